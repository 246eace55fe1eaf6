//! The middle: one choice with its versions, the result, the rest of the record, and what it does to the verdicts.

use super::data::{Shown, Subject};
use super::rest::RestRow;
use super::state::MergingState;
use super::{panes_view, record_view, result_view, verdicts_view};
use crate::app::merging::{Made, MergeAct, Merging};
use crate::app::{Document, Message};
use crate::ui::Face;
use crate::ui::commands::Command;
use crate::ui::outbox::Outbox;
use crate::ui::theme::{Theme, space, theme};
use crate::ui::widgets::{empty_state, fit_text, hover_full_text, key_cap, region_line, row_line};
use crate::words::{say, say_with};
use egui::{Align, Frame, Layout, Margin, Rect, Role, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, vec2};

/// Draws the choice at hand.
pub fn choice_ui(
    ui: &mut Ui,
    document: &Document,
    merging: &Merging,
    made: &Made,
    state: &mut MergingState,
    out: &mut Outbox,
) {
    let Some(shown) = state.shown(document, merging, made) else {
        empty_state(ui, &[&say("merging-none-title"), &say("merging-none-text")], None);
        return;
    };
    // What it does to the verdicts is worked out elsewhere, once for each choice.
    let is_known = made.weighed.as_ref().is_some_and(|it| it.index == state.at && it.generation == made.generation);
    if !is_known && state.asks_to_weigh(made) {
        out.messages.push(Message::Merge(MergeAct::Weigh(state.at)));
    }
    head_ui(ui, made, state, out);
    let at = state.at;
    let scroll = ScrollArea::vertical().id_salt(("merging choice", at)).auto_shrink(false);
    scroll.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        match &shown.subject {
            Subject::Versions { panes, .. } => panes_view::panes_ui(ui, made, panes, state, out),
            Subject::Presence(presence) => record_view::record_ui(ui, made, presence, at, out),
        }
        region_line(ui);
        padded(ui, |ui| result_view::result_ui(ui, made, &shown, at, out));
        rest_ui(ui, made, &shown, at);
        padded(ui, |ui| verdicts_view::verdicts_ui(ui, made, at));
    });
}

fn padded(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    Frame::new().inner_margin(Margin::symmetric(16, 12)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        contents(ui);
    });
}

/// What is chosen, which of how many, and the keys that go on.
fn head_ui(ui: &mut Ui, made: &Made, state: &mut MergingState, out: &mut Outbox) {
    let theme = theme(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), space::PANEL_HEAD), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.region_line());
    let inner = rect.shrink2(vec2(12.0, 0.0));
    let mut right = ui.new_child(UiBuilder::new().max_rect(inner).layout(Layout::right_to_left(Align::Center)));
    right.spacing_mut().item_spacing.x = 6.0;
    for command in [Command::NextChoice, Command::PreviousChoice] {
        let cap = key_cap(&mut right, &command.keys_text(ui)).interact(Sense::click());
        cap.widget_info(|| WidgetInfo::labeled(Role::Button, true, command.text()));
        if cap.on_hover_text(command.hint()).clicked() {
            out.wish(crate::ui::outbox::Wish::Run(command));
        }
    }
    let values = [("at", (state.at + 1).into()), ("count", made.rows.len().into())];
    right.label(Face::Small.text(say_with("merging-place", &values), theme.ink2));
    let left = inner.with_max_x(right.min_rect().left() - 12.0);
    if let Some(row) = made.rows.get(state.at) {
        title_ui(ui, left, (&row.code, &row.title, &row.about), &theme);
    }
}

fn title_ui(ui: &Ui, rect: Rect, (code, title, about): (&str, &str, &str), theme: &Theme) {
    let width = |text: &str, face: Face| ui.painter().layout_no_wrap(text.to_owned(), face.font(), theme.ink).size().x;
    let mut left = rect.left();
    for (text, face, ink) in
        [(code, Face::CodeStrong, theme.ink), (title, Face::Heading, theme.ink), (about, Face::Body, theme.ink2)]
    {
        if text.is_empty() || left >= rect.right() {
            continue;
        }
        fit_text(ui.painter(), rect.with_min_x(left), text, face, ink);
        left += width(text, face) + 8.0;
    }
    let told = [code, title, about].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    let response = ui.interact(rect, ui.scope_id().with("merging title"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &told));
    hover_full_text(response, left > rect.right(), &told);
}

/// The rest of the record, which needed no choice.
fn rest_ui(ui: &mut Ui, made: &Made, shown: &Shown, at: usize) {
    if shown.rest.is_empty() {
        return;
    }
    let theme = theme(ui);
    region_line(ui);
    let name = made.rows.get(at).map(|row| if row.code.is_empty() { &row.title } else { &row.code });
    padded(ui, |ui| {
        ui.horizontal(|ui| {
            let values = [("record", name.map(String::as_str).unwrap_or_default().into())];
            ui.label(Face::Heading.text(say_with("merging-rest-of", &values), theme.ink));
            ui.label(Face::Small.text(say("merging-rest-without"), theme.ink3));
        });
        ui.add_space(4.0);
        let heads = ["merging-head-field", "merging-head-before", "merging-head-now", "merging-head-by"].map(say);
        let heads =
            RestRow { field: heads[0].clone(), before: heads[1].clone(), now: heads[2].clone(), by: heads[3].clone() };
        rest_row(ui, &heads, true, &theme);
        for row in &shown.rest {
            row_line(ui);
            rest_row(ui, row, false, &theme);
        }
    });
}

fn rest_row(ui: &mut Ui, row: &RestRow, is_head: bool, theme: &Theme) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), space::ROW), Sense::hover());
    let shares = [0.0, 0.19, 0.48, 0.79, 1.0];
    let texts = [&row.field, &row.before, &row.now, &row.by];
    let mut shortened = false;
    for (place, text) in texts.into_iter().enumerate() {
        let (Some(from), Some(to)) = (shares.get(place), shares.get(place + 1)) else { continue };
        let x = |share: f32| rect.left() + share * rect.width();
        let cell = Rect::from_x_y_ranges(x(*from)..=x(*to) - 12.0, rect.y_range());
        let (face, ink) = match (is_head, place) {
            (true, _) => (Face::Micro, theme.ink3),
            (false, 2) => (Face::Body, theme.ink),
            (false, _) => (Face::Body, theme.ink2),
        };
        shortened |= fit_text(ui.painter(), cell, &text.replace('\n', " "), face, ink);
    }
    let told = texts.map(String::as_str).join(" · ");
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &told));
    hover_full_text(response, shortened, &told);
}
