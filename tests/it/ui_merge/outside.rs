//! Somebody else changes the file while one works in the window, or its drive goes and comes back.

use super::{Desk, lantern, with};
use crosscut::app::Message;
use crosscut::app::watch::{Outside, WatchNews, Watched};
use crosscut::scenario::Scenario;
use crosscut::ui::ThemeChoice;
use egui::accesskit::Role;

const NARROW: [f32; 2] = [1280.0, 800.0];

fn mine(base: &Scenario) -> Scenario {
    with(base, 20, |it| it.notes = "Mine.".into())
}

fn theirs(base: &Scenario) -> Scenario {
    with(base, 2, |it| it.title = "Theirs".into())
}

fn stands(desk: &mut Desk, outside: Outside) {
    let session = &desk.harness.state().session;
    let document = session.document.as_ref().unwrap();
    let (path, hash) = (document.path.clone().unwrap(), document.hash.unwrap());
    let watched = Watched { document: session.opened_count(), path, hash };
    desk.tell(Message::Watched(WatchNews { watched, outside }));
}

#[test]
fn what_somebody_else_wrote_is_brought_in_before_one_saves() {
    let base = lantern();
    let mut desk = Desk::open(&base);
    desk.becomes(&mine(&base));
    desk.file("copper-lantern.scenario.ron", &theirs(&base));
    stands(&mut desk, Outside::Changed);
    assert!(desk.shows("Changed by someone else at") && desk.shows("Somebody else changed the file"));
    desk.tab_to("Bring it in");
    assert!(desk.made().merge.has_base());
    desk.click(Role::Button, "Bring in");
    assert_eq!((&*desk.scenario().injects[20].notes, &*desk.scenario().injects[2].title), ("Mine.", "Theirs"));
    assert!(!desk.shows("Changed by someone else at"), "it is brought in");
}

#[test]
fn who_changed_nothing_opens_it_again() {
    let base = lantern();
    let mut desk = Desk::open(&base);
    desk.file("copper-lantern.scenario.ron", &theirs(&base));
    stands(&mut desk, Outside::Changed);
    assert!(!desk.shows("Save over it"), "there is nothing to save");
    desk.click(Role::Button, "Open it again");
    assert_eq!(&*desk.scenario().injects[2].title, "Theirs");
    assert!(!desk.shows("Somebody else changed the file"));
}

#[test]
fn a_drive_that_goes_is_told_and_so_is_its_return() {
    let mut desk = Desk::open(&lantern());
    stands(&mut desk, Outside::Gone);
    assert!(desk.shows("The file is not there since") && desk.shows("The file is not there any more"));
    stands(&mut desk, Outside::Same);
    assert!(!desk.shows("The file is not there since") && !desk.shows("The file is not there any more"));
}

#[test]
fn both_are_told_in_narrow_and_wide_windows_and_in_the_dark() {
    let base = crosscut::store::samples::open("first-steps").unwrap().scenario;
    let (light, dark) = (ThemeChoice::Light, ThemeChoice::Dark);
    let windows = [
        (NARROW, light, ""),
        (NARROW, dark, "-dark"),
        ([1920.0, 1080.0], light, "-1920"),
        ([900.0, 700.0], dark, "-900"),
    ];
    for (size, theme, window) in windows {
        let mut desk = Desk::open_in(size, theme, &base);
        desk.becomes(&with(&base, 1, |it| it.notes = "Mine.".into()));
        for (outside, name) in [(Outside::Changed, "changed"), (Outside::Gone, "gone")] {
            stands(&mut desk, outside);
            assert!(desk.shows("Save under another name…"));
            desk.picture(&format!("outside-{name}{window}"));
        }
    }
}
