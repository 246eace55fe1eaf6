//! Draws the list of what the texts touch.

use super::row::{HEIGHT, Settled, row_ui};
use super::{TouchesState, Waiting};
use crate::app::hints::settled;
use crate::app::{Document, Message};
use crate::scenario::{InjectId, TagId};
use crate::ui::Face;
use crate::ui::outbox::Outbox;
use crate::ui::theme::theme;
use crate::ui::widgets::{Button, Dialog, empty_state, link, row_line, segmented};
use crate::words::{say, say_with};
use egui::{Context, Frame, Id, Key, Label, Margin, Modifiers, ScrollArea, Ui};
use smol_str::SmolStr;

/// Draws the dialog; answers whether it stays open.
pub fn touches_ui(ctx: &Context, document: &Document, state: &mut TouchesState, out: &mut Outbox) -> bool {
    state.follow(document);
    let shown = state.shown(document);
    state.at = state.at.min(shown.len().saturating_sub(1));
    let mut choice = pressed(ctx, state, &shown);
    if ctx.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Z)) {
        out.messages.push(Message::Undo);
    }
    let title = say_with("touches-title", &[("count", state.waiting.len().into())]);
    let subtitle = say("touches-subtitle");
    let dialog = Dialog::new(Id::unique("touches"), &title).subtitle(&subtitle).size(960.0, 680.0);
    let settled_so_far = (state.taken, state.refused);
    let drawn = dialog.show(
        ctx,
        |ui| body(ui, document, state, &shown),
        |ui| foot(ui, settled_so_far, shown.len(), document.is_read_only(), out),
    );
    let (close, all) = drawn.footer;
    if all {
        choice = Some((every(&shown), true));
    }
    if let Some((choices, take)) = choice.or(drawn.body).filter(|_| !document.is_read_only()) {
        settle(document, state, &choices, take, out);
    }
    !(drawn.closed || close)
}

type Choice = (Vec<(InjectId, Vec<TagId>)>, bool);

fn settle(
    document: &Document,
    state: &mut TouchesState,
    choices: &[(InjectId, Vec<TagId>)],
    take: bool,
    out: &mut Outbox,
) {
    let Some(edit) = settled(document.scenario(), document.vocabulary(), choices, take) else { return };
    let count: usize = choices.iter().map(|(_, tags)| tags.len()).sum();
    if take {
        state.taken += count;
    } else {
        state.refused += count;
    }
    let told = say_with(if take { "touches-taken" } else { "touches-refused" }, &[("count", count.into())]);
    out.messages.push(Message::EditTold(edit, told));
}

/// All that is offered for one inject, or for several.
fn every(shown: &[Waiting]) -> Vec<(InjectId, Vec<TagId>)> {
    let tags = |waiting: &Waiting| waiting.hints.iter().map(|hint| hint.tag.clone()).collect();
    shown.iter().map(|waiting| (waiting.inject.clone(), tags(waiting))).collect()
}

/// The keys of the list: up and down, Enter takes, Delete refuses, a figure takes the tag with that number.
fn pressed(ctx: &Context, state: &mut TouchesState, shown: &[Waiting]) -> Option<Choice> {
    let pressed = |key: Key| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let last = shown.len().saturating_sub(1);
    state.moved = false;
    for (key, by) in [(Key::ArrowDown, 1), (Key::ArrowUp, -1), (Key::PageDown, 5), (Key::PageUp, -5)] {
        if pressed(key) {
            state.at = state.at.saturating_add_signed(by).min(last);
            state.moved = true;
        }
    }
    for (key, place) in [(Key::Home, 0), (Key::End, last)] {
        if pressed(key) {
            (state.at, state.moved) = (place, true);
        }
    }
    let here = shown.get(state.at)?;
    // A button that has the focus takes Enter for itself.
    if ctx.memory(|memory| memory.focused().is_none()) && pressed(Key::Enter) {
        return Some((every(std::slice::from_ref(here)), true));
    }
    if pressed(Key::Delete) || pressed(Key::Backspace) {
        return Some((every(std::slice::from_ref(here)), false));
    }
    let keys = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];
    let chosen = keys.into_iter().zip(&here.hints).find(|(key, _)| pressed(*key));
    chosen.map(|(_, hint)| (vec![(here.inject.clone(), vec![hint.tag.clone()])], true))
}

fn body(ui: &mut Ui, document: &Document, state: &mut TouchesState, shown: &[Waiting]) -> Option<Choice> {
    if state.waiting.is_empty() {
        empty_state(ui, &[&say("touches-none"), &say("touches-none-why")], None);
        return None;
    }
    Frame::new().inner_margin(Margin::symmetric(20, 10)).show(ui, |ui| topics(ui, document, state));
    row_line(ui);
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut choice = None;
    let mut area = ScrollArea::vertical().id_salt("touches").auto_shrink([false, false]);
    if state.moved {
        area = area.vertical_scroll_offset((state.at as f32 - 2.0).max(0.0) * HEIGHT);
    }
    area.show_rows(ui, HEIGHT, shown.len(), |ui, visible| {
        for (place, waiting) in shown.iter().enumerate().skip(visible.start).take(visible.len()) {
            match ui.push_id(waiting.inject.as_str(), |ui| row_ui(ui, document, waiting, place == state.at)).inner {
                Some(Settled::At) => state.at = place,
                Some(Settled::Tag(tag, take)) => choice = Some((vec![(waiting.inject.clone(), vec![tag])], take)),
                None => {}
            }
        }
    });
    choice
}

/// The topics with how many injects wait in each.
fn topics(ui: &mut Ui, document: &Document, state: &mut TouchesState) {
    let all = say_with("touches-all", &[("count", state.waiting.len().into())]);
    let mut options: Vec<(Option<SmolStr>, String)> = vec![(None, all)];
    for (topic, value) in document.vocabulary().topics() {
        let count = state.count(document, &topic);
        if count > 0 {
            options.push((Some(topic), format!("{} {count}", value.code)));
        }
    }
    let options: Vec<(Option<SmolStr>, &str)> =
        options.iter().map(|(topic, word)| (topic.clone(), word.as_str())).collect();
    ui.horizontal(|ui| {
        if let Some(topic) = segmented(ui, &say("touches-topics"), &options, &state.topic) {
            (state.topic, state.at) = (topic, 0);
        }
        let theme = theme(ui);
        ui.add(Label::new(Face::Small.text(say("touches-keys"), theme.ink3)).truncate());
    });
}

fn foot(
    ui: &mut Ui,
    (taken, refused): (usize, usize),
    shown: usize,
    read_only: bool,
    out: &mut Outbox,
) -> (bool, bool) {
    let close = Button::ink(&say("touches-close")).show(ui).clicked();
    let all = shown > 0
        && !read_only
        && Button::outline(&say_with("touches-take-all", &[("count", shown.into())])).show(ui).clicked();
    ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
        let ink = theme(ui).ink2;
        if taken + refused > 0 {
            let values = [("taken", taken.into()), ("refused", refused.into())];
            ui.label(Face::Small.text(say_with("touches-so-far", &values), ink));
            if link(ui, &say("touches-undo")).clicked() {
                out.messages.push(Message::Undo);
            }
        }
    });
    (close, all)
}
