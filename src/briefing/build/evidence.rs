//! Each line with its verdict, why, the evidence, what is missing, and where it comes from.

use super::desk::{Desk, line_anchor};
use super::text::{Facts, headed, joined, pair, said, small};
use super::words;
use crate::briefing::Block;
use crate::coverage::{Line, Verdict, because_text, missing};
use crate::scenario::Decision;
use crate::words::say;
use std::sync::Arc;

/// How many injects are named with their titles.
const NAMED: usize = 8;

/// Topic by topic.
pub fn blocks(desk: &Desk<'_>) -> Vec<Block> {
    let mut blocks = vec![small(say("briefing-claim"))];
    for (topic, lines) in desk.lines_by_topic() {
        blocks.push(headed(2, topic.name(), format!("topic-{}", topic.id)));
        lines.iter().for_each(|line| blocks.extend(told(desk, line)));
    }
    blocks
}

fn told(desk: &Desk<'_>, line: &Line) -> Vec<Block> {
    let id = line.requirement.id.as_str();
    let title = format!("{id} · {}", line.requirement.title_said());
    let statement = Block::Text { text: line.requirement.statement_said(desk.prefix(line)), small: false };
    let mut facts = Facts::default();
    facts.put("briefing-fact-verdict", verdict(line));
    facts.put("briefing-fact-weight", weight(line));
    facts.put("briefing-fact-because", because_text(line, desk.vocabulary).unwrap_or_default());
    facts.put("briefing-fact-decided", decided(line));
    facts.put("briefing-fact-evidence", evidence(desk, line));
    if !matches!(line.verdict, Verdict::NotApplicable | Verdict::Waived) {
        facts.put("briefing-fact-missing", joined(missing(line, desk.coverage), "\n"));
    }
    let basis = &desk.coverage.program().basis;
    let cite = |it: &crate::checklist::Cite| words::cited(it, basis.source(&line.requirement.id, &it.source));
    facts.put("briefing-fact-sources", joined(line.requirement.cites.iter().map(cite), "\n"));
    facts.put("briefing-fact-own-paragraph", &line.requirement.own_paragraph);
    if line.requirement.confirm {
        facts.put("briefing-fact-note", say("briefing-to-confirm"));
    }
    let heading = headed(3, title, line_anchor(id));
    [heading, statement].into_iter().chain(facts.block()).collect()
}

/// The verdict that counts, and that of the check where a person decided otherwise.
fn verdict(line: &Line) -> String {
    let counts = words::lettered(line.verdict);
    if line.verdict == line.machine {
        return counts;
    }
    let machine = said("briefing-by-check", &[("verdict", words::verdict(line.machine).into())]);
    joined([counts, machine], " · ")
}

fn weight(line: &Line) -> String {
    let weight = words::weight(line.weight);
    let core = if line.requirement.core { say("briefing-core") } else { String::new() };
    joined([weight, core], ", ")
}

fn decided(line: &Line) -> String {
    let say_it = |it: &Arc<Decision>, id: &str| {
        let who = said(id, &[("who", words::who_when(&it.signer).into())]);
        pair(&who, it.reason.trim())
    };
    let counts = line
        .decision
        .as_ref()
        .map(|(it, stale)| say_it(it, if *stale { "briefing-decided-stale" } else { "briefing-decided" }));
    let barred = line.barred.as_ref().map(|it| say_it(it, "briefing-decided-barred"));
    let reweighed = line.reweighed.as_ref().map(|it| say_it(it, "briefing-reweighed-by"));
    joined(counts.into_iter().chain(barred).chain(reweighed), "\n")
}

fn evidence(desk: &Desk<'_>, line: &Line) -> String {
    let injects = desk.coverage.injects(&line.evidence);
    if injects.is_empty() {
        return say("briefing-no-evidence");
    }
    let named = joined(injects.iter().take(NAMED).map(|it| joined([&*it.number, &*it.title], " ")), "\n");
    let more = match injects.len().saturating_sub(NAMED) {
        0 => String::new(),
        more => said("briefing-more-injects", &[("count", more.into())]),
    };
    let drafts = match line.drafts {
        0 => String::new(),
        count => said("briefing-drafts-among", &[("count", count.into())]),
    };
    joined([named, more, drafts], "\n")
}
