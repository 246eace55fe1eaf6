//! Small changes to injects: a mark, one more adviser who is informed, or the effect on people in the words of the text.
//! What an inject says to the training audience is never changed.

use super::own_words;
use crate::checklist::criterion::Filter;
use crate::checklist::{Criterion, Test, Vocabulary};
use crate::scenario::{Code, Inject, InjectId, RequirementId};
use crate::words::{say, say_with};
use smol_str::SmolStr;

/// What is changed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Deed {
    /// The mark is set: a value of `control` that says how an inject is played.
    Mark(SmolStr),
    /// A branch or adviser gets it for information.
    Inform(Code),
    /// What it does to people is entered, in a sentence of its own text.
    Effect,
}

/// A small change to some injects, proposed as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mend {
    /// What is changed.
    pub deed: Deed,
    /// In which injects, in the order of the exercise.
    pub injects: Vec<InjectId>,
    /// The lines that it closes.
    pub closes: Vec<RequirementId>,
    /// The lines that it helps to close.
    pub helps: Vec<RequirementId>,
}

/// The marks that can be set without a word of an inject being changed.
const MARKS: [&str; 2] = ["must_play", "closing"];
/// Who can be informed of something, in filters.
const COPY: &str = "copy";
/// What an inject does to people, in filters and as the name of a deed.
const EFFECT: &str = "people_effect";

impl Deed {
    /// Its name, by which it is ticked and left out.
    pub fn name(&self) -> SmolStr {
        match self {
            Self::Mark(mark) => mark.clone(),
            Self::Inform(code) => SmolStr::from(format!("{COPY}:{}", code.as_str())),
            Self::Effect => SmolStr::new_static(EFFECT),
        }
    }

    /// What a deed, or an item, is called by the name under which it is ticked.
    pub(super) fn word(name: &str, vocabulary: &Vocabulary) -> String {
        match name.split_once(':') {
            Some((COPY, code)) => vocabulary.label(COPY, code).to_owned(),
            _ if MARKS.contains(&name) => vocabulary.label("control", name).to_owned(),
            _ if name == EFFECT => say("closing-mend-effect-word"),
            _ => name.to_owned(),
        }
    }

    /// The names of all deeds that there are.
    pub fn names(vocabulary: &Vocabulary) -> Vec<SmolStr> {
        let informed = vocabulary.axis(COPY).into_iter().flat_map(|axis| &axis.values);
        let informed = informed.map(|value| Self::Inform(Code(value.id.clone())).name());
        let others = MARKS.into_iter().chain([EFFECT]).map(SmolStr::new_static);
        others.chain(informed).collect()
    }

    /// The mark that a filter asks for, where it is one that can be set.
    pub(super) fn mark_of(filter: &Filter) -> Option<Self> {
        filter.iter().find_map(|test| match test {
            Test::Has { axis, values, .. } if axis == "control" => match values.as_slice() {
                [mark] if MARKS.contains(&mark.as_str()) => Some(Self::Mark(mark.clone())),
                _ => None,
            },
            _ => None,
        })
    }

    /// The adviser whom a share asks to be informed, where it asks nothing else of its whole.
    pub(super) fn copy_of(part: &Filter, whole: &Filter) -> Option<Self> {
        let mut more = part.iter().filter(|test| !whole.contains(test));
        let one = more.next().filter(|_| whole.iter().all(|test| part.contains(test)))?;
        match (one, more.next()) {
            (Test::Has { axis, values, .. }, None) if axis == COPY => match values.as_slice() {
                [code] => Some(Self::Inform(Code(code.clone()))),
                _ => None,
            },
            _ => None,
        }
    }

    /// The entry that a share asks for, where it counts those that lack it.
    pub(super) fn entry_of(part: &Filter) -> Option<Self> {
        part.iter().any(|test| matches!(test, Test::Lacks(axis, ..) if axis == EFFECT)).then_some(Self::Effect)
    }

    /// The deed that is enough for a part of a line whatever the exercise is like; nothing where injects are needed.
    pub(super) fn enough_for(criterion: &Criterion) -> Option<Self> {
        match criterion {
            Criterion::Kept { by } => Self::mark_of(by).filter(|_| by.len() == 1),
            Criterion::Share { part, whole, .. } => Self::copy_of(part, whole),
            _ => None,
        }
    }

    /// Whether it is done in an inject.
    pub(super) fn is_done(&self, inject: &Inject) -> bool {
        match self {
            Self::Mark(mark) if mark == "must_play" => inject.must_play,
            Self::Mark(_) => inject.closing,
            Self::Inform(code) => inject.to.contains(code) || inject.info.contains(code),
            Self::Effect => !inject.people_effect.trim().is_empty(),
        }
    }

    /// The inject with it.
    pub fn done(&self, inject: &Inject) -> Inject {
        let mut changed = inject.clone();
        match self {
            _ if self.is_done(inject) => {}
            Self::Mark(mark) if mark == "must_play" => changed.must_play = true,
            Self::Mark(_) => changed.closing = true,
            Self::Inform(code) => changed.info.push(code.clone()),
            Self::Effect => changed.people_effect = own_words::effect(inject).unwrap_or_default(),
        }
        changed
    }
}

impl Mend {
    /// What it does, as the title of a row.
    pub fn title(&self, vocabulary: &Vocabulary) -> String {
        let count = ("count", self.injects.len().into());
        match &self.deed {
            Deed::Mark(mark) => say_with(&format!("closing-mend-{}", mark.replace('_', "-")), &[count]),
            Deed::Inform(code) => {
                let who = vocabulary.label(COPY, code.as_str()).to_owned();
                say_with("closing-mend-inform", &[("who", who.into()), count])
            }
            Deed::Effect => say_with("closing-mend-effect", &[count]),
        }
    }

    /// What is entered in an inject that has the change, where it is a sentence.
    pub fn entered<'a>(&self, changed: &'a Inject) -> Option<&'a str> {
        (self.deed == Deed::Effect).then(|| &*changed.people_effect)
    }

    /// What it means for those who plan, in a sentence.
    pub fn remark(&self) -> String {
        match &self.deed {
            Deed::Mark(mark) => say_with(&format!("closing-mend-{}-why", mark.replace('_', "-")), &[]),
            Deed::Inform(_) => say("closing-mend-inform-why"),
            Deed::Effect => say("closing-mend-effect-why"),
        }
    }
}
