//! Closing gaps: the plan is what it says, the smallest where it says so, and changes nothing that it does not name.

use crate::generate::topical;
use crate::judged::shipped;
use crosscut::app::closing::{Asked, Job, Plan, Progress, Why, close};
use crosscut::app::shelf::Shelf;
use crosscut::checklist::Weight;
use crosscut::coverage::{Coverage, Sensitivity, Verdict};
use crosscut::edit::{History, apply};
use crosscut::scenario::tempo::clashes;
use crosscut::scenario::*;
use crosscut::store::samples;
use crosscut::words::{Language, in_language};
use proptest::prelude::*;
use smol_str::SmolStr;
use std::collections::BTreeSet;
use std::process::Command;
use std::sync::{Arc, OnceLock};

fn shelf() -> &'static Shelf {
    static SHELF: OnceLock<Shelf> = OnceLock::new();
    SHELF.get_or_init(|| Shelf::of(&shipped().basis))
}

fn judged(scenario: Scenario) -> Coverage {
    Coverage::full(shipped(), &Arc::new(scenario))
}

fn sample(id: &str) -> Coverage {
    judged(samples::open(id).unwrap().scenario)
}

fn plan(before: &Coverage, asked: &Asked) -> Plan {
    close(before, shelf(), asked, &mut |_| true)
}

/// The sample with the plan that closes its essential lines, found once for all tests.
fn lantern() -> &'static (Coverage, Plan) {
    static FOUND: OnceLock<(Coverage, Plan)> = OnceLock::new();
    FOUND.get_or_init(|| {
        let before = sample("copper-lantern");
        let plan = plan(&before, &Asked::default());
        (before, plan)
    })
}

fn taken(before: &Coverage, plan: &Plan) -> Scenario {
    match plan.whole.edit() {
        Some(edit) => apply(before.scenario(), &edit).unwrap(),
        None => (**before.scenario()).clone(),
    }
}

/// The lines that lack something, by id.
fn lacking(coverage: &Coverage, asked: &Asked) -> BTreeSet<String> {
    let lacks = |verdict| matches!(verdict, Verdict::Missing | Verdict::Partly);
    let lines = coverage.lines().iter().filter(|line| asked.holds(line) && lacks(line.verdict) && lacks(line.machine));
    lines.map(|line| line.requirement.id.to_string()).collect()
}

fn verdicts(coverage: &Coverage) -> Vec<(String, Verdict)> {
    coverage.lines().iter().map(|line| (line.requirement.id.to_string(), line.verdict)).collect()
}

fn items(plan: &Plan) -> Vec<(SmolStr, ExTime)> {
    plan.choices.iter().map(|choice| (choice.entry.item.id.clone(), choice.filling.start)).collect()
}

/// How many clashes there are, apart from branches of one item, of which only one is played.
fn clashing(scenario: &Scenario) -> usize {
    let sources = |id: &InjectId| scenario.inject(id).unwrap().sources.clone();
    let is_one = |ids: &[InjectId]| ids.iter().all(|id| !sources(id).is_empty() && sources(id) == sources(&ids[0]));
    clashes(scenario).iter().filter(|clash| !is_one(&clash.injects)).count()
}

/// What must hold of any plan for any scenario.
fn is_sound(before: &Coverage, plan: &Plan) {
    let scenario = taken(before, plan);
    let after = judged(scenario.clone());
    assert_eq!(verdicts(&after), verdicts(&plan.whole.after), "judged anew it is not what the plan says");
    let closed: BTreeSet<String> =
        plan.whole.taken.iter().flat_map(|taken| &taken.closes).map(ToString::to_string).collect();
    let really: BTreeSet<String> =
        lacking(before, &plan.asked).difference(&lacking(&after, &plan.asked)).cloned().collect();
    assert_eq!(closed, really);
    let told: BTreeSet<String> = plan.whole.stays.iter().map(|stays| stays.line.to_string()).collect();
    assert!(lacking(&after, &plan.asked).is_subset(&told), "what stays open is told");
    assert!(clashing(&scenario) <= clashing(before.scenario()), "{:?}", clashes(&scenario));
    assert_eq!(plan.whole.checked.clashes, 0);
    assert!(plan.at_least <= plan.whole.injects());
    let end = scenario.exercise.endex;
    for inject in scenario.injects.iter().filter(|inject| before.scenario().inject(&inject.id).is_none()) {
        let time = inject.time.unwrap();
        assert!(time >= ExTime(0) && end.is_none_or(|end| time < end), "{} at {time:?}", inject.number);
        assert!(scenario.phase_of(inject).is_some(), "{} is in no phase", inject.number);
        assert_eq!(inject.status.as_str(), "draft");
    }
}

#[test]
fn the_sample_is_closed_by_the_smallest_set() {
    let (before, plan) = lantern();
    is_sound(before, plan);
    assert!(plan.is_smallest && plan.at_least == plan.whole.injects(), "{} of {}", plan.whole.injects(), plan.at_least);
    assert!(plan.whole.closes() > 0 && plan.whole.checked.is_clear(), "{:?}", plan.whole.checked);
    assert!(plan.whole.worse.is_empty(), "{:?}", plan.whole.worse);
    let open: Vec<_> = plan.whole.stays.iter().filter(|stays| stays.why != Why::Adviser).collect();
    assert!(open.iter().all(|stays| stays.why == Why::Marks), "{open:#?}");
}

#[test]
fn a_tabletop_is_left_with_no_open_essential_line_that_injects_can_close() {
    let before = sample("three-doors");
    let plan = plan(&before, &Asked::default());
    is_sound(&before, &plan);
    assert_eq!(plan.whole.lacking(), 0, "{:#?}", plan.whole.stays);
    assert!(plan.is_smallest);
    let numbers: Vec<&str> = plan.whole.taken.iter().flat_map(|it| &it.injects).map(|it| &*it.number).collect();
    assert_eq!(numbers.iter().collect::<BTreeSet<_>>().len(), numbers.len(), "{numbers:?}");
    assert!(numbers.iter().all(|number| !number.starts_with("LIB")), "{numbers:?} follow their storylines");
    let storylines: BTreeSet<&str> = numbers.iter().filter_map(|number| number.split('-').next()).collect();
    assert!(storylines.len() > 1, "all in {storylines:?}");
}

#[test]
fn taking_it_is_one_step_that_can_be_undone() {
    let (before, plan) = lantern();
    let mut history = History::new((**before.scenario()).clone());
    history.apply(&plan.whole.edit().unwrap(), None).unwrap();
    assert!(history.scenario().injects.len() > before.scenario().injects.len());
    assert!(history.undo_label().unwrap().starts_with("Close gaps"));
    assert!(history.undo().is_some());
    assert_eq!(*history.scenario(), **before.scenario());
}

#[test]
fn the_same_exercise_gives_the_same_plan() {
    let (before, first) = lantern();
    let second = plan(before, &Asked::default());
    assert_eq!(items(first), items(&second));
    let told = |plan: &Plan| -> Vec<(String, Option<ExTime>, Option<IncidentId>, Vec<AudienceId>)> {
        let injects = plan.whole.taken.iter().flat_map(|taken| &taken.injects);
        injects.map(|it| (it.number.to_string(), it.time, it.incident.clone(), it.audiences.clone())).collect()
    };
    assert_eq!(told(first), told(&second));
}

#[test]
fn forbidding_an_item_never_makes_the_set_smaller() {
    let (before, whole) = lantern();
    for choice in &whole.choices {
        let without = BTreeSet::from([choice.entry.item.id.clone()]);
        let other = plan(before, &Asked { without, ..Asked::default() });
        is_sound(before, &other);
        assert!(other.choices.iter().all(|it| it.entry.item.id != choice.entry.item.id));
        let closes_less = other.whole.lacking() > whole.whole.lacking();
        assert!(closes_less || other.whole.injects() >= whole.whole.injects(), "without {}", choice.entry.item.id);
    }
}

#[test]
fn a_part_of_it_is_previewed_as_it_would_be() {
    let (before, plan) = lantern();
    let nothing = plan.preview(before, &|_| false);
    assert!(nothing.edit().is_none() && nothing.taken.is_empty());
    assert_eq!(nothing.before(), nothing.open_after());
    let first = plan.choices.first().unwrap().entry.item.id.clone();
    let part = plan.preview(before, &|item| *item == first);
    assert_eq!(part.taken.len(), 1);
    let after = judged(apply(before.scenario(), &part.edit().unwrap()).unwrap());
    assert_eq!(verdicts(&after), verdicts(&part.after));
    let left_out = part.stays.iter().filter(|stays| matches!(stays.why, Why::NotTaken(_))).count();
    assert!(left_out > 0, "{:?}", part.stays);
}

#[test]
fn limits_are_kept_and_what_they_leave_out_is_told() {
    let before = sample("three-doors");
    let few = plan(&before, &Asked { most: Some(3), ..Asked::default() });
    is_sound(&before, &few);
    assert!(few.whole.injects() <= 3 && few.whole.closes() > 0);
    assert!(few.whole.stays.iter().any(|stays| matches!(stays.why, Why::Limits(_))), "{:?}", few.whole.stays);
    let soft = plan(&before, &Asked { hardest: Some(Sensitivity::Harm), ..Asked::default() });
    is_sound(&before, &soft);
    let injects =
        |plan: &Plan| -> Vec<Arc<Inject>> { plan.whole.taken.iter().flat_map(|taken| taken.injects.clone()).collect() };
    assert!(injects(&soft).iter().all(|inject| Sensitivity::of(inject) <= Sensitivity::Harm));
    let phases = Some(BTreeSet::from([SmolStr::new("exec")]));
    let exec = plan(&before, &Asked { phases, ..Asked::default() });
    let scenario = taken(&before, &exec);
    assert!(injects(&exec).iter().all(|inject| scenario.phase_of(inject).unwrap().kind.as_str() == "exec"));
    let topics = Some(BTreeSet::from([SmolStr::new("topic.cthb")]));
    let one = plan(&before, &Asked { topics, ..Asked::default() });
    is_sound(&before, &one);
    assert!(one.whole.taken.iter().flat_map(|it| &it.closes).all(|line| line.as_str().starts_with("CTHB")));
}

#[test]
fn a_chain_keeps_its_distances_where_that_is_asked() {
    let before = sample("three-doors");
    let kept = plan(&before, &Asked { may_shorten: false, ..Asked::default() });
    is_sound(&before, &kept);
    assert!(kept.whole.taken.iter().all(|taken| taken.shortened.is_none()));
    for (taken, choice) in kept.whole.taken.iter().zip(&kept.choices) {
        let times: BTreeSet<i64> = taken.injects.iter().map(|it| it.time.unwrap().0 - choice.filling.start.0).collect();
        let written: BTreeSet<i64> = choice.entry.item.injects.iter().map(|it| i64::from(it.minutes)).collect();
        assert_eq!(times, written, "{}", taken.item);
    }
    assert!(kept.whole.stays.iter().any(|stays| matches!(stays.why, Why::TooLong(..))), "{:?}", kept.whole.stays);
}

#[test]
fn the_search_can_be_ended_at_any_time() {
    let before = sample("three-doors");
    let mut told: Vec<Progress> = Vec::new();
    let whole = close(&before, shelf(), &Asked::default(), &mut |progress| {
        told.push(progress);
        true
    });
    assert!(told.len() > 20 && !whole.is_cancelled);
    for end in [0, 5, told.len() - 1] {
        let mut count = 0;
        let plan = close(&before, shelf(), &Asked::default(), &mut |_| {
            count += 1;
            count <= end
        });
        assert!(plan.is_cancelled && !plan.is_smallest, "ended after {end}");
        is_sound(&before, &plan);
    }
}

#[test]
fn a_search_beside_the_window_tells_how_far_it_is_and_ends_when_asked() {
    let job = Job::new(Arc::new(sample("three-doors")), Arc::new(shelf().clone()), Asked::default());
    let hand = job.clone();
    hand.stop();
    let plan = job.run();
    assert!(plan.is_cancelled && plan.choices.is_empty());
    assert!(hand.progress().of > 100 && hand.progress().text().contains("library"), "{:?}", hand.progress());
}

#[test]
fn an_exercise_without_phases_is_told_what_it_lacks() {
    let mut scenario = samples::open("first-steps").unwrap().scenario;
    scenario.phases = Arc::default();
    let before = judged(scenario);
    let plan = plan(&before, &Asked::default());
    assert!(plan.choices.is_empty());
    assert!(plan.whole.stays.iter().any(|stays| matches!(stays.why, Why::NoPhase(..))), "{:#?}", plan.whole.stays);
    assert!(!plan.title(&plan.whole).is_empty());
}

#[test]
fn nothing_out_of_scope_comes_in() {
    let before = sample("first-steps");
    let allowed = ["LIB-CRSV-01", "LIB-CTHB-01", "LIB-CPP-01", "LIB-WPS-10", "LIB-POC-16"].map(SmolStr::new);
    let plan = plan(&before, &Asked { only: Some(BTreeSet::from(allowed)), ..Asked::default() });
    is_sound(&before, &plan);
    let out = ["topic.crsv", "topic.cthb", "topic.cpp"];
    let injects = plan.whole.taken.iter().flat_map(|taken| &taken.injects);
    injects.for_each(|inject| assert!(out.iter().all(|topic| !inject.has_tag(topic)), "{}", inject.title));
}

#[test]
fn expected_lines_are_closed_where_that_is_asked() {
    let before = sample("copper-lantern");
    let topics = Some(BTreeSet::from([SmolStr::new("topic.cpp")]));
    let asked = Asked { lightest: Weight::Expected, topics, ..Asked::default() };
    let plan = plan(&before, &asked);
    is_sound(&before, &plan);
    let weights = plan.whole.taken.iter().flat_map(|taken| &taken.closes).filter_map(|line| before.line(line));
    assert!(weights.into_iter().any(|line| line.weight == Weight::Expected), "{:?}", lacking(&before, &asked));
}

#[test]
fn a_plan_speaks_both_languages_without_a_gap() {
    let (before, plan) = lantern();
    for language in [Language::English, Language::French] {
        in_language(language, || {
            let vocabulary = &before.program().vocabulary;
            let mut said = vec![plan.title(&plan.whole)];
            said.extend(plan.standing());
            said.extend(plan.whole.stays.iter().map(|stays| stays.why.text(vocabulary)));
            said.extend(plan.whole.taken.iter().flat_map(|taken| taken.remarks(vocabulary)));
            said.extend(plan.whole.checked.texts(plan.whole.after.scenario(), 6).into_iter().map(|(_, text)| text));
            let bad = |text: &&String| text.is_empty() || text.contains("closing-") || text.contains('{');
            assert_eq!(said.iter().find(bad), None);
        });
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, ..ProptestConfig::default() })]

    #[test]
    fn whatever_the_exercise_is_like_the_plan_is_what_it_says(seed in any::<u64>(), first in 0_usize..160) {
        let before = judged(topical(seed, 12, &shipped().vocabulary));
        let only = shelf().entries.iter().skip(first).take(14).map(|entry| entry.item.id.clone()).collect();
        let plan = plan(&before, &Asked { only: Some(only), ..Asked::default() });
        is_sound(&before, &plan);
    }

    #[test]
    fn more_items_to_choose_from_never_make_it_worse(first in 0_usize..150, count in 4_usize..9) {
        let before = sample("first-steps");
        let some = |count: usize| -> BTreeSet<SmolStr> {
            shelf().entries.iter().skip(first).take(count).map(|entry| entry.item.id.clone()).collect()
        };
        let [few, more] = [count, count + 4].map(|count| plan(&before, &Asked { only: Some(some(count)), ..Asked::default() }));
        let order = |plan: &Plan| (plan.whole.lacking(), plan.whole.injects());
        prop_assert!(!more.is_smallest || order(&more) <= order(&few), "{:?} {:?}", order(&few), order(&more));
    }
}

fn crosscut(args: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_crosscut")).args(args).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

#[test]
fn the_command_tells_writes_and_refuses() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/three-doors.scenario.ron");
    let (code, told, _) = crosscut(&["close-gaps", file, "-o", &path("closed.ron"), "--format", "json"]);
    assert_eq!(code, Some(0), "{told}");
    let json: serde_json::Value = serde_json::from_str(&told).unwrap();
    assert_eq!(json["form"], "crosscut close-gaps");
    assert_eq!(
        json["closes"],
        json["items"].as_array().unwrap().iter().map(|it| it["closes"].as_array().unwrap().len()).sum::<usize>()
    );
    let (_, checked, _) = crosscut(&["check", &path("closed.ron"), "--format", "json"]);
    let checked: serde_json::Value = serde_json::from_str(&checked).unwrap();
    assert_eq!(checked["totals"]["essential_open"], json["open_after"]);
    let again = crosscut(&["close-gaps", file, "-o", &path("closed.ron"), "--at-most", "1"]);
    assert_eq!(again.0, Some(2), "a file that is there is not replaced: {again:?}");
    let (code, text, _) = crosscut(&["close-gaps", file, "--at-most", "1", "--topic", "CTHB"]);
    assert_eq!(code, Some(1), "lines stay open: {text}");
    assert!(text.contains("Stays open") && text.lines().all(|line| line.chars().count() <= 80), "{text}");
    for wrong in [["--topic", "nothing"], ["--phase", "nothing"], ["--branch", "nothing"], ["--without", "nothing"]] {
        let (code, _, told) = crosscut(&["close-gaps", file, wrong[0], wrong[1]]);
        assert!(code == Some(2) && told.contains("nothing"), "{wrong:?} {told}");
    }
    assert_eq!(crosscut(&["close-gaps", &path("nowhere.ron")]).0, Some(2));
}
