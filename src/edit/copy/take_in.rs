//! Taking a copy in: its review layer joins the planner's, its changes of the text become proposals.

use super::seal::{left_out_of, unsealed};
use crate::edit::Edit;
use crate::scenario::compare::{FieldChange, changed_fields, compare};
use crate::scenario::fingerprint::{fingerprint, fingerprint_all};
use crate::scenario::{
    Comment, CommentId, CopyOf, Decision, DecisionId, Record, RecordKind, RecordRef, Scenario, id_text,
};
use crate::words::say;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Why a copy was not taken in; nothing was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotTaken {
    /// It does not say of what it is a copy.
    NoCopy,
    /// It is a copy of another exercise.
    OtherExercise,
    /// The base that was named is not the one the copy was made of.
    OtherBase,
}

impl NotTaken {
    /// What is wrong, why it matters, and what to do.
    pub fn message(self) -> String {
        say(match self {
            Self::NoCopy => "copy-no-copy",
            Self::OtherExercise => "copy-other-exercise",
            Self::OtherBase => "copy-other-base",
        })
    }
}

/// What a copy wants of a record that belongs to the planner, or wants gone of the review layer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProposalKind {
    /// A new record.
    Add,
    /// Other values.
    Change,
    /// The record away.
    Remove,
}

impl ProposalKind {
    /// Its name in machine output, also the end of the id of its sentence.
    pub fn name(self) -> &'static str {
        match self {
            Self::Add => "add",
            Self::Change => "change",
            Self::Remove => "remove",
        }
    }
}

/// One change that the copy proposes.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// The record.
    pub record: RecordRef,
    /// What people call it.
    pub called: String,
    /// What is wanted.
    pub kind: ProposalKind,
    /// The fields, with what they were and what the copy says.
    pub fields: Vec<FieldChange>,
}

/// What came of a copy.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    /// The planner's scenario with the review layer of the copy.
    pub scenario: Scenario,
    /// The comments and decisions that are new.
    pub added: Vec<RecordRef>,
    /// Those that the copy changed, such as questions that it settled.
    pub changed: Vec<RecordRef>,
    /// Those that both sides changed: the planner's stays, the other came in under this new name.
    pub both: Vec<(RecordRef, RecordRef)>,
    /// What the copy wants beyond its review layer.
    pub proposals: Vec<Proposal>,
    /// The copy with its sealed texts in their places.
    pub theirs: Scenario,
    /// Whether the version both started from was at hand; if not, every difference is a proposal.
    pub has_base: bool,
}

impl Taken {
    /// Whether nothing new is in it.
    pub fn is_nothing(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.both.is_empty()
    }
    /// All of it as one step.
    pub fn edit(&self) -> Edit {
        Edit::Whole { label_key: "edit-take-in".into(), scenario: Box::new(self.scenario.clone()) }
    }
}

/// Takes the review layer of a copy into a scenario, without touching its text.
///
/// # Errors
/// It is no copy, or one of another exercise, or the base is not its base.
pub fn take_in(mine: &Scenario, theirs: &Scenario, base: Option<&Scenario>) -> Result<Taken, NotTaken> {
    let copy = theirs.copy.as_deref().ok_or(NotTaken::NoCopy)?;
    if base.is_some_and(|base| fingerprint_all(base) != copy.base) {
        return Err(NotTaken::OtherBase);
    }
    if !is_same_exercise(mine, theirs) {
        return Err(NotTaken::OtherExercise);
    }
    let whole = unsealed(theirs, copy, base.unwrap_or(mine));
    let mut taken = Taken {
        scenario: mine.clone(),
        added: Vec::new(),
        changed: Vec::new(),
        both: Vec::new(),
        proposals: proposals(base.unwrap_or(mine), &whole, copy, base.is_some()),
        theirs: whole,
        has_base: base.is_some(),
    };
    if taken.scenario.document.is_empty() {
        taken.scenario.document = theirs.document.clone();
    }
    join(&mut taken, mine, theirs, base);
    Ok(taken)
}

/// By the id of the document where both have one, and else by what both hold.
fn is_same_exercise(mine: &Scenario, theirs: &Scenario) -> bool {
    if !mine.document.is_empty() && !theirs.document.is_empty() {
        return mine.document == theirs.document;
    }
    let (own, other) = (play_of(mine), play_of(theirs));
    match own.len().min(other.len()) {
        0 => mine.exercise.name.trim() == theirs.exercise.name.trim(),
        // A few ids that people wrote by hand, such as `inj-1`, may be in both by chance.
        smaller => own.intersection(&other).count() * 4 >= smaller,
    }
}

/// What is played; the setting may come from a template that both share.
fn play_of(scenario: &Scenario) -> BTreeSet<RecordRef> {
    let kinds = [RecordKind::Storyline, RecordKind::Incident, RecordKind::Inject];
    kinds.into_iter().flat_map(|kind| scenario.records(kind)).map(|record| record.reference()).collect()
}

/// Joins the comments and decisions of the copy to the planner's.
fn join(taken: &mut Taken, mine: &Scenario, theirs: &Scenario, base: Option<&Scenario>) {
    let (own, before) = (by_name(mine), base.map(by_name).unwrap_or_default());
    let (mut fresh, mut changed) = (Vec::new(), Vec::new());
    let mut seen = BTreeSet::new();
    for record in reviews(theirs) {
        let reference = record.reference();
        if !seen.insert(reference.clone()) {
            continue;
        }
        let was = before.get(&reference);
        match own.get(&reference) {
            Some(own) if *own == record => {}
            // The copy has it as it was: what the planner made of it counts, also where that is nothing.
            _ if was == Some(&record) => {}
            None => {
                taken.added.push(reference);
                fresh.push(record);
            }
            Some(own) if was == Some(own) => changed.push(record),
            Some(own) => match settled_by_either(own, &record) {
                Some(settled) if settled == *own => {}
                Some(settled) => changed.push(settled),
                None => {
                    let beside = renamed(&record);
                    if !mine.holds(&beside.reference()) {
                        taken.both.push((reference, beside.reference()));
                        fresh.push(beside);
                    }
                }
            },
        }
    }
    taken.changed = changed.iter().map(Record::reference).collect();
    let scenario = taken.scenario.replacing_all(&changed).unwrap_or_else(|| taken.scenario.clone());
    taken.scenario = scenario.inserting_all(&fresh);
}

fn reviews(scenario: &Scenario) -> impl Iterator<Item = Record> {
    [RecordKind::Comment, RecordKind::Decision].into_iter().flat_map(|kind| scenario.records(kind))
}

fn by_name(scenario: &Scenario) -> BTreeMap<RecordRef, Record> {
    reviews(scenario).map(|record| (record.reference(), record)).collect()
}

/// Two versions of a comment that differ in nothing but whether it is settled.
fn settled_by_either(own: &Record, other: &Record) -> Option<Record> {
    let (Record::Comment(own), Record::Comment(other)) = (own, other) else { return None };
    let settled = Comment { settled: true, ..Comment::clone(own) };
    (settled == Comment { settled: true, ..Comment::clone(other) }).then(|| Record::Comment(Arc::new(settled)))
}

/// Both sides changed it: theirs comes in under a name made of what it says, the same each time.
fn renamed(record: &Record) -> Record {
    let chance = fingerprint(record).chars().take(12).collect::<String>();
    let id = id_text(record.reference().kind, u64::from_str_radix(&chance, 16).unwrap_or_default());
    match record {
        Record::Comment(it) => Record::Comment(Arc::new(Comment { id: CommentId(id), ..Comment::clone(it) })),
        Record::Decision(it) => Record::Decision(Arc::new(Decision { id: DecisionId(id), ..Decision::clone(it) })),
        other => other.clone(),
    }
}

/// What the copy changed of all that is not its review layer, and what it took away of that.
fn proposals(before: &Scenario, theirs: &Scenario, copy: &CopyOf, has_base: bool) -> Vec<Proposal> {
    let found = compare(before, theirs);
    let is_review = |record: &&RecordRef| matches!(record.kind, RecordKind::Comment | RecordKind::Decision);
    let left_out = left_out_of(copy, before);
    let changed = found.changed.iter().filter(|it| !is_review(it)).map(|it| (it, ProposalKind::Change));
    let added = found.added.iter().filter(|it| !is_review(it)).map(|it| (it, ProposalKind::Add));
    // Without the base nobody knows whether the copy removed a comment or never had it.
    let is_removed = |it: &&RecordRef| !left_out.contains(it) && (has_base || !is_review(it));
    let removed = found.removed.iter().filter(is_removed).map(|it| (it, ProposalKind::Remove));
    let proposal = |(reference, kind): (&RecordRef, ProposalKind)| {
        let (old, new) = (before.record(reference), theirs.record(reference));
        let called = new.as_ref().or(old.as_ref()).map(Record::called)?;
        let fields = old.zip(new).map(|(old, new)| changed_fields(&old, &new)).unwrap_or_default();
        Some(Proposal { record: reference.clone(), called, kind, fields })
    };
    changed.chain(added).chain(removed).filter_map(proposal).collect()
}
