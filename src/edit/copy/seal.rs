//! Sealing: texts that a copy does not show, and how they come back to their places.
//!
//! A placeholder carries a mark that no other text has, with the inject and the field it stands for, so that it
//! finds home wherever it was moved to.

use crate::scenario::fingerprint::{digest, digest_in};
use crate::scenario::{CopyOf, Inject, InjectId, Record, RecordKind, RecordRef, Scenario, Sealed, Text};
use crate::words::{say, say_with};
use rustc_hash::FxHashMap;
use serde_json::Value;
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How many bytes at the beginning of a text are looked for first; shorter ones may stand elsewhere by chance.
const TELLING: usize = 24;
/// The fields that tell the story; what stands in others, such as an expected action, may be said of other injects too.
const STORY: [&str; 5] = ["text", "notes", "people_effect", "feedback", "title"];
/// No place of a text inside an inject has a longer name, id included.
const LONGEST_PLACE: usize = 256;

/// Words that were to be sealed and stand in other records too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StillShown {
    /// Where they stand.
    pub places: Vec<RecordRef>,
    /// What people call those places.
    pub called: Vec<String>,
}

impl StillShown {
    /// What is wrong, why it matters, and what to do.
    pub fn message(&self) -> String {
        say_with("copy-still-shown", &[("places", self.called.join(", ").into())])
    }
}

/// The scenario with the texts of some injects sealed, and what was sealed.
pub(super) fn sealed(
    scenario: &Scenario,
    seal: &str,
    wanted: &[InjectId],
) -> Result<(Scenario, Vec<Sealed>), StillShown> {
    let mut copy = scenario.clone();
    let known = |id: &InjectId| scenario.inject(id).filter(|inject| !is_sealed(scenario, inject));
    let injects: Vec<&Arc<Inject>> = wanted.iter().filter_map(known).collect();
    let mut entries = Vec::new();
    let mut records = Vec::new();
    for inject in &injects {
        let (record, fields) = seal_one(inject, seal);
        entries.push(Sealed {
            record: inject.id.record().to_string().into(),
            fields: fields.into_iter().collect(),
            was: digest_in(scenario, &Record::Inject(Arc::clone(inject))),
            stands: digest(&record),
        });
        records.push(record);
    }
    copy = copy.replacing_all(&records).unwrap_or(copy);
    copy = copy.without(&left_out(scenario, &injects));
    let telling = Telling::of(&injects);
    let places: Vec<Record> = all(&copy).filter(|record| telling.is_shown_by(record)).collect();
    if places.is_empty() {
        return Ok((copy, entries));
    }
    Err(StillShown {
        called: places.iter().map(Record::called).collect(),
        places: places.iter().map(Record::reference).collect(),
    })
}

fn is_sealed(scenario: &Scenario, inject: &Inject) -> bool {
    scenario.copy.as_ref().is_some_and(|copy| copy.sealed(&inject.id.record()).is_some())
}

fn all(scenario: &Scenario) -> impl Iterator<Item = Record> {
    RecordKind::ALL.into_iter().flat_map(|kind| scenario.records(kind))
}

/// The comments and decisions that a sealed copy leaves out: those on sealed injects, and those that quote them.
fn left_out(scenario: &Scenario, injects: &[&Arc<Inject>]) -> BTreeSet<RecordRef> {
    let subjects: BTreeSet<String> = injects.iter().map(|inject| inject.id.record().to_string()).collect();
    let telling = Telling::of(injects);
    let is_out = |record: &Record| match record {
        Record::Comment(it) => subjects.contains(it.subject.as_str()) || telling.is_shown_by(record),
        Record::Decision(it) => subjects.contains(it.subject.as_str()) || telling.is_shown_by(record),
        _ => false,
    };
    let review = [RecordKind::Comment, RecordKind::Decision].into_iter().flat_map(|kind| scenario.records(kind));
    review.filter(is_out).map(|record| record.reference()).collect()
}

/// What a copy leaves out, found again from its base.
pub(super) fn left_out_of(copy: &CopyOf, base: &Scenario) -> BTreeSet<RecordRef> {
    let ids = copy.sealed.iter().filter_map(|entry| entry.record.parse::<RecordRef>().ok());
    let ids: Vec<InjectId> = ids.map(|record| InjectId(record.id)).collect();
    left_out(base, &ids.iter().filter_map(|id| base.inject(id)).collect::<Vec<_>>())
}

/// The texts that are sealed and long enough to be told from others, found by how they begin.
///
/// The map is looked up only, never walked.
struct Telling(FxHashMap<Vec<u8>, Vec<Text>>);

impl Telling {
    fn of(injects: &[&Arc<Inject>]) -> Self {
        let mut known: FxHashMap<Vec<u8>, Vec<Text>> = FxHashMap::default();
        for inject in injects {
            slots(&mut Inject::clone(inject), &mut |path, text| {
                let text = text.trim();
                if let Some(head) = text.as_bytes().get(..TELLING).filter(|_| STORY.contains(&path)) {
                    known.entry(head.to_vec()).or_default().push(text.into());
                }
            });
        }
        Self(known)
    }

    /// Whether one of them stands in a text.
    fn is_in(&self, text: &str) -> bool {
        let bytes = text.as_bytes();
        bytes.windows(TELLING).enumerate().any(|(at, head)| {
            let known = self.0.get(head).into_iter().flatten();
            known.into_iter().any(|sealed| bytes.get(at..).is_some_and(|rest| rest.starts_with(sealed.as_bytes())))
        })
    }

    fn is_in_value(&self, value: &Value) -> bool {
        match value {
            Value::String(text) => self.is_in(text),
            Value::Array(items) => items.iter().any(|item| self.is_in_value(item)),
            Value::Object(fields) => fields.values().any(|field| self.is_in_value(field)),
            Value::Null | Value::Bool(_) | Value::Number(_) => false,
        }
    }

    /// Whether a record shows one of them.
    fn is_shown_by(&self, record: &Record) -> bool {
        !self.0.is_empty() && self.is_in_value(&record.tree())
    }
}

fn seal_one(inject: &Inject, seal: &str) -> (Record, BTreeSet<SmolStr>) {
    let mut sealed = inject.clone();
    let mut fields = BTreeSet::new();
    slots(&mut sealed, &mut |path, text| {
        if !text.trim().is_empty() {
            *text = placeholder(&mark(seal, &inject.id, path));
            fields.insert(SmolStr::new(path.split('.').next().unwrap_or(path)));
        }
    });
    if !sealed.extra.is_empty() {
        sealed.extra = crate::scenario::Extra::default();
        fields.insert("extra".into());
    }
    (Record::Inject(Arc::new(sealed)), fields)
}

/// `#k7q2m9xa.inj-3k9v2m7q1x.expected.1`.
fn mark(seal: &str, id: &InjectId, path: &str) -> String {
    format!("#{seal}.{id}.{path}")
}

fn placeholder(mark: &str) -> Text {
    format!("[{} {mark}]", say("copy-sealed")).into()
}

/// Puts the sealed texts of a copy back, from a version that has them.
pub(super) fn unsealed(theirs: &Scenario, copy: &CopyOf, from: &Scenario) -> Scenario {
    if copy.seal.is_empty() {
        return theirs.clone();
    }
    let mut known: BTreeMap<String, Text> = BTreeMap::new();
    let mut extras = BTreeSet::new();
    for entry in &copy.sealed {
        let Some(inject) = entry.record.parse::<RecordRef>().ok().and_then(|it| from.inject(&InjectId(it.id))) else {
            continue;
        };
        slots(&mut Inject::clone(inject), &mut |path, text| {
            known.insert(mark(&copy.seal, &inject.id, path), Arc::clone(text));
        });
        if entry.fields.iter().any(|field| field == "extra") {
            extras.insert(inject.id.clone());
        }
    }
    let head = copy.mark_head();
    let restored = theirs.injects.iter().map(|inject| {
        let mut whole = Inject::clone(inject);
        slots(&mut whole, &mut |_, text| restore(text, &head, &known));
        if extras.contains(&whole.id) && whole.extra.is_empty() {
            whole.extra = from.inject(&whole.id).map(|inject| inject.extra.clone()).unwrap_or_default();
        }
        if whole == **inject { Arc::clone(inject) } else { Arc::new(whole) }
    });
    Scenario { injects: Arc::new(restored.collect()), ..theirs.clone() }
}

/// Puts what placeholders stand for in their places; one that nobody knows stays.
fn restore(text: &mut Text, head: &str, known: &BTreeMap<String, Text>) {
    if !text.contains(head) {
        return;
    }
    let mut out = String::new();
    let mut rest: &str = text;
    while let Some((before, after)) = rest.split_once(head) {
        let opening = before.rsplit_once('[');
        let path: String = after.chars().take(LONGEST_PLACE).take_while(|letter| *letter != ']').collect();
        let on = after.get(path.len()..).and_then(|rest| rest.strip_prefix(']'));
        match (opening, on, known.get(&format!("{head}{path}"))) {
            (Some((kept, _)), Some(on), Some(whole)) => {
                out.push_str(kept);
                out.push_str(whole);
                rest = on;
            }
            _ => {
                out.push_str(before);
                out.push_str(head);
                rest = after;
            }
        }
    }
    out.push_str(rest);
    *text = out.into();
}

/// Visits each text of an inject that a person wrote, with its place; the content note is there to be read first.
fn slots(inject: &mut Inject, visit: &mut dyn FnMut(&str, &mut Text)) {
    visit("title", &mut inject.title);
    visit("from_text", &mut inject.from_text);
    visit("text", &mut inject.text);
    visit("notes", &mut inject.notes);
    visit("people_effect", &mut inject.people_effect);
    visit("report", &mut inject.report);
    visit("feedback", &mut inject.feedback);
    let mut each = |field: &str, texts: &mut dyn Iterator<Item = &mut Text>| {
        for (place, text) in (1..).zip(texts) {
            visit(&format!("{field}.{place}"), text);
        }
    };
    each("expected", &mut inject.expected.iter_mut().map(|it| &mut it.text));
    each("referrals", &mut inject.referrals.iter_mut().map(|it| &mut it.note));
    each("observables", &mut inject.observables.iter_mut());
    each("people", &mut inject.people.iter_mut().map(|it| &mut it.label));
    each("links", &mut inject.links.iter_mut().map(|it| &mut it.note));
    each("sources", &mut inject.sources.iter_mut());
    each("attachments.name", &mut inject.attachments.iter_mut().map(|it| &mut it.name));
    each("attachments.description", &mut inject.attachments.iter_mut().map(|it| &mut it.description));
    each("columns", &mut inject.columns.iter_mut().map(|(_, value)| value));
}
