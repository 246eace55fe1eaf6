//! Makes scenarios by chance, with all kinds of record and strange texts, the same for the same seed.
//!
//! `sound` scenarios have no problem that integrity knows of; `faulty` ones are broken in several places.

use chrono::{NaiveDate, TimeDelta};
use crosscut::scenario::*;
use proptest::prelude::*;
use std::sync::Arc;

/// Texts that files, pages and comparisons have to survive.
pub const STRANGE: &[&str] = &[
    "", " ", "Plain words", "Two\nlines", "Windows\r\nlines", "Tab\there", "“Curly” and \"straight\"", "back\\slash",
    "r#\"raw\"#", "# not a comment // nor this", "(a: 1, b: [2])", "=1+1", "@SUM(A1)", "-5", "<b>&amp;</b>",
    "</script>", "{ $record }", "%d%M", "Ж, 漢字, ქართული", "مرحبا بالعالم", "e\u{301} and é", "👩‍👩‍👧 family",
    "\u{feff}mark", "line\u{2028}separator", "\u{1}control", "nbsp\u{a0}here", "041515ZMAR27", "null", "None", "true",
];

/// A scenario without problems, at most about `size` injects large.
pub fn sound(seed: u64, size: usize) -> Scenario {
    Chance(seed).scenario(size)
}

/// A scenario that is broken in several places, as a file that somebody edited by hand may be.
pub fn faulty(seed: u64, size: usize) -> Scenario {
    let mut chance = Chance(seed ^ 0xfa17);
    let mut scenario = chance.scenario(size);
    for _ in 0..1 + chance.below(4) {
        break_somewhere(&mut scenario, &mut chance);
    }
    scenario
}

/// Sound scenarios of up to twelve injects.
pub fn scenarios() -> impl Strategy<Value = Scenario> {
    (any::<u64>(), 0usize..12).prop_map(|(seed, size)| sound(seed, size))
}

/// Scenarios of up to twelve injects, sound or faulty.
pub fn any_scenarios() -> impl Strategy<Value = Scenario> {
    (any::<u64>(), 0usize..12, any::<bool>())
        .prop_map(|(seed, size, is_sound)| if is_sound { sound(seed, size) } else { faulty(seed, size) })
}

fn break_somewhere(scenario: &mut Scenario, chance: &mut Chance) {
    let count = scenario.injects.len();
    let other = chance.below(count.max(1));
    let injects = Arc::make_mut(&mut scenario.injects);
    let Some(inject) = (count > 0).then(|| Arc::make_mut(&mut injects[other])) else { return };
    match chance.below(6) {
        0 => inject.incident = Some("inc-nowhere".into()),
        1 => inject.links.push(Link { kind: "follows".into(), to: inject.id.clone(), ..Link::default() }),
        2 => inject.time = Some(ExTime(i64::MAX)),
        3 => inject.uses.push(RecordRef { kind: RecordKind::Place, id: "gone".into() }),
        4 => inject.number = "DUP-001".into(),
        _ => {
            let copy = Arc::clone(&injects[other]);
            injects.push(copy);
        }
    }
}

/// A source of chance that a seed fixes.
pub struct Chance(pub u64);

impl Chance {
    /// The next 64 bits (splitmix64).
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to one less than the limit.
    pub fn below(&mut self, limit: usize) -> usize {
        (self.bits() % limit.max(1) as u64) as usize
    }

    /// Yes, once in so many times.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// A strange text, half of the time empty.
    pub fn text(&mut self) -> Text {
        if self.once_in(2) { "".into() } else { STRANGE[self.below(STRANGE.len())].into() }
    }

    /// One of these values, or none.
    pub fn code(&mut self, values: &[&str]) -> Code {
        if self.once_in(3) { Code::default() } else { Code::new(values[self.below(values.len())]) }
    }

    /// Some of these values without repetition.
    pub fn codes(&mut self, values: &[&str]) -> Vec<Code> {
        values.iter().filter(|_| self.once_in(4)).map(Code::new).collect()
    }

    fn texts(&mut self) -> Vec<Text> {
        (0..self.below(3)).map(|_| self.text()).collect()
    }

    fn tags(&mut self) -> Vec<TagId> {
        const TAGS: &[&str] =
            &["topic.poc", "topic.caac", "topic.cpp", "lens.wps", "caac.violation.abduction", "fact.two_claims", "own.tag"];
        TAGS.iter().filter(|_| self.once_in(4)).map(TagId::new).collect()
    }

    fn one_of<T: Clone>(&mut self, values: &[T]) -> Option<T> {
        if values.is_empty() || self.once_in(3) { None } else { Some(values[self.below(values.len())].clone()) }
    }

    fn some_of<T: Clone>(&mut self, values: &[T]) -> Vec<T> {
        values.iter().filter(|_| self.once_in(3)).cloned().collect()
    }

    fn number(&mut self) -> Option<u32> {
        (!self.once_in(3)).then(|| self.below(500) as u32)
    }

    fn extra(&mut self) -> Extra {
        let is_plain = !self.once_in(5);
        if is_plain { Extra::default() } else { Extra(vec![("from_the_future".into(), "(a: 1, b: \"two\")".into())]) }
    }

    fn flag(&mut self) -> bool {
        self.once_in(2)
    }

    fn signer(&mut self) -> review::Signer {
        Signer { name: self.text(), role: self.text(), at: self.below(40_000_000) as i64 }
    }
}

fn id(kind: RecordKind, number: usize) -> String {
    format!("{}-{number:04}", kind.prefix())
}

fn list<T>(count: usize, mut make: impl FnMut(usize) -> T) -> List<T> {
    Arc::new((0..count).map(|number| Arc::new(make(number))).collect())
}

fn ids<T, I>(records: &List<T>, id: impl Fn(&T) -> I) -> Vec<I> {
    records.iter().map(|record| id(record)).collect()
}

const TOPICS: &[&str] = &["poc", "caac", "crsv", "cthb", "cpp"];
const STAFF: &[&str] = &["com", "joc", "j2", "j3", "j9", "legad", "genad", "polad"];
const LEVELS: &[&str] = &["strategic", "operational", "tactical"];
const SEXES: &[&str] = &["female", "male", "mixed", "unknown"];
const PERPS: &[&str] = &["own_force", "armed_group", "criminal", "unknown"];

impl Chance {
    fn scenario(&mut self, size: usize) -> Scenario {
        let mut scenario = Scenario { exercise: Arc::new(self.exercise()), extra: self.extra(), ..Scenario::default() };
        self.people_and_control(&mut scenario);
        self.setting(&mut scenario);
        self.play(&mut scenario, size);
        self.review(&mut scenario);
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
            columns: vec!["Serial".into(), "Remark".into()],
            extra: self.extra(),
        }
    }

    fn people_and_control(&mut self, scenario: &mut Scenario) {
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

    fn setting(&mut self, scenario: &mut Scenario) {
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
            position: self.flag().then(|| Position { lat: self.below(180) as f64 / 3.0, lon: -0.1 * self.below(900) as f64 }),
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

    fn play(&mut self, scenario: &mut Scenario, size: usize) {
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
            signature: self.text(),
            extra: self.extra(),
        });
    }
}
