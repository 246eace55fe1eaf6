//! Paints the load of one branch, audience, cell or writer: how much comes when, against a limit, and where nothing comes.

use super::canvas::Canvas;
use super::fit::Taken;
use crate::checklist::Vocabulary;
use crate::scenario::tempo::Receiver;
use crate::scenario::{ExTime, Scenario};
use crate::ui::Face;
use crate::ui::inject::branch_text;
use crate::ui::widgets::fit_text;
use crate::words::{say, say_with};
use egui::{Painter, Rect, Shape, Stroke, pos2, vec2};

/// The least width of a bar.
const NARROWEST: f32 = 9.0;
/// The stretches over which injects are counted, in minutes.
const STEPS: [i64; 6] = [60, 180, 360, 720, 1440, 7 * 1440];

/// Over how many minutes injects are counted where a point of the screen is worth so many.
pub(super) fn stretch(per_point: f64) -> i64 {
    STEPS.into_iter().find(|step| *step as f64 / per_point >= f64::from(NARROWEST)).unwrap_or(7 * 1440)
}

/// How many injects are too many in a stretch, where so many an hour are.
pub(super) fn limit_of(stretch: i64, an_hour: usize) -> usize {
    usize::try_from(stretch / 60).unwrap_or(1).saturating_mul(an_hour)
}

/// What people call somebody who deals with injects.
pub(super) fn receiver_text(scenario: &Scenario, vocabulary: &Vocabulary, receiver: &Receiver) -> String {
    match receiver {
        Receiver::Everybody => say("timeline-everybody"),
        Receiver::Branch(code) => branch_text(vocabulary, code),
        Receiver::Audience(id) => {
            scenario.audiences.iter().find(|it| it.id == *id).map(|it| it.name.to_string()).unwrap_or_default()
        }
        Receiver::Cell(id) => {
            scenario.cells.iter().find(|it| it.id == *id).map(|it| it.name.to_string()).unwrap_or_default()
        }
        Receiver::Owner(name) => name.to_string(),
    }
}

/// Paints the load.
pub(super) fn load(canvas: &Canvas<'_>, an_hour: usize) {
    let Some(rect) = canvas.layout.load else { return };
    canvas.painter.rect_filled(rect, 0.0, canvas.theme.canvas);
    canvas.painter.hline(rect.x_range(), rect.top() + 0.5, canvas.theme.region_line());
    let stretch = stretch(canvas.scale.per_point());
    let limit = limit_of(stretch, an_hour);
    names(canvas, rect, stretch, limit);
    let chart = canvas.layout.chart(rect).shrink2(vec2(0.0, 4.0)).with_max_y(rect.bottom() - 19.0);
    let painter = canvas.inside(canvas.layout.chart(rect));
    let bars = bars(canvas, stretch);
    let most = bars.iter().map(|(_, count)| *count).max().unwrap_or(0);
    // Where the limit is far above everything, the bars need the room more than its line.
    let limit_seen = limit <= 2 * most.max(1);
    let top = if limit_seen { most.max(limit + limit.div_ceil(3)) } else { most + most.div_ceil(3) }.max(1) as f32;
    let height = |count: usize| count as f32 / top * (chart.height() - 14.0);
    let bar = |from: ExTime, count: usize| {
        let (left, right) = (canvas.scale.x(from), canvas.scale.x(ExTime(from.0 + stretch)));
        Rect::from_min_max(pos2(left + 1.0, chart.bottom() - height(count)), pos2(right - 1.0, chart.bottom()))
    };
    for (from, count) in &bars {
        let fill = if *count > limit { canvas.theme.par } else { canvas.theme.line2 };
        painter.rect_filled(bar(*from, *count), 0.0, fill);
    }
    painter.hline(chart.x_range(), chart.bottom() + 0.5, canvas.theme.region_line());
    if limit_seen {
        let y = (chart.bottom() - height(limit)).round() + 0.5;
        let line = [pos2(chart.left(), y), pos2(chart.right(), y)];
        painter.extend(Shape::dashed_line(&line, Stroke::new(1.0, canvas.theme.par), 3.0, 3.0));
    }
    let tall: Vec<(Rect, usize)> = bars.iter().map(|(from, count)| (bar(*from, *count), *count)).collect();
    numbers(canvas, &painter, tall, limit);
    quiet(canvas, &painter, rect);
}

/// The numbers over the bars that are above the limit, and over the highest; the higher ones first where they crowd.
fn numbers(canvas: &Canvas<'_>, painter: &Painter, mut bars: Vec<(Rect, usize)>, limit: usize) {
    bars.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let mut taken = Taken::default();
    for (place, (bar, count)) in
        bars.into_iter().enumerate().take_while(|(place, (_, count))| (*place == 0 && *count > 1) || *count > limit)
    {
        let ink = if count > limit { canvas.theme.par } else { canvas.theme.ink3 };
        let text = painter.layout_no_wrap(count.to_string(), Face::CodeSmallStrong.font(), ink);
        let left = bar.center().x - text.size().x / 2.0;
        if taken.take(left, left + text.size().x + 1.0) || place == 0 {
            painter.galley(pos2(left, bar.top() - text.size().y), text, ink);
        }
    }
}

fn names(canvas: &Canvas<'_>, rect: Rect, stretch: i64, limit: usize) {
    let inner = canvas.layout.name(rect).shrink2(vec2(12.0, 0.0));
    let name = receiver_text(&canvas.data.scenario, canvas.document.vocabulary(), &canvas.data.receiver);
    let line = |y: f32| Rect::from_x_y_ranges(inner.x_range(), rect.top() + y..=rect.top() + y + 18.0);
    let title = match canvas.data.receiver {
        Receiver::Everybody => say("timeline-load-all"),
        _ => say_with("timeline-load-on", &[("name", name.into())]),
    };
    fit_text(&canvas.painter, line(8.0), &title, Face::Heading, canvas.theme.ink);
    fit_text(&canvas.painter, line(25.0), &stretch_words(stretch), Face::Small, canvas.theme.ink3);
    let limit = say_with("timeline-limit", &[("count", limit.into())]);
    fit_text(&canvas.painter, line(42.0), &limit, Face::SmallEmphasis, canvas.theme.par);
}

/// `injects in 3 hours`, `injects in a day`.
pub(super) fn stretch_words(stretch: i64) -> String {
    let (unit, count) = if stretch >= 1440 { ("day", stretch / 1440) } else { ("hour", stretch / 60) };
    say_with(&format!("timeline-in-{unit}"), &[("count", count.into())])
}

/// The stretches that are seen and in which something comes.
fn bars(canvas: &Canvas<'_>, stretch: i64) -> Vec<(ExTime, usize)> {
    let (first, last) = canvas.scale.seen(0.0);
    let midnight = canvas.data.midnight;
    let number = |time: ExTime| (time.0 + midnight).div_euclid(stretch);
    let bar = |number: i64| {
        let from = ExTime(number * stretch - midnight);
        (from, canvas.data.load.between(from, ExTime(from.0 + stretch)))
    };
    (number(first)..=number(last)).map(bar).filter(|(_, count)| *count > 0).collect()
}

/// Where nothing comes, as a line with its length in hours.
fn quiet(canvas: &Canvas<'_>, painter: &Painter, rect: Rect) {
    let y = rect.bottom() - 9.5;
    for quiet in &canvas.data.quiet {
        let Some((left, right)) = canvas.scale.span(quiet.from, quiet.to) else { continue };
        let hours = quiet.daytime / 60;
        let words = say_with("timeline-quiet", &[("hours", hours.into())]);
        let text = painter.layout_no_wrap(words, Face::CodeSmall.font(), canvas.theme.ink3);
        let middle = (left + right) / 2.0 - text.size().x / 2.0;
        // Without its words nobody would know what the line means.
        if middle - left < 6.0 {
            continue;
        }
        for (from, to) in [(left + 2.0, middle - 4.0), (middle + text.size().x + 4.0, right - 2.0)] {
            let line = [pos2(from, y), pos2(to, y)];
            painter.extend(Shape::dashed_line(&line, Stroke::new(1.0, canvas.theme.ctl), 2.0, 2.0));
        }
        painter.galley(pos2(middle, y - text.size().y / 2.0), text, canvas.theme.ink3);
    }
}

#[cfg(test)]
mod tests {
    use super::{limit_of, stretch};

    #[test]
    fn the_closer_one_looks_the_finer_it_is_counted() {
        assert_eq!([stretch(0.1), stretch(14.0), stretch(60.0), stretch(1e9)], [60, 180, 720, 7 * 1440]);
        assert_eq!(limit_of(180, 2), 6);
    }
}
