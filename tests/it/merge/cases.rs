//! What must never happen when two versions come together, each as it would be told.

use super::{adding, found, inject, only, scenario, settle_all, with, without};
use crosscut::edit::merge::{About, Came, Choice, Flag, Merge, Side, merge};
use crosscut::scenario::*;
use serde_json::json;
use std::sync::Arc;

fn both(base: &Scenario, mine: &Scenario, theirs: &Scenario) -> Merge {
    let made = merge(Some(base), mine, theirs);
    assert!(!made.is_unrelated());
    made
}

/// One planner deletes B and writes C from the same template; another one edits B. No tool may move that edit into C.
#[test]
fn the_rename_trap() {
    let template = "Report from the bridge.\n\nWho was there?\n\nWhat was seen?";
    let text = |inject: Inject| Inject { text: template.into(), ..inject };
    let base = scenario(&[text(inject("a", "Bridge A")), text(inject("b", "Bridge B"))]);
    let mine = adding(&without(&base, "b"), text(inject("c", "Bridge C")));
    let theirs =
        with(&base, "b", |b| b.text = "Report from the bridge.\n\nWho was there?\n\nThe patrol saw it.".into());
    let made = both(&base, &mine, &theirs);
    assert_eq!(only(&made).about, About::Deleted { by: Side::Mine, for_child: false });
    let result = made.result();
    assert_eq!(&*found(&result, "c").text, template);
    assert!(found(&result, "b").text.ends_with("The patrol saw it."));
    assert_eq!(result.injects.len(), 3);
}

/// The same where one side only gives it another number and title.
#[test]
fn a_new_number_on_one_side_and_an_edit_on_the_other_are_one_inject() {
    let base = scenario(&[inject("a", "Bridge"), inject("b", "Mill")]);
    let mine = with(&base, "b", |b| {
        b.number = "DH-900".into();
        b.title = "The mill at the river".into();
    });
    let theirs = with(&base, "b", |b| b.text = "Smoke over the mill.".into());
    let made = both(&base, &mine, &theirs);
    assert!(made.conflicts().is_empty());
    let result = made.result();
    let b = found(&result, "b");
    assert_eq!((&*b.number, &*b.title, &*b.text), ("DH-900", "The mill at the river", "Smoke over the mill."));
    assert!(
        made.flags(made.mine())
            .iter()
            .any(|flag| matches!(flag, Flag::LookOnce { record, .. } if *record == b.id.record()))
    );
}

/// "shot" and "let through": two edits in one paragraph are never put together into a sentence that nobody wrote.
#[test]
fn the_glued_sentence() {
    let said = |what: &str| format!("The road was open.\n\nFamilies were {what} at a checkpoint.\n\nNobody answers.");
    let with_text = |text: String| {
        let base = scenario(&[inject("a", "Checkpoint")]);
        with(&base, "a", |a| a.text = text.into())
    };
    let (base, mine, theirs) = (with_text(said("stopped")), with_text(said("shot")), with_text(said("let through")));
    let mut made = both(&base, &mine, &theirs);
    let conflict = only(&made);
    assert_eq!(conflict.about, About::Field("text".into()));
    assert_eq!(conflict.mine, json!(said("shot")));
    assert_eq!(conflict.theirs, json!(said("let through")));
    assert_eq!(*found(&made.result(), "a").text, *said("shot"));
    let possible: Vec<String> = ["stopped", "shot", "let through"].map(said).to_vec();
    for choice in [Choice::Mine, Choice::Theirs, Choice::Before] {
        settle_all(&mut made, &choice);
        assert!(possible.contains(&found(&made.result(), "a").text.to_string()));
    }
    settle_all(&mut made, &Choice::Both);
    let both = found(&made.result(), "a").text.to_string();
    assert_eq!(
        both,
        "The road was open.\n\nFamilies were shot at a checkpoint.\n\nFamilies were let through at a checkpoint.\n\nNobody answers."
    );
}

#[test]
fn two_paragraphs_changed_apart_come_together() {
    let text = |first: &str, last: &str| format!("{first}\n\nThe middle stays.\n\n{last}");
    let base = with(&scenario(&[inject("a", "Bridge")]), "a", |a| a.text = text("One.", "Three.").into());
    let mine = with(&base, "a", |a| a.text = text("One, changed.", "Three.").into());
    let theirs = with(&base, "a", |a| a.text = text("One.", "Three.\n\nFour.").into());
    let made = both(&base, &mine, &theirs);
    assert!(made.conflicts().is_empty());
    assert_eq!(*found(&made.result(), "a").text, *text("One, changed.", "Three.\n\nFour."));
    let came = made.arrivals().iter().map(|arrival| &arrival.what).collect::<Vec<_>>();
    assert!(matches!(came[..], [Came::Field { is_mixed: true, .. }]), "{came:?}");
}

#[test]
fn a_word_of_a_title_is_no_paragraph() {
    let base = scenario(&[inject("a", "Bridge\n\nclosed")]);
    let mine = with(&base, "a", |a| a.title = "Bridge\n\nopen".into());
    let theirs = with(&base, "a", |a| a.title = "Mill\n\nclosed".into());
    assert_eq!(only(&both(&base, &mine, &theirs)).about, About::Field("title".into()));
}

/// Deleting never wins silently: the inject stays until somebody lets it go, whoever deleted it.
#[test]
fn deleted_against_edited() {
    let base = scenario(&[inject("a", "Bridge"), inject("b", "Mill")]);
    let (deleted, edited) = (without(&base, "b"), with(&base, "b", |b| b.title = "Mill at night".into()));
    for (mine, theirs, by) in [(&deleted, &edited, Side::Mine), (&edited, &deleted, Side::Theirs)] {
        let mut made = both(&base, mine, theirs);
        assert_eq!(only(&made).about, About::Deleted { by, for_child: false });
        assert_eq!(only(&made).default(), Choice::Keep);
        assert_eq!(&*found(&made.result(), "b").title, "Mill at night");
        made.settle(0, Choice::LetGo).unwrap();
        assert!(made.result().inject(&"b".into()).is_none());
        made.settle(0, Choice::Keep).unwrap();
        assert_eq!(&*found(&made.result(), "b").title, "Mill at night");
    }
}

#[test]
fn a_deleted_incident_stays_while_an_inject_in_it_was_edited() {
    let mut base = scenario(&[Inject { incident: Some("inc".into()), ..inject("a", "Bridge") }, inject("b", "Mill")]);
    base.storylines = Arc::new(vec![Arc::new(Storyline { id: "sto".into(), ..Storyline::default() })]);
    let incident = Incident { id: "inc".into(), storyline: Some("sto".into()), ..Incident::default() };
    base.incidents = Arc::new(vec![Arc::new(incident)]);
    let mut mine = without(&base, "a");
    mine.incidents = Arc::default();
    mine.storylines = Arc::default();
    let theirs = with(&base, "a", |a| a.notes = "Play it at night.".into());
    for (mine, theirs) in [(&mine, &theirs), (&theirs, &mine)] {
        let mut made = both(&base, mine, theirs);
        let kinds: Vec<RecordKind> = made.conflicts().iter().map(|conflict| conflict.record.kind).collect();
        assert_eq!(kinds, [RecordKind::Storyline, RecordKind::Incident, RecordKind::Inject]);
        let result = made.result();
        assert_eq!((result.storylines.len(), result.incidents.len(), result.injects.len()), (1, 1, 2));
        settle_all(&mut made, &Choice::LetGo);
        let result = made.result();
        assert_eq!((result.storylines.len(), result.incidents.len(), result.injects.len()), (0, 0, 1));
    }
}

#[test]
fn deleted_by_both_is_deleted_and_deleted_by_one_comes_in() {
    let base = scenario(&[inject("a", "Bridge"), inject("b", "Mill"), inject("c", "Road")]);
    let mine = without(&base, "b");
    let theirs = without(&without(&base, "b"), "c");
    let made = both(&base, &mine, &theirs);
    assert!(made.conflicts().is_empty());
    assert_eq!(made.result().injects.len(), 1);
    assert!(made.arrivals().iter().all(|arrival| arrival.what == Came::Removed));
}

/// All times move by a day on one side; one inject is moved by hand on the other.
#[test]
fn a_bulk_shift_of_two_hundred_against_a_single_edit() {
    let injects: Vec<Inject> = (0..200)
        .map(|number| Inject { time: Some(ExTime(number * 30)), ..inject(&format!("i{number}"), "Serial") })
        .collect();
    let base = scenario(&injects);
    let all: Vec<InjectId> = base.injects.iter().map(|inject| inject.id.clone()).collect();
    let shift = crosscut::edit::Edit::ShiftTimes { injects: all, minutes: 1440 };
    let mine = crosscut::edit::apply(&base, &shift).unwrap();
    let theirs = with(&base, "i77", |it| it.time = Some(ExTime(5000)));
    let theirs = with(&theirs, "i78", |it| it.text = "Another text.".into());
    for (mine, theirs) in [(&mine, &theirs), (&theirs, &mine)] {
        let made = both(&base, mine, theirs);
        let conflict = only(&made);
        assert_eq!((conflict.record.id.as_str(), &conflict.about), ("i77", &About::Field("time".into())));
        let result = made.result();
        let moved = result
            .injects
            .iter()
            .zip(&injects)
            .filter(|(new, old)| new.time == old.time.and_then(|it| it.later_by(1440)));
        assert!(moved.count() >= 199);
        assert_eq!(&*found(&result, "i78").text, "Another text.");
    }
}

#[test]
fn the_same_value_on_both_sides_is_taken() {
    let base = scenario(&[inject("a", "Bridge")]);
    let change = |a: &mut Inject| a.channel = "chat".into();
    let made = both(&base, &with(&base, "a", change), &with(&base, "a", change));
    assert!(made.conflicts().is_empty() && made.arrivals().is_empty());
    assert_eq!(found(&made.result(), "a").channel.as_str(), "chat");
}

#[test]
fn lists_without_order_unite_what_was_added_less_what_was_taken_away() {
    let tags = |names: &[&str]| names.iter().map(TagId::new).collect::<Vec<TagId>>();
    let base =
        with(&scenario(&[inject("a", "Bridge")]), "a", |a| a.tags = tags(&["topic.poc", "topic.caac", "own.old"]));
    let mine = with(&base, "a", |a| a.tags = tags(&["topic.poc", "topic.caac", "own.old", "own.mine"]));
    let theirs = with(&base, "a", |a| a.tags = tags(&["topic.poc", "own.theirs", "topic.caac"]));
    let made = both(&base, &mine, &theirs);
    assert!(made.conflicts().is_empty());
    assert_eq!(found(&made.result(), "a").tags, tags(&["topic.poc", "own.theirs", "topic.caac", "own.mine"]));
}

#[test]
fn two_depths_of_one_topic_are_a_choice_and_the_rest_of_the_list_comes_in() {
    let depth = |topic: &str, depth: &str| TopicDepth { topic: topic.into(), depth: depth.into() };
    let base = with(&scenario(&[inject("a", "Bridge")]), "a", |a| a.depths = vec![depth("topic.poc", "mentioned")]);
    let mine = with(&base, "a", |a| a.depths = vec![depth("topic.poc", "indicated")]);
    let theirs = with(&base, "a", |a| a.depths = vec![depth("topic.poc", "dilemma"), depth("topic.caac", "mentioned")]);
    let mut made = both(&base, &mine, &theirs);
    assert_eq!(only(&made).about, About::Field("depths".into()));
    assert_eq!(found(&made.result(), "a").depths, [depth("topic.poc", "indicated"), depth("topic.caac", "mentioned")]);
    settle_all(&mut made, &Choice::Theirs);
    assert_eq!(found(&made.result(), "a").depths, [depth("topic.poc", "dilemma"), depth("topic.caac", "mentioned")]);
}

#[test]
fn a_reporting_chain_is_never_put_together_from_two() {
    let base = with(&scenario(&[inject("a", "Bridge")]), "a", |a| a.chain = vec!["j3".into(), "joc".into()]);
    let mine = with(&base, "a", |a| a.chain = vec!["genad".into(), "j3".into(), "joc".into()]);
    let theirs = with(&base, "a", |a| a.chain = vec!["j3".into(), "joc".into(), "com".into()]);
    assert_eq!(only(&both(&base, &mine, &theirs)).about, About::Field("chain".into()));
}

#[test]
fn two_new_injects_with_one_number_both_stay_and_are_named() {
    let base = scenario(&[inject("a", "Bridge")]);
    let new = |id: &str| Inject { number: "DH-009".into(), ..inject(id, "New") };
    let made = both(&base, &adding(&base, new("x")), &adding(&base, new("y")));
    assert!(made.conflicts().is_empty());
    assert_eq!(made.result().injects.len(), 3);
    let flags = made.flags(made.mine());
    assert!(
        matches!(&flags[..], [Flag::Fault(problem)] if problem.kind == integrity::ProblemKind::DuplicateNumber),
        "{flags:?}"
    );
}

#[test]
fn a_pointer_to_something_deleted_is_kept_and_named() {
    let mut base = scenario(&[inject("a", "Bridge")]);
    base.places = Arc::new(vec![Arc::new(Place { id: "mill".into(), ..Place::default() })]);
    let mut mine = base.clone();
    mine.places = Arc::default();
    let theirs = with(&base, "a", |a| a.place = Some("mill".into()));
    let made = both(&base, &mine, &theirs);
    assert_eq!(found(&made.result(), "a").place, Some("mill".into()));
    let flags = made.flags(made.mine());
    let dangling =
        |flag: &Flag| matches!(flag, Flag::Fault(problem) if problem.kind == integrity::ProblemKind::Dangling);
    assert!(flags.iter().any(dangling), "{flags:?}");
}

#[test]
fn fields_of_a_newer_version_come_along() {
    let extra = |name: &str| Extra(vec![(name.into(), "(a: 1)".into())]);
    let base = scenario(&[inject("a", "Bridge")]);
    let mine = with(&base, "a", |a| a.extra = extra("mine_to_come"));
    let theirs = Scenario { extra: extra("top"), ..with(&base, "a", |a| a.extra = extra("theirs_to_come")) };
    let result = both(&base, &mine, &theirs).result();
    let names: Vec<&str> = found(&result, "a").extra.0.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["mine_to_come", "theirs_to_come"]);
    assert_eq!(result.extra, extra("top"));
}

/// A decision on an inject that changed on the other side stays as it was signed; it goes out of date by itself.
#[test]
fn decisions_stay_and_are_never_put_together() {
    let decision = |reason: &str, verdict: &str| Decision {
        id: "dec".into(),
        subject: "inject a".into(),
        reason: reason.into(),
        verdict: verdict.into(),
        ..Decision::default()
    };
    let of = |scenario: &Scenario, decision: Decision| Scenario {
        decisions: Arc::new(vec![Arc::new(decision)]),
        ..scenario.clone()
    };
    let base = of(&scenario(&[inject("a", "Bridge")]), decision("Seen.", "covered"));
    let mine = of(&base, decision("Seen twice.", "covered"));
    let theirs = of(&with(&base, "a", |a| a.title = "Another".into()), decision("Seen.", "missing"));
    let mut made = both(&base, &mine, &theirs);
    assert_eq!(only(&made).about, About::Whole);
    assert_eq!(*made.result().decisions[0], decision("Seen twice.", "covered"));
    settle_all(&mut made, &Choice::Theirs);
    assert_eq!(*made.result().decisions[0], decision("Seen.", "missing"));
}

#[test]
fn comments_of_both_sides_come_together() {
    let comment = |id: &str| Arc::new(Comment { id: id.into(), text: id.into(), ..Comment::default() });
    let base = scenario(&[inject("a", "Bridge")]);
    let of = |ids: &[&str]| Scenario { comments: Arc::new(ids.iter().map(|id| comment(id)).collect()), ..base.clone() };
    let made = both(&of(&["c1"]), &of(&["c1", "c3"]), &of(&["c1", "c2"]));
    let ids: Vec<String> = made.result().comments.iter().map(|it| it.id.to_string()).collect();
    assert_eq!(ids, ["c1", "c2", "c3"]);
}

#[test]
fn both_sorted_the_list_anew_is_a_choice() {
    let (a, b, c) = (inject("a", "A"), inject("b", "B"), inject("c", "C"));
    let base = scenario(&[a.clone(), b.clone(), c.clone()]);
    let (mine, theirs) = (scenario(&[b.clone(), a.clone(), c.clone()]), scenario(&[c, a, b]));
    let mut made = both(&base, &mine, &theirs);
    assert_eq!(only(&made).about, About::Order);
    assert_eq!(made.result(), mine);
    settle_all(&mut made, &Choice::Theirs);
    assert_eq!(made.result(), theirs);
    settle_all(&mut made, &Choice::Before);
    assert_eq!(made.result(), base);
}

/// What stands behind something deleted keeps its place, also when the same copy comes in a second time.
#[test]
fn a_new_inject_behind_a_deleted_one_keeps_its_place() {
    let list = |ids: &[&str]| scenario(&ids.iter().map(|id| inject(id, id)).collect::<Vec<_>>());
    let (base, mine, theirs) = (list(&["a", "b", "c"]), list(&["a", "b"]), list(&["b", "a", "c", "x"]));
    let once = both(&base, &mine, &theirs).result();
    assert_eq!(once, list(&["b", "a", "x"]));
    assert_eq!(both(&base, &once, &theirs).result(), once);
}

#[test]
fn another_exercise_changes_nothing_and_says_so() {
    let mine = scenario(&[inject("a", "Bridge")]);
    let mut theirs = scenario(&[inject("z", "Desert")]);
    theirs.exercise = Arc::new(Exercise { name: "Dry Wind".into(), ..Exercise::default() });
    let made = merge(None, &mine, &theirs);
    assert!(made.is_unrelated());
    assert_eq!(made.result(), mine);
    assert!(made.conflicts().is_empty() && made.flags(made.mine()).is_empty());
}

#[test]
fn two_exercises_from_one_template_are_not_one() {
    let template = crosscut::store::samples::empty();
    let start = |name: &str, id: &str| {
        let exercise = Exercise { name: name.into(), ..Exercise::clone(&template.exercise) };
        adding(&Scenario { exercise: Arc::new(exercise), ..template.clone() }, inject(id, "First"))
    };
    assert!(merge(None, &start("One", "a"), &start("Two", "b")).is_unrelated());
}

#[test]
fn what_was_written_is_taken_if_it_can_be_read() {
    let base = scenario(&[Inject { time: Some(ExTime(0)), ..inject("a", "Bridge") }]);
    let at = |minutes: i64| with(&base, "a", |a| a.time = Some(ExTime(minutes)));
    let mut made = both(&base, &at(30), &at(60));
    assert!(made.settle(0, Choice::Written(json!("half past"))).is_err());
    assert!(made.settle(0, Choice::Keep).is_err());
    assert!(made.settle(0, Choice::Both).is_err());
    assert!(made.settle(9, Choice::Mine).is_err());
    assert_eq!(made.left(), 1);
    made.settle(0, Choice::Written(json!(45))).unwrap();
    assert_eq!((made.left(), found(&made.result(), "a").time), (0, Some(ExTime(45))));
    made.reopen(0);
    assert_eq!((made.left(), found(&made.result(), "a").time), (1, Some(ExTime(30))));
}

#[test]
fn open_conflicts_become_questions_that_hold_the_other_value() {
    let base = scenario(&[inject("a", "Bridge"), inject("b", "Mill")]);
    let mine = without(&with(&base, "a", |a| a.title = "Bridge at dawn".into()), "b");
    let theirs = with(&base, "a", |a| a.title = "Bridge at night".into());
    let theirs = with(&theirs, "b", |b| b.title = "Mill at night".into());
    let made = both(&base, &mine, &theirs);
    let said = |_: &_, value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let asked = made.result_with_questions(7, &said);
    assert_eq!(asked.comments.len(), 2);
    let texts: Vec<&str> = asked.comments.iter().map(|comment| &*comment.text).collect();
    assert!(texts[0].contains("Bridge at night") && texts[0].contains("title"), "{}", texts[0]);
    assert!(texts[1].contains("deleted here"), "{}", texts[1]);
    for comment in asked.comments.iter() {
        assert!(comment.asks && !comment.settled && !comment.text.contains("merge-"), "{comment:?}");
        assert!(asked.record(&comment.subject.parse().unwrap()).is_some());
    }
    assert!(asked.comments[0].conflict.contains("Bridge at dawn"), "the exact values go along");
    // The same conflict asks once, however often it is merged.
    let again = merge(Some(&base), &asked, &theirs).result_with_questions(9, &said);
    assert_eq!(again.comments.len(), 2);
    let text = crosscut::store::format::write(&asked);
    let opened = crosscut::store::format::read(text.as_bytes(), "merged").unwrap();
    assert!(!opened.damaged && opened.scenario == asked, "{:?}", opened.problems);
}

/// What a review copy says of an inject that was deleted here points to nothing from now on, so it is told.
#[test]
fn a_fault_that_the_other_side_brings_along_is_named() {
    let base = scenario(&[inject("a", "Bridge")]);
    let mut theirs = base.clone();
    let comment = crosscut::scenario::Comment {
        id: "c1".into(),
        subject: "inject gone".into(),
        text: "Who reports this?".into(),
        ..Default::default()
    };
    theirs.comments = Arc::new(vec![Arc::new(comment)]);
    let flags = both(&base, &base, &theirs).flags(&base);
    let gone =
        |flag: &Flag| matches!(flag, Flag::Fault(problem) if problem.kind == integrity::ProblemKind::GoneSubject);
    assert!(flags.iter().any(gone), "{flags:?}");
}
