//! A file of rules about the quality of an exercise.

use super::criterion;
use super::line::{is_id, known};
use super::record::{Desk, Record};
use super::{Beside, Verified, examples};
use crate::checklist::{Basis, Severity, finding};
use crate::coverage::{Program, findings};
use std::sync::Arc;

/// What may stand in braces in the sentence of a rule.
const SEEN: [&str; 5] = ["count", "among", "percent", "members", "words"];

/// Verifies a file of rules.
pub fn verify<'t>(
    desk: &mut Desk<'_, 't>,
    root: &Record<'t>,
    beside: &Beside<'_>,
    text: &str,
    verified: &mut Verified,
) {
    desk.names(root, finding::file_fields());
    if root.get("version").is_none() {
        desk.missing(root, "version");
    }
    if root.get("findings").is_none() {
        desk.missing(root, "findings");
    }
    let records: Vec<Record<'t>> =
        desk.list(root, "findings").into_iter().map(|item| Record::new(item, desk.page, "id")).collect();
    verified.entries = records.len();
    verified.ids = records.iter().map(|record| record.id.clone()).collect();
    for (index, record) in records.iter().enumerate() {
        rule(desk, record, &verified.ids, index, beside);
    }
    let vocabulary = Arc::clone(&beside.basis.vocabulary);
    let Ok((read, _)) = finding::rules(desk.page.file, text, &vocabulary) else { return };
    let program = Arc::new(Program::new(Arc::new(Basis { vocabulary, rules: read, ..beside.basis.clone() })));
    for record in &records {
        let twice = verified.ids.iter().filter(|id| **id == record.id).count() > 1;
        let read = program.basis.rules.iter().find(|rule| rule.id == record.id.as_str());
        let code = |fault: &super::Fault| fault.kind == "unknown-code" && fault.about.as_deref() == Some(&*record.id);
        let undecided = desk.faults.iter().any(code);
        if let Some(rule) = read.filter(|_| !twice && !undecided) {
            examples::of_rule(desk, record, rule, &program);
        }
    }
}

fn rule<'t>(desk: &mut Desk<'_, 't>, record: &Record<'t>, ids: &[String], index: usize, beside: &Beside<'_>) {
    let since = desk.faults.len();
    if !desk.names(record, finding::rule_fields()) {
        return;
    }
    id(desk, record, ids, index, beside);
    for name in ["title", "why", "remedy", "basis"] {
        desk.needed(record, name);
    }
    says(desk, record);
    desk.word::<Severity>(record, "severity");
    if record.get("mistakes").is_none() {
        desk.missing(record, "mistakes");
    }
    desk.texts(record, "mistakes");
    if let Some(said) = desk.text(record, "topic") {
        let topics = beside.basis.vocabulary.topics();
        let topics: Vec<&str> = topics.iter().map(|(id, _)| id.as_str()).collect();
        known(desk, record, &said, "unknown-topic", &topics);
    }
    decided(desk, record, beside);
    desk.form(record, since, finding::try_rule(record.item.raw()));
}

fn id<'t>(desk: &mut Desk<'_, 't>, record: &Record<'t>, ids: &[String], index: usize, beside: &Beside<'_>) {
    let Some(said) = desk.needed(record, "id") else { return };
    if !is_id(&said.text) {
        desk.note(record, said.item, "rule-id", &[("id", said.text.as_str().into())]);
    }
    if ids.iter().take(index).any(|known| *known == said.text) {
        desk.note(record, said.item, "id-twice", &[("id", said.text.as_str().into())]);
    } else if let Some(place) = beside.taken.rule(&said.text) {
        let values = [("id", said.text.as_str().into()), ("place", place.to_owned().into())];
        desk.note(record, said.item, "id-taken", &values);
    }
}

/// What is in braces is filled in by the check, which knows five words.
fn says<'t>(desk: &mut Desk<'_, 't>, record: &Record<'t>) {
    let Some(said) = desk.needed(record, "says") else { return };
    for part in said.text.split('{').skip(1) {
        let word = part.split('}').next().unwrap_or_default();
        if !SEEN.contains(&word) {
            let values = [
                ("word", word.to_owned().into()),
                ("near", super::checklist::near(word, SEEN).into()),
                ("known", SEEN.join(", ").into()),
            ];
            desk.note(record, said.item, "unknown-brace", &values);
        }
    }
}

/// How the rule is decided: by criteria, or by code of a known name.
fn decided<'t>(desk: &mut Desk<'_, 't>, record: &Record<'t>, beside: &Beside<'_>) {
    let vocabulary = &beside.basis.vocabulary;
    if let Some(code) = desk.text(record, "code") {
        if !findings::is_known(&code.text) {
            desk.note(record, code.item, "unknown-code", &[("code", code.text.as_str().into())]);
        }
        return;
    }
    if record.get("sound").is_none() {
        desk.missing(record, "sound");
    }
    for name in ["when", "sound"] {
        let said = desk.text(record, name).filter(|said| name == "sound" || !said.text.trim().is_empty());
        if let Some(said) = said {
            criterion::read(desk, record, &said, vocabulary);
        }
    }
    for name in ["places", "among"] {
        if let Some(said) = desk.text(record, name).filter(|said| !said.text.trim().is_empty()) {
            criterion::read_filter(desk, record, &said, vocabulary);
        }
    }
}
