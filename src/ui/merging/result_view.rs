//! What comes out of a choice: the value that stands, or the words that somebody writes from both.

use super::data::{Shown, Subject};
use crate::app::Message;
use crate::app::merging::{Choice, Conflict, Made, MergeAct};
use crate::ui::Face;
use crate::ui::outbox::Outbox;
use crate::ui::theme::theme;
use crate::ui::widgets::{Button, LabelPlace, TextField, link};
use crate::words::{say, say_with};
use egui::{Align, Id, Label, Layout, Ui};
use serde_json::Value;

/// A longer text scrolls in its field.
const MOST: f32 = 220.0;

/// Draws the result.
pub fn result_ui(ui: &mut Ui, made: &Made, shown: &Shown, at: usize, out: &mut Outbox) {
    let theme = theme(ui);
    let Some(conflict) = made.merge.conflicts().get(at) else { return };
    ui.horizontal(|ui| {
        ui.label(Face::Heading.text(say("merging-result"), theme.ink));
        ui.label(Face::Small.text(how(conflict), theme.ink3));
        if conflict.choice.is_some() && link(ui, &say("merging-reopen")).clicked() {
            out.messages.push(Message::Merge(MergeAct::Reopen(at)));
        }
        if let Subject::Versions { both: true, .. } = &shown.subject {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let text = say("merging-take-both");
                let button = Button::plain(&text).icon(crate::ui::Icon::Plus).key("3").small();
                let chosen = conflict.choice == Some(Choice::Both);
                let button = if chosen { button.pressed(true) } else { button };
                if button.show(ui).clicked() {
                    out.messages.push(Message::Merge(MergeAct::Settle(at, Choice::Both)));
                }
            });
        }
    });
    ui.add_space(6.0);
    let writes = matches!(&shown.subject, Subject::Versions { writes: true, .. });
    if !writes {
        ui.add(Label::new(Face::Writing.text(&shown.standing, theme.ink)).wrap());
        return;
    }
    let value = conflict.value(&conflict.standing());
    let text = value.as_str().unwrap_or_default();
    let name = say_with("merging-result-name", &[("field", conflict.about_label().into())]);
    let field = TextField::new(field_id(conflict), &name, text).label_place(LabelPlace::Hidden);
    let output = field.lines(2).face(Face::Writing).at_most(MOST).show(ui);
    if let Some(typed) = output.typed {
        let value = if typed.is_empty() { Value::Null } else { Value::from(typed) };
        out.messages.push(Message::Merge(MergeAct::Settle(at, Choice::Written(value))));
    }
}

/// The field of the result, so that the focus leaves it with the choice.
fn field_id(conflict: &Conflict) -> Id {
    Id::unique(("merging result", conflict.record.to_string(), conflict.about_label()))
}

/// How the result came about.
fn how(conflict: &Conflict) -> String {
    say(match (&conflict.choice, conflict.is_presence()) {
        (None, true) => "merging-how-open-record",
        (None, false) => "merging-how-open",
        (Some(Choice::Mine), _) => "merging-how-mine",
        (Some(Choice::Theirs), _) => "merging-how-theirs",
        (Some(Choice::Before), _) => "merging-how-before",
        (Some(Choice::Both), _) => "merging-how-both",
        (Some(Choice::Written(_)), _) => "merging-how-written",
        (Some(Choice::Keep | Choice::LetGo), _) => "merging-how-record",
    })
}
