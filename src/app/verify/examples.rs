//! The examples of lines and rules: can they be read, and do they do what they say.

use super::Beside;
use super::nearest::meant;
use super::record::{Desk, Record, Said};
use crate::checklist::{Basis, Rule, load, sketch};
use crate::coverage::{Coverage, Program};
use crate::scenario::Scenario;
use std::sync::Arc;

/// Verifies the examples of all lines of a checklist.
pub fn of_checklist<'t>(desk: &mut Desk<'_, 't>, lines: &[Record<'t>], beside: &Beside<'_>, text: &str) {
    let vocabulary = Arc::clone(&beside.basis.vocabulary);
    // Lines whose criterion cannot be read are left out; their examples are only read.
    let sound = desk.faults.is_empty();
    let mut basis = Basis { vocabulary, ..Basis::default() };
    if let Ok((mut checklist, _)) = load::checklist(desk.page.file, text, &beside.basis.vocabulary) {
        // A scenario of an example switches nothing on.
        checklist.optional = false;
        basis.checklists.push(checklist);
    }
    let program = Arc::new(Program::new(Arc::new(basis)));
    for line in lines {
        let same = program.basis.requirements().filter(|known| known.id.as_str() == line.id).count();
        for (name, wanted) in [("passes", true), ("fails", false)] {
            let Some(said) = desk.needed(line, name) else { continue };
            let Some(scenario) = sketched(desk, line, &said, name, &program) else { continue };
            let coverage = Coverage::full(&program, &Arc::new(scenario));
            let id = crate::scenario::RequirementId::new(&line.id);
            let met = coverage.line(&id).map(|line| line.part.met);
            // An id that stands twice says nothing of either line.
            if met.is_some_and(|met| met != wanted) && same == 1 && is_judged(desk, line, sound) {
                desk.note(line, said.item, if wanted { "passes" } else { "fails" }, &[]);
            }
        }
    }
}

/// Whether what an example does can be held against the line: no fault of its own comes first.
fn is_judged(desk: &Desk<'_, '_>, line: &Record<'_>, sound: bool) -> bool {
    let own = |kind: &str| matches!(kind, "criterion" | "second-stratum" | "unknown-word" | "unknown-signed");
    sound || !desk.faults.iter().any(|fault| own(&fault.kind) && fault.about.as_deref() == Some(&*line.id))
}

/// Verifies the examples of a rule.
pub fn of_rule<'t>(desk: &mut Desk<'_, 't>, record: &Record<'t>, rule: &Rule, program: &Arc<Program>) {
    for (name, wanted) in [("offends", true), ("clean", false)] {
        let Some(said) = desk.needed(record, name) else { continue };
        let Some(scenario) = sketched(desk, record, &said, name, program) else { continue };
        let coverage = Coverage::full(program, &Arc::new(scenario));
        let fires = coverage.findings().iter().any(|finding| finding.rule.id == rule.id);
        if fires != wanted {
            desk.note(record, said.item, name, &[]);
        }
    }
}

/// The scenario of an example, or every fault in it at its place.
fn sketched<'t>(
    desk: &mut Desk<'_, 't>,
    record: &Record<'t>,
    said: &Said<'t>,
    name: &str,
    program: &Program,
) -> Option<Scenario> {
    match sketch::scenario(&said.text, &program.vocabulary) {
        Ok(scenario) => Some(scenario),
        Err(faults) => {
            for fault in faults {
                let near = meant(&fault.what, &program.vocabulary).unwrap_or_else(|| "none".to_owned());
                let values = [
                    ("example", name.to_owned().into()),
                    ("line", fault.line.to_string().into()),
                    ("why", fault.what.as_str().into()),
                    ("near", near.into()),
                ];
                desk.note_in(record, said, letter_at(&said.text, fault.line, fault.column), "sketch", &values);
            }
            None
        }
    }
}

/// The character of a text at a line and column from 1, counted from 0.
fn letter_at(text: &str, line: usize, column: usize) -> usize {
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(|line| line.chars().count()).sum();
    before + column.saturating_sub(1)
}
