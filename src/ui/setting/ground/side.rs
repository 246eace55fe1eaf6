//! What stands beside the schematic: the chosen place with its injects, and the places without a position.

use super::data::Spot;
use super::told::facts;
use crate::app::Document;
use crate::scenario::{Inject, PlaceId, RecordKind};
use crate::ui::Face;
use crate::ui::outbox::{Outbox, Wish};
use crate::ui::setting::form::{Form, Slot, field_id};
use crate::ui::setting::forms::field_of;
use crate::ui::setting::state::SettingState;
use crate::ui::theme::{Theme, space, theme};
use crate::ui::widgets::{LabelPlace, fit_text, focus_frame, heading, link};
use crate::words::{say, say_with};
use egui::{Frame, Label, Margin, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};
use std::sync::Arc;

/// Draws the side.
pub(super) fn side_ui(ui: &mut Ui, document: &Document, state: &mut SettingState, out: &mut Outbox) {
    let theme = theme(ui);
    ScrollArea::vertical().id_salt("ground side").auto_shrink([false, false]).animated(false).show(ui, |ui| {
        Frame::new().inner_margin(Margin::symmetric(space::PANEL as i8, 12)).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            let chosen = state.current().and_then(|record| state.ground.data.spot(&record.id)).cloned();
            match &chosen {
                Some(spot) => place_ui(ui, document, state, out, spot, &theme),
                None => drop(ui.label(Face::Body.text(say("ground-choose"), theme.ink2))),
            }
            ui.add_space(14.0);
            unplaced(ui, state, &theme);
        });
    });
}

fn place_ui(ui: &mut Ui, document: &Document, state: &mut SettingState, out: &mut Outbox, spot: &Spot, theme: &Theme) {
    ui.add(Label::new(Face::Title.text(spot.name.as_str(), theme.ink)).wrap());
    ui.add(Label::new(Face::Small.text(facts(spot), theme.ink2)).wrap());
    ui.add_space(4.0);
    position(ui, document, state, out, spot);
    if spot.at.is_none() && state.ground.data.placed().next().is_some() {
        ui.add(Label::new(Face::Small.text(say("ground-double-click"), theme.ink3)).wrap());
    }
    if link(ui, &say("ground-open-form")).clicked() {
        state.enter();
    }
    ui.add_space(10.0);
    let here: Vec<&Arc<Inject>> =
        document.scenario().injects.iter().filter(|inject| inject.place.as_ref() == Some(&spot.id)).collect();
    heading(ui, &say("ground-injects-here"), Some((here.len(), theme.ink2)));
    if here.is_empty() {
        ui.label(Face::Body.text(say("ground-no-injects"), theme.ink3));
    }
    let mut here = here;
    here.sort_by_key(|inject| (inject.time.is_none(), inject.time));
    for inject in here {
        let name = format!("{} {}", inject.number, inject.readable(&inject.title));
        if row(ui, &inject.number, &inject.readable(&inject.title), &name, theme) {
            out.wish(Wish::ShowInject(inject.id.clone()));
        }
    }
}

/// The field for the position, the same as on the form.
fn position(ui: &mut Ui, document: &Document, state: &mut SettingState, out: &mut Outbox, spot: &Spot) {
    let record = document.scenario().record(&spot.id.record());
    let Some((field, record)) = field_of(RecordKind::Place, "position").zip(record) else { return };
    let mut form = Form { document, state, out, narrow: true };
    let (label, width) = (field.label(RecordKind::Place), ui.available_width());
    form.field(ui, &Slot { record: &record, field, label: &label, place: LabelPlace::Above, width });
    form.remark(ui, &record, field);
}

/// The places that cannot be drawn, each of which can be chosen to give it a position.
fn unplaced(ui: &mut Ui, state: &mut SettingState, theme: &Theme) {
    let without: Vec<(PlaceId, String)> = state
        .ground
        .data
        .spots
        .iter()
        .filter(|it| it.at.is_none())
        .map(|it| (it.id.clone(), it.name.clone()))
        .collect();
    if without.is_empty() {
        return;
    }
    heading(ui, &say("ground-unplaced"), Some((without.len(), theme.ink2)));
    for (id, name) in without {
        let spoken = say_with("ground-give", &[("name", name.as_str().into())]);
        if row(ui, "", &name, &spoken, theme) {
            state.show(&id.record());
            ui.memory_mut(|memory| memory.request_focus(field_id(&id.record(), "position")));
        }
    }
}

/// A row that can be pressed: a number, if it has one, and a name.
fn row(ui: &mut Ui, number: &str, name: &str, spoken: &str, theme: &Theme) -> bool {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), space::SMALL_BUTTON), Sense::click());
    if response.hovered() {
        ui.painter().rect_filled(rect, 0.0, theme.hov);
    }
    let mut left = rect.left() + 4.0;
    if !number.is_empty() {
        let galley = ui.painter().layout_no_wrap(number.to_owned(), Face::CodeStrong.font(), theme.ink);
        let at = pos2(left, rect.center().y - galley.size().y / 2.0);
        left += galley.size().x + 8.0;
        ui.painter().galley(at, galley, theme.ink);
    }
    let shortened = fit_text(ui.painter(), rect.with_min_x(left), name, Face::Body, theme.acc);
    if response.has_focus() {
        focus_frame(ui.painter(), rect, theme);
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, spoken));
    let clicked = response.clicked();
    crate::ui::widgets::hover_full_text(response, shortened, name);
    clicked
}
