//! The moments that are marked above the lanes: days, and hours where there is room for them.

use super::scale::Scale;
use crate::scenario::time::{clock_text, day_text};
use crate::scenario::{ExTime, Exercise, StartEx};
use crate::ui::plan::table::cells::time_without_startex;

const DAY: i64 = 24 * 60;
/// The steps between marks, in minutes.
const STEPS: [i64; 13] = [5, 15, 30, 60, 180, 360, DAY, 2 * DAY, 7 * DAY, 14 * DAY, 28 * DAY, 91 * DAY, 364 * DAY];
/// The least room of a mark of an hour, and of a day.
const ROOM: (f32, f32) = (46.0, 34.0);
/// From this room on a day has its date.
const WITH_DATE: f32 = 84.0;

/// A moment that is marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tick {
    /// The moment.
    pub time: ExTime,
    /// Its name in strong letters: a day of play, or empty.
    pub day: String,
    /// Its name in plain letters: a date, or an hour.
    pub text: String,
}

/// The minutes from midnight to STARTEX; 0 as long as nobody knows when STARTEX is.
pub fn midnight(exercise: &Exercise) -> i64 {
    exercise.startex.as_ref().map_or(0, StartEx::minute_of_day)
}

/// The marks of a stretch, with those just outside of it, so that names cut at the edge are still there.
pub fn ticks(scale: &Scale, exercise: &Exercise) -> Vec<Tick> {
    let step = step(scale.per_point());
    let midnight = midnight(exercise);
    let with_date = (DAY as f64 / scale.per_point()) as f32 * (step as f32 / DAY as f32).max(1.0) >= WITH_DATE;
    let (first, last) = scale.seen(0.0);
    let begin = (first.0 + midnight).div_euclid(step);
    let end = (last.0 + midnight).div_euclid(step);
    (begin..=end).map(|count| tick(ExTime(count * step - midnight), midnight, with_date, exercise)).collect()
}

/// The smallest step whose marks have room.
fn step(per_point: f64) -> i64 {
    let fits = |step: &i64| {
        let room = if *step < DAY { ROOM.0 } else { ROOM.1 };
        *step as f64 / per_point >= f64::from(room)
    };
    STEPS.into_iter().find(fits).unwrap_or(364 * DAY)
}

fn tick(time: ExTime, midnight: i64, with_date: bool, exercise: &Exercise) -> Tick {
    if (time.0 + midnight).rem_euclid(DAY) == 0 {
        return Tick {
            time,
            day: day_name(exercise, time),
            text: if with_date { date(exercise, time) } else { String::new() },
        };
    }
    let text = match &exercise.startex {
        Some(startex) => clock_text(time, startex).replace(':', ""),
        None => format!("{:02}{:02}", time.0.rem_euclid(DAY) / 60, time.0.rem_euclid(60)),
    };
    Tick { time, day: String::new(), text }
}

/// The day of play at a moment.
pub fn day_name(exercise: &Exercise, time: ExTime) -> String {
    match &exercise.startex {
        Some(startex) => day_text(time, startex, &exercise.day_count),
        None => time_without_startex(exercise, time).split(' ').next().unwrap_or_default().to_owned(),
    }
}

/// Day and month at a moment; empty as long as nobody knows when STARTEX is.
pub fn date(exercise: &Exercise, time: ExTime) -> String {
    let local = exercise.startex.as_ref().and_then(|startex| time.local(startex));
    local.map_or_else(String::new, |local| local.format("%d %b").to_string().to_uppercase())
}

/// The stretches between ten in the evening and six in the morning that are seen.
pub fn nights(scale: &Scale, midnight: i64) -> Vec<(ExTime, ExTime)> {
    let (first, last) = scale.seen(0.0);
    let day = |time: ExTime| (time.0 + midnight).div_euclid(DAY);
    // Below a point a night is no longer seen.
    if scale.per_point() > 8.0 * 60.0 {
        return Vec::new();
    }
    let night = |day: i64| (ExTime(day * DAY - 120 - midnight), ExTime(day * DAY + 360 - midnight));
    (day(first)..=day(last) + 1).map(night).collect()
}

#[cfg(test)]
mod tests {
    use super::super::scale::{Scale, Window};
    use super::{nights, ticks};
    use crate::scenario::{ExTime, Exercise};

    fn exercise() -> Exercise {
        let startex = crate::scenario::time::read_startex("2027-03-01T08:00 Z").expect("a STARTEX");
        Exercise { startex: Some(startex), ..Exercise::default() }
    }

    fn named(from: f64, minutes: f64) -> Vec<String> {
        let scale = Scale { left: 0.0, width: 800.0, window: Window { from, minutes } };
        ticks(&scale, &exercise()).iter().map(|tick| format!("{} {}", tick.day, tick.text).trim().to_owned()).collect()
    }

    #[test]
    fn days_have_dates_and_close_by_hours_are_marked() {
        assert_eq!(
            named(0.0, 3.0 * 1440.0),
            [
                "0600",
                "1200",
                "1800",
                "D+1 02 MAR",
                "0600",
                "1200",
                "1800",
                "D+2 03 MAR",
                "0600",
                "1200",
                "1800",
                "D+3 04 MAR",
                "0600"
            ]
        );
        assert_eq!(named(0.0, 8.0 * 1440.0).first().map(String::as_str), Some("D 01 MAR"));
        assert_eq!(
            named(0.0, 60.0),
            ["0800", "0805", "0810", "0815", "0820", "0825", "0830", "0835", "0840", "0845", "0850", "0855", "0900"]
        );
        assert_eq!(named(0.0, 21.0 * 1440.0).get(1).map(String::as_str), Some("D+1"));
    }

    #[test]
    fn a_night_is_from_ten_to_six() {
        let scale = Scale { left: 0.0, width: 800.0, window: Window { from: 0.0, minutes: 1440.0 } };
        let first = nights(&scale, 8 * 60)[1];
        assert_eq!(first, (ExTime(14 * 60), ExTime(22 * 60)));
    }
}
