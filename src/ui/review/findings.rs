//! Findings about the quality of the exercise as plain values: the list, and one that is opened.

use super::origin::{day, who};
use crate::app::Document;
use crate::app::signing::since;
use crate::checklist::Severity;
use crate::coverage::{Coverage, Finding};
use crate::scenario::{DecisionId, InjectId, Record, RecordKind, RecordRef, RequirementId, Scenario, TagId};
use crate::ui::Icon;
use crate::ui::signing::{ChangeRow, change_rows};
use crate::words::{say, say_with};
use smol_str::SmolStr;
use std::fmt;

/// One row of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingRow {
    /// The rule.
    pub id: SmolStr,
    /// How much it matters.
    pub severity: Severity,
    /// Under which heading it stands, such as `play`; empty for the first ones.
    pub group: SmolStr,
    /// What is amiss.
    pub title: String,
    /// How many records it points to, in words; empty for none.
    pub places: String,
    /// Whether it still asks for something.
    pub open: bool,
    /// Who accepted it; empty for nobody.
    pub accepted_by: String,
    /// Whether what was accepted has changed since.
    pub stale: bool,
}

/// The list of findings.
#[derive(Clone, Debug, Default)]
pub struct FindingsData {
    /// Those that are open, on human security and then on play, the gravest first, then those that were accepted.
    pub rows: Vec<FindingRow>,
    /// How many are open of each severity, in the order of [`Severity::ALL`]; of the topic that is chosen.
    pub counts: [usize; 3],
    /// How many there are without any filter.
    pub total: usize,
    /// How many rules were tried.
    pub rules: usize,
    /// How many injects the exercise has.
    pub injects: usize,
}

/// What narrows the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FindingFilters {
    /// Only those of this topic.
    pub topic: Option<TagId>,
    /// Only those of this severity.
    pub severity: Option<Severity>,
    /// Only those that hold all these words.
    pub words: String,
}

impl FindingFilters {
    fn takes_topic(&self, finding: &Finding) -> bool {
        self.topic.as_ref().is_none_or(|topic| finding.rule.topic.as_deref() == Some(topic.as_str()))
    }

    fn takes(&self, finding: &Finding) -> bool {
        let rule = &finding.rule;
        let text = || format!("{} {} {}", rule.id, rule.title_said(), finding.text).to_lowercase();
        self.takes_topic(finding)
            && self.severity.is_none_or(|severity| rule.severity == severity)
            && (self.words.trim().is_empty()
                || self.words.to_lowercase().split_whitespace().all(|word| text().contains(word)))
    }
}

impl FindingsData {
    /// Describes the list.
    pub fn of(document: &Document, findings: &[Finding], filters: &FindingFilters) -> Self {
        let mut rows: Vec<FindingRow> = findings.iter().filter(|finding| filters.takes(finding)).map(row).collect();
        rows.sort_by_key(|row| (!row.open, !row.group.is_empty()));
        let of_topic: Vec<Finding> = findings.iter().filter(|it| filters.takes_topic(it)).cloned().collect();
        Self {
            rows,
            counts: Coverage::open_findings(&of_topic),
            total: findings.len(),
            rules: document.basis().rules.len(),
            injects: document.scenario().injects.len(),
        }
    }

    /// The place of a finding in the list.
    pub fn place(&self, id: &str) -> Option<usize> {
        self.rows.iter().position(|row| row.id == id)
    }

    /// The next finding that is open, after one and then from the top.
    pub fn next_open(&self, after: &str) -> Option<&SmolStr> {
        let place = self.place(after).map_or(0, |place| place + 1);
        let (before, behind) = self.rows.split_at_checked(place)?;
        let mut rest = behind.iter().chain(before).filter(|row| row.id != after);
        rest.find(|row| row.open).map(|row| &row.id)
    }
}

fn row(finding: &Finding) -> FindingRow {
    let rule = &finding.rule;
    let accepted = finding.accepted.as_ref();
    FindingRow {
        id: rule.id.clone(),
        severity: rule.severity,
        group: rule.group.clone(),
        title: rule.title_said().into_owned(),
        places: places_words(finding),
        open: finding.is_open(),
        accepted_by: accepted.map(|(decision, _)| decision.signer.name.trim().to_owned()).unwrap_or_default(),
        stale: accepted.is_some_and(|(_, stale)| *stale),
    }
}

fn places_words(finding: &Finding) -> String {
    let injects = finding.places.iter().filter(|place| place.kind == RecordKind::Inject).count();
    match (injects, finding.lines.len()) {
        (0, 0) => String::new(),
        (0, lines) => say_with("review-count-lines", &[("count", lines.into())]),
        (injects, _) => say_with("review-count-injects", &[("count", injects.into())]),
    }
}

/// A record that a finding points to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceLink {
    /// The record.
    pub record: RecordRef,
    /// Its number, or what people call it.
    pub number: String,
    /// Its title; empty for all but injects.
    pub title: String,
}

impl PlaceLink {
    fn of(scenario: &Scenario, place: &RecordRef) -> Option<Self> {
        let record = scenario.record(place)?;
        let title = if let Record::Inject(inject) = &record { inject.title.to_string() } else { String::new() };
        Some(Self { record: place.clone(), number: record.called(), title })
    }

    /// The inject, where it is one.
    pub fn inject(&self) -> Option<InjectId> {
        (self.record.kind == RecordKind::Inject).then(|| InjectId(self.record.id.clone()))
    }
}

/// Who accepted a finding, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct AcceptedRow {
    /// The decision.
    pub id: DecisionId,
    /// Name, role and day.
    pub text: String,
    /// Why.
    pub reason: String,
    /// Whether what was accepted has changed since.
    pub stale: bool,
    /// What changed since, where something did.
    pub since: Vec<ChangeRow>,
}

/// The whole of an opened finding.
#[derive(Clone, Debug)]
pub struct FindingDetail {
    /// The rule.
    pub id: SmolStr,
    /// How much it matters.
    pub severity: Severity,
    /// The topic it is about, with its code; nothing where it is about all.
    pub topic: Option<(TagId, String)>,
    /// What is amiss, in short.
    pub title: String,
    /// What was found.
    pub text: String,
    /// Why it matters.
    pub why: String,
    /// What to do.
    pub remedy: String,
    /// The records it points to.
    pub places: Vec<PlaceLink>,
    /// The lines it points to.
    pub lines: Vec<RequirementId>,
    /// The mistakes of the policy notes that it catches.
    pub mistakes: String,
    /// What it rests on.
    pub basis: String,
    /// Who accepted it.
    pub accepted: Option<AcceptedRow>,
    /// Whether it still asks for something.
    pub open: bool,
}

impl FindingDetail {
    /// Describes a finding.
    pub fn of(document: &Document, finding: &Finding) -> Self {
        let rule = &finding.rule;
        let code = |id: &SmolStr| {
            let topics = document.vocabulary().topics();
            topics.iter().find(|(known, _)| known == id).map_or_else(|| id.to_string(), |(_, it)| it.code.clone())
        };
        let links = finding.places.iter().filter_map(|place| PlaceLink::of(document.scenario(), place));
        Self {
            id: rule.id.clone(),
            severity: rule.severity,
            topic: rule.topic.as_ref().map(|id| (TagId(id.clone()), code(id))),
            title: rule.title_said().into_owned(),
            text: finding.text.clone(),
            why: rule.why_said().trim().to_owned(),
            remedy: rule.remedy_said().trim().to_owned(),
            places: links.collect(),
            lines: finding.lines.clone(),
            mistakes: rule.mistakes.join(", "),
            basis: rule.basis_said().trim().to_owned(),
            accepted: finding.accepted.as_ref().map(|(decision, stale)| AcceptedRow {
                id: decision.id.clone(),
                text: format!("{}, {}", who(&decision.signer), day(decision.signer.at)),
                reason: decision.reason.trim().to_owned(),
                stale: *stale,
                since: if *stale { change_rows(document, since(document, decision)) } else { Vec::new() },
            }),
            open: finding.is_open(),
        }
    }
}

/// The word for a severity.
pub fn severity_word(severity: Severity) -> String {
    say(&format!("finding-severity-{}", severity.name()))
}

/// The picture for a severity; its shape alone tells it.
pub fn severity_icon(severity: Severity) -> Icon {
    match severity {
        Severity::Serious => Icon::WarningOctagon,
        Severity::Warning => Icon::Warning,
        Severity::Hint => Icon::Lightbulb,
    }
}

/// The counts of open findings in words: "2 serious, 5 warnings, 1 hint"; empty where none is open.
pub fn counts_words(counts: [usize; 3]) -> String {
    let word = |(severity, count): (Severity, usize)| {
        (count > 0).then(|| say_with(&format!("finding-count-{}", severity.name()), &[("count", count.into())]))
    };
    Severity::ALL.into_iter().zip(counts).filter_map(word).collect::<Vec<_>>().join(", ")
}

impl fmt::Display for FindingRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {}, {}", self.id, severity_word(self.severity), self.title)?;
        if !self.places.is_empty() {
            write!(f, ", {}", self.places)?;
        }
        if !self.accepted_by.is_empty() {
            let words = if self.stale { "finding-out-of-date" } else { "finding-accepted-by" };
            write!(f, ", {}", say_with(words, &[("who", self.accepted_by.as_str().into())]))?;
        }
        Ok(())
    }
}
