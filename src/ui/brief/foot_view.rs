//! The foot of the right panel: what came of the last writing, and the buttons that write.

use super::news::written_words;
use super::state::BriefState;
use super::view::Seen;
use super::writing::{Step, Told};
use crate::app::press::{Format, WriteAs};
use crate::app::{Document, Memory};
use crate::ui::commands::Command;
use crate::ui::outbox::{Outbox, Wish};
use crate::ui::theme::{space, theme};
use crate::ui::widgets::{Button, Dialog, NoticeKind, notice, region_line};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Context, Frame, Id, Margin, Stroke, Ui};

/// Draws the foot.
pub fn foot_ui(ui: &mut Ui, seen: &Seen<'_>, state: &mut BriefState, out: &mut Outbox) {
    region_line(ui);
    Frame::new().inner_margin(Margin::symmetric(space::PANEL as i8, 10)).show(ui, |ui| {
        ui.spacing_mut().item_spacing = egui::vec2(8.0, 8.0);
        told_ui(ui, state);
        if seen.document.padlock.is_some() {
            let ink = theme(ui).ink2;
            ui.horizontal_top(|ui| {
                ui.label(Icon::LockSimpleOpen.text(Icon::SMALL, ink));
                ui.add(egui::Label::new(Face::Small.text(say("protect-export-note"), ink)).wrap());
            });
        }
        let reason = state.off_because(WriteAs::Pdf);
        let keys = Command::ExportLast.keys_text(ui.ctx());
        let key = (state.writing.last == WriteAs::Pdf).then_some(keys.as_str());
        let text = Command::ExportPdf.text();
        let mut button = Button::ink(&text).icon(Icon::Export).width(ui.available_width());
        if let (Some(key), None) = (key, &reason) {
            button = button.key(key);
        }
        if button.off_because(reason.as_deref()).show(ui).clicked() {
            state.export(seen.document, WriteAs::Pdf, out);
        }
        others(ui, seen, state, out);
    });
}

fn others(ui: &mut Ui, seen: &Seen<'_>, state: &mut BriefState, out: &mut Outbox) {
    let each = ((ui.available_width() - 16.0) / 3.0).floor();
    ui.horizontal(|ui| {
        for form in [WriteAs::Word, WriteAs::WebPage] {
            let reason = state.off_because(form);
            let word = say(&format!("brief-form-{}", form.name()));
            let name = say(&format!("brief-export-{}", form.name()));
            let button = Button::outline(&word).small().name(&name).width(each).off_because(reason.as_deref());
            if button.show(ui).clicked() {
                state.export(seen.document, form, out);
            }
        }
        let (word, name) = (say("brief-form-workbook"), say("brief-export-workbook"));
        if Button::outline(&word).small().name(&name).width(each).show(ui).clicked() {
            let ctx = ui.ctx().clone();
            state.open_formats(&ctx, seen.document, Format::Workbook);
        }
    });
    let text = Command::ExportOther.text();
    if Button::outline(&text).small().width(ui.available_width()).show(ui).clicked() {
        out.wish(Wish::Run(Command::ExportOther));
    }
}

/// What came of the last writing.
fn told_ui(ui: &mut Ui, state: &mut BriefState) {
    let close = match &state.writing.told {
        None => return,
        Some(Told::NotWritten(why)) => {
            let (title, rest) = why.split_once(". ").unwrap_or((why.as_str(), ""));
            notice(ui, NoticeKind::Error, Icon::Warning, title, rest, dismiss)
        }
        Some(Told::Cancelled) => quiet(ui, Icon::Prohibit, &say("brief-write-cancelled"), &[]),
        Some(Told::Written(written)) => {
            let mut lines = vec![written.read_back.clone(), written.path.display().to_string()];
            if !written.losses.is_empty() {
                lines.insert(1, say_with("brief-written-losses", &[("count", written.losses.len().into())]));
            }
            quiet(ui, Icon::Check, &written_words(written), &lines)
        }
    };
    if close {
        state.writing.told = None;
    }
}

fn dismiss(ui: &mut Ui) -> bool {
    Button::outline(&say("shell-dismiss")).small().show(ui).clicked()
}

/// A line that is worth knowing and no warning.
fn quiet(ui: &mut Ui, icon: Icon, title: &str, lines: &[String]) -> bool {
    let theme = theme(ui);
    let frame = Frame::new()
        .fill(theme.canvas)
        .stroke(Stroke::new(1.0, theme.line2))
        .corner_radius(egui::CornerRadius::same(space::NOTICE_CORNER))
        .inner_margin(Margin::symmetric(10, 8));
    frame
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_top(|ui| {
                ui.label(icon.text(Icon::SIZE, theme.ink2));
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 2.0;
                    ui.add(egui::Label::new(Face::Emphasis.text(title, theme.ink)).wrap());
                    for line in lines {
                        ui.add(egui::Label::new(Face::Small.text(line, theme.ink2)).wrap());
                    }
                    ui.add_space(2.0);
                    dismiss(ui)
                })
                .inner
            })
            .inner
        })
        .inner
}

/// Asks once whether a file that is there is to be replaced.
pub fn old_file_ui(ctx: &Context, document: &Document, memory: &Memory, state: &mut BriefState) {
    let Step::Exists(form, path, about) = state.writing.step.clone() else { return };
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let title = say_with("brief-exists", &[("name", name.into())]);
    let text = say_with("brief-exists-about", &[("about", about.into()), ("path", path.display().to_string().into())]);
    let shown = Dialog::new(Id::unique("brief old file"), &title).show(
        ctx,
        |ui| {
            ui.label(Face::Body.text(text, theme(ui).ink2));
        },
        |ui| {
            let keep = Button::ink(&say("brief-exists-keep")).show(ui);
            if ui.memory(|memory| memory.focused().is_none()) {
                keep.request_focus();
            }
            let replace = Button::danger(&say("brief-exists-replace")).show(ui).clicked();
            (keep.clicked(), replace)
        },
    );
    let (keep, replace) = shown.footer;
    if replace {
        state.write(ctx, document, &memory.packs, (form, path, true));
    } else if keep || shown.closed {
        state.writing.step = Step::Rest;
    }
}
