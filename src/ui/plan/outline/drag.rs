//! Dragging: rows of the outline, and injects of the table onto an incident; Escape lets go of them.

use super::data::Scope;
use super::moves::{Goal, Held, Shown, edit, landing};
use crate::app::Document;
use crate::scenario::Scenario;
use crate::ui::Face;
use crate::ui::outbox::Outbox;
use crate::ui::plan::PlanState;
use crate::ui::theme::{Theme, space, theme};
use crate::words::{say, say_with};
use egui::{
    Context, CornerRadius, CursorIcon, DragAndDrop, Id, LayerId, Order, Rect, Response, Stroke, StrokeKind, Ui,
};
use egui::{pos2, vec2};

/// How long one waits over a folded storyline until it opens, in seconds.
const PATIENCE: f64 = 0.6;
/// How near to an edge the outline begins to scroll.
const EDGE: f32 = 18.0;

/// Takes hold of something as soon as a row is dragged.
pub(in crate::ui::plan) fn take_hold(response: &Response, document: &Document, held: impl FnOnce() -> Held) {
    if response.drag_started_by(egui::PointerButton::Primary) && !document.is_read_only() {
        DragAndDrop::set_payload(&response.ctx, held());
    }
}

/// Shows what is held at the pointer, wherever that is.
pub(in crate::ui::plan) fn held_ui(ui: &Ui, document: &Document) {
    let Some((held, at)) = DragAndDrop::payload::<Held>(ui).zip(ui.input(|input| input.pointer.interact_pos())) else {
        return;
    };
    let theme = theme(ui);
    let painter = ui.ctx().layer_painter(LayerId::new(Order::Tooltip, Id::unique("held of the outline")));
    let mut job =
        egui::text::LayoutJob::single_section(words(document.scenario(), &held), Face::Emphasis.format(theme.ink));
    job.wrap = egui::text::TextWrapping::truncate_at_width(260.0);
    let text = painter.layout_job(job);
    let rect = Rect::from_min_size(at + vec2(14.0, 8.0), text.size() + vec2(16.0, 8.0));
    let corner = CornerRadius::same(space::INPUT_CORNER);
    painter.rect(rect, corner, theme.raised, theme.region_line(), StrokeKind::Inside);
    painter.galley(rect.min + vec2(8.0, 4.0), text, theme.ink);
}

/// What is held, in a few words.
fn words(scenario: &Scenario, held: &Held) -> String {
    match held {
        Held::Injects(ids) => match ids.as_slice() {
            [id] => scenario
                .inject(id)
                .map_or_else(String::new, |it| format!("{} {}", it.number, it.readable(&it.title)).trim().to_owned()),
            ids => say_with("outline-held-injects", &[("count", ids.len().into())]),
        },
        Held::Row(Scope::Storyline(id)) => {
            scenario.storyline(id).map_or_else(String::new, |it| otherwise(&it.title, "outline-untitled-storyline"))
        }
        Held::Row(Scope::Incident(id)) => {
            scenario.incident(id).map_or_else(String::new, |it| otherwise(&it.title, "outline-untitled-incident"))
        }
        Held::Row(_) => String::new(),
    }
}

fn otherwise(title: &str, key: &str) -> String {
    if title.trim().is_empty() { say(key) } else { title.to_owned() }
}

/// Shows where the held thing would land among the rows that begin at `top`, and puts it there when it is let go.
pub(super) fn landing_ui(ui: &mut Ui, document: &Document, state: &mut PlanState, out: &mut Outbox, top: f32) {
    let Some(held) = DragAndDrop::payload::<Held>(ui.ctx()) else {
        state.outline.waits = None;
        return;
    };
    let area = ui.clip_rect();
    let Some(at) = ui.input(|input| input.pointer.interact_pos()).filter(|at| area.contains(*at)) else { return };
    scroll_at_edges(ui, area, at.y);
    let rows = &state.outline.data.rows;
    let place = ((at.y - top) / space::TREE_ROW).max(0.0);
    let (row, lower) = match place as usize {
        row if row < rows.len() => (row, place.fract() > 0.5),
        _ => (rows.len().saturating_sub(1), true),
    };
    let found = landing(rows, &held, row, lower);
    open_folded(ui, state, &held, row);
    let Some((goal, shown)) = found else {
        ui.ctx().set_cursor_icon(CursorIcon::NoDrop);
        return;
    };
    paint(ui, shown, top, &theme(ui));
    let_go(ui, document, &held, &goal, out);
}

/// Another place where injects can be let go: it is framed, and takes them.
pub(in crate::ui::plan) fn offer(ui: &Ui, rect: Rect, document: &Document, goal: &Goal, out: &mut Outbox) {
    let Some(held) = DragAndDrop::payload::<Held>(ui) else { return };
    let area = rect.intersect(ui.clip_rect());
    let is_over = ui.input(|input| input.pointer.interact_pos()).is_some_and(|at| area.contains(at));
    if is_over && matches!(*held, Held::Injects(_)) {
        ui.painter().rect_stroke(rect, 0.0, theme(ui).focus_line(), StrokeKind::Inside);
        let_go(ui, document, &held, goal, out);
    }
}

fn let_go(ctx: &Context, document: &Document, held: &Held, goal: &Goal, out: &mut Outbox) {
    if ctx.input(|input| input.pointer.any_released()) {
        DragAndDrop::clear_payload(ctx);
        edit(document.scenario(), held, goal).into_iter().for_each(|edit| out.edit(edit));
    }
}

fn scroll_at_edges(ui: &Ui, area: Rect, y: f32) {
    let delta = if y < area.top() + EDGE {
        6.0
    } else if y > area.bottom() - EDGE {
        -6.0
    } else {
        return;
    };
    ui.scroll_with_delta(vec2(0.0, delta));
    ui.request_repaint();
}

/// Opens a folded storyline over which one waits with an incident or with injects.
fn open_folded(ui: &Ui, state: &mut PlanState, held: &Held, row: usize) {
    let row = state.outline.data.rows.get(row);
    let folded = row.and_then(|row| match (&row.scope, row.folded, held) {
        (_, _, Held::Row(Scope::Storyline(_))) => None,
        (Scope::Storyline(id), Some(true), _) => Some(id.clone()),
        _ => None,
    });
    let now = ui.input(|input| input.time);
    let since =
        state.outline.waits.take().filter(|(id, _)| Some(id) == folded.as_ref()).map_or(now, |(_, since)| since);
    let Some(id) = folded else { return };
    if now - since >= PATIENCE {
        state.outline.set_folded(&id, false);
    } else {
        ui.request_repaint_after_secs((PATIENCE - (now - since)) as f32);
        state.outline.waits = Some((id, since));
    }
}

fn paint(ui: &Ui, shown: Shown, top: f32, theme: &Theme) {
    let across = ui.max_rect().x_range();
    let y = |row: usize| top + row as f32 * space::TREE_ROW;
    match shown {
        Shown::Row(row) => {
            let rect = Rect::from_x_y_ranges(across, y(row)..=y(row + 1));
            ui.painter().rect_stroke(rect, 0.0, theme.focus_line(), StrokeKind::Inside);
        }
        Shown::Line { row, level } => {
            let left = across.min + if level == 0 { 8.0 } else { 24.0 };
            let line = Stroke::new(2.0, theme.acc);
            ui.painter().circle_filled(pos2(left, y(row)), 3.5, theme.acc);
            ui.painter().hline(left..=across.max - 6.0, y(row), line);
        }
    }
}
