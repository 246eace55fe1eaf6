//! Closing gaps in the window: what would come in is looked at, ticked, and taken as one step.

use crate::shell_window::{Window, open, picture};
use crosscut::app::{Memory, Message};
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
    harness.step();
    harness.step();
    while harness.state().is_closing_busy() {
        harness.step();
    }
    harness.run();
    harness
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
    harness.step();
    harness.step();
    while harness.state().is_closing_busy() {
        harness.step();
    }
    harness.run();
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
