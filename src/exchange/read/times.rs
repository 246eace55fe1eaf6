//! The time of a row: one column or several together; the zone is never guessed.

use super::rows::Cells;
use super::{Mapping, Target, Value};
use crate::scenario::time::{TimeFault, TimeFrame, TimeNote, read_clock, read_day, read_time};
use crate::scenario::{DayCount, ExTime, Exercise, StartEx, Zone};
use chrono::TimeDelta;

/// What a row says of its time.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct RowTime {
    /// The time, if it could be read.
    pub(super) time: Option<ExTime>,
    /// The text that was read.
    pub(super) text: String,
    /// The column that is to blame or was read.
    pub(super) column: Option<usize>,
    /// Why it could not be read.
    pub(super) fault: Option<Trouble>,
    /// What had to be assumed.
    pub(super) notes: Vec<TimeNote>,
    /// Columns whose text says more than the time that was read.
    pub(super) keep: Vec<usize>,
}

/// Why a time could not be read.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Trouble {
    /// Its zone is not stated and not answered.
    Zone,
    /// STARTEX is not known.
    StartEx,
    /// The text is no time.
    Fault(TimeFault),
}

/// What is needed to read times.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clockwork {
    frame: TimeFrame,
    zone: Option<Zone>,
    /// How a column of days counts.
    days: DayCount,
}

type Read = Result<(ExTime, Vec<TimeNote>), Trouble>;

impl Clockwork {
    pub(super) fn new(exercise: &Exercise, mapping: &Mapping) -> Self {
        let startex = exercise.startex.or(mapping.startex);
        let count = exercise.day_count;
        let first_is_zero = mapping.first_day_is_one.map_or(count.first_is_zero, |is_one| !is_one);
        Self {
            frame: TimeFrame { startex, day_count: count },
            zone: mapping.zone,
            days: DayCount { first_is_zero, ..count },
        }
    }

    /// The same for a sheet of ours, whose times stand in the zone of the exercise.
    pub(super) fn in_own_zone(mut self) -> Self {
        self.zone = self.frame.startex.map(|startex| startex.zone);
        self.days = self.frame.day_count;
        self
    }

    /// The time of a row.
    pub(super) fn read(&self, cells: &Cells<'_>) -> RowTime {
        match self.read_offset(cells) {
            Some(time) => time,
            None => self.read_written(cells),
        }
    }

    /// Minutes after STARTEX.
    fn read_offset(&self, cells: &Cells<'_>) -> Option<RowTime> {
        let (column, value) = cells.cell(Target::Offset)?;
        let text = value.text();
        let minutes = text.parse::<i64>().ok().map(|minutes| ExTime(minutes).later_by(0).ok_or(TimeFault::OutOfRange));
        let read = match minutes {
            Some(read) => read.map(|time| (time, Vec::new())).map_err(Trouble::Fault),
            None => self.read_text(&text),
        };
        Some(made(read, text, column))
    }

    /// Date, day and time of day in whatever columns they stand.
    pub(super) fn read_written(&self, cells: &Cells<'_>) -> RowTime {
        let cell = |target| cells.cell(target).map(|(column, value)| (column, value, value.text()));
        let (time, date, day) = (cell(Target::Time), cell(Target::Date), cell(Target::Day));
        let story = cell(Target::StoryTime);
        let clock_in = |cell: &Option<(usize, &Value, String)>| {
            cell.as_ref().and_then(|(column, _, text)| Some((*column, clock_of(text)?)))
        };
        let mut found = match (&time, &date, &day) {
            (Some((column, _, text)), _, _) if clock_of(text).is_none() => {
                made(self.read_text(text), text.clone(), *column)
            }
            (_, Some((column, _, date)), _) => {
                let text = match clock_in(&time).or_else(|| clock_in(&story)) {
                    Some((_, clock)) => format!("{date} {clock}"),
                    None => date.clone(),
                };
                made(self.read_text(&text), text, *column)
            }
            (_, _, Some((column, _, day))) => {
                let clock = clock_in(&story).or_else(|| clock_in(&time)).map(|(_, clock)| clock);
                self.read_day(*column, day, clock)
            }
            (Some((column, _, text)), None, None) => made(self.read_text(text), text.clone(), *column),
            (None, None, None) => match &story {
                Some((column, _, text)) => made(self.read_text(text), text.clone(), *column),
                None => RowTime::default(),
            },
        };
        let columns = [time, date, day, story].into_iter().flatten().map(|(column, _, text)| (column, text));
        found.keep =
            columns.filter(|(column, text)| self.says_more(&found, *column, text)).map(|(column, _)| column).collect();
        found
    }

    /// Whether a cell says something that the time does not hold.
    fn says_more(&self, found: &RowTime, column: usize, text: &str) -> bool {
        let tells = |note: &TimeNote| {
            !matches!(note, TimeNote::ZoneNotStated(_) | TimeNote::Converted(_) | TimeNote::SecondsDropped)
        };
        let is_whole = found.time.is_some() && !found.notes.iter().any(tells);
        let clock = clock_of(text);
        let is_window = clock.is_some() && text.contains(['-', '–']) && text.len() > 6;
        let was_read = found.column == Some(column) || found.text.contains(text);
        let was_read = was_read || clock.is_some_and(|clock| found.text.contains(&clock));
        !is_whole || is_window || !was_read
    }

    fn read_day(&self, column: usize, day: &str, clock: Option<String>) -> RowTime {
        let text = format!("{day} {}", clock.clone().unwrap_or_default()).trim().to_owned();
        // The cell may hold more than a day, such as a date.
        let Ok((index, notes)) = read_day(day, &self.days) else { return made(self.read_text(&text), text, column) };
        let letter = self.frame.day_count.letter;
        let clock = clock.unwrap_or_default();
        let read = self.read_text(format!("{letter}{index:+} {clock}").trim());
        let read = read.map(|(time, more)| (time, notes.into_iter().chain(more).collect()));
        made(read, text, column)
    }

    /// Reads a text; where it hangs on a zone that it does not state, the answered zone counts.
    fn read_text(&self, text: &str) -> Read {
        let read = |frame: &TimeFrame| read_time(text, frame).map(|read| (read.time, read.notes));
        let found = read(&self.frame).map_err(|fault| match fault {
            TimeFault::StartExUnknown => Trouble::StartEx,
            fault => Trouble::Fault(fault),
        })?;
        let Some(startex) = self.frame.startex else { return Ok(found) };
        let time_in =
            |startex: StartEx| read(&TimeFrame { startex: Some(startex), ..self.frame }).ok().map(|found| found.0);
        let other_zone = Zone { offset_minutes: startex.zone.offset_minutes + 60 };
        let states_zone = time_in(StartEx { zone: other_zone, ..startex }) != Some(found.0);
        // A few minutes that do not lead into another day.
        let nudge = if startex.minute_of_day() < 720 { 7 } else { -7 };
        let nudged = moved(&startex, nudge);
        let hangs_on_clock = nudged.and_then(time_in) != Some(found.0);
        if states_zone || !hangs_on_clock {
            return Ok(found);
        }
        let zone = self.zone.ok_or(Trouble::Zone)?;
        let apart = i64::from(zone.offset_minutes) - i64::from(startex.zone.offset_minutes);
        let there = moved(&startex, apart).map(|startex| StartEx { zone, ..startex });
        let frame = TimeFrame { startex: there, ..self.frame };
        read(&frame).map_err(Trouble::Fault)
    }
}

fn moved(startex: &StartEx, minutes: i64) -> Option<StartEx> {
    let local = startex.local.checked_add_signed(TimeDelta::try_minutes(minutes)?)?;
    Some(StartEx { local, ..*startex })
}

fn made(read: Read, text: String, column: usize) -> RowTime {
    let mut row = RowTime { text, column: Some(column), ..RowTime::default() };
    match read {
        Ok((time, notes)) => (row.time, row.notes) = (Some(time), notes),
        Err(trouble) => row.fault = Some(trouble),
    }
    row
}

/// The time of day in a text that is nothing else, as `14:30` with its zone letter; of a window the start.
fn clock_of(text: &str) -> Option<String> {
    let minute = read_clock(text).ok()?;
    let plain = text.trim().to_uppercase();
    let before_window = plain.split(['-', '–']).next().unwrap_or_default().trim();
    let letters: String = before_window.chars().filter(char::is_ascii_alphabetic).collect();
    let zone =
        letters.chars().next().filter(|letter| letters.len() == 1 && (*letter != 'H' || !before_window.contains(':')));
    // `09H` and `09H30` are hours, not zone H.
    let zone = zone.filter(|letter| *letter != 'H' && before_window.ends_with(*letter));
    Some(format!("{:02}:{:02}{}", minute / 60, minute % 60, zone.map(String::from).unwrap_or_default()))
}
