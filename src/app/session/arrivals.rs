//! What comes from other programs, on its way into a session.

use super::{Notice, PathPurpose, Pending, Session};
use crate::app::arrival::{Arrival, ArrivalAct, Found, Incoming, Mapping, SavedMapping, named, of_text};
use crate::app::effect::Effect;
use crate::edit::Edit;
use crate::scenario::{InjectId, Scenario};
use crate::words::say_with;
use std::path::PathBuf;
use std::sync::Arc;

impl Session {
    /// Reads a file of another program.
    pub(super) fn read_arrival(&mut self, path: PathBuf) {
        self.ask_path = None;
        self.reading = Some(path.clone());
        let basis = Arc::clone(&self.program.basis);
        self.effects.push(Effect::ReadArrival { path, basis });
    }

    /// Asks for the path itself, where the computer shows no file dialogs.
    pub(super) fn ask_for_arrival(&mut self) {
        self.ask_for_path(PathPurpose::Import, "");
    }

    /// Takes up text from the clipboard.
    pub(super) fn read_pasted(&mut self, text: &str) {
        self.arrived(of_text(text));
    }

    /// Shows what a file holds, or says why it could not be read.
    pub(super) fn arrived(&mut self, outcome: Result<Found, String>) {
        self.reading = None;
        self.incoming = None;
        match outcome {
            Err(text) => self.notice = Some(Notice { is_error: true, text }),
            Ok(Found::Whole(whole)) => self.incoming = Some(Incoming::Whole(whole)),
            Ok(Found::Table(book)) => {
                let arrival = Arrival::new(*book, &self.memory.mappings, self.open_for_arrivals());
                self.incoming = Some(Incoming::Table(Box::new(arrival)));
                self.plan_arrival();
            }
        }
    }

    /// The open scenario, if rows can be added to it.
    fn open_for_arrivals(&self) -> Option<Arc<Scenario>> {
        let document = self.document.as_ref().filter(|document| !document.is_read_only())?;
        Some(Arc::clone(document.scenario()))
    }

    fn plan_arrival(&mut self) {
        if let Some(Incoming::Table(arrival)) = &mut self.incoming {
            self.effects.push(Effect::PlanArrival(Box::new(arrival.job(&self.program.basis))));
        }
    }

    /// Acts on what a person does with it.
    pub(super) fn arrival(&mut self, act: ArrivalAct) {
        match act {
            ArrivalAct::Leave => self.incoming = None,
            ArrivalAct::Take => self.take_arrival(),
            ArrivalAct::Planned { request, run } => {
                if let Some(Incoming::Table(arrival)) = &mut self.incoming {
                    arrival.planned(request, run);
                }
            }
            ArrivalAct::Keep(name) => self.keep_mapping(name),
            ArrivalAct::Forget(name) => {
                let mut memory = self.memory.clone();
                memory.mappings.retain(|saved| saved.name != name);
                self.remember_mappings(memory, None);
            }
            ArrivalAct::Map(mapping) => self.map_arrival(*mapping, None),
            ArrivalAct::UseSaved(name) => {
                let Some(Incoming::Table(arrival)) = &self.incoming else { return };
                if let Some(mapping) = named(&self.memory.mappings, &name, &arrival.book) {
                    self.map_arrival(mapping, Some(name));
                }
            }
            ArrivalAct::IntoNew(is_new) => {
                let open = self.open_for_arrivals().filter(|_| !is_new);
                if let Some(Incoming::Table(arrival)) = &mut self.incoming {
                    arrival.set_into(open);
                }
                self.plan_arrival();
            }
        }
    }

    fn map_arrival(&mut self, mapping: Mapping, saved: Option<String>) {
        let Some(Incoming::Table(arrival)) = &mut self.incoming else { return };
        arrival.mapping = mapping;
        arrival.saved = saved;
        self.plan_arrival();
    }

    /// Keeps how the table is read; STARTEX belongs to the exercise and not to the list.
    fn keep_mapping(&mut self, name: String) {
        let Some(Incoming::Table(arrival)) = &self.incoming else { return };
        let text = Mapping { startex: None, ..arrival.mapping.clone() }.to_text();
        let mut memory = self.memory.clone();
        memory.mappings.retain(|saved| saved.name != name);
        memory.mappings.push(SavedMapping { name: name.clone(), text });
        self.remember_mappings(memory, Some(name));
    }

    fn remember_mappings(&mut self, memory: crate::store::recent::Memory, used: Option<String>) {
        self.memory = memory;
        self.effects.push(Effect::Remember(Box::new(self.memory.clone())));
        if let Some(Incoming::Table(arrival)) = &mut self.incoming {
            arrival.saved = used;
        }
    }

    fn take_arrival(&mut self) {
        match &self.incoming {
            Some(Incoming::Table(arrival)) if !arrival.into_new => self.add_arrival(),
            Some(_) => self.unless_changed(Pending::Arrive),
            None => {}
        }
    }

    /// The edit of a table whose dry run stands and nothing is in its way.
    fn ready(&self) -> Option<(Edit, Vec<InjectId>, usize)> {
        let Some(Incoming::Table(arrival)) = &self.incoming else { return None };
        let run = arrival.run.as_ref().filter(|_| !arrival.is_counting())?;
        Some((run.edit.clone()?, arrival.injects(), run.without_topic.len()))
    }

    /// Adds the rows to the open scenario, as one step.
    fn add_arrival(&mut self) {
        let Some((edit, injects, without_topic)) = self.ready() else { return };
        self.incoming = None;
        self.edit(&edit, None);
        if self.notice.is_none() {
            let values = [("count", injects.len().into()), ("without", without_topic.into())];
            self.done = Some(say_with("arrival-done", &values));
            self.brought = Some(injects);
        }
    }

    /// Begins a new exercise with what arrived.
    pub(super) fn begin_with_arrival(&mut self) {
        match self.incoming.take() {
            Some(Incoming::Whole(whole)) => {
                let count = whole.scenario.injects.len();
                self.show(whole.scenario);
                self.done = Some(say_with("arrival-done", &[("count", count.into()), ("without", 0.into())]));
            }
            Some(Incoming::Table(arrival)) => {
                let before = Scenario::clone(&arrival.before);
                self.incoming = Some(Incoming::Table(arrival));
                if self.ready().is_some() {
                    self.show(before);
                    self.add_arrival();
                }
            }
            None => {}
        }
    }
}
