//! What the table shows: which injects, in which order, under which heads.
//!
//! It is computed when scenario, filter, order or folding change, never while drawing.

use super::groups::{Group, GroupKey, Groups, outline_ranks, rank_of};
use super::sort::{Grouping, Sort, SortGround};
use crate::app::filter::{Fault, Filter, FoldedTexts, Ground, Sieve};
use crate::checklist::Vocabulary;
use crate::coverage::Coverage;
use crate::scenario::{Inject, InjectId, Scenario};
use crate::ui::plan::evidence::{Evidence, is_tagged};
use crate::ui::plan::outline::data::Scope;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What a person asks of the table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// The part of the exercise.
    pub scope: Scope,
    /// What is typed into the filter.
    pub text: String,
    /// Whether only injects that carry a topic and are no evidence are asked for.
    pub evidence_missing: bool,
    /// The order.
    pub sort: Sort,
    /// The groups whose injects are hidden.
    pub folded: BTreeSet<GroupKey>,
}

impl Query {
    /// Whether it leaves injects of its part of the exercise out.
    pub fn asks(&self) -> bool {
        self.evidence_missing || !self.text.trim().is_empty()
    }
}

/// One row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A head, by its place among the groups.
    Group(u32),
    /// An inject, by its place in the scenario.
    Inject(u32),
}

/// Why the table has no row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Nothing {
    /// The exercise, or this part of it, has no inject yet.
    NoInjects {
        /// Whether it is the whole exercise.
        whole: bool,
    },
    /// No inject matches the filter.
    NoMatch {
        /// The filter as typed.
        filter: String,
        /// Without which condition how many match, if that helps.
        without: Option<(String, usize)>,
    },
    /// Something in the filter cannot be read.
    Unreadable(Fault),
    /// Every inject that carries a topic is evidence.
    NoneMissing,
}

/// The rows of the table.
#[derive(Clone, Debug, Default)]
pub struct TableData {
    /// The scenario to which the places belong.
    pub scenario: Arc<Scenario>,
    /// The rows.
    pub entries: Vec<Entry>,
    /// Under which heads they stand.
    pub grouping: Grouping,
    /// The heads.
    pub groups: Vec<Group>,
    /// How many injects match, hidden ones included.
    pub matching: usize,
    /// Of how many, in this part of the exercise.
    pub all: usize,
    /// Why there is no row.
    pub nothing: Option<Nothing>,
}

/// What the rows are computed from.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// The scenario.
    pub scenario: &'a Arc<Scenario>,
    /// Its coverage.
    pub coverage: &'a Coverage,
    /// The vocabulary.
    pub vocabulary: &'a Vocabulary,
    /// What each inject serves.
    pub evidence: &'a Evidence,
    /// The search texts, up to the scenario.
    pub texts: &'a FoldedTexts,
    /// Injects that stay although they no longer match, because a person works on them.
    pub kept: &'a BTreeSet<InjectId>,
    /// The rows before, whose order is kept while a person types.
    pub held: Option<&'a TableData>,
}

impl TableData {
    /// The rows that answer a query.
    pub fn of(source: Source<'_>, query: &Query) -> Self {
        let filter = Filter::read(&query.text, &source.scenario.exercise);
        let mut places = matching(source, query, &filter);
        source.order(&query.sort, &mut places);
        let (scope, injects) = (InScope::of(source.scenario, &query.scope), &source.scenario.injects);
        let all = injects.iter().filter(|inject| scope.holds(inject)).count();
        let scenario = Arc::clone(source.scenario);
        let mut data = Self { scenario, matching: places.len(), all, ..Self::default() };
        data.grouping = query.sort.heads();
        match data.grouping {
            Grouping::Flat => data.entries = places.iter().map(|place| Entry::Inject(*place)).collect(),
            _ => data.group(query, &places),
        }
        data.nothing = places.is_empty().then(|| nothing(source, query, &filter));
        data
    }

    /// The inject of a row; `None` for a head.
    pub fn inject(&self, entry: Entry) -> Option<&Arc<Inject>> {
        match entry {
            Entry::Group(_) => None,
            Entry::Inject(place) => self.scenario.injects.get(place as usize),
        }
    }

    /// The head at a row; `None` for an inject.
    pub fn head(&self, entry: Entry) -> Option<&Group> {
        match entry {
            Entry::Group(place) => self.groups.get(place as usize),
            Entry::Inject(_) => None,
        }
    }

    /// The ids of all injects that are shown, in order.
    pub fn shown(&self) -> Vec<InjectId> {
        self.entries.iter().filter_map(|entry| Some(self.inject(*entry)?.id.clone())).collect()
    }

    /// The row of an inject, or of the folded head under which it lies.
    pub fn row_of(&self, id: &InjectId) -> Option<usize> {
        let direct = self.entries.iter().position(|entry| self.inject(*entry).is_some_and(|it| it.id == *id));
        direct.or_else(|| {
            let key = self.key_of(self.scenario.inject(id)?)?;
            self.entries.iter().position(|entry| self.head(*entry).is_some_and(|head| head.folded && head.key == key))
        })
    }

    /// The next row with an inject from here; `forward` says in which direction.
    pub fn next_inject(&self, row: usize, forward: bool) -> Option<usize> {
        let is_inject = |row: &usize| matches!(self.entries.get(*row), Some(Entry::Inject(_)));
        if forward { (row + 1..self.entries.len()).find(is_inject) } else { (0..row).rev().find(is_inject) }
    }

    /// The group in which an inject stands; nothing where there are no heads.
    pub fn key_of(&self, inject: &Inject) -> Option<GroupKey> {
        Groups::of(&self.scenario, self.grouping).key(inject)
    }

    fn group(&mut self, query: &Query, places: &[u32]) {
        let scenario = Arc::clone(&self.scenario);
        let groups = Groups::of(&scenario, self.grouping);
        for place in places {
            let Some(inject) = scenario.injects.get(*place as usize) else { continue };
            let Some(key) = groups.key(inject) else { continue };
            if self.groups.last().is_none_or(|last| last.key != key) {
                let folded = query.folded.contains(&key);
                self.entries.push(Entry::Group(u32::try_from(self.groups.len()).unwrap_or_default()));
                self.groups.push(groups.head(key, inject, folded));
            }
            let Some(last) = self.groups.last_mut() else { continue };
            last.count += 1;
            if !last.folded {
                self.entries.push(Entry::Inject(*place));
            }
        }
    }
}

impl Source<'_> {
    fn order(&self, sort: &Sort, places: &mut [u32]) {
        let ground = SortGround {
            scenario: self.scenario,
            vocabulary: self.vocabulary,
            coverage: self.coverage,
            evidence: self.evidence,
        };
        ground.sort(&sort.keys, places);
        if sort.heads() != Grouping::Flat {
            let groups = Groups::of(self.scenario, sort.heads());
            let inject = |place: &u32| self.scenario.injects.get(*place as usize);
            places.sort_by_cached_key(|place| inject(place).map_or(i64::MAX, |inject| groups.rank(inject)));
        }
        // Rows do not change places under somebody who types; under heads they must stand with their group.
        let flat = !sort.keys.is_empty() && sort.heads() == Grouping::Flat;
        if let Some(held) = self.held.filter(|held| flat && same_records(&held.scenario, self.scenario)) {
            hold_order(held, places);
        }
    }

    fn ground(&self) -> Ground<'_> {
        Ground { coverage: self.coverage, texts: self.texts }
    }
}

/// Whether an inject belongs to a part of the exercise.
pub fn is_in_scope(scenario: &Scenario, scope: &Scope, inject: &Inject) -> bool {
    InScope::of(scenario, scope).holds(inject)
}

/// Whether both have the same injects in the same order, so that places mean the same.
fn same_records(a: &Scenario, b: &Scenario) -> bool {
    a.injects.len() == b.injects.len() && a.injects.iter().zip(b.injects.iter()).all(|(a, b)| a.id == b.id)
}

fn hold_order(held: &TableData, places: &mut [u32]) {
    let rows = held.entries.iter().enumerate().filter_map(|(row, entry)| match entry {
        Entry::Inject(place) => Some((*place, row)),
        Entry::Group(_) => None,
    });
    let rows: BTreeMap<u32, usize> = rows.collect();
    places.sort_by_key(|place| rows.get(place).copied().unwrap_or(usize::MAX));
}

/// What filter and question leave of the whole exercise, whatever part of it is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sifted {
    by_place: Vec<bool>,
    /// Why none does.
    pub nothing: Option<Nothing>,
}

impl Sifted {
    /// What a query leaves.
    pub(super) fn of(source: Source<'_>, query: &Query) -> Self {
        let query = Query { scope: Scope::Whole, ..query.clone() };
        let filter = Filter::read(&query.text, &source.scenario.exercise);
        let places = matching(source, &query, &filter);
        let mut by_place = vec![false; source.scenario.injects.len()];
        for place in &places {
            by_place.get_mut(*place as usize).into_iter().for_each(|matches| *matches = true);
        }
        let nothing = places.is_empty().then(|| nothing(source, &query, &filter));
        Self { by_place, nothing }
    }

    /// Whether the inject at a place of the scenario matches.
    pub fn has(&self, place: u32) -> bool {
        self.by_place.get(place as usize).copied().unwrap_or_default()
    }
}

fn matching(source: Source<'_>, query: &Query, filter: &Filter) -> Vec<u32> {
    let scope = InScope::of(source.scenario, &query.scope);
    let sieve = Sieve::of(filter, source.ground());
    let injects = source.scenario.injects.iter().enumerate();
    let found = injects.filter(|(place, inject)| {
        scope.holds(inject)
            && (source.kept.contains(&inject.id)
                || ((!query.evidence_missing || is_missing(source, inject)) && sieve.lets_through(*place, inject)))
    });
    found.filter_map(|(place, _)| u32::try_from(place).ok()).collect()
}

/// Whether it carries a topic and counts for no line.
fn is_missing(source: Source<'_>, inject: &Inject) -> bool {
    is_tagged(inject) && source.evidence.served(source.coverage, &inject.id).lines == 0
}

/// The incidents that belong to a part of the exercise.
enum InScope<'a> {
    All,
    Incidents(BTreeSet<&'a str>),
    Loose(BTreeMap<&'a str, usize>),
}

impl<'a> InScope<'a> {
    fn of(scenario: &'a Scenario, scope: &'a Scope) -> Self {
        match scope {
            Scope::Whole => Self::All,
            Scope::Incident(id) => Self::Incidents(BTreeSet::from([id.as_str()])),
            Scope::Storyline(id) => {
                let own = scenario.incidents.iter().filter(|it| it.storyline.as_ref() == Some(id));
                Self::Incidents(own.map(|it| it.id.as_str()).collect())
            }
            Scope::Loose => Self::Loose(outline_ranks(scenario)),
        }
    }

    fn holds(&self, inject: &Inject) -> bool {
        match self {
            Self::All => true,
            Self::Incidents(ids) => inject.incident.as_ref().is_some_and(|id| ids.contains(id.as_str())),
            Self::Loose(ranks) => rank_of(ranks, inject) == usize::MAX,
        }
    }
}

fn nothing(source: Source<'_>, query: &Query, filter: &Filter) -> Nothing {
    let scope = InScope::of(source.scenario, &query.scope);
    if !source.scenario.injects.iter().any(|inject| scope.holds(inject)) {
        return Nothing::NoInjects { whole: query.scope == Scope::Whole || source.scenario.injects.is_empty() };
    }
    if let Some(fault) = filter.faults.first() {
        return Nothing::Unreadable(fault.clone());
    }
    if filter.groups.is_empty() {
        return Nothing::NoneMissing;
    }
    Nothing::NoMatch { filter: query.text.trim().to_owned(), without: best_without(source, query, filter) }
}

/// The condition without which most injects match.
fn best_without(source: Source<'_>, query: &Query, filter: &Filter) -> Option<(String, usize)> {
    let tries = filter
        .groups
        .iter()
        .enumerate()
        .map(|(place, group)| (Filter::typed(group), matching(source, query, &filter.without(place)).len()));
    let best = tries.filter(|(_, count)| *count > 0).max_by_key(|(_, count)| *count);
    best.filter(|_| filter.groups.len() > 1)
}

impl std::fmt::Display for TableData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for entry in &self.entries {
            if let Some(head) = self.head(*entry) {
                let fold = if head.folded { '+' } else { '-' };
                writeln!(f, "{fold} {} / {} {}", head.storyline, head.title, head.count)?;
            } else if let Some(inject) = self.inject(*entry) {
                writeln!(f, "    {} {}", inject.number, inject.title)?;
            }
        }
        if let Some(nothing) = &self.nothing {
            writeln!(f, "{nothing:?}")?;
        }
        Ok(())
    }
}
