//! The list of commands holds together: words for each, no two with the same keys in one place.

use super::{Command, Reach};
use crate::words::knows;

#[test]
fn no_two_commands_have_the_same_keys_in_one_place() {
    for here in [Reach::Start, Reach::Plan, Reach::Review, Reach::Brief, Reach::Copies] {
        let live = Command::ALL.iter().filter(|command| command.reach().includes(here) && command.keys().is_some());
        let live: Vec<_> = live.collect();
        for (place, one) in live.iter().enumerate() {
            for other in &live[place + 1..] {
                assert_ne!(one.keys(), other.keys(), "{one:?} and {other:?} at {here:?}");
            }
        }
    }
}

#[test]
fn each_command_has_words() {
    for command in Command::ALL {
        assert!(knows(&format!("command-{}", command.id())), "no words for {command:?}");
        assert!(knows(&format!("command-{}-hint", command.id())), "no hint for {command:?}");
    }
    for reach in Reach::ALL {
        assert!(!reach.text().starts_with("reach-"));
    }
}

#[test]
fn keys_that_can_be_typed_rest_in_a_text_field() {
    assert!(Command::JudgeEnough.rests_while_typing());
    assert!(Command::Filter.rests_while_typing());
    assert!(Command::Undo.rests_while_typing());
    assert!(!Command::Save.rests_while_typing());
    assert!(!Command::NextInject.rests_while_typing());
}

#[test]
fn the_longer_combination_wins() {
    let ctx = egui::Context::default();
    let modifiers = egui::Modifiers { ctrl: true, command: true, shift: true, ..Default::default() };
    let event = egui::Event::Key { key: egui::Key::S, physical_key: None, pressed: true, repeat: false, modifiers };
    let input = egui::RawInput { events: vec![event], ..Default::default() };
    let mut pressed = None;
    let output = ctx.run_ui(input, |ui| pressed = pressed.or_else(|| Command::pressed(ui, Reach::Plan)));
    output.drop_without_applying_deltas();
    assert_eq!(pressed, Some(Command::SaveAs));
}
