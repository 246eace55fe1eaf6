//! Exercise time: minutes after STARTEX, STARTEX itself with its zone, and how days are counted.
//!
//! All notations that planners use are read here, and one of each is written. No clock is asked.

mod clock;
mod date;
mod day;
mod dtg;
mod fault;
mod offset;
mod read;
mod scan;
mod startex;
mod write;
mod zone;

use chrono::{NaiveDateTime, TimeDelta, Timelike};
use serde::{Deserialize, Serialize};

pub use clock::read_clock;
pub use day::read_day;
pub use fault::{TimeFault, TimeNote};
pub use read::{ReadTime, TimeFrame, read_time};
pub use startex::read_startex;
pub use write::{clock_text, day_text, dtg, short_dtg};

/// A time of play in minutes after STARTEX; negative before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ExTime(pub i64);

/// A time zone as planners write it: a letter, or an offset where no letter fits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Zone {
    /// Minutes east of UTC.
    pub offset_minutes: i32,
}

/// The instant of STARTEX, in local time of the exercise zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StartEx {
    /// Date and time as a clock in the zone shows it.
    pub local: NaiveDateTime,
    /// The one zone on which the exercise has settled.
    pub zone: Zone,
}

/// How days are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayCount {
    /// The letter before the number: D, E, J …
    pub letter: char,
    /// Whether the day of STARTEX is day 0 (`D`, `D+1`) or day 1 (`Day 1`, `Day 2`).
    pub first_is_zero: bool,
}

impl Default for DayCount {
    fn default() -> Self {
        Self { letter: 'D', first_is_zero: true }
    }
}

/// Minutes in a day.
pub(crate) const DAY: i64 = 24 * 60;

impl ExTime {
    /// The farthest that play may lie from STARTEX: forty years, so that a two-figure year stays clear.
    pub const LIMIT: Self = Self(40 * 366 * DAY);

    /// The time this many minutes later, unless it leaves the limit.
    pub fn later_by(self, minutes: i64) -> Option<Self> {
        self.0.checked_add(minutes).map(Self).filter(|time| time.is_within_limit())
    }

    /// Whether it lies within forty years of STARTEX.
    pub fn is_within_limit(self) -> bool {
        (-Self::LIMIT.0..=Self::LIMIT.0).contains(&self.0)
    }

    /// The time as a clock in the exercise zone shows it, unless it leaves the calendar.
    pub fn local(self, startex: &StartEx) -> Option<NaiveDateTime> {
        startex.local.checked_add_signed(TimeDelta::try_minutes(self.0)?)
    }

    /// The day of play: 0 for the calendar day of STARTEX, 1 for the next one.
    pub fn day_index(self, startex: &StartEx) -> i64 {
        self.0.saturating_add(startex.minute_of_day()).div_euclid(DAY)
    }
}

impl StartEx {
    /// Makes it from a clock time in a zone; seconds are dropped.
    pub fn new(local: NaiveDateTime, zone: Zone) -> Self {
        Self { local: local.with_second(0).and_then(|local| local.with_nanosecond(0)).unwrap_or(local), zone }
    }

    /// The minutes from midnight to STARTEX, in the exercise zone.
    pub fn minute_of_day(&self) -> i64 {
        i64::from(self.local.hour()) * 60 + i64::from(self.local.minute())
    }

    /// The exercise time of a moment that a clock in some zone shows; `None` if it leaves the limit.
    pub fn time_at(&self, local: NaiveDateTime, zone: Zone) -> Option<ExTime> {
        let apart = local.signed_duration_since(self.local).num_seconds().div_euclid(60);
        ExTime(apart).later_by(i64::from(self.zone.offset_minutes) - i64::from(zone.offset_minutes))
    }

    /// The exercise time of a minute on a day of play, both in the exercise zone.
    pub fn time_on_day(&self, day_index: i64, minute: i64) -> Option<ExTime> {
        let from_midnight = day_index.checked_mul(DAY)?.checked_add(minute)?;
        ExTime(from_midnight).later_by(-self.minute_of_day())
    }
}
