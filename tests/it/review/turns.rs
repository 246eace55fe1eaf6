//! Who spoke last: the clock's time is kept as it was, and what counts as newest does not rest on clocks alone.

use super::{lantern, look, signed_off, through_a_file, with_decisions};
use crosscut::coverage::{Coverage, Verdict};
use crosscut::edit::merge::merge;
use crosscut::scenario::statement::statement;
use crosscut::scenario::turn::{in_turn, newest};
use crosscut::scenario::*;
use proptest::prelude::*;

const LINE: &str = "CAAC-ABD-01";
/// A day in 2028, and one in 2026.
const LATER: i64 = 30_690_000;
const NOW: i64 = 29_920_000;

fn overruled(id: &str, verdict: Verdict, signer: Signer) -> Decision {
    Decision {
        id: id.into(),
        kind: DecisionKind::Overrule,
        subject: LINE.into(),
        verdict: Code::new(verdict.name()),
        reason: "Read and judged.".into(),
        signer,
        ..Decision::default()
    }
}

fn of_2028() -> Scenario {
    let signer = Signer { name: "Lt Col Avernoy".into(), role: "GENAD".into(), at: LATER, after: None };
    with_decisions(&lantern(), [overruled("dec-2028", Verdict::Missing, signer)])
}

fn speaking(scenario: &Scenario, now: i64) -> Signer {
    Signer::speaking(" Maj Ilves ", "LEGAD", now, scenario, LINE)
}

fn verdict(coverage: &Coverage) -> Verdict {
    coverage.line(&RequirementId::new(LINE)).unwrap().verdict
}

#[test]
fn a_decision_keeps_the_time_of_the_clock_and_counts_after_one_that_shows_a_later_day() {
    let before = of_2028();
    assert_eq!(verdict(&look(&before)), Verdict::Missing);
    let signer = speaking(&before, NOW);
    assert_eq!((&*signer.name, signer.at, signer.after), ("Maj Ilves", NOW, Some(LATER)));
    let after = with_decisions(&before, [overruled("dec-now", Verdict::Covered, signer)]);
    assert_eq!(verdict(&look(&after)), Verdict::Covered);
    // It does not rest on the order in the file either.
    let turned = Scenario { decisions: std::sync::Arc::new(after.decisions.iter().rev().cloned().collect()), ..after };
    assert_eq!(verdict(&look(&turned)), Verdict::Covered);
    assert_eq!(through_a_file(&turned).decisions, turned.decisions);
}

#[test]
fn where_the_clock_says_it_the_turn_needs_no_word() {
    let before = of_2028();
    assert_eq!(speaking(&before, LATER + 1).after, None);
    let elsewhere = Signer::speaking("Maj Ilves", "LEGAD", NOW, &before, "topic.caac");
    assert_eq!((elsewhere.at, elsewhere.after), (NOW, None), "nobody spoke of that before");
    // Two in one minute: the second follows the first.
    assert_eq!(speaking(&before, LATER).after, Some(LATER));
}

#[test]
fn a_sign_off_shows_its_own_day_and_makes_the_one_before_history() {
    let scenario = lantern();
    let mut first = signed_off(&look(&scenario), "topic.caac");
    first.signer.at = 40_000_000;
    let once = with_decisions(&scenario, [first.clone()]);
    let second = signed_off(&look(&once), "topic.caac");
    assert_eq!(second.signer.at, 30_000_000);
    let found = crosscut::app::signing::signatures(
        &look(&with_decisions(&once, [second.clone()])),
        &crosscut::app::signing::Keyring::default(),
        &[],
    );
    let told: Vec<_> = found.iter().map(|it| (it.decision.id.clone(), it.superseded)).collect();
    assert_eq!(told, [(second.id.clone(), false), (first.id.clone(), true)]);
    // What it follows is part of what is signed; a statement without it is what it always was.
    assert!(statement(&second).ends_with("\nafter: 40000000\n"));
    assert!(!statement(&first).contains("after: "));
}

/// Who speaks in which copy, and what the clock there shows.
fn talks() -> impl Strategy<Value = Vec<(bool, i64)>> {
    proptest::collection::vec((any::<bool>(), 0i64..8), 0..10)
}

fn said(scenario: &Scenario, id: usize, now: i64) -> Scenario {
    let signer = Signer::speaking("A", "B", now, scenario, LINE);
    with_decisions(scenario, [overruled(&format!("dec-{id}"), Verdict::Covered, signer)])
}

fn ids(scenario: &Scenario) -> Vec<String> {
    in_turn(scenario.decisions.iter()).iter().map(|it| it.id.to_string()).collect()
}

proptest! {
    #[test]
    fn whatever_the_clocks_show_who_speaks_last_counts_and_no_time_is_false(clocks in proptest::collection::vec(0i64..8, 1..10)) {
        let mut scenario = Scenario::default();
        for (id, now) in clocks.iter().enumerate() {
            scenario = said(&scenario, id, *now);
            let last = newest(scenario.decisions.iter()).unwrap();
            prop_assert_eq!(last.id.as_str(), format!("dec-{id}"));
            prop_assert_eq!(last.signer.at, *now);
        }
        let made: Vec<String> = (0..clocks.len()).map(|id| format!("dec-{id}")).collect();
        prop_assert_eq!(ids(&scenario), made);
    }

    #[test]
    fn two_copies_agree_on_who_spoke_last_and_keep_the_turn_in_each(before in talks(), talks in talks()) {
        // Something that both have in common, so that it is one exercise.
        let phase = Phase { id: "pha-1".into(), ..Phase::default() };
        let start = Scenario::default().inserting(&Record::Phase(std::sync::Arc::new(phase)), None);
        let base = before.iter().enumerate().fold(start, |so_far, (id, (_, now))| said(&so_far, id, *now));
        let (mut mine, mut theirs) = (base.clone(), base.clone());
        for (id, (is_mine, now)) in talks.iter().enumerate() {
            let side = if *is_mine { &mut mine } else { &mut theirs };
            *side = said(side, before.len() + id, *now);
        }
        let (here, there) = (merge(Some(&base), &mine, &theirs).result(), merge(Some(&base), &theirs, &mine).result());
        prop_assert_eq!(ids(&here), ids(&there));
        for side in [&mine, &theirs] {
            let own = ids(side);
            let kept: Vec<String> = ids(&here).into_iter().filter(|id| own.contains(id)).collect();
            prop_assert_eq!(kept, own);
        }
    }
}
