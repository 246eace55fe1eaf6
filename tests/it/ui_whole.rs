//! The whole program in a window: from a new scenario over saving to opening it again, and a few pictures.

use crate::shell_window;
use crosscut::app::{Effect, Memory, Message, SaveState, perform_in};
use crosscut::ui::ThemeChoice;
use crosscut::ui::shell::Shell;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use std::path::Path;

fn window(theme: ThemeChoice, message: Message) -> Harness<'static, Shell> {
    shell_window::open([1280.0, 800.0], theme, Memory::default(), Some(message))
}

fn press(harness: &mut Harness<'_, Shell>, modifiers: Modifiers, key: Key) {
    harness.key_press_modifiers(modifiers, key);
    harness.run();
}

fn type_text(harness: &mut Harness<'_, Shell>, text: &str) {
    harness.event(egui::Event::Text(text.to_owned()));
    harness.run();
}

/// Chooses a command from the list of commands, as a person does who knows no key.
fn choose(harness: &mut Harness<'_, Shell>, command: &str) {
    press(harness, Modifiers::COMMAND, Key::K);
    type_text(harness, command);
    press(harness, Modifiers::NONE, Key::Enter);
    harness.run();
}

/// Does the work outside that the session asked for; a dialog is answered with this path.
fn outside(harness: &mut Harness<'_, Shell>, path: &Path) {
    let effects = harness.state_mut().take_effects();
    for effect in effects {
        let answer = match effect {
            Effect::PickOpen => Some(Message::Open(path.to_owned())),
            Effect::PickSave(_) => Some(Message::SaveAs(path.to_owned())),
            // What is remembered about this computer's files is not the test's to change.
            // What the texts touch is tried in `ui_touches`; reading them all takes long without optimisation.
            Effect::Remember(_) | Effect::ReadTexts(_) | Effect::CloseWindow => None,
            other => perform_in(&other, None),
        };
        if let Some(answer) = answer {
            harness.state_mut().session.update(answer);
            outside(harness, path);
        }
    }
    harness.run();
}

#[test]
fn a_scenario_is_written_undone_saved_closed_and_opened_again_without_the_mouse() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("hill-road.scenario.ron");
    let mut harness = window(ThemeChoice::Light, Message::New);
    harness.run();
    choose(&mut harness, "new storyline");
    type_text(&mut harness, "Hill road");
    press(&mut harness, Modifiers::NONE, Key::Enter);
    choose(&mut harness, "new incident");
    type_text(&mut harness, "Bus at dusk");
    press(&mut harness, Modifiers::NONE, Key::Enter);
    press(&mut harness, Modifiers::COMMAND, Key::Enter);
    type_text(&mut harness, "A bus does not arrive");
    press(&mut harness, Modifiers::NONE, Key::Enter);
    let document = harness.state().session.document.as_ref().unwrap();
    let labels: Vec<String> = document.history().steps().map(|step| step.label.clone()).collect();
    assert_eq!(
        labels,
        [
            "Change title of INJ-001",
            "Add inject",
            "Change title of Bus at dusk",
            "Add incident",
            "Change title of Hill road",
            "Add storyline"
        ]
    );
    assert_eq!(document.scenario().injects[0].title.as_ref(), "A bus does not arrive");
    assert!(document.is_changed());

    harness.state_mut().session.update(Message::Undo);
    harness.state_mut().session.update(Message::Undo);
    assert!(harness.state().session.document.as_ref().unwrap().scenario().injects.is_empty());
    assert!(harness.state().session.done.as_ref().unwrap().starts_with("Undone: "));
    harness.state_mut().session.update(Message::Redo);
    harness.state_mut().session.update(Message::Redo);
    harness.run();

    press(&mut harness, Modifiers::COMMAND, Key::S);
    outside(&mut harness, &path);
    let document = harness.state().session.document.as_ref().unwrap();
    assert!(matches!(document.save_state, SaveState::Saved(_)), "{:?}", document.save_state);
    assert!(!document.is_changed());
    let written = document.scenario().clone();
    harness.state_mut().session.update(Message::CloseDocument);
    assert!(harness.state().session.document.is_none());
    harness.state_mut().session.update(Message::Open(path.clone()));
    outside(&mut harness, &path);
    assert_eq!(*harness.state().session.document.as_ref().unwrap().scenario(), written);
}

#[test]
fn a_file_that_somebody_else_changed_is_not_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shared.scenario.ron");
    let mut harness = window(ThemeChoice::Light, Message::OpenSample("first-steps"));
    harness.run();
    press(&mut harness, Modifiers::COMMAND, Key::S);
    outside(&mut harness, &path);
    let theirs = std::fs::read_to_string(&path).unwrap() + "\n";
    std::fs::write(&path, &theirs).unwrap();
    press(&mut harness, Modifiers::COMMAND, Key::Enter);
    harness.state_mut().session.update(Message::Save);
    outside(&mut harness, &path);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), theirs);
    assert!(harness.query_by_label_contains("Save over it").is_some());
}

#[test]
fn unsaved_changes_are_asked_about_and_kept() {
    let mut harness = window(ThemeChoice::Light, Message::New);
    harness.run();
    press(&mut harness, Modifiers::COMMAND, Key::Enter);
    harness.state_mut().session.update(Message::CloseDocument);
    harness.run();
    assert!(harness.query_by_label_contains("Keep working").is_some());
    harness.get_by_label("Keep working").click();
    harness.run();
    assert_eq!(harness.state().session.document.as_ref().unwrap().scenario().injects.len(), 1);
}

/// A few pictures hold the look; all else is asked by name.
fn picture(name: &str, theme: ThemeChoice, keys: &[(Modifiers, Key)]) {
    let mut harness = window(theme, Message::OpenSample("copper-lantern"));
    harness.state_mut().session.last_check = std::time::Duration::ZERO;
    harness.run();
    for (modifiers, key) in keys {
        press(&mut harness, *modifiers, *key);
    }
    harness.snapshot(name);
}

#[test]
fn the_plan_desk_looks_as_drawn() {
    picture("plan-light", ThemeChoice::Light, &[]);
}

#[test]
fn the_plan_desk_looks_as_drawn_in_the_dark() {
    picture("plan-dark", ThemeChoice::Dark, &[]);
}

#[test]
fn the_review_desk_looks_as_drawn() {
    picture("review-light", ThemeChoice::Light, &[(Modifiers::COMMAND, Key::Num2)]);
}

#[test]
fn the_review_desk_looks_as_drawn_in_high_contrast() {
    picture("review-contrast", ThemeChoice::ContrastLight, &[(Modifiers::COMMAND, Key::Num2)]);
}

#[test]
fn an_exercise_to_start_from_is_chosen_by_name() {
    let mut harness = window(ThemeChoice::Light, Message::CloseDocument);
    harness.run();
    harness.get_by_label_contains("Look around in a sample").click();
    harness.run();
    harness.get_by_label("Open Three Doors").click();
    harness.run();
    let document = harness.state().session.document.as_ref().expect("a document is open");
    assert_eq!(&*document.scenario().exercise.name, "Three Doors");
}
