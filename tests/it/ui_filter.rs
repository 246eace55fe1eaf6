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

fn selected(harness: &Window) -> usize {
    harness.state().plan.selected_count()
}

#[test]
fn what_the_filter_hides_is_not_selected_and_comes_back_with_it() {
    let mut harness = begun([1280.0, 800.0], ThemeChoice::Light, "");
    let all = harness.state().plan.table.data.shown();
    let hit = harness.state().scenario().injects.iter().find(|it| it.status.as_str() == "draft").unwrap().id.clone();
    let other =
        all.iter().find(|id| harness.state().scenario().inject(id).unwrap().status.as_str() != "draft").unwrap();
    harness.state_mut().plan.selection.only(other.clone());
    harness.state_mut().plan.selection.toggle(hit.clone());
    harness.run();
    assert_eq!(selected(&harness), 2);
    types(&mut harness, "status:draft ");
    assert!(harness.state().plan.selection.has(&hit) && selected(&harness) == 1);
    harness.state_mut().plan.selection.only(other.clone());
    harness.state_mut().plan.table.query.text = "status:draft lacks:title".into();
    harness.run();
    assert_eq!((selected(&harness), harness.state().plan.selection.current()), (0, None));
    harness.get_by_label("No inject is selected.");
    let before = harness.state().scenario().injects.len();
    press(&mut harness, Modifiers::NONE, Key::F6);
    press(&mut harness, Modifiers::COMMAND, Key::Delete);
    assert_eq!(harness.state().scenario().injects.len(), before, "nobody saw it");
    harness.state_mut().plan.table.query.text.clear();
    harness.run();
    assert_eq!(harness.state().plan.selection.current(), Some(other));
}

#[test]
fn the_filter_says_how_many_it_shows_and_is_cleared_with_one_press() {
    let mut harness = begun([1280.0, 800.0], ThemeChoice::Light, "status:draft ");
    let (found, all) = (matching(&harness), harness.state().scenario().injects.len());
    harness.get_by_label(&format!("{found} of {all} injects shown"));
    picture(&mut harness, "filter-count");
    harness.get_by_label("Empty the filter").click();
    harness.run();
    assert_eq!((text(&harness), matching(&harness)), ("", all));
    assert!(harness.query_by_label("Empty the filter").is_none());
    press(&mut harness, Modifiers::COMMAND, Key::G);
    assert!(matching(&harness) < all);
    harness.get_by_label("Empty the filter").click();
    harness.run();
    assert_eq!(matching(&harness), all);
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
