//! What a person looked at who said something of a scenario, and whether it is still the same.
//!
//! This is the one home of that question: whatever binds a decision or comment to what it is about, and
//! whatever asks whether that changed since, asks here.

mod changed;
mod looks;

pub use changed::{Changed, How};
pub use looks::Looks;

use super::assess::Coverage;
use super::bits::Bits;
use super::findings::Finding;
use super::line::Line;
use crate::scenario::fingerprint::{self, digest_in, extra_lines, field_mark, half, joined, joined_digest};
use crate::scenario::{Decision, Record, RecordKind, RequirementId, Scenario, Text};
use smol_str::SmolStr;
use std::sync::Arc;

/// Up to so many records are marked field by field; of more, only as wholes.
const FIELD_BY_FIELD: usize = 200;

/// Whether what somebody looked at is still the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// It is as it was looked at.
    Current,
    /// It changed since.
    Stale,
    /// It was never said what was looked at, so that nobody can tell.
    Unbound,
    /// What it is about is no longer there.
    Gone,
}

impl Standing {
    /// Its name in machine output.
    pub fn name(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Stale => "stale",
            Self::Unbound => "unbound",
            Self::Gone => "gone",
        }
    }
}

/// Whether what was looked at is another than now; what was never bound to anything cannot go out of date.
pub(crate) fn is_stale(seen: &SmolStr, now: impl FnOnce() -> SmolStr) -> bool {
    !seen.is_empty() && *seen != now()
}

/// One record as it is looked at.
#[derive(Clone, Debug)]
struct Item {
    record: Record,
    digest: SmolStr,
    /// Whether its texts were sealed in this copy, so that nobody read them.
    sealed: bool,
}

impl Item {
    fn of(scenario: &Scenario, record: Record) -> Self {
        let digest = digest_in(scenario, &record);
        let entry = scenario.copy.as_ref().and_then(|copy| copy.sealed(&record.reference()));
        let sealed = entry.is_some_and(|entry| entry.was == digest);
        Self { record, digest, sealed }
    }
}

/// What a person looks at: what was asked, and the records.
#[derive(Clone, Debug)]
pub struct Looked {
    asked: Vec<String>,
    items: Vec<Item>,
    /// Whether it is one record and nothing else.
    alone: bool,
}

impl Looked {
    fn of(scenario: &Scenario, asked: Vec<String>, records: impl IntoIterator<Item = Record>) -> Self {
        let items = records.into_iter().map(|record| Item::of(scenario, record)).collect();
        Self { asked, items, alone: false }
    }

    fn at_one(scenario: &Scenario, record: Record) -> Self {
        Self { asked: Vec::new(), items: vec![Item::of(scenario, record)], alone: true }
    }

    /// The records that are looked at.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        self.items.iter().map(|item| &item.record)
    }

    /// How many of the records had their texts sealed, so that they were judged without them.
    pub fn sealed(&self) -> usize {
        self.items.iter().filter(|item| item.sealed).count()
    }

    /// The fingerprint by which a change is noticed.
    pub fn fingerprint(&self) -> SmolStr {
        match self.items.first() {
            Some(item) if self.alone => half(&item.digest),
            _ => joined(self.lines(half)),
        }
    }

    /// The SHA-256 over all of it, which a signature covers.
    pub fn hash(&self) -> SmolStr {
        joined_digest(self.lines(|digest| SmolStr::new(digest)))
    }

    fn lines(&self, shown: impl Fn(&str) -> SmolStr) -> Vec<String> {
        let items = self.items.iter().map(|item| format!("{} {}", item.record.reference(), shown(&item.digest)));
        items.chain(self.asked.iter().cloned()).collect()
    }

    /// A short mark of each thing, so that it can be said later what changed.
    pub fn seen(&self) -> Vec<Text> {
        let fields = self.items.len() <= FIELD_BY_FIELD;
        let mut seen: Vec<String> = self.items.iter().map(|item| item_mark(item, fields)).collect();
        seen.sort_unstable();
        if !self.asked.is_empty() {
            seen.insert(0, format!("{} asked", mark(&joined_digest(self.asked.clone()))));
        }
        seen.into_iter().map(Text::from).collect()
    }

    /// Binds a decision to it, so that a later change is noticed and can be named.
    pub fn bind(&self, decision: &mut Decision) {
        decision.fingerprint = self.fingerprint();
        decision.hash = self.hash();
        decision.seen = self.seen();
    }
}

/// Enough of a digest to tell one version of a record from another.
fn mark(digest: &str) -> SmolStr {
    digest.chars().take(8).collect()
}

/// `1a2b3c4d inject inj-1 text=9c1d title=3f2a`.
fn item_mark(item: &Item, fields: bool) -> String {
    let mut text = format!("{} {}", mark(&item.digest), item.record.reference());
    if item.sealed {
        text.push_str(" sealed");
    } else if fields && let serde_json::Value::Object(tree) = item.record.tree() {
        for (name, value) in
            tree.iter().filter(|(name, value)| *name != "id" && !crate::scenario::compare::is_absent(value))
        {
            text.push_str(&format!(" {name}={}", field_mark(value)));
        }
    }
    text
}

/// The fingerprint of what somebody looks at who attests something that is not a line: the setting and the manning.
pub fn attested(scenario: &Scenario, key: &str) -> SmolStr {
    looked_at_setting(scenario, key).fingerprint()
}

fn looked_at_setting(scenario: &Scenario, key: &str) -> Looked {
    let setting = scenario.records(RecordKind::Narrative).into_iter().chain(scenario.records(RecordKind::Post));
    Looked::of(scenario, vec![format!("asked {key}")], setting)
}

impl Coverage {
    /// What a person looks at who judges this line: its criterion and its evidence.
    pub(super) fn looked_at_line(&self, line: &Line) -> Looked {
        Looked::of(&self.scenario, vec![format!("asked {}", line.requirement.notation)], self.records(&line.evidence))
    }

    /// What a person looks at who signs off a topic: its lines as they are decided, and their evidence.
    fn looked_at_topic(&self, topic: &str) -> Looked {
        let mut evidence = Bits::default();
        let mut asked = Vec::new();
        for line in self.lines.iter().filter(|line| line.requirement.topic == topic) {
            evidence.add(&line.evidence);
            asked.push(line.requirement.notation.as_str());
        }
        Looked::of(&self.scenario, vec![format!("asked {}", asked.join("\n"))], self.records(&evidence))
    }

    fn looked_at_finding(&self, finding: &Finding) -> Looked {
        let records = finding.places.iter().filter_map(|place| self.scenario.record(place));
        let lines = finding.lines.iter().map(|line| line.0.as_str()).collect::<Vec<_>>().join(" ");
        Looked::of(&self.scenario, vec![format!("asked {} {lines}", finding.rule.id)], records)
    }

    /// What a person looks at who signs off the whole: everything but the review layer.
    fn looked_at_whole(&self) -> Looked {
        let is_played = |kind: &RecordKind| !matches!(kind, RecordKind::Comment | RecordKind::Decision);
        let records = RecordKind::ALL.into_iter().filter(is_played).flat_map(|kind| self.scenario.records(kind));
        Looked::of(&self.scenario, extra_lines(&self.scenario), records)
    }

    fn records(&self, set: &Bits) -> Vec<Record> {
        self.injects(set).into_iter().map(|inject| Record::Inject(Arc::clone(inject))).collect()
    }

    /// The fingerprint of what a person looks at who judges this line.
    pub fn line_fingerprint(&self, id: &RequirementId) -> Option<SmolStr> {
        self.line(id).map(|line| self.looked_at_line(line).fingerprint())
    }

    /// The fingerprint of what a person looks at who accepts this finding.
    pub fn finding_fingerprint(&self, finding: &Finding) -> SmolStr {
        self.looked_at_finding(finding).fingerprint()
    }

    /// The fingerprint of what a person looks at who clears a record of this scenario or comments on it.
    pub fn record_fingerprint(&self, record: &Record) -> SmolStr {
        fingerprint::fingerprint_in(&self.scenario, record)
    }
}
