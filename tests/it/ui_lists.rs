//! Lists to choose from, over a dialog: they lie on top and take what is typed, however often they are opened.

use crate::shell_window::open;
use crosscut::app::{Memory, Message};
use crosscut::ui::ThemeChoice;
use crosscut::ui::commands::Command;
use crosscut::ui::outbox::Wish;
use egui::{Event, Key};
use egui_kittest::kittest::Queryable;

#[test]
fn a_list_over_a_dialog_takes_what_is_typed_also_the_second_time() {
    let first = Some(Message::OpenSample("copper-lantern"));
    let mut harness = open([1280.0, 800.0], ThemeChoice::Light, Memory::default(), first);
    for time in ["first", "second", "third"] {
        harness.state_mut().ask(Wish::Run(Command::Library));
        harness.run();
        harness.get_by_label("Topic").click();
        harness.run();
        for letter in ["c", "h", "i", "l", "d"] {
            harness.event(Event::Text(letter.into()));
            harness.run();
        }
        harness.key_press(Key::Enter);
        harness.run();
        let library = harness.state().library().expect("the library is open");
        assert!(format!("{library:?}").contains("topic.caac"), "the {time} time");
        harness.get_by_label("Topic").click();
        harness.run();
        harness.key_press(Key::Enter);
        harness.run();
        for _ in 0..2 {
            harness.key_press(Key::Escape);
            harness.run();
        }
    }
}
