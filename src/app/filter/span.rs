//! Stretches of time: `D+2`, `D+2..D+4`, `>D+3`, `021200Z..`.

use crate::scenario::time::{TimeFault, TimeFrame, TimeNote, read_day, read_time};
use crate::scenario::{ExTime, Exercise};

/// Minutes in a day.
const DAY: i64 = 24 * 60;

/// A stretch of time, open where nothing bounds it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// From when on.
    pub from: Option<ExTime>,
    /// Until when; this minute no longer belongs to it.
    pub until: Option<ExTime>,
}

/// When something begins, and when it is over.
type Bounds = (ExTime, ExTime);

impl Span {
    /// Whether a time lies in it.
    pub fn holds(&self, time: ExTime) -> bool {
        self.from.is_none_or(|from| from <= time) && self.until.is_none_or(|until| time < until)
    }

    /// Reads times and days of play; nothing as long as no time is written.
    ///
    /// # Errors
    /// Why a time cannot be read.
    pub fn of_times(text: &str, exercise: &Exercise) -> Result<Option<Self>, TimeFault> {
        Self::read(text, &|part| moment(part, exercise))
    }

    /// Reads days of play, also as bare numbers.
    ///
    /// # Errors
    /// Why a day cannot be read.
    pub fn of_days(text: &str, exercise: &Exercise) -> Result<Option<Self>, TimeFault> {
        Self::read(text, &|part| day(part, exercise))
    }

    fn read(text: &str, one: &dyn Fn(&str) -> Result<Bounds, TimeFault>) -> Result<Option<Self>, TimeFault> {
        if let Some((first, last)) = text.split_once("..") {
            let part = |part: &str| (!part.trim().is_empty()).then(|| one(part)).transpose();
            let span = Self { from: part(first)?.map(|it| it.0), until: part(last)?.map(|it| it.1) };
            return Ok(Some(span).filter(|span| *span != Self::default()));
        }
        let (sign, rest) = sign(text);
        if rest.trim().is_empty() {
            return Ok(None);
        }
        let (begins, ends) = one(rest)?;
        let (from, until) = match sign {
            ">=" => (Some(begins), None),
            ">" => (Some(ends), None),
            "<=" => (None, Some(ends)),
            "<" => (None, Some(begins)),
            _ => (Some(begins), Some(ends)),
        };
        Ok(Some(Self { from, until }))
    }
}

/// The sign before a time, and the rest.
pub(super) fn sign(text: &str) -> (&'static str, &str) {
    let known = [">=", "<=", ">", "<"];
    known.into_iter().find_map(|sign| text.strip_prefix(sign).map(|rest| (sign, rest))).unwrap_or(("", text))
}

fn moment(text: &str, exercise: &Exercise) -> Result<Bounds, TimeFault> {
    if text.trim().starts_with(char::is_alphabetic)
        && let Ok(bounds) = day(text, exercise)
    {
        return Ok(bounds);
    }
    let frame = TimeFrame { startex: exercise.startex, day_count: exercise.day_count };
    let read = read_time(text, &frame)?;
    // A time of day alone names no day, and that of STARTEX is seldom meant.
    if read.notes.contains(&TimeNote::DayNotStated) {
        return Err(TimeFault::Unreadable { text: text.trim().to_owned() });
    }
    Ok((read.time, ExTime(read.time.0.saturating_add(1))))
}

fn day(text: &str, exercise: &Exercise) -> Result<Bounds, TimeFault> {
    let (index, _) = read_day(text, &exercise.day_count)?;
    let midnight = |index: i64| match &exercise.startex {
        Some(startex) => startex.time_on_day(index, 0).ok_or(TimeFault::OutOfRange),
        None => ExTime(0).later_by(index.saturating_mul(DAY)).ok_or(TimeFault::OutOfRange),
    };
    Ok((midnight(index)?, midnight(index + 1)?))
}

#[cfg(test)]
mod tests {
    use super::Span;
    use crate::scenario::time::read_startex;
    use crate::scenario::{ExTime, Exercise};

    fn read(text: &str) -> Option<(Option<i64>, Option<i64>)> {
        let exercise = Exercise { startex: read_startex("010600ZMAR27").ok(), ..Exercise::default() };
        let span = Span::of_times(text, &exercise).ok().flatten();
        span.map(|span| (span.from.map(|time| time.0), span.until.map(|time| time.0)))
    }

    #[test]
    fn a_day_begins_at_midnight_and_not_at_the_hour_of_startex() {
        assert_eq!(read("d+2"), Some((Some(2 * 1440 - 360), Some(3 * 1440 - 360))));
        assert_eq!(read("d+2..d+4"), Some((Some(2 * 1440 - 360), Some(5 * 1440 - 360))));
        assert_eq!(read(">d+3"), Some((Some(4 * 1440 - 360), None)));
        assert_eq!(read("<d+3"), Some((None, Some(3 * 1440 - 360))));
    }

    #[test]
    fn a_group_is_one_minute_and_half_written_stretches_ask_nothing() {
        assert_eq!(read("020600z.."), Some((Some(1440), None)));
        assert_eq!(read("d+1 06:00"), Some((Some(1440), Some(1441))));
        assert_eq!((read(".."), read(">="), read("soon"), read("14:30")), (None, None, None, None));
        assert!(Span::default().holds(ExTime(7)));
    }
}
