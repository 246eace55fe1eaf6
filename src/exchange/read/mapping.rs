//! Which column of which sheet is what, with what else must be known to read the rows.

use super::header::{self, Header};
use super::{Book, Sheet, Target, content, heading};
use crate::scenario::{StartEx, Zone};

/// How a file is read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mapping {
    /// The sheets, in the order of the file.
    pub sheets: Vec<SheetMapping>,
    /// The zone of times that state none; never guessed.
    pub zone: Option<Zone>,
    /// STARTEX, where the scenario has none yet.
    pub startex: Option<StartEx>,
    /// Whether a column of days counts from Day 1, the day of STARTEX; as the exercise counts where nothing is said.
    pub first_day_is_one: Option<bool>,
    /// Whether rows that differ only in the recipient become one inject.
    pub merge_recipients: bool,
    /// Whether rows that repeat an earlier one come in again.
    pub take_repeats: bool,
    /// Whether an empty cell empties the field of an inject that is there already.
    pub clear_empty: bool,
    /// Whether a sender that nobody knows stays a text instead of becoming an actor.
    pub senders_as_text: bool,
    /// Whether the recipients name the training audiences too, so that one that is not named is taken away.
    pub recipients_whole: bool,
}

/// How one sheet is read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SheetMapping {
    /// The name of the sheet.
    pub sheet: String,
    /// Whether its rows are taken.
    pub taken: bool,
    /// Why a sheet is not proposed, as the end of the id of a sentence; empty where it is.
    pub why_not: &'static str,
    /// The row with the headings; the rows after it are read. Nothing where the first row is read as well.
    pub header_row: Option<u32>,
    /// The columns from the first one on.
    pub columns: Vec<ColumnMapping>,
}

/// What one column is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ColumnMapping {
    /// Its heading.
    pub heading: String,
    /// What it is; nothing where it is left out.
    pub target: Option<Target>,
    /// By what that was proposed.
    pub by: By,
}

/// By what a target was chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum By {
    /// By the heading.
    #[default]
    Heading,
    /// By what stands in the cells.
    Content,
    /// By a person, or by a saved mapping.
    Person,
}

impl Mapping {
    /// What the columns of a file seem to be.
    pub fn propose(book: &Book) -> Self {
        let mut sheets: Vec<SheetMapping> = book.sheets.iter().map(proposed).collect();
        if sheets.iter().all(|sheet| !sheet.taken)
            && let [only] = sheets.as_mut_slice()
            && only.why_not == "no-header"
        {
            // A file with a single table without headings is read by its content.
            only.taken = only.columns.iter().any(|column| column.target.is_some_and(|target| target != Target::Own));
        }
        let is_ours = sheets.iter().filter(|sheet| sheet.taken).any(SheetMapping::has_key);
        Self { sheets, clear_empty: is_ours, ..Self::default() }
    }

    /// The mapping of a sheet.
    pub fn sheet(&self, name: &str) -> Option<&SheetMapping> {
        self.sheets.iter().find(|sheet| sheet.sheet == name)
    }

    /// The same with another target for one column.
    pub fn with_target(&self, sheet: &str, column: usize, target: Option<Target>) -> Self {
        let mut next = self.clone();
        let Some(own) = next.sheets.iter_mut().find(|own| own.sheet == sheet) else { return next };
        for (index, other) in own.columns.iter_mut().enumerate() {
            if index == column {
                (other.target, other.by) = (target, By::Person);
            } else if other.target == target && target.is_some_and(|target| !target.takes_several()) {
                // What was this before becomes an own column, so that nothing of it is lost.
                (other.target, other.by) = (Some(Target::Own), By::Person);
            }
        }
        next
    }

    /// The same with only these sheets taken.
    pub fn with_sheets(&self, names: &[String]) -> Self {
        let mut next = self.clone();
        for sheet in &mut next.sheets {
            sheet.taken = names.contains(&sheet.sheet);
        }
        next
    }

    /// The same with another row as the headings of a sheet, proposed anew from it.
    pub fn with_header(&self, book: &Book, sheet: &str, row: Option<u32>) -> Self {
        let mut next = self.clone();
        let place = next.sheets.iter_mut().find(|own| own.sheet == sheet);
        if let Some((own, sheet)) = place.zip(book.sheet(sheet)) {
            *own = SheetMapping { taken: own.taken, ..columns_of(sheet, row) };
        }
        next
    }

    /// A saved mapping fitted to a file: columns are found by their headings, wherever they stand now.
    ///
    /// Sheets are found by name; a mapping of one sheet also fits a file with one sheet of another name.
    pub fn fitted(&self, book: &Book) -> Self {
        let mut next = Self { sheets: Self::propose(book).sheets, ..self.clone() };
        let only = (book.sheets.len() == 1 && self.sheets.len() == 1).then(|| self.sheets.first()).flatten();
        for (sheet, own) in book.sheets.iter().zip(&mut next.sheets) {
            match self.sheet(&own.sheet).or(only) {
                Some(saved) => *own = fitted(saved, own, sheet),
                None if !self.sheets.is_empty() => own.taken = false,
                None => {}
            }
        }
        next
    }
}

impl SheetMapping {
    /// Whether the sheet says which row is which inject.
    pub fn has_key(&self) -> bool {
        self.column_of(Target::Key).is_some()
    }

    /// The first column with this target.
    pub fn column_of(&self, target: Target) -> Option<usize> {
        self.columns.iter().position(|column| column.target == Some(target))
    }
}

fn proposed(sheet: &Sheet) -> SheetMapping {
    let skipped =
        |why: &'static str| SheetMapping { sheet: sheet.name.clone(), why_not: why, ..columns_of(sheet, None) };
    match header::find(sheet) {
        Header::Errors => skipped("errors"),
        Header::None => skipped("no-header"),
        Header::Row(row) => {
            let mapping = columns_of(sheet, Some(row));
            let has = |targets: &[Target]| targets.iter().any(|target| mapping.column_of(*target).is_some());
            let is_list = has(&[Target::Title, Target::Text, Target::Key])
                && has(&[
                    Target::Key,
                    Target::Number,
                    Target::Time,
                    Target::Date,
                    Target::Day,
                    Target::Offset,
                    Target::From,
                    Target::To,
                    Target::Expected,
                ]);
            let why_not = if !is_list || header::stands_beside(&sheet.name) { "no-injects" } else { "" };
            SheetMapping { taken: why_not.is_empty(), why_not, ..mapping }
        }
    }
}

/// The columns of a sheet, proposed by headings first and by content second.
fn columns_of(sheet: &Sheet, header_row: Option<u32>) -> SheetMapping {
    let width = sheet.width();
    let row = header_row.and_then(|number| sheet.row(number));
    let headings: Vec<String> =
        (0..width).map(|column| row.map(|row| header::heading_text(row.cell(column))).unwrap_or_default()).collect();
    let by_heading = heading::targets(&headings);
    let is_ours = by_heading.contains(&Some(Target::Key));
    let mut columns: Vec<ColumnMapping> = headings
        .into_iter()
        .zip(by_heading)
        .map(|(heading, target)| ColumnMapping { heading, target, by: By::Heading })
        .collect();
    if !is_ours {
        content::propose(sheet, header_row, &mut columns);
    }
    content::keep(sheet, header_row, is_ours, &mut columns);
    SheetMapping { sheet: sheet.name.clone(), taken: false, why_not: "", header_row, columns }
}

/// The mapping of a sheet by a saved one: each heading keeps its target.
fn fitted(saved: &SheetMapping, proposed: &SheetMapping, sheet: &Sheet) -> SheetMapping {
    let same = |a: &str, b: &str| super::words::folded(a) == super::words::folded(b);
    let known = |row: &super::Row| {
        let headings: Vec<String> = row.cells.iter().map(header::heading_text).collect();
        let wanted = saved.columns.iter().filter(|column| !column.heading.is_empty());
        wanted.filter(|column| headings.iter().any(|heading| same(heading, &column.heading))).count()
    };
    let best = sheet.rows.iter().take(header::LOOK).max_by_key(|row| (known(row), std::cmp::Reverse(row.number)));
    let header_row = match saved.header_row {
        None => None,
        Some(_) => best.filter(|row| known(row) > 0).map(|row| row.number).or(proposed.header_row),
    };
    let mut next = SheetMapping { taken: saved.taken, why_not: "", ..columns_of(sheet, header_row) };
    let mut used = vec![false; saved.columns.len()];
    for (index, column) in next.columns.iter_mut().enumerate() {
        let by_place = column.heading.is_empty() || header_row.is_none();
        let found = saved.columns.iter().enumerate().position(|(place, own)| {
            let fits =
                if by_place { place == index && own.heading.is_empty() } else { same(&own.heading, &column.heading) };
            fits && used.get(place) == Some(&false)
        });
        let saved = found.and_then(|place| saved.columns.get(place));
        match (saved, found.and_then(|place| used.get_mut(place))) {
            (Some(own), Some(used)) => {
                *used = true;
                (column.target, column.by) = (own.target, By::Person);
            }
            _ if column.target.is_some_and(|target| target != Target::Own) => column.target = Some(Target::Own),
            _ => {}
        }
    }
    next
}
