//! Copies that go out and come back: nothing of either side is lost, and nothing of the planner's text is touched.

use super::{lantern, look, signed_off, through_a_file, with_decisions, with_inject};
use crate::exchange_out::shipped;
use crate::generate::{Chance, edited, topical};
use crate::judged;
use crosscut::app::signing::copy_wish;
use crosscut::edit::copy::{CopyWish, NotTaken, ProposalKind, ReviewCopy, Taken, merge_text, review_copy, take_in};
use crosscut::edit::{History, STEPS};
use crosscut::scenario::compare::compare;
use crosscut::scenario::fingerprint::fingerprint_all;
use crosscut::scenario::*;
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

pub fn copied(scenario: &Scenario) -> ReviewCopy {
    let wish = CopyWish { document: "doc-test".into(), seal: "k7q2m9xa".into(), ..CopyWish::default() };
    review_copy(scenario, &wish).unwrap()
}

fn comment(id: &str, text: &str) -> Comment {
    Comment {
        id: id.into(),
        subject: "whole".into(),
        text: text.into(),
        signer: Signer { name: "Maj Ostervane".into(), role: "GENAD".into(), at: 30_000_000, after: None },
        asks: true,
        ..Comment::default()
    }
}

fn with_comment(scenario: &Scenario, comment: Comment) -> Scenario {
    scenario.inserting(&Record::Comment(Arc::new(comment)), None)
}

/// What an adviser does at home: comments, a decision, an answer, a settled question.
fn reviewed(copy: &Scenario) -> Scenario {
    let decision = signed_off(&look(copy), "whole");
    let mut next = with_decisions(copy, [Decision { id: "dec-home".into(), ..decision }]);
    next = with_comment(&next, comment("com-home", "Who receives the children?"));
    if let Some(first) = next.comments.first().cloned() {
        let settled = Comment { settled: !first.settled, ..Comment::clone(&first) };
        next = next.replacing(&Record::Comment(Arc::new(settled))).unwrap();
        next = with_comment(
            &next,
            Comment { answers: Some(first.id.clone()), asks: false, ..comment("com-answer", "J9.") },
        );
    }
    next
}

fn is_review(record: &RecordRef) -> bool {
    matches!(record.kind, RecordKind::Comment | RecordKind::Decision)
}

/// Everything that the planner has stands as it was, apart from comments that the copy settled.
fn check_nothing_is_lost(mine: &Scenario, theirs: &Scenario, taken: &Taken) {
    let found = compare(mine, &taken.scenario);
    assert!(found.touched().all(is_review), "{found:?}");
    assert!(found.removed.is_empty() && found.reordered.is_empty(), "{found:?}");
    assert_eq!(fingerprint_all(mine), fingerprint_all(&taken.scenario));
    for kind in [RecordKind::Comment, RecordKind::Decision] {
        for record in theirs.records(kind) {
            let reference = record.reference();
            let renamed = taken.both.iter().find(|(own, _)| *own == reference).map(|(_, new)| new);
            let place = renamed.unwrap_or(&reference);
            // What the planner settled, changed or took away in the meantime stays the planner's.
            if taken.added.contains(place) || renamed.is_some() {
                let mut came = taken.scenario.record(place).unwrap().tree();
                let mut sent = record.tree();
                came["id"] = "".into();
                sent["id"] = "".into();
                assert_eq!(came, sent);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn fifty_edits_and_a_copy_that_comes_back_lose_nothing(seed in any::<u64>(), size in 0usize..10) {
        let vocabulary = &judged::shipped().vocabulary;
        let scenario = Scenario { document: "".into(), copy: None, ..topical(seed, size, vocabulary) };
        let ReviewCopy { copy, base } = copied(&scenario);
        let home = reviewed(&through_a_file(&copy));
        let mut chance = Chance(seed ^ 0xed17);
        let moved_on = (0..50).fold(base.clone(), |so_far, _| edited(&so_far, &mut chance, vocabulary));
        let mine = Scenario { document: scenario.document.clone(), ..moved_on };
        let taken = match take_in(&mine, &through_a_file(&home), Some(&base)) {
            Ok(taken) => taken,
            // All that both had in common was edited away.
            Err(NotTaken::OtherExercise) => return Ok(()),
            Err(not) => panic!("{not:?}"),
        };
        check_nothing_is_lost(&mine, &home, &taken);
        prop_assert!(taken.scenario.decisions.iter().any(|it| it.id.as_str() == "dec-home"));
        prop_assert!(taken.scenario.comments.iter().any(|it| it.id.as_str() == "com-home"));
        prop_assert_eq!(taken.proposals.len(), 0);
        // Once more brings nothing more.
        let again = take_in(&taken.scenario, &home, Some(&base)).unwrap();
        prop_assert!(again.is_nothing(), "{:?}", again.added);
        prop_assert_eq!(&again.scenario, &taken.scenario);
        // One step forward, one step back.
        let mut history = History::new(mine.clone());
        history.apply(&taken.edit(), None).unwrap();
        prop_assert_eq!(history.scenario(), &taken.scenario);
        prop_assert_eq!(history.steps().count(), 1.min(STEPS));
        history.undo().unwrap();
        prop_assert_eq!(history.scenario(), &mine);
    }
}

#[test]
fn a_copy_opens_anywhere_and_judges_as_the_original() {
    for (id, coverage) in shipped() {
        let ReviewCopy { copy, base } = copied(coverage.scenario());
        let back = through_a_file(&copy);
        assert_eq!(back, copy, "{id}");
        assert_eq!(fingerprint_all(&back), fingerprint_all(&base), "{id}");
        let verdicts = |coverage: &crosscut::coverage::Coverage| {
            coverage.lines().iter().map(|line| line.verdict).collect::<Vec<_>>()
        };
        assert_eq!(verdicts(&look(&back)), verdicts(&coverage), "{id}");
    }
}

#[test]
fn changes_of_the_text_are_proposals_and_nothing_else() {
    let scenario = lantern();
    let ReviewCopy { copy, base } = copied(&scenario);
    let (first, second) = (scenario.injects[0].id.clone(), scenario.injects[1].id.clone());
    let home = with_inject(&copy, &first, |it| it.notes = "Say it more gently.".into());
    let home = with_inject(&home, &second, |it| it.notes = "From home.".into());
    let home = home.without(&BTreeSet::from([scenario.injects[2].id.record()]));
    let mine = with_inject(&scenario, &second, |it| it.notes = "From the office.".into());
    let taken = take_in(&mine, &home, Some(&base)).unwrap();
    assert_eq!(compare(&mine, &taken.scenario).touched().count(), 0);
    let kinds: Vec<_> = taken.proposals.iter().map(|it| (it.record.id.clone(), it.kind)).collect();
    let expected = [
        (first.0.clone(), ProposalKind::Change),
        (second.0.clone(), ProposalKind::Change),
        (scenario.injects[2].id.0.clone(), ProposalKind::Remove),
    ];
    assert_eq!(kinds, expected);
    assert_eq!(taken.proposals[0].fields[0].after.as_str(), Some("Say it more gently."));
    let merged = merge_text(Some(&base), &taken);
    assert_eq!(&*merged.scenario.inject(&first).unwrap().notes, "Say it more gently.");
    assert_eq!(&*merged.scenario.inject(&second).unwrap().notes, "From the office.");
    assert!(merged.scenario.inject(&scenario.injects[2].id).is_some(), "deletion never wins silently");
    assert_eq!((merged.taken.len(), merged.left.len()), (1, 2));
}

#[test]
fn what_both_sides_changed_is_kept_twice() {
    let scenario = with_comment(&lantern(), comment("com-both", "As it was."));
    let ReviewCopy { copy, base } = copied(&scenario);
    let said = |scenario: &Scenario, text: &str| {
        scenario.replacing(&Record::Comment(Arc::new(comment("com-both", text)))).unwrap()
    };
    let taken = take_in(&said(&scenario, "The planner."), &said(&copy, "The adviser."), Some(&base)).unwrap();
    let texts: Vec<&str> =
        taken.scenario.comments.iter().map(|it| &*it.text).filter(|text| text.starts_with("The ")).collect();
    assert!(texts.contains(&"The planner.") && texts.contains(&"The adviser."), "{texts:?}");
    assert_eq!(taken.both.len(), 1);
    let again = take_in(&taken.scenario, &said(&copy, "The adviser."), Some(&base)).unwrap();
    assert!(again.is_nothing());
}

#[test]
fn a_comment_that_the_planner_removed_stays_removed_unless_the_copy_went_on_with_it() {
    let scenario = with_comment(&with_comment(&lantern(), comment("com-1", "One.")), comment("com-2", "Two."));
    let ReviewCopy { copy, base } = copied(&scenario);
    let mine = scenario.without(&BTreeSet::from([CommentId::new("com-1").record(), CommentId::new("com-2").record()]));
    let home = copy.replacing(&Record::Comment(Arc::new(comment("com-2", "Two, and more.")))).unwrap();
    let taken = take_in(&mine, &home, Some(&base)).unwrap();
    let ids: Vec<&str> = taken.added.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids, ["com-2"]);
}

#[test]
fn another_exercise_is_refused_plainly() {
    let ReviewCopy { copy, base } = copied(&lantern());
    let other = crosscut::store::samples::open("three-doors").unwrap().scenario;
    assert_eq!(take_in(&other, &copy, Some(&base)), Err(NotTaken::OtherExercise));
    let named = Scenario { document: "doc-other".into(), ..lantern() };
    assert_eq!(take_in(&named, &copy, Some(&base)), Err(NotTaken::OtherExercise));
    assert_eq!(take_in(&lantern(), &lantern(), None), Err(NotTaken::NoCopy));
    assert_eq!(take_in(&lantern(), &copy, Some(&other)), Err(NotTaken::OtherBase));
    for not in [NotTaken::OtherExercise, NotTaken::NoCopy, NotTaken::OtherBase] {
        assert!(!not.message().contains("copy-"), "{}", not.message());
    }
}

#[test]
fn without_its_base_a_copy_still_gives_its_review_layer() {
    let scenario = lantern();
    let ReviewCopy { copy, .. } = copied(&scenario);
    let home = reviewed(&copy);
    let mine = with_inject(&scenario, &scenario.injects[0].id, |it| it.notes = "Moved on.".into());
    let taken = take_in(&mine, &home, None).unwrap();
    check_nothing_is_lost(&mine, &home, &taken);
    assert!(!taken.has_base);
    assert!(taken.scenario.comments.iter().any(|it| it.id.as_str() == "com-home"));
    assert_eq!(taken.proposals.len(), 1, "the difference is shown as a choice");
}

#[test]
fn the_id_of_the_document_is_given_once_and_stays() {
    let coverage = look(&lantern());
    let (one, two) = (copy_wish(&coverage, "Maj X", Vec::new(), None), copy_wish(&coverage, "", Vec::new(), None));
    assert_ne!((&one.document, &one.seal), (&two.document, &two.seal));
    let first = review_copy(&lantern(), &one).unwrap();
    let taken = take_in(&lantern(), &first.copy, Some(&first.base)).unwrap();
    assert_eq!(taken.scenario.document, one.document);
    let second = review_copy(&taken.scenario, &two).unwrap();
    assert_eq!(second.copy.document, one.document);
}
