//! The whole scenario as JSON for other programs, and back: `docs/schema/scenario-1.schema.json`.

mod read;

use super::columns::Book;
use super::export::ExportFault;
use super::format::Exported;
use super::losses::{Losses, Thing};
use crate::scenario::{
    Actor, Area, Audience, Cell, Comment, CopyOf, Decision, Exercise, Extra, Incident, Inject, List, Measure,
    Narrative, Objective, Phase, Place, Position, Post, Question, Scenario, Storyline,
};
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use std::sync::Arc;

pub(super) use read::swells;
pub use read::{Arrived, JsonFault, LARGEST, MOST_VALUES, read};

/// What the document says that it is.
pub const FORM: &str = "crosscut scenario";
/// The version of the form; it goes up when a field goes away or changes its meaning.
pub const VERSION: u32 = 1;

macro_rules! document {
    ($($list:ident: $type:ty),+ $(,)?) => {
        /// The document: what it is, and the scenario list by list.
        #[derive(Serialize, Deserialize)]
        struct Document {
            form: String,
            version: u32,
            #[serde(default)]
            program: String,
            #[serde(default)]
            document: SmolStr,
            #[serde(default)]
            copy: Option<Arc<CopyOf>>,
            #[serde(default)]
            exercise: Arc<Exercise>,
            $(#[serde(default)] $list: List<$type>,)+
            #[serde(default)]
            extra: Extra,
        }

        impl Document {
            fn of(scenario: &Scenario) -> Self {
                Self {
                    form: FORM.to_owned(),
                    version: VERSION,
                    program: env!("CARGO_PKG_VERSION").to_owned(),
                    document: scenario.document.clone(),
                    copy: scenario.copy.clone(),
                    exercise: Arc::clone(&scenario.exercise),
                    $($list: Arc::clone(&scenario.$list),)+
                    extra: scenario.extra.clone(),
                }
            }

            fn scenario(self) -> Scenario {
                let Self { document, copy, exercise, $($list,)+ extra, .. } = self;
                let mut scenario = Scenario { document, copy, exercise, $($list,)+ extra };
                settle_positions(&mut scenario);
                scenario
            }
        }
    };
}

document! {
    phases: Phase, audiences: Audience, cells: Cell, posts: Post, objectives: Objective, questions: Question,
    actors: Actor, places: Place, narratives: Narrative, areas: Area, measures: Measure, storylines: Storyline,
    incidents: Incident, injects: Inject, comments: Comment, decisions: Decision,
}

/// The scenario as JSON.
///
/// # Errors
/// The fault names a value that JSON cannot hold.
pub fn text(scenario: &Scenario) -> Result<String, ExportFault> {
    let at = scenario
        .places
        .iter()
        .find(|place| place.position.is_some_and(|at| !at.lat.is_finite() || !at.lon.is_finite()));
    if let Some(place) = at {
        return Err(ExportFault::Json(place.name.to_string()));
    }
    let mut settled = scenario.clone();
    settle_positions(&mut settled);
    Ok(serde_json::to_string_pretty(&Document::of(&settled))? + "\n")
}

/// The same as a file, with what is not in it.
///
/// # Errors
/// The fault names a value that JSON cannot hold.
pub fn export(book: &Book<'_>) -> Result<Exported, ExportFault> {
    let losses = Losses::of(book, &[Thing::ATTACHMENTS, Thing::COVERAGE]);
    Ok(Exported { bytes: text(book.scenario)?.into_bytes(), losses: losses.finish() })
}

/// Keeps positions to twelve decimals, less than a hair: the reader of numbers may be off by their last bit.
fn settle_positions(scenario: &mut Scenario) {
    let settled = |degrees: f64| format!("{degrees:.12}").parse().unwrap_or(degrees);
    if scenario.places.iter().all(|place| place.position.is_none()) {
        return;
    }
    for place in Arc::make_mut(&mut scenario.places) {
        if let Some(at) = place.position {
            Arc::make_mut(place).position = Some(Position { lat: settled(at.lat), lon: settled(at.lon) });
        }
    }
}
