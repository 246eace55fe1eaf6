//! What all painters of the timeline share: where things stand, how they are coloured, what is selected.

use super::data::TimelineData;
use super::filter::Narrowed;
use super::layout::Layout;
use super::scale::Scale;
use crate::app::Document;
use crate::scenario::{ExTime, InjectId};
use crate::ui::plan::Selection;
use crate::ui::theme::Theme;
use egui::{Painter, Pos2, Rect, pos2};

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
    /// What the filter leaves, where one is set.
    pub narrowed: Option<&'a Narrowed>,
    /// The injects that are being moved.
    pub moved: Option<Moved<'a>>,
}

/// Injects that are being moved: their marks in order, and by how many minutes.
#[derive(Clone, Copy)]
pub(super) struct Moved<'a> {
    pub marks: &'a [u32],
    pub minutes: i64,
}

impl Moved<'_> {
    /// Whether a mark goes along.
    pub fn has(&self, mark: u32) -> bool {
        self.marks.binary_search(&mark).is_ok()
    }
}

impl Canvas<'_> {
    /// A painter that paints inside a rectangle only.
    pub fn inside(&self, rect: Rect) -> Painter {
        self.painter.with_clip_rect(rect.intersect(self.painter.clip_rect()))
    }

    /// When a mark stands, or would stand if it were put down where it is held.
    pub fn time(&self, mark: u32) -> ExTime {
        let time = self.data.time(mark);
        let by = self.moved.filter(|moved| moved.has(mark)).map_or(0, |moved| moved.minutes);
        ExTime(time.0.saturating_add(by))
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
