//! Is a library item what it says: complete, careful, and worth exactly the lines that it claims.

use crate::checklist::criterion::Domain;
use crate::checklist::{Criterion, Requirement};
use crate::coverage::{Coverage, Program, Verdict, lack_text};
use crate::library::{Item, Scene, scene};
use crate::scenario::Scenario;
use smol_str::SmolStr;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What is wrong with an item, in sentences; empty where it is sound.
pub fn faults(item: &Item, program: &Arc<Program>) -> Vec<String> {
    let scene = match scene(item, &program.vocabulary) {
        Ok(scene) => scene,
        Err(faults) => return faults,
    };
    let coverage = judged(&scene.with_item, program);
    let mut found = incomplete(item, &coverage);
    found.extend(accused(&coverage));
    found.extend(wrong_claims(item, &scene, &coverage, program));
    found
}

fn judged(scenario: &Scenario, program: &Arc<Program>) -> Coverage {
    Coverage::full(program, &Arc::new(scenario.clone()))
}

/// Injects that are no evidence, with what they lack.
fn incomplete(item: &Item, coverage: &Coverage) -> Vec<String> {
    let mut found = Vec::new();
    for inject in &item.injects {
        let id = inject.name.as_str().into();
        for lack in coverage.lacks(&id) {
            found.push(format!("inject `{}` is no evidence: {}", inject.name, lack_text(lack, coverage.scenario())));
        }
    }
    found
}

/// Rules about words and names that fire on the item.
fn accused(coverage: &Coverage) -> Vec<String> {
    const WATCHED: [&str; 6] =
        ["graphic_words", "identity", "images", "verified_words", "interview_words", "real_names"];
    let by_words = |finding: &crate::coverage::Finding| match &finding.rule.decided {
        crate::checklist::Decided::ByCode(code) => WATCHED.contains(&code.as_str()),
        crate::checklist::Decided::ByCriterion(_) => false,
    };
    coverage.findings().iter().filter(|it| by_words(it)).map(|it| format!("{}: {}", it.rule.id, it.text)).collect()
}

/// Lines that the item claims and does not meet, or meets and does not claim.
fn wrong_claims(item: &Item, scene: &Scene, coverage: &Coverage, program: &Arc<Program>) -> Vec<String> {
    let before = met(&judged(&scene.before, program));
    let gained: BTreeSet<SmolStr> = met(coverage).difference(&before).cloned().collect();
    let claimed: BTreeSet<SmolStr> = item.serves.iter().cloned().collect();
    let mut found = Vec::new();
    for id in claimed.difference(&gained) {
        let line = coverage.lines().iter().find(|line| line.requirement.id.as_str() == id);
        found.push(match line {
            None => format!("`{id}` is no line of the checklists. Correct the id."),
            Some(line) if looks_at_the_whole(&line.requirement) => {
                format!(
                    "{id} looks at the exercise as a whole, so that no item can claim it. Name it in `helps` instead."
                )
            }
            Some(line) => {
                let missing = crate::coverage::missing(line, coverage).join(" ");
                format!("it claims {id}, which is {}: {missing}", line.verdict.name())
            }
        });
    }
    for id in &item.helps {
        let line = coverage.lines().iter().find(|line| line.requirement.id.0 == *id);
        if !line.is_some_and(|line| looks_at_the_whole(&line.requirement)) {
            found.push(format!("it helps with `{id}`, which is no line over the exercise as a whole. Name it in `serves` if the item meets it."));
        }
    }
    found.extend(
        gained
            .difference(&claimed)
            .map(|id| format!("it meets {id} and does not claim it. Claim it if that is meant, or change the codes.")),
    );
    found
}

/// The lines that are met, or wait for an adviser, without those that look at the exercise as a whole.
fn met(coverage: &Coverage) -> BTreeSet<SmolStr> {
    let lines = coverage.lines().iter().filter(|line| matches!(line.verdict, Verdict::Covered | Verdict::Waits));
    lines
        .filter(|line| line.part.met && !looks_at_the_whole(&line.requirement))
        .map(|line| line.requirement.id.0.clone())
        .collect()
}

/// Whether a line judges the exercise as a whole: shares, every phase or topic, what is left if much is cut.
pub fn looks_at_the_whole(requirement: &Requirement) -> bool {
    let mut whole = false;
    requirement.criterion.walk(&mut |part| {
        whole |= match part {
            Criterion::Share { .. } | Criterion::Kept { .. } => true,
            // Once a topic is played, the line asks something of all that is played of it.
            Criterion::When(feature, _) => ["poc", "caac", "crsv", "cthb", "cpp"].contains(&feature.as_str()),
            Criterion::Each(domain, _) => {
                !matches!(domain, Domain::Values(..) | Domain::MainPerp | Domain::Site | Domain::Area)
            }
            _ => false,
        };
    });
    whole
}

/// Whether an item can be asked to meet a line: injects decide it, and not the exercise as a whole.
pub fn can_be_served(requirement: &Requirement) -> bool {
    let mut by_injects = false;
    requirement.criterion.walk(&mut |part| {
        by_injects |= matches!(part, Criterion::Count { .. } | Criterion::Pair { .. } | Criterion::Distinct { .. });
    });
    by_injects && !looks_at_the_whole(requirement)
}
