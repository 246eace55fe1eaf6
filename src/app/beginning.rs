//! A new exercise: the template that it begins with, its name, and its STARTEX.

use super::arrival::chance;
use crate::scenario::time::read_startex;
use crate::scenario::{RecordKind, Scenario};
use crate::store::samples;
use crate::words::say;
use std::sync::Arc;

/// What somebody says of an exercise that begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beginning {
    /// The id of the template.
    pub template: String,
    /// The name of the exercise; empty where it has none yet.
    pub name: String,
    /// STARTEX as it was typed; empty where it is not known yet.
    pub startex: String,
}

impl Default for Beginning {
    fn default() -> Self {
        Self { template: samples::EMPTY.to_owned(), name: String::new(), startex: String::new() }
    }
}

impl Beginning {
    /// The exercise as it begins.
    ///
    /// # Errors
    /// A sentence that says why STARTEX cannot be read.
    pub fn made(&self) -> Result<Scenario, String> {
        let mut scenario = samples::template(&self.template).unwrap_or_else(samples::empty);
        // Exercises of one template share its ids, and must not be taken for copies of each other.
        scenario.document = format!("doc-{:012x}", chance() & 0xffff_ffff_ffff).into();
        let exercise = Arc::make_mut(&mut scenario.exercise);
        exercise.name = self.name.trim().into();
        if !self.startex.trim().is_empty() {
            exercise.startex = Some(read_startex(&self.startex).map_err(|fault| fault.message())?);
        }
        Ok(scenario)
    }

    /// Why STARTEX cannot be read, if so.
    pub fn fault(&self) -> Option<String> {
        let typed = self.startex.trim();
        if typed.is_empty() { None } else { read_startex(typed).err().map(|fault| fault.message()) }
    }
}

/// The templates in order: id, title, what it is for, and what it holds.
pub fn templates() -> Vec<Template> {
    samples::template_ids().into_iter().map(Template::of).collect()
}

/// A template as a person sees it.
#[derive(Clone, Debug)]
pub struct Template {
    /// Its id.
    pub id: &'static str,
    /// Its title.
    pub title: String,
    /// For whom it is, and what is in it.
    pub about: String,
    /// What it holds, such as `5 phases, 18 posts`.
    pub holds: String,
}

impl Template {
    fn of(id: &'static str) -> Self {
        const TOLD: [RecordKind; 7] = [
            RecordKind::Phase,
            RecordKind::Cell,
            RecordKind::Post,
            RecordKind::Objective,
            RecordKind::Actor,
            RecordKind::Place,
            RecordKind::Storyline,
        ];
        let scenario = samples::template(id).unwrap_or_default();
        let counts = TOLD.into_iter().map(|kind| (kind, scenario.records(kind).len()));
        let told: Vec<String> = counts.filter(|(_, n)| *n > 0).map(|(kind, count)| kind.counted(count)).collect();
        Self {
            id,
            title: say(&format!("template-{id}-title")),
            about: say(&format!("template-{id}-about")),
            holds: told.join(", "),
        }
    }
}
