//! What the texts of injects touch, beyond the tags that they carry: read away from the window, kept by inject.

use crate::checklist::{Basis, Vocabulary};
use crate::edit::{Edit, with_tag};
use crate::library::ready::is_ready_made;
use crate::scenario::{Inject, InjectId, Record, Scenario, TagId};
use crate::suggest::{BETWEEN, Suggestion, find, together};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

/// What was found in the texts of one inject, whatever tags it carries.
#[derive(Clone, Debug)]
struct Reading {
    of: Arc<Inject>,
    found: Arc<[Suggestion]>,
}

/// What was found in the texts of the injects that were read so far.
#[derive(Clone, Debug, Default)]
pub struct Hints {
    readings: Arc<BTreeMap<InjectId, Reading>>,
    serial: usize,
    waiting: usize,
}

/// A tag that the texts of an inject speak for, and that somebody has still to take or refuse.
#[derive(Clone, Debug, PartialEq)]
pub struct Hint {
    /// The tag or topic.
    pub tag: TagId,
    /// How sure, from nothing to one.
    pub strength: f32,
    /// The words that caused it, as bytes of the title.
    pub in_title: Vec<Range<usize>>,
    /// The words that caused it, as bytes of the text.
    pub in_text: Vec<Range<usize>>,
    /// Why they speak for it, in a sentence.
    pub why: String,
}

/// What the texts of an inject touch; nothing is asked of one that an editor of the library has tagged.
fn found(inject: &Inject) -> Vec<Suggestion> {
    if is_ready_made(&inject.title, &inject.text) { Vec::new() } else { find(&together(&inject.title, &inject.text)) }
}

impl Hints {
    /// A number that is another after each piece of reading.
    pub fn serial(&self) -> usize {
        self.serial
    }

    /// How many injects waited with something open when texts were read last.
    pub fn waiting_count(&self) -> usize {
        self.waiting
    }

    /// The tags that an inject's texts speak for and that it neither carries nor refused; the surest first.
    pub fn open(&self, inject: &Inject, vocabulary: &Vocabulary) -> Vec<Hint> {
        let is_open = |hint: &Hint| !inject.has_tag(hint.tag.as_str()) && !is_refused(inject, &hint.tag, vocabulary);
        self.all(inject, vocabulary).into_iter().filter(is_open).collect()
    }

    /// All that an inject's texts speak for, tags that it carries included.
    pub fn all(&self, inject: &Inject, vocabulary: &Vocabulary) -> Vec<Hint> {
        let Some(reading) = self.readings.get(&inject.id) else { return Vec::new() };
        // Words of an earlier text are somewhere else in this one.
        if reading.of.title != inject.title || reading.of.text != inject.text {
            return Vec::new();
        }
        let known = reading.found.iter().filter(|found| is_worth_saying(found, vocabulary));
        known.map(|found| hint(found, inject.title.len() + BETWEEN.len(), inject.title.len())).collect()
    }

    /// The injects with something open, in the order of the file.
    pub fn waiting<'a>(&'a self, scenario: &'a Scenario, vocabulary: &'a Vocabulary) -> Vec<(InjectId, Vec<Hint>)> {
        let open = |inject: &Arc<Inject>| (inject.id.clone(), self.open(inject, vocabulary));
        scenario.injects.iter().map(open).filter(|(_, hints)| !hints.is_empty()).collect()
    }
}

/// How sure it must be before a tag under a topic is offered: a wrong word about a grave violation costs more trust
/// than a missed one, and whoever takes the topic looks at its tags anyway.
const SURE: f32 = 0.95;

/// Whether something found is offered: a topic as soon as it is found, what is under it only where it is sure.
fn is_worth_saying(found: &Suggestion, vocabulary: &Vocabulary) -> bool {
    let is_topic = found.tag.starts_with("topic.") || found.tag.starts_with("lens.");
    vocabulary.tag(&found.tag).is_some() && (is_topic || found.strength >= SURE)
}

fn hint(found: &Suggestion, text_from: usize, title_to: usize) -> Hint {
    let (in_title, in_text): (Vec<_>, Vec<_>) = found.words.iter().cloned().partition(|place| place.end <= title_to);
    let in_text = in_text.into_iter().filter(|place| place.start >= text_from);
    Hint {
        tag: TagId::new(found.tag.as_str()),
        strength: found.strength,
        in_title,
        in_text: in_text.map(|place| place.start - text_from..place.end - text_from).collect(),
        why: crate::words::say(&format!("suggest-why-{}", found.why)),
    }
}

/// Whether a tag was refused for this inject, by itself or with its whole topic.
fn is_refused(inject: &Inject, tag: &TagId, vocabulary: &Vocabulary) -> bool {
    let topic = vocabulary.topic_of_tag(tag.as_str());
    inject.refused_tags.iter().any(|refused| refused == tag || topic.is_some_and(|topic| *topic == refused.as_str()))
}

/// The inject with a tag that its texts speak for.
pub fn taken(inject: &Inject, tag: &TagId, vocabulary: &Vocabulary) -> Inject {
    with_tag(inject, tag, vocabulary.topic_of_tag(tag.as_str()).map(|topic| &**topic))
}

/// The inject with a tag refused, so that it is not offered again.
pub fn refused(inject: &Inject, tag: &TagId) -> Inject {
    let mut inject = inject.clone();
    if !inject.refused_tags.contains(tag) {
        inject.refused_tags.push(tag.clone());
    }
    inject
}

/// The edit that takes or refuses tags of several injects in one step.
pub fn settled(
    scenario: &Scenario,
    vocabulary: &Vocabulary,
    choices: &[(InjectId, Vec<TagId>)],
    take: bool,
) -> Option<Edit> {
    let changed = |(id, tags): &(InjectId, Vec<TagId>)| {
        let inject = scenario.inject(id)?;
        let step =
            |so_far: Inject, tag: &TagId| if take { taken(&so_far, tag, vocabulary) } else { refused(&so_far, tag) };
        let changed = tags.iter().fold(Inject::clone(inject), step);
        (changed != **inject).then(|| Record::Inject(Arc::new(changed)))
    };
    let records: Vec<Record> = choices.iter().filter_map(changed).collect();
    (!records.is_empty()).then_some(Edit::ChangeMany(records))
}

/// Texts that are read away from the window, a few at a time.
#[derive(Clone, Debug)]
pub struct HintJob {
    /// Which document of the session it is.
    pub document: usize,
    /// Its revision.
    pub revision: u64,
    /// What is read.
    pub scenario: Arc<Scenario>,
    /// What was read before.
    pub known: Hints,
    /// The vocabulary that holds the tags.
    pub basis: Arc<Basis>,
}

/// What came of reading.
#[derive(Debug)]
pub struct HintNews {
    /// Which document of the session it was.
    pub document: usize,
    /// Its revision then.
    pub revision: u64,
    /// What is known now.
    pub hints: Hints,
    /// Whether texts are left to read.
    pub is_partial: bool,
}

/// How many texts are read before something else gets its turn.
const AT_ONCE: usize = 40;

impl HintJob {
    /// Reads the texts that changed, then those that were never read.
    pub fn read(&self) -> HintNews {
        let is_known = |inject: &&Arc<Inject>| self.known.readings.contains_key(&inject.id);
        let is_new = |inject: &&Arc<Inject>| self.known.is_new(inject);
        let (mut changed, fresh): (Vec<_>, Vec<_>) = self.scenario.injects.iter().filter(is_new).partition(is_known);
        changed.extend(fresh);
        let is_partial = changed.len() > AT_ONCE;
        let mut readings: BTreeMap<InjectId, Reading> = (*self.known.readings).clone();
        for inject in changed.into_iter().take(AT_ONCE) {
            readings.insert(inject.id.clone(), Reading { of: Arc::clone(inject), found: found(inject).into() });
        }
        if readings.len() > self.scenario.injects.len() {
            let there: BTreeSet<&InjectId> = self.scenario.injects.iter().map(|inject| &inject.id).collect();
            readings.retain(|id, _| there.contains(id));
        }
        let mut hints = Hints { readings: Arc::new(readings), serial: self.known.serial + 1, waiting: 0 };
        hints.waiting =
            self.scenario.injects.iter().filter(|inject| hints.waits(inject, &self.basis.vocabulary)).count();
        HintNews { document: self.document, revision: self.revision, hints, is_partial }
    }
}

impl Hints {
    /// Whether something is open for an inject.
    fn waits(&self, inject: &Inject, vocabulary: &Vocabulary) -> bool {
        let Some(reading) = self.readings.get(&inject.id) else { return false };
        let is_same = reading.of.title == inject.title && reading.of.text == inject.text;
        let is_open = |found: &Suggestion| {
            let tag = TagId::new(found.tag.as_str());
            is_worth_saying(found, vocabulary) && !inject.has_tag(&found.tag) && !is_refused(inject, &tag, vocabulary)
        };
        is_same && reading.found.iter().any(is_open)
    }

    /// Whether an inject's texts were not read as they stand now.
    fn is_new(&self, inject: &Arc<Inject>) -> bool {
        self.readings.get(&inject.id).is_none_or(|reading| {
            !Arc::ptr_eq(&reading.of, inject) && (reading.of.title != inject.title || reading.of.text != inject.text)
        })
    }
}
