//! The window in French: nothing that has a French sentence is said in English.

use crate::shell_window::{Window, open, picture};
use crosscut::app::{Memory, Message};
use crosscut::ui::ThemeChoice;
use crosscut::ui::commands::Command;
use crosscut::ui::outbox::Wish;
use crosscut::words::{Language, in_language};
use egui_kittest::kittest::{NodeT, Queryable};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The plain sentences of a language, without gaps and choices, by their id.
fn plain(language: &str) -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/words").join(language);
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        let begins = |line: &str| line.starts_with(|letter: char| letter.is_ascii_alphabetic());
        for line in text.lines().filter(|line| begins(line) && !line.contains('{')) {
            if let Some((id, said)) = line.split_once(" = ") {
                found.insert(id.to_owned(), said.trim().to_owned());
            }
        }
    }
    found
}

/// English sentences whose French is another one, of more than a word or two, so that no name of a file meets one.
fn english_only() -> BTreeSet<String> {
    let (english, french) = (plain("en"), plain("fr"));
    let french_words: BTreeSet<&String> = french.values().collect();
    let other = |(id, said): &(String, String)| french.get(id).is_some_and(|own| own != said);
    let kept = english.into_iter().filter(other).map(|(_, said)| said);
    kept.filter(|said| said.len() > 3 && !french_words.contains(said)).collect()
}

fn run(harness: &mut Window, wish: Option<Command>) {
    in_language(Language::French, || {
        if let Some(command) = wish {
            harness.state_mut().ask(Wish::Run(command));
        }
        harness.run();
    });
}

/// What the tree says in English although French has words for it.
fn leftovers(harness: &Window, english: &BTreeSet<String>) -> Vec<String> {
    let mut said = BTreeSet::new();
    for node in harness.get_all_by(|_| true) {
        let node = node.accesskit_node();
        said.extend(node.label().into_iter().chain(node.value()).chain(node.description()));
    }
    said.into_iter().filter(|text| english.contains(text.trim())).collect()
}

#[test]
fn no_desk_says_in_english_what_it_can_say_in_french() {
    let english = english_only();
    assert!(english.len() > 800, "{}", english.len());
    let mut harness = in_language(Language::French, || {
        let first = Some(Message::OpenSample("copper-lantern"));
        open([1280.0, 800.0], ThemeChoice::Light, Memory::default(), first)
    });
    let mut faults = Vec::new();
    let steps = [
        ("plan", None),
        ("inject", Some(Command::NextInject)),
        ("setting", Some(Command::ViewSetting)),
        ("timeline", Some(Command::ViewTimeline)),
        ("table", Some(Command::ViewTable)),
        ("review", Some(Command::DeskReview)),
        ("findings", Some(Command::Findings)),
        ("brief", Some(Command::DeskBrief)),
        ("keys", Some(Command::KeysSheet)),
    ];
    for (name, command) in steps {
        run(&mut harness, command);
        picture(&mut harness, &format!("fr-{name}"));
        faults.extend(leftovers(&harness, &english).into_iter().map(|text| format!("{name}: {text}")));
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn the_start_page_speaks_french_and_the_switch_is_remembered() {
    let mut harness =
        in_language(Language::French, || open([1280.0, 800.0], ThemeChoice::Light, Memory::default(), None));
    picture(&mut harness, "fr-start");
    assert_eq!(leftovers(&harness, &english_only()), Vec::<String>::new());
    run(&mut harness, Some(Command::SwitchLanguage));
    assert_eq!(harness.state().session.memory.language, "en");
    let effects = format!("{:?}", harness.state_mut().take_effects());
    assert!(effects.contains("Speak(English)"), "{effects}");
    harness.state_mut().retell();
    harness.run();
    harness.get_by_label("English");
}
