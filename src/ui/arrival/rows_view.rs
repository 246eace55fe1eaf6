//! What each row becomes, with the fields of an inject that would change.

use super::data::{Line, Shown};
use super::state::ArrivalState;
use crate::app::arrival::Arrival;
use crate::ui::Face;
use crate::ui::theme::{Theme, theme};
use crate::ui::widgets::{empty_state, fit_text, hover_full_text, segmented};
use crate::words::{say, say_with};
use egui::{Frame, Margin, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, vec2};

const ROW: f32 = 28.0;

/// Draws the rows.
pub fn rows_ui(ui: &mut Ui, arrival: &Arrival, state: &mut ArrivalState) {
    let theme = theme(ui);
    let words: Vec<String> = Shown::ALL.into_iter().map(Shown::word).collect();
    let options: Vec<(Shown, &str)> = Shown::ALL.into_iter().zip(words.iter().map(String::as_str)).collect();
    Frame::new().inner_margin(Margin::symmetric(16, 8)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        if let Some(shown) = segmented(ui, &say("arrival-show"), &options, &state.shown) {
            state.shown = shown;
        }
    });
    state.follow(arrival);
    if state.lines().is_empty() {
        let text = if arrival.run.is_none() { say("arrival-counting") } else { say("arrival-no-rows") };
        empty_state(ui, &[&text], None);
        return;
    }
    let width = ui.available_width();
    head(ui, &theme);
    let area = ScrollArea::vertical().id_salt(("arrival rows", state.shown.word())).auto_shrink(false);
    area.show_rows(ui, ROW, state.lines().len(), |ui, range| {
        for line in state.lines().iter().skip(range.start).take(range.len()) {
            line_ui(ui, line, width, &theme);
        }
    });
}

/// The places of row, number, title, times and fate.
fn places(rect: Rect) -> [Rect; 6] {
    let inner = rect.shrink2(vec2(16.0, 0.0));
    let part = |left: f32, right: f32| Rect::from_x_y_ranges(left..=(right - 10.0).max(left), rect.y_range());
    let title = inner.left() + 148.0;
    let narrow = inner.width() < 760.0;
    let [fate, read, written] = if narrow { [130.0, 80.0, 96.0] } else { [210.0, 96.0, 130.0] };
    let fate = inner.right() - fate;
    let read = fate - read;
    let written = read - written;
    [
        part(inner.left(), inner.left() + 64.0),
        part(inner.left() + 64.0, title),
        part(title, written),
        part(written, read),
        part(read, fate),
        part(fate, inner.right() + 10.0),
    ]
}

fn head(ui: &mut Ui, theme: &Theme) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 24.0), Sense::hover());
    let ids = ["arrival-row", "arrival-number", "arrival-name", "arrival-written", "arrival-read", "arrival-fate"];
    for (place, id) in places(rect).into_iter().zip(ids) {
        fit_text(ui.painter(), place, &say(id), Face::Micro, theme.ink3);
    }
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.row_line());
}

fn line_ui(ui: &mut Ui, line: &Line, width: f32, theme: &Theme) {
    // The bar of a long list stands beside the rows, and must not move them.
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let rect = rect.with_max_x(rect.left() + width);
    match line {
        Line::Row { place, fate, comes_in, number, title, written, read } => {
            let ink = if *comes_in { theme.ink } else { theme.ink3 };
            let texts = [
                (place, Face::CodeSmall, theme.ink3),
                (number, Face::Code, ink),
                (title, Face::Body, ink),
                (written, Face::Small, theme.ink2),
                (read, Face::Code, ink),
                (fate, Face::Small, ink),
            ];
            let mut cut = false;
            for (at, (text, face, colour)) in places(rect).into_iter().zip(texts) {
                cut |= fit_text(ui.painter(), at, text, face, colour);
            }
            let values = [
                ("row", place.as_str().into()),
                ("number", number.as_str().into()),
                ("title", title.as_str().into()),
                ("fate", fate.as_str().into()),
            ];
            let name = say_with("arrival-row-name", &values);
            response.widget_info(|| WidgetInfo::labeled(Role::Row, true, &name));
            hover_full_text(response, cut, &name);
            ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.row_line());
        }
        Line::Change { field, before, after } => change_ui(ui, rect, response, [field, before, after], theme),
    }
}

fn change_ui(ui: &Ui, rect: Rect, response: egui::Response, [field, before, after]: [&String; 3], theme: &Theme) {
    let [_, number, title, ..] = places(rect);
    let right = rect.right() - 16.0;
    let middle = title.left() + (right - title.left()) / 2.0;
    let part = |left: f32, right: f32| Rect::from_x_y_ranges(left..=right, rect.y_range());
    let nothing = say("arrival-empty");
    let said = |text: &str| if text.is_empty() { nothing.clone() } else { text.to_owned() };
    let one_line = |text: &str| said(text).split_whitespace().collect::<Vec<_>>().join(" ");
    let mut cut = fit_text(ui.painter(), number, field, Face::SmallEmphasis, theme.ink2);
    cut |= fit_text(ui.painter(), part(title.left(), middle - 10.0), &one_line(before), Face::Small, theme.ink3);
    let after_at = part(middle, right);
    ui.painter().rect_filled(after_at.shrink2(vec2(-4.0, 5.0)), 2.0, theme.hl);
    cut |= fit_text(ui.painter(), after_at, &one_line(after), Face::Small, theme.ink);
    let values = [("field", field.as_str().into()), ("before", said(before).into()), ("after", said(after).into())];
    let name = say_with("arrival-change-name", &values);
    response.widget_info(|| WidgetInfo::labeled(Role::Row, true, &name));
    hover_full_text(response, cut, &name);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.row_line());
}
