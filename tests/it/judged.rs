//! Judges sketches and says results in a form that a failing test can show.

use crosscut::checklist::sketch;
use crosscut::checklist::{Basis, Vocabulary};
use crosscut::coverage::{Bits, Coverage, Line, Part, Program};
use crosscut::scenario::{RequirementId, Scenario};
use std::sync::{Arc, OnceLock};

/// The shipped basis made ready, once for all tests.
pub fn shipped() -> &'static Arc<Program> {
    static PROGRAM: OnceLock<Arc<Program>> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let (basis, faults) = Basis::shipped();
        let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
        assert!(faults.is_empty(), "the shipped basis has faults:\n{}", faults.join("\n"));
        Arc::new(Program::new(Arc::new(basis)))
    })
}

/// The scenario of a sketch that must be readable.
pub fn scenario(text: &str, vocabulary: &Vocabulary) -> Arc<Scenario> {
    match sketch::scenario(text, vocabulary) {
        Ok(scenario) => Arc::new(scenario),
        Err(faults) => {
            let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
            panic!("the sketch cannot be read:\n{}\n{text}", faults.join("\n"))
        }
    }
}

/// The coverage of a sketch by the shipped basis.
pub fn judge(text: &str) -> Coverage {
    let program = shipped();
    Coverage::full(program, &scenario(text, &program.vocabulary))
}

pub fn line<'a>(coverage: &'a Coverage, id: &str) -> &'a Arc<Line> {
    coverage.line(&RequirementId::new(id)).unwrap_or_else(|| panic!("there is no line {id}"))
}

/// The parts of a line and what every inject lacks.
pub fn told(coverage: &Coverage, id: &str) -> String {
    let line = line(coverage, id);
    let mut text = format!(
        "{id}: {} (machine {}, {:?}), weight {:?}\n{}\n",
        line.verdict.name(),
        line.machine.name(),
        line.because,
        line.weight,
        line.requirement.notation
    );
    branch(coverage, &line.part, 1, &mut text);
    for inject in coverage.scenario().injects.iter() {
        text += &format!(
            "  {}: lacks {:?}, followed {}\n",
            inject.id,
            coverage.lacks(&inject.id),
            coverage.is_followed(&inject.id)
        );
    }
    text
}

fn branch(coverage: &Coverage, part: &Part, depth: usize, text: &mut String) {
    let names = |bits: &Bits| coverage.injects(bits).iter().map(|it| it.id.to_string()).collect::<Vec<_>>().join(" ");
    let indent = "  ".repeat(depth);
    let member = part.member.as_deref().map(|member| format!("[{member}] ")).unwrap_or_default();
    *text += &format!(
        "{indent}{member}{}{}{} {}/{} hits({}) against({}) shallow({}) candidates({}) {:?}\n",
        if part.met { "met" } else { "open" },
        if part.credit { ", credit" } else { "" },
        if part.dropped { ", dropped" } else { "" },
        part.have,
        part.need,
        names(&part.hits),
        names(&part.against),
        names(&part.shallow),
        names(&part.candidates),
        part.note,
    );
    part.parts.iter().for_each(|part| branch(coverage, part, depth + 1, text));
}
