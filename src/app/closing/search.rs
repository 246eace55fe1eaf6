//! Looks for the smallest set in rounds: solve, fit in, judge as a whole, ask more where something stayed open.
//!
//! What an item brings beside others is never more than what it brings alone, as long as lines count injects or
//! different values. Then each row that a round adds holds for every set, and the last answer is the smallest one.

use super::Progress;
use super::asked::Asked;
use super::column::{Column, Gains, Left, allowed, column, gains};
use super::demand::{Demand, Key, Shorts, line_of, shorts_of};
use super::model::{Answer, Goal, Model, Row};
use super::place::by_time;
use super::trial::Trial;
use crate::app::shelf::{Filling, Shelf};
use crate::checklist::Weight;
use crate::coverage::Coverage;
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};

/// After so many rounds the best so far is taken.
const ROUNDS: usize = 40;

/// What was found.
#[derive(Debug, Default)]
pub(super) struct Found<'a> {
    /// The items with where they go, in order of time.
    pub taken: Vec<(&'a super::Entry, Filling)>,
    /// The items that have no place.
    pub left: Vec<Left<'a>>,
    /// No fewer injects close the same lines; nothing where a limit or a cancel ended the search.
    pub at_least: usize,
    /// Whether that is proven.
    pub is_proven: bool,
    /// Whether a person ended the search.
    pub is_cancelled: bool,
}

/// The search, with what it knows so far.
pub(super) struct Search<'a, 's> {
    before: &'s Coverage,
    asked: &'s Asked,
    start: Trial,
    open: Shorts,
    columns: Vec<Column<'a>>,
    goals: Vec<Goal>,
    rows: Vec<Row>,
    may_stay_open: bool,
    is_exact: bool,
    best: Option<Best>,
}

/// The best set so far.
struct Best {
    taken: Vec<usize>,
    order: (usize, usize),
}

/// A set that was fitted in and judged.
struct Judged {
    placed: Vec<(usize, Filling)>,
    trial: Trial,
    coverage: Coverage,
}

/// Looks for the smallest set.
pub(super) fn search<'a>(
    before: &Coverage,
    shelf: &'a Shelf,
    asked: &Asked,
    watch: &mut dyn FnMut(Progress) -> bool,
) -> Found<'a> {
    let start = Trial::of(before.scenario());
    let open = shorts_of(before, &|line| asked.holds(line));
    let (mut columns, mut found) = (Vec::new(), Found::default());
    let entries = allowed(shelf, asked);
    let of = entries.len();
    for (looked, entry) in entries.into_iter().enumerate() {
        if open.is_empty() || !watch(Progress { looked, of, ..Progress::default() }) {
            found.is_cancelled = !open.is_empty();
            return found;
        }
        match column(entry, (&start, before), asked, &open) {
            Ok(made) => columns.extend(made),
            Err(left) => found.left.push(left),
        }
    }
    let mut search = Search::new(before, asked, start, open, columns);
    let tell = |injects, closes| Progress { looked: of, of, injects, closes };
    found.is_cancelled = !search.rounds(&mut |injects, closes| watch(tell(injects, closes)), &mut found);
    search.finish(found)
}

impl<'a, 's> Search<'a, 's> {
    fn new(
        before: &'s Coverage,
        asked: &'s Asked,
        start: Trial,
        open: Shorts,
        columns: Vec<Column<'a>>,
    ) -> Self {
        let rows = |(key, short): (&Key, &i64)| Row {
            key: key.clone(),
            gains: positive(columns.iter().map(|column| column.gain(key))),
            short: *short,
            unless: Vec::new(),
        };
        let rows = open.iter().map(rows).collect();
        let mut search =
            Self { before, asked, start, open, columns, goals: Vec::new(), rows, may_stay_open: false, is_exact: true, best: None };
        let goal = |line: &crate::coverage::Line| Goal {
            line: line.requirement.id.0.clone(),
            demand: Demand::of(line),
            weight: if line.weight == Weight::Essential { 1.0 } else { 0.1 },
        };
        search.goals = asked.open(before).into_iter().map(goal).collect();
        search.drop_hopeless();
        search
    }

    /// Lets go of lines that no set of the items can close.
    fn drop_hopeless(&mut self) {
        let rows = std::mem::take(&mut self.rows);
        let goals = std::mem::take(&mut self.goals);
        self.goals = goals.into_iter().filter(|goal| is_closable(&goal.demand, &rows)).collect();
        self.rows = rows;
    }

    /// Goes through rounds until a set holds; `false` where somebody ended it.
    fn rounds(&mut self, watch: &mut dyn FnMut(usize, usize) -> bool, found: &mut Found<'a>) -> bool {
        for _ in 0..ROUNDS {
            if self.goals.is_empty() {
                found.is_proven = self.is_exact;
                return true;
            }
            let model = Model {
                columns: &self.columns,
                goals: &self.goals,
                rows: &self.rows,
                most: self.asked.most,
                may_stay_open: self.may_stay_open,
            };
            let Some(answer) = model.solve() else {
                if self.may_stay_open {
                    return true;
                }
                (self.may_stay_open, self.is_exact) = (true, false);
                continue;
            };
            let holds = self.round(&answer);
            let (injects, closes) = self.best.as_ref().map_or((0, 0), |best| (best.order.1, self.goals.len() - best.order.0.min(self.goals.len())));
            if holds {
                found.at_least = answer.at_least;
                found.is_proven = answer.is_proven && self.is_exact;
                return true;
            }
            found.at_least = answer.at_least;
            if !watch(injects, closes) {
                return false;
            }
        }
        true
    }

    /// Judges an answer as a whole, and asks more where it does not hold.
    fn round(&mut self, answer: &Answer) -> bool {
        let Some(judged) = self.judged(&answer.taken) else {
            // What cannot be placed together is not taken together.
            self.rows.push(Row { key: Key::default(), gains: Vec::new(), short: 1, unless: answer.taken.clone() });
            self.is_exact = false;
            return false;
        };
        let left = shorts_of(&judged.coverage, &|line| self.asked.holds(line));
        let promised: BTreeSet<&str> = answer.closed.iter().map(SmolStr::as_str).collect();
        let was_open: BTreeSet<&str> = self.open.keys().map(line_of).collect();
        let still: Shorts = left
            .iter()
            .filter(|(key, _)| promised.contains(line_of(key)) || !was_open.contains(line_of(key)))
            .map(|(key, short)| (key.clone(), *short))
            .collect();
        let goal_open = self.goals.iter().filter(|goal| left.keys().any(|key| line_of(key) == goal.line)).count();
        let new_open = left.keys().map(line_of).filter(|line| !was_open.contains(line)).collect::<BTreeSet<_>>().len();
        let injects = answer.taken.iter().filter_map(|place| self.columns.get(*place)).map(Column::injects).sum();
        let order = (goal_open + new_open, injects);
        if self.best.as_ref().is_none_or(|best| order < best.order) {
            self.best = Some(Best { taken: answer.taken.clone(), order });
        }
        if still.is_empty() {
            return true;
        }
        self.ask_more(&answer.taken, &judged, &still);
        false
    }

    /// Rows for what stayed open: what every other item would bring on top.
    fn ask_more(&mut self, taken: &[usize], judged: &Judged, still: &Shorts) {
        let new: Vec<&Key> = still.keys().filter(|key| !self.open.contains_key(*key)).collect();
        let lines: BTreeSet<&str> = still.keys().map(line_of).collect();
        let may_help = |column: &Column<'_>| {
            !new.is_empty() || column.gains.iter().any(|(key, gain)| *gain > 0 && lines.contains(line_of(key)))
        };
        let mut on_top: BTreeMap<usize, Gains> = BTreeMap::new();
        for (place, column) in self.columns.iter().enumerate() {
            if !taken.contains(&place) && may_help(column) {
                on_top.extend(self.on_top(column, judged, still).map(|gains| (place, gains)));
            }
        }
        for (key, short) in still {
            let own = |(place, gains): (&usize, &Gains)| Some((*place, gains.get(key).copied().filter(|gain| *gain > 0)?));
            let gains: Vec<(usize, i64)> = on_top.iter().filter_map(own).collect();
            let spoils = |place: &&usize| self.columns.get(**place).is_some_and(|column| column.gain(key) < 0);
            let unless: Vec<usize> = match self.open.contains_key(key) {
                true => taken.iter().filter(spoils).copied().collect(),
                false => taken.to_vec(),
            };
            self.rows.push(Row { key: key.clone(), gains, short: *short, unless });
        }
        let before = self.goals.len();
        self.drop_hopeless();
        self.is_exact &= self.goals.len() == before;
    }

    fn on_top(&self, column: &Column<'_>, judged: &Judged, still: &Shorts) -> Option<Gains> {
        let filling = judged.trial.place(column.entry, self.asked).ok()?;
        let tried = judged.trial.with(column.entry, &filling)?;
        Some(gains(&tried.judged(&judged.coverage), self.asked, still))
    }

    /// The set fitted in, one item after the other as they would be played, and judged.
    fn judged(&self, taken: &[usize]) -> Option<Judged> {
        let mut columns: Vec<(usize, &Column<'a>)> =
            taken.iter().filter_map(|place| Some((*place, self.columns.get(*place)?))).collect();
        let first = |column: &Column<'a>| Some(by_time(column.entry, &self.start.place(column.entry, self.asked).ok()?));
        columns.sort_by_cached_key(|(_, column)| first(column));
        let (mut trial, mut placed) = (self.start.clone(), Vec::new());
        for (place, column) in columns {
            let filling = trial.place(column.entry, self.asked).ok()?;
            trial = trial.with(column.entry, &filling)?;
            placed.push((place, filling));
        }
        let coverage = trial.judged(self.before);
        let trial = trial.with_marks(&coverage);
        let coverage = trial.judged(&coverage);
        Some(Judged { placed, trial, coverage })
    }

    /// The best set, without what it does not need.
    fn finish(mut self, mut found: Found<'a>) -> Found<'a> {
        let Some(best) = self.best.take() else { return found };
        let taken = if found.is_proven { best.taken } else { self.thinned(best.taken) };
        let Some(judged) = self.judged(&taken) else { return found };
        let own = |(place, filling): (usize, Filling)| Some((self.columns.get(place)?.entry, filling));
        found.taken = judged.placed.into_iter().filter_map(own).collect();
        found.taken.sort_by_cached_key(|(entry, filling)| by_time(entry, filling));
        let injects = found.taken.iter().map(|(entry, _)| entry.item.injects.len()).sum();
        found.at_least = found.at_least.min(injects);
        found
    }

    /// The set without items whose lines the others close as well, the longest tried first.
    fn thinned(&self, mut taken: Vec<usize>) -> Vec<usize> {
        let open_after = |taken: &[usize]| {
            let judged = self.judged(taken)?;
            let left = shorts_of(&judged.coverage, &|line| self.asked.holds(line));
            Some(left.keys().map(|key| SmolStr::new(line_of(key))).collect::<BTreeSet<_>>())
        };
        let Some(mut open) = open_after(&taken) else { return taken };
        let mut order = taken.clone();
        order.sort_by_key(|place| std::cmp::Reverse(self.columns.get(*place).map_or(0, Column::injects)));
        for place in order {
            let fewer: Vec<usize> = taken.iter().copied().filter(|other| *other != place).collect();
            if let Some(left) = open_after(&fewer).filter(|left| left.is_subset(&open)) {
                (taken, open) = (fewer, left);
            }
        }
        taken
    }
}

fn positive(gains: impl Iterator<Item = i64>) -> Vec<(usize, i64)> {
    gains.enumerate().filter(|(_, gain)| *gain > 0).collect()
}

/// Whether all items together bring what a line asks for.
fn is_closable(demand: &Demand, rows: &[Row]) -> bool {
    match demand {
        Demand::Part(key, _) => {
            let own = rows.iter().filter(|row| row.key == *key && row.unless.is_empty());
            own.into_iter().all(|row| row.gains.iter().map(|(_, gain)| gain).sum::<i64>() >= row.short)
        }
        Demand::All(demands) => demands.iter().all(|demand| is_closable(demand, rows)),
        Demand::Any(ways) => ways.iter().any(|way| is_closable(way, rows)),
    }
}
