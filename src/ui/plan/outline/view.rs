//! Draws the outline.

use super::data::{OutlineRow, Scope};
use super::drag::{landing_ui, take_hold};
use super::moves::Held;
use super::places::{places_rect, places_ui};
use crate::app::Document;
use crate::coverage::Verdict;
use crate::edit::{Edit, Gesture};
use crate::scenario::{Incident, Record, RecordRef, Storyline};
use crate::ui::outbox::Outbox;
use crate::ui::plan::{PlanState, View, make};
use crate::ui::theme::{Theme, space, theme};
use crate::ui::widgets::{
    GLYPH, LabelPlace, TextField, fit_text, focus_frame, glyph_width, icon_button, panel_head, row_ground, short_count,
    verdict_glyph, verdict_word,
};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::accesskit::Action;
use egui::{Id, Key, Modifiers, Rect, Response, Role, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};
use std::sync::Arc;

/// The id of the row of a part of the exercise.
pub(in crate::ui::plan) fn row_id(scope: &Scope) -> Id {
    match scope {
        Scope::Whole => Id::unique(("outline", "whole")),
        Scope::Loose => Id::unique(("outline", "loose")),
        Scope::Storyline(id) => Id::unique(("outline storyline", id.as_str())),
        Scope::Incident(id) => Id::unique(("outline incident", id.as_str())),
    }
}

fn title_id(record: &RecordRef) -> Id {
    Id::unique(("outline title", record.kind.name(), record.id.as_str()))
}

/// Draws the outline.
pub(in crate::ui::plan) fn outline_ui(ui: &mut Ui, document: &Document, state: &mut PlanState, out: &mut Outbox) {
    panel_head(ui, &say("outline-head"), |ui| add_menu(ui, document, state, out));
    let panel = ui.available_rect_before_wrap();
    let foot = places_rect(panel);
    let rect = panel.with_max_y(foot.top());
    ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
        ui.set_clip_rect(rect.intersect(ui.clip_rect()));
        ScrollArea::vertical().id_salt("outline").auto_shrink([false, false]).animated(false).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add_space(6.0);
            let top = ui.cursor().top();
            let rows = std::mem::take(&mut state.outline.data.rows);
            for row in &rows {
                row_ui(ui, document, state, out, row);
            }
            state.outline.data.rows = rows;
            landing_ui(ui, document, state, out, top);
            ui.add_space(6.0);
        });
    });
    places_ui(ui, document, state, foot);
}

/// The plus, which offers what can be added here.
fn add_menu(ui: &mut Ui, document: &Document, state: &mut PlanState, out: &mut Outbox) {
    let response = icon_button(ui, Icon::Plus, &say("outline-add"));
    let mut taken = None;
    egui::Popup::menu(&response).width(180.0).show(|ui| {
        for (kind, words) in [
            ("storyline", "outline-add-storyline"),
            ("incident", "outline-add-incident"),
            ("inject", "outline-add-inject"),
        ] {
            if crate::ui::widgets::Button::plain(&say(words)).small().width(168.0).show(ui).clicked() {
                taken = Some(kind);
            }
        }
    });
    match taken {
        Some("storyline") => make::storyline(document, state, out),
        Some("incident") => make::incident(document, state, out),
        Some(_) => make::inject(document, state, out),
        None => return,
    }
    egui::Popup::close_all(ui.ctx());
}

fn row_ui(ui: &mut Ui, document: &Document, state: &mut PlanState, out: &mut Outbox, row: &OutlineRow) {
    let theme = theme(ui);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), space::TREE_ROW));
    let selected = state.view == View::Table && state.outline.selected == row.scope;
    if state.outline.renaming.is_some() && state.outline.renaming == row.scope.record() {
        return title_field(ui, document, state, out, rect, row);
    }
    // One stop for Tab: the selected row; arrows go from there.
    let is_stop = state.outline.selected == row.scope;
    let sense = if is_stop { Sense::click() } else { Sense::CLICK };
    let drags = if row.scope.record().is_some() { Sense::DRAG } else { Sense::empty() };
    let response = ui.interact(rect, row_id(&row.scope), sense | drags);
    take_hold(&response, document, || Held::Row(row.scope.clone()));
    paint_row(ui, rect, row, selected, &response, &theme);
    tell(&response, row, selected);
    if wants_focus(ui, &response) || response.clicked() {
        response.request_focus();
        state.selection.clear();
        state.show_scope(row.scope.clone());
    }
    let on_caret = response.interact_pointer_pos().is_some_and(|at| at.x < rect.left() + 28.0);
    if let (Some(folded), Scope::Storyline(id)) = (row.folded, &row.scope)
        && ((response.clicked() && on_caret) || response.double_clicked())
    {
        state.outline.set_folded(id, !folded);
    }
    let is_wanted = state.outline.reveal.take_if(|scope| *scope == row.scope).is_some();
    if is_wanted || is_stop && response.has_focus() && response.gained_focus() {
        response.scroll_to_me(None);
    }
}

/// Whether a screen reader asks to go to this row, which is no stop of Tab.
fn wants_focus(ui: &Ui, response: &Response) -> bool {
    let asked = ui.input(|input| input.has_accesskit_action_request(response.id, Action::Focus));
    ui.ctx().accesskit_node_builder(response.id, |node| node.add_action(Action::Focus));
    asked
}

fn tell(response: &Response, row: &OutlineRow, selected: bool) {
    let title = shown_title(row);
    let mut name = say_with("outline-row", &[("title", title.into()), ("count", row.count.into())]);
    if let Some(verdict) = row.verdict {
        name = say_with(
            "outline-row-verdict",
            &[("row", name.into()), ("verdict", verdict_word(verdict).to_lowercase().into())],
        );
    }
    response.widget_info(|| WidgetInfo::selected(Role::TreeItem, true, selected, &name));
    if let Some(folded) = row.folded {
        response.ctx.accesskit_node_builder(response.id, |node| node.set_expanded(!folded));
    }
}

fn shown_title(row: &OutlineRow) -> String {
    match (&row.scope, row.title.trim().is_empty()) {
        (Scope::Storyline(_), true) => say("outline-untitled-storyline"),
        (Scope::Incident(_), true) => say("outline-untitled-incident"),
        _ => row.title.clone(),
    }
}

fn paint_row(ui: &Ui, rect: Rect, row: &OutlineRow, selected: bool, response: &Response, theme: &Theme) {
    let painter = ui.painter();
    row_ground(painter, rect, selected, response.hovered(), theme);
    let ink = theme.in_row(selected);
    let middle = rect.center().y;
    match (&row.scope, row.folded) {
        (Scope::Whole, _) => Icon::Stack.paint(painter, pos2(rect.left() + 17.0, middle), Icon::SMALL, ink.ink2),
        (_, Some(folded)) => {
            let caret = if folded { Icon::CaretRight } else { Icon::CaretDown };
            caret.paint(painter, pos2(rect.left() + 17.0, middle), 12.0, ink.ink2);
        }
        _ => {}
    }
    let glyph = glyph_width(GLYPH, theme);
    let right = rect.right() - 11.0 - glyph;
    if let Some(verdict) = row.verdict {
        verdict_glyph(painter, pos2(right + GLYPH / 2.0, middle), GLYPH, verdict, &ink);
    }
    let count = painter.layout_no_wrap(short_count(row.count), Face::Code.font(), ink.ink2);
    let count_left = right - 7.0 - count.size().x;
    painter.galley(pos2(count_left, middle - count.size().y / 2.0), count, ink.ink2);
    let (face, colour) = match (row.level, row.title.trim().is_empty()) {
        (_, true) => (Face::Body, ink.ink3),
        (0, false) => (Face::Emphasis, ink.ink),
        (_, false) => (Face::Body, ink.ink2),
    };
    let left = rect.left() + if row.level == 0 { 30.0 } else { 28.0 };
    let text = Rect::from_min_max(pos2(left, rect.top()), pos2(count_left - 8.0, rect.bottom()));
    let title = shown_title(row);
    let shortened = fit_text(painter, text, &title, face, colour);
    if response.has_focus() {
        focus_frame(painter, rect, theme);
    }
    let hint = row.verdict.map(verdict_hint).unwrap_or_default();
    if shortened {
        response.clone().on_hover_text(format!("{title}\n{hint}").trim_end().to_owned());
    } else if !hint.is_empty() {
        response.clone().on_hover_text(hint);
    }
}

fn verdict_hint(verdict: Verdict) -> String {
    say_with("outline-verdict-hint", &[("verdict", verdict_word(verdict).to_lowercase().into())])
}

fn title_field(
    ui: &mut Ui,
    document: &Document,
    state: &mut PlanState,
    out: &mut Outbox,
    rect: Rect,
    row: &OutlineRow,
) {
    let Some(record) = row.scope.record() else { return };
    let id = title_id(&record);
    let scenario = document.scenario();
    let value = match &row.scope {
        Scope::Storyline(id) => scenario.storyline(id).map(|it| it.title.to_string()),
        Scope::Incident(id) => scenario.incident(id).map(|it| it.title.to_string()),
        _ => None,
    };
    let Some(value) = value else {
        state.outline.renaming = None;
        return;
    };
    if ui.data(|data| data.get_temp::<bool>(id.with("begun"))).is_none() {
        ui.memory_mut(|memory| memory.request_focus(id));
        ui.data_mut(|data| data.insert_temp(id.with("begun"), true));
        ui.scroll_to_rect(rect, None);
    }
    let ends = ui.input_mut(|input| {
        input.consume_key(Modifiers::NONE, Key::Enter) || input.consume_key(Modifiers::NONE, Key::Escape)
    });
    let inner = Rect::from_min_max(pos2(rect.left() + 22.0, rect.top()), pos2(rect.right() - 8.0, rect.bottom()));
    let label = say(if matches!(row.scope, Scope::Storyline(_)) {
        "outline-storyline-title"
    } else {
        "outline-incident-title"
    });
    let output = ui
        .scope_builder(UiBuilder::new().max_rect(inner), |ui| {
            TextField::new(id, &label, &value)
                .label_place(LabelPlace::Hidden)
                .width(inner.width())
                .hint(&label)
                .show(ui)
        })
        .inner;
    if let Some(typed) = output.typed {
        let gesture = Gesture { record, field: "title".into(), serial: output.gesture };
        rename(document, &row.scope, &typed, gesture, out);
    }
    if ends || output.response.lost_focus() {
        state.outline.renaming = None;
        ui.data_mut(|data| data.remove::<bool>(id.with("begun")));
        if ends {
            ui.memory_mut(|memory| memory.request_focus(row_id(&row.scope)));
        }
    }
}

fn rename(document: &Document, scope: &Scope, title: &str, gesture: Gesture, out: &mut Outbox) {
    let scenario = document.scenario();
    let record = match scope {
        Scope::Storyline(id) => scenario
            .storyline(id)
            .map(|it| Record::Storyline(Arc::new(Storyline { title: title.into(), ..Storyline::clone(it) }))),
        Scope::Incident(id) => scenario
            .incident(id)
            .map(|it| Record::Incident(Arc::new(Incident { title: title.into(), ..Incident::clone(it) }))),
        _ => None,
    };
    if let Some(record) = record {
        out.typed(Edit::Change(record), gesture);
    }
}
