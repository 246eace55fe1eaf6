//! A new exercise begins: by name, STARTEX and template, with the keys alone.

use crate::shell_window::{Window, open, picture};
use crosscut::app::beginning::templates;
use crosscut::app::{Beginning, Memory};
use crosscut::edit::merge::merge;
use crosscut::ui::ThemeChoice;
use crosscut::ui::commands::Command;
use crosscut::ui::outbox::Wish;
use egui::{Event, Key};
use egui_kittest::kittest::Queryable;

fn asked(theme: ThemeChoice, size: [f32; 2]) -> Window {
    let mut harness = open(size, theme, Memory::default(), None);
    harness.state_mut().ask(Wish::Run(Command::New));
    harness.run();
    harness.run();
    harness
}

fn write(harness: &mut Window, text: &str) {
    harness.event(Event::Text(text.to_owned()));
    harness.run();
}

fn press(harness: &mut Window, key: Key) {
    harness.key_press(key);
    harness.run();
}

#[test]
fn an_exercise_begins_with_its_name_startex_and_a_template() {
    let mut harness = asked(ThemeChoice::Light, [1280.0, 800.0]);
    picture(&mut harness, "beginning-empty");
    write(&mut harness, "Winter Harbour 27");
    press(&mut harness, Key::ArrowDown);
    press(&mut harness, Key::Tab);
    write(&mut harness, "first of March");
    press(&mut harness, Key::Enter);
    assert!(harness.state().session.document.is_none(), "no exercise begins at a time that nobody can read");
    picture(&mut harness, "beginning-refused");
    for _ in 0.."first of March".len() {
        press(&mut harness, Key::Backspace);
    }
    write(&mut harness, "010600ZMAR27");
    press(&mut harness, Key::Enter);
    let document = harness.state().session.document.as_ref().expect("it began");
    let scenario = document.scenario();
    assert_eq!(&*scenario.exercise.name, "Winter Harbour 27");
    assert_eq!(scenario.exercise.startex.as_ref().unwrap().to_string(), "2027-03-01T06:00 Z");
    let chosen = &templates()[1.min(templates().len() - 1)];
    assert!(chosen.holds.starts_with(&format!("{} ", scenario.phases.len())), "{}", chosen.holds);
}

#[test]
fn escape_leaves_without_an_exercise() {
    let mut harness = asked(ThemeChoice::Dark, [1920.0, 1080.0]);
    picture(&mut harness, "beginning-dark");
    press(&mut harness, Key::Escape);
    assert!(harness.state().session.document.is_none());
    assert!(harness.query_by_label("Begin").is_none());
}

#[test]
fn every_template_is_sound_and_tells_what_it_holds() {
    for template in templates() {
        let scenario = crosscut::store::samples::template(template.id).unwrap();
        let told: Vec<String> =
            crosscut::scenario::integrity::problems(&scenario).iter().map(|problem| problem.message()).collect();
        assert_eq!(told, [""; 0], "{}", template.id);
        assert!(scenario.injects.is_empty() && scenario.exercise.startex.is_none(), "{} is a frame only", template.id);
        assert!(!template.title.starts_with("template-") && template.about.len() > 20 && !template.holds.is_empty());
    }
}

#[test]
fn two_exercises_of_one_template_are_no_copies_of_each_other() {
    let begun = |name: &str| {
        let asked = Beginning { template: "brigade-three-days".into(), name: name.into(), startex: String::new() };
        asked.made().unwrap()
    };
    let (one, other) = (begun("Winter Harbour"), begun("Summer Harbour"));
    assert!(merge(None, &one, &other).is_unrelated());
    assert!(!merge(None, &one, &one.clone()).is_unrelated());
}
