//! Moving injects by keys: as long as Alt is held they hang in the air as if they were dragged, with the same forecast,
//! and letting Alt go puts them down in one step.

use super::moving::{Drag, Moving};
use super::state::timeline_id;
use crate::app::{Document, Message};
use crate::edit::Edit;
use crate::scenario::{ExTime, Inject, InjectId, Record};
use crate::ui::outbox::Outbox;
use crate::ui::plan::PlanState;
use egui::Ui;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The minutes by which Alt with an arrow moves an inject.
pub(super) const QUARTER: i64 = 15;

/// Takes hold of the selected injects, if keys do not hold them yet, and moves them on by so many minutes; one without
/// a time gets its first.
pub(super) fn later(document: &Document, state: &mut PlanState, out: &mut Outbox, minutes: i64) {
    let scenario = document.scenario();
    let Some(current) = state.selection.current().and_then(|id| scenario.inject(id)) else { return };
    let Some(time) = current.time else {
        let shown = state.timeline.shown();
        return give_time(current, (shown.from + shown.minutes / 2.0) as i64, state.timeline.data.midnight, out);
    };
    let own = || -> BTreeSet<InjectId> {
        state.selection.marked().iter().filter(|id| scenario.inject(id).is_some()).cloned().collect()
    };
    let mut moving = match state.timeline.drag.take() {
        Some(Drag::Keys(moving)) => moving,
        None if own().is_empty() => return,
        None => Box::new(Moving::by_keys(&state.timeline.data, own(), time, state.timeline.alone)),
        // What the pointer holds stays there.
        pointed => {
            state.timeline.drag = pointed;
            return;
        }
    };
    moving.minutes = moving.minutes.saturating_add(minutes);
    state.timeline.drag = Some(Drag::Keys(moving));
}

/// Puts down what keys hold, as soon as Alt is let go or the timeline has lost the focus.
pub(super) fn settle(ui: &Ui, document: &Document, state: &mut PlanState, out: &mut Outbox) {
    let Some(Drag::Keys(moving)) = &state.timeline.drag else { return };
    let has_focus = ui.memory(|memory| memory.has_focus(timeline_id()));
    if !(has_focus && ui.input(|input| input.modifiers.alt)) {
        put_down(document, moving, out);
        state.timeline.drag = None;
    }
}

/// Puts injects down where they are held, and tells what went along and what now lies outside of the play.
pub(super) fn put_down(document: &Document, moving: &Moving, out: &mut Outbox) {
    let Some(edit) = moving.edit() else { return };
    match moving.told(document.scenario()) {
        Some(told) => out.messages.push(Message::EditTold(edit, told)),
        None => out.edit(edit),
    }
}

/// Gives an inject its first time, at the nearest quarter of an hour.
pub(super) fn give_time(inject: &Arc<Inject>, minutes: i64, midnight: i64, out: &mut Outbox) {
    let at = ExTime(minutes);
    let time = ExTime(minutes + super::scale::snapped(at, 0.0, QUARTER, midnight));
    let timed = Inject { time: Some(time), ..Inject::clone(inject) };
    out.edit(Edit::Change(Record::Inject(Arc::new(timed))));
}
