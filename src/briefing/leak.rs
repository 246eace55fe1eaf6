//! A last look at the training audience's pack: no private passage of the scenario stands in it word for word.
//!
//! The pack is built from a type without private fields, so what is found here was written twice by a planner:
//! the same sentence in a control note and in a text for the audience.

use super::{Block, Card, Chart, Edition, Options, Pack, build};
use crate::coverage::Coverage;
use crate::scenario::name::field_label;
use crate::scenario::{Inject, Record, RecordKind, RecordRef, Scenario, Text};
use rustc_hash::FxHashSet;

/// A passage of at most this many letters says too little to be a leak: shorter ones are names and stock phrases
/// (“Assessment of the human environment”), which stand in public texts too.
const SHORTEST: usize = 40;

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LeakCheck {
    /// How many private passages were looked for.
    pub passages: usize,
    /// Those that stand in the edition, in the order of the records.
    pub found: Vec<Leak>,
}

/// A private passage that stands in the edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leak {
    /// The record that it belongs to.
    pub record: RecordRef,
    /// What people call the record, such as `DH-022`.
    pub called: String,
    /// What people call the field, such as `control notes`.
    pub field: String,
    /// The title of the part in which it stands.
    pub part: String,
}

/// Looks for every private passage in the training audience's edition; the other editions may hold them all.
pub fn leaks(coverage: &Coverage, options: &Options) -> LeakCheck {
    if options.edition != Edition::Audience {
        return LeakCheck::default();
    }
    let public = Public::of(&build::pack(coverage, options));
    let mut check = LeakCheck::default();
    for (record, field, text) in passages(coverage.scenario()) {
        for passage in sentences(text) {
            check.passages += 1;
            if let Some(part) = public.part_with(&passage) {
                let leak = Leak {
                    record: record.reference(),
                    called: record.called(),
                    field: field_label(field),
                    part: part.to_owned(),
                };
                if !check.found.contains(&leak) {
                    check.found.push(leak);
                }
            }
        }
    }
    check
}

/// The words of a pack, part by part, made comparable.
struct Public {
    parts: Vec<(String, String)>,
    /// The beginnings of everything that stands there, so that most passages need one look only.
    beginnings: FxHashSet<u64>,
}

impl Public {
    fn of(pack: &Pack) -> Self {
        let mut parts = vec![(pack.subtitle.clone(), plain(&cover(pack)))];
        parts.extend(pack.sections.iter().map(|section| {
            let texts: Vec<&str> = section.blocks.iter().flat_map(words).collect();
            (section.title.clone(), plain(&texts.join("\n")))
        }));
        let beginnings = parts.iter().flat_map(|(_, text)| windows(text)).collect();
        Self { parts, beginnings }
    }

    fn part_with(&self, passage: &str) -> Option<&str> {
        let first = windows(passage).next()?;
        if !self.beginnings.contains(&first) {
            return None;
        }
        self.parts.iter().find(|(_, text)| text.contains(passage)).map(|(title, _)| title.as_str())
    }
}

/// The sums of every stretch of letters, each as long as the shortest passage.
fn windows(text: &str) -> impl Iterator<Item = u64> {
    const BASE: u64 = 0x0100_0000_01b3;
    let bytes = text.as_bytes();
    let leaves = (0..SHORTEST).fold(1_u64, |power, _| power.wrapping_mul(BASE));
    let mut sum = 0_u64;
    bytes.iter().enumerate().filter_map(move |(place, byte)| {
        sum = sum.wrapping_mul(BASE).wrapping_add(u64::from(*byte));
        if let Some(gone) = place.checked_sub(SHORTEST).and_then(|gone| bytes.get(gone)) {
            sum = sum.wrapping_sub(leaves.wrapping_mul(u64::from(*gone)));
        }
        (place + 1 >= SHORTEST).then_some(sum)
    })
}

/// Small letters and single spaces, so that a line break or a capital hides nothing.
fn plain(text: &str) -> String {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    words.join(" ")
}

/// The sentences and lines of a text that are long enough to be told again.
fn sentences(text: &str) -> impl Iterator<Item = String> {
    let ends = |letter: char| matches!(letter, '.' | '!' | '?' | ';' | '\n');
    text.split(ends).map(plain).filter(|passage| passage.chars().count() > SHORTEST)
}

fn cover(pack: &Pack) -> String {
    let facts = pack.cover.iter().map(|(name, text)| format!("{name} {text}"));
    facts.chain([pack.title.clone(), pack.handling.clone()]).collect::<Vec<_>>().join("\n")
}

fn words(block: &Block) -> Vec<&str> {
    match block {
        Block::Heading { text, .. } | Block::Text { text, .. } | Block::WritingSpace { label: text, .. } => vec![text],
        Block::Notice { title, text, .. } => vec![title, text],
        Block::Points { points } => points.iter().map(String::as_str).collect(),
        Block::Facts { facts } => facts.iter().flat_map(|(name, text)| [name.as_str(), text]).collect(),
        Block::Table(table) => table.rows.iter().flatten().map(|cell| cell.text.as_str()).collect(),
        Block::Card(card) => card_words(card),
        Block::Chart(Chart::Bars { caption, .. }) => vec![caption],
        Block::Chart(Chart::Timeline { caption, alt, .. } | Chart::Density { caption, alt, .. }) => vec![caption, alt],
        Block::PageBreak => Vec::new(),
    }
}

fn card_words(card: &Card) -> Vec<&str> {
    let own = [&card.number, &card.title, &card.route, &card.content_note].map(String::as_str);
    let facts = card.facts.iter().flat_map(|(_, lines)| lines.iter().map(String::as_str));
    own.into_iter().chain(card.text.iter().map(String::as_str)).chain(facts).collect()
}

/// Every text that belongs to exercise control alone: its record, its field, its words.
///
/// Names (owners, services of a referral, sources) stand in public texts too, and comments and decisions quote
/// public texts by their nature; neither is looked for.
fn passages(scenario: &Scenario) -> Vec<(Record, &'static str, &str)> {
    let mut found = Vec::new();
    for inject in scenario.injects.iter() {
        let record = Record::Inject(std::sync::Arc::clone(inject));
        found.extend(of_inject(inject).into_iter().map(|(field, text)| (record.clone(), field, text)));
    }
    macro_rules! texts {
        ($list:ident, $kind:ident: $($field:ident),+) => {
            for it in scenario.$list.iter() {
                let record = Record::$kind(std::sync::Arc::clone(it));
                $(found.push((record.clone(), stringify!($field), &*it.$field));)+
            }
        };
    }
    texts!(storylines, Storyline: theme, summary);
    texts!(incidents, Incident: outline, aim, decision);
    texts!(actors, Actor: profile_type, profile_motivation, profile_tactics, profile_capabilities, profile_outcome, note);
    texts!(cells, Cell: plays, note);
    texts!(phases, Phase: note);
    texts!(audiences, Audience: note);
    texts!(posts, Post: note);
    texts!(objectives, Objective: note);
    texts!(places, Place: note);
    texts!(areas, Area: note);
    texts!(measures, Measure: text);
    texts!(questions, Question: text);
    found.retain(|(record, _, text)| record.reference().kind != RecordKind::Exercise && !text.trim().is_empty());
    found
}

fn of_inject(inject: &Inject) -> Vec<(&'static str, &str)> {
    let own: [(&'static str, &Text); 5] = [
        ("notes", &inject.notes),
        ("people_effect", &inject.people_effect),
        ("report", &inject.report),
        ("feedback", &inject.feedback),
        ("content_note", &inject.content_note),
    ];
    let mut found: Vec<(&'static str, &str)> = own.into_iter().map(|(field, text)| (field, &**text)).collect();
    found.extend(inject.expected.iter().map(|it| ("expected", &*it.text)));
    found.extend(inject.observables.iter().map(|it| ("observables", &**it)));
    found.extend(inject.columns.iter().map(|(_, it)| ("columns", &**it)));
    found.extend(inject.tags.iter().map(|it| ("tags", it.as_str())));
    found
}
