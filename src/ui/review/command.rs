//! The commands of the Review desk.

use super::accept::accept;
use super::finding_view::place_wish;
use super::judgement::{Judgement, judge};
use super::state::{FocusWish, Region, ReviewState, Tab};
use crate::app::Document;
use crate::coverage::Verdict;
use crate::ui::commands::Command;
use crate::ui::outbox::{Outbox, Wish};

/// Runs a command of this desk; `false` if it is none.
pub fn run_command(command: Command, document: &Document, state: &mut ReviewState, out: &mut Outbox) -> bool {
    state.data_now(document, false);
    match command {
        Command::Findings if state.tab == Tab::Findings => state.show_tab(Tab::Lines),
        Command::Findings => state.show_findings(),
        Command::Comment => comment(state),
        command if state.tab == Tab::Findings && at_findings(command, document, state, out) => {}
        Command::NextLine => state.step(1),
        Command::PreviousLine => state.step(-1),
        Command::JudgeEnough => judge(Judgement::Enough, document, state, out),
        Command::JudgeNotEnough => judge(Judgement::NotEnough, document, state, out),
        Command::JudgeNotApplicable => judge(Judgement::NotApplicable, document, state, out),
        Command::OpenEvidence => open_evidence(document, state, out),
        Command::OnlyMine => {
            let mine = (state.filters.verdict != Some(Verdict::Waits)).then_some(Verdict::Waits);
            state.set_verdict(mine);
        }
        Command::Filter => state.focus = Some(FocusWish::Find),
        Command::FoldLeft => state.folds.toggle_left(),
        Command::FoldRight => state.folds.toggle_right(),
        Command::NextRegion => next_region(state),
        _ => return false,
    }
    true
}

/// The commands that mean something else while the findings are shown; `false` where it is none of them.
fn at_findings(command: Command, document: &Document, state: &mut ReviewState, out: &mut Outbox) -> bool {
    match command {
        Command::NextLine => state.step_finding(document, 1),
        Command::PreviousLine => state.step_finding(document, -1),
        Command::JudgeEnough => accept(document, state, out),
        Command::JudgeNotEnough | Command::JudgeNotApplicable | Command::OnlyMine => {}
        Command::OpenEvidence => {
            let detail = state.finding_detail(document);
            if let Some(place) = detail.as_ref().and_then(|detail| detail.places.first()) {
                out.wish(place_wish(place));
            }
        }
        _ => return false,
    }
    true
}

fn open_evidence(document: &Document, state: &mut ReviewState, out: &mut Outbox) {
    let detail = state.detail(document);
    if let Some(first) = detail.as_ref().and_then(|detail| detail.evidence.first()) {
        out.wish(Wish::ShowInject(first.inject.id.clone()));
    }
}

/// Moves the cursor to the comments of what is opened.
fn comment(state: &mut ReviewState) {
    state.folds.show_right();
    let subject = match state.tab {
        Tab::Findings => state.findings.selected.as_ref().map(|id| format!("finding {id}")),
        _ => state.selected.as_ref().map(ToString::to_string),
    };
    if let Some(subject) = subject {
        state.remarks.write_on(&subject);
    }
}

fn next_region(state: &mut ReviewState) {
    let next = match state.region {
        Region::Topics => Region::Matrix,
        Region::Matrix => Region::Lines,
        Region::Lines => Region::Line,
        Region::Line if state.folds.left_is_shown() => Region::Topics,
        Region::Line => Region::Matrix,
    };
    if next == Region::Line {
        state.folds.show_right();
    }
    state.region = next;
    state.focus = Some(FocusWish::Region(next));
}
