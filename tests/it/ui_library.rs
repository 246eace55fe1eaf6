//! The library and the topic guide in the window.

use crate::generate::{any_scenarios, scenarios};
use crate::judged::shipped;
use crate::shell_window;
use crosscut::app::shelf::{Shelf, Wanted, changes, fitted, proposed, proposed_start};
use crosscut::app::{Document, Memory, Message};
use crosscut::coverage::Verdict;
use crosscut::edit::{History, apply};
use crosscut::scenario::integrity::{ProblemKind, problems};
use crosscut::scenario::{Inject, RequirementId, Scenario};
use crosscut::ui::ThemeChoice;
use crosscut::ui::frame::Desk;
use crosscut::ui::library::{rows, served_lines};
use crosscut::ui::shell::Shell;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use proptest::prelude::*;
use std::sync::{Arc, OnceLock};

fn shelf() -> &'static Shelf {
    static SHELF: OnceLock<Shelf> = OnceLock::new();
    SHELF.get_or_init(|| Shelf::of(&shipped().basis))
}

fn sample() -> Scenario {
    crosscut::store::samples::open("copper-lantern").unwrap().scenario
}

fn window_of(size: [f32; 2], theme: ThemeChoice, message: Message) -> Harness<'static, Shell> {
    shell_window::open(size, theme, Memory::default(), Some(message))
}

fn window() -> Harness<'static, Shell> {
    window_of([1280.0, 800.0], ThemeChoice::Light, Message::OpenSample("copper-lantern"))
}

fn press(harness: &mut Harness<'_, Shell>, modifiers: Modifiers, key: Key) {
    harness.key_press_modifiers(modifiers, key);
    harness.run();
}

fn type_text(harness: &mut Harness<'_, Shell>, text: &str) {
    harness.event(egui::Event::Text(text.to_owned()));
    harness.run();
}

fn document<'h>(harness: &'h Harness<'_, Shell>) -> &'h Document {
    harness.state().session.document.as_ref().unwrap()
}

/// The option whose name begins with these words.
fn option<'t>(harness: &'t Harness<'static, Shell>, name: &str) -> egui_kittest::Node<'t> {
    let name = name.to_owned();
    harness.get_by(move |node| {
        node.role() == Role::ListBoxOption && node.label().is_some_and(|label| label.starts_with(&name))
    })
}

fn wanted(change: impl FnOnce(&mut Wanted)) -> Vec<String> {
    let mut wanted = Wanted::default();
    change(&mut wanted);
    let document = Document::new(shipped(), sample());
    rows(shelf(), &wanted, Some(document.coverage())).into_iter().map(|row| row.id.to_string()).collect()
}

#[test]
fn items_are_found_by_words_lines_and_filters() {
    let all = wanted(|_| {}).len();
    assert_eq!(all, shelf().entries.len());
    let by_line = wanted(|wanted| wanted.line = Some(RequirementId::new("CAAC-GEN-05")));
    assert!(by_line.contains(&"LIB-CAAC-01".to_owned()), "{by_line:?}");
    let by_words = wanted(|wanted| wanted.words = "caac-gen-05 MOVEMENT table".into());
    assert!(by_words.contains(&"LIB-CAAC-01".to_owned()) && by_words.len() < by_line.len() + 3, "{by_words:?}");
    let filters: [&dyn Fn(&mut Wanted); 5] = [
        &|wanted| wanted.topic = Some("topic.cpp".into()),
        &|wanted| wanted.core = Some("dd".into()),
        &|wanted| wanted.phase = Some("plan".into()),
        &|wanted| wanted.branch = Some("legad".into()),
        &|wanted| wanted.open_only = true,
    ];
    for filter in filters {
        let found = wanted(filter).len();
        assert!(found > 0 && found < all, "{found} of {all}");
    }
    assert!(wanted(|wanted| wanted.words = "no such words anywhere".into()).is_empty());
}

#[test]
fn the_order_of_the_list_is_that_of_the_topics() {
    let order: Vec<String> = shipped().vocabulary.topics().into_iter().map(|(topic, _)| topic.to_string()).collect();
    let places = shelf().entries.iter().map(|entry| {
        let topic = entry.main_topic(&shipped().basis).unwrap();
        order.iter().position(|own| *own == topic.as_str()).unwrap()
    });
    assert!(places.collect::<Vec<_>>().is_sorted());
}

#[test]
fn the_preview_tells_what_inserting_changes() {
    let document = Document::new(shipped(), sample());
    let coverage = document.coverage();
    let mut any = false;
    for entry in shelf().entries.iter().step_by(7) {
        let start = proposed_start(entry, document.scenario(), None);
        let filling = proposed(&entry.item, &entry.scene, document.scenario(), start);
        let edit = fitted(entry, &filling, document.scenario());
        let told = changes(coverage, &edit).unwrap();
        let next = Document::new(shipped(), apply(document.scenario(), &edit).unwrap());
        for line in next.coverage().lines() {
            let before = coverage.line(&line.requirement.id).unwrap().verdict;
            let change = told.iter().find(|change| change.line == line.requirement.id);
            assert_eq!(
                change.map(|change| (change.before, change.after)),
                (before != line.verdict).then_some((before, line.verdict))
            );
        }
        any |= told.iter().any(|change| !change.is_worse());
    }
    assert!(any, "no item helps");
}

#[test]
fn lines_are_told_with_their_verdict_here() {
    let entry = shelf().entry("LIB-CAAC-01").unwrap();
    let document = Document::new(shipped(), sample());
    let lines = served_lines(entry, document.basis(), Some(document.coverage()));
    assert_eq!(lines.len(), entry.item.serves.len() + entry.item.helps.len());
    assert!(lines.iter().all(|line| line.verdict.is_some()));
    assert!(served_lines(entry, document.basis(), None).iter().all(|line| line.verdict.is_none()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]
    #[test]
    fn any_item_fits_into_any_scenario(scenario in scenarios(), item: prop::sample::Index) {
        let entry = item.get(&shelf().entries);
        let start = proposed_start(entry, &scenario, None);
        let filling = proposed(&entry.item, &entry.scene, &scenario, start);
        let mut history = History::new(scenario.clone());
        let edit = fitted(entry, &filling, &scenario);
        history.apply(&edit, None).map_err(|refusal| TestCaseError::fail(format!("{}: {}", entry.item.id, refusal.message)))?;
        let late = |kind: &ProblemKind| *kind == ProblemKind::AfterEndEx && too_long(entry.span(), &scenario);
        let before = problems(&scenario).len();
        let after: Vec<_> = problems(history.scenario()).into_iter().filter(|it| !late(&it.kind)).collect();
        prop_assert!(after.len() <= before, "{}: {:?}", entry.item.id, after);
        history.undo();
        prop_assert_eq!(history.scenario(), &scenario);
    }

    #[test]
    fn a_broken_scenario_is_not_broken_more(scenario in any_scenarios(), item: prop::sample::Index) {
        let entry = item.get(&shelf().entries);
        let filling = proposed(&entry.item, &entry.scene, &scenario, proposed_start(entry, &scenario, None));
        let mut history = History::new(scenario.clone());
        if history.apply(&fitted(entry, &filling, &scenario), None).is_ok() {
            history.undo();
        }
        prop_assert_eq!(history.scenario(), &scenario);
    }
}

/// Whether a chain is longer than the whole play.
fn too_long(span: i64, scenario: &Scenario) -> bool {
    scenario.exercise.endex.is_some_and(|end| span > end.0)
}

#[test]
fn an_item_is_found_filled_inserted_and_taken_back() {
    let mut harness = window();
    let before = document(&harness).scenario().clone();
    press(&mut harness, Modifiers::COMMAND, Key::L);
    type_text(&mut harness, "CAAC-GEN-05 movement table");
    press(&mut harness, Modifiers::NONE, Key::ArrowDown);
    assert_eq!(harness.state().library().unwrap().chosen(), Some("LIB-CAAC-01"));
    harness.get_by_label_contains("What it would cover here");
    let slot = "A town that the convoys pass";
    harness.get_by_role_and_label(Role::ComboBox, slot).click();
    harness.run();
    type_text(&mut harness, "Quillford");
    press(&mut harness, Modifiers::NONE, Key::Enter);
    harness.get_by_label_contains("Six packets of 35 vehicles pass Quillford between");
    press(&mut harness, Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert!(harness.state().library().is_some() && harness.state().desk() == Desk::Plan, "it stays for the next item");
    press(&mut harness, Modifiers::NONE, Key::Escape);
    let after = document(&harness).scenario().clone();
    let new: Vec<Arc<Inject>> = after.injects.iter().filter(|it| before.inject(&it.id).is_none()).cloned().collect();
    assert_eq!(new.len(), 2);
    assert!(after.places.iter().any(|place| place.name.as_ref() == "Quillford"));
    assert!(new.iter().all(|inject| inject.time.is_some() && inject.from.is_some()));
    let label = document(&harness).history().undo_label().unwrap();
    assert!(label.starts_with("Add ") && label.ends_with(" from the library"), "{label}");
    let marked: Vec<_> = harness.state_mut().plan().selection.marked().iter().cloned().collect();
    assert!(new.iter().all(|inject| marked.contains(&inject.id)) && marked.len() == 2);
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    assert!(harness.state().library().is_none());
    assert!(*document(&harness).scenario() == before, "all of it is taken back");
}

#[test]
fn several_items_are_taken_one_after_the_other_and_the_last_taken_back() {
    let mut harness = window();
    let before = document(&harness).scenario().injects.len();
    let prefix = document(&harness).scenario().injects[20].clone();
    harness.state_mut().plan().show_inject(&prefix.id);
    harness.run();
    press(&mut harness, Modifiers::COMMAND, Key::L);
    type_text(&mut harness, "caac-08");
    press(&mut harness, Modifiers::NONE, Key::Enter);
    let one = document(&harness).scenario().injects.len();
    assert!(one > before && harness.state().library().is_some());
    shell_window::picture(&mut harness, "library-taken");
    let numbers: Vec<String> =
        document(&harness).scenario().injects.iter().skip(before).map(|it| it.number.to_string()).collect();
    let stem = crosscut::edit::stem(&prefix.number).unwrap().to_owned();
    assert!(numbers.iter().all(|number| number.starts_with(&stem)), "{numbers:?} beside {}", prefix.number);
    let told = format!("({}).", numbers.join(", "));
    let is_told = |node: &egui_kittest::kittest::AccessKitNode<'_>| node.value().is_some_and(|it| it.contains(&told));
    assert_eq!(harness.query_all_by(is_told).count(), 2, "in the dialog and in the status bar");
    press(&mut harness, Modifiers::NONE, Key::ArrowDown);
    press(&mut harness, Modifiers::NONE, Key::ArrowDown);
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert!(document(&harness).scenario().injects.len() > one || harness.state().library().is_some());
    let two = document(&harness).scenario().injects.len();
    harness.get_all_by_role_and_label(Role::Link, "Undo").last().expect("a way back").click();
    harness.run();
    assert!(document(&harness).scenario().injects.len() < two && harness.state().library().is_some());
    press(&mut harness, Modifiers::NONE, Key::Escape);
    press(&mut harness, Modifiers::COMMAND, Key::L);
    type_text(&mut harness, "cpp");
    assert_eq!(harness.state().library().unwrap().wanted.words, "cpp", "what was looked for is typed over");
}

#[test]
fn an_item_says_how_many_of_its_lines_are_open_as_its_list_shows() {
    let document = Document::new(shipped(), sample());
    for row in rows(shelf(), &Wanted::default(), Some(document.coverage())) {
        let lines = served_lines(shelf().entry(&row.id).unwrap(), document.basis(), Some(document.coverage()));
        let is_open = |verdict: Option<Verdict>| matches!(verdict, Some(Verdict::Missing | Verdict::Partly));
        let open = lines.iter().filter(|line| is_open(line.verdict)).count();
        let all = if lines.len() == 1 { "1 line".to_owned() } else { format!("{} lines", lines.len()) };
        assert!(row.facts.contains(&format!("{open} of {all} open")), "{} {}", row.id, row.facts);
        assert!(lines.iter().map(|line| !is_open(line.verdict)).is_sorted(), "open ones first");
    }
}

#[test]
fn it_goes_beside_the_selected_inject() {
    let mut harness = window();
    let selected = document(&harness).scenario().injects[20].clone();
    harness.state_mut().plan().show_inject(&selected.id);
    harness.run();
    press(&mut harness, Modifiers::COMMAND, Key::L);
    let filling = harness.state().library().unwrap().filling().clone();
    assert_eq!(Some(filling.start), selected.time);
    assert_eq!(filling.incident, selected.incident);
}

#[test]
fn a_document_that_may_only_be_read_says_so() {
    let mut harness = window();
    harness.state_mut().session.document.as_mut().unwrap().read_only = Some("Opened by Capt Neris".into());
    let before = document(&harness).scenario().clone();
    press(&mut harness, Modifiers::COMMAND, Key::L);
    press(&mut harness, Modifiers::COMMAND, Key::Enter);
    assert_eq!(document(&harness).scenario(), &before);
    assert_eq!(harness.state().session.notice.as_ref().unwrap().text, "Opened by Capt Neris");
}

#[test]
fn hard_texts_are_folded_until_they_are_asked_for() {
    let mut harness = window();
    press(&mut harness, Modifiers::COMMAND, Key::L);
    let hard = rows(shelf(), &Wanted::default(), None).into_iter().find(|row| row.care).unwrap();
    type_text(&mut harness, &hard.id);
    option(&harness, &hard.id).click();
    harness.run();
    let is_fold = |node: &egui_kittest::kittest::AccessKitNode<'_>| {
        node.label().is_some_and(|label| label.starts_with("Show the text of "))
    };
    harness.get_all_by(is_fold).next().unwrap().scroll_to_me();
    harness.run();
    harness.get_all_by(is_fold).next().unwrap().click();
    harness.run();
    harness.get_all_by_label("Fold it away").next().unwrap();
}

#[test]
fn a_missing_line_leads_to_its_items() {
    let mut harness = window();
    let counts = shelf().serving();
    let lines = document(&harness).coverage().lines().iter();
    let mut open = lines.filter(|line| matches!(line.verdict, Verdict::Missing | Verdict::Partly));
    let line = open.find(|line| counts.contains_key(&line.requirement.id.0)).unwrap().requirement.id.clone();
    press(&mut harness, Modifiers::COMMAND, Key::Num2);
    press(&mut harness, Modifiers::COMMAND, Key::K);
    type_text(&mut harness, line.as_str());
    press(&mut harness, Modifiers::NONE, Key::Enter);
    harness.run();
    harness.get_by_label(&format!("Ready injects for this line ({})", counts[line.as_str()])).click();
    harness.run();
    assert_eq!(harness.state().library().unwrap().wanted.line.as_ref(), Some(&line));
    let chosen = harness.state().library().unwrap().chosen().unwrap().to_owned();
    assert!(shelf().entry(&chosen).unwrap().item.serves.contains(&line.0));
    harness.get_by_label(&format!("Serves {line}")).click();
    harness.run();
    assert_eq!(harness.state().library().unwrap().wanted.line, None);
}

#[test]
fn the_list_is_walked_by_keys() {
    let mut harness = window();
    press(&mut harness, Modifiers::COMMAND, Key::L);
    press(&mut harness, Modifiers::NONE, Key::ArrowDown);
    let ids: Vec<&str> = shelf().entries.iter().map(|entry| entry.item.id.as_str()).collect();
    assert_eq!(harness.state().library().unwrap().chosen(), Some(ids[0]));
    press(&mut harness, Modifiers::NONE, Key::ArrowDown);
    press(&mut harness, Modifiers::NONE, Key::ArrowDown);
    assert_eq!(harness.state().library().unwrap().chosen(), Some(ids[2]));
    press(&mut harness, Modifiers::NONE, Key::End);
    assert_eq!(harness.state().library().unwrap().chosen(), ids.last().copied());
    press(&mut harness, Modifiers::NONE, Key::Escape);
    assert!(harness.state().library().is_none());
}

#[test]
fn the_guide_opens_at_a_topic() {
    let mut harness = window();
    press(&mut harness, Modifiers::NONE, Key::F1);
    assert!(harness.state().guide().is_some());
    press(&mut harness, Modifiers::NONE, Key::Escape);
    assert!(harness.state().guide().is_none());
    press(&mut harness, Modifiers::COMMAND, Key::Num2);
    harness.get_all_by_label("About Cultural property protection").next().unwrap().click();
    harness.run();
    assert_eq!(harness.state().guide().unwrap().page(), Some("cpp"));
    harness.get_by_role_and_label(Role::Heading, "Procedure card for the staff");
    option(&harness, "Page: Children").click();
    harness.run();
    assert_eq!(harness.state().guide().unwrap().page(), Some("caac"));
    let source = crosscut::app::guide::source_text(&shipped().basis, "NATO-CAAC");
    assert!(source.len() > "NATO-CAAC".len());
    let mark = format!("{source}, ¶2. Part read: the cited part is inside it");
    assert!(harness.get_all_by_label(&mark).next().is_some());
    harness.get_by_role_and_label(Role::Link, "Typical mistakes").click();
    harness.run();
}

#[test]
fn an_inject_leads_to_the_guide() {
    let mut harness = window_of([1600.0, 1400.0], ThemeChoice::Light, Message::OpenSample("copper-lantern"));
    let inject =
        document(&harness).scenario().injects.iter().find(|inject| inject.has_tag("topic.cthb")).unwrap().clone();
    harness.state_mut().plan().show_inject(&inject.id);
    harness.run();
    harness.get_by_role_and_label(Role::Button, "About this topic").click();
    harness.run();
    let several = inject.tags.iter().filter(|tag| crosscut::app::guide::place_of(tag.as_str()).is_some()).count() > 1;
    if several {
        harness.get_by_label("About Trafficking in human beings").click();
        harness.run();
    }
    assert_eq!(harness.state().guide().unwrap().page(), Some("cthb"));
}

#[test]
fn both_are_drawn_in_every_theme_and_size() {
    let Ok(folder) = std::env::var("CROSSCUT_PICTURES") else { return };
    for theme in [ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::ContrastLight] {
        for size in [[1280.0, 800.0], [1920.0, 1080.0]] {
            for (name, key, modifiers) in [("library", Key::L, Modifiers::COMMAND), ("guide", Key::F1, Modifiers::NONE)]
            {
                let mut harness = window_of(size, theme, Message::OpenSample("copper-lantern"));
                press(&mut harness, modifiers, key);
                if name == "library" {
                    type_text(&mut harness, "caac-08");
                    press(&mut harness, Modifiers::NONE, Key::ArrowDown);
                } else {
                    option(&harness, "Page: Children and armed conflict").click();
                    harness.run();
                }
                let picture = harness.render().expect("a picture");
                picture
                    .save(format!("{folder}/{name}-{}-{}.png", theme.name(), size[0]))
                    .expect("a place for pictures");
            }
        }
    }
}
