//! Rules that are decided by a criterion: it fires where the criterion fails on something that can be judged.

use super::Seen;
use crate::coverage::assess::Coverage;
use crate::coverage::bits::Bits;
use crate::coverage::domain;
use crate::coverage::judge::At;
use crate::coverage::line::{Note, Part};
use crate::coverage::program::{Node, RuleProgram};
use crate::scenario::RecordRef;

/// What a rule saw, if it fires.
pub(super) fn seen(coverage: &Coverage, rule: &RuleProgram, sound: &Node) -> Option<Seen> {
    let judge = coverage.judge_of();
    if rule.when.as_ref().is_some_and(|when| !judge.part(when, At::rule()).met) {
        return None;
    }
    let part = judge.part(sound, At::rule());
    if !is_amiss(sound, &part) {
        return None;
    }
    let filtered = |filter: &usize| coverage.table().filter(*filter).clone();
    let mut members = Vec::new();
    let mut against = Bits::default();
    gather(sound, &part, coverage, &mut members, &mut against);
    let places = rule.places.as_ref().map_or(against, filtered);
    let among = rule.among.as_ref().map_or(0, |filter| filtered(filter).count());
    Some(Seen { places: references(coverage, &places), among, members, ..Seen::default() })
}

/// The injects of a set as references, in order of time.
pub(super) fn references(coverage: &Coverage, injects: &Bits) -> Vec<RecordRef> {
    coverage.injects(injects).into_iter().map(|inject| inject.id.record()).collect()
}

/// Whether a part fails on something; what has nothing to judge does not.
fn is_amiss(node: &Node, part: &Part) -> bool {
    if part.met || part.dropped {
        return false;
    }
    let parts = || part.parts.iter().map(|part| &**part);
    match node {
        Node::Each(_, _, inner) if !part.parts.is_empty() => parts().any(|part| is_amiss(inner, part)),
        Node::Some(_, _, inner) if !part.parts.is_empty() => parts().all(|part| is_amiss(inner, part)),
        Node::All(nodes) => nodes.iter().zip(parts()).any(|(node, part)| is_amiss(node, part)),
        Node::Any(nodes) => nodes.iter().zip(parts()).all(|(node, part)| is_amiss(node, part)),
        Node::When(_, inner) => is_amiss(inner, part),
        _ => !matches!(part.note, Note::NothingToJudge | Note::EmptyDomain(_)),
    }
}

/// The members that fail, as people call them, and the injects that count against the rule.
fn gather(node: &Node, part: &Part, coverage: &Coverage, members: &mut Vec<String>, against: &mut Bits) {
    if part.met || part.dropped {
        return;
    }
    against.add(&part.against);
    let parts = part.parts.iter().map(|part| &**part);
    match node {
        Node::Each(domain, _, inner) | Node::Some(domain, _, inner) if !part.parts.is_empty() => {
            for part in parts {
                let failed = !part.met && !part.dropped;
                let judged = !matches!(part.note, Note::NothingToJudge | Note::EmptyDomain(_));
                if let Some(key) = part.member.as_deref().filter(|_| failed && judged) {
                    members.push(domain::called(domain, key, &coverage.program.vocabulary).into_owned());
                }
                gather(inner, part, coverage, members, against);
            }
        }
        Node::When(_, inner) => gather(inner, part, coverage, members, against),
        Node::All(nodes) | Node::Any(nodes) => {
            nodes.iter().zip(parts).for_each(|(node, part)| gather(node, part, coverage, members, against));
        }
        _ => parts.for_each(|part| gather(node, part, coverage, members, against)),
    }
}
