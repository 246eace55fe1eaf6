//! What is seen of an inject, as plain values: head, the six questions, tags, links, position.

use super::choices::{branch_text, topic_of};
use crate::app::Document;
use crate::scenario::time::{day_text, dtg, short_dtg};
use crate::scenario::{ExTime, ExpectedAction, Inject, InjectId, Scenario};
use crate::words::say_with;
use std::fmt;

/// What the head and the six questions show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InjectData {
    /// Its number.
    pub number: String,
    /// Its storyline and incident.
    pub path: Vec<String>,
    /// Its title.
    pub title: String,
    /// When, as a date-time group.
    pub when: String,
    /// The day of play.
    pub day: String,
    /// The phase.
    pub phase: String,
    /// Who sends it.
    pub from: String,
    /// Who must act.
    pub to: Vec<String>,
    /// Who is informed.
    pub info: Vec<String>,
    /// By what means.
    pub channel: String,
    /// What is expected, in short.
    pub expected: String,
    /// The text for the audience.
    pub text: String,
    /// Topic and text of each tag.
    pub tags: Vec<(String, String)>,
}

/// Where an inject stands in the list it was opened from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Its position, from one.
    pub index: usize,
    /// How many there are.
    pub count: usize,
    /// The one before it.
    pub before: Option<InjectId>,
    /// The one after it.
    pub after: Option<InjectId>,
}

impl Place {
    /// Its place in a list of injects.
    pub fn in_list(list: &[InjectId], inject: &InjectId) -> Self {
        let Some(at) = list.iter().position(|id| id == inject) else { return Self::default() };
        let before = at.checked_sub(1).and_then(|before| list.get(before)).cloned();
        Self { index: at + 1, count: list.len(), before, after: list.get(at + 1).cloned() }
    }

    /// Its place among the injects of its incident, in order of time.
    pub fn in_incident(scenario: &Scenario, inject: &InjectId) -> Self {
        let incident = scenario.inject(inject).and_then(|inject| inject.incident.clone());
        let mut list: Vec<_> = scenario.injects.iter().filter(|other| other.incident == incident).collect();
        list.sort_by_key(|other| (other.time.is_none(), other.time));
        let ids: Vec<InjectId> = list.into_iter().map(|other| other.id.clone()).collect();
        Self::in_list(&ids, inject)
    }
}

/// What is seen of this inject; `None` if it is gone.
pub fn inject_data(document: &Document, id: &InjectId) -> Option<InjectData> {
    let (scenario, vocabulary) = (document.scenario(), document.vocabulary());
    let inject = scenario.inject(id)?;
    let branches = |codes: &[crate::scenario::Code]| codes.iter().map(|code| branch_text(vocabulary, code)).collect();
    Some(InjectData {
        number: inject.number.to_string(),
        path: path(scenario, inject),
        title: inject.title.to_string(),
        when: time_text(scenario, inject.time),
        day: day_of(scenario, inject.time),
        phase: scenario.phase_of(inject).map(|phase| phase.name.to_string()).unwrap_or_default(),
        from: sender(scenario, inject),
        to: branches(&inject.to),
        info: branches(&inject.info),
        channel: vocabulary.label("channel", inject.channel.as_str()).to_owned(),
        expected: expected_in_short(document, &inject.expected),
        text: inject.text.to_string(),
        tags: inject.tags.iter().map(|tag| tag_parts(document, tag.as_str())).collect(),
    })
}

/// Storyline and incident of an inject.
pub(super) fn path(scenario: &Scenario, inject: &Inject) -> Vec<String> {
    let incident = inject.incident.as_ref().and_then(|id| scenario.incident(id));
    let storyline = scenario.storyline_of(inject).map(|storyline| storyline.title.to_string());
    storyline.into_iter().chain(incident.map(|incident| incident.title.to_string())).collect()
}

/// The time as it can be typed again: a date-time group, or time after STARTEX as long as STARTEX is not set.
pub(in crate::ui) fn time_text(scenario: &Scenario, time: Option<ExTime>) -> String {
    match (time, &scenario.exercise.startex) {
        (None, _) => String::new(),
        (Some(time), Some(startex)) => dtg(time, startex),
        (Some(time), None) => time.stored(),
    }
}

/// The time in rows: without month and year.
pub(in crate::ui) fn short_time_text(scenario: &Scenario, time: Option<ExTime>) -> String {
    match (time, &scenario.exercise.startex) {
        (Some(time), Some(startex)) => short_dtg(time, startex),
        _ => time_text(scenario, time),
    }
}

/// The day of play, counted from STARTEX as at midnight while STARTEX is not set.
pub(in crate::ui) fn day_of(scenario: &Scenario, time: Option<ExTime>) -> String {
    let count = &scenario.exercise.day_count;
    match (time, &scenario.exercise.startex) {
        (None, _) => String::new(),
        (Some(time), Some(startex)) => day_text(time, startex, count),
        (Some(time), None) => format!("{}{:+}", count.letter, time.0.div_euclid(24 * 60)),
    }
}

/// Who sends it: the actor, or the planner's own words.
pub(super) fn sender(scenario: &Scenario, inject: &Inject) -> String {
    let actor = inject.from.as_ref().and_then(|id| scenario.actor(id));
    let words = || inject.readable(&inject.from_text).to_string();
    actor.map_or_else(words, |actor| actor.name.to_string())
}

/// The topic and the text of a tag.
pub(super) fn tag_parts(document: &Document, tag: &str) -> (String, String) {
    let vocabulary = document.vocabulary();
    let code = vocabulary.tag_value(tag).map(|(_, value)| value.code.clone()).filter(|code| !code.is_empty());
    (topic_of(vocabulary, tag), code.unwrap_or_else(|| vocabulary.tag_label(tag).to_owned()))
}

/// The first three actions by their names, then how many more: `Report up; take legal advice; +1`.
pub(super) fn expected_in_short(document: &Document, expected: &[ExpectedAction]) -> String {
    const SHOWN: usize = 2;
    let name = |action: &ExpectedAction| {
        let code = document.vocabulary().label("do", action.code.as_str());
        if code.is_empty() { action.text.to_string() } else { code.to_owned() }
    };
    let mut names: Vec<String> = expected.iter().take(SHOWN).map(name).filter(|name| !name.is_empty()).collect();
    let more = expected.len().saturating_sub(SHOWN);
    if more > 0 {
        names.push(say_with("inject-expected-more", &[("count", more.into())]));
    }
    names.join("; ")
}

impl fmt::Display for InjectData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} {}", self.number, self.path.join(" / "))?;
        writeln!(f, "{}", self.title)?;
        writeln!(f, "When     {} {} {}", self.when, self.day, self.phase)?;
        writeln!(f, "From     {}", self.from)?;
        writeln!(f, "To       {} info {}", self.to.join(", "), self.info.join(", "))?;
        writeln!(f, "Channel  {}", self.channel)?;
        writeln!(f, "Expected {}", self.expected)?;
        let tags: Vec<String> = self.tags.iter().map(|(topic, text)| format!("[{topic}] {text}")).collect();
        write!(f, "Tags     {}", tags.join(" "))
    }
}
