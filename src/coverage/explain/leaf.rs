//! What one aggregate lacks: more injects, other values, a share, a record, a signature.

use super::{Place, called_up_to, said};
use crate::checklist::Depth;
use crate::checklist::criterion::{Bound, Criterion, Domain, Filter};
use crate::checklist::explain::{self, thing};
use crate::coverage::bits::Bits;
use crate::coverage::line::{Note, Part};
use crate::coverage::{domain, records};
use crate::words::say;
use smol_str::SmolStr;

/// The most injects and values that are named where each one matters.
const NAMED: usize = 6;

/// Axes of which no list of unused values is shown: it would read like a list of harm to order from.
const HARM: [&str; 10] =
    ["violation", "form", "act", "means", "purpose", "denial", "use_role", "effect", "threat", "perp"];

impl Place<'_> {
    pub(super) fn leaf(&self, criterion: &Criterion, part: &Part) -> Vec<String> {
        match &part.note {
            Note::Nothing | Note::TooFewToJudge => Vec::new(),
            Note::ReportEndsStory => vec![self.report_ends(part)],
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
            Note::Records(..) => vec![
                self.empty_fields(criterion)
                    .unwrap_or_else(|| said("missing-records", &[("clause", self.clause(criterion))])),
            ],
            Note::Unsigned(key) => vec![explain::closed(&super::adviser::signature(key, self.coverage))],
            Note::EmptyDomain(domain) => vec![said("missing-domain", &[("domain", say(domain).into())])],
            Note::WouldFall(lines) => vec![self.would_fall(criterion, lines)],
        }
    }

    /// Names the harms that are reported and never followed.
    fn report_ends(&self, part: &Part) -> String {
        let ending = self.coverage.judge_of().unfollowed(&part.hits);
        said("missing-report-ends", &[("injects", self.called(&ending)), ("count", ending.count().into())])
    }

    fn more(&self, criterion: &Criterion, part: &Part, more: usize) -> Vec<String> {
        let Criterion::Count { of, .. } = criterion else { return Vec::new() };
        let deep = matches!(self.depth, Depth::Dilemma | Depth::Indicated);
        match (part.have, deep && !part.shallow.is_empty(), self.depth) {
            // What goes less deep is named at the end; where the line asks for nothing else, that says all.
            (0, true, _) if self.is_alone => return Vec::new(),
            (0, true, Depth::Dilemma) => {
                return vec![said("missing-none-dilemma", &[("filter", self.phrase(of, 1).into())])];
            }
            (0, ..) => return vec![said("missing-none", &[("filter", self.phrase(of, 1).into())])],
            _ => {}
        }
        vec![explain::closed(&said(
            "missing-more",
            &[
                ("injects", self.counted(more, of)),
                ("have", part.have.into()),
                ("need", part.need.into()),
                ("there", self.called(&part.hits)),
            ],
        ))]
    }

    fn values(&self, criterion: &Criterion, part: &Part, unused: &[SmolStr]) -> Vec<String> {
        let Criterion::Distinct { field, over, within, .. } = criterion else { return Vec::new() };
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
        if !unused.is_empty() && !within.is_empty() && !HARM.contains(&field.as_str()) {
            let names = unused.iter().take(NAMED).map(|id| self.vocabulary().label(field, id));
            let values = names.collect::<Vec<_>>().join(", ");
            text = format!("{text} {}", said("missing-values-unused", &[("values", values.into())]));
        }
        vec![text]
    }

    fn share(&self, criterion: &Criterion, part: &Part) -> Vec<String> {
        let Criterion::Share { bound, percent, part: inner, whole } = criterion else { return Vec::new() };
        // What the whole already says is not said again of the part.
        let rest: Filter = inner.iter().filter(|test| !whole.contains(test)).cloned().collect();
        let id = match (bound, percent) {
            (Bound::AtLeast, 100) => "missing-share-all",
            (Bound::AtLeast, _) => "missing-share-more",
            (_, 0) => "missing-share-none",
            _ => "missing-share-less",
        };
        let among = part.hits.count() + part.against.count();
        let ones = if *bound == Bound::AtLeast { part.have } else { part.against.count() };
        let mut text = said(
            id,
            &[
                ("whole", self.phrase(whole, 2).into()),
                ("part", self.phrase(&rest, ones).into()),
                ("among", among.into()),
                ("have", part.have.into()),
                ("need", part.need.into()),
            ],
        );
        for (id, injects) in self.offenders(criterion, part) {
            let injects = called_up_to(NAMED, &injects, self.coverage);
            text = format!("{text} {}", said(id, &[("injects", injects.into())]));
        }
        vec![text]
    }

    /// The injects that keep a share from its limit: those that are not in it, and those that are but are incomplete.
    fn offenders(&self, criterion: &Criterion, part: &Part) -> Vec<(&'static str, Bits)> {
        let Criterion::Share { bound: Bound::AtLeast, part: inner, whole, .. } = criterion else {
            return vec![("missing-share-these", part.against.clone())];
        };
        let both: Filter = whole.iter().chain(inner).cloned().collect();
        let known = self.coverage.program().filters.iter().position(|it| it.filter == both);
        let inside = known.map(|id| part.against.and(self.coverage.table().filter(id))).unwrap_or_default();
        let groups = [("missing-share-not", part.against.without(&inside)), ("missing-share-incomplete", inside)];
        groups.into_iter().filter(|(_, injects)| !injects.is_empty()).collect()
    }

    /// What is empty on the record that the quantifier stands at, such as one field of a profile.
    fn empty_fields(&self, criterion: &Criterion) -> Option<String> {
        let Criterion::Records { kind, of, .. } = criterion else { return None };
        let domain = self.domain.filter(|it| matches!(it, Domain::MainPerp | Domain::Site | Domain::Area))?;
        let judge = self.coverage.judge_of();
        let members = domain::members(&judge, domain, None);
        let around = (self.coverage.program().as_ref(), self.coverage.table(), self.coverage.scenario().as_ref());
        let empty = records::lacking(around, kind, of, members.get(self.member?)?)?;
        let phrases: Vec<String> = empty.iter().flat_map(|(axis, values)| self.phrases(axis, values)).collect();
        let fields = explain::listed_words(&phrases, true);
        (!phrases.is_empty())
            .then(|| said("missing-record-fields", &[("fields", fields.into()), ("count", phrases.len().into())]))
    }

    fn phrases(&self, axis: &str, values: &[SmolStr]) -> Vec<String> {
        values.iter().map(|value| explain::value_phrase(axis, value, self.vocabulary())).collect()
    }

    /// The lines that fall, each with the injects that would have to be kept.
    fn would_fall(&self, criterion: &Criterion, lines: &[SmolStr]) -> String {
        let Criterion::Kept { by } = criterion else { return String::new() };
        let known = self.coverage.program().filters.iter().position(|it| it.filter == *by);
        let kept = known.map(|id| self.coverage.table().filter(id).clone()).unwrap_or_default();
        let one = |id: &SmolStr| {
            let line = self.coverage.lines().iter().find(|line| line.requirement.id.as_str() == id.as_str());
            let loose = line.map(|line| line.evidence.without(&kept)).unwrap_or_default();
            match loose.count() {
                0 => id.to_string(),
                1..=3 => {
                    said("missing-would-fall-by", &[("line", id.as_str().into()), ("injects", self.called(&loose))])
                }
                count => said("missing-would-fall-many", &[("line", id.as_str().into()), ("count", count.into())]),
            }
        };
        let lines: Vec<String> = lines.iter().map(one).collect();
        said("missing-would-fall", &[("filter", self.phrase(by, 2).into()), ("lines", lines.join(", ").into())])
    }
}
