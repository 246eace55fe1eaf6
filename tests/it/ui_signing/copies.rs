//! Review copies in the window: made without what is sealed, open and saying so, and what is refused.

use super::{Desk, desk, desk_of};
use crosscut::app::Message;
use crosscut::coverage::Sensitivity;
use crosscut::scenario::Inject;
use crosscut::ui::ThemeChoice;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use std::sync::Arc;

/// The sample with words in a severe inject that stand nowhere else.
fn marked_desk(size: [f32; 2]) -> (Desk, Arc<Inject>) {
    let mut desk = desk_of(size, ThemeChoice::Light, Message::OpenSample("copper-lantern"));
    let all = desk.scenario();
    let severe = |it: &&Arc<Inject>| Sensitivity::of(it) >= Sensitivity::Severe;
    let inject = Arc::clone(all.injects.iter().find(severe).unwrap());
    desk.change(&inject, |it| {
        it.text = "ZINNOBER the words that nobody may read outside the planning cell".into();
        it.notes = "ZINNOBER a note for control that is just as long and just as private".into();
    });
    let inject = Arc::clone(desk.scenario().inject(&inject.id).unwrap());
    (desk, inject)
}

#[test]
fn a_review_copy_is_made_without_the_sealed_words_and_says_what_it_is() {
    let (mut desk, _) = marked_desk([1280.0, 800.0]);
    let path = desk.folder.path().join("for-amsel.scenario.ron");
    desk.run("Make a review copy…");
    assert!(desk.says("Say for whom it is"));
    desk.fill(Role::TextInput, "For whom", "Lt Col Amsel");
    desk.press(Role::RadioButton, "Only some topics");
    assert!(desk.says("Tick at least one topic"));
    desk.press(Role::CheckBox, "CAAC");
    desk.picture("copy-form");
    desk.answer = Some(path.clone());
    desk.press(Role::Button, "Choose where to write it");
    assert!(desk.says("The copy is made") && desk.says("sealed."), "{}", desk.fault());
    desk.picture("copy-made");
    desk.press(Role::Button, "Done");
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(!text.contains("ZINNOBER") && text.contains("Lt Col Amsel"));
    assert_eq!(std::fs::read_dir(desk.folder.path().join("kept")).unwrap().count(), 1, "the base is kept");
    assert!(desk.scenario().copy.is_none() && !desk.says("A review copy for"), "the planner's own is as it was");
}

#[test]
fn a_copy_that_is_open_says_so_and_its_sealed_texts_cannot_be_typed_over() {
    let (mut desk, inject) = marked_desk([1280.0, 800.0]);
    let path = desk.folder.path().join("copy.scenario.ron");
    desk.run("Make a review copy…");
    desk.fill(Role::TextInput, "For whom", "Lt Col Amsel");
    desk.answer = Some(path.clone());
    desk.press(Role::Button, "Choose where to write it");
    let mut other = desk_of([1280.0, 800.0], ThemeChoice::Light, Message::Open(path));
    assert!(other.says("A review copy for Lt Col Amsel, taken on") && other.says("injects are sealed."));
    other.harness.state_mut().plan().open_full(&inject.id);
    other.settle();
    assert!(other.says("Sealed in this copy, kept by the planner"));
    let marks: Vec<String> = other.harness.query_all_by_label_contains("#").map(|node| format!("{node:?}")).collect();
    assert!(marks.is_empty(), "no mark of a placeholder is shown: {marks:?}");
    assert!(other.harness.query_by_role_and_label(Role::MultilineTextInput, "Text for the audience").is_none());
    other.picture("copy-open");
    other.run("Sign off…");
    assert!(other.says("are sealed in this copy, so you judge without them"));
}

#[test]
fn a_copy_never_takes_the_place_of_the_open_file_and_says_what_it_would_show() {
    let (mut desk, inject) = marked_desk([1280.0, 800.0]);
    let own = desk.folder.path().join("own.scenario.ron");
    desk.harness.state_mut().session.update(Message::SaveAs(own.clone()));
    desk.settle();
    let before = std::fs::read(&own).unwrap();
    desk.run("Make a review copy…");
    desk.fill(Role::TextInput, "For whom", "Lt Col Amsel");
    desk.answer = Some(own.clone());
    desk.press(Role::Button, "Choose where to write it");
    assert!(desk.says("This is the file that is open"));
    assert_eq!(std::fs::read(&own).unwrap(), before);
    desk.press(Role::Button, "Leave it");

    let all = desk.scenario();
    let other = all.injects.iter().find(|it| Sensitivity::of(it) < Sensitivity::Harm);
    let other = Arc::clone(other.unwrap());
    desk.change(&other, |it| it.text = inject.text.clone());
    desk.run("Make a review copy…");
    desk.fill(Role::TextInput, "For whom", "Lt Col Amsel");
    let path = desk.folder.path().join("copy.scenario.ron");
    desk.answer = Some(path.clone());
    desk.press(Role::Button, "Choose where to write it");
    assert!(desk.says("also stand in") && desk.says(&other.number) && !path.exists());
    desk.picture("copy-refused");
}

#[test]
fn without_file_dialogs_the_program_asks_for_the_path_itself() {
    let mut desk = desk();
    desk.run("Make a review copy…");
    desk.fill(Role::TextInput, "For whom", "Lt Col Amsel");
    desk.press(Role::Button, "Choose where to write it");
    assert!(desk.says("Where to write the review copy"));
    let path = desk.folder.path().join("typed.scenario.ron");
    desk.key(Modifiers::COMMAND, Key::A);
    desk.type_text(&path.display().to_string());
    desk.key(Modifiers::NONE, Key::Enter);
    assert!(path.exists() && desk.says("The copy is made"), "{}", desk.fault());
}
