//! An item as a small scenario of its own: what it looks like before it is fitted into another.

use super::item::{Item, ItemInject, SlotKind};
use crate::checklist::{Vocabulary, sketch};
use crate::scenario::{ActorId, Code, Inject, PlaceId, Scenario, Text};
use smol_str::SmolStr;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

/// An item in a minimal exercise, with examples in its slots.
#[derive(Clone, Debug)]
pub struct Scene {
    /// The exercise with nothing but what the item takes for granted.
    pub before: Scenario,
    /// The same with the item.
    pub with_item: Scenario,
    /// The id that stands for each slot.
    pub slots: BTreeMap<SmolStr, SmolStr>,
}

/// Makes the scene of an item.
///
/// # Errors
/// What cannot be read in it, in sentences.
pub fn scene(item: &Item, vocabulary: &Vocabulary) -> Result<Scene, Vec<String>> {
    let read = |text: &str| {
        let say = |faults: Vec<sketch::SketchFault>| -> Vec<String> {
            faults.iter().map(|fault| said(item, text, fault)).collect()
        };
        sketch::scenario(text, vocabulary).map_err(say)
    };
    let before = read(&given(item))?;
    let mut with_item: Scenario = read(&sketched(item))?;
    let slots: BTreeMap<SmolStr, SmolStr> = item
        .slots
        .iter()
        .map(|slot| {
            let prefix = if slot.kind == SlotKind::Actor { "act" } else { "pla" };
            (slot.name.clone(), SmolStr::new(format!("{prefix}-{}", slot.name)))
        })
        .collect();
    name_slots(item, &mut with_item);
    let mut faults = Vec::new();
    for inject in Arc::make_mut(&mut with_item.injects) {
        if let Some(own) = item.injects.iter().find(|own| own.name == inject.id.as_str()) {
            dress(Arc::make_mut(inject), own, item, &slots, vocabulary, &mut faults);
        }
    }
    if faults.is_empty() { Ok(Scene { before, with_item, slots }) } else { Err(faults) }
}

/// The sketch of what the item takes for granted.
fn given(item: &Item) -> String {
    let mut text = String::from("+ exercise band=normal\n");
    for line in &item.given {
        // Writing to a text cannot fail.
        writeln!(text, "+ {line}").unwrap_or_default();
    }
    text
}

/// The sketch of the item with what it takes for granted.
fn sketched(item: &Item) -> String {
    let mut text = given(item);
    for slot in &item.slots {
        let kind = if slot.kind == SlotKind::Actor { "actor" } else { "place" };
        writeln!(text, "+ {kind} {} {}", slot.name, slot.codes).unwrap_or_default();
    }
    for inject in &item.injects {
        let place = inject.place.as_ref().map(|place| format!(" place={place}")).unwrap_or_default();
        let actor = inject.perpetrator.as_ref().map(|actor| format!(" actor={actor}")).unwrap_or_default();
        writeln!(text, "{}: bare at={}{place}{actor} {}", inject.name, inject.minutes, inject.codes)
            .unwrap_or_default();
    }
    text
}

/// A fault of the sketch, said by the part of the item in which it stands.
fn said(item: &Item, text: &str, fault: &sketch::SketchFault) -> String {
    let line = text.lines().nth(fault.line.saturating_sub(1)).unwrap_or_default();
    let part = match line.strip_prefix("+ ") {
        Some(record) => {
            let name = record.split_whitespace().nth(1).unwrap_or_default();
            if item.slot(name).is_some() { format!("slot `{name}`") } else { format!("given `{record}`") }
        }
        None => format!("inject `{}`", line.split(':').next().unwrap_or_default()),
    };
    format!("{part}: {}", fault.what)
}

fn name_slots(item: &Item, scenario: &mut Scenario) {
    let example = |id: &str| {
        let name = id.split_once('-').map_or(id, |(_, name)| name);
        item.slot(name).map(|slot| Text::from(slot.example.as_str()))
    };
    for actor in Arc::make_mut(&mut scenario.actors) {
        if let Some(name) = example(actor.id.as_str()) {
            Arc::make_mut(actor).name = name;
        }
    }
    for place in Arc::make_mut(&mut scenario.places) {
        if let Some(name) = example(place.id.as_str()) {
            Arc::make_mut(place).name = name;
        }
    }
}

/// Gives an inject its words and its sender.
fn dress(
    inject: &mut Inject,
    own: &ItemInject,
    item: &Item,
    slots: &BTreeMap<SmolStr, SmolStr>,
    vocabulary: &Vocabulary,
    faults: &mut Vec<String>,
) {
    speak(inject, own, |name| item.slot(name).map(|slot| slot.example.clone()));
    inject.channel = Code::new(&own.channel);
    inject.from = slots.get(&own.from).map(|id| ActorId::new(id.as_str()));
    if let Some(place) = own.place.as_ref().and_then(|place| slots.get(place)) {
        inject.place = Some(PlaceId::new(place.as_str()));
    }
    inject.status = Code::new("draft");
    inject.claims = item.serves.iter().map(crate::scenario::RequirementId::new).collect();
    inject.sources = vec![Text::from(item.id.as_str())];
    if vocabulary.axis("channel").is_some_and(|axis| axis.position(&own.channel).is_none()) {
        faults.push(format!("inject `{}`: `{}` is no channel", own.name, own.channel));
    }
    if inject.expected.len() != own.expected.len() {
        let (codes, words) = (inject.expected.len(), own.expected.len());
        faults.push(format!("inject `{}`: {codes} actions in `do=` and {words} in `expected`", own.name));
    }
}

/// Gives an inject the words of the item, with names in the places of its slots.
pub(super) fn speak(inject: &mut Inject, own: &ItemInject, name_of: impl Fn(&str) -> Option<String>) {
    let text = |text: &str| Text::from(filled(text, &name_of).as_str());
    inject.title = text(&own.title);
    inject.text = text(&own.text);
    inject.people_effect = text(&own.effect);
    inject.notes = text(&own.notes);
    if !own.feedback.is_empty() {
        inject.feedback = text(&own.feedback);
    }
    inject.content_note = text(&own.content_note);
    inject.observables = own.observables.iter().map(|it| text(it)).collect();
    for (action, words) in inject.expected.iter_mut().zip(&own.expected) {
        action.text = text(words);
    }
}

/// A text with names in the places of its slots.
fn filled(text: &str, name_of: &impl Fn(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        match after.split_once('}') {
            Some((name, after)) => {
                out.push_str(&name_of(name).unwrap_or_else(|| format!("{{{name}}}")));
                rest = after;
            }
            None => {
                out.push('{');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}
