//! `show FILE questions`: what people asked, of what, how it stands, and what was answered.

use super::findings::who;
use super::show::column;
use super::sign::subject_name;
use super::signatures::moment;
use super::table::Table;
use crate::coverage::Coverage;
use crate::scenario::RecordRef;
use crate::scenario::questions::{Asked, questions};
use crate::words::say;

/// All questions, the open ones first.
pub fn table(coverage: &Coverage) -> Table {
    let widths = [
        ("state", 9),
        ("about", 16),
        ("by", 16),
        ("question", 34),
        ("when", 0),
        ("answers", 0),
        ("subject", 0),
        ("id", 0),
    ];
    let row = |asked: &Asked| {
        let question = &asked.question;
        let answers: Vec<String> =
            asked.answers.iter().map(|answer| format!("{}: {}", who(&answer.signer), answer.text.trim())).collect();
        vec![
            say(&format!("question-state-{}", asked.state.name())),
            about(coverage, &question.subject),
            who(&question.signer),
            question.text.trim().to_owned(),
            moment(question.signer.at),
            answers.join("\n"),
            question.subject.to_string(),
            question.id.to_string(),
        ]
    };
    Table {
        form: "crosscut questions",
        columns: widths.into_iter().map(|(key, width)| column(key, width)).collect(),
        rows: questions(coverage.scenario()).iter().map(row).collect(),
    }
}

fn about(coverage: &Coverage, subject: &str) -> String {
    let record = subject.parse::<RecordRef>().ok().and_then(|record| coverage.scenario().record(&record));
    let subject = if subject.is_empty() { "whole" } else { subject };
    record.map_or_else(|| subject_name(coverage, subject), |record| record.called())
}
