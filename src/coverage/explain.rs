//! Why a line has its verdict: its parts as sentences, and what is missing in plain words.

use super::assess::Coverage;
use super::bits::Bits;
use super::line::{Because, Line, Note, Part};
use super::verdict::Verdict;
use crate::checklist::criterion::{Bound, Criterion, Domain, Filter};
use crate::checklist::explain::{self, filter_phrase, part_clause, part_sentence, thing};
use crate::checklist::{Depth, Verify, Vocabulary};
use crate::scenario::{InjectId, Record};
use crate::words::{FluentValue, say, say_with};
use std::sync::Arc;

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
    let at = Place { coverage, domain: None };
    match &line.requirement.criterion {
        Criterion::All(criteria) => {
            criteria.iter().zip(&line.part.parts).for_each(|(criterion, part)| at.list(criterion, part, 0, &mut list));
        }
        one => at.list(one, &line.part, 0, &mut list),
    }
    list
}

/// What a line still needs, in sentences; empty where nothing is open.
pub fn missing(line: &Line, coverage: &Coverage) -> Vec<String> {
    let mut texts = Vec::new();
    if let Some((decision, true)) = &line.decision {
        texts.push(said("missing-stale", &[("name", decision.signer.name.to_string().into())]));
    }
    let criterion = &line.requirement.criterion;
    let at = Place { coverage, domain: None };
    match line.verdict {
        Verdict::Covered | Verdict::NotApplicable | Verdict::Waived => return Vec::new(),
        Verdict::Waits if line.requirement.verify == Verify::Advisor && !line.part.met => {
            let sentence = explain::sentence(criterion, at.vocabulary());
            texts.push(said("missing-advisor-only", &[("sentence", sentence.into())]));
        }
        Verdict::Waits => texts.push(say("missing-advisor")),
        Verdict::Partly | Verdict::Missing => {
            texts.extend(at.missing(criterion, &line.part));
            if line.because == Because::OnlyContingency {
                texts.push(say("missing-contingency"));
            }
            texts.extend(too_shallow(line, coverage));
        }
    }
    let mut seen = std::collections::BTreeSet::new();
    texts.retain(|text| seen.insert(text.clone()));
    texts
}

/// Why a line does not apply, or who decided; `None` where the criterion alone decides.
pub fn because_text(line: &Line, vocabulary: &Vocabulary) -> Option<String> {
    match &line.because {
        Because::Feature(feature) => {
            Some(said("because-feature", &[("feature", explain::feature_phrase(feature, vocabulary).into())]))
        }
        Because::OutOfScope => Some(say("because-out-of-scope")),
        Because::PartWaived => Some(say("because-part-waived")),
        Because::Unfocused => Some(say("because-unfocused")),
        Because::NothingApplies => Some(say("because-nothing")),
        Because::Decided => line.decision.as_ref().map(|(decision, _)| {
            let machine = say(&format!("verdict-word-{}", line.machine.name()));
            let reason = explain::closed(&decision.reason);
            said(
                "because-decided",
                &[
                    ("name", decision.signer.name.to_string().into()),
                    ("reason", reason.into()),
                    ("machine", machine.into()),
                ],
            )
        }),
        _ => None,
    }
}

/// Up to three injects by their numbers, such as `HS-012, HS-031 and 4 more`.
pub fn called(injects: &Bits, coverage: &Coverage) -> String {
    let all = coverage.injects(injects);
    let names: Vec<String> = all.iter().take(3).map(|inject| Record::Inject(Arc::clone(inject)).called()).collect();
    match all.len().saturating_sub(3) {
        0 => explain::listed_words(&names, true),
        more => said("injects-more", &[("injects", names.join(", ").into()), ("count", more.into())]),
    }
}

fn too_shallow(line: &Line, coverage: &Coverage) -> Option<String> {
    let mut shallow = Bits::default();
    line.part.walk(&mut |part| {
        if !part.met {
            shallow.add(&part.shallow);
        }
    });
    let id = match line.requirement.depth {
        Depth::Dilemma => "missing-shallow-dilemma",
        Depth::Indicated => "missing-shallow-indicated",
        Depth::None | Depth::Mentioned => return None,
    };
    let shallow = shallow.without(&line.evidence);
    (!shallow.is_empty())
        .then(|| said(id, &[("injects", called(&shallow, coverage).into()), ("count", shallow.count().into())]))
}

fn said(id: &str, values: &[(&str, FluentValue<'_>)]) -> String {
    say_with(id, values)
}

/// Where in a criterion a part stands.
#[derive(Clone, Copy)]
struct Place<'a> {
    coverage: &'a Coverage,
    domain: Option<&'a Domain>,
}

impl<'a> Place<'a> {
    fn vocabulary(&self) -> &'a Vocabulary {
        &self.coverage.program().vocabulary
    }
    fn inside(self, domain: &'a Domain) -> Self {
        Self { domain: Some(domain), ..self }
    }
    fn sentence(&self, criterion: &Criterion) -> String {
        part_sentence(criterion, self.domain, self.vocabulary())
    }
    fn clause(&self, criterion: &Criterion) -> FluentValue<'static> {
        part_clause(criterion, self.domain, self.vocabulary()).into()
    }
    fn phrase(&self, filter: &Filter, count: usize) -> String {
        filter_phrase(filter, count, self.domain, self.vocabulary())
    }

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
                    let name = member.member.clone().unwrap_or_default();
                    list.push(PartSentence { depth: depth + 1, ..one(name, member) });
                    if matches!(inner.as_ref(), Criterion::All(_) | Criterion::Any(_)) {
                        self.inside(domain).list(inner, member, depth + 2, list);
                    }
                }
            }
            _ => list.push(one(self.sentence(criterion), part)),
        }
    }

    fn missing(self, criterion: &'a Criterion, part: &Part) -> Vec<String> {
        if part.dropped {
            return Vec::new();
        }
        if part.met {
            return if ends_story(part) { vec![say("missing-report-ends")] } else { Vec::new() };
        }
        match criterion {
            Criterion::All(criteria) => {
                criteria.iter().zip(&part.parts).flat_map(|(criterion, part)| self.missing(criterion, part)).collect()
            }
            Criterion::Any(criteria) => self.missing_any(criterion, criteria, part),
            Criterion::When(_, inner) => self.missing(inner, part),
            Criterion::Each(domain, _) | Criterion::Some(domain, _) if part.parts.is_empty() => {
                let name = say(super::domain::name(domain));
                vec![said("missing-domain", &[("domain", name.into())])]
            }
            Criterion::Each(domain, inner) => self.inside(domain).missing_members(inner, part),
            Criterion::Some(domain, inner) => {
                let nearest = part
                    .parts
                    .iter()
                    .filter(|member| member.credit)
                    .max_by_key(|member| (member.have, member.hits.count()));
                match nearest {
                    Some(member) => {
                        let texts = self.inside(domain).missing(inner, member).join(" ");
                        let name = member.member.clone().unwrap_or_default();
                        vec![said("missing-some-nearest", &[("member", name.into()), ("missing", texts.into())])]
                    }
                    None => vec![said("missing-some", &[("clause", self.clause(criterion))])],
                }
            }
            leaf => self.leaf(leaf, part),
        }
    }

    fn missing_any(self, whole: &Criterion, criteria: &'a [Criterion], part: &Part) -> Vec<String> {
        let begun = criteria.iter().zip(&part.parts).find(|(_, part)| part.credit);
        match begun {
            Some((criterion, part)) => self.missing(criterion, part),
            None => vec![said("missing-any", &[("clause", self.clause(whole))])],
        }
    }

    /// What members lack; those that lack the same are named together.
    fn missing_members(self, inner: &'a Criterion, part: &Part) -> Vec<String> {
        let mut groups: Vec<(String, Vec<String>)> = Vec::new();
        for member in part.parts.iter().filter(|member| !member.dropped) {
            let text = self.missing(inner, member).join(" ");
            let name = member.member.clone().unwrap_or_default();
            match groups.iter_mut().find(|(known, _)| *known == text) {
                _ if text.is_empty() => {}
                Some((_, names)) => names.push(name),
                None => groups.push((text, vec![name])),
            }
        }
        let named = |(text, names): (String, Vec<String>)| {
            let mut shown: Vec<String> = names.iter().take(6).cloned().collect();
            if names.len() > 6 {
                shown.push(said("missing-members-more", &[("count", (names.len() - 6).into())]));
            }
            said("missing-of-member", &[("member", shown.join(", ").into()), ("missing", text.into())])
        };
        groups.into_iter().map(named).collect()
    }

    fn leaf(&self, criterion: &Criterion, part: &Part) -> Vec<String> {
        match &part.note {
            Note::Nothing | Note::TooFewToJudge => Vec::new(),
            Note::ReportEndsStory => vec![say("missing-report-ends")],
            Note::More(more) => self.more(criterion, part, *more),
            Note::Values(_, unused) => self.values(criterion, part, unused),
            Note::ShareMore(_) | Note::ShareLess(_) => self.share(criterion, part),
            Note::NothingToJudge => match criterion {
                Criterion::Share { whole, .. } => {
                    vec![said("missing-nothing-to-judge", &[("whole", self.phrase(whole, 1).into())])]
                }
                _ => vec![say("missing-nothing-kept")],
            },
            Note::EarlierAlone | Note::LaterAlone | Note::NoPair => self.pair(criterion, part),
            Note::Records(..) => {
                vec![said("missing-records", &[("clause", self.clause(criterion))])]
            }
            Note::Unsigned(_) => vec![said("missing-unsigned", &[("clause", self.clause(criterion))])],
            Note::EmptyDomain(domain) => vec![said("missing-domain", &[("domain", say(domain).into())])],
            Note::WouldFall(lines) => vec![said("missing-would-fall", &[("lines", lines.join(", ").into())])],
        }
    }

    fn more(&self, criterion: &Criterion, part: &Part, more: usize) -> Vec<String> {
        let Criterion::Count { of, .. } = criterion else { return Vec::new() };
        if part.have == 0 {
            return vec![said("missing-none", &[("filter", self.phrase(of, 1).into())])];
        }
        let injects = explain::counted_words(more, of, self.domain, self.vocabulary());
        vec![explain::closed(&said(
            "missing-more",
            &[("injects", injects.into()), ("have", part.have.into()), ("need", part.need.into())],
        ))]
    }

    fn values(&self, criterion: &Criterion, part: &Part, unused: &[String]) -> Vec<String> {
        let Criterion::Distinct { field, over, .. } = criterion else { return Vec::new() };
        if part.hits.is_empty() {
            return vec![said("missing-none", &[("filter", self.phrase(over, 1).into())])];
        }
        let mut text = said(
            "missing-values",
            &[
                ("things", thing(field).into()),
                ("filter", self.phrase(over, 2).into()),
                ("have", part.have.into()),
                ("need", part.need.into()),
            ],
        );
        if !unused.is_empty() {
            let values = unused.iter().take(6).cloned().collect::<Vec<_>>().join(", ");
            text = format!("{text} {}", said("missing-values-unused", &[("values", values.into())]));
        }
        vec![text]
    }

    fn share(&self, criterion: &Criterion, part: &Part) -> Vec<String> {
        let Criterion::Share { bound, part: inner, whole, .. } = criterion else { return Vec::new() };
        // What the whole already says is not said again of the part.
        let rest: Filter = inner.iter().filter(|test| !whole.contains(test)).cloned().collect();
        let id = if *bound == Bound::AtLeast { "missing-share-more" } else { "missing-share-less" };
        vec![said(
            id,
            &[
                ("whole", self.phrase(whole, 2).into()),
                ("part", self.phrase(&rest, part.have).into()),
                ("have", part.have.into()),
                ("need", part.need.into()),
            ],
        )]
    }

    fn pair(&self, criterion: &Criterion, part: &Part) -> Vec<String> {
        let Criterion::Pair { first, then, by, .. } = criterion else { return Vec::new() };
        let loose = matches!(by, crate::checklist::criterion::LinkBy::Any);
        let half = |id: &str, filter: &Filter| {
            let id = if loose { "missing-half" } else { id };
            said(id, &[("filter", self.phrase(filter, 1).into())])
        };
        let injects = || called(&part.halves, self.coverage);
        match part.note {
            Note::EarlierAlone => vec![said(
                "missing-earlier-alone",
                &[
                    ("injects", injects().into()),
                    ("count", part.halves.count().into()),
                    ("later", half("missing-half-later", then).into()),
                ],
            )],
            Note::LaterAlone => vec![said(
                "missing-later-alone",
                &[
                    ("injects", injects().into()),
                    ("count", part.halves.count().into()),
                    ("earlier", half("missing-half-earlier", first).into()),
                ],
            )],
            _ => vec![said("missing-no-pair", &[("clause", self.clause(criterion))])],
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

fn ends_story(part: &Part) -> bool {
    part.met && (part.note == Note::ReportEndsStory || part.parts.iter().any(|part| ends_story(part)))
}
