//! Date-time groups: `051430ZNOV25`, with blanks, seconds, four-figure years, and without month or zone.

use super::clock::{ZoneMark, scan_zone};
use super::date::{self, CalendarDay};
use super::read::{Found, TimeFrame, at_moment};
use super::scan::Scan;
use super::{TimeFault, TimeNote, Zone};
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

/// What stands in a date-time group.
struct Group<'a> {
    day: u32,
    clock: &'a str,
    zone: Option<ZoneMark>,
    month: &'a str,
    year: &'a str,
}

/// Reads a date-time group; `None` if the text is none.
pub(super) fn read(clean: &str, frame: &TimeFrame) -> Option<Found> {
    let compact: String = clean.chars().filter(|c| *c != ' ').collect();
    let group = split(&compact)?;
    Some(place(&group, frame))
}

/// The moment that a whole group shows and its zone, for STARTEX; `None` if the text is no whole group.
pub(super) fn read_whole(clean: &str) -> Option<Result<(NaiveDateTime, Option<Zone>), TimeFault>> {
    let compact: String = clean.chars().filter(|c| *c != ' ').collect();
    let group = split(&compact).filter(|group| !group.month.is_empty() && !group.year.is_empty())?;
    let zone = match group.zone {
        Some(ZoneMark::Zone(zone)) => Some(zone),
        Some(ZoneMark::Local) | None => None,
    };
    Some(group_date(&group, None).and_then(|date| Ok((group_moment(&group, date)?, zone))))
}

fn split(compact: &str) -> Option<Group<'_>> {
    let mut scan = Scan::new(compact);
    let figures = scan.figures(6, 8).filter(|figures| figures.len() != 7)?;
    let (day, clock) = figures.split_at_checked(2)?;
    let mut group = Group { day: day.parse().ok()?, clock, zone: None, month: "", year: "" };
    if scan.is_done() {
        return (figures.len() == 6).then_some(group);
    }
    group.zone = scan_group_zone(&mut scan);
    group.month = scan.letters();
    group.year = scan.figures(4, 4).or_else(|| scan.figures(2, 2)).unwrap_or_default();
    (scan.is_done() && (group.zone.is_some() || !group.month.is_empty())).then_some(group)
}

/// Takes `+0430`, or one letter if the rest of the letters is a month or nothing.
fn scan_group_zone(scan: &mut Scan<'_>) -> Option<ZoneMark> {
    let letters = Scan::new(scan.rest()).letters();
    if letters.is_empty() || letters.chars().count() == 1 {
        return scan_zone(scan, true);
    }
    let first = letters.chars().next()?;
    let rest = letters.strip_prefix(first)?;
    let is_month = date::month(letters).is_some() && date::month(rest).is_none();
    if is_month || rest.chars().count() < 3 {
        return None;
    }
    scan.eat(first);
    if first == 'J' { Some(ZoneMark::Local) } else { Zone::of_letter(first).map(ZoneMark::Zone) }
}

fn place(group: &Group<'_>, frame: &TimeFrame) -> Found {
    let startex = frame.startex.ok_or(TimeFault::StartExUnknown);
    let mut notes = Vec::new();
    let date = if group.month.is_empty() {
        notes.push(TimeNote::MonthNotStated);
        date::first_such_day(group.day, &startex?)?
    } else {
        group_date(group, startex.as_ref().ok().map(|startex| startex.local.date()))?
    };
    let moment = group_moment(group, date)?;
    if group.clock.len() == 6 && !group.clock.ends_with("00") {
        notes.push(TimeNote::SecondsDropped);
    }
    at_moment(moment, group.zone, frame, notes)
}

fn group_date(group: &Group<'_>, near: Option<NaiveDate>) -> Result<NaiveDate, TimeFault> {
    let no_month = || TimeFault::NoSuchMonth { month: group.month.to_owned() };
    let month = date::month(group.month).ok_or_else(no_month)?;
    CalendarDay { day: group.day, month, year: group.year.parse().ok() }.resolve(near)
}

fn group_moment(group: &Group<'_>, date: NaiveDate) -> Result<NaiveDateTime, TimeFault> {
    let no_clock = || TimeFault::NoSuchClock { clock: group.clock.to_owned() };
    let part = |from: usize| group.clock.get(from..from + 2).and_then(|text| text.parse::<i64>().ok());
    let (hour, minute) = part(0).zip(part(2)).ok_or_else(no_clock)?;
    let fits = minute < 60 && hour * 60 + minute <= 24 * 60 && part(4).is_none_or(|seconds| seconds < 60);
    let since_midnight = TimeDelta::try_minutes(hour * 60 + minute).filter(|_| fits).ok_or_else(no_clock)?;
    date.and_time(chrono::NaiveTime::MIN).checked_add_signed(since_midnight).ok_or(TimeFault::OutOfRange)
}
