//! The ids that are in use already, with where; an id is never used twice.

use crate::checklist::Basis;
use std::collections::BTreeMap;

/// Ids in use, each with the name of what uses it.
#[derive(Clone, Debug, Default)]
pub struct Taken {
    lists: BTreeMap<String, String>,
    lines: BTreeMap<String, String>,
    rules: BTreeMap<String, String>,
}

impl Taken {
    /// The ids of these checklists and rules, except those of the checklist of one id.
    pub fn by(basis: &Basis, except: Option<&str>) -> Self {
        let mut taken = Self::default();
        for list in basis.checklists.iter().filter(|list| except != Some(list.id.as_str())) {
            let lines = list.requirements.iter().map(|line| line.id.to_string());
            taken.add_list(&list.id, &list.title, lines);
        }
        for rule in &basis.rules {
            taken.add_rule(&rule.id, "findings.ron");
        }
        taken
    }

    /// Adds a checklist with its lines.
    pub fn add_list(&mut self, id: &str, place: &str, lines: impl IntoIterator<Item = String>) {
        self.lists.insert(id.to_owned(), place.to_owned());
        self.lines.extend(lines.into_iter().map(|line| (line, place.to_owned())));
    }

    /// Adds a rule.
    pub fn add_rule(&mut self, id: &str, place: &str) {
        self.rules.insert(id.to_owned(), place.to_owned());
    }

    /// Adds all ids of others.
    pub fn add(&mut self, others: &Self) {
        let clone = |(id, place): (&String, &String)| (id.clone(), place.clone());
        self.lists.extend(others.lists.iter().map(clone));
        self.lines.extend(others.lines.iter().map(clone));
        self.rules.extend(others.rules.iter().map(clone));
    }

    /// Takes the rules out, for the file that they came from.
    pub fn forget_rules(&mut self) {
        self.rules.clear();
    }

    /// Who has a checklist of this id.
    pub fn list(&self, id: &str) -> Option<&str> {
        self.lists.get(id).map(String::as_str)
    }
    /// Who has a line of this id.
    pub fn line(&self, id: &str) -> Option<&str> {
        self.lines.get(id).map(String::as_str)
    }
    /// Who has a rule of this id.
    pub fn rule(&self, id: &str) -> Option<&str> {
        self.rules.get(id).map(String::as_str)
    }
    /// The ids of all lines.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.lines.keys().map(String::as_str)
    }
}
