//! Paints the injects that have no time yet, as chips under the lanes.

use super::canvas::Canvas;
use crate::ui::Face;
use crate::ui::widgets::{count_text, dashed_rect, fit_text};
use crate::words::say;
use egui::{Rect, Stroke, pos2, vec2};

const CHIP: f32 = 20.0;

/// Paints the strip; answers the place of each chip that is seen, with the place of its inject.
pub(super) fn untimed(canvas: &Canvas<'_>) -> Vec<(u32, Rect)> {
    let Some(rect) = canvas.layout.untimed else { return Vec::new() };
    let theme = canvas.theme;
    canvas.painter.rect_filled(rect, 0.0, theme.canvas);
    canvas.painter.hline(rect.x_range(), rect.top() + 0.5, theme.region_line());
    let name = canvas.layout.name(rect).shrink2(vec2(12.0, 0.0));
    fit_text(&canvas.painter, name, &say("timeline-no-time"), Face::Heading, theme.ink);
    crate::ui::widgets::fit_right(
        &canvas.painter,
        name,
        &count_text(canvas.data.untimed.len()),
        Face::Code,
        theme.ink3,
    );
    let painter = canvas.inside(canvas.layout.chart(rect));
    let current = canvas.selection.current();
    let injects = || {
        canvas
            .data
            .untimed
            .iter()
            .filter_map(|place| Some((*place, canvas.data.scenario.injects.get(*place as usize)?)))
    };
    // The selected one is always seen.
    let at = current.and_then(|id| injects().position(|(_, inject)| inject.id == *id)).unwrap_or(0);
    let mut left = canvas.layout.left + 8.0;
    let end = rect.right() - 52.0;
    let mut chips = Vec::new();
    let mut shown = at.saturating_sub(2);
    for (place, inject) in injects().skip(shown) {
        let text = if inject.number.trim().is_empty() { inject.id.to_string() } else { inject.number.to_string() };
        let galley = painter.layout_no_wrap(text, Face::CodeSmallStrong.font(), theme.ink);
        let chip = Rect::from_min_size(pos2(left, rect.center().y - CHIP / 2.0), vec2(galley.size().x + 14.0, CHIP));
        if chip.right() > end {
            break;
        }
        let is_selected = canvas.selection.has(&inject.id);
        if is_selected {
            painter.rect_filled(chip, 3.0, theme.sel);
        }
        let ink = theme.in_row(is_selected);
        dashed_rect(&painter, chip, 3, if is_selected { theme.focus_line() } else { Stroke::new(1.0, theme.ctl) });
        painter.galley(pos2(chip.left() + 7.0, chip.center().y - galley.size().y / 2.0), galley, ink.ink);
        chips.push((place, chip));
        left = chip.right() + 6.0;
        shown += 1;
    }
    let more = canvas.data.untimed.len().saturating_sub(shown);
    if more > 0 {
        let rest = Rect::from_min_max(pos2(left + 2.0, rect.top()), pos2(rect.right() - 6.0, rect.bottom()));
        fit_text(&painter, rest, &format!("+{}", count_text(more)), Face::Code, theme.ink3);
    } else {
        let rest = Rect::from_min_max(pos2(left + 6.0, rect.top()), pos2(rect.right() - 8.0, rect.bottom()));
        let words = say("timeline-give-time");
        let width = painter.layout_no_wrap(words.clone(), Face::Small.font(), theme.ink3).size().x;
        if width <= rest.width() {
            fit_text(&painter, rest, &words, Face::Small, theme.ink3);
        }
    }
    chips
}
