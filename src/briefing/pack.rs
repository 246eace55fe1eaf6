//! A pack as every writer reads it: marking, parts, blocks; all of it words for people, nothing by reference.

use super::block::Block;
use super::edition::{Edition, Part};
use crate::words::{say, say_with};
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// A whole pack.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Pack {
    /// For whom.
    pub edition: Edition,
    /// The tag of its language, such as `en`.
    pub language: String,
    /// The name of the exercise.
    pub title: String,
    /// The name of the edition, such as “Training audience”.
    pub subtitle: String,
    /// The day on which it was made.
    pub made_on: String,
    /// The fingerprint of the scenario from which it was made.
    pub fingerprint: String,
    /// What stands on every page.
    pub marking: Marking,
    /// What coverage means and does not mean; it stands in every edition.
    pub claim: String,
    /// Who may have it, in one sentence for the cover.
    pub handling: String,
    /// Facts on the cover: kind, dates, place in the series.
    pub cover: Vec<(String, String)>,
    /// The parts in order, without the cover.
    pub sections: Vec<Section>,
    /// The organisation's sign.
    pub logo: Option<Picture>,
    /// The colour of rules and frames, as `#rrggbb`.
    pub accent: String,
    /// Letter paper instead of A4.
    pub letter_paper: bool,
    /// Words that writers need around the blocks.
    pub labels: Labels,
}

impl Pack {
    /// The day on which it was made, in words.
    pub fn made_on_said(&self) -> String {
        let day = NaiveDate::parse_from_str(self.made_on.trim(), "%Y-%m-%d");
        day.map_or_else(|_other| self.made_on.clone(), date)
    }
}

/// A date in words, in the language that is spoken.
pub fn date(date: NaiveDate) -> String {
    let month = say(&format!("briefing-month-{}", date.month()));
    let year = date.year().to_string();
    say_with("briefing-date", &[("day", date.day().into()), ("month", month.into()), ("year", year.into())])
}

/// Words that writers put around the blocks, in the language of the pack.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Labels {
    /// The table of contents.
    pub contents: String,
    /// “Part”, before a number.
    pub part: String,
    /// “Page”, before a number.
    pub page: String,
    /// “of”, between a page and their number.
    pub of: String,
    /// What a draft is marked with.
    pub draft: String,
    /// Before the fingerprint.
    pub fingerprint: String,
    /// How the contents of a Word file are renewed.
    pub renew_contents: String,
    /// Named before a content note on a card.
    pub content_note: String,
}

/// What stands on every page, slide and card, as two separate settings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marking {
    /// The classification, such as `NATO UNCLASSIFIED`.
    pub classification: String,
    /// To whom it may be released.
    pub releasability: String,
    /// The exercise marking, such as `EXERCISE EXERCISE EXERCISE`.
    pub exercise: String,
}

/// One part.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Section {
    /// Which.
    pub part: Part,
    /// Its title.
    pub title: String,
    /// Its blocks.
    pub blocks: Vec<Block>,
}

/// A picture that was read with limits and written anew.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// The file as PNG.
    #[serde(skip)]
    pub png: Vec<u8>,
    /// What it shows, for those who do not see it.
    pub alt: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}
