//! What the choices do to the verdicts: lines that stay as they are in one row, lines that differ in a small table.

use crate::app::merging::{Choice, Made, Outcome, Weighed};
use crate::coverage::Verdict;
use crate::ui::Face;
use crate::ui::theme::{Theme, space, theme};
use crate::ui::widgets::{GLYPH, fit_text, glyph_width, row_line, verdict_glyph, verdict_word};
use crate::words::{say, say_with};
use egui::{Rect, Role, Sense, Ui, WidgetInfo, vec2};

/// So many lines are named; the others are counted.
const MOST: usize = 8;
/// The width of a column of verdicts.
const COLUMN: f32 = 128.0;

/// Draws what is known of the choice at hand.
pub fn verdicts_ui(ui: &mut Ui, made: &Made, at: usize) {
    let theme = theme(ui);
    let known = made.weighed.as_ref().filter(|weighed| weighed.index == at && weighed.generation == made.generation);
    let Some(weighed) = known else {
        ui.label(Face::Small.text(say("merging-weighing"), theme.ink3));
        return;
    };
    if weighed.outcomes.is_empty() {
        ui.label(Face::Small.text(say("merging-no-verdicts"), theme.ink2));
        return;
    }
    let differing: Vec<&Outcome> = weighed.outcomes.iter().filter(|outcome| outcome.differs()).collect();
    let alike: Vec<&Outcome> = weighed.outcomes.iter().filter(|outcome| !outcome.differs()).collect();
    if !differing.is_empty() {
        table_ui(ui, weighed, &differing, &theme);
        ui.add_space(8.0);
    }
    if !alike.is_empty() {
        alike_ui(ui, &alike, differing.is_empty(), &theme);
    }
}

/// Lines that are the same whatever is chosen.
fn alike_ui(ui: &mut Ui, outcomes: &[&Outcome], is_all: bool, theme: &Theme) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 4.0);
        ui.label(Face::Small.text(say(if is_all { "merging-either" } else { "merging-either-also" }), theme.ink3));
        for outcome in outcomes.iter().take(MOST) {
            let after = outcome.with.first().copied().flatten();
            let id = if after == outcome.now { "merging-stays-so" } else { "merging-becomes" };
            let word = after.map(verdict_word).unwrap_or_else(|| say("changes-verdict-none"));
            let text = say_with(id, &[("verdict", word.to_lowercase().into())]);
            one_ui(ui, outcome, after, &text, theme);
        }
        if let Some(more) = outcomes.len().checked_sub(MOST).filter(|more| *more > 0) {
            ui.label(Face::Small.text(say_with("merging-more-lines", &[("count", more.into())]), theme.ink2));
        }
    });
}

/// A glyph, the line and what becomes of it.
fn one_ui(ui: &mut Ui, outcome: &Outcome, verdict: Option<Verdict>, text: &str, theme: &Theme) {
    let font = |text: &str, face: Face| ui.painter().layout_no_wrap(text.to_owned(), face.font(), theme.ink).size().x;
    let (id, said) = (font(outcome.line.as_str(), Face::CodeStrong), font(text, Face::Small));
    let lead = glyph_width(GLYPH, theme) + 6.0;
    let (rect, response) = ui.allocate_exact_size(vec2(lead + id + 6.0 + said + 10.0, 20.0), Sense::hover());
    if let Some(verdict) = verdict {
        verdict_glyph(ui.painter(), rect.left_center() + vec2(GLYPH / 2.0, 0.0), GLYPH, verdict, theme);
    }
    fit_text(ui.painter(), rect.with_min_x(rect.left() + lead), outcome.line.as_str(), Face::CodeStrong, theme.ink);
    fit_text(ui.painter(), rect.with_min_x(rect.left() + lead + id + 6.0), text, Face::Small, theme.ink2);
    let told = format!("{} {text}", outcome.line);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &told));
    response.on_hover_text(&outcome.title);
}

/// Lines for which it makes a difference.
fn table_ui(ui: &mut Ui, weighed: &Weighed, outcomes: &[&Outcome], theme: &Theme) {
    ui.label(Face::Heading.text(say_with("merging-differs", &[("count", outcomes.len().into())]), theme.ink));
    ui.add_space(2.0);
    let heads: Vec<String> =
        std::iter::once(say("merging-verdict-now")).chain(weighed.choices.iter().map(choice_name)).collect();
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), space::ROW_COMPACT), Sense::hover());
    for (place, head) in heads.iter().enumerate() {
        fit_text(ui.painter(), column(rect, place, heads.len()), head, Face::Micro, theme.ink3);
    }
    for outcome in outcomes.iter().take(MOST) {
        row_line(ui);
        outcome_ui(ui, outcome, &heads, theme);
    }
    if let Some(more) = outcomes.len().checked_sub(MOST).filter(|more| *more > 0) {
        ui.label(Face::Small.text(say_with("merging-more-lines", &[("count", more.into())]), theme.ink2));
    }
}

fn outcome_ui(ui: &mut Ui, outcome: &Outcome, heads: &[String], theme: &Theme) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), space::ROW), Sense::hover());
    let name = rect.with_max_x(column(rect, 0, heads.len()).left() - 12.0);
    let id = ui.painter().layout_no_wrap(outcome.line.to_string(), Face::CodeStrong.font(), theme.ink).size().x;
    fit_text(ui.painter(), name, outcome.line.as_str(), Face::CodeStrong, theme.ink);
    fit_text(ui.painter(), name.with_min_x(name.left() + id + 8.0), &outcome.title, Face::Body, theme.ink2);
    let verdicts = std::iter::once(outcome.now).chain(outcome.with.iter().copied());
    let mut told = outcome.line.to_string();
    for (place, verdict) in verdicts.enumerate() {
        let cell = column(rect, place, heads.len());
        let word = verdict.map(verdict_word).unwrap_or_else(|| say("changes-verdict-none"));
        if let Some(verdict) = verdict {
            verdict_glyph(ui.painter(), cell.left_center() + vec2(GLYPH / 2.0, 0.0), GLYPH, verdict, theme);
        }
        let lead = glyph_width(GLYPH, theme) + 6.0;
        fit_text(ui.painter(), cell.with_min_x(cell.left() + lead), &word, Face::Small, theme.ink);
        if let Some(head) = heads.get(place) {
            told.push_str(&format!(", {head}: {word}"));
        }
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &told));
    response.on_hover_text(&outcome.title);
}

/// The place of a column of verdicts; they stand at the right.
fn column(rect: Rect, place: usize, count: usize) -> Rect {
    let width = COLUMN.min(rect.width() / (count as f32 + 2.0));
    let left = rect.right() - width * (count.saturating_sub(place)) as f32;
    rect.with_min_x(left).with_max_x(left + width - 6.0)
}

fn choice_name(choice: &Choice) -> String {
    say(match choice {
        Choice::Mine => "merging-with-yours",
        Choice::Theirs => "merging-with-theirs",
        Choice::Before => "merging-with-before",
        Choice::Both => "merging-with-both",
        Choice::Written(_) => "merging-with-written",
        Choice::Keep => "merging-with-keep",
        Choice::LetGo => "merging-with-go",
    })
}
