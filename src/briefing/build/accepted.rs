//! Gaps that were accepted: what was waived, set aside, narrowed or weighed anew, by whom, why and when.

use super::desk::Desk;
use super::text::{heading, joined, said, small, table};
use super::when::signed_on;
use super::words;
use crate::briefing::block::{Block, Cell, Tone};
use crate::coverage::{Line, Verdict};
use crate::scenario::{Decision, DecisionKind};
use crate::words::say;
use std::sync::Arc;

/// All groups that hold something.
pub fn blocks(desk: &Desk<'_>) -> Vec<Block> {
    let groups = [
        ("briefing-waived", lines(desk, |line| bears(line, Verdict::Waived))),
        ("briefing-not-applicable", lines(desk, |line| bears(line, Verdict::NotApplicable))),
        ("briefing-overruled", lines(desk, overruled)),
        ("briefing-barred", lines(desk, |line| line.barred.clone().map(|it| (it, false)))),
        ("briefing-out-of-scope", scope(desk)),
        ("briefing-answered-no", features(desk)),
        ("briefing-reweighed", lines(desk, |line| line.reweighed.clone().map(|it| (it, false)))),
        ("briefing-findings-accepted", findings(desk)),
    ];
    let columns = [
        ("briefing-head-what-is", 3.5),
        ("briefing-head-by", 2.5),
        ("briefing-head-when", 1.6),
        ("briefing-head-why", 4.0),
    ];
    let mut blocks = Vec::new();
    for (id, rows) in groups {
        if let Some(table) = table(say(&format!("{id}-caption")), &columns, rows) {
            blocks.extend([heading(id), table]);
        }
    }
    if !blocks.is_empty() {
        blocks.insert(0, small(say("briefing-accepted-what")));
    }
    blocks
}

/// The decision of a person that gives a line this verdict, or gave it before the text changed.
fn bears(line: &Line, verdict: Verdict) -> Option<(Arc<Decision>, bool)> {
    let (decision, stale) = line.decision.as_ref()?;
    let meant = match decision.kind {
        DecisionKind::Waive => Verdict::Waived,
        DecisionKind::NotApplicable => Verdict::NotApplicable,
        DecisionKind::Overrule => Verdict::ALL.into_iter().find(|it| it.name() == decision.verdict.as_str())?,
        _ => return None,
    };
    (meant == verdict).then(|| (Arc::clone(decision), *stale))
}

/// A person's verdict that leaves the line in.
fn overruled(line: &Line) -> Option<(Arc<Decision>, bool)> {
    let verdicts = [Verdict::Covered, Verdict::Partly, Verdict::Missing, Verdict::Waits];
    verdicts.into_iter().find_map(|verdict| bears(line, verdict))
}

fn lines(desk: &Desk<'_>, decision: impl Fn(&Line) -> Option<(Arc<Decision>, bool)>) -> Vec<Vec<Cell>> {
    let row = |line: &Arc<Line>| {
        let (decision, stale) = decision(line)?;
        let name = format!("{} · {}", line.requirement.id, line.requirement.title_said());
        let note = match decision.kind {
            DecisionKind::Overrule => {
                let values = [
                    ("verdict", words::verdict(line.verdict).into()),
                    ("machine", words::verdict(line.machine).into()),
                ];
                said("briefing-instead-of", &values)
            }
            DecisionKind::Reweigh => words::weight(line.weight),
            _ => String::new(),
        };
        Some(signed(joined([name, note], "\n"), &desk.line_anchor(line), &decision, stale))
    };
    desk.coverage.lines().iter().filter_map(row).collect()
}

fn signed(what: String, anchor: &str, decision: &Decision, stale: bool) -> Vec<Cell> {
    let why = decision.reason.trim().to_owned();
    let why =
        if stale { Cell::text(joined([why, say("briefing-stale")], "\n")).toned(Tone::Waits) } else { Cell::text(why) };
    vec![
        Cell::text(what).to(anchor),
        Cell::text(words::who(&decision.signer)),
        Cell::code(signed_on(decision.signer.at)),
        why,
    ]
}

fn scope(desk: &Desk<'_>) -> Vec<Vec<Cell>> {
    let narrowed = desk.scenario.exercise.scope.iter().filter(|it| matches!(it.profile.as_str(), "out" | "focused"));
    let row = |it: &crate::scenario::Scope| {
        let profile = say(&format!("briefing-scope-{}", it.profile));
        let families = joined(it.families.iter().map(ToString::to_string), ", ");
        let name = words::topic(desk.vocabulary, &it.topic);
        named(joined([name, joined([profile, families], " ")], "\n"), &it.name, &it.reason)
    };
    narrowed.map(row).collect()
}

fn features(desk: &Desk<'_>) -> Vec<Vec<Cell>> {
    let answers = desk.scenario.exercise.features.iter().filter(|it| !it.yes);
    let row = |it: &crate::scenario::FeatureAnswer| {
        named(words::label(desk.vocabulary, "feature", &it.key), &it.name, &it.reason)
    };
    answers.map(row).collect()
}

/// What stands in the exercise itself carries no time; without reason and name it does not count.
fn named(what: String, name: &str, reason: &str) -> Vec<Cell> {
    let counts = !name.trim().is_empty() && !reason.trim().is_empty();
    let why =
        if counts { Cell::text(reason.trim()) } else { Cell::text(say("briefing-does-not-count")).toned(Tone::Waits) };
    vec![Cell::text(what), Cell::text(name.trim()), Cell::default(), why]
}

fn findings(desk: &Desk<'_>) -> Vec<Vec<Cell>> {
    let fired = desk.coverage.findings();
    let row = |finding: &crate::coverage::Finding| {
        let (decision, stale) = finding.accepted.as_ref()?;
        Some(signed(desk.coverage.subject_name(&finding.subject()), "", decision, *stale))
    };
    fired.iter().filter_map(row).collect()
}
