//! Injects on their way to another time: which go along, by how much, and what the check would say.

use super::data::TimelineData;
use super::scale::{Scale, drag_step, snapped};
use crate::app::Document;
use crate::coverage::{Coverage, Verdict};
use crate::edit::{Edit, apply};
use crate::scenario::integrity::{ProblemKind, outside_play};
use crate::scenario::tempo::with_followers;
use crate::scenario::{ExTime, Inject, InjectId, RequirementId, Scenario};
use crate::words::say_with;
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
    /// Injects that have a time, by the pointer.
    Move(Box<Moving>),
    /// The same by keys.
    Keys(Box<Moving>),
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
    outlook: Option<(i64, bool, Outlook)>,
    scratch: Option<Box<Coverage>>,
}

impl Drag {
    /// The injects that are being moved, by pointer or by keys.
    pub fn moving(&self) -> Option<&Moving> {
        match self {
            Self::Move(moving) | Self::Keys(moving) => Some(moving),
            Self::Give(_) | Self::Frame(_) | Self::Pan => None,
        }
    }
}

/// What putting injects down would bring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Outlook {
    /// What the check would say.
    pub weighed: Weighed,
    /// Which injects would then lie before STARTEX or after ENDEX, in words.
    pub outside: Vec<String>,
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
            outlook: None,
            scratch: None,
        };
        moving.go(data, false);
        moving
    }

    /// Takes hold of injects by keys.
    pub fn by_keys(data: &TimelineData, own: BTreeSet<InjectId>, current: ExTime, alone: bool) -> Self {
        let mut moving = Self::new(data, own, current, 0.0);
        if alone {
            moving.go(data, true);
        }
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

    /// What putting them down here would bring; looked at once for each place.
    pub fn outlook(&mut self, document: &Document) -> Option<&Outlook> {
        let edit = self.edit()?;
        let is_known = self.outlook.as_ref().is_some_and(|it| (it.0, it.1) == (self.minutes, self.alone));
        if !is_known {
            let weighed = if document.scenario().injects.len() > MOST.0 || self.ids().len() > MOST.1 {
                Weighed::Later
            } else {
                weighed(document, &edit, &mut self.scratch)
            };
            let outside = self.outside(document.scenario());
            self.outlook = Some((self.minutes, self.alone, Outlook { weighed, outside }));
        }
        self.outlook.as_ref().map(|(_, _, outlook)| outlook)
    }

    /// What is worth telling once they are put down: how many went along, and which now lie outside of the play.
    pub fn told(&self, scenario: &Scenario) -> Option<String> {
        let along = (self.followers() > 0).then(|| say_with("timeline-moved", &[("count", self.followers().into())]));
        let told: Vec<String> = along.into_iter().chain(self.outside(scenario)).collect();
        (!told.is_empty()).then(|| told.join(" "))
    }

    /// Which of them would newly be played before STARTEX or after ENDEX, in words.
    fn outside(&self, scenario: &Scenario) -> Vec<String> {
        let (mut before, mut after) = (Vec::new(), Vec::new());
        for inject in scenario.injects.iter().filter(|inject| self.ids().contains(&inject.id)) {
            let time = inject.time.and_then(|time| time.later_by(self.minutes));
            let moved = Inject { time, ..Inject::clone(inject) };
            let number = || inject.number.to_string();
            match outside_play(&moved, scenario).filter(|_| outside_play(inject, scenario).is_none()) {
                Some(ProblemKind::BeforeStartEx) => before.push(number()),
                Some(_) => after.push(number()),
                None => {}
            }
        }
        let sides = [("timeline-before-startex", before), ("timeline-after-endex", after)].into_iter();
        let said = sides.filter(|(_, numbers)| !numbers.is_empty());
        said.map(|(words, numbers)| say_with(words, &[("injects", few(&numbers).into())])).collect()
    }
}

/// The first few of many numbers.
fn few(numbers: &[String]) -> String {
    const MOST: usize = 3;
    let mut named: Vec<String> = numbers.iter().take(MOST).cloned().collect();
    if numbers.len() > MOST {
        named.push(say_with("timeline-more-verdicts", &[("count", (numbers.len() - MOST).into())]));
    }
    named.join(", ")
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
