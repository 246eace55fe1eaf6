//! The filter over the table: what fits is offered, taken by keys or mouse, and closed again.

use crate::plan_host::{Host, host, picture, press};
use crosscut::app::Message;
use crosscut::ui::theme::ThemeChoice;
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

type Window = Harness<'static, Host>;

const FIELD: &str = "Filter: words, tag:abduction, to:J9";

fn begun(size: [f32; 2], choice: ThemeChoice, text: &str) -> Window {
    let mut harness = host(size, choice, Message::OpenSample("copper-lantern"));
    harness.get_by_role_and_label(Role::TextInput, FIELD).focus();
    harness.run();
    types(&mut harness, text);
    harness
}

fn types(harness: &mut Window, text: &str) {
    for letter in text.chars() {
        harness.event(Event::Text(letter.to_string()));
        harness.run();
    }
}

fn keys(harness: &mut Window, keys: &[Key]) {
    for key in keys {
        press(harness, Modifiers::NONE, *key);
    }
}

fn text(harness: &Window) -> &str {
    &harness.state().plan.table.query.text
}

fn matching(harness: &Window) -> usize {
    harness.state().plan.table.data.matching
}

#[test]
fn a_field_and_its_value_are_taken_without_typing_them_out() {
    let mut harness = begun([1280.0, 800.0], ThemeChoice::Light, "stat");
    harness.get_by_label("status: how far it is");
    keys(&mut harness, &[Key::Tab]);
    assert_eq!(text(&harness), "status:");
    keys(&mut harness, &[Key::ArrowDown, Key::ArrowDown, Key::ArrowUp, Key::Enter]);
    let typed = text(&harness).to_owned();
    assert!(typed.starts_with("status:") && typed.ends_with(' ') && typed.len() > 9, "{typed}");
    assert!(matching(&harness) > 0);
    types(&mut harness, "day:2");
    assert_eq!(text(&harness), format!("{typed}day:2"), "typing goes on behind the value");
}

#[test]
fn a_value_is_taken_with_the_mouse_and_escape_goes_back_step_by_step() {
    let mut harness = begun([1280.0, 800.0], ThemeChoice::Light, "bus to:j");
    let first = harness.query_all_by_role(Role::ListBoxOption).map(|row| row.accesskit_node().label().unwrap());
    let first = first.into_iter().find(|label| label.starts_with("to:J")).expect("a branch");
    assert!(first.contains(" inject"), "{first}");
    harness.get_by_label(&first).click();
    harness.run();
    assert!(text(&harness).starts_with("bus to:J") && text(&harness).ends_with(' '), "{}", text(&harness));
    types(&mut harness, "st");
    assert!(text(&harness).ends_with(" st"), "{}", text(&harness));
    harness.get_by_label("status: how far it is");
    keys(&mut harness, &[Key::Escape]);
    assert!(harness.query_by_label("status: how far it is").is_none());
    assert!(text(&harness).ends_with(" st"), "closing the list keeps the text");
    keys(&mut harness, &[Key::Escape]);
    assert_eq!(text(&harness), "");
}

#[test]
fn what_cannot_be_read_is_told_in_the_table() {
    let mut harness = begun([1280.0, 800.0], ThemeChoice::Light, "time:soon");
    harness.get_by_label("The time “soon” cannot be read, so nothing can match it.");
    picture(&mut harness, "filter-unread");
    assert_eq!(matching(&harness), 0);
}

#[test]
fn pictures_of_what_is_offered() {
    for (choice, size) in [(ThemeChoice::Light, [1280.0, 800.0]), (ThemeChoice::Dark, [1920.0, 1080.0])] {
        let mut harness = begun(size, choice, "s");
        picture(&mut harness, &format!("filter-fields-{}", choice.name()));
        keys(&mut harness, &[Key::Backspace]);
        types(&mut harness, "lacks:");
        keys(&mut harness, &[Key::ArrowDown]);
        picture(&mut harness, &format!("filter-values-{}", choice.name()));
        harness.get_by_label("lacks:recipient 0 injects · a branch or adviser who must act");
    }
}
