//! The list behind the button over the table: heads, columns, and ways of looking that were kept.

use super::columns::{Columns, Layout};
use super::sort::{Column, Grouping};
use crate::app::Document;
use crate::ui::Icon;
use crate::ui::plan::PlanState;
use crate::ui::theme::{space, theme};
use crate::ui::widgets::{Button, LabelPlace, TextField, check_box, icon_button, label_text, radio, row_line};
use crate::words::{say, say_with};
use egui::{Id, Layout as Flow, Popup, PopupCloseBehavior, Pos2, Rect, ScrollArea, Ui, UiBuilder, vec2};

const WIDTH: f32 = 320.0;

/// Draws the button at the right end of the heads, and the list while it is open.
pub fn button_ui(ui: &mut Ui, top: Pos2, document: &Document, columns: &Columns, state: &mut PlanState) {
    let right = ui.max_rect().right();
    let rect = Rect::from_min_max(egui::pos2(right - 30.0, top.y), egui::pos2(right, top.y + space::ROW - 1.0));
    ui.painter().rect_filled(rect, 0.0, theme(ui).canvas);
    // It lies over the heads and takes no room of its own.
    let mut over = ui.new_child(UiBuilder::new().max_rect(rect.shrink2(vec2(3.0, 1.0))));
    let button = icon_button(&mut over, Icon::DotsThree, &say("table-view-button"));
    Popup::menu(&button)
        .id(Id::unique("table view"))
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .width(WIDTH)
        .show(|ui| {
            ui.set_width(WIDTH);
            ui.spacing_mut().item_spacing.y = 4.0;
            let height = ui.ctx().content_rect().height() - 160.0;
            ScrollArea::vertical().max_height(height).min_scrolled_height(height).show(ui, |ui| {
                views_ui(ui, state);
                heads_ui(ui, state);
                columns_ui(ui, document, columns, state);
            });
        });
}

fn views_ui(ui: &mut Ui, state: &mut PlanState) {
    label_text(ui, &say("table-views"));
    if state.table.views.is_empty() {
        ui.label(say("table-views-none"));
    }
    let mut gone = None;
    for view in state.table.views.clone() {
        ui.horizontal(|ui| {
            if Button::plain(&view.name)
                .name(&say_with("table-view-take", &[("name", view.name.as_str().into())]))
                .show(ui)
                .clicked()
            {
                state.table.take_view(&view);
            }
            ui.with_layout(Flow::right_to_left(egui::Align::Center), |ui| {
                let name = say_with("table-view-forget", &[("name", view.name.as_str().into())]);
                if icon_button(ui, Icon::X, &name).clicked() {
                    gone = Some(view.name.clone());
                }
            });
        });
    }
    if let Some(gone) = gone {
        state.table.views.retain(|view| view.name != gone);
    }
    ui.horizontal(|ui| {
        let (label, hint) = (say("table-view-name"), say("table-view-name-hint"));
        let name = state.table.view_name.clone();
        let field = TextField::new(Id::unique("table view name"), &label, &name);
        let output = field.hint(&hint).label_place(LabelPlace::Hidden).width(WIDTH - 90.0).enter_confirms().show(ui);
        if let Some(typed) = output.typed {
            state.table.view_name = typed;
        }
        let why = say("table-view-needs-name");
        let reason = state.table.view_name.trim().is_empty().then_some(why.as_str());
        let pressed = Button::outline(&say("table-view-keep")).off_because(reason).small().show(ui).clicked();
        if (pressed || output.confirmed) && reason.is_none() {
            let name = std::mem::take(&mut state.table.view_name);
            state.table.keep_view(&name);
        }
    });
    ui.add_space(4.0);
    row_line(ui);
}

fn heads_ui(ui: &mut Ui, state: &mut PlanState) {
    label_text(ui, &say("table-grouping"));
    for grouping in Grouping::ALL {
        let word = say(&format!("table-grouping-{}", grouping.id()));
        if radio(ui, state.table.query.sort.grouping == grouping, &word).clicked() {
            state.table.query.sort.grouping = grouping;
        }
    }
    ui.add_space(4.0);
    row_line(ui);
}

fn columns_ui(ui: &mut Ui, document: &Document, columns: &Columns, state: &mut PlanState) {
    ui.horizontal(|ui| {
        label_text(ui, &say("table-columns"));
        if !state.table.layout.0.is_empty() && crate::ui::widgets::link(ui, &say("table-columns-back")).clicked() {
            state.table.layout = Layout::default();
        }
    });
    let mut layout = if state.table.layout.0.is_empty() { columns.as_layout() } else { state.table.layout.clone() };
    let before = layout.clone();
    let shown: Vec<Column> = layout.0.iter().map(|(column, _)| column.clone()).collect();
    let hidden = Column::all(&document.scenario().exercise).into_iter().filter(|column| !shown.contains(column));
    for column in shown.iter().cloned().chain(hidden.collect::<Vec<_>>()) {
        let mut ticked = shown.contains(&column);
        ui.horizontal(|ui| {
            if check_box(ui, &mut ticked, &column.head()).clicked() {
                layout.toggle(&column);
            }
            if shown.contains(&column) && column != Column::Number {
                order_ui(ui, &column, &mut layout);
            }
        });
    }
    if layout != before {
        state.table.layout = layout;
    }
}

/// The two arrows that move a column.
fn order_ui(ui: &mut Ui, column: &Column, layout: &mut Layout) {
    ui.with_layout(Flow::right_to_left(egui::Align::Center), |ui| {
        let arrows = [(Icon::ArrowDown, true, "table-column-later"), (Icon::ArrowUp, false, "table-column-earlier")];
        for (icon, right, id) in arrows {
            let name = say_with(id, &[("column", column.head().into())]);
            if icon_button(ui, icon, &name).clicked() {
                layout.shift(column, right);
            }
        }
    });
}
