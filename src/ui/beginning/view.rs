//! Draws the beginning of an exercise.

use super::BeginningState;
use crate::app::Message;
use crate::app::beginning::Template;
use crate::ui::Face;
use crate::ui::outbox::Outbox;
use crate::ui::theme::theme;
use crate::ui::widgets::{Button, Dialog, LabelPlace, TextField, radio, row_line};
use crate::words::say;
use egui::{Context, Frame, Id, Key, Label, Margin, Modifiers, Response, ScrollArea, Sense, Ui, vec2};

/// Draws the dialog; answers whether it stays open.
pub fn beginning_ui(ctx: &Context, state: &mut BeginningState, out: &mut Outbox) -> bool {
    let by = ctx.input_mut(|input| {
        let down = input.consume_key(Modifiers::NONE, Key::ArrowDown);
        let up = input.consume_key(Modifiers::NONE, Key::ArrowUp);
        isize::from(down) - isize::from(up)
    });
    state.moved = by != 0;
    if state.moved {
        state.step(by);
    }
    // Enter begins with what is marked, wherever the focus is, but for a button.
    let on_button = state.on_button;
    let enter = !on_button && ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    let (title, subtitle) = (say("beginning-title"), say("beginning-subtitle"));
    let dialog = Dialog::new(Id::unique("beginning"), &title).subtitle(&subtitle);
    let shown = dialog.size(760.0, 600.0).show(ctx, |ui| body(ui, state), foot);
    let (begin, leave) = (shown.footer.0.clicked(), shown.footer.1.clicked());
    state.on_button = shown.footer.0.has_focus() || shown.footer.1.has_focus();
    if shown.closed || leave {
        return false;
    }
    if !begin && !enter {
        return true;
    }
    state.refused = state.asked.fault();
    if state.refused.is_some() {
        ctx.memory_mut(|memory| memory.request_focus(field_id("startex")));
        return true;
    }
    out.messages.push(Message::Begin(Box::new(state.asked.clone())));
    false
}

fn foot(ui: &mut Ui) -> (Response, Response) {
    (Button::ink(&say("beginning-begin")).show(ui), Button::outline(&say("beginning-leave")).show(ui))
}

fn field_id(name: &str) -> Id {
    Id::unique(("beginning", name))
}

fn body(ui: &mut Ui, state: &mut BeginningState) {
    Frame::new().inner_margin(Margin { left: 20, right: 20, top: 12, bottom: 10 }).show(ui, |ui| {
        ui.spacing_mut().item_spacing = vec2(12.0, 8.0);
        fields(ui, state);
    });
    row_line(ui);
    templates(ui, state);
}

fn fields(ui: &mut Ui, state: &mut BeginningState) {
    let (label, hint) = (say("beginning-name"), say("beginning-name-hint"));
    let name = TextField::new(field_id("name"), &label, &state.asked.name).label_place(LabelPlace::Left(110.0));
    if let Some(typed) = name.hint(&hint).show(ui).typed {
        state.asked.name = typed;
    }
    let (label, hint) = (say("beginning-startex"), say("beginning-startex-hint"));
    let startex = TextField::new(field_id("startex"), &label, &state.asked.startex);
    let startex = startex.label_place(LabelPlace::Left(110.0)).hint(&hint);
    if let Some(typed) = startex.show(ui).typed {
        state.asked.startex = typed;
        state.refused = None;
    }
    if let Some(reason) = &state.refused {
        let red = theme(ui).mis;
        ui.horizontal_top(|ui| {
            ui.add_space(122.0);
            ui.add(Label::new(Face::Small.text(reason, red)).wrap());
        });
    }
    if !std::mem::replace(&mut state.begun, true) {
        ui.memory_mut(|memory| memory.request_focus(field_id("name")));
    }
}

fn templates(ui: &mut Ui, state: &mut BeginningState) {
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for template in &state.templates {
            let is_chosen = template.id == state.asked.template;
            if row(ui, template, is_chosen, is_chosen && state.moved) {
                template.id.clone_into(&mut state.asked.template);
            }
        }
    });
}

/// One template; `true` where it is chosen now.
fn row(ui: &mut Ui, template: &Template, is_chosen: bool, into_view: bool) -> bool {
    let theme = theme(ui);
    let margin = Margin { left: 20, right: 20, top: 8, bottom: 8 };
    let drawn = Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 1.0;
        let mut clicked = radio(ui, is_chosen, &template.title).clicked();
        let below = [(Face::Body, &template.about, theme.ink2), (Face::Small, &template.holds, theme.ink3)];
        for (face, text, ink) in below.into_iter().filter(|(_, text, _)| !text.is_empty()) {
            ui.horizontal_top(|ui| {
                ui.add_space(23.0);
                let label = Label::new(face.text(text, ink)).wrap().selectable(false).sense(Sense::CLICK);
                clicked |= ui.add(label).clicked();
            });
        }
        clicked
    });
    row_line(ui);
    if into_view {
        drawn.response.scroll_to_me(None);
    }
    drawn.inner
}
