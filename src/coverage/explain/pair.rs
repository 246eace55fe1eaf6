//! What a pair lacks: a half, the link between halves, or one more that leads to the same.

use super::{Place, called, said};
use crate::checklist::criterion::{Criterion, Filter, LinkBy, Test};
use crate::checklist::explain::{self, thing};
use crate::coverage::bits::Bits;
use crate::coverage::line::Part;
use crate::words::say;

impl Place<'_> {
    pub(super) fn pair(&self, criterion: &Criterion, part: &Part) -> Vec<String> {
        let Criterion::Pair { first, then, by, into_one, different, .. } = criterion else { return Vec::new() };
        if part.have > 0 {
            return vec![match into_one {
                true => self.pair_begun(part, (first, then), by, different.as_deref()),
                false => self.pairs_begun(criterion, part),
            }];
        }
        let (tells_first, tells_then) = (tells(first), tells(then));
        let text = match (part.halves.is_empty(), part.later.is_empty()) {
            (false, false) if tells_then => self.unlinked_later(part, first, by),
            (false, false) if tells_first => self.unlinked_earlier(part, by),
            (false, _) if tells_first => self.earlier_alone(part, then, by),
            (_, false) if tells_then => self.later_alone(part, first, by),
            (false, true) => self.none_later(then, first, by),
            (true, false) => self.none_earlier(first, then, by),
            _ => said("missing-no-pair", &[("clause", self.clause(criterion))]),
        };
        vec![text]
    }

    /// `QF-012 has 1 of 2 earlier injects that lead to it (QF-011).`
    fn pair_begun(
        &self,
        part: &Part,
        (first, then): (&Filter, &Filter),
        by: &LinkBy,
        different: Option<&str>,
    ) -> String {
        let judge = self.coverage.judge_of();
        let matching = |filter: &Filter| {
            let known = self.coverage.program().filters.iter().position(|it| it.filter == *filter);
            known.map(|id| part.hits.and(self.coverage.table().filter(id))).unwrap_or_default()
        };
        let pairs = judge.pairs(&matching(first), &matching(then), by);
        let count = |later: u32| pairs.iter().filter(|(_, other)| *other == later).count();
        let best = pairs.iter().map(|(_, later)| *later).max_by_key(|later| count(*later));
        let earlier: Bits =
            pairs.iter().filter(|(_, later)| Some(*later) == best).map(|(earlier, _)| *earlier).collect();
        let more = part.need.saturating_sub(part.have);
        let different = different.map(|field| said("missing-pair-different", &[("things", thing(field).into())]));
        said(
            "missing-pair-begun",
            &[
                ("later", self.called(&best.into_iter().collect())),
                ("have", part.have.into()),
                ("need", part.need.into()),
                ("earlier", self.called(&earlier)),
                ("injects", self.counted(more, first)),
                ("different", different.unwrap_or_default().into()),
            ],
        )
    }

    fn pairs_begun(&self, criterion: &Criterion, part: &Part) -> String {
        said(
            "missing-pairs-begun",
            &[
                ("have", part.have.into()),
                ("need", part.need.into()),
                ("injects", self.called(&part.hits)),
                ("clause", self.clause(criterion)),
            ],
        )
    }

    fn unlinked_later(&self, part: &Part, first: &Filter, by: &LinkBy) -> String {
        let values = [
            ("injects", self.called(&part.later)),
            ("count", part.later.count().into()),
            ("deed", deed(by).into()),
            ("filter", self.phrase(first, 1).into()),
        ];
        said("missing-unlinked-later", &values)
    }

    fn unlinked_earlier(&self, part: &Part, by: &LinkBy) -> String {
        let injects = called(&part.halves, self.coverage);
        said("missing-unlinked-earlier", &[("injects", injects.into()), ("deed", deed(by).into())])
    }

    fn earlier_alone(&self, part: &Part, then: &Filter, by: &LinkBy) -> String {
        let count = part.halves.count();
        let values = [
            ("injects", self.called(&part.halves)),
            ("count", count.into()),
            ("filter", self.phrase(then, 1).into()),
            ("link", link(by, count).into()),
            ("loose", loose(by).into()),
        ];
        said("missing-earlier-alone", &values)
    }

    fn later_alone(&self, part: &Part, first: &Filter, by: &LinkBy) -> String {
        let values = [
            ("injects", self.called(&part.later)),
            ("count", part.later.count().into()),
            ("filter", self.phrase(first, 1).into()),
            ("link", link(by, 1).into()),
            ("loose", loose(by).into()),
        ];
        said("missing-later-alone", &values)
    }

    fn none_later(&self, then: &Filter, first: &Filter, by: &LinkBy) -> String {
        let values = [
            ("filter", self.phrase(then, 1).into()),
            ("deed", deed(by).into()),
            ("first", self.phrase(first, 1).into()),
        ];
        said("missing-none-later", &values)
    }

    fn none_earlier(&self, first: &Filter, then: &Filter, by: &LinkBy) -> String {
        let values = [
            ("filter", self.phrase(first, 1).into()),
            ("link", link(by, 1).into()),
            ("then", self.phrase(then, 1).into()),
        ];
        said("missing-none-earlier", &values)
    }
}

/// Whether a half says more than a topic, so that it is worth naming injects that match it.
fn tells(filter: &Filter) -> bool {
    let topic = |test: &Test| (test.looks_at("topic") || test.looks_at("lens")) && !test.looks_at("perp");
    filter.iter().any(|test| !topic(test))
}

fn loose(by: &LinkBy) -> &'static str {
    if matches!(by, LinkBy::Any) { "yes" } else { "no" }
}

/// How the later inject goes on from one earlier inject, or from one of several: `following it`.
fn link(by: &LinkBy, count: usize) -> String {
    let id = match by {
        LinkBy::Any => "missing-link-any".to_owned(),
        LinkBy::Kinds(kinds) if kinds.len() > 3 => "missing-link-next".to_owned(),
        LinkBy::Kinds(kinds) => return links(kinds, "missing-link", count),
    };
    said(&id, &[("count", count.into())])
}

/// The same as what the later inject does: `follow`.
fn deed(by: &LinkBy) -> String {
    match by {
        LinkBy::Any => say("missing-deed-any"),
        LinkBy::Kinds(kinds) if kinds.len() > 3 => say("missing-deed-next"),
        LinkBy::Kinds(kinds) => links(kinds, "missing-deed", 1),
    }
}

fn links(kinds: &[smol_str::SmolStr], id: &str, count: usize) -> String {
    let words = kinds.iter().map(|kind| said(&format!("{id}-{}", kind.replace('_', "-")), &[("count", count.into())]));
    explain::listed_words(&words.collect::<Vec<_>>(), false)
}
