//! Findings about quality: what was found, why it matters, what to do.

use super::desk::Desk;
use super::text::{Facts, headed, joined, said, sentence, small};
use super::words;
use crate::briefing::Block;
use crate::checklist::Severity;
use crate::coverage::Finding;
use crate::words::say;

/// How many places are named.
const NAMED: usize = 12;

/// The gravest first; those that somebody accepted say so.
pub fn blocks(desk: &Desk<'_>) -> Vec<Block> {
    let findings = desk.coverage.findings();
    let rules = desk.coverage.program().rules.len();
    if findings.is_empty() {
        return vec![Block::Text { text: said("briefing-findings-none", &[("rules", rules.into())]), small: false }];
    }
    let mut blocks = vec![sentence("briefing-findings-what")];
    for severity in Severity::ALL {
        let own: Vec<&Finding> = findings.iter().filter(|it| it.rule.severity == severity).collect();
        if own.is_empty() {
            continue;
        }
        blocks.push(headed(2, say(&format!("briefing-severity-{}", severity.name())), ""));
        own.iter().for_each(|finding| blocks.extend(told(desk, finding)));
    }
    blocks.push(small(say("briefing-findings-not")));
    blocks
}

fn told(desk: &Desk<'_>, finding: &Finding) -> Vec<Block> {
    let rule = &finding.rule;
    let mut facts = Facts::default();
    facts.put("briefing-fact-found", &finding.text);
    facts.put("briefing-fact-look-at", places(desk, finding));
    facts.put("briefing-fact-why", rule.why_said());
    facts.put("briefing-fact-do", rule.remedy_said());
    facts.put("briefing-fact-basis", rule.basis_said());
    if let Some((decision, stale)) = &finding.accepted {
        let id = if *stale { "briefing-accepted-stale" } else { "briefing-accepted-by" };
        let who = words::who_when(&decision.signer);
        let reason = decision.reason.trim().to_owned();
        facts.put("briefing-fact-accepted", said(id, &[("who", who.into()), ("reason", reason.into())]));
    }
    let heading = headed(3, format!("{} · {}", rule.id, rule.title_said()), "");
    std::iter::once(heading).chain(facts.block()).collect()
}

fn places(desk: &Desk<'_>, finding: &Finding) -> String {
    let records = finding.places.iter().filter_map(|place| desk.scenario.record(place)).map(|it| it.called());
    let lines = finding.lines.iter().map(ToString::to_string);
    let all: Vec<String> = records.chain(lines).collect();
    let named = joined(all.iter().take(NAMED), ", ");
    match all.len().saturating_sub(NAMED) {
        0 => named,
        more => said("briefing-and-more", &[("named", named.into()), ("count", more.into())]),
    }
}
