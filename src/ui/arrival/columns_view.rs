//! What each column is: its heading, what stands in it, and the field that it becomes.

use super::data::{ColumnRow, column_rows};
use super::state::ArrivalState;
use crate::app::arrival::{Arrival, By, Mapping, Target};
use crate::ui::Face;
use crate::ui::theme::{Theme, space, theme};
use crate::ui::widgets::{Choice, LabelPlace, Picked, Picker, empty_state, fit_text, hover_full_text};
use crate::words::{say, say_with};
use egui::{Id, Rect, ScrollArea, Sense, Ui, UiBuilder, pos2, vec2};

/// The width of the field that says what a column is.
const TARGET: f32 = 214.0;
/// The width of the word that says by what that was chosen.
const BY: f32 = 84.0;
const ROW: f32 = 36.0;
/// The choice of leaving a column out.
const OUT: &str = "-";

/// Draws the columns of the sheet; answers another mapping where a person chose one.
pub fn columns_ui(ui: &mut Ui, arrival: &Arrival, state: &ArrivalState) -> Option<Mapping> {
    let theme = theme(ui);
    let rows = column_rows(&arrival.book, &arrival.mapping, &state.sheet);
    if rows.is_empty() {
        empty_state(ui, &[&say("arrival-no-columns")], None);
        return None;
    }
    let width = ui.available_width();
    head(ui, &theme);
    let area = ScrollArea::vertical().id_salt(("arrival columns", &state.sheet)).auto_shrink(false);
    let chosen = area.show_rows(ui, ROW, rows.len(), |ui, range| {
        let seen = rows.iter().enumerate().skip(range.start).take(range.len());
        seen.filter_map(|(place, row)| row_ui(ui, place, row, width, &theme).map(|target| (place, target))).last()
    });
    let (place, target) = chosen.inner?;
    Some(arrival.mapping.with_target(&state.sheet, place, target))
}

/// Where heading, examples, field and its reason stand in a row.
struct Places {
    letters: Rect,
    heading: Rect,
    examples: Rect,
    target: Rect,
    by: Rect,
}

fn places(rect: Rect) -> Places {
    // The bar of a long list stands beside the rows, and must not move them.
    let inner = rect.shrink2(vec2(16.0, 0.0));
    let part = |left: f32, right: f32| Rect::from_x_y_ranges(left..=right, rect.y_range());
    let by = part(inner.right() - BY, inner.right());
    let target = part(by.left() - 10.0 - TARGET, by.left() - 10.0);
    let letters = part(inner.left(), inner.left() + 30.0);
    let room = target.left() - 12.0 - letters.right();
    let heading = part(letters.right(), letters.right() + room * 0.42);
    let examples = part(heading.right() + 12.0, target.left() - 12.0);
    Places { letters, heading, examples, target, by }
}

fn head(ui: &mut Ui, theme: &Theme) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 26.0), Sense::hover());
    let places = places(rect);
    for (place, id) in [
        (places.heading, "arrival-head-heading"),
        (places.examples, "arrival-head-examples"),
        (places.target, "arrival-head-target"),
        (places.by, "arrival-head-by"),
    ] {
        fit_text(ui.painter(), place, &say(id), Face::Micro, theme.ink3);
    }
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.row_line());
}

fn row_ui(ui: &mut Ui, index: usize, row: &ColumnRow, width: f32, theme: &Theme) -> Option<Option<Target>> {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let places = places(rect.with_max_x(rect.left() + width));
    let painter = ui.painter().clone();
    let heading = if row.heading.is_empty() { say("arrival-no-heading") } else { row.heading.clone() };
    let ink = if row.target.is_none() || row.heading.is_empty() { theme.ink3 } else { theme.ink };
    fit_text(&painter, places.letters, &row.letters, Face::CodeSmall, theme.ink3);
    let cut = fit_text(&painter, places.heading, &heading, Face::Emphasis, ink);
    let examples = row.examples.join(" · ");
    let cut = fit_text(&painter, places.examples, &examples, Face::Small, theme.ink2) || cut;
    let full = format!("{heading}\n{}", row.examples.join("\n"));
    hover_full_text(response, cut, &full);
    let by = match (row.target, row.by) {
        (None | Some(Target::Own), By::Heading) => String::new(),
        (_, By::Heading) => say("arrival-by-heading"),
        (_, By::Content) => say("arrival-by-content"),
        (_, By::Person) => say("arrival-by-person"),
    };
    fit_text(&painter, places.by, &by, Face::Small, theme.ink3);
    painter.hline(rect.x_range(), rect.bottom() - 0.5, theme.row_line());
    let at = Rect::from_center_size(places.target.center(), vec2(TARGET, space::INPUT));
    let mut field = ui.new_child(UiBuilder::new().max_rect(Rect::from_min_max(at.min, pos2(at.right(), at.bottom()))));
    let shown = row.target.map_or_else(|| say("import-target-none"), |target| target.label());
    let label = say_with("arrival-column", &[("letters", row.letters.as_str().into()), ("heading", heading.into())]);
    let picker = Picker::new(Id::unique(("arrival column", index)), &label, Some(&shown));
    match picker.label_place(LabelPlace::Hidden).width(TARGET).show(&mut field, choices)? {
        Picked::Value(name) if name != OUT => Target::named(&name).map(Some),
        Picked::Value(_) | Picked::Nothing => Some(None),
    }
}

fn choices() -> Vec<Choice> {
    let out = Choice::new(OUT, say("import-target-none"));
    let fields = Target::all().into_iter().map(|target| Choice::new(target.name(), target.label()));
    std::iter::once(out).chain(fields).collect()
}
