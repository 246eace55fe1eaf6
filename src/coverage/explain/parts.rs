//! The parts of a line's criterion as sentences, nested by depth.

use super::Place;
use crate::checklist::criterion::Criterion;
use crate::coverage::assess::Coverage;
use crate::coverage::bits::Bits;
use crate::coverage::line::{Line, Part};
use crate::scenario::InjectId;

/// One part of a line's criterion as a sentence with what it found.
#[derive(Clone, Debug, PartialEq)]
pub struct PartSentence {
    /// How deep it is nested, from 0.
    pub depth: usize,
    /// Whether it holds.
    pub met: bool,
    /// Whether it dropped out, because it does not apply here.
    pub dropped: bool,
    /// What it asks; for a member of a quantifier, the member's name.
    pub sentence: String,
    /// How much was found.
    pub have: usize,
    /// How much is asked.
    pub need: usize,
    /// The injects that count for it, in order of time.
    pub evidence: Vec<InjectId>,
    /// The injects that count against it.
    pub against: Vec<InjectId>,
}

/// The parts of a line's criterion, each with its sentence and what it found, nested by depth.
pub fn part_sentences(line: &Line, coverage: &Coverage) -> Vec<PartSentence> {
    let mut list = Vec::new();
    let at = Place::top(coverage, line);
    match &line.requirement.criterion {
        Criterion::All(criteria) => {
            criteria.iter().zip(&line.part.parts).for_each(|(criterion, part)| at.list(criterion, part, 0, &mut list));
        }
        one => at.list(one, &line.part, 0, &mut list),
    }
    list
}

impl<'a> Place<'a> {
    fn list(self, criterion: &'a Criterion, part: &Part, depth: usize, list: &mut Vec<PartSentence>) {
        let ids = |bits: &Bits| self.coverage.injects(bits).into_iter().map(|inject| inject.id.clone()).collect();
        let one = |sentence: String, part: &Part| PartSentence {
            depth,
            met: part.met,
            dropped: part.dropped,
            sentence,
            have: part.have,
            need: part.need,
            evidence: ids(&part.hits),
            against: ids(&part.against),
        };
        match criterion {
            Criterion::When(_, inner) if !part.dropped => self.list(inner, part, depth, list),
            Criterion::All(criteria) => {
                criteria.iter().zip(&part.parts).for_each(|(criterion, part)| self.list(criterion, part, depth, list));
            }
            Criterion::Any(criteria) => {
                list.push(one(self.sentence(criterion), part));
                criteria
                    .iter()
                    .zip(&part.parts)
                    .for_each(|(criterion, part)| self.list(criterion, part, depth + 1, list));
            }
            Criterion::Each(domain, inner) | Criterion::Some(domain, inner) => {
                list.push(one(self.sentence(criterion), part));
                let each = matches!(criterion, Criterion::Each(..));
                for member in shown_members(part, each) {
                    let name = self.inside(domain).bare_name(member);
                    list.push(PartSentence { depth: depth + 1, ..one(name, member) });
                    if matches!(inner.as_ref(), Criterion::All(_) | Criterion::Any(_)) {
                        self.inside(domain).list(inner, member, depth + 2, list);
                    }
                }
            }
            _ => list.push(one(self.sentence(criterion), part)),
        }
    }
}

/// Each member of what must hold everywhere; of what must hold once, those where it does or the nearest.
fn shown_members(part: &Part, each: bool) -> Vec<&Part> {
    if each {
        return part.parts.iter().map(|part| &**part).collect();
    }
    let met: Vec<&Part> = part.parts.iter().map(|part| &**part).filter(|member| member.met).collect();
    if !met.is_empty() {
        return met;
    }
    let nearest = part.parts.iter().filter(|member| member.credit).max_by_key(|member| member.have);
    nearest.map(|part| &**part).into_iter().collect()
}
