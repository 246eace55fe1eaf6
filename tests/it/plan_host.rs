//! A small window around the Plan desk: a session, the keys, and wishes carried out as the shell does it.

use crate::shell_window;
use crosscut::app::{Message, Session};
use crosscut::checklist::Basis;
use crosscut::scenario::Scenario;
use crosscut::ui::commands::{Command, Reach};
use crosscut::ui::outbox::{Outbox, Wish};
use crosscut::ui::plan::{PlanState, plan_ui, run_command};
use crosscut::ui::theme::{self, ThemeChoice};
use egui::{CentralPanel, Frame, Key, Modifiers, Panel, Ui};
use egui_kittest::Harness;

/// The state of the host.
pub struct Host {
    /// The program.
    pub session: Session,
    /// What is seen of the desk.
    pub plan: PlanState,
}

impl Host {
    /// The document as it is now.
    pub fn scenario(&self) -> &Scenario {
        self.session.document.as_ref().expect("a document").scenario()
    }

    /// The last step by name.
    pub fn undo_label(&self) -> Option<&str> {
        self.session.document.as_ref()?.history().undo_label()
    }

    fn show(&mut self, ui: &mut Ui) {
        let whole = ui.content_rect();
        ui.scope_builder(egui::UiBuilder::new().max_rect(whole), |ui| self.window(ui));
    }

    fn window(&mut self, ui: &mut Ui) {
        let ground = theme::theme(ui).panel;
        let pressed = Command::pressed(ui, Reach::Plan);
        let mut out = Outbox::default();
        Panel::top("top").exact_size(46.0).frame(Frame::new().fill(ground)).show(ui, |_| ());
        Panel::bottom("bottom").exact_size(26.0).frame(Frame::new().fill(ground)).show(ui, |ui| {
            if let Some(notice) = &self.session.notice {
                ui.label(&notice.text);
            }
        });
        CentralPanel::default().frame(Frame::new()).show(ui, |ui| {
            let document = self.session.document.as_ref().expect("a document");
            plan_ui(ui, document, &mut self.plan, &mut out);
        });
        out.wishes.extend(pressed.map(Wish::Run));
        for wish in std::mem::take(&mut out.wishes) {
            self.wish(wish, &mut out);
        }
        let any = !out.messages.is_empty();
        for message in out.messages {
            self.session.update(message);
        }
        if any {
            ui.request_repaint();
        }
    }

    fn wish(&mut self, wish: Wish, out: &mut Outbox) {
        let document = self.session.document.as_ref().expect("a document");
        match wish {
            Wish::Run(Command::Undo) => out.messages.push(Message::Undo),
            Wish::Run(Command::Redo) => out.messages.push(Message::Redo),
            Wish::Run(command) => {
                run_command(command, document, &mut self.plan, out);
            }
            Wish::ShowInject(id) => self.plan.show_inject(&id),
            Wish::OpenFull(id) => self.plan.open_full(&id),
            Wish::BackToTable => self.plan.back_to_table(),
            Wish::ShowStoryline(storyline, incident) => self.plan.show_part(storyline, incident),
            Wish::ShowRecord(record) => self.plan.show_record(&record),
            Wish::ShowInjects(ids) => self.plan.show_injects(&ids),
            Wish::ShowBrought(ids) => self.plan.show_brought(&ids),
            Wish::ShowLine(_) | Wish::ShowFinding(_) | Wish::ShowTopic(_) => {}
            Wish::ShowLibrary(_) | Wish::ShowLibraryTopic(_) | Wish::ShowGuide(_) => {}
        }
    }
}

/// A window of this size with a session that a message begins.
pub fn host(size: [f32; 2], choice: ThemeChoice, first: Message) -> Harness<'static, Host> {
    let (basis, faults) = Basis::shipped();
    assert!(faults.is_empty(), "{faults:?}");
    let mut session = Session::new(basis);
    session.update(first);
    let host = Host { session, plan: PlanState::default() };
    let mut harness = shell_window::part(size, choice, |ui, host: &mut Host| host.show(ui), host);
    harness.run();
    harness
}

/// Presses a key and lets everything settle.
pub fn press(harness: &mut Harness<'static, Host>, modifiers: Modifiers, key: Key) {
    harness.key_press_modifiers(modifiers, key);
    harness.run();
}

/// Saves a picture, if pictures are wanted.
pub fn picture(harness: &mut Harness<'static, Host>, name: &str) {
    if let Ok(folder) = std::env::var("CROSSCUT_PICTURES") {
        harness.render().expect("a picture").save(format!("{folder}/{name}.png")).expect("a place for pictures");
    }
}
