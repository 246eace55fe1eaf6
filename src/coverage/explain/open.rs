//! Walks to what is missing in a criterion: through alternatives, quantifiers and their members.

use super::{Place, said};
use crate::checklist::criterion::{Criterion, Domain};
use crate::checklist::explain::filter_phrase;
use crate::coverage::line::{Note, Part};
use crate::words::say;
use std::sync::Arc;

/// The most members that are named.
const NAMED: usize = 6;

impl<'a> Place<'a> {
    /// What is missing in a part, in sentences.
    pub(super) fn missing(self, criterion: &'a Criterion, part: &Part) -> Vec<String> {
        if part.dropped {
            return Vec::new();
        }
        if part.met && !ends_story(criterion, part) {
            return Vec::new();
        }
        match criterion {
            Criterion::All(criteria) => {
                criteria.iter().zip(&part.parts).flat_map(|(criterion, part)| self.missing(criterion, part)).collect()
            }
            Criterion::Any(criteria) => self.missing_any(criteria, part),
            Criterion::When(_, inner) => self.missing(inner, part),
            Criterion::Each(domain, _) | Criterion::Some(domain, _) if part.parts.is_empty() => {
                vec![self.missing_domain(domain)]
            }
            Criterion::Each(domain, inner) => self.inside(domain).missing_members(inner, part),
            Criterion::Some(domain, inner) => self.missing_some(criterion, domain, inner, part),
            leaf => self.leaf(leaf, part),
        }
    }

    fn missing_domain(self, domain: &Domain) -> String {
        match domain {
            Domain::Storyline(held) if !held.is_empty() => {
                let filter = filter_phrase(held, 1, None, self.vocabulary());
                said("missing-storyline", &[("filter", filter.into())])
            }
            other => {
                let name = say(crate::coverage::domain::name(other));
                said("missing-domain", &[("domain", name.into())])
            }
        }
    }

    fn missing_some(self, whole: &Criterion, domain: &'a Domain, inner: &'a Criterion, part: &Part) -> Vec<String> {
        let at = self.inside(domain);
        let begun = part.parts.iter().enumerate().filter(|(_, member)| member.credit);
        let nearest = begun.max_by_key(|(_, member)| (member.met, member.have, member.hits.count()));
        let Some((place, member)) = nearest else {
            return vec![said("missing-some", &[("clause", self.clause(whole))])];
        };
        let texts = Self { member: Some(place), ..at }.missing(inner, member).join(" ");
        vec![said("missing-some-nearest", &[("member", at.name(member).into()), ("missing", texts.into())])]
    }

    fn missing_any(self, criteria: &'a [Criterion], part: &Part) -> Vec<String> {
        let ways: Vec<(&Criterion, &Arc<Part>)> = criteria
            .iter()
            .zip(&part.parts)
            .filter(|(criterion, part)| !self.is_shut(criterion) && !part.dropped)
            .collect();
        let begun = ways.iter().find(|(_, part)| part.met).or_else(|| ways.iter().find(|(_, part)| part.credit));
        match (begun, ways.as_slice()) {
            (Some((criterion, part)), _) | (None, [(criterion, part)]) => self.missing(criterion, part),
            _ => {
                let ways: Vec<String> = ways.iter().map(|(criterion, _)| self.open_clause(criterion)).collect();
                vec![said("missing-any", &[("ways", ways.join(&say("missing-any-between")).into())])]
            }
        }
    }

    /// What members lack; those that lack the same are named together.
    fn missing_members(self, inner: &'a Criterion, part: &Part) -> Vec<String> {
        let mut groups: Vec<(String, Vec<String>)> = Vec::new();
        for (place, member) in part.parts.iter().enumerate().filter(|(_, member)| !member.dropped) {
            let text = Self { member: Some(place), ..self }.missing(inner, member).join(" ");
            let name = self.name(member);
            match groups.iter_mut().find(|(known, _)| *known == text) {
                _ if text.is_empty() => {}
                Some((_, names)) => names.push(name),
                None => groups.push((text, vec![name])),
            }
        }
        let named = |(text, names): (String, Vec<String>)| {
            let shown = names.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
            let member = match names.len().saturating_sub(NAMED) {
                0 => shown,
                more => said("injects-more", &[("injects", shown.into()), ("count", more.into())]),
            };
            said("missing-of-member", &[("member", member.into()), ("missing", text.into())])
        };
        groups.into_iter().map(named).collect()
    }
}

/// Whether a part that holds rests on harms that nobody follows.
///
/// Where one of several is enough, one whose story goes on is enough.
fn ends_story(criterion: &Criterion, part: &Part) -> bool {
    if !part.met || part.dropped {
        return false;
    }
    let counting = || part.parts.iter().filter(|part| part.met && !part.dropped);
    match criterion {
        Criterion::Each(_, inner) => part.parts.iter().any(|part| ends_story(inner, part)),
        Criterion::Some(_, inner) => counting().all(|part| ends_story(inner, part)),
        Criterion::All(criteria) => {
            criteria.iter().zip(&part.parts).any(|(criterion, part)| ends_story(criterion, part))
        }
        Criterion::Any(criteria) => {
            let mut counting = criteria.iter().zip(&part.parts).filter(|(_, part)| part.met && !part.dropped);
            counting.all(|(criterion, part)| ends_story(criterion, part))
        }
        Criterion::When(_, inner) => ends_story(inner, part),
        _ => part.note == Note::ReportEndsStory,
    }
}

/// Calls the function for each leaf that holds and rests on harms that nobody follows, where that decides.
pub(super) fn ending(criterion: &Criterion, part: &Part, visit: &mut dyn FnMut(&Part)) {
    if part.dropped || (part.met && !ends_story(criterion, part)) {
        return;
    }
    match criterion {
        Criterion::All(criteria) | Criterion::Any(criteria) => {
            criteria.iter().zip(&part.parts).for_each(|(criterion, part)| ending(criterion, part, visit));
        }
        Criterion::Each(_, inner) | Criterion::Some(_, inner) => {
            part.parts.iter().for_each(|part| ending(inner, part, visit));
        }
        Criterion::When(_, inner) => ending(inner, part, visit),
        _ if part.met => visit(part),
        _ => {}
    }
}
