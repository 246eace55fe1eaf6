//! No leak: every private text of every record carries a marker, and none of them reaches the training audience.
//!
//! A record is walked as a tree, so that a field which is added later is private until it is listed here.

use crate::judged::shipped;
use crosscut::briefing::build::pack;
use crosscut::briefing::docx::docx;
use crosscut::briefing::html::html;
use crosscut::briefing::{Edition, Options};
use crosscut::coverage::Coverage;
use crosscut::scenario::*;
use crosscut::words::Language;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::io::{Cursor, Read};
use std::sync::Arc;

/// How every marker begins.
pub const MARKER: &str = "Zqleak";

/// Fields whose texts the audience may read, for records that it may know.
const PUBLIC: &[(&str, &[&str])] = &[
    (
        "exercise",
        &[
            "name",
            "code",
            "kind",
            "core_tasks.*",
            "levels.*",
            "classification",
            "releasability",
            "exercise_marking",
            "aim",
            "startex.local",
            "day_count.letter",
            "legal.*",
            "legal_note",
            "safety_person",
            "safety_contact",
            "emergency_word",
            "contacts.*",
        ],
    ),
    ("phase", &["name", "kind"]),
    ("audience", &["name", "level"]),
    ("post", &["name", "code", "branch", "filled_by"]),
    ("objective", &["number", "title", "task", "conditions", "standard"]),
    ("actor", &["name", "sender_kind"]),
    (
        "place",
        &["name", "kind", "grid", "region", "legal", "protected.*", "cp_kind", "cp_level", "cp_flags.*", "emblem"],
    ),
    ("narrative", &["title", "kind", "text"]),
    ("area", &["name", "people.*.sex", "people.*.age", "people.*.group"]),
    ("inject", &["number", "from_text", "channel", "text", "attachments.*.name", "attachments.*.description"]),
];

/// Fields that steer what is shown and keep their value; they are searched for by nobody.
const STEERING: &[(&str, &[&str])] = &[
    ("inject", &["status", "kind", "sensitivity", "links.*.kind"]),
    ("actor", &["sender_kind"]),
    ("post", &["code"]),
    ("narrative", &["kind"]),
    ("decision", &["kind"]),
];

/// The planted scenario, and all markers in it with where they stand.
pub struct Planted {
    /// The scenario.
    pub scenario: Scenario,
    /// Marker and place, such as `inject.notes`.
    pub markers: Vec<(String, String)>,
}

impl Planted {
    /// The markers that a text holds, with where they were planted.
    pub fn found_in(&self, text: &str) -> Vec<&str> {
        // One search tells mostly that there is none.
        if !text.contains(MARKER) {
            return Vec::new();
        }
        self.markers.iter().filter(|(marker, _)| text.contains(marker)).map(|(_, place)| place.as_str()).collect()
    }
}

/// Plants markers into trees.
struct Gardener {
    markers: Vec<(String, String)>,
}

impl Gardener {
    /// The record with a marker in each text that the audience must not read; `known` says whether it may know it.
    fn plant<T: Serialize + DeserializeOwned>(&mut self, kind: &str, record: &T, known: bool) -> T {
        let mut tree = serde_json::to_value(record).unwrap();
        let allowed = PUBLIC.iter().find(|(own, _)| *own == kind).map_or(&[][..], |(_, fields)| fields);
        let steering = STEERING.iter().find(|(own, _)| *own == kind).map_or(&[][..], |(_, fields)| fields);
        self.walk(kind, "", &mut tree, &|path| (known && allowed.contains(&path)) || steering.contains(&path));
        serde_json::from_value(tree).unwrap_or_else(|error| panic!("{kind}: {error}"))
    }

    fn walk(&mut self, kind: &str, path: &str, tree: &mut Value, keep: &dyn Fn(&str) -> bool) {
        let under = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
        match tree {
            Value::Object(fields) => {
                assert!(!fields.is_empty(), "{kind}.{path} is empty, so that nothing can be planted there");
                for (name, value) in fields.iter_mut() {
                    self.walk(kind, &under(name), value, keep);
                }
            }
            Value::Array(items) => {
                assert!(!items.is_empty(), "{kind}.{path} is empty, so that nothing can be planted there");
                for item in items.iter_mut() {
                    self.walk(kind, &under("*"), item, keep);
                }
            }
            Value::String(text) if !is_typed(path) => {
                assert!(!text.is_empty(), "{kind}.{path} is empty, so that nothing can be planted there");
                // Ids stay what they are, so that what points to a record still finds it.
                if !keep(path) && !is_id(text) {
                    let marker = format!("{MARKER}{:04}", self.markers.len());
                    self.markers.push((marker.clone(), format!("{kind}.{path}")));
                    *text = marker;
                }
            }
            Value::Null => panic!("{kind}.{path} is empty, so that nothing can be planted there"),
            _ => {}
        }
    }
}

/// Fields that cannot hold any text.
fn is_typed(path: &str) -> bool {
    // The kinds of records and decisions are closed lists.
    matches!(path, "startex.local" | "day_count.letter" | "uses.*.kind")
}

/// All ids of the planted scenario carry a marker of their own.
fn is_id(text: &str) -> bool {
    text.starts_with("Zqleakid")
}

fn id(name: &str) -> String {
    format!("Zqleakid-{name}")
}

fn extra() -> Extra {
    Extra(vec![("later".into(), "newer".into())])
}

fn code() -> Code {
    Code::new("x")
}

fn text() -> Text {
    "x".into()
}

fn exercise() -> Exercise {
    Exercise {
        name: "Planted".into(),
        code: "PL".into(),
        kind: code(),
        core_tasks: vec![code()],
        levels: vec![code()],
        classification: text(),
        releasability: text(),
        exercise_marking: text(),
        aim: text(),
        startex: Some(StartEx::new("2027-03-01T08:00:00".parse().unwrap(), Zone::default())),
        endex: Some(ExTime(10 * 1440)),
        day_count: DayCount::default(),
        legal: vec![code()],
        legal_note: text(),
        safety_person: text(),
        safety_contact: text(),
        emergency_word: text(),
        contacts: vec![text()],
        features: vec![FeatureAnswer { key: code(), yes: false, reason: text(), name: text() }],
        scope: vec![Scope { topic: code(), profile: code(), families: vec![code()], reason: text(), name: text() }],
        pinned_band: code(),
        load_limit: Some(6),
        checklists: vec![code()],
        columns: vec![text()],
        extra: extra(),
    }
}

fn inject(name: &str, time: i64, status: &str, kind: &str, link: &str) -> Inject {
    Inject {
        id: InjectId::new(id(name)),
        number: format!("NR-{name}").as_str().into(),
        title: text(),
        time: Some(ExTime(time)),
        phase: Some(PhaseId::new(id("phase-now"))),
        incident: Some(IncidentId::new(id("incident"))),
        from: Some(ActorId::new(id("nobody"))),
        from_text: "The mayor".into(),
        audiences: vec![AudienceId::new(id("audience"))],
        to: vec![code()],
        info: vec![code()],
        channel: Code::new("email"),
        text: format!("The audience reads {name}.").as_str().into(),
        notes: text(),
        people_effect: text(),
        expected: vec![ExpectedAction { text: text(), code: code(), branch: code(), within: Some(60) }],
        chain: vec![code()],
        chain_suggested: true,
        report: text(),
        referrals: vec![Referral { kind: code(), outcome: code(), consent: code(), note: text() }],
        hours_since_event: Some(3),
        observables: vec![text()],
        objectives: vec![ObjectiveId::new(id("objective"))],
        place: Some(PlaceId::new(id("place"))),
        perpetrator: Some(ActorId::new(id("adversary"))),
        perpetrator_kind: code(),
        deliberate: code(),
        people: vec![People {
            label: text(),
            sex: code(),
            ages: vec![code()],
            statuses: vec![code()],
            groups: vec![code()],
            disability: code(),
            portrayal: code(),
            number: Some(5),
            female: Some(2),
            male: Some(3),
            authority: true,
            unaffected: true,
        }],
        nobody_affected: true,
        tags: vec![TagId::new("x")],
        depths: vec![TopicDepth { topic: TagId::new("x"), depth: code() }],
        refused_tags: vec![TagId::new("x")],
        core: code(),
        level: code(),
        role: code(),
        pphase: code(),
        emblem: code(),
        source: code(),
        source_reliability: code(),
        source_credibility: code(),
        links: vec![Link { kind: Code::new(link), to: InjectId::new(id("past")), when: code(), note: text() }],
        uses: vec![RecordRef { kind: RecordKind::Place, id: id("place").as_str().into() }],
        feeds: vec![MeasureId::new(id("measure"))],
        claims: vec![RequirementId::new("x")],
        kind: Code::new(kind),
        status: Code::new(status),
        must_play: true,
        closing: true,
        feedback: text(),
        window: Some(30),
        sensitivity: Code::new("none"),
        content_note: text(),
        owner: text(),
        sources: vec![text()],
        attachments: vec![Attachment {
            name: "map.png".into(),
            sha256: "x".into(),
            description: "A map".into(),
            for_audience: true,
        }],
        columns: vec![(text(), text())],
        extra: extra(),
    }
}

fn actor(name: &str, sender: &str) -> Actor {
    Actor {
        id: ActorId::new(id(name)),
        name: "Somebody".into(),
        kind: code(),
        sender_kind: Code::new(sender),
        body: code(),
        main: true,
        profile_type: text(),
        profile_motivation: text(),
        profile_tactics: text(),
        profile_capabilities: text(),
        profile_outcome: text(),
        sex: code(),
        portrayal: code(),
        min_age: text(),
        cell: Some(CellId::new(id("cell"))),
        note: text(),
        extra: extra(),
    }
}

fn phase(name: &str, start: i64) -> Phase {
    Phase {
        id: PhaseId::new(id(name)),
        name: "A phase".into(),
        kind: code(),
        start: Some(ExTime(start)),
        end: Some(ExTime(start + 1440)),
        note: text(),
        extra: extra(),
    }
}

fn post(name: &str, code_: &str) -> Post {
    Post {
        id: PostId::new(id(name)),
        code: Code::new(code_),
        name: text(),
        branch: code(),
        audience: Some(AudienceId::new(id("audience"))),
        filled_by: text(),
        note: text(),
        extra: extra(),
    }
}

fn narrative(name: &str, kind: &str, for_audience: bool) -> Narrative {
    Narrative {
        id: NarrativeId::new(id(name)),
        title: text(),
        kind: Code::new(kind),
        tags: vec![TagId::new("x")],
        text: text(),
        for_audience,
        extra: extra(),
    }
}

fn signer() -> Signer {
    Signer { name: text(), role: text(), at: 29_000_000, after: Some(29_000_000) }
}

fn comment(name: &str) -> Comment {
    Comment {
        id: CommentId::new(id(name)),
        subject: "whole".into(),
        text: text(),
        signer: signer(),
        answers: Some(CommentId::new(id("comment"))),
        asks: true,
        settled: false,
        fingerprint: "x".into(),
        conflict: text(),
        extra: extra(),
    }
}

fn decision(kind: DecisionKind, place: usize) -> Decision {
    Decision {
        id: DecisionId::new(id(&format!("decision-{place}"))),
        kind,
        subject: "whole".into(),
        verdict: code(),
        reason: text(),
        signer: signer(),
        fingerprint: "x".into(),
        hash: "x".into(),
        seen: vec![text()],
        signature: text(),
        extra: extra(),
    }
}

/// The moment up to which the audience has received injects.
pub const UNTIL: ExTime = ExTime(3 * 1440);

/// Numbers of injects that the audience has not had.
pub const LATER: [&str; 6] = ["NR-later", "NR-draft", "NR-held", "NR-cancelled", "NR-reserve", "NR-branch"];

/// One record of each kind with every field filled, and of those that the audience may know one that it may not.
pub fn planted() -> Planted {
    let mut garden = Gardener { markers: Vec::new() };
    let g = &mut garden;
    let mut scenario = Scenario { extra: extra(), ..Scenario::default() };
    scenario.exercise = Arc::new(g.plant("exercise", &exercise(), true));
    scenario.phases = list([
        g.plant("phase", &phase("phase-now", 0), true),
        g.plant("phase", &phase("phase-later", 5 * 1440), false),
    ]);
    let audience = Audience {
        id: AudienceId::new(id("audience")),
        name: "Brigade".into(),
        level: code(),
        primary: true,
        note: text(),
        extra: extra(),
    };
    scenario.audiences = list([g.plant("audience", &audience, true)]);
    let cell =
        Cell { id: CellId::new(id("cell")), name: text(), kind: code(), plays: text(), note: text(), extra: extra() };
    scenario.cells = list([g.plant("cell", &cell, false)]);
    scenario.posts = list([
        g.plant("post", &post("post", "genad"), true),
        g.plant("post", &post("post-control", "excon_gender"), false),
    ]);
    let objective = Objective {
        id: ObjectiveId::new(id("objective")),
        number: "TO-1".into(),
        title: text(),
        task: text(),
        conditions: text(),
        standard: text(),
        audience: Some(AudienceId::new(id("audience"))),
        topics: vec![code()],
        priority: text(),
        note: text(),
        extra: extra(),
    };
    scenario.objectives = list([g.plant("objective", &objective, true)]);
    let question = Question {
        id: QuestionId::new(id("question")),
        text: text(),
        objective: Some(ObjectiveId::new(id("objective"))),
        topics: vec![code()],
        extra: extra(),
    };
    scenario.questions = list([g.plant("question", &question, false)]);
    scenario.actors = list([
        g.plant("actor", &actor("actor", "hn_civil"), true),
        g.plant("actor", &actor("adversary", "adversary"), false),
    ]);
    let place = Place {
        id: PlaceId::new(id("place")),
        name: "A town".into(),
        kind: text(),
        position: Some(Position { lat: 1.0, lon: 2.0 }),
        grid: text(),
        region: text(),
        legal: code(),
        protected: vec![code()],
        cp_kind: code(),
        cp_level: code(),
        cp_flags: vec![code()],
        emblem: code(),
        note: text(),
        extra: extra(),
    };
    scenario.places = list([g.plant("place", &place, true)]);
    scenario.narratives = list([
        g.plant("narrative", &narrative("narrative", "section", true), true),
        g.plant("narrative", &narrative("narrative-control", "section", false), false),
        g.plant("narrative", &narrative("care", "care", true), true),
        g.plant("narrative", &narrative("care-control", "care", false), false),
    ]);
    let area = Area {
        id: AreaId::new(id("area")),
        name: "A valley".into(),
        place: Some(PlaceId::new(id("place"))),
        people: vec![PopulationRow { sex: code(), age: code(), group: code(), number: Some(7) }],
        note: text(),
        extra: extra(),
    };
    scenario.areas = list([g.plant("area", &area, true)]);
    let measure = Measure {
        id: MeasureId::new(id("measure")),
        title: text(),
        text: text(),
        topics: vec![code()],
        extra: extra(),
    };
    scenario.measures = list([g.plant("measure", &measure, false)]);
    let storyline = Storyline {
        id: StorylineId::new(id("storyline")),
        code: text(),
        title: text(),
        theme: text(),
        summary: text(),
        owner: text(),
        objectives: vec![ObjectiveId::new(id("objective"))],
        tags: vec![TagId::new("x")],
        extra: extra(),
    };
    scenario.storylines = list([g.plant("storyline", &storyline, false)]);
    let incident = Incident {
        id: IncidentId::new(id("incident")),
        number: text(),
        title: text(),
        storyline: Some(StorylineId::new(id("storyline"))),
        outline: text(),
        aim: text(),
        decision: text(),
        owner: text(),
        place: Some(PlaceId::new(id("place"))),
        actors: vec![ActorId::new(id("actor"))],
        objectives: vec![ObjectiveId::new(id("objective"))],
        extra: extra(),
    };
    scenario.incidents = list([g.plant("incident", &incident, false)]);
    let mut secret = inject("secret-file", 600, "released", "supporting", "follows");
    secret.attachments[0].for_audience = false;
    let mut secret = g.plant("inject", &secret, true);
    // Its text is public, its file is not.
    secret.attachments[0].name = format!("{MARKER}file").as_str().into();
    secret.attachments[0].description = format!("{MARKER}file").as_str().into();
    scenario.injects = list([
        g.plant("inject", &inject("past", 0, "released", "key", "follows"), true),
        g.plant("inject", &inject("second", 1440, "approved", "supporting", "follows"), true),
        secret,
        g.plant("inject", &inject("later", 4 * 1440, "approved", "key", "follows"), false),
        g.plant("inject", &inject("draft", 100, "draft", "key", "follows"), false),
        g.plant("inject", &inject("held", 100, "held", "key", "follows"), false),
        g.plant("inject", &inject("cancelled", 100, "cancelled", "key", "follows"), false),
        g.plant("inject", &inject("reserve", 100, "approved", "contingency", "follows"), false),
        g.plant("inject", &inject("branch", 100, "approved", "key", "branch"), false),
    ]);
    g.markers.push((format!("{MARKER}file"), "inject.attachments of control".to_owned()));
    g.markers.push(("Zqleakid".to_owned(), "an id".to_owned()));
    // Numbers of later injects are searched for as well.
    let mut injects = (*scenario.injects).clone();
    for (inject, number) in injects.iter_mut().skip(3).zip(LATER) {
        let mut known = (**inject).clone();
        known.number = number.into();
        *inject = Arc::new(known);
    }
    scenario.injects = Arc::new(injects);
    scenario.comments = list([g.plant("comment", &comment("comment"), false)]);
    let decisions = DecisionKind::ALL.into_iter().enumerate();
    scenario.decisions =
        Arc::new(decisions.map(|(at, kind)| Arc::new(g.plant("decision", &decision(kind, at), false))).collect());
    Planted { scenario, markers: garden.markers }
}

fn list<T, const N: usize>(records: [T; N]) -> List<T> {
    Arc::new(records.into_iter().map(Arc::new).collect())
}

/// The audience's options, with everything that can be printed.
pub fn options(language: Language) -> Options {
    Options { edition: Edition::Audience, language, until: Some(UNTIL), ..Options::default() }
}

#[test]
fn nothing_private_reaches_the_audience() {
    let planted = planted();
    let coverage = Coverage::full(shipped(), &Arc::new(planted.scenario.clone()));
    assert!(planted.markers.len() > 400, "{}", planted.markers.len());
    for language in [Language::English, Language::French] {
        let text = serde_json::to_string(&pack(&coverage, &options(language))).unwrap();
        assert_eq!(planted.found_in(&text), Vec::<&str>::new());
        assert!(!text.contains(MARKER));
        for number in LATER {
            assert!(!text.contains(number), "{number}");
        }
        assert!(text.contains("NR-past") && text.contains("NR-second") && text.contains("The audience reads past."));
        assert!(text.contains("map.png"));
    }
}

#[test]
fn without_a_time_no_inject_is_printed() {
    let planted = planted();
    let coverage = Coverage::full(shipped(), &Arc::new(planted.scenario.clone()));
    let text = serde_json::to_string(&pack(&coverage, &Options { until: None, ..options(Language::English) })).unwrap();
    assert!(!text.contains("NR-") && !text.contains(MARKER));
}

#[test]
fn the_markers_would_be_found() {
    let planted = planted();
    let coverage = Coverage::full(shipped(), &Arc::new(planted.scenario.clone()));
    let all = Options { edition: Edition::Excon, ..options(Language::English) };
    let text = serde_json::to_string(&pack(&coverage, &all)).unwrap();
    let found = planted.found_in(&text);
    for place in ["inject.notes", "inject.expected.*.text", "storyline.summary", "cell.plays", "actor.profile_type"] {
        assert!(found.contains(&place), "{place} is not in the pack of exercise control");
    }
}

#[test]
fn nothing_private_is_in_word_files_and_web_pages_of_the_audience() {
    let planted = planted();
    let coverage = Coverage::full(shipped(), &Arc::new(planted.scenario.clone()));
    for language in [Language::English, Language::French] {
        let pack = pack(&coverage, &options(language));
        let page = html(&pack);
        assert_eq!(planted.found_in(&page), Vec::<&str>::new());
        assert!(page.contains("The audience reads past."));
        let mut archive = zip::ZipArchive::new(Cursor::new(docx(&pack))).unwrap();
        let mut words = String::new();
        for at in 0..archive.len() {
            archive.by_index(at).unwrap().read_to_string(&mut words).unwrap_or_default();
        }
        assert_eq!(planted.found_in(&words), Vec::<&str>::new());
        assert!(words.contains("The audience reads past."));
        for number in LATER {
            assert!(!page.contains(number) && !words.contains(number), "{number}");
        }
    }
}
