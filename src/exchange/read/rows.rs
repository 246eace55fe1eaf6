//! The rows of a file that say something of an inject, and which of them say the same.

use super::dry_run::Fate;
use super::mapping::{Mapping, SheetMapping};
use super::words::folded;
use super::{Book, Row, Target, Value, header};
use std::collections::BTreeMap;

/// One row with the mapping of its sheet.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cells<'a> {
    pub(super) sheet: &'a SheetMapping,
    pub(super) row: &'a Row,
}

/// What stands in the columns of one target.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Said {
    /// No column has this target.
    Absent,
    /// The cell is empty.
    Empty,
    /// The cell says this.
    Text(usize, String),
}

impl<'a> Cells<'a> {
    /// What the row says of a target; of several columns all that are filled, one a line.
    pub(super) fn said(&self, target: Target) -> Said {
        let columns = self.sheet.columns.iter().enumerate().filter(|(_, column)| column.target == Some(target));
        let mut said = Said::Absent;
        for (index, _) in columns {
            let text = self.text_at(index);
            said = match (said, text.is_empty()) {
                (Said::Absent, true) => Said::Empty,
                (Said::Absent | Said::Empty, false) => Said::Text(index, text),
                (Said::Text(first, so_far), false) => Said::Text(first, format!("{so_far}\n{text}")),
                (said, true) => said,
            };
        }
        said
    }

    /// The text of a target; empty where there is none.
    pub(super) fn text(&self, target: Target) -> String {
        match self.said(target) {
            Said::Text(_, text) => text,
            Said::Absent | Said::Empty => String::new(),
        }
    }

    /// The text of a cell; an error says nothing.
    pub(super) fn text_at(&self, column: usize) -> String {
        match self.row.cell(column) {
            Value::Error(_) => String::new(),
            cell => cell.text(),
        }
    }

    /// The first column of a target with its cell, where it is filled.
    pub(super) fn cell(&self, target: Target) -> Option<(usize, &'a Value)> {
        let column = self.sheet.column_of(target)?;
        let cell = self.row.cell(column);
        (!cell.is_empty() && !matches!(cell, Value::Error(_))).then_some((column, cell))
    }

    /// The heading of a column.
    pub(super) fn heading(&self, column: usize) -> &'a str {
        self.sheet.columns.get(column).map_or("", |column| column.heading.as_str())
    }

    fn times(&self) -> String {
        let times = [Target::Offset, Target::Time, Target::Date, Target::Day, Target::StoryTime];
        times.into_iter().map(|target| self.text(target)).collect::<Vec<_>>().join(" ")
    }
}

/// A row that becomes an inject, with the rows that went into it.
pub(super) struct Line<'a> {
    pub(super) cells: Cells<'a>,
    /// Recipients of rows that say the same.
    pub(super) recipients: Vec<String>,
}

/// All rows, parted into those that become injects and those that do not.
#[derive(Default)]
pub(super) struct Rows<'a> {
    pub(super) lines: Vec<Line<'a>>,
    pub(super) others: Vec<(Cells<'a>, Fate)>,
    /// Rows that repeat earlier ones.
    pub(super) repeats: usize,
    /// Rows that differ from an earlier one only in the recipient.
    pub(super) recipients: usize,
}

/// Collects the rows of all sheets that are taken.
pub(super) fn collect<'a>(book: &'a Book, mapping: &'a Mapping) -> Rows<'a> {
    let mut rows = Rows::default();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    let sheets = mapping.sheets.iter().filter(|sheet| sheet.taken);
    for (sheet, own) in sheets.filter_map(|own| Some((book.sheet(&own.sheet)?, own))) {
        for row in sheet.rows.iter().filter(|row| own.header_row.is_none_or(|header| row.number > header)) {
            let cells = Cells { sheet: own, row };
            if row.filled() == 0 || header::repeats(row, own) {
                continue;
            }
            match fate(&cells) {
                Some(fate) => rows.others.push((cells, fate)),
                None => add(&mut rows, &mut known, cells, mapping),
            }
        }
    }
    rows
}

/// Why a row is no inject; nothing where it is one.
fn fate(cells: &Cells<'_>) -> Option<Fate> {
    let errors = cells.row.cells.iter().filter(|cell| is_error(cell)).count();
    if errors * 2 > cells.row.filled() {
        return Some(Fate::Errors);
    }
    let says = |target| !cells.text(target).is_empty();
    let has_words = says(Target::Title) || says(Target::Text);
    let mapped = cells.sheet.columns.iter().filter(|column| column.target.is_some_and(|it| it != Target::Own)).count();
    let filled = cells.row.filled();
    // A line between two days, or a title over the whole width.
    let is_caption = filled == 1 && mapped >= 4 && !says(Target::Text) && !says(Target::Key);
    let is_known = says(Target::Key) || (says(Target::Number) && filled >= 3) || says(Target::Expected);
    (is_caption || !(has_words || is_known)).then_some(Fate::NoInject)
}

fn is_error(cell: &Value) -> bool {
    match cell {
        Value::Error(_) => true,
        Value::Text(text) => text.contains("#REF!"),
        _ => false,
    }
}

fn add<'a>(rows: &mut Rows<'a>, known: &mut BTreeMap<String, usize>, cells: Cells<'a>, mapping: &Mapping) {
    let key = key(&cells);
    let recipient = recipient(&cells);
    let earlier = key.as_ref().and_then(|key| known.get(key)).copied();
    let Some(first) = earlier.and_then(|place| rows.lines.get_mut(place)) else {
        if let Some(key) = key {
            known.insert(key, rows.lines.len());
        }
        rows.lines.push(Line { cells, recipients: Vec::new() });
        return;
    };
    let place = |line: &Line<'_>| (line.cells.sheet.sheet.clone(), line.cells.row.number);
    let has = |own: &str| folded(own) == folded(&recipient);
    let same =
        recipient.is_empty() || has(&self::recipient(&first.cells)) || first.recipients.iter().any(|own| has(own));
    let same_sheet = first.cells.sheet.sheet == cells.sheet.sheet;
    let (sheet, row) = place(first);
    if !same && (mapping.merge_recipients || same_sheet) {
        rows.recipients += 1;
        if mapping.merge_recipients {
            first.recipients.push(recipient);
            rows.others.push((cells, Fate::Merged { sheet, row }));
        } else {
            rows.lines.push(Line { cells, recipients: Vec::new() });
        }
        return;
    }
    rows.repeats += 1;
    if mapping.take_repeats {
        rows.lines.push(Line { cells, recipients: Vec::new() });
    } else {
        rows.others.push((cells, Fate::Repeat { sheet, row }));
    }
}

fn recipient(cells: &Cells<'_>) -> String {
    let all = [cells.text(Target::To), cells.text(Target::Audience)];
    all.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
}

/// By what two rows are the same: number, title and text; where they have no number, the time as well.
fn key(cells: &Cells<'_>) -> Option<String> {
    let key = cells.text(Target::Key);
    if !key.is_empty() {
        return Some(format!("key {key}"));
    }
    let (number, title, text) = (cells.text(Target::Number), cells.text(Target::Title), cells.text(Target::Text));
    if title.is_empty() && text.is_empty() {
        return None;
    }
    let time = if number.is_empty() { cells.times() } else { String::new() };
    Some(format!("{}\n{}\n{}\n{time}", folded(&number), folded(&title), folded(&text)))
}
