//! What the library shows, as plain values.

use crate::app::Session;
use crate::app::shelf::{Choice, Entry, Filling, Shelf, SlotKind, Wanted, can_be_helped};
use crate::checklist::{Basis, Vocabulary, Weight};
use crate::coverage::{Coverage, Verdict};
use crate::scenario::{ActorId, Code, Inject, PlaceId, RequirementId, Scenario};
use crate::ui::inject::{branch_text, care_note, needs_care, time_text};
use crate::ui::review::weight_word;
use crate::words::{say, say_with};
use smol_str::SmolStr;
use std::sync::Arc;

/// One item in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The item.
    pub id: SmolStr,
    /// Its title.
    pub title: String,
    /// Its topics by whole id.
    pub topics: Vec<SmolStr>,
    /// Number of injects, weight, how many open lines it serves.
    pub facts: String,
    /// Whether it serves an open line.
    pub helps: bool,
    /// Whether one of its texts needs care.
    pub care: bool,
}

/// The items that a person looks for.
pub fn rows(shelf: &Shelf, wanted: &Wanted, coverage: Option<&Coverage>) -> Vec<Row> {
    shelf.found(wanted, coverage).into_iter().map(|entry| row(entry, coverage)).collect()
}

fn row(entry: &Entry, coverage: Option<&Coverage>) -> Row {
    let item = &entry.item;
    let open = coverage.map(|coverage| entry.open(coverage));
    let all = entry.lines().count();
    let lines = match open {
        Some(open) => say_with("library-open", &[("count", open.into()), ("all", all.into())]),
        None => say_with("library-serves-count", &[("count", all.into())]),
    };
    let weight = entry.weight.map(|weight| weight_word(weight).to_lowercase());
    let injects = say_with("library-injects", &[("count", item.injects.len().into())]);
    let facts: Vec<String> = [Some(lines), weight, Some(injects)].into_iter().flatten().collect();
    Row {
        id: item.id.clone(),
        title: item.name(),
        topics: entry.topics.clone(),
        facts: facts.join(" · "),
        helps: open.is_some_and(|open| open > 0),
        care: entry.scene.with_item.injects.iter().any(|inject| needs_care(inject)),
    }
}

/// A line that an item serves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServedLine {
    /// The line.
    pub id: RequirementId,
    /// Its title.
    pub title: String,
    /// What it weighs here.
    pub weight: Weight,
    /// How it stands in this scenario, where one is open and the line counts for it.
    pub verdict: Option<Verdict>,
}

/// The lines that an item serves, with how they stand here.
pub fn served_lines(entry: &Entry, basis: &Basis, coverage: Option<&Coverage>) -> Vec<ServedLine> {
    let line = |id: &SmolStr| {
        let requirement = basis.requirement(id)?;
        let here = coverage.and_then(|coverage| coverage.line(&requirement.id));
        Some(ServedLine {
            id: requirement.id.clone(),
            title: requirement.title_said().into_owned(),
            weight: here.map_or(requirement.weight, |line| line.weight),
            verdict: here.map(|line| line.verdict),
        })
    };
    let mut lines: Vec<ServedLine> = entry.lines().filter_map(line).collect();
    // What is still open here stands first.
    lines.sort_by_key(|line| !line.verdict.is_some_and(can_be_helped));
    lines
}

/// One inject as the audience would get it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InjectText {
    /// Its number, time and channel.
    pub head: String,
    /// From whom to whom.
    pub way: String,
    /// Its title.
    pub title: String,
    /// Its text.
    pub text: String,
    /// What is said instead of the text until somebody asks for it.
    pub note: Option<String>,
    /// What is expected, each with who and how soon.
    pub expected: Vec<(String, String)>,
    /// Notes for exercise control.
    pub notes: String,
    /// Feedback that exercise control gives.
    pub feedback: String,
}

/// The injects that would be added, in order.
pub fn inject_texts(entry: &Entry, injects: &[Arc<Inject>], filling: &Filling, session: &Session) -> Vec<InjectText> {
    let vocabulary = &session.program().vocabulary;
    let nobody = Scenario::default();
    let scenario = session.document.as_ref().map_or(&nobody, |document| document.scenario());
    let pairs = entry.item.injects.iter().zip(injects);
    pairs
        .map(|(own, inject)| {
            let from = name_in(entry, &own.from, filling, scenario);
            let when = time_text(scenario, inject.time);
            let channel = vocabulary.label("channel", inject.channel.as_str()).to_owned();
            InjectText {
                head: say_with("library-after-minutes", &[("when", when.into()), ("channel", channel.into())]),
                way: way(from, inject, vocabulary),
                title: inject.title.to_string(),
                text: inject.text.to_string(),
                note: if needs_care(inject) { care_note(inject, vocabulary) } else { None },
                expected: inject.expected.iter().map(|action| expected(action, vocabulary)).collect(),
                notes: inject.notes.to_string(),
                feedback: inject.feedback.to_string(),
            }
        })
        .collect()
}

fn way(from: String, inject: &Inject, vocabulary: &Vocabulary) -> String {
    let list = |codes: &[Code]| codes.iter().map(|code| branch_text(vocabulary, code)).collect::<Vec<_>>().join(", ");
    let values = [("from", from.into()), ("to", list(&inject.to).into()), ("info", list(&inject.info).into())];
    say_with(if inject.info.is_empty() { "library-from-to" } else { "library-from-to-info" }, &values)
}

fn expected(action: &crate::scenario::ExpectedAction, vocabulary: &Vocabulary) -> (String, String) {
    let branch = (!action.branch.is_empty()).then(|| branch_text(vocabulary, &action.branch));
    let parts: Vec<String> = branch.into_iter().chain(action.within.map(within)).collect();
    (action.text.trim().to_owned(), parts.join(", "))
}

/// "within 3 days", in the largest unit that needs no fraction.
fn within(minutes: u32) -> String {
    let (id, count) = match minutes {
        it if it > 0 && it % 1_440 == 0 => ("library-within-days", it / 1_440),
        it if it > 0 && it % 60 == 0 => ("library-within-hours", it / 60),
        it => ("library-within", it),
    };
    say_with(id, &[("count", count.into())])
}

/// The name that plays a slot.
pub(super) fn name_in(entry: &Entry, slot: &str, filling: &Filling, scenario: &Scenario) -> String {
    let Some(slot) = entry.item.slot(slot) else { return String::new() };
    match filling.slots.get(&slot.name) {
        Some(Choice::Own(id)) => match slot.kind {
            SlotKind::Actor => scenario.actor(&ActorId(id.clone())).map(|actor| actor.name.to_string()),
            SlotKind::Place => scenario.place(&PlaceId(id.clone())).map(|place| place.name.to_string()),
        }
        .unwrap_or_default(),
        Some(Choice::New(name)) => name.clone(),
        None => slot.example.clone(),
    }
}

/// The code and name of a topic.
pub(super) fn topic_words(vocabulary: &Vocabulary, topic: &str) -> (String, String) {
    let found = vocabulary.topics().into_iter().find(|(id, _)| id == topic);
    found.map(|(_, value)| (value.code.clone(), value.name().to_owned())).unwrap_or_default()
}

/// The codes of topics in a row of words.
pub(super) fn topics_text(vocabulary: &Vocabulary, topics: &[SmolStr]) -> String {
    topics.iter().map(|topic| topic_words(vocabulary, topic).0).collect::<Vec<_>>().join(", ")
}

/// How many items are shown of how many.
pub(super) fn count_words(found: usize, all: usize) -> String {
    say_with("library-count", &[("found", found.into()), ("all", all.into())])
}

/// What stands in the list where no item fits.
pub(super) fn nothing_words() -> [String; 2] {
    [say("library-none"), say("library-none-why")]
}
