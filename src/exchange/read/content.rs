//! What a column seems to be by what stands in its cells, where its heading says nothing.

use super::mapping::{By, ColumnMapping};
use super::words::synonyms;
use super::{Sheet, Target, Value};
use crate::scenario::time::{TimeFrame, read_time};
use crate::scenario::{DayCount, StartEx, Zone};

/// How many rows are looked at.
const LOOK: usize = 200;
/// The share of filled cells, in hundredths, that must agree.
const MOST: usize = 80;

/// What the cells of a column have in common.
#[derive(Clone, Copy, Debug, Default)]
struct Look {
    filled: usize,
    dates: usize,
    clocks: usize,
    moments: usize,
    days: usize,
    channels: usize,
    staff: usize,
    statuses: usize,
    short: usize,
    long: usize,
    numbers: usize,
    distinct: usize,
}

/// Gives columns without a known heading the fields that their content fits.
pub(super) fn propose(sheet: &Sheet, header_row: Option<u32>, columns: &mut [ColumnMapping]) {
    let looks: Vec<Look> = (0..columns.len()).map(|column| look(sheet, header_row, column)).collect();
    for wanted in [Target::Time, Target::Date, Target::Day, Target::To, Target::Channel, Target::Status, Target::Text] {
        choose(wanted, &looks, columns);
    }
    choose(Target::Number, &looks, columns);
    choose(Target::Title, &looks, columns);
}

/// Makes own columns of the columns that are nothing else; in a sheet of ours of empty ones as well.
pub(super) fn keep(sheet: &Sheet, header_row: Option<u32>, is_ours: bool, columns: &mut [ColumnMapping]) {
    for (index, column) in columns.iter_mut().enumerate() {
        let mut rows = sheet.rows.iter().filter(|row| header_row.is_none_or(|header| row.number > header));
        let is_open = column.target.is_none() && !column.heading.is_empty() && !is_worked_out(&column.heading);
        if is_open && (is_ours || rows.any(|row| !row.cell(index).is_empty())) {
            column.target = Some(Target::Own);
        }
    }
}

/// Whether it is a column of ours that is worked out anew at each export.
fn is_worked_out(heading: &str) -> bool {
    matches!(Target::of_ours(heading), Some(None))
}

/// Gives a field that no column has yet to the best column without one.
fn choose(wanted: Target, looks: &[Look], columns: &mut [ColumnMapping]) {
    let has = |target: Target| columns.iter().any(|column| column.target == Some(target));
    let has_moment = has(Target::Time) || has(Target::Offset);
    if has(wanted) || (matches!(wanted, Target::Date | Target::Day) && !has(Target::Time) && has_moment) {
        return;
    }
    let open = |index: usize| columns.get(index).is_some_and(|column| column.target.is_none());
    let found = looks.iter().enumerate().filter(|(index, _)| open(*index));
    // Of equal ones the first.
    let found = found.filter_map(|(index, look)| Some((look.fit(wanted)?, std::cmp::Reverse(index)))).max();
    if let Some(column) = found.and_then(|(_, index)| columns.get_mut(index.0)) {
        (column.target, column.by) = (Some(wanted), By::Content);
    }
}

impl Look {
    /// How well the column fits a field; nothing where it does not.
    fn fit(&self, wanted: Target) -> Option<usize> {
        let most = |count: usize| (self.filled >= 2 && count * 100 >= self.filled * MOST).then_some(count);
        match wanted {
            Target::Time => most(self.moments).or_else(|| most(self.clocks)),
            Target::Date => most(self.dates),
            Target::Day => most(self.days),
            Target::To => most(self.staff),
            Target::Channel => most(self.channels).filter(|_| self.short * 100 >= self.filled * MOST),
            Target::Status => most(self.statuses),
            Target::Text => (self.filled >= 2 && self.long * 2 >= self.filled).then_some(self.long),
            Target::Number => most(self.numbers).filter(|_| self.distinct * 100 >= self.filled * 95),
            Target::Title => {
                most(self.short).filter(|_| self.distinct * 2 >= self.filled && self.numbers * 2 < self.filled)
            }
            _ => None,
        }
    }
}

fn look(sheet: &Sheet, header_row: Option<u32>, column: usize) -> Look {
    let rows = sheet.rows.iter().filter(|row| header_row.is_none_or(|header| row.number > header)).take(LOOK);
    let mut look = Look::default();
    let mut distinct = std::collections::BTreeSet::new();
    for cell in rows.map(|row| row.cell(column)).filter(|cell| !cell.is_empty()) {
        look.filled += 1;
        let text = cell.text();
        add_time(&mut look, cell, &text);
        let letters = text.chars().count();
        look.channels += usize::from(synonyms().value("channel", &text).is_some());
        look.staff += usize::from(text.split([';', ',', '/']).all(|part| synonyms().value("to", part).is_some()));
        look.statuses += usize::from(synonyms().value("status", &text).is_some());
        look.short += usize::from((4..=120).contains(&letters) && !text.contains('\n'));
        look.long += usize::from(letters > 60);
        look.numbers += usize::from(is_serial(&text));
        distinct.insert(text);
    }
    look.distinct = distinct.len();
    look
}

/// A serial such as `7`, `HS-041`, `A.12.3`.
fn is_serial(text: &str) -> bool {
    let plain = text.chars().all(|letter| letter.is_alphanumeric() || "-./_#".contains(letter));
    plain && text.len() <= 16 && text.bytes().any(|byte| byte.is_ascii_digit())
}

fn add_time(look: &mut Look, cell: &Value, text: &str) {
    match cell {
        Value::Date(days) if *days < 1.0 => look.clocks += 1,
        Value::Date(days) if days.fract() == 0.0 => look.dates += 1,
        Value::Date(_) => look.moments += 1,
        Value::Text(_) => {
            // With some STARTEX each notation can be read; which one is no matter here.
            let startex = chrono::NaiveDate::from_ymd_opt(2027, 3, 1).and_then(|day| day.and_hms_opt(8, 0, 0));
            let startex = startex.map(|local| StartEx::new(local, Zone::UTC));
            let frame = TimeFrame { startex, day_count: DayCount::default() };
            let Ok(read) = read_time(text, &frame) else { return };
            let notes: Vec<&str> = read.notes.iter().map(crate::scenario::time::TimeNote::name).collect();
            let is_day = text.to_uppercase().starts_with("DAY") || text.to_uppercase().starts_with("D+");
            match () {
                () if notes.contains(&"day-not-stated") => look.clocks += 1,
                () if notes.contains(&"clock-not-stated") && is_day => look.days += 1,
                () if notes.contains(&"clock-not-stated") => look.dates += 1,
                () => look.moments += 1,
            }
        }
        Value::Span(_) => look.moments += 1,
        Value::Empty | Value::Number(_) | Value::Bool(_) | Value::Error(_) => {}
    }
}
