//! What the texts touch: offered while one writes, with the words; taken or refused; gone through for all injects.

use crate::shell_window::{Window, open, picture};
use crosscut::app::{Effect, Memory, Message, perform};
use crosscut::edit::Edit;
use crosscut::scenario::{ExTime, Inject, InjectId, Record, Scenario};
use crosscut::ui::ThemeChoice;
use crosscut::ui::commands::Command;
use crosscut::ui::outbox::Wish;
use egui::Key;
use egui_kittest::kittest::Queryable;
use std::sync::Arc;

const TEXTS: [(&str, &str); 4] = [
    (
        "Pick-ups at the evening class",
        "Two pick-ups with masked men took nine pupils from the evening class. The teacher asks who looks for them.",
    ),
    ("Fuel at the bridge", "The bridging company asks for 4,000 litres of diesel by 1800 at crossing point three."),
    (
        "Foreman keeps the passports",
        "Workers at the brick kiln say the foreman keeps their passports until the debt for the journey is paid.",
    ),
    (
        "Crates from the archive",
        "Soldiers load crates from the town archive and the museum on a truck; the director was told to go home.",
    ),
];

fn exercise() -> Scenario {
    let injects = TEXTS.iter().enumerate().map(|(place, (title, text))| {
        let at = i64::try_from(place).unwrap() * 60;
        Arc::new(Inject {
            id: InjectId::new(format!("inj-{place}")),
            number: format!("TX-{:03}", place + 1).as_str().into(),
            title: (*title).into(),
            text: (*text).into(),
            time: Some(ExTime(at)),
            ..Inject::default()
        })
    });
    Scenario { injects: Arc::new(injects.collect()), ..crosscut::store::samples::empty() }
}

/// Does away from the window what the session asks, until nothing is left.
fn outside(harness: &mut Window) {
    loop {
        let effects = harness.state_mut().session.take_effects();
        let ours = effects.iter().filter(|effect| !matches!(effect, Effect::Remember(_)));
        let answers: Vec<Message> = ours.filter_map(perform).collect();
        if answers.is_empty() {
            break;
        }
        answers.into_iter().for_each(|answer| harness.state_mut().session.update(answer));
    }
    harness.run();
}

fn window(theme: ThemeChoice, size: [f32; 2]) -> Window {
    let mut harness = open(size, theme, Memory::default(), Some(Message::New));
    let whole = Edit::Whole { label_key: "merge-edit".into(), scenario: Box::new(exercise()) };
    harness.state_mut().session.update(Message::Edit(whole, None));
    outside(&mut harness);
    harness
}

fn run(harness: &mut Window, command: Command) {
    harness.state_mut().ask(Wish::Run(command));
    harness.run();
    outside(harness);
}

fn press(harness: &mut Window, key: Key) {
    harness.key_press(key);
    harness.run();
    outside(harness);
}

fn inject(harness: &Window, place: usize) -> Arc<Inject> {
    Arc::clone(&harness.state().session.document.as_ref().unwrap().scenario().injects[place])
}

#[test]
fn a_tag_is_offered_with_its_words_taken_and_refused_for_good() {
    let mut harness = window(ThemeChoice::Light, [1280.0, 800.0]);
    harness.state_mut().ask(Wish::ShowInject(InjectId::new("inj-0")));
    harness.run();
    picture(&mut harness, "touches-side");
    run(&mut harness, Command::TakeOffered);
    assert!(inject(&harness, 0).has_tag("topic.caac"), "{:?}", inject(&harness, 0).tags);
    assert!(inject(&harness, 0).has_tag("caac.violation.abduction"), "{:?}", inject(&harness, 0).tags);
    harness.state_mut().ask(Wish::ShowInject(InjectId::new("inj-2")));
    harness.run();
    run(&mut harness, Command::RefuseOffered);
    let refused = inject(&harness, 2).refused_tags.clone();
    assert_eq!(refused.len(), 1);
    assert!(inject(&harness, 2).tags.is_empty());
    // The text is written on; what was refused is not offered again.
    let longer = Inject {
        text: format!("{} They sleep there.", inject(&harness, 2).text).as_str().into(),
        ..(*inject(&harness, 2)).clone()
    };
    harness.state_mut().session.update(Message::Edit(Edit::Change(Record::Inject(Arc::new(longer))), None));
    outside(&mut harness);
    let document = harness.state().session.document.as_ref().unwrap();
    let open = document.hints.open(&document.scenario().injects[2], document.vocabulary());
    assert!(open.iter().all(|hint| hint.tag != refused[0]), "{open:?}");
    harness.state_mut().ask(Wish::OpenFull(InjectId::new("inj-3")));
    harness.run();
    picture(&mut harness, "touches-full");
}

#[test]
fn all_injects_are_gone_through_with_the_keys_in_few_steps_and_each_can_be_undone() {
    let mut harness = window(ThemeChoice::Dark, [1280.0, 800.0]);
    harness.get_by_label("3 injects touch more").click();
    harness.run();
    picture(&mut harness, "touches-list-dark");
    press(&mut harness, Key::Enter);
    assert!(inject(&harness, 0).has_tag("caac.violation.abduction"));
    press(&mut harness, Key::Delete);
    assert!(inject(&harness, 2).tags.is_empty() && !inject(&harness, 2).refused_tags.is_empty());
    press(&mut harness, Key::Num1);
    assert!(inject(&harness, 3).has_tag("topic.cpp"), "{:?}", inject(&harness, 3).tags);
    assert!(inject(&harness, 1).tags.is_empty(), "fuel touches nothing");
    harness.get_by_label("Undo the last").click();
    harness.run();
    outside(&mut harness);
    assert!(inject(&harness, 3).tags.is_empty());
    press(&mut harness, Key::Home);
    harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::Z);
    harness.run();
    outside(&mut harness);
    assert!(inject(&harness, 2).refused_tags.is_empty(), "the keys of undo work over the list too");
    press(&mut harness, Key::Escape);
    assert!(harness.query_by_label("Undo the last").is_none());
}

#[test]
fn the_list_holds_up_wide_and_light() {
    let mut harness = window(ThemeChoice::Light, [1920.0, 1080.0]);
    run(&mut harness, Command::Touches);
    picture(&mut harness, "touches-list-wide");
    harness.get_by_label("Take all of 3 injects").click();
    harness.run();
    outside(&mut harness);
    harness.get_by_label("Nothing is offered.");
    picture(&mut harness, "touches-list-empty");
    harness.state_mut().session.update(Message::Undo);
    assert!(inject(&harness, 0).tags.is_empty(), "all of them were one step");
}
