//! STARTEX as files and people write it: `2027-03-01T08:00 Z`, or a date-time group with its zone.

use super::scan::Scan;
use super::{StartEx, TimeFault, Zone, dtg, read};
use chrono::NaiveDate;
use std::fmt;

/// Reads STARTEX; a zone is demanded, because all other times hang on it.
///
/// # Errors
/// The fault says why it cannot be read.
pub fn read_startex(text: &str) -> Result<StartEx, TimeFault> {
    let clean = read::clean(text);
    if clean.is_empty() {
        return Err(TimeFault::Empty);
    }
    let (local, zone) = match dtg::read_whole(&clean) {
        Some(group) => group?,
        None => read_stored(&clean).unwrap_or_else(|| Err(unreadable(text)))?,
    };
    zone.map(|zone| StartEx::new(local, zone)).ok_or(TimeFault::StartExZone)
}

fn unreadable(text: &str) -> TimeFault {
    TimeFault::StartExUnreadable { text: text.trim().chars().take(LONGEST).collect() }
}

/// How many letters of what cannot be read are told.
const LONGEST: usize = 40;

type Moment = (chrono::NaiveDateTime, Option<Zone>);

fn read_stored(clean: &str) -> Option<Result<Moment, TimeFault>> {
    let mut scan = Scan::new(clean);
    let year = i32::try_from(scan.digits(4, 4)?).ok()?;
    let month = u32::try_from(scan.word("-").then(|| scan.digits(2, 2))??).ok()?;
    let day = u32::try_from(scan.word("-").then(|| scan.digits(2, 2))??).ok()?;
    (scan.eat('T') || scan.blanks()).then_some(())?;
    let hour = u32::try_from(scan.digits(2, 2)?).ok()?;
    scan.eat(':');
    let minute = u32::try_from(scan.digits(2, 2)?).ok()?;
    if scan.eat(':') {
        scan.digits(2, 2)?;
    }
    let Some(date) = NaiveDate::from_ymd_opt(year, month, day) else {
        return Some(Err(TimeFault::NoSuchDay { day: format!("{year:04}-{month:02}-{day:02}") }));
    };
    let Some(local) = date.and_hms_opt(hour, minute, 0) else {
        return Some(Err(TimeFault::NoSuchClock { clock: format!("{hour:02}:{minute:02}") }));
    };
    let zone = scan.rest().trim();
    match Zone::read(zone) {
        Some(zone) => Some(Ok((local, Some(zone)))),
        None if zone.is_empty() || zone == "J" => Some(Ok((local, None))),
        None => None,
    }
}

/// Written as in a scenario file; reading it back gives the same value.
impl fmt::Display for StartEx {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.local.format("%Y-%m-%dT%H:%M"), self.zone.offset_text())
    }
}
