//! In which order the table shows the injects, and under which heads.

use crate::app::filter::{fold, sender_name};
use crate::app::grid::cell_text;
use crate::checklist::Vocabulary;
use crate::coverage::Coverage;
use crate::scenario::{Inject, Scenario};
use crate::ui::plan::evidence::{Evidence, is_tagged, severity};

pub use crate::app::grid::Column;

/// Under which heads the injects stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Grouping {
    /// Storyline and incident; flat as soon as a column sorts.
    #[default]
    Incident,
    /// Storyline.
    Storyline,
    /// Day of play.
    Day,
    /// No heads.
    Flat,
}

impl Grouping {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Incident, Self::Storyline, Self::Day, Self::Flat];

    /// The name under which it is kept, also the end of the id of its words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Incident => "incident",
            Self::Storyline => "storyline",
            Self::Day => "day",
            Self::Flat => "flat",
        }
    }

    /// The grouping of this name.
    pub fn of_id(id: &str) -> Self {
        Self::ALL.into_iter().find(|own| own.id() == id).unwrap_or_default()
    }
}

/// The order: heads, and columns one after the other; without columns by time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sort {
    /// The heads.
    pub grouping: Grouping,
    /// The columns, the first one first, each downwards where so said.
    pub keys: Vec<(Column, bool)>,
}

impl Sort {
    /// The order by one column.
    pub fn by(column: Column, downwards: bool) -> Self {
        Self { keys: vec![(column, downwards)], ..Self::default() }
    }

    /// Which place a column has among those that sort, from 1 on, and whether downwards.
    pub fn place(&self, column: &Column) -> Option<(usize, bool)> {
        let place = self.keys.iter().position(|(own, _)| own == column)?;
        Some((place + 1, self.keys.get(place)?.1))
    }

    /// The heads that are shown.
    pub fn heads(&self) -> Grouping {
        match self.grouping {
            Grouping::Incident if !self.keys.is_empty() => Grouping::Flat,
            other => other,
        }
    }

    /// The order after a click on the head of a column: up, down, not at all; `further` keeps the other columns.
    pub fn clicked(&self, column: &Column, further: bool) -> Self {
        let mut next = self.clone();
        let standing = self.place(column).map(|(_, downwards)| downwards);
        if !further {
            next.keys.retain(|(own, _)| own == column);
        }
        match standing {
            None => next.keys.push((column.clone(), false)),
            Some(true) => next.keys.retain(|(own, _)| own != column),
            Some(false) => next.keys.iter_mut().filter(|(own, _)| own == column).for_each(|key| key.1 = true),
        }
        next
    }
}

/// What sorting by columns needs.
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
    /// Puts places of injects in the order of columns; equal ones stay in the order of time.
    pub fn sort(&self, keys: &[(Column, bool)], places: &mut [u32]) {
        let inject = |place: &u32| self.scenario.injects.get(*place as usize);
        places.sort_by_cached_key(|place| {
            let time = inject(place).and_then(|inject| inject.time);
            (time.is_none(), time, *place)
        });
        for (column, downwards) in keys.iter().rev() {
            let key = |place: &u32| inject(place).map(|inject| self.key(column, inject)).unwrap_or_default();
            if *downwards {
                places.sort_by_cached_key(|place| {
                    let (is_empty, number, text) = key(place);
                    (is_empty, std::cmp::Reverse((number, text)))
                });
            } else {
                places.sort_by_cached_key(key);
            }
        }
    }

    fn key(&self, column: &Column, inject: &Inject) -> Key {
        let text = |text: String| (text.is_empty(), 0, text);
        match column {
            Column::Number => text(natural(&inject.number)),
            Column::Time => (inject.time.is_none(), inject.time.map_or(0, |time| time.0), String::new()),
            Column::From => text(fold(&sender_name(self.scenario, inject))),
            Column::Topics => text(self.topics(inject)),
            Column::Evidence => self.evidence_key(inject),
            Column::Status => self.value_key("state", &inject.status),
            Column::Kind => self.value_key("kind", &inject.kind),
            Column::Phase => self.phase_key(inject),
            other => text(natural(&cell_text(self.scenario, self.vocabulary, inject, other))),
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

    /// Values stand in the order of the vocabulary: draft before approved.
    fn value_key(&self, axis: &str, code: &crate::scenario::Code) -> Key {
        let place = self.vocabulary.axis(axis).and_then(|axis| axis.position(code.as_str()));
        let place = place.and_then(|place| i64::try_from(place).ok());
        (code.is_empty(), place.unwrap_or(i64::MAX), code.to_string())
    }

    fn phase_key(&self, inject: &Inject) -> Key {
        let phase = self.scenario.phase_of(inject);
        let place = phase.and_then(|phase| self.scenario.phases.iter().position(|own| own.id == phase.id));
        (place.is_none(), place.and_then(|place| i64::try_from(place).ok()).unwrap_or_default(), String::new())
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
    use super::{Column, Grouping, Sort, natural};

    #[test]
    fn numbers_sort_by_value() {
        assert!(natural("DH-9") < natural("DH-10"));
        assert!(natural("DH-9a") < natural("dh-9B"));
        assert!(natural("").is_empty());
    }

    #[test]
    fn a_head_goes_up_down_and_back() {
        let up = Sort::default().clicked(&Column::Title, false);
        let down = up.clicked(&Column::Title, false);
        assert_eq!((up, down.clone()), (Sort::by(Column::Title, false), Sort::by(Column::Title, true)));
        assert_eq!(down.heads(), Grouping::Flat);
        assert_eq!(down.clicked(&Column::Title, false), Sort::default());
        assert_eq!(down.clicked(&Column::Time, false), Sort::by(Column::Time, false));
    }

    #[test]
    fn further_columns_sort_within_the_first() {
        let two = Sort::by(Column::Status, false).clicked(&Column::Owner, true);
        assert_eq!(two.place(&Column::Owner), Some((2, false)));
        let down = two.clicked(&Column::Owner, true);
        assert_eq!(down.place(&Column::Owner), Some((2, true)));
        assert_eq!(down.clicked(&Column::Owner, true), Sort::by(Column::Status, false));
    }
}
