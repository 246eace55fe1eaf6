//! `checklists verify`: is a checklist file sound, and do its own examples do what they say.

use super::failure::{Failure, Outcome};
use super::input::text_of;
use super::lines::wrapped;
use crate::checklist::{Basis, Checklist, Requirement, explain, load, sketch};
use crate::coverage::{Coverage, Program};
use crate::scenario::RequirementId;
use crate::words::{FluentValue, say_with};
use std::path::Path;
use std::sync::Arc;

/// Verifies a file.
pub fn answer(path: &Path) -> Result<Outcome, Failure> {
    let text = text_of(path)?;
    let file = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let vocabulary = Arc::clone(&Basis::shipped().0.vocabulary);
    let read = load::checklist(&file, &text, &vocabulary);
    let (checklist, faults) =
        read.map_err(|fault| Failure::input("cli-verify-unread", &[("fault", fault.to_string().into())]))?;
    let mut found: Vec<String> = faults.iter().map(ToString::to_string).collect();
    let basis = Basis { vocabulary, checklists: vec![checklist] };
    found.extend(examples(&basis));
    let lines = basis.requirements().count();
    let mut output = String::new();
    for text in &found {
        output.push_str(&wrapped("! ", text));
    }
    let values = [("file", file.into()), ("lines", lines.into()), ("count", found.len().into())];
    output.push_str(&wrapped("", &say_with("cli-verified", &values)));
    Ok(Outcome { output, code: u8::from(!found.is_empty()), ..Outcome::default() })
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
    let scenario = sketch::scenario(text, &program.vocabulary)
        .map_err(|faults| faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))?;
    let coverage = Coverage::full(program, &Arc::new(scenario));
    Ok(coverage.line(id).is_some_and(|line| line.part.met))
}
