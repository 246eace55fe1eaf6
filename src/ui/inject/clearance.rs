//! Clearing a text: a named adviser says that it may be played as it stands; when it changes, it has to be said again.

use super::form::Form;
use crate::app::signing::since;
use crate::app::{Document, fresh_id};
use crate::coverage::{Lack, Sensitivity, Standing};
use crate::edit::Edit;
use crate::scenario::turn::newest;
use crate::scenario::{Decision, DecisionId, DecisionKind, Inject, InjectId, Record, RecordKind, Text};
use crate::ui::review::{bound, day, who, withdraw_ui};
use crate::ui::signing::{ChangeRow, change_rows, since_ui};
use crate::ui::widgets::{Button, LabelPlace, TextField};
use crate::ui::{Face, Icon, theme};
use crate::words::{say, say_with};
use egui::{Key, Label, Response, Ui};
use smol_str::SmolStr;
use std::sync::Arc;

/// How the clearance of an inject stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Clearance {
    /// Nobody has to clear it.
    NotAsked,
    /// An adviser has to clear it, and nobody did; it may be no evidence until then.
    Wanted {
        /// Whether it is held back until then.
        held: bool,
    },
    /// A named person cleared it as it stands.
    Cleared {
        /// The decision.
        decision: DecisionId,
        /// Who, and when.
        by: String,
        /// Why.
        reason: String,
    },
    /// It changed since it was cleared.
    Changed {
        /// The decision.
        decision: DecisionId,
        /// Who had cleared it, and when.
        by: String,
        /// What changed since.
        since: Vec<ChangeRow>,
    },
}

impl Clearance {
    /// The clearance of an inject in a document.
    pub fn of(document: &Document, inject: &Arc<Inject>) -> Self {
        let subject = subject(&inject.id);
        let signed = |it: &&Arc<Decision>| {
            it.kind == DecisionKind::Clear
                && it.subject == subject
                && !it.signer.name.trim().is_empty()
                && !it.reason.trim().is_empty()
        };
        let lacks = document.coverage().lacks(&inject.id);
        let is_blocked = lacks.iter().any(|lack| matches!(lack, Lack::Blocked { .. }));
        let is_asked = is_blocked || Sensitivity::of(inject) == Sensitivity::Clearance;
        let Some(newest) = newest(document.scenario().decisions.iter().filter(signed)) else {
            return if is_asked { Self::Wanted { held: is_blocked } } else { Self::NotAsked };
        };
        let (decision, by) = (newest.id.clone(), format!("{}, {}", who(&newest.signer), day(newest.signer.at)));
        let stands = document.coverage().looks().of_decision(newest) != Standing::Stale;
        match (stands, is_asked) {
            (true, _) => Self::Cleared { decision, by, reason: newest.reason.trim().to_owned() },
            (false, true) => Self::Changed { decision, by, since: change_rows(document, since(document, newest)) },
            (false, false) => Self::NotAsked,
        }
    }

    fn is_open(&self) -> bool {
        matches!(self, Self::Wanted { .. } | Self::Changed { .. })
    }
}

fn subject(inject: &InjectId) -> SmolStr {
    SmolStr::new(format!("inject {inject}"))
}

/// What is being typed to clear a text.
#[derive(Clone, Debug, Default)]
pub(super) struct Clearing {
    pub name: String,
    pub role: String,
    pub reason: Option<(InjectId, String)>,
}

impl Form<'_> {
    /// Where the text waits for an adviser, or was cleared; nothing is drawn where nobody has to.
    pub fn clearance(&mut self, ui: &mut Ui, opened: bool) {
        let clearance = self.known().clearance.clone();
        if clearance == Clearance::NotAsked {
            return;
        }
        let theme = theme(ui);
        ui.add_space(if opened { 10.0 } else { 8.0 });
        ui.label(Face::Heading.text(say("inject-clearance"), theme.ink));
        let (icon, words) = match &clearance {
            Clearance::Cleared { by, .. } => {
                (Icon::SealCheck, say_with("inject-cleared", &[("who", by.as_str().into())]))
            }
            Clearance::Changed { by, .. } => {
                (Icon::ClockCounterClockwise, say_with("inject-cleared-before", &[("who", by.as_str().into())]))
            }
            Clearance::Wanted { held: true } => (Icon::HourglassMedium, say("inject-clearance-held")),
            _ => (Icon::HourglassMedium, say("inject-clearance-wanted")),
        };
        ui.horizontal_top(|ui| {
            ui.label(icon.text(Icon::SMALL, theme.ink2));
            ui.add(Label::new(Face::Small.text(words, theme.ink2)).wrap());
        });
        if let Clearance::Changed { decision, since, .. } = &clearance {
            since_ui(ui, (&decision.0, since), &mut self.state.changes, self.out);
        }
        if let Clearance::Cleared { decision, reason, .. } = &clearance {
            ui.add(Label::new(Face::Small.text(format!("“{reason}”"), theme.ink2)).wrap());
            if !self.document.is_read_only() {
                let word = say("inject-clear-withdraw");
                withdraw_ui(ui, decision, &word, &word, self.out);
            }
        }
        if clearance.is_open() && !self.document.is_read_only() {
            self.clear_form(ui);
        }
    }

    fn clear_form(&mut self, ui: &mut Ui) {
        ui.add_space(4.0);
        let mut enter = false;
        ui.horizontal(|ui| {
            let half = (ui.available_width() - 8.0) / 2.0;
            enter |= self.clearing_field(ui, "name", half);
            enter |= self.clearing_field(ui, "role", half);
        });
        ui.add_space(4.0);
        let width = ui.available_width();
        enter |= self.clearing_field(ui, "reason", width);
        ui.add_space(4.0);
        let missing = self.missing_to_clear();
        let (words, hint) = (say("inject-clear"), say("inject-clear-hint"));
        let button = Button::outline(&words).icon(Icon::SealCheck).small().hint(&hint);
        let clicked = button.off_because(missing.as_deref()).show(ui).clicked();
        if missing.is_none() && (clicked || enter) {
            self.clear_text();
        }
    }

    fn clearing_field(&mut self, ui: &mut Ui, part: &str, width: f32) -> bool {
        let id = self.id(&format!("clearing {part}"));
        let (label, hint) = (say(&format!("inject-clear-{part}")), say(&format!("inject-clear-{part}-hint")));
        let reason = self.clear_reason().to_owned();
        let clearing = &mut self.state.clearing;
        let value = match part {
            "name" => clearing.name.clone(),
            "role" => clearing.role.clone(),
            _ => reason,
        };
        let field = TextField::new(id, &label, &value).label_place(LabelPlace::Hidden).hint(&hint).width(width);
        let output = field.show(ui);
        if let Some(typed) = output.typed {
            match part {
                "name" => clearing.name = typed,
                "role" => clearing.role = typed,
                _ => clearing.reason = Some((self.inject.id.clone(), typed)),
            }
        }
        entered(ui, &output.response)
    }

    fn clear_reason(&self) -> &str {
        let reason = self.state.clearing.reason.as_ref().filter(|(of, _)| *of == self.inject.id);
        reason.map_or("", |(_, reason)| reason)
    }

    fn missing_to_clear(&self) -> Option<String> {
        let clearing = &self.state.clearing;
        let blank = |text: &str| text.trim().is_empty();
        match (blank(&clearing.name), blank(&clearing.role), blank(self.clear_reason())) {
            (true, ..) => Some(say("inject-clear-no-name")),
            (_, true, _) => Some(say("inject-clear-no-role")),
            (.., true) => Some(say("inject-clear-no-reason")),
            _ => None,
        }
    }

    fn clear_text(&mut self) {
        let (name, role) = (&self.state.clearing.name, &self.state.clearing.role);
        let subject = subject(&self.inject.id);
        let decision = bound(
            self.document,
            Decision {
                id: DecisionId(fresh_id(RecordKind::Decision)),
                kind: DecisionKind::Clear,
                signer: self.document.signer(name, role, &subject),
                subject,
                reason: Text::from(self.clear_reason().trim()),
                ..Decision::default()
            },
        );
        self.out.edit(Edit::Add { record: Record::Decision(Arc::new(decision)), index: None });
        self.state.clearing.reason = None;
    }
}

fn entered(ui: &Ui, response: &Response) -> bool {
    response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter))
}
