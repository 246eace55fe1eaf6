//! From a judged criterion to a verdict: scope, waivers, waiting for an adviser, and what people decided.

use super::assess::{Coverage, resting_on};
use super::bits::Bits;
use super::features::is_reasoned;
use super::line::{Because, Line, Note, Part};
use super::looked;
use super::program::{Flag, LineProgram, Node};
use super::verdict::Verdict;
use crate::checklist::{Requirement, Verify, Weight};
use crate::scenario::turn::newest;
use crate::scenario::{Decision, DecisionKind};
use std::sync::Arc;

impl Coverage {
    pub(super) fn machine_verdict(
        &self,
        line: &LineProgram,
        weight: Weight,
        part: &Part,
        evidence: &Bits,
    ) -> (Verdict, Because) {
        let requirement = &line.requirement;
        if let Some(feature) = requirement.applies_if.as_ref().filter(|feature| !self.features.holds(feature)) {
            return (Verdict::NotApplicable, Because::Feature(feature.clone()));
        }
        if let Some(because) = self.outside_scope(line, weight).filter(|_| !self.stands(requirement)) {
            return (Verdict::NotApplicable, because);
        }
        if part.dropped && part.waived {
            return (Verdict::Waived, Because::PartWaived);
        }
        if part.dropped {
            return (Verdict::NotApplicable, Because::NothingApplies);
        }
        if !part.met {
            if let (Verify::Advisor, Note::Unsigned(_)) = (requirement.verify, &part.note) {
                return (Verdict::Waits, Because::NeedsAdvisor);
            }
            return match part.credit {
                true => (Verdict::Partly, Because::Criterion),
                false if has(part, &|part| !part.shallow.is_empty()) => (Verdict::Partly, Because::TooShallow),
                false if has(part, &|part| !part.reserve.is_empty()) => (Verdict::Partly, Because::OnlyContingency),
                false => (Verdict::Missing, Because::Criterion),
            };
        }
        if ends_story(&line.node, part) {
            return (Verdict::Partly, Because::ReportEndsStory);
        }
        let reserve = self.table.column(self.program.flag(Flag::Contingency));
        // Mostly none of the evidence is held in reserve, and nothing more has to be asked.
        let resting_on = if evidence.meets(reserve) { resting_on(part) } else { Bits::NONE };
        if !resting_on.is_empty() && resting_on.without(reserve).is_empty() {
            return (Verdict::Partly, Because::OnlyContingency);
        }
        if part.waived {
            return (Verdict::Waived, Because::PartWaived);
        }
        match requirement.verify {
            Verify::MachineAndAdvisor => (Verdict::Waits, Because::NeedsAdvisor),
            Verify::Machine | Verify::Advisor => (Verdict::Covered, Because::Criterion),
        }
    }

    fn outside_scope(&self, line: &LineProgram, weight: Weight) -> Option<Because> {
        let topic = line.requirement.topic.split('.').next_back().unwrap_or_default();
        let scope =
            self.scenario.exercise.scope.iter().find(|scope| scope.topic_id() == topic && is_reasoned(scope))?;
        match scope.profile.as_str() {
            "out" => Some(Because::OutOfScope),
            "focused" => {
                let chosen = scope.families.iter().any(|family| family.as_str() == line.requirement.family);
                (!chosen || weight != Weight::Essential).then_some(Because::Unfocused)
            }
            _ => None,
        }
    }

    /// Whether a line belongs to the core and an inject carries its topic, so that it can be neither waived nor left out.
    pub fn stands(&self, requirement: &Requirement) -> bool {
        let carried = || {
            let (_, column) = self.program.vocabulary.tag(&requirement.topic)?;
            Some(self.table.column(usize::from(column.0)).meets(self.table.column(self.program.flag(Flag::Live))))
        };
        requirement.core && carried().unwrap_or(true)
    }

    /// What a line weighs in this scenario, and the decision that says so.
    ///
    /// A line of the core never weighs less than it does by itself.
    pub(super) fn weight(&self, requirement: &Requirement) -> (Weight, Option<Arc<Decision>>) {
        let own = match &requirement.weight_when {
            Some((feature, weight)) if self.features.holds(feature) => *weight,
            _ => requirement.weight,
        };
        let said = self.world.decisions_about(requirement.id.as_str());
        let newest =
            newest(said.filter(|decision| decision.kind == DecisionKind::Reweigh && is_reasoned_decision(decision)));
        let weight = newest.and_then(|decision| Weight::named(decision.verdict.as_str()));
        match weight.filter(|weight| !requirement.core || *weight <= own) {
            Some(weight) => (weight, newest.cloned()),
            None => (own, None),
        }
    }

    /// Lets the newest decision of a named person bear on the verdict; the machine's stays beside it.
    pub(super) fn decide(&self, line: &mut Line) {
        let about = |decision: &&Arc<Decision>| {
            is_reasoned_decision(decision)
                && matches!(
                    decision.kind,
                    DecisionKind::Attest | DecisionKind::Overrule | DecisionKind::NotApplicable | DecisionKind::Waive
                )
        };
        let said = || self.world.decisions_about(line.requirement.id.as_str()).filter(about);
        let stands = self.stands(&line.requirement);
        let last =
            |leaves_out: bool| newest(said().filter(|it| (stands && leaves_out_the_line(it)) == leaves_out)).cloned();
        let (barred, decision) = (last(true), last(false));
        line.barred = barred;
        let Some(decision) = decision else { return };
        let decision = &decision;
        let stale = looked::is_stale(&decision.fingerprint, || self.looked_at_line(line).fingerprint());
        let verdict = match decision.kind {
            DecisionKind::Attest if line.machine == Verdict::Waits => Some(Verdict::Covered),
            DecisionKind::Overrule => {
                Verdict::ALL.into_iter().find(|verdict| verdict.name() == decision.verdict.as_str())
            }
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
}

/// Whether a decision carries a reason and a name, so that it counts.
fn is_reasoned_decision(decision: &Decision) -> bool {
    !decision.signer.name.trim().is_empty() && !decision.reason.trim().is_empty()
}

/// Whether a decision takes the line out of what is judged.
fn leaves_out_the_line(decision: &Decision) -> bool {
    match decision.kind {
        DecisionKind::Waive | DecisionKind::NotApplicable => true,
        DecisionKind::Overrule => {
            let verdict = decision.verdict.as_str();
            verdict == Verdict::Waived.name() || verdict == Verdict::NotApplicable.name()
        }
        _ => false,
    }
}

fn has(part: &Part, holds: &dyn Fn(&Part) -> bool) -> bool {
    let mut found = false;
    part.walk(&mut |part| found |= holds(part));
    found
}

/// Whether the line rests on a part whose harms are reported and never followed.
///
/// Where one of several is enough, one whose story goes on is enough.
fn ends_story(node: &Node, part: &Part) -> bool {
    if !part.met || part.dropped {
        return false;
    }
    let counting = || part.parts.iter().filter(|part| part.met && !part.dropped);
    match node {
        Node::Each(_, _, inner) => part.parts.iter().any(|part| ends_story(inner, part)),
        Node::Some(_, _, inner) => counting().all(|part| ends_story(inner, part)),
        Node::All(nodes) => nodes.iter().zip(&part.parts).any(|(node, part)| ends_story(node, part)),
        Node::Any(nodes) => {
            let mut counting = nodes.iter().zip(&part.parts).filter(|(_, part)| part.met && !part.dropped);
            counting.all(|(node, part)| ends_story(node, part))
        }
        Node::When(_, inner) => ends_story(inner, part),
        _ => part.note == Note::ReportEndsStory,
    }
}
