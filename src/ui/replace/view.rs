//! Draws find and replace.

use super::state::{Reach, ReplaceState};
use crate::app::replace::Spot;
use crate::app::{Document, Message};
use crate::ui::Face;
use crate::ui::commands::Command;
use crate::ui::outbox::Outbox;
use crate::ui::theme::{Theme, space, theme};
use crate::ui::widgets::{Button, Dialog, LabelPlace, TextField, check_box, link, row_line, segmented};
use crate::words::{say, say_with};
use egui::text::{LayoutJob, TextFormat};
use egui::{Align, Context, Frame, Id, Key, Label, Layout, Margin, Modifiers, ScrollArea, Sense, Ui, UiBuilder, vec2};

/// How wide the column of numbers and fields is.
const NAMES: f32 = 190.0;

/// Draws the dialog; answers whether it stays open.
pub fn replace_ui(ctx: &Context, document: &Document, state: &mut ReplaceState, out: &mut Outbox) -> bool {
    state.follow(document);
    let title = title(state);
    let take = ctx.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
    let dialog = Dialog::new(Id::unique("replace"), &title).size(900.0, 620.0);
    let counts = (state.taken(), state.spots.list.len());
    let output = dialog.show(ctx, |ui| body(ui, state), |ui| foot(ui, counts));
    let (mut done, mut left) = output.footer;
    left |= output.closed;
    done |= take && state.taken() > 0;
    if done {
        let told = say_with("replace-done", &[("count", state.taken().into())]);
        let edit = state.hunt.edit(document.scenario(), &state.left_out);
        out.messages.extend(edit.map(|edit| Message::EditTold(edit, told)));
    }
    !(done || left)
}

/// The result in words.
fn title(state: &ReplaceState) -> String {
    if state.hunt.is_empty() {
        return say("replace-title");
    }
    let values = [("count", state.spots.list.len().into()), ("records", state.spots.records.into())];
    say_with("replace-found", &values)
}

fn body(ui: &mut Ui, state: &mut ReplaceState) {
    Frame::new().inner_margin(Margin::symmetric(20, 12)).show(ui, |ui| {
        ui.spacing_mut().item_spacing = vec2(12.0, 8.0);
        fields(ui, state);
        choices(ui, state);
        kept(ui, state);
    });
    row_line(ui);
    places(ui, state);
}

fn fields(ui: &mut Ui, state: &mut ReplaceState) {
    let id = Id::unique("replace find");
    let label = say("replace-find");
    if let Some(typed) =
        TextField::new(id, &label, &state.hunt.find).label_place(LabelPlace::Left(110.0)).show(ui).typed
    {
        state.hunt.find = typed;
    }
    let label = say("replace-with");
    let field = TextField::new(Id::unique("replace with"), &label, &state.hunt.with);
    if let Some(typed) = field.label_place(LabelPlace::Left(110.0)).show(ui).typed {
        state.hunt.with = typed;
    }
    if !std::mem::replace(&mut state.begun, true) {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
}

fn choices(ui: &mut Ui, state: &mut ReplaceState) {
    ui.horizontal_wrapped(|ui| {
        check_box(ui, &mut state.hunt.whole_words, &say("replace-whole-words"));
        check_box(ui, &mut state.hunt.same_case, &say("replace-same-case"));
        check_box(ui, &mut state.hunt.setting, &say("replace-setting"));
    });
    ui.horizontal(|ui| {
        let counted = |id: &str, count: usize| say_with(id, &[("count", count.into())]);
        let words = [
            (Reach::Marked, counted("replace-marked", state.marked.len())),
            (Reach::Shown, counted("replace-shown", state.shown.len())),
            (Reach::All, say("replace-all")),
        ];
        let words: Vec<(Reach, &str)> = words.iter().map(|(reach, word)| (*reach, word.as_str())).collect();
        if let Some(reach) = segmented(ui, &say("replace-reach"), &words, &state.reach) {
            state.reach = reach;
        }
        if !state.spots.list.is_empty() && link(ui, &say("replace-tick-all")).clicked() {
            state.take_all(true);
        }
        if !state.spots.list.is_empty() && link(ui, &say("replace-tick-none")).clicked() {
            state.take_all(false);
        }
    });
}

/// What is never touched, told where it was met.
fn kept(ui: &mut Ui, state: &ReplaceState) {
    let ink = theme(ui).ink3;
    if state.hunt.with.is_empty() && state.taken() > 0 {
        ui.add(Label::new(Face::Small.text(say("replace-with-nothing"), ink)).wrap());
    }
    let met = [("replace-in-numbers", state.spots.in_numbers), ("replace-sealed", state.spots.sealed)];
    for (id, count) in met.into_iter().filter(|(_, count)| *count > 0) {
        let text = say_with(id, &[("count", count.into())]);
        ui.add(Label::new(Face::Small.text(text, ink)).wrap());
    }
}

fn places(ui: &mut Ui, state: &mut ReplaceState) {
    let theme = theme(ui);
    if state.spots.list.is_empty() {
        let id = if state.hunt.is_empty() { "replace-begin" } else { "replace-nothing" };
        Frame::new().inner_margin(Margin::symmetric(20, 16)).show(ui, |ui| {
            ui.label(Face::Body.text(say(id), theme.ink2));
        });
        return;
    }
    ui.spacing_mut().item_spacing.y = 0.0;
    let spots = std::mem::take(&mut state.spots.list);
    ScrollArea::vertical().id_salt("replace places").auto_shrink([false, false]).show_rows(
        ui,
        space::ROW,
        spots.len(),
        |ui, visible| {
            for spot in spots.iter().skip(visible.start).take(visible.len()) {
                let (record, part, from) = &spot.key;
                ui.push_id((&record.id, &part.field, part.index, from), |ui| place(ui, spot, state, &theme));
            }
        },
    );
    state.spots.list = spots;
}

fn place(ui: &mut Ui, spot: &Spot, state: &mut ReplaceState, theme: &Theme) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), space::ROW), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.row_line());
    let inner = rect.shrink2(vec2(20.0, 0.0));
    let layout = Layout::left_to_right(Align::Center);
    ui.scope_builder(UiBuilder::new().max_rect(inner).layout(layout), |ui| {
        ui.spacing_mut().item_spacing.x = 10.0;
        let mut taken = state.is_taken(spot);
        let response = check_box(ui, &mut taken, "");
        let name = spoken(spot, &state.hunt.with);
        response.widget_info(|| egui::WidgetInfo::selected(egui::Role::CheckBox, true, taken, &name));
        if response.changed() {
            if taken {
                state.left_out.remove(&spot.key)
            } else {
                state.left_out.insert(spot.key.clone())
            };
        }
        let names = format!("{} · {}", spot.called, spot.key.1.label());
        ui.allocate_ui_with_layout(vec2(NAMES, space::ROW), layout, |ui| {
            ui.set_width(NAMES);
            ui.add(Label::new(Face::Code.text(names, theme.ink2)).truncate());
        });
        ui.add(Label::new(told(spot, &state.hunt.with, taken, theme)).truncate());
    });
}

/// The place in words, for screen readers.
fn spoken(spot: &Spot, with: &str) -> String {
    let values = [
        ("record", spot.called.as_str().into()),
        ("field", spot.key.1.label().into()),
        ("found", spot.found.as_str().into()),
        ("with", with.into()),
        ("before", spot.before.as_str().into()),
        ("after", spot.after.as_str().into()),
    ];
    say_with("replace-place", &values)
}

/// The words before, what goes, what comes, the words behind.
fn told(spot: &Spot, with: &str, taken: bool, theme: &Theme) -> LayoutJob {
    let plain = TextFormat::simple(Face::Body.font(), theme.ink2);
    let mut gone = TextFormat::simple(Face::Body.font(), theme.ink);
    let mut comes = TextFormat::simple(Face::Emphasis.font(), theme.ink);
    comes.background = theme.hl;
    let mut job = LayoutJob::default();
    // So much before that what was found stays in sight.
    let before: String = spot.before.chars().rev().take(28).collect::<Vec<_>>().into_iter().rev().collect();
    let cut = if before.len() < spot.before.len() && !before.starts_with('…') { "…" } else { "" };
    job.append(&format!("{cut}{before}"), 0.0, plain.clone());
    if taken {
        gone.strikethrough = egui::Stroke::new(1.0, theme.ink2);
        job.append(&spot.found, 0.0, gone);
        if !with.is_empty() {
            job.append(with, 4.0, comes);
        }
    } else {
        job.append(&spot.found, 0.0, gone);
    }
    job.append(&spot.after, 0.0, plain);
    job
}

/// The buttons; answers whether to replace and whether to leave.
fn foot(ui: &mut Ui, (count, all): (usize, usize)) -> (bool, bool) {
    let text = say_with("replace-do", &[("count", count.into()), ("all", all.into())]);
    let reason = say("replace-nothing-ticked");
    let reason = (count == 0).then_some(reason.as_str());
    let done = Button::ink(&text).key(&Command::TakeCopy.keys_text(ui)).off_because(reason).show(ui).clicked();
    let left = Button::outline(&say("replace-leave")).show(ui).clicked();
    (done, left)
}
