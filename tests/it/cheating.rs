//! Scenarios made to cheat: all that the checklists could want, with one thing taken away.

use crate::judged::{shipped, told};
use crosscut::checklist::sketch;
use crosscut::coverage::{Coverage, Verdict};
use crosscut::scenario::{ExTime, Inject, RequirementId, Scenario};
use crosscut::store::format::{read, write};
use std::sync::Arc;

/// The passing examples of all lines in one scenario, each with records of its own.
fn everything() -> Scenario {
    let mut whole = Scenario::default();
    // The pile is large only because it is a pile; it is judged as the exercise that each example stands for.
    Arc::make_mut(&mut whole.exercise).pinned_band = "normal".into();
    for (turn, line) in shipped().lines.iter().enumerate().filter(|(_, line)| line.only_with.is_none()) {
        let example = sketch::scenario(&line.requirement.passes, &shipped().vocabulary).expect("a readable example");
        add(&mut whole, &own(&example, turn), turn);
    }
    whole
}

/// The same scenario with ids that no other example uses.
fn own(example: &Scenario, turn: usize) -> Scenario {
    let mut text = write(example);
    macro_rules! rename {
        ($($list:ident),+) => {$(
            for record in example.$list.iter() {
                text = text.replace(&format!("\"{}\"", record.id), &format!("\"{}-t{turn}\"", record.id));
            }
        )+};
    }
    rename!(posts, objectives, questions, actors, places, narratives, areas, measures, storylines, incidents, injects);
    read(text.as_bytes(), "example").expect("a readable scenario").scenario
}

fn add(whole: &mut Scenario, part: &Scenario, turn: usize) {
    let exercise = Arc::make_mut(&mut whole.exercise);
    for task in &part.exercise.core_tasks {
        exercise.core_tasks.retain(|known| known != task);
        exercise.core_tasks.push(task.clone());
    }
    for level in &part.exercise.levels {
        exercise.levels.retain(|known| known != level);
        exercise.levels.push(level.clone());
    }
    exercise.legal = vec!["niac".into()];
    exercise.features.extend(part.exercise.features.iter().filter(|answer| answer.yes).cloned());
    for phase in part.phases.iter() {
        if !whole.phases.iter().any(|known| known.id == phase.id) {
            Arc::make_mut(&mut whole.phases).push(Arc::clone(phase));
        }
    }
    macro_rules! take {
        ($($list:ident),+) => {$( Arc::make_mut(&mut whole.$list).extend(part.$list.iter().cloned()); )+};
    }
    take!(posts, objectives, questions, actors, places, narratives, areas, measures, storylines, incidents);
    take!(decisions);
    let letters: String = [turn / 26, turn % 26].iter().map(|place| char::from(b'a' + *place as u8)).collect();
    for inject in part.injects.iter() {
        let mut inject = Inject::clone(inject);
        // Examples that say the same are not copies of each other.
        inject.text = format!("{} Case {letters}.", inject.text).into();
        Arc::make_mut(&mut whole.injects).push(Arc::new(inject));
    }
}

fn with_each_inject(mut scenario: Scenario, change: impl Fn(&mut Inject)) -> Coverage {
    for inject in Arc::make_mut(&mut scenario.injects) {
        change(Arc::make_mut(inject));
    }
    Coverage::full(shipped(), &Arc::new(scenario))
}

/// The lines of a case file below a heading.
fn listed<'a>(text: &'a str, heading: &str) -> Vec<&'a str> {
    let after = text.split(&format!("== {heading}\n")).nth(1).unwrap_or_else(|| panic!("no heading {heading}"));
    let lines = after.lines().take_while(|line| !line.starts_with("==")).filter(|line| !line.starts_with('#'));
    lines.flat_map(str::split_whitespace).collect()
}

fn verdict(coverage: &Coverage, id: &str) -> Verdict {
    coverage.line(&RequirementId::new(id)).unwrap_or_else(|| panic!("no line {id}")).verdict
}

fn must_stay_open(coverage: &Coverage, ids: &[&str]) {
    let passed: Vec<&&str> =
        ids.iter().filter(|id| matches!(verdict(coverage, id), Verdict::Covered | Verdict::Waits)).collect();
    let first = passed.first().map(|id| told(coverage, id)).unwrap_or_default();
    assert!(passed.is_empty(), "these lines were cheated: {passed:?}\n{first}");
}

#[test]
fn all_examples_together_meet_nearly_all_lines() {
    let coverage = with_each_inject(everything(), |_| {});
    let open: Vec<&str> = coverage
        .lines()
        .iter()
        .filter(|line| !matches!(line.verdict, Verdict::Covered | Verdict::Waits))
        .map(|line| line.requirement.id.as_str())
        .collect();
    // What the pile dilutes: shares of people, of links and of follow-ups.
    assert!(open.len() <= 25, "{} lines are open: {open:?}", open.len());
}

#[test]
fn a_report_that_ends_the_story_covers_no_harm() {
    let coverage = with_each_inject(everything(), |inject| {
        inject.links.clear();
        inject.incident = None;
        inject.feedback = Default::default();
        inject.must_play = false;
        inject.closing = false;
        if matches!(inject.role.as_str(), "follow_up" | "outcome") {
            inject.role = "report".into();
        }
    });
    let cases = include_str!("../cases/cheating/report-ends-story.txt");
    must_stay_open(&coverage, &listed(cases, "must stay open"));
    must_stay_open(&coverage, &listed(cases, "met, but only partly covered"));
    let found = coverage.findings();
    assert!(found.iter().any(|finding| finding.rule.mistakes.iter().any(|it| it == "L03")));
}

#[test]
fn one_desk_for_everything_leaves_the_staff_out() {
    let coverage = with_each_inject(everything(), |inject| {
        inject.to = vec!["j9".into()];
        inject.info.clear();
        inject.chain = vec!["j9".into()];
        inject.expected.iter_mut().for_each(|action| action.branch = "j9".into());
    });
    must_stay_open(&coverage, &listed(include_str!("../cases/cheating/everything-to-j9.txt"), "must stay open"));
    let found = coverage.findings();
    for mistake in ["L04", "M-08"] {
        assert!(found.iter().any(|finding| finding.rule.mistakes.iter().any(|it| it == mistake)), "{mistake}");
    }
}

#[test]
fn all_at_the_end_is_too_late() {
    let mut scenario = everything();
    Arc::make_mut(&mut scenario.exercise).endex = Some(ExTime(10_000_000));
    let last = scenario.injects.len() as i64;
    let mut place = 0;
    for inject in Arc::make_mut(&mut scenario.injects) {
        place += 1;
        let inject = Arc::make_mut(inject);
        inject.time = Some(ExTime(9_990_000 + place * 9_000 / last.max(1)));
        inject.phase = Some(crosscut::scenario::PhaseId::new("trans"));
        inject.must_play = false;
    }
    let coverage = Coverage::full(shipped(), &Arc::new(scenario));
    must_stay_open(&coverage, &listed(include_str!("../cases/cheating/last-tenth.txt"), "must stay open"));
    let found = coverage.findings();
    for mistake in ["L02", "L24"] {
        assert!(found.iter().any(|finding| finding.rule.mistakes.iter().any(|it| it == mistake)), "{mistake}");
    }
}
