//! The faults of a file: each with its place, what is wrong, and what to do.

use crate::app::Unfit;
use crate::app::verify::Fault;
use crate::ui::Face;
use crate::ui::theme::theme;
use crate::ui::widgets::row_line;
use crate::words::say_with;
use egui::{Frame, Label, Margin, Stroke, Ui};

/// Draws why a file does not count.
pub fn unfit_ui(ui: &mut Ui, unfit: &Unfit) {
    let theme = theme(ui);
    let frame =
        Frame::new().fill(theme.misbg).stroke(Stroke::new(1.0, theme.mis)).inner_margin(Margin::symmetric(12, 9));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 3.0;
        ui.add(Label::new(Face::Emphasis.text(&unfit.message, theme.ink)).wrap());
        for fault in &unfit.faults {
            ui.add_space(3.0);
            row_line(ui);
            ui.add_space(2.0);
            fault_ui(ui, fault);
        }
    });
}

fn fault_ui(ui: &mut Ui, fault: &Fault) {
    let theme = theme(ui);
    let place = match (fault.line, fault.column) {
        (Some(line), Some(column)) => {
            let values = [("line", line.to_string().into()), ("column", column.to_string().into())];
            say_with("checklists-fault-place", &values)
        }
        _ => fault.file.clone(),
    };
    ui.horizontal(|ui| {
        ui.label(Face::CodeSmall.text(place, theme.ink2));
        if let Some(about) = &fault.about {
            ui.label(Face::CodeSmallStrong.text(about, theme.ink));
        }
    });
    ui.add(Label::new(Face::Body.text(&fault.what, theme.ink)).wrap());
    ui.add(Label::new(Face::Body.text(&fault.remedy, theme.ink2)).wrap());
}
