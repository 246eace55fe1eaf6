//! Times of day: `0930`, `09:30`, `9:30 AM`, `09h00`, `1430Z`, and windows such as `0600-1800`.

use super::scan::Scan;
use super::{DAY, TimeFault, Zone, read};

/// A zone as written: a real one, or J for the local time of the observer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ZoneMark {
    Zone(Zone),
    Local,
}

/// A time of day, perhaps with its zone and the end of its window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clock {
    pub(super) minute: i64,
    pub(super) zone: Option<ZoneMark>,
    pub(super) has_seconds: bool,
    pub(super) until: Option<i64>,
}

/// Reads a time of day alone, as minutes after midnight; of a window the start.
///
/// # Errors
/// The fault says why it cannot be read.
pub fn read_clock(text: &str) -> Result<i64, TimeFault> {
    let clean = read::clean(text);
    if clean.is_empty() {
        return Err(TimeFault::Empty);
    }
    if let Some(minute) = read_fraction(&clean) {
        return Ok(minute);
    }
    let mut scan = Scan::new(&clean);
    let clock = scan_clock(&mut scan, false).unwrap_or_else(|| Err(read::unreadable(&clean)))?;
    if scan.is_done() { Ok(clock.minute) } else { Err(read::unreadable(&clean)) }
}

/// Reads the fraction of a day by which a spreadsheet stores a time of day.
pub(super) fn read_fraction(clean: &str) -> Option<i64> {
    let is_fraction =
        (clean.starts_with("0.") || clean.starts_with('.')) && !clean.contains(|c: char| c.is_alphabetic());
    let part: f64 = clean.parse().ok().filter(|_| is_fraction)?;
    super::date::whole_minutes(part)
}

/// Takes a time of day; `None` if none comes next. With `offsets`, `-04:30` after it is a zone, not a window.
pub(super) fn scan_clock(scan: &mut Scan<'_>, offsets: bool) -> Option<Result<Clock, TimeFault>> {
    let mut ahead = *scan;
    let mut clock = match scan_moment(&mut ahead)? {
        Ok(clock) => clock,
        Err(fault) => {
            *scan = Scan::new("");
            return Some(Err(fault));
        }
    };
    clock.zone = scan_zone(&mut ahead, offsets);
    *scan = ahead;
    match scan_until(&mut ahead, &mut clock) {
        Some(Ok(())) => *scan = ahead,
        Some(Err(fault)) => return Some(Err(fault)),
        None => {}
    }
    Some(Ok(clock))
}

fn scan_until(scan: &mut Scan<'_>, clock: &mut Clock) -> Option<Result<(), TimeFault>> {
    scan.blanks();
    if !(scan.eat('-') || scan.word("TO ") || scan.word("UNTIL ")) {
        return None;
    }
    scan.blanks();
    let end = match scan_moment(scan)? {
        Ok(end) => end,
        Err(fault) => return Some(Err(fault)),
    };
    clock.zone = scan_zone(scan, false).or(clock.zone);
    let next_day = if end.minute < clock.minute { DAY } else { 0 };
    clock.until = Some(end.minute + next_day);
    Some(Ok(()))
}

fn scan_moment(scan: &mut Scan<'_>) -> Option<Result<Clock, TimeFault>> {
    let start = scan.rest();
    let figures = scan.figures(1, 7)?;
    let (hour, minute) = match figures.len() {
        1 | 2 => (figures.parse::<i64>().ok()?, scan_minutes(scan)?),
        3 | 4 => {
            let (hour, minute) = figures.split_at_checked(figures.len() - 2)?;
            (hour.parse().ok()?, minute.parse().ok()?)
        }
        _ => return None,
    };
    let seconds = if figures.len() <= 2 { scan_seconds(scan)? } else { 0 };
    let half = scan_half(scan);
    let hours_word = *scan;
    scan.blanks();
    if !(scan.word("HRS") || scan.word("HOURS") || scan.word("HR")) {
        *scan = hours_word;
    }
    Some(checked(hour, minute, seconds, half).ok_or_else(|| no_such_clock(start, scan)))
}

fn no_such_clock(start: &str, scan: &Scan<'_>) -> TimeFault {
    let taken = start.len() - scan.rest().len();
    TimeFault::NoSuchClock { clock: start.split_at_checked(taken).map_or(start, |(clock, _)| clock).trim().to_owned() }
}

/// The minutes after an hour of one or two figures; without a sign of a time of day it is none.
fn scan_minutes(scan: &mut Scan<'_>) -> Option<i64> {
    if scan.eat(':') {
        return scan.digits(2, 2);
    }
    if scan.rest().starts_with('H') && !scan.rest().starts_with("HR") && !scan.rest().starts_with("HO") {
        scan.eat('H');
        return Some(scan.digits(2, 2).unwrap_or(0));
    }
    let mut ahead = *scan;
    scan_half(&mut ahead).map(|_| 0)
}

fn scan_seconds(scan: &mut Scan<'_>) -> Option<i64> {
    if !scan.eat(':') {
        return Some(0);
    }
    let seconds = scan.digits(2, 2)?;
    if scan.eat('.') {
        scan.figures(1, 9)?;
    }
    Some(seconds)
}

/// Takes AM or PM and says whether it is PM.
fn scan_half(scan: &mut Scan<'_>) -> Option<bool> {
    let mut ahead = *scan;
    ahead.blanks();
    let afternoon = if ahead.word("A.M.") || ahead.word("AM") {
        false
    } else if ahead.word("P.M.") || ahead.word("PM") {
        true
    } else {
        return None;
    };
    *scan = ahead;
    Some(afternoon)
}

fn checked(hour: i64, minute: i64, seconds: i64, half: Option<bool>) -> Option<Clock> {
    let hour = match half {
        None => hour,
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(afternoon) => hour % 12 + if afternoon { 12 } else { 0 },
    };
    let minute_of_day = hour * 60 + minute;
    let fits = minute < 60 && seconds < 60 && minute_of_day <= DAY;
    fits.then_some(Clock { minute: minute_of_day, zone: None, has_seconds: seconds > 0, until: None })
}

/// Takes a zone: one letter, `UTC+2`, or an offset.
pub(super) fn scan_zone(scan: &mut Scan<'_>, offsets: bool) -> Option<ZoneMark> {
    let mut ahead = *scan;
    ahead.blanks();
    if ahead.word("UTC") || ahead.word("GMT") {
        let mut further = ahead;
        let zone = Zone::scan_offset(&mut further);
        *scan = if zone.is_some() { further } else { ahead };
        return Some(ZoneMark::Zone(zone.unwrap_or(Zone::UTC)));
    }
    let mark =
        if offsets || ahead.rest().starts_with('+') { Zone::scan_offset(&mut ahead).map(ZoneMark::Zone) } else { None };
    let mark = mark.or_else(|| {
        let letters = ahead.letters();
        let letter = letters.chars().next().filter(|_| letters.len() == 1)?;
        if letter == 'J' { Some(ZoneMark::Local) } else { Zone::of_letter(letter).map(ZoneMark::Zone) }
    })?;
    *scan = ahead;
    Some(mark)
}
