//! A new record of a kind, with sensible first values.

use crate::scenario::{
    Actor, ActorId, Area, AreaId, Audience, AudienceId, Cell, CellId, Measure, MeasureId, Narrative, NarrativeId,
    Objective, ObjectiveId, Phase, PhaseId, Place, PlaceId, Post, PostId, Question, QuestionId, Record, RecordKind,
    Scenario,
};
use smol_str::SmolStr;
use std::sync::Arc;

/// A new record; `None` for kinds that are not made in the setting.
pub fn blank(scenario: &Scenario, kind: RecordKind, id: SmolStr) -> Option<Record> {
    Some(match kind {
        RecordKind::Phase => Record::Phase(Arc::new(next_phase(scenario, PhaseId(id)))),
        RecordKind::Audience => Record::Audience(Arc::new(Audience {
            id: AudienceId(id),
            primary: scenario.audiences.is_empty(),
            ..Audience::default()
        })),
        RecordKind::Cell => Record::Cell(Arc::new(Cell { id: CellId(id), ..Cell::default() })),
        RecordKind::Post => Record::Post(Arc::new(Post {
            id: PostId(id),
            audience: scenario.audiences.first().map(|it| it.id.clone()),
            ..Post::default()
        })),
        RecordKind::Objective => Record::Objective(Arc::new(Objective {
            id: ObjectiveId(id),
            number: next_number(scenario).into(),
            ..Objective::default()
        })),
        RecordKind::Question => Record::Question(Arc::new(Question { id: QuestionId(id), ..Question::default() })),
        RecordKind::Actor => Record::Actor(Arc::new(Actor { id: ActorId(id), ..Actor::default() })),
        RecordKind::Place => Record::Place(Arc::new(Place { id: PlaceId(id), ..Place::default() })),
        RecordKind::Narrative => Record::Narrative(Arc::new(Narrative { id: NarrativeId(id), ..Narrative::default() })),
        RecordKind::Area => Record::Area(Arc::new(Area { id: AreaId(id), ..Area::default() })),
        RecordKind::Measure => Record::Measure(Arc::new(Measure { id: MeasureId(id), ..Measure::default() })),
        _ => return None,
    })
}

/// A phase that begins where the last one ends, of the kind that comes after it.
fn next_phase(scenario: &Scenario, id: PhaseId) -> Phase {
    const ORDER: [&str; 5] = ["plan", "deploy", "exec", "stab", "trans"];
    let last = scenario.phases.last();
    let place = last.and_then(|last| ORDER.iter().position(|kind| *kind == last.kind.as_str()));
    let kind = match (last, place) {
        (None, _) => ORDER.first().copied(),
        (_, Some(place)) => ORDER.get(place + 1).copied(),
        _ => None,
    };
    Phase {
        id,
        kind: kind.unwrap_or_default().into(),
        start: last.map_or(Some(crate::scenario::ExTime(0)), |last| last.end),
        ..Phase::default()
    }
}

/// The number after the highest objective, such as `TO-13`.
fn next_number(scenario: &Scenario) -> String {
    let numbers = scenario.objectives.iter().filter_map(|it| it.number.trim().rsplit_once('-')?.1.parse::<u32>().ok());
    let prefix = scenario.objectives.iter().rev().find_map(|it| it.number.trim().rsplit_once('-'));
    format!("{}-{:02}", prefix.map_or("TO", |(prefix, _)| prefix), numbers.max().unwrap_or(0).saturating_add(1))
}
