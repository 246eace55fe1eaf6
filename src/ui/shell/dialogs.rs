//! The questions that stand over everything: unsaved changes, and the list of problems of a file.

use crate::app::signing::{Place, SigningWish};
use crate::app::{Document, Message, PathPurpose, Session, Stake, Unsaved};
use crate::scenario::integrity::{Problem, Severity};
use crate::scenario::name::field_label;
use crate::scenario::{InjectId, RecordKind};
use crate::ui::Face;
use crate::ui::outbox::{Outbox, Wish};
use crate::ui::theme::theme;
use crate::ui::widgets::{Button, Dialog, TextField, link, row_line};
use crate::words::{say, say_with};
use egui::{Context, Frame, Id, Margin, ScrollArea, Ui};

/// Asks what to do with unsaved changes, while that is open.
pub fn unsaved(ctx: &Context, session: &Session, out: &mut Outbox) {
    if session.stake() != Some(Stake::Changes) {
        return;
    }
    let name = session.document.as_ref().map(Document::name).unwrap_or_default();
    let title = say_with("unsaved-title", &[("name", name.into())]);
    let shown = Dialog::new(Id::unique("unsaved"), &title).show(
        ctx,
        |ui| {
            let ink = theme(ui).ink2;
            ui.label(Face::Body.text(say("unsaved-text"), ink));
            if let Some((count, name)) = session.choices() {
                let told = say_with("unsaved-choices", &[("count", count.into()), ("name", name.into())]);
                ui.add(egui::Label::new(Face::Body.text(told, ink)).wrap());
            }
            super::stakes::unsent(ui, session);
        },
        unsaved_buttons,
    );
    match shown.footer {
        Some(answer) => out.messages.push(Message::Unsaved(answer)),
        None if shown.closed => out.messages.push(Message::Unsaved(Unsaved::Stay)),
        None => {}
    }
}

/// Asks for a path, where the computer shows no file dialogs; `typed` is what stands in the field.
pub fn path(ctx: &Context, session: &Session, typed: &mut Option<String>, out: &mut Outbox) {
    let Some(asked) = &session.ask_path else {
        *typed = None;
        return;
    };
    let first = typed.is_none();
    let text = typed.get_or_insert_with(|| asked.proposed.display().to_string());
    let (title, word) = match asked.purpose {
        PathPurpose::Save => (say("path-title-save"), say("path-save")),
        PathPurpose::Checklist => (say("checklists-path-title"), say("checklists-path-add")),
        PathPurpose::Open => (say("path-title-open"), say("path-open")),
        PathPurpose::Import => (say("path-title-import"), say("path-import")),
        PathPurpose::Export => (say("brief-path-title"), say("brief-path-write")),
        PathPurpose::ReviewCopy => (say("copy-path-title"), say("copy-path-write")),
        PathPurpose::PublicKey => (say("keys-path-write-title"), say("keys-path-write")),
        PathPurpose::KeyFile => (say("keys-path-read-title"), say("keys-path-read")),
        PathPurpose::Copy => (say("merging-path-title"), say("merging-path-go")),
        PathPurpose::Base => (say("merging-base-path-title"), say("merging-base-path-go")),
        PathPurpose::Other => (say("comparing-path-title"), say("comparing-path-go")),
        PathPurpose::ChangesPage => (say("comparing-page-title"), say("comparing-page-go")),
    };
    let field = Id::unique("path field");
    let shown = Dialog::new(Id::unique("path"), &title).subtitle(&say("path-subtitle")).width(560.0).show(
        ctx,
        |ui| {
            let output = TextField::new(field, &say("path-label"), text).show(ui);
            if first {
                output.response.request_focus();
            }
            if let Some(typed) = output.typed {
                *text = typed;
            }
            if let Some(notice) = session.notice.as_ref().filter(|notice| notice.is_error) {
                ui.label(Face::Small.text(&notice.text, theme(ui).mis));
            }
        },
        |ui| {
            let go = Button::ink(&word).show(ui).clicked();
            let leave = Button::outline(&say("path-leave")).show(ui).clicked();
            (go, leave)
        },
    );
    let entered = ctx.input(|input| input.key_pressed(egui::Key::Enter));
    let (go, leave) = shown.footer;
    if (go || entered) && !text.trim().is_empty() {
        let path = std::path::PathBuf::from(text.trim());
        out.messages.push(match asked.purpose {
            PathPurpose::Save => Message::SaveNew(path),
            PathPurpose::Checklist => Message::AddChecklist(path),
            PathPurpose::Open => Message::Open(path),
            PathPurpose::Import => Message::Import(path),
            PathPurpose::Export => Message::ExportTo { path, replace: false },
            PathPurpose::ReviewCopy | PathPurpose::PublicKey | PathPurpose::KeyFile => {
                Message::Signing(SigningWish::Place(Place { path, replace: false }))
            }
            purpose => Message::Picked(purpose, path),
        });
    } else if leave || shown.closed {
        out.messages.push(Message::PathRefused);
    }
}

fn unsaved_buttons(ui: &mut Ui) -> Option<Unsaved> {
    let mut answer = None;
    let save = Button::ink(&say("unsaved-save")).show(ui);
    if ui.memory(|memory| memory.focused().is_none()) {
        save.request_focus();
    }
    if save.clicked() {
        answer = Some(Unsaved::Save);
    }
    if Button::outline(&say("unsaved-stay")).show(ui).clicked() {
        answer = Some(Unsaved::Stay);
    }
    if Button::danger(&say("unsaved-let-go")).show(ui).clicked() {
        answer = Some(Unsaved::LetGo);
    }
    answer
}

/// Lists what is wrong with the file; `false` when it is to be closed.
pub fn problems(ctx: &Context, document: &Document, out: &mut Outbox) -> bool {
    let count = document.problems.len();
    let title = say_with("problems-title", &[("count", count.into())]);
    let shown =
        Dialog::new(Id::unique("problems"), &title).subtitle(&say("problems-subtitle")).size(760.0, 520.0).show(
            ctx,
            |ui| {
                ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
                    document.problems.iter().filter(|problem| problem_ui(ui, problem, document, out)).count() > 0
                })
            },
            |ui| Button::ink(&say("problems-close")).show(ui).clicked(),
        );
    !(shown.closed || shown.footer || shown.body.inner)
}

/// Draws one problem; `true` where the person goes to its record.
fn problem_ui(ui: &mut Ui, problem: &Problem, document: &Document, out: &mut Outbox) -> bool {
    let frame = Frame::new().inner_margin(Margin::symmetric(20, 9));
    let goes = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 3.0;
        let goes = ui.horizontal(|ui| problem_head(ui, problem, document, out)).inner;
        ui.label(Face::Body.text(problem.message(), theme(ui).ink));
        goes
    });
    row_line(ui);
    goes.inner
}

/// How grave it is, and where: the record as people call it, its field, its line in the file.
fn problem_head(ui: &mut Ui, problem: &Problem, document: &Document, out: &mut Outbox) -> bool {
    let theme = theme(ui);
    let (word, colour) = match problem.severity {
        Severity::Error => (say("problems-error"), theme.mis),
        Severity::Warning => (say("problems-warning"), theme.par),
    };
    ui.label(Face::SmallEmphasis.text(word, colour));
    let mut goes = false;
    let there = problem.record.as_ref().and_then(|at| Some((at, document.scenario().record(at)?.called())));
    if let Some((record, called)) = there
        && link(ui, &called).clicked()
    {
        goes = true;
        out.wish(match record.kind {
            RecordKind::Inject => Wish::ShowInject(InjectId(record.id.clone())),
            _ => Wish::ShowRecord(record.clone()),
        });
    }
    if !problem.field.is_empty() {
        ui.label(Face::Small.text(field_label(&problem.field), theme.ink3));
    }
    if let Some(line) = problem.line {
        ui.label(Face::Small.text(say_with("problems-line", &[("line", line.into())]), theme.ink3));
    }
    goes
}
