//! The dialog after a crash, the notice on the start page, and what the status bar says of saving.

use crate::shell_window;
use crosscut::app::keeping::{FileState, KeepNews, Kept, LeftWork, Name};
use crosscut::app::{Effect, Memory, Message, SaveState};
use crosscut::scenario::compare::Extent;
use crosscut::ui::ThemeChoice;
use crosscut::ui::plan::table::sort::Column;
use crosscut::ui::shell::Shell;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

const NARROW: [f32; 2] = [1280.0, 800.0];
const WIDE: [f32; 2] = [1920.0, 1080.0];

fn left(number: u64, exercise: &str, file: FileState) -> LeftWork {
    LeftWork {
        name: format!("{number:016x}").parse::<Name>().unwrap(),
        exercise: exercise.to_owned(),
        path: (file != FileState::Never).then(|| "/exon/cl27/copper-lantern.scenario.ron".into()),
        file,
        at: 29_800_000,
        extent: Extent { changes: 12, records: 5 },
        unsent: 0,
        lines: vec!["CL-012 Men take a higher fee: Title, Text".into(), "CL-090 A new inject: new".into()],
        is_torn: false,
        unread: None,
        is_locked: false,
    }
}

fn window(size: [f32; 2], theme: ThemeChoice, works: Vec<LeftWork>) -> Harness<'static, Shell> {
    shell_window::open(size, theme, Memory::default(), Some(Message::Keep(KeepNews::Left(works))))
}

fn three() -> Vec<LeftWork> {
    let mut unread = left(3, "Something that cannot be read", FileState::Never);
    unread.unread = Some("A newer Crosscut kept it, and this one reads up to version 1.".into());
    vec![left(1, "Copper Lantern 27", FileState::Same), left(2, "Grey Heron 26", FileState::Changed), unread]
}

fn press(harness: &mut Harness<'_, Shell>, label: &str) {
    harness.get_by_label(label).click();
    harness.run();
}

#[test]
fn after_a_crash_the_window_shows_what_was_not_saved() {
    for (size, wide) in [(NARROW, ""), (WIDE, "-1920")] {
        for (theme, dark) in [(ThemeChoice::Light, ""), (ThemeChoice::Dark, "-dark")] {
            let mut harness = window(size, theme, vec![left(1, "Copper Lantern 27", FileState::Same)]);
            harness.get_by_label_contains("12 changes in 5 records");
            shell_window::picture(&mut harness, &format!("recover{wide}{dark}"));
            let mut harness = window(size, theme, three());
            press(&mut harness, "What differs in Copper Lantern 27");
            harness.get_by_label_contains("Men take a higher fee: Title, Text");
            harness.get_by_label_contains("A newer Crosscut kept it");
            shell_window::picture(&mut harness, &format!("recover-three{wide}{dark}"));
        }
    }
}

#[test]
fn letting_go_asks_once_and_keeping_is_the_easy_answer() {
    let mut harness = window(NARROW, ThemeChoice::Light, vec![left(1, "Copper Lantern 27", FileState::Same)]);
    press(&mut harness, "Let go of Copper Lantern 27");
    assert!(harness.state_mut().take_effects().iter().all(|effect| !matches!(effect, Effect::Keep(_))));
    harness.get_by_label_contains("They cannot come back");
    shell_window::picture(&mut harness, "recover-let-go");
    press(&mut harness, "Keep it");
    press(&mut harness, "Let go of Copper Lantern 27");
    press(&mut harness, "Let go of Copper Lantern 27");
    let effects = format!("{:?}", harness.state_mut().take_effects());
    assert!(effects.contains("LetGo"), "{effects}");
}

#[test]
fn what_was_put_off_stands_on_the_start_page() {
    for (theme, dark) in [(ThemeChoice::Light, ""), (ThemeChoice::Dark, "-dark")] {
        let mut harness = window(NARROW, theme, three());
        press(&mut harness, "Later");
        assert!(!harness.state().session.left.is_shown);
        shell_window::picture(&mut harness, &format!("recover-start{dark}"));
        press(&mut harness, "Bring back 12 edits");
        assert!(harness.state().session.left.is_shown);
    }
}

#[test]
fn enter_goes_on_with_it_and_escape_puts_it_off() {
    let works = || vec![left(1, "Copper Lantern 27", FileState::Same)];
    let mut harness = window(NARROW, ThemeChoice::Light, works());
    harness.key_press(egui::Key::Enter);
    harness.run();
    let effects = format!("{:?}", harness.state_mut().take_effects());
    assert!(effects.contains("Open("), "{effects}");
    let mut harness = window(NARROW, ThemeChoice::Light, works());
    harness.key_press(egui::Key::Escape);
    harness.run();
    assert!(!harness.state().session.left.is_shown);
}

/// The status bar of a changed exercise for which saving stands so.
fn status(size: [f32; 2], theme: ThemeChoice, state: SaveState, safe: Kept) -> Harness<'static, Shell> {
    let first = Message::OpenSample("first-steps");
    let mut harness = shell_window::open(size, theme, Memory::default(), Some(first));
    let mut exercise = (*harness.state().session.document.as_ref().unwrap().scenario().exercise).clone();
    exercise.aim = "To see what is saved".into();
    let record = crosscut::scenario::Record::Exercise(exercise.into());
    harness.state_mut().session.update(Message::Edit(crosscut::edit::Edit::Change(record), None));
    let document = harness.state_mut().session.document.as_mut().unwrap();
    (document.save_state, document.safe) = (state, safe);
    harness.run();
    harness
}

#[test]
fn the_status_bar_says_where_every_change_is() {
    let safe = || Kept::Safe(Extent { changes: 3, records: 2 });
    let full = || SaveState::Failed("the drive is full".into());
    let not = || Kept::Not("The drive is full.".into());
    let cases = [
        ("saved", SaveState::Saved("14:02".into()), safe(), "Saved to file 14:02 · 3 changes kept on this computer"),
        ("opened", SaveState::Opened("13:50".into()), safe(), "Opened 13:50 · 3 changes kept on this computer"),
        ("nowhere", SaveState::Unsaved, safe(), "Not in a file yet · 3 changes kept on this computer"),
        ("failed", full(), safe(), "Not saved: the drive is full. Changes are kept on this computer."),
        ("failed-not", full(), not(), "Not saved: the drive is full. Only saving protects this work."),
        (
            "unprotected",
            SaveState::Unsaved,
            not(),
            "Changes cannot be kept on this computer. Only saving protects them.",
        ),
        ("elsewhere", SaveState::ChangedOnDisk("14:20".into()), safe(), "Changed by someone else at 14:20."),
    ];
    for (name, state, safe, told) in cases {
        let mut harness = status(WIDE, ThemeChoice::Light, state.clone(), safe.clone());
        harness.get_by_label(told);
        shell_window::picture(&mut harness, &format!("status-{name}-1920"));
        for (theme, dark) in [(ThemeChoice::Light, ""), (ThemeChoice::Dark, "-dark")] {
            let mut narrow = status([900.0, 700.0], theme, state.clone(), safe.clone());
            shell_window::picture(&mut narrow, &format!("status-{name}-900{dark}"));
        }
    }
}

#[test]
fn typing_in_a_cell_is_kept_before_it_is_a_change() {
    let first = Message::OpenSample("first-steps");
    let mut harness = shell_window::open(NARROW, ThemeChoice::Light, Memory::default(), Some(first));
    let id = harness.state().session.document.as_ref().unwrap().scenario().injects[0].id.clone();
    harness.state_mut().plan().show_inject(&id);
    harness.run();
    harness.state_mut().plan().table.column = Column::Title;
    harness.run();
    harness.state_mut().take_effects();
    for letter in "Half a title".chars() {
        harness.event(egui::Event::Text(letter.to_string()));
        harness.run();
    }
    for _ in 0..40 {
        harness.step();
    }
    let follows = harness.state_mut().take_effects().into_iter().filter_map(|effect| match effect {
        Effect::Keep(crosscut::app::keeping::KeepWork::Follow(wanted, _)) => Some(wanted),
        _ => None,
    });
    let last = follows.last().expect("the open cell is kept");
    assert!(crosscut::store::format::write(&last.now).contains("Half a title"));
    let document = harness.state().session.document.as_ref().unwrap();
    assert!(!crosscut::store::format::write(document.scenario()).contains("Half a title"));
}
