//! Where a line comes from, and what people said of it: citations and decisions in words.

use super::judgement::Judgement;
use super::lines_view::weight_word;
use crate::app::Document;
use crate::app::signing::since;
use crate::checklist::{Addressee, ReadingMark};
use crate::coverage::{Line, Standing, Verdict};
use crate::scenario::turn::in_turn;
use crate::scenario::{Decision, DecisionId, RequirementId, Signer};
use crate::ui::signing::{ChangeRow, change_rows};
use crate::ui::widgets::verdict_word;
use crate::words::{say, say_with};
use std::sync::Arc;

/// One citation in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceRow {
    /// Title, issuer, year and part.
    pub text: String,
    /// How much of it was read by those who wrote the line.
    pub mark: String,
    /// Whether the cited text itself was read.
    pub is_read: bool,
    /// Whom it obliges.
    pub addressee: String,
    /// What of the document was read, and where it can be found.
    pub more: String,
}

/// One decision in words.
#[derive(Clone, Debug, PartialEq)]
pub struct DecisionRow {
    /// The decision.
    pub id: DecisionId,
    /// What it says.
    pub judgement: Judgement,
    /// The glyph that stands before it.
    pub verdict: Verdict,
    /// Who said what and when, with what the check says by itself.
    pub text: String,
    /// Why.
    pub reason: String,
    /// Whether what was looked at has changed since.
    pub stale: bool,
    /// What changed since, where something did.
    pub since: Vec<ChangeRow>,
    /// Whether it is the one that counts: the newest.
    pub counts: bool,
    /// Whether it would leave the line out and does not count, since the line belongs to the core.
    pub barred: bool,
}

/// The citations of a line.
pub fn sources(document: &Document, id: &RequirementId) -> Vec<SourceRow> {
    let basis = document.basis();
    let Some(requirement) = basis.requirement(id.as_str()) else { return Vec::new() };
    let row = |cite: &crate::checklist::Cite| {
        let source = basis.source(id, &cite.source);
        let title = source.map_or(cite.source.as_str(), |source| source.title.as_str());
        let issuer = source.map_or("", |source| source.issuer.as_str());
        let year = source.map_or("", |source| source.year.as_str());
        let parts = [title, issuer, year, cite.part.as_str()];
        let told: Vec<&str> = parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect();
        let about = source.map(|source| [source.read.trim(), source.address.trim()].join("\n"));
        SourceRow {
            text: told.join(", "),
            mark: say(mark_words(cite.mark)),
            is_read: cite.mark == ReadingMark::TextRead,
            addressee: say(addressee_words(cite.addressee)),
            more: about.unwrap_or_default().trim().to_owned(),
        }
    };
    requirement.cites.iter().map(row).collect()
}

/// The words for a reading mark.
pub fn mark_words(mark: ReadingMark) -> &'static str {
    match mark {
        ReadingMark::TextRead => "review-mark-text-read",
        ReadingMark::PartRead => "review-mark-part-read",
        ReadingMark::SecondHand => "review-mark-second-hand",
        ReadingMark::HeadingOnly => "review-mark-heading-only",
        ReadingMark::NotRead => "review-mark-not-read",
    }
}

fn addressee_words(addressee: Addressee) -> &'static str {
    match addressee {
        Addressee::Forces => "review-obliges-forces",
        Addressee::Nato => "review-obliges-nato",
        Addressee::States => "review-obliges-states",
        Addressee::Parties => "review-obliges-parties",
        Addressee::Un => "review-obliges-un",
        Addressee::Others => "review-obliges-nobody",
    }
}

/// The decisions on a line, newest first.
pub fn decisions(document: &Document, line: &Line) -> Vec<DecisionRow> {
    let id = &line.requirement.id;
    let looks = document.coverage().looks();
    let found = in_turn(document.scenario().decisions.iter().filter(|decision| decision.subject == id.0));
    let row = |decision: &Arc<Decision>| {
        let judgement = Judgement::of(decision).filter(|it| !matches!(it, Judgement::Reweigh(_)))?;
        let barred = line.barred.is_some() && judgement.leaves_out();
        let stale = looks.of_decision(decision) == Standing::Stale;
        Some(DecisionRow {
            id: decision.id.clone(),
            judgement,
            verdict: if stale { Verdict::Waits } else { glyph(judgement, decision) },
            text: if barred { barred_text(judgement, decision) } else { decision_text(line, judgement, decision) },
            reason: decision.reason.trim().to_owned(),
            stale,
            since: if stale { change_rows(document, since(document, decision)) } else { Vec::new() },
            barred,
            counts: line.decision.as_ref().is_some_and(|(counting, _)| counting.id == decision.id),
        })
    };
    found.into_iter().rev().filter_map(row).collect()
}

fn glyph(judgement: Judgement, decision: &Decision) -> Verdict {
    match judgement {
        Judgement::Enough => Verdict::Covered,
        Judgement::NotEnough if decision.verdict.as_str() == Verdict::Missing.name() => Verdict::Missing,
        Judgement::NotEnough => Verdict::Partly,
        Judgement::NotApplicable => Verdict::NotApplicable,
        Judgement::Waive => Verdict::Waived,
        Judgement::Reweigh(_) => Verdict::NotApplicable,
    }
}

/// "Does not count, since the line belongs to the core: Waived, Lt Col Amsel, 18 Nov 26".
fn barred_text(judgement: Judgement, decision: &Decision) -> String {
    let values = [
        ("judgement", judgement_word(judgement).into()),
        ("who", who(&decision.signer).into()),
        ("day", day(decision.signer.at).into()),
    ];
    say_with("review-barred", &values)
}

/// "Partly, by check · Enough, Lt Col Amsel, GENAD, 18 Nov 26".
fn decision_text(line: &Line, judgement: Judgement, decision: &Decision) -> String {
    say_with(
        "review-decided",
        &[
            ("machine", verdict_word(line.machine).into()),
            ("judgement", judgement_word(judgement).into()),
            ("who", who(&decision.signer).into()),
            ("day", day(decision.signer.at).into()),
        ],
    )
}

/// The word for a judgement.
pub fn judgement_word(judgement: Judgement) -> String {
    if let Judgement::Reweigh(weight) = judgement {
        return say_with("review-weighs", &[("weight", weight_word(weight).into())]);
    }
    say(match judgement {
        Judgement::Enough => "review-enough",
        Judgement::NotEnough => "review-not-enough",
        Judgement::NotApplicable => "review-does-not-apply",
        Judgement::Waive | Judgement::Reweigh(_) => "review-waived",
    })
}

/// Name and role of somebody who signed.
pub fn who(signer: &Signer) -> String {
    let parts = [signer.name.trim(), signer.role.trim()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// The day of a moment in minutes since 1970.
pub fn day(minutes: i64) -> String {
    let moment = minutes.checked_mul(60).and_then(|seconds| chrono::DateTime::from_timestamp(seconds, 0));
    moment.map(|moment| moment.format("%-d %b %y").to_string()).unwrap_or_default()
}
