//! Which fields of which record take values of which vocabulary, and which values nobody knows.

use super::{Problem, ProblemKind};
use crate::scenario::{Actor, Area, Code, Exercise, Inject, People, Place, Record, RecordKind, Scenario, TagId};

/// A field with a value of a vocabulary, and the vocabularies from which it may come.
type Visit<'a> = dyn FnMut(&'static str, &[&str], &Code) + 'a;

/// Values and tags that no vocabulary knows; `known` is asked by the key of a facet and a value, `known_tag` by whole id.
pub fn unknown_codes(
    scenario: &Scenario,
    known: &dyn Fn(&str, &str) -> bool,
    known_tag: &dyn Fn(&str) -> bool,
) -> Vec<Problem> {
    let mut found = Vec::new();
    for record in RecordKind::ALL.into_iter().flat_map(|kind| scenario.records(kind)) {
        each_code(&record, &mut |field, facets, code| {
            if !facets.iter().any(|facet| known(facet, code.as_str())) {
                let problem = Problem::at(&record, field, ProblemKind::UnknownCode);
                found.push(problem.with("value", code.as_str()));
            }
        });
        for (field, tag) in tags(&record).into_iter().filter(|(_, tag)| !known_tag(tag.as_str())) {
            found.push(Problem::at(&record, field, ProblemKind::UnknownTag).with("value", tag.as_str()));
        }
    }
    found
}

fn tags(record: &Record) -> Vec<(&'static str, &TagId)> {
    match record {
        Record::Narrative(it) => it.tags.iter().map(|tag| ("tags", tag)).collect(),
        Record::Storyline(it) => it.tags.iter().map(|tag| ("tags", tag)).collect(),
        Record::Inject(it) => {
            let depths = it.depths.iter().map(|depth| ("depths", &depth.topic));
            it.tags.iter().map(|tag| ("tags", tag)).chain(depths).collect()
        }
        _ => Vec::new(),
    }
}

/// Visits all filled fields of a record that take values of a vocabulary.
pub fn each_code(record: &Record, visit: &mut Visit<'_>) {
    let mut filled = |field: &'static str, facets: &[&str], code: &Code| {
        if !code.is_empty() {
            visit(field, facets, code);
        }
    };
    match record {
        Record::Exercise(it) => of_exercise(it, &mut filled),
        Record::Phase(it) => filled("kind", &["phase"], &it.kind),
        Record::Audience(it) => filled("level", &["level"], &it.level),
        Record::Post(it) => {
            filled("code", &["staff", "adviser"], &it.code);
            filled("branch", &["staff"], &it.branch);
        }
        Record::Objective(it) => all("topics", &["topic", "lens"], &it.topics, &mut filled),
        Record::Question(it) => all("topics", &["topic", "lens"], &it.topics, &mut filled),
        Record::Measure(it) => all("topics", &["topic", "lens"], &it.topics, &mut filled),
        Record::Actor(it) => of_actor(it, &mut filled),
        Record::Place(it) => of_place(it, &mut filled),
        Record::Area(it) => of_area(it, &mut filled),
        Record::Inject(it) => of_inject(it, &mut filled),
        Record::Cell(_) | Record::Narrative(_) | Record::Storyline(_) | Record::Incident(_) => {}
        Record::Comment(_) | Record::Decision(_) => {}
    }
}

fn all(field: &'static str, facets: &[&str], codes: &[Code], visit: &mut Visit<'_>) {
    codes.iter().for_each(|code| visit(field, facets, code));
}

fn of_exercise(it: &Exercise, visit: &mut Visit<'_>) {
    all("core_tasks", &["core"], &it.core_tasks, visit);
    all("levels", &["level"], &it.levels, visit);
    all("legal", &["legal"], &it.legal, visit);
    it.features.iter().for_each(|answer| visit("features", &["feature"], &answer.key));
    it.scope.iter().for_each(|scope| visit("scope", &["topic", "lens"], &scope.topic));
}

fn of_actor(it: &Actor, visit: &mut Visit<'_>) {
    visit("kind", &["perp"], &it.kind);
    visit("sender_kind", &["sender"], &it.sender_kind);
    visit("body", &["body", "staff"], &it.body);
    visit("sex", &["sex"], &it.sex);
    visit("portrayal", &["portrayal"], &it.portrayal);
}

fn of_place(it: &Place, visit: &mut Visit<'_>) {
    visit("legal", &["legal"], &it.legal);
    all("protected", &["protected"], &it.protected, visit);
    visit("cp_kind", &["cp_kind"], &it.cp_kind);
    visit("cp_level", &["cp_level"], &it.cp_level);
    all("cp_flags", &["cp_flag"], &it.cp_flags, visit);
    visit("emblem", &["emblem"], &it.emblem);
}

fn of_area(it: &Area, visit: &mut Visit<'_>) {
    for row in &it.people {
        visit("people", &["sex"], &row.sex);
        visit("people", &["age"], &row.age);
        visit("people", &["group", "status"], &row.group);
    }
}

const STAFF: &[&str] = &["staff", "adviser"];

fn of_inject(it: &Inject, visit: &mut Visit<'_>) {
    all("to", STAFF, &it.to, visit);
    all("info", STAFF, &it.info, visit);
    visit("channel", &["channel"], &it.channel);
    for action in &it.expected {
        visit("expected", &["do"], &action.code);
        visit("expected", STAFF, &action.branch);
    }
    all("chain", &["staff", "adviser", "body"], &it.chain, visit);
    for referral in &it.referrals {
        visit("referrals", &["ref"], &referral.kind);
        visit("referrals", &["outcome"], &referral.outcome);
        visit("referrals", &["consent"], &referral.consent);
    }
    visit("perpetrator_kind", &["perp"], &it.perpetrator_kind);
    visit("deliberate", &["deliberate"], &it.deliberate);
    it.people.iter().for_each(|people| of_people(people, visit));
    it.depths.iter().for_each(|depth| visit("depths", &["depth"], &depth.depth));
    visit("core", &["core"], &it.core);
    visit("level", &["level"], &it.level);
    visit("role", &["role"], &it.role);
    visit("pphase", &["pphase"], &it.pphase);
    visit("emblem", &["emblem"], &it.emblem);
    visit("source", &["source"], &it.source);
    it.links.iter().for_each(|link| visit("links", &["link"], &link.kind));
    visit("kind", &["kind"], &it.kind);
    visit("status", &["state"], &it.status);
    visit("sensitivity", &["sensitivity"], &it.sensitivity);
}

fn of_people(it: &People, visit: &mut Visit<'_>) {
    visit("people", &["sex"], &it.sex);
    all("people", &["age"], &it.ages, visit);
    all("people", &["status"], &it.statuses, visit);
    all("people", &["group"], &it.groups, visit);
    visit("people", &["disability"], &it.disability);
    visit("people", &["portrayal"], &it.portrayal);
}
