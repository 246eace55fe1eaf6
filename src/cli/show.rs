//! `show`: the injects, the requirements, the timeline, the findings or the questions of a file as a list.

use super::ask::{AskShow, What};
use super::failure::{Failure, Outcome};
use super::input::Subject;
use super::table::{Column, Table};
use super::unlock::Unlock;
use super::{findings as found, report};
use crate::app::filter::{Filter, matching};
use crate::coverage::{Coverage, Finding, Line};
use crate::scenario::Inject;
use crate::scenario::time::{day_text, dtg, short_dtg};
use crate::words::say;
use std::sync::Arc;

/// Shows a list of a file.
pub fn answer(asked: &AskShow, unlock: &Unlock) -> Result<Outcome, Failure> {
    let subject = Subject::read(&asked.file, &[], unlock)?;
    let asked_of = asked_of(asked, &subject.coverage)?;
    let table = match asked.what {
        What::Injects => injects(&subject.coverage, asked_of),
        What::Timeline => injects(&subject.coverage, in_time(asked_of)),
        What::Requirements => requirements(&subject.coverage),
        What::Findings => findings(&subject.coverage),
        What::Questions => super::questions::table(&subject.coverage),
        What::Gaps => gaps(&subject.coverage),
    };
    let mut outcome = table.answer(asked.format)?;
    if subject.damaged {
        outcome.errors = report::problem_lines(&subject);
        outcome.code = 2;
    }
    Ok(outcome)
}

pub(super) fn column(key: &'static str, width: usize) -> Column {
    Column { key, heading: say(&format!("cli-column-{}", key.replace('_', "-"))), width }
}

/// The injects that are asked for: those that fulfil the filter, or all.
fn asked_of<'a>(asked: &AskShow, coverage: &'a Coverage) -> Result<Vec<&'a Arc<Inject>>, Failure> {
    let exercise = &coverage.scenario().exercise;
    let filter = Filter::read(asked.filter.as_deref().unwrap_or_default(), exercise);
    if !matches!(asked.what, What::Injects | What::Timeline) && asked.filter.is_some() {
        return Err(Failure::input("cli-filter-of-injects", &[]));
    }
    match filter.faults.first() {
        Some(fault) => Err(Failure::input("cli-filter-unread", &[("why", fault.lines(exercise).join(" ").into())])),
        None => Ok(matching(coverage, &filter)),
    }
}

fn in_time(mut injects: Vec<&Arc<Inject>>) -> Vec<&Arc<Inject>> {
    injects.sort_by(|a, b| (a.time.is_none(), a.time, &a.number).cmp(&(b.time.is_none(), b.time, &b.number)));
    injects
}

fn injects(coverage: &Coverage, injects: Vec<&Arc<Inject>>) -> Table {
    let widths = [
        ("number", 8),
        ("day", 5),
        ("time", 8),
        ("dtg", 0),
        ("title", 30),
        ("storyline", 0),
        ("incident", 0),
        ("from", 0),
        ("to", 11),
        ("topics", 10),
        ("status", 0),
        ("kind", 0),
        ("serves", 0),
        ("lacking", 0),
        ("id", 0),
    ];
    Table {
        form: "crosscut injects",
        columns: widths.into_iter().map(|(key, width)| column(key, width)).collect(),
        rows: injects.into_iter().map(|inject| inject_row(coverage, inject)).collect(),
    }
}

fn inject_row(coverage: &Coverage, inject: &Arc<Inject>) -> Vec<String> {
    let scenario = coverage.scenario();
    let exercise = &scenario.exercise;
    let startex = exercise.startex.as_ref();
    let time = |write: &dyn Fn(crate::scenario::ExTime, &crate::scenario::StartEx) -> String| {
        inject
            .time
            .map(|time| startex.map_or_else(|| time.stored(), |startex| write(time, startex)))
            .unwrap_or_default()
    };
    let day = inject.time.zip(startex).map(|(time, startex)| day_text(time, startex, &exercise.day_count));
    let incident = inject.incident.as_ref().and_then(|id| scenario.incident(id));
    let from = inject.from.as_ref().and_then(|id| scenario.actor(id)).map(|actor| actor.name.to_string());
    let serves: Vec<String> =
        coverage.serves(&inject.id).into_iter().map(|line| line.requirement.id.to_string()).collect();
    let lacking: Vec<&str> = coverage.lacks(&inject.id).iter().map(crate::coverage::Lack::field).collect();
    vec![
        inject.number.to_string(),
        day.unwrap_or_default(),
        time(&short_dtg),
        time(&dtg),
        inject.title.to_string(),
        scenario.storyline_of(inject).map(|storyline| storyline.title.to_string()).unwrap_or_default(),
        incident.map(|incident| incident.title.to_string()).unwrap_or_default(),
        from.unwrap_or_else(|| inject.from_text.to_string()),
        inject.to.iter().map(|code| code.as_str().to_uppercase()).collect::<Vec<_>>().join(" "),
        topics(coverage, inject),
        inject.status.to_string(),
        inject.kind.to_string(),
        serves.join(" "),
        lacking.join(" "),
        inject.id.to_string(),
    ]
}

fn topics(coverage: &Coverage, inject: &Inject) -> String {
    let known = coverage.program().vocabulary.topics();
    let carried = known.iter().filter(|(id, _)| inject.has_tag(id)).map(|(_, topic)| topic.code.as_str());
    carried.collect::<Vec<_>>().join(" ")
}

fn requirements(coverage: &Coverage) -> Table {
    lines_table("crosscut requirements", coverage, coverage.lines().iter().map(|line| &**line))
}

fn lines_table<'a>(form: &'static str, coverage: &Coverage, lines: impl Iterator<Item = &'a Line>) -> Table {
    let widths = [
        ("id", 12),
        ("verdict", 21),
        ("weight", 13),
        ("title", 28),
        ("topic", 0),
        ("family", 0),
        ("evidence", 0),
        ("missing", 0),
    ];
    let row = |line: &Line| {
        let evidence = coverage.injects(&line.evidence);
        vec![
            line.requirement.id.to_string(),
            say(&format!("verdict-word-{}", line.verdict.name())),
            say(&format!("weight-{}", report::name(&line.weight))),
            line.requirement.title.clone(),
            line.requirement.topic.to_string(),
            line.requirement.family.to_string(),
            evidence.iter().map(|inject| inject.number.to_string()).collect::<Vec<_>>().join(" "),
            crate::coverage::missing(line, coverage).join(" "),
        ]
    };
    Table {
        form,
        columns: widths.into_iter().map(|(key, width)| column(key, width)).collect(),
        rows: lines.map(row).collect(),
    }
}

/// How many lines of the whole exercise, and of each topic, are listed.
const GRAVEST: usize = 5;

/// The gravest open lines of the whole exercise with their place, then those of each topic.
fn gaps(coverage: &Coverage) -> Table {
    let gravest = coverage.gravest(GRAVEST);
    let is_told = |line: &&Line| gravest.iter().any(|told| told.requirement.id == line.requirement.id);
    let of_topics = coverage.pressing(GRAVEST).into_iter().flat_map(|pressing| pressing.lines);
    let rest = of_topics.filter(|line| !is_told(line)).collect::<Vec<_>>();
    let mut table = lines_table("crosscut gaps", coverage, gravest.iter().copied().chain(rest));
    table.columns.insert(0, column("first", 5));
    for (place, row) in table.rows.iter_mut().enumerate() {
        row.insert(0, if place < gravest.len() { (place + 1).to_string() } else { String::new() });
    }
    table
}

fn findings(coverage: &Coverage) -> Table {
    let widths = [
        ("id", 6),
        ("severity", 8),
        ("title", 30),
        ("text", 0),
        ("places", 14),
        ("state", 14),
        ("topic", 0),
        ("lines", 0),
    ];
    let row = |finding: &Finding| {
        let lines: Vec<&str> = finding.lines.iter().map(crate::scenario::RequirementId::as_str).collect();
        vec![
            finding.rule.id.to_string(),
            say(&format!("finding-severity-{}", finding.rule.severity.name())),
            finding.rule.title.clone(),
            finding.text.clone(),
            found::places(finding, coverage).join(" "),
            found::state(finding),
            finding.rule.topic.as_ref().map(ToString::to_string).unwrap_or_default(),
            lines.join(" "),
        ]
    };
    Table {
        form: "crosscut findings",
        columns: widths.into_iter().map(|(key, width)| column(key, width)).collect(),
        rows: coverage.findings().iter().map(row).collect(),
    }
}
