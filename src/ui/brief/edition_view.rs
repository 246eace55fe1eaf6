//! The editions, one of which is chosen; arrow keys go from one to the next.

use super::state::{BriefState, Region};
use crate::app::press::Edition;
use crate::ui::Face;
use crate::ui::review::keys::{focus, moved, row_sense, step};
use crate::ui::theme::{Theme, space, theme};
use crate::ui::widgets::{fit_text, focus_frame, panel_head, row_ground};
use crate::words::say;
use egui::{Id, Pos2, Role, Ui, WidgetInfo, pos2, vec2};

/// The name of an edition.
pub fn edition_word(edition: Edition) -> String {
    say(&format!("brief-{}", edition.name()))
}

/// Draws the editions.
pub fn editions_ui(ui: &mut Ui, state: &mut BriefState) {
    panel_head(ui, &say("brief-edition"), |_| ());
    ui.add_space(4.0);
    for edition in Edition::ALL {
        row(ui, edition, state);
    }
    ui.add_space(4.0);
}

fn id(edition: Edition) -> Id {
    Id::unique(("brief edition", edition.name()))
}

fn row(ui: &mut Ui, edition: Edition, state: &mut BriefState) {
    let theme = theme(ui);
    let chosen = state.choices.edition == edition;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), space::TWO_LINES));
    let response = ui.interact(rect, id(edition), row_sense(chosen));
    if chosen && state.focus.take_if(|region| *region == Region::Editions).is_some() {
        focus(ui, id(edition));
    }
    row_ground(ui.painter(), rect, chosen, response.hovered(), &theme);
    let colours = theme.in_row(chosen);
    circle(ui, pos2(rect.left() + 19.0, rect.top() + 17.0), chosen, &colours);
    let (name, holds) = (edition_word(edition), say(&format!("brief-{}-holds", edition.name())));
    let words = rect.with_min_x(rect.left() + 36.0).shrink2(vec2(0.0, 6.0));
    let (upper, lower) = words.split_top_bottom_at_fraction(0.52);
    fit_text(ui.painter(), upper.with_max_x(rect.right() - 8.0), &name, Face::Emphasis, colours.ink);
    fit_text(ui.painter(), lower.with_max_x(rect.right() - 8.0), &holds, Face::Small, colours.ink3);
    if response.has_focus() {
        focus_frame(ui.painter(), rect, &theme);
    }
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, chosen, format!("{name}: {holds}")));
    if response.clicked() {
        state.choose(edition);
        focus(ui, id(edition));
    }
    if let Some(step) = step(ui, id(edition)) {
        let place = Edition::ALL.iter().position(|own| *own == edition).unwrap_or_default();
        let next = moved(place, step, Edition::ALL.len(), Edition::ALL.len());
        if let Some(next) = Edition::ALL.get(next) {
            state.choose(*next);
            focus(ui, id(*next));
        }
    }
}

fn circle(ui: &Ui, centre: Pos2, chosen: bool, theme: &Theme) {
    if chosen {
        ui.painter().circle_filled(centre, 7.0, theme.ink);
        ui.painter().circle_filled(centre, 2.6, theme.canvas);
    } else {
        ui.painter().circle(centre, 6.5, theme.raised, theme.input_line());
    }
}
