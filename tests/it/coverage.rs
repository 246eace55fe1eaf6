//! What a scenario covers: small scenarios with their verdicts, cheating, and the incremental twin.

use crate::all_lines;
use crate::generate::{Chance, edited, faulty, topical, woven};
use crate::judged::{self, shipped};
use crosscut::checklist::Verify;
use crosscut::coverage::{Bits, Coverage, Line, Part, Program, Verdict};
use crosscut::scenario::Scenario;
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, OnceLock};

/// All 203 lines made ready, so that every form of the language takes part.
fn all() -> &'static Arc<Program> {
    static PROGRAM: OnceLock<Arc<Program>> = OnceLock::new();
    PROGRAM.get_or_init(|| Arc::new(Program::new(Arc::new(all_lines::basis()))))
}

/// Half of the scenarios are made by chance, half are put together from the examples of the checklists.
fn play(seed: u64, size: usize) -> Scenario {
    if seed.is_multiple_of(2) {
        topical(seed, size, &all().vocabulary)
    } else {
        woven(seed, 2 + size / 3, &shipped().basis)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn following_edits_gives_what_a_full_check_gives(seed: u64, size in 0_usize..40, edits in 1_usize..24) {
        let vocabulary = &all().vocabulary;
        let mut chance = Chance(seed);
        let mut scenario = Arc::new(play(seed, size));
        let mut coverage = Coverage::full(all(), &scenario);
        for _ in 0..edits {
            scenario = Arc::new(edited(&scenario, &mut chance, vocabulary));
            coverage.follow(&scenario);
            same(&coverage, &Coverage::full(all(), &scenario))?;
        }
    }

    #[test]
    fn following_leaps_between_scenarios_gives_what_a_full_check_gives(seed: u64, broken: bool) {
        let first = Arc::new(topical(seed, 20, &all().vocabulary));
        let mut coverage = Coverage::full(all(), &first);
        let other = if broken { faulty(seed, 10) } else { topical(seed ^ 1, 12, &all().vocabulary) };
        for next in [Scenario { injects: other.injects.clone(), ..(*first).clone() }, other, (*first).clone()] {
            let next = Arc::new(next);
            coverage.follow(&next);
            same(&coverage, &Coverage::full(all(), &next))?;
        }
    }
}

fn same(followed: &Coverage, full: &Coverage) -> Result<(), TestCaseError> {
    for (a, b) in followed.lines().iter().zip(full.lines()) {
        prop_assert_eq!(line(followed, a), line(full, b));
    }
    prop_assert_eq!(followed.lines().len(), full.lines().len());
    prop_assert_eq!(followed.tallies(), full.tallies());
    for inject in full.scenario().injects.iter() {
        prop_assert_eq!(followed.lacks(&inject.id), full.lacks(&inject.id));
        prop_assert_eq!(followed.is_followed(&inject.id), full.is_followed(&inject.id));
        prop_assert_eq!(followed.meets(&inject.id).is_some(), full.meets(&inject.id).is_some());
    }
    Ok(())
}

/// All that is said of a line, without the slots in which it is kept.
fn line(coverage: &Coverage, line: &Line) -> String {
    let decision = line.decision.as_ref().map(|(decision, stale)| (decision.id.clone(), *stale));
    let mut text = format!(
        "{} {} {} {:?} {:?} drafts {} evidence {} decided {decision:?}\n",
        line.requirement.id,
        line.verdict.name(),
        line.machine.name(),
        line.because,
        line.weight,
        line.drafts,
        names(coverage, &line.evidence),
    );
    part(coverage, &line.part, &mut text);
    text
}

fn part(coverage: &Coverage, one: &Part, text: &mut String) {
    *text += &format!(
        "({:?} {} {} {} {}/{} {:?}",
        one.member, one.met, one.credit, one.dropped, one.have, one.need, one.note
    );
    for bits in
        [&one.hits, &one.against, &one.shallow, &one.candidates, &one.reserve, &one.case, &one.halves, &one.later]
    {
        *text += &format!(" [{}]", names(coverage, bits));
    }
    one.parts.iter().for_each(|inner| part(coverage, inner, text));
    *text += ")";
}

fn names(coverage: &Coverage, bits: &Bits) -> String {
    coverage.injects(bits).iter().map(|inject| inject.id.to_string()).collect::<Vec<_>>().join(" ")
}

/// Each file holds cases: a title after `==`, a sketch, and after `--` the expected lines.
#[test]
fn small_scenarios_have_the_verdicts_that_stand_beside_them() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/coverage");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut failures = Vec::new();
    let mut count = 0;
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        for case in text.split("\n== ").skip(1) {
            count += 1;
            let (title, rest) = case.split_once('\n').expect("a title");
            let (sketch, expected) = rest.split_once("\n--\n").unwrap_or_else(|| panic!("no `--` in: {title}"));
            check(title, sketch, expected, &mut failures);
        }
    }
    assert!(count > 40, "only {count} cases were found");
    assert!(failures.is_empty(), "{} of {count} cases:\n\n{}", failures.len(), failures.join("\n"));
}

fn check(title: &str, sketch: &str, expected: &str, failures: &mut Vec<String>) {
    let program = if sketch.contains("# all 203 lines") { all() } else { shipped() };
    let coverage = Coverage::full(program, &judged::scenario(sketch, &program.vocabulary));
    for wanted in expected.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (subject, said) = wanted.split_once(':').unwrap_or_else(|| panic!("{title}: no colon in {wanted}"));
        let said = said.trim();
        if subject == "at most partly" || subject == "others" {
            failures.extend(
                beyond(&coverage, subject, said, expected)
                    .map(|id| format!("{title}\n  {wanted}\n{}", judged::told(&coverage, &id))),
            );
            continue;
        }
        let found = match subject.strip_prefix("inject ") {
            Some(id) => lacks(&coverage, id),
            None => verdict(&coverage, subject, said),
        };
        if found != said {
            let told = if subject.starts_with("inject ") { String::new() } else { judged::told(&coverage, subject) };
            failures
                .push(format!("{title}\n  wanted {subject}: {said}\n  found  {subject}: {found}\n{sketch}\n{told}"));
        }
    }
}

/// The lines that go beyond what is allowed: those named, or all that the expectation does not name.
fn beyond<'a>(
    coverage: &'a Coverage,
    subject: &str,
    said: &'a str,
    expected: &str,
) -> impl Iterator<Item = String> + 'a {
    let is_named = subject != "others";
    let named: BTreeSet<String> = if is_named {
        said.split(' ').map(str::to_owned).collect()
    } else {
        expected.split([' ', ':', '\n']).map(str::to_owned).collect()
    };
    let lines = coverage.lines().iter().filter(move |line| named.contains(line.requirement.id.as_str()) == is_named);
    let is_beyond = move |line: &Line| match line.verdict {
        Verdict::Missing | Verdict::NotApplicable => false,
        Verdict::Partly => !is_named,
        Verdict::Waits => line.part.met || line.requirement.verify != Verify::Advisor,
        Verdict::Covered | Verdict::Waived => true,
    };
    lines.filter(move |line| is_beyond(line)).map(|line| line.requirement.id.to_string())
}

fn lacks(coverage: &Coverage, id: &str) -> String {
    let lacks = coverage.lacks(&id.into());
    if lacks.is_empty() {
        return "complete".to_owned();
    }
    lacks.iter().map(|lack| format!("{lack:?}")).collect::<Vec<_>>().join(", ")
}

/// The verdict, and as much beside it as the expectation names: `because`, `machine`, `evidence`, `have`, `stale`.
fn verdict(coverage: &Coverage, id: &str, wanted: &str) -> String {
    let line = judged::line(coverage, id);
    let mut found = vec![line.verdict.name().to_owned()];
    for word in wanted.split(", ").skip(1) {
        let key = word.split(' ').next().unwrap_or_default();
        found.push(match key {
            "because" => format!("because {:?}", line.because),
            "machine" => format!("machine {}", line.machine.name()),
            "evidence" => format!("evidence {}", names(coverage, &line.evidence)),
            "have" => format!("have {} of {}", line.part.have, line.part.need),
            "weight" => format!("weight {}", line.weight.name()),
            "barred" | "heeded" => (if line.barred.is_some() { "barred" } else { "heeded" }).to_owned(),
            "drafts" => format!("drafts {}", line.drafts),
            "note" => format!("note {:?}", line.part.note),
            "stale" | "current" => {
                (if line.decision.as_ref().is_some_and(|(_, stale)| *stale) { "stale" } else { "current" }).to_owned()
            }
            other => panic!("`{other}` cannot be asked of a line"),
        });
    }
    found.join(", ").trim().to_owned()
}

/// The property above is worth something only if lines are met, lost and won in it.
#[test]
fn generated_scenarios_reach_many_lines_and_all_verdicts() {
    let mut reached = BTreeSet::new();
    let mut verdicts = BTreeSet::new();
    let mut swings = 0;
    for seed in 0..80 {
        let mut chance = Chance(seed);
        let scenario = play(seed, 40);
        let mut coverage = Coverage::full(all(), &Arc::new(scenario.clone()));
        let before: Vec<Verdict> = coverage.lines().iter().map(|line| line.verdict).collect();
        reached
            .extend(coverage.lines().iter().filter(|line| line.part.met).map(|line| line.requirement.id.to_string()));
        verdicts.extend(before.iter().copied());
        let mut scenario = scenario;
        for _ in 0..8 {
            scenario = edited(&scenario, &mut chance, &all().vocabulary);
        }
        coverage.follow(&Arc::new(scenario));
        swings += coverage.lines().iter().zip(&before).filter(|(line, before)| line.verdict != **before).count();
    }
    assert!(reached.len() >= 100, "only {} lines are ever met: {reached:?}", reached.len());
    assert_eq!(verdicts.len(), Verdict::ALL.len(), "{verdicts:?}");
    assert!(swings >= 120, "only {swings} verdicts changed by edits");
}
