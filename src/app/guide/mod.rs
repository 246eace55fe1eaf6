//! The topic guide: one page for each topic, that a planner reads in five minutes and a trainer prints.
//!
//! `read` makes a page out of its text, `span` the words of a line with the marks of their sources.

mod read;
mod span;

pub use read::{GuideFault, read};
pub use span::{Cited, Mark, Span, plain, spans};

use crate::checklist::{Basis, Source};

/// The sections of a page, in their fixed order.
pub const SECTIONS: [&str; 8] = [
    "What it is",
    "What it is confused with",
    "Who reports to whom",
    "Procedure card for the staff",
    "What a good inject looks like",
    "Typical mistakes",
    "Care for the people in the room",
    "Sources",
];

/// Name, topic and text of each page, in the order in which topics are shown.
pub const FILES: [(&str, &str, &str); 7] = [
    ("poc", "topic.poc", include_str!("../../../assets/guide/en/poc.md")),
    ("caac", "topic.caac", include_str!("../../../assets/guide/en/caac.md")),
    ("crsv", "topic.crsv", include_str!("../../../assets/guide/en/crsv.md")),
    ("cthb", "topic.cthb", include_str!("../../../assets/guide/en/cthb.md")),
    ("cpp", "topic.cpp", include_str!("../../../assets/guide/en/cpp.md")),
    ("wps", "lens.wps", include_str!("../../../assets/guide/en/wps.md")),
    ("hs", "topic.hs", include_str!("../../../assets/guide/en/hs.md")),
];

/// A page of the guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its name, such as `caac`.
    pub name: &'static str,
    /// Its topic by whole id, such as `topic.caac`.
    pub topic: &'static str,
    /// Its title.
    pub title: String,
    /// The sentence below the title.
    pub lead: Vec<Span>,
    /// Its sections.
    pub sections: Vec<Section>,
}

/// A section of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its title.
    pub title: String,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// A part of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// Items with dots.
    Bullets(Vec<Vec<Span>>),
    /// Items with numbers.
    Numbers(Vec<Vec<Span>>),
    /// A table.
    Table {
        /// The heads of its columns.
        head: Vec<Vec<Span>>,
        /// Its rows, each as long as the head.
        rows: Vec<Vec<Vec<Span>>>,
    },
}

impl Block {
    /// The lines of words in it, one for each paragraph, item or row.
    pub fn statements(&self) -> Vec<Vec<Span>> {
        match self {
            Self::Paragraph(words) => vec![words.clone()],
            Self::Bullets(items) | Self::Numbers(items) => items.clone(),
            Self::Table { rows, .. } => rows.iter().map(|row| row.concat()).collect(),
        }
    }
}

impl Page {
    /// The keys of the sources that the page names, in the order in which they come first.
    pub fn keys(&self) -> Vec<String> {
        let mut keys: Vec<String> = Vec::new();
        let statements = self.sections.iter().flat_map(|section| &section.blocks).flat_map(Block::statements);
        for span in self.lead.iter().cloned().chain(statements.flatten()) {
            let Span::Mark(Mark::Cited(cited)) = span else { continue };
            for one in cited {
                if !keys.contains(&one.key) {
                    keys.push(one.key);
                }
            }
        }
        keys
    }
}

/// All pages; one with faults is shown as far as it could be read, and a test holds that none has.
pub fn pages() -> Vec<Page> {
    FILES.into_iter().map(|(name, topic, text)| read(name, topic, text).0).collect()
}

/// The place of the page of a topic, by its name or whole id in any case; nothing for a topic without a page.
pub fn place_of(topic: &str) -> Option<usize> {
    let wanted = topic.trim().to_lowercase();
    FILES.iter().position(|(name, id, _)| *name == wanted || *id == wanted)
}

/// The source of a key, from whichever checklist names it.
pub fn source<'a>(basis: &'a Basis, key: &str) -> Option<&'a Source> {
    basis.checklists.iter().flat_map(|list| &list.sources).find(|source| source.key == key)
}

/// A source in a line: title, issuer, year; its key where no checklist names it.
pub fn source_text(basis: &Basis, key: &str) -> String {
    let Some(source) = source(basis, key) else { return key.to_owned() };
    let parts = [source.title.trim(), source.issuer.trim(), source.year.trim()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}
