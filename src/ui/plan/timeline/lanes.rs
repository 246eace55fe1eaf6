//! The lanes of the timeline: by storyline, or by whom or where injects are about.

use super::data::Mark;
use crate::checklist::Vocabulary;
use crate::coverage::Verdict;
use crate::scenario::{ExTime, IncidentId, Inject, Scenario};
use crate::ui::inject::branch_text;
use crate::words::say;
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};

/// What the lanes are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum LanesBy {
    /// Storylines, with their incidents.
    #[default]
    Storyline,
    /// Training audiences.
    Audience,
    /// Staff branches and advisers who must act.
    Branch,
    /// Cells of exercise control that play the senders.
    Cell,
    /// Places.
    Place,
    /// Who writes the injects.
    Owner,
}

impl LanesBy {
    /// All, in the order of the choice.
    pub const ALL: [Self; 6] = [Self::Storyline, Self::Audience, Self::Branch, Self::Cell, Self::Place, Self::Owner];

    /// The name under which words know it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Storyline => "storyline",
            Self::Audience => "audience",
            Self::Branch => "branch",
            Self::Cell => "cell",
            Self::Place => "place",
            Self::Owner => "owner",
        }
    }

    /// What people read for it.
    pub fn word(self) -> String {
        say(&format!("timeline-lanes-{}", self.name()))
    }
}

/// An incident over the time of its injects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IncidentSpan {
    /// Which incident.
    pub id: IncidentId,
    /// Its title.
    pub title: String,
    /// When its first inject is played.
    pub from: ExTime,
    /// When its last inject is played.
    pub to: ExTime,
}

/// One lane.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lane {
    /// The id of the record or value; empty for injects that belong to none.
    pub id: SmolStr,
    /// Its name.
    pub title: String,
    /// How many injects it holds, those without a time too.
    pub count: usize,
    /// The worst verdict of the essential lines that its injects serve.
    pub verdict: Option<Verdict>,
    /// Its marks, in order of time.
    pub marks: Vec<u32>,
    /// Its incidents, in order of time.
    pub incidents: Vec<IncidentSpan>,
}

/// Says to which lanes an inject belongs.
pub(super) struct Sorter<'a> {
    by: LanesBy,
    lanes: BTreeMap<&'a str, usize>,
    /// The storyline of an incident, or the cell of an actor.
    over: BTreeMap<&'a str, &'a str>,
    loose: usize,
}

impl<'a> Sorter<'a> {
    /// The lanes of a scenario, still empty, and who sorts into them; the last lane is for what belongs to none.
    pub fn new(scenario: &'a Scenario, vocabulary: &Vocabulary, by: LanesBy) -> (Self, Vec<Lane>) {
        let named: Vec<(&str, String)> = match by {
            LanesBy::Storyline => {
                scenario.storylines.iter().map(|it| (it.id.as_str(), named(&it.title, &it.code))).collect()
            }
            LanesBy::Audience => scenario.audiences.iter().map(|it| (it.id.as_str(), it.name.to_string())).collect(),
            LanesBy::Cell => scenario.cells.iter().map(|it| (it.id.as_str(), it.name.to_string())).collect(),
            LanesBy::Place => scenario.places.iter().map(|it| (it.id.as_str(), it.name.to_string())).collect(),
            LanesBy::Branch => {
                let used: BTreeSet<&crate::scenario::Code> = scenario.injects.iter().flat_map(|it| &it.to).collect();
                used.into_iter().map(|code| (code.as_str(), branch_text(vocabulary, code))).collect()
            }
            LanesBy::Owner => {
                let used: BTreeSet<&str> = scenario.injects.iter().map(|it| &*it.owner).collect();
                used.into_iter().filter(|name| !name.trim().is_empty()).map(|name| (name, name.to_owned())).collect()
            }
        };
        let over = match by {
            LanesBy::Storyline => {
                let own = |it: &'a crate::scenario::Incident| Some((it.id.as_str(), it.storyline.as_ref()?.as_str()));
                scenario.incidents.iter().filter_map(|it| own(it)).collect()
            }
            LanesBy::Cell => {
                let own = |it: &'a crate::scenario::Actor| Some((it.id.as_str(), it.cell.as_ref()?.as_str()));
                scenario.actors.iter().filter_map(|it| own(it)).collect()
            }
            _ => BTreeMap::new(),
        };
        let lane = |id: &str, title: String| Lane { id: id.into(), title, ..Lane::default() };
        let mut lanes: Vec<Lane> = named.iter().map(|(id, title)| lane(id, title.clone())).collect();
        lanes.push(lane("", say(&format!("timeline-no-{}", by.name()))));
        let places = named.iter().enumerate().map(|(at, (id, _))| (*id, at)).collect();
        (Self { by, lanes: places, over, loose: named.len() }, lanes)
    }

    /// Calls the function with each lane of an inject.
    pub fn each_lane(&self, inject: &Inject, mut visit: impl FnMut(usize)) {
        let one = |id: Option<&str>| id.and_then(|id| self.lanes.get(id).copied()).unwrap_or(self.loose);
        let over = |id: Option<&str>| one(id.and_then(|id| self.over.get(id).copied()));
        match self.by {
            LanesBy::Storyline => visit(over(inject.incident.as_ref().map(IncidentId::as_str))),
            LanesBy::Cell => visit(over(inject.from.as_ref().map(crate::scenario::ActorId::as_str))),
            LanesBy::Place => visit(one(inject.place.as_ref().map(crate::scenario::PlaceId::as_str))),
            LanesBy::Owner => visit(one(Some(&inject.owner))),
            LanesBy::Branch if inject.to.is_empty() => visit(self.loose),
            LanesBy::Branch => inject.to.iter().for_each(|code| visit(one(Some(code.as_str())))),
            // An inject that names no audience goes to all of them.
            LanesBy::Audience if inject.audiences.is_empty() && self.loose > 0 => (0..self.loose).for_each(visit),
            LanesBy::Audience if inject.audiences.is_empty() => visit(self.loose),
            LanesBy::Audience => inject.audiences.iter().for_each(|id| visit(one(Some(id.as_str())))),
        }
    }
}

fn named(title: &str, otherwise: &str) -> String {
    match (title.trim(), otherwise.trim()) {
        ("", "") => say("outline-untitled-storyline"),
        ("", code) => code.to_owned(),
        (title, _) => title.to_owned(),
    }
}

/// Whether a lane without injects is shown: a storyline, audience or cell that nobody plays is worth seeing.
pub(super) fn shows_empty(by: LanesBy, lane: &Lane) -> bool {
    !lane.id.is_empty() && matches!(by, LanesBy::Storyline | LanesBy::Audience | LanesBy::Cell)
}

/// Puts the incidents over the times of their injects into the lanes of their storylines.
pub(super) fn add_incidents(scenario: &Scenario, sorter: &Sorter<'_>, marks: &[Mark], lanes: &mut [Lane]) {
    if sorter.by != LanesBy::Storyline {
        return;
    }
    let mut spans: BTreeMap<&str, (ExTime, ExTime)> = BTreeMap::new();
    for mark in marks {
        let incident = scenario.injects.get(mark.place as usize).and_then(|inject| inject.incident.as_ref());
        if let Some(incident) = incident {
            let span = spans.entry(incident.as_str()).or_insert((mark.time, mark.time));
            span.1 = mark.time;
        }
    }
    for incident in scenario.incidents.iter() {
        let lane = incident.storyline.as_ref().and_then(|id| sorter.lanes.get(id.as_str()).copied());
        let lane = lanes.get_mut(lane.unwrap_or(sorter.loose));
        if let (Some(lane), Some((from, to))) = (lane, spans.get(incident.id.as_str())) {
            let title = named(&incident.title, &incident.number);
            lane.incidents.push(IncidentSpan { id: incident.id.clone(), title, from: *from, to: *to });
        }
    }
    lanes.iter_mut().for_each(|lane| lane.incidents.sort_by_key(|it| (it.from, std::cmp::Reverse(it.to))));
}
