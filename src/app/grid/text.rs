//! What a cell says, in words that can be written back into it.

use super::Column;
use crate::checklist::Vocabulary;
use crate::exchange::columns::expected_text;
use crate::scenario::time::{day_text, dtg};
use crate::scenario::{Code, ExTime, Exercise, Inject, Scenario, Text};

/// What stands between the names in a cell that holds several.
pub(super) const PARTING: &str = "; ";

/// What stands between a storyline and its incident.
const STEP: &str = " > ";

/// The text of a cell; written back, it leaves the inject as it is. Sealed texts say nothing.
pub fn cell_text(scenario: &Scenario, vocabulary: &Vocabulary, inject: &Inject, column: &Column) -> String {
    let plain = |text: &Text| inject.readable(text).to_string();
    let code = |key: &str, code: &Code| vocabulary.label(key, code.as_str()).to_owned();
    match column {
        Column::Number => inject.number.to_string(),
        Column::Time => inject.time.map(|time| time_text(&scenario.exercise, time)).unwrap_or_default(),
        Column::Title => plain(&inject.title),
        Column::From => sender(scenario, inject),
        Column::To => recipients(scenario, inject).join(PARTING),
        Column::Info => joined(codes(&inject.info)),
        Column::Channel => code("channel", &inject.channel),
        Column::Storyline => scenario.storyline_of(inject).map(|it| it.title.to_string()).unwrap_or_default(),
        Column::Incident => incident_path(scenario, inject),
        Column::Phase => scenario.phase_of(inject).map(|phase| phase.name.to_string()).unwrap_or_default(),
        Column::Place => {
            let place = inject.place.as_ref().and_then(|id| scenario.place(id));
            place.map(|place| place.name.to_string()).unwrap_or_default()
        }
        Column::Audience => joined(audiences(scenario, inject)),
        Column::Topics => {
            let known = vocabulary.topics().into_iter().filter(|(id, _)| inject.has_tag(id));
            joined(known.map(|(_, value)| value.code.clone()))
        }
        Column::Objective => {
            let own = inject.objectives.iter().filter_map(|id| scenario.objective(id));
            joined(own.map(|it| if it.number.is_empty() { it.title.to_string() } else { it.number.to_string() }))
        }
        Column::Expected => expected_text(&inject.expected, vocabulary),
        Column::Text => plain(&inject.text),
        Column::Notes => plain(&inject.notes),
        Column::Owner => inject.owner.to_string(),
        Column::Kind => code("kind", &inject.kind),
        Column::Status => code("state", &inject.status),
        Column::Core => code("core", &inject.core),
        Column::Level => code("level", &inject.level),
        Column::Own(name) => {
            let own = inject.columns.iter().find(|(own, _)| own == name);
            own.map(|(_, value)| value.to_string()).unwrap_or_default()
        }
        Column::Evidence => String::new(),
    }
}

/// Storyline and incident of an inject, as they are written in one cell.
pub fn incident_path(scenario: &Scenario, inject: &Inject) -> String {
    let Some(incident) = inject.incident.as_ref().and_then(|id| scenario.incident(id)) else { return String::new() };
    let storyline = incident.storyline.as_ref().and_then(|id| scenario.storyline(id));
    path(storyline.map(|it| &*it.title), &incident.title)
}

pub(super) fn path(storyline: Option<&str>, incident: &str) -> String {
    match storyline.filter(|title| !title.trim().is_empty()) {
        Some(storyline) => format!("{storyline}{STEP}{incident}"),
        None => incident.to_owned(),
    }
}

/// The whole date-time group, or the day of play and the time where STARTEX is not known.
pub(super) fn time_text(exercise: &Exercise, time: ExTime) -> String {
    match &exercise.startex {
        Some(startex) => dtg(time, startex),
        None => on_day(exercise, time, time.0.rem_euclid(1440)),
    }
}

/// A time of day on the day of another time, such as `D+2 14:30`.
pub(super) fn on_day(exercise: &Exercise, day: ExTime, minute: i64) -> String {
    let clock = format!("{:02}:{:02}", minute / 60, minute % 60);
    match &exercise.startex {
        Some(startex) => format!("{} {clock}", day_text(day, startex, &exercise.day_count)),
        None => format!("{}{:+} {clock}", exercise.day_count.letter, day.0.div_euclid(1440)),
    }
}

fn sender(scenario: &Scenario, inject: &Inject) -> String {
    let actor = inject.from.as_ref().and_then(|id| scenario.actor(id));
    actor.map_or_else(|| inject.from_text.to_string(), |actor| actor.name.to_string())
}

/// Who gets an inject to act on it: staff branches, then training audiences.
pub fn recipients(scenario: &Scenario, inject: &Inject) -> Vec<String> {
    let mut names: Vec<String> = codes(&inject.to).collect();
    for name in audiences(scenario, inject) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// Staff branches go by their codes, as on every staff paper.
fn codes(codes: &[Code]) -> impl Iterator<Item = String> {
    codes.iter().map(|code| code.as_str().to_uppercase())
}

fn audiences(scenario: &Scenario, inject: &Inject) -> impl Iterator<Item = String> {
    let named = inject.audiences.iter().filter_map(|id| scenario.audiences.iter().find(|own| own.id == *id));
    named.map(|audience| audience.name.to_string())
}

fn joined(names: impl Iterator<Item = impl AsRef<str>>) -> String {
    let names: Vec<String> = names.map(|name| name.as_ref().to_owned()).collect();
    names.join(PARTING)
}
