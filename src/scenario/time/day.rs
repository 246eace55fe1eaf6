//! Days of play: `D+2 1430`, `D+2 H+3 M+45`, `J+1 09h00`, `E+3`, `EXDAY 3`, `Day 3 0930`.

use super::clock::scan_clock;
use super::read::{self, Found, TimeFrame, on_day};
use super::scan::Scan;
use super::{DAY, DayCount, TimeFault, TimeNote, offset};

/// Reads a day of play alone as its index: 0 for the calendar day of STARTEX.
///
/// # Errors
/// The fault says why it cannot be read.
pub fn read_day(text: &str, count: &DayCount) -> Result<(i64, Vec<TimeNote>), TimeFault> {
    let clean = read::clean(text);
    if clean.is_empty() {
        return Err(TimeFault::Empty);
    }
    if let Ok(number) = clean.parse::<i32>() {
        return numbered(i64::from(number), count);
    }
    let mut scan = Scan::new(&clean);
    let day = scan_day(&mut scan, count).unwrap_or_else(|| Err(read::unreadable(&clean)))?;
    if scan.is_done() { Ok(day) } else { Err(read::unreadable(&clean)) }
}

/// Reads a day of play with a time of day or an offset; `None` if no day comes first.
pub(super) fn read(clean: &str, frame: &TimeFrame) -> Option<Found> {
    let mut scan = Scan::new(clean);
    let (day_index, mut notes) = match scan_day(&mut scan, &frame.day_count)? {
        Ok(day) => day,
        Err(fault) => return Some(Err(fault)),
    };
    scan_parting(&mut scan);
    if scan.is_done() {
        notes.push(TimeNote::ClockNotStated);
        return Some(offset::within_limit(day_index * DAY).map(|time| (time, notes)));
    }
    let mut ahead = scan;
    if let Some(minutes) = offset::scan_groups(&mut ahead, ' ', &mut notes) {
        return Some(offset::within_limit(day_index * DAY + minutes).map(|time| (time, notes)));
    }
    match scan_clock(&mut scan, false)? {
        Ok(clock) => scan_end(&mut scan).then(|| on_day(day_index, &clock, frame, notes)),
        Err(fault) => Some(Err(fault)),
    }
}

fn scan_parting(scan: &mut Scan<'_>) {
    scan.blanks();
    while scan.eat(',') || scan.eat('/') || scan.eat(';') || scan.eat('@') || scan.eat('(') || scan.word("AT ") {
        scan.blanks();
    }
}

fn scan_end(scan: &mut Scan<'_>) -> bool {
    scan.eat(')');
    scan.is_done()
}

fn scan_day(scan: &mut Scan<'_>, count: &DayCount) -> Option<Result<(i64, Vec<TimeNote>), TimeFault>> {
    scan_numbered(scan, count).or_else(|| scan_unsigned(scan, count)).or_else(|| scan_lettered(scan, count))
}

/// Takes `D1`, counted as the exercise counts its days; only with its own letter.
fn scan_unsigned(scan: &mut Scan<'_>, count: &DayCount) -> Option<Result<(i64, Vec<TimeNote>), TimeFault>> {
    let mut ahead = *scan;
    let letter = ahead.rest().chars().next().filter(|letter| count.letter.to_uppercase().eq(letter.to_uppercase()))?;
    ahead.eat(letter);
    let number = ahead.digits(1, 3)?;
    let ends = ahead.rest().is_empty() || ahead.rest().starts_with([' ', ',', '/']);
    *scan = if ends { ahead } else { return None };
    Some(numbered(number, count).map(|(day, _)| (day, Vec::new())))
}

/// Takes `EXDAY 3`, `DAY 3`, `DAY -1`.
fn scan_numbered(scan: &mut Scan<'_>, count: &DayCount) -> Option<Result<(i64, Vec<TimeNote>), TimeFault>> {
    let mut ahead = *scan;
    if !["EXDAY", "EX DAY", "EX-DAY", "DAY", "JOUR"].into_iter().any(|word| ahead.word(word)) {
        return None;
    }
    ahead.blanks();
    let sign = if ahead.eat('-') { -1 } else { 1 };
    let number = sign * ahead.digits(1, 5)?;
    *scan = ahead;
    Some(numbered(number, count))
}

fn numbered(number: i64, count: &DayCount) -> Result<(i64, Vec<TimeNote>), TimeFault> {
    match (count.first_is_zero, number) {
        (true, _) => Ok((number, vec![TimeNote::CountedFromZero])),
        (false, 0) => Err(TimeFault::NoDayZero),
        (false, 1..) => Ok((number - 1, Vec::new())),
        (false, _) => Ok((number, Vec::new())),
    }
}

/// Takes `D+2`, `D-DAY`, `D - 1`, `J+1`, `E`; the sign always counts from the day of STARTEX.
fn scan_lettered(scan: &mut Scan<'_>, count: &DayCount) -> Option<Result<(i64, Vec<TimeNote>), TimeFault>> {
    let mut ahead = *scan;
    let letter = ahead.rest().chars().next().filter(|c| c.is_alphabetic())?;
    ahead.eat(letter);
    let named = ahead.word("-DAY") || ahead.word(" DAY");
    let mut signed = ahead;
    let number = signed.sign().and_then(|sign| Some(sign * signed.digits(1, 5)?));
    if number.is_some() {
        ahead = signed;
    } else if !named && !ahead.rest().is_empty() && !ahead.rest().starts_with([' ', ',', '/']) {
        return None;
    }
    let own = count.letter.to_uppercase().eq(letter.to_uppercase());
    let notes = match letter {
        _ if own => Vec::new(),
        'D' | 'E' | 'J' => vec![TimeNote::DayLetter(letter)],
        'C' | 'G' | 'M' if number.is_some() || named => return Some(Err(TimeFault::OtherDayLetter { letter })),
        _ => return None,
    };
    *scan = ahead;
    Some(Ok((number.unwrap_or(0), notes)))
}
