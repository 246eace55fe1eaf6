//! Reads the lines of a sketch that are records of the setting or of the review: `+ KIND NAME key=value …`.

use super::people::number;
use super::words::Word;
use super::{Draft, Parsed};
use crate::scenario::{
    Actor, Area, Code, Decision, DecisionKind, FeatureAnswer, Measure, Narrative, Objective, Place, PopulationRow,
    Post, Question, RecordKind, RecordRef, Scope, Signer, StartEx, TagId, Text, Zone,
};
use smol_str::SmolStr;
use std::sync::Arc;

/// Reads one record and adds it.
pub(super) fn record(draft: &mut Draft<'_>, plus: &Word, rest: &[Word]) {
    let Some((kind, rest)) = rest.split_first() else {
        draft.faults.push(plus.fault("a kind of record is missing after `+`"));
        return;
    };
    let read = match kind.text.as_str() {
        "exercise" => rest.iter().try_for_each(|word| exercise(draft, word)),
        "phase" => phases(draft, kind, rest),
        "post" => post(draft, kind, rest),
        "actor" | "partner" => actor(draft, kind, rest),
        "site" | "place" => place(draft, kind, rest),
        "measure" | "objective" | "question" | "area" | "annex" => plain_record(draft, kind, rest),
        "signed" | "waived" | "overruled" | "not_applicable" | "cleared" | "signed_off" | "accepted" | "reweighed" => {
            decision(draft, kind, rest)
        }
        "care" => care_plan(draft),
        other => Err(kind.fault(format!("`{other}` is no kind of record"))),
    };
    draft.note(read);
}

fn name<'w>(kind: &Word, rest: &'w [Word]) -> Parsed<(&'w Word, &'w [Word])> {
    rest.split_first().ok_or_else(|| kind.fault("a name is missing"))
}

/// Remembers a record under its name and gives it its id.
fn called(draft: &mut Draft<'_>, word: &Word, kind: RecordKind) -> Parsed<SmolStr> {
    let id = SmolStr::new(format!("{}-{}", kind.prefix(), word.text));
    let known = draft.named.insert(word.text.clone(), RecordRef { kind, id: id.clone() });
    if known.is_some() { Err(word.fault(format!("`{}` is declared twice", word.text))) } else { Ok(id) }
}

fn key_value(word: &Word) -> Parsed<(&str, &str)> {
    word.pair().ok_or_else(|| word.fault(format!("`{}` must be `key=value`", word.text)))
}

fn unknown<T>(word: &Word, key: &str) -> Parsed<T> {
    Err(word.fault(format!("`{key}` is no field of this record")))
}

fn readable(name: &str) -> Text {
    name.replace('_', " ").into()
}

fn exercise(draft: &mut Draft<'_>, word: &Word) -> Parsed<()> {
    let (key, value) = key_value(word)?;
    match key.split_once('.') {
        Some(("feature", feature)) => {
            let key = draft.code(word, "feature", feature)?;
            let answer = FeatureAnswer {
                key,
                yes: yes(word, value)?,
                reason: "Said in the sketch.".into(),
                name: "Planner".into(),
            };
            draft.exercise.features.push(answer);
        }
        Some((said @ ("scope" | "unreasoned"), topic)) => {
            let (profile, families) = value.split_once(':').unwrap_or((value, ""));
            let families = families.split('|').filter(|family| !family.is_empty()).map(Code::new).collect();
            let topic = draft.code(word, "topic", topic).or_else(|_cause| draft.code(word, "lens", topic))?;
            let scope = Scope {
                topic,
                profile: profile.into(),
                families,
                reason: if said == "scope" { "Said in the sketch.".into() } else { Text::default() },
                name: "Planner".into(),
            };
            draft.exercise.scope.push(scope);
        }
        _ => match key {
            "core" => draft.exercise.core_tasks = draft.codes(word, key, value)?,
            "level" => draft.exercise.levels = draft.codes(word, key, value)?,
            "legal" => draft.exercise.legal = draft.codes(word, key, value)?,
            "safety" => draft.exercise.safety_person = readable(value),
            "checklists" => draft.exercise.checklists = value.split('|').map(Code::new).collect(),
            "startex" => draft.exercise.startex = Some(startex_at(word, value)?),
            "band" => draft.exercise.pinned_band = value.into(),
            "endex" => draft.exercise.endex = Some(crate::scenario::ExTime(i64::from(number(word, value)?))),
            other => return unknown(word, other),
        },
    }
    Ok(())
}

fn yes(word: &Word, value: &str) -> Parsed<bool> {
    match value {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err(word.fault("the answer is `yes` or `no`")),
    }
}

fn phases(draft: &mut Draft<'_>, kind: &Word, rest: &[Word]) -> Parsed<()> {
    let (list, _) = name(kind, rest)?;
    draft.declared_phases = draft.codes(list, "phase", &list.text)?;
    Ok(())
}

fn post(draft: &mut Draft<'_>, kind: &Word, rest: &[Word]) -> Parsed<()> {
    let (code, rest) = name(kind, rest)?;
    let id = format!("pos-{}-{}", code.text, draft.scenario.posts.len());
    let mut post = Post { id: id.as_str().into(), code: draft.code(code, "code", &code.text)?, ..Post::default() };
    for word in rest {
        match (word.text.as_str(), word.pair()) {
            ("filled", _) => post.filled_by = "OF-3".into(),
            (_, Some(("branch", value))) => post.branch = draft.code(word, "branch", value)?,
            (other, _) => return unknown(word, other),
        }
    }
    Arc::make_mut(&mut draft.scenario.posts).push(Arc::new(post));
    Ok(())
}

fn actor(draft: &mut Draft<'_>, kind: &Word, rest: &[Word]) -> Parsed<()> {
    let (called_so, rest) = name(kind, rest)?;
    let id = called(draft, called_so, RecordKind::Actor)?;
    let mut actor = Actor { id: id.as_str().into(), name: readable(&called_so.text), ..Actor::default() };
    if kind.text == "partner" {
        actor.kind = "partner_force".into();
    }
    for word in rest {
        match (word.text.as_str(), word.pair()) {
            ("main", _) => actor.main = true,
            ("profile", _) => {
                let fields = [
                    &mut actor.profile_type,
                    &mut actor.profile_motivation,
                    &mut actor.profile_tactics,
                    &mut actor.profile_capabilities,
                    &mut actor.profile_outcome,
                ];
                fields.into_iter().for_each(|field| *field = "Described in the setting.".into());
            }
            (_, Some(("perp", value))) => actor.kind = draft.code(word, "perp", value)?,
            (_, Some(("sender", value))) => actor.sender_kind = draft.code(word, "sender", value)?,
            (_, Some(("body", value))) => actor.body = draft.code(word, "from", value)?,
            (_, Some(("sex", value))) => actor.sex = draft.code(word, "sex", value)?,
            (_, Some(("portrayal", value))) => actor.portrayal = draft.code(word, "portrayal", value)?,
            (_, Some(("min_age", value))) => actor.min_age = value.into(),
            (other, _) => return unknown(word, other),
        }
    }
    Arc::make_mut(&mut draft.scenario.actors).push(Arc::new(actor));
    Ok(())
}

fn place(draft: &mut Draft<'_>, kind: &Word, rest: &[Word]) -> Parsed<()> {
    let (called_so, rest) = name(kind, rest)?;
    let id = called(draft, called_so, RecordKind::Place)?;
    let mut place = Place { id: id.as_str().into(), name: readable(&called_so.text), ..Place::default() };
    for word in rest {
        let (key, value) = key_value(word)?;
        match key {
            "cp_kind" => place.cp_kind = draft.code(word, key, value)?,
            "cp_level" => place.cp_level = draft.code(word, key, value)?,
            "cp_flag" => place.cp_flags = draft.codes(word, key, value)?,
            "emblem" => place.emblem = draft.code(word, key, value)?,
            "protected" => place.protected = draft.codes(word, key, value)?,
            "legal" => place.legal = draft.code(word, key, value)?,
            other => return unknown(word, other),
        }
    }
    Arc::make_mut(&mut draft.scenario.places).push(Arc::new(place));
    Ok(())
}

/// The records that carry little more than a name and what they are about.
#[derive(Default)]
struct About {
    topics: Vec<Code>,
    tags: Vec<TagId>,
    note: Text,
    people: Vec<PopulationRow>,
}

fn about(draft: &Draft<'_>, rest: &[Word]) -> Parsed<About> {
    let mut about = About::default();
    for word in rest {
        match (word.text.as_str(), word.pair()) {
            ("note", _) => about.note = "The standard is described.".into(),
            (_, Some(("topic", value))) => about.topics = draft.codes(word, "topic", value)?,
            (_, Some(("lens", value))) => about.topics.extend(draft.codes(word, "lens", value)?),
            (_, Some(("obj", value))) => {
                let codes = draft.codes(word, "obj", value)?;
                about.tags = codes.iter().map(|code| TagId::new(format!("poc.objective.{code}"))).collect();
            }
            (_, Some(("data", value))) => {
                let data = draft.codes(word, "data", value)?;
                let has = |name: &str, code: &str| {
                    if data.iter().any(|it| it.as_str() == name) { code.into() } else { Code::default() }
                };
                about.people = vec![PopulationRow {
                    sex: has("sex", "female"),
                    age: has("age", "adult"),
                    number: Some(100),
                    ..PopulationRow::default()
                }];
            }
            (other, _) => return unknown(word, other),
        }
    }
    Ok(about)
}

fn plain_record(draft: &mut Draft<'_>, kind: &Word, rest: &[Word]) -> Parsed<()> {
    let (called_so, rest) = name(kind, rest)?;
    let About { topics, tags, note, people } = about(draft, rest)?;
    let title = readable(&called_so.text);
    let of_kind = match kind.text.as_str() {
        "measure" => RecordKind::Measure,
        "objective" => RecordKind::Objective,
        "question" => RecordKind::Question,
        "area" => RecordKind::Area,
        _ => RecordKind::Narrative,
    };
    let id = called(draft, called_so, of_kind)?;
    let id = id.as_str();
    let lists = &mut draft.scenario;
    match of_kind {
        RecordKind::Measure => Arc::make_mut(&mut lists.measures).push(Arc::new(Measure {
            id: id.into(),
            title,
            topics,
            ..Measure::default()
        })),
        RecordKind::Objective => {
            Arc::make_mut(&mut lists.objectives).push(Arc::new(Objective {
                id: id.into(),
                title,
                topics,
                note,
                ..Objective::default()
            }));
        }
        RecordKind::Question => Arc::make_mut(&mut lists.questions).push(Arc::new(Question {
            id: id.into(),
            text: title,
            topics,
            ..Question::default()
        })),
        RecordKind::Area => Arc::make_mut(&mut lists.areas).push(Arc::new(Area {
            id: id.into(),
            name: title,
            people,
            ..Area::default()
        })),
        _ => {
            let annex = Narrative { id: id.into(), title, kind: "annex".into(), tags, ..Narrative::default() };
            Arc::make_mut(&mut lists.narratives).push(Arc::new(annex));
        }
    }
    Ok(())
}

/// The text that says how people in the room are looked after.
fn care_plan(draft: &mut Draft<'_>) -> Parsed<()> {
    let plan = Narrative {
        id: "nar-care-plan".into(),
        title: "Care plan".into(),
        kind: "care".into(),
        text: "Who may stop play, how anybody leaves, who listens.".into(),
        ..Narrative::default()
    };
    Arc::make_mut(&mut draft.scenario.narratives).push(Arc::new(plan));
    Ok(())
}

/// STARTEX at an hour of a day.
fn startex_at(word: &Word, value: &str) -> Parsed<StartEx> {
    let hour = number(word, value)?;
    let local = chrono::NaiveDate::from_ymd_opt(2031, 5, 5).and_then(|day| day.and_hms_opt(hour, 0, 0));
    let local = local.ok_or_else(|| word.fault(format!("`{value}` is no hour of a day")))?;
    Ok(StartEx { local, zone: Zone::default() })
}

/// `signed KEY`, `waived ID`, `overruled ID verdict=…`, `not_applicable ID`, `cleared INJECT`, `signed_off whole`,
/// `accepted RULE`, `reweighed ID weight=…`; `stale` puts it out of date, `role=` and `at=` say who and when.
fn decision(draft: &mut Draft<'_>, kind: &Word, rest: &[Word]) -> Parsed<()> {
    let (about, rest) = name(kind, rest)?;
    let index = draft.scenario.decisions.len();
    let mut decision = Decision {
        id: format!("dec-{index}").as_str().into(),
        subject: SmolStr::new(&about.text),
        reason: "Read and judged.".into(),
        signer: Signer {
            name: "E. Adviser".into(),
            role: "GENAD".into(),
            at: 1 + i64::try_from(index).unwrap_or_default(),
            after: None,
        },
        ..Decision::default()
    };
    decision.kind = match kind.text.as_str() {
        "waived" => DecisionKind::Waive,
        "overruled" => DecisionKind::Overrule,
        "not_applicable" => DecisionKind::NotApplicable,
        "cleared" => DecisionKind::Clear,
        "signed_off" => DecisionKind::SignOff,
        "accepted" => DecisionKind::AcceptFinding,
        "reweighed" => DecisionKind::Reweigh,
        _ => DecisionKind::Attest,
    };
    match decision.kind {
        DecisionKind::Clear => decision.subject = SmolStr::new(format!("inject {}", about.text)),
        DecisionKind::AcceptFinding => decision.subject = SmolStr::new(format!("finding {}", about.text)),
        DecisionKind::SignOff => {}
        DecisionKind::Attest if draft.code(about, "attest", &about.text).is_ok() => {
            decision.subject = SmolStr::new(format!("attest.{}", about.text));
        }
        // A requirement's id has capitals and hyphens; everything else is a slip of the pen.
        _ if !about.text.contains('-') => {
            return Err(about.fault(format!("`{}` is neither an attestation nor a requirement", about.text)));
        }
        _ => {}
    }
    for word in rest {
        match (word.text.as_str(), word.pair()) {
            ("stale", _) => decision.fingerprint = SmolStr::new_static("of-another-day"),
            ("unnamed", _) => decision.signer.name = Text::default(),
            (_, Some(("role", value))) => decision.signer.role = readable(value),
            (_, Some(("at", value))) => decision.signer.at = i64::from(number(word, value)?),
            (_, Some(("verdict" | "weight", value))) => decision.verdict = value.into(),
            (other, _) => return unknown(word, other),
        }
    }
    Arc::make_mut(&mut draft.scenario.decisions).push(Arc::new(decision));
    Ok(())
}
