//! What stands round every desk: top bar, status bar, start page, list of commands, sheet of keys.
//!
//! These functions draw plain descriptions and answer what a person wants; nothing is decided here.

mod keys_sheet;
mod palette;
mod sign;
mod start;
mod start_recent;
mod status_bar;
mod top_bar;
mod top_topics;

pub use keys_sheet::keys_sheet;
pub use palette::{Entry, PaletteOutput, PaletteState, command_entries, palette};
pub use sign::paint_sign;
pub use start::{StartAct, StartPage, StartState, Way, start_page};
pub use start_recent::{Opening, Recent, RecentState, Recovery};
pub use status_bar::{Check, Protection, Saved, Since, StatusAct, StatusBar, status_bar};
pub use top_bar::{TopBar, TopBarAct, top_bar};
pub use top_topics::TopicCoverage;

use crate::ui::commands::{Command, Reach};

/// The three desks, one for each person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Desk {
    /// Where the planner writes.
    #[default]
    Plan,
    /// Where the advisor judges.
    Review,
    /// Where the trainer takes away what is handed out.
    Brief,
}

impl Desk {
    /// All desks, from left to right.
    pub const ALL: [Self; 3] = [Self::Plan, Self::Review, Self::Brief];

    /// The name under which it is remembered.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Review => "review",
            Self::Brief => "brief",
        }
    }

    /// The desk of this name.
    pub fn of_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|desk| desk.id() == id)
    }

    /// The name of the desk.
    pub fn text(self) -> String {
        crate::words::say(match self {
            Self::Plan => "desk-plan",
            Self::Review => "desk-review",
            Self::Brief => "desk-brief",
        })
    }

    /// The command that goes there.
    pub const fn command(self) -> Command {
        match self {
            Self::Plan => Command::DeskPlan,
            Self::Review => Command::DeskReview,
            Self::Brief => Command::DeskBrief,
        }
    }

    /// Which keys work there.
    pub const fn reach(self) -> Reach {
        match self {
            Self::Plan => Reach::Plan,
            Self::Review => Reach::Review,
            Self::Brief => Reach::Brief,
        }
    }
}
