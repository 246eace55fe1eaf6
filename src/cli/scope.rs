//! What people decided about what counts: scope of topics, questions answered with no, other weights,
//! decisions that do not count, checklists that were switched on, and the size.

use super::findings::who;
use super::lines::wrapped;
use crate::checklist::{Value as Entry, Weight};
use crate::coverage::{Coverage, Line};
use crate::scenario::{FeatureAnswer, Inject, Scope};
use crate::words::{say, say_with};
use serde_json::{Value, json};
use smol_str::SmolStr;
use std::sync::Arc;

/// The section of the report.
pub fn text(coverage: &Coverage) -> String {
    let mut out = say("cli-report-scope");
    out.push('\n');
    let mut add = |text: String| out.push_str(&wrapped("  ", &text));
    topics(coverage).into_iter().for_each(&mut add);
    answers(coverage).into_iter().map(|answer| answer.text()).for_each(&mut add);
    coverage.lines().iter().filter_map(|line| reweighed(line, coverage)).for_each(&mut add);
    coverage.lines().iter().filter_map(|line| barred(line)).for_each(&mut add);
    let optional = optional(coverage);
    if !optional.is_empty() {
        let titles: Vec<&str> = optional.iter().map(|(_, title)| title.as_str()).collect();
        add(say_with("cli-scope-optional", &[("checklists", titles.join(", ").into())]));
    }
    add(band(coverage));
    out
}

/// The topics that have lines, each with what was said of it.
fn scopes(coverage: &Coverage) -> Vec<(SmolStr, &Entry, Option<&Scope>)> {
    let exercise = &coverage.scenario().exercise;
    let all = coverage.program().vocabulary.topics();
    let asked = |id: &str| coverage.lines().iter().any(|line| line.requirement.topic == id);
    let said = |topic: &Entry| {
        exercise.scope.iter().find(|scope| scope.topic_id() == topic.id && scope.profile.as_str() != "full")
    };
    let asked = all.into_iter().filter(|(id, _)| asked(id));
    asked.map(|(id, topic)| (id, topic, said(topic).filter(|scope| !scope.profile.is_empty()))).collect()
}

fn counts(scope: &Scope) -> bool {
    !scope.reason.trim().is_empty() && !scope.name.trim().is_empty()
}

fn topics(coverage: &Coverage) -> Vec<String> {
    let scopes = scopes(coverage);
    let full = scopes.iter().filter(|(.., scope)| scope.is_none_or(|scope| !counts(scope)));
    let full: Vec<&str> = full.map(|(_, topic, _)| topic.code.as_str()).collect();
    let narrowed = scopes.iter().filter_map(|(id, topic, scope)| Some((id, topic, (*scope)?)));
    let narrowed = narrowed.map(|(id, topic, scope)| {
        let words = match (counts(scope), scope.profile.as_str()) {
            (false, _) => "cli-scope-void",
            (true, "out") => "cli-scope-out",
            (true, _) => "cli-scope-focused",
        };
        let values = [
            ("topic", format!("{} {}", topic.code, topic.name()).into()),
            ("families", families(coverage, id, scope).into()),
            ("reason", scope.reason.trim().into()),
            ("name", scope.name.trim().into()),
        ];
        say_with(words, &values)
    });
    let first = (!full.is_empty()).then(|| say_with("cli-scope-full", &[("topics", full.join(", ").into())]));
    first.into_iter().chain(narrowed).collect()
}

/// The titles of the families on which a topic is focused.
fn families(coverage: &Coverage, topic: &str, scope: &Scope) -> String {
    let lists = coverage.program().basis.checklists.iter();
    let lists = lists.filter(|list| list.requirements.iter().any(|requirement| requirement.topic == topic));
    let known: Vec<_> = lists.flat_map(|list| &list.families).collect();
    let title = |id: &str| known.iter().find(|family| family.id == id).map_or(id.to_owned(), |it| it.title.clone());
    let titles: Vec<String> = scope.families.iter().map(|family| title(family.as_str())).collect();
    if titles.is_empty() { say("cli-scope-no-family") } else { titles.join(", ") }
}

/// A question that somebody answered with no.
struct No<'a> {
    question: &'a str,
    answer: &'a FeatureAnswer,
    counts: bool,
    /// The injects that show a yes.
    against: Vec<&'a Arc<Inject>>,
}

impl No<'_> {
    fn text(&self) -> String {
        let words = match (self.counts, self.against.is_empty()) {
            (_, false) => "cli-scope-no-contradicted",
            (true, true) => "cli-scope-not-played",
            (false, true) => "cli-scope-no-void",
        };
        let injects: Vec<&str> = self.against.iter().map(|inject| &*inject.number).collect();
        let values = [
            ("question", self.question.into()),
            ("reason", self.answer.reason.trim().into()),
            ("name", self.answer.name.trim().into()),
            ("injects", injects.join(", ").into()),
        ];
        say_with(words, &values)
    }
}

fn answers(coverage: &Coverage) -> Vec<No<'_>> {
    let vocabulary = &coverage.program().vocabulary;
    let no = |answer: &'_ FeatureAnswer| !answer.yes;
    let noes = coverage.scenario().exercise.features.iter().filter(|answer| no(answer));
    noes.map(|answer| {
        let key = answer.key.as_str();
        let is_contradicted = coverage.features().contradicted.iter().any(|it| it == key);
        let known = coverage.program().shown.iter().find(|(shown, _)| is_contradicted && shown == key);
        let against = known.map(|(_, filter)| coverage.injects(coverage.table().filter(*filter))).unwrap_or_default();
        let is_reasoned = !answer.reason.trim().is_empty() && !answer.name.trim().is_empty();
        No { question: vocabulary.label("feature", key), answer, counts: is_reasoned && !is_contradicted, against }
    })
    .collect()
}

/// What a line weighs if nobody weighs it anew.
pub fn own_weight(line: &Line, coverage: &Coverage) -> Weight {
    match &line.requirement.weight_when {
        Some((feature, weight)) if coverage.features().holds(feature) => *weight,
        _ => line.requirement.weight,
    }
}

fn weight_word(weight: Weight) -> String {
    say(&format!("weight-{}", weight.name()))
}

fn reweighed(line: &Line, coverage: &Coverage) -> Option<String> {
    let decision = line.reweighed.as_ref()?;
    let values = [
        ("line", line.requirement.id.to_string().into()),
        ("from", weight_word(own_weight(line, coverage)).into()),
        ("to", weight_word(line.weight).into()),
        ("reason", decision.reason.trim().into()),
        ("who", who(&decision.signer).into()),
    ];
    Some(say_with("cli-scope-reweighed", &values))
}

fn barred(line: &Line) -> Option<String> {
    let decision = line.barred.as_ref()?;
    let values = [
        ("line", line.requirement.id.to_string().into()),
        ("decision", say(&format!("cli-decision-{}", decision.kind.name())).into()),
        ("reason", decision.reason.trim().into()),
        ("who", who(&decision.signer).into()),
    ];
    Some(say_with("cli-scope-barred", &values))
}

/// The checklists that the scenario switched on, by id and title.
fn optional(coverage: &Coverage) -> Vec<(SmolStr, String)> {
    let on = &coverage.scenario().exercise.checklists;
    let lists = coverage.program().basis.checklists.iter();
    let lists = lists.filter(|list| list.optional && on.iter().any(|id| id.as_str() == list.id));
    lists.map(|list| (list.id.clone(), list.title.clone())).collect()
}

fn band(coverage: &Coverage) -> String {
    let features = coverage.features();
    let word = |name: &str| say(&format!("cli-band-{name}"));
    let pinned = !coverage.scenario().exercise.pinned_band.is_empty();
    let fitting = fitting(features.human_security);
    let words = match (pinned, fitting == features.band.name()) {
        (false, _) => "cli-scope-band",
        (true, false) => "cli-scope-band-pinned",
        (true, true) => "cli-scope-band-pinned-same",
    };
    say_with(words, &[("size", word(features.band.name()).into()), ("fitting", word(fitting).into())])
}

/// The size that follows from the number of injects with a topic.
fn fitting(injects: usize) -> &'static str {
    match injects {
        0..=20 => "small",
        21..=60 => "normal",
        _ => "large",
    }
}

/// The same for machines.
pub fn json(coverage: &Coverage) -> Value {
    let exercise = &coverage.scenario().exercise;
    let topics = scopes(coverage).into_iter().map(|(id, topic, scope)| {
        json!({
            "topic": id,
            "code": topic.code,
            "profile": scope.map_or("full", |scope| scope.profile.as_str()),
            "families": scope.map(|scope| scope.families.iter().map(crate::scenario::Code::as_str).collect::<Vec<_>>()),
            "reason": scope.map(|scope| &*scope.reason),
            "name": scope.map(|scope| &*scope.name),
            "counts": scope.is_none_or(counts),
        })
    });
    let noes = answers(coverage).into_iter().map(|no| {
        json!({
            "question": no.answer.key.as_str(),
            "reason": &*no.answer.reason,
            "name": &*no.answer.name,
            "counts": no.counts,
            "contradicted_by": no.against.iter().map(|inject| inject.id.as_str()).collect::<Vec<_>>(),
        })
    });
    json!({
        "topics": topics.collect::<Vec<_>>(),
        "not_played": noes.collect::<Vec<_>>(),
        "optional_checklists": optional(coverage).into_iter().map(|(id, _)| id).collect::<Vec<_>>(),
        "size_pinned": (!exercise.pinned_band.is_empty()).then(|| exercise.pinned_band.as_str()),
    })
}
