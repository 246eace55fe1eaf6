//! Paints what is being dragged: the new time at the pointer and what the check would say, or the selecting frame.

use super::canvas::Canvas;
use super::moving::{Moving, Weighed};
use crate::coverage::Verdict;
use crate::coverage::changes::verdict_words;
use crate::scenario::ExTime;
use crate::ui::Face;
use crate::ui::plan::table::cells::times;
use crate::ui::theme::Theme;
use crate::ui::widgets::{GLYPH, glyph_width, verdict_glyph};
use crate::words::{say, say_with};
use egui::{CornerRadius, Galley, LayerId, Order, Painter, Pos2, Rect, Stroke, StrokeKind, Ui, pos2, vec2};
use std::sync::Arc;

/// The most lines that are named at the pointer.
const MOST: usize = 5;
const ROW: f32 = 18.0;
/// The widest sentence at the pointer.
const WIDEST: f32 = 300.0;

/// Paints the new time and what would change, beside a place; answers the same in words.
pub(super) fn moving(ui: &Ui, canvas: &Canvas<'_>, moving: &mut Moving, at: Pos2) -> String {
    let lines = outlook(canvas, moving);
    note(ui, canvas.theme, &lines, at);
    lines.iter().map(Line::spoken).collect::<Vec<_>>().join(", ")
}

fn outlook(canvas: &Canvas<'_>, moving: &mut Moving) -> Vec<Line> {
    let mut lines = vec![Line::strong(times(&canvas.data.scenario.exercise, Some(moving.time())).1)];
    if moving.followers() > 0 {
        lines.push(Line::plain(say_with("timeline-with-followers", &[("count", moving.followers().into())])));
    }
    let Some(outlook) = moving.outlook(canvas.document) else { return lines };
    lines.extend(outlook.outside.iter().map(|said| Line::wrong(said.clone())));
    match &outlook.weighed {
        Weighed::Refused(reason) => lines.push(Line::wrong(reason.clone())),
        Weighed::Later => lines.push(Line::plain(say("timeline-weighed-later"))),
        Weighed::Changes(changes) if changes.is_empty() => lines.push(Line::plain(say("timeline-no-verdict"))),
        Weighed::Changes(changes) => {
            let line = |(id, before, after): &(_, Verdict, Verdict)| Line {
                verdicts: Some((*before, *after)),
                ..Line::plain(format!("{id}"))
            };
            lines.extend(changes.iter().take(MOST).map(line));
            let more = changes.len().saturating_sub(MOST);
            if more > 0 {
                lines.push(Line::plain(say_with("timeline-more-verdicts", &[("count", more.into())])));
            }
        }
    }
    lines
}

/// Paints a time beside the pointer.
pub(super) fn giving(ui: &Ui, canvas: &Canvas<'_>, time: ExTime, at: Pos2) {
    note(ui, canvas.theme, &[Line::strong(times(&canvas.data.scenario.exercise, Some(time)).1)], at);
}

/// Paints the frame that selects what lies in it.
pub(super) fn frame(canvas: &Canvas<'_>, from: Pos2, to: Pos2) {
    let frame = Rect::from_two_pos(from, to);
    let painter = canvas.inside(canvas.layout.chart(canvas.layout.lanes));
    painter.rect(
        frame,
        0.0,
        canvas.theme.acc.gamma_multiply(0.08),
        Stroke::new(1.0, canvas.theme.acc),
        StrokeKind::Inside,
    );
}

/// A line of what is said at the pointer.
#[derive(Default)]
struct Line {
    text: String,
    strong: bool,
    wrong: bool,
    verdicts: Option<(Verdict, Verdict)>,
}

impl Line {
    fn plain(text: String) -> Self {
        Self { text, ..Self::default() }
    }
    fn strong(text: String) -> Self {
        Self { text, strong: true, ..Self::default() }
    }
    fn wrong(text: String) -> Self {
        Self { text, wrong: true, ..Self::default() }
    }
    /// The line for a screen reader, which sees no glyphs.
    fn spoken(&self) -> String {
        let Some((before, after)) = self.verdicts else { return self.text.clone() };
        let values = [
            ("line", self.text.as_str().into()),
            ("before", verdict_words(Some(before)).into()),
            ("after", verdict_words(Some(after)).into()),
        ];
        say_with("timeline-verdict-becomes", &values)
    }
}

fn note(ui: &Ui, theme: &Theme, lines: &[Line], at: Pos2) {
    let painter = ui.ctx().layer_painter(LayerId::new(Order::Tooltip, egui::Id::unique("timeline note")));
    let glyphs = 2.0 * glyph_width(GLYPH, theme) + 30.0;
    let galley = |line: &Line| {
        let (face, colour) = match (line.strong, line.wrong) {
            (true, _) => (Face::CodeStrong, theme.ink),
            (_, true) => (Face::Small, theme.mis),
            _ if line.verdicts.is_some() => (Face::CodeSmallStrong, theme.ink),
            _ => (Face::Small, theme.ink2),
        };
        painter.layout(line.text.clone(), face.font(), colour, WIDEST)
    };
    let galleys: Vec<Arc<Galley>> = lines.iter().map(galley).collect();
    let widths = galleys
        .iter()
        .zip(lines)
        .map(|(galley, line)| galley.size().x + if line.verdicts.is_some() { glyphs } else { 0.0 });
    let width = widths.fold(0.0, f32::max);
    let height: f32 = galleys.iter().map(|galley| galley.size().y.max(ROW)).sum();
    let screen = ui.ctx().content_rect();
    let size = vec2(width + 20.0, height + 12.0);
    let left = if at.x + 16.0 + size.x > screen.right() { at.x - 16.0 - size.x } else { at.x + 16.0 };
    let top = (at.y + 14.0).min(screen.bottom() - size.y - 4.0);
    let ground = Rect::from_min_size(pos2(left, top), size);
    painter.rect(ground, CornerRadius::same(4), theme.raised, theme.input_line(), StrokeKind::Inside);
    let mut y = ground.top() + 6.0;
    for (galley, line) in galleys.into_iter().zip(lines) {
        let high = galley.size().y.max(ROW);
        let mut x = ground.left() + 10.0;
        if let Some(verdicts) = line.verdicts {
            x = change(&painter, pos2(x, y + high / 2.0), verdicts, theme);
        }
        let at = pos2(x, y + (high - galley.size().y) / 2.0);
        painter.galley(at, galley, theme.ink);
        y += high;
    }
}

/// The verdict before and the one after; answers where the text goes on.
fn change(painter: &Painter, at: Pos2, (before, after): (Verdict, Verdict), theme: &Theme) -> f32 {
    let step = glyph_width(GLYPH, theme);
    verdict_glyph(painter, at + vec2(GLYPH / 2.0, 0.0), GLYPH, before, theme);
    let arrow = at + vec2(step + 9.0, 0.0);
    crate::ui::Icon::ArrowRight.paint(painter, arrow, 12.0, theme.ink2);
    let second = at + vec2(step + 18.0, 0.0);
    verdict_glyph(painter, second + vec2(GLYPH / 2.0, 0.0), GLYPH, after, theme);
    second.x + step + 8.0
}
