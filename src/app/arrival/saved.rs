//! Ways of reading a list that were kept, and which of them fits a file.

use super::{Book, Mapping, SavedMapping, SheetMapping};

/// The kept way of reading of this name, fitted to a file.
pub fn named(kept: &[SavedMapping], name: &str, book: &Book) -> Option<Mapping> {
    let saved = kept.iter().find(|saved| saved.name == name)?;
    Mapping::read(&saved.text).ok().map(|mapping| mapping.fitted(book))
}

/// The kept way of reading whose columns are all in a file; of several the one with the most.
pub fn best_saved(kept: &[SavedMapping], book: &Book) -> Option<(String, Mapping)> {
    let fitting = kept.iter().filter_map(|saved| {
        let mapping = Mapping::read(&saved.text).ok()?;
        let fitted = mapping.fitted(book);
        let wanted = mapping.sheets.iter().filter(|sheet| sheet.taken).map(count).sum::<usize>();
        let has = |sheet: &SheetMapping| fitted.sheets.iter().any(|own| own.taken && holds(own, sheet));
        let all = mapping.sheets.iter().filter(|sheet| sheet.taken).all(has);
        (all && wanted > 1).then_some((wanted, saved.name.clone(), fitted))
    });
    fitting.max_by_key(|(wanted, ..)| *wanted).map(|(_, name, fitted)| (name, fitted))
}

fn headings(sheet: &SheetMapping) -> impl Iterator<Item = &str> {
    let named = sheet.columns.iter().filter(|column| column.target.is_some());
    named.map(|column| column.heading.trim()).filter(|heading| !heading.is_empty())
}

fn count(sheet: &SheetMapping) -> usize {
    headings(sheet).count()
}

fn holds(own: &SheetMapping, wanted: &SheetMapping) -> bool {
    let here: Vec<String> = headings(own).map(str::to_lowercase).collect();
    count(wanted) > 0 && headings(wanted).all(|heading| here.contains(&heading.to_lowercase()))
}
