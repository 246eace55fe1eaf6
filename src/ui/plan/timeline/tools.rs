//! The part of the bar over the timeline: what the lanes are, whose load, links, zoom, a new inject.

use super::lanes::LanesBy;
use super::load_view::receiver_text;
use crate::app::Document;
use crate::edit::Edit;
use crate::scenario::tempo::{Receiver, receivers};
use crate::scenario::{Exercise, Record};
use crate::ui::commands::Command;
use crate::ui::outbox::Outbox;
use crate::ui::plan::state::Focus;
use crate::ui::plan::{PlanState, make};
use crate::ui::theme::theme;
use crate::ui::widgets::{Button, Choice, Picked, Picker, count_text, icon_button};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Align, Id, Label, Layout, Ui};
use std::sync::Arc;

const CLOSER: f64 = 1.5;
/// The highest limit of the load.
const MOST_AN_HOUR: usize = 60;
/// From this room on the bar says how moving works.
const EXPLAINS: f32 = 330.0;

/// Draws the tools of the timeline; where room is short, the lesser ones go into a list.
pub(in crate::ui::plan) fn timeline_tools(ui: &mut Ui, document: &Document, state: &mut PlanState, out: &mut Outbox) {
    let is_roomy = wanted_width(ui, document, state) <= ui.available_width();
    lanes(ui, state);
    load(ui, document, state);
    if is_roomy {
        links(ui, state);
        followers(ui, state);
    } else {
        more(ui, state);
    }
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let word = say("plan-new-inject");
        let hint = format!("{} ({})", Command::NewInject.text(), Command::NewInject.keys_text(ui));
        let new = Button::ink(&word).icon(Icon::Plus).small();
        if new.name(&Command::NewInject.text()).hint(&hint).show(ui).clicked() {
            make::inject(document, state, out);
        }
        if is_roomy {
            zoom(ui, state);
        }
        let find = format!("{} ({})", Command::Filter.text(), Command::Filter.keys_text(ui));
        if !state.timeline.is_filtered() && icon_button(ui, Icon::Funnel, &find).clicked() {
            state.timeline.asks_filter = true;
            state.focus = Some(Focus::Filter);
        }
        if is_roomy && ui.available_width() > EXPLAINS {
            ui.add(Label::new(Face::Small.text(say("timeline-explains"), theme(ui).ink3)).truncate());
        }
    });
}

/// How much room all tools would take.
fn wanted_width(ui: &Ui, document: &Document, state: &PlanState) -> f32 {
    const PICKER: f32 = 32.0;
    const BUTTON: f32 = 46.0;
    const ZOOM: f32 = 66.0;
    const FIND: f32 = 34.0;
    let text = |text: String| {
        ui.painter().layout_no_wrap(text, Face::SmallEmphasis.font(), egui::Color32::PLACEHOLDER).size().x
    };
    let buttons = ["timeline-links", "timeline-follow", "plan-new-inject"].map(|id| text(say(id)) + BUTTON);
    let zoom = text(length(state.timeline.shown().minutes)) + ZOOM;
    let pickers = text(lanes_text(state)) + text(load_text(document, state)) + 2.0 * PICKER;
    let find = if state.timeline.is_filtered() { 0.0 } else { FIND };
    buttons.iter().sum::<f32>() + zoom + find + pickers
}

/// The lesser tools as a list.
fn more(ui: &mut Ui, state: &mut PlanState) {
    let label = say("timeline-more");
    let is = |on: bool| say(if on { "timeline-on" } else { "timeline-off" });
    let timeline = &state.timeline;
    let choices = || {
        vec![
            Choice::new("links", say("timeline-links")).detail(is(timeline.links)),
            Choice::new("follow", say("timeline-follow")).detail(is(!timeline.alone)),
            Choice::new("closer", say("timeline-closer")).detail("+"),
            Choice::new("farther", say("timeline-farther")).detail("−"),
            Choice::new("all", say("timeline-everything")).detail("0"),
        ]
    };
    let picker = Picker::new(Id::unique("timeline more"), &label, Some(&label)).small();
    let Some(Picked::Value(what)) = picker.show(ui, choices) else { return };
    let shown = state.timeline.shown();
    let middle = shown.from + shown.minutes / 2.0;
    match what.as_str() {
        "links" => state.timeline.links ^= true,
        "follow" => state.timeline.alone ^= true,
        "closer" => state.timeline.zoom(CLOSER, middle),
        "farther" => state.timeline.zoom(1.0 / CLOSER, middle),
        _ => state.timeline.window = None,
    }
}

fn lanes_text(state: &PlanState) -> String {
    say_with("timeline-lanes-by", &[("what", state.timeline.query.lanes.word().into())])
}

fn load_text(document: &Document, state: &PlanState) -> String {
    let name = receiver_text(document.scenario(), document.vocabulary(), &state.timeline.data.receiver);
    say_with("timeline-load-of", &[("name", name.into())])
}

fn lanes(ui: &mut Ui, state: &mut PlanState) {
    let label = say("timeline-lanes");
    let shown = lanes_text(state);
    let picker = Picker::new(Id::unique("timeline lanes"), &label, Some(&shown)).small();
    let choices = || LanesBy::ALL.map(|by| Choice::new(by.name(), by.word())).to_vec();
    if let Some(Picked::Value(name)) = picker.show(ui, choices) {
        let by = LanesBy::ALL.into_iter().find(|by| by.name() == name);
        state.timeline.query.lanes = by.unwrap_or_default();
        state.timeline.scroll = 0.0;
    }
}

fn load(ui: &mut Ui, document: &Document, state: &mut PlanState) {
    let (scenario, vocabulary) = (document.scenario(), document.vocabulary());
    let label = say("timeline-load");
    let shown = load_text(document, state);
    let picker = Picker::new(Id::unique("timeline load"), &label, Some(&shown)).small();
    let kind = |receiver: &Receiver| {
        say(match receiver {
            Receiver::Everybody => "timeline-kind-all",
            Receiver::Branch(_) => "timeline-kind-branch",
            Receiver::Audience(_) => "timeline-kind-audience",
            Receiver::Cell(_) => "timeline-kind-cell",
            Receiver::Owner(_) => "timeline-kind-owner",
        })
    };
    let choices = || {
        let all = receivers(scenario).into_iter().enumerate().map(|(at, (receiver, count))| {
            let text = receiver_text(scenario, vocabulary, &receiver);
            Choice::new(at.to_string(), text).detail(format!("{} {}", count_text(count), kind(&receiver)))
        });
        all.collect()
    };
    if let Some(Picked::Value(at)) = picker.show(ui, choices) {
        let at = at.parse::<usize>().ok();
        state.timeline.query.load =
            at.and_then(|at| receivers(scenario).into_iter().nth(at)).map(|(receiver, _)| receiver);
    }
}

/// How many injects an hour are as much as one branch can deal with, which the findings read too.
pub(super) fn an_hour(document: &Document) -> usize {
    document.coverage().load_limit().unwrap_or(MOST_AN_HOUR)
}

/// The two buttons beside the limit under the name of the load; the limit is part of the exercise.
pub(super) fn limit(ui: &mut Ui, rect: egui::Rect, document: &Document, out: &mut Outbox) {
    let builder = egui::UiBuilder::new().max_rect(rect).layout(Layout::right_to_left(Align::Center));
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let now = an_hour(document);
        let hint = say_with("timeline-limit-hint", &[("count", now.into())]);
        let mut button = |icon, name: &str| icon_button(ui, icon, &say(name)).on_hover_text(&hint).clicked();
        if button(Icon::Plus, "timeline-limit-raise") {
            set_limit(document, (now + 1).min(MOST_AN_HOUR), out);
        }
        if button(Icon::Minus, "timeline-limit-lower") {
            set_limit(document, now.saturating_sub(1).max(1), out);
        }
    });
}

/// Sets the limit; what the findings propose anyway is not written down.
fn set_limit(document: &Document, limit: usize, out: &mut Outbox) {
    let own = (document.coverage().proposed_load_limit() != Some(limit)).then_some(limit);
    let load_limit = own.and_then(|limit| u32::try_from(limit).ok());
    let exercise = &document.scenario().exercise;
    if exercise.load_limit != load_limit {
        let exercise = Exercise { load_limit, ..Exercise::clone(exercise) };
        out.edit(Edit::Change(Record::Exercise(Arc::new(exercise))));
    }
}

/// Whether the links of all injects are drawn.
fn links(ui: &mut Ui, state: &mut PlanState) {
    let (word, hint) = (say("timeline-links"), say("timeline-links-hint"));
    let button = Button::outline(&word).icon(Icon::Link).small().pressed(state.timeline.links).hint(&hint);
    if button.show(ui).clicked() {
        state.timeline.links ^= true;
    }
}

/// Whether what follows an inject moves with it.
fn followers(ui: &mut Ui, state: &mut PlanState) {
    let (word, hint) = (say("timeline-follow"), say("timeline-follow-hint"));
    let button = Button::outline(&word).icon(Icon::FlowArrow).small().pressed(!state.timeline.alone).hint(&hint);
    if button.show(ui).clicked() {
        state.timeline.alone ^= true;
    }
}

/// Drawn from right to left.
fn zoom(ui: &mut Ui, state: &mut PlanState) {
    let shown = state.timeline.shown();
    let middle = shown.from + shown.minutes / 2.0;
    ui.spacing_mut().item_spacing.x = 4.0;
    if icon_button(ui, Icon::MagnifyingGlassPlus, &say("timeline-closer")).clicked() {
        state.timeline.zoom(CLOSER, middle);
    }
    let words = Face::Small.text(length(shown.minutes), theme(ui).ink2);
    ui.label(words);
    if icon_button(ui, Icon::MagnifyingGlassMinus, &say("timeline-farther")).clicked() {
        state.timeline.zoom(1.0 / CLOSER, middle);
    }
    ui.spacing_mut().item_spacing.x = 8.0;
}

/// The length of the stretch that is shown: `8 days`, `6 h`.
fn length(minutes: f64) -> String {
    let hours = minutes / 60.0;
    let (id, count) = if hours > 36.0 { ("timeline-days", hours / 24.0) } else { ("timeline-hours", hours) };
    say_with(id, &[("count", (count.round().max(1.0) as i64).into())])
}
