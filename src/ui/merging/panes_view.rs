//! Yours, before and theirs side by side, each with the words that differ and the button that takes it.

use super::data::Pane;
use super::marked::{job, words_ui};
use super::state::MergingState;
use super::view::NARROW;
use crate::app::Message;
use crate::app::merging::{Choice, Made, MergeAct};
use crate::ui::Face;
use crate::ui::outbox::Outbox;
use crate::ui::theme::{Theme, theme};
use crate::ui::widgets::{Button, fit_right, fit_text, link, region_line};
use crate::words::{say, say_with};
use egui::{Align, Layout, Rect, Role, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

/// The height of the head of a version.
const HEAD: f32 = 54.0;
/// The height of the foot with its button.
const FOOT: f32 = 52.0;
/// Air at the sides.
const SIDE: f32 = 16.0;
/// Longer texts scroll.
const MOST: f32 = 300.0;

/// Draws the versions.
pub fn panes_ui(ui: &mut Ui, made: &Made, panes: &[Pane], state: &mut MergingState, out: &mut Outbox) {
    let theme = theme(ui);
    let narrow = ui.ctx().content_rect().width() < NARROW;
    let folded = narrow && !state.unfolded;
    let shown: Vec<&Pane> = panes.iter().filter(|pane| !(folded && pane.choice == Choice::Before)).collect();
    let width = ui.available_width() / shown.len().max(1) as f32;
    let text_width = width - 2.0 * SIDE;
    let height = |pane: &&Pane| {
        let mut job = job(&pane.parts, Face::Writing, theme.ink, &theme);
        job.wrap.max_width = text_width;
        ui.painter().layout_job(job).size().y
    };
    let text = shown.iter().map(height).fold(44.0_f32, f32::max).min(MOST).ceil();
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEAD + 14.0 + text + FOOT), Sense::hover());
    let standing = made.merge.conflicts().get(state.at).and_then(|conflict| conflict.choice.clone());
    for (place, pane) in shown.iter().enumerate() {
        let left = rect.left() + place as f32 * width;
        let own = Rect::from_min_size(pos2(left, rect.top()), vec2(width, rect.height()));
        if pane.choice == Choice::Before {
            ui.painter().rect_filled(own, 0.0, theme.panel);
        }
        let chosen = standing.as_ref() == Some(&pane.choice);
        pane_ui(ui, own, pane, chosen, state.at, out, &theme);
        if place > 0 {
            ui.painter().vline(left, rect.y_range(), theme.region_line());
        }
    }
    ui.painter().hline(rect.x_range(), rect.top() + HEAD, theme.row_line());
    if let Some(before) = panes.iter().find(|pane| folded && pane.choice == Choice::Before) {
        before_line(ui, before, state, &theme);
    }
}

fn pane_ui(ui: &mut Ui, rect: Rect, pane: &Pane, chosen: bool, at: usize, out: &mut Outbox, theme: &Theme) {
    let head = Rect::from_min_size(rect.min, vec2(rect.width(), HEAD)).shrink2(vec2(SIDE, 8.0));
    let (upper, lower) = head.split_top_bottom_at_y(head.top() + 20.0);
    fit_right(ui.painter(), upper, &pane.told, Face::Small, theme.ink3);
    fit_text(ui.painter(), upper, &pane.name, Face::Heading, theme.ink);
    fit_text(ui.painter(), lower, &pane.source, Face::Small, theme.ink2);
    let response = ui.interact(head, ui.scope_id().with(("merging pane", pane.key)), Sense::hover());
    let told = [pane.name.as_str(), pane.source.as_str(), pane.told.as_str()];
    let told = told.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &told));
    let body = Rect::from_min_max(pos2(rect.left() + SIDE, rect.top() + HEAD + 12.0), rect.max - vec2(SIDE, FOOT));
    let mut inner = ui.new_child(UiBuilder::new().max_rect(body).layout(Layout::top_down(Align::Min)));
    let ink = if pane.choice == Choice::Before { theme.ink2 } else { theme.ink };
    ScrollArea::vertical().id_salt(("merging text", at, pane.key)).auto_shrink(false).show(&mut inner, |ui| {
        words_ui(ui, &pane.parts, Face::Writing, ink, theme);
    });
    let foot = Rect::from_min_max(pos2(rect.left() + SIDE, rect.bottom() - FOOT + 10.0), rect.max - vec2(SIDE, 12.0));
    let mut foot = ui.new_child(UiBuilder::new().max_rect(foot).layout(Layout::left_to_right(Align::Center)));
    let button = Button::outline(&pane.button).key(pane.key);
    let pressed = if chosen { button.pressed(true) } else { button };
    if pressed.show(&mut foot).clicked() {
        out.messages.push(Message::Merge(MergeAct::Settle(at, pane.choice.clone())));
    }
}

/// What stood before, in one line where there is little room.
fn before_line(ui: &mut Ui, before: &Pane, state: &mut MergingState, theme: &Theme) {
    region_line(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 34.0), Sense::hover());
    ui.painter().rect_filled(rect, 0.0, theme.panel);
    let inner = rect.shrink2(vec2(SIDE, 0.0));
    let mut right = ui.new_child(UiBuilder::new().max_rect(inner).layout(Layout::right_to_left(Align::Center)));
    if link(&mut right, &say("merging-before-show")).clicked() {
        state.unfolded = true;
    }
    let text: String = before.parts.iter().map(|part| part.text.replace('\n', " ")).collect();
    let told = say_with("merging-before-line", &[("text", text.into())]);
    fit_text(ui.painter(), inner.with_max_x(right.min_rect().left() - 12.0), &told, Face::Small, theme.ink2);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &told));
}
