//! The filter over the timeline: what does not match is drawn faint, and a strip holds the filter.

use super::data::TimelineData;
use super::state::TimelineState;
use crate::app::Document;
use crate::ui::Face;
use crate::ui::plan::PlanState;
use crate::ui::plan::evidence::Evidence;
use crate::ui::plan::filter_field::{filter_id, filter_ui};
use crate::ui::plan::table::data::Sifted;
use crate::ui::plan::table::{TableState, nothing_lines};
use crate::ui::theme::{space, theme};
use crate::words::{Language, spoken};
use egui::{Align, Layout, Sense, Ui, UiBuilder, vec2};

/// The widest filter.
const WIDEST: f32 = 420.0;

/// What the filter leaves of the timeline.
#[derive(Debug)]
pub(super) struct Narrowed {
    sifted: Sifted,
    /// The marks of each lane that match.
    lanes: Vec<Vec<u32>>,
    /// What it was taken from.
    by: Asked,
}

/// What is asked, and of which state of the document.
type Asked = (String, bool, u64, Language);

impl Narrowed {
    /// Whether a mark matches.
    pub fn has(&self, data: &TimelineData, mark: u32) -> bool {
        data.marks.get(mark as usize).is_some_and(|mark| self.sifted.has(mark.place))
    }

    /// The marks of a lane that match, in order of time.
    pub fn lane(&self, at: usize) -> &[u32] {
        self.lanes.get(at).map(Vec::as_slice).unwrap_or_default()
    }
}

impl TimelineState {
    /// Brings what the filter leaves up to document and filter; `fresh` where the lanes are others than before.
    pub(super) fn narrow(&mut self, table: &TableState, document: &Document, evidence: &Evidence, fresh: bool) {
        let query = &table.query;
        let by = || (query.text.clone(), query.evidence_missing, document.revision(), spoken());
        if !query.asks() {
            self.narrowed = None;
        } else if fresh || self.narrowed.as_ref().is_none_or(|narrowed| narrowed.by != by()) {
            let sifted = table.sifted(document, evidence);
            let own = |marks: &Vec<u32>| {
                let place = |mark: u32| self.data.marks.get(mark as usize).map(|mark| mark.place);
                marks.iter().copied().filter(|mark| place(*mark).is_some_and(|place| sifted.has(place))).collect()
            };
            let lanes = self.data.lanes.iter().map(|lane| own(&lane.marks)).collect();
            self.narrowed = Some(Narrowed { sifted, lanes, by: by() });
        }
    }

    /// Whether the strip with the filter is there already.
    pub(super) fn is_filtered(&self) -> bool {
        self.asks_filter || self.narrowed.is_some()
    }

    /// Whether the filter lets a mark through.
    pub(super) fn lets_through(&self, mark: u32) -> bool {
        self.narrowed.as_ref().is_none_or(|narrowed| narrowed.has(&self.data, mark))
    }
}

/// Draws the strip with the filter, where something is filtered or about to be.
pub(in crate::ui::plan) fn filter_strip(ui: &mut Ui, document: &Document, state: &mut PlanState) {
    let has_focus = ui.memory(|memory| memory.has_focus(filter_id()));
    state.timeline.asks_filter &= has_focus || !state.has_focus;
    if !(state.timeline.asks_filter || has_focus || state.table.query.asks()) {
        return;
    }
    let theme = theme(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), space::PANEL_HEAD), Sense::hover());
    ui.painter().rect_filled(rect, 0.0, theme.panel);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.region_line());
    let inner = rect.shrink2(vec2(space::PANEL, 0.0));
    ui.scope_builder(UiBuilder::new().max_rect(inner).layout(Layout::left_to_right(Align::Center)), |ui| {
        ui.spacing_mut().item_spacing.x = 10.0;
        let width = (ui.available_width() / 2.0).min(WIDEST);
        filter_ui(ui, document, state, width);
        if let Some(words) = words(document, state) {
            ui.add(egui::Label::new(Face::Small.text(words, theme.ink2)).truncate());
        }
    });
}

/// Why nothing is left; how much is, the field itself says.
fn words(document: &Document, state: &PlanState) -> Option<String> {
    let nothing = state.timeline.narrowed.as_ref()?.sifted.nothing.as_ref()?;
    Some(nothing_lines(nothing, &document.scenario().exercise).join(" "))
}
