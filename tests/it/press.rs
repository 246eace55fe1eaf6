//! The press beside the window: pages from a child process, files written whole, cancelled without harm.

use super::packs::{coverage, options};
use crosscut::app::press::{Engine, Format, News, Options, Order, PackDress, Press, WriteAs};
use crosscut::briefing::Edition;
use crosscut::words::Language;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

fn engine() -> Engine {
    Engine::Child(PathBuf::from(env!("CARGO_BIN_EXE_crosscut")))
}

/// Waits for news that is wanted; other news is passed over.
fn wait<T>(press: &Press, mut wanted: impl FnMut(News) -> Option<T>) -> T {
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_secs(120) {
        if let Some(found) = press.news().into_iter().find_map(&mut wanted) {
            return found;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("no news came");
}

fn make(serial: u64, exercise: &str, edition: Edition) -> Order {
    Order::Make {
        serial,
        coverage: Box::new(coverage(exercise)),
        options: Box::new(options(edition, Language::English)),
        dress: PackDress::default(),
    }
}

fn write(serial: u64, form: WriteAs, path: &Path, replace: bool) -> Order {
    Order::Write {
        serial,
        coverage: Box::new(coverage("first-steps")),
        options: Box::new(Options { made_on: "2026-11-22".into(), ..options(Edition::Audience, Language::English) }),
        dress: PackDress::default(),
        form,
        path: path.to_owned(),
        replace,
    }
}

#[cfg(feature = "pdf")]
#[test]
fn pages_are_set_in_a_child_and_drawn_when_asked() {
    let press = Press::start(engine(), || {}).unwrap();
    press.order(make(7, "first-steps", Edition::Excon));
    let pages = wait(&press, |news| match news {
        News::Made(7, made) => Some(made.pages),
        News::Failed(_, message) => panic!("{message}"),
        _ => None,
    });
    assert!(pages > 4);
    press.order(Order::Page { serial: 7, index: 0, scale: 1.0 });
    let image = wait(&press, |news| if let News::Page(7, 0, image) = news { Some(image) } else { None });
    // A4 at one pixel a point.
    assert_eq!((image.width, image.height), (595, 842));
    assert_eq!(image.rgba.len(), 595 * 842 * 4);
}

#[cfg(feature = "pdf")]
#[test]
fn what_is_cancelled_leaves_the_press_ready() {
    let press = Press::start(engine(), || {}).unwrap();
    press.order(make(1, "copper-lantern", Edition::Excon));
    wait(&press, |news| matches!(news, News::Stage(1, "setting")).then_some(()));
    press.cancel();
    let cancelled = wait(&press, |news| match news {
        News::Cancelled(1) => Some(true),
        News::Made(1, _) => Some(false),
        News::Failed(_, message) => panic!("{message}"),
        _ => None,
    });
    assert!(cancelled, "it was made although it was cancelled at once");
    press.order(make(2, "first-steps", Edition::Audience));
    wait(&press, |news| matches!(news, News::Made(2, _)).then_some(()));
}

#[cfg(feature = "pdf")]
#[test]
fn a_program_that_is_no_typesetter_is_said_so() {
    let press = Press::start(Engine::Child(PathBuf::from("/nowhere/at/all")), || {}).unwrap();
    press.order(make(1, "first-steps", Edition::Audience));
    let message = wait(&press, |news| if let News::Failed(1, message) = news { Some(message) } else { None });
    assert!(message.contains("Word"), "{message}");
}

#[test]
fn files_are_written_whole_and_never_over_another_unasked() {
    let folder = tempfile::tempdir().unwrap();
    let press = Press::start(engine(), || {}).unwrap();
    let mut forms = vec![WriteAs::Word, WriteAs::WebPage, WriteAs::Other(Format::Csv), WriteAs::Other(Format::OpenAev)];
    if cfg!(feature = "pdf") {
        forms.push(WriteAs::Pdf);
    }
    for (serial, form) in (1..).zip(forms) {
        let path = folder.path().join(format!("pack.{}", form.ending()));
        press.order(write(serial, form, &path, false));
        let written = wait(&press, |news| match news {
            News::Written(written) => Some(written),
            News::NotWritten(message) => panic!("{message}"),
            _ => None,
        });
        let bytes = std::fs::read(&written.path).unwrap();
        let heads: [&[u8]; 4] = [b"%PDF", b"PK", b"<!DOCTYPE html>", b"\xef\xbb\xbf"];
        assert!(heads.iter().any(|head| bytes.starts_with(head)), "{form:?}");
        press.order(write(serial, form, &path, false));
        wait(&press, |news| matches!(news, News::Exists(..)).then_some(()));
        assert_eq!(std::fs::read(&path).unwrap(), bytes, "{form:?} was replaced unasked");
        press.order(write(serial, form, &path, true));
        wait(&press, |news| matches!(news, News::Written(_)).then_some(()));
    }
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let press = Press::start(engine(), || {}).unwrap();
    press.order(write(1, WriteAs::WebPage, Path::new("/nowhere/at/all/pack.html"), false));
    let message = wait(&press, |news| if let News::NotWritten(message) = news { Some(message) } else { None });
    assert!(message.contains("/nowhere/at/all"), "{message}");
}
