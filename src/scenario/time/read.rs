//! Reads a time in any notation that planners use; each notation has its own file beside this one.

use super::clock::{Clock, ZoneMark, scan_clock};
use super::scan::Scan;
use super::{DayCount, ExTime, StartEx, TimeFault, TimeNote, date, day, dtg, offset};
use chrono::NaiveDateTime;

/// What a reader must know of the exercise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TimeFrame {
    /// STARTEX, if it is set.
    pub startex: Option<StartEx>,
    /// How days are counted.
    pub day_count: DayCount,
}

/// A time that was read, with what had to be assumed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadTime {
    /// The exercise time.
    pub time: ExTime,
    /// The text as it was written.
    pub text: String,
    /// What was assumed or left out; empty where the text says all.
    pub notes: Vec<TimeNote>,
}

/// A time and the notes made on the way, before the text is put beside it.
pub(super) type Found = Result<(ExTime, Vec<TimeNote>), TimeFault>;

/// The longest text that is looked at, in characters.
const LONGEST: usize = 120;

/// Reads a time in any notation.
///
/// # Errors
/// The fault says why it cannot be read; nothing is guessed silently.
pub fn read_time(text: &str, frame: &TimeFrame) -> Result<ReadTime, TimeFault> {
    let clean = clean(text);
    let (time, notes) = read_clean(&clean, frame)?;
    Ok(ReadTime { time, text: text.trim().to_owned(), notes })
}

fn read_clean(clean: &str, frame: &TimeFrame) -> Found {
    if clean.is_empty() {
        return Err(TimeFault::Empty);
    }
    if clean.chars().count() > LONGEST {
        return Err(unreadable(clean));
    }
    if matches!(clean, "O/O" | "ON ORDER" | "OO" | "ON CALL") {
        return Err(TimeFault::OnOrder);
    }
    if is_weekday(clean) {
        return Err(TimeFault::Weekday { text: clean.to_owned() });
    }
    let readers = [offset::read, day::read, dtg::read, date::read, read_clock_alone];
    readers.iter().find_map(|read| read(clean, frame)).unwrap_or_else(|| Err(unreadable(clean)))
}

pub(super) fn unreadable(text: &str) -> TimeFault {
    TimeFault::Unreadable { text: text.chars().take(LONGEST / 2).collect() }
}

/// Upper case, plain blanks and dashes, no stray marks at the ends.
pub(super) fn clean(text: &str) -> String {
    let plain: String = text
        .chars()
        .map(|c| match c {
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            c if c.is_whitespace() => ' ',
            c => c,
        })
        .collect();
    plain.trim_matches(|c| matches!(c, ' ' | '`' | '\'' | '"' | '’')).to_uppercase()
}

fn is_weekday(clean: &str) -> bool {
    const DAYS: [&str; 21] = [
        "MONDAY",
        "TUESDAY",
        "WEDNESDAY",
        "THURSDAY",
        "FRIDAY",
        "SATURDAY",
        "SUNDAY",
        "MON",
        "TUE",
        "WED",
        "THU",
        "FRI",
        "SAT",
        "SUN",
        "LUNDI",
        "MARDI",
        "MERCREDI",
        "JEUDI",
        "VENDREDI",
        "SAMEDI",
        "DIMANCHE",
    ];
    let first = Scan::new(clean).letters();
    DAYS.contains(&first)
}

fn read_clock_alone(clean: &str, frame: &TimeFrame) -> Option<Found> {
    let mut scan = Scan::new(clean);
    let clock = match scan_clock(&mut scan, false)? {
        Ok(clock) => clock,
        Err(fault) => return scan.is_done().then_some(Err(fault)),
    };
    let day_index = 0;
    scan.is_done().then(|| on_day(day_index, &clock, frame, vec![TimeNote::DayNotStated]))
}

/// The exercise time of a clock time on a day of play.
pub(super) fn on_day(day_index: i64, clock: &Clock, frame: &TimeFrame, mut notes: Vec<TimeNote>) -> Found {
    let startex = frame.startex.ok_or(TimeFault::StartExUnknown)?;
    let shift = match clock.zone {
        Some(ZoneMark::Zone(zone)) if zone != startex.zone => {
            notes.push(TimeNote::Converted(zone));
            i64::from(startex.zone.offset_minutes) - i64::from(zone.offset_minutes)
        }
        Some(ZoneMark::Local) => {
            notes.push(TimeNote::LocalZone(startex.zone));
            0
        }
        _ => 0,
    };
    let at = |minute: i64| startex.time_on_day(day_index, minute + shift).ok_or(TimeFault::OutOfRange);
    if clock.has_seconds {
        notes.push(TimeNote::SecondsDropped);
    }
    if let Some(until) = clock.until {
        notes.push(TimeNote::WindowUntil(at(until)?));
    }
    Ok((at(clock.minute)?, notes))
}

/// The exercise time of a moment on the calendar.
pub(super) fn at_moment(
    local: NaiveDateTime,
    zone: Option<ZoneMark>,
    frame: &TimeFrame,
    mut notes: Vec<TimeNote>,
) -> Found {
    let startex = frame.startex.ok_or(TimeFault::StartExUnknown)?;
    let zone = match zone {
        Some(ZoneMark::Zone(zone)) if zone != startex.zone => {
            notes.push(TimeNote::Converted(zone));
            zone
        }
        Some(ZoneMark::Zone(zone)) => zone,
        Some(ZoneMark::Local) => {
            notes.push(TimeNote::LocalZone(startex.zone));
            startex.zone
        }
        None => {
            notes.push(TimeNote::ZoneNotStated(startex.zone));
            startex.zone
        }
    };
    let time = startex.time_at(local, zone).ok_or(TimeFault::OutOfRange)?;
    Ok((time, notes))
}
