//! Dialogs and panels with everything half as large again: nothing leaves the window, the buttons are reached.

use crate::shell_window::{Window, open, picture};
use crosscut::app::{Memory, Message};
use crosscut::ui::ThemeChoice;
use crosscut::ui::commands::Command;
use crosscut::ui::outbox::Wish;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};

fn large(choice: ThemeChoice, size: [f32; 2]) -> Window {
    let memory = Memory { size: 150, ..Memory::default() };
    let mut harness = open(size, choice, memory, Some(Message::OpenSample("copper-lantern")));
    harness.ctx.set_zoom_factor(1.5);
    harness.run();
    harness.run();
    harness
}

fn run(harness: &mut Window, command: Command) {
    harness.state_mut().ask(Wish::Run(command));
    harness.run();
    harness.run();
}

/// Buttons that lie outside of the window, wholly or in part.
fn outside(harness: &Window) -> Vec<String> {
    let whole = harness.ctx.content_rect().expand(1.0);
    let buttons = harness.query_all_by_role(Role::Button);
    let out = buttons.filter(|it| {
        let rect = it.rect();
        rect.width() > 0.0 && !whole.contains_rect(rect) && whole.intersects(rect)
    });
    out.filter_map(|it| Some(format!("{} at {}", it.accesskit_node().label()?, it.rect()))).collect()
}

#[test]
fn dialogs_fit_at_half_as_large_again() {
    let dialogs = [
        (Command::Library, "library"),
        (Command::Replace, "replace"),
        (Command::KeysSheet, "keys"),
        (Command::Checklists, "checklists"),
        (Command::Compare, "compare"),
    ];
    let mut faults = Vec::new();
    for (command, name) in dialogs {
        let mut harness = large(ThemeChoice::Light, [1280.0, 800.0]);
        run(&mut harness, command);
        if command == Command::Replace {
            harness.event(egui::Event::Text("school".into()));
            harness.run();
        }
        picture(&mut harness, &format!("large-{name}"));
        faults.extend(outside(&harness).into_iter().map(|fault| format!("{name}: {fault}")));
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn pasting_and_several_injects_fit_at_half_as_large_again() {
    let mut harness = large(ThemeChoice::Dark, [1280.0, 800.0]);
    let ids = harness.state_mut().plan().table.data.shown();
    harness.state_mut().plan().show_injects(&ids[..4]);
    harness.run();
    harness.run();
    picture(&mut harness, "large-bulk");
    let mut faults = outside(&harness);
    harness.event(egui::Event::Paste("No\tTime\tTitle\tTo\n1\tD+1 0900\tSchool shut\tG2\n".into()));
    harness.run();
    harness.run();
    picture(&mut harness, "large-paste");
    faults.extend(outside(&harness));
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn pictures_of_bulk_and_findings_in_the_dark() {
    if std::env::var("CROSSCUT_PICTURES").is_err() {
        return;
    }
    let sample = || Some(Message::OpenSample("copper-lantern"));
    let mut harness = open([1920.0, 1080.0], ThemeChoice::Dark, Memory::default(), sample());
    let ids = harness.state_mut().plan().table.data.shown();
    harness.state_mut().plan().show_injects(&ids[..6]);
    harness.run();
    harness.run();
    picture(&mut harness, "dark-bulk");
    run(&mut harness, Command::DeskReview);
    run(&mut harness, Command::Findings);
    picture(&mut harness, "dark-findings");
    run(&mut harness, Command::Replace);
    harness.event(egui::Event::Text("school".into()));
    harness.run();
    picture(&mut harness, "dark-replace");
}
