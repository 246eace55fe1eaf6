//! The things of a scenario that formats may be unable to hold, and where a scenario has them.

use crate::exchange::clean::clean_text;
use crate::exchange::columns::Book;
use crate::scenario::{Inject, RecordKind, Scenario};

/// One thing that may be lost.
pub struct Thing {
    /// Its sentence is `exchange-loss-` and these words.
    pub words: &'static str,
    at: At,
}

enum At {
    Injects(fn(&Inject) -> bool),
    Records(RecordKind),
    Exercise(fn(&Scenario) -> bool),
    Places(fn(&Book<'_>) -> Vec<String>),
}

impl Thing {
    /// Where a scenario has it: numbers or names of records.
    pub fn places(&self, book: &Book<'_>) -> Vec<String> {
        match &self.at {
            At::Injects(has) => {
                book.scenario.injects.iter().filter(|inject| has(inject)).map(|inject| book.called(inject)).collect()
            }
            At::Records(kind) => book.scenario.records(*kind).iter().map(crate::scenario::Record::called).collect(),
            At::Exercise(has) if has(book.scenario) => vec![RecordKind::Exercise.label()],
            At::Exercise(_) => Vec::new(),
            At::Places(find) => find(book),
        }
    }
}

macro_rules! things {
    ($($name:ident = $words:literal: $at:expr;)+) => {
        impl Thing {
            $(#[doc = concat!("What is lost as `", $words, "`.")]
            pub const $name: Self = Self { words: $words, at: $at };)+
        }
        /// The words of all things, for the test that each has its sentence.
        pub fn ids() -> Vec<&'static str> {
            vec![$($words),+]
        }
    };
}

things! {
    NOTES = "notes": At::Injects(|it| !it.notes.is_empty());
    TEXT = "text": At::Injects(|it| !it.text.is_empty());
    EXPECTED = "expected": At::Injects(|it| !it.expected.is_empty());
    ACTION_CODES = "action-codes": At::Injects(|it| it.expected.iter().any(|action| !action.code.is_empty() || !action.branch.is_empty()));
    CLAIMS = "claims": At::Injects(|it| !it.claims.is_empty());
    OBJECTIVE_LINKS = "objective-links": At::Injects(|it| !it.objectives.is_empty());
    STORYLINES = "storylines": At::Records(RecordKind::Storyline);
    INCIDENTS = "incidents": At::Records(RecordKind::Incident);
    STORY_DETAILS = "story-details": At::Places(story_details);
    PHASES = "phases": At::Records(RecordKind::Phase);
    STATUS = "status": At::Injects(|it| !it.status.is_empty());
    CONTINGENCY = "contingency": At::Injects(|it| it.kind.as_str() == "contingency");
    KINDS = "kinds": At::Injects(|it| !it.kind.is_empty() || it.must_play || it.closing);
    TAGS = "tags": At::Injects(|it| !it.tags.is_empty());
    TOPIC_DEPTHS = "depths": At::Injects(|it| !it.depths.is_empty() || !it.refused_tags.is_empty());
    PEOPLE = "people": At::Injects(|it| !it.people.is_empty() || !it.people_effect.is_empty());
    PERPETRATORS = "perpetrators": At::Injects(|it| it.perpetrator.is_some() || !it.perpetrator_kind.is_empty());
    REPORTING = "reporting": At::Injects(|it| !it.chain.is_empty() || !it.report.is_empty() || !it.referrals.is_empty());
    OBSERVABLES = "observables": At::Injects(|it| !it.observables.is_empty());
    LINKS = "links": At::Injects(|it| !it.links.is_empty());
    SENDERS = "senders": At::Injects(|it| it.from.is_some() || !it.from_text.is_empty());
    INFO = "info": At::Injects(|it| !it.info.is_empty());
    ADDRESSEES = "addressees": At::Injects(|it| !it.to.is_empty() || !it.info.is_empty() || !it.audiences.is_empty());
    CONTENT_NOTES = "content-notes": At::Injects(|it| !it.content_note.is_empty() || !matches!(it.sensitivity.as_str(), "" | "none"));
    ATTACHMENTS = "attachments": At::Injects(|it| !it.attachments.is_empty());
    OWN_COLUMNS = "own-columns": At::Injects(|it| !it.columns.is_empty());
    INJECT_DETAILS = "inject-details": At::Injects(|it| {
        it.window.is_some() || !it.feedback.is_empty() || !it.owner.is_empty() || !it.sources.is_empty() || !it.source.is_empty()
            || !it.core.is_empty() || !it.level.is_empty() || !it.role.is_empty() || !it.pphase.is_empty()
    });
    OBJECTIVES = "objectives": At::Records(RecordKind::Objective);
    OBJECTIVE_DETAILS = "objective-details": At::Places(|book| named(book, RecordKind::Objective));
    AUDIENCES = "audiences": At::Records(RecordKind::Audience);
    CELLS = "cells": At::Records(RecordKind::Cell);
    POSTS = "posts": At::Records(RecordKind::Post);
    QUESTIONS = "questions": At::Records(RecordKind::Question);
    ACTORS = "actors": At::Records(RecordKind::Actor);
    PLACES = "places": At::Records(RecordKind::Place);
    NARRATIVES = "narratives": At::Records(RecordKind::Narrative);
    AREAS = "areas": At::Records(RecordKind::Area);
    MEASURES = "measures": At::Records(RecordKind::Measure);
    COMMENTS = "comments": At::Records(RecordKind::Comment);
    DECISIONS = "decisions": At::Records(RecordKind::Decision);
    COVERAGE = "coverage": At::Exercise(|it| !it.injects.is_empty());
    STARTEX = "startex": At::Exercise(|it| it.exercise.startex.is_some());
    EXERCISE = "exercise": At::Exercise(|it| !it.exercise.contacts.is_empty() || !it.exercise.safety_person.is_empty() || !it.exercise.legal.is_empty());
    SAFETY = "safety": At::Exercise(|it| !it.exercise.safety_person.is_empty() || !it.exercise.emergency_word.is_empty());
    CLEANED = "cleaned": At::Places(cleaned);
}

fn named(book: &Book<'_>, kind: RecordKind) -> Vec<String> {
    book.scenario.records(kind).iter().map(crate::scenario::Record::called).collect()
}

fn story_details(book: &Book<'_>) -> Vec<String> {
    let scenario = book.scenario;
    let storylines =
        scenario.storylines.iter().filter(|it| !it.summary.is_empty() || !it.theme.is_empty() || !it.owner.is_empty());
    let incidents =
        scenario.incidents.iter().filter(|it| !it.outline.is_empty() || !it.aim.is_empty() || !it.decision.is_empty());
    storylines.map(|it| it.title.to_string()).chain(incidents.map(|it| it.title.to_string())).collect()
}

/// Injects with a text that holds what no other program can bear.
fn cleaned(book: &Book<'_>) -> Vec<String> {
    let odd = |text: &str| {
        !text.is_ascii() && clean_text(text) != text || text.contains(|c: char| c.is_ascii_control() && c != '\n')
    };
    let texts = |it: &Inject| {
        [&it.number, &it.title, &it.text, &it.notes, &it.people_effect, &it.feedback].into_iter().any(|text| odd(text))
    };
    book.scenario.injects.iter().filter(|it| texts(it)).map(|it| book.called(it)).collect()
}
