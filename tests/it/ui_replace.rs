//! Find and replace in the window: keys, places with ticks, one step with its count, nothing found.

use crate::shell_window::{Window, open, picture};
use crosscut::app::{Memory, Message};
use crosscut::ui::ThemeChoice;
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};

fn begun(size: [f32; 2], theme: ThemeChoice) -> Window {
    let mut harness = open(size, theme, Memory::default(), Some(Message::OpenSample("copper-lantern")));
    press(&mut harness, Modifiers::COMMAND, Key::H);
    harness
}

fn press(harness: &mut Window, modifiers: Modifiers, key: Key) {
    harness.key_press_modifiers(modifiers, key);
    harness.run();
}

fn types(harness: &mut Window, text: &str) {
    harness.event(Event::Text(text.to_owned()));
    harness.run();
}

fn click(harness: &mut Window, label: &str) {
    harness.get_by_label(label).click();
    harness.run();
}

fn ticks(harness: &Window) -> Vec<String> {
    let boxes = harness.query_all_by_role(Role::CheckBox).filter_map(|it| it.accesskit_node().label());
    boxes.filter(|label| label.contains("becomes")).collect()
}

fn count(harness: &Window, words: &str) -> usize {
    let document = harness.state().session.document.as_ref().unwrap();
    document.scenario().injects.iter().map(|it| it.title.matches(words).count() + it.text.matches(words).count()).sum()
}

#[test]
fn words_are_replaced_in_all_places_but_one_and_taken_back_in_one_step() {
    let mut harness = begun([1280.0, 800.0], ThemeChoice::Light);
    types(&mut harness, "school");
    press(&mut harness, Modifiers::NONE, Key::Tab);
    types(&mut harness, "college");
    assert_eq!(count(&harness, "college"), 0);
    let before = count(&harness, "school");
    let places = ticks(&harness);
    assert!(places.len() > 3 && before > 3, "{places:?}");
    click(&mut harness, &places[0]);
    picture(&mut harness, "replace-light");
    let button =
        harness.get_by(|node| node.role() == Role::Button && node.label().is_some_and(|it| it.starts_with("Replace ")));
    let label = button.accesskit_node().label().unwrap();
    button.click();
    harness.run();
    assert!(count(&harness, "college") > 0, "{label}");
    let done = harness.state().session.can_be_undone().expect("a line").to_owned();
    assert!(label.starts_with(&done.replace("Replaced in", "Replace").replace(" places.", "")), "{label} {done}");
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_eq!((count(&harness, "college"), count(&harness, "school")), (0, before));
}

#[test]
fn nothing_found_is_said_and_nothing_can_be_done() {
    let mut harness = begun([1280.0, 800.0], ThemeChoice::Light);
    harness.get_by_label_contains("Every place is shown before anything changes.");
    types(&mut harness, "zeppelin");
    harness.get_by_label_contains("These words stand nowhere here.");
    press(&mut harness, Modifiers::COMMAND, Key::Enter);
    harness.get_by_label_contains("Nothing found");
    press(&mut harness, Modifiers::NONE, Key::Escape);
    assert!(harness.query_by_label_contains("Nothing found").is_none());
}

#[test]
fn it_fits_a_narrow_and_a_wide_dark_window() {
    for (name, size) in [("narrow", [800.0, 600.0]), ("dark", [1920.0, 1080.0])] {
        let mut harness = begun(size, ThemeChoice::Dark);
        types(&mut harness, "the");
        picture(&mut harness, &format!("replace-{name}"));
        assert!(ticks(&harness).len() > 5);
        click(&mut harness, "Tick none");
        harness.get_by_label_contains("Replace 0 of");
    }
}
