//! A cell that is being written: the text, what is known and fits, and why it was not taken.

use super::TableState;
use super::columns::Columns;
use super::sort::Column;
use super::view::row_id;
use crate::app::arrival::chance;
use crate::app::grid::{Cell, cell_text, known, write};
use crate::app::{Document, Message};
use crate::edit::Edit;
use crate::scenario::{Inject, InjectId, Scenario};
use crate::ui::Face;
use crate::ui::outbox::Outbox;
use crate::ui::plan::PlanState;
use crate::ui::theme::Theme;
use crate::ui::widgets::{choose_offered, offered_list};
use crate::words::{say, say_with};
use egui::text::{CCursor, CCursorRange};
use egui::{Frame, Id, Key, Margin, Modifiers, Rect, TextEdit, Ui, UiBuilder, WidgetInfo, vec2};

/// The most known values that are offered under a cell.
const OFFERED: usize = 9;
/// The least width of the field.
const LEAST_FIELD: f32 = 120.0;

/// The cell that is being written.
#[derive(Clone, Debug, PartialEq)]
pub struct CellEdit {
    /// The inject.
    pub inject: InjectId,
    /// The column.
    pub column: Column,
    /// What stands there so far.
    pub text: String,
    /// Which of the known values is chosen with the arrows.
    at: Option<usize>,
    /// Why it was not taken.
    why: Option<String>,
    begun: bool,
    /// Whether all of it is marked at the beginning, to be typed over.
    marked: bool,
}

/// Where the cursor goes when a cell was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum After {
    /// It stays.
    Stay,
    /// To the row below.
    Down,
    /// To the next cell.
    Right,
    /// To the cell before.
    Left,
}

impl CellEdit {
    /// Begins with what the cell says, or with what was typed over it.
    pub fn begin(document: &Document, inject: &Inject, column: &Column, typed: Option<String>) -> Self {
        let text = typed.unwrap_or_else(|| cell_text(document.scenario(), document.vocabulary(), inject, column));
        Self {
            inject: inject.id.clone(),
            column: column.clone(),
            text,
            at: None,
            why: None,
            begun: false,
            marked: false,
        }
    }

    /// The same with all of it marked, to be typed over.
    pub fn typed_over(self) -> Self {
        Self { marked: true, ..self }
    }

    /// The name that is being typed: where a cell takes several, the one behind the last mark.
    fn typing(&self) -> &str {
        match self.column.takes_several() {
            true => self.text.rsplit(';').next().unwrap_or_default().trim(),
            false => self.text.trim(),
        }
    }

    /// The text with a known value in place of what is being typed.
    fn with(&self, value: &str) -> String {
        match self.text.rsplit_once(';').filter(|_| self.column.takes_several()) {
            Some((before, _)) => format!("{before}; {value}"),
            None => value.to_owned(),
        }
    }
}

/// Begins to write in a cell; paragraphs are written in the opened inject.
pub fn begin(document: &Document, state: &mut PlanState, out: &mut Outbox, typed: Option<String>) {
    let Some(inject) = state.selection.current().and_then(|id| document.scenario().inject(id)) else { return };
    let column = state.table.column.clone();
    if column.is_long() && !fits_a_cell(document, inject, &column) {
        let id = inject.id.clone();
        state.open_full(&id);
    } else if column.is_written() {
        state.table.editing = Some(CellEdit::begin(document, inject, &column, typed));
    } else {
        let notice = crate::app::Notice { is_error: false, text: say("grid-worked-out") };
        out.messages.push(Message::Tell(notice));
    }
}

/// Whether a text can be written in its cell: one paragraph does, several need the opened inject.
fn fits_a_cell(document: &Document, inject: &Inject, column: &Column) -> bool {
    let is_prose = matches!(column, Column::Text | Column::Notes);
    is_prose && !cell_text(document.scenario(), document.vocabulary(), inject, column).contains('\n')
}

/// Draws the field over the cell, with the known values that fit; writes the cell when it is left.
pub fn edit_ui(
    ui: &mut Ui,
    rect: Rect,
    columns: &Columns,
    on: (&Document, &Theme),
    state: &mut PlanState,
    out: &mut Outbox,
) {
    let (document, theme) = on;
    let Some(mut edit) = state.table.editing.take() else { return };
    let Some(cell) = columns.cell(rect, &edit.column) else { return };
    let cell = roomy(cell.expand2(vec2(6.0, -1.0)), ui.clip_rect());
    let id = Id::unique(("table cell", edit.inject.as_str()));
    let offered = offered(document.scenario(), document, &edit);
    let keys = keys(ui, &mut edit, offered.len());
    let typed = edit.text.clone();
    let has_focus = field(ui, cell, id, &mut edit, theme);
    if edit.text != typed {
        edit.at = completion(&edit, &self::offered(document.scenario(), document, &edit));
    }
    let why = edit.why.clone();
    let head = why.as_ref().map(|why| move |ui: &mut Ui, theme: &Theme| why_ui(ui, why, theme));
    let head = head.as_ref().map(|head| head as &dyn Fn(&mut Ui, &Theme));
    let clicked = offered_list(ui, (id, cell), &offered, edit.at, head);
    if let Some((value, _)) = clicked.and_then(|place| offered.get(place)) {
        edit.text = edit.with(value);
        (edit.at, edit.marked) = (None, false);
        if edit.column.takes_several() {
            ui.memory_mut(|memory| memory.request_focus(id));
            state.table.editing = Some(edit);
            return;
        }
        finish(ui, document, edit, After::Stay, state, out);
        return;
    }
    match keys {
        Some(Done::Leave) => leave(ui, &edit.inject),
        Some(Done::Take(after)) => {
            if let Some((value, _)) = edit.at.and_then(|at| offered.get(at)) {
                edit.text = edit.with(value);
            }
            finish(ui, document, edit, after, state, out);
        }
        None if edit.begun && !has_focus && !ui.is_sizing_pass() => finish(ui, document, edit, After::Stay, state, out),
        None => {
            edit.begun |= has_focus;
            state.table.editing = Some(edit);
        }
    }
}

/// A field wide enough to write in, within what is seen.
fn roomy(cell: Rect, seen: Rect) -> Rect {
    let right = cell.right().max(cell.left() + LEAST_FIELD).min(seen.right());
    let left = cell.left().min(right - LEAST_FIELD).max(seen.left());
    cell.with_min_x(left).with_max_x(right)
}

enum Done {
    Take(After),
    Leave,
}

fn keys(ui: &Ui, edit: &mut CellEdit, offered: usize) -> Option<Done> {
    choose_offered(ui, &mut edit.at, offered);
    ui.input_mut(|input| {
        if input.consume_key(Modifiers::SHIFT, Key::Tab) {
            Some(Done::Take(After::Left))
        } else if input.consume_key(Modifiers::NONE, Key::Tab) {
            Some(Done::Take(After::Right))
        } else if input.consume_key(Modifiers::NONE, Key::Enter) {
            Some(Done::Take(After::Down))
        } else {
            input.consume_key(Modifiers::NONE, Key::Escape).then_some(Done::Leave)
        }
    })
}

/// Draws the field; answers whether it has the focus.
fn field(ui: &mut Ui, cell: Rect, id: Id, edit: &mut CellEdit, theme: &Theme) -> bool {
    ui.painter().rect_filled(cell, 0.0, theme.raised);
    let stroke = if edit.why.is_some() { theme.mis } else { theme.acc };
    ui.painter().rect_stroke(cell, 0.0, (2.0, stroke), egui::StrokeKind::Inside);
    let name = say_with("table-cell-field", &[("column", edit.column.label().into())]);
    let inner = cell.shrink2(vec2(5.0, 2.0));
    let shown = ui.scope_builder(UiBuilder::new().max_rect(inner), |ui| {
        TextEdit::singleline(&mut edit.text)
            .id(id)
            .frame(Frame::NONE)
            .margin(Margin::ZERO)
            .font(Face::Body.font())
            .text_color(theme.ink)
            .desired_width(inner.width())
            .min_size(inner.size())
            .align(egui::Align2::LEFT_CENTER)
            .lock_focus(true)
            .show(ui)
    });
    let mut output = shown.inner;
    output.response.response.widget_info(|| WidgetInfo::text_edit(true, "", edit.text.as_str(), &name));
    if output.response.response.changed() {
        (edit.at, edit.why) = (None, None);
    }
    if !edit.begun {
        output.response.response.request_focus();
        let end = CCursor::new(edit.text.chars().count());
        let range = if edit.marked { CCursorRange::two(CCursor::new(0), end) } else { CCursorRange::one(end) };
        output.state.cursor.set_char_range(Some(range));
        // Undo inside the field begins with this cell, not with what another cell said.
        output.state.clear_undoer();
        output.state.store(ui.ctx(), id);
    }
    ui.memory(|memory| memory.has_focus(id))
}

/// The one known value that begins with what is being typed: it is chosen, so that Enter and Tab take it.
fn completion(edit: &CellEdit, offered: &[(String, String)]) -> Option<usize> {
    let typed = edit.typing().to_lowercase();
    let begins = |(value, _): &&(String, String)| value.to_lowercase().starts_with(&typed);
    (!typed.is_empty() && offered.iter().filter(begins).count() == 1 && offered.first().is_some_and(|it| begins(&it)))
        .then_some(0)
}

/// The known values that hold what is being typed, those that begin with it first.
fn offered(scenario: &Scenario, document: &Document, edit: &CellEdit) -> Vec<(String, String)> {
    let wanted = edit.typing().to_lowercase();
    let known = known(scenario, document.vocabulary(), &edit.column);
    // What stands there already is no news: all others are offered until something else is typed.
    let stands = known.iter().any(|(value, _)| value.to_lowercase() == wanted);
    let rank = |value: &str, detail: &str| {
        let value = value.to_lowercase();
        match (value == wanted, stands) {
            (true, _) => None,
            (false, true) => Some(0),
            (false, false) if value.starts_with(&wanted) => Some(0),
            (false, false) if value.contains(&wanted) => Some(1),
            (false, false) => detail.to_lowercase().contains(&wanted).then_some(2),
        }
    };
    let mut found: Vec<(u8, (String, String))> =
        known.into_iter().filter_map(|(value, detail)| Some((rank(&value, &detail)?, (value, detail)))).collect();
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, value)| value).take(OFFERED).collect()
}

/// Why the text was not taken.
fn why_ui(ui: &mut Ui, why: &str, theme: &Theme) {
    Frame::new().fill(theme.misbg).inner_margin(Margin::same(8)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.label(egui::RichText::new(why).font(Face::Small.font()).color(theme.ink));
    });
}

/// What writing the open cell would change, as it stands now; what cannot be read changes nothing.
pub fn draft(document: &Document, table: &TableState) -> Option<Edit> {
    let edit = table.editing.as_ref()?;
    let cell = Cell { inject: edit.inject.clone(), text: edit.text.clone() };
    write(document.scenario(), document.vocabulary(), &edit.column, &[cell], chance()).edit
}

/// Writes the cell that is open, before something else happens with the exercise; what cannot be read stays open.
pub fn settle(document: &Document, table: &mut TableState) -> Option<Edit> {
    let edit = table.editing.take()?;
    let cell = Cell { inject: edit.inject.clone(), text: edit.text.clone() };
    let written = write(document.scenario(), document.vocabulary(), &edit.column, &[cell], chance());
    if let Some(refused) = written.refused.into_iter().next() {
        table.editing = Some(CellEdit { why: Some(refused.why), ..edit });
    }
    written.edit
}

/// Writes the cell; what cannot be read stays open with the reason.
fn finish(ui: &Ui, document: &Document, mut edit: CellEdit, after: After, state: &mut PlanState, out: &mut Outbox) {
    let cell = Cell { inject: edit.inject.clone(), text: edit.text.clone() };
    let written = write(document.scenario(), document.vocabulary(), &edit.column, &[cell], chance());
    if let Some(refused) = written.refused.into_iter().next() {
        (edit.why, edit.at, edit.begun, edit.marked) = (Some(refused.why), None, false, false);
        state.table.editing = Some(edit);
        return;
    }
    if let Some(change) = written.edit {
        out.edit(change);
    }
    leave(ui, &edit.inject);
    state.table.then = Some(after);
}

fn leave(ui: &Ui, inject: &InjectId) {
    ui.memory_mut(|memory| memory.request_focus(row_id(inject)));
}

/// Moves the cursor to the cell where writing goes on, once all rows are drawn.
pub fn go_on(ui: &Ui, document: &Document, state: &mut PlanState, out: &mut Outbox) {
    let Some(after) = state.table.then.take() else { return };
    match after {
        After::Stay => {}
        After::Down => super::step(state, super::Step::Down, false),
        After::Right | After::Left => {
            if to_written(&mut state.table, after == After::Right) {
                begin(document, state, out, None);
                // Coming from another cell, typing replaces what stands there.
                state.table.editing.iter_mut().for_each(|edit| edit.marked = true);
            }
        }
    }
    if let Some(current) = state.selection.current() {
        leave(ui, current);
    }
}

/// Moves to the next cell in which a person can write; the cursor stays where there is none.
fn to_written(table: &mut TableState, right: bool) -> bool {
    let before = table.column.clone();
    while sideways(table, right) {
        if table.column.is_written() {
            return true;
        }
    }
    table.column = before;
    false
}

/// Moves the cursor to the next or the previous column that is shown; answers whether there is one.
pub fn sideways(table: &mut TableState, right: bool) -> bool {
    let shown = &table.shown;
    let here = shown.iter().position(|column| *column == table.column);
    let next = match (here, right) {
        (None, _) => Some(0),
        (Some(here), true) => Some(here + 1).filter(|next| *next < shown.len()),
        (Some(here), false) => here.checked_sub(1),
    };
    let Some(next) = next.and_then(|next| shown.get(next)).cloned() else { return false };
    table.column = next;
    table.reveal = true;
    true
}
