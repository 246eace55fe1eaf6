//! The outline of the Plan desk: storylines, incidents and injects moved by pointer and by keyboard.

use crate::plan_host::{Host, host, picture, press};
use crosscut::app::Message;
use crosscut::scenario::{IncidentId, InjectId};
use crosscut::ui::theme::ThemeChoice;
use egui::accesskit::Role;
use egui::{Key, Modifiers, Pos2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

type Window = Harness<'static, Host>;

fn sample() -> Window {
    host([1280.0, 800.0], ThemeChoice::Light, Message::OpenSample("copper-lantern"))
}

fn outline(harness: &Window) -> String {
    harness.state().plan.outline.data.to_string()
}

/// The row of the outline whose name begins so.
fn row(harness: &Window, title: &str) -> Pos2 {
    let mut rows = harness.get_all_by_role(Role::TreeItem);
    let found = rows.find(|row| row.accesskit_node().label().is_some_and(|label| label.starts_with(title)));
    found.unwrap_or_else(|| panic!("no row {title}")).rect().center()
}

fn titles(harness: &Window) -> Vec<String> {
    harness.state().scenario().storylines.iter().map(|it| it.title.to_string()).collect()
}

fn take(harness: &mut Window, from: Pos2, to: Pos2) {
    harness.hover_at(from);
    harness.run();
    harness.drag_at(from);
    harness.step();
    harness.hover_at(from + (to - from) * 0.5);
    harness.step();
    harness.hover_at(to);
    harness.step();
    harness.step();
}

fn drag(harness: &mut Window, from: Pos2, to: Pos2) {
    take(harness, from, to);
    harness.drop_at(to);
    harness.run();
}

fn undo(harness: &mut Window) {
    press(harness, Modifiers::COMMAND, Key::Z);
}

/// The first incident of the first storyline, which is unfolded, and the second one.
fn incidents(harness: &Window) -> [(IncidentId, String); 2] {
    let scenario = harness.state().scenario();
    let first = Some(&scenario.storylines[0].id);
    let mut own = scenario.incidents.iter().filter(|it| it.storyline.as_ref() == first);
    let mut next = || own.next().map(|it| (it.id.clone(), it.title.to_string())).expect("an incident");
    [next(), next()]
}

fn injects_of(harness: &Window, incident: &IncidentId) -> Vec<InjectId> {
    let injects = harness.state().scenario().injects.iter();
    injects.filter(|it| it.incident.as_ref() == Some(incident)).map(|it| it.id.clone()).collect()
}

fn row_of(harness: &Window, id: &InjectId) -> Pos2 {
    let number = harness.state().scenario().inject(id).expect("an inject").number.to_string();
    let mut rows = harness.get_all_by_role(Role::ListBoxOption);
    let found = rows.find(|row| row.accesskit_node().label().is_some_and(|label| label.starts_with(&number)));
    found.unwrap_or_else(|| panic!("no row {number}")).rect().center()
}

#[test]
fn a_storyline_is_dragged_before_another_in_one_step() {
    let mut harness = sample();
    let (before, shown) = (titles(&harness), outline(&harness));
    let (from, to) = (row(&harness, &before[2]), row(&harness, &before[0]));
    drag(&mut harness, from, to - vec2(0.0, 6.0));
    assert_eq!(titles(&harness)[..3], [before[2].clone(), before[0].clone(), before[1].clone()]);
    assert_eq!(harness.state().undo_label(), Some(format!("Move {} in the list", before[2])).as_deref());
    undo(&mut harness);
    assert_eq!(outline(&harness), shown);
}

#[test]
fn an_incident_is_dragged_into_another_storyline_and_its_injects_go_along() {
    let mut harness = sample();
    let [(id, title), _] = incidents(&harness);
    let injects = injects_of(&harness, &id);
    let storylines = titles(&harness);
    let (from, to) = (row(&harness, &title), row(&harness, &storylines[1]));
    drag(&mut harness, from, to);
    let scenario = harness.state().scenario();
    assert_eq!(scenario.incident(&id).unwrap().storyline.as_ref(), Some(&scenario.storylines[1].id));
    assert_eq!(injects_of(&harness, &id), injects);
    assert_eq!(harness.state().undo_label(), Some("Move incident to another storyline"));
    undo(&mut harness);
    let scenario = harness.state().scenario();
    assert_eq!(scenario.incident(&id).unwrap().storyline.as_ref(), Some(&scenario.storylines[0].id));
}

#[test]
fn escape_lets_go_and_nothing_is_moved() {
    let mut harness = sample();
    let (before, shown) = (titles(&harness), outline(&harness));
    let (from, to) = (row(&harness, &before[2]), row(&harness, &before[0]));
    take(&mut harness, from, to);
    harness.key_press(Key::Escape);
    harness.step();
    harness.drop_at(to);
    harness.run();
    assert_eq!(outline(&harness), shown);
    assert_eq!(harness.state().undo_label(), None);
}

#[test]
fn all_marked_injects_are_dragged_onto_an_incident() {
    let mut harness = sample();
    let [(first, _), (second, title)] = incidents(&harness);
    let injects = injects_of(&harness, &first);
    let already = injects_of(&harness, &second).len();
    let plan = &mut harness.state_mut().plan;
    plan.show_inject(&injects[0]);
    plan.selection.extend_to(&injects[..3]);
    harness.run();
    let (from, to) = (row_of(&harness, &injects[1]), row(&harness, &title));
    take(&mut harness, from, to);
    picture(&mut harness, "outline-injects-held");
    harness.drop_at(to);
    harness.run();
    assert_eq!(injects_of(&harness, &second).len(), already + 3);
    assert_eq!(harness.state().plan.selected_count(), 3);
    assert_eq!(harness.state().undo_label(), Some("Change incident of 3 injects"));
    undo(&mut harness);
    assert_eq!(injects_of(&harness, &first), injects);
}

#[test]
fn an_inject_that_is_not_marked_is_dragged_alone_and_a_storyline_takes_none() {
    let mut harness = sample();
    let [(first, _), (second, title)] = incidents(&harness);
    let injects = injects_of(&harness, &first);
    harness.state_mut().plan.show_inject(&injects[0]);
    harness.run();
    let (from, storyline) = (row_of(&harness, &injects[1]), row(&harness, &titles(&harness)[0]));
    drag(&mut harness, from, storyline);
    assert_eq!(injects_of(&harness, &first), injects);
    let to = row(&harness, &title);
    let already = injects_of(&harness, &second).len();
    drag(&mut harness, from, to);
    assert_eq!(injects_of(&harness, &second).len(), already + 1);
    assert!(injects_of(&harness, &second).contains(&injects[1]));
}

#[test]
fn rows_are_moved_by_keyboard_and_keep_the_focus() {
    let mut harness = sample();
    let before = titles(&harness);
    let [(id, title), (_, second)] = incidents(&harness);
    let label = |harness: &Window, title: &str| {
        let rows = harness.get_all_by_role(Role::TreeItem);
        rows.filter_map(|row| row.accesskit_node().label()).find(|label| label.starts_with(title)).expect("a row")
    };
    let name = label(&harness, &title);
    harness.get_by_label(&name).click();
    harness.run();
    press(&mut harness, Modifiers::ALT, Key::ArrowDown);
    assert_eq!(incidents(&harness)[0].1, second);
    assert!(harness.get_by_label(&label(&harness, &title)).accesskit_node().is_focused());
    press(&mut harness, Modifiers::ALT, Key::ArrowUp);
    assert_eq!(incidents(&harness)[0].1, title);
    // The first incident of the first storyline stays where it is.
    press(&mut harness, Modifiers::ALT, Key::ArrowUp);
    assert_eq!(incidents(&harness)[0].0, id);
    let name = label(&harness, &before[1]);
    harness.get_by_label(&name).click();
    harness.run();
    press(&mut harness, Modifiers::ALT, Key::ArrowUp);
    assert_eq!(titles(&harness)[..2], [before[1].clone(), before[0].clone()]);
}

#[test]
fn pictures_of_rows_that_are_held() {
    for (choice, size) in [(ThemeChoice::Light, [1280.0, 800.0]), (ThemeChoice::Dark, [1920.0, 1080.0])] {
        let mut harness = host(size, choice, Message::OpenSample("copper-lantern"));
        let [(_, first), (_, second)] = incidents(&harness);
        let (from, to) = (row(&harness, &first), row(&harness, &second) + vec2(20.0, 8.0));
        take(&mut harness, from, to);
        picture(&mut harness, &format!("outline-held-{}", size[0]));
    }
}
