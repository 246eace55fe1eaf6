//! A pack as every writer can bear it: no character in it that is invisible or turns the reading order.

use super::block::{Block, Card, Chart, Mark, Table};
use super::pack::{Pack, Section};
use crate::words::plain::{clean_text, dropped};

/// A place where characters were dropped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The title of the part; empty for cover and frame.
    pub part: String,
    /// The number of the card, if it is in one.
    pub card: String,
    /// The text as it is now.
    pub text: String,
    /// How many characters were dropped.
    pub dropped: usize,
}

impl Pack {
    /// The same pack with all texts cleaned, and where that dropped something.
    ///
    /// Other line ends, tabs and accents written apart are changed as well, but lose nothing and are not listed.
    pub fn cleaned(&self) -> (Self, Vec<Changed>) {
        let mut pack = self.clone();
        let mut cleaner = Cleaner::default();
        cleaner.frame(&mut pack);
        for section in &mut pack.sections {
            cleaner.section(section);
        }
        (pack, cleaner.changed)
    }
}

/// Goes through a pack and notes what it drops.
#[derive(Default)]
struct Cleaner {
    part: String,
    card: String,
    changed: Vec<Changed>,
}

impl Cleaner {
    fn text(&mut self, text: &mut String) {
        let dropped = dropped(text);
        *text = clean_text(text);
        if dropped > 0 {
            let (part, card, text) = (self.part.clone(), self.card.clone(), text.clone());
            self.changed.push(Changed { part, card, text, dropped });
        }
    }

    fn texts<'a>(&mut self, texts: impl IntoIterator<Item = &'a mut String>) {
        texts.into_iter().for_each(|text| self.text(text));
    }

    fn pairs(&mut self, pairs: &mut [(String, String)]) {
        self.texts(pairs.iter_mut().flat_map(|(name, text)| [name, text]));
    }

    fn frame(&mut self, pack: &mut Pack) {
        let Pack { language, title, subtitle, made_on, fingerprint, claim, handling, accent, .. } = pack;
        self.texts([language, title, subtitle, made_on, fingerprint, claim, handling, accent]);
        let marking = &mut pack.marking;
        self.texts([&mut marking.classification, &mut marking.releasability, &mut marking.exercise]);
        self.pairs(&mut pack.cover);
        self.texts(pack.logo.iter_mut().map(|logo| &mut logo.alt));
        let labels = &mut pack.labels;
        self.texts([&mut labels.contents, &mut labels.part, &mut labels.page, &mut labels.of, &mut labels.draft]);
        self.texts([&mut labels.fingerprint, &mut labels.renew_contents, &mut labels.content_note]);
    }

    fn section(&mut self, section: &mut Section) {
        self.part = clean_text(&section.title);
        self.text(&mut section.title);
        for block in &mut section.blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &mut Block) {
        match block {
            Block::Heading { text, anchor, .. } => self.texts([text, anchor]),
            Block::Text { text, .. } | Block::WritingSpace { label: text, .. } => self.text(text),
            Block::Notice { title, text, .. } => self.texts([title, text]),
            Block::Points { points } => self.texts(points),
            Block::Facts { facts } => self.pairs(facts),
            Block::Table(table) => self.table(table),
            Block::Chart(chart) => self.chart(chart),
            Block::Card(card) => self.card(card),
            Block::PageBreak => {}
        }
    }

    fn table(&mut self, table: &mut Table) {
        self.text(&mut table.caption);
        self.texts(&mut table.head);
        self.texts(table.rows.iter_mut().flatten().flat_map(|cell| [&mut cell.text, &mut cell.link]));
    }

    fn chart(&mut self, chart: &mut Chart) {
        match chart {
            Chart::Bars { caption, legend, bars } => {
                self.text(caption);
                self.texts(legend);
                for bar in bars {
                    self.text(&mut bar.name);
                    self.mark(&mut bar.topic);
                }
            }
            Chart::Timeline { caption, alt, days, phases, lanes } => {
                self.texts([caption, alt]);
                self.texts(days.iter_mut().map(|(name, _)| name));
                self.texts(phases.iter_mut().map(|(name, _, _)| name));
                for lane in lanes {
                    self.text(&mut lane.name);
                    self.texts(lane.marks.iter_mut().map(|mark| &mut mark.number));
                    lane.marks.iter_mut().filter_map(|mark| mark.topic.as_mut()).for_each(|topic| self.mark(topic));
                }
            }
            Chart::Density { caption, alt, columns } => {
                self.texts([caption, alt]);
                self.texts(columns.iter_mut().map(|(name, _)| name));
            }
        }
    }

    fn mark(&mut self, mark: &mut Mark) {
        self.texts([&mut mark.code, &mut mark.colour]);
    }

    fn card(&mut self, card: &mut Card) {
        self.card = clean_text(&card.number);
        let Card { anchor, number, title, time, day, route, content_note, .. } = card;
        self.texts([anchor, number, title, time, day, route, content_note]);
        self.texts(card.marks.iter_mut().chain(&mut card.text));
        for (name, texts) in &mut card.facts {
            self.text(name);
            self.texts(texts);
        }
        card.topics.iter_mut().for_each(|topic| self.mark(topic));
        self.pairs(&mut card.links);
        self.card.clear();
    }
}
