//! `checklists verify`: is a checklist file sound, and do its own examples do what they say.

use super::failure::{Failure, Outcome};
use super::input::text_of;
use super::lines::wrapped;
use crate::checklist::{
    Basis, Checklist, Decided, Requirement, Rule, Vocabulary, explain, finding, load, sketch,
};
use crate::coverage::{Coverage, Program, findings};
use crate::scenario::{RequirementId, Scenario};
use crate::words::{FluentValue, say_with};
use std::path::Path;
use std::sync::Arc;

/// Verifies a file.
pub fn answer(path: &Path) -> Result<Outcome, Failure> {
    let text = text_of(path)?;
    let file = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let vocabulary = Arc::clone(&Basis::shipped().0.vocabulary);
    if is_rules(&text) {
        return rules(&file, &text, vocabulary);
    }
    let read = load::checklist(&file, &text, &vocabulary);
    let (checklist, faults) =
        read.map_err(|fault| Failure::input("cli-verify-unread", &[("fault", fault.to_string().into())]))?;
    let mut found: Vec<String> = faults.iter().map(ToString::to_string).collect();
    let basis = Basis { vocabulary, checklists: vec![checklist], ..Basis::default() };
    found.extend(examples(&basis));
    let lines = basis.requirements().count();
    Ok(told(&file, lines, &found))
}

/// Every fault, and how many there are.
fn told(file: &str, lines: usize, found: &[String]) -> Outcome {
    let mut output = String::new();
    for text in found {
        output.push_str(&wrapped("! ", text));
    }
    let values = [("file", file.to_owned().into()), ("lines", lines.into()), ("count", found.len().into())];
    output.push_str(&wrapped("", &say_with("cli-verified", &values)));
    Outcome { output, code: u8::from(!found.is_empty()), ..Outcome::default() }
}

/// Whether the file holds rules about quality rather than lines.
fn is_rules(text: &str) -> bool {
    text.lines().any(|line| line.trim_start().starts_with("findings:"))
}

fn rules(file: &str, text: &str, vocabulary: Arc<Vocabulary>) -> Result<Outcome, Failure> {
    let read = finding::rules(file, text, &vocabulary);
    let (rules, faults) =
        read.map_err(|fault| Failure::input("cli-verify-unread", &[("fault", fault.to_string().into())]))?;
    let mut found: Vec<String> = faults.iter().map(ToString::to_string).collect();
    let lines = rules.len();
    let program = Arc::new(Program::new(Arc::new(Basis { vocabulary, rules, ..Basis::default() })));
    found.extend(program.basis.rules.iter().flat_map(|rule| of_rule(&program, rule)));
    Ok(told(file, lines, &found))
}

fn of_rule(program: &Arc<Program>, rule: &Rule) -> Vec<String> {
    let mut found = Vec::new();
    let mut say = |id: &str, more: &[(&str, FluentValue<'_>)]| {
        let mut values = vec![("line", FluentValue::from(rule.id.to_string()))];
        values.extend(more.iter().cloned());
        found.push(say_with(id, &values));
    };
    if let Decided::ByCode(code) = &rule.decided
        && !findings::is_known(code)
    {
        say("cli-verify-code", &[("code", code.to_string().into())]);
    }
    for (name, text, wanted) in [("offends", &rule.offends, true), ("clean", &rule.clean, false)] {
        match fires(program, rule, text) {
            Err(fault) => say("cli-verify-sketch", &[("example", name.into()), ("fault", fault.into())]),
            Ok(fires) if fires != wanted => say(&format!("cli-verify-{name}"), &[]),
            Ok(_) => {}
        }
    }
    found
}

fn fires(program: &Arc<Program>, rule: &Rule, text: &str) -> Result<bool, String> {
    let coverage = Coverage::full(program, &Arc::new(sketched(program, text)?));
    Ok(coverage.findings().iter().any(|finding| finding.rule.id == rule.id))
}

/// What is wrong with the sentences and the examples of the lines.
fn examples(basis: &Basis) -> Vec<String> {
    let program = Arc::new(Program::new(Arc::new(basis.clone())));
    basis
        .checklists
        .iter()
        .flat_map(|checklist: &Checklist| &checklist.requirements)
        .flat_map(|line| of_line(&program, line))
        .collect()
}

fn of_line(program: &Arc<Program>, line: &Requirement) -> Vec<String> {
    let mut found = Vec::new();
    let said = |id: &str, more: &[(&str, FluentValue<'_>)]| {
        let mut values = vec![("line", FluentValue::from(line.id.to_string()))];
        values.extend(more.iter().cloned());
        say_with(id, &values)
    };
    for sentence in explain::sentences(&line.criterion, &program.vocabulary) {
        let words = sentence.split_whitespace().count();
        if words > 90 {
            found.push(said("cli-verify-long", &[("words", words.into())]));
        }
    }
    for (name, text, wanted) in [("passes", &line.passes, true), ("fails", &line.fails, false)] {
        if text.trim().is_empty() {
            found.push(said("cli-verify-no-example", &[("example", name.into())]));
            continue;
        }
        match met(program, &line.id, text) {
            Err(fault) => found.push(said("cli-verify-sketch", &[("example", name.into()), ("fault", fault.into())])),
            Ok(is_met) if is_met != wanted => found.push(said(&format!("cli-verify-{name}"), &[])),
            Ok(_) => {}
        }
    }
    found
}

/// Whether the example meets the line's criterion.
fn met(program: &Arc<Program>, id: &RequirementId, text: &str) -> Result<bool, String> {
    let coverage = Coverage::full(program, &Arc::new(sketched(program, text)?));
    Ok(coverage.line(id).is_some_and(|line| line.part.met))
}

fn sketched(program: &Program, text: &str) -> Result<Scenario, String> {
    let read = sketch::scenario(text, &program.vocabulary);
    read.map_err(|faults| faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))
}
