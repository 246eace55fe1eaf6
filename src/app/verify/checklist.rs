//! A checklist file: its head, its sources and families, and whether every source is cited.

use super::line::{self, Among};
use super::nearest::nearest;
use super::record::{Desk, Record};
use super::{Beside, Verified, examples};
use crate::checklist::load::{self, fields::names_of};
use crate::checklist::{Family, Source};
use crate::store::format::tree::Kind;

/// Verifies a checklist.
pub fn verify<'t>(
    desk: &mut Desk<'_, 't>,
    root: &Record<'t>,
    beside: &Beside<'_>,
    text: &str,
    verified: &mut Verified,
) {
    desk.names(root, load::checklist_fields());
    verified.id.clone_from(&root.id);
    let is_new = head(desk, root, beside);
    let sources = sources(desk, root);
    let families = families(desk, root);
    let lines: Vec<Record<'t>> =
        desk.list(root, "requirements").into_iter().map(|item| Record::new(item, desk.page, "id")).collect();
    if root.get("requirements").is_none() {
        desk.missing(root, "requirements");
    } else if lines.is_empty() {
        desk.note(root, root.get("requirements").unwrap_or(root.item), "no-lines", &[]);
    }
    verified.entries = lines.len();
    verified.ids = lines.iter().map(|line| line.id.clone()).collect();
    let keys: Vec<String> = sources.iter().map(|source| source.id.clone()).collect();
    let mut among =
        Among { beside, is_new, sources: &keys, families: families.as_deref(), ids: &verified.ids, cited: Vec::new() };
    for (index, line) in lines.iter().enumerate() {
        line::verify(desk, line, index, &mut among);
    }
    for source in &sources {
        if !source.id.is_empty() && !among.cited.contains(&source.id) {
            desk.note(source, source.item, "uncited", &[("key", source.id.as_str().into())]);
        }
    }
    examples::of_checklist(desk, &lines, beside, text);
}

/// Id, title, version and prefix; whether the id is new.
fn head<'t>(desk: &mut Desk<'_, 't>, root: &Record<'t>, beside: &Beside<'_>) -> bool {
    desk.needed(root, "title");
    desk.needed(root, "prefix");
    match root.get("version") {
        None => desk.missing(root, "version"),
        Some(item) if item.raw().parse::<u32>().is_err() => desk.note(root, item, "no-number", &[("said", "".into())]),
        Some(_) => {}
    }
    for name in ["optional"] {
        if let Some(item) = root.get(name).filter(|item| !matches!(item.raw(), "true" | "false")) {
            desk.note(root, item, "no-yes-no", &[("said", name.into())]);
        }
    }
    desk.text(root, "about");
    let Some(id) = desk.needed(root, "id") else { return true };
    let form = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    if !id.text.starts_with(|letter: char| letter.is_ascii_lowercase()) || !id.text.chars().all(form) {
        desk.note(root, id.item, "list-id", &[("id", id.text.as_str().into())]);
    }
    match beside.taken.list(&id.text) {
        Some(place) => {
            let values = [("id", id.text.as_str().into()), ("place", place.to_owned().into())];
            desk.note(root, id.item, "list-taken", &values);
            false
        }
        None => true,
    }
}

/// The sources that the file describes; each record carries its key as id.
fn sources<'t>(desk: &mut Desk<'_, 't>, root: &Record<'t>) -> Vec<Record<'t>> {
    let mut found: Vec<Record<'t>> = Vec::new();
    for item in desk.list(root, "sources") {
        let record = Record::new(item, desk.page, "key");
        if !desk.names(&record, names_of::<Source>()) {
            continue;
        }
        for name in ["key", "title", "issuer"] {
            desk.needed(&record, name);
        }
        for name in ["year", "address", "read"] {
            desk.text(&record, name);
        }
        if found.iter().any(|known| !known.id.is_empty() && known.id == record.id) {
            desk.note(
                &record,
                record.get("key").unwrap_or(item),
                "source-twice",
                &[("key", record.id.as_str().into())],
            );
        }
        found.push(record);
    }
    found
}

fn families<'t>(desk: &mut Desk<'_, 't>, root: &Record<'t>) -> Option<Vec<String>> {
    let mut found: Vec<String> = Vec::new();
    let readable = root.get("families").is_some_and(|item| item.kind() == Kind::List);
    if root.get("families").is_none() {
        desk.missing(root, "families");
    }
    for item in desk.list(root, "families") {
        let record = Record::new(item, desk.page, "id");
        if !desk.names(&record, names_of::<Family>()) {
            continue;
        }
        desk.needed(&record, "id");
        desk.needed(&record, "title");
        if found.contains(&record.id) {
            desk.note(&record, record.get("id").unwrap_or(item), "family-twice", &[("id", record.id.as_str().into())]);
        }
        found.push(record.id);
    }
    readable.then_some(found)
}

/// The nearest of some names for a sentence, or `none`.
pub fn near<'k>(name: &str, known: impl IntoIterator<Item = &'k str>) -> String {
    nearest(name, known).unwrap_or("none").to_owned()
}

/// Whether a value is a pair in round brackets.
pub fn is_pair(kind: Kind) -> bool {
    kind == Kind::Tuple
}
