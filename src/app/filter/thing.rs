//! What an inject can have or lack.

use crate::coverage::Coverage;
use crate::scenario::{Inject, Link};
use std::collections::BTreeSet;

macro_rules! things {
    ($($(#[$doc:meta])* $name:ident = $id:literal),+ $(,)?) => {
        /// Something that an inject has or lacks.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Thing {
            $($(#[$doc])* $name,)+
        }

        impl Thing {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// How it is written.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$name => $id,)+
                }
            }
        }
    };
}

things! {
    /// A branch or adviser who must act.
    Recipient = "recipient",
    /// Who sends it.
    Sender = "sender",
    /// A time.
    Time = "time",
    /// A phase, by its time or set by hand.
    Phase = "phase",
    /// What the audience is expected to do.
    Expected = "expected",
    /// A training objective.
    Objective = "objective",
    /// A training audience of its own.
    Audience = "audience",
    /// A channel.
    Channel = "channel",
    /// An incident.
    Incident = "incident",
    /// A place.
    Place = "place",
    /// A text for the audience.
    Text = "text",
    /// Notes for exercise control.
    Notes = "notes",
    /// Who writes it.
    Owner = "owner",
    /// A topic or lens.
    Topic = "topic",
    /// People who appear.
    People = "people",
    /// A line for which it is evidence.
    Evidence = "evidence",
    /// What evaluators look for.
    Observable = "observable",
    /// An open remark.
    Comment = "comment",
    /// A link to or from another inject.
    Link = "link",
    /// A branch: played only if the audience acted, or did not.
    Branch = "branch",
    /// A file that goes with it.
    Attachment = "attachment",
    /// Words that prepare the reader.
    ContentNote = "content-note",
}

impl Thing {
    /// The one of this name, else the first whose name begins so.
    pub fn beginning(name: &str) -> Option<Self> {
        let of = |fits: &dyn Fn(&str) -> bool| Self::ALL.iter().copied().find(|thing| fits(thing.name()));
        of(&|own| own == name).or_else(|| of(&|own| own.starts_with(name)))
    }

    /// Whether an inject has it, where the inject alone tells.
    pub(super) fn is_in(self, coverage: &Coverage, inject: &Inject) -> bool {
        let is_said = |text: &str| !text.trim().is_empty();
        match self {
            Self::Recipient => !inject.to.is_empty(),
            Self::Sender => inject.from.is_some() || is_said(&inject.from_text),
            Self::Time => inject.time.is_some(),
            Self::Phase => coverage.scenario().phase_of(inject).is_some(),
            Self::Expected => !inject.expected.is_empty(),
            Self::Objective => !inject.objectives.is_empty(),
            Self::Audience => !inject.audiences.is_empty(),
            Self::Channel => !inject.channel.is_empty(),
            Self::Incident => inject.incident.is_some(),
            Self::Place => inject.place.is_some(),
            Self::Text => is_said(&inject.text),
            Self::Notes => is_said(&inject.notes),
            Self::Owner => is_said(&inject.owner),
            Self::Topic => inject.tags.iter().any(|tag| super::said::is_topic(tag.as_str())),
            Self::People => !inject.people.is_empty(),
            Self::Observable => !inject.observables.is_empty(),
            Self::Attachment => !inject.attachments.is_empty(),
            Self::ContentNote => is_said(&inject.content_note),
            Self::Evidence | Self::Comment | Self::Link | Self::Branch => false,
        }
    }

    /// The injects that have it, where more than the inject tells.
    pub(super) fn holders(self, coverage: &Coverage) -> Option<BTreeSet<&str>> {
        let scenario = coverage.scenario();
        let either_end = |fits: &dyn Fn(&Link) -> bool| {
            let links = scenario.injects.iter().flat_map(|inject| inject.links.iter().map(move |link| (inject, link)));
            let links = links.filter(|(_, link)| fits(link));
            links.flat_map(|(inject, link)| [inject.id.as_str(), link.to.as_str()]).collect()
        };
        match self {
            Self::Link => Some(either_end(&|_| true)),
            Self::Branch => Some(either_end(&|link| link.kind.as_str() == "branch")),
            Self::Comment => {
                let open = scenario.comments.iter().filter(|comment| !comment.settled);
                Some(open.filter_map(|comment| comment.subject.strip_prefix("inject ")).collect())
            }
            Self::Evidence => {
                let lines = coverage.lines().iter();
                let slots: BTreeSet<u32> = lines.flat_map(|line| line.evidence.iter()).collect();
                Some(
                    slots
                        .into_iter()
                        .filter_map(|slot| Some(coverage.table().slot(slot)?.inject.id.as_str()))
                        .collect(),
                )
            }
            _ => None,
        }
    }
}
