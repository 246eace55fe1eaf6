//! Fills in what a line of a sketch leaves out, so that its inject passes the evidence gate.

use super::Draft;
use crate::scenario::{
    Actor, Code, ExTime, ExpectedAction, Inject, List, Phase, PhaseId, Place, PlaceId, Referral, Text,
};
use std::sync::Arc;

/// The fields that can be left empty on purpose by `without=`.
pub(super) const FIELDS: [&str; 15] = [
    "title",
    "time",
    "phase",
    "core",
    "sender",
    "channel",
    "to",
    "text",
    "people_effect",
    "do",
    "place",
    "chain",
    "role",
    "perp",
    "people",
];

/// The phases of the kinds, in the order of an operation; they have no times, so the lines say where they belong.
pub(super) fn phases(kinds: &[Code]) -> List<Phase> {
    let order = ["plan", "deploy", "exec", "stab", "trans"];
    let used = order.into_iter().filter(|kind| kinds.iter().any(|used| used.as_str() == *kind));
    let phase = |kind: &str| {
        Arc::new(Phase { id: PhaseId::new(kind), name: kind.into(), kind: kind.into(), ..Phase::default() })
    };
    Arc::new(used.map(phase).collect())
}

/// What the line at this index says without words of its own: letters only, different for each line.
pub(super) fn text(index: usize) -> Text {
    let mut letters = String::new();
    let mut rest = index + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(u32::try_from(rest % 26).ok().and_then(|place| char::from_u32('a' as u32 + place)).unwrap_or('z'));
        rest /= 26;
    }
    format!("Message with the mark zq{letters} for those who have to act.").into()
}

/// Fills in one inject, except for the fields that are left empty on purpose.
pub(super) fn inject(draft: &mut Draft<'_>, inject: &mut Inject, index: usize, without: &[String]) {
    let wants = |field: &str| !without.iter().any(|left_out| left_out == field);
    plain(draft, inject, index, &wants);
    if wants("sender") && inject.from.is_none() {
        inject.from = Some(sender(draft, "own_force", "", ""));
    }
    if wants("place") && inject.place.is_none() {
        inject.place = Some(place(draft, "harbour_town"));
    }
    if wants("to") && inject.to.is_empty() {
        inject.to = vec!["j3".into()];
    }
    if wants("do") && inject.expected.is_empty() {
        inject.expected = vec![ExpectedAction { code: "report_up".into(), ..ExpectedAction::default() }];
    }
    let first = inject.to.first().cloned().unwrap_or_default();
    for action in inject.expected.iter_mut().filter(|action| action.branch.is_empty()) {
        action.branch = first.clone();
    }
    if wants("people") && inject.people.is_empty() {
        inject.nobody_affected = true;
    }
    if wants("referral") && inject.referrals.is_empty() && asks_for_referral(inject) {
        let referral = Referral { kind: "security".into(), outcome: "not_applicable".into(), ..Referral::default() };
        inject.referrals.push(referral);
    }
}

fn plain(draft: &mut Draft<'_>, inject: &mut Inject, index: usize, wants: &dyn Fn(&str) -> bool) {
    if wants("title") {
        inject.title = format!("Inject {}", inject.id).into();
    }
    if wants("time") && inject.time.is_none() {
        inject.time = Some(ExTime(i64::try_from(index).unwrap_or_default() * 120));
    }
    if wants("phase") && inject.phase.is_none() {
        inject.phase = Some("exec".into());
    }
    if wants("core") && inject.core.is_empty() {
        let declared = &draft.exercise.core_tasks;
        let usual = declared.iter().find(|core| core.as_str() == "cpm").or(declared.first());
        inject.core = usual.cloned().unwrap_or_default();
    }
    if wants("channel") {
        inject.channel = "email".into();
    }
    if wants("text") && inject.text.is_empty() {
        inject.text = text(index);
    }
    if wants("people_effect") {
        inject.people_effect = "People there are told in the text.".into();
    }
    if wants("chain") && inject.chain.is_empty() {
        inject.chain = vec!["joc".into(), "com".into()];
    }
    if wants("role") && inject.role.is_empty() {
        inject.role = "report".into();
    }
    if wants("perp") && inject.perpetrator.is_none() && inject.perpetrator_kind.is_empty() {
        inject.perpetrator_kind = "unknown".into();
    }
}

/// A harm to a person under one of the topics that ask for a referral entry.
fn asks_for_referral(inject: &Inject) -> bool {
    let sensitive = ["topic.caac", "topic.crsv", "topic.cthb", "lens.wps"].into_iter().any(|tag| inject.has_tag(tag));
    let harm = |tag: &str| {
        ["caac.violation.", "crsv.form.", "cthb.act."].into_iter().any(|prefix| tag.starts_with(prefix))
            || matches!(tag, "effect.killed" | "effect.injured" | "effect.abducted" | "effect.displaced")
    };
    sensitive && inject.tags.iter().any(|tag| harm(tag.as_str()))
}

/// The place of a name, made if it is new.
pub(super) fn place(draft: &mut Draft<'_>, name: &str) -> PlaceId {
    let id = PlaceId::new(format!("pla-{name}"));
    if draft.scenario.place(&id).is_none() {
        let place = Place { id: id.clone(), name: name.replace('_', " ").into(), ..Place::default() };
        Arc::make_mut(&mut draft.scenario.places).push(Arc::new(place));
    }
    id
}

/// The actor who sends, by kind, name and outside body; made if new.
pub(super) fn sender(draft: &mut Draft<'_>, kind: &str, name: &str, body: &str) -> crate::scenario::ActorId {
    let id = crate::scenario::ActorId::new(format!("act-sender-{kind}-{name}-{body}"));
    if draft.scenario.actor(&id).is_none() {
        let called = if name.is_empty() { kind } else { name };
        let actor = Actor {
            id: id.clone(),
            name: called.replace('_', " ").into(),
            sender_kind: kind.into(),
            body: body.into(),
            ..Actor::default()
        };
        Arc::make_mut(&mut draft.scenario.actors).push(Arc::new(actor));
    }
    id
}
