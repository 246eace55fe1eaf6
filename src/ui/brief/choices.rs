//! What a person chose for a pack; it is no part of the scenario.

use crate::app::clock;
use crate::app::press::{Edition, Options, OwnText, PackDress, Part};
use crate::scenario::{CellId, ExTime, Exercise};
use crate::words::plain::file_stem;
use crate::words::{Language, spoken};
use std::collections::BTreeMap;

/// All choices.
#[derive(Clone, Debug, PartialEq)]
pub struct Choices {
    /// For whom.
    pub edition: Edition,
    /// In which language.
    pub language: Language,
    /// The parts that are left out, edition by edition.
    pub without: BTreeMap<Edition, Vec<Part>>,
    /// Up to when the training audience's edition prints injects.
    pub until: Option<ExTime>,
    /// Whose role-player sheet is made; all where empty.
    pub cell: Option<CellId>,
    /// Two small cards on a page.
    pub compact: bool,
}

impl Default for Choices {
    fn default() -> Self {
        Self {
            edition: Edition::default(),
            language: spoken(),
            without: BTreeMap::new(),
            until: None,
            cell: None,
            compact: false,
        }
    }
}

impl Choices {
    /// The options as the press takes them; it adds what the organisation puts on its packs itself.
    pub fn options(&self) -> Options {
        Options {
            edition: self.edition,
            language: self.language,
            without: self.left_out().to_vec(),
            until: self.until.filter(|_| self.edition == Edition::Audience),
            cell: self.cell.clone().filter(|_| self.edition == Edition::RolePlayer),
            made_on: clock::today_text().into(),
            compact: self.compact && self.can_be_compact(),
            ..Options::default()
        }
    }

    /// The options with the organisation's own texts, to tell which parts have content.
    pub fn options_with(&self, dress: &PackDress) -> Options {
        let own = dress.own.iter().filter(|(title, text)| !title.trim().is_empty() || !text.trim().is_empty());
        let own = own.map(|(title, text)| OwnText { title: title.as_str().into(), text: text.as_str().into() });
        Options { own: own.collect(), ..self.options() }
    }

    /// Whether small cards make sense in the edition.
    pub fn can_be_compact(&self) -> bool {
        matches!(self.edition, Edition::Excon | Edition::Cards)
    }

    /// The parts that are left out of the edition.
    pub fn left_out(&self) -> &[Part] {
        self.without.get(&self.edition).map_or(&[], Vec::as_slice)
    }

    /// Leaves a part out, or takes it in again; the cover stays, since it carries the marking.
    pub fn toggle(&mut self, part: Part) {
        if part == Part::Cover {
            return;
        }
        let left_out = self.without.entry(self.edition).or_default();
        match left_out.iter().position(|own| *own == part) {
            Some(place) => drop(left_out.remove(place)),
            None => left_out.push(part),
        }
    }

    /// The name of a file of the edition, without its ending.
    pub fn file_name(&self, exercise: &Exercise) -> String {
        format!("{}-{}-{}", stem(exercise), self.edition.name(), self.language.tag())
    }
}

/// The beginning of the name of every file of an exercise.
pub fn stem(exercise: &Exercise) -> String {
    let code = exercise.code.trim();
    file_stem(if code.is_empty() { exercise.name.trim() } else { code })
}
