//! Bringing a kept version back: the exercise becomes what it was, and what people said stays.

use super::*;
use crate::generate::{Chance, changed, sound};
use crosscut::app::comparing::{Against, CompareAct};
use crosscut::edit::apply;
use crosscut::edit::bring_back::{NotBack, bring_back};
use crosscut::scenario::fingerprint::fingerprint_all;
use crosscut::store::kept;
use proptest::prelude::*;

fn decided(id: &str, at: i64) -> Record {
    Record::Decision(Arc::new(Decision {
        id: id.into(),
        kind: DecisionKind::SignOff,
        subject: "whole".into(),
        reason: "Read.".into(),
        signer: Signer { name: "Maj Ilves".into(), role: "GENAD".into(), at, after: None },
        ..Decision::default()
    }))
}

/// A desk with a version that was kept, and an exercise that went on: other words, an inject gone, one decision
/// made and one withdrawn since.
fn desk(size: [f32; 2], theme: ThemeChoice) -> (Desk, Scenario, Scenario) {
    let kept_version = lantern().inserting(&decided("dec-withdrawn", 29_000_000), None);
    let now = without(&with(&lantern(), 2, |it| it.text = "Other words.".into()), 9);
    let now = now.inserting(&decided("dec-since", 29_900_000), None);
    let desk = Desk::open_in(size, theme, &now);
    kept::keep(&RealDisk, &desk.folder.path().join("kept"), &kept_version, None).unwrap();
    (desk, kept_version, now)
}

fn ids(scenario: &Scenario) -> Vec<&str> {
    scenario.decisions.iter().map(|it| it.id.as_str()).collect()
}

#[test]
fn a_kept_version_comes_back_in_one_step_and_what_was_said_since_stays() {
    let (mut desk, version, now) = desk([1280.0, 800.0], ThemeChoice::Light);
    desk.press(Modifiers::COMMAND, Key::K);
    desk.harness.event(egui::Event::Text("earlier version".into()));
    desk.settle();
    desk.key(Key::Enter);
    desk.settle();
    assert!(desk.shows("Bringing a version back makes texts and setting what they were then"));
    desk.picture("versions-ask");
    desk.click(Role::Button, "Bring back: Kept ");
    assert_eq!(desk.scenario().injects, version.injects);
    assert_eq!(ids(&desk.scenario()), ids(&now), "what was made since stays, what was withdrawn does not return");
    assert!(desk.shows("2 records are as they were then. Comments and decisions stayed"), "told in the status bar");
    desk.picture("versions-back");
    // The exercise as it stood is among the kept versions now.
    let folder = desk.folder.path().join("kept");
    assert!(kept::find(&RealDisk, &folder, &fingerprint_all(&now), &[]).is_some());
    desk.click(Role::Link, "Undo");
    assert_eq!(*desk.scenario(), now);
}

#[test]
fn what_comes_back_can_be_looked_at_first_and_by_keyboard() {
    let (mut desk, version, _) = desk([1280.0, 800.0], ThemeChoice::Light);
    desk.tell(Message::Compare(CompareAct::Ask));
    desk.tab_to("Compare with Kept ");
    desk.picture("versions-compared");
    desk.tab_to("Bring this version back");
    assert_eq!(desk.scenario().injects, version.injects);
    assert!(desk.harness.state().session.comparing.is_none());
    // The same again has nothing to do, and says so; what stood before is a kept version as well.
    desk.tell(Message::Compare(CompareAct::Ask));
    assert_eq!(desk.harness.query_all_by_label_contains("Bring back: Kept ").count(), 2);
    for place in 0..2 {
        desk.tell(Message::Compare(CompareAct::Ask));
        desk.tell(Message::Compare(CompareAct::BringBack(Some(Against::Kept(place)))));
        if desk.shows("There is nothing to bring back.") {
            return;
        }
        desk.tell(Message::Undo);
    }
    panic!("one of them is how the exercise stands");
}

#[test]
fn what_is_only_read_or_belongs_to_others_is_not_brought_back() {
    let (mut desk, version, now) = desk([900.0, 620.0], ThemeChoice::Dark);
    let mut memory = desk.harness.state().session.memory.clone();
    memory.works_as = "adviser".into();
    desk.tell(Message::Settings(Box::new(memory)));
    desk.tell(Message::Compare(CompareAct::Ask));
    let off = desk.harness.get_by(|node| node.label().is_some_and(|label| label.starts_with("Bring back: Kept ")));
    assert!(egui_kittest::kittest::NodeT::accesskit_node(&off).is_disabled());
    desk.picture("versions-adviser-dark-narrow");
    desk.tell(Message::Compare(CompareAct::BringBack(Some(Against::Kept(0)))));
    assert_eq!(*desk.scenario(), now);
    let copy = Scenario { copy: Some(Arc::default()), ..version.clone() };
    assert_eq!(bring_back(&now, &copy).unwrap_err(), NotBack::OtherCopy);
    assert_eq!(bring_back(&copy, &version).unwrap_err(), NotBack::OtherCopy);
}

proptest! {
    #[test]
    fn the_play_is_what_it_was_and_the_review_layer_what_it_is(seed: u64, size in 1usize..6, edits in 0usize..8) {
        let version = sound(seed, size);
        let now = changed(&version, &mut Chance(seed ^ 0xbac4), edits);
        match bring_back(&now, &version) {
            Ok(back) => {
                let after = apply(&now, &back.edit()).unwrap();
                prop_assert_eq!(fingerprint_all(&after), fingerprint_all(&version));
                prop_assert_eq!((&after.comments, &after.decisions), (&now.comments, &now.decisions));
                prop_assert_eq!(bring_back(&after, &version).unwrap_err(), NotBack::Same);
            }
            Err(no) => {
                prop_assert_eq!(no, NotBack::Same);
                prop_assert_eq!(fingerprint_all(&now), fingerprint_all(&version));
            }
        }
    }
}
