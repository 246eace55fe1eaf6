//! The people, places and texts around the injects of a generated scenario.

use super::Chance;
use super::frame::{LEVELS, PERPS, SEXES, STAFF, TOPICS, id, ids, list};
use crosscut::scenario::*;

impl Chance {
    pub(super) fn people_and_control(&mut self, scenario: &mut Scenario) {
        const KINDS: &[&str] = &["plan", "deploy", "exec", "stab", "trans"];
        let has_times = self.flag();
        let time = |number: usize| has_times.then_some(ExTime(number as i64 * 7 * 1440));
        scenario.phases = list(self.below(4), |number| Phase {
            id: PhaseId::new(id(RecordKind::Phase, number)),
            name: self.text(),
            kind: self.code(KINDS),
            start: time(number),
            end: time(number + 1),
            note: self.text(),
            extra: self.extra(),
        });
        scenario.audiences = list(self.below(3), |number| Audience {
            id: AudienceId::new(id(RecordKind::Audience, number)),
            name: self.text(),
            level: self.code(LEVELS),
            primary: self.flag(),
            note: self.text(),
            extra: self.extra(),
        });
        scenario.cells = list(self.below(3), |number| Cell {
            id: CellId::new(id(RecordKind::Cell, number)),
            name: self.text(),
            kind: self.code(&["hicon", "white", "own"]),
            plays: self.text(),
            note: self.text(),
            extra: self.extra(),
        });
        let audiences = ids(&scenario.audiences, |it| it.id.clone());
        scenario.posts = list(self.below(4), |number| Post {
            id: PostId::new(id(RecordKind::Post, number)),
            code: self.code(STAFF),
            name: self.text(),
            branch: self.code(&["j2", "j9"]),
            audience: self.one_of(&audiences),
            filled_by: self.text(),
            note: self.text(),
            extra: self.extra(),
        });
        scenario.objectives = list(self.below(4), |number| Objective {
            id: ObjectiveId::new(id(RecordKind::Objective, number)),
            number: format!("TO-{number:02}").into(),
            title: self.text(),
            task: self.text(),
            conditions: self.text(),
            standard: self.text(),
            audience: self.one_of(&audiences),
            topics: self.codes(TOPICS),
            priority: self.text(),
            note: self.text(),
            extra: self.extra(),
        });
        let objectives = ids(&scenario.objectives, |it| it.id.clone());
        scenario.questions = list(self.below(3), |number| Question {
            id: QuestionId::new(id(RecordKind::Question, number)),
            text: self.text(),
            objective: self.one_of(&objectives),
            topics: self.codes(TOPICS),
            extra: self.extra(),
        });
    }

    pub(super) fn setting(&mut self, scenario: &mut Scenario) {
        let cells = ids(&scenario.cells, |it| it.id.clone());
        scenario.actors = list(self.below(4), |number| Actor {
            id: ActorId::new(id(RecordKind::Actor, number)),
            name: self.text(),
            kind: self.code(PERPS),
            sender_kind: self.code(&["own_force", "superior", "media"]),
            body: self.code(&["unicef", "icrc"]),
            main: self.flag(),
            profile_type: self.text(),
            profile_motivation: self.text(),
            profile_tactics: self.text(),
            profile_capabilities: self.text(),
            profile_outcome: self.text(),
            sex: self.code(SEXES),
            portrayal: self.code(&["survivor", "witness"]),
            min_age: self.text(),
            cell: self.one_of(&cells),
            note: self.text(),
            extra: self.extra(),
        });
        scenario.places = list(self.below(4), |number| Place {
            id: PlaceId::new(id(RecordKind::Place, number)),
            name: self.text(),
            kind: self.text(),
            position: self
                .flag()
                .then(|| Position { lat: self.below(180) as f64 / 3.0, lon: -0.1 * self.below(900) as f64 }),
            grid: self.text(),
            region: self.text(),
            legal: self.code(&["peace", "niac"]),
            protected: self.codes(&["medical", "relief"]),
            cp_kind: self.code(&["monument", "site"]),
            cp_level: self.code(&["general", "special"]),
            cp_flags: self.codes(&["world_heritage"]),
            emblem: self.code(&["single", "triple"]),
            note: self.text(),
            extra: self.extra(),
        });
        scenario.narratives = list(self.below(3), |number| Narrative {
            id: NarrativeId::new(id(RecordKind::Narrative, number)),
            title: self.text(),
            kind: self.code(&["section", "annex"]),
            tags: self.tags(),
            text: self.text(),
            for_audience: self.flag(),
            extra: self.extra(),
        });
        let places = ids(&scenario.places, |it| it.id.clone());
        scenario.areas = list(self.below(3), |number| Area {
            id: AreaId::new(id(RecordKind::Area, number)),
            name: self.text(),
            place: self.one_of(&places),
            people: vec![PopulationRow {
                sex: self.code(SEXES),
                age: self.code(&["0_4", "10_14"]),
                group: self.code(&["minority", "idp"]),
                number: self.number(),
            }],
            note: self.text(),
            extra: self.extra(),
        });
        scenario.measures = list(self.below(3), |number| Measure {
            id: MeasureId::new(id(RecordKind::Measure, number)),
            title: self.text(),
            text: self.text(),
            topics: self.codes(TOPICS),
            extra: self.extra(),
        });
    }
}
