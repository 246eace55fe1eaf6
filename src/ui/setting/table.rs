//! Phases and staff posts as tables, each cell the field of its form.

use super::data::name_of;
use super::field::Field;
use super::form::{Form, Slot};
use super::forms::field_of;
use crate::app::fresh_id;
use crate::edit::Edit;
use crate::scenario::{Record, RecordKind};
use crate::ui::theme::{space, theme};
use crate::ui::widgets::{Button, LabelPlace, fit_text, icon_button};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Align, Layout, Sense, Ui, UiBuilder, vec2};

/// The columns of a table: the field and its share of the width.
fn columns(kind: RecordKind) -> &'static [(&'static str, f32)] {
    match kind {
        RecordKind::Post => {
            &[("code", 0.22), ("name", 0.26), ("branch", 0.16), ("audience", 0.18), ("filled_by", 0.18)]
        }
        _ => &[("name", 0.34), ("kind", 0.22), ("start", 0.22), ("end", 0.22)],
    }
}

/// Draws the table of a kind, with a row for each record and a button for one more.
pub(super) fn table_ui(ui: &mut Ui, form: &mut Form<'_>, kind: RecordKind) {
    let width = (ui.available_width() - 30.0).clamp(420.0, 1000.0);
    let columns: Vec<(&'static Field, f32)> =
        columns(kind).iter().filter_map(|(name, share)| Some((field_of(kind, name)?, share * width))).collect();
    heads(ui, kind, &columns);
    let records = form.document.scenario().records(kind);
    for record in &records {
        row(ui, form, record, &columns);
    }
    if records.is_empty() {
        let ink = theme(ui).ink3;
        ui.label(Face::Body.text(say(&format!("setting-empty-{}", kind.name())), ink));
    }
    let text = say_with("setting-add", &[("kind", kind.label().into())]);
    if Button::outline(&text).icon(Icon::Plus).small().show(ui).clicked() {
        add(form, kind);
    }
}

/// Adds a record of a kind and moves the cursor into its first field.
pub(super) fn add(form: &mut Form<'_>, kind: RecordKind) {
    let Some(record) = super::blank::blank(form.document.scenario(), kind, fresh_id(kind)) else { return };
    form.state.show_form(&record.reference());
    form.state.fresh = Some(record.reference());
    form.out.edit(Edit::Add { record, index: None });
}

fn heads(ui: &mut Ui, kind: RecordKind, columns: &[(&'static Field, f32)]) {
    let theme = theme(ui);
    let total: f32 = columns.iter().map(|(_, width)| width).sum();
    let (rect, _) = ui.allocate_exact_size(vec2(total, 22.0), Sense::hover());
    let mut left = rect.left();
    for (field, width) in columns {
        let cell = egui::Rect::from_min_size(egui::pos2(left + 2.0, rect.top()), vec2(width - 6.0, rect.height()));
        fit_text(ui.painter(), cell, &field.label(kind), Face::Micro, theme.ink2);
        left += width;
    }
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.row_line());
}

fn row(ui: &mut Ui, form: &mut Form<'_>, record: &Record, columns: &[(&'static Field, f32)]) {
    let called = name_of(record);
    let kind = record.reference().kind;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), space::ROW + 2.0), Sense::hover());
    let layout = Layout::left_to_right(Align::Center);
    ui.scope_builder(UiBuilder::new().max_rect(rect).layout(layout), |ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        for (field, width) in columns {
            let values = [("field", field.label(kind).into()), ("record", called.as_str().into())];
            let label = say_with("setting-cell", &values);
            ui.allocate_ui_with_layout(vec2(width - 4.0, space::ROW), layout, |ui| {
                ui.set_width(width - 4.0);
                form.field(ui, &Slot { record, field, label: &label, place: LabelPlace::Hidden, width: width - 4.0 });
            });
        }
        let name = say_with("setting-delete-this", &[("record", called.as_str().into())]);
        if icon_button(ui, Icon::Trash, &name).clicked() {
            form.out.edit(Edit::Remove(vec![record.reference()]));
        }
    });
    for (field, _) in columns {
        form.remark(ui, record, field);
    }
    if form.state.fresh.as_ref() == Some(&record.reference()) {
        form.state.fresh = None;
        if let Some((field, _)) = columns.first() {
            let id = super::form::field_id(&record.reference(), field.name);
            ui.memory_mut(|memory| memory.request_focus(id));
        }
    }
}
