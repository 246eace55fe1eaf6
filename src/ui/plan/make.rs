//! What the Plan desk adds, copies, moves and deletes; each is one step of undo.

use super::outline::data::Scope;
use super::outline::moves::{self, Goal, Held, step};
use super::state::{Focus, PlanState};
use crate::app::{Document, fresh_id};
use crate::edit::{Edit, Onward, new_inject, next_after, onward_of, stem_of};
use crate::scenario::{
    Code, Incident, IncidentId, Inject, InjectId, Record, RecordKind, RecordRef, Scenario, Storyline, StorylineId,
};
use crate::ui::outbox::Outbox;
use std::sync::Arc;

/// Adds an inject below the current one, in the same incident.
pub fn inject(document: &Document, state: &mut PlanState, out: &mut Outbox) {
    let scenario = document.scenario();
    let current = state.selection.current().filter(|id| scenario.inject(id).is_some()).cloned();
    let incident = match &current {
        Some(_) => None,
        None => incident_of_scope(scenario, &state.outline.selected),
    };
    let after = current.or_else(|| last_of(scenario, incident.as_ref()));
    let fresh = new_inject(scenario, InjectId(fresh_id(RecordKind::Inject)), incident.as_ref(), after.as_ref());
    add_inject(scenario, state, out, fresh, after.as_ref());
}

/// Adds an inject before the current one, at the same time and in the same incident.
pub fn inject_above(document: &Document, state: &mut PlanState, out: &mut Outbox) {
    let scenario = document.scenario();
    let Some(below) = state.selection.current().filter(|id| scenario.inject(id).is_some()).cloned() else { return };
    let fresh = new_inject(scenario, InjectId(fresh_id(RecordKind::Inject)), None, Some(&below));
    let index = index_of(scenario, &below);
    add_inject_at(state, out, fresh, index);
}

/// Adds an inject that goes on from the current one.
pub fn onward(document: &Document, state: &mut PlanState, out: &mut Outbox, onward: Onward) -> bool {
    let scenario = document.scenario();
    let Some(earlier) = state.selection.current().and_then(|id| scenario.inject(id)) else { return false };
    let fresh = onward_of(scenario, earlier, InjectId(fresh_id(RecordKind::Inject)), onward);
    let after = earlier.id.clone();
    add_inject(scenario, state, out, fresh, Some(&after));
    true
}

fn add_inject(scenario: &Scenario, state: &mut PlanState, out: &mut Outbox, fresh: Inject, after: Option<&InjectId>) {
    let index = after.and_then(|after| index_of(scenario, after)).map(|index| index + 1);
    add_inject_at(state, out, fresh, index);
}

fn add_inject_at(state: &mut PlanState, out: &mut Outbox, fresh: Inject, index: Option<usize>) {
    let id = fresh.id.clone();
    out.edit(Edit::Add { record: Record::Inject(Arc::new(fresh)), index });
    let was_open = state.opened.is_some();
    state.show_inject(&id);
    state.opened = was_open.then(|| id.clone());
    state.focus = Some(Focus::Title(id));
}

fn index_of(scenario: &Scenario, id: &InjectId) -> Option<usize> {
    scenario.injects.iter().position(|inject| inject.id == *id)
}

/// The incident into which a new inject goes when none is selected.
fn incident_of_scope(scenario: &Scenario, scope: &Scope) -> Option<IncidentId> {
    match scope {
        Scope::Incident(id) => Some(id.clone()),
        Scope::Storyline(id) => {
            let last = scenario.incidents.iter().rev().find(|it| it.storyline.as_ref() == Some(id));
            last.map(|it| it.id.clone())
        }
        Scope::Whole => scenario.incidents.last().map(|it| it.id.clone()),
        Scope::Loose => None,
    }
}

fn last_of(scenario: &Scenario, incident: Option<&IncidentId>) -> Option<InjectId> {
    let own = scenario.injects.iter().filter(|inject| inject.incident.as_ref() == incident);
    own.max_by_key(|inject| inject.time).map(|inject| inject.id.clone())
}

/// Adds a storyline after the selected one and lets a person write its title.
pub fn storyline(document: &Document, state: &mut PlanState, out: &mut Outbox) {
    let scenario = document.scenario();
    let selected = storyline_of_scope(scenario, state);
    let place = selected.and_then(|id| scenario.storylines.iter().position(|it| it.id == id));
    let fresh = Storyline { id: StorylineId(fresh_id(RecordKind::Storyline)), ..Storyline::default() };
    let scope = Scope::Storyline(fresh.id.clone());
    let record = Record::Storyline(Arc::new(fresh));
    rename_new(state, &record, scope);
    out.edit(Edit::Add { record, index: place.map(|place| place + 1) });
}

/// Adds an incident to the selected storyline and lets a person write its title.
pub fn incident(document: &Document, state: &mut PlanState, out: &mut Outbox) {
    let scenario = document.scenario();
    let storyline = storyline_of_scope(scenario, state);
    if let Some(id) = &storyline {
        state.outline.set_folded(id, false);
    }
    let after = match &state.outline.selected {
        Scope::Incident(id) => scenario.incidents.iter().position(|it| it.id == *id),
        _ => None,
    };
    let fresh = Incident { id: IncidentId(fresh_id(RecordKind::Incident)), storyline, ..Incident::default() };
    let scope = Scope::Incident(fresh.id.clone());
    let record = Record::Incident(Arc::new(fresh));
    rename_new(state, &record, scope);
    out.edit(Edit::Add { record, index: after.map(|place| place + 1) });
}

fn rename_new(state: &mut PlanState, record: &Record, scope: Scope) {
    state.fold_left(false);
    state.selection.clear();
    state.show_scope(scope);
    state.focus = None;
    state.outline.renaming = Some(record.reference());
}

fn storyline_of_scope(scenario: &Scenario, state: &PlanState) -> Option<StorylineId> {
    let of_incident = |id: &IncidentId| scenario.incident(id).and_then(|it| it.storyline.clone());
    match &state.outline.selected {
        Scope::Storyline(id) => Some(id.clone()),
        Scope::Incident(id) => of_incident(id),
        Scope::Loose => None,
        Scope::Whole => {
            let current = state.selection.current().and_then(|id| scenario.inject(id));
            let of_current = current.and_then(|inject| of_incident(inject.incident.as_ref()?));
            of_current.or_else(|| scenario.storylines.last().map(|it| it.id.clone()))
        }
    }
}

/// Copies the marked injects, each below its original, as drafts with numbers of their own.
pub fn duplicate(document: &Document, state: &mut PlanState, out: &mut Outbox) -> bool {
    let mut scratch: Scenario = Scenario::clone(document.scenario());
    let originals: Vec<Arc<Inject>> =
        scratch.injects.iter().filter(|it| state.selection.has(&it.id)).cloned().collect();
    let mut edits = Vec::new();
    let mut last = None;
    for original in &originals {
        let stem = stem_of(&scratch, None, Some(original));
        let copy = Inject {
            id: InjectId(fresh_id(RecordKind::Inject)),
            number: next_after(&scratch, &stem).into(),
            status: Code::new("draft"),
            ..Inject::clone(original)
        };
        last = Some(copy.id.clone());
        let index = index_of(&scratch, &original.id).map(|index| index + 1);
        let record = Record::Inject(Arc::new(copy));
        scratch = scratch.inserting(&record, index);
        edits.push(Edit::Add { record, index });
    }
    let Some(last) = last else { return false };
    out.edit(Edit::Together { label_key: "plan-edit-duplicate".into(), edits });
    state.show_inject(&last);
    true
}

/// Moves the marked injects in time.
pub fn shift(state: &PlanState, out: &mut Outbox, minutes: i64) {
    let injects: Vec<InjectId> = state.selection.marked().iter().cloned().collect();
    if !injects.is_empty() {
        out.edit(Edit::ShiftTimes { injects, minutes });
    }
}

/// Deletes the marked injects.
pub fn delete_injects(document: &Document, state: &PlanState, out: &mut Outbox) -> bool {
    let scenario = document.scenario();
    let marked = state.selection.marked().iter().filter(|id| scenario.inject(id).is_some());
    let records: Vec<RecordRef> = marked.map(InjectId::record).collect();
    let any = !records.is_empty();
    if any {
        out.edit(Edit::Remove(records));
    }
    any
}

/// Moves the selected row of the outline by one place.
pub fn move_row(document: &Document, state: &mut PlanState, out: &mut Outbox, down: bool) -> bool {
    let (scenario, scope) = (document.scenario(), state.outline.selected.clone());
    let Some(goal) = step(scenario, &scope, down) else { return false };
    if let Goal::Incident { storyline: Some(storyline), .. } = &goal {
        state.outline.set_folded(storyline, false);
    }
    let edit = moves::edit(scenario, &Held::Row(scope.clone()), &goal);
    state.outline.reveal = edit.is_some().then_some(scope);
    edit.map(|edit| out.edit(edit)).is_some()
}

/// Deletes the storyline or incident that is selected in the outline; what still needs it makes the session refuse.
pub fn delete_outline_row(state: &PlanState, out: &mut Outbox) -> bool {
    let record = state.outline.selected.record();
    let any = record.is_some();
    if let Some(record) = record {
        out.edit(Edit::Remove(vec![record]));
    }
    any
}
