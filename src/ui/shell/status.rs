//! What the status bar is told.

use crate::app::keeping::Kept;
use crate::app::watch::Outside;
use crate::app::{Document, SaveState, Session};
use crate::ui::frame::{self, Check, Protection, Saved, Since, StatusAct, StatusBar};
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
    if document.waits_for_file().is_some() {
        // Nobody else wakes the window while a share does not answer.
        ui.ctx().request_repaint_after(Duration::from_secs(10));
    }
    frame::status_bar(
        ui,
        &StatusBar {
            saved: saved(document),
            selection: &selection,
            more: &session.done.clone().unwrap_or_else(|| signed(document)),
            protection: protection(document),
            role: &role_words(&session.memory, document.vocabulary()),
            notice: session.can_be_undone(),
            choices: session.merging.as_ref().filter(|it| !it.is_open).and_then(|it| Some(it.made()?.left)),
            offered: document.hints.waiting_count(),
            problems: document.problems.len(),
            check: Some(Check { injects, lines: coverage.lines().len(), took: took_text(session.last_check) }),
        },
    )
}

fn protection(document: &Document) -> Protection {
    match (&document.padlock, document.protection_waits()) {
        (None, _) => Protection::None,
        (Some(_), true) => Protection::Waits,
        (Some(_), false) => Protection::Stands,
    }
}

fn saved(document: &Document) -> Saved {
    let kept = |since: Since| match &document.safe {
        Kept::Not(_) => Saved::Unprotected,
        Kept::Safe(extent) if !extent.is_none() => Saved::Kept { since, changes: extent.changes },
        Kept::Safe(_) | Kept::Unknown if since == Since::Never => Saved::Nowhere,
        Kept::Safe(_) | Kept::Unknown => Saved::Changed,
    };
    let is_changed = document.is_changed();
    match &document.save_state {
        SaveState::Saving => match document.waits_for_file().map_or(0, |waits| waits.as_secs() / 60) {
            0 => Saved::Saving,
            minutes => Saved::NoAnswer(u32::try_from(minutes).unwrap_or(u32::MAX)),
        },
        SaveState::Failed(reason) => {
            Saved::Failed { reason: reason.clone(), kept: matches!(document.safe, Kept::Safe(_)) }
        }
        SaveState::ChangedOnDisk(at) => Saved::ChangedElsewhere(at.clone()),
        _ if let Some((outside, at)) = &document.outside => match outside {
            Outside::Gone => Saved::Gone(at.clone()),
            Outside::Changed | Outside::Same => Saved::ChangedElsewhere(at.clone()),
        },
        _ if document.is_read_only() => Saved::ReadOnly,
        SaveState::Unsaved if is_changed => kept(Since::Never),
        SaveState::Saved(at) if is_changed => kept(Since::Saved(at.clone())),
        SaveState::Opened(at) if is_changed => kept(Since::Opened(at.clone())),
        SaveState::Unsaved => Saved::Nowhere,
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
