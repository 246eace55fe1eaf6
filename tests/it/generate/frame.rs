//! The whole of a generated scenario: the exercise and the review layer, and what the parts share.

use super::Chance;
use chrono::{NaiveDate, TimeDelta};
use crosscut::scenario::*;
use std::sync::Arc;

pub(super) fn id(kind: RecordKind, number: usize) -> String {
    format!("{}-{number:04}", kind.prefix())
}

pub(super) fn list<T>(count: usize, mut make: impl FnMut(usize) -> T) -> List<T> {
    Arc::new((0..count).map(|number| Arc::new(make(number))).collect())
}

pub(super) fn ids<T, I>(records: &List<T>, id: impl Fn(&T) -> I) -> Vec<I> {
    records.iter().map(|record| id(record)).collect()
}

pub(super) const TOPICS: &[&str] = &["poc", "caac", "crsv", "cthb", "cpp"];
pub(super) const STAFF: &[&str] = &["com", "joc", "j2", "j3", "j9", "legad", "genad", "polad"];
pub(super) const LEVELS: &[&str] = &["strategic", "operational", "tactical"];
pub(super) const SEXES: &[&str] = &["female", "male", "mixed", "unknown"];
pub(super) const PERPS: &[&str] = &["own_force", "armed_group", "criminal", "unknown"];

impl Chance {
    pub(super) fn scenario(&mut self, size: usize) -> Scenario {
        let mut scenario = Scenario { exercise: Arc::new(self.exercise()), extra: self.extra(), ..Scenario::default() };
        self.people_and_control(&mut scenario);
        self.setting(&mut scenario);
        self.play(&mut scenario, size);
        self.review(&mut scenario);
        self.top(&mut scenario);
        scenario
    }

    fn exercise(&mut self) -> Exercise {
        let day = NaiveDate::from_ymd_opt(2027, 1, 1).unwrap() + TimeDelta::days(self.below(700) as i64);
        let local = day.and_hms_opt(self.below(24) as u32, self.below(60) as u32, 0).unwrap();
        let zone = Zone { offset_minutes: (self.below(27) as i32 - 12) * 60 + if self.once_in(4) { 30 } else { 0 } };
        Exercise {
            name: self.text(),
            code: "EX".into(),
            kind: self.code(&["cpx", "ttx", "our own"]),
            core_tasks: self.codes(&["dd", "cpm", "cs"]),
            levels: self.codes(LEVELS),
            classification: self.text(),
            releasability: self.text(),
            exercise_marking: self.text(),
            aim: self.text(),
            startex: (!self.once_in(4)).then(|| StartEx::new(local, zone)),
            endex: self.flag().then_some(ExTime(21 * 1440)),
            day_count: DayCount { letter: ['D', 'E', 'J'][self.below(3)], first_is_zero: self.flag() },
            legal: self.codes(&["peace", "niac", "iac"]),
            legal_note: self.text(),
            safety_person: self.text(),
            safety_contact: self.text(),
            emergency_word: self.text(),
            contacts: self.texts(),
            features: vec![FeatureAnswer {
                key: self.code(&["fires", "un_mechanism"]),
                yes: self.flag(),
                reason: self.text(),
                name: self.text(),
            }],
            scope: vec![Scope {
                topic: self.code(TOPICS),
                profile: self.code(&["full", "focused", "out"]),
                families: self.codes(&["GEN", "ABD"]),
                reason: self.text(),
                name: self.text(),
            }],
            pinned_band: self.code(&["small", "normal", "large"]),
            load_limit: self.once_in(3).then_some(6),
            checklists: self.codes(&["un-human-security", "seeds"]),
            columns: vec!["Serial".into(), "Remark".into()],
            extra: self.extra(),
        }
    }

    /// The id of the document, and of what it is a copy.
    fn top(&mut self, scenario: &mut Scenario) {
        if self.once_in(3) {
            scenario.document = "doc-3k9v2m7q1x".into();
        }
        if self.once_in(4) {
            let sealed = Sealed {
                record: "inject inj-1".into(),
                fields: vec!["text".into()],
                was: "aa".into(),
                stands: "bb".into(),
            };
            let copy = CopyOf {
                base: "00112233445566778899aabbccddeeff".into(),
                made: self.signer().at,
                made_for: self.text(),
                topics: vec!["topic.caac".into()],
                seal: if self.flag() { "k7q2m9xa".into() } else { "".into() },
                sealed: if self.flag() { vec![sealed] } else { Vec::new() },
                extra: self.extra(),
            };
            scenario.copy = Some(Arc::new(copy));
        }
    }

    fn review(&mut self, scenario: &mut Scenario) {
        scenario.comments = list(self.below(3), |number| Comment {
            id: CommentId::new(id(RecordKind::Comment, number)),
            subject: "topic.caac".into(),
            text: self.text(),
            signer: self.signer(),
            answers: (number > 0 && self.flag()).then(|| CommentId::new(id(RecordKind::Comment, 0))),
            asks: self.flag(),
            settled: self.flag(),
            fingerprint: "00112233445566778899aabbccddeeff".into(),
            conflict: self.text(),
            extra: self.extra(),
        });
        scenario.decisions = list(self.below(4), |number| Decision {
            id: DecisionId::new(id(RecordKind::Decision, number)),
            kind: DecisionKind::ALL[self.below(7)],
            subject: "CAAC-ABD-01".into(),
            verdict: self.code(&["covered", "missing"]),
            reason: self.text(),
            signer: self.signer(),
            fingerprint: "ffeeddccbbaa99887766554433221100".into(),
            hash: if self.flag() { "0f".repeat(32).into() } else { "".into() },
            seen: self.texts(),
            signature: self.text(),
            extra: self.extra(),
        });
    }
}
