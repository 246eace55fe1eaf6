//! What of the timeline is shown, asked and being dragged; nothing of it is part of the document.

use super::data::{Query, TimelineData};
use super::filter::Narrowed;
use super::layout::Layout;
use super::moving::Drag;
use super::scale::{Scale, Window};
use crate::app::Document;
use crate::scenario::{ExTime, InjectId};
use crate::ui::plan::evidence::Evidence;
use crate::ui::plan::outline::data::Scope;
use crate::ui::plan::table::TableState;
use crate::words::{Language, spoken};
use egui::{Id, Pos2, Rect, pos2};
use std::sync::Arc;

/// What a person sees of the timeline.
#[derive(Debug, Default)]
pub struct TimelineState {
    /// What is asked of it.
    pub query: Query,
    /// Whether the links of all injects are drawn, and not only those of the selected one.
    pub links: bool,
    /// Whether moving an inject leaves what follows it where it is.
    pub alone: bool,
    /// What it shows.
    pub data: TimelineData,
    /// The stretch that is shown; everything as long as nobody chose one.
    pub window: Option<Window>,
    /// How far the lanes are scrolled.
    pub(super) scroll: f32,
    /// A part of the outline that is to come into view.
    pub(in crate::ui::plan) go_to: Option<Scope>,
    /// The lane in which the cursor stands, where an inject stands in several.
    pub(super) lane: usize,
    pub(super) drag: Option<Drag>,
    /// Where the chips of injects without a time are, with their places in the scenario.
    pub(super) chips: Vec<(u32, Rect)>,
    /// The layout and the scale of the last frame.
    pub(super) drawn: Option<(Layout, Scale)>,
    /// For which data and width the rows of brackets were counted, and how many each lane needs.
    pub(super) brackets: Option<(f32, Vec<usize>)>,
    /// The inject that was last seen as the current one, and its mark.
    pub(super) known: Option<(InjectId, Option<u32>)>,
    /// What the filter leaves, where one is set.
    pub(super) narrowed: Option<Narrowed>,
    /// Whether the filter is shown although nothing is typed into it yet.
    pub(in crate::ui::plan) asks_filter: bool,
    answered: Option<(Query, u64, Language)>,
}

impl TimelineState {
    /// Brings what is shown up to the document, the query and the filter of the table.
    pub(in crate::ui::plan) fn follow(&mut self, document: &Document, evidence: &Evidence, table: &TableState) {
        let fresh = self.follow_document(document, evidence);
        self.narrow(table, document, evidence, fresh);
    }

    /// Brings the data up to the document and the query; answers whether they are others than before.
    fn follow_document(&mut self, document: &Document, evidence: &Evidence) -> bool {
        let asked = |query: &Query| (query.clone(), document.revision(), spoken());
        let is_same = self.answered.as_ref() == Some(&asked(&self.query))
            && Arc::ptr_eq(&self.data.scenario, document.scenario());
        if is_same {
            return false;
        }
        let stood = self.known.take().map(|(id, mark)| (id, mark.map(|mark| self.data.time(mark))));
        self.data = std::mem::take(&mut self.data).after(document, evidence, &self.query);
        // Whose load is shown stays, even when another becomes the busiest.
        self.query.load = Some(self.data.receiver.clone());
        self.answered = Some(asked(&self.query));
        self.window = self.window.map(|window| window.moved(0.0, self.data.whole()));
        (self.brackets, self.drag) = (None, None);
        // The screen goes after an inject only if it moved; other edits leave it where it is.
        let still = |(id, time): (InjectId, Option<ExTime>)| {
            let mark = self.data.mark_of(&id);
            (mark.map(|mark| self.data.time(mark)) == time).then_some((id, mark))
        };
        self.known = stood.and_then(still);
        true
    }

    /// The stretch that is shown.
    pub fn shown(&self) -> Window {
        self.window.unwrap_or_else(|| self.data.whole())
    }

    /// Shows another stretch.
    pub(super) fn show(&mut self, window: Window) {
        let whole = self.data.whole();
        self.window = (window != whole).then_some(window);
    }

    /// Looks so many times closer; the moment stays where it is on the screen.
    pub(super) fn zoom(&mut self, times: f64, at: f64) {
        let window = self.shown().zoomed(times, at, self.data.whole());
        self.show(window);
    }

    /// The mark of the current inject.
    pub(super) fn mark_of(&mut self, current: Option<&InjectId>) -> Option<u32> {
        let id = current?;
        if self.known.as_ref().is_none_or(|(known, _)| known != id) {
            self.known = Some((id.clone(), self.data.mark_of(id)));
        }
        self.known.as_ref().and_then(|(_, mark)| *mark)
    }

    /// Where an inject stood on the screen in the last frame: its mark, or its chip where it has no time.
    pub fn place_of(&self, id: &InjectId) -> Option<Pos2> {
        let (layout, scale) = self.drawn.as_ref()?;
        let Some(mark) = self.data.mark_of(id) else {
            let chip = |place: u32| self.data.scenario.injects.get(place as usize).is_some_and(|it| it.id == *id);
            return self.chips.iter().find(|(place, _)| chip(*place)).map(|(_, rect)| rect.center());
        };
        let lane = self.data.lane_of(mark, self.lane)?;
        let row = layout.rows.get(lane)?;
        Some(pos2(scale.x(self.data.time(mark)), layout.lane(row, self.scroll).top() + row.line))
    }

    /// How the last frame was laid out.
    pub fn drawn(&self) -> Option<(&Layout, &Scale)> {
        self.drawn.as_ref().map(|(layout, scale)| (layout, scale))
    }

    /// Where the chart of the last frame lies, right of the names.
    pub fn chart(&self) -> Option<Rect> {
        self.drawn.as_ref().map(|(layout, _)| layout.chart(layout.rect))
    }
}

/// The one area of the timeline that takes the focus.
pub(in crate::ui::plan) fn timeline_id() -> Id {
    Id::unique("plan timeline")
}
