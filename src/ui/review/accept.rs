//! Accepting a finding: a decision with reason, name, role, time and the fingerprint of what was looked at.

use super::judgement::bound;
use super::state::{FocusWish, Region, ReviewState};
use crate::app::{Document, fresh_id};
use crate::edit::Edit;
use crate::scenario::{Decision, DecisionId, DecisionKind, Record, RecordKind, Text};
use crate::ui::outbox::Outbox;
use std::sync::Arc;

/// Accepts the opened finding, or goes to what is missing for it: the reason, or the name.
///
/// The cursor then moves to the next open finding.
pub fn accept(document: &Document, state: &mut ReviewState, out: &mut Outbox) {
    let Some(id) = state.findings.selected.clone() else { return };
    let findings = state.findings.found.now(document);
    let Some(finding) = findings.iter().find(|finding| finding.rule.id == id && finding.is_open()) else { return };
    if document.is_read_only() {
        return;
    }
    state.folds.show_right();
    let reason = state.findings.reason().trim().to_owned();
    if reason.is_empty() || state.name.trim().is_empty() {
        state.findings.pending = true;
        state.focus = Some(FocusWish::WhatIsMissing);
        return;
    }
    let decision = bound(
        document,
        Decision {
            id: DecisionId(fresh_id(RecordKind::Decision)),
            kind: DecisionKind::AcceptFinding,
            subject: finding.subject(),
            reason: Text::from(reason),
            signer: document.signer(&state.name, &state.role, &finding.subject()),
            ..Decision::default()
        },
    );
    out.edit(Edit::Add { record: Record::Decision(Arc::new(decision)), index: None });
    state.findings.reasons.remove(&id);
    state.findings.pending = false;
    state.signer_open = false;
    if let Some(next) = state.findings_data(document).next_open(&id).cloned() {
        state.findings.select(next);
    }
    state.reveal = true;
    state.focus = Some(FocusWish::Region(Region::Lines));
}

/// Asks for the acceptance again, with the reason that was given then.
pub fn accept_again(reason: &str, state: &mut ReviewState) {
    let Some(id) = state.findings.selected.clone() else { return };
    state.findings.reasons.entry(id).or_insert_with(|| reason.to_owned());
    state.findings.pending = true;
    state.focus = Some(FocusWish::Reason);
}
