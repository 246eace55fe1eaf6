//! What all painters of the timeline share: where things stand, how they are coloured, what is selected.

use super::data::TimelineData;
use super::layout::Layout;
use super::scale::Scale;
use crate::app::Document;
use crate::scenario::{ExTime, InjectId};
use crate::ui::plan::Selection;
use crate::ui::theme::Theme;
use egui::{Painter, Pos2, Rect, pos2};
use std::collections::BTreeSet;

/// What a painter of the timeline needs.
pub(super) struct Canvas<'a> {
    pub painter: Painter,
    pub theme: &'a Theme,
    pub document: &'a Document,
    pub data: &'a TimelineData,
    pub layout: &'a Layout,
    pub scale: Scale,
    pub scroll: f32,
    pub selection: &'a Selection,
    /// The mark on which the cursor stands, and its lane.
    pub current: Option<(u32, usize)>,
    pub pointer: Option<Pos2>,
}

impl Canvas<'_> {
    /// A painter that paints inside a rectangle only.
    pub fn inside(&self, rect: Rect) -> Painter {
        self.painter.with_clip_rect(rect.intersect(self.painter.clip_rect()))
    }

    /// Where a mark stands in a lane.
    pub fn place(&self, mark: u32, lane: usize) -> Option<Pos2> {
        self.place_at(self.data.time(mark), lane)
    }

    /// Where a moment stands in a lane.
    pub fn place_at(&self, time: ExTime, lane: usize) -> Option<Pos2> {
        let row = self.layout.rows.get(lane)?;
        Some(pos2(self.scale.x(time), self.layout.lane(row, self.scroll).top() + row.line))
    }

    /// The id of the inject of a mark.
    pub fn id(&self, mark: u32) -> Option<&InjectId> {
        self.data.inject(mark).map(|inject| &inject.id)
    }

    /// Whether the inject of a mark is marked, beside the one on which the cursor stands.
    pub fn is_marked(&self, mark: u32) -> bool {
        self.selection.count() > 1 && self.id(mark).is_some_and(|id| self.selection.has(id))
    }
}

/// The ids as a set of places in the scenario, for quick looks while drawing.
pub(super) fn places(data: &TimelineData, ids: &BTreeSet<InjectId>) -> BTreeSet<u32> {
    let all = (0_u32..).zip(data.scenario.injects.iter());
    all.filter(|(_, inject)| ids.contains(&inject.id)).map(|(place, _)| place).collect()
}
