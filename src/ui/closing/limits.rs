//! The limits within which the smallest set is looked for.

use super::ClosingState;
use crate::app::Document;
use crate::app::closing::Asked;
use crate::app::shelf::Shelf;
use crate::checklist::Weight;
use crate::coverage::Sensitivity;
use crate::ui::Face;
use crate::ui::theme::theme;
use crate::ui::widgets::{Button, Dialog, LabelPlace, TextField, check_box, radio};
use crate::words::{say, say_with};
use egui::{Context, Id, Key, Ui, vec2};
use smol_str::SmolStr;
use std::collections::BTreeSet;

/// The limits as they are being changed.
pub struct Limits {
    asked: Asked,
    most: String,
    load: String,
}

impl Limits {
    /// The limits as they are.
    pub fn of(asked: &Asked) -> Self {
        let most = asked.most.map(|most| most.to_string()).unwrap_or_default();
        Self { asked: asked.clone(), most, load: asked.load.to_string() }
    }

    /// What was typed, read; nothing where it is no number.
    fn read(&self) -> Option<Asked> {
        let most = self.most.trim();
        let most = if most.is_empty() { None } else { Some(most.parse().ok()?) };
        let load: usize = self.load.trim().parse().ok().filter(|load| *load > 0)?;
        Some(Asked { most, load, ..self.asked.clone() })
    }
}

/// Draws the limits over the dialog; Enter looks again with them.
pub fn limits_ui(ctx: &Context, document: &Document, shelf: &Shelf, state: &mut ClosingState) {
    let Some(limits) = &mut state.limits else { return };
    let entered = ctx.input(|input| input.key_pressed(Key::Enter));
    let (title, subtitle) = (say("gaps-limits-title"), say("gaps-limits-subtitle"));
    let dialog = Dialog::new(Id::unique("closing limits"), &title).subtitle(&subtitle).width(560.0);
    let can_look = limits.read().is_some();
    let shown = dialog.show(
        ctx,
        |ui| body(ui, document, limits),
        |ui| {
            let look = ui.add_enabled_ui(can_look, |ui| Button::ink(&say("gaps-limits-look")).show(ui).clicked());
            let back = Button::outline(&say("gaps-limits-back")).show(ui).clicked();
            (look.inner, back, Button::outline(&say("gaps-scope")).show(ui).clicked())
        },
    );
    let (look, back, scope) = shown.footer;
    // Enter on a button presses that one.
    let enters = entered && !back && !scope && !shown.closed;
    let read = limits.read();
    if (look || enters)
        && let Some(asked) = read
    {
        state.asked = asked;
        state.limits = None;
        state.look(ctx, document, shelf);
    } else if back || shown.closed {
        state.limits = None;
    } else if scope {
        state.limits = None;
        state.open_scope();
    }
}

fn body(ui: &mut Ui, document: &Document, limits: &mut Limits) {
    ui.spacing_mut().item_spacing = vec2(12.0, 8.0);
    ui.horizontal(|ui| {
        for (weight, id) in [(Weight::Essential, "gaps-only-essential"), (Weight::Expected, "gaps-also-expected")] {
            if radio(ui, limits.asked.lightest == weight, &say(id)).clicked() {
                limits.asked.lightest = weight;
            }
        }
    });
    number(ui, "gaps-most", &mut limits.most);
    number(ui, "gaps-load-limit", &mut limits.load);
    heading(ui, "gaps-limit-topics");
    let topics: Vec<(SmolStr, String)> =
        document.vocabulary().topics().into_iter().map(|(id, value)| (id, value.code.clone())).collect();
    chosen(ui, &topics, &mut limits.asked.topics);
    heading(ui, "gaps-limit-phases");
    let mut kinds: Vec<(SmolStr, String)> = Vec::new();
    for phase in document.scenario().phases.iter() {
        let kind = SmolStr::new(phase.kind.as_str());
        if !kinds.iter().any(|(known, _)| *known == kind) {
            kinds.push((kind, phase.name.to_string()));
        }
    }
    chosen(ui, &kinds, &mut limits.asked.phases);
    heading(ui, "gaps-limit-sensitivity");
    let levels = [(None, "any"), (Some(Sensitivity::Harm), "harm"), (Some(Sensitivity::Nothing), "ordinary")];
    ui.horizontal_wrapped(|ui| {
        for (level, id) in levels {
            if radio(ui, limits.asked.hardest == level, &say(&format!("gaps-sensitivity-{id}"))).clicked() {
                limits.asked.hardest = level;
            }
        }
    });
    check_box(ui, &mut limits.asked.may_shorten, &say("gaps-may-shorten"));
}

fn heading(ui: &mut Ui, id: &str) {
    let ink = theme(ui).ink2;
    ui.label(Face::Small.text(say(id), ink));
}

fn number(ui: &mut Ui, id: &str, value: &mut String) {
    let (label, hint) = (say(id), say(&format!("{id}-hint")));
    let field = TextField::new(Id::unique(id), &label, value).label_place(LabelPlace::Left(210.0)).hint(&hint);
    if let Some(typed) = field.show(ui).typed {
        *value = typed;
    }
}

/// Boxes of which all ticked means no limit.
fn chosen(ui: &mut Ui, all: &[(SmolStr, String)], limit: &mut Option<BTreeSet<SmolStr>>) {
    let every: BTreeSet<SmolStr> = all.iter().map(|(id, _)| id.clone()).collect();
    let mut own = limit.clone().unwrap_or_else(|| every.clone());
    ui.horizontal_wrapped(|ui| {
        for (id, word) in all {
            let mut ticked = own.contains(id);
            let told = say_with("gaps-limit-name", &[("name", word.as_str().into())]);
            if check_box(ui, &mut ticked, word).on_hover_text(told).clicked() {
                if ticked {
                    own.insert(id.clone())
                } else {
                    own.remove(id)
                };
            }
        }
    });
    *limit = (own != every && !own.is_empty()).then_some(own);
}
