//! The setting in the centre of the Plan desk: the list on the left, the form of what is open on the right.

use super::data::{kind_title, lists_records, name_of, unnamed};
use super::form::Form;
use super::forms::form_of;
use super::ground::ground_ui;
use super::list::list_ui;
use super::state::SettingState;
use super::table;
use crate::app::Document;
use crate::edit::Edit;
use crate::scenario::{Record, RecordKind, RecordRef};
use crate::ui::outbox::Outbox;
use crate::ui::theme::{space, theme};
use crate::ui::widgets::{Button, empty_state, icon_button, panel_head, segmented};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Align, Frame, Layout, Margin, ScrollArea, Sense, Ui, UiBuilder, vec2};

/// The width of the list.
const LIST: f32 = 268.0;

/// Draws the setting.
pub fn setting_ui(ui: &mut Ui, document: &Document, state: &mut SettingState, out: &mut Outbox) {
    if state.stale {
        state.follow(document);
    }
    let theme = theme(ui);
    let area = ui.available_rect_before_wrap();
    let (left, right) = area.split_left_right_at_x(area.left() + LIST.min(area.width() * 0.4));
    ui.painter().rect_filled(left, 0.0, theme.panel);
    ui.painter().vline(left.right() - 0.5, left.y_range(), theme.region_line());
    ui.scope_builder(UiBuilder::new().max_rect(left.with_max_x(left.right() - 1.0)), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let kind = state.kind;
        let name = say_with("setting-add", &[("kind", kind.label().into())]);
        let add = panel_head(ui, &say("setting-head"), |ui| {
            kind != RecordKind::Exercise && icon_button(ui, Icon::Plus, &name).clicked()
        });
        if add {
            table::add(&mut Form { document, state: &mut *state, out: &mut *out, narrow: false }, kind);
        }
        list_ui(ui, state, out);
    });
    ui.scope_builder(UiBuilder::new().max_rect(right), |ui| right_ui(ui, document, state, out));
    ui.advance_cursor_after_rect(area);
}

fn right_ui(ui: &mut Ui, document: &Document, state: &mut SettingState, out: &mut Outbox) {
    let scenario = document.scenario();
    let kind = state.kind;
    let record = match kind {
        RecordKind::Exercise => Some(RecordRef::exercise()),
        _ => state.current().cloned(),
    };
    let record = record.and_then(|record| scenario.record(&record));
    if kind == RecordKind::Place && record.is_some() {
        form_or_ground(ui, state);
        if state.ground.open {
            return ground_ui(ui, document, state, out);
        }
    }
    let salt = record.as_ref().map_or_else(|| kind.name().to_owned(), |record| record.reference().to_string());
    scrolled(ui, &salt, space::OPENED, |ui| {
        let mut form = Form { document, state: &mut *state, out: &mut *out, narrow: false };
        match (lists_records(kind), record) {
            (true, Some(record)) | (false, Some(record @ Record::Exercise(_))) => {
                form_head(ui, &mut form, &record);
                form.parts(ui, &record, form_of(kind));
            }
            (true, None) => nothing_yet(ui, &mut form, kind),
            (false, _) => {
                let ink = theme(ui).ink;
                ui.label(Face::Opened.text(kind_title(kind), ink));
                explain(ui, kind);
                ui.add_space(8.0);
                table::table_ui(ui, &mut form, kind);
            }
        }
    });
}

/// The switch between the form of a place and the schematic of all.
fn form_or_ground(ui: &mut Ui, state: &mut SettingState) {
    let theme = theme(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), space::PANEL_HEAD), Sense::hover());
    ui.painter().rect_filled(rect, 0.0, theme.panel);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.region_line());
    let layout = Layout::left_to_right(Align::Center);
    ui.scope_builder(UiBuilder::new().max_rect(rect.shrink2(vec2(space::PANEL, 0.0))).layout(layout), |ui| {
        let (form, ground) = (say("ground-form"), say("ground-map"));
        let views = [(false, form.as_str()), (true, ground.as_str())];
        if let Some(open) = segmented(ui, &say("ground-switch"), &views, &state.ground.open) {
            state.ground.open = open;
        }
    });
    ui.advance_cursor_after_rect(rect);
}

/// Draws the form of one record in a narrow panel, as for a storyline beside the table.
pub fn record_ui(ui: &mut Ui, document: &Document, record: &RecordRef, state: &mut SettingState, out: &mut Outbox) {
    let Some(record) = document.scenario().record(record) else { return };
    scrolled(ui, &record.reference().to_string(), space::PANEL, |ui| {
        let mut form = Form { document, state, out, narrow: true };
        form_head(ui, &mut form, &record);
        form.parts(ui, &record, form_of(record.reference().kind));
    });
}

fn scrolled(ui: &mut Ui, salt: &str, side: f32, contents: impl FnOnce(&mut Ui)) {
    ui.push_id(("setting form", salt), |ui| {
        ScrollArea::vertical().auto_shrink([false, false]).animated(false).show(ui, |ui| {
            Frame::new().inner_margin(Margin::symmetric(side as i8, 14)).show(ui, contents);
        });
    });
}

fn form_head(ui: &mut Ui, form: &mut Form<'_>, record: &Record) {
    let theme = theme(ui);
    let reference = record.reference();
    let name = name_of(record);
    let is_unnamed = name == unnamed(reference.kind);
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        if reference.kind != RecordKind::Exercise {
            let label = say_with("setting-delete-this", &[("record", name.as_str().into())]);
            if Button::danger(&say("setting-delete")).small().name(&label).show(ui).clicked() {
                form.out.edit(Edit::Remove(vec![reference.clone()]));
            }
        }
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            let face = if form.narrow { Face::Title } else { Face::Opened };
            let ink = if is_unnamed { theme.ink3 } else { theme.ink };
            ui.add(egui::Label::new(face.text(name, ink)).wrap());
            explain(ui, reference.kind);
        });
    });
    ui.add_space(10.0);
}

/// What this kind of record is for, in a sentence.
fn explain(ui: &mut Ui, kind: RecordKind) {
    let ink = theme(ui).ink3;
    let text = say(&format!("setting-why-{}", kind.name()));
    ui.add(egui::Label::new(Face::Small.text(text, ink)).wrap());
}

fn nothing_yet(ui: &mut Ui, form: &mut Form<'_>, kind: RecordKind) {
    let title = say(&format!("setting-empty-{}", kind.name()));
    let why = say(&format!("setting-why-{}", kind.name()));
    let text = say_with("setting-add", &[("kind", kind.label().into())]);
    if empty_state(ui, &[&title, &why], Some(Button::ink(&text).icon(Icon::Plus))) {
        table::add(form, kind);
    }
}
