//! Scenarios on human security, made by chance from the real vocabulary, and edits of them.
//!
//! Most injects are complete, so that lines are met, lost and met again as edits go by.

use super::{Chance, sound};
use crosscut::checklist::{FacetKind, Vocabulary};
use crosscut::edit::{Edit, apply};
use crosscut::scenario::*;
use std::sync::Arc;

/// A scenario whose injects carry topics, tags, people, links and the rest from the vocabulary.
pub fn topical(seed: u64, size: usize, vocabulary: &Vocabulary) -> Scenario {
    let mut scenario = sound(seed, 0);
    let mut chance = Chance(seed ^ 0x70b1);
    let chance = &mut chance;
    exercise(&mut scenario, chance, vocabulary);
    setting(&mut scenario, chance, vocabulary);
    let mut injects: Vec<Arc<Inject>> = Vec::new();
    for number in 0..size {
        let inject = inject(&scenario, &injects, number, chance, vocabulary);
        injects.push(Arc::new(inject));
    }
    scenario.injects = Arc::new(injects);
    scenario
}

/// What an edit by chance gives; the scenario itself where the edit is refused.
pub fn edited(scenario: &Scenario, chance: &mut Chance, vocabulary: &Vocabulary) -> Scenario {
    let edit = topical_edit(scenario, chance, vocabulary);
    apply(scenario, &edit).unwrap_or_else(|_| scenario.clone())
}

fn value(chance: &mut Chance, vocabulary: &Vocabulary, axis: &str) -> Code {
    let values = &vocabulary.axis(axis).expect("a known axis").values;
    Code::new(&values[chance.below(values.len())].id)
}

fn several(chance: &mut Chance, vocabulary: &Vocabulary, axis: &str, most: usize) -> Vec<Code> {
    let mut codes: Vec<Code> = (0..1 + chance.below(most)).map(|_| value(chance, vocabulary, axis)).collect();
    codes.dedup();
    codes
}

fn exercise(scenario: &mut Scenario, chance: &mut Chance, vocabulary: &Vocabulary) {
    let mut exercise = Exercise::clone(&scenario.exercise);
    exercise.legal = vec![value(chance, vocabulary, "legal"), "niac".into()];
    exercise.core_tasks = vec!["cpm".into(), "dd".into()];
    exercise.features = vec![FeatureAnswer {
        key: value(chance, vocabulary, "feature"),
        yes: chance.once_in(2),
        reason: "Agreed.".into(),
        name: if chance.once_in(3) { "".into() } else { "Planner".into() },
    }];
    exercise.scope.clear();
    scenario.exercise = Arc::new(exercise);
}

fn setting(scenario: &mut Scenario, chance: &mut Chance, vocabulary: &Vocabulary) {
    let kinds = ["plan", "exec", "trans"];
    scenario.phases = records(3, |number| Phase {
        id: PhaseId::new(format!("pha-{number}")),
        name: kinds[number].into(),
        kind: kinds[number].into(),
        start: Some(ExTime(number as i64 * 1440)),
        end: Some(ExTime(number as i64 * 1440 + 1440)),
        ..Phase::default()
    });
    scenario.actors = records(6, |number| Actor {
        id: ActorId::new(format!("act-{number}")),
        name: format!("Orlen {}", ["Council", "Front", "Watch", "Guild", "Relief", "Guard"][number]).into(),
        kind: value(chance, vocabulary, "perp"),
        sender_kind: value(chance, vocabulary, "sender"),
        body: if chance.once_in(2) { value(chance, vocabulary, "body") } else { Code::default() },
        main: number < 2,
        profile_type: "Known".into(),
        sex: if chance.once_in(2) { "female".into() } else { Code::default() },
        portrayal: value(chance, vocabulary, "portrayal"),
        ..Actor::default()
    });
    scenario.places = records(4, |number| Place {
        id: PlaceId::new(format!("pla-{number}")),
        name: format!("Varn {}", ["Gate", "Mill", "Ford", "Hall"][number]).into(),
        legal: if number == 3 { "peace".into() } else { Code::default() },
        cp_kind: if number < 3 { value(chance, vocabulary, "cp_kind") } else { Code::default() },
        cp_level: value(chance, vocabulary, "cp_level"),
        ..Place::default()
    });
    scenario.storylines = records(3, |number| Storyline {
        id: StorylineId::new(format!("sto-{number}")),
        title: format!("Storyline {number}").into(),
        ..Storyline::default()
    });
    scenario.incidents = records(5, |number| Incident {
        id: IncidentId::new(format!("inc-{number}")),
        title: format!("Incident {number}").into(),
        storyline: (number < 4).then(|| StorylineId::new(format!("sto-{}", number % 3))),
        ..Incident::default()
    });
    scenario.posts = records(3, |number| Post {
        id: PostId::new(format!("pos-{number}")),
        code: value(chance, vocabulary, "code"),
        filled_by: "OF-3".into(),
        ..Post::default()
    });
    scenario.objectives = records(2, |number| Objective {
        id: ObjectiveId::new(format!("obj-{number}")),
        topics: vec![value(chance, vocabulary, "topic")],
        note: "Standard".into(),
        ..Objective::default()
    });
    scenario.decisions = records(3, |number| decision(number, chance, vocabulary));
}

fn records<T>(count: usize, make: impl FnMut(usize) -> T) -> List<T> {
    Arc::new((0..count).map(make).map(Arc::new).collect())
}

fn decision(number: usize, chance: &mut Chance, vocabulary: &Vocabulary) -> Decision {
    const LINES: [&str; 6] = ["CAAC-ABD-02", "POC-GEN-05", "HSU-01", "WPS-ENG-01", "CAAC-REC-01", "POC-UHE-03"];
    let kinds = [
        DecisionKind::Attest,
        DecisionKind::Overrule,
        DecisionKind::Waive,
        DecisionKind::NotApplicable,
        DecisionKind::Clear,
    ];
    let kind = kinds[chance.below(kinds.len())];
    let attest = format!("attest.{}", value(chance, vocabulary, "attest"));
    let subject = match kind {
        DecisionKind::Clear => format!("inject inj-{:04}", chance.below(12)),
        DecisionKind::Attest if chance.once_in(2) => attest,
        _ => LINES[chance.below(LINES.len())].to_owned(),
    };
    Decision {
        id: DecisionId::new(format!("dec-{number}-{}", chance.below(1 << 30))),
        kind,
        subject: subject.as_str().into(),
        verdict: "covered".into(),
        reason: "Read.".into(),
        signer: Signer {
            name: "E. Adviser".into(),
            role: "GENAD".into(),
            at: 1 + chance.below(1000) as i64,
            after: None,
        },
        fingerprint: if chance.once_in(4) { "of-another-day".into() } else { Default::default() },
        ..Decision::default()
    }
}

fn inject(
    scenario: &Scenario,
    earlier: &[Arc<Inject>],
    number: usize,
    chance: &mut Chance,
    vocabulary: &Vocabulary,
) -> Inject {
    const TEXTS: [&str; 3] = ["The road is closed.", "The clinic calls for help.", "A list of names is asked for."];
    let text = if chance.once_in(6) {
        TEXTS[chance.below(3)].to_owned()
    } else {
        format!("Message {} about the road.", (b'a' + (number % 26) as u8) as char).repeat(1 + number / 26)
    };
    let mut inject = Inject {
        id: InjectId::new(format!("inj-{number:04}")),
        number: format!("HS-{number:03}").into(),
        title: "Message".into(),
        time: Some(ExTime(number as i64 * 4320 / 24 + chance.below(200) as i64)),
        incident: one(&scenario.incidents, chance, |it| it.id.clone()),
        from: one(&scenario.actors, chance, |it| it.id.clone()),
        from_text: "Somebody".into(),
        to: several(chance, vocabulary, "to", 3),
        info: several(chance, vocabulary, "info", 2),
        channel: "email".into(),
        text: text.into(),
        people_effect: "Felt by all.".into(),
        expected: (0..1 + chance.below(5)).map(|_| action(chance, vocabulary)).collect(),
        chain: several(chance, vocabulary, "chain", 5),
        chain_suggested: chance.once_in(10),
        report: if chance.once_in(3) { "Report".into() } else { "".into() },
        hours_since_event: Some(chance.below(100) as u32),
        objectives: one(&scenario.objectives, chance, |it| it.id.clone()).into_iter().collect(),
        place: one(&scenario.places, chance, |it| it.id.clone()),
        perpetrator: if chance.once_in(3) { one(&scenario.actors, chance, |it| it.id.clone()) } else { None },
        perpetrator_kind: value(chance, vocabulary, "perp"),
        deliberate: value(chance, vocabulary, "deliberate"),
        people: (0..chance.below(3)).map(|_| people(chance, vocabulary)).collect(),
        window: Some(30 + chance.below(2000) as u32),
        core: value(chance, vocabulary, "core"),
        role: value(chance, vocabulary, "role"),
        pphase: value(chance, vocabulary, "pphase"),
        source: value(chance, vocabulary, "source"),
        referrals: (0..chance.below(3)).map(|_| referral(chance, vocabulary)).collect(),
        must_play: chance.once_in(2),
        closing: chance.once_in(4),
        feedback: if chance.once_in(8) { "Planned.".into() } else { "".into() },
        kind: if chance.once_in(6) { "contingency".into() } else { "supporting".into() },
        status: Code::new(["draft", "approved", "approved", "approved", "held"][chance.below(5)]),
        uses: if chance.once_in(3) {
            vec![RecordRef { kind: RecordKind::Place, id: "pla-0".into() }]
        } else {
            Vec::new()
        },
        tags: tags(chance, vocabulary),
        ..Inject::default()
    };
    inject.nobody_affected = inject.people.is_empty();
    for tag in &inject.tags {
        if chance.once_in(3) {
            inject.depths.push(TopicDepth { topic: tag.clone(), depth: value(chance, vocabulary, "depth") });
        }
    }
    for target in earlier.iter().rev().take(4) {
        if chance.once_in(3) {
            inject.links.push(Link {
                kind: value(chance, vocabulary, "link"),
                to: target.id.clone(),
                ..Link::default()
            });
        }
    }
    inject
}

fn one<T, I>(records: &List<T>, chance: &mut Chance, id: impl Fn(&T) -> I) -> Option<I> {
    if records.is_empty() || chance.once_in(8) { None } else { Some(id(&records[chance.below(records.len())])) }
}

fn action(chance: &mut Chance, vocabulary: &Vocabulary) -> ExpectedAction {
    let within = chance.once_in(2).then_some(60);
    ExpectedAction {
        code: value(chance, vocabulary, "do"),
        branch: value(chance, vocabulary, "branch"),
        within,
        ..ExpectedAction::default()
    }
}

fn referral(chance: &mut Chance, vocabulary: &Vocabulary) -> Referral {
    Referral {
        kind: value(chance, vocabulary, "ref"),
        outcome: value(chance, vocabulary, "outcome"),
        ..Referral::default()
    }
}

fn people(chance: &mut Chance, vocabulary: &Vocabulary) -> People {
    People {
        sex: value(chance, vocabulary, "sex"),
        ages: vec![value(chance, vocabulary, "age")],
        statuses: vec![value(chance, vocabulary, "status")],
        disability: value(chance, vocabulary, "disability"),
        portrayal: value(chance, vocabulary, "portrayal"),
        number: (!chance.once_in(4)).then_some(3),
        unaffected: chance.once_in(6),
        ..People::default()
    }
}

/// A few tags, topics first; one in five injects is ordinary play.
fn tags(chance: &mut Chance, vocabulary: &Vocabulary) -> Vec<TagId> {
    if chance.once_in(5) {
        return Vec::new();
    }
    let facets: Vec<_> = vocabulary
        .taxonomy
        .facets
        .iter()
        .filter(|facet| facet.kind == FacetKind::Tag && facet.key != "topic")
        .collect();
    let mut tags = vec![TagId::new(format!("topic.{}", value(chance, vocabulary, "topic")))];
    if chance.once_in(3) {
        tags.push(TagId::new(format!("topic.{}", value(chance, vocabulary, "topic"))));
    }
    for facet in facets {
        if chance.once_in(4) {
            tags.push(TagId::new(format!("{}.{}", facet.prefix, facet.values[chance.below(facet.values.len())].id)));
        }
    }
    tags.sort();
    tags.dedup();
    tags
}

/// An edit by chance.
pub fn topical_edit(scenario: &Scenario, chance: &mut Chance, vocabulary: &Vocabulary) -> Edit {
    let inject = |chance: &mut Chance| scenario.injects[chance.below(scenario.injects.len())].clone();
    if scenario.injects.is_empty() {
        return add(scenario, chance, vocabulary);
    }
    match chance.below(14) {
        0 => add(scenario, chance, vocabulary),
        1 => Edit::Remove(vec![inject(chance).id.record()]),
        2 => Edit::ShiftTimes {
            injects: vec![inject(chance).id.clone(), inject(chance).id.clone()],
            minutes: chance.below(3000) as i64 - 1500,
        },
        3 => Edit::Link {
            from: inject(chance).id.clone(),
            to: inject(chance).id.clone(),
            kind: value(chance, vocabulary, "link"),
        },
        4 => {
            let from = inject(chance);
            let to = from.links.first().map_or_else(|| from.id.clone(), |link| link.to.clone());
            Edit::Unlink { from: from.id.clone(), to, kind: Code::default() }
        }
        5 => Edit::Reorder { record: inject(chance).id.record(), index: chance.below(scenario.injects.len()) },
        6 => around(scenario, chance, vocabulary),
        7 => Edit::ChangeMany(vec![
            changed(&inject(chance), scenario, chance, vocabulary),
            changed(&inject(chance), scenario, chance, vocabulary),
        ]),
        _ => Edit::Change(changed(&inject(chance), scenario, chance, vocabulary)),
    }
}

fn add(scenario: &Scenario, chance: &mut Chance, vocabulary: &Vocabulary) -> Edit {
    // Now and then an inject that was removed comes back under its old id.
    let number = if chance.once_in(2) { chance.below(12) } else { 100 + chance.below(1000) };
    let inject = Inject { number: "".into(), ..inject(scenario, &scenario.injects, number, chance, vocabulary) };
    Edit::Add { record: Record::Inject(Arc::new(inject)), index: Some(chance.below(scenario.injects.len() + 1)) }
}

/// One inject with another content in one respect.
fn changed(old: &Inject, scenario: &Scenario, chance: &mut Chance, vocabulary: &Vocabulary) -> Record {
    let fresh = inject(scenario, &[], chance.below(30), chance, vocabulary);
    let mut next = old.clone();
    match chance.below(16) {
        0 => next.tags = fresh.tags,
        1 => next.tags.clear(),
        2 => next.tags.extend(fresh.tags.first().cloned()),
        3 => next.text = fresh.text,
        4 => next.incident = fresh.incident,
        5 => next.status = fresh.status,
        6 => next.kind = fresh.kind,
        7 => (next.people, next.nobody_affected) = (fresh.people, fresh.nobody_affected),
        8 => next.expected = fresh.expected,
        9 => next.role = fresh.role,
        10 => (next.perpetrator, next.perpetrator_kind) = (fresh.perpetrator, fresh.perpetrator_kind),
        11 => next.must_play = !next.must_play,
        12 => {
            (next.title, next.channel) =
                if next.title.is_empty() { ("Message".into(), "email".into()) } else { ("".into(), "".into()) }
        }
        13 => (next.from, next.place) = (fresh.from, fresh.place),
        14 => (next.chain, next.chain_suggested, next.to) = (fresh.chain, fresh.chain_suggested, fresh.to),
        _ => (next.depths, next.feedback, next.objectives) = (fresh.depths, fresh.feedback, fresh.objectives),
    }
    next.tags.sort();
    next.tags.dedup();
    Record::Inject(Arc::new(next))
}

/// A change of a record around the injects.
fn around(scenario: &Scenario, chance: &mut Chance, vocabulary: &Vocabulary) -> Edit {
    match chance.below(4) {
        0 => Edit::Add { record: Record::Decision(Arc::new(decision(9, chance, vocabulary))), index: None },
        1 => {
            let mut actor = Actor::clone(&scenario.actors[chance.below(scenario.actors.len())]);
            actor.kind = value(chance, vocabulary, "perp");
            actor.main = !actor.main;
            Edit::Change(Record::Actor(Arc::new(actor)))
        }
        2 => {
            let mut place = Place::clone(&scenario.places[chance.below(scenario.places.len())]);
            place.cp_level = value(chance, vocabulary, "cp_level");
            place.legal = value(chance, vocabulary, "legal");
            Edit::Change(Record::Place(Arc::new(place)))
        }
        _ => {
            let mut exercise = Exercise::clone(&scenario.exercise);
            exercise.core_tasks = several(chance, vocabulary, "core", 2);
            Edit::Change(Record::Exercise(Arc::new(exercise)))
        }
    }
}
