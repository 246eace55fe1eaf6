//! What can stand before the colon.

use super::fold::fold;
use crate::scenario::{Exercise, Text};
use crate::words::{say, say_with};

macro_rules! fields {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $example:literal;)+) => {
        /// A field of an inject for which a filter can ask.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Field {
            $($(#[$doc])* $name,)+
            /// An own column of the exercise, by its name.
            Own(Text),
        }

        /// The fields that every exercise has, each with its name and an example.
        const SHIPPED: &[(Field, &str, &str)] = &[$((Field::$name, $id, $example)),+];
    };
}

fields! {
    /// Any tag.
    Tag = "tag", "tag:abduction";
    /// A topic or lens.
    Topic = "topic", "topic:CAAC";
    /// Who must act on it.
    To = "to", "to:J9";
    /// Who is informed.
    Info = "info", "info:LEGAD";
    /// Who sends it.
    From = "from", "from:\"harbour police\"";
    /// The training audiences that get it.
    Audience = "audience", "audience:brigade";
    /// How far it is.
    Status = "status", "status:draft";
    /// How much hangs on it.
    Kind = "kind", "kind:key";
    /// By what means it is delivered.
    Channel = "channel", "channel:phone";
    /// The time of play.
    Time = "time", "time:D+2..D+4";
    /// The day of play.
    Day = "day", "day:2";
    /// The phase.
    Phase = "phase", "phase:deploy";
    /// Where it happens.
    Place = "place", "place:port";
    /// Who writes it.
    Owner = "owner", "owner:neris";
    /// The training objectives.
    Objective = "objective", "objective:3.2";
    /// The storyline.
    Storyline = "storyline", "storyline:dunhollow";
    /// The incident.
    Incident = "incident", "incident:buses";
    /// The number.
    Number = "number", "number:DH-02";
    /// The title.
    Title = "title", "title:school";
    /// The text for the audience.
    Text = "text", "text:curfew";
    /// Notes for exercise control.
    Notes = "notes", "notes:umpire";
    /// What the audience is expected to do.
    Expected = "expected", "expected:report";
    /// The core task.
    Core = "core", "core:defence";
    /// The level of play.
    Level = "level", "level:operational";
    /// A line for which it is evidence.
    Line = "line", "line:CAAC-ABD";
    /// Something that it has.
    Has = "has", "has:comment";
    /// Something that it lacks.
    Lacks = "lacks", "lacks:recipient";
    /// The inject to which it is linked.
    LinksTo = "links-to", "links-to:DH-022";
}

impl Field {
    /// The fields that every exercise has.
    pub fn shipped() -> impl Iterator<Item = Self> {
        SHIPPED.iter().map(|(field, _, _)| field.clone())
    }

    /// All fields of an exercise, its own columns last.
    pub fn all(exercise: &Exercise) -> Vec<Self> {
        Self::shipped().chain(exercise.columns.iter().map(|name| Self::Own(Text::clone(name)))).collect()
    }

    /// The field of this name, with or without quotes.
    pub fn named(name: &str, exercise: &Exercise) -> Option<Self> {
        let name = fold(name.trim_matches('"').trim());
        Self::all(exercise).into_iter().find(|field| fold(&field.name()) == name)
    }

    /// What is written before the colon.
    pub fn name(&self) -> String {
        match self {
            Self::Own(name) => name.to_string(),
            shipped => SHIPPED.iter().find(|(own, _, _)| own == shipped).map_or("", |(_, id, _)| *id).to_owned(),
        }
    }

    /// What is asked for, in a few words.
    pub fn about(&self) -> String {
        match self {
            Self::Own(name) => say_with("filter-about-own", &[("name", name.to_string().into())]),
            shipped => say(&format!("filter-about-{}", shipped.name())),
        }
    }

    /// How it is written.
    pub fn example(&self) -> String {
        match self {
            Self::Own(name) => format!("\"{name}\":…"),
            shipped => SHIPPED.iter().find(|(own, _, _)| own == shipped).map_or("", |(_, _, it)| *it).to_owned(),
        }
    }

    /// Whether it holds sentences, of which only words are asked.
    pub(super) fn is_prose(&self) -> bool {
        matches!(self, Self::Title | Self::Text | Self::Notes | Self::Expected)
    }

    /// Whether its values are times, of which stretches can be asked.
    pub(super) fn is_time(&self) -> bool {
        matches!(self, Self::Time | Self::Day)
    }
}

#[cfg(test)]
mod tests {
    use super::{Field, SHIPPED};
    use crate::scenario::Exercise;

    #[test]
    fn every_field_is_found_by_its_name_and_has_words() {
        let exercise = Exercise { columns: vec!["Sim cell".into()], ..Exercise::default() };
        for (field, id, example) in SHIPPED {
            assert_eq!(Field::named(id, &exercise).as_ref(), Some(field));
            assert!(example.starts_with(&format!("{id}:")), "{example}");
            assert_ne!(field.about(), format!("filter-about-{id}"), "{id} has no words");
        }
        assert_eq!(Field::named("\"SIM cell\"", &exercise), Some(Field::Own("Sim cell".into())));
        assert_eq!(Field::named("weather", &exercise), None);
    }
}
