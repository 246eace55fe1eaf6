//! One checklist in the dialog: what it is, where it comes from, and its switch.

use super::data::{Origin, Row, Standing};
use super::fault_view::unfit_ui;
use crate::ui::theme::{Theme, theme};
use crate::ui::widgets::{Button, check_box, row_line};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Align, Frame, Label, Layout, Margin, Role, Ui, WidgetInfo, vec2};
use std::path::PathBuf;

/// What a person wants of a checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowAct {
    /// It should count for this scenario, or no longer.
    Switch(String, bool),
    /// Its file should be read again.
    Again(PathBuf),
    /// It should go out of the program.
    Remove(PathBuf),
}

/// How wide the column with the switch is.
const RIGHT: f32 = 190.0;

/// Draws one checklist.
pub fn row_ui(ui: &mut Ui, row: &Row) -> Option<RowAct> {
    let theme = theme(ui);
    let frame = Frame::new().inner_margin(Margin::symmetric(20, 10));
    let act = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        let act = ui.horizontal_top(|ui| {
            let left = (ui.available_width() - RIGHT - 16.0).max(200.0);
            ui.allocate_ui_with_layout(vec2(left, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(left);
                ui.spacing_mut().item_spacing.y = 2.0;
                words(ui, row, &theme);
            });
            ui.add_space(8.0);
            ui.allocate_ui_with_layout(vec2(RIGHT, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(RIGHT);
                ui.spacing_mut().item_spacing.y = 4.0;
                switch(ui, row, &theme)
            })
            .inner
        });
        if let Standing::Unfit(unfit) = &row.standing {
            ui.add_space(6.0);
            unfit_ui(ui, unfit);
        }
        act.inner
    });
    row_line(ui);
    act.inner
}

fn words(ui: &mut Ui, row: &Row, theme: &Theme) {
    ui.add(Label::new(Face::Heading.text(&row.title, theme.ink)).wrap());
    if row.origin == Origin::Absent {
        let text = say_with("checklists-absent-text", &[("id", row.id.as_str().into())]);
        ui.add(Label::new(Face::Body.text(text, theme.ink2)).wrap());
        return;
    }
    if !row.about.is_empty() {
        ui.add(Label::new(Face::Body.text(&row.about, theme.ink2)).wrap());
    }
    let origin = match &row.origin {
        Origin::Own(path) => say_with("checklists-own", &[("path", path.display().to_string().into())]),
        _ => say("checklists-shipped"),
    };
    let mut facts = vec![origin];
    if !row.id.is_empty() {
        facts.insert(0, say_with("checklists-lines", &[("count", row.lines.into())]));
        let values = [("id", row.id.as_str().into()), ("version", row.version.to_string().into())];
        facts.insert(1, say_with("checklists-id", &values));
    }
    ui.add(Label::new(Face::Small.text(facts.join(" · "), theme.ink3)).wrap());
}

fn switch(ui: &mut Ui, row: &Row, theme: &Theme) -> Option<RowAct> {
    let mut act = None;
    match &row.standing {
        Standing::Always => quiet(ui, &say("checklists-always"), theme),
        Standing::NoScenario => quiet(ui, &say("checklists-off"), theme),
        Standing::Unfit(_) => {
            ui.label(Face::Emphasis.text(say("checklists-unfit"), theme.mis));
        }
        Standing::On if row.origin == Origin::Absent => {
            ui.label(Face::Emphasis.text(say("checklists-absent"), theme.mis));
            let name = say_with("checklists-switch-off-name", &[("id", row.id.as_str().into())]);
            if Button::outline(&say("checklists-switch-off")).small().name(&name).show(ui).clicked() {
                act = Some(RowAct::Switch(row.id.clone(), false));
            }
        }
        Standing::On | Standing::Off => {
            let mut on = row.standing == Standing::On;
            let response = check_box(ui, &mut on, &say("checklists-counts"));
            if response.clicked() {
                act = Some(RowAct::Switch(row.id.clone(), on));
            }
            let name = say_with("checklists-switch", &[("title", row.title.as_str().into())]);
            response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, on, name.clone()));
        }
    }
    if let Origin::Own(path) = &row.origin {
        act = own_buttons(ui, row, path).or(act);
    }
    act
}

fn quiet(ui: &mut Ui, text: &str, theme: &Theme) {
    ui.label(Face::Body.text(text, theme.ink3));
}

/// A file of the organisation can be read again after it was corrected, and taken out.
fn own_buttons(ui: &mut Ui, row: &Row, path: &std::path::Path) -> Option<RowAct> {
    let name = |id: &str| say_with(id, &[("title", row.title.as_str().into())]);
    let mut act = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let again = name("checklists-again-name");
        if Button::outline(&say("checklists-again")).icon(Icon::ArrowClockwise).small().name(&again).show(ui).clicked()
        {
            act = Some(RowAct::Again(path.to_owned()));
        }
        let remove = name("checklists-remove-name");
        if Button::outline(&say("checklists-remove")).small().name(&remove).show(ui).clicked() {
            act = Some(RowAct::Remove(path.to_owned()));
        }
    });
    act
}
