//! Draws the chain: a row for each inject, and beside the rows the lines of the links.

use super::data::{ChainRow, Side};
use super::rails::Rail;
use crate::scenario::InjectId;
use crate::ui::Face;
use crate::ui::outbox::Outbox;
use crate::ui::plan::timeline::mark;
use crate::ui::plan::{PlanState, make};
use crate::ui::theme::{Theme, space, theme};
use crate::ui::widgets::{Button, empty_state, fit_right, fit_text, focus_frame, row_ground};
use crate::words::{say, say_with};
use egui::accesskit::Action;
use egui::{Id, Painter, Rect, Response, Role, ScrollArea, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2};

/// The distance of two lanes.
const LANE: f32 = 14.0;
/// The most lanes that are drawn apart; farther lines lie in the last.
const MOST: usize = 12;
/// The room of a mark.
const MARK: f32 = 12.0;
/// The room of a time.
const TIME: f32 = 118.0;

/// The id of the row of an inject.
pub(in crate::ui::plan) fn row_id(inject: &InjectId) -> Id {
    Id::unique(("chain row", inject.as_str()))
}

/// Draws the chain.
pub(in crate::ui::plan) fn chain_ui(
    ui: &mut Ui,
    document: &crate::app::Document,
    state: &mut PlanState,
    out: &mut Outbox,
) {
    if state.chain.data.rows.is_empty() {
        empty_state(ui, &[&say("chain-none"), &say("chain-none-why")], None);
        return;
    }
    let theme = theme(ui);
    let data = std::mem::take(&mut state.chain.data);
    let reveal = state.chain.reveal.take().and_then(|id| data.place(&id));
    let lanes = data.lanes().min(MOST);
    let across = ui.available_rect_before_wrap().x_range();
    ScrollArea::vertical().id_salt("chain").auto_shrink([false, false]).animated(false).show_viewport(
        ui,
        |ui, view| {
            let height = data.rows.len() as f32 * space::TWO_LINES;
            ui.set_min_size(vec2(ui.available_width(), height));
            ui.set_clip_rect(Rect::from_x_y_ranges(across, ui.clip_rect().y_range()));
            let top = ui.min_rect().top();
            let rect_of = |row: usize| {
                let top = top + row as f32 * space::TWO_LINES;
                Rect::from_x_y_ranges(across, top..=top + space::TWO_LINES)
            };
            let first = (view.min.y / space::TWO_LINES).floor().max(0.0) as usize;
            let last = ((view.max.y / space::TWO_LINES).ceil() as usize).min(data.rows.len());
            for (at, row) in data.rows.iter().enumerate().take(last).skip(first) {
                row_ui(ui, rect_of(at), row, lanes, state, &theme);
            }
            let dot = |row: usize| pos2(across.min + left(lanes), rect_of(row).top() + 15.0);
            for rail in &data.rails {
                let (begin, end) = rail.span();
                if begin < last && first <= end {
                    rail_ui(
                        ui.painter(),
                        rail,
                        across.min + lane_x(rail.lane.min(MOST - 1), lanes),
                        &dot,
                        state,
                        &data.rows,
                        &theme,
                    );
                }
            }
            for (at, row) in data.rows.iter().enumerate().take(last).skip(first) {
                mark(ui.painter(), dot(at), &row.mark, &theme);
            }
            if let Some(row) = reveal {
                ui.scroll_to_rect(rect_of(row), None);
            }
            keep_focus(ui, state, &data, first..last, &rect_of);
            if data.rows.len() == 1 {
                alone(ui, rect_of(1), document, state, out);
            }
        },
    );
    state.chain.data = data;
}

/// The middle of a lane, from the left edge; the first lane lies nearest to the marks.
fn lane_x(lane: usize, lanes: usize) -> f32 {
    space::PANEL + 6.0 + (lanes.saturating_sub(lane + 1)) as f32 * LANE
}

/// The middle of the marks.
fn left(lanes: usize) -> f32 {
    space::PANEL + 6.0 + lanes as f32 * LANE + 6.0
}

/// A row that was scrolled out of view keeps the focus.
fn keep_focus(
    ui: &Ui,
    state: &PlanState,
    data: &super::data::ChainData,
    seen: std::ops::Range<usize>,
    rect_of: &dyn Fn(usize) -> Rect,
) {
    let Some(current) = state.selection.current() else { return };
    if let Some(row) = data.place(current).filter(|row| !seen.contains(row)) {
        ui.interact(rect_of(row), row_id(current), Sense::click());
    }
}

fn row_ui(ui: &Ui, rect: Rect, row: &ChainRow, lanes: usize, state: &mut PlanState, theme: &Theme) {
    let is_current = state.selection.current() == Some(&row.inject);
    let sense = if is_current { Sense::click() } else { Sense::CLICK };
    let response = ui.interact(rect, row_id(&row.inject), sense);
    row_ground(ui.painter(), rect, is_current, response.hovered(), theme);
    let ink = theme.in_row(is_current);
    let text = rect.with_min_x(rect.left() + left(lanes) + MARK).with_max_x(rect.right() - space::PANEL);
    let upper = text.with_min_y(rect.top() + 4.0).with_max_y(rect.top() + 25.0);
    let lower = text.with_min_y(rect.top() + 24.0).with_max_y(rect.bottom() - 4.0);
    let time = if row.time.is_empty() { say("timeline-without-time") } else { row.time.clone() };
    fit_right(ui.painter(), upper, &time, Face::Code, ink.ink2);
    let number = ui.painter().layout_no_wrap(row.number.clone(), Face::CodeStrong.font(), ink.ink);
    let after = upper.left() + number.size().x + 8.0;
    ui.painter().galley(pos2(upper.left(), upper.center().y - number.size().y / 2.0), number, ink.ink);
    let title = if row.title.trim().is_empty() { say("table-untitled") } else { row.title.clone() };
    let face = if row.side == Side::Root { Face::Heading } else { Face::Body };
    let shortened =
        fit_text(ui.painter(), upper.with_min_x(after).with_max_x(upper.right() - TIME), &title, face, ink.ink);
    fit_text(ui.painter(), lower, &under(row).join(" · "), Face::Small, ink.ink2);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.row_line());
    if response.has_focus() {
        focus_frame(ui.painter(), rect, theme);
    }
    tell(ui, &response, row, &title, is_current);
    act(ui, &response, row, state);
    if shortened {
        response.on_hover_text(title);
    }
}

/// What stands under the title: how it stands to the root, and what it is linked with.
fn under(row: &ChainRow) -> Vec<String> {
    let side = match row.side {
        Side::Root => Some("chain-root"),
        Side::Both => Some("chain-both"),
        Side::Beside | Side::Before | Side::After => None,
    };
    side.map(say).into_iter().chain(row.links.iter().cloned()).collect()
}

fn tell(ui: &Ui, response: &Response, row: &ChainRow, title: &str, is_current: bool) {
    let side = match row.side {
        Side::Root => "chain-root",
        Side::Before => "chain-before",
        Side::After => "chain-after",
        Side::Beside => "chain-beside",
        Side::Both => "chain-both",
    };
    let mut parts = vec![format!("{} {title}", row.number), row.time.clone(), say(side)];
    parts.extend(row.links.iter().cloned());
    parts.push(say_with("chain-followers", &[("count", row.later.len().into())]));
    parts.retain(|part| !part.trim().is_empty());
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, is_current, parts.join(". ")));
    ui.ctx().accesskit_node_builder(response.id, |node| node.add_action(Action::Focus));
}

fn act(ui: &Ui, response: &Response, row: &ChainRow, state: &mut PlanState) {
    let asked = ui.input(|input| input.has_accesskit_action_request(response.id, Action::Focus));
    if response.double_clicked() {
        state.open_full(&row.inject);
    } else if asked || response.clicked() {
        state.selection.only(row.inject.clone());
        state.sheet_open |= state.right_squeezed && response.clicked();
        response.request_focus();
    }
}

/// The line of an inject to all that go on from it; what begins or ends at the cursor is drawn strong.
fn rail_ui(
    painter: &Painter,
    rail: &Rail,
    x: f32,
    dot: &dyn Fn(usize) -> egui::Pos2,
    state: &PlanState,
    rows: &[ChainRow],
    theme: &Theme,
) {
    let current = state.selection.current();
    let is_current = |row: usize| current.is_some() && rows.get(row).map(|row| &row.inject) == current;
    let line = |strong: bool| if strong { Stroke::new(2.0, theme.acc) } else { Stroke::new(1.3, theme.ctl) };
    let from = dot(rail.from);
    let begins = is_current(rail.from);
    painter.hline(x..=from.x - 7.0, from.y + 3.0, line(begins));
    // Weak lines first, so that strong ones lie over them.
    let mut ends = rail.ends.clone();
    ends.sort_by_key(|end| begins || is_current(end.row));
    for end in ends {
        let stroke = line(begins || is_current(end.row));
        let to = dot(end.row);
        let corner = pos2(x, to.y - 3.0);
        let tip = pos2(to.x - 7.0, to.y - 3.0);
        if begins || is_current(end.row) || end.row == rail.span().1 || end.row == rail.span().0 {
            painter.line_segment([pos2(x, from.y + 3.0), corner], stroke);
        }
        if end.is_branch {
            painter.extend(Shape::dashed_line(&[corner, tip], stroke, 3.0, 2.5));
        } else {
            painter.line_segment([corner, tip], stroke);
        }
        let head = [tip, tip + vec2(-5.0, -3.0), tip + vec2(-5.0, 3.0)];
        painter.add(Shape::convex_polygon(head.to_vec(), stroke.color, Stroke::NONE));
    }
}

/// An inject that is linked with none: that is said, and how it goes on.
fn alone(ui: &mut Ui, below: Rect, document: &crate::app::Document, state: &mut PlanState, out: &mut Outbox) {
    let rect = below.translate(vec2(0.0, 20.0)).expand2(vec2(-space::PANEL, 60.0)).translate(vec2(0.0, 60.0));
    ui.scope_builder(egui::UiBuilder::new().max_rect(rect), |ui| {
        let (title, why) = (say("chain-alone"), say("chain-alone-why"));
        let words = say("inject-add-follow-up");
        let action = (!document.is_read_only()).then(|| Button::ink(&words));
        if empty_state(ui, &[&title, &why], action) {
            make::onward(document, state, out, crate::edit::Onward::FollowUp);
        }
    });
}
