//! The people of an area by sex, age and group, one row each.

use super::choices;
use super::form::{Form, head};
use crate::edit::{Edit, Gesture};
use crate::scenario::{Area, Code, PopulationRow, Record};
use crate::ui::theme::theme;
use crate::ui::widgets::{Button, LabelPlace, NumberField, Picked, Picker, icon_button};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Id, Ui};
use std::sync::Arc;

type Part = (&'static str, &'static [&'static str], f32, fn(&mut PopulationRow) -> &mut Code);

const PARTS: [Part; 3] = [
    ("sex", &["sex"], 120.0, |row| &mut row.sex),
    ("age", &["age"], 130.0, |row| &mut row.age),
    ("group", &["group", "status"], 220.0, |row| &mut row.group),
];

/// Draws the rows.
pub(super) fn population_ui(ui: &mut Ui, form: &mut Form<'_>, record: &Record) {
    let Record::Area(area) = record else { return };
    head(ui, &say("form-head-population"));
    let theme = theme(ui);
    ui.add(egui::Label::new(Face::Small.text(say("form-population-why"), theme.ink3)).wrap());
    for (place, row) in area.people.iter().enumerate() {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            row_ui(ui, form, area, place, row);
        });
    }
    if Button::outline(&say("form-population-add")).icon(Icon::Plus).small().show(ui).clicked() {
        change(form, area, None, |area| area.people.push(PopulationRow::default()));
    }
}

fn row_ui(ui: &mut Ui, form: &mut Form<'_>, area: &Arc<Area>, place: usize, row: &PopulationRow) {
    let vocabulary = form.document.vocabulary();
    let number = place + 1;
    for (name, keys, width, part) in PARTS {
        let label = say_with(
            "form-population-cell",
            &[("part", say(&format!("form-population-{name}")).into()), ("row", number.into())],
        );
        let mut own = row.clone();
        let code = part(&mut own).clone();
        let shown = choices::code_label(vocabulary, keys, code.as_str());
        let hint = say(&format!("form-population-{name}"));
        let picker = Picker::new(Id::unique(("population", area.id.as_str(), place, name)), &label, Some(&shown));
        let picked = picker.label_place(LabelPlace::Hidden).width(width).hint(&hint).or_nothing();
        let picked = picked.show(ui, || choices::codes(vocabulary, keys));
        let value = match picked {
            Some(Picked::Value(value)) => Code::new(value),
            Some(Picked::Nothing) => Code::default(),
            None => continue,
        };
        change(form, area, None, |area| {
            if let Some(row) = area.people.get_mut(place) {
                *part(row) = value;
            }
        });
    }
    let label =
        say_with("form-population-cell", &[("part", say("form-population-number").into()), ("row", number.into())]);
    let field = NumberField::new(Id::unique(("population", area.id.as_str(), place, "number")), &label, row.number);
    if let Some((typed, serial)) = field.label_place(LabelPlace::Hidden).width(84.0).show(ui) {
        change(form, area, Some(serial), |area| {
            if let Some(row) = area.people.get_mut(place) {
                row.number = typed;
            }
        });
    }
    if icon_button(ui, Icon::Trash, &say_with("form-population-remove", &[("row", number.into())])).clicked() {
        change(form, area, None, |area| {
            if place < area.people.len() {
                area.people.remove(place);
            }
        });
    }
}

fn change(form: &mut Form<'_>, area: &Arc<Area>, serial: Option<u64>, change: impl FnOnce(&mut Area)) {
    let mut changed = Area::clone(area);
    change(&mut changed);
    let edit = Edit::Change(Record::Area(Arc::new(changed)));
    match serial {
        Some(serial) => form.out.typed(edit, Gesture { record: area.id.record(), field: "people".into(), serial }),
        None => form.out.edit(edit),
    }
}
