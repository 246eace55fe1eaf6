//! The smallest set as a problem of whole numbers, for a solver that proves what it finds.
//!
//! Each item is taken or not. What a part of a line is short of becomes a row: what the taken items bring of it must
//! be enough. Where one of several ways is enough, a choice of its own says which. The rows come from judging real
//! exercises; `search` adds rows until what is chosen holds when it is judged as a whole.

use super::column::Column;
use super::demand::{Demand, Key};
use microlp::{
    ComparisonOp, LinearExpr, OptimizationDirection, Problem, Solution, SolveOptions, SolveOutcome, Variable,
};
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// More branches than this and the best so far is taken, with its distance from the bound.
const NODES: u64 = 4_000;
/// The same where only the lighter of equally small sets is looked for.
const NODES_FOR_EASE: u64 = 400;
/// What an essential line that stays open costs where not all can be closed; more than any set of injects.
const OPEN: f64 = 10_000.0;

/// That the taken items bring enough of a part.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// The part.
    pub key: Key,
    /// What each item brings, by place among the columns.
    pub gains: Vec<(usize, i64)>,
    /// How much is asked.
    pub short: i64,
    /// Items without one of which the row does not bind.
    pub unless: Vec<usize>,
    /// Whether it is about a share, which what is brought beyond the need still moves.
    pub is_share: bool,
    /// Whether it holds for every set, as far as lines count injects, values or shares.
    pub is_exact: bool,
}

/// A line that is to be closed, or to stay closed.
#[derive(Clone, Debug)]
pub(super) struct Goal {
    pub line: SmolStr,
    pub demand: Demand,
    /// How much it matters beside others; 1 is an essential line.
    pub weight: f64,
}

/// What is to be solved.
pub(super) struct Model<'m, 'a> {
    pub columns: &'m [Column<'a>],
    pub goals: &'m [Goal],
    pub rows: &'m [Row],
    /// The most injects; then as much as possible is closed instead of all.
    pub most: Option<usize>,
    /// The most injects with a topic, so that the exercise stays in its size.
    pub room: Option<usize>,
    /// Whether lines may stay open.
    pub may_stay_open: bool,
}

/// What the solver says.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    /// The taken items, by place among the columns.
    pub taken: Vec<usize>,
    /// The lines that are closed by the rows.
    pub closed: Vec<SmolStr>,
    /// No fewer injects can do it, as far as the rows go.
    pub at_least: usize,
}

/// The problem with the names of its choices.
struct Written {
    problem: Problem,
    items: Vec<Variable>,
    goals: Vec<Option<Variable>>,
}

impl Written {
    /// No more than so many of what is counted.
    fn limit(&mut self, columns: &[Column<'_>], most: usize, count: fn(&Column<'_>) -> usize) {
        let counted = self.items.iter().zip(columns).map(|(item, column)| (*item, whole(count(column))));
        self.problem.add_constraint(counted, ComparisonOp::Le, whole(most));
    }
}

impl Model<'_, '_> {
    /// The smallest set, and among the smallest one that is light; nothing where not all can be closed.
    pub fn solve(&self) -> Option<Answer> {
        let smallest = self.written(&|column| whole(column.injects()));
        let found = solved(&smallest.problem, NODES, None)?;
        let count = self.injects(&smallest, &found);
        let bound = found.stats().best_bound.unwrap_or_else(|| found.objective());
        let is_proven = found.status() == microlp::SolutionStatus::Optimal;
        let opened = self.left_open(&smallest, &found);
        let at_least = if is_proven { count } else { ceiling(bound - opened).min(count) };
        let mut lightest = self.written(&|column| column.burden);
        lightest.limit(self.columns, count, |column| column.injects());
        let hint = smallest.items.iter().chain(smallest.goals.iter().flatten());
        let hinted = lightest.items.iter().chain(lightest.goals.iter().flatten());
        let hint = hinted.zip(hint).map(|(own, first)| (*own, found.var_value(*first).round())).collect();
        let light = solved(&lightest.problem, NODES_FOR_EASE, Some(hint))
            .filter(|light| self.left_open(&lightest, light) <= opened + 0.5);
        let (written, best) = light.as_ref().map_or((&smallest, &found), |light| (&lightest, light));
        Some(Answer { taken: taken(written, best), closed: self.closed(written, best), at_least })
    }

    fn written(&self, cost: &dyn Fn(&Column<'_>) -> f64) -> Written {
        let mut problem = Problem::new(OptimizationDirection::Minimize);
        let items: Vec<Variable> = self.columns.iter().map(|column| problem.add_binary_var(cost(column))).collect();
        let mut gates = BTreeMap::new();
        let mut goals = Vec::new();
        for goal in self.goals {
            // Closing a line is worth what leaving it open would cost.
            let free = self.may_stay_open || self.most.is_some();
            let closed = free.then(|| problem.add_binary_var(-OPEN * goal.weight));
            gate(&goal.demand, closed, &mut problem, &mut gates);
            goals.push(closed);
        }
        let mut written = Written { problem, items, goals };
        self.rows.iter().for_each(|row| write(row, &gates, &mut written));
        let limits: [(Option<usize>, fn(&Column<'_>) -> usize); 2] =
            [(self.most, |column| column.injects()), (self.room, |column| column.topical())];
        for (most, count) in limits {
            if let Some(most) = most {
                written.limit(self.columns, most, count);
            }
        }
        written
    }

    fn injects(&self, written: &Written, solution: &Solution) -> usize {
        taken(written, solution).into_iter().filter_map(|place| self.columns.get(place)).map(Column::injects).sum()
    }

    /// What the open lines count for in the objective.
    fn left_open(&self, written: &Written, solution: &Solution) -> f64 {
        let own = |(goal, closed): (&Goal, &Option<Variable>)| {
            closed.map_or(0.0, |closed| -OPEN * goal.weight * solution.var_value(closed).round())
        };
        self.goals.iter().zip(&written.goals).map(own).sum()
    }

    fn closed(&self, written: &Written, solution: &Solution) -> Vec<SmolStr> {
        let is_closed = |closed: &Option<Variable>| closed.is_none_or(|closed| solution.var_value(closed) > 0.5);
        let goals = self.goals.iter().zip(&written.goals).filter(|(_, closed)| is_closed(closed));
        goals.map(|(goal, _)| goal.line.clone()).collect()
    }
}

/// A choice for each way where one of several is enough; the parts of a way bind only where it is chosen.
fn gate(demand: &Demand, under: Option<Variable>, problem: &mut Problem, gates: &mut BTreeMap<Key, Option<Variable>>) {
    match demand {
        Demand::Part(key, _) => {
            gates.insert(key.clone(), under);
        }
        Demand::All(demands) => demands.iter().for_each(|demand| gate(demand, under, problem, gates)),
        Demand::Any(ways) => {
            let mut sum = LinearExpr::empty();
            for way in ways {
                let chosen = problem.add_binary_var(0.0);
                sum.add(chosen, 1.0);
                gate(way, Some(chosen), problem, gates);
            }
            let least = if let Some(under) = under {
                sum.add(under, -1.0);
                0.0
            } else {
                1.0
            };
            problem.add_constraint(sum, ComparisonOp::Ge, least);
        }
    }
}

fn write(row: &Row, gates: &BTreeMap<Key, Option<Variable>>, written: &mut Written) {
    let short = number(row.short);
    // A share that has room to spare binds by as much as could ever be missing.
    let slack = if row.is_share {
        row.gains.iter().map(|(_, gain)| (-gain).max(0)).sum::<i64>() + row.short.max(0)
    } else {
        row.short
    };
    let slack = number(slack);
    let mut sum = LinearExpr::empty();
    for (place, gain) in &row.gains {
        if let Some(item) = written.items.get(*place) {
            // More than is asked helps no further.
            sum.add(*item, number(if row.is_share { *gain } else { (*gain).min(row.short) }));
        }
    }
    let mut least = short;
    for item in row.unless.iter().filter_map(|place| written.items.get(*place)) {
        sum.add(*item, -slack);
        least -= slack;
    }
    if let Some(Some(gate)) = gates.get(&row.key) {
        sum.add(*gate, -slack);
        least -= slack;
    }
    written.problem.add_constraint(sum, ComparisonOp::Ge, least);
}

fn solved(problem: &Problem, nodes: u64, hint: Option<Vec<(Variable, f64)>>) -> Option<Solution> {
    let mut options = SolveOptions::default();
    options.node_limit = Some(nodes);
    options.warm_start = hint;
    // What the solver cannot do is told as no answer; the search then goes on without it.
    match problem.solve_with(options).ok()? {
        SolveOutcome::Solution(solution) => Some(solution),
        SolveOutcome::Interrupted(_) => None,
    }
}

fn taken(written: &Written, solution: &Solution) -> Vec<usize> {
    let is_taken = |(_, item): &(usize, &Variable)| solution.var_value(**item) > 0.5;
    written.items.iter().enumerate().filter(is_taken).map(|(place, _)| place).collect()
}

fn number(count: i64) -> f64 {
    i32::try_from(count).map_or(f64::MAX, f64::from)
}

fn whole(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::MAX, f64::from)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a bound on a number of injects")]
fn ceiling(bound: f64) -> usize {
    (bound - 1e-6).ceil().max(0.0) as usize
}
