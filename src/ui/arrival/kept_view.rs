//! Ways of reading that were kept: using one, keeping this one, forgetting one.

use super::state::ArrivalState;
use crate::app::Session;
use crate::app::arrival::{Arrival, ArrivalAct};
use crate::ui::Face;
use crate::ui::theme::theme;
use crate::ui::widgets::{Button, Choice, LabelPlace, Picked, Picker, TextField};
use crate::words::{say, say_with};
use egui::{Id, Label, Ui};

/// Draws the section.
pub fn kept_ui(ui: &mut Ui, session: &Session, arrival: &Arrival, state: &mut ArrivalState) -> Option<ArrivalAct> {
    let theme = theme(ui);
    let kept = &session.memory.mappings;
    let mut act = None;
    if !kept.is_empty() {
        let (label, hint) = (say("arrival-read-as"), say("arrival-read-as-hint"));
        let picker = Picker::new(Id::unique("arrival kept"), &label, arrival.saved.as_deref()).hint(&hint);
        let choices = || kept.iter().map(|saved| Choice::new(&saved.name, &saved.name)).collect();
        if let Some(Picked::Value(name)) = picker.label_place(LabelPlace::Left(84.0)).show(ui, choices) {
            state.name.clone_from(&name);
            act = Some(ArrivalAct::UseSaved(name));
        }
    } else {
        ui.add(Label::new(Face::Small.text(say("arrival-kept-why"), theme.ink3)).wrap());
    }
    let (label, hint) = (say("arrival-keep-as"), say("arrival-keep-hint"));
    let field = TextField::new(Id::unique("arrival name"), &label, &state.name);
    if let Some(typed) = field.label_place(LabelPlace::Left(84.0)).hint(&hint).show(ui).typed {
        state.name = typed;
    }
    let name = state.name.trim().to_owned();
    ui.horizontal(|ui| {
        let nameless = say("arrival-keep-nameless");
        let off = name.is_empty().then_some(nameless.as_str());
        if Button::outline(&say("arrival-keep")).small().off_because(off).show(ui).clicked() {
            act = Some(ArrivalAct::Keep(name.clone()));
        }
        if let Some(saved) = &arrival.saved {
            let text = say_with("arrival-forget", &[("name", saved.as_str().into())]);
            if Button::plain(&text).small().show(ui).clicked() {
                act = Some(ArrivalAct::Forget(saved.clone()));
            }
        }
    });
    act
}
