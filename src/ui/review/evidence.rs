//! An inject that is evidence, as plain values: when, what it says, and whether it belongs to the main play.

use super::detail::InjectLink;
use crate::app::Document;
use crate::coverage::Meets;
use crate::scenario::Inject;
use crate::scenario::time::{day_text, dtg, short_dtg};
use crate::ui::inject::{care_note, care_word};
use crate::words::{say, say_with};
use std::sync::Arc;

/// An inject that is evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceRow {
    /// The inject.
    pub inject: InjectLink,
    /// When it is played, in short.
    pub time: String,
    /// When it is played, with month and day of play.
    pub full_time: String,
    /// The beginning of its text.
    pub text: String,
    /// What is said instead of the text until a person asks for it, where it is sensitive.
    pub content_note: Option<String>,
    /// How hard it is to read, in a word, where it needs care.
    pub care: Option<String>,
    /// Whether it is a draft.
    pub draft: bool,
    /// Whether it belongs to the main play.
    pub integrated: bool,
    /// How it meets other business, or that it stands alone.
    pub meets: String,
}

impl EvidenceRow {
    /// Describes an inject that is evidence.
    pub fn of(inject: &Arc<Inject>, document: &Document) -> Self {
        let (time, full_time) = times(inject, document);
        let coverage = document.coverage();
        Self {
            inject: InjectLink::from(inject),
            time,
            full_time,
            text: beginning(&inject.readable(&inject.text)),
            content_note: care_note(inject, document.vocabulary()),
            care: care_word(inject, document.vocabulary()),
            draft: inject.status.as_str() == "draft",
            integrated: coverage.meets(&inject.id).is_some(),
            meets: meets_words(inject, document),
        }
    }
}

/// How an inject meets other business, in words.
fn meets_words(inject: &Inject, document: &Document) -> String {
    let scenario = document.scenario();
    match document.coverage().meets(&inject.id) {
        None => say("review-alone"),
        Some(Meets::Linked(other)) => {
            let number = scenario.inject(&other).map(|it| InjectLink::from(it).number).unwrap_or_default();
            say_with("review-woven-linked", &[("inject", number.into())])
        }
        Some(Meets::Shares(record)) => {
            let name = scenario.record(&record).map(|it| it.called()).unwrap_or_default();
            say_with("review-woven-shares", &[("name", name.into())])
        }
    }
}

/// When an inject is played: the time group, or days after STARTEX while that is not known.
fn times(inject: &Inject, document: &Document) -> (String, String) {
    let Some(time) = inject.time else { return (String::new(), String::new()) };
    let exercise = &document.scenario().exercise;
    match &exercise.startex {
        Some(startex) => {
            let day = day_text(time, startex, &exercise.day_count);
            (short_dtg(time, startex), format!("{}, {day}", dtg(time, startex)))
        }
        None => (time.stored(), time.stored()),
    }
}

/// The first paragraph, cut at a word where it is long.
fn beginning(text: &str) -> String {
    const MOST: usize = 170;
    let paragraph = text.trim().lines().next().unwrap_or_default().trim();
    if paragraph.chars().count() <= MOST {
        return paragraph.to_owned();
    }
    let cut: String = paragraph.chars().take(MOST).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words);
    format!("{}…", whole.trim_end_matches([',', '.', ';', ':']))
}
