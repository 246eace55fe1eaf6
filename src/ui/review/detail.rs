//! The opened line as plain values: why it has its verdict, what is missing, evidence, near misses.
//!
//! Sources and decisions are described in `origin`.

use super::evidence::EvidenceRow;
use super::lines_view::weight_word;
use super::origin::{DecisionRow, SourceRow, day, decisions, sources, who};
use crate::app::Document;
use crate::checklist::explain::test_phrase;
use crate::checklist::{Test, Weight};
use crate::coverage::{
    Because, Coverage, Line, PartSentence, Verdict, because_text, candidates, lack_text, missing, near_misses,
    part_sentences,
};
use crate::scenario::{Decision, DecisionId, Inject, InjectId, Record, RequirementId, TagId};
use crate::ui::widgets::verdict_word;
use crate::words::{say, say_with};
use std::collections::BTreeSet;
use std::sync::Arc;

/// An inject that can be gone to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InjectLink {
    /// The inject.
    pub id: InjectId,
    /// Its number, or its title where it has none.
    pub number: String,
    /// Its title.
    pub title: String,
}

impl From<&Arc<Inject>> for InjectLink {
    fn from(inject: &Arc<Inject>) -> Self {
        let number = Record::Inject(Arc::clone(inject)).called();
        Self { id: inject.id.clone(), number, title: inject.readable(&inject.title).to_string() }
    }
}

/// One part of the criterion with what it found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartRow {
    /// How it stands, as a glyph.
    pub verdict: Verdict,
    /// What it asks, in words.
    pub text: String,
    /// How deep it is nested.
    pub depth: usize,
    /// The injects that fulfil it.
    pub injects: Vec<InjectLink>,
    /// How many are there of how many, where that says more than the glyph.
    pub counted: Option<(usize, usize)>,
}

/// Injects that do not count, and what would make them count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpRow {
    /// The injects that are short of the same thing.
    pub injects: Vec<InjectLink>,
    /// What would make it count.
    pub words: String,
}

/// A decision that gave a line another weight, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReweighedRow {
    /// The decision.
    pub id: DecisionId,
    /// The weights, who and when.
    pub text: String,
    /// Why.
    pub reason: String,
}

/// The whole of an opened line.
#[derive(Clone, Debug)]
pub struct LineDetail {
    /// The line.
    pub id: RequirementId,
    /// Its topic by whole id.
    pub topic: TagId,
    /// The name of its topic.
    pub topic_label: String,
    /// Its weight in this scenario.
    pub weight: Weight,
    /// What it weighs if nobody weighs it anew.
    pub own_weight: Weight,
    /// Who gave it another weight, and why.
    pub reweighed: Option<ReweighedRow>,
    /// Whether it belongs to the core.
    pub core: bool,
    /// Why it can neither be waived nor set aside, where that is so.
    pub stands: Option<String>,
    /// The verdict that counts.
    pub verdict: Verdict,
    /// What the check says by itself.
    pub machine: Verdict,
    /// Its short name.
    pub title: String,
    /// What the exercise confronts the audience with, as a sentence.
    pub statement: String,
    /// The heading over the reasons, such as "Why partly".
    pub why_heading: String,
    /// Why the verdict is not simply what the criterion says.
    pub because: Option<String>,
    /// The criterion's parts.
    pub parts: Vec<PartRow>,
    /// What is missing, in sentences, where the parts do not say it.
    pub missing: Vec<String>,
    /// The injects that are evidence, in order of time.
    pub evidence: Vec<EvidenceRow>,
    /// Ordinary injects that would count if one thing were different.
    pub near: Vec<HelpRow>,
    /// Injects that match and fail the evidence gate only.
    pub gated: Vec<HelpRow>,
    /// Where the line comes from.
    pub sources: Vec<SourceRow>,
    /// The organisation's own paragraph.
    pub own_paragraph: String,
    /// Whether an adviser has still to confirm the line.
    pub confirm: bool,
    /// What was decided about the line.
    pub note: String,
    /// Why it matters.
    pub why: String,
    /// The evidence in words.
    pub evidence_words: String,
    /// Whether decisions can be made and taken back here.
    pub can_judge: bool,
    /// What people decided, newest first.
    pub decisions: Vec<DecisionRow>,
}

impl LineDetail {
    /// Describes a line; `None` if it is in no checklist.
    pub fn of(document: &Document, id: &RequirementId) -> Option<Self> {
        let coverage = document.coverage();
        let line = coverage.line(id)?;
        let requirement = &line.requirement;
        let topic_label = document.vocabulary().tag_label(&requirement.topic).to_owned();
        let topics = document.vocabulary().topics();
        let label =
            topics.iter().find(|(known, _)| *known == requirement.topic).map(|(_, value)| value.name().to_owned());
        let prefix = document.basis().checklist_of(id).map_or("", |checklist| checklist.prefix.as_str());
        let parts = parts(line, coverage);
        Some(Self {
            id: id.clone(),
            topic: TagId(requirement.topic.clone()),
            weight: line.weight,
            own_weight: own_weight(line, coverage),
            reweighed: line.reweighed.as_deref().map(|decision| reweighed(decision, line, coverage)),
            core: requirement.core,
            stands: coverage.stands(requirement).then(|| {
                let label = label.clone().unwrap_or_else(|| topic_label.clone());
                say_with("review-core-stands", &[("topic", label.into())])
            }),
            verdict: line.verdict,
            machine: line.machine,
            title: requirement.title_said().into_owned(),
            statement: requirement.statement_said(prefix),
            why_heading: why_heading(line),
            because: because(line, document),
            missing: still_open(line, coverage, &parts),
            parts,
            evidence: coverage
                .injects(&line.evidence)
                .into_iter()
                .map(|inject| EvidenceRow::of(inject, document))
                .collect(),
            near: near(line, document),
            gated: gated(line, document),
            sources: sources(document, id),
            own_paragraph: requirement.own_paragraph.trim().to_owned(),
            confirm: requirement.confirm,
            note: requirement.note.trim().to_owned(),
            why: requirement.why.trim().to_owned(),
            evidence_words: requirement.evidence_said().trim().to_owned(),
            can_judge: !document.is_read_only(),
            decisions: decisions(document, line),
            topic_label: label.unwrap_or(topic_label),
        })
    }
}

/// What a line weighs if nobody weighs it anew.
fn own_weight(line: &Line, coverage: &Coverage) -> Weight {
    match &line.requirement.weight_when {
        Some((feature, weight)) if coverage.features().holds(feature) => *weight,
        _ => line.requirement.weight,
    }
}

fn reweighed(decision: &Decision, line: &Line, coverage: &Coverage) -> ReweighedRow {
    let values = [
        ("to", weight_word(line.weight).into()),
        ("from", weight_word(own_weight(line, coverage)).to_lowercase().into()),
        ("who", who(&decision.signer).into()),
        ("day", day(decision.signer.at).into()),
    ];
    ReweighedRow {
        id: decision.id.clone(),
        text: say_with("review-reweighed", &values),
        reason: decision.reason.trim().to_owned(),
    }
}

fn why_heading(line: &Line) -> String {
    if line.because == Because::Decided {
        return say_with("review-by-check", &[("verdict", verdict_word(line.machine).into())]);
    }
    say(match line.verdict {
        Verdict::Covered => "review-why-covered",
        Verdict::Partly => "review-why-partly",
        Verdict::Missing => "review-why-missing",
        Verdict::Waits => "review-why-waits",
        Verdict::NotApplicable => "review-why-not-applicable",
        Verdict::Waived => "review-why-waived",
    })
}

/// Decisions have a place of their own, so that only what the check found is said here.
fn because(line: &Line, document: &Document) -> Option<String> {
    because_text(line, document.vocabulary()).filter(|_| line.because != Because::Decided)
}

fn parts(line: &Line, coverage: &Coverage) -> Vec<PartRow> {
    let sentences = part_sentences(line, coverage);
    let mut rows: Vec<PartRow> = sentences.into_iter().map(|part| part_row(part, coverage)).collect();
    let enough: Vec<bool> = (0..rows.len()).map(|place| repeats_its_parts(&rows, place)).collect();
    for (row, _) in rows.iter_mut().zip(enough).filter(|(_, enough)| *enough) {
        row.text = say("review-one-of-these");
    }
    rows
}

/// Whether a row says once more what the rows inside it say: alternatives, of which one is enough.
fn repeats_its_parts(rows: &[PartRow], place: usize) -> bool {
    let Some((row, behind)) = rows.get(place..).and_then(<[PartRow]>::split_first) else { return false };
    let inside: Vec<&PartRow> =
        behind.iter().take_while(|it| it.depth > row.depth).filter(|it| it.depth == row.depth + 1).collect();
    inside.len() > 1 && inside.iter().all(|it| says(&row.text, &it.text))
}

/// Whether a text holds a sentence, capitals and full stops aside.
fn says(text: &str, sentence: &str) -> bool {
    text.to_lowercase().contains(sentence.to_lowercase().trim_end_matches('.'))
}

/// What is missing beyond what the parts with an empty ring already say.
fn still_open(line: &Line, coverage: &Coverage, parts: &[PartRow]) -> Vec<String> {
    let rings: Vec<&PartRow> = parts.iter().filter(|part| part.verdict == Verdict::Missing).collect();
    let mut texts = missing(line, coverage);
    texts.retain(|text| !rings.iter().any(|part| says(text, &part.text)));
    texts
}

fn part_row(part: PartSentence, coverage: &Coverage) -> PartRow {
    let something = part.have > 0 || !part.evidence.is_empty();
    let verdict = match (part.dropped, part.met, something) {
        (true, _, _) => Verdict::NotApplicable,
        (_, true, _) => Verdict::Covered,
        (_, _, true) => Verdict::Partly,
        _ => Verdict::Missing,
    };
    let link = |id: &InjectId| coverage.scenario().inject(id).map(InjectLink::from);
    PartRow {
        verdict,
        text: part.sentence,
        depth: part.depth,
        injects: part.evidence.iter().filter_map(link).collect(),
        counted: (part.have < part.need && part.need > 1 && !part.dropped).then_some((part.have, part.need)),
    }
}

/// Injects that match in full but lack what evidence needs are told apart from those that nearly match.
fn gated(line: &Line, document: &Document) -> Vec<HelpRow> {
    let coverage = document.coverage();
    let help = |(inject, lacks): (&Arc<Inject>, &[crate::coverage::Lack])| {
        let titles: Vec<String> =
            lacks.iter().map(|lack| lower_first(&lack_text(lack, document.scenario()).title)).collect();
        (InjectLink::from(inject), say_with("review-lacks", &[("what", titles.join(", ").into())]))
    };
    grouped(candidates(coverage, line).into_iter().map(help))
}

/// Injects that are short of the same thing stand together.
fn grouped(rows: impl Iterator<Item = (InjectLink, String)>) -> Vec<HelpRow> {
    let mut groups: Vec<HelpRow> = Vec::new();
    for (inject, words) in rows {
        match groups.iter_mut().find(|group| group.words == words) {
            Some(group) => group.injects.push(inject),
            None => groups.push(HelpRow { injects: vec![inject], words }),
        }
    }
    groups
}

/// Questions on which an ordinary inject is never asked to answer otherwise: nothing here asks for more harm.
const HARM: [&str; 5] = ["violation", "form", "act", "effect", "perp"];

fn near(line: &Line, document: &Document) -> Vec<HelpRow> {
    if !line.verdict.is_open() {
        return Vec::new();
    }
    let coverage = document.coverage();
    let gated: BTreeSet<InjectId> =
        candidates(coverage, line).into_iter().map(|(inject, _)| inject.id.clone()).collect();
    let misses = near_misses(coverage, line).into_iter().filter(|(inject, _)| !gated.contains(&inject.id));
    let help = |(inject, tests): (Arc<Inject>, Vec<Test>)| {
        let test = tests.into_iter().find(|test| !HARM.iter().any(|axis| test.looks_at(axis)))?;
        let phrase = test_phrase(&test, document.vocabulary());
        Some((InjectLink::from(&inject), say_with("review-would-count", &[("phrase", phrase.into())])))
    };
    grouped(misses.filter_map(help))
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}
