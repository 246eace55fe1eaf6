//! Comparing two versions.

use super::*;
use crosscut::app::SaveState;
use crosscut::app::comparing::{Against, CompareAct};

/// The sample, and a version in which verdicts, texts and decisions differ.
fn two() -> (Scenario, Scenario) {
    let base = lantern();
    let later = with(&base, 2, |it| it.text = format!("{} The ministry asks who can find out.", it.text).into());
    let later = with(&later, 4, |it| it.time = it.time.and_then(|time| time.later_by(60)));
    let some = bearing(&base).into_iter().filter(|place| ![2, 4, 20].contains(place)).take(7);
    let later = some.fold(later, |so_far, place| with(&so_far, place, |it| it.status = "cancelled".into()));
    (base, later)
}

#[test]
fn what_changed_since_it_was_saved_is_shown_by_words_and_verdicts() {
    let (base, later) = two();
    let mut desk = Desk::open(&base);
    desk.becomes(&later);
    desk.press(Modifiers::COMMAND, Key::K);
    desk.harness.event(egui::Event::Text("compare with".into()));
    desk.settle();
    desk.key(Key::Enter);
    desk.harness.run();
    desk.settle();
    assert!(desk.shows("Nothing is changed by looking."));
    desk.picture("comparing-ask");
    desk.click(Role::Button, "Compare with The exercise as last saved");
    let changes = desk.harness.state().session.comparing.as_ref().unwrap().changes().unwrap().clone();
    assert!(!changes.verdicts.is_empty(), "seven injects were cancelled");
    assert_eq!(changes.records.len(), 9);
    desk.picture("comparing-verdict");
    for _ in 0..changes.verdicts.len() + changes.decisions.len() {
        desk.key(Key::F8);
    }
    assert!(desk.shows("The ministry asks who can find out."));
    desk.picture("comparing-words");
    desk.click(Role::Link, "Go to it");
    assert!(desk.harness.state().session.comparing.is_none());
    desk.tell(Message::Compare(CompareAct::With(Against::Saved)));
    desk.key(Key::Escape);
    assert!(desk.harness.state().session.comparing.is_none());
}

#[test]
fn what_somebody_else_wrote_is_compared_and_brought_in() {
    let (base, later) = two();
    let mut desk = Desk::open(&base);
    desk.becomes(&with(&base, 20, |it| it.notes = "Mine.".into()));
    desk.file("copper-lantern.scenario.ron", &later);
    desk.tell(Message::Save);
    let state = desk.harness.state().session.document.as_ref().unwrap().save_state.clone();
    assert!(matches!(state, SaveState::ChangedOnDisk(_)), "{state:?}");
    desk.picture("comparing-changed");
    desk.click(Role::Link, "Compare");
    assert!(desk.harness.state().session.comparing.as_ref().unwrap().changes().is_some());
    desk.picture("comparing-on-disk");
    desk.click(Role::Button, "Bring it in");
    assert!(desk.made().merge.has_base(), "both started from what stood in the file");
    assert_eq!(desk.made().rows.len(), 0);
    desk.picture("merging-no-choices");
    desk.click(Role::Button, "Bring in");
    assert_eq!(&*desk.scenario().injects[20].notes, "Mine.");
    desk.tell(Message::Save);
    let state = desk.harness.state().session.document.as_ref().unwrap().save_state.clone();
    assert!(matches!(state, SaveState::Saved(_)), "what was brought in may be replaced: {state:?}");
    assert_eq!(desk.scenario().injects[2].text, later.injects[2].text);
}

#[test]
fn a_file_can_be_compared_both_ways_and_written_as_a_page() {
    let (base, later) = two();
    let mut desk = Desk::open(&base);
    desk.pick = desk.file("later.scenario.ron", &later);
    desk.tell(Message::Compare(CompareAct::Ask));
    desk.click(Role::Button, "Choose a file…");
    let count = |desk: &Desk| {
        let comparing = desk.harness.state().session.comparing.as_ref().unwrap();
        comparing.changes().unwrap().verdicts.len()
    };
    let verdicts = count(&desk);
    desk.click(Role::Button, "Swap");
    assert_eq!(count(&desk), verdicts);
    desk.pick = desk.folder.path().join("changes.html");
    desk.click(Role::Button, "Write as a page…");
    let page = std::fs::read_to_string(desk.folder.path().join("changes.html")).unwrap();
    assert!(page.contains("later.scenario.ron") && page.contains("The ministry asks"));
    desk.pick = desk.folder.path().join("none.scenario.ron");
    desk.tell(Message::Compare(CompareAct::AskFile));
    assert!(desk.shows("none.scenario.ron"), "a file that is not there is told where it was asked for");
}

#[test]
fn all_that_a_copy_changes_can_be_looked_at_before() {
    use crosscut::app::merging::MergeAct;
    let (base, later) = two();
    let mut desk = Desk::open(&base);
    desk.becomes(&with(&base, 20, |it| it.notes = "Mine.".into()));
    let path = desk.file("later.scenario.ron", &later);
    desk.tell(Message::Merge(MergeAct::Bring(path)));
    desk.click(Role::Button, "The exercise as last saved");
    desk.click(Role::Link, "Show all that changes");
    assert_eq!(desk.harness.state().session.comparing.as_ref().unwrap().changes().unwrap().records.len(), 9);
    desk.picture("comparing-result");
    desk.key(Key::Escape);
    assert!(desk.merging().is_open, "it goes back to the copy");
}

#[test]
fn a_sign_off_that_rests_on_everything_names_a_few_records_and_more_where_asked() {
    let base = lantern();
    let signed = crate::review::with_decisions(
        &base,
        [crate::review::signed_off(&crate::exchange_out::judged(base.clone()), "whole")],
    );
    let later = (0..60).fold(signed.clone(), |so_far, place| with(&so_far, place, |it| it.owner = "Now".into()));
    let mut desk = Desk::open_in([1280.0, 1600.0], ThemeChoice::Light, &signed);
    desk.becomes(&later);
    desk.tell(Message::Compare(CompareAct::With(Against::Saved)));
    let changes = desk.harness.state().session.comparing.as_ref().unwrap().changes().unwrap().clone();
    assert!(changes.verdicts.is_empty() && changes.decisions[0].since.len() == 60);
    let named = |desk: &Desk| desk.harness.query_all_by_label_contains("owner").count();
    let few = named(&desk);
    assert!(desk.shows("The whole exercise, sign-off of Maj Ostervane: out of date"), "called as people call it");
    desk.picture("comparing-named");
    desk.click(Role::Link, "20 more…");
    assert_eq!(named(&desk), few + 20);
    assert!(!desk.shows(" more…"));
}

#[test]
fn nothing_changed_is_said_and_the_screen_holds_up() {
    let (base, later) = two();
    let mut desk = Desk::open(&base);
    desk.tell(Message::Compare(CompareAct::With(Against::Saved)));
    assert!(desk.shows("Nothing changed"));
    desk.picture("comparing-nothing");
    for (size, theme, name) in [
        ([1280.0, 800.0], ThemeChoice::Dark, "comparing-dark"),
        ([1920.0, 1080.0], ThemeChoice::Light, "comparing-1920"),
        ([900.0, 620.0], ThemeChoice::Light, "comparing-narrow"),
    ] {
        let mut desk = Desk::open_in(size, theme, &base);
        desk.becomes(&later);
        desk.tell(Message::Compare(CompareAct::With(Against::Saved)));
        let listed = desk.harness.state().comparing().listed();
        desk.harness.run();
        assert_eq!(desk.harness.state().comparing().listed(), listed, "the rows are made once");
        desk.picture(name);
    }
}
