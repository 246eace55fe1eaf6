//! What a scenario is: a value made of records, shared by pointer, changed only by edits.
//!
//! This layer knows nothing of files, clocks, policy or windows.

pub mod code;
pub mod compare;
pub mod copy;
pub mod exercise;
pub mod fingerprint;
pub mod hunks;
pub mod id;
pub mod integrity;
pub mod name;
pub mod play;
pub mod questions;
pub mod record;
pub mod reference;
pub mod review;
pub mod setting;
pub mod statement;
pub mod tempo;
pub mod time;
pub mod turn;
pub mod wording;

pub use code::{Code, Extra, RequirementId, TagId, Text};
pub use copy::{CopyOf, Sealed};
pub use exercise::{Exercise, FeatureAnswer, Scope};
pub use id::*;
pub use play::{Attachment, ExpectedAction, Incident, Inject, Link, People, Referral, Storyline, TopicDepth};
pub use record::Record;
pub use review::{Comment, Decision, DecisionKind, Signer};
pub use setting::{
    Actor, Area, Audience, Cell, Measure, Narrative, Objective, Phase, Place, PopulationRow, Position, Post, Question,
};
pub use time::{DayCount, ExTime, StartEx, Zone};
pub use turn::Said;

use smol_str::SmolStr;
use std::sync::Arc;

/// A list of records that versions of a scenario share as long as it does not change.
pub type List<T> = Arc<Vec<Arc<T>>>;

/// A whole exercise scenario; cloning it copies pointers only.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scenario {
    /// What tells this exercise from all others, through all its versions; empty as long as nobody needed it.
    pub document: SmolStr,
    /// Of what it is a review copy, if it is one.
    pub copy: Option<Arc<CopyOf>>,
    /// The exercise.
    pub exercise: Arc<Exercise>,
    /// Its phases in order of time.
    pub phases: List<Phase>,
    /// Its training audiences.
    pub audiences: List<Audience>,
    /// The cells of exercise control.
    pub cells: List<Cell>,
    /// Staff branches and advisers.
    pub posts: List<Post>,
    /// Training objectives.
    pub objectives: List<Objective>,
    /// Evaluation questions.
    pub questions: List<Question>,
    /// Actors.
    pub actors: List<Actor>,
    /// Places.
    pub places: List<Place>,
    /// Sections of the setting.
    pub narratives: List<Narrative>,
    /// Areas with their human environment.
    pub areas: List<Area>,
    /// Measures to protect civilians.
    pub measures: List<Measure>,
    /// Storylines.
    pub storylines: List<Storyline>,
    /// Incidents.
    pub incidents: List<Incident>,
    /// Injects, in the planner's order.
    pub injects: List<Inject>,
    /// Comments.
    pub comments: List<Comment>,
    /// Decisions of the review layer.
    pub decisions: List<Decision>,
    /// What a newer version wrote at the top of the file.
    pub extra: Extra,
}

impl Scenario {
    /// The inject with this id.
    pub fn inject(&self, id: &InjectId) -> Option<&Arc<Inject>> {
        self.injects.iter().find(|inject| inject.id == *id)
    }
    /// The incident with this id.
    pub fn incident(&self, id: &IncidentId) -> Option<&Arc<Incident>> {
        self.incidents.iter().find(|it| it.id == *id)
    }
    /// The storyline with this id.
    pub fn storyline(&self, id: &StorylineId) -> Option<&Arc<Storyline>> {
        self.storylines.iter().find(|it| it.id == *id)
    }
    /// The actor with this id.
    pub fn actor(&self, id: &ActorId) -> Option<&Arc<Actor>> {
        self.actors.iter().find(|it| it.id == *id)
    }
    /// The place with this id.
    pub fn place(&self, id: &PlaceId) -> Option<&Arc<Place>> {
        self.places.iter().find(|it| it.id == *id)
    }
    /// The objective with this id.
    pub fn objective(&self, id: &ObjectiveId) -> Option<&Arc<Objective>> {
        self.objectives.iter().find(|it| it.id == *id)
    }
    /// The storyline of an inject, through its incident.
    pub fn storyline_of(&self, inject: &Inject) -> Option<&Arc<Storyline>> {
        self.storyline(self.incident(inject.incident.as_ref()?)?.storyline.as_ref()?)
    }
    /// The phase in which an inject is played: by its time, or as set by hand where phases have no times.
    pub fn phase_of(&self, inject: &Inject) -> Option<&Arc<Phase>> {
        let by_time = inject.time.and_then(|time| {
            self.phases
                .iter()
                .rev()
                .find(|phase| phase.start.is_some_and(|start| start <= time) && phase.end.is_none_or(|end| time < end))
        });
        by_time.or_else(|| {
            let by_hand = inject.phase.as_ref()?;
            self.phases.iter().find(|phase| phase.id == *by_hand && phase.start.is_none())
        })
    }
}
