//! What the status bar is told.

use crate::app::{Document, SaveState, Session};
use crate::ui::frame::{self, Check, Saved, StatusAct, StatusBar};
use crate::ui::plan::PlanState;
use crate::ui::role::role_words;
use crate::words::{say, say_with};
use egui::Ui;
use std::time::Duration;

/// Draws the status bar of the open document.
pub fn status_bar(ui: &mut Ui, session: &Session, document: &Document, plan: &PlanState) -> Option<StatusAct> {
    let coverage = document.coverage();
    let injects = document.scenario().injects.len();
    let selection =
        say_with("shell-selection", &[("injects", injects.into()), ("selected", plan.selected_count().into())]);
    frame::status_bar(
        ui,
        &StatusBar {
            saved: saved(document),
            selection: &selection,
            more: &session.done.clone().unwrap_or_else(|| signed(document)),
            role: &role_words(&session.memory, document.vocabulary()),
            notice: session.can_be_undone(),
            choices: session.merging.as_ref().filter(|it| !it.is_open).and_then(|it| Some(it.made()?.left)),
            offered: document.hints.waiting_count(),
            problems: document.problems.len(),
            check: Some(Check { injects, lines: coverage.lines().len(), took: took_text(session.last_check) }),
        },
    )
}

fn saved(document: &Document) -> Saved {
    match &document.save_state {
        SaveState::Saving => Saved::Saving,
        SaveState::Failed(reason) => Saved::Failed(reason.clone()),
        SaveState::ChangedOnDisk(_) => Saved::ChangedElsewhere(crate::app::clock::now_text()),
        SaveState::Unsaved => Saved::Nowhere,
        SaveState::Saved(_) | SaveState::Opened(_) if document.is_changed() => Saved::Changed,
        SaveState::Opened(at) => Saved::Opened(at.clone()),
        SaveState::Saved(at) => Saved::At(at.clone()),
    }
}

fn signed(document: &Document) -> String {
    let signed = document.coverage().lines().iter().filter(|line| line.decision.is_some()).count();
    if signed == 0 { String::new() } else { say_with("shell-judged", &[("count", signed.into())]) }
}

fn took_text(took: Duration) -> String {
    let micros = took.as_micros();
    match micros {
        0..=999 => say("shell-took-less"),
        _ => say_with("shell-took", &[("ms", u64::try_from(micros / 1000).unwrap_or(u64::MAX).into())]),
    }
}
