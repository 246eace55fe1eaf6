//! The coverage bar: how many lines have which verdict, readable without colour.

use crate::coverage::Verdict;
use crate::ui::theme::{Theme, theme};
use crate::words::say_with;
use egui::{Painter, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

/// How many lines have each verdict.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BarCounts {
    /// Covered.
    pub covered: usize,
    /// Partly covered.
    pub partly: usize,
    /// Missing.
    pub missing: usize,
    /// Waiting for an adviser.
    pub waits: usize,
    /// Not applicable or waived.
    pub aside: usize,
}

impl BarCounts {
    /// Adds one line with a verdict.
    pub fn add(&mut self, verdict: Verdict) {
        match verdict {
            Verdict::Covered => self.covered += 1,
            Verdict::Partly => self.partly += 1,
            Verdict::Missing => self.missing += 1,
            Verdict::Waits => self.waits += 1,
            Verdict::NotApplicable | Verdict::Waived => self.aside += 1,
        }
    }

    /// All lines.
    pub fn total(&self) -> usize {
        self.covered + self.partly + self.missing + self.waits + self.aside
    }
}

impl FromIterator<Verdict> for BarCounts {
    fn from_iter<I: IntoIterator<Item = Verdict>>(verdicts: I) -> Self {
        let mut counts = Self::default();
        verdicts.into_iter().for_each(|verdict| counts.add(verdict));
        counts
    }
}

impl From<[usize; 6]> for BarCounts {
    /// Takes the counts in the order of `Verdict::ALL`.
    fn from([covered, partly, missing, waits, not_applicable, waived]: [usize; 6]) -> Self {
        Self { covered, partly, missing, waits, aside: not_applicable + waived }
    }
}

/// "27 of 45 covered, 8 partly, 9 missing, 6 wait for an adviser."
pub fn coverage_sentence(counts: &BarCounts) -> String {
    say_with(
        "coverage-sentence",
        &[
            ("covered", counts.covered.into()),
            ("total", counts.total().into()),
            ("partly", counts.partly.into()),
            ("missing", counts.missing.into()),
            ("waits", counts.waits.into()),
            ("aside", counts.aside.into()),
        ],
    )
}

/// The bar as a widget, told in words to screen readers and at the pointer.
pub fn coverage_bar(ui: &mut Ui, counts: &BarCounts, width: f32, height: f32) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    paint_bar(ui.painter(), rect, counts, &theme(ui));
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, coverage_sentence(counts)));
    response.on_hover_text(coverage_sentence(counts))
}

/// Paints the bar into a place that a view has set aside for it.
pub fn paint_bar(painter: &Painter, rect: Rect, counts: &BarCounts, theme: &Theme) {
    let parts = [
        (counts.covered, Verdict::Covered),
        (counts.partly, Verdict::Partly),
        (counts.missing, Verdict::Missing),
        (counts.waits, Verdict::Waits),
        (counts.aside, Verdict::NotApplicable),
    ];
    let mut left = rect.left();
    for ((_, verdict), width) in parts.into_iter().zip(widths(rect.width(), parts.map(|(count, _)| count))) {
        if width > 0.0 {
            paint_part(
                painter,
                Rect::from_min_size(pos2(left, rect.top()), vec2(width, rect.height())),
                verdict,
                theme,
            );
            left += width + GAP;
        }
    }
}

const GAP: f32 = 1.0;
const LEAST: f32 = 3.0;

/// Widths by count; each part that counts at all is wide enough to be seen.
fn widths(width: f32, counts: [usize; 5]) -> [f32; 5] {
    let shown = counts.iter().filter(|count| **count > 0).count();
    let total: usize = counts.iter().sum();
    if total == 0 {
        return [0.0; 5];
    }
    let room = (width - GAP * (shown - 1) as f32).max(0.0);
    let least = LEAST.min(room / shown as f32);
    let spare = room - least * shown as f32;
    counts.map(|count| if count == 0 { 0.0 } else { least + spare * count as f32 / total as f32 })
}

fn paint_part(painter: &Painter, rect: Rect, verdict: Verdict, theme: &Theme) {
    match verdict {
        Verdict::Covered => painter.rect_filled(rect, 0.0, theme.cov),
        Verdict::Partly => painter.rect_filled(rect.with_min_y(rect.bottom() - rect.height() * 0.6), 0.0, theme.par),
        Verdict::Missing => painter.rect(rect, 0.0, theme.misbg, Stroke::new(1.0, theme.mis), StrokeKind::Inside),
        Verdict::Waits => painter.rect_stroke(rect, 0.0, Stroke::new(1.0, theme.wai), StrokeKind::Inside),
        Verdict::NotApplicable | Verdict::Waived => painter.rect_filled(rect, 0.0, theme.line2),
    };
}

#[cfg(test)]
mod tests {
    use super::widths;

    #[test]
    fn a_part_that_counts_is_always_seen() {
        let parts = widths(100.0, [1000, 1, 0, 0, 0]);
        assert!(parts[1] >= 3.0 && parts[2] == 0.0);
        assert!((parts.iter().sum::<f32>() + 1.0 - 100.0).abs() < 0.01);
    }

    #[test]
    fn nothing_to_count_draws_nothing() {
        assert_eq!(widths(100.0, [0; 5]), [0.0; 5]);
    }
}
