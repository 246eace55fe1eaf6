//! The people of the play at the Review desk: who is only affected, who acts, and the injects behind.

use crate::ui_review::{Desk, bare, desk, harness, harness_of, option, picture, sample};
use crosscut::coverage::Share;
use crosscut::store::samples;
use crosscut::ui::outbox::Wish;
use crosscut::ui::review::*;
use crosscut::ui::theme::ThemeChoice;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

fn says(harness: &Harness<'static, Desk>, words: &str) -> bool {
    harness.query_all_by_label_contains(words).next().is_some()
}

fn people(mut harness: Harness<'static, Desk>) -> Harness<'static, Desk> {
    harness.run();
    harness.get_by_role_and_label(Role::Tab, "People: who acts, who is only affected").click();
    harness.run();
    harness
}

#[test]
fn people_who_are_only_affected_stand_first_with_the_injects_behind() {
    let desk = desk(samples::open("quiet-orchard").unwrap().scenario);
    let data = PeopleData::of(&desk.document, None);
    assert!(data.kinds.is_sorted_by_key(|kind| kind.share));
    let only = data.kinds.iter().find(|kind| kind.share == Share::OnlyAffected).expect("a typical mistake").clone();
    assert!(only.acts.is_empty() && !only.affected.is_empty());
    assert!(data.rules.iter().all(|rule| rule.basis.contains("text read")) && data.lines.len() == 3, "{data:?}");
    let mut harness = people(harness_of(desk, ThemeChoice::Light, [1280.0, 2600.0]));
    assert!(says(&harness, "In all injects on human security") && says(&harness, &only.name));
    let first = &only.affected[0];
    harness.get_all_by_label(&format!("Go to {} {}", first.number, first.title)).next().unwrap().click();
    harness.run();
    assert_eq!(harness.state().wishes, [Wish::ShowInject(first.id.clone())]);
    let (line, title) = data.lines[0].clone();
    harness.get_by_role_and_label(Role::Link, &format!("{line} {title}")).click();
    harness.run();
    assert_eq!(harness.state().state.selected(), Some(&line), "the line with its sources opens on the right");
    assert_eq!(harness.state().state.tab(), Tab::People);
}

#[test]
fn a_topic_shows_its_own_people_only() {
    let mut harness = people(harness(sample()));
    option(&harness, "CTHB Trafficking").click();
    harness.run();
    assert!(says(&harness, "In the injects on Trafficking in human beings"));
    let document = &harness.state().document;
    let (whole, topic) = (PeopleData::of(document, None), PeopleData::of(document, Some(&"topic.cthb".into())));
    let acts = |data: &PeopleData| data.kinds.iter().map(|kind| kind.acts.len()).sum::<usize>();
    assert!(acts(&topic) < acts(&whole) && !topic.is_empty());
}

#[test]
fn where_nobody_is_named_the_way_to_name_somebody_is_told() {
    let harness = people(harness(bare()));
    assert!(says(&harness, "No inject here says who is affected"));
}

#[test]
fn the_people_are_drawn_in_light_and_dark() {
    for (name, choice, size) in [
        ("people-1280", ThemeChoice::Light, [1280.0, 726.0]),
        ("people-1920-dark", ThemeChoice::Dark, [1920.0, 1006.0]),
        ("people-narrow", ThemeChoice::Light, [800.0, 600.0]),
    ] {
        let desk = desk(samples::open("quiet-orchard").unwrap().scenario);
        picture(name, people(harness_of(desk, choice, size)));
    }
}
