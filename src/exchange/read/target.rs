//! What a column of a table can be: a field of an inject, a column of ours, or an own column.

use crate::exchange::columns;
use crate::words::{knows, say};

macro_rules! targets {
    ($($(#[$doc:meta])* $name:ident = $text:literal),+ $(,)?) => {
        /// What a column is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Target {
            $($(#[$doc])* $name,)+
            /// A column of our own workbook, by its heading.
            Ours(&'static str),
        }

        /// The targets with names of their own, in the order in which they are offered.
        const NAMED: &[(Target, &str)] = &[$((Target::$name, $text)),+];
    };
}

targets! {
    /// The stable key of our own workbook: the id of the inject.
    Key = "key",
    /// The number.
    Number = "number",
    /// The title.
    Title = "title",
    /// The text for the audience.
    Text = "text",
    /// A time in any notation: of day, date and time, date-time group, offset.
    Time = "time",
    /// The date that goes with a time of day.
    Date = "date",
    /// The day of play that goes with a time of day.
    Day = "day",
    /// The time of day in the story.
    StoryTime = "story_time",
    /// Minutes after STARTEX.
    Offset = "offset",
    /// Who sends it.
    From = "from",
    /// Who must act: staff, advisers, or training audiences.
    To = "to",
    /// Who is informed.
    Info = "info",
    /// The training audiences.
    Audience = "audience",
    /// How it is delivered.
    Channel = "channel",
    /// The storyline.
    Storyline = "storyline",
    /// The short code of the storyline.
    StorylineCode = "storyline_code",
    /// The incident.
    Incident = "incident",
    /// The number of the incident.
    IncidentNumber = "incident_number",
    /// Storyline and incident, parted by `>`.
    Path = "path",
    /// A functional area; kept as an own column.
    Function = "function",
    /// The phase.
    Phase = "phase",
    /// The phase, where it was set by hand.
    PhaseByHand = "phase_by_hand",
    /// What the audience is expected to do.
    Expected = "expected",
    /// Notes for exercise control.
    Notes = "notes",
    /// A priority; kept as an own column.
    Priority = "priority",
    /// The place.
    Place = "place",
    /// Who is responsible for it.
    Owner = "owner",
    /// How much hangs on it.
    Kind = "kind",
    /// How far it is.
    Status = "status",
    /// The training objectives.
    Objectives = "objectives",
    /// The topics.
    Topics = "topics",
    /// The checklist lines that it is meant to serve.
    Claims = "claims",
    /// The injects that it follows.
    DependsOn = "depends_on",
    /// The actor who does the harm.
    Perpetrator = "perpetrator",
    /// An own column of the exercise, called as the heading.
    Own = "own",
}

/// Columns of our workbook that name records or are worked out, and what they are.
const OURS: &[(&str, Target)] = &[
    ("Scheduled Time", Target::Time),
    ("Scenario Day", Target::Day),
    ("Scenario Time", Target::StoryTime),
    ("From / Source", Target::From),
    ("To / Target", Target::To),
    ("Delivery Method", Target::Channel),
    ("Track", Target::Storyline),
    ("Phase", Target::Phase),
    ("Expected Action", Target::Expected),
    ("Location", Target::Place),
    ("Inject Type", Target::Kind),
    ("Objectives", Target::Objectives),
    ("HS Topics", Target::Topics),
    ("Storyline/Event/Incident", Target::Path),
    ("Inject Key", Target::Key),
    ("Inject #", Target::Number),
    ("Title", Target::Title),
    ("Description", Target::Text),
    ("Notes", Target::Notes),
    ("Responsible Controller", Target::Owner),
    ("Status", Target::Status),
    ("Checklist Items", Target::Claims),
    ("Offset (min)", Target::Offset),
    ("Depends On", Target::DependsOn),
    ("Audiences", Target::Audience),
    ("Incident #", Target::IncidentNumber),
    ("Storyline Code", Target::StorylineCode),
    ("Phase (by hand)", Target::PhaseByHand),
    ("Perpetrator", Target::Perpetrator),
];

impl Target {
    /// All targets, in the order in which a person is offered them.
    pub fn all() -> Vec<Self> {
        let further = columns::FURTHER.iter().filter(|column| column.take.is_some());
        let further = further.map(|column| Self::Ours(column.heading));
        NAMED.iter().map(|(target, _)| *target).chain(further).collect()
    }

    /// Its name in saved mappings.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Ours(heading) => heading,
            _ => NAMED.iter().find(|(target, _)| target == self).map_or("own", |(_, name)| name),
        }
    }

    /// The target of this name.
    pub fn named(name: &str) -> Option<Self> {
        let own = NAMED.iter().find(|(_, own)| *own == name).map(|(target, _)| *target);
        own.or_else(|| {
            let column = columns::FURTHER.iter().find(|column| column.heading == name && column.take.is_some());
            column.map(|column| Self::Ours(column.heading))
        })
    }

    /// What people call it.
    pub fn label(&self) -> String {
        match self {
            Self::Ours(heading) => (*heading).to_owned(),
            other => {
                let id = format!("import-target-{}", other.name().replace('_', "-"));
                if knows(&id) { say(&id) } else { other.name().to_owned() }
            }
        }
    }

    /// What a column of our own workbook with exactly this heading is; nothing for columns that are only read by people.
    pub fn of_ours(heading: &str) -> Option<Option<Self>> {
        let column = columns::find(heading)?;
        let known = OURS.iter().find(|(own, _)| *own == heading).map(|(_, target)| *target);
        let further = column.take.is_some().then_some(Self::Ours(column.heading));
        Some(known.or(further).filter(|target| column.read_back || *target == Self::DependsOn))
    }

    /// Whether a table may have several columns of it.
    pub fn takes_several(&self) -> bool {
        matches!(self, Self::Own | Self::Objectives | Self::Function | Self::Notes | Self::Info | Self::To)
    }

    /// Whether it has to do with the time of an inject.
    pub fn is_time(&self) -> bool {
        matches!(self, Self::Time | Self::Date | Self::Day | Self::StoryTime | Self::Offset)
    }
}
