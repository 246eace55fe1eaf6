//! What views ask for: messages to the session and wishes about what is shown.

use crate::app::Message;
use crate::edit::{Edit, Gesture};
use crate::scenario::{IncidentId, InjectId, RecordRef, RequirementId, StorylineId, TagId};
use smol_str::SmolStr;

/// A wish about what is shown; it changes no document.
#[derive(Clone, Debug, PartialEq)]
pub enum Wish {
    /// Select an inject and show it, on the Plan desk.
    ShowInject(InjectId),
    /// Open an inject full.
    OpenFull(InjectId),
    /// Leave the opened inject.
    BackToTable,
    /// Show a line on the Review desk.
    ShowLine(RequirementId),
    /// Show a finding on the Review desk, by the id of its rule.
    ShowFinding(SmolStr),
    /// Show the Review desk with this topic.
    ShowTopic(TagId),
    /// Show only this part of the outline.
    ShowStoryline(Option<StorylineId>, Option<IncidentId>),
    /// Show a record of the setting.
    ShowRecord(RecordRef),
    /// Select injects that were just added and show them, on the Plan desk.
    ShowInjects(Vec<InjectId>),
    /// Show injects that came from a list, on the Plan desk, and select the first.
    ShowBrought(Vec<InjectId>),
    /// Open the library, at the items that serve a line where one is named.
    ShowLibrary(Option<RequirementId>),
    /// Open the library at the items of a topic, by whole id.
    ShowLibraryTopic(SmolStr),
    /// Open the topic guide at the page of a topic, by name or whole id.
    ShowGuide(SmolStr),
    /// Run a command.
    Run(super::commands::Command),
}

impl Wish {
    /// Whether it shows something on a desk, which then must not lie under anything else.
    pub fn leads_to_a_desk(&self) -> bool {
        use super::commands::Command;
        match self {
            Self::Run(command) => {
                matches!(command, Command::DeskPlan | Command::DeskReview | Command::DeskBrief | Command::SignOffs)
            }
            Self::ShowLibrary(_) | Self::ShowLibraryTopic(_) | Self::ShowGuide(_) => false,
            _ => true,
        }
    }
}

/// Collects what one frame's views asked for.
#[derive(Debug, Default)]
pub struct Outbox {
    /// For the session, in order.
    pub messages: Vec<Message>,
    /// For the window, in order.
    pub wishes: Vec<Wish>,
}

impl Outbox {
    /// Asks for an edit as a step of its own.
    pub fn edit(&mut self, edit: Edit) {
        self.messages.push(Message::Edit(edit, None));
    }
    /// Asks for an edit that merges with others of the same gesture.
    pub fn typed(&mut self, edit: Edit, gesture: Gesture) {
        self.messages.push(Message::Edit(edit, Some(gesture)));
    }
    /// Asks for something to be shown.
    pub fn wish(&mut self, wish: Wish) {
        self.wishes.push(wish);
    }
}
