//! The timeline of the Plan desk: finding, moving and reading injects over time, by keyboard and by pointer.

use crate::plan_host::{Host, host, picture, press};
use crosscut::app::Message;
use crosscut::scenario::InjectId;
use crosscut::ui::plan::View;
use crosscut::ui::theme::ThemeChoice;
use egui::{Key, Modifiers};
use egui_kittest::Harness;

const TO_TIMELINE: Modifiers = Modifiers { ctrl: true, command: true, alt: true, ..Modifiers::NONE };

fn timeline(size: [f32; 2], choice: ThemeChoice, first: Message) -> Harness<'static, Host> {
    let mut harness = host(size, choice, first);
    press(&mut harness, TO_TIMELINE, Key::Num2);
    assert_eq!(harness.state().plan.view, View::Timeline);
    harness
}

fn id_of(harness: &Harness<'static, Host>, number: &str) -> InjectId {
    let found = harness.state().scenario().injects.iter().find(|inject| &*inject.number == number);
    found.map(|inject| inject.id.clone()).expect("an inject with this number")
}

#[test]
fn pictures_of_the_timeline() {
    for (choice, size) in [
        (ThemeChoice::Light, [1280.0, 800.0]),
        (ThemeChoice::Dark, [1280.0, 800.0]),
        (ThemeChoice::Light, [1920.0, 1080.0]),
        (ThemeChoice::Dark, [1920.0, 1080.0]),
        (ThemeChoice::ContrastLight, [1280.0, 800.0]),
    ] {
        let mut harness = timeline(size, choice, Message::OpenSample("copper-lantern"));
        let id = harness.state().scenario().injects[12].id.clone();
        harness.state_mut().plan.show_inject(&id);
        harness.run();
        harness.run();
        picture(&mut harness, &format!("timeline-{}-{}", choice.name(), size[0]));
    }
}
