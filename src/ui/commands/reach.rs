//! Where the keys of a command work.

use crate::words::say;

/// Where the keys of a command work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// Everywhere.
    Everywhere,
    /// On the start page.
    Start,
    /// At every desk.
    Desks,
    /// At the Plan desk.
    Plan,
    /// On the timeline of the Plan desk, while it has the focus.
    Timeline,
    /// At the Review desk.
    Review,
    /// At the Brief desk.
    Brief,
    /// While a copy is brought in or versions are compared.
    Copies,
}

impl Reach {
    /// All, in the order of the sheet of keys.
    pub const ALL: [Self; 8] = [
        Self::Everywhere,
        Self::Start,
        Self::Desks,
        Self::Plan,
        Self::Timeline,
        Self::Review,
        Self::Brief,
        Self::Copies,
    ];

    /// Whether the keys work where the window is at this moment; `here` is `Start` or a desk.
    pub fn includes(self, here: Self) -> bool {
        self == Self::Everywhere
            || self.is_of(here)
            || (self == Self::Desks && matches!(here, Self::Plan | Self::Review | Self::Brief))
    }

    /// Whether the keys work at this desk and nowhere else.
    pub fn is_of(self, desk: Self) -> bool {
        self == desk || (self == Self::Timeline && desk == Self::Plan)
    }

    /// The name of the place.
    pub fn text(self) -> String {
        say(match self {
            Self::Everywhere => "reach-everywhere",
            Self::Start => "reach-start",
            Self::Desks => "reach-desks",
            Self::Plan => "reach-plan",
            Self::Timeline => "reach-timeline",
            Self::Review => "reach-review",
            Self::Brief => "reach-brief",
            Self::Copies => "reach-copies",
        })
    }
}
