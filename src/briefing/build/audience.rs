//! The parts of the training audience: made from [`Public`], labels of the vocabulary and choices of a person only.

use super::text::{headed, joined, paragraphs, sentence};
use super::when::Calendar;
use super::{actors, clearing, human, objectives, overview, own, rules, synopsis, words};
use crate::briefing::block::{Block, Card};
use crate::briefing::public::{Public, Received};
use crate::briefing::{Options, Part, Section};
use crate::checklist::Vocabulary;
use crate::words::say;

/// What gives words to public values.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    /// The labels.
    pub vocabulary: &'a Vocabulary,
    /// What a person chose.
    pub options: &'a Options,
}

/// A part of the audience's pack.
pub fn section_of(part: Part, public: &Public, words: Words<'_>) -> Vec<Block> {
    let calendar = Calendar { startex: public.exercise.startex, count: public.exercise.day_count };
    let vocabulary = words.vocabulary;
    match part {
        Part::Overview => overview::shared(public, &public.phases, vocabulary, calendar),
        Part::Objectives => objectives::blocks(&public.objectives, |_| (String::new(), Vec::new())),
        Part::Synopsis => synopsis::blocks(&public.narratives, &public.areas, vocabulary),
        Part::Actors => actors::shared(&public.actors, &public.places, vocabulary),
        Part::HumanSecurity => human::shared(public, vocabulary),
        Part::Rules => rules::blocks(public, &public.narratives),
        Part::Own => own::blocks(&words.options.own),
        Part::Public => received(public, vocabulary, calendar),
        _ => Vec::new(),
    }
}

/// A part with its title; none where there is nothing in it.
pub fn section(part: Part, public: &Public, words: Words<'_>) -> Option<Section> {
    super::section(part, section_of(part, public, words), words.options)
}

/// The injects as they were received.
fn received(public: &Public, vocabulary: &Vocabulary, calendar: Calendar) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut day = None;
    for (place, inject) in public.received.iter().enumerate() {
        let today = calendar.index(inject.time);
        if day.replace(today) != Some(today) {
            let anchor = format!("day-{}", blocks.len());
            blocks.push(headed(2, calendar.day_and_date(inject.time), anchor));
        }
        blocks.push(Block::Card(Box::new(card(inject, place, vocabulary, calendar))));
    }
    if !blocks.is_empty() {
        blocks.insert(0, sentence("briefing-received-what"));
    }
    blocks
}

fn card(inject: &Received, place: usize, vocabulary: &Vocabulary, calendar: Calendar) -> Card {
    let files = inject.attachments.iter().map(|(name, what)| joined([&**name, &**what], " – "));
    let files: Vec<String> = files.filter(|file| !file.is_empty()).collect();
    let channel = words::label(vocabulary, "channel", &inject.channel);
    Card {
        anchor: format!("received-{place}"),
        number: inject.number.trim().to_owned(),
        time: calendar.moment(inject.time),
        day: calendar.day(inject.time),
        route: joined([&*inject.from, &channel], " · "),
        text: paragraphs(&inject.text),
        content_note: clearing::general_note(vocabulary, inject.care),
        facts: if files.is_empty() { Vec::new() } else { vec![(say("briefing-fact-attachments"), files)] },
        ..Card::default()
    }
}
