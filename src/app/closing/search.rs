//! Looks for the smallest set in rounds: solve, fit in, judge as a whole, ask more where something stayed open.
//!
//! What an item brings beside others is never more than what it brings alone, as long as lines count injects or
//! different values, and shares move by what each item moves. Rows that say no more than that hold for every set; what
//! the solver proves from them alone is the bound.

use super::Progress;
use super::asked::Asked;
use super::column::{Column, Gains, Left, Start, allowed, column, less, moved};
use super::demand::{By, Demand, Key, Margins, Shorts, line_of, margins, shorts};
use super::model::{Answer, Goal, Model, Row};
use super::place::by_time;
use super::rows::{first_rows, goal, is_closable, named};
use super::trial::Trial;
use crate::app::shelf::{Filling, Shelf};
use crate::coverage::Coverage;
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};

/// After so many rounds the best so far is taken.
const ROUNDS: usize = 24;

/// After a share was measured so often it is left as it is.
const MEASURES: usize = 6;

/// What an item would do on top of a set: how much of what stayed open it brings, and how it moves shares.
struct OnTop {
    gains: Gains,
    moves: Margins,
}

/// What was found.
#[derive(Debug, Default)]
pub(super) struct Found<'a> {
    /// The items with where they go, in order of time.
    pub taken: Vec<(&'a super::Entry, Filling)>,
    /// The items that have no place.
    pub left: Vec<Left<'a>>,
    /// No fewer injects close the same lines.
    pub at_least: usize,
    /// Whether a person ended the search.
    pub is_cancelled: bool,
    /// Whether lines stay open that more injects would close.
    pub is_short: bool,
}

/// The search, with what it knows so far.
pub(super) struct Search<'a, 's> {
    start: Start<'s>,
    asked: &'s Asked,
    columns: Vec<Column<'a>>,
    goals: Vec<Goal>,
    rows: Vec<Row>,
    room: Option<usize>,
    may_stay_open: bool,
    /// The lines that no item can close, or keep closed.
    given_up: BTreeSet<SmolStr>,
    /// What was asked for because of what was taken; once is enough.
    answered: BTreeSet<Key>,
    /// How often each share was measured anew.
    measured: BTreeMap<Key, usize>,
    best: Option<Best>,
}

/// The best set so far.
struct Best {
    taken: Vec<usize>,
    closed: Vec<SmolStr>,
    /// How many lines lack something, how many injects it has, and whether an item would close one of them.
    order: (usize, usize, usize),
}

/// A set that was fitted in and judged.
struct Judged {
    placed: Vec<(usize, Filling)>,
    trial: Trial,
    coverage: Coverage,
}

/// Looks for the smallest set that leaves room for no more than so many injects with a topic.
pub(super) fn search<'a>(
    before: &Coverage,
    shelf: &'a Shelf,
    asked: &Asked,
    room: Option<usize>,
    watch: &mut dyn FnMut(Progress) -> bool,
) -> Found<'a> {
    let start = Start::of(before, asked);
    let (mut columns, mut found) = (Vec::new(), Found::default());
    if start.open.is_empty() {
        return found;
    }
    let entries = allowed(shelf, before, asked);
    let of = entries.len();
    for (looked, entry) in entries.into_iter().enumerate() {
        if !watch(Progress { looked: looked + 1, of, ..Progress::default() }) {
            found.is_cancelled = true;
            return found;
        }
        match column(entry, &start, asked) {
            Ok(made) => columns.extend(made),
            Err(left) => found.left.push(left),
        }
    }
    let mut search = Search::new(start, asked, columns, room);
    let tell = |best: &Best, open: usize| Progress {
        looked: of,
        of,
        injects: best.order.1,
        closes: open.saturating_sub(best.order.0),
    };
    found.is_cancelled = !search.rounds(&mut |best, open| watch(tell(best, open)));
    search.finish(found)
}

impl<'a, 's> Search<'a, 's> {
    fn new(start: Start<'s>, asked: &'s Asked, columns: Vec<Column<'a>>, room: Option<usize>) -> Self {
        let rows = first_rows(&start, &columns);
        let goals = asked.open(start.before).into_iter().filter_map(goal).collect();
        let mut search = Self {
            start,
            asked,
            columns,
            goals,
            rows,
            room,
            may_stay_open: false,
            given_up: BTreeSet::new(),
            answered: BTreeSet::new(),
            measured: BTreeMap::new(),
            best: None,
        };
        search.keep_shares();
        search.drop_hopeless();
        search
    }

    /// Lets go of lines that no set of the items can close.
    fn drop_hopeless(&mut self) {
        let rows = std::mem::take(&mut self.rows);
        let (kept, hopeless) = std::mem::take(&mut self.goals)
            .into_iter()
            .partition::<Vec<Goal>, _>(|goal| is_closable(&goal.demand, &rows));
        self.goals = kept;
        self.given_up.extend(hopeless.into_iter().map(|goal| goal.line));
        let asked: BTreeSet<&Key> =
            self.goals.iter().flat_map(|goal| goal.demand.parts()).map(|(key, _)| key).collect();
        // A row about no part says what cannot be placed together.
        self.rows = rows.into_iter().filter(|row| asked.contains(&row.key) || row.key.is_empty()).collect();
    }

    /// Lines that stand by a share are goals too: to stay closed.
    fn keep_shares(&mut self) {
        let open: BTreeSet<SmolStr> = self.start.open.keys().map(|key| SmolStr::new(line_of(key))).collect();
        let shares = self.rows.iter().filter(|row| row.is_share && !self.start.open.contains_key(&row.key));
        // What is open already, and what one of several ways would spoil, is none to keep.
        let kept: Vec<Key> = shares.map(|row| row.key.clone()).filter(|key| !open.contains(line_of(key))).collect();
        self.rows.retain(|row| !row.is_share || row.short > 0 || kept.contains(&row.key));
        self.goals.extend(kept.into_iter().map(|key| Goal {
            line: SmolStr::new(line_of(&key)),
            demand: Demand::Part(key, 0),
            weight: 1.0,
        }));
    }

    /// Goes through rounds until a set holds; `false` where somebody ended it.
    fn rounds(&mut self, watch: &mut dyn FnMut(&Best, usize) -> bool) -> bool {
        let open = self.start.open.keys().map(line_of).collect::<BTreeSet<_>>().len();
        for _ in 0..ROUNDS {
            let Some(answer) = self.model(&self.rows).solve() else {
                if self.may_stay_open {
                    return true;
                }
                self.may_stay_open = true;
                continue;
            };
            if self.round(&answer) {
                return true;
            }
            if self.best.as_ref().is_some_and(|best| !watch(best, open)) {
                return false;
            }
        }
        true
    }

    fn model<'m>(&'m self, rows: &'m [Row]) -> Model<'m, 'a> {
        Model {
            columns: &self.columns,
            goals: &self.goals,
            rows,
            most: self.asked.most,
            room: self.room,
            may_stay_open: self.may_stay_open,
        }
    }

    /// Judges an answer as a whole, and asks more where it does not hold.
    fn round(&mut self, answer: &Answer) -> bool {
        let Some(judged) = self.judged(&answer.taken) else {
            // What cannot be placed together is not taken together.
            self.ask(Key::default(), Vec::new(), 1, answer.taken.clone());
            return false;
        };
        let left = shorts(self.asked.lines(&judged.coverage), By::Items);
        let promised: BTreeSet<&str> = answer.closed.iter().map(SmolStr::as_str).collect();
        let let_go = |line: &str| {
            self.given_up.contains(line)
                || (self.goals.iter().any(|goal| goal.line == line) && !promised.contains(line))
        };
        let was_open: BTreeSet<&str> = self.start.open.keys().map(line_of).collect();
        let matters = |key: &Key| {
            let line = line_of(key);
            let is_tried =
                self.answered.contains(key) || self.measured.get(key).is_some_and(|times| *times >= MEASURES);
            !let_go(line) && (promised.contains(line) || !was_open.contains(line)) && !is_tried
        };
        let still: Shorts =
            left.iter().filter(|(key, _)| matters(key)).map(|(key, short)| (key.clone(), *short)).collect();
        let lacking = left.keys().map(line_of).collect::<BTreeSet<_>>().len();
        // Of two that leave as many open the smaller is better, also where an item would close a line and open another.
        let order = (lacking, self.injects(&answer.taken), usize::from(!still.is_empty()));
        if self.best.as_ref().is_none_or(|best| order < best.order) {
            self.best = Some(Best { taken: answer.taken.clone(), closed: answer.closed.clone(), order });
        }
        if still.is_empty() {
            return true;
        }
        self.ask_more(&answer.taken, &judged, &still);
        false
    }

    fn injects(&self, taken: &[usize]) -> usize {
        taken.iter().filter_map(|place| self.columns.get(*place)).map(Column::injects).sum()
    }

    /// Rows for what stayed open: what every other item would bring on top.
    fn ask_more(&mut self, taken: &[usize], judged: &Judged, still: &Shorts) {
        let new = still.keys().any(|key| !self.start.open.contains_key(key));
        let lines: BTreeSet<&str> = still.keys().map(line_of).collect();
        let may_help = |column: &Column<'_>| {
            new || column.gains.iter().any(|(key, gain)| *gain > 0 && lines.contains(line_of(key)))
        };
        let now = margins(self.asked.lines(&judged.coverage));
        let mut on_top: BTreeMap<usize, OnTop> = BTreeMap::new();
        for (place, column) in self.columns.iter().enumerate() {
            if !taken.contains(&place) && may_help(column) {
                on_top.extend(self.on_top(column, judged, (still, &now)).map(|it| (place, it)));
            }
        }
        for (key, short) in still {
            if let Some(margin) = now.get(key) {
                self.ask_share(key, *margin, taken, &on_top);
                continue;
            }
            let gains: Vec<(usize, i64)> = on_top
                .iter()
                .filter_map(|(place, it)| Some((*place, it.gains.get(key).copied().filter(|gain| *gain > 0)?)))
                .collect();
            if self.start.open.contains_key(key) {
                let spoils = |place: &&usize| {
                    self.columns.get(**place).is_some_and(|column| column.gains.get(key).is_some_and(|gain| *gain < 0))
                };
                let unless = taken.iter().filter(spoils).copied().collect();
                self.ask(key.clone(), gains, *short, unless);
            } else {
                self.ask_for_new(key, &gains, *short, taken);
            }
        }
        self.drop_hopeless();
    }

    /// A row for a share as it was measured with a set: what the others would move it on top, and the set itself alone.
    fn ask_share(&mut self, key: &Key, margin: i64, taken: &[usize], on_top: &BTreeMap<usize, OnTop>) {
        let alone = |place: usize| self.columns.get(place).and_then(|column| column.moves.get(key)).copied();
        let by = |place: usize| on_top.get(&place).and_then(|it| it.moves.get(key)).copied().or_else(|| alone(place));
        let gains = (0..self.columns.len()).filter_map(|place| {
            let gain = if taken.contains(&place) { alone(place) } else { by(place) };
            Some((place, gain.filter(|gain| *gain != 0)?))
        });
        let gains: Vec<(usize, i64)> = gains.collect();
        let there: i64 = taken.iter().filter_map(|place| alone(*place)).sum();
        *self.measured.entry(key.clone()).or_default() += 1;
        self.want(key, 0);
        self.rows.retain(|row| row.key != *key || !row.is_share || row.is_exact);
        let (key, unless) = (key.clone(), Vec::new());
        self.rows.push(Row { key, gains, short: there - margin, unless, is_share: true, is_exact: false });
    }

    /// Makes a part a goal, unless it is one.
    fn want(&mut self, key: &Key, short: i64) {
        let is_known = self.goals.iter().any(|goal| goal.demand.parts().iter().any(|(own, _)| *own == key));
        if !is_known {
            let line = SmolStr::new(line_of(key));
            self.goals.push(Goal { line, demand: Demand::Part(key.clone(), short), weight: 1.0 });
        }
    }

    /// Rows for what is asked only because of what is taken: each item that opens it by itself has to be answered.
    fn ask_for_new(&mut self, key: &Key, gains: &[(usize, i64)], short: i64, taken: &[usize]) {
        self.want(key, short);
        let opening: Vec<(usize, i64)> =
            named(self.columns.iter().map(|column| column.opens.get(key)), |short| short > 0);
        self.answered.insert(key.clone());
        let before = self.rows.len();
        for (place, short) in opening {
            let others = gains.iter().filter(|(other, _)| *other != place).copied().collect();
            self.ask(key.clone(), others, short, vec![place]);
        }
        if self.rows.len() == before {
            // Nothing opens it alone; only together, such as by their number.
            let unless = if gains.is_empty() { taken.to_vec() } else { Vec::new() };
            self.ask(key.clone(), gains.to_vec(), short, unless);
        }
    }

    /// Adds a row, unless it is there.
    fn ask(&mut self, key: Key, gains: Vec<(usize, i64)>, short: i64, unless: Vec<usize>) {
        let is_exact = self.start.open.contains_key(&key) && unless.is_empty();
        let is_same = |row: &Row| row.key == key && row.gains == gains && row.short == short && row.unless == unless;
        if !self.rows.iter().any(is_same) {
            self.rows.push(Row { key, gains, short, unless, is_share: false, is_exact });
        }
    }

    fn on_top(&self, column: &Column<'_>, judged: &Judged, (still, now): (&Shorts, &Margins)) -> Option<OnTop> {
        let filling = judged.trial.place(column.entry, self.asked).ok()?;
        let tried = judged.trial.with(column.entry, &filling)?;
        let after = tried.judged(&judged.coverage);
        Some(OnTop {
            gains: less(still, &shorts(self.asked.lines(&after), By::Items)),
            moves: moved(now, &margins(self.asked.lines(&after))),
        })
    }

    /// The set fitted in, one item after the other as they would be played, and judged.
    fn judged(&self, taken: &[usize]) -> Option<Judged> {
        let mut columns: Vec<(usize, &Column<'a>)> =
            taken.iter().filter_map(|place| Some((*place, self.columns.get(*place)?))).collect();
        columns.sort_by_cached_key(|(_, column)| by_time(column.entry, &column.alone));
        let (mut trial, mut placed) = (self.start.trial.clone(), Vec::new());
        for (place, column) in columns {
            let filling = trial.place(column.entry, self.asked).ok()?;
            trial = trial.with(column.entry, &filling)?;
            placed.push((place, filling));
        }
        let coverage = trial.judged(self.start.before);
        let trial = trial.with_marks(&coverage);
        let coverage = trial.judged(&coverage);
        Some(Judged { placed, trial, coverage })
    }

    /// The best set, without what it does not need, and how far it is from the bound.
    fn finish(mut self, mut found: Found<'a>) -> Found<'a> {
        let Some(best) = self.best.take() else { return found };
        found.is_short = best.closed.len() < self.goals.len();
        self.goals.retain(|goal| best.closed.contains(&goal.line));
        (self.may_stay_open, self.room) = (false, None);
        let kept: BTreeSet<&Key> = self.goals.iter().flat_map(|goal| goal.demand.parts()).map(|(key, _)| key).collect();
        let exact = |row: &&Row| row.is_exact && kept.contains(&row.key);
        let exact: Vec<Row> = self.rows.iter().filter(exact).cloned().collect();
        let bound = self.model(&exact).solve().map_or(0, |answer| answer.at_least);
        // What reaches the bound has nothing to spare.
        let taken = if self.injects(&best.taken) > bound { self.thinned(best.taken) } else { best.taken };
        let Some(judged) = self.judged(&taken) else { return found };
        let own = |(place, filling): (usize, Filling)| Some((self.columns.get(place)?.entry, filling));
        found.taken = judged.placed.into_iter().filter_map(own).collect();
        found.taken.sort_by_cached_key(|(entry, filling)| by_time(entry, filling));
        found.at_least = bound.min(self.injects(&taken));
        found
    }

    /// The set without items whose lines the others close as well, the longest tried first.
    fn thinned(&self, mut taken: Vec<usize>) -> Vec<usize> {
        let open_after = |taken: &[usize]| {
            let judged = self.judged(taken)?;
            let left = shorts(self.asked.lines(&judged.coverage), By::Items);
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
