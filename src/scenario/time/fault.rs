//! Why a time could not be read, and what had to be assumed to read it, each with its wording.

use super::{ExTime, Zone};
use crate::words::{FluentValue, say_with};

/// Why a time could not be read; the text itself stays with the caller.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TimeFault {
    /// The text is empty.
    Empty,
    /// No notation fits.
    Unreadable {
        /// What was written.
        text: String,
    },
    /// The calendar has no such day.
    NoSuchDay {
        /// The day as written.
        day: String,
    },
    /// A clock has no such time.
    NoSuchClock {
        /// The clock time as written.
        clock: String,
    },
    /// The month is no month.
    NoSuchMonth {
        /// The month as written.
        month: String,
    },
    /// The count of days begins with Day 1.
    NoDayZero,
    /// It could be day-month or month-day.
    DayOrMonth {
        /// What was written.
        text: String,
    },
    /// A day letter whose day is not that of STARTEX, such as C-day.
    OtherDayLetter {
        /// The letter.
        letter: char,
    },
    /// A day of the week says not which week.
    Weekday {
        /// What was written.
        text: String,
    },
    /// It is played on order, so that it has no time.
    OnOrder,
    /// A clock time or date says nothing as long as STARTEX is unknown.
    StartExUnknown,
    /// STARTEX itself needs its zone.
    StartExZone,
    /// STARTEX itself cannot be read; days and offsets are counted from it, so they say nothing here.
    StartExUnreadable {
        /// What was written.
        text: String,
    },
    /// It lies more than forty years from STARTEX.
    OutOfRange,
}

impl TimeFault {
    /// The stable name of this fault, also the end of the id of its sentence.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Unreadable { .. } => "unreadable",
            Self::NoSuchDay { .. } => "no-such-day",
            Self::NoSuchClock { .. } => "no-such-clock",
            Self::NoSuchMonth { .. } => "no-such-month",
            Self::NoDayZero => "no-day-zero",
            Self::DayOrMonth { .. } => "day-or-month",
            Self::OtherDayLetter { .. } => "other-day-letter",
            Self::Weekday { .. } => "weekday",
            Self::OnOrder => "on-order",
            Self::StartExUnknown => "startex-unknown",
            Self::StartExZone => "startex-zone",
            Self::StartExUnreadable { .. } => "startex-unreadable",
            Self::OutOfRange => "out-of-range",
        }
    }

    /// The sentence that says what is wrong and what to do.
    pub fn message(&self) -> String {
        let text = match self {
            Self::Unreadable { text } | Self::StartExUnreadable { text } => text.clone(),
            Self::DayOrMonth { text } | Self::Weekday { text } => text.clone(),
            Self::NoSuchDay { day } => day.clone(),
            Self::NoSuchClock { clock } => clock.clone(),
            Self::NoSuchMonth { month } => month.clone(),
            Self::OtherDayLetter { letter } => letter.to_string(),
            Self::Empty | Self::NoDayZero | Self::OnOrder => String::new(),
            Self::StartExUnknown | Self::StartExZone | Self::OutOfRange => String::new(),
        };
        say_with(&format!("time-fault-{}", self.name()), &[("text", text.into())])
    }
}

/// What had to be assumed or was left out when a time was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TimeNote {
    /// No zone is written; the zone of the exercise was taken.
    ZoneNotStated(Zone),
    /// J, local time of the observer, was read as the zone of the exercise.
    LocalZone(Zone),
    /// The time was converted from another zone.
    Converted(Zone),
    /// No month is written; the first fitting day from STARTEX on was taken.
    MonthNotStated,
    /// No day is written; the day of STARTEX was taken.
    DayNotStated,
    /// No clock time is written; the hour of STARTEX was taken.
    ClockNotStated,
    /// `Day 3` in an exercise that begins with day 0 was read as day 3, not as the third day.
    CountedFromZero,
    /// The day letter is another than that of the exercise.
    DayLetter(char),
    /// No unit is written; minutes were taken.
    MinutesAssumed,
    /// Seconds were dropped.
    SecondsDropped,
    /// A window was given; its start was taken, this is its end.
    WindowUntil(ExTime),
}

impl TimeNote {
    /// The stable name of this note, also the end of the id of its sentence.
    pub fn name(&self) -> &'static str {
        match self {
            Self::ZoneNotStated(_) => "zone-not-stated",
            Self::LocalZone(_) => "local-zone",
            Self::Converted(_) => "converted",
            Self::MonthNotStated => "month-not-stated",
            Self::DayNotStated => "day-not-stated",
            Self::ClockNotStated => "clock-not-stated",
            Self::CountedFromZero => "counted-from-zero",
            Self::DayLetter(_) => "day-letter",
            Self::MinutesAssumed => "minutes-assumed",
            Self::SecondsDropped => "seconds-dropped",
            Self::WindowUntil(_) => "window-until",
        }
    }

    /// The sentence that says what was assumed.
    pub fn message(&self) -> String {
        let value: FluentValue<'_> = match self {
            Self::ZoneNotStated(zone) | Self::LocalZone(zone) | Self::Converted(zone) => zone.to_string().into(),
            Self::DayLetter(letter) => letter.to_string().into(),
            Self::WindowUntil(end) => end.stored().into(),
            Self::MonthNotStated | Self::DayNotStated | Self::ClockNotStated => "".into(),
            Self::CountedFromZero | Self::MinutesAssumed | Self::SecondsDropped => "".into(),
        };
        say_with(&format!("time-note-{}", self.name()), &[("text", value)])
    }
}
