//! Which inject of the scenario a row is: by key, else by number, else by its very words.

use super::words::folded;
use crate::scenario::{Inject, InjectId, Scenario};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The injects of a scenario by all that rows call them.
pub(super) struct Matching<'a> {
    by_id: BTreeMap<&'a str, &'a Arc<Inject>>,
    by_number: BTreeMap<String, &'a Arc<Inject>>,
    by_words: BTreeMap<(String, String), &'a Arc<Inject>>,
    matched: BTreeSet<InjectId>,
    reserved: BTreeSet<String>,
    /// Who has which number, rows included.
    numbers: BTreeMap<String, InjectId>,
    names: BTreeMap<String, InjectId>,
}

/// A number as rows are compared by it: spreadsheets take zeros away from its beginning.
fn plain_number(number: &str) -> String {
    let plain = number.trim().to_lowercase();
    if plain.bytes().all(|byte| byte.is_ascii_digit()) { plain.trim_start_matches('0').to_owned() } else { plain }
}

impl<'a> Matching<'a> {
    pub(super) fn new(scenario: &'a Scenario) -> Self {
        let mut matching = Self {
            by_id: BTreeMap::new(),
            by_number: BTreeMap::new(),
            by_words: BTreeMap::new(),
            matched: BTreeSet::new(),
            reserved: BTreeSet::new(),
            numbers: BTreeMap::new(),
            names: BTreeMap::new(),
        };
        for inject in scenario.injects.iter() {
            matching.by_id.entry(inject.id.as_str()).or_insert(inject);
            let number = plain_number(&inject.number);
            if !number.is_empty() {
                matching.by_number.entry(number).or_insert(inject);
                matching.numbers.entry(inject.number.trim().to_owned()).or_insert_with(|| inject.id.clone());
            }
            let words = (folded(&inject.title), folded(&inject.text));
            matching.by_words.entry(words).or_insert(inject);
            matching.name(inject);
        }
        matching
    }

    fn name(&mut self, inject: &Inject) {
        for name in [plain_number(&inject.number), inject.id.as_str().to_lowercase()] {
            if !name.is_empty() {
                self.names.entry(name).or_insert_with(|| inject.id.clone());
            }
        }
    }

    /// Remembers that a key of the file will be the id of a new inject.
    pub(super) fn reserve(&mut self, key: &str) {
        self.reserved.insert(key.to_owned());
    }

    /// Whether this key waits for its inject; each only once.
    pub(super) fn take_reserved(&mut self, key: &str) -> bool {
        self.reserved.remove(key)
    }

    /// The inject that a row is about; each only once.
    pub(super) fn find(&mut self, key: &str, number: &str, title: &str, text: &str) -> Option<Arc<Inject>> {
        let by_key = || self.by_id.get(key).copied();
        let by_number = || self.by_number.get(&plain_number(number)).copied().filter(|_| !number.is_empty());
        let by_words = || {
            let has_words = number.is_empty() && !(title.is_empty() && text.is_empty());
            self.by_words.get(&(folded(title), folded(text))).copied().filter(|_| has_words)
        };
        let is_open = |inject: &&Arc<Inject>| !self.matched.contains(&inject.id);
        // A number that stood twice was made `102-2` when the table came in before.
        let by_later_number = || {
            let later =
                (2..).map_while(|count| self.by_number.get(&plain_number(&format!("{number}-{count}"))).copied());
            later.filter(is_open).find(|inject| folded(&inject.title) == folded(title)).filter(|_| !number.is_empty())
        };
        let found = if key.is_empty() {
            by_number().filter(is_open).or_else(by_later_number).or_else(by_words)
        } else {
            by_key()
        };
        let found = found.filter(is_open)?;
        self.matched.insert(found.id.clone());
        Some(Arc::clone(found))
    }

    /// The number that an inject gets: the one that is wanted, or the next free one after it.
    pub(super) fn settle_number(&mut self, wanted: &str, id: &InjectId) -> String {
        if wanted.is_empty() {
            return String::new();
        }
        let is_free = |number: &str| self.numbers.get(number).is_none_or(|owner| owner == id);
        let numbered = (2..).map(|count| format!("{wanted}-{count}"));
        let found =
            std::iter::once(wanted.to_owned()).chain(numbered).find(|number| is_free(number)).unwrap_or_default();
        self.numbers.insert(found.clone(), id.clone());
        self.names.insert(plain_number(&found), id.clone());
        self.names.insert(id.as_str().to_lowercase(), id.clone());
        found
    }

    /// The inject that a cell names by number or key.
    pub(super) fn named(&self, name: &str) -> Option<InjectId> {
        self.names.get(&plain_number(name)).cloned()
    }
}
