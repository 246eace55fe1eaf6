//! Bringing other people's lists into the window: mapping, questions, dry run, one step, and kept ways of reading.

use crate::shell_window::{Window, open, picture};
use crosscut::app::arrival::{Incoming, Target};
use crosscut::app::{Effect, Memory, Message, perform_in};
use crosscut::ui::ThemeChoice;
use crosscut::ui::arrival::{Line, Shown, doubts, lines};
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use std::path::{Path, PathBuf};

fn window(message: Option<Message>) -> Window {
    open([1280.0, 800.0], ThemeChoice::Light, Memory::default(), message)
}

/// Does the work outside; the dialog for a file of another program is answered with this path.
fn outside(harness: &mut Window, path: &Path) {
    loop {
        let effects = harness.state_mut().take_effects();
        if effects.is_empty() {
            break;
        }
        for effect in effects {
            let answer = match effect {
                Effect::PickImport => Some(Message::Import(path.to_owned())),
                // What the texts touch is tried in `ui_touches`; reading them all takes long without optimisation.
                Effect::Remember(_) | Effect::ReadTexts(_) | Effect::CloseWindow => None,
                other => perform_in(&other, None),
            };
            if let Some(answer) = answer {
                harness.state_mut().session.update(answer);
            }
        }
    }
    harness.run();
}

/// Lets everything outside happen that the last wish asked for.
fn settle(harness: &mut Window) {
    harness.run();
    outside(harness, Path::new("nowhere"));
}

fn case(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/import").join(name)
}

fn press(harness: &mut Window, modifiers: Modifiers, key: Key) {
    harness.key_press_modifiers(modifiers, key);
    harness.run();
}

fn click(harness: &mut Window, role: Role, name: &str) {
    let name = name.to_owned();
    harness
        .get_by(move |node| node.role() == role && node.label().is_some_and(|label| label.starts_with(&name)))
        .click();
    settle(harness);
}

/// Chooses an entry of the list that opens at a field.
fn choose(harness: &mut Window, field: &str, entry: &str) {
    click(harness, Role::ComboBox, field);
    harness.event(egui::Event::Text(entry.to_owned()));
    harness.run();
    press(harness, Modifiers::NONE, Key::Enter);
    settle(harness);
}

fn type_into(harness: &mut Window, field: &str, text: &str) {
    harness.get_by_role_and_label(Role::TextInput, field).focus();
    harness.run();
    harness.event(egui::Event::Text(text.to_owned()));
    settle(harness);
}

fn injects(harness: &Window) -> usize {
    harness.state().session.document.as_ref().map_or(0, |document| document.scenario().injects.len())
}

fn table(harness: &Window) -> &crosscut::app::arrival::Arrival {
    match harness.state().session.incoming.as_ref() {
        Some(Incoming::Table(arrival)) => arrival,
        other => panic!("no table is open: {other:?}"),
    }
}

#[test]
fn a_list_becomes_a_new_exercise_once_its_questions_are_answered() {
    let mut harness = window(None);
    press(&mut harness, Modifiers::COMMAND, Key::I);
    outside(&mut harness, &case("list.csv"));
    assert!(harness.query_by_label_contains("A question on the left is open").is_some());
    picture(&mut harness, "arrival-questions");
    type_into(&mut harness, "STARTEX", "010800ZMAR27");
    assert!(table(&harness).run.as_ref().unwrap().is_blocked(), "the zone is asked for and not taken from STARTEX");
    choose(&mut harness, "Zone", "Z");
    let run = table(&harness).run.clone().unwrap();
    assert!(!run.is_blocked(), "{:?}", run.questions);
    picture(&mut harness, "arrival-answered");
    click(&mut harness, Role::RadioButton, "Rows");
    assert!(harness.query_by_label_contains("Well closed, new").is_some());
    picture(&mut harness, "arrival-rows");
    click(&mut harness, Role::Button, "Bring in 2 injects");
    assert_eq!(injects(&harness), 2);
    assert_eq!(harness.state().session.document.as_ref().unwrap().name(), "list");
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_eq!(injects(&harness), 0, "one undo takes all of it back");
}

#[test]
fn a_column_can_be_read_as_something_else() {
    let mut harness = window(Some(Message::OpenSample("copper-lantern")));
    harness.state_mut().session.update(Message::Import(case("list.csv")));
    settle(&mut harness);
    choose(&mut harness, "Column C, Description", "Notes for exercise");
    let arrival = table(&harness);
    assert_eq!(arrival.mapping.sheets[0].columns[2].target, Some(Target::Notes));
    choose(&mut harness, "Column F, Recipient", "Left out");
    assert_eq!(table(&harness).mapping.sheets[0].columns[5].target, None);
}

#[test]
fn a_list_that_comes_again_changes_what_it_says_otherwise_and_shows_it_first() {
    let mut harness = window(Some(Message::OpenSample("first-steps")));
    let before = injects(&harness);
    let number = harness.state().session.document.as_ref().unwrap().scenario().injects[0].number.to_string();
    let text = format!("Number\tTitle\n{number}\tAnother title than before\nNEW-900\tA bridge is closed\n");
    harness.event(egui::Event::Paste(text));
    settle(&mut harness);
    let run = table(&harness).run.clone().unwrap();
    assert_eq!((run.counts.updated, run.counts.fresh), (1, 1));
    click(&mut harness, Role::RadioButton, "Rows");
    click(&mut harness, Role::RadioButton, "Changed");
    assert!(harness.query_by_label_contains("→ Another title than before").is_some());
    picture(&mut harness, "arrival-again");
    assert!(matches!(lines(&run, Shown::Changed, None).as_slice(), [Line::Row { .. }, Line::Change { .. }]));
    click(&mut harness, Role::Button, "Bring in 2 injects");
    assert_eq!(injects(&harness), before + 1);
    let steps: Vec<String> =
        harness.state().session.document.as_ref().unwrap().history().steps().map(|step| step.label.clone()).collect();
    assert_eq!(steps, ["Bring in a table"]);
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_eq!(injects(&harness), before);
}

#[test]
fn a_kept_way_of_reading_is_used_for_the_next_list_with_the_same_headings() {
    let mut harness = window(None);
    harness.state_mut().session.update(Message::Import(case("list.csv")));
    settle(&mut harness);
    type_into(&mut harness, "STARTEX", "010800ZMAR27");
    choose(&mut harness, "Zone", "B");
    choose(&mut harness, "Column C, Description", "Notes for exercise");
    type_into(&mut harness, "Keep as", "J7 list");
    click(&mut harness, Role::Button, "Keep");
    assert_eq!(table(&harness).saved.as_deref(), Some("J7 list"));
    click(&mut harness, Role::Button, "Leave it");
    assert!(harness.state().session.incoming.is_none());
    harness.state_mut().session.update(Message::Import(case("list.ods")));
    settle(&mut harness);
    let other = table(&harness);
    assert_eq!(other.saved.as_deref(), Some("J7 list"));
    assert_eq!(other.mapping.sheets.iter().find(|sheet| sheet.taken).unwrap().columns[2].target, Some(Target::Notes));
    click(&mut harness, Role::Button, "Forget “J7 list”");
    assert!(harness.state().session.memory.mappings.is_empty());
}

#[test]
fn doubts_name_row_and_column_and_the_same_ones_stand_together() {
    let mut harness = window(Some(Message::OpenSample("first-steps")));
    let rows: String = (0..40).map(|row| format!("X{row}\tTitle {row}\tsometime\tZZ9\n")).collect();
    harness.event(egui::Event::Paste(format!("Number\tTitle\tTime\tTo\n{rows}")));
    settle(&mut harness);
    let run = table(&harness).run.clone().unwrap();
    let found = doubts(&run);
    assert!(found.iter().any(|doubt| doubt.count == 40 && doubt.places.len() == 12), "{found:?}");
    click(&mut harness, Role::RadioButton, "To look at");
    picture(&mut harness, "arrival-doubts");
    assert!(harness.query_by_label_contains("is not a time that can be read").is_some(), "{found:?}");
    assert!(harness.query_by_label_contains("Time: C2 · C3").is_some());
    picture(&mut harness, "arrival-doubts");
}

#[test]
fn a_whole_exercise_of_another_program_opens_as_a_new_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("lantern.zip");
    let exe = Path::new(env!("CARGO_BIN_EXE_crosscut"));
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/first-steps.scenario.ron");
    let done = std::process::Command::new(exe).arg("export").arg(sample).arg("--to").arg(&path).output().unwrap();
    assert!(done.status.success(), "{done:?}");
    let mut harness = window(None);
    harness.state_mut().session.update(Message::Import(path));
    settle(&mut harness);
    picture(&mut harness, "arrival-whole");
    click(&mut harness, Role::Button, "Open as a new exercise");
    assert!(injects(&harness) > 0);
}

#[test]
fn what_is_no_list_is_told_and_nothing_is_open() {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in [("empty.csv", Vec::new()), ("broken.xlsx", b"PK\x03\x04 and no more".to_vec())] {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        let mut harness = window(Some(Message::OpenSample("first-steps")));
        harness.state_mut().session.update(Message::Import(path));
        settle(&mut harness);
        assert!(harness.state().session.incoming.is_none());
        assert!(harness.query_by_label_contains(name).is_some(), "{name} is named in the notice");
    }
}

#[test]
fn unsaved_work_is_asked_about_before_a_list_begins_a_new_exercise() {
    let mut harness = window(Some(Message::New));
    press(&mut harness, Modifiers::COMMAND, Key::Enter);
    harness.event(egui::Event::Text("Something not saved".into()));
    settle(&mut harness);
    harness.state_mut().session.update(Message::ImportText("Number\tTitle\n1\tOne\n2\tTwo\n".into()));
    settle(&mut harness);
    click(&mut harness, Role::RadioButton, "Into a new exercise");
    click(&mut harness, Role::Button, "Bring in 2 injects");
    assert!(harness.state().session.pending.is_some());
    click(&mut harness, Role::Button, "Keep working");
    assert!(harness.state().session.incoming.is_some(), "the list still stands open");
    assert_eq!(injects(&harness), 1);
}

#[test]
fn the_dialog_holds_up_dark_large_and_over_full() {
    for (size, theme, name) in [
        ([1280.0, 800.0], ThemeChoice::Dark, "arrival-dark"),
        ([1920.0, 1080.0], ThemeChoice::Light, "arrival-1920"),
        ([900.0, 620.0], ThemeChoice::Light, "arrival-small"),
    ] {
        let mut harness = open(size, theme, Memory::default(), Some(Message::OpenSample("first-steps")));
        let headings: String = (0..40).map(|column| format!("\tA rather long heading number {column}")).collect();
        let rows: String = (0..600)
            .map(|row| {
                let own: String = (0..40).map(|column| format!("\tvalue {row} {column}")).collect();
                format!(
                    "{row}\tA title that goes on and on until nobody wants to read it, row {row}\t0{}:15{own}\n",
                    row % 9
                )
            })
            .collect();
        harness.event(egui::Event::Paste(format!("No.\tTitle\tTime{headings}\n{rows}")));
        settle(&mut harness);
        assert_eq!(table(&harness).run.as_ref().unwrap().rows.len(), 600);
        picture(&mut harness, name);
        click(&mut harness, Role::RadioButton, "Rows");
        picture(&mut harness, &format!("{name}-rows"));
    }
}
