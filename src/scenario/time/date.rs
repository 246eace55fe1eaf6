//! Dates of the calendar: ISO, spreadsheet serials, and dates as people write them.

use super::clock::{Clock, ZoneMark, read_fraction, scan_clock};
use super::read::{Found, TimeFrame, at_moment, on_day};
use super::scan::Scan;
use super::{StartEx, TimeFault, TimeNote};
use chrono::{Datelike, Days, Months, NaiveDate, NaiveTime, TimeDelta};

const MONTHS: [(&str, u32); 18] = [
    ("JAN", 1),
    ("FEB", 2),
    ("MAR", 3),
    ("APR", 4),
    ("MAY", 5),
    ("JUN", 6),
    ("JUL", 7),
    ("AUG", 8),
    ("SEP", 9),
    ("OCT", 10),
    ("NOV", 11),
    ("DEC", 12),
    ("FEV", 2),
    ("FÉV", 2),
    ("AVR", 4),
    ("MAI", 5),
    ("AOU", 8),
    ("AOÛ", 8),
];

/// The number of a month by its first three letters, in English or French.
pub(super) fn month(text: &str) -> Option<u32> {
    let first: String = text.chars().take(3).collect();
    let known = |length: usize| (3..=9).contains(&length);
    MONTHS.iter().find(|(name, _)| *name == first).map(|(_, month)| *month).filter(|_| known(text.chars().count()))
}

fn month_name(month: u32) -> &'static str {
    MONTHS.iter().find(|(_, own)| *own == month).map_or("", |(name, _)| name)
}

/// A day as written, perhaps with a year of two or four figures.
pub(super) struct CalendarDay {
    pub(super) day: u32,
    pub(super) month: u32,
    pub(super) year: Option<i32>,
}

impl CalendarDay {
    /// The date; a missing or short year is that nearest to the given date.
    pub(super) fn resolve(&self, near: Option<NaiveDate>) -> Result<NaiveDate, TimeFault> {
        let date = |year: i32| NaiveDate::from_ymd_opt(year, self.month, self.day);
        let found = match (self.year, near) {
            (Some(year @ 0..=99), near) => date(full_year(year, near)),
            (Some(year), _) => date(year),
            (None, Some(near)) => (near.year() - 1..=near.year() + 1)
                .filter_map(date)
                .min_by_key(|date| date.signed_duration_since(near).num_days().abs()),
            (None, None) => return Err(TimeFault::StartExUnknown),
        };
        found.ok_or_else(|| TimeFault::NoSuchDay { day: self.text() })
    }

    fn text(&self) -> String {
        let year = self.year.map(|year| format!(" {year:02}")).unwrap_or_default();
        format!("{:02} {}{year}", self.day, month_name(self.month))
    }
}

fn full_year(short: i32, near: Option<NaiveDate>) -> i32 {
    let near = near.map_or(2030, |near| near.year());
    let century = near - near.rem_euclid(100);
    let candidates = [century - 100, century, century + 100].map(|century| century + short);
    candidates.into_iter().min_by_key(|year| (year - near).abs()).unwrap_or(2000 + short)
}

/// The first day with this number from the day of STARTEX on.
pub(super) fn first_such_day(day: u32, startex: &StartEx) -> Result<NaiveDate, TimeFault> {
    let first = startex.local.date();
    let month_later = |months: u32| first.with_day(1)?.checked_add_months(Months::new(months))?.with_day(day);
    let found = (0..3).filter_map(month_later).find(|date| *date >= first);
    found.ok_or_else(|| TimeFault::NoSuchDay { day: format!("{day:02}") })
}

/// The minutes of a fraction of a day, to the nearest.
pub(super) fn whole_minutes(part: f64) -> Option<i64> {
    let minutes = (part * 1440.0).round();
    // The bounds of the same line make the conversion exact.
    (0.0..=1440.0).contains(&minutes).then_some(minutes as i64)
}

/// Reads a date with or without a time of day; `None` if the text is none.
pub(super) fn read(clean: &str, frame: &TimeFrame) -> Option<Found> {
    read_serial(clean, frame).or_else(|| read_iso(clean, frame)).or_else(|| read_written(clean, frame))
}

/// Reads the serial of a spreadsheet: days since the end of 1899, or a fraction of a day.
fn read_serial(clean: &str, frame: &TimeFrame) -> Option<Found> {
    if let Some(minute) = read_fraction(clean) {
        let clock = Clock { minute, zone: None, has_seconds: false, until: None };
        return Some(on_day(0, &clock, frame, vec![TimeNote::DayNotStated]));
    }
    let mut scan = Scan::new(clean);
    let days = scan.digits(5, 5).filter(|days| (20_000..80_000).contains(days))?;
    let date = NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_days(Days::new(u64::try_from(days).ok()?))?;
    if scan.is_done() {
        return Some(without_clock(date, frame));
    }
    if !scan.rest().starts_with(['.', ',']) || !scan.rest().bytes().skip(1).all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let part: f64 = format!("0{}", scan.rest().replace(',', ".")).parse().ok()?;
    Some(at_minute(date, whole_minutes(part)?, None, frame, Vec::new()))
}

/// Reads `2027-03-04T15:15Z` and its like.
fn read_iso(clean: &str, frame: &TimeFrame) -> Option<Found> {
    let mut scan = Scan::new(clean);
    let year = scan.digits(4, 4)?;
    let parting = ['-', '/', '.'].into_iter().find(|parting| scan.eat(*parting))?;
    let month = scan.digits(1, 2)?;
    scan.eat(parting).then_some(())?;
    let day = scan.digits(1, 2)?;
    let day_text = format!("{year:04}-{month:02}-{day:02}");
    let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, u32::try_from(month).ok()?, u32::try_from(day).ok()?);
    match date {
        Some(date) => read_clock_after(date, &mut scan, frame),
        None => Some(Err(TimeFault::NoSuchDay { day: day_text })),
    }
}

/// Reads `4 MAR 2027 15:15`, `04-MAR-27 1515Z`, `13/3/2027`, `04.03.2027`.
fn read_written(clean: &str, frame: &TimeFrame) -> Option<Found> {
    let mut scan = Scan::new(clean);
    let first = u32::try_from(scan.digits(1, 2)?).ok()?;
    scan.eat('.');
    scan.blanks();
    let parting = ['/', '-', '.'].into_iter().find(|parting| scan.eat(*parting));
    let word = scan.letters();
    let (day, month) = if word.is_empty() {
        match scan_number_date(&mut scan, first, parting, clean)? {
            Ok(pair) => pair,
            Err(fault) => return Some(Err(fault)),
        }
    } else {
        (first, month(word)?)
    };
    let year = scan_year(&mut scan);
    let day = CalendarDay { day, month, year };
    match day.resolve(frame.startex.map(|startex| startex.local.date())) {
        Ok(date) => read_clock_after(date, &mut scan, frame),
        Err(fault) => Some(Err(fault)),
    }
}

/// Takes the second number of `13/3/2027` and decides which of both is the day.
fn scan_number_date(
    scan: &mut Scan<'_>,
    first: u32,
    parting: Option<char>,
    clean: &str,
) -> Option<Result<(u32, u32), TimeFault>> {
    let european = clean.contains('.') && parting.is_none();
    if parting != Some('/') && !european {
        return None;
    }
    let second = u32::try_from(scan.digits(1, 2)?).ok()?;
    if !scan.rest().starts_with(['/', '.']) {
        return None;
    }
    Some(match (first, second) {
        _ if european || first == second || second <= 12 && first > 12 => Ok((first, second)),
        (..=12, 13..) => Ok((second, first)),
        _ => Err(TimeFault::DayOrMonth { text: clean.to_owned() }),
    })
}

/// Takes a year of four or two figures; `1515` is a time of day, no year.
fn scan_year(scan: &mut Scan<'_>) -> Option<i32> {
    let mut ahead = *scan;
    ahead.blanks();
    let _ = ahead.eat('-') || ahead.eat('/') || ahead.eat('.') || ahead.eat(',');
    ahead.blanks();
    let mut long = ahead;
    let year = match long.digits(4, 4).filter(|year| (1900..2200).contains(year)) {
        Some(year) => {
            ahead = long;
            year
        }
        None => ahead.digits(2, 2).filter(|_| ahead.is_done() || ahead.rest().starts_with([' ', ',']))?,
    };
    *scan = ahead;
    i32::try_from(year).ok()
}

fn read_clock_after(date: NaiveDate, scan: &mut Scan<'_>, frame: &TimeFrame) -> Option<Found> {
    let _ = scan.eat('T') || scan.eat(',');
    scan.blanks();
    if scan.is_done() {
        return Some(without_clock(date, frame));
    }
    let clock = match scan_clock(scan, true)? {
        Ok(clock) => clock,
        Err(fault) => return Some(Err(fault)),
    };
    let notes = if clock.has_seconds { vec![TimeNote::SecondsDropped] } else { Vec::new() };
    scan.is_done().then(|| at_minute(date, clock.minute, clock.zone, frame, notes))
}

fn without_clock(date: NaiveDate, frame: &TimeFrame) -> Found {
    let startex = frame.startex.ok_or(TimeFault::StartExUnknown)?;
    let moment = date.and_time(startex.local.time());
    at_moment(moment, Some(ZoneMark::Zone(startex.zone)), frame, vec![TimeNote::ClockNotStated])
}

fn at_minute(date: NaiveDate, minute: i64, zone: Option<ZoneMark>, frame: &TimeFrame, notes: Vec<TimeNote>) -> Found {
    let since_midnight = TimeDelta::try_minutes(minute).ok_or(TimeFault::OutOfRange)?;
    let moment = date.and_time(NaiveTime::MIN).checked_add_signed(since_midnight).ok_or(TimeFault::OutOfRange)?;
    at_moment(moment, zone, frame, notes)
}
