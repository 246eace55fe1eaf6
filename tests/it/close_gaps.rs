//! Closing gaps: the plan is what it says, the smallest where it says so, and changes nothing that it does not name.

use crate::generate::topical;
use crate::judged::shipped;
use crosscut::app::closing::{Asked, Deed, Job, Plan, Progress, Why, close};
use crosscut::app::shelf::{Shelf, Slot, SlotKind};
use crosscut::checklist::Weight;
use crosscut::coverage::{Coverage, Sensitivity, Verdict};
use crosscut::edit::{History, apply};
use crosscut::library::fit::is_called_like;
use crosscut::scenario::compare::changed_fields;
use crosscut::scenario::integrity::outside_play;
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
    let by_items = plan.whole.taken.iter().flat_map(|taken| &taken.closes);
    let by_changes = plan.whole.mends.iter().flat_map(|mend| &mend.closes);
    let closed: BTreeSet<String> = by_items.chain(by_changes).map(ToString::to_string).collect();
    changes_no_words(before.scenario(), &scenario, plan);
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
        assert!(outside_play(inject, &scenario).is_none(), "{} at {time:?}", inject.number);
        assert!(end.is_none_or(|end| time < end), "{} at {time:?}", inject.number);
        assert!(scenario.phase_of(inject).is_some(), "{} is in no phase", inject.number);
        assert_eq!(inject.status.as_str(), "draft");
    }
}

/// Injects that were there get marks, recipients and an effect on people, and nothing else.
fn changes_no_words(before: &Scenario, after: &Scenario, plan: &Plan) {
    let named: BTreeSet<&InjectId> = plan.whole.mends.iter().flat_map(|mend| &mend.injects).collect();
    for old in before.injects.iter() {
        let new = after.inject(&old.id).unwrap();
        let fields: BTreeSet<SmolStr> = changed_fields(&Record::Inject(old.clone()), &Record::Inject(new.clone()))
            .into_iter()
            .map(|it| it.field)
            .collect();
        assert!(
            fields.iter().all(|field| ["must_play", "closing", "info", "people_effect"].contains(&field.as_str())),
            "{fields:?}"
        );
        assert!(fields.is_empty() || named.contains(&old.id), "{} is changed and not named", old.number);
    }
}

#[test]
fn a_mark_that_is_lacking_is_proposed_as_a_row_of_its_own() {
    let (before, plan) = lantern();
    let [mend] = plan.whole.mends.as_slice() else { panic!("{:?}", plan.whole.mends) };
    assert_eq!(mend.deed.name(), "must_play");
    assert!(mend.closes.iter().any(|line| line.as_str() == "HSU-24"), "{mend:?}");
    let after = taken(before, plan);
    assert!(mend.injects.iter().all(|id| after.inject(id).unwrap().must_play));
    assert!(mend.injects.iter().all(|id| !before.scenario().inject(id).unwrap().must_play));
    let fewer = plan.preview(before, &|row| row != "must_play");
    assert!(fewer.mends.is_empty() && fewer.injects() == plan.whole.injects());
    let left = fewer.stays.iter().find(|stays| stays.line.as_str() == "HSU-24").unwrap();
    assert_eq!(left.why, Why::NotTaken("must_play".into()));
    let without = BTreeSet::from([SmolStr::new("must_play")]);
    let barred = self::plan(before, &Asked { without, ..Asked::default() });
    assert!(barred.whole.mends.is_empty());
    assert!(barred.whole.stays.iter().any(|stays| stays.why == Why::Marks), "{:?}", barred.whole.stays);
}

#[test]
fn what_comes_in_and_carries_an_essential_line_is_must_play_also_where_a_chain_is_shortened() {
    let before = sample("three-doors");
    let plan = plan(&before, &Asked::default());
    let after = judged(taken(&before, &plan));
    assert!(plan.whole.taken.iter().any(|taken| taken.shortened.is_some()));
    for inject in plan.whole.taken.iter().flat_map(|taken| &taken.injects) {
        let serves = after.serves(&inject.id);
        let carries = serves.iter().any(|line| line.weight == Weight::Essential && line.part.met);
        assert!(!carries || inject.must_play, "{} carries {:?}", inject.title, serves.len());
    }
}

#[test]
fn no_fewer_marks_would_do() {
    let (before, plan) = lantern();
    let mend = &plan.whole.mends[0];
    let full = taken(before, plan);
    for id in &mend.injects {
        let less = Inject { must_play: false, ..Inject::clone(full.inject(id).unwrap()) };
        let scenario = full.replacing(&Record::Inject(Arc::new(less))).unwrap();
        assert!(lacking(&judged(scenario), &plan.asked).contains("HSU-24"), "{id} need not be marked");
    }
}

#[test]
fn an_adviser_who_gets_too_little_is_copied_where_people_are_hit_differently() {
    let mut scenario = samples::open("copper-lantern").unwrap().scenario;
    let genad = Code::new("genad");
    let without = |codes: &[Code]| codes.iter().filter(|code| **code != genad).cloned().collect::<Vec<_>>();
    let uncopied =
        |it: &Arc<Inject>| Arc::new(Inject { to: without(&it.to), info: without(&it.info), ..Inject::clone(it) });
    scenario.injects = Arc::new(scenario.injects.iter().map(uncopied).collect());
    let before = judged(scenario);
    let only = BTreeSet::from([SmolStr::new("copy:genad")]);
    let plan = plan(&before, &Asked { only: Some(only), ..Asked::default() });
    is_sound(&before, &plan);
    let [mend] = plan.whole.mends.as_slice() else { panic!("{:?}", plan.whole.mends) };
    let after = taken(&before, &plan);
    assert!(mend.injects.iter().all(|id| after.inject(id).unwrap().info.contains(&genad)));
    let share = |coverage: &Coverage| coverage.line(&RequirementId::new("HSU-07")).unwrap().part.parts[1].clone();
    assert_eq!(
        (share(&before).have, mend.injects.len()),
        (0, share(&plan.whole.after).need),
        "as many as are asked for"
    );
    let branches = Some(BTreeSet::from(["j2", "j3", "j9", "legad"].map(SmolStr::new)));
    let asked = Asked { branches, most: Some(0), ..Asked::default() };
    let narrow = self::plan(&before, &asked);
    assert!(narrow.whole.mends.iter().all(|mend| mend.deed.name() != "copy:genad"), "she is none of those who may act");
}

#[test]
fn what_befalls_people_is_entered_in_the_words_of_the_own_text_where_it_is_missing() {
    let mut scenario = samples::open("copper-lantern").unwrap().scenario;
    let is_meant =
        |inject: &Inject| inject.tags.iter().any(|tag| tag.as_str() == "topic.cpp") && !inject.text.is_empty();
    let unsaid = |inject: &Arc<Inject>| match is_meant(inject) {
        true => Arc::new(Inject { people_effect: Text::default(), ..Inject::clone(inject) }),
        false => inject.clone(),
    };
    scenario.injects = Arc::new(scenario.injects.iter().map(unsaid).collect());
    let before = judged(scenario);
    let only = BTreeSet::from([SmolStr::new("people_effect")]);
    let plan = plan(&before, &Asked { only: Some(only), ..Asked::default() });
    is_sound(&before, &plan);
    let [mend] = plan.whole.mends.as_slice() else { panic!("{:?}", plan.whole.mends) };
    assert!(mend.closes.iter().any(|line| line.as_str() == "HSU-06"), "{mend:?}");
    let after = taken(&before, &plan);
    assert!(mend.injects.len() > 3, "{mend:?}");
    for inject in mend.injects.iter().map(|id| after.inject(id).unwrap()) {
        let entered = mend.entered(inject).unwrap();
        assert!(!entered.is_empty() && inject.text.contains(entered), "{entered}");
        assert!(entered.len() < inject.text.len(), "one sentence, not all of {}", inject.number);
    }
    // Where the text has no sentence that is short enough, nothing is proposed.
    let stuck = after.inject(&mend.injects[0]).unwrap();
    let endless = Inject { text: "and on ".repeat(80).into(), people_effect: Text::default(), ..Inject::clone(stuck) };
    let scenario = before.scenario().replacing(&Record::Inject(Arc::new(endless))).unwrap();
    let fewer = self::plan(&judged(scenario), &plan.asked);
    assert!(fewer.whole.mends.iter().any(|mend| mend.deed == Deed::Effect));
    assert!(fewer.whole.mends.iter().all(|mend| !mend.injects.contains(&stuck.id)), "{:?}", fewer.whole.mends);
    let two = Inject {
        text: "Convoy 4 leaves at 0600. The museum was hit and men carry icons out of the cellar. Weather fair.".into(),
        tags: vec![TagId::new("topic.cpp")],
        ..Inject::clone(&before.scenario().injects[0])
    };
    assert_eq!(&*Deed::Effect.done(&two).people_effect, "The museum was hit and men carry icons out of the cellar.");
}

#[test]
fn what_is_made_up_stands_for_its_like_only() {
    let mut bare = samples::open("first-steps").unwrap().scenario;
    let keeps = |inject: &Arc<Inject>| Inject { place: None, from: None, perpetrator: None, ..Inject::clone(inject) };
    bare.injects = Arc::new(bare.injects.iter().map(|inject| Arc::new(keeps(inject))).collect());
    (bare.places, bare.actors) = (Arc::default(), Arc::default());
    bare.decisions = Arc::default();
    let before = judged(bare);
    let plan = plan(&before, &Asked::default());
    is_sound(&before, &plan);
    let after = taken(&before, &plan);
    let mut told = 0;
    for taken in &plan.whole.taken {
        let item = &shelf().entry(&taken.item).unwrap().item;
        for place in taken.injects.iter().filter_map(|inject| after.place(inject.place.as_ref()?)) {
            let slots = || shelf().entries.iter().flat_map(|entry| &entry.item.slots);
            let first = slots().find(|slot| slot.example == *place.name).unwrap();
            let like = |slot: &Slot| is_called_like(slot, &place.name) || is_called_like(slot, &first.label);
            let is_like = item.slots.iter().any(|slot| slot.kind == SlotKind::Place && like(slot));
            assert!(is_like, "{} plays in {}", taken.item, place.name);
            told += 1;
        }
    }
    assert!(told > 5, "{told}");
}

#[test]
fn every_reason_has_words() {
    let items = vec![SmolStr::new("LIB-POC-01")];
    let all = [
        Why::Adviser,
        Why::NotTaken("LIB-POC-01".into()),
        Why::NotTaken("copy:genad".into()),
        Why::Setup,
        Why::Marks,
        Why::Whole,
        Why::NoItem,
        Why::Limits(items.clone()),
        Why::OutOfScope(items.clone()),
        Why::NoPhase("plan".into(), items.clone()),
        Why::TooLong(600, items.clone()),
        Why::Crowded(items.clone()),
        Why::Size(items.clone()),
        Why::NotEnough(items),
    ];
    for language in [Language::English, Language::French] {
        in_language(language, || {
            let told: Vec<String> = all.iter().map(|why| why.text(&shipped().vocabulary)).collect();
            let bad =
                told.iter().find(|text| text.contains("closing-") || text.contains('{') || text.contains("copy:"));
            assert_eq!(bad, None);
            assert_eq!(told.iter().collect::<BTreeSet<_>>().len(), told.len(), "{told:#?}");
        });
    }
}

#[test]
fn the_sample_is_closed_by_the_smallest_set() {
    let (before, plan) = lantern();
    is_sound(before, plan);
    assert!(plan.is_smallest && plan.at_least == plan.whole.injects(), "{} of {}", plan.whole.injects(), plan.at_least);
    assert!(plan.whole.closes() > 0 && plan.whole.checked.is_clear(), "{:?}", plan.whole.checked);
    assert!(plan.whole.worse.is_empty(), "{:?}", plan.whole.worse);
    assert_eq!(plan.whole.lacking(), 0, "{:#?}", plan.whole.stays);
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
fn an_exercise_without_storylines_gets_one_for_what_comes_in() {
    let mut scenario = samples::open("three-doors").unwrap().scenario;
    let loose = |it: &Arc<Inject>| Arc::new(Inject { incident: None, ..Inject::clone(it) });
    scenario.injects = Arc::new(scenario.injects.iter().map(loose).collect());
    (scenario.storylines, scenario.incidents, scenario.decisions) = (Arc::default(), Arc::default(), Arc::default());
    let before = judged(scenario);
    let plan = plan(&before, &Asked::default());
    is_sound(&before, &plan);
    let after = taken(&before, &plan);
    assert_eq!((after.storylines.len(), after.incidents.len()), (1, 1));
    let first = plan.choices.first().unwrap().entry.item.id.clone();
    let rest = plan.preview(&before, &|row| row != first);
    let part = apply(before.scenario(), &rest.edit().unwrap()).unwrap();
    assert_eq!(part.storylines.len(), 1, "also where the first item is left out");
    assert!(plan.preview(&before, &|_| false).edit().is_none());
}

#[test]
fn a_planning_phase_before_startex_takes_what_belongs_into_it() {
    let mut scenario = samples::open("first-steps").unwrap().scenario;
    let plan_phase = Phase {
        id: PhaseId::new("pha-plan"),
        name: "Planning".into(),
        kind: "plan".into(),
        start: Some(ExTime(-5 * 1440)),
        end: Some(ExTime(0)),
        ..Phase::default()
    };
    scenario.phases = Arc::new(std::iter::once(Arc::new(plan_phase)).chain(scenario.phases.iter().cloned()).collect());
    let before = judged(scenario);
    let plan = plan(&before, &Asked::default());
    is_sound(&before, &plan);
    let early = plan.whole.taken.iter().filter(|taken| taken.injects.iter().any(|it| it.time.unwrap() < ExTime(0)));
    let early: Vec<_> = early.collect();
    assert!(
        !early.is_empty() && early.iter().all(|taken| taken.injects.iter().all(|it| it.time.unwrap() <= ExTime(0)))
    );
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
            said.extend(plan.standing(&plan.whole));
            said.extend(plan.burden(&plan.whole));
            said.extend(plan.whole.mends.iter().flat_map(|mend| [mend.title(vocabulary), mend.remark()]));
            said.extend(plan.whole.stays_texts(3).into_iter().map(|(text, _)| text));
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
    let closes = |list: &str| -> usize {
        json[list].as_array().unwrap().iter().map(|it| it["closes"].as_array().unwrap().len()).sum()
    };
    assert_eq!(json["closes"], closes("items") + closes("changes"));
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

/// Where the scope holds two topics, no storyline is asked for three.
#[test]
fn half_a_day_on_two_topics_is_left_with_nothing_that_injects_can_close() {
    let before = sample("first-steps");
    assert_eq!(before.features().out.len(), 3);
    let plan = plan(&before, &Asked::default());
    let after = judged(taken(&before, &plan));
    assert_eq!(lacking(&after, &plan.asked), BTreeSet::new());
}
