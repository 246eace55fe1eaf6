//! Draws the table; only the rows in view are laid out, however many there are.

use super::cells::{CellGround, Cells};
use super::columns::Columns;
use super::data::{Entry, TableData};
use super::edit::{CellEdit, edit_ui, go_on};
use super::groups::{Group, GroupKey};
use super::head_ui;
use super::nothing::nothing_ui;
use super::row::{RowLook, paint_head, paint_inject};
use super::row_menu::{RowMenu, row_menu_ui};
use super::sort::Column;
use super::{chooser, side};
use crate::app::Document;
use crate::scenario::{Inject, InjectId};
use crate::ui::outbox::Outbox;
use crate::ui::plan::PlanState;
use crate::ui::plan::outline::moves::{Goal, Held};
use crate::ui::plan::outline::{offer, take_hold};
use crate::ui::theme::{Theme, space, theme};
use crate::ui::widgets::{focus_frame, row_ground};
use crate::words::say_with;
use egui::accesskit::Action;
use egui::{Align, Id, Rangef, Rect, Response, Role, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};
use std::sync::Arc;

/// The id of the row of an inject.
pub(in crate::ui::plan) fn row_id(inject: &InjectId) -> Id {
    Id::unique(("table row", inject.as_str()))
}

fn head_id(key: &GroupKey) -> Id {
    Id::unique(("table group", format!("{key:?}")))
}

/// The columns for the width there is, scrolled so that the one with the cursor is seen.
fn columns(ui: &Ui, state: &mut PlanState) -> Columns {
    let (width, letters) = (ui.available_width(), theme(ui).high_contrast);
    let table = &mut state.table;
    let mut columns = Columns::of(width, letters, &table.layout, table.scrolled);
    table.shown = columns.list().cloned().collect();
    if !table.shown.contains(&table.column) {
        table.column = Column::Title;
    }
    if std::mem::take(&mut table.reveal) {
        table.scrolled += columns.reveal(width, &table.column);
        columns = Columns::of(width, letters, &table.layout, table.scrolled);
    }
    table.scrolled = table.scrolled.clamp(0.0, columns.overflow);
    columns
}

/// Draws the heads and the rows.
pub(in crate::ui::plan) fn table_ui(ui: &mut Ui, document: &Document, state: &mut PlanState, out: &mut Outbox) {
    let columns = columns(ui, state);
    let top = ui.cursor().min;
    head_ui(ui, &columns, &mut state.table);
    chooser::button_ui(ui, top, document, &columns, state);
    if let Some(nothing) = state.table.data.nothing.clone() {
        return nothing_ui(ui, document, state, &nothing, out);
    }
    // Lines and grounds go under the scroll bar, to the edge of the panel.
    let across = ui.available_rect_before_wrap().x_range();
    let body = side::scroll_ui(ui, &columns, &mut state.table);
    state.table.page = (body.height() / space::ROW) as usize;
    let data = std::mem::take(&mut state.table.data);
    let (theme, page) = (theme(ui), Page { document, columns: &columns, data: &data, across });
    ui.scope_builder(UiBuilder::new().max_rect(body), |ui| {
        let area = ScrollArea::vertical().id_salt("plan table").auto_shrink([false, false]).animated(false);
        area.show_viewport(ui, |ui, view| page.rows_ui(ui, view, &theme, state, out));
    });
    if columns.overflow > 0.0 {
        let edge = across.min + columns.fixed - 0.5;
        ui.painter().vline(edge, top.y..=body.bottom(), theme.region_line());
    }
    state.table.data = data;
    row_menu_ui(ui, document, state, out);
    go_on(ui, document, state, out);
}

/// What the rows are drawn from.
struct Page<'a> {
    document: &'a Document,
    columns: &'a Columns,
    data: &'a TableData,
    across: Rangef,
}

impl Page<'_> {
    /// Draws the rows in view, and keeps the focus of one that was scrolled out of it.
    fn rows_ui(&self, ui: &mut Ui, view: Rect, theme: &Theme, state: &mut PlanState, out: &mut Outbox) {
        let (data, across) = (self.data, self.across);
        let rows = data.entries.len();
        ui.set_min_size(vec2(ui.available_width(), rows as f32 * space::ROW));
        let top = ui.min_rect().top();
        ui.set_clip_rect(Rect::from_x_y_ranges(across, ui.clip_rect().y_range()));
        let rect_of = |row: usize| {
            Rect::from_min_size(pos2(across.min, top + row as f32 * space::ROW), vec2(across.span(), space::ROW))
        };
        let first = (view.min.y / space::ROW).floor().max(0.0) as usize;
        let last = ((view.max.y / space::ROW).ceil() as usize).min(rows);
        let stop = tab_stop(state, data);
        let (document, columns) = (self.document, self.columns);
        let mut table = Table { document, state: &mut *state, out, columns, theme, stop };
        for (row, entry) in data.entries.iter().enumerate().take(last).skip(first) {
            match (data.inject(*entry), data.head(*entry)) {
                (Some(inject), _) => table.inject(ui, rect_of(row), inject, data),
                (_, Some(head)) => table.head(ui, rect_of(row), head, data),
                _ => {}
            }
        }
        let current = state.selection.current().and_then(|id| data.row_of(id));
        if let Some(row) = current.filter(|row| !(first..last).contains(row)) {
            keep_focus(ui, data.entries.get(row).copied(), rect_of(row), data);
        }
        if let Some((id, centre)) = state.table.scroll_to.take()
            && let Some(row) = data.row_of(&id)
        {
            ui.scroll_to_rect(rect_of(row), centre.then_some(Align::Center));
        }
    }
}

/// The one row at which Tab stops: the current one, else the first.
fn tab_stop(state: &PlanState, data: &TableData) -> Option<InjectId> {
    let current = state.selection.current().filter(|id| data.row_of(id).is_some());
    let first = || data.entries.iter().find_map(|entry| data.inject(*entry)).map(|inject| inject.id.clone());
    current.cloned().or_else(first)
}

/// A row that was scrolled out of view keeps the focus.
fn keep_focus(ui: &Ui, entry: Option<Entry>, rect: Rect, data: &TableData) {
    let Some(inject) = entry.and_then(|entry| data.inject(entry)) else { return };
    let id = row_id(&inject.id);
    if ui.memory(|memory| memory.has_focus(id)) {
        ui.interact(rect, id, Sense::click());
    }
}

struct Table<'a> {
    document: &'a Document,
    state: &'a mut PlanState,
    out: &'a mut Outbox,
    columns: &'a Columns,
    theme: &'a Theme,
    stop: Option<InjectId>,
}

impl Table<'_> {
    fn inject(&mut self, ui: &mut Ui, rect: Rect, inject: &Arc<Inject>, data: &TableData) {
        let theme = self.theme;
        let cells = Cells::of(CellGround::of(self.document, &self.state.evidence), inject, self.columns.list());
        let selected = self.state.selection.has(&inject.id);
        let current = self.state.selection.current() == Some(&inject.id);
        let sense = if self.stop.as_ref() == Some(&inject.id) { Sense::click() } else { Sense::CLICK };
        let response = ui.interact(rect, row_id(&inject.id), sense | Sense::DRAG);
        take_hold(&response, self.document, || Held::Injects(self.state.hold(&inject.id)));
        row_ground(ui.painter(), rect, selected, response.hovered(), theme);
        let look = RowLook { theme, selected, current };
        let shortened = paint_inject(ui.painter(), rect, self.columns, &cells, look);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.row_line());
        if response.has_focus() {
            self.cursor(ui, rect);
        }
        let place = current.then(|| cells.spoken_cell(&self.state.table.column));
        let spoken = || [Some(cells.spoken()), place.clone()].into_iter().flatten().collect::<Vec<_>>().join(". ");
        response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, selected, spoken()));
        self.hints(&response, rect, &cells, shortened);
        self.clicks(ui, &response, rect, inject, data);
        if self.state.table.must_write.take_if(|id| *id == inject.id).is_some() {
            self.state.table.editing = Some(CellEdit::begin(self.document, inject, &Column::Title, None).typed_over());
        }
        if self.state.table.editing.as_ref().is_some_and(|edit| edit.inject == inject.id) {
            edit_ui(ui, rect, self.columns, (self.document, theme), self.state, self.out);
        }
    }

    /// Frames the cell on which the cursor stands.
    fn cursor(&self, ui: &Ui, rect: Rect) {
        let found = self.columns.cells(rect).find(|(column, _, _)| **column == self.state.table.column);
        let Some((_, cell, free)) = found else { return focus_frame(ui.painter(), rect, self.theme) };
        let cell = cell.expand2(vec2(6.0, 0.0)).intersect(free);
        focus_frame(ui.painter(), cell, self.theme);
    }

    fn hints(&self, response: &Response, rect: Rect, cells: &Cells, shortened: bool) {
        let Some(at) = response.hover_pos() else { return };
        let Some(column) = self.columns.at(rect, at) else { return };
        let says = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        let hint = match column {
            Column::Number => cells.problem.clone(),
            Column::Time => says(&cells.full_time),
            Column::Title => shortened.then(|| cells.title.clone()),
            Column::From => says(&cells.from_to()),
            Column::Topics => {
                let names = cells.topics.iter().map(|(id, _)| self.document.vocabulary().tag_label(id).to_owned());
                says(&names.collect::<Vec<_>>().join("\n"))
            }
            Column::Evidence => cells.evidence_text(),
            Column::Objective | Column::Status => None,
            other => says(cells.other(other)),
        };
        if let Some(hint) = hint {
            response.clone().on_hover_text(hint);
        }
    }

    fn clicks(&mut self, ui: &Ui, response: &Response, rect: Rect, inject: &Arc<Inject>, data: &TableData) {
        let asked = ui.input(|input| input.has_accesskit_action_request(response.id, Action::Focus));
        ui.ctx().accesskit_node_builder(response.id, |node| node.add_action(Action::Focus));
        let arrived = response.gained_focus() && self.state.selection.current() != Some(&inject.id);
        if asked || arrived {
            self.state.selection.go_to(inject.id.clone());
            response.request_focus();
        }
        let under = response.interact_pointer_pos().and_then(|at| self.columns.at(rect, at)).cloned();
        if response.secondary_clicked() {
            return self.menu(response, inject, under);
        }
        if response.double_clicked() {
            return self.double_click(inject, under.as_ref());
        }
        if !response.clicked() {
            return;
        }
        if let Some(column) = under {
            self.state.table.column = column;
        }
        let held = ui.input(|input| input.modifiers);
        let selection = &mut self.state.selection;
        match (held.shift, held.command) {
            (true, _) => selection.extend(inject.id.clone(), &data.shown()),
            (false, true) => selection.toggle(inject.id.clone()),
            (false, false) => selection.only(inject.id.clone()),
        }
        self.state.left_sheet_open = false;
        if self.state.right_squeezed && !held.shift && !held.command {
            self.state.sheet_open = true;
        }
        response.request_focus();
    }

    /// The menu is about all marked rows, or about the one under the pointer.
    fn menu(&mut self, response: &Response, inject: &Arc<Inject>, under: Option<Column>) {
        if !self.state.selection.has(&inject.id) {
            self.state.selection.only(inject.id.clone());
        }
        self.state.table.column = under.unwrap_or(Column::Title);
        self.state.table.menu = response.interact_pointer_pos().map(RowMenu::at);
        response.request_focus();
    }

    /// The number opens the inject, a cell that can be written is written.
    fn double_click(&mut self, inject: &Arc<Inject>, under: Option<&Column>) {
        let written = under.filter(|column| column.is_written() && !column.is_long() && **column != Column::Number);
        match written {
            Some(column) => {
                self.state.table.column = column.clone();
                self.state.table.editing = Some(CellEdit::begin(self.document, inject, column, None));
            }
            None => self.state.open_full(&inject.id),
        }
    }

    fn head(&mut self, ui: &mut Ui, rect: Rect, head: &Group, data: &TableData) {
        let response = ui.interact(rect, head_id(&head.key), Sense::CLICK);
        ui.painter().rect_filled(rect, 0.0, if response.hovered() { self.theme.hov } else { self.theme.panel });
        paint_head(ui.painter(), rect, head, self.theme);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, self.theme.row_line());
        let holds_current = head.folded
            && self.state.selection.current().is_some_and(|id| {
                self.document
                    .scenario()
                    .inject(id)
                    .is_some_and(|inject| data.key_of(inject).as_ref() == Some(&head.key))
            });
        if holds_current {
            // The cursor stands under the folded head, which takes the keys in its place.
            let id = self.state.selection.current().map(row_id);
            let stand_in = id.map(|id| ui.interact(rect, id, Sense::FOCUSABLE));
            if stand_in.is_some_and(|it| it.has_focus()) {
                focus_frame(ui.painter(), rect, self.theme);
            }
        }
        let values = [
            ("storyline", head.storyline.as_str().into()),
            ("title", head.title.as_str().into()),
            ("count", head.count.into()),
        ];
        let name = say_with(if head.storyline.is_empty() { "table-group-plain" } else { "table-group" }, &values);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        response.ctx.accesskit_node_builder(response.id, |node| node.set_expanded(!head.folded));
        if let GroupKey::Incident(incident) = &head.key {
            offer(ui, rect, self.document, &Goal::Injects(incident.clone()), self.out);
        }
        if response.clicked() {
            self.state.table.set_folded(&head.key, !head.folded);
        }
    }
}
