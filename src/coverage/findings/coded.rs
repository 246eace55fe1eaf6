//! Rules that need dates, order or the state of the review, each by the name that the rules file uses.

use super::Seen;
use super::criterion::references;
use super::eye::Eye;
use crate::checklist::Rule;
use crate::checklist::finding::Decided;
use crate::coverage::bits::Bits;
use crate::coverage::care::Sensitivity;
use crate::coverage::features::is_reasoned;
use crate::coverage::pacing::{hard_rows, is_hard};
use crate::coverage::program::{Flag, Node};
use crate::coverage::{Part, Verdict};
use crate::scenario::{DecisionKind, Inject, RecordRef, RequirementId, Signer, StartEx};
use chrono::Timelike;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What a rule by code sees in a scenario.
pub(super) type Look = fn(&Eye<'_>) -> Option<Seen>;

/// All rules by code.
const CODES: [(&str, Look); 16] = [
    ("pacing_row", pacing_row),
    ("pacing_last", pacing_last),
    ("pacing_night", pacing_night),
    ("safety_person", safety_person),
    ("late_adviser", late_adviser),
    ("feature_contradicted", feature_contradicted),
    ("band_changed", band_changed),
    ("load_bearing", load_bearing),
    ("core_waived", core_waived),
    ("scope_unreasoned", scope_unreasoned),
    ("wrong_order", wrong_order),
    ("claim_refuted", claim_refuted),
    ("content_note", content_note),
    ("care_plan", care_plan),
    ("not_cleared", not_cleared),
    ("violation_without_party", violation_without_party),
];

/// What a rule saw, if it fires.
pub(super) fn seen(coverage: &Eye<'_>, rule: &Rule) -> Option<Seen> {
    let Decided::ByCode(code) = &rule.decided else { return None };
    if let Some((_, look)) = super::played::CODES.iter().find(|(name, _)| name == code) {
        return look(coverage, rule);
    }
    let (_, look) = codes().find(|(name, _)| name == code)?;
    look(coverage)
}

/// Whether there is code of this name.
pub fn is_known(code: &str) -> bool {
    codes().any(|(name, _)| *name == code) || super::played::CODES.iter().any(|(name, _)| *name == code)
}

/// All rules by code, with those about words.
fn codes() -> impl Iterator<Item = &'static (&'static str, Look)> {
    CODES.iter().chain(&super::worded::CODES)
}

fn at(places: Vec<RecordRef>) -> Option<Seen> {
    (!places.is_empty()).then(|| Seen { places, ..Seen::default() })
}

/// The live injects, in order of time.
fn live<'e>(coverage: &Eye<'e>) -> Vec<&'e Arc<Inject>> {
    coverage.live()
}

/// The live injects that have a time, in order of time.
fn in_order<'e>(coverage: &Eye<'e>) -> Vec<&'e Arc<Inject>> {
    live(coverage).into_iter().filter(|inject| inject.time.is_some()).collect()
}

/// Three hard injects or more in a row, within hours of each other and with nothing else between them.
fn pacing_row(coverage: &Eye<'_>) -> Option<Seen> {
    let order = in_order(coverage);
    at(hard_rows(&order, |inject| (inject.time, is_hard(inject))).flatten().map(|inject| inject.id.record()).collect())
}

/// A hard inject as the last of several on an exercise day.
fn pacing_last(coverage: &Eye<'_>) -> Option<Seen> {
    let mut days: BTreeMap<i64, Vec<&Arc<Inject>>> = BTreeMap::new();
    for inject in in_order(coverage) {
        if let Some(time) = inject.time {
            days.entry(local_day(coverage, time.0)).or_default().push(inject);
        }
    }
    let last = days.values().filter(|day| day.len() > 1).filter_map(|day| day.last());
    at(last.filter(|inject| is_hard(inject)).map(|inject| inject.id.record()).collect())
}

/// A hard inject between ten in the evening and six in the morning.
fn pacing_night(coverage: &Eye<'_>) -> Option<Seen> {
    let startex = coverage.scenario.exercise.startex.as_ref()?;
    let minute = |time: i64| (local_minutes(startex) + time).rem_euclid(1440);
    let night = |inject: &&Arc<Inject>| {
        inject.time.is_some_and(|time| !(6 * 60..22 * 60).contains(&minute(time.0))) && is_hard(inject)
    };
    at(in_order(coverage).into_iter().filter(night).map(|inject| inject.id.record()).collect())
}

fn local_minutes(startex: &StartEx) -> i64 {
    i64::from(startex.local.hour() * 60 + startex.local.minute())
}

fn local_day(coverage: &Eye<'_>, time: i64) -> i64 {
    let start =
        coverage.scenario.exercise.startex.as_ref().map_or(0, |startex| local_minutes(startex).rem_euclid(1440));
    (start + time).div_euclid(1440)
}

/// Hard injects, and nobody named whom anyone may call.
fn safety_person(coverage: &Eye<'_>) -> Option<Seen> {
    if !coverage.scenario.exercise.safety_person.trim().is_empty() {
        return None;
    }
    at(live(coverage).into_iter().filter(|inject| is_hard(inject)).map(|inject| inject.id.record()).collect())
}

/// Hard injects, and no text that says how people in the room are looked after.
fn care_plan(coverage: &Eye<'_>) -> Option<Seen> {
    let is_plan = |it: &Arc<crate::scenario::Narrative>| it.kind.as_str() == "care" && !it.text.trim().is_empty();
    if coverage.scenario.narratives.iter().any(is_plan) {
        return None;
    }
    at(live(coverage).into_iter().filter(|inject| is_hard(inject)).map(|inject| inject.id.record()).collect())
}

/// Hard injects without a word that prepares the reader.
fn content_note(coverage: &Eye<'_>) -> Option<Seen> {
    let bare = |inject: &&Arc<Inject>| is_hard(inject) && inject.content_note.trim().is_empty();
    at(live(coverage).into_iter().filter(bare).map(|inject| inject.id.record()).collect())
}

/// Injects that ask for clearance and have none.
fn not_cleared(coverage: &Eye<'_>) -> Option<Seen> {
    let open =
        |inject: &&Arc<Inject>| Sensitivity::of(inject) == Sensitivity::Clearance && !coverage.world.is_cleared(inject);
    at(live(coverage).into_iter().filter(open).map(|inject| inject.id.record()).collect())
}

/// A grave violation that can never count: no conflict touches the place, or nobody who did it is a party to it.
///
/// A first report may leave open who did it, if a later inject says so.
fn violation_without_party(coverage: &Eye<'_>) -> Option<Seen> {
    let names = |inject: &Inject| inject.tags.iter().any(|tag| tag.as_str().starts_with("caac.violation."));
    let counts = |inject: &Inject| coverage.world.party_and_conflict(inject);
    let named_later = |inject: &Inject| {
        let slot = coverage.table.slot_of(&inject.id);
        let later = slot.into_iter().flat_map(|slot| coverage.table.followers(slot));
        later.filter_map(|slot| coverage.table.slot(slot)).any(|known| counts(&known.inject))
    };
    let wrong = |inject: &&Arc<Inject>| names(inject) && !counts(inject) && !named_later(inject);
    at(live(coverage).into_iter().filter(wrong).map(|inject| inject.id.record()).collect())
}

fn is_adviser(role: &str) -> bool {
    let role = role.to_lowercase();
    ["genad", "hsadv", "legad", "advis", "gender", "gfp", "caacfp", "human security"]
        .iter()
        .any(|word| role.contains(word))
}

/// An adviser who first said something after the script was signed off, or never while it was approved.
fn late_adviser(coverage: &Eye<'_>) -> Option<Seen> {
    let decisions = || coverage.scenario.decisions.iter();
    let said = decisions().map(|it| &it.signer).chain(coverage.scenario.comments.iter().map(|it| &it.signer));
    let first = said.filter(|signer| is_adviser(&signer.role) && signer.at > 0).map(Signer::turn).min();
    let frozen = decisions().filter(|it| it.kind == DecisionKind::SignOff && it.signer.at > 0);
    if let Some(frozen) = frozen.map(|it| it.signer.turn()).min() {
        return (first.is_none_or(|first| first > frozen)).then(Seen::default);
    }
    let human = human_security(coverage);
    let approved = |inject: &&Arc<Inject>| matches!(inject.status.as_str(), "approved" | "released");
    let done: Vec<RecordRef> =
        coverage.injects(&human).into_iter().filter(approved).map(|inject| inject.id.record()).collect();
    let most = human.count() > 0 && done.len() * 5 >= human.count() * 4;
    if first.is_none() && most { at(done) } else { None }
}

/// The live injects with one of the five topics.
fn human_security(coverage: &Eye<'_>) -> Bits {
    let live = coverage.table.column(coverage.program.flag(Flag::Live));
    let topics = coverage.program.topic_columns.iter().take(5);
    live.and_any(topics.map(|column| coverage.table.column(usize::from(column.0))))
}

/// A question that somebody answered with no although injects show a yes.
fn feature_contradicted(coverage: &Eye<'_>) -> Option<Seen> {
    let contradicted = &coverage.features.contradicted;
    let mut shown = Bits::default();
    for (_, filter) in coverage.program.shown.iter().filter(|(key, _)| contradicted.contains(key)) {
        shown.add(coverage.table.filter(*filter));
    }
    let members = contradicted.iter().map(|key| coverage.program.vocabulary.label("feature", key).to_owned());
    (!contradicted.is_empty()).then(|| Seen {
        places: references(coverage, &shown),
        members: members.collect(),
        ..Seen::default()
    })
}

/// The pinned size of the exercise no longer fits the number of injects.
fn band_changed(coverage: &Eye<'_>) -> Option<Seen> {
    let pinned = coverage.scenario.exercise.pinned_band.as_str();
    let fitting = match coverage.features.human_security {
        0..=20 => "small",
        21..=60 => "normal",
        _ => "large",
    };
    (!pinned.is_empty() && pinned != fitting).then(|| Seen {
        places: vec![RecordRef::exercise()],
        members: vec![crate::words::say(&format!("form-band-{fitting}"))],
        among: coverage.features.human_security,
        ..Seen::default()
    })
}

/// An inject on which more than three essential lines rest alone.
fn load_bearing(coverage: &Eye<'_>) -> Option<Seen> {
    const MOST: usize = 3;
    let mut carried: BTreeMap<u32, BTreeSet<&RequirementId>> = BTreeMap::new();
    for line in
        coverage.lines().iter().filter(|line| line.weight == crate::checklist::Weight::Essential && line.part.met)
    {
        let mut alone = Bits::default();
        let program = coverage.program.lines.iter().find(|program| program.requirement.id == line.requirement.id);
        if let Some(program) = program {
            resting_on_few(&program.node, &line.part, &mut alone);
        }
        for slot in alone.iter() {
            carried.entry(slot).or_default().insert(&line.requirement.id);
        }
    }
    let may_be_cut = |slot: u32| coverage.table.slot(slot).is_some_and(|known| !known.inject.must_play);
    carried.retain(|slot, lines| lines.len() > MOST && may_be_cut(*slot));
    let heavy: Bits = carried.keys().copied().collect();
    let lines: BTreeSet<&RequirementId> = carried.values().flatten().copied().collect();
    let places = references(coverage, &heavy);
    (!places.is_empty()).then(|| Seen { places, lines: lines.into_iter().cloned().collect(), ..Seen::default() })
}

/// The injects without which a count or a pair would fail.
fn resting_on_few(node: &Node, part: &Part, alone: &mut Bits) {
    if !part.met || part.dropped {
        return;
    }
    match node {
        Node::Count { .. } | Node::Pair { .. } if part.have == part.need => alone.add(&part.hits),
        Node::Each(_, _, inner) => part.parts.iter().for_each(|part| resting_on_few(inner, part, alone)),
        Node::When(_, inner) => resting_on_few(inner, part, alone),
        Node::All(nodes) => {
            nodes.iter().zip(&part.parts).for_each(|(node, part)| resting_on_few(node, part, alone));
        }
        _ => {}
    }
}

/// A line of the core that somebody tried to waive or to leave out.
fn core_waived(coverage: &Eye<'_>) -> Option<Seen> {
    let barred = coverage.lines().iter().filter(|line| line.barred.is_some() || is_left_out(coverage, line));
    let lines: Vec<RequirementId> = barred.map(|line| line.requirement.id.clone()).collect();
    (!lines.is_empty()).then(|| Seen { lines, ..Seen::default() })
}

fn is_left_out(coverage: &Eye<'_>, line: &crate::coverage::Line) -> bool {
    let topic = line.requirement.topic.split('.').next_back().unwrap_or_default();
    let scope = coverage.scenario.exercise.scope.iter().find(|it| it.topic_id() == topic && is_reasoned(it));
    let narrowed = scope.is_some_and(|it| match it.profile.as_str() {
        "out" => true,
        "focused" => !it.families.iter().any(|family| family.as_str() == line.requirement.family),
        _ => false,
    });
    narrowed && line.requirement.core && line.verdict != Verdict::NotApplicable
}

/// A narrowed scope, or a no, without a reason and a name; it does not count.
fn scope_unreasoned(coverage: &Eye<'_>) -> Option<Seen> {
    let exercise = &coverage.scenario.exercise;
    let label = |topic: &str| coverage.program.vocabulary.label("topic", topic).to_owned();
    let narrowed =
        exercise.scope.iter().filter(|it| matches!(it.profile.as_str(), "out" | "focused") && !is_reasoned(it));
    let denied =
        exercise.features.iter().filter(|it| !it.yes && (it.reason.trim().is_empty() || it.name.trim().is_empty()));
    let feature = |key: &str| coverage.program.vocabulary.label("feature", key).to_owned();
    let members: Vec<String> =
        narrowed.map(|it| label(it.topic_id())).chain(denied.map(|it| feature(it.key.as_str()))).collect();
    (!members.is_empty()).then(|| Seen { places: vec![RecordRef::exercise()], members, ..Seen::default() })
}

/// An inject that goes on from one that is not earlier.
fn wrong_order(coverage: &Eye<'_>) -> Option<Seen> {
    let goes_on =
        |kind: &str| matches!(kind, "follows" | "changes" | "caused_by" | "branch" | "contradicts" | "interrupts");
    let wrong = |inject: &&Arc<Inject>| {
        let slot = coverage.table.slot_of(&inject.id);
        inject.links.iter().filter(|link| goes_on(link.kind.as_str())).any(|link| {
            let target = coverage.table.slot_of(&link.to);
            slot.zip(target).is_some_and(|(later, earlier)| !coverage.table.is_later(later, earlier))
        })
    };
    at(in_order(coverage).into_iter().filter(wrong).map(|inject| inject.id.record()).collect())
}

/// An inject that is meant for a line and is no evidence for it.
fn claim_refuted(coverage: &Eye<'_>) -> Option<Seen> {
    let (mut places, mut lines) = (Vec::new(), BTreeSet::new());
    for inject in in_order(coverage).into_iter().filter(|inject| !inject.claims.is_empty()) {
        let served: Vec<&RequirementId> =
            coverage.serves(&inject.id).into_iter().map(|line| &line.requirement.id).collect();
        let refuted = inject.claims.iter().filter(|claim| coverage.line(claim).is_some() && !served.contains(claim));
        let before = lines.len();
        lines.extend(refuted.cloned());
        if lines.len() > before {
            places.push(inject.id.record());
        }
    }
    (!places.is_empty()).then(|| Seen { places, lines: lines.into_iter().collect(), ..Seen::default() })
}
