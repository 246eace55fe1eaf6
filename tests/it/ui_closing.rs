//! Closing gaps in the window: what would come in is looked at, ticked, and taken as one step.

use crate::shell_window::{Window, open, picture};
use crosscut::app::{Memory, Message};
use crosscut::edit::Edit;
use crosscut::scenario::{RecordKind, RecordRef};
use crosscut::ui::ThemeChoice;
use crosscut::ui::commands::Command;
use crosscut::ui::outbox::Wish;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;

fn essential_open(harness: &Window) -> usize {
    let document = harness.state().session.document.as_ref().unwrap();
    document
        .coverage()
        .lines()
        .iter()
        .filter(|line| line.weight == crosscut::checklist::Weight::Essential && line.verdict.is_open())
        .count()
}

fn injects(harness: &Window) -> usize {
    harness.state().session.document.as_ref().unwrap().scenario().injects.len()
}

/// Opens the dialog and waits until the search has ended.
fn closing(theme: ThemeChoice, size: [f32; 2], sample: &'static str) -> Window {
    let mut harness = open(size, theme, Memory::default(), Some(Message::OpenSample(sample)));
    harness.state_mut().ask(Wish::Run(Command::CloseGaps));
    wait(&mut harness);
    harness
}

fn wait(harness: &mut Window) {
    harness.step();
    harness.step();
    while harness.state().is_closing_busy() {
        harness.step();
    }
    harness.run();
}

fn press(harness: &mut Window, modifiers: Modifiers, key: Key) {
    harness.key_press_modifiers(modifiers, key);
    harness.run();
}

#[test]
fn the_smallest_set_is_shown_ticked_and_taken_as_one_step() {
    let mut harness = closing(ThemeChoice::Light, [1280.0, 800.0], "first-steps");
    picture(&mut harness, "closing-light");
    let (before, count) = (essential_open(&harness), injects(&harness));
    press(&mut harness, Modifiers::NONE, Key::Space);
    picture(&mut harness, "closing-one-out");
    press(&mut harness, Modifiers::NONE, Key::Space);
    press(&mut harness, Modifiers::NONE, Key::ArrowDown);
    press(&mut harness, Modifiers::NONE, Key::Enter);
    picture(&mut harness, "closing-texts");
    assert_eq!((essential_open(&harness), injects(&harness)), (before, count), "looking changes nothing");
    press(&mut harness, Modifiers::COMMAND, Key::Enter);
    let (after, more) = (essential_open(&harness), injects(&harness));
    assert!(after < before && more > count, "{before} to {after} lines, {count} to {more} injects");
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_eq!((essential_open(&harness), injects(&harness)), (before, count), "all of it was one step");
}

fn selected(harness: &mut Window) -> usize {
    harness.state_mut().plan().selected_count()
}

#[test]
fn what_was_taken_is_selected_and_nothing_else() {
    let mut harness = closing(ThemeChoice::Light, [1280.0, 800.0], "three-doors");
    let before = injects(&harness);
    press(&mut harness, Modifiers::COMMAND, Key::A);
    press(&mut harness, Modifiers::COMMAND, Key::Enter);
    harness.run();
    let new = injects(&harness) - before;
    assert_eq!(selected(&mut harness), new);
}

#[test]
fn small_changes_are_rows_with_a_tick() {
    let mut harness = closing(ThemeChoice::Light, [1280.0, 800.0], "copper-lantern");
    picture(&mut harness, "closing-marks");
    let (before, count) = (essential_open(&harness), injects(&harness));
    harness.get_by_label_contains("must-play, closes 1").click();
    harness.run();
    picture(&mut harness, "closing-marks-opened");
    press(&mut harness, Modifiers::NONE, Key::Space);
    harness.get_by_label_contains("Must play closes it and is not taken");
    press(&mut harness, Modifiers::NONE, Key::Space);
    press(&mut harness, Modifiers::COMMAND, Key::Enter);
    assert!(essential_open(&harness) < before && injects(&harness) > count);
    assert!(harness.state().session.can_be_undone().is_some_and(|told| told.contains("small change")));
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_eq!((essential_open(&harness), injects(&harness)), (before, count), "all of it was one step");
}

#[test]
fn a_row_without_its_tick_still_says_who_sends_it() {
    let mut harness = closing(ThemeChoice::Light, [1280.0, 800.0], "three-doors");
    press(&mut harness, Modifiers::NONE, Key::Space);
    picture(&mut harness, "closing-unticked");
    assert!(harness.query_all_by_label_contains("from ,").next().is_none());
}

#[test]
fn a_line_that_the_setting_has_to_meet_leads_there() {
    let opened = Some(Message::OpenSample("first-steps"));
    let mut harness = open([1280.0, 800.0], ThemeChoice::Dark, Memory::default(), opened);
    let adviser = RecordRef { kind: RecordKind::Post, id: "pos-genad".into() };
    harness.state_mut().session.update(Message::Edit(Edit::Remove(vec![adviser]), None));
    harness.state_mut().ask(Wish::Run(Command::CloseGaps));
    wait(&mut harness);
    picture(&mut harness, "closing-setting");
    let lead = harness.query_all_by_label("Open staff post").next().expect("a way to the post that is lacking");
    lead.scroll_to_me();
    harness.run();
    harness.query_all_by_label("Open staff post").next().unwrap().click();
    harness.run();
    assert!(harness.query_by_label("Change limits…").is_none(), "the dialog is left");
    picture(&mut harness, "closing-led");
}

#[test]
fn a_set_that_is_too_large_leads_to_the_scope_of_the_topics() {
    let mut harness = closing(ThemeChoice::Light, [1280.0, 800.0], "three-doors");
    picture(&mut harness, "closing-heavy");
    let words = harness.get_by_label_contains("more than the").rect();
    assert!(words.width() > words.height(), "the words have no room: {words:?}");
    let before = essential_open(&harness);
    harness.get_by_label("Scope of the topics…").click();
    harness.run();
    picture(&mut harness, "closing-scope");
    harness.query_all_by_label("Out of scope").last().unwrap().click();
    harness.run();
    picture(&mut harness, "closing-scope-out");
    harness.get_by_label("Back to the search").click();
    wait(&mut harness);
    picture(&mut harness, "closing-scoped");
    assert!(essential_open(&harness) <= before);
}

#[test]
fn enter_in_the_limits_looks_again() {
    let mut harness = closing(ThemeChoice::Light, [1280.0, 800.0], "first-steps");
    harness.get_by_label("Change limits…").click();
    harness.run();
    harness.get_by_role_and_label(egui::accesskit::Role::TextInput, "At most this many injects").focus();
    harness.run();
    harness.event(egui::Event::Text("2".to_owned()));
    harness.run();
    harness.key_press(Key::Enter);
    wait(&mut harness);
    assert!(harness.query_by_label("Look again").is_none(), "the limits are closed");
    assert!(harness.query_all_by_label_contains("Take 2 injects").next().is_some());
}

#[test]
fn limits_are_changed_and_the_search_begins_anew() {
    let mut harness = closing(ThemeChoice::Dark, [1920.0, 1080.0], "first-steps");
    picture(&mut harness, "closing-dark-wide");
    harness.get_by_label("Change limits…").click();
    harness.run();
    picture(&mut harness, "closing-limits");
    harness.get_by_role_and_label(egui::accesskit::Role::TextInput, "At most this many injects").focus();
    harness.run();
    harness.event(egui::Event::Text("2".to_owned()));
    harness.run();
    harness.get_by_label("Look again").click();
    wait(&mut harness);
    picture(&mut harness, "closing-limited");
    let taken = harness
        .query_all_by(|node| {
            node.label().is_some_and(|label| label.starts_with("Take 2 inject") || label.starts_with("Take 1 inject"))
        })
        .count();
    assert_eq!(taken, 1, "at most two come in");
    press(&mut harness, Modifiers::NONE, Key::Escape);
    assert!(harness.query_by_label("Change limits…").is_none());
}
