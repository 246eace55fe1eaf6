//! The columns of the table of injects.

use crate::exchange::read::Target;
use crate::scenario::{Exercise, Text};
use crate::words::{knows, say};

macro_rules! columns {
    ($($(#[$doc:meta])* $name:ident = $id:literal),+ $(,)?) => {
        /// What a column of the table shows of each inject.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Column {
            $($(#[$doc])* $name,)+
            /// An own column of the exercise, by its name.
            Own(Text),
        }

        /// The columns that every exercise has, with the names under which they are kept.
        const SHIPPED: &[(Column, &str)] = &[$((Column::$name, $id)),+];
    };
}

columns! {
    /// The number.
    Number = "number",
    /// The time.
    Time = "time",
    /// The title.
    Title = "title",
    /// The sender.
    From = "from",
    /// Who must act on it.
    To = "to",
    /// Who is informed.
    Info = "info",
    /// By what means it is delivered.
    Channel = "channel",
    /// The storyline, through the incident.
    Storyline = "storyline",
    /// The incident.
    Incident = "incident",
    /// The phase.
    Phase = "phase",
    /// Where it happens.
    Place = "place",
    /// The training audiences that get it.
    Audience = "audience",
    /// The topics.
    Topics = "topics",
    /// What it is evidence for.
    Evidence = "evidence",
    /// The training objectives.
    Objective = "objective",
    /// What the audience is expected to do.
    Expected = "expected",
    /// The text for the audience.
    Text = "text",
    /// Notes for exercise control.
    Notes = "notes",
    /// Who writes it.
    Owner = "owner",
    /// How much hangs on it.
    Kind = "kind",
    /// How far it is.
    Status = "status",
    /// The core task.
    Core = "core",
    /// The level of play.
    Level = "level",
}

/// What the name of an own column begins with where columns are kept.
const OWN: &str = "own:";

impl Column {
    /// All columns of an exercise, its own last.
    pub fn all(exercise: &Exercise) -> Vec<Self> {
        let own = exercise.columns.iter().map(|name| Self::Own(Text::clone(name)));
        SHIPPED.iter().map(|(column, _)| column.clone()).chain(own).collect()
    }

    /// The name under which it is kept.
    pub fn id(&self) -> String {
        match self {
            Self::Own(name) => format!("{OWN}{name}"),
            shipped => SHIPPED.iter().find(|(own, _)| own == shipped).map_or("", |(_, id)| *id).to_owned(),
        }
    }

    /// The column that is kept under this name.
    pub fn of_id(id: &str) -> Option<Self> {
        match id.strip_prefix(OWN) {
            Some(name) => Some(Self::Own(name.into())),
            None => SHIPPED.iter().find(|(_, own)| *own == id).map(|(column, _)| column.clone()),
        }
    }

    /// What people call it.
    pub fn label(&self) -> String {
        match self {
            Self::Own(name) => name.to_string(),
            shipped => say(&format!("table-column-{}", shipped.id())),
        }
    }

    /// Its word over the column, shorter where it has a shorter one.
    pub fn head(&self) -> String {
        let id = format!("table-head-{}", self.id());
        if knows(&id) { say(&id) } else { self.label() }
    }

    /// Whether it holds whole paragraphs, which are written in the opened inject and not in a cell.
    pub fn is_long(&self) -> bool {
        matches!(self, Self::Text | Self::Notes | Self::Expected)
    }

    /// Whether a person can write in it; the program works the others out.
    pub fn is_written(&self) -> bool {
        !matches!(self, Self::Storyline | Self::Evidence)
    }

    /// Whether a cell can name several things, one after the other.
    pub fn takes_several(&self) -> bool {
        matches!(self, Self::To | Self::Info | Self::Audience | Self::Topics | Self::Objective)
    }

    /// The facet of the vocabulary from which its values come.
    pub fn facet(&self) -> Option<&'static str> {
        match self {
            Self::Channel => Some("channel"),
            Self::Kind => Some("kind"),
            Self::Status => Some("state"),
            Self::Core => Some("core"),
            Self::Level => Some("level"),
            _ => None,
        }
    }

    /// What it is for the reader of lists; nothing for columns that it cannot read.
    pub(super) fn target(&self) -> Option<Target> {
        Some(match self {
            Self::Number => Target::Number,
            Self::Time => Target::Time,
            Self::Title => Target::Title,
            Self::From => Target::From,
            Self::To => Target::To,
            Self::Info => Target::Info,
            Self::Channel => Target::Channel,
            Self::Incident => Target::Path,
            Self::Phase => Target::PhaseByHand,
            Self::Place => Target::Place,
            Self::Audience => Target::Audience,
            Self::Topics => Target::Topics,
            Self::Objective => Target::Objectives,
            Self::Expected => Target::Expected,
            Self::Text => Target::Text,
            Self::Notes => Target::Notes,
            Self::Owner => Target::Owner,
            Self::Kind => Target::Kind,
            Self::Status => Target::Status,
            Self::Core => Target::Ours("Core Task (code)"),
            Self::Level => Target::Ours("Level (code)"),
            Self::Own(_) => Target::Own,
            Self::Storyline | Self::Evidence => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Column, SHIPPED};

    #[test]
    fn every_column_is_found_again_by_its_name_and_has_words() {
        for (column, id) in SHIPPED {
            assert_eq!(Column::of_id(id).as_ref(), Some(column));
            assert_ne!(column.label(), format!("table-column-{id}"), "{id} has no words");
        }
        let own = Column::Own("Simulation cell".into());
        assert_eq!(Column::of_id(&own.id()), Some(own));
        assert_eq!(Column::of_id("colour of the ink"), None);
    }
}
