//! All that can be asked of the program, with its words and its keys.
//!
//! The menu, the list of commands, the sheet of keys and the key handling are all made from here.

mod keys;
mod list;
mod reach;
#[cfg(test)]
mod tests;

pub use list::Command;
pub use reach::Reach;

use crate::words::{knows, say};
use egui::{Context, KeyboardShortcut};
use keys::{shown_keys, weight};

const ALSO_REDO: KeyboardShortcut = KeyboardShortcut::new(egui::Modifiers::COMMAND, egui::Key::Y);

impl Command {
    /// The words of the command, a verb and its object.
    pub fn text(self) -> String {
        say(&format!("command-{}", self.id()))
    }

    /// What it does and when it is of use, in a sentence.
    pub fn hint(self) -> String {
        say(&format!("command-{}-hint", self.id()))
    }

    /// Further words by which people look for it.
    pub fn also(self) -> String {
        let id = format!("command-{}-also", self.id());
        if knows(&id) { say(&id) } else { String::new() }
    }

    /// Whether its keys rest while a text field has the focus: keys without Ctrl or Alt, which are typed there,
    /// and those that belong to the field, such as undo.
    pub fn rests_while_typing(self) -> bool {
        let Some(keys) = self.keys() else { return false };
        let typed = keys.modifiers.is_none()
            && !matches!(
                self,
                Self::NextRegion | Self::TopicGuide | Self::MakeAgain | Self::NextChoice | Self::PreviousChoice
            );
        typed || matches!(self, Self::Undo | Self::Redo | Self::Delete)
    }

    /// Whether it looks at the exercise as a whole, so that a cell that is being written is written first.
    pub fn ends_writing(self) -> bool {
        matches!(
            self,
            Self::Save
                | Self::SaveAs
                | Self::GoToStart
                | Self::New
                | Self::Open
                | Self::OpenSample
                | Self::Import
                | Self::BringIn
                | Self::Compare
                | Self::SignOff
                | Self::ReviewCopy
                | Self::Protect
                | Self::DeskPlan
                | Self::DeskReview
                | Self::DeskBrief
                | Self::ViewTable
                | Self::ViewTimeline
                | Self::ViewSetting
                | Self::NewInject
                | Self::NewFollowUp
                | Self::OpenInject
                | Self::Replace
        )
    }

    /// Whether views take its keys themselves: Enter also presses the button that has the focus, and the arrows of
    /// the timeline belong to it only as long as it has the focus.
    pub const fn is_left_to_views(self) -> bool {
        matches!(self, Self::WriteCell | Self::EmptyCell) || matches!(self.reach(), Reach::Timeline)
    }

    /// Its keys as they are written on this computer, such as `Ctrl K`; empty if it has none.
    pub fn keys_text(self, ctx: &Context) -> String {
        self.keys().map(|keys| shown_keys(ctx, &keys)).unwrap_or_default()
    }

    /// The command whose keys were pressed in this frame, taken out of the input so that it runs once.
    ///
    /// `here` is where the window is: `Start` or a desk.
    pub fn pressed(ctx: &Context, here: Reach) -> Option<Self> {
        let typing = ctx.text_edit_focused();
        let mut live: Vec<(Self, KeyboardShortcut)> = Self::ALL
            .iter()
            .filter(|command| command.reach().includes(here) && !command.is_left_to_views())
            .filter(|command| !(typing && command.rests_while_typing()))
            .filter_map(|command| Some((*command, command.keys()?)))
            .collect();
        // Egui lets extra Shift and Alt pass, so the longer combination is asked first.
        live.sort_by_key(|(_, keys)| std::cmp::Reverse(weight(keys.modifiers)));
        ctx.input_mut(|input| {
            // Spreadsheets redo with Ctrl Y; the sheet of keys names the other one.
            if !typing && here != Reach::Start && input.consume_shortcut(&ALSO_REDO) {
                return Some(Self::Redo);
            }
            live.into_iter().find(|(_, keys)| input.consume_shortcut(keys)).map(|(command, _)| command)
        })
    }
}
