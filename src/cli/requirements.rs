//! `checklists table`: all lines and rules that the program ships, as a table that stands in `docs`.

use super::ask::TableForm;
use super::lines::{fitted, wrapped};
use super::report::name;
use crate::checklist::{Basis, Checklist, Decided, Requirement, Rule};
use crate::words::{say, say_with};

/// The columns of a line of a checklist.
const LINE: [&str; 7] = ["id", "topic", "weight", "decided", "title", "sources", "confirm"];
/// The columns of a rule.
const RULE: [&str; 5] = ["id", "topic", "severity", "decided", "title"];

/// The table.
pub fn table(basis: &Basis, form: TableForm) -> String {
    let mut out = match form {
        TableForm::Md => head(basis),
        TableForm::Text => String::new(),
    };
    for checklist in &basis.checklists {
        let rows: Vec<_> = checklist.requirements.iter().map(|line| row(line, basis)).collect();
        let title = say_with("requirements-checklist", &about(checklist));
        out.push_str(&part(&title, checklist.optional, &LINE, &rows, form));
    }
    if !basis.rules.is_empty() {
        let title = say_with("requirements-rules", &[("count", basis.rules.len().into())]);
        let rows: Vec<_> = basis.rules.iter().map(|rule| rule_row(rule, basis)).collect();
        out.push_str(&part(&title, false, &RULE, &rows, form));
    }
    out
}

fn about(checklist: &Checklist) -> [(&'static str, crate::words::FluentValue<'static>); 4] {
    [
        ("title", checklist.title.clone().into()),
        ("id", checklist.id.to_string().into()),
        ("count", checklist.requirements.len().into()),
        ("version", checklist.version.to_string().into()),
    ]
}

fn head(basis: &Basis) -> String {
    let lines = basis.requirements().count();
    let essential = basis.requirements().filter(|line| line.weight == crate::checklist::Weight::Essential).count();
    let confirm = basis.requirements().filter(|line| line.confirm).count();
    let values = [
        ("lines", lines.into()),
        ("lists", basis.checklists.len().into()),
        ("essential", essential.into()),
        ("confirm", confirm.into()),
        ("rules", basis.rules.len().into()),
    ];
    let marks = ["text_read", "part_read", "second_hand", "heading_only", "not_read"];
    let marks: Vec<String> =
        marks.iter().map(|mark| format!("*{}* {}", short_mark(mark), say(&format!("mark-{mark}")))).collect();
    format!(
        "# {}\n\n{}\n\n{}\n\n{}\n",
        say("requirements-title"),
        say("requirements-made"),
        say_with("requirements-head", &values),
        say_with("requirements-marks", &[("marks", marks.join("; ").into())])
    )
}

fn short_mark(mark: &str) -> String {
    say(&format!("requirements-mark-{mark}"))
}

fn row(line: &Requirement, basis: &Basis) -> Vec<String> {
    vec![
        line.id.to_string(),
        topic(&line.topic, basis),
        say(&format!("weight-{}", line.weight.name())),
        say(&format!("requirements-verify-{}", name(&line.verify))),
        line.title_said().into_owned(),
        sources(line),
        if line.confirm { say("requirements-yes") } else { String::new() },
    ]
}

/// The sources in the order of the line, each once with its parts and marks.
fn sources(line: &Requirement) -> String {
    let cited = line.cites.iter().map(|cite| {
        let part = if cite.part.is_empty() { String::new() } else { format!(", {}", cite.part) };
        format!("{}{part} ({})", cite.source, short_mark(&name(&cite.mark)))
    });
    cited.collect::<Vec<_>>().join("; ")
}

fn rule_row(rule: &Rule, basis: &Basis) -> Vec<String> {
    let decided = match rule.decided {
        Decided::ByCriterion(_) => "requirements-by-criterion",
        Decided::ByCode(_) => "requirements-by-code",
    };
    vec![
        rule.id.to_string(),
        rule.topic.as_ref().map(|id| topic(id, basis)).unwrap_or_default(),
        say(&format!("requirements-severity-{}", rule.severity.name())),
        say(decided),
        rule.title.clone(),
    ]
}

/// The short code of a topic.
fn topic(id: &str, basis: &Basis) -> String {
    let topics = basis.vocabulary.topics();
    topics.iter().find(|(known, _)| known == id).map_or_else(|| id.to_owned(), |(_, topic)| topic.code.clone())
}

/// One part: a heading and its rows.
fn part(title: &str, optional: bool, keys: &[&str], rows: &[Vec<String>], form: TableForm) -> String {
    let heads: Vec<String> = keys.iter().map(|key| say(&format!("requirements-column-{key}"))).collect();
    let mut out = match form {
        TableForm::Md => format!("\n## {title}\n\n"),
        TableForm::Text => format!("{}\n", wrapped("", title)),
    };
    if optional {
        out.push_str(&wrapped("", &say("requirements-optional")));
        out.push('\n');
    }
    match form {
        TableForm::Md => {
            out.push_str(&markdown(&heads));
            out.push_str(&format!("|{}\n", " --- |".repeat(heads.len())));
            rows.iter().for_each(|row| out.push_str(&markdown(row)));
        }
        TableForm::Text => {
            rows.iter().for_each(|row| out.push_str(&plain(row)));
            out.push('\n');
        }
    }
    out
}

fn markdown(cells: &[String]) -> String {
    let clean = |cell: &String| cell.replace('|', "\\|").replace('\n', " ");
    format!("| {} |\n", cells.iter().map(clean).collect::<Vec<_>>().join(" | "))
}

/// Id, topic and weight in columns, the rest behind them.
fn plain(cells: &[String]) -> String {
    let (first, rest) = cells.split_at(cells.len().min(3));
    let first: String = first.iter().zip([13, 6, 14]).map(|(cell, width)| fitted(cell, width)).collect();
    let rest: Vec<&str> = rest.iter().map(String::as_str).filter(|cell| !cell.is_empty()).collect();
    wrapped(&first, &rest.join(" · "))
}
