//! Plain offsets from STARTEX: `+3d 05:15` as our files hold it, `+ 2 03:15:00`, `H+0:30`, `T+90`, `STARTEX + 2h`.

use super::read::{Found, TimeFrame};
use super::scan::Scan;
use super::{DAY, ExTime, TimeFault, TimeNote};

/// The most figures of one number; more is no time of an exercise.
const FIGURES: usize = 9;

/// Reads an offset; `None` if the text is none.
pub(super) fn read(clean: &str, frame: &TimeFrame) -> Option<Found> {
    let mut scan = Scan::new(clean);
    if scan.word("STARTEX") {
        scan.blanks();
        if scan.is_done() {
            return Some(Ok((ExTime(0), Vec::new())));
        }
    }
    let mut notes = Vec::new();
    let minutes = if scan.rest().starts_with(['+', '-']) {
        scan_plain(&mut scan, &mut notes)?
    } else {
        scan_groups(&mut scan, frame.day_count.letter, &mut notes)?
    };
    scan.is_done().then(|| Ok((within_limit(minutes)?, notes)))
}

pub(super) fn within_limit(minutes: i64) -> Result<ExTime, TimeFault> {
    ExTime(0).later_by(minutes).ok_or(TimeFault::OutOfRange)
}

/// Takes `+3D 05:15`, `+ 2 03:15:00`, `+02:30`, `+1D 4H 30M`, `+90 MIN`; the sign holds for the whole.
fn scan_plain(scan: &mut Scan<'_>, notes: &mut Vec<TimeNote>) -> Option<i64> {
    let sign = scan.sign()?;
    let mut ahead = *scan;
    let minutes = match scan_days_and_clock(&mut ahead, notes) {
        Some(minutes) => {
            *scan = ahead;
            minutes
        }
        None => scan_units(scan, notes)?,
    };
    sign.checked_mul(minutes)
}

/// Takes days, marked with D or only parted by a blank, and hours with minutes.
fn scan_days_and_clock(scan: &mut Scan<'_>, notes: &mut Vec<TimeNote>) -> Option<i64> {
    let mut ahead = *scan;
    let days = ahead.digits(1, FIGURES)?;
    let marked = ahead.eat('D');
    let days = if ahead.blanks() || marked {
        *scan = ahead;
        days
    } else {
        0
    };
    Some(days * DAY + scan_hours_and_minutes(scan, notes)?)
}

fn scan_hours_and_minutes(scan: &mut Scan<'_>, notes: &mut Vec<TimeNote>) -> Option<i64> {
    let hours = scan.digits(1, FIGURES)?;
    if !scan.eat(':') {
        return None;
    }
    let minutes = scan.digits(2, 2).filter(|minutes| *minutes < 60)?;
    if scan.eat(':') && scan.digits(2, 2).filter(|seconds| *seconds < 60)? > 0 {
        notes.push(TimeNote::SecondsDropped);
    }
    Some(hours * 60 + minutes)
}

/// Takes numbers with units, `1D 4H 30M`; a bare number means minutes.
fn scan_units(scan: &mut Scan<'_>, notes: &mut Vec<TimeNote>) -> Option<i64> {
    let mut total = 0;
    loop {
        let number = scan.digits(1, FIGURES)?;
        let mut ahead = *scan;
        ahead.blanks();
        let unit = match ahead.letters() {
            "D" | "DAY" | "DAYS" => DAY,
            "H" | "HR" | "HRS" | "HOUR" | "HOURS" => 60,
            "M" | "MIN" | "MINS" | "MINUTE" | "MINUTES" => 1,
            "" if total == 0 && scan.is_done() => {
                notes.push(TimeNote::MinutesAssumed);
                return Some(number);
            }
            _ => return None,
        };
        *scan = ahead;
        total += number * unit;
        scan.blanks();
        if scan.is_done() {
            return Some(total);
        }
    }
}

/// Takes groups such as `H+3 M+45`, `H+0:30` and `T+90`; a letter that counts days is left alone.
pub(super) fn scan_groups(scan: &mut Scan<'_>, day_letter: char, notes: &mut Vec<TimeNote>) -> Option<i64> {
    let mut total = 0;
    loop {
        let mut ahead = *scan;
        let letter = ["H", "T", "M"].into_iter().find(|letter| ahead.word(letter))?;
        if total == 0 && letter.starts_with(day_letter) {
            return None;
        }
        let sign = ahead.sign()?;
        total += sign * scan_amount(&mut ahead, letter, notes)?;
        ahead.blanks();
        *scan = ahead;
        if scan.is_done() {
            return Some(total);
        }
    }
}

fn scan_amount(scan: &mut Scan<'_>, letter: &str, notes: &mut Vec<TimeNote>) -> Option<i64> {
    let mut ahead = *scan;
    if letter != "M"
        && let Some(minutes) = scan_hours_and_minutes(&mut ahead, notes)
    {
        *scan = ahead;
        return Some(minutes);
    }
    let number = scan.digits(1, FIGURES)?;
    if letter == "H" {
        return Some(number * 60);
    }
    if letter == "T" {
        return scan_unit_of_t(scan, number, notes);
    }
    Some(number)
}

fn scan_unit_of_t(scan: &mut Scan<'_>, number: i64, notes: &mut Vec<TimeNote>) -> Option<i64> {
    let mut ahead = *scan;
    ahead.blanks();
    let unit = match ahead.letters() {
        "MIN" | "MINS" | "MINUTES" => 1,
        "H" | "HR" | "HRS" | "HOURS" if !ahead.rest().starts_with(['+', '-']) => 60,
        _ => {
            notes.push(TimeNote::MinutesAssumed);
            return Some(number);
        }
    };
    *scan = ahead;
    Some(number * unit)
}
