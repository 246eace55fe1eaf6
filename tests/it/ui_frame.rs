//! The frame round the desks, at wide and narrow windows: drawn, named, and it says what is wanted.

use crate::shell_window;
use crosscut::ui::commands::{Command, Reach};
use crosscut::ui::frame::*;
use crosscut::ui::theme::{self, ThemeChoice};
use crosscut::ui::widgets::BarCounts;
use egui::accesskit::Role;
use egui::{CentralPanel, Frame, Ui};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

#[derive(Clone, Copy, PartialEq)]
enum Screen {
    Desk,
    Start,
    Palette,
    Keys,
}

struct Window {
    screen: Screen,
    start: StartState,
    palette: PaletteState,
    acts: Vec<String>,
}

fn topics() -> Vec<TopicCoverage> {
    let rows = [
        ("PoC", "Protection of civilians", [27, 8, 6, 4], 2),
        ("CAAC", "Children and armed conflict", [22, 8, 9, 6], 4),
        ("CRSV", "Conflict-related sexual violence", [9, 4, 7, 3], 3),
        ("CTHB", "Trafficking in human beings", [6, 4, 10, 2], 5),
        ("CPP", "Cultural property protection", [8, 6, 7, 3], 4),
        ("WPS", "Women, peace and security", [9, 4, 2, 4], 1),
        ("HS", "Human security umbrella", [17, 4, 2, 2], 0),
    ];
    rows.into_iter()
        .map(|(code, name, [covered, partly, missing, waits], essential_open)| TopicCoverage {
            topic: format!("topic.{}", code.to_lowercase()),
            code: code.into(),
            name: name.into(),
            counts: BarCounts { covered, partly, missing, waits, aside: 0 },
            essential_open,
        })
        .collect()
}

fn recent() -> Vec<Recent> {
    let file = |name: &str, path: &str, changed: &str, injects, open| Recent {
        name: name.into(),
        path: path.into(),
        changed: changed.into(),
        injects: Some(injects),
        state: RecentState::Checked { essential_open: open },
    };
    vec![
        file("Copper Lantern 27", "D:\\EXON\\CL27\\copper-lantern.scenario.ron", "Yesterday 17:31", 214, 19),
        file("Grey Heron 26", "D:\\EXON\\GH26\\grey-heron.scenario.ron", "3 Oct 26", 386, 0),
        Recent {
            name: "Brigade tabletop, Ilvane".into(),
            path: "E:\\ilvane-ttx.scenario.ron".into(),
            changed: "19 Sep 26".into(),
            injects: None,
            state: RecentState::NotFound("on E:".into()),
        },
    ]
}

fn draw(ui: &mut Ui, window: &mut Window) {
    if window.screen == Screen::Start {
        let recent = recent();
        let page = StartPage {
            version: "0.1.0",
            sample: "214 injects, all five topics, some gaps",
            checklist: "Checklist: human security basis, 203 lines, 7 families of sources.",
            import_off: Some("This version reads no lists yet"),
            recent: &recent,
            lists_files: true,
            recovery: Some(Recovery {
                title: "Work from yesterday 17:42 was not saved to its file".into(),
                text: "Crosscut closed without saving Copper Lantern 27. 11 edits are safe on this computer, the last \
                       at 17:42:08."
                    .into(),
                edits: 11,
                compare: true,
            }),
            opening: None,
            explain_desks: true,
            theme_name: "Follow system",
            language: "English",
        };
        window.acts.extend(start_page(ui, &page, &mut window.start).map(|act| format!("{act:?}")));
        return;
    }
    let topics = topics();
    let desk = Desk::Plan;
    let bar = TopBar {
        exercise: "Copper Lantern 27",
        file: "copper-lantern.scenario.ron",
        desk,
        topics: &topics,
        essential_open: 19,
        read_only: None,
    };
    window.acts.extend(top_bar(ui, &bar).map(|act| format!("{act:?}")));
    let status = StatusBar {
        role: "As planner",
        saved: Saved::At("14:32".into()),
        selection: "214 injects, 1 selected",
        check: Some(Check { injects: 214, lines: 203, took: "6 ms".into() }),
        problems: 2,
        ..StatusBar::default()
    };
    window.acts.extend(status_bar(ui, &status).map(|act| format!("{act:?}")));
    let ground = Frame::new().fill(theme::theme(ui).canvas);
    CentralPanel::default().frame(ground).show(ui, |_| ());
    match window.screen {
        Screen::Palette => {
            let ctx = ui.ctx().clone();
            let found = palette(&ctx, &mut window.palette, |typed| {
                command_entries(&ctx, typed, Reach::Plan, |command| {
                    (command == Command::Undo).then(|| "nothing to undo".to_owned())
                })
            });
            if found != PaletteOutput::Open {
                window.acts.push(format!("{found:?}"));
            }
        }
        Screen::Keys if keys_sheet(ui, Reach::Plan) => window.acts.push("closed".into()),
        _ => {}
    }
}

fn harness(screen: Screen, choice: ThemeChoice, size: [f32; 2]) -> Harness<'static, Window> {
    let window = Window { screen, start: StartState::default(), palette: PaletteState::default(), acts: Vec::new() };
    shell_window::part(size, choice, draw, window)
}

fn picture(name: &str, harness: &mut Harness<'static, Window>) {
    harness.run();
    if let Ok(folder) = std::env::var("CROSSCUT_PICTURES") {
        let picture = harness.render().expect("a picture");
        picture.save(format!("{folder}/frame-{name}.png")).expect("a place for pictures");
    }
}

#[test]
fn the_frame_is_drawn_at_every_width_and_in_every_theme() {
    for width in [1920.0, 1280.0, 1120.0, 960.0, 700.0] {
        for choice in [ThemeChoice::Light, ThemeChoice::ContrastDark] {
            let name = format!("desk-{width}-{}", choice.name());
            picture(&name, &mut harness(Screen::Desk, choice, [width, 200.0]));
        }
    }
    for (name, screen) in [("start", Screen::Start), ("palette", Screen::Palette), ("keys", Screen::Keys)] {
        for choice in ThemeChoice::ALL {
            picture(&format!("{name}-{}", choice.name()), &mut harness(screen, choice, [1280.0, 800.0]));
        }
        picture(&format!("{name}-wide"), &mut harness(screen, ThemeChoice::Light, [1920.0, 1080.0]));
        picture(&format!("{name}-narrow"), &mut harness(screen, ThemeChoice::Light, [760.0, 560.0]));
    }
}

#[test]
fn desks_and_topics_are_reached_by_name() {
    let mut harness = harness(Screen::Desk, ThemeChoice::Light, [1280.0, 200.0]);
    harness.run();
    harness.get_by_role_and_label(Role::Tab, "Review").click();
    harness.run();
    harness.get_by_label_contains("Trafficking in human beings: 6 of 22 covered").click();
    harness.run();
    harness.get_by_label("19 essential lines are open.").click();
    harness.run();
    assert_eq!(harness.state().acts, ["Desk(Review)", "Topic(\"topic.cthb\")", "EssentialOpen"]);
}

#[test]
fn the_file_menu_runs_commands() {
    let mut harness = harness(Screen::Desk, ThemeChoice::Light, [1280.0, 500.0]);
    harness.run();
    harness.get_by_label_contains("Copper Lantern 27, file").click();
    harness.run();
    harness.get_by_role_and_label(Role::MenuItem, "Save as").click();
    harness.run();
    assert_eq!(harness.state().acts, ["Run(SaveAs)"]);
}

#[test]
fn the_list_of_commands_is_used_by_keyboard() {
    let mut harness = harness(Screen::Palette, ThemeChoice::Light, [1280.0, 800.0]);
    harness.run();
    harness.get_by_role_and_label(Role::TextInput, "Find an inject, a line or a command").type_text("desk");
    harness.run();
    harness.key_press(egui::Key::ArrowDown);
    harness.run();
    harness.key_press(egui::Key::Enter);
    harness.run();
    assert_eq!(harness.state().acts, ["Taken(DeskReview)"]);
}

#[test]
fn a_command_that_cannot_run_is_not_taken() {
    let mut harness = harness(Screen::Palette, ThemeChoice::Light, [1280.0, 800.0]);
    harness.run();
    harness.get_by_role_and_label(Role::TextInput, "Find an inject, a line or a command").type_text("undo");
    harness.run();
    harness.key_press(egui::Key::Enter);
    harness.run();
    assert!(harness.state().acts.is_empty());
}

#[test]
fn the_start_page_is_used_by_keyboard_and_by_name() {
    let mut harness = harness(Screen::Start, ThemeChoice::Light, [1280.0, 800.0]);
    harness.run();
    harness.key_press(egui::Key::ArrowDown);
    harness.run();
    harness.key_press(egui::Key::Enter);
    harness.run();
    harness.get_by_label_contains("Grey Heron 26, D:").click();
    harness.run();
    harness.get_by_label("Bring back 11 edits").click();
    harness.run();
    harness.get_by_role_and_label(Role::Link, "Locate").click();
    harness.run();
    assert_eq!(harness.state().acts, ["Enter(Empty)", "OpenRecent(1)", "BringBack", "Locate(2)"]);
}

#[test]
fn escape_closes_the_sheet_of_keys() {
    let mut harness = harness(Screen::Keys, ThemeChoice::Light, [1280.0, 800.0]);
    harness.run();
    harness.key_press(egui::Key::Escape);
    harness.run();
    assert_eq!(harness.state().acts, ["closed"]);
}
