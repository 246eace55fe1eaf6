//! Makes new records with sensible first values; adding them is an edit of its own.

use super::number::{next_after, stem_of};
use crate::scenario::{Code, ExTime, IncidentId, Inject, InjectId, Link, RequirementId, Scenario, TagId, Text};
use crate::words::say_with;

/// The minutes between an inject and its follow-up.
const FOLLOW_UP_MINUTES: i64 = 60;

/// A draft with the next number of its storyline, at the time of the inject it comes after, else at STARTEX.
pub fn new_inject(
    scenario: &Scenario,
    id: InjectId,
    incident: Option<&IncidentId>,
    after: Option<&InjectId>,
) -> Inject {
    let neighbour = after.and_then(|after| scenario.inject(after));
    let incident = incident.cloned().or_else(|| neighbour?.incident.clone());
    let stem = stem_of(scenario, incident.as_ref(), neighbour.map(|neighbour| &**neighbour));
    Inject {
        id,
        number: next_after(scenario, &stem).into(),
        time: neighbour.map_or(Some(ExTime(0)), |neighbour| neighbour.time),
        phase: neighbour.and_then(|neighbour| neighbour.phase.clone()),
        incident,
        status: Code::new("draft"),
        ..Inject::default()
    }
}

/// How an inject goes on from an earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Onward {
    /// It tells what came of it.
    FollowUp,
    /// It is kept ready, and played where exercise control wants it.
    Contingency,
    /// It is played if the audience acted.
    IfActed,
    /// It is played if the audience did not act.
    IfNotActed,
}

impl Onward {
    /// All, in the order of menus.
    pub const ALL: [Self; 4] = [Self::FollowUp, Self::Contingency, Self::IfActed, Self::IfNotActed];

    /// Its name, also the end of the ids of its words.
    pub fn name(self) -> &'static str {
        match self {
            Self::FollowUp => "follow-up",
            Self::Contingency => "contingency",
            Self::IfActed => "if-acted",
            Self::IfNotActed => "if-not-acted",
        }
    }

    /// Kind of link and, for a branch, its condition.
    fn link(self) -> (Code, Code) {
        let (kind, when) = match self {
            Self::FollowUp | Self::Contingency => ("follows", ""),
            Self::IfActed => ("branch", "acted"),
            Self::IfNotActed => ("branch", "not_acted"),
        };
        (Code::new(kind), Code::new(when))
    }
}

/// A draft that goes on from an inject in this way; what is not played for sure is a contingency inject.
pub fn onward_of(scenario: &Scenario, inject: &Inject, id: InjectId, onward: Onward) -> Inject {
    let follow_up = follow_up_of(scenario, inject, id);
    if onward == Onward::FollowUp {
        return follow_up;
    }
    let title = say_with(&format!("edit-{}-title", onward.name()), &[("title", inject.title.to_string().into())]);
    let (kind, when) = onward.link();
    Inject {
        title: Text::from(title),
        kind: Code::new("contingency"),
        links: vec![Link { kind, when, to: inject.id.clone(), ..Link::default() }],
        ..follow_up
    }
}

/// The inject with this tag, with the topic that the tag belongs to, and no longer with the tag as refused.
pub fn with_tag(inject: &Inject, tag: &TagId, topic_of_tag: Option<&str>) -> Inject {
    let mut tagged = inject.clone();
    let topic = topic_of_tag.map(TagId::new);
    for new in topic.iter().chain([tag]) {
        if !tagged.has_tag(new.as_str()) {
            tagged.tags.push(new.clone());
        }
        tagged.refused_tags.retain(|refused| refused != new);
    }
    tagged
}

/// The inject without this tag and without the depth that was set for it.
pub fn without_tag(inject: &Inject, tag: &TagId) -> Inject {
    let mut untagged = inject.clone();
    untagged.tags.retain(|own| own != tag);
    untagged.depths.retain(|depth| depth.topic != *tag);
    untagged
}

/// A draft an hour later in the same incident that follows an inject: same place, people to ask, topics and care.
pub fn follow_up_of(scenario: &Scenario, inject: &Inject, id: InjectId) -> Inject {
    let is_topic = |tag: &&TagId| tag.as_str().starts_with("topic.") || tag.as_str().starts_with("lens.");
    let title = say_with("edit-follow-up-title", &[("title", inject.title.to_string().into())]);
    Inject {
        title: Text::from(title),
        time: inject.time.and_then(|time| time.later_by(FOLLOW_UP_MINUTES)),
        phase: inject.phase.clone(),
        audiences: inject.audiences.clone(),
        to: inject.to.clone(),
        objectives: inject.objectives.clone(),
        place: inject.place.clone(),
        tags: inject.tags.iter().filter(is_topic).cloned().collect(),
        core: inject.core.clone(),
        level: inject.level.clone(),
        role: Code::new("follow_up"),
        links: vec![Link { kind: Code::new("follows"), to: inject.id.clone(), ..Link::default() }],
        claims: Vec::<RequirementId>::new(),
        sensitivity: inject.sensitivity.clone(),
        ..new_inject(scenario, id, inject.incident.as_ref(), Some(&inject.id))
    }
}
