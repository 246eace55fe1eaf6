//! How the Plan desk divides the window: outline, centre, inspector; which of them fold when room is short.

use super::state::{Focus, PlanState, Region, View};
use super::{chain, filter_field, outline, right, table, timeline, toolbar};
use crate::app::Document;
use crate::ui::outbox::Outbox;
use crate::ui::theme::{Theme, theme};
use crate::ui::{inject, setting};
use egui::{CentralPanel, Frame, Id, Margin, Panel, PanelState, Rect, Ui, UiBuilder, vec2};

/// The least width of the centre; below it the panels fold.
const LEAST_CENTRE: f32 = 560.0;
/// From this width on a window is a wide one, whose panels are remembered apart.
const WIDE: f32 = 1600.0;

/// Draws the Plan desk.
pub fn plan_ui(ui: &mut Ui, document: &Document, state: &mut PlanState, out: &mut Outbox) {
    let theme = theme(ui);
    state.follow(document, ui.text_edit_focused());
    state.settle_focus(ui);
    outline::outline_keys(ui, document, state, out);
    match state.view {
        View::Table => table::table_keys(ui, document, state, out),
        View::Timeline => timeline::timeline_keys(ui, document, state, out),
        View::Chain => chain::chain_keys(ui, state),
        View::Setting => {}
    }
    let plan = Plan::of(ui, state);
    let mut regions = Vec::new();
    flat(ui);
    if plan.left && !state.left_squeezed {
        let rect = side(ui, &plan, true, &theme, |ui| outline::outline_ui(ui, document, state, out));
        regions.push((Region::Outline, rect));
    }
    if plan.right && !state.right_squeezed {
        let rect = side(ui, &plan, false, &theme, |ui| right::right_ui(ui, document, state, out));
        regions.push((Region::Right, rect));
    }
    let frame = Frame::new().fill(theme.canvas);
    let centre = CentralPanel::default().frame(frame).show(ui, |ui| centre_ui(ui, document, state, out)).response.rect;
    regions.push((Region::Centre, centre));
    if plan.left && state.left_squeezed {
        let rect = sheet(ui, centre, plan.left_width, true, &theme, |ui| outline::outline_ui(ui, document, state, out));
        regions.insert(0, (Region::Outline, rect));
    }
    if plan.right && state.right_squeezed {
        let rect = sheet(ui, centre, plan.right_width, false, &theme, |ui| right::right_ui(ui, document, state, out));
        regions.insert(0, (Region::Right, rect));
    }
    outline::held_ui(ui, document);
    state.note_region(ui, &regions);
}

/// Rows touch, and end where they end: nothing fades at an edge.
fn flat(ui: &mut Ui) {
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.spacing_mut().scroll.fade.strength = 0.0;
}

/// What there is room for.
struct Plan {
    left: bool,
    right: bool,
    left_width: f32,
    right_width: f32,
    wide: bool,
}

impl Plan {
    fn of(ui: &Ui, state: &mut PlanState) -> Self {
        let width = ui.available_width();
        let wide = width >= WIDE;
        let mut plan = Self { left: false, right: false, left_width: 0.0, right_width: 0.0, wide };
        plan.left_width = plan.kept_width(ui, true, state);
        plan.right_width = plan.kept_width(ui, false, state);
        let right_wanted = state.view.shows_injects() && !state.right_folded && state.opened.is_none();
        let right_room = if right_wanted { plan.right_width } else { 0.0 };
        // The left folds first, then the right becomes a sheet over the centre.
        state.left_squeezed = width - plan.left_width - right_room < LEAST_CENTRE;
        state.right_squeezed = right_wanted && width - plan.right_width < LEAST_CENTRE;
        plan.left = state.has_left();
        plan.right = right_wanted && (!state.right_squeezed || state.sheet_open);
        plan
    }

    fn id(&self, left: bool) -> Id {
        Id::unique(("plan panel", left, self.wide))
    }

    /// The width of a panel as it stands, which is remembered once somebody dragged it.
    fn kept_width(&self, ui: &Ui, left: bool, state: &mut PlanState) -> f32 {
        let place = usize::from(!left) + if self.wide { 2 } else { 0 };
        let Some(kept) = state.panels.get_mut(place) else { return self.first_width(left) };
        let usual = if *kept > 0 { f32::from(*kept) } else { self.first_width(left) };
        let Some(stands) = PanelState::load(ui.ctx(), self.id(left)) else { return usual };
        if (stands.size().x - usual).abs() > 1.0 {
            *kept = stands.size().x.round() as u16;
        }
        stands.size().x
    }

    fn first_width(&self, left: bool) -> f32 {
        match (left, self.wide) {
            (true, false) => 216.0,
            (true, true) => 256.0,
            (false, false) => 348.0,
            (false, true) => 440.0,
        }
    }
}

fn side(ui: &mut Ui, plan: &Plan, left: bool, theme: &Theme, contents: impl FnOnce(&mut Ui)) -> Rect {
    let id = plan.id(left);
    let panel = if left { Panel::left(id) } else { Panel::right(id) };
    let range = if left { 200.0..=360.0 } else { 300.0..=560.0 };
    let frame = Frame::new().fill(theme.panel);
    let shown = panel
        .default_size(if left { plan.left_width } else { plan.right_width })
        .size_range(range)
        .show_separator_line(false)
        .drag_to_open(false)
        .frame(frame)
        .show(ui, |ui| {
            ui.set_min_size(ui.available_size());
            contents(ui);
        });
    let rect = shown.response.rect;
    let edge = if left { rect.right() - 0.5 } else { rect.left() + 0.5 };
    ui.painter().vline(edge, rect.y_range(), theme.region_line());
    rect
}

/// A panel that lies over the centre, where there is no room beside it.
fn sheet(ui: &mut Ui, centre: Rect, width: f32, left: bool, theme: &Theme, contents: impl FnOnce(&mut Ui)) -> Rect {
    let size = vec2(width.min(centre.width()), centre.height());
    let corner = if left { centre.min } else { centre.right_top() - vec2(size.x, 0.0) };
    let rect = Rect::from_min_size(corner, size);
    let area = egui::Area::new(Id::unique(("plan sheet", left))).fixed_pos(rect.min).order(egui::Order::Middle);
    area.show(ui.ctx(), |ui| {
        Frame::new().fill(theme.panel).stroke(theme.region_line()).inner_margin(Margin::ZERO).show(ui, |ui| {
            ui.set_min_size(size - vec2(2.0, 2.0));
            ui.set_max_size(size - vec2(2.0, 2.0));
            flat(ui);
            contents(ui);
        });
    });
    rect
}

fn centre_ui(ui: &mut Ui, document: &Document, state: &mut PlanState, out: &mut Outbox) {
    if let Some(opened) = state.opened.clone().filter(|_| state.view.shows_injects()) {
        let in_list = state.table.data.shown();
        let place = inject::Place::in_list(&in_list, &opened);
        inject::opened_ui(ui, document, &opened, &place, &mut state.inject, out);
        return;
    }
    toolbar::toolbar_ui(ui, document, state, out);
    if state.view == View::Timeline {
        timeline::filter_strip(ui, document, state);
    }
    let rest = ui.available_rect_before_wrap();
    ui.scope_builder(UiBuilder::new().max_rect(rest), |ui| match state.view {
        View::Table => table::table_ui(ui, document, state, out),
        View::Timeline => timeline::timeline_ui(ui, document, state, out),
        View::Chain => chain::chain_ui(ui, document, state, out),
        View::Setting => setting::setting_ui(ui, document, &mut state.setting, out),
    });
}

impl PlanState {
    /// Whether the outline can take the focus.
    pub(super) fn has_left(&self) -> bool {
        // An opened inject takes the whole width.
        let is_opened = self.opened.is_some() && self.view.shows_injects();
        !is_opened && if self.left_squeezed { self.left_sheet_open } else { !self.is_left_folded() }
    }

    /// Whether the outline is folded by hand; beside the timeline it is, until somebody wants it.
    fn is_left_folded(&self) -> bool {
        if self.view == View::Timeline { !self.left_by_timeline } else { self.left_folded }
    }

    /// Folds the outline or brings it back, in this view.
    pub(super) fn fold_left(&mut self, folded: bool) {
        if self.left_squeezed {
            self.left_sheet_open = !folded;
        } else if self.view == View::Timeline {
            self.left_by_timeline = !folded;
        } else {
            self.left_folded = folded;
        }
    }

    /// Whether the inspector can take the focus.
    pub(super) fn has_right(&self) -> bool {
        let shown = if self.right_squeezed { self.sheet_open } else { !self.right_folded };
        self.view.shows_injects() && self.opened.is_none() && shown
    }

    /// Moves the focus where a command or a click wanted it.
    fn settle_focus(&mut self, ui: &Ui) {
        let Some(focus) = self.focus.take() else { return };
        let id = match focus {
            Focus::Filter => filter_field::filter_id(),
            Focus::Region(Region::Outline) => outline::row_id(&self.outline.selected),
            Focus::Region(Region::Right) => return self.focus_right(),
            Focus::Region(Region::Centre) => match (self.view, self.selection.current()) {
                (View::Setting, _) => return self.setting.take_focus(),
                (View::Timeline, _) => timeline::timeline_id(),
                (View::Chain, Some(current)) => chain::row_id(current),
                (View::Chain, None) => return,
                (View::Table, Some(current)) if self.table.data.row_of(current).is_some() => table::row_id(current),
                (View::Table, _) => self.first_row().unwrap_or_else(filter_field::filter_id),
            },
            Focus::Title(inject) => {
                let in_form = self.has_right() && self.region == Region::Right;
                if in_form || self.opened.is_some() {
                    self.inject.focus_on_title(&inject);
                } else {
                    self.table.column = table::sort::Column::Title;
                    self.table.must_write = Some(inject);
                }
                return;
            }
        };
        ui.memory_mut(|memory| memory.request_focus(id));
    }

    /// The first row of the table, which becomes the current one.
    fn first_row(&mut self) -> Option<Id> {
        table::step(self, table::Step::First, false);
        self.selection.current().map(table::row_id)
    }

    fn focus_right(&mut self) {
        if let Some(current) = self.selection.current().cloned() {
            match self.selection.count() {
                0 | 1 => self.inject.focus_on_title(&current),
                _ => self.bulk.take_focus = true,
            }
        }
    }

    /// Remembers in which region the focus is, for F6 and for what Delete and Enter mean.
    fn note_region(&mut self, ui: &Ui, regions: &[(Region, Rect)]) {
        let focused = ui.memory(egui::Memory::focused);
        self.has_focus = focused.is_some();
        let Some(focused) = focused else { return };
        let Some(response) = ui.read_response(focused) else { return };
        let centre = response.rect.center();
        if let Some((region, _)) = regions.iter().find(|(_, rect)| rect.contains(centre)) {
            self.region = *region;
        }
    }
}
