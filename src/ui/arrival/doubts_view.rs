//! What is doubtful in the rows: what, what was done about it, and where.

use super::data::Doubt;
use super::state::ArrivalState;
use crate::app::arrival::Arrival;
use crate::ui::Face;
use crate::ui::theme::{Theme, theme};
use crate::ui::widgets::{empty_state, row_line};
use crate::words::{say, say_with};
use egui::{Frame, Label, Margin, ScrollArea, Ui};

/// How many doubts are listed.
const MOST: usize = 300;

/// Draws the doubts, the notes on the file first.
pub fn doubts_ui(ui: &mut Ui, arrival: &Arrival, state: &ArrivalState) {
    let theme = theme(ui);
    if arrival.book.notes.is_empty() && state.doubts().is_empty() {
        let text = if arrival.run.is_none() { say("arrival-counting") } else { say("arrival-no-doubts") };
        empty_state(ui, &[&text], None);
        return;
    }
    ScrollArea::vertical().id_salt("arrival doubts").auto_shrink(false).show(ui, |ui| {
        for note in &arrival.book.notes {
            block(ui, |ui| {
                ui.add(Label::new(Face::Emphasis.text(note.message(), theme.ink)).wrap());
            });
        }
        for doubt in state.doubts().iter().take(MOST) {
            doubt_ui(ui, doubt, &theme);
        }
        if let Some(more) = state.doubts().len().checked_sub(MOST).filter(|more| *more > 0) {
            block(ui, |ui| {
                ui.label(Face::Body.text(say_with("arrival-more-doubts", &[("count", more.into())]), theme.ink2));
            });
        }
    });
}

fn block(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    Frame::new().inner_margin(Margin::symmetric(16, 9)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 2.0;
        contents(ui);
    });
    row_line(ui);
}

fn doubt_ui(ui: &mut Ui, doubt: &Doubt, theme: &Theme) {
    block(ui, |ui| {
        ui.add(Label::new(Face::Emphasis.text(&doubt.what, theme.ink)).wrap());
        ui.add(Label::new(Face::Body.text(&doubt.remedy, theme.ink2)).wrap());
        let more = doubt.count - doubt.places.len();
        let column = if doubt.heading.is_empty() { String::new() } else { format!("{}: ", doubt.heading) };
        let mut places = column + &doubt.places.join(" · ");
        if more > 0 {
            places.push_str(&say_with("arrival-more-places", &[("count", more.into())]));
        }
        ui.add(Label::new(Face::CodeSmall.text(places, theme.ink3)).wrap());
    });
}
