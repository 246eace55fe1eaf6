//! Stable record ids, made offline, never reused, and the name of any record.
//!
//! An id is a short text such as `inj-3k9v2m7q1x`; it carries no meaning. The number that a
//! person sees (`HS-041`) is an ordinary field of the record.

use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use std::fmt;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident = $kind:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub SmolStr);

        impl $name {
            /// Makes an id of this kind from its text.
            pub fn new(text: impl AsRef<str>) -> Self { Self(SmolStr::new(text)) }
            /// The text of the id.
            pub fn as_str(&self) -> &str { &self.0 }
            /// The same id as a reference to a record of its kind.
            pub fn record(&self) -> RecordRef { RecordRef { kind: RecordKind::$kind, id: self.0.clone() } }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.0) }
        }
        impl From<&str> for $name { fn from(text: &str) -> Self { Self::new(text) } }
    )+};
}

ids! {
    /// Names a phase.
    PhaseId = Phase,
    /// Names a training audience.
    AudienceId = Audience,
    /// Names an EXCON cell.
    CellId = Cell,
    /// Names a staff post or adviser.
    PostId = Post,
    /// Names a training objective.
    ObjectiveId = Objective,
    /// Names an evaluation question.
    QuestionId = Question,
    /// Names an actor.
    ActorId = Actor,
    /// Names a place.
    PlaceId = Place,
    /// Names a narrative section or document of the setting.
    NarrativeId = Narrative,
    /// Names an area whose human environment is described.
    AreaId = Area,
    /// Names a measure to protect civilians.
    MeasureId = Measure,
    /// Names a storyline.
    StorylineId = Storyline,
    /// Names an incident.
    IncidentId = Incident,
    /// Names an inject.
    InjectId = Inject,
    /// Names a comment.
    CommentId = Comment,
    /// Names a decision of the review layer.
    DecisionId = Decision,
}

/// The kinds of record that a scenario holds, in the order in which a file lists them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RecordKind {
    /// The exercise itself; there is exactly one and its id is `exercise`.
    Exercise,
    /// A phase.
    Phase,
    /// A training audience.
    Audience,
    /// An EXCON cell.
    Cell,
    /// A staff post or adviser.
    Post,
    /// A training objective.
    Objective,
    /// An evaluation question.
    Question,
    /// An actor.
    Actor,
    /// A place.
    Place,
    /// A narrative section.
    Narrative,
    /// An area with its human environment.
    Area,
    /// A protection measure.
    Measure,
    /// A storyline.
    Storyline,
    /// An incident.
    Incident,
    /// An inject.
    Inject,
    /// A comment.
    Comment,
    /// A decision.
    Decision,
}

impl RecordKind {
    /// All kinds, in file order.
    pub const ALL: [Self; 17] = [
        Self::Exercise,
        Self::Phase,
        Self::Audience,
        Self::Cell,
        Self::Post,
        Self::Objective,
        Self::Question,
        Self::Actor,
        Self::Place,
        Self::Narrative,
        Self::Area,
        Self::Measure,
        Self::Storyline,
        Self::Incident,
        Self::Inject,
        Self::Comment,
        Self::Decision,
    ];

    /// The short name used in ids, messages and machine output.
    pub fn name(self) -> &'static str {
        match self {
            Self::Exercise => "exercise",
            Self::Phase => "phase",
            Self::Audience => "audience",
            Self::Cell => "cell",
            Self::Post => "post",
            Self::Objective => "objective",
            Self::Question => "question",
            Self::Actor => "actor",
            Self::Place => "place",
            Self::Narrative => "narrative",
            Self::Area => "area",
            Self::Measure => "measure",
            Self::Storyline => "storyline",
            Self::Incident => "incident",
            Self::Inject => "inject",
            Self::Comment => "comment",
            Self::Decision => "decision",
        }
    }

    /// The prefix of a freshly made id of this kind.
    pub fn prefix(self) -> &'static str {
        match self {
            Self::Exercise => "exercise",
            Self::Phase => "pha",
            Self::Audience => "aud",
            Self::Cell => "cel",
            Self::Post => "pos",
            Self::Objective => "obj",
            Self::Question => "que",
            Self::Actor => "act",
            Self::Place => "pla",
            Self::Narrative => "nar",
            Self::Area => "are",
            Self::Measure => "mea",
            Self::Storyline => "sto",
            Self::Incident => "inc",
            Self::Inject => "inj",
            Self::Comment => "com",
            Self::Decision => "dec",
        }
    }
}

/// Names one record of any kind.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct RecordRef {
    /// The kind of the record.
    pub kind: RecordKind,
    /// The id of the record, unique within its kind.
    pub id: SmolStr,
}

impl RecordRef {
    /// Names the one exercise record.
    pub fn exercise() -> Self {
        Self { kind: RecordKind::Exercise, id: SmolStr::new_static("exercise") }
    }
}

impl fmt::Display for RecordRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind.name(), self.id)
    }
}

/// Makes the text of a new id from 50 bits of chance, which the edge supplies.
pub fn id_text(kind: RecordKind, chance: u64) -> SmolStr {
    const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    let mut text = String::with_capacity(14);
    text.push_str(kind.prefix());
    text.push('-');
    for step in 0..10 {
        let index = usize::try_from((chance >> (step * 5)) & 31).unwrap_or_default();
        text.push(char::from(LETTERS.get(index).copied().unwrap_or(b'0')));
    }
    SmolStr::new(text)
}
