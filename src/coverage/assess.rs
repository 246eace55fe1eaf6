//! The coverage of a scenario: all lines with their verdicts, whole or brought up to date after an edit.
//!
//! [`Coverage::full`] is the definition. [`Coverage::follow`] must give the same, at the cost of
//! what changed.

use super::bits::Bits;
use super::features::Features;
use super::gate::Lack;
use super::judge::{At, Judge};
use super::line::{Line, Part, RequirementView};
use super::program::{FilterId, Flag, LineProgram, Node, Program};
use super::table::Table;
use super::verdict::Verdict;
use super::world::World;
use crate::checklist::Weight;
use crate::scenario::compare::without_shared_ends;
use crate::scenario::{Inject, InjectId, RecordKind, RequirementId, Scenario};
use rustc_hash::FxHashMap;
use smol_str::SmolStr;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The coverage of one scenario.
#[derive(Clone, Debug)]
pub struct Coverage {
    pub(super) program: Arc<Program>,
    pub(super) scenario: Arc<Scenario>,
    pub(super) world: Arc<World>,
    pub(super) table: Table,
    pub(super) features: Features,
    pub(super) lines: Vec<Arc<Line>>,
    /// The place of each line of the program among the lines, where its checklist counts.
    places: Vec<Option<usize>>,
    /// For each filter by which lines are kept, the essential lines that are met, and how they stand without the rest.
    kept: BTreeMap<FilterId, Vec<(usize, Arc<Part>)>>,
}

/// More changes than this at once are judged as a new scenario.
const MANY: usize = 256;

impl Coverage {
    /// Judges a whole scenario.
    pub fn full(program: &Arc<Program>, scenario: &Arc<Scenario>) -> Self {
        let world = Arc::new(World::new(scenario, &program.vocabulary));
        let table = Table::full(program, &world, scenario);
        let features = Features::of(program, &table, scenario);
        let mut coverage = Self {
            program: Arc::clone(program),
            scenario: Arc::clone(scenario),
            world,
            table,
            features,
            lines: Vec::new(),
            places: Vec::new(),
            kept: BTreeMap::new(),
        };
        coverage.judge(None);
        coverage
    }

    /// Follows an edit: judges again what the change reaches.
    pub fn follow(&mut self, next: &Arc<Scenario>) {
        if Arc::ptr_eq(&self.scenario, next) {
            return;
        }
        let before = std::mem::replace(&mut self.scenario, Arc::clone(next));
        let around = RecordKind::ALL
            .into_iter()
            .any(|kind| !matches!(kind, RecordKind::Inject | RecordKind::Comment) && !next.shares_list(&before, kind));
        let change = if around || self.table.has_twins() { None } else { self.changed_injects(&before, next) };
        let change = change.filter(|_| before.copy == next.copy);
        let Some((changed, removed)) = change else {
            *self = Self::full(&self.program, next);
            return;
        };
        if changed.is_empty() && removed.is_empty() {
            return;
        }
        let touched = self.table.update(&self.program, &self.world, &changed, &removed);
        let features = Features::of(&self.program, &self.table, next);
        let same_features = features == self.features;
        self.features = features;
        self.judge(same_features.then_some(touched.as_slice()));
    }

    /// The injects that are new or differ, and those that are gone; nothing where that are many or one has a twin.
    fn changed_injects(&self, before: &Scenario, next: &Scenario) -> Option<(Vec<Arc<Inject>>, Vec<InjectId>)> {
        let (old, new) = without_shared_ends(&before.injects, &next.injects);
        // Looked up only; what comes out is in the order of the lists.
        let mut known: FxHashMap<&SmolStr, &Arc<Inject>> = old.iter().map(|inject| (&inject.id.0, inject)).collect();
        let mut changed = Vec::new();
        for inject in new {
            match known.remove(&inject.id.0) {
                Some(same) if Arc::ptr_eq(same, inject) => {}
                Some(_) => changed.push(Arc::clone(inject)),
                // It was not there before; if it is known all the same, it is a twin of one that stays.
                None if self.table.slot_of(&inject.id).is_some_and(|slot| self.table.slot(slot).is_some()) => {
                    return None;
                }
                None => changed.push(Arc::clone(inject)),
            }
        }
        let added = changed.iter().map(|inject| &inject.id).collect::<std::collections::BTreeSet<_>>().len();
        if added != changed.len() || changed.len() + known.len() > MANY {
            return None;
        }
        let removed =
            old.iter().filter(|inject| known.contains_key(&inject.id.0)).map(|inject| inject.id.clone()).collect();
        Some((changed, removed))
    }

    /// Judges the lines whose filters were touched, or all.
    fn judge(&mut self, touched: Option<&[bool]>) {
        let program = Arc::clone(&self.program);
        let (old, places) = (std::mem::take(&mut self.lines), std::mem::take(&mut self.places));
        let old = |index: usize| touched.and_then(|_| old.get((*places.get(index)?)?));
        let is_touched = |line: &LineProgram| {
            let holds = |touched: &[bool]| line.filters.iter().any(|id| touched.get(*id).copied().unwrap_or(true));
            line.reads_records_of_injects || touched.is_none_or(holds)
        };
        let mut lines: Vec<Option<Arc<Line>>> = vec![None; program.lines.len()];
        let mut fresh = vec![false; program.lines.len()];
        let on = |line: &LineProgram| line.only_with.as_ref().is_none_or(|id| self.is_on(id));
        let counts: Vec<bool> = program.lines.iter().map(on).collect();
        let ordinary = |line: &LineProgram| !line.second_stratum && line.misconduct_turn.is_none();
        let in_force =
            || program.lines.iter().enumerate().filter(|(index, _)| counts.get(*index).copied().unwrap_or_default());
        for (index, line) in in_force().filter(|(_, line)| ordinary(line)) {
            let known = old(index);
            let judged = known.filter(|_| !is_touched(line)).cloned();
            set(&mut fresh, index, judged.is_none());
            let judged = judged.unwrap_or_else(|| Arc::new(self.judge_line(line, known.map(|line| &**line), None)));
            set(&mut lines, index, Some(judged));
        }
        let mut turns: Vec<(usize, &LineProgram)> =
            in_force().filter(|(_, line)| line.misconduct_turn.is_some()).collect();
        turns.sort_by_key(|(_, line)| line.misconduct_turn);
        let any_turn = turns.iter().any(|(_, line)| is_touched(line));
        let mut served = Served::default();
        for (index, line) in turns {
            let known = old(index).filter(|_| !any_turn).cloned();
            set(&mut fresh, index, known.is_none());
            let judged = known.unwrap_or_else(|| Arc::new(self.judge_line(line, None, Some(&served.spent))));
            served.add(&self.own_acts(&judged.part));
            set(&mut lines, index, Some(judged));
        }
        let is_bearing_new = self.mark_bearing(&lines);
        let is_kept_new = self.keep(&lines, &fresh, touched.is_none());
        for (index, line) in in_force().filter(|(_, line)| line.second_stratum) {
            let known = old(index);
            let judged = known.filter(|_| !is_bearing_new && !is_kept_new && !is_touched(line)).cloned();
            let judged = judged.unwrap_or_else(|| Arc::new(self.judge_line(line, known.map(|line| &**line), None)));
            set(&mut lines, index, Some(judged));
        }
        for line in lines {
            self.places.push(line.as_ref().map(|_| self.lines.len()));
            self.lines.extend(line);
        }
    }

    /// Whether a checklist that has to be switched on is.
    fn is_on(&self, checklist: &str) -> bool {
        self.scenario.exercise.checklists.iter().any(|on| on.as_str() == checklist)
    }

    /// Marks the injects that a count or a pair of an essential line rests on; `false` if they stay the same.
    fn mark_bearing(&mut self, lines: &[Option<Arc<Line>>]) -> bool {
        let program = Arc::clone(&self.program);
        let mut bearing = Bits::default();
        for judged in lines {
            if let Some(judged) = judged
                .as_ref()
                .filter(|judged| judged.weight == Weight::Essential && judged.machine != Verdict::NotApplicable)
            {
                bearing.add(&judged.bearing);
            }
        }
        self.table.set_bearing(&program, bearing)
    }

    /// Tries the essential lines that are met on the injects that must be kept; `false` if all stay the same.
    fn keep(&mut self, lines: &[Option<Arc<Line>>], fresh: &[bool], is_whole: bool) -> bool {
        let program = Arc::clone(&self.program);
        let old = std::mem::take(&mut self.kept);
        let mut kept = BTreeMap::new();
        let mut is_new = false;
        for filter in &program.kept_filters {
            let known = old.get(filter).map_or(&[][..], Vec::as_slice);
            let mut sums = Vec::new();
            for (index, (line, judged)) in program.lines.iter().zip(lines).enumerate() {
                let Some(judged) = judged.as_ref().filter(|judged| is_held(judged)) else { continue };
                let before =
                    known.binary_search_by_key(&index, |(index, _)| *index).ok().and_then(|place| known.get(place));
                let before = before.map(|(_, standing)| standing).filter(|_| !is_whole);
                let standing = match before {
                    Some(standing) if !fresh.get(index).copied().unwrap_or(true) => Arc::clone(standing),
                    _ => Arc::new(self.standing(line, judged.weight, *filter, before.map(|standing| &**standing))),
                };
                sums.push((index, standing));
            }
            let stands = |sums: &[(usize, Arc<Part>)]| {
                sums.iter().map(|(index, standing)| (*index, standing.met)).collect::<Vec<_>>()
            };
            is_new |= stands(known) != stands(&sums);
            kept.insert(*filter, sums);
        }
        self.kept = kept;
        is_new
    }

    /// How a line stands if only injects that match a filter count.
    fn standing(&self, line: &LineProgram, weight: Weight, filter: FilterId, before: Option<&Part>) -> Part {
        let at = At { restrict: Some(self.table.filter(filter)), before, ..At::line(line, weight) };
        self.judge_of().part(&line.node, at).without_injects()
    }

    pub(super) fn judge_of(&self) -> Judge<'_> {
        Judge {
            program: &self.program,
            table: &self.table,
            scenario: &self.scenario,
            world: &self.world,
            features: &self.features,
            kept: &self.kept,
        }
    }

    fn judge_line(&self, line: &LineProgram, before: Option<&Line>, spent: Option<&Bits>) -> Line {
        let requirement = &line.requirement;
        let (weight, reweighed) = self.weight(requirement);
        let at = At { spent, before: before.map(|line| &line.part), ..At::line(line, weight) };
        let part = self.judge_of().part(&line.node, at);
        let evidence = evidence(&part);
        let mut bearing = Bits::NONE;
        if weight == Weight::Essential && !line.second_stratum {
            bearing_hits(&line.node, &part, &mut bearing);
        }
        let (machine, because) = self.machine_verdict(line, weight, &part, &evidence);
        let drafts = evidence.count_with(self.table.column(self.program.flag(Flag::Draft)));
        let mut result = Line {
            requirement: Arc::new(RequirementView(Arc::clone(requirement))),
            weight,
            verdict: machine,
            machine,
            because,
            part,
            evidence,
            bearing,
            drafts,
            decision: None,
            reweighed,
            barred: None,
        };
        self.decide(&mut result);
        result
    }

    /// The injects that a part rests on in which the own side does the harm.
    fn own_acts(&self, part: &Part) -> Bits {
        const OWN: [&str; 4] = ["own_force", "partner_force", "international_force", "contractor"];
        let columns = OWN.iter().filter_map(|kind| self.program.column("perp", kind));
        resting_on(part).and_any(columns.map(|column| self.table.column(usize::from(column.0))))
    }

    /// The scenario that was judged.
    pub fn scenario(&self) -> &Arc<Scenario> {
        &self.scenario
    }
    /// The checklists made ready.
    pub fn program(&self) -> &Arc<Program> {
        &self.program
    }
    /// The facts that were judged.
    pub fn table(&self) -> &Table {
        &self.table
    }
    /// What the scenario has and does not have.
    pub fn features(&self) -> &Features {
        &self.features
    }
    /// All lines in the order of the checklists.
    pub fn lines(&self) -> &[Arc<Line>] {
        &self.lines
    }
    /// The line of a requirement.
    pub fn line(&self, id: &RequirementId) -> Option<&Arc<Line>> {
        self.lines.iter().find(|line| line.requirement.id == *id)
    }

    /// The injects of a set, in order of time.
    pub fn injects(&self, set: &Bits) -> Vec<&Arc<Inject>> {
        let mut injects: Vec<&Arc<Inject>> =
            set.iter().filter_map(|slot| self.table.slot(slot)).map(|known| &known.inject).collect();
        injects.sort_by(|a, b| (a.time.is_none(), a.time, &a.id).cmp(&(b.time.is_none(), b.time, &b.id)));
        injects
    }

    /// The lines for which an inject is evidence.
    pub fn serves(&self, inject: &InjectId) -> Vec<&Arc<Line>> {
        let Some(slot) = self.table.slot_of(inject) else { return Vec::new() };
        self.lines.iter().filter(|line| line.evidence.has(slot)).collect()
    }

    /// What keeps an inject from being evidence; empty where nothing does.
    pub fn lacks(&self, inject: &InjectId) -> &[Lack] {
        let slot = self.table.slot_of(inject).and_then(|slot| self.table.slot(slot));
        slot.map_or(&[], |known| known.lacks.as_slice())
    }

    /// Whether a later, complete inject goes on from this one, or feedback is planned.
    pub fn is_followed(&self, inject: &InjectId) -> bool {
        let slot = self.table.slot_of(inject);
        let column = self.program.column("mark", "followed");
        slot.zip(column).is_some_and(|(slot, column)| self.table.column(usize::from(column.0)).has(slot))
    }
}

/// For how many lines each act of own misconduct was counted.
#[derive(Default)]
struct Served {
    once: Bits,
    spent: Bits,
}

impl Served {
    fn add(&mut self, acts: &Bits) {
        self.spent.add(&acts.and(&self.once));
        self.once.add(acts);
    }
}

fn set<T>(list: &mut [T], index: usize, value: T) {
    if let Some(place) = list.get_mut(index) {
        *place = value;
    }
}

/// Whether an essential line is met, so that it can be asked whether it stands.
fn is_held(line: &Line) -> bool {
    line.weight == Weight::Essential && line.part.met && !line.part.dropped && line.machine != Verdict::NotApplicable
}

fn bearing_hits(node: &Node, part: &Part, bearing: &mut Bits) {
    match node {
        Node::Count { .. } => bearing.add(&part.hits),
        Node::Pair { .. } => {
            bearing.add(&part.hits);
            bearing.add(&part.halves);
            bearing.add(&part.later);
        }
        Node::Each(_, _, inner) | Node::Some(_, _, inner) => {
            part.parts.iter().for_each(|part| bearing_hits(inner, part, bearing));
        }
        Node::All(nodes) | Node::Any(nodes) => {
            nodes.iter().zip(&part.parts).for_each(|(node, part)| bearing_hits(node, part, bearing));
        }
        Node::When(_, inner) => bearing_hits(inner, part, bearing),
        _ => {}
    }
}

/// The injects of all parts that give credit, with what later injects of their cases supply.
fn evidence(part: &Part) -> Bits {
    let mut sum = Bits::default();
    part.walk(&mut |part| {
        if part.credit {
            sum.add(&part.hits);
            sum.add(&part.case);
        }
    });
    sum
}

/// The injects that are counted themselves.
pub(super) fn resting_on(part: &Part) -> Bits {
    let mut sum = Bits::default();
    part.walk(&mut |part| {
        if part.credit {
            sum.add(&part.hits);
        }
    });
    sum
}
