//! Draws what stands under the schematic: the scale bar and the legend.

use super::data::Km;
use super::marks::{Look, mark};
use super::sight::{Sight, scale_bar};
use crate::ui::Face;
use crate::ui::setting::state::SettingState;
use crate::ui::theme::Theme;
use crate::words::{say, say_with};
use egui::{Align2, Painter, Rect, Stroke, pos2};

/// Its height.
pub(super) const FOOT: f32 = 50.0;
/// The greatest length of the scale bar.
pub(super) const BAR: f64 = 130.0;

/// Draws scale bar and legend.
pub(super) fn foot_ui(painter: &Painter, state: &SettingState, area: Rect, foot: Rect, theme: &Theme) {
    painter.rect_filled(foot, 0.0, theme.panel);
    painter.hline(foot.x_range(), foot.top() + 0.5, theme.region_line());
    let points: Vec<Km> = state.ground.data.placed().map(|(_, at)| at).collect();
    if points.is_empty() {
        return;
    }
    let sight = state.ground.sight.unwrap_or_else(|| Sight::of_all(&points, area));
    let (km, length) = scale_bar(sight.scale, BAR);
    let left = pos2(foot.left() + 14.0, foot.top() + 32.0);
    let line = Stroke::new(1.5, theme.ink);
    painter.hline(left.x..=left.x + length, left.y, line);
    for x in [left.x, left.x + length] {
        painter.vline(x, left.y - 4.0..=left.y + 4.0, line);
    }
    let above = pos2(left.x, left.y - 8.0);
    painter.text(above, Align2::LEFT_BOTTOM, distance(km), Face::Code.font(), theme.ink);
    legend(painter, foot.with_min_x(left.x + BAR as f32 + 12.0), theme);
}

/// A distance such as `20 km` or `500 m`.
fn distance(km: f64) -> String {
    let (value, unit) = if km < 1.0 { (km * 1000.0, "ground-metres") } else { (km, "ground-kilometres") };
    say_with(unit, &[("value", format!("{value:.0}").into())])
}

/// What the forms mean; what finds no room is told at the places themselves.
fn legend(painter: &Painter, rect: Rect, theme: &Theme) {
    let mut x = rect.left() + 14.0;
    let plain = Look { letter: ' ', cultural: false, protected: false, chosen: false };
    for (look, words) in [
        (plain, "ground-legend-place"),
        (Look { cultural: true, ..plain }, "ground-legend-culture"),
        (Look { protected: true, ..plain }, "ground-legend-protected"),
    ] {
        let text = painter.layout_no_wrap(say(words), Face::Small.font(), theme.ink2);
        let (width, height) = (text.size().x, text.size().y);
        if x + width + 16.0 > rect.right() {
            return;
        }
        mark(painter, pos2(x, rect.center().y), look, theme);
        painter.galley(pos2(x + 16.0, rect.center().y - height / 2.0), text, theme.ink2);
        x += width + 38.0;
    }
}
