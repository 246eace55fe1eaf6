//! Paints the head: phases, days with their nights, and the flag of the selected inject.

use super::canvas::Canvas;
use super::ticks::{Tick, date, nights, ticks};
use crate::scenario::ExTime;
use crate::ui::Face;
use crate::ui::plan::table::cells::times;
use crate::ui::widgets::fit_text;
use egui::{CornerRadius, Rect, pos2, vec2};

/// Paints the grounds of every second phase over the whole height, and a line for each moment that is marked.
pub(super) fn grounds(canvas: &Canvas<'_>, marks: &[Tick]) {
    let layout = canvas.layout;
    let chart = layout.chart(layout.rect);
    let painter = canvas.inside(chart);
    painter.rect_filled(chart, 0.0, canvas.theme.canvas);
    for phase in canvas.data.phases.iter().step_by(2) {
        if let Some((left, right)) = canvas.scale.span(phase.from, phase.to) {
            painter.rect_filled(Rect::from_x_y_ranges(left..=right, chart.y_range()), 0.0, canvas.theme.panel);
        }
    }
    for tick in marks {
        let x = canvas.scale.x(tick.time);
        let top = if tick.day.is_empty() { layout.days.bottom() } else { layout.days.top() };
        painter.vline(x.round() + 0.5, top..=chart.bottom(), canvas.theme.row_line());
    }
}

/// Paints phases and days; the flag of a moment, if there is one, keeps its room among the phases.
pub(super) fn head(canvas: &Canvas<'_>, marks: &[Tick], flagged: Option<ExTime>) {
    let layout = canvas.layout;
    phases(canvas, flagged.and_then(|time| flag_place(canvas, time)).map(|(flag, _)| flag));
    let days = layout.chart(layout.days);
    let painter = canvas.inside(days);
    for (from, to) in nights(&canvas.scale, canvas.data.midnight) {
        if let Some((left, right)) = canvas.scale.span(from, to) {
            let night = Rect::from_x_y_ranges(left..=right, days.y_range());
            painter.rect_filled(night, 0.0, canvas.theme.sunken);
        }
    }
    let mut free = pinned_day(canvas, days, marks);
    for (tick, next) in marks.iter().zip(marks.iter().skip(1).map(Some).chain([None])) {
        let left = canvas.scale.x(tick.time) + 6.0;
        let right = next.map_or(days.right(), |next| canvas.scale.x(next.time));
        if left >= free {
            free = tick_name(canvas, &painter, tick, Rect::from_x_y_ranges(left..=right.max(left), days.y_range()));
        }
    }
    canvas.painter.hline(layout.rect.x_range(), layout.days.bottom() + 0.5, canvas.theme.region_line());
}

/// The day that began before the left edge keeps its name there; answers from where on there is room for others.
fn pinned_day(canvas: &Canvas<'_>, days: Rect, marks: &[Tick]) -> f32 {
    const ROOM: f32 = 46.0;
    let is_named = |tick: &Tick| (0.0..ROOM).contains(&(canvas.scale.x(tick.time) - days.left()));
    if marks.iter().any(|tick| !tick.day.is_empty() && is_named(tick)) {
        return days.left();
    }
    let exercise = &canvas.data.scenario.exercise;
    let at = canvas.scale.time(days.left());
    let tick = Tick { time: at, day: super::ticks::day_name(exercise, at), text: date(exercise, at) };
    let next = marks.iter().map(|tick| canvas.scale.x(tick.time)).find(|x| *x > days.left() + ROOM);
    let room = Rect::from_x_y_ranges(days.left() + 6.0..=next.unwrap_or(days.right()), days.y_range());
    tick_name(canvas, &canvas.inside(days), &tick, room) + 4.0
}

/// Paints the name of a moment; answers where it ends.
fn tick_name(canvas: &Canvas<'_>, painter: &egui::Painter, tick: &Tick, room: Rect) -> f32 {
    let theme = canvas.theme;
    let mut left = room.left();
    if !tick.day.is_empty() {
        let day = painter.layout_no_wrap(tick.day.clone(), Face::CodeSmallStrong.font(), theme.ink);
        let width = day.size().x;
        painter.galley(pos2(left, room.center().y - day.size().y / 2.0 - 1.0), day, theme.ink);
        left += width + 7.0;
    }
    let text = painter.layout_no_wrap(tick.text.clone(), Face::CodeSmall.font(), theme.ink3);
    let end = left + text.size().x;
    if end <= room.right() - 2.0 || tick.day.is_empty() {
        painter.galley(pos2(left, room.center().y - text.size().y / 2.0 - 1.0), text, theme.ink3);
        return end;
    }
    left
}

fn phases(canvas: &Canvas<'_>, flag: Option<Rect>) {
    let row = canvas.layout.chart(canvas.layout.phases);
    let painter = canvas.inside(row);
    for phase in &canvas.data.phases {
        let Some((left, right)) = canvas.scale.span(phase.from, phase.to) else { continue };
        let width =
            |text: &str, face: Face| painter.layout_no_wrap(text.to_owned(), face.font(), canvas.theme.ink).size().x;
        let is_under =
            |from: f32, to: f32| flag.is_some_and(|flag| flag.left() < to + 4.0 && flag.right() > from - 4.0);
        let kind = width(&phase.kind, Face::SmallEmphasis);
        // A name that would lie under the flag stands beside it.
        let begin = left + 6.0;
        let begin = if is_under(begin, begin + kind) { flag.map_or(begin, |flag| flag.right() + 6.0) } else { begin };
        let room = Rect::from_x_y_ranges(begin..=(right - 4.0).max(begin), row.y_range());
        if room.width() < 16.0 {
            continue;
        }
        fit_text(&painter, room, &phase.kind, Face::SmallEmphasis, canvas.theme.ink);
        let rest = room.with_min_x(room.left() + kind + 8.0);
        let name = width(&phase.name, Face::Small);
        if name <= rest.width() && !is_under(rest.left(), rest.left() + name) {
            fit_text(&painter, rest, &phase.name, Face::Small, canvas.theme.ink3);
        }
    }
}

/// Where the flag of a moment stands, and its line; nothing if it is off the screen.
fn flag_place(canvas: &Canvas<'_>, time: ExTime) -> Option<(Rect, std::sync::Arc<egui::Galley>)> {
    let layout = canvas.layout;
    let chart = layout.chart(layout.rect);
    let x = canvas.scale.x(time);
    if !chart.x_range().contains(x) {
        return None;
    }
    let exercise = &canvas.data.scenario.exercise;
    let month = date(exercise, time).split(' ').nth(1).map(str::to_owned).unwrap_or_default();
    let text = format!("{} {month}", times(exercise, Some(time)).0).trim().to_owned();
    let galley = canvas.painter.layout_no_wrap(text, Face::CodeSmallStrong.font(), canvas.theme.on_acc);
    let size = galley.size() + vec2(8.0, 2.0);
    let left = (x - size.x / 2.0).clamp(chart.left(), (chart.right() - size.x).max(chart.left()));
    Some((Rect::from_min_size(pos2(left, layout.phases.center().y - size.y / 2.0), size), galley))
}

/// Paints a line through everything at a moment, with its date-time group in the row of phases.
pub(super) fn flag(canvas: &Canvas<'_>, time: ExTime) {
    let Some((flag, galley)) = flag_place(canvas, time) else { return };
    let chart = canvas.layout.chart(canvas.layout.rect);
    let painter = canvas.inside(chart);
    let x = canvas.scale.x(time).round() + 0.5;
    painter.vline(x, flag.bottom()..=chart.bottom(), egui::Stroke::new(1.0, canvas.theme.acc));
    painter.rect_filled(flag, CornerRadius::same(2), canvas.theme.acc);
    painter.galley(flag.min + vec2(4.0, 1.0), galley, canvas.theme.on_acc);
}

/// The moments that are marked on this scale.
pub(super) fn marked(canvas: &Canvas<'_>) -> Vec<Tick> {
    ticks(&canvas.scale, &canvas.data.scenario.exercise)
}
