//! Who acts and who is only affected, of the whole or of one topic, as plain values.

use super::detail::InjectLink;
use crate::app::Document;
use crate::coverage::{Bits, Kind, Share};
use crate::scenario::{RequirementId, TagId};

/// One kind of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KindRow {
    /// What they are called.
    pub name: String,
    /// The part that they have in the play.
    pub share: Share,
    /// As what they act, with counts.
    pub parts: String,
    /// Where they act.
    pub acts: Vec<InjectLink>,
    /// Where they are affected without acting.
    pub affected: Vec<InjectLink>,
    /// Where they fight, do harm or look on.
    pub otherwise: Vec<InjectLink>,
}

/// A rule that looks at the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleRow {
    /// The rule.
    pub id: String,
    /// Why it matters.
    pub why: String,
    /// What it rests on, with reading marks.
    pub basis: String,
}

/// All that is told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PeopleData {
    /// The name of the topic; empty for the whole.
    pub topic: String,
    /// The kinds of people, those that are only affected first.
    pub kinds: Vec<KindRow>,
    /// The rules that look at the same.
    pub rules: Vec<RuleRow>,
    /// The lines that ask for it, with their names.
    pub lines: Vec<(RequirementId, String)>,
}

impl PeopleData {
    /// Describes the people of a topic, or of the whole.
    pub fn of(document: &Document, topic: Option<&TagId>) -> Self {
        let coverage = document.coverage();
        let known = |topic: &TagId| {
            let topics = document.vocabulary().topics();
            topics.into_iter().find(|(id, _)| id == topic.as_str()).map(|(_, value)| value.name().to_owned())
        };
        let rule = |rule: &std::sync::Arc<crate::checklist::Rule>| RuleRow {
            id: rule.id.to_string(),
            why: rule.why_said().trim().to_owned(),
            basis: rule.basis_said().trim().to_owned(),
        };
        let lines = coverage.lines_on_agency().map(|line| &line.requirement);
        Self {
            topic: topic.and_then(known).unwrap_or_default(),
            kinds: coverage.agency(topic.map(TagId::as_str)).iter().map(|kind| row(document, kind)).collect(),
            rules: coverage.rules_on_agency().map(rule).collect(),
            lines: lines.map(|line| (line.id.clone(), line.title_said().into_owned())).collect(),
        }
    }

    /// Whether nobody is seen at all.
    pub fn is_empty(&self) -> bool {
        self.kinds.iter().all(|kind| kind.share == Share::NotSeen)
    }
}

fn row(document: &Document, kind: &Kind) -> KindRow {
    let links = |injects: &Bits| document.coverage().injects(injects).into_iter().map(InjectLink::from).collect();
    KindRow {
        name: kind.called(document.vocabulary()),
        share: kind.share(),
        parts: kind.as_what(document.vocabulary(), usize::MAX),
        acts: links(&kind.acts),
        affected: links(&kind.affected),
        otherwise: links(&kind.otherwise),
    }
}
