//! Counts records of the setting that match the tests of a criterion.

use super::domain::Member;
use super::program::Program;
use super::table::Table;
use crate::checklist::criterion::{Filter, Test};
use crate::scenario::{Code, Scenario, TagId};
use smol_str::SmolStr;
use std::collections::BTreeSet;

/// What one record says, as named values.
struct Said {
    id: SmolStr,
    values: Vec<(&'static str, SmolStr)>,
}

impl Said {
    fn new(id: &SmolStr) -> Self {
        Self { id: id.clone(), values: Vec::new() }
    }
    fn code(mut self, key: &'static str, value: &Code) -> Self {
        if !value.is_empty() {
            self.values.push((key, value.0.clone()));
        }
        self
    }
    fn codes(mut self, key: &'static str, values: &[Code]) -> Self {
        self.values.extend(values.iter().map(|value| (key, value.0.clone())));
        self
    }
    fn filled(mut self, key: &'static str, is_filled: bool) -> Self {
        if is_filled {
            self.values.push((key, SmolStr::new_static("filled")));
        }
        self
    }
    fn text(self, key: &'static str, text: &str) -> Self {
        let is_filled = !text.trim().is_empty();
        self.filled(key, is_filled)
    }
    fn has(&self, key: &str, value: &str) -> bool {
        self.values.iter().any(|(own, it)| *own == key && it == value)
    }
}

/// How many records, or different values on them, match.
pub fn count(
    around: (&Program, &Table, &Scenario),
    kind: &str,
    distinct: Option<&str>,
    of: &Filter,
    member: Option<&Member<'_>>,
) -> usize {
    let (program, table, scenario) = around;
    let records = said(program, table, scenario, kind).into_iter();
    let matching = records.filter(|record| of.iter().all(|test| holds(record, test, member)));
    match distinct {
        None => matching.count(),
        Some(key) => {
            let values =
                matching.flat_map(|record| record.values).filter(|(own, _)| *own == key).map(|(_, value)| value);
            values.collect::<BTreeSet<_>>().len()
        }
    }
}

/// What a member's record would have to carry and does not, by axis; nothing where something else is wrong.
pub(super) fn lacking(
    around: (&Program, &Table, &Scenario),
    kind: &str,
    of: &Filter,
    member: &Member<'_>,
) -> Option<Vec<(SmolStr, Vec<SmolStr>)>> {
    let (program, table, scenario) = around;
    let record = said(program, table, scenario, kind).into_iter().find(|it| member.record.as_ref() == Some(&it.id))?;
    let mut lacking = Vec::new();
    for test in of.iter().filter(|test| !holds(&record, test, Some(member))) {
        let Test::Has { axis, values, all: true, .. } = test else { return None };
        let left: Vec<SmolStr> = values.iter().filter(|value| !record.has(axis, value)).cloned().collect();
        lacking.push((axis.clone(), left));
    }
    Some(lacking)
}

fn holds(record: &Said, test: &Test, member: Option<&Member<'_>>) -> bool {
    match test {
        Test::This => member.is_some_and(|member| {
            let same = member.record.as_ref().is_none_or(|id| *id == record.id);
            let carries = member.value.as_ref().is_none_or(|(axis, value)| record.has(axis, value));
            same && carries
        }),
        Test::Has { axis, values, all: true, .. } => values.iter().all(|value| record.has(axis, value)),
        Test::Has { axis, values, .. } => values.iter().any(|value| record.has(axis, value)),
        Test::Lacks(axis, values, _) => !values.iter().any(|value| record.has(axis, value)),
        Test::Filled(axis) => record.values.iter().any(|(own, _)| own == axis),
        Test::Either(filters) => filters.iter().any(|filter| filter.iter().all(|test| holds(record, test, member))),
        Test::Named(_, filter) => filter.iter().all(|test| holds(record, test, member)),
        _ => false,
    }
}

fn tags(said: Said, tags: &[TagId], program: &Program) -> Said {
    let mut said = said;
    for tag in tags {
        if let Some((facet, value)) = program.vocabulary.tag_value(tag.as_str()) {
            match facet.key.as_str() {
                "topic" => said.values.push(("topic", value.id.clone())),
                "lens" => said.values.push(("lens", value.id.clone())),
                "obj" => said.values.push(("obj", value.id.clone())),
                _ => {}
            }
        }
    }
    said
}

fn said(program: &Program, table: &Table, scenario: &Scenario, kind: &str) -> Vec<Said> {
    match kind {
        "site" => sites(scenario),
        "post" => posts(scenario),
        "perpetrator" => perpetrators(scenario),
        "partner" => {
            let partners = scenario
                .actors
                .iter()
                .filter(|actor| matches!(actor.kind.as_str(), "partner_force" | "host_nation_force"));
            partners.map(|actor| Said::new(&actor.id.0).text("min_age", &actor.min_age)).collect()
        }
        "measure" => scenario.measures.iter().map(|it| Said::new(&it.id.0).codes("topic", &it.topics)).collect(),
        "objective" => objectives(table, scenario),
        "eval_question" => scenario.questions.iter().map(|it| Said::new(&it.id.0).codes("topic", &it.topics)).collect(),
        "area" => areas(scenario),
        "annex" => {
            let annexes = scenario.narratives.iter().filter(|it| it.kind.as_str() == "annex");
            annexes.map(|it| tags(Said::new(&it.id.0), &it.tags, program)).collect()
        }
        _ => Vec::new(),
    }
}

fn sites(scenario: &Scenario) -> Vec<Said> {
    let sites = scenario.places.iter().filter(|place| !place.cp_kind.is_empty());
    sites
        .map(|place| {
            Said::new(&place.id.0)
                .code("cp_kind", &place.cp_kind)
                .code("cp_level", &place.cp_level)
                .codes("cp_flag", &place.cp_flags)
                .code("emblem", &place.emblem)
                .codes("protected", &place.protected)
        })
        .collect()
}

fn posts(scenario: &Scenario) -> Vec<Said> {
    let said = |post: &crate::scenario::Post| {
        Said::new(&post.id.0).code("code", &post.code).code("branch", &post.branch).text("filled", &post.filled_by)
    };
    scenario.posts.iter().map(|post| said(post)).collect()
}

fn perpetrators(scenario: &Scenario) -> Vec<Said> {
    let profile = |actor: &crate::scenario::Actor| {
        let fields = [
            (&actor.profile_type, "type"),
            (&actor.profile_motivation, "motivation"),
            (&actor.profile_tactics, "tactics"),
            (&actor.profile_capabilities, "capabilities"),
            (&actor.profile_outcome, "outcome"),
        ];
        let mut said = Said::new(&actor.id.0).code("perp", &actor.kind);
        let filled = fields.into_iter().filter(|(text, _)| !text.trim().is_empty());
        said.values.extend(filled.map(|(_, name)| ("profile", SmolStr::new_static(name))));
        said
    };
    scenario.actors.iter().filter(|actor| !actor.kind.is_empty()).map(|actor| profile(actor)).collect()
}

fn objectives(table: &Table, scenario: &Scenario) -> Vec<Said> {
    let said = |it: &crate::scenario::Objective| {
        Said::new(&it.id.0)
            .codes("topic", &it.topics)
            .text("note", &it.note)
            .filled("injects", table.serves_objective(it.id.as_str()))
    };
    scenario.objectives.iter().map(|it| said(it)).collect()
}

fn areas(scenario: &Scenario) -> Vec<Said> {
    let said = |area: &crate::scenario::Area| {
        let mut said = Said::new(&area.id.0);
        if area.people.iter().any(|row| !row.sex.is_empty() && row.sex.as_str() != "unknown") {
            said.values.push(("data", SmolStr::new_static("sex")));
        }
        if area.people.iter().any(|row| !row.age.is_empty() && row.age.as_str() != "uncertain") {
            said.values.push(("data", SmolStr::new_static("age")));
        }
        said
    };
    scenario.areas.iter().map(|area| said(area)).collect()
}
