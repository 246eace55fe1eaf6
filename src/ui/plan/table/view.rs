//! Draws the table; only the rows in view are laid out, however many there are.

use super::cells::Cells;
use super::columns::Columns;
use super::data::{Entry, Group, GroupKey};
use super::head_ui;
use super::nothing::nothing_ui;
use super::row::{RowLook, paint_head, paint_inject};
use super::sort::Column;
use crate::app::Document;
use crate::edit::{Edit, Gesture};
use crate::scenario::{Inject, InjectId, Record};
use crate::ui::outbox::Outbox;
use crate::ui::plan::PlanState;
use crate::ui::theme::{Theme, space, theme};
use crate::ui::widgets::{LabelPlace, TextField, focus_frame, row_ground};
use crate::words::{say, say_with};
use egui::accesskit::Action;
use egui::{Align, Id, Key, Modifiers, Rect, Response, Role, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};
use std::sync::Arc;

/// The id of the row of an inject.
pub(in crate::ui::plan) fn row_id(inject: &InjectId) -> Id {
    Id::unique(("table row", inject.as_str()))
}

fn head_id(key: &GroupKey) -> Id {
    Id::unique(("table group", key.as_ref().map_or("", |id| id.as_str())))
}

/// Draws the heads and the rows.
pub(in crate::ui::plan) fn table_ui(ui: &mut Ui, document: &Document, state: &mut PlanState, out: &mut Outbox) {
    let columns = Columns::of(ui.available_width(), theme(ui).high_contrast);
    if let Some(sort) = head_ui(ui, &columns, state.table.query.sort) {
        state.table.query.sort = sort;
    }
    if let Some(nothing) = state.table.data.nothing.clone() {
        return nothing_ui(ui, document, state, &nothing, out);
    }
    let height = ui.available_height();
    // Lines and grounds go under the scroll bar, to the edge of the panel.
    let across = ui.available_rect_before_wrap().x_range();
    state.table.page = (height / space::ROW) as usize;
    let data = std::mem::take(&mut state.table.data);
    let rows = data.entries.len();
    ScrollArea::vertical().id_salt("plan table").auto_shrink([false, false]).animated(false).show_viewport(
        ui,
        |ui, view| {
            ui.set_min_size(vec2(ui.available_width(), rows as f32 * space::ROW));
            let top = ui.min_rect().top();
            ui.set_clip_rect(Rect::from_x_y_ranges(across, ui.clip_rect().y_range()));
            let rect_of = |row: usize| {
                Rect::from_min_size(pos2(across.min, top + row as f32 * space::ROW), vec2(across.span(), space::ROW))
            };
            let first = (view.min.y / space::ROW).floor().max(0.0) as usize;
            let last = ((view.max.y / space::ROW).ceil() as usize).min(rows);
            let stop = tab_stop(state, &data);
            let mut table =
                Table { document, state: &mut *state, out: &mut *out, columns: &columns, theme: &theme(ui), stop };
            for (row, entry) in data.entries.iter().enumerate().take(last).skip(first) {
                let rect = rect_of(row);
                match (data.inject(*entry), data.head(*entry)) {
                    (Some(inject), _) => table.inject(ui, rect, inject, &data),
                    (_, Some(head)) => table.head(ui, rect, head),
                    _ => {}
                }
            }
            let current = state.selection.current().and_then(|id| data.row_of(id));
            if let Some(row) = current.filter(|row| !(first..last).contains(row)) {
                keep_focus(ui, data.entries.get(row).copied(), rect_of(row), &data);
            }
            if let Some((id, centre)) = state.table.scroll_to.take()
                && let Some(row) = data.row_of(&id)
            {
                ui.scroll_to_rect(rect_of(row), centre.then_some(Align::Center));
            }
        },
    );
    state.table.data = data;
}

/// The one row at which Tab stops: the current one, else the first.
fn tab_stop(state: &PlanState, data: &super::data::TableData) -> Option<InjectId> {
    let current = state.selection.current().filter(|id| data.row_of(id).is_some());
    let first = || data.entries.iter().find_map(|entry| data.inject(*entry)).map(|inject| inject.id.clone());
    current.cloned().or_else(first)
}

/// A row that was scrolled out of view keeps the focus.
fn keep_focus(ui: &Ui, entry: Option<Entry>, rect: Rect, data: &super::data::TableData) {
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
    fn inject(&mut self, ui: &mut Ui, rect: Rect, inject: &Arc<Inject>, data: &super::data::TableData) {
        let (scenario, theme) = (self.document.scenario(), self.theme);
        let coverage = self.document.coverage();
        let cells = Cells::of(scenario, self.document.vocabulary(), coverage, &self.state.evidence, inject);
        let selected = self.state.selection.has(&inject.id);
        let current = self.state.selection.current() == Some(&inject.id);
        let sense = if self.stop.as_ref() == Some(&inject.id) { Sense::click() } else { Sense::CLICK };
        let response = ui.interact(rect, row_id(&inject.id), sense);
        row_ground(ui.painter(), rect, selected, response.hovered(), theme);
        let look = RowLook { theme, selected, current };
        let shortened = paint_inject(ui.painter(), rect, self.columns, &cells, look);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.row_line());
        if response.has_focus() {
            focus_frame(ui.painter(), rect, theme);
        }
        response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, selected, cells.spoken()));
        self.hints(&response, rect, &cells, shortened);
        self.clicks(ui, &response, inject, data);
        let is_sealed = inject.is_sealed_text(&inject.title);
        if is_sealed {
            self.state.table.editing.take_if(|editing| *editing == inject.id);
        }
        if self.state.table.editing.as_ref() == Some(&inject.id) {
            self.title_field(ui, rect, inject);
        }
    }

    fn hints(&self, response: &Response, rect: Rect, cells: &Cells, shortened: bool) {
        let Some(at) = response.hover_pos() else { return };
        let over = |column: Column| self.columns.cell(rect, column).is_some_and(|cell| cell.expand(4.0).contains(at));
        let hint = if over(Column::Number) {
            cells.problem.clone()
        } else if over(Column::Time) {
            Some(cells.full_time.clone()).filter(|text| !text.is_empty())
        } else if over(Column::Title) {
            shortened.then(|| cells.title.clone())
        } else if over(Column::From) {
            Some(cells.from_to.clone()).filter(|text| !text.is_empty())
        } else if over(Column::Topics) {
            let names = cells.topics.iter().map(|(id, _)| self.document.vocabulary().tag_label(id).to_owned());
            Some(names.collect::<Vec<_>>().join("\n")).filter(|text| !text.is_empty())
        } else if over(Column::Evidence) {
            cells.evidence_text()
        } else {
            None
        };
        if let Some(hint) = hint {
            response.clone().on_hover_text(hint);
        }
    }

    fn clicks(&mut self, ui: &Ui, response: &Response, inject: &Inject, data: &super::data::TableData) {
        let asked = ui.input(|input| input.has_accesskit_action_request(response.id, Action::Focus));
        ui.ctx().accesskit_node_builder(response.id, |node| node.add_action(Action::Focus));
        let arrived = response.gained_focus() && self.state.selection.current() != Some(&inject.id);
        if asked || arrived {
            self.state.selection.go_to(inject.id.clone());
            response.request_focus();
        }
        if response.double_clicked() {
            self.state.open_full(&inject.id);
            return;
        }
        if !response.clicked() {
            return;
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

    fn title_field(&mut self, ui: &mut Ui, rect: Rect, inject: &Arc<Inject>) {
        let Some(cell) = self.columns.cell(rect, Column::Title) else { return };
        let id = Id::unique(("table title", inject.id.as_str()));
        let begun = id.with("begun");
        if ui.data(|data| data.get_temp::<bool>(begun)).is_none() {
            ui.memory_mut(|memory| memory.request_focus(id));
            ui.data_mut(|data| data.insert_temp(begun, true));
        }
        let ends = ui.input_mut(|input| {
            input.consume_key(Modifiers::NONE, Key::Enter) || input.consume_key(Modifiers::NONE, Key::Escape)
        });
        let inner = cell.expand2(vec2(6.0, -1.0));
        let label = say("table-column-title");
        let shown = ui.scope_builder(UiBuilder::new().max_rect(inner), |ui| {
            TextField::new(id, &label, &inject.title).label_place(LabelPlace::Hidden).width(inner.width()).show(ui)
        });
        let output = shown.inner;
        if let Some(typed) = output.typed {
            let changed = Inject { title: typed.into(), ..Inject::clone(inject) };
            let gesture = Gesture { record: inject.id.record(), field: "title".into(), serial: output.gesture };
            self.out.typed(Edit::Change(Record::Inject(Arc::new(changed))), gesture);
        }
        if ends || output.response.lost_focus() {
            self.state.table.editing = None;
            ui.data_mut(|data| data.remove::<bool>(begun));
            if ends {
                ui.memory_mut(|memory| memory.request_focus(row_id(&inject.id)));
            }
        }
    }

    fn head(&mut self, ui: &mut Ui, rect: Rect, head: &Group) {
        let response = ui.interact(rect, head_id(&head.key), Sense::CLICK);
        ui.painter().rect_filled(rect, 0.0, if response.hovered() { self.theme.hov } else { self.theme.panel });
        paint_head(ui.painter(), rect, head, self.theme);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, self.theme.row_line());
        let holds_current = head.folded
            && self.state.selection.current().is_some_and(|id| {
                self.document.scenario().inject(id).is_some_and(|inject| inject.incident == head.key)
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
        if response.clicked() {
            self.state.table.set_folded(&head.key, !head.folded);
        }
    }
}
