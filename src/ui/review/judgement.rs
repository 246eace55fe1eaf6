//! What a person says of a line: enough, not enough, does not apply, knowingly left open, weighs more or less.
//!
//! Each becomes a decision with name, role, time, reason and the fingerprint of what was looked at.

use super::state::{FocusWish, ReviewState};
use crate::app::{Document, fresh_id};
use crate::checklist::Weight;
use crate::coverage::{Line, Verdict};
use crate::edit::Edit;
use crate::scenario::{Code, Decision, DecisionId, DecisionKind, Record, RecordKind, Text};
use crate::ui::outbox::Outbox;
use crate::ui::widgets::sure_link;
use egui::{Id, Ui};
use std::sync::Arc;

/// What a person can say of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Judgement {
    /// The evidence is enough.
    Enough,
    /// The evidence is not enough.
    NotEnough,
    /// The line does not apply here.
    NotApplicable,
    /// The line is knowingly left open.
    Waive,
    /// The line weighs this much in this scenario.
    Reweigh(Weight),
}

impl Judgement {
    /// Whether it takes the line out of what is judged, which no line of the core allows.
    pub fn leaves_out(self) -> bool {
        matches!(self, Self::NotApplicable | Self::Waive)
    }

    /// The decision it becomes for a line: its kind, and the verdict that an overrule sets or the weight.
    pub fn decision(self, line: &Line) -> (DecisionKind, Code) {
        let code = |verdict: Verdict| Code::new(verdict.name());
        match self {
            Self::Enough if matches!(line.machine, Verdict::Waits | Verdict::Covered) => {
                (DecisionKind::Attest, Code::default())
            }
            Self::Enough => (DecisionKind::Overrule, code(Verdict::Covered)),
            Self::NotEnough if line.evidence.is_empty() => (DecisionKind::Overrule, code(Verdict::Missing)),
            Self::NotEnough => (DecisionKind::Overrule, code(Verdict::Partly)),
            Self::NotApplicable => (DecisionKind::NotApplicable, Code::default()),
            Self::Waive => (DecisionKind::Waive, Code::default()),
            Self::Reweigh(weight) => (DecisionKind::Reweigh, Code::new(weight.name())),
        }
    }

    /// What a decision said, read back.
    pub fn of(decision: &Decision) -> Option<Self> {
        match decision.kind {
            DecisionKind::Attest => Some(Self::Enough),
            DecisionKind::Overrule if decision.verdict.as_str() == Verdict::Covered.name() => Some(Self::Enough),
            DecisionKind::Overrule => Some(Self::NotEnough),
            DecisionKind::NotApplicable => Some(Self::NotApplicable),
            DecisionKind::Waive => Some(Self::Waive),
            DecisionKind::Reweigh => Weight::named(decision.verdict.as_str()).map(Self::Reweigh),
            _ => None,
        }
    }
}

/// Judges the opened line, or goes to what is missing for it: the name, or the reason.
///
/// The cursor then moves to the next open line.
pub fn judge(judgement: Judgement, document: &Document, state: &mut ReviewState, out: &mut Outbox) {
    let Some(id) = state.selected.clone() else { return };
    let Some(line) = document.coverage().line(&id) else { return };
    let is_barred = judgement.leaves_out() && document.coverage().stands(&line.requirement);
    if document.is_read_only() || is_barred {
        return;
    }
    state.folds.show_right();
    let reason = state.reason().trim().to_owned();
    if reason.is_empty() || state.name.trim().is_empty() {
        state.pending = Some(judgement);
        state.focus = Some(FocusWish::WhatIsMissing);
        return;
    }
    let (kind, verdict) = judgement.decision(line);
    let decision = bound(
        document,
        Decision {
            id: DecisionId(fresh_id(RecordKind::Decision)),
            kind,
            subject: id.0.clone(),
            verdict,
            reason: Text::from(reason),
            signer: document.signer(&state.name, &state.role, &id.0),
            ..Decision::default()
        },
    );
    out.edit(Edit::Add { record: Record::Decision(Arc::new(decision)), index: None });
    state.reasons.remove(&id);
    state.pending = None;
    state.signer_open = false;
    state.reweigh_open = false;
    if kind == DecisionKind::Reweigh {
        return;
    }
    let next = state.data_now(document, false).next_open(&id).cloned();
    if let Some(next) = next {
        state.select(next);
    }
    state.focus = Some(FocusWish::Region(super::state::Region::Lines));
}

/// A decision bound to what is looked at now, so that a later change is noticed and can be named.
pub(in crate::ui) fn bound(document: &Document, mut decision: Decision) -> Decision {
    if let Some(looked) = document.coverage().looks().at(&decision.subject) {
        looked.bind(&mut decision);
    }
    decision
}

/// The link that takes a decision back, once that was asked.
pub(in crate::ui) fn withdraw_ui(ui: &mut Ui, decision: &DecisionId, word: &str, name: &str, out: &mut Outbox) {
    if sure_link(ui, Id::unique(("withdraw", decision.as_str())), word, name) {
        out.edit(Edit::Remove(vec![decision.record()]));
    }
}
