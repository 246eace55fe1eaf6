//! The buttons of the dialog.

use super::ClosingState;
use crate::app::Document;
use crate::ui::theme::theme;
use crate::ui::widgets::{Button, link};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Align, Layout, Ui};

/// What a person wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Take what is ticked.
    Take,
    /// Leave.
    Leave,
    /// Change the limits.
    Limits,
    /// End the search.
    End,
    /// Look for the best few instead.
    Best,
}

/// So many injects a planner can read through and place in one sitting.
pub const FEW: usize = 20;

/// What the buttons have to know.
pub struct Standing {
    looks: bool,
    injects: usize,
    /// What would be taken, in words.
    what: Option<String>,
    read_only: bool,
}

impl Standing {
    /// How it stands now.
    pub fn of(state: &ClosingState, document: &Document) -> Self {
        let worth = state.found.as_ref().filter(|found| !found.plan.is_idle());
        let injects = worth.map_or(0, |found| found.preview.injects());
        let what = worth.and_then(|found| found.preview.what());
        Self { looks: state.search.is_some(), injects, what, read_only: document.is_read_only() }
    }

    /// Whether there is something to take.
    pub fn can_take(&self) -> bool {
        !self.looks && self.what.is_some() && !self.read_only
    }
}

/// Draws the buttons, the strong one first from the right.
pub fn foot(ui: &mut Ui, standing: &Standing) -> Option<Act> {
    if standing.looks {
        return Button::outline(&say("gaps-end")).show(ui).clicked().then_some(Act::End);
    }
    let mut act = None;
    let take = standing.what.as_ref().map(|what| say_with("gaps-take", &[("what", what.as_str().into())]));
    let take = take.unwrap_or_else(|| say("gaps-take-nothing"));
    let clicked = ui.add_enabled_ui(standing.can_take(), |ui| Button::ink(&take).show(ui).clicked()).inner;
    if clicked {
        act = Some(Act::Take);
    }
    if Button::outline(&say("gaps-limits")).show(ui).clicked() {
        act = Some(Act::Limits);
    }
    if Button::outline(&say("gaps-leave")).show(ui).clicked() {
        act = Some(Act::Leave);
    }
    let ink = theme(ui).ink2;
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
        ui.label(Icon::ArrowCounterClockwise.text(Icon::SMALL, ink));
        let told = if standing.read_only { "gaps-read-only" } else { "gaps-one-step" };
        ui.label(Face::Small.text(say(told), ink));
        if standing.injects > FEW && link(ui, &say_with("gaps-best-few", &[("count", FEW.into())])).clicked() {
            act = Some(Act::Best);
        }
    });
    act
}
