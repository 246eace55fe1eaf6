//! What a format cannot hold: what, which records, why it matters.

mod thing;

use super::columns::Book;
use super::format::Loss;
use crate::words::say_with;

pub use thing::{Thing, ids};

/// What is lost on the way into a format, in the order in which it is told.
#[derive(Clone, Debug, Default)]
pub struct Losses {
    list: Vec<Loss>,
}

impl Losses {
    /// What is lost of each of these things; a thing that the scenario does not have is not named.
    pub fn of(book: &Book<'_>, things: &[Thing]) -> Self {
        let mut losses = Self::default();
        for thing in things {
            losses.add(thing.words, thing.places(book));
        }
        losses
    }

    /// Adds a loss at these places, if there are any; its sentence is `exchange-loss-` and these words.
    pub fn add(&mut self, words: &str, places: Vec<String>) {
        if !places.is_empty() {
            let text = say_with(&format!("exchange-loss-{words}"), &[("count", places.len().into())]);
            self.list.push(Loss { text, places });
        }
    }

    /// Adds a loss that concerns the whole, before all others.
    pub fn first(&mut self, words: &str, places: Vec<String>) {
        let text = say_with(&format!("exchange-loss-{words}"), &[("count", places.len().into())]);
        self.list.insert(0, Loss { text, places });
    }

    /// The list.
    pub fn finish(self) -> Vec<Loss> {
        self.list
    }
}

/// Texts that had to be cut or cleaned to fit, by place.
#[derive(Clone, Debug, Default)]
pub struct Changes {
    cut: Vec<String>,
}

/// What stands where a text was cut.
pub const CUT: &str = " […]";

impl Changes {
    /// The text if it has at most so many UTF-16 units, as spreadsheets count; otherwise its beginning with a mark.
    pub fn fit(&mut self, text: String, limit: usize, place: impl FnOnce() -> String) -> String {
        if text.len() <= limit || text.encode_utf16().count() <= limit {
            return text;
        }
        self.cut.push(place());
        let room = limit.saturating_sub(CUT.chars().count());
        let mut kept = String::with_capacity(room);
        let mut units = 0;
        for letter in text.chars() {
            units += letter.len_utf16();
            if units > room {
                break;
            }
            kept.push(letter);
        }
        kept + CUT
    }

    /// Tells of what was cut.
    pub fn tell(self, losses: &mut Losses) {
        losses.add("cut", self.cut);
    }
}
