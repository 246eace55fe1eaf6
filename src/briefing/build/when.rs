//! Times of play and days of signing as a pack says them.

use super::text::said;
use crate::briefing::pack::date;
use crate::scenario::time::{dtg, short_dtg};
use crate::scenario::{DayCount, ExTime, Exercise, StartEx};
use chrono::DateTime;

/// Minutes in a day.
pub const DAY: i64 = 24 * 60;

/// How the exercise says its times.
#[derive(Clone, Copy, Debug, Default)]
pub struct Calendar {
    /// STARTEX, if it is set.
    pub startex: Option<StartEx>,
    /// How days are counted.
    pub count: DayCount,
}

impl Calendar {
    /// The calendar of an exercise.
    pub fn of(exercise: &Exercise) -> Self {
        Self { startex: exercise.startex, count: exercise.day_count }
    }
    /// The date-time group, or the time after STARTEX where that is not set.
    pub fn moment(&self, time: ExTime) -> String {
        self.startex.map_or_else(|| time.stored(), |startex| dtg(time, &startex))
    }
    /// The same without month and year.
    pub fn short(&self, time: ExTime) -> String {
        self.startex.map_or_else(|| time.stored(), |startex| short_dtg(time, &startex))
    }
    /// The day of play as a number, 0 for the day of STARTEX.
    pub fn index(&self, time: ExTime) -> i64 {
        self.startex.map_or(time.0.div_euclid(DAY), |startex| time.day_index(&startex))
    }
    /// The day of play: `D+3`, `Day 4`.
    pub fn day(&self, time: ExTime) -> String {
        self.named(self.index(time))
    }
    /// The name of a day of play by its number.
    pub fn named(&self, index: i64) -> String {
        match (self.count.first_is_zero, index) {
            (true, 0) => self.count.letter.to_string(),
            (true, index) => format!("{}{index:+}", self.count.letter),
            (false, index) => {
                let shown = if index < 0 { index } else { index.saturating_add(1) };
                said("briefing-day", &[("number", shown.to_string().into())])
            }
        }
    }
    /// The date of a time, if STARTEX is set.
    pub fn date(&self, time: ExTime) -> Option<String> {
        Some(date(time.local(self.startex.as_ref()?)?.date()))
    }
    /// Day of play and date, such as `D+3 · 4 March 2027`.
    pub fn day_and_date(&self, time: ExTime) -> String {
        match self.date(time) {
            Some(date) => format!("{} · {date}", self.day(time)),
            None => self.day(time),
        }
    }
    /// When the day of play with this number begins, after STARTEX.
    pub fn begin(&self, index: i64) -> ExTime {
        let into = self.startex.map_or(0, |startex| startex.minute_of_day());
        ExTime(index.saturating_mul(DAY).saturating_sub(into))
    }
}

/// The day of a moment in minutes since 1970; empty for none.
pub fn signed_on(minutes: i64) -> String {
    let moment = minutes.checked_mul(60).and_then(|seconds| DateTime::from_timestamp(seconds, 0));
    moment.filter(|_| minutes != 0).map(|moment| date(moment.date_naive())).unwrap_or_default()
}
