//! What a training audience may know: a type that has no place for anything else.
//!
//! The audience edition is built from [`Public`] and labels of the vocabulary only, so that nothing private can
//! slip in. What is decided field by field:
//!
//! | record | public | private |
//! | --- | --- | --- |
//! | exercise | name, code, kind, core tasks, levels, markings, aim, STARTEX, ENDEX, day count, legal situation and its note, safety person and contact, emergency word, contacts | questions about the scenario, scope, size band, checklists, own columns, unknown fields |
//! | phase | name, kind and beginning of phases that have begun (by STARTEX, or by the time up to which injects are printed); their end if it is past too | later phases, since their names and times tell what comes; notes |
//! | audience | name, level, primary or not | note |
//! | cell | nothing | who in exercise control plays what |
//! | post | name, code, branch, audience and holder of filled posts | note; posts of exercise control; unfilled posts, which are part of the play |
//! | objective | number, title, task, conditions, standard, audience | topics, priority, note |
//! | question | nothing | all: they tell what is looked for |
//! | actor | name and kind as a sender, of those whom a staff can meet: all who send, except the adversary | kind of perpetrator, whether a main one, the five profile fields, sex, portrayal, minimum age, cell, body, note; all actors that send as adversary or not at all |
//! | place | name, kind, position, grid, region, legal situation, protected status, cultural property, emblem | note |
//! | narrative | title, kind and text of those given to the audience | tags; all others |
//! | area | name and people by sex, age and group | note, place |
//! | measure, storyline, incident | nothing | all |
//! | inject | number, time, sender, channel, text, attachments for the audience, of those that are approved or released and were played up to the chosen time | title, recipients, notes, expected actions, tags, links, content note and all else; drafts, held, cancelled and later injects; contingency injects and branches unless released; texts that an adviser has still to clear |
//! | comment, decision | nothing | all |
//!
//! Before a hard text stands a general note by how sensitive it is, not the planner's own words.

use crate::coverage::Sensitivity;
use crate::scenario::{
    Actor, Area, Audience, Code, DayCount, ExTime, Exercise, Inject, InjectId, Narrative, Objective, Phase, Place,
    Position, Post, Scenario, StartEx, Text,
};
use std::collections::BTreeSet;

/// All that a training audience may know.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Public {
    /// The exercise.
    pub exercise: PublicExercise,
    /// Phases that have begun.
    pub phases: Vec<PublicPhase>,
    /// The training audiences.
    pub audiences: Vec<PublicAudience>,
    /// Filled posts.
    pub posts: Vec<PublicPost>,
    /// Training objectives.
    pub objectives: Vec<PublicObjective>,
    /// Actors whom a staff can meet.
    pub actors: Vec<PublicActor>,
    /// Places.
    pub places: Vec<PublicPlace>,
    /// Narratives given to the audience.
    pub narratives: Vec<PublicNarrative>,
    /// Areas with the people who live there.
    pub areas: Vec<PublicArea>,
    /// Injects as received.
    pub received: Vec<Received>,
}

/// What is public of the exercise.
#[derive(Clone, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "the fields are those of the record")]
pub struct PublicExercise {
    pub name: Text,
    pub code: Text,
    pub kind: Code,
    pub core_tasks: Vec<Code>,
    pub levels: Vec<Code>,
    pub classification: Text,
    pub releasability: Text,
    pub exercise_marking: Text,
    pub aim: Text,
    pub startex: Option<StartEx>,
    pub endex: Option<ExTime>,
    pub day_count: DayCount,
    pub legal: Vec<Code>,
    pub legal_note: Text,
    pub safety_person: Text,
    pub safety_contact: Text,
    pub emergency_word: Text,
    pub contacts: Vec<Text>,
}

/// What is public of a phase.
#[derive(Clone, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "the fields are those of the record")]
pub struct PublicPhase {
    pub name: Text,
    pub kind: Code,
    pub start: Option<ExTime>,
    pub end: Option<ExTime>,
}

/// What is public of a training audience.
#[derive(Clone, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "the fields are those of the record")]
pub struct PublicAudience {
    pub name: Text,
    pub level: Code,
    pub primary: bool,
}

/// What is public of a post.
#[derive(Clone, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "the fields are those of the record")]
pub struct PublicPost {
    pub name: Text,
    pub code: Code,
    pub branch: Code,
    /// The name of the audience it belongs to.
    pub audience: Text,
    pub filled_by: Text,
}

/// What is public of a training objective.
#[derive(Clone, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "the fields are those of the record")]
pub struct PublicObjective {
    pub number: Text,
    pub title: Text,
    pub task: Text,
    pub conditions: Text,
    pub standard: Text,
    /// The name of the audience whose objective it is.
    pub audience: Text,
}

/// What is public of an actor.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublicActor {
    /// Its name.
    pub name: Text,
    /// What it is when it sends, a value of `sender`.
    pub kind: Code,
}

/// What is public of a place.
#[derive(Clone, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "the fields are those of the record")]
pub struct PublicPlace {
    pub name: Text,
    pub kind: Text,
    pub position: Option<Position>,
    pub grid: Text,
    pub region: Text,
    pub legal: Code,
    pub protected: Vec<Code>,
    pub cp_kind: Code,
    pub cp_level: Code,
    pub cp_flags: Vec<Code>,
    pub emblem: Code,
}

/// A narrative given to the audience.
#[derive(Clone, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "the fields are those of the record")]
pub struct PublicNarrative {
    pub title: Text,
    pub kind: Code,
    pub text: Text,
}

/// The people of an area.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublicArea {
    /// Its name.
    pub name: Text,
    /// Who lives there.
    pub people: Vec<PublicPeople>,
}

/// Some people of an area.
#[derive(Clone, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "the fields are those of the record")]
pub struct PublicPeople {
    pub sex: Code,
    pub age: Code,
    pub group: Code,
    pub number: Option<u32>,
}

/// An inject as the audience received it.
#[derive(Clone, Debug, PartialEq)]
pub struct Received {
    /// Its number.
    pub number: Text,
    /// When it came.
    pub time: ExTime,
    /// Who sent it.
    pub from: Text,
    /// By what means, a value of `channel`.
    pub channel: Code,
    /// Its text.
    pub text: Text,
    /// Name and description of each file that came with it.
    pub attachments: Vec<(Text, Text)>,
    /// How hard it is to read.
    pub care: Sensitivity,
}

impl Public {
    /// What is public of a scenario, with the injects up to a time; those in `withheld` wait for an adviser.
    pub fn of(scenario: &Scenario, until: Option<ExTime>, withheld: &BTreeSet<InjectId>) -> Self {
        let now = until.unwrap_or_default().max(ExTime(0));
        let audience = |id: &Option<crate::scenario::AudienceId>| {
            let known = id.as_ref().and_then(|id| scenario.audiences.iter().find(|audience| audience.id == *id));
            known.map(|audience| audience.name.clone()).unwrap_or_default()
        };
        let mut received: Vec<Received> = until.map_or_else(Vec::new, |until| {
            let open = scenario.injects.iter().filter(|inject| !withheld.contains(&inject.id));
            open.filter_map(|inject| Received::of(scenario, inject, until)).collect()
        });
        received.sort_by_key(|inject| inject.time);
        Self {
            exercise: PublicExercise::of(&scenario.exercise),
            phases: scenario.phases.iter().filter_map(|phase| PublicPhase::begun(phase, now)).collect(),
            audiences: scenario.audiences.iter().map(|it| PublicAudience::of(it)).collect(),
            posts: scenario.posts.iter().filter_map(|it| PublicPost::of(it, audience(&it.audience))).collect(),
            objectives: scenario.objectives.iter().map(|it| PublicObjective::of(it, audience(&it.audience))).collect(),
            actors: scenario.actors.iter().filter_map(|it| PublicActor::of(it)).collect(),
            places: scenario.places.iter().map(|it| PublicPlace::of(it)).collect(),
            narratives: scenario.narratives.iter().filter_map(|it| PublicNarrative::of(it)).collect(),
            areas: scenario.areas.iter().map(|it| PublicArea::of(it)).collect(),
            received,
        }
    }
}

impl PublicExercise {
    /// What is public of the exercise.
    pub fn of(it: &Exercise) -> Self {
        Self {
            name: it.name.clone(),
            code: it.code.clone(),
            kind: it.kind.clone(),
            core_tasks: it.core_tasks.clone(),
            levels: it.levels.clone(),
            classification: it.classification.clone(),
            releasability: it.releasability.clone(),
            exercise_marking: it.exercise_marking.clone(),
            aim: it.aim.clone(),
            startex: it.startex,
            endex: it.endex,
            day_count: it.day_count,
            legal: it.legal.clone(),
            legal_note: it.legal_note.clone(),
            safety_person: it.safety_person.clone(),
            safety_contact: it.safety_contact.clone(),
            emergency_word: it.emergency_word.clone(),
            contacts: it.contacts.clone(),
        }
    }
}

impl PublicPhase {
    /// A phase with both its times, for exercise control.
    pub fn whole(it: &Phase) -> Self {
        Self { name: it.name.clone(), kind: it.kind.clone(), start: it.start, end: it.end }
    }
    fn begun(it: &Phase, now: ExTime) -> Option<Self> {
        it.start.filter(|start| *start <= now)?;
        Some(Self { end: it.end.filter(|end| *end <= now), ..Self::whole(it) })
    }
}

impl PublicAudience {
    fn of(it: &Audience) -> Self {
        Self { name: it.name.clone(), level: it.level.clone(), primary: it.primary }
    }
}

impl PublicPost {
    fn of(it: &Post, audience: Text) -> Option<Self> {
        let is_control = it.code.as_str().starts_with("excon");
        let is_filled = !it.filled_by.trim().is_empty();
        (is_filled && !is_control).then(|| Self::whole(it, audience))
    }
    /// A post whether filled or not, for exercise control.
    pub fn whole(it: &Post, audience: Text) -> Self {
        Self {
            name: it.name.clone(),
            code: it.code.clone(),
            branch: it.branch.clone(),
            audience,
            filled_by: it.filled_by.clone(),
        }
    }
}

impl PublicObjective {
    fn of(it: &Objective, audience: Text) -> Self {
        Self {
            number: it.number.clone(),
            title: it.title.clone(),
            task: it.task.clone(),
            conditions: it.conditions.clone(),
            standard: it.standard.clone(),
            audience,
        }
    }
}

impl PublicActor {
    fn of(it: &Actor) -> Option<Self> {
        let can_be_met = !it.sender_kind.is_empty() && it.sender_kind.as_str() != "adversary";
        can_be_met.then(|| Self { name: it.name.clone(), kind: it.sender_kind.clone() })
    }
}

impl PublicPlace {
    fn of(it: &Place) -> Self {
        Self {
            name: it.name.clone(),
            kind: it.kind.clone(),
            position: it.position,
            grid: it.grid.clone(),
            region: it.region.clone(),
            legal: it.legal.clone(),
            protected: it.protected.clone(),
            cp_kind: it.cp_kind.clone(),
            cp_level: it.cp_level.clone(),
            cp_flags: it.cp_flags.clone(),
            emblem: it.emblem.clone(),
        }
    }
}

impl PublicNarrative {
    fn of(it: &Narrative) -> Option<Self> {
        it.for_audience.then(|| Self::whole(it))
    }
    /// A narrative whether given to the audience or not, for exercise control.
    pub fn whole(it: &Narrative) -> Self {
        Self { title: it.title.clone(), kind: it.kind.clone(), text: it.text.clone() }
    }
}

impl PublicArea {
    fn of(it: &Area) -> Self {
        let people = it.people.iter().map(|row| PublicPeople {
            sex: row.sex.clone(),
            age: row.age.clone(),
            group: row.group.clone(),
            number: row.number,
        });
        Self { name: it.name.clone(), people: people.collect() }
    }
}

impl Received {
    fn of(scenario: &Scenario, it: &Inject, until: ExTime) -> Option<Self> {
        let time = it.time.filter(|time| *time <= until)?;
        let is_released = it.status.as_str() == "released";
        let is_open = it.kind.as_str() == "contingency" || it.links.iter().any(|link| link.kind.as_str() == "branch");
        let was_played = is_released || (it.status.as_str() == "approved" && !is_open);
        if !was_played || it.text.trim().is_empty() {
            return None;
        }
        let actor = it.from.as_ref().and_then(|id| scenario.actor(id));
        let attachments = it.attachments.iter().filter(|file| file.for_audience);
        Some(Self {
            number: it.number.clone(),
            time,
            from: actor.map_or_else(|| it.from_text.clone(), |actor| actor.name.clone()),
            channel: it.channel.clone(),
            text: it.text.clone(),
            attachments: attachments.map(|file| (file.name.clone(), file.description.clone())).collect(),
            care: Sensitivity::of(it),
        })
    }
}
