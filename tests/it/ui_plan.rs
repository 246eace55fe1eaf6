//! The Plan desk: outline, table, several injects at once, setting; as text and through the accessibility tree.

use crate::plan_host::{Host, host, picture, press};
use crosscut::app::Message;
use crosscut::ui::theme::ThemeChoice;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

fn sample() -> Harness<'static, Host> {
    host([1280.0, 800.0], ThemeChoice::Light, Message::OpenSample("copper-lantern"))
}

fn empty() -> Harness<'static, Host> {
    host([1280.0, 800.0], ThemeChoice::Light, Message::New)
}

fn click(harness: &mut Harness<'static, Host>, label: &str) {
    harness.get_by_label(label).click();
    harness.run();
}

#[test]
fn pictures_of_the_desk() {
    for (choice, size) in [
        (ThemeChoice::Light, [1280.0, 800.0]),
        (ThemeChoice::Dark, [1280.0, 800.0]),
        (ThemeChoice::Light, [1920.0, 1080.0]),
        (ThemeChoice::Dark, [1920.0, 1080.0]),
        (ThemeChoice::ContrastLight, [1280.0, 800.0]),
    ] {
        let mut harness = host(size, choice, Message::OpenSample("copper-lantern"));
        let id = harness.state().scenario().injects[12].id.clone();
        harness.state_mut().plan.show_inject(&id);
        harness.run();
        harness.run();
        picture(&mut harness, &format!("plan-{}-{}", choice.name(), size[0]));
    }
}
