//! How much of each topic is in scope: all of it, some families of lines, or nothing; with reason and name.

use super::form::{Form, head};
use super::state::SettingState;
use crate::app::Document;
use crate::checklist::{Checklist, Family, Requirement, Value};
use crate::edit::{Edit, Gesture};
use crate::scenario::{Code, Exercise, Record, RecordRef, Scope};
use crate::ui::outbox::Outbox;
use crate::ui::theme::theme;
use crate::ui::widgets::{LabelPlace, TextField, check_box, segmented, topic_swatch};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Align, Id, Label, Layout, Sense, Ui, vec2};
use smol_str::SmolStr;
use std::sync::Arc;

/// The room for a topic.
const TOPIC: f32 = 300.0;
/// How far what belongs to a topic is indented.
const INDENT: f32 = 16.0;

/// A topic with what the checklists ask of it.
struct Asked {
    /// The whole id.
    id: SmolStr,
    topic: Value,
    /// Its families of lines, each with how many lines it has.
    families: Vec<(Family, usize)>,
    /// The lines that stay in any case.
    core: Vec<SmolStr>,
}

/// Draws the topics and the lens, each with its scope.
pub(super) fn scope_ui(ui: &mut Ui, form: &mut Form<'_>) {
    head(ui, &say("form-head-scope"));
    let ink = theme(ui).ink3;
    ui.add(Label::new(Face::Small.text(say("form-scope-why"), ink)).wrap());
    for asked in asked(form) {
        topic_ui(ui, form, &asked);
    }
}

/// Draws the same where it is asked for outside of the setting.
pub fn scope_of_topics_ui(ui: &mut Ui, document: &Document, state: &mut SettingState, out: &mut Outbox) {
    let narrow = ui.available_width() < TOPIC + INDENT + 260.0;
    scope_ui(ui, &mut Form { document, state, out, narrow });
}

fn asked(form: &Form<'_>) -> Vec<Asked> {
    let vocabulary = form.document.vocabulary();
    let own = ["topic", "lens"].into_iter().filter_map(|key| vocabulary.facet(key));
    let topics = own.flat_map(|facet| facet.values.iter().map(move |value| (facet, value)));
    let asked = topics.map(|(facet, value)| {
        let id = SmolStr::new(format!("{}.{}", facet.prefix, value.id));
        let lists = form.document.basis().checklists.iter();
        let of_topic = |list: &&Checklist| list.requirements.iter().any(|line| line.topic == id);
        let lists: Vec<&Checklist> = lists.filter(of_topic).collect();
        let lines = || lists.iter().flat_map(|list| &list.requirements).filter(|line| line.topic == id);
        let count = |family: &Family| lines().filter(|line| line.family == family.id).count();
        let families = lists.iter().flat_map(|list| &list.families).map(|it| (it.clone(), count(it)));
        let is_core = |line: &&Arc<Requirement>| line.core;
        Asked {
            topic: value.clone(),
            families: families.filter(|(_, count)| *count > 0).collect(),
            core: lines().filter(is_core).map(|line| line.id.0.clone()).collect(),
            id,
        }
    });
    asked.filter(|asked| !asked.families.is_empty()).collect()
}

fn topic_ui(ui: &mut Ui, form: &mut Form<'_>, asked: &Asked) {
    let exercise = Arc::clone(&form.document.scenario().exercise);
    let said = exercise.scope.iter().find(|scope| scope.topic_id() == asked.topic.id);
    let profile = match said.map(|scope| scope.profile.as_str()) {
        Some("focused") => "focused",
        Some("out") => "out",
        _ => "full",
    };
    let theme = theme(ui);
    ui.horizontal(|ui| {
        ui.allocate_ui_with_layout(vec2(TOPIC, 28.0), Layout::left_to_right(Align::Center), |ui| {
            ui.set_min_width(TOPIC);
            ui.spacing_mut().item_spacing.x = 7.0;
            let (square, _) = ui.allocate_exact_size(vec2(8.0, 16.0), Sense::hover());
            topic_swatch(ui.painter(), square.center(), &asked.id, &theme);
            ui.label(Face::CodeStrong.text(&*asked.topic.code, theme.ink));
            ui.add(Label::new(Face::Body.text(asked.topic.name(), theme.ink)).truncate());
        });
        let words = ["form-scope-full", "form-scope-focused", "form-scope-out"].map(say);
        let [full, focused, out] = &words;
        let options = [("full", full.as_str()), ("focused", focused.as_str()), ("out", out.as_str())];
        if let Some(chosen) = segmented(ui, asked.topic.name(), &options, &profile) {
            choose(form, &exercise, asked, chosen);
        }
    });
    if let Some(scope) = said.filter(|_| profile != "full") {
        ui.indent(("scope", asked.id.as_str()), |ui| {
            if profile == "focused" {
                families(ui, form, &exercise, asked, scope);
            }
            reasons(ui, form, &exercise, asked, scope);
            remarks(ui, asked, scope);
        });
    }
}

fn families(ui: &mut Ui, form: &mut Form<'_>, exercise: &Exercise, asked: &Asked, scope: &Scope) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(18.0, 2.0);
        for (family, count) in &asked.families {
            let mut ticked = scope.families.iter().any(|it| it.as_str() == family.id);
            let text =
                say_with("form-scope-family", &[("family", family.title.as_str().into()), ("count", (*count).into())]);
            if check_box(ui, &mut ticked, &text).changed() {
                set(form, exercise, asked, None, |scope| {
                    scope.families.retain(|it| it.as_str() != family.id);
                    if ticked {
                        scope.families.push(Code(family.id.clone()));
                    }
                });
            }
        }
    });
}

fn reasons(ui: &mut Ui, form: &mut Form<'_>, exercise: &Exercise, asked: &Asked, scope: &Scope) {
    let wants = (say("form-scope-reason-wanted"), say("form-scope-name-wanted"));
    let values = [("topic", asked.topic.name().into())];
    ui.horizontal_top(|ui| {
        let width = (ui.available_width() - INDENT).clamp(280.0, 640.0);
        let label = say_with("form-scope-reason", &values);
        let reason = TextField::new(id(asked, "reason"), &label, &scope.reason)
            .label_place(LabelPlace::Hidden)
            .width(width * 0.64)
            .lacking(Some(&wants.0))
            .show(ui);
        let label = say_with("form-scope-name", &values);
        let name = TextField::new(id(asked, "name"), &label, &scope.name)
            .label_place(LabelPlace::Hidden)
            .width(width * 0.36 - 8.0)
            .lacking(Some(&wants.1))
            .show(ui);
        if let Some(typed) = reason.typed {
            set(form, exercise, asked, Some(reason.gesture), |scope| scope.reason = typed.into());
        }
        if let Some(typed) = name.typed {
            set(form, exercise, asked, Some(name.gesture), |scope| scope.name = typed.into());
        }
    });
}

/// Whether it counts, and what stays in any case.
fn remarks(ui: &mut Ui, asked: &Asked, scope: &Scope) {
    let theme = theme(ui);
    let counts = !scope.reason.trim().is_empty() && !scope.name.trim().is_empty();
    if !counts {
        ui.horizontal_top(|ui| {
            ui.label(Icon::Warning.text(Icon::SMALL, theme.par));
            ui.add(Label::new(Face::Small.text(say("form-scope-void"), theme.ink2)).wrap());
        });
    }
    if scope.profile.as_str() == "focused" {
        ui.add(Label::new(Face::Small.text(say("form-scope-focused-hint"), theme.ink3)).wrap());
    }
    if !asked.core.is_empty() {
        let words = say_with("form-scope-core", &[("lines", asked.core.join(", ").into())]);
        ui.add(Label::new(Face::Small.text(words, theme.ink3)).wrap());
    }
}

fn id(asked: &Asked, part: &str) -> Id {
    Id::unique(("scope", asked.id.as_str(), part))
}

fn choose(form: &mut Form<'_>, exercise: &Exercise, asked: &Asked, profile: &str) {
    if profile == "full" {
        let mut changed = exercise.clone();
        changed.scope.retain(|scope| scope.topic_id() != asked.topic.id);
        form.out.edit(Edit::Change(Record::Exercise(Arc::new(changed))));
        return;
    }
    let signer = form.state.signer.clone();
    set(form, exercise, asked, None, |scope| {
        scope.profile = Code::new(profile);
        if scope.name.trim().is_empty() {
            scope.name = signer.into();
        }
    });
}

fn set(form: &mut Form<'_>, exercise: &Exercise, asked: &Asked, serial: Option<u64>, change: impl FnOnce(&mut Scope)) {
    let mut changed = exercise.clone();
    let place = changed.scope.iter().position(|it| it.topic_id() == asked.topic.id);
    match place.and_then(|place| changed.scope.get_mut(place)) {
        Some(scope) => change(scope),
        None => {
            let mut scope = Scope { topic: Code(asked.topic.id.clone()), ..Scope::default() };
            change(&mut scope);
            changed.scope.push(scope);
        }
    }
    let edit = Edit::Change(Record::Exercise(Arc::new(changed)));
    match serial {
        Some(serial) => {
            let field = format!("scope {}", asked.id).into();
            form.out.typed(edit, Gesture { record: RecordRef::exercise(), field, serial });
        }
        None => form.out.edit(edit),
    }
}
