//! The lanes of the timeline: by storyline, or by whom or where injects are about.

use crate::checklist::Vocabulary;
use crate::coverage::Verdict;
use crate::scenario::{Actor, ActorId, Code, ExTime, Incident, IncidentId, Inject, PlaceId, Scenario};
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

/// The lanes of a scenario, still empty; the last one is for what belongs to none.
pub(super) fn empty_lanes(scenario: &Scenario, vocabulary: &Vocabulary, by: LanesBy) -> Vec<Lane> {
    let named: Vec<(&str, String)> = match by {
        LanesBy::Storyline => {
            scenario.storylines.iter().map(|it| (it.id.as_str(), named(&it.title, &it.code))).collect()
        }
        LanesBy::Audience => scenario.audiences.iter().map(|it| (it.id.as_str(), it.name.to_string())).collect(),
        LanesBy::Cell => scenario.cells.iter().map(|it| (it.id.as_str(), it.name.to_string())).collect(),
        LanesBy::Place => scenario.places.iter().map(|it| (it.id.as_str(), it.name.to_string())).collect(),
        LanesBy::Branch => {
            let used: BTreeSet<&Code> = scenario.injects.iter().flat_map(|it| &it.to).collect();
            used.into_iter().map(|code| (code.as_str(), branch_text(vocabulary, code))).collect()
        }
        LanesBy::Owner => {
            let used: BTreeSet<&str> = scenario.injects.iter().map(|it| &*it.owner).collect();
            used.into_iter().filter(|name| !name.trim().is_empty()).map(|name| (name, name.to_owned())).collect()
        }
    };
    let nobody = ("", say(&format!("timeline-no-{}", by.name())));
    let lane = |(id, title): (&str, String)| Lane { id: id.into(), title, ..Lane::default() };
    named.into_iter().chain([nobody]).map(lane).collect()
}

/// Says to which lanes an inject belongs, by their places.
pub(super) struct Sorter<'a> {
    by: LanesBy,
    lanes: BTreeMap<&'a str, u32>,
    /// The storyline of an incident, or the cell of an actor.
    over: BTreeMap<&'a str, &'a str>,
    /// The places of the incidents, where lanes show them.
    incidents: BTreeMap<&'a str, u32>,
    loose: u32,
}

impl<'a> Sorter<'a> {
    /// Sorts into these lanes, the last of which is for what belongs to none.
    pub fn new(scenario: &'a Scenario, by: LanesBy, lanes: &'a [Lane]) -> Self {
        let over = match by {
            LanesBy::Storyline => {
                let own = |it: &'a Incident| Some((it.id.as_str(), it.storyline.as_ref()?.as_str()));
                scenario.incidents.iter().filter_map(|it| own(it)).collect()
            }
            LanesBy::Cell => {
                let own = |it: &'a Actor| Some((it.id.as_str(), it.cell.as_ref()?.as_str()));
                scenario.actors.iter().filter_map(|it| own(it)).collect()
            }
            _ => BTreeMap::new(),
        };
        let shown = scenario.incidents.iter().filter(|_| by == LanesBy::Storyline);
        let incidents = shown.zip(0..).map(|(it, place)| (it.id.as_str(), place)).collect();
        let (named, loose) = lanes.split_last().map_or((lanes, 0), |(_, named)| (named, named.len()));
        let lanes = named.iter().zip(0..).map(|(lane, place)| (lane.id.as_str(), place)).collect();
        Self { by, lanes, over, incidents, loose: u32::try_from(loose).unwrap_or(u32::MAX) }
    }

    /// Whether there is a lane for all that an inject names; lanes that nobody names any more stay until then.
    pub fn knows(&self, inject: &Inject) -> bool {
        let has = |id: &str| self.lanes.contains_key(id);
        match self.by {
            LanesBy::Branch => inject.to.iter().all(|code| has(code.as_str())),
            LanesBy::Owner => inject.owner.trim().is_empty() || has(&inject.owner),
            LanesBy::Storyline | LanesBy::Audience | LanesBy::Cell | LanesBy::Place => true,
        }
    }

    /// The lanes of an inject.
    pub fn lanes_of(&self, inject: &Inject) -> Box<[u32]> {
        let one = |id: Option<&str>| id.and_then(|id| self.lanes.get(id).copied()).unwrap_or(self.loose);
        let over = |id: Option<&str>| one(id.and_then(|id| self.over.get(id).copied()));
        let single = |lane: u32| Box::from([lane]);
        match self.by {
            LanesBy::Storyline => single(over(inject.incident.as_ref().map(IncidentId::as_str))),
            LanesBy::Cell => single(over(inject.from.as_ref().map(ActorId::as_str))),
            LanesBy::Place => single(one(inject.place.as_ref().map(PlaceId::as_str))),
            LanesBy::Owner => single(one(Some(&inject.owner))),
            LanesBy::Branch if inject.to.is_empty() => single(self.loose),
            LanesBy::Branch => inject.to.iter().map(|code| one(Some(code.as_str()))).collect(),
            // An inject that names no audience goes to all of them.
            LanesBy::Audience if inject.audiences.is_empty() && self.loose > 0 => (0..self.loose).collect(),
            LanesBy::Audience if inject.audiences.is_empty() => single(self.loose),
            LanesBy::Audience => inject.audiences.iter().map(|id| one(Some(id.as_str()))).collect(),
        }
    }

    /// The place of the incident of an inject, where lanes show incidents.
    pub fn incident_of(&self, inject: &Inject) -> Option<u32> {
        self.incidents.get(inject.incident.as_ref()?.as_str()).copied()
    }

    /// Puts the incidents over the times of their injects into the lanes of their storylines.
    pub fn add_incidents(&self, scenario: &Scenario, spans: &[Option<(ExTime, ExTime)>], lanes: &mut [Lane]) {
        for incident in scenario.incidents.iter() {
            let Some(place) = self.incidents.get(incident.id.as_str()) else { continue };
            let lane = incident.storyline.as_ref().and_then(|id| self.lanes.get(id.as_str()).copied());
            let lane = lanes.get_mut(lane.unwrap_or(self.loose) as usize);
            if let (Some(lane), Some(Some((from, to)))) = (lane, spans.get(*place as usize)) {
                let title = named(&incident.title, &incident.number);
                lane.incidents.push(IncidentSpan { id: incident.id.clone(), title, from: *from, to: *to });
            }
        }
        lanes.iter_mut().for_each(|lane| lane.incidents.sort_by_key(|it| (it.from, std::cmp::Reverse(it.to))));
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
