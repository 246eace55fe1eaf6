//! Builds small scenarios from the sketch notation in which the examples of requirements are written.
//!
//! One record a line; `assets/checklists/README.md` describes the notation. What a line leaves out is
//! filled in so that it passes the evidence gate, unless the line says `bare`, or `without=` a field.

mod fill;
mod inject;
mod people;
mod setting;
mod words;

use super::vocabulary::Vocabulary;
use crate::scenario::{Code, Exercise, Incident, Inject, InjectId, RecordRef, Scenario, Storyline};
use smol_str::SmolStr;
use std::collections::BTreeMap;
use std::sync::Arc;
use words::Word;

/// What is wrong with a sketch, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SketchFault {
    /// The line from 1.
    pub line: usize,
    /// The column from 1, counted in characters.
    pub column: usize,
    /// What is wrong, in a sentence.
    pub what: String,
}

impl std::fmt::Display for SketchFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "line {}, column {}: {}", self.line, self.column, self.what)
    }
}

/// The scenario that a sketch describes.
///
/// # Errors
/// All faults of the sketch, in order of their lines.
pub fn scenario(text: &str, vocabulary: &Vocabulary) -> Result<Scenario, Vec<SketchFault>> {
    let mut draft = Draft::new(vocabulary);
    let lines = words::lines(text);
    // Records stand anywhere among the injects that name them.
    for line in &lines {
        if let Some((first, rest)) = line.split_first().filter(|(first, _)| first.text == "+") {
            setting::record(&mut draft, first, rest);
        }
    }
    for line in &lines {
        if let Some((first, rest)) = line.split_first().filter(|(first, _)| first.text != "+") {
            inject::line(&mut draft, first, rest);
        }
    }
    draft.finish()
}

type Parsed<T> = Result<T, SketchFault>;

/// A scenario in the making.
struct Draft<'a> {
    vocabulary: &'a Vocabulary,
    scenario: Scenario,
    exercise: Exercise,
    /// The kinds of phase that are declared, or else used.
    declared_phases: Vec<Code>,
    used_phases: Vec<Code>,
    /// Declared records by the name under which injects refer to them.
    named: BTreeMap<String, RecordRef>,
    injects: Vec<Inject>,
    faults: Vec<SketchFault>,
}

impl<'a> Draft<'a> {
    fn new(vocabulary: &'a Vocabulary) -> Self {
        let exercise = Exercise {
            name: "Sketch".into(),
            core_tasks: vec!["cpm".into()],
            levels: vec!["operational".into()],
            legal: vec!["niac".into()],
            ..Exercise::default()
        };
        Self {
            vocabulary,
            scenario: Scenario::default(),
            exercise,
            declared_phases: Vec::new(),
            used_phases: Vec::new(),
            named: BTreeMap::new(),
            injects: Vec::new(),
            faults: Vec::new(),
        }
    }

    /// Keeps a fault, so that one reading names all of them.
    fn note<T>(&mut self, result: Parsed<T>) -> Option<T> {
        result.map_err(|fault| self.faults.push(fault)).ok()
    }

    /// One value of an axis.
    fn code(&self, word: &Word, axis: &str, value: &str) -> Parsed<Code> {
        let known = self.vocabulary.axis(axis).is_some_and(|axis| axis.position(value).is_some());
        if known { Ok(Code::new(value)) } else { Err(word.fault(format!("`{value}` is no value of {axis}"))) }
    }

    /// Several values of an axis.
    fn codes(&self, word: &Word, axis: &str, list: &str) -> Parsed<Vec<Code>> {
        list.split('|').map(|value| self.code(word, axis, value)).collect()
    }

    /// The record that was declared under a name.
    fn record(&self, word: &Word, name: &str) -> Parsed<&RecordRef> {
        self.named.get(name).ok_or_else(|| word.fault(format!("no record `{name}` is declared")))
    }

    /// The earlier inject of a name.
    fn earlier(&self, word: &Word, name: &str) -> Parsed<InjectId> {
        let known = self.injects.iter().find(|inject| inject.id.as_str() == name);
        known.map(|inject| inject.id.clone()).ok_or_else(|| word.fault(format!("no earlier line is called `{name}`")))
    }

    /// The storyline of a name, made if it is new.
    fn storyline(&mut self, name: &str) -> Storyline {
        let id = SmolStr::new(format!("sto-{name}"));
        if let Some(known) = self.scenario.storylines.iter().find(|it| it.id.0 == id) {
            return (**known).clone();
        }
        let storyline = Storyline { id: id.as_str().into(), title: name.into(), ..Storyline::default() };
        Arc::make_mut(&mut self.scenario.storylines).push(Arc::new(storyline.clone()));
        storyline
    }

    /// The incident of a name, made if it is new.
    fn incident(&mut self, name: &str, storyline: Option<&str>) -> Incident {
        let id = SmolStr::new(format!("inc-{name}"));
        let storyline = storyline.map(|name| self.storyline(name).id);
        if let Some(known) = self.scenario.incidents.iter().find(|it| it.id.0 == id) {
            return (**known).clone();
        }
        let incident = Incident { id: id.as_str().into(), title: name.into(), storyline, ..Incident::default() };
        Arc::make_mut(&mut self.scenario.incidents).push(Arc::new(incident.clone()));
        incident
    }

    fn finish(mut self) -> Result<Scenario, Vec<SketchFault>> {
        if !self.faults.is_empty() {
            self.faults.sort_by_key(|fault| (fault.line, fault.column));
            return Err(self.faults);
        }
        let kinds = if self.declared_phases.is_empty() { &self.used_phases } else { &self.declared_phases };
        self.scenario.phases = fill::phases(kinds);
        self.scenario.exercise = Arc::new(self.exercise);
        self.scenario.injects = Arc::new(self.injects.into_iter().map(Arc::new).collect());
        Ok(self.scenario)
    }
}
