//! Paints one row of the table, an inject or the head of its group.

use super::cells::Cells;
use super::columns::Columns;
use super::groups::Group;
use super::sort::Column;
use crate::ui::theme::{Theme, space};
use crate::ui::widgets::{GLYPH, count_text, fit_text, glyph_width, seen_part, topic_swatch, verdict_glyph};
use crate::ui::{Face, Icon};
use crate::words::say;
use egui::{Painter, Rect, pos2, vec2};

/// The side of a topic's square with the air before its code.
const SWATCH: f32 = 12.0;
/// The share of a cell that a sender keeps beside many recipients.
const LEAST_SENDER: f32 = 0.35;
/// From this width on a cell holds the whole date-time group with its day.
const WHOLE_TIME: f32 = 140.0;

/// How a row is shown.
#[derive(Clone, Copy)]
pub struct RowLook<'a> {
    /// The theme.
    pub theme: &'a Theme,
    /// Whether it is marked.
    pub selected: bool,
    /// Whether the cursor stands on it.
    pub current: bool,
}

/// Paints the cells of an inject; answers whether its title was shortened.
pub fn paint_inject(painter: &Painter, rect: Rect, columns: &Columns, cells: &Cells, look: RowLook<'_>) -> bool {
    let ink = look.theme.in_row(look.selected);
    let mut shortened = false;
    for (column, cell, free) in columns.cells(rect) {
        if !free.intersects(cell) {
            continue;
        }
        let painter = &painter.with_clip_rect(painter.clip_rect().intersect(free));
        match column {
            Column::Number => paint_number(painter, cell, cells, &ink),
            Column::Time => {
                let text = if columns.roomy || cell.width() > WHOLE_TIME { &cells.full_time } else { &cells.time };
                fit_text(painter, cell, text, Face::Code, ink.ink2);
            }
            Column::Title => shortened = paint_title(painter, cell, cells, look.current, &ink),
            Column::From if columns.names_recipients() => paint_way(painter, cell, cells, &ink),
            Column::From => {
                fit_text(painter, cell, &cells.from, Face::Body, ink.ink2);
            }
            Column::Topics => paint_topics(painter, cell, cells, &ink),
            Column::Evidence => paint_evidence(painter, cell, cells, &ink),
            Column::Objective => {
                fit_text(painter, cell, &cells.objectives, Face::Code, ink.ink2);
            }
            Column::Status => {
                let colour = if cells.is_quiet { ink.ink3 } else { ink.ink2 };
                fit_text(painter, cell, &cells.status, Face::Small, colour);
            }
            other => {
                let text = cells.other(other);
                let face = if matches!(other, Column::To | Column::Info) { Face::Code } else { Face::Body };
                fit_text(painter, cell, text, face, ink.ink2);
            }
        }
    }
    shortened
}

fn paint_number(painter: &Painter, cell: Rect, cells: &Cells, ink: &Theme) {
    let mut text = cell;
    if cells.problem.is_some() {
        text.max.x -= 14.0;
    }
    fit_text(painter, text, &cells.number, Face::CodeStrong, ink.ink);
    if cells.problem.is_some() {
        Icon::WarningCircle.paint(painter, pos2(cell.right() - 5.0, cell.center().y), 12.0, ink.par);
    }
}

fn paint_title(painter: &Painter, cell: Rect, cells: &Cells, current: bool, ink: &Theme) -> bool {
    let mut text = cell;
    if cells.is_key {
        Icon::Star.paint(painter, pos2(cell.left() + 7.0, cell.center().y), Icon::SMALL, ink.ink2);
        text.min.x += 17.0;
    }
    if !cells.care_mark.is_empty() {
        text.max.x = paint_care(painter, text, &cells.care_mark, ink);
    }
    if cells.title.trim().is_empty() {
        return fit_text(painter, text, &say("table-untitled"), Face::Body, ink.ink3);
    }
    let face = if current { Face::Heading } else { Face::Body };
    fit_text(painter, text, &cells.title, face, ink.ink)
}

/// The mark of an inject that needs care, at the right end of the title; answers where the title ends.
fn paint_care(painter: &Painter, cell: Rect, care: &str, ink: &Theme) -> f32 {
    let word = painter.layout_no_wrap(care.to_owned(), Face::Small.font(), ink.ink2);
    let left = cell.right() - word.size().x - 2.0;
    painter.galley(pos2(left, cell.center().y - word.size().y / 2.0), word, ink.ink2);
    Icon::Heartbeat.paint(painter, pos2(left - 10.0, cell.center().y), Icon::SMALL, ink.ink2);
    left - 22.0
}

/// Sender and recipients; of a long sender only the beginning is seen, so that who must act always is.
fn paint_way(painter: &Painter, cell: Rect, cells: &Cells, ink: &Theme) {
    let width = |text: &str, face: Face| {
        painter.layout_no_wrap(seen_part(text, cell.width()).to_owned(), face.font(), ink.ink2).size().x
    };
    if cells.to.is_empty() {
        fit_text(painter, cell, &cells.from, Face::Body, ink.ink2);
        return;
    }
    let to = format!("→ {}", cells.to);
    let gap = if cells.from.is_empty() { 0.0 } else { 5.0 };
    let least = (cell.width() - width(&to, Face::Code) - gap).max(cell.width() * LEAST_SENDER);
    let left = cell.left() + width(&cells.from, Face::Body).min(least);
    fit_text(painter, cell.with_max_x(left), &cells.from, Face::Body, ink.ink2);
    fit_text(painter, cell.with_min_x(left + gap), &to, Face::Code, ink.ink2);
}

fn paint_topics(painter: &Painter, cell: Rect, cells: &Cells, ink: &Theme) {
    let width =
        |code: &str| SWATCH + painter.layout_no_wrap(code.to_owned(), Face::CodeSmallStrong.font(), ink.ink2).size().x;
    let widths: Vec<f32> = cells.topics.iter().map(|(_, code)| width(code)).collect();
    let shown = fitting(&widths, cell.width());
    let mut left = cell.left();
    for ((topic, code), width) in cells.topics.iter().zip(&widths).take(shown) {
        topic_swatch(painter, pos2(left + 4.0, cell.center().y), topic, ink);
        let text = Rect::from_min_size(pos2(left + SWATCH, cell.top()), vec2(width - SWATCH + 1.0, cell.height()));
        fit_text(painter, text, code, Face::CodeSmallStrong, ink.ink2);
        left += width + 7.0;
    }
    let more = cells.topics.len() - shown;
    if more > 0 {
        let rest = cell.with_min_x(left);
        fit_text(painter, rest, &format!("+{more}"), Face::CodeSmall, ink.ink3);
    }
}

/// How many topics are shown: all three if they fit, else two and the count of the others.
fn fitting(widths: &[f32], room: f32) -> usize {
    let needs = |count: usize| {
        let own: f32 = widths.iter().take(count).map(|width| width + 7.0).sum();
        own - 7.0 + if count < widths.len() { 7.0 + 18.0 } else { 0.0 }
    };
    let most = if widths.len() > 3 { 2 } else { widths.len() };
    (1..=most).rev().find(|count| needs(*count) <= room).unwrap_or(most.min(1))
}

fn paint_evidence(painter: &Painter, cell: Rect, cells: &Cells, ink: &Theme) {
    let Some((verdict, lines)) = cells.evidence else { return };
    verdict_glyph(painter, pos2(cell.left() + GLYPH / 2.0, cell.center().y), GLYPH, verdict, ink);
    let text = cell.with_min_x(cell.left() + glyph_width(GLYPH, ink) + 5.0).with_max_x(cell.right() + 6.0);
    fit_text(painter, text, &lines.to_string(), Face::CodeStrong, ink.ink);
}

/// Paints the head of a group.
pub fn paint_head(painter: &Painter, rect: Rect, head: &Group, theme: &Theme) {
    let caret = if head.folded { Icon::CaretRight } else { Icon::CaretDown };
    caret.paint(painter, pos2(rect.left() + 15.0, rect.center().y), 12.0, theme.ink2);
    let mut left = rect.left() + 28.0;
    let right = rect.right() - space::PANEL;
    let room = |left: f32| Rect::from_min_max(pos2(left, rect.top()), pos2(right, rect.bottom()));
    let width = |text: &str, face: Face| {
        painter.layout_no_wrap(seen_part(text, rect.width()).to_owned(), face.font(), theme.ink).size().x
    };
    if !head.storyline.is_empty() {
        let text = format!("{} /", head.storyline);
        fit_text(painter, room(left), &text, Face::Emphasis, theme.ink3);
        left += width(&text, Face::Emphasis) + 5.0;
    }
    let title = if head.title.trim().is_empty() { say("outline-untitled-incident") } else { head.title.clone() };
    fit_text(painter, room(left), &title, Face::Heading, theme.ink);
    left += width(&title, Face::Heading) + 7.0;
    fit_text(painter, room(left), &count_text(head.count), Face::Code, theme.ink3);
}

#[cfg(test)]
mod tests {
    use super::fitting;

    #[test]
    fn topics_that_do_not_fit_are_counted() {
        assert_eq!(fitting(&[38.0, 45.0], 104.0), 2);
        assert_eq!(fitting(&[38.0, 45.0, 45.0], 142.0), 3);
        assert_eq!(fitting(&[38.0, 45.0, 45.0], 116.0), 2);
        assert_eq!(fitting(&[38.0, 45.0, 45.0, 38.0], 300.0), 2);
        assert_eq!(fitting(&[], 100.0), 0);
    }
}
