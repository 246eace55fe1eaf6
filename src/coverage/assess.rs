//! The coverage of a scenario: all lines with their verdicts, whole or brought up to date after an edit.
//!
//! [`Coverage::full`] is the definition. [`Coverage::follow`] must give the same, at the cost of
//! what changed.

use super::bits::Bits;
use super::features::Features;
use super::gate::Lack;
use super::judge::Judge;
use super::line::{Because, Line, Note, Part, RequirementView};
use super::program::{Flag, LineProgram, Node, Program};
use super::table::Table;
use super::verdict::Verdict;
use crate::checklist::{Verify, Weight};
use crate::scenario::compare::compare;
use crate::scenario::{Decision, DecisionKind, Inject, InjectId, RecordKind, RequirementId, Scenario, TagId};
use std::sync::Arc;

/// The coverage of one scenario.
#[derive(Clone, Debug)]
pub struct Coverage {
    program: Arc<Program>,
    scenario: Arc<Scenario>,
    table: Table,
    features: Features,
    lines: Vec<Arc<Line>>,
}

impl Coverage {
    /// Judges a whole scenario.
    pub fn full(program: &Arc<Program>, scenario: &Arc<Scenario>) -> Self {
        let table = Table::full(program, scenario);
        let features = Features::of(program, &table, scenario);
        let mut coverage =
            Self { program: Arc::clone(program), scenario: Arc::clone(scenario), table, features, lines: Vec::new() };
        coverage.judge(None);
        coverage
    }

    /// Follows an edit: judges again what the change reaches.
    pub fn follow(&mut self, next: &Arc<Scenario>) {
        if Arc::ptr_eq(&self.scenario, next) {
            return;
        }
        let before = std::mem::replace(&mut self.scenario, Arc::clone(next));
        let around = RecordKind::ALL.into_iter().any(|kind| {
            !matches!(kind, RecordKind::Inject | RecordKind::Comment) && !next.shares_list(&before, kind)
        });
        let change = compare(&before, next);
        let injects = |refs: &[crate::scenario::RecordRef]| -> Vec<InjectId> {
            refs.iter().filter(|it| it.kind == RecordKind::Inject).map(|it| InjectId(it.id.clone())).collect()
        };
        let mut ids = injects(&change.added);
        ids.extend(injects(&change.changed));
        if around || ids.len() > 256 {
            *self = Self::full(&self.program, next);
            return;
        }
        let removed = injects(&change.removed);
        if ids.is_empty() && removed.is_empty() {
            return;
        }
        let changed: Vec<Arc<Inject>> = ids.iter().filter_map(|id| next.inject(id)).cloned().collect();
        let program = Arc::clone(&self.program);
        let touched = self.table.update(&program, next, &changed, &removed);
        let features = Features::of(&program, &self.table, next);
        let same_features = features == self.features;
        self.features = features;
        self.judge(same_features.then_some(touched.as_slice()));
    }

    /// Judges the lines whose filters were touched, or all.
    fn judge(&mut self, touched: Option<&[bool]>) {
        let program = Arc::clone(&self.program);
        let old = std::mem::take(&mut self.lines);
        let mut lines: Vec<Option<Arc<Line>>> = vec![None; program.lines.len()];
        for (index, line) in program.lines.iter().enumerate().filter(|(_, line)| !line.second_stratum) {
            let untouched = touched.is_some_and(|touched| !line.filters.iter().any(|id| touched.get(*id).copied().unwrap_or(true)));
            let kept = old.get(index).filter(|_| untouched && !depends_on_records(&line.node)).cloned();
            let judged = kept.unwrap_or_else(|| Arc::new(self.judge_line(line, &[])));
            if let Some(place) = lines.get_mut(index) {
                *place = Some(judged);
            }
        }
        let first: Vec<(usize, bool)> =
            lines.iter().enumerate().filter_map(|(index, line)| line.as_ref().map(|line| (index, line.part.met))).collect();
        self.mark_bearing(&program, &lines);
        for (index, line) in program.lines.iter().enumerate().filter(|(_, line)| line.second_stratum) {
            if let Some(place) = lines.get_mut(index) {
                *place = Some(Arc::new(self.judge_line(line, &first)));
            }
        }
        self.lines = lines.into_iter().flatten().collect();
    }

    /// Marks the injects that a count or a pair of an essential line rests on.
    fn mark_bearing(&mut self, program: &Program, lines: &[Option<Arc<Line>>]) {
        let mut bearing = Bits::with_words(self.table.words());
        for (line, judged) in program.lines.iter().zip(lines) {
            if let Some(judged) = judged.as_ref().filter(|_| line.is_essential()) {
                bearing_hits(&line.node, &judged.part, &mut bearing);
            }
        }
        self.table.set_bearing(program, &bearing);
    }

    fn judge_line(&self, line: &LineProgram, first_stratum: &[(usize, bool)]) -> Line {
        let requirement = &line.requirement;
        let weight = match &requirement.weight_when {
            Some((feature, weight)) if self.features.holds(feature) => *weight,
            _ => requirement.weight,
        };
        let judge = Judge {
            program: &self.program,
            table: &self.table,
            scenario: &self.scenario,
            features: &self.features,
            first_stratum,
        };
        let part = judge.line(line, weight);
        let evidence = evidence(&part);
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
            drafts,
            decision: None,
        };
        self.decide(&mut result);
        result
    }

    fn machine_verdict(&self, line: &LineProgram, weight: Weight, part: &Part, evidence: &Bits) -> (Verdict, Because) {
        let requirement = &line.requirement;
        if let Some(feature) = requirement.applies_if.as_ref().filter(|feature| !self.features.holds(feature)) {
            return (Verdict::NotApplicable, Because::Feature(feature.clone()));
        }
        if let Some(because) = self.outside_scope(line, weight) {
            return (Verdict::NotApplicable, because);
        }
        if part.dropped {
            return (Verdict::NotApplicable, Because::NothingApplies);
        }
        if !part.met {
            if let (Verify::Advisor, Note::Unsigned(_)) = (requirement.verify, &part.note) {
                return (Verdict::Waits, Because::NeedsAdvisor);
            }
            let shallow = has(part, &|part| !part.shallow.is_empty());
            return match (part.credit, shallow) {
                (true, _) => (Verdict::Partly, Because::Criterion),
                (false, true) => (Verdict::Partly, Because::TooShallow),
                (false, false) => (Verdict::Missing, Because::Criterion),
            };
        }
        if has_needed(part, &|part| part.note == Note::ReportEndsStory) {
            return (Verdict::Partly, Because::ReportEndsStory);
        }
        let reserve = self.table.column(self.program.flag(Flag::Contingency));
        if !evidence.is_empty() && evidence.without(reserve).is_empty() {
            return (Verdict::Partly, Because::OnlyContingency);
        }
        match requirement.verify {
            Verify::MachineAndAdvisor => (Verdict::Waits, Because::NeedsAdvisor),
            Verify::Machine | Verify::Advisor => (Verdict::Covered, Because::Criterion),
        }
    }

    fn outside_scope(&self, line: &LineProgram, weight: Weight) -> Option<Because> {
        let topic = line.requirement.topic.split('.').next_back().unwrap_or_default();
        let scope = self.scenario.exercise.scope.iter().find(|scope| {
            scope.topic.as_str() == topic && !scope.reason.trim().is_empty() && !scope.name.trim().is_empty()
        })?;
        match scope.profile.as_str() {
            "out" => Some(Because::OutOfScope),
            "focused" => {
                let chosen = scope.families.iter().any(|family| family.as_str() == line.requirement.family);
                (!chosen || weight != Weight::Essential).then_some(Because::Unfocused)
            }
            _ => None,
        }
    }

    /// Lets the newest decision of a named person bear on the verdict; the machine's stays beside it.
    fn decide(&self, line: &mut Line) {
        let about = |decision: &&Arc<Decision>| {
            decision.subject == line.requirement.id.0
                && !decision.signer.name.trim().is_empty()
                && !decision.reason.trim().is_empty()
                && !matches!(decision.kind, DecisionKind::AcceptFinding | DecisionKind::Clear | DecisionKind::SignOff)
        };
        let Some(decision) = self.scenario.decisions.iter().filter(about).max_by_key(|decision| decision.signer.at) else {
            return;
        };
        let seen = &decision.fingerprint;
        let stale = !seen.is_empty() && *seen != self.line_fingerprint_of(line);
        let verdict = match decision.kind {
            DecisionKind::Attest if line.machine == Verdict::Waits => Some(Verdict::Covered),
            DecisionKind::Overrule => Verdict::ALL.into_iter().find(|verdict| verdict.name() == decision.verdict.as_str()),
            DecisionKind::NotApplicable => Some(Verdict::NotApplicable),
            DecisionKind::Waive => Some(Verdict::Waived),
            _ => None,
        };
        if stale {
            line.decision = Some((Arc::clone(decision), true));
            return;
        }
        if let Some(verdict) = verdict {
            line.verdict = verdict;
            line.because = Because::Decided;
        }
        line.decision = Some((Arc::clone(decision), false));
    }

    /// The fingerprint of what a person looks at who judges this line: its criterion and its evidence.
    pub fn line_fingerprint(&self, id: &RequirementId) -> Option<smol_str::SmolStr> {
        self.line(id).map(|line| self.line_fingerprint_of(line))
    }

    fn line_fingerprint_of(&self, line: &Line) -> smol_str::SmolStr {
        let records = self.injects(&line.evidence).into_iter().map(|inject| crate::scenario::Record::Inject(Arc::clone(inject)));
        crate::scenario::fingerprint::fingerprint_of_many(&line.requirement.notation, records)
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
        let mut injects: Vec<&Arc<Inject>> = set.iter().filter_map(|slot| self.table.slot(slot)).map(|known| &known.inject).collect();
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

    /// How many lines have each verdict, for each topic, lens and umbrella in the order of all views.
    pub fn tallies(&self) -> Vec<Tally> {
        let topics = self.program.vocabulary.topics();
        let tally = |(id, value): (smol_str::SmolStr, &crate::checklist::Value)| {
            let mut tally = Tally { topic: TagId(id.clone()), code: value.code.clone(), label: value.label.clone(), ..Tally::default() };
            for line in self.lines.iter().filter(|line| line.requirement.topic == id) {
                tally.add(line);
            }
            tally
        };
        topics.into_iter().map(tally).collect()
    }

    /// How many essential lines are open in all.
    pub fn essential_open(&self) -> usize {
        self.lines.iter().filter(|line| line.is_essential_open()).count()
    }
}

/// How many lines of one topic have each verdict.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// The topic by whole id.
    pub topic: TagId,
    /// Its short code.
    pub code: String,
    /// Its name for people.
    pub label: String,
    /// The lines by verdict, in the order of [`Verdict::ALL`].
    pub counts: [usize; 6],
    /// The essential lines on which work remains.
    pub essential_open: usize,
}

impl Tally {
    fn add(&mut self, line: &Line) {
        if let Some(count) = self.counts.get_mut(line.verdict as usize) {
            *count += 1;
        }
        self.essential_open += usize::from(line.is_essential_open());
    }
    /// How many lines there are.
    pub fn total(&self) -> usize {
        self.counts.iter().sum()
    }
    /// How many lines have a verdict.
    pub fn count(&self, verdict: Verdict) -> usize {
        self.counts.get(verdict as usize).copied().unwrap_or(0)
    }
}

/// Whether a criterion looks at records or signatures, whose sums are not kept by filter.
fn depends_on_records(node: &Node) -> bool {
    match node {
        Node::Records { .. } | Node::Signed(_) | Node::Kept(_) => true,
        // The members of these domains follow from the records of the setting or from other injects.
        Node::Each(..) | Node::Some(..) => true,
        Node::All(parts) | Node::Any(parts) => parts.iter().any(depends_on_records),
        Node::When(_, inner) => depends_on_records(inner),
        _ => false,
    }
}

fn bearing_hits(node: &Node, part: &Part, bearing: &mut Bits) {
    match node {
        Node::Count { .. } | Node::Pair { .. } => bearing.add(&part.hits),
        Node::Each(_, _, inner) | Node::Some(_, _, inner) => part.parts.iter().for_each(|part| bearing_hits(inner, part, bearing)),
        Node::All(nodes) | Node::Any(nodes) => nodes.iter().zip(&part.parts).for_each(|(node, part)| bearing_hits(node, part, bearing)),
        Node::When(_, inner) => bearing_hits(inner, part, bearing),
        _ => {}
    }
}

/// The injects of all parts that give credit.
fn evidence(part: &Part) -> Bits {
    let mut sum = Bits::default();
    part.walk(&mut |part| sum.add(&part.hits));
    sum
}

fn has(part: &Part, holds: &dyn Fn(&Part) -> bool) -> bool {
    let mut found = false;
    part.walk(&mut |part| found |= holds(part));
    found
}

/// Whether it holds for a part that the verdict rests on; members and alternatives that are not met do not count.
fn has_needed(part: &Part, holds: &dyn Fn(&Part) -> bool) -> bool {
    part.met && (holds(part) || part.parts.iter().any(|part| has_needed(part, holds)))
}
