//! In which order the table shows the injects.

use super::fold::{fold, sender_name};
use crate::checklist::Vocabulary;
use crate::coverage::Coverage;
use crate::scenario::{Inject, Scenario};
use crate::ui::plan::evidence::{Evidence, is_tagged, severity};
use std::collections::BTreeMap;

/// A column that can be sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// The number.
    Number,
    /// The time.
    Time,
    /// The title.
    Title,
    /// The sender.
    From,
    /// The topics.
    Topics,
    /// What it is evidence for.
    Evidence,
    /// The first objective.
    Objective,
    /// The status.
    Status,
}

/// The order: by storyline and incident, or flat by a column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// By storyline, incident and time.
    #[default]
    Grouped,
    /// By a column, downwards if so said.
    By(Column, bool),
}

impl Sort {
    /// The order after a click on the head of a column: up, down, grouped again.
    pub fn clicked(self, column: Column) -> Self {
        match self {
            Self::By(own, false) if own == column => Self::By(column, true),
            Self::By(own, true) if own == column => Self::Grouped,
            _ => Self::By(column, false),
        }
    }
}

/// The place of every incident in the outline; what is not in it comes last.
pub fn outline_ranks(scenario: &Scenario) -> BTreeMap<&str, usize> {
    let storylines: BTreeMap<&str, usize> =
        scenario.storylines.iter().enumerate().map(|(place, it)| (it.id.as_str(), place)).collect();
    let rank = |it: &crate::scenario::Incident| {
        it.storyline.as_ref().and_then(|id| storylines.get(id.as_str()).copied()).unwrap_or(usize::MAX)
    };
    let mut incidents: Vec<_> = scenario.incidents.iter().map(|it| (rank(it), it.id.as_str())).collect();
    incidents.sort_by_key(|(rank, _)| *rank);
    incidents.into_iter().enumerate().map(|(place, (_, id))| (id, place)).collect()
}

/// Puts places of injects in the default order.
pub fn sort_grouped(scenario: &Scenario, ranks: &BTreeMap<&str, usize>, places: &mut [u32]) {
    places.sort_by_cached_key(|place| {
        let inject = scenario.injects.get(*place as usize);
        let time = inject.and_then(|inject| inject.time);
        (inject.map_or(usize::MAX, |inject| rank_of(ranks, inject)), time.is_none(), time, *place)
    });
}

/// The rank of the incident of an inject; of all without one the last.
pub fn rank_of(ranks: &BTreeMap<&str, usize>, inject: &Inject) -> usize {
    let known = inject.incident.as_ref().and_then(|id| ranks.get(id.as_str()).copied());
    known.unwrap_or(usize::MAX)
}

/// What sorting by a column needs.
pub struct SortGround<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// The vocabulary.
    pub vocabulary: &'a Vocabulary,
    /// The coverage.
    pub coverage: &'a Coverage,
    /// What each inject serves.
    pub evidence: &'a Evidence,
}

impl SortGround<'_> {
    /// Puts places of injects in the order of a column; equal ones stay in the order of time.
    pub fn sort(&self, column: Column, downwards: bool, places: &mut [u32]) {
        places.sort_by_cached_key(|place| {
            let inject = self.scenario.injects.get(*place as usize);
            (inject.and_then(|inject| inject.time).is_none(), inject.and_then(|inject| inject.time), *place)
        });
        let key = |place: &u32| match self.scenario.injects.get(*place as usize) {
            Some(inject) => self.key(column, inject),
            None => Key::default(),
        };
        if downwards {
            places.sort_by_cached_key(|place| {
                let (is_empty, number, text) = key(place);
                (is_empty, std::cmp::Reverse((number, text)))
            });
        } else {
            places.sort_by_cached_key(key);
        }
    }

    fn key(&self, column: Column, inject: &Inject) -> Key {
        let text = |text: String| (text.is_empty(), 0, text);
        match column {
            Column::Number => text(natural(&inject.number)),
            Column::Time => (inject.time.is_none(), inject.time.map_or(0, |time| time.0), String::new()),
            Column::Title => text(fold(&inject.title)),
            Column::From => text(fold(&sender_name(self.scenario, inject))),
            Column::Topics => text(self.topics(inject)),
            Column::Evidence => self.evidence_key(inject),
            Column::Objective => text(self.objective(inject)),
            Column::Status => self.status_key(inject),
        }
    }

    fn topics(&self, inject: &Inject) -> String {
        let known = self.vocabulary.topics();
        let own = known.iter().enumerate().filter(|(_, (id, _))| inject.has_tag(id));
        own.map(|(place, _)| char::from(b'a'.saturating_add(u8::try_from(place).unwrap_or(25)))).collect()
    }

    fn evidence_key(&self, inject: &Inject) -> Key {
        let served = self.evidence.served(self.coverage, &inject.id);
        match served.worst {
            Some(worst) => (false, 10 - i64::from(severity(worst)), format!("{:06}", served.lines)),
            None if is_tagged(inject) => (false, 0, String::new()),
            None => (true, 0, String::new()),
        }
    }

    fn objective(&self, inject: &Inject) -> String {
        let first = inject.objectives.first().and_then(|id| self.scenario.objective(id));
        first.map_or_else(String::new, |it| natural(&it.number))
    }

    fn status_key(&self, inject: &Inject) -> Key {
        let axis = self.vocabulary.axis("state");
        let place = axis.and_then(|axis| axis.position(inject.status.as_str()));
        let place = place.and_then(|place| i64::try_from(place).ok());
        (inject.status.is_empty(), place.unwrap_or(i64::MAX), inject.status.to_string())
    }
}

/// Whether it is empty (always last), a number, a text.
type Key = (bool, i64, String);

/// A folded text in which numbers sort by their value: `DH-9` before `DH-10`.
fn natural(text: &str) -> String {
    let mut key = String::with_capacity(text.len() + 8);
    let mut digits = String::new();
    for letter in fold(text).chars().chain(['\0']) {
        if letter.is_ascii_digit() {
            digits.push(letter);
            continue;
        }
        if !digits.is_empty() {
            key.push_str(&format!("{:0>9}", digits.trim_start_matches('0')));
            digits.clear();
        }
        key.push(letter);
    }
    key.pop();
    key
}

#[cfg(test)]
mod tests {
    use super::{Column, Sort, natural};

    #[test]
    fn numbers_sort_by_value() {
        assert!(natural("DH-9") < natural("DH-10"));
        assert!(natural("DH-9a") < natural("dh-9B"));
        assert!(natural("").is_empty());
    }

    #[test]
    fn a_head_goes_up_down_and_back() {
        let up = Sort::Grouped.clicked(Column::Title);
        let down = up.clicked(Column::Title);
        assert_eq!((up, down), (Sort::By(Column::Title, false), Sort::By(Column::Title, true)));
        assert_eq!(down.clicked(Column::Title), Sort::Grouped);
        assert_eq!(down.clicked(Column::Time), Sort::By(Column::Time, false));
    }
}
