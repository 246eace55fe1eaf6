//! Undo and redo: the steps from one value of a scenario to the next.
//!
//! A step keeps the whole earlier value, which shares all that did not change. What is only seen
//! (selection, scroll, filters) is not part of it. The steps are gone when the program ends.

use super::{Edit, Refusal, apply};
use crate::scenario::compare::{Comparison, compare};
use crate::scenario::{RecordRef, Scenario};
use smol_str::SmolStr;
use std::collections::VecDeque;

/// The most steps that are kept.
pub const STEPS: usize = 1_000;

/// One movement of a person's hand: a stretch of typing in one field, or one drag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gesture {
    /// The record that it touches.
    pub record: RecordRef,
    /// The field that it touches.
    pub field: SmolStr,
    /// Counts up with each new focus or drag, so that two gestures at one field stay apart.
    pub serial: u64,
}

/// One step of the history.
#[derive(Clone, Debug)]
pub struct Step {
    /// What it is called.
    pub label: String,
    /// The value on the other side of the step: before it for undo, after it for redo.
    pub scenario: Scenario,
    /// The gesture that made it.
    pub gesture: Option<Gesture>,
    /// The records that it touched.
    pub touched: Vec<RecordRef>,
}

/// What an edit, an undo or a redo did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// What it is called.
    pub label: String,
    /// What differs between the value before and the value now.
    pub comparison: Comparison,
}

/// A scenario with the steps that led to it and those that were taken back.
#[derive(Clone, Debug)]
pub struct History {
    now: Scenario,
    undo: VecDeque<Step>,
    redo: Vec<Step>,
    revision: u64,
}

impl History {
    /// A history that begins here; nothing before it can be undone.
    pub fn new(scenario: Scenario) -> Self {
        Self { now: scenario, undo: VecDeque::new(), redo: Vec::new(), revision: 0 }
    }

    /// The scenario as it is now.
    pub fn scenario(&self) -> &Scenario {
        &self.now
    }

    /// A number that is another after each change, also after undo and redo.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Applies an edit; typing that belongs to the same gesture becomes one step.
    ///
    /// # Errors
    /// The refusal of the edit; the history stays as it was.
    pub fn apply(&mut self, edit: &Edit, gesture: Option<Gesture>) -> Result<Done, Refusal> {
        let next = apply(&self.now, edit)?;
        let comparison = compare(&self.now, &next);
        let label = edit.label(&self.now);
        if comparison.is_empty() {
            return Ok(Done { label, comparison });
        }
        let before = self.move_to(next);
        self.redo.clear();
        let touched: Vec<RecordRef> = comparison.touched().cloned().collect();
        match self.undo.back_mut().filter(|last| gesture.is_some() && last.gesture == gesture) {
            Some(last) => {
                let fresh = touched.into_iter().filter(|record| !last.touched.contains(record)).collect::<Vec<_>>();
                last.touched.extend(fresh);
                last.label = edit.label(&last.scenario);
                let is_back_at_start = compare(&last.scenario, &self.now).is_empty();
                if is_back_at_start {
                    self.undo.pop_back();
                }
            }
            None => self.push(Step { label: label.clone(), scenario: before, gesture, touched }),
        }
        Ok(Done { label, comparison })
    }

    fn push(&mut self, step: Step) {
        if self.undo.len() >= STEPS {
            self.undo.pop_front();
        }
        self.undo.push_back(step);
    }

    fn move_to(&mut self, next: Scenario) -> Scenario {
        self.revision += 1;
        std::mem::replace(&mut self.now, next)
    }

    /// Takes the last step back; `None` if there is none.
    pub fn undo(&mut self) -> Option<Done> {
        let step = self.undo.pop_back()?;
        let (back, done) = self.take(step);
        self.redo.push(back);
        Some(done)
    }

    /// Does the step again that was taken back last; `None` if there is none.
    pub fn redo(&mut self) -> Option<Done> {
        let step = self.redo.pop()?;
        let (back, done) = self.take(step);
        // Typing after a redo is a step of its own.
        self.push(Step { gesture: None, ..back });
        Some(done)
    }

    /// Goes to the other side of a step and gives the step that leads back.
    fn take(&mut self, step: Step) -> (Step, Done) {
        let left = self.move_to(step.scenario);
        let done = Done { label: step.label.clone(), comparison: compare(&left, &self.now) };
        (Step { label: step.label, scenario: left, gesture: step.gesture, touched: step.touched }, done)
    }

    /// The label of the step that undo would take back.
    pub fn undo_label(&self) -> Option<&str> {
        self.undo.back().map(|step| step.label.as_str())
    }

    /// The label of the step that redo would do again.
    pub fn redo_label(&self) -> Option<&str> {
        self.redo.last().map(|step| step.label.as_str())
    }

    /// The steps that can be taken back, the last one first.
    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        self.undo.iter().rev()
    }

    /// Sets the floor: what was done until now can no longer be undone or redone.
    pub fn set_floor(&mut self) {
        self.undo.clear();
        self.redo.clear();
    }

    /// Ends the gesture, so that the same field makes a new step from now on.
    pub fn end_gesture(&mut self) {
        if let Some(last) = self.undo.back_mut() {
            last.gesture = None;
        }
    }
}
