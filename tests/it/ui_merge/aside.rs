//! Choices that were made for a copy and not brought in: nothing lets them go without a question.

use super::bringing::begun;
use super::*;
use crosscut::app::merging::MergeAct;
use crosscut::edit::merge::Choice;

/// A desk at which one of three choices was made, and the exercise was saved.
fn chosen(size: [f32; 2], theme: ThemeChoice) -> Desk {
    let mut desk = begun(size, theme);
    desk.tell(Message::Merge(MergeAct::Settle(0, Choice::Theirs)));
    desk.tell(Message::Save);
    desk.tell(Message::Merge(MergeAct::SetAside));
    desk
}

fn is_open(desk: &Desk) -> bool {
    desk.harness.state().session.document.is_some()
}

#[test]
fn closing_asks_first_and_nothing_is_lost_by_staying() {
    for message in [Message::CloseDocument, Message::Quit, Message::New, Message::OpenSample("three-doors")] {
        let mut desk = chosen([1280.0, 800.0], ThemeChoice::Light);
        let told = format!("{message:?}");
        desk.tell(message);
        assert!(desk.shows("1 choice made for copper-lantern (Neris).scenario.ron is not brought in"), "{told}");
        desk.key(Key::Enter);
        assert!(is_open(&desk), "staying is the default: {told}");
        assert_eq!(desk.made().merge.left(), 2);
    }
    let mut desk = chosen([1280.0, 800.0], ThemeChoice::Light);
    desk.tell(Message::CloseDocument);
    desk.picture("aside-closing");
    desk.click(Role::Button, "Go back to the copy");
    assert!(desk.merging().is_open && is_open(&desk));
    desk.tell(Message::CloseDocument);
    desk.click(Role::Button, "Let the choices go");
    assert!(!is_open(&desk));
}

#[test]
fn saving_on_the_way_out_is_followed_by_the_question_about_choices() {
    let mut desk = begun([900.0, 620.0], ThemeChoice::Dark);
    desk.tell(Message::Merge(MergeAct::Settle(0, Choice::Theirs)));
    desk.tell(Message::CloseDocument);
    assert!(desk.shows("So is 1 choice made for"), "what saving does not keep is said before");
    desk.picture("aside-unsaved-dark-narrow");
    desk.click(Role::Button, "Save");
    assert!(is_open(&desk) && desk.shows("is not brought in"));
    desk.picture("aside-closing-dark-narrow");
    desk.key(Key::Escape);
    assert_eq!(desk.made().merge.left(), 2, "Escape stays");
}

#[test]
fn another_copy_and_letting_go_ask_too_and_no_choice_asks_nothing() {
    let mut desk = chosen([1280.0, 800.0], ThemeChoice::Light);
    let other = desk.file("other.scenario.ron", &with(&lantern(), 20, |it| it.notes = "Other.".into()));
    desk.tell(Message::Merge(MergeAct::Bring(other.clone())));
    assert!(desk.shows("is not brought in"));
    desk.click(Role::Button, "Keep working");
    assert_eq!(desk.merging().file, "copper-lantern (Neris).scenario.ron");
    desk.tell(Message::Merge(MergeAct::Leave));
    assert!(desk.shows("is not brought in"));
    desk.click(Role::Button, "Keep working");
    desk.tell(Message::Merge(MergeAct::Bring(other)));
    desk.click(Role::Button, "Let the choices go");
    assert_eq!(desk.merging().file, "other.scenario.ron");
    desk.tell(Message::Merge(MergeAct::Leave));
    assert!(desk.harness.state().session.merging.is_none(), "nothing was chosen of that one");
    desk.tell(Message::CloseDocument);
    assert!(!is_open(&desk));
}
