//! The dialog for how a person works here: as planner, adviser, trainer or reader.

use crate::app::{Memory, Message, Role, Session};
use crate::checklist::Vocabulary;
use crate::ui::Face;
use crate::ui::outbox::Outbox;
use crate::ui::theme::theme;
use crate::ui::widgets::{Button, Dialog, LabelPlace, TextField, check_box, label_text, radio};
use crate::words::{say, say_with};
use egui::{Context, Frame, Id, Label, Margin, Ui};
use std::collections::BTreeMap;

/// What is chosen before it is taken.
#[derive(Clone, Debug, Default)]
pub struct RoleState {
    role: Role,
    topics: Vec<String>,
    /// Name and post of whoever works in each way, so that nobody is offered another person's name.
    people: BTreeMap<String, (String, String)>,
}

impl RoleState {
    /// Begins with what is remembered.
    pub fn of(memory: &Memory) -> Self {
        let role = Role::named(&memory.works_as);
        let mut people = memory.known_as.clone();
        people.insert(role.name().to_owned(), (memory.name.clone(), memory.role.clone()));
        Self { role, topics: memory.topics.clone(), people }
    }

    /// Name and post of whoever works in the chosen way; empty where nobody did before.
    fn person(&mut self) -> &mut (String, String) {
        self.people.entry(self.role.name().to_owned()).or_default()
    }
}

/// The way of working in a few words, for the status bar; nothing for the planner, who may do everything.
pub fn role_words(memory: &Memory, vocabulary: &Vocabulary) -> String {
    let role = Role::named(&memory.works_as);
    let word = say(&format!("role-{}-short", role.name()));
    if role != Role::Adviser || memory.topics.is_empty() {
        return word;
    }
    let topics = vocabulary.topics();
    let codes = topics.iter().filter(|(id, _)| memory.topics.iter().any(|own| own == id.as_str()));
    let codes = codes.map(|(_, value)| value.code.as_str()).collect::<Vec<_>>().join(", ");
    say_with("role-for", &[("role", word.into()), ("topics", codes.into())])
}

/// Draws the dialog; `false` when it is to be closed.
pub fn role_ui(ctx: &Context, session: &Session, state: &mut RoleState, out: &mut Outbox) -> bool {
    let title = say("role-title");
    let shown = Dialog::new(Id::unique("role"), &title).subtitle(&say("role-subtitle")).width(560.0).show(
        ctx,
        |ui| body(ui, session, state),
        |ui| {
            let take = Button::ink(&say("role-take")).show(ui).clicked();
            let leave = Button::outline(&say("role-leave")).show(ui).clicked();
            (take, leave)
        },
    );
    let (take, leave) = shown.footer;
    if take {
        let (name, post) = state.person().clone();
        let memory = Memory {
            works_as: state.role.name().to_owned(),
            topics: state.topics.clone(),
            name: name.trim().to_owned(),
            role: post.trim().to_owned(),
            known_as: state.people.clone(),
            ..session.memory.clone()
        };
        out.messages.push(Message::Settings(Box::new(memory)));
    }
    !(take || leave || shown.closed)
}

fn body(ui: &mut Ui, session: &Session, state: &mut RoleState) {
    let theme = theme(ui);
    for role in Role::ALL {
        if radio(ui, state.role == role, &say(&format!("role-{}", role.name()))).clicked() {
            state.role = role;
        }
        Frame::new().inner_margin(Margin { left: 24, right: 0, top: 0, bottom: 2 }).show(ui, |ui| {
            ui.add(Label::new(Face::Small.text(say(&format!("role-{}-what", role.name())), theme.ink2)).wrap());
            if role == Role::Adviser && state.role == role {
                topics(ui, &session.program().vocabulary, state);
            }
        });
    }
    ui.add_space(4.0);
    ui.horizontal(|ui| {
        let half = (ui.available_width() - 8.0) / 2.0;
        let role = state.role.name();
        let (name, post) = state.person();
        for (id, value) in [("role-name", name), ("role-post", post)] {
            let (label, hint) = (say(id), say(&format!("{id}-hint")));
            let field = TextField::new(Id::unique((role, id)), &label, value).label_place(LabelPlace::Above);
            if let Some(typed) = field.hint(&hint).width(half).show(ui).typed {
                *value = typed;
            }
        }
    });
}

fn topics(ui: &mut Ui, vocabulary: &Vocabulary, state: &mut RoleState) {
    ui.add_space(2.0);
    label_text(ui, &say("role-topics"));
    ui.horizontal_wrapped(|ui| {
        for (id, topic) in vocabulary.topics() {
            let place = state.topics.iter().position(|own| own == id.as_str());
            let mut mine = place.is_some();
            if check_box(ui, &mut mine, topic.name()).changed() {
                match place {
                    Some(place) => drop(state.topics.remove(place)),
                    None => state.topics.push(id.to_string()),
                }
            }
        }
    });
}
