//! The commands of a copy that is brought in.

use super::state::MergingState;
use crate::app::Message;
use crate::app::merging::{Choice, Made, MergeAct, Merging};
use crate::ui::commands::Command;
use crate::ui::outbox::Outbox;

/// Runs a command; `false` where it is none of these.
pub fn run_command(command: Command, merging: &Merging, state: &mut MergingState, out: &mut Outbox) -> bool {
    let Some(made) = merging.made() else { return false };
    let act = match command {
        Command::NextChoice => return go(made, state, 1),
        Command::PreviousChoice => return go(made, state, -1),
        Command::ChooseYours => Some(Choice::Mine),
        Command::ChooseTheirs => Some(Choice::Theirs),
        Command::ChooseBefore => Some(Choice::Before),
        Command::ChooseBoth => Some(Choice::Both),
        Command::TakeCopy if made.left == 0 => {
            out.messages.push(Message::Merge(MergeAct::Take));
            return true;
        }
        _ => None,
    };
    let Some(choice) = act else { return command == Command::TakeCopy };
    if !made.rows.is_empty() {
        out.messages.push(Message::Merge(MergeAct::Settle(state.at, choice)));
    }
    true
}

fn go(made: &Made, state: &mut MergingState, by: isize) -> bool {
    let last = made.rows.len().saturating_sub(1);
    let next = state.at.saturating_add_signed(by).min(last);
    state.go_to(next);
    true
}
