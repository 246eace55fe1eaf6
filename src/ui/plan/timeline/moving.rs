//! Injects on their way to another time: which go along, by how much, and what the check would say.

use super::data::TimelineData;
use super::scale::{Scale, drag_step, snapped};
use crate::app::Document;
use crate::coverage::{Coverage, Verdict};
use crate::edit::{Edit, apply};
use crate::scenario::tempo::with_followers;
use crate::scenario::{ExTime, InjectId, RequirementId};
use egui::Pos2;
use std::collections::BTreeSet;
use std::sync::Arc;

/// In a larger exercise, or with more injects at once, verdicts wait until the injects are put down.
const MOST: (usize, usize) = (20_000, 200);
/// The step to which Shift snaps.
pub(super) const FINE: i64 = 5;

/// What is being dragged.
#[derive(Debug)]
pub(super) enum Drag {
    /// Injects that have a time.
    Move(Box<Moving>),
    /// An inject that gets its first time, by its place in the scenario.
    Give(u32),
    /// A frame that selects what lies in it, from here on.
    Frame(Pos2),
    /// The chart itself.
    Pan,
}

/// Injects that are being moved.
#[derive(Debug)]
pub(super) struct Moving {
    /// The time of the inject that was taken hold of.
    pub grabbed: ExTime,
    /// Where on the time it was taken hold of.
    press: f64,
    /// The selected injects.
    own: BTreeSet<InjectId>,
    /// The selected ones with all that follow them.
    with: BTreeSet<InjectId>,
    /// The marks of those that go along, in order.
    pub marks: Vec<u32>,
    /// Whether they go alone.
    alone: bool,
    /// By how many minutes.
    pub minutes: i64,
    weighed: Option<(i64, bool, Weighed)>,
    scratch: Option<Box<Coverage>>,
}

/// What moving would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Weighed {
    /// These lines would get another verdict: before and after.
    Changes(Vec<(RequirementId, Verdict, Verdict)>),
    /// It cannot be done, for this reason.
    Refused(String),
    /// It is looked at when the injects are put down.
    Later,
}

impl Moving {
    /// Takes hold of injects, one of which stands at a time.
    pub fn new(data: &TimelineData, own: BTreeSet<InjectId>, grabbed: ExTime, press: f64) -> Self {
        let with = with_followers(&data.scenario, &own);
        let mut moving = Self {
            grabbed,
            press,
            own,
            with,
            marks: Vec::new(),
            alone: true,
            minutes: 0,
            weighed: None,
            scratch: None,
        };
        moving.go(data, false);
        moving
    }

    /// Follows the pointer.
    pub fn follow(&mut self, data: &TimelineData, scale: &Scale, x: f32, alone: bool, fine: bool) {
        let step = if fine { FINE } else { drag_step(scale.per_point()) };
        self.minutes = snapped(self.grabbed, scale.minutes(x) - self.press, step, data.midnight);
        if alone != self.alone {
            self.go(data, alone);
        }
    }

    fn go(&mut self, data: &TimelineData, alone: bool) {
        self.alone = alone;
        let ids = self.ids();
        let all = (0_u32..).zip(&data.marks);
        let own = all
            .filter(|(_, mark)| data.scenario.injects.get(mark.place as usize).is_some_and(|it| ids.contains(&it.id)));
        self.marks = own.map(|(at, _)| at).collect();
    }

    /// When the one that was taken hold of would be played.
    pub fn time(&self) -> ExTime {
        ExTime(self.grabbed.0.saturating_add(self.minutes))
    }

    /// The injects that go along.
    pub fn ids(&self) -> &BTreeSet<InjectId> {
        if self.alone { &self.own } else { &self.with }
    }

    /// How many injects go along because they follow.
    pub fn followers(&self) -> usize {
        self.ids().len() - self.own.len()
    }

    /// The edit that puts them down; `None` where they stand.
    pub fn edit(&self) -> Option<Edit> {
        let injects = || self.ids().iter().cloned().collect();
        (self.minutes != 0).then(|| Edit::ShiftTimes { injects: injects(), minutes: self.minutes })
    }

    /// What putting them down here would do; looked at once for each place.
    pub fn weigh(&mut self, document: &Document) -> Option<&Weighed> {
        let edit = self.edit()?;
        let is_known = self.weighed.as_ref().is_some_and(|it| (it.0, it.1) == (self.minutes, self.alone));
        if !is_known {
            let weighed = if document.scenario().injects.len() > MOST.0 || self.ids().len() > MOST.1 {
                Weighed::Later
            } else {
                weighed(document, &edit, &mut self.scratch)
            };
            self.weighed = Some((self.minutes, self.alone, weighed));
        }
        self.weighed.as_ref().map(|(_, _, weighed)| weighed)
    }
}

/// Runs the check over a copy that goes along from place to place.
fn weighed(document: &Document, edit: &Edit, scratch: &mut Option<Box<Coverage>>) -> Weighed {
    let next = match apply(document.scenario(), edit) {
        Ok(next) => Arc::new(next),
        Err(refusal) => return Weighed::Refused(refusal.message),
    };
    let before = document.coverage();
    let after = scratch.get_or_insert_with(|| Box::new(before.clone()));
    after.follow(&next);
    let pairs = before.lines().iter().zip(after.lines());
    let changed = pairs.filter(|(old, new)| old.verdict != new.verdict && old.requirement == new.requirement);
    Weighed::Changes(changed.map(|(old, new)| (old.requirement.id.clone(), old.verdict, new.verdict)).collect())
}
