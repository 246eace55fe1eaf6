//! Places in a pack to which links lead, by names that Word and web pages both bear.

use super::block::Block;
use super::pack::Pack;
use std::collections::{BTreeMap, BTreeSet};

/// The longest name of a bookmark that Word keeps.
const LONGEST: usize = 40;

/// The anchors of a pack with their safe names; a link to an anchor that is not here is printed as words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Anchors(BTreeMap<String, String>);

impl Anchors {
    /// All anchors of the headings and cards of a pack; where one stands twice, the first place counts.
    pub fn of(pack: &Pack) -> Self {
        let mut taken = BTreeSet::new();
        let mut names = BTreeMap::new();
        for anchor in pack.sections.iter().flat_map(|section| &section.blocks).filter_map(anchor) {
            if anchor.is_empty() || names.contains_key(anchor) {
                continue;
            }
            let plain = plain(anchor);
            let name = if taken.contains(&plain) { format!("a_{}", names.len()) } else { plain };
            taken.insert(name.clone());
            names.insert(anchor.to_owned(), name);
        }
        Self(names)
    }

    /// The safe name of an anchor, if the pack has it.
    pub fn name(&self, anchor: &str) -> Option<&str> {
        self.0.get(anchor).map(String::as_str)
    }

    /// Takes the name out, so that of two places with the same anchor only the first gets it.
    pub fn take(&mut self, anchor: &str) -> Option<String> {
        self.0.remove(anchor)
    }
}

fn anchor(block: &Block) -> Option<&str> {
    match block {
        Block::Heading { anchor, .. } => Some(anchor),
        Block::Card(card) => Some(&card.anchor),
        Block::Text { .. }
        | Block::Notice { .. }
        | Block::Points { .. }
        | Block::Facts { .. }
        | Block::Table(_)
        | Block::Chart(_)
        | Block::PageBreak
        | Block::WritingSpace { .. } => None,
    }
}

/// Letters, digits and low lines, with a letter first, and not too long.
fn plain(anchor: &str) -> String {
    let letters =
        anchor.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '_' });
    let name: String = "x_".chars().chain(letters).take(LONGEST).collect();
    name
}
