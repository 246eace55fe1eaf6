//! Find and replace: all places and no others, one step, what is left out stays, sealed texts and numbers too.

use crosscut::app::replace::Hunt;
use crosscut::edit::apply;
use crosscut::scenario::{ExpectedAction, Inject, InjectId, Narrative, Scenario};
use proptest::prelude::{ProptestConfig, any, prop_assert_eq, proptest};
use std::collections::BTreeSet;
use std::sync::Arc;

fn scenario() -> Scenario {
    let inject = |id: &str, number: &str, title: &str, text: &str| {
        Arc::new(Inject {
            id: id.into(),
            number: number.into(),
            title: title.into(),
            text: text.into(),
            expected: vec![ExpectedAction { text: "Call the clinic".into(), ..ExpectedAction::default() }],
            columns: vec![("Sim cell".into(), "clinic".into())],
            ..Inject::default()
        })
    };
    let narrative = Narrative { id: "n".into(), text: "The clinic is closed.".into(), ..Narrative::default() };
    Scenario {
        injects: Arc::new(vec![
            inject("a", "CLINIC-1", "Clinic closes", "Clinics and a clinic; see CLINIC-1."),
            inject("b", "B-2", "Two buses", "[sealed #k7q2.b.text]"),
        ]),
        narratives: Arc::new(vec![Arc::new(narrative)]),
        ..Scenario::default()
    }
}

fn hunt(find: &str, with: &str) -> Hunt {
    Hunt { find: find.into(), with: with.into(), ..Hunt::default() }
}

fn after(hunt: &Hunt, scenario: &Scenario) -> Scenario {
    hunt.edit(scenario, &BTreeSet::new()).map_or_else(|| scenario.clone(), |edit| apply(scenario, &edit).unwrap())
}

#[test]
fn every_text_is_looked_through_and_changed_in_one_step() {
    let before = scenario();
    let words = hunt("clinic", "post");
    let spots = words.spots(&before);
    let told: Vec<String> =
        spots.list.iter().map(|it| format!("{} {} {}", it.called, it.key.1.label(), it.found)).collect();
    assert_eq!(spots.list.len(), 7, "{told:?}");
    assert_eq!((spots.records, spots.in_numbers), (2, 1));
    let after = after(&words, &before);
    assert_eq!(&*after.injects[0].title, "post closes");
    assert_eq!(&*after.injects[0].text, "posts and a post; see CLINIC-1.");
    assert_eq!(&*after.injects[1].expected[0].text, "Call the post");
    assert_eq!(&*after.injects[1].columns[0].1, "post");
    assert_eq!(&*after.injects[0].number, "CLINIC-1");
    assert_eq!(after.narratives, before.narratives, "the setting was not asked for");
}

#[test]
fn setting_scope_and_ticks_decide_what_changes() {
    let before = scenario();
    let mut words = Hunt { setting: true, injects: Some([InjectId::new("b")].into()), ..hunt("clinic", "post") };
    words.whole_words = true;
    let spots = words.spots(&before);
    assert_eq!(spots.list.len(), 3);
    let left_out = BTreeSet::from([spots.list[0].key.clone()]);
    let after = apply(&before, &words.edit(&before, &left_out).unwrap()).unwrap();
    assert_eq!(after.injects[0], before.injects[0]);
    assert_eq!(&*after.injects[1].expected[0].text, "Call the clinic", "its tick was taken off");
    assert_eq!(&*after.narratives[0].text, "The post is closed.");
}

#[test]
fn sealed_texts_are_never_touched_and_told() {
    let mut before = scenario();
    let text = "[Sealed text #k7q2m9xa.b.text]";
    Arc::make_mut(&mut Arc::make_mut(&mut before.injects)[1]).text = text.into();
    let words = hunt("text", "word");
    assert_eq!((words.spots(&before).list.len(), words.spots(&before).sealed), (0, 1));
    assert!(words.edit(&before, &BTreeSet::new()).is_none());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// Replacing gives what replacing every place in the text gives, in any script and with any ticks.
    #[test]
    fn only_ticked_places_change(
        text in "[aéЖ b.]{0,24}",
        find in "[aéЖb]{1,2}",
        with in "[xaЖ]{0,3}",
        ticks in any::<u32>(),
        whole_words in any::<bool>(),
    ) {
        let inject = Inject { id: "a".into(), text: text.as_str().into(), ..Inject::default() };
        let before = Scenario { injects: Arc::new(vec![Arc::new(inject)]), ..Scenario::default() };
        let words = Hunt { whole_words, ..hunt(&find, &with) };
        let spots = words.spots(&before).list;
        let left_out = spots.iter().enumerate().filter(|(place, _)| ticks >> place & 1 == 1);
        let left_out: BTreeSet<_> = left_out.map(|(_, spot)| spot.key.clone()).collect();
        let mut wanted = text.clone();
        for spot in spots.iter().rev().filter(|spot| !left_out.contains(&spot.key)) {
            let from = spot.key.2;
            wanted.replace_range(from..from + spot.found.len(), &with);
        }
        let got = words.edit(&before, &left_out).map_or(before.clone(), |edit| apply(&before, &edit).unwrap());
        prop_assert_eq!(&*got.injects[0].text, wanted.as_str());
    }
}
