//! The Brief desk in the window: editions, parts, pages, checks, marking, and what is written.

use crate::judged::shipped;
use crate::shell_window;
use crosscut::app::press::{Edition, Options, WriteAs, leaks};
use crosscut::app::{Effect, Memory, Message, perform_in};
use crosscut::coverage::Coverage;
use crosscut::edit::Edit;
use crosscut::scenario::{Inject, Narrative, Scenario};
use crosscut::ui::ThemeChoice;
use crosscut::ui::brief::{Outcome, Told};
use crosscut::ui::frame::Desk;
use crosscut::ui::shell::Shell;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{AccessKitNode, NodeT, Queryable};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

fn window_of(size: [f32; 2], theme: ThemeChoice, message: Message) -> Harness<'static, Shell> {
    let mut harness = shell_window::open(size, theme, Memory::default(), Some(message));
    press(&mut harness, Modifiers::COMMAND, Key::Num3);
    assert_eq!(harness.state().desk(), Desk::Brief);
    harness
}

fn sample() -> Harness<'static, Shell> {
    window_of([1280.0, 800.0], ThemeChoice::Light, Message::OpenSample("copper-lantern"))
}

fn press(harness: &mut Harness<'_, Shell>, modifiers: Modifiers, key: Key) {
    harness.key_press_modifiers(modifiers, key);
    steps(harness);
}

/// A few frames; while pages are made the window never comes to rest.
fn steps(harness: &mut Harness<'_, Shell>) {
    for _ in 0..4 {
        harness.step();
    }
}

/// Draws frames until something holds; the press works beside them.
fn until(harness: &mut Harness<'_, Shell>, what: &str, holds: impl Fn(&Shell) -> bool) {
    for _ in 0..1_500 {
        harness.step();
        if holds(harness.state()) {
            return;
        }
        std::thread::sleep(Duration::from_millis(40));
    }
    panic!("{what} never came; {:?}", harness.state().brief().outcome());
}

/// Until the pages are made and those that are seen are drawn.
fn drawn(harness: &mut Harness<'_, Shell>) {
    // What was chosen a moment ago is made after a rest.
    for _ in 0..4 {
        harness.step();
    }
    until(harness, "the pages", |shell| {
        let brief = shell.brief();
        *brief.outcome() == Outcome::Made && brief.is_drawn(brief.page())
    });
    steps(harness);
}

/// Whether the tree holds a node whose name begins so.
fn says(harness: &Harness<'_, Shell>, begins: &str) -> bool {
    let begins = begins.to_owned();
    harness.query_all_by(move |node| named(node, &begins)).next().is_some()
}

fn named(node: &AccessKitNode<'_>, begins: &str) -> bool {
    let value = node.value();
    let label = node.label();
    label.or(value).is_some_and(|text| text.starts_with(begins))
}

/// Does the work outside that the session asked for; the dialog for an export is answered with this path.
fn outside(harness: &mut Harness<'_, Shell>, path: &Path, replace: bool) -> Vec<String> {
    let mut proposed = Vec::new();
    for effect in harness.state_mut().take_effects() {
        let answer = match effect {
            Effect::PickExport { name, .. } => {
                proposed.push(name);
                Some(Message::ExportTo { path: path.to_owned(), replace })
            }
            // What the texts touch is tried in `ui_touches`; reading them all takes long without optimisation.
            Effect::Remember(_) | Effect::ReadTexts(_) | Effect::CloseWindow => None,
            other => perform_in(&other, None),
        };
        if let Some(answer) = answer {
            harness.state_mut().session.update(answer);
        }
    }
    proposed
}

fn written(harness: &mut Harness<'_, Shell>) -> Told {
    until(harness, "the file", |shell| shell.brief().told().is_some());
    steps(harness);
    harness.state().brief().told().unwrap().clone()
}

#[test]
#[cfg(feature = "pdf")]
fn an_edition_is_chosen_looked_at_and_leafed_through() {
    let mut harness = sample();
    press(&mut harness, Modifiers::NONE, Key::Num4);
    assert_eq!(harness.state().brief().choices().edition, Edition::Evaluator);
    drawn(&mut harness);
    let count = harness.state().brief().pages();
    assert!(count > 4, "{count}");
    harness.get_by_label(&format!("Page 1 of {count}"));
    harness.get_by_label(&format!("Page 2 of {count}"));
    press(&mut harness, Modifiers::NONE, Key::PageDown);
    assert_eq!(harness.state().brief().page(), 2);
    drawn(&mut harness);
    harness.get_by_label(&format!("Page 3 of {count}")).click();
    drawn(&mut harness);
    assert!(harness.query_by_label(&format!("Page 4 of {count}")).is_none(), "a page that was clicked stands alone");
    press(&mut harness, Modifiers::NONE, Key::PageUp);
    assert_eq!(harness.state().brief().page(), 1);
}

#[test]
#[cfg(feature = "pdf")]
fn a_part_leads_to_its_first_page_and_can_be_left_out() {
    let mut harness = sample();
    press(&mut harness, Modifiers::NONE, Key::Num4);
    drawn(&mut harness);
    let before = harness.state().brief().pages();
    harness.get_by(|node| node.role() == Role::Link && named(node, "Go to Evaluator sheets")).click();
    steps(&mut harness);
    assert!(harness.state().brief().page() > 1);
    harness.get_by(|node| node.role() == Role::CheckBox && named(node, "Evaluator sheets")).click();
    drawn(&mut harness);
    assert!(harness.state().brief().pages() < before);
    let cover = harness.get_by(|node| node.role() == Role::CheckBox && named(node, "Cover"));
    assert!(cover.accesskit_node().is_disabled(), "the cover carries the marking");
}

#[test]
#[cfg(feature = "pdf")]
fn after_a_change_the_pages_are_made_again_but_not_at_another_desk() {
    let mut harness = window_of([1280.0, 800.0], ThemeChoice::Light, Message::New);
    drawn(&mut harness);
    assert!(says(&harness, "No classification"));
    harness.get_by(|node| node.role() == Role::TextInput && named(node, "Class")).focus();
    steps(&mut harness);
    harness.event(egui::Event::Text("NATO UNCLASSIFIED".into()));
    drawn(&mut harness);
    let document = harness.state().session.document.as_ref().unwrap();
    assert_eq!(document.scenario().exercise.classification.to_string(), "NATO UNCLASSIFIED");
    assert_eq!(document.history().steps().count(), 1);
    assert!(says(&harness, "Marked on every page"));
    press(&mut harness, Modifiers::COMMAND, Key::Num1);
    press(&mut harness, Modifiers::COMMAND, Key::Enter);
    for _ in 0..8 {
        harness.step();
    }
    assert_eq!(*harness.state().brief().outcome(), Outcome::Made);
    press(&mut harness, Modifiers::COMMAND, Key::Num3);
    until(&mut harness, "another pack", |shell| matches!(shell.brief().outcome(), Outcome::Making(_)));
    drawn(&mut harness);
}

#[test]
#[cfg(feature = "pdf")]
fn a_pdf_is_written_once_and_asks_before_it_replaces() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pack.pdf");
    let mut harness = window_of([1280.0, 800.0], ThemeChoice::Light, Message::New);
    drawn(&mut harness);
    press(&mut harness, Modifiers::COMMAND, Key::E);
    let proposed = outside(&mut harness, &path, false);
    assert_eq!(proposed, ["exercise-excon-en.pdf"]);
    let Told::Written(told) = written(&mut harness) else { panic!("not written") };
    assert_eq!((told.form, told.pages), (WriteAs::Pdf, Some(harness.state().brief().pages())));
    assert!(std::fs::read(&path).unwrap().starts_with(b"%PDF"));
    assert!(says(&harness, "Written: pack.pdf"));
    press(&mut harness, Modifiers::COMMAND, Key::E);
    outside(&mut harness, &path, false);
    until(&mut harness, "the question", |shell| shell.brief().is_blocked());
    steps(&mut harness);
    assert!(says(&harness, "pack.pdf is there already"));
    harness.get_by_label("Replace").click();
    assert!(matches!(written(&mut harness), Told::Written(_)));
}

#[test]
fn word_and_web_page_are_written_without_pages() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = window_of([1280.0, 800.0], ThemeChoice::Light, Message::New);
    for (button, name, begins) in
        [("Export as a Word file", "pack.docx", &b"PK"[..]), ("Export as one web page", "pack.html", &b"<!"[..])]
    {
        let path = folder.path().join(name);
        harness.get_by_label(button).click();
        steps(&mut harness);
        outside(&mut harness, &path, false);
        until(&mut harness, "the file", |shell| matches!(shell.brief().told(), Some(Told::Written(_))));
        assert!(std::fs::read(&path).unwrap().starts_with(begins), "{name}");
        steps(&mut harness);
    }
}

#[test]
fn a_file_never_bears_the_ending_of_another_form() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = window_of([1280.0, 800.0], ThemeChoice::Light, Message::New);
    // A page is named where a Word file was asked for; a table is no form of a pack.
    for (name, file, begins) in
        [("coverage.html", "coverage.html", &b"<!"[..]), ("coverage.xlsx", "coverage.xlsx.docx", &b"PK"[..])]
    {
        harness.get_by_label("Export as a Word file").click();
        steps(&mut harness);
        outside(&mut harness, &folder.path().join(name), true);
        until(&mut harness, "the file", |shell| matches!(shell.brief().told(), Some(Told::Written(_))));
        assert!(std::fs::read(folder.path().join(file)).unwrap().starts_with(begins), "{name}");
        steps(&mut harness);
    }
    assert!(!folder.path().join("coverage.xlsx").exists());
}

#[test]
fn other_formats_tell_what_they_lose_before_they_write() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("list.csv");
    let mut harness = sample();
    harness.get_by_label("Other formats…").click();
    steps(&mut harness);
    assert!(says(&harness, "Not in the file"));
    press(&mut harness, Modifiers::NONE, Key::ArrowUp);
    press(&mut harness, Modifiers::NONE, Key::ArrowDown);
    harness.get_by_label("Write…").click();
    steps(&mut harness);
    let proposed = outside(&mut harness, &path, false);
    assert!(proposed.iter().all(|name| name.ends_with("-csv.csv")) && proposed.len() == 1, "{proposed:?}");
    let Told::Written(told) = written(&mut harness) else { panic!("not written") };
    assert!(!told.losses.is_empty());
    assert!(path.exists());
}

/// A scenario whose control note stands word for word in a text for the audience.
fn leaking() -> Scenario {
    let quoted = "The bus was never stopped at the northern gate";
    let inject = Inject {
        id: "inj-one".into(),
        number: "DH-022".into(),
        title: "Bus".into(),
        notes: format!("Nobody says so. {quoted}. Wait.").into(),
        ..Inject::default()
    };
    let story = Narrative {
        id: "nar-one".into(),
        title: "Roads".into(),
        text: format!("Road to the north: {quoted}.").into(),
        for_audience: true,
        ..Narrative::default()
    };
    let (injects, narratives) = (Arc::new(vec![Arc::new(inject)]), Arc::new(vec![Arc::new(story)]));
    Scenario { injects, narratives, ..Scenario::default() }
}

#[test]
fn a_quoted_note_is_found_and_nothing_leaves() {
    let coverage = Coverage::full(shipped(), &Arc::new(leaking()));
    let audience = Options { edition: Edition::Audience, ..Options::default() };
    let found = leaks(&coverage, &audience).found;
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].called, "DH-022");
    assert!(leaks(&coverage, &Options::default()).found.is_empty(), "exercise control may read it");
    let mut harness = window_of([1280.0, 800.0], ThemeChoice::Light, Message::New);
    let edit = Edit::Whole { label_key: "step".into(), scenario: Box::new(leaking()) };
    harness.state_mut().session.update(Message::Edit(edit, None));
    press(&mut harness, Modifiers::NONE, Key::Num2);
    for _ in 0..6 {
        harness.step();
    }
    assert!(says(&harness, "DH-022: “Scenario synopsis” quotes its notes for exercise control"));
    let word = harness.get_by_label("Export as a Word file");
    assert!(word.accesskit_node().is_disabled());
    press(&mut harness, Modifiers::COMMAND, Key::E);
    assert!(harness.state_mut().take_effects().iter().all(|effect| !matches!(effect, Effect::PickExport { .. })));
}

#[test]
fn no_shipped_exercise_quotes_a_private_passage() {
    for id in crosscut::app::sample_ids() {
        let scenario = crosscut::store::samples::open(id).unwrap().scenario;
        let end = scenario.exercise.endex;
        let coverage = Coverage::full(shipped(), &Arc::new(scenario));
        let options = Options { edition: Edition::Audience, until: end, ..Options::default() };
        let check = leaks(&coverage, &options);
        assert!(check.passages > 5, "{id}: {}", check.passages);
        assert!(check.found.is_empty(), "{id}: {:#?}", check.found);
    }
}

#[test]
fn pack_settings_are_kept() {
    let mut harness = window_of([1280.0, 800.0], ThemeChoice::Light, Message::New);
    harness.get_by_label("Pack settings…").click();
    steps(&mut harness);
    steps(&mut harness);
    harness.get_by(|node| node.role() == Role::TextInput && named(node, "Colour")).focus();
    steps(&mut harness);
    harness.event(egui::Event::Text("#8a153".into()));
    steps(&mut harness);
    assert!(harness.get_by_label("Keep").accesskit_node().is_disabled(), "five digits are no colour");
    harness.event(egui::Event::Text("8".into()));
    steps(&mut harness);
    harness.get_by_label("Keep").click();
    steps(&mut harness);
    assert_eq!(harness.state().session.memory.packs.accent, "#8a1538");
}

#[test]
fn every_control_of_the_desk_has_a_name_and_can_be_reached() {
    let mut harness = sample();
    steps(&mut harness);
    for edition in ["EXCON", "Training audience", "Advisor", "Evaluator", "Role players", "Inject cards"] {
        let name = format!("{edition}: ");
        harness.get_by(|node| node.role() == Role::RadioButton && named(node, &name));
    }
    let mut reached = std::collections::BTreeSet::new();
    for _ in 0..60 {
        harness.key_press(Key::Tab);
        harness.step();
        harness.step();
        if let Some(node) = harness.query_by(|node| node.is_focused()) {
            let node = node.accesskit_node();
            let name = node.label().or(node.value()).unwrap_or_default();
            assert!(!name.is_empty(), "a {:?} without a name", node.role());
            reached.insert(name);
        }
    }
    for name in ["Export PDF", "Other formats…", "Pack settings…", "Language", "Paper", "EXCON: everything"] {
        assert!(reached.contains(name), "{name} is not reached: {reached:?}");
    }
    assert!(reached.iter().any(|name| name.starts_with("The exercise at a glance")), "{reached:?}");
}

#[test]
fn pictures() {
    let Ok(folder) = std::env::var("CROSSCUT_PICTURES") else { return };
    let folder = Path::new(&folder);
    let save = |harness: &mut Harness<'static, Shell>, name: &str| {
        harness.render().unwrap().save(folder.join(format!("{name}.png"))).unwrap();
    };
    let keys = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6];
    for (size, theme, name) in [
        ([1280.0, 800.0], ThemeChoice::Light, "brief"),
        ([1280.0, 800.0], ThemeChoice::Dark, "brief-dark"),
        ([1920.0, 1080.0], ThemeChoice::Light, "brief-1920"),
        ([1280.0, 800.0], ThemeChoice::ContrastLight, "brief-contrast"),
        ([900.0, 600.0], ThemeChoice::Light, "brief-900"),
    ] {
        let mut harness = window_of(size, theme, Message::OpenSample("copper-lantern"));
        let all = if name == "brief" { &keys[..] } else { &keys[3..4] };
        for (place, key) in all.iter().enumerate() {
            press(&mut harness, Modifiers::NONE, *key);
            drawn(&mut harness);
            save(&mut harness, &format!("{name}-{place}"));
        }
        press(&mut harness, Modifiers::NONE, Key::PageDown);
        drawn(&mut harness);
        save(&mut harness, &format!("{name}-next"));
        if name == "brief" {
            harness.get_by_label("Other formats…").click();
            steps(&mut harness);
            save(&mut harness, "brief-formats");
            press(&mut harness, Modifiers::NONE, Key::Escape);
            harness.get_by_label("Pack settings…").click();
            steps(&mut harness);
            save(&mut harness, "brief-dress");
        }
    }
    let mut harness = window_of([1280.0, 800.0], ThemeChoice::Light, Message::New);
    drawn(&mut harness);
    save(&mut harness, "brief-empty");
    let edit = Edit::Whole { label_key: "step".into(), scenario: Box::new(leaking()) };
    harness.state_mut().session.update(Message::Edit(edit, None));
    press(&mut harness, Modifiers::NONE, Key::Num2);
    drawn(&mut harness);
    save(&mut harness, "brief-leak");
}
