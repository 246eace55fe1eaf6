//! Reads an archive of `OpenAEV` as a scenario: their own exports, and ours with what its marks bring back.

mod people;
mod play;

use super::marks::{marked, uncovered};
use super::{SCENARIO, names};
use crate::checklist::Vocabulary;
use crate::exchange::format::Loss;
use crate::exchange::json::swells;
use crate::exchange::losses::Losses;
use crate::exchange::pack::{Unpacked, unpacked};
use crate::scenario::time::read_startex;
use crate::scenario::{Exercise, RecordKind, Scenario, id_text};
use crate::words::{say, say_with};
use people::Teams;
use play::Source;
use serde_json::Value;
use sha2::{Digest, Sha256};
use smol_str::SmolStr;
use std::sync::Arc;

/// A scenario that came from there.
#[derive(Clone, Debug)]
pub struct Arrived {
    /// The scenario.
    pub scenario: Scenario,
    /// What of the archive is not in it.
    pub losses: Vec<Loss>,
}

/// Why an archive was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenAevFault {
    /// It is no archive, or damaged.
    Broken(String),
    /// It unpacks to more than any scenario needs.
    TooLarge,
    /// No entry carries the comment of a scenario.
    NoScenario,
    /// The entry of the scenario is no JSON.
    NoJson(String),
    /// It is of a version that nobody here knows, or no scenario.
    OtherVersion(String),
}

impl OpenAevFault {
    /// What is wrong and what to do.
    pub fn message(&self) -> String {
        match self {
            Self::Broken(why) => say_with("exchange-openaev-broken", &[("why", why.as_str().into())]),
            Self::TooLarge => say("exchange-openaev-too-large"),
            Self::NoScenario => say("exchange-openaev-no-scenario"),
            Self::NoJson(why) => say_with("exchange-openaev-no-json", &[("why", why.as_str().into())]),
            Self::OtherVersion(version) => {
                say_with("exchange-openaev-other-version", &[("version", version.as_str().into())])
            }
        }
    }
}

/// Reads an archive.
///
/// # Errors
/// The fault says why it is no scenario of `OpenAEV`.
pub fn read(bytes: &[u8], vocabulary: &Vocabulary) -> Result<Arrived, OpenAevFault> {
    let parts = unpacked(bytes).map_err(|fault| match fault {
        Unpacked::Broken(why) => OpenAevFault::Broken(why),
        Unpacked::TooLarge => OpenAevFault::TooLarge,
    })?;
    let part = parts.iter().find(|part| part.comment == SCENARIO).ok_or(OpenAevFault::NoScenario)?;
    if swells(&part.bytes) {
        return Err(OpenAevFault::TooLarge);
    }
    let tree: Value = serde_json::from_slice(&part.bytes).map_err(|error| OpenAevFault::NoJson(error.to_string()))?;
    let version = tree.get("export_version").and_then(Value::as_i64);
    if version != Some(1) || !tree.get("scenario_information").is_some_and(Value::is_object) {
        return Err(OpenAevFault::OtherVersion(version.map(|it| it.to_string()).unwrap_or_default()));
    }
    Ok(arrived(&tree, vocabulary))
}

fn arrived(tree: &Value, vocabulary: &Vocabulary) -> Arrived {
    let about = text(tree.get("scenario_information"), "scenario_description");
    let (exercise, first, is_ours) = exercise(tree, &about);
    let injects = list(tree, "scenario_injects");
    let numbered = is_ours || names::numbered(injects.iter().map(|it| str_of(it, "inject_title")));
    let teams = Teams::of(list(tree, "scenario_teams"));
    let mut source = Source::new(tree, vocabulary, &teams, first, numbered);
    let injects = source.injects(injects);
    let objectives = people::objectives(list(tree, "scenario_objectives"), is_ours);
    let mut losses = Losses::default();
    let Source { places, lost, .. } = source;
    let places = places.into_values().map(Arc::new).collect();
    for (words, places) in lost {
        losses.add(words, places);
    }
    let count = |name: &str| list(tree, name).iter().map(first_text).collect::<Vec<_>>();
    losses.add("from-challenges", count("scenario_challenges"));
    losses.add("from-lessons", count("scenario_lessons_questions"));
    losses.add("from-variables", count("scenario_variables"));
    losses.add("from-users", list(tree, "scenario_users").iter().map(|_| say("exchange-a-user")).collect());
    let scenario = Scenario {
        exercise: Arc::new(exercise),
        audiences: Arc::new(teams.audiences.into_iter().map(Arc::new).collect()),
        cells: Arc::new(teams.cells.into_iter().map(Arc::new).collect()),
        objectives: Arc::new(objectives.into_iter().map(Arc::new).collect()),
        places: Arc::new(places),
        injects: Arc::new(injects.into_iter().map(Arc::new).collect()),
        ..Scenario::default()
    };
    Arrived { scenario, losses: losses.finish() }
}

/// The exercise, the minutes by which all was moved, and whether the archive began as ours.
fn exercise(tree: &Value, about: &str) -> (Exercise, i64, bool) {
    let information = tree.get("scenario_information");
    let mut exercise = Exercise {
        name: text(information, "scenario_name").trim_end_matches(" (Import)").into(),
        exercise_marking: text(information, "scenario_message_header").into(),
        ..Exercise::default()
    };
    let footer = text(information, "scenario_message_footer");
    let (classification, releasability) = footer.split_once(" · ").unwrap_or((footer.as_str(), ""));
    exercise.classification = classification.into();
    exercise.releasability = releasability.into();
    let (mut aim, mut first, mut is_ours) = (Vec::new(), 0, false);
    for line in about.split('\n') {
        if marked(line, "Crosscut").is_some() {
            is_ours = true;
        } else if let Some(startex) = marked(line, "STARTEX") {
            exercise.startex = read_startex(startex).ok();
        } else if let Some(begins) = marked(line, "Begins") {
            first = begins.trim_end_matches("min").trim().parse().unwrap_or(0);
        } else {
            aim.push(line);
        }
    }
    exercise.aim = uncovered(&aim.join("\n")).trim().into();
    (exercise, first, is_ours)
}

fn list<'a>(tree: &'a Value, name: &str) -> &'a [Value] {
    tree.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn str_of<'a>(object: &'a Value, name: &str) -> &'a str {
    object.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// A text without what no file of ours may hold.
fn text(object: Option<&Value>, name: &str) -> String {
    crate::exchange::clean::clean_text(object.map_or("", |object| str_of(object, name)))
}

fn first_text(object: &Value) -> String {
    let fields = object.as_object().into_iter().flatten();
    let named = |name: &str| ["name", "title", "content", "key"].iter().any(|end| name.ends_with(end));
    let mut names = fields.filter(|(name, _)| named(name)).filter_map(|(_, value)| value.as_str());
    names.next().unwrap_or("?").chars().take(60).collect()
}

/// An id of ours made from one of theirs, the same each time.
fn fresh(kind: RecordKind, theirs: &str) -> SmolStr {
    let hash = Sha256::digest(format!("openaev {} {theirs}", kind.name()).as_bytes());
    id_text(kind, hash.iter().take(8).fold(0, |sum, byte| (sum << 8) | u64::from(*byte)))
}
