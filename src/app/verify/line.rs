//! One line of a checklist: its id, its words, what it names, and what it cites.

use super::Beside;
use super::checklist::{is_pair, near};
use super::criterion;
use super::record::{Desk, Record, Said};
use crate::checklist::load::{self, fields::names_of};
use crate::checklist::{Addressee, Cite, Depth, ReadingMark, Verify, Weight};

/// What stands around a line.
pub struct Among<'a> {
    /// What the file is verified against.
    pub beside: &'a Beside<'a>,
    /// Whether the checklist itself is new, so that ids in use are faults of its lines.
    pub is_new: bool,
    /// The keys of the sources that are described.
    pub sources: &'a [String],
    /// The families of the checklist; nothing where they could not be read.
    pub families: Option<&'a [String]>,
    /// The ids of all lines of the file.
    pub ids: &'a [String],
    /// The keys of the sources that were cited so far.
    pub cited: Vec<String>,
}

/// Verifies one line.
pub fn verify<'t>(desk: &mut Desk<'_, 't>, line: &Record<'t>, index: usize, among: &mut Among<'_>) {
    let since = desk.faults.len();
    if !desk.names(line, load::line_fields()) {
        return;
    }
    id(desk, line, index, among);
    for name in ["title", "why", "evidence"] {
        desk.needed(line, name);
    }
    statement(desk, line);
    desk.word::<Weight>(line, "weight");
    desk.word::<Verify>(line, "verify");
    desk.word::<Depth>(line, "depth");
    named(desk, line, among);
    weight_when(desk, line, among);
    cites(desk, line, among);
    if let Some(notation) = desk.needed(line, "criterion") {
        criterion::of_line(desk, line, &notation, among);
    }
    for name in ["note", "own_paragraph"] {
        desk.text(line, name);
    }
    desk.form(line, since, load::try_line(line.item.raw()));
}

fn id<'t>(desk: &mut Desk<'_, 't>, line: &Record<'t>, index: usize, among: &Among<'_>) {
    let Some(said) = desk.needed(line, "id") else { return };
    if !is_id(&said.text) {
        desk.note(line, said.item, "line-id", &[("id", said.text.as_str().into())]);
    }
    if among.ids.iter().take(index).any(|known| *known == said.text) {
        desk.note(line, said.item, "id-twice", &[("id", said.text.as_str().into())]);
    } else if among.is_new
        && let Some(place) = among.beside.taken.line(&said.text)
    {
        let values = [("id", said.text.as_str().into()), ("place", place.to_owned().into())];
        desk.note(line, said.item, "id-taken", &values);
    }
}

/// Whether an id is made of capitals and digits in parts with hyphens, the last part a number.
pub fn is_id(id: &str) -> bool {
    let parts: Vec<&str> = id.split('-').collect();
    let sound = |part: &&str| {
        !part.is_empty() && part.chars().all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit())
    };
    parts.len() >= 2
        && parts.iter().all(sound)
        && id.starts_with(|letter: char| letter.is_ascii_uppercase())
        && parts.last().is_some_and(|last| last.starts_with(|letter: char| letter.is_ascii_digit()))
}

fn statement<'t>(desk: &mut Desk<'_, 't>, line: &Record<'t>) {
    let Some(said) = desk.needed(line, "statement") else { return };
    let words = said.text.split_whitespace().collect::<Vec<_>>().join(" ");
    if !words.contains("so that it must") {
        desk.note(line, said.item, "no-must", &[]);
    }
}

/// Topic, family and the feature on which the line depends.
fn named<'t>(desk: &mut Desk<'_, 't>, line: &Record<'t>, among: &Among<'_>) {
    let vocabulary = &among.beside.basis.vocabulary;
    let topics = vocabulary.topics();
    let topics: Vec<&str> = topics.iter().map(|(id, _)| id.as_str()).collect();
    if let Some(said) = desk.needed(line, "topic") {
        known(desk, line, &said, "unknown-topic", &topics);
    }
    // Where the groups themselves could not be read, that is the fault, and not each line.
    let families = among.families.map(|families| families.iter().map(String::as_str).collect::<Vec<_>>());
    if let (Some(said), Some(families)) = (desk.needed(line, "family"), families) {
        known(desk, line, &said, "unknown-family", &families);
    }
    if let Some(said) = desk.text(line, "applies_if") {
        feature(desk, line, &said, among);
    }
}

fn feature<'t>(desk: &mut Desk<'_, 't>, line: &Record<'t>, said: &Said<'t>, among: &Among<'_>) {
    let axis = among.beside.basis.vocabulary.axis("feature");
    let features: Vec<&str> =
        axis.map(|axis| axis.values.iter().map(|value| value.id.as_str()).collect()).unwrap_or_default();
    known(desk, line, said, "unknown-feature", &features);
}

/// A name that must be one of these.
pub fn known<'t>(desk: &mut Desk<'_, 't>, record: &Record<'t>, said: &Said<'t>, name: &str, known: &[&str]) {
    if known.contains(&said.text.as_str()) {
        return;
    }
    let values = [
        ("name", said.text.as_str().into()),
        ("near", near(&said.text, known.iter().copied()).into()),
        ("known", known.join(", ").into()),
    ];
    desk.note(record, said.item, name, &values);
}

fn weight_when<'t>(desk: &mut Desk<'_, 't>, line: &Record<'t>, among: &Among<'_>) {
    let Some(item) = line.get("weight_when") else { return };
    let parts: Vec<_> = item.children().collect();
    let (true, [first, second]) = (is_pair(item.kind()), parts.as_slice()) else {
        desk.note(line, item, "no-pair", &[]);
        return;
    };
    if let Some(said) = desk.text_at(line, *first, "weight_when") {
        feature(desk, line, &said, among);
    }
    desk.word_at::<Weight>(line, *second, "weight_when");
}

fn cites<'t>(desk: &mut Desk<'_, 't>, line: &Record<'t>, among: &mut Among<'_>) {
    let cites = desk.list(line, "cites");
    if cites.is_empty() {
        match line.get("cites") {
            None => desk.missing(line, "cites"),
            Some(item) => desk.note(line, item, "no-cite", &[]),
        }
    }
    let keys: Vec<&str> = among.sources.iter().map(String::as_str).collect();
    for item in cites {
        let cite = Record { item: item.bare(), id: line.id.clone() };
        if !desk.names(&cite, names_of::<Cite>()) {
            continue;
        }
        if let Some(said) = desk.needed(&cite, "source") {
            known(desk, &cite, &said, "unknown-source", &keys);
            among.cited.push(said.text);
        }
        desk.word::<ReadingMark>(&cite, "mark");
        desk.word::<Addressee>(&cite, "addressee");
        let part = desk.text(&cite, "part").map(|part| part.text).unwrap_or_default();
        // "As quoted in X": X is named there and not in a citation of its own.
        let words = part.split(|letter: char| letter.is_whitespace() || matches!(letter, ',' | ';' | '(' | ')'));
        among.cited.extend(words.map(str::to_owned));
        let was_read = cite.get("mark").is_some_and(|mark| mark.raw() == "text_read");
        if was_read && part.trim().is_empty() {
            desk.note(&cite, cite.item, "no-part", &[]);
        }
    }
}
