//! The storylines, incidents and injects of a generated scenario.

use super::Chance;
use super::frame::{LEVELS, PERPS, SEXES, STAFF, id, ids, list};
use crosscut::scenario::*;
use std::sync::Arc;

impl Chance {
    pub(super) fn play(&mut self, scenario: &mut Scenario, size: usize) {
        let objectives = ids(&scenario.objectives, |it| it.id.clone());
        scenario.storylines = list(self.below(3), |number| Storyline {
            id: StorylineId::new(id(RecordKind::Storyline, number)),
            code: format!("S{number}").into(),
            title: self.text(),
            theme: self.text(),
            summary: self.text(),
            owner: self.text(),
            objectives: self.some_of(&objectives),
            tags: self.tags(),
            extra: self.extra(),
        });
        let storylines = ids(&scenario.storylines, |it| it.id.clone());
        let (places, actors) = (ids(&scenario.places, |it| it.id.clone()), ids(&scenario.actors, |it| it.id.clone()));
        scenario.incidents = list(self.below(4), |number| Incident {
            id: IncidentId::new(id(RecordKind::Incident, number)),
            number: format!("{number}").into(),
            title: self.text(),
            storyline: self.one_of(&storylines),
            outline: self.text(),
            aim: self.text(),
            decision: self.text(),
            owner: self.text(),
            place: self.one_of(&places),
            actors: self.some_of(&actors),
            objectives: self.some_of(&objectives),
            extra: self.extra(),
        });
        let mut injects = Vec::new();
        for number in 0..size {
            let inject = self.inject(scenario, number, &injects);
            injects.push(Arc::new(inject));
        }
        scenario.injects = Arc::new(injects);
    }

    /// An inject that may be linked to those before it.
    fn inject(&mut self, scenario: &Scenario, number: usize, earlier: &[Arc<Inject>]) -> Inject {
        let actors = ids(&scenario.actors, |it| it.id.clone());
        let setting: Vec<RecordRef> = [RecordKind::Narrative, RecordKind::Area, RecordKind::Place]
            .into_iter()
            .flat_map(|kind| scenario.records(kind))
            .map(|record| record.reference())
            .collect();
        Inject {
            id: InjectId::new(id(RecordKind::Inject, number)),
            number: if self.once_in(6) { "".into() } else { format!("HS-{number:03}").into() },
            title: self.text(),
            time: (!self.once_in(8)).then_some(ExTime(number as i64 * 60 + 1)),
            phase: self.one_of(&ids(&scenario.phases, |it| it.id.clone())),
            incident: self.one_of(&ids(&scenario.incidents, |it| it.id.clone())),
            from: self.one_of(&actors),
            from_text: self.text(),
            audiences: self.some_of(&ids(&scenario.audiences, |it| it.id.clone())),
            to: self.codes(STAFF),
            info: self.codes(STAFF),
            channel: self.code(&["email", "chat", "voice"]),
            text: self.text(),
            notes: self.text(),
            people_effect: self.text(),
            expected: self.expected(),
            chain: self.codes(STAFF),
            chain_suggested: self.flag(),
            report: self.text(),
            referrals: self.referrals(),
            hours_since_event: self.number(),
            observables: self.texts(),
            objectives: self.some_of(&ids(&scenario.objectives, |it| it.id.clone())),
            place: self.one_of(&ids(&scenario.places, |it| it.id.clone())),
            perpetrator: self.one_of(&actors),
            perpetrator_kind: self.code(PERPS),
            deliberate: self.code(&["yes", "no", "unclear"]),
            people: self.people(),
            nobody_affected: self.flag(),
            tags: self.tags(),
            depths: vec![TopicDepth { topic: "topic.caac".into(), depth: self.code(&["mentioned", "dilemma"]) }],
            refused_tags: self.tags(),
            core: self.code(&["dd", "cpm"]),
            level: self.code(LEVELS),
            role: self.code(&["indicator", "incident", "report", "follow_up"]),
            pphase: self.code(&["prevention", "response"]),
            emblem: self.code(&["single"]),
            source: self.code(&["secondary", "aggregated"]),
            source_reliability: self.code(&["high", "low"]),
            source_credibility: self.code(&["high", "low"]),
            links: self.links(earlier),
            uses: self.some_of(&setting),
            feeds: self.some_of(&ids(&scenario.measures, |it| it.id.clone())),
            claims: if self.flag() { vec!["CAAC-GEN-01".into()] } else { Vec::new() },
            kind: self.code(&["key", "supporting", "contingency"]),
            status: self.code(&["draft", "for_review", "approved", "released", "held", "cancelled"]),
            must_play: self.flag(),
            closing: self.flag(),
            feedback: self.text(),
            window: self.number(),
            sensitivity: self.code(&["none", "harm", "severe"]),
            content_note: self.text(),
            owner: self.text(),
            sources: self.texts(),
            attachments: self.attachments(),
            columns: vec![("Serial".into(), self.text()), ("Remark".into(), self.text())],
            extra: self.extra(),
        }
    }

    fn links(&mut self, earlier: &[Arc<Inject>]) -> Vec<Link> {
        let mut links = Vec::new();
        for target in earlier.iter().rev().take(3) {
            if self.once_in(3) {
                let kind = ["follows", "changes", "contradicts", "branch"][self.below(4)];
                let when = self.code(&["acted", "not_acted"]);
                links.push(Link { kind: kind.into(), to: target.id.clone(), when, note: self.text() });
            }
        }
        links
    }

    fn expected(&mut self) -> Vec<ExpectedAction> {
        let mut one = || ExpectedAction {
            text: self.text(),
            code: self.code(&["log", "assess", "report_up"]),
            branch: self.code(STAFF),
            within: self.number(),
        };
        vec![one(), one()]
    }

    fn referrals(&mut self) -> Vec<Referral> {
        (0..self.below(2))
            .map(|_| Referral {
                kind: self.code(&["medical", "legal"]),
                outcome: self.code(&["referred", "declined"]),
                consent: self.code(&["given", "refused"]),
                note: self.text(),
            })
            .collect()
    }

    fn people(&mut self) -> Vec<People> {
        (0..self.below(3))
            .map(|_| People {
                label: self.text(),
                sex: self.code(SEXES),
                ages: self.codes(&["0_4", "5_9", "10_14"]),
                statuses: self.codes(&["idp", "resident"]),
                groups: self.codes(&["minority"]),
                disability: self.code(&["yes", "no"]),
                portrayal: self.code(&["survivor", "witness"]),
                number: self.number(),
                female: self.number(),
                male: self.number(),
                authority: self.flag(),
                unaffected: self.flag(),
            })
            .collect()
    }

    fn attachments(&mut self) -> Vec<Attachment> {
        (0..self.below(2))
            .map(|number| Attachment {
                name: self.text(),
                sha256: format!("{number:064x}").into(),
                description: self.text(),
                for_audience: self.flag(),
            })
            .collect()
    }
}
