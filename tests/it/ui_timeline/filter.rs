//! The filter of the desk over the timeline.

use super::*;

fn type_in(harness: &mut Window, words: &str) {
    harness.event(Event::Text(words.to_owned()));
    harness.run();
    press(harness, Modifiers::NONE, Key::Enter);
}

#[test]
fn the_filter_leaves_what_matches_and_says_how_much() {
    let mut harness = sample();
    press(&mut harness, Modifiers::NONE, Key::Slash);
    assert_eq!(harness.state().plan.view, View::Timeline, "one stays where one is");
    type_in(&mut harness, "to:J9");
    let all = harness.state().scenario().injects.len();
    let to_j9 = harness.state().scenario().injects.iter().filter(|it| it.to.contains(&Code::new("j9"))).count();
    assert!(0 < to_j9 && to_j9 < all);
    harness.get_by_label(&format!("{to_j9} of {all} injects shown"));
    picture(&mut harness, "timeline-filtered");
    // Arrows go from one that matches to the next.
    harness.get_by_role(Role::Canvas).focus();
    harness.run();
    let j9 = |harness: &Window| current(harness).is_some_and(|id| inject(harness, &id).to.contains(&Code::new("j9")));
    let first = harness.state().scenario().injects.iter().find(|it| it.to.contains(&Code::new("j9"))).expect("one");
    let first = first.id.clone();
    harness.state_mut().plan.selection.only(first);
    harness.run();
    for _ in 0..3 {
        press(&mut harness, Modifiers::NONE, Key::ArrowDown);
        press(&mut harness, Modifiers::NONE, Key::ArrowRight);
        assert!(j9(&harness));
    }
    harness.get_by_label("Empty the filter").click();
    harness.run();
    assert!(harness.query_by_label_contains("injects shown").is_none());
}

#[test]
fn a_filter_that_leaves_nothing_says_why() {
    let mut harness = sample();
    harness.state_mut().plan.table.query.text = "to:J9 tag:nowhere".to_owned();
    harness.run();
    harness.get_by_label_contains("No inject matches");
    picture(&mut harness, "timeline-filter-nothing");
    press(&mut harness, TO_TIMELINE, Key::Num1);
    assert_eq!(harness.state().plan.view, View::Table);
    assert_eq!(harness.state().plan.table.query.text, "to:J9 tag:nowhere", "table and timeline share the filter");
}

#[test]
fn a_filter_over_ten_thousand_injects_and_in_a_narrow_window() {
    let mut harness = with([1000.0, 700.0], |scenario| many(scenario, 64));
    harness.state_mut().plan.table.query.text = "to:J9".to_owned();
    harness.run();
    harness.get_by_label_contains("injects shown");
    picture(&mut harness, "timeline-filtered-many");
}
