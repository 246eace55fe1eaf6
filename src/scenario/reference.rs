//! Which records a record points to, and who points to it.

use super::id::{
    ActorId, AudienceId, CellId, CommentId, IncidentId, MeasureId, ObjectiveId, PhaseId, PlaceId, RecordRef,
    StorylineId,
};
use super::{
    Actor, Area, Comment, Incident, Inject, Objective, Post, Question, Record, RecordKind, Scenario, Storyline,
};
use std::str::FromStr;

/// One pointer from a field of a record to another record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reference {
    /// The field that points.
    pub field: &'static str,
    /// The record it points to.
    pub to: RecordRef,
}

impl Record {
    /// All pointers of this record, in the order of its fields.
    pub fn references(&self) -> Vec<Reference> {
        let mut found = Found(Vec::new());
        match self {
            Self::Exercise(_) | Self::Phase(_) | Self::Audience(_) | Self::Cell(_) | Self::Place(_) => {}
            Self::Narrative(_) | Self::Measure(_) | Self::Decision(_) => {}
            Self::Post(it) => found.of_post(it),
            Self::Objective(it) => found.of_objective(it),
            Self::Question(it) => found.of_question(it),
            Self::Actor(it) => found.of_actor(it),
            Self::Area(it) => found.of_area(it),
            Self::Storyline(it) => found.of_storyline(it),
            Self::Incident(it) => found.of_incident(it),
            Self::Inject(it) => found.of_inject(it),
            Self::Comment(it) => found.of_comment(it),
        }
        found.0
    }
}

struct Found(Vec<Reference>);

impl Found {
    fn push(&mut self, field: &'static str, to: impl IntoIterator<Item = RecordRef>) {
        self.0.extend(to.into_iter().map(|to| Reference { field, to }));
    }

    fn of_post(&mut self, it: &Post) {
        self.push("audience", it.audience.iter().map(AudienceId::record));
    }

    fn of_objective(&mut self, it: &Objective) {
        self.push("audience", it.audience.iter().map(AudienceId::record));
    }

    fn of_question(&mut self, it: &Question) {
        self.push("objective", it.objective.iter().map(ObjectiveId::record));
    }

    fn of_actor(&mut self, it: &Actor) {
        self.push("cell", it.cell.iter().map(CellId::record));
    }

    fn of_area(&mut self, it: &Area) {
        self.push("place", it.place.iter().map(PlaceId::record));
    }

    fn of_storyline(&mut self, it: &Storyline) {
        self.push("objectives", it.objectives.iter().map(ObjectiveId::record));
    }

    fn of_incident(&mut self, it: &Incident) {
        self.push("storyline", it.storyline.iter().map(StorylineId::record));
        self.push("place", it.place.iter().map(PlaceId::record));
        self.push("actors", it.actors.iter().map(ActorId::record));
        self.push("objectives", it.objectives.iter().map(ObjectiveId::record));
    }

    fn of_inject(&mut self, it: &Inject) {
        self.push("phase", it.phase.iter().map(PhaseId::record));
        self.push("incident", it.incident.iter().map(IncidentId::record));
        self.push("from", it.from.iter().map(ActorId::record));
        self.push("audiences", it.audiences.iter().map(AudienceId::record));
        self.push("objectives", it.objectives.iter().map(ObjectiveId::record));
        self.push("place", it.place.iter().map(PlaceId::record));
        self.push("perpetrator", it.perpetrator.iter().map(ActorId::record));
        self.push("links", it.links.iter().map(|link| link.to.record()));
        self.push("uses", it.uses.iter().cloned());
        self.push("feeds", it.feeds.iter().map(MeasureId::record));
    }

    fn of_comment(&mut self, it: &Comment) {
        self.push("answers", it.answers.iter().map(CommentId::record));
    }
}

impl Scenario {
    /// Whether it has this record.
    pub fn holds(&self, wanted: &RecordRef) -> bool {
        self.record(wanted).is_some()
    }

    /// All records that point to this one, each with the field that points.
    pub fn users_of(&self, wanted: &RecordRef) -> Vec<(Record, &'static str)> {
        let records = RecordKind::ALL.into_iter().flat_map(|kind| self.records(kind));
        records
            .filter_map(|record| {
                let field = record.references().into_iter().find(|reference| reference.to == *wanted)?.field;
                Some((record, field))
            })
            .collect()
    }
}

/// Reads `inject inj-3k9v2m7q1x`, as the subject of a comment or decision names a record.
impl FromStr for RecordRef {
    type Err = NoRecordName;

    fn from_str(text: &str) -> Result<Self, NoRecordName> {
        let (kind, id) = text.split_once(' ').ok_or(NoRecordName)?;
        let kind = RecordKind::ALL.into_iter().find(|own| own.name() == kind).ok_or(NoRecordName)?;
        Ok(Self { kind, id: id.trim().into() })
    }
}

/// The text names no record; it may be a requirement, a topic or the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoRecordName;
