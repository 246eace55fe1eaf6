//! What the commands do at the Plan desk.

use super::chain::walk;
use super::make;
use super::state::{Focus, PlanState, Region, View};
use super::table::{Step, begin, empty_cells, fill_down, step};
use super::timeline::{neighbour, timeline_command};
use crate::app::Document;
use crate::edit::Onward;
use crate::ui::commands::{Command, Reach};
use crate::ui::inject;
use crate::ui::outbox::Outbox;

/// Runs a command at the Plan desk; answers whether it is one that runs here.
pub fn run_command(command: Command, document: &Document, state: &mut PlanState, out: &mut Outbox) -> bool {
    match command {
        Command::ViewTable => show_table(state),
        Command::ViewTimeline => {
            state.view = View::Timeline;
            state.opened = None;
            state.focus = Some(Focus::Region(Region::Centre));
        }
        Command::ViewSetting => {
            state.view = View::Setting;
            state.focus = Some(Focus::Region(Region::Centre));
        }
        Command::ViewPlaces => {
            state.view = View::Setting;
            state.setting.show_ground();
            state.focus = Some(Focus::Region(Region::Centre));
        }
        Command::ViewChain => state.show_chain(),
        Command::NewInject => make::inject(document, state, out),
        Command::NewFollowUp => return make::onward(document, state, out, Onward::FollowUp),
        Command::NewContingency => return make::onward(document, state, out, Onward::Contingency),
        Command::NewIfActed => return make::onward(document, state, out, Onward::IfActed),
        Command::NewIfNotActed => return make::onward(document, state, out, Onward::IfNotActed),
        Command::NewIncident => make::incident(document, state, out),
        Command::NewStoryline => make::storyline(document, state, out),
        Command::Duplicate => return make::duplicate(document, state, out),
        // A cell that is being written keeps the keys.
        Command::FillDown => {
            return state.view == View::Table && (state.table.editing.is_some() || fill_down(document, state, out));
        }
        Command::Delete => return delete(document, state, out),
        Command::WriteCell if is_at_table(state) => begin(document, state, out, None),
        Command::WriteCell => open(state),
        Command::EmptyCell if is_at_table(state) => return empty_cells(state, out),
        Command::EmptyCell => return delete(document, state, out),
        Command::OpenInject => open(state),
        Command::ExplainField => state.inject.explains ^= true,
        Command::TakeOffered => return settle_offered(document, state, out, true),
        Command::RefuseOffered => return settle_offered(document, state, out, false),
        Command::NextLacking => return next_lacking(document, state, out),
        Command::PreviousInject if is_in_outline(state) => return make::move_row(document, state, out, false),
        Command::NextInject if is_in_outline(state) => return make::move_row(document, state, out, true),
        Command::PreviousInject => go(state, Step::Up),
        Command::NextInject => go(state, Step::Down),
        Command::MoveUp => return make::move_row(document, state, out, false),
        Command::MoveDown => return make::move_row(document, state, out, true),
        Command::EvidenceMissing => {
            show_table(state);
            state.table.query.evidence_missing ^= true;
        }
        Command::Filter if state.view == View::Timeline && state.opened.is_none() => {
            state.timeline.asks_filter = true;
            state.focus = Some(Focus::Filter);
        }
        Command::Filter => {
            show_table(state);
            state.focus = Some(Focus::Filter);
        }
        Command::NextRegion => state.focus = Some(Focus::Region(next_region(state))),
        Command::FoldLeft => state.fold_left(state.has_left()),
        Command::FoldRight => fold_right(state),
        _ if command.reach() == Reach::Timeline && state.view == View::Timeline => {
            state.focus = Some(Focus::Region(Region::Centre));
            return timeline_command(command, document, state, out);
        }
        _ => return false,
    }
    true
}

/// Takes or refuses what is offered first for the inject at hand.
fn settle_offered(document: &Document, state: &mut PlanState, out: &mut Outbox, take: bool) -> bool {
    let Some(inject) = state.opened.clone().or_else(|| state.selection.current().cloned()) else { return false };
    crate::ui::inject::settle_first_offered(document, &inject, &mut state.inject, out, take)
}

/// Whether a row of the outline has the focus; there Alt with up and down moves the row.
fn is_in_outline(state: &PlanState) -> bool {
    state.has_focus && state.region == Region::Outline && state.outline.selected.record().is_some()
}

/// Whether a row of the table has the focus, or had it last.
fn is_at_table(state: &PlanState) -> bool {
    state.view == View::Table && state.opened.is_none() && state.region == Region::Centre
}

fn show_table(state: &mut PlanState) {
    state.view = View::Table;
    state.opened = None;
    state.focus = Some(Focus::Region(Region::Centre));
}

fn go(state: &mut PlanState, to: Step) {
    if state.view == View::Timeline && state.opened.is_none() {
        let next = neighbour(&state.timeline, state.selection.current(), to == Step::Down);
        next.into_iter().for_each(|id| state.selection.go_to(id));
    } else if state.view == View::Chain && state.opened.is_none() {
        walk(state, to == Step::Down);
        state.focus = Some(Focus::Region(Region::Centre));
    } else if state.view.shows_injects() {
        step(state, to, false);
        state.focus = state.opened.is_none().then_some(Focus::Region(Region::Centre));
    }
}

fn delete(document: &Document, state: &mut PlanState, out: &mut Outbox) -> bool {
    match (state.region, state.view) {
        (Region::Outline, _) => make::delete_outline_row(state, out),
        (Region::Centre, View::Setting) => state.setting.delete_selected(out),
        (Region::Centre | Region::Right, View::Table | View::Timeline | View::Chain) => {
            make::delete_injects(document, state, out)
        }
        (Region::Right, View::Setting) => false,
    }
}

/// Enter opens what has the focus: the inject at the table, the part of the exercise at the outline.
fn open(state: &mut PlanState) {
    if state.region == Region::Outline {
        let scope = state.outline.selected.clone();
        state.show_scope(scope);
        return;
    }
    if state.view == View::Setting && state.region == Region::Centre {
        state.setting.enter();
        return;
    }
    if let Some(current) = state.selection.current().cloned().filter(|_| state.view.shows_injects()) {
        state.open_full(&current);
    }
}

fn next_lacking(document: &Document, state: &mut PlanState, out: &mut Outbox) -> bool {
    let Some(current) = state.selection.current().cloned().filter(|_| state.view.shows_injects()) else { return false };
    inject::go_to_next_lacking(document, &current, state.opened.is_some(), &mut state.inject, out);
    true
}

/// The region after the one that has the focus; folded ones are passed over.
fn next_region(state: &PlanState) -> Region {
    let left = state.has_left();
    let right = state.has_right();
    match state.region {
        _ if !state.has_focus => Region::Centre,
        Region::Outline => Region::Centre,
        Region::Centre if right => Region::Right,
        Region::Centre | Region::Right if left => Region::Outline,
        Region::Centre | Region::Right => Region::Centre,
    }
}

fn fold_right(state: &mut PlanState) {
    if state.right_squeezed {
        state.sheet_open ^= true;
    } else {
        state.right_folded ^= true;
    }
}
