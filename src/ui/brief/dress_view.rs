//! What the organisation puts on all its packs: sign, colour, own texts, own look; kept on this computer.

use super::state::BriefState;
use crate::app::press::PackDress;
use crate::app::{Memory, Message};
use crate::ui::outbox::Outbox;
use crate::ui::theme::theme;
use crate::ui::widgets::{Button, Dialog, LabelPlace, TextField, heading, label_text};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Context, Frame, Id, Margin, ScrollArea, Sense, Ui, vec2};
use std::path::PathBuf;

/// The label column.
const LABEL: f32 = 120.0;

/// The settings while they are changed.
pub struct DressDraft {
    dress: PackDress,
    opened: bool,
}

impl BriefState {
    /// Opens the settings of packs.
    pub fn open_dress(&mut self, dress: &PackDress) {
        self.dress = Some(DressDraft { dress: dress.clone(), opened: false });
    }
}

/// Draws the dialog, while it is open.
pub fn dress_ui(ctx: &Context, memory: &Memory, state: &mut BriefState, out: &mut Outbox) {
    let Some(mut draft) = state.dress.take() else { return };
    let bad_colour = (!is_colour(&draft.dress.accent)).then(|| say("brief-dress-colour-fault"));
    let title = say("brief-dress-title");
    let shown =
        Dialog::new(Id::unique("brief dress"), &title).subtitle(&say("brief-dress-subtitle")).size(620.0, 560.0).show(
            ctx,
            |ui| {
                ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                    Frame::new().inner_margin(Margin::symmetric(20, 14)).show(ui, |ui| body(ui, &mut draft));
                });
            },
            |ui| {
                let keep = Button::ink(&say("brief-dress-keep")).off_because(bad_colour.as_deref()).show(ui).clicked();
                let leave = Button::outline(&say("brief-dress-leave")).show(ui).clicked();
                (keep, leave)
            },
        );
    let (keep, leave) = shown.footer;
    if keep {
        let packs = PackDress { accent: draft.dress.accent.trim().to_owned(), ..draft.dress };
        out.messages.push(Message::Settings(Box::new(Memory { packs, ..memory.clone() })));
    } else if !leave && !shown.closed {
        state.dress = Some(draft);
    }
}

/// Whether it is empty or a colour such as `#8a1538`.
fn is_colour(text: &str) -> bool {
    let text = text.trim();
    let digits = text.strip_prefix('#').unwrap_or_default();
    text.is_empty() || (digits.len() == 6 && digits.chars().all(|digit| digit.is_ascii_hexdigit()))
}

fn body(ui: &mut Ui, draft: &mut DressDraft) {
    ui.spacing_mut().item_spacing.y = 8.0;
    let dress = &mut draft.dress;
    let logo = path_field(ui, "logo", &mut dress.logo);
    if !draft.opened {
        draft.opened = true;
        logo.request_focus();
    }
    line(ui, "logo-alt", &mut dress.logo_alt);
    ui.horizontal(|ui| {
        ui.set_min_height(26.0);
        field(ui, "accent", &mut dress.accent, Some(120.0));
        swatch(ui, &dress.accent);
    });
    if !is_colour(&dress.accent) {
        ui.label(Face::Small.text(say("brief-dress-colour-fault"), theme(ui).mis));
    }
    path_field(ui, "look", &mut dress.look);
    hint(ui, "brief-dress-look-hint");
    ui.add_space(8.0);
    own_texts(ui, &mut dress.own);
}

fn hint(ui: &mut Ui, words: &str) {
    ui.horizontal_top(|ui| {
        ui.add_space(LABEL + 8.0);
        label_text(ui, &say(words));
    });
}

fn path_field(ui: &mut Ui, name: &str, path: &mut PathBuf) -> egui::Response {
    let mut text = path.display().to_string();
    let response = field(ui, name, &mut text, None);
    *path = PathBuf::from(text.trim_start());
    response
}

fn line(ui: &mut Ui, name: &str, text: &mut String) {
    field(ui, name, text, None);
}

fn field(ui: &mut Ui, name: &str, text: &mut String, width: Option<f32>) -> egui::Response {
    let (label, hint) = (say(&format!("brief-dress-{name}")), say(&format!("brief-dress-{name}-in")));
    let now = text.clone();
    let id = Id::unique(("brief dress", name));
    let mut edit = TextField::new(id, &label, &now).label_place(LabelPlace::Left(LABEL)).hint(&hint);
    if let Some(width) = width {
        edit = edit.width(width);
    }
    let output = edit.show(ui);
    if let Some(typed) = output.typed {
        *text = typed;
    }
    output.response
}

/// Shows the colour that was typed.
fn swatch(ui: &mut Ui, accent: &str) {
    let digits = accent.trim().strip_prefix('#').unwrap_or_default();
    let Ok(value) = u32::from_str_radix(digits, 16) else { return };
    let [_, red, green, blue] = value.to_be_bytes();
    let (rect, _) = ui.allocate_exact_size(vec2(40.0, 18.0), Sense::hover());
    ui.painter().rect_filled(rect, 0.0, egui::Color32::from_rgb(red, green, blue));
}

/// The organisation's own texts, which print as a part of their own.
fn own_texts(ui: &mut Ui, own: &mut Vec<(String, String)>) {
    heading(ui, &say("brief-dress-own"), None);
    label_text(ui, &say("brief-dress-own-hint"));
    let mut gone = None;
    for (place, (title, text)) in own.iter_mut().enumerate() {
        if own_text(ui, place, title, text) {
            gone = Some(place);
        }
    }
    if let Some(gone) = gone {
        own.remove(gone);
    }
    if Button::outline(&say("brief-dress-add")).icon(Icon::Plus).small().show(ui).clicked() {
        own.push((String::new(), String::new()));
        let fresh = Id::unique(("brief own title", own.len() - 1));
        ui.memory_mut(|memory| memory.request_focus(fresh));
    }
}

fn own_text(ui: &mut Ui, place: usize, title: &mut String, text: &mut String) -> bool {
    let number = [("number", (place + 1).into())];
    let labels = [say_with("brief-dress-own-title", &number), say_with("brief-dress-own-text", &number)];
    let remove = say_with("brief-dress-own-remove", &number);
    let (first, second) = (title.clone(), text.clone());
    let [title_label, text_label] = &labels;
    let title_field = TextField::new(Id::unique(("brief own title", place)), title_label, &first);
    if let Some(typed) = title_field.label_place(LabelPlace::Left(LABEL)).show(ui).typed {
        *title = typed;
    }
    let text_field = TextField::new(Id::unique(("brief own text", place)), text_label, &second);
    if let Some(typed) = text_field.label_place(LabelPlace::Left(LABEL)).lines(4).at_most(140.0).show(ui).typed {
        *text = typed;
    }
    ui.horizontal(|ui| {
        ui.add_space(LABEL + 8.0);
        Button::outline(&say("brief-dress-remove")).small().name(&remove).show(ui).clicked()
    })
    .inner
}
