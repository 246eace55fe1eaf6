//! What others do to the file is noticed while one works.

use crate::runs::saved_file;
use crosscut::app::watch::{Outside, WatchNews, Watched, Watcher};
use crosscut::app::{Effect, Message, SaveState, Session, perform_in};
use crosscut::checklist::Basis;
use crosscut::store::{ContentHash, RealDisk};
use std::path::PathBuf;
use tempfile::TempDir;

/// A file, and one who looks at it.
struct Place {
    _folder: TempDir,
    path: PathBuf,
    watcher: Watcher,
}

impl Place {
    fn with(text: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.scenario.ron");
        std::fs::write(&path, text).unwrap();
        let mut watcher = Watcher::new(Box::new(RealDisk));
        let hash = ContentHash::of(text.as_bytes());
        watcher.watch(Some(Watched { document: 1, path: path.clone(), hash }));
        Self { _folder: folder, path, watcher }
    }

    /// What is told in three looks in a row.
    fn told(&mut self) -> Vec<Outside> {
        (0..3).filter_map(|_| self.watcher.look()).map(|news| news.outside).collect()
    }

    fn write(&self, text: &str) {
        std::fs::write(&self.path, text).unwrap();
    }
}

#[test]
fn only_another_content_is_news_and_it_is_told_once() {
    let mut place = Place::with("mine");
    assert!(place.told().is_empty());
    place.write("mine");
    assert!(place.told().is_empty(), "it was written, but says the same");
    place.write("theirs");
    assert_eq!(place.told(), [Outside::Changed]);
    place.write("theirs again");
    assert!(place.told().is_empty(), "that is known");
    place.write("mine");
    assert_eq!(place.told(), [Outside::Same]);
}

#[test]
fn a_file_that_goes_is_told_and_so_is_its_return() {
    let mut place = Place::with("mine");
    let aside = place.path.with_extension("aside");
    std::fs::rename(&place.path, &aside).unwrap();
    assert_eq!(place.watcher.look(), None, "some programs take a file away for a moment");
    assert_eq!(place.told(), [Outside::Gone]);
    std::fs::rename(&aside, &place.path).unwrap();
    assert_eq!(place.told(), [Outside::Same]);
    std::fs::remove_file(&place.path).unwrap();
    assert_eq!(place.told(), [Outside::Gone]);
    place.write("theirs");
    assert_eq!(place.told(), [Outside::Changed]);
}

#[test]
fn two_writings_that_look_alike_to_the_drive_are_noticed() {
    let mut place = Place::with("mine");
    assert_eq!(place.watcher.look(), None);
    let written = std::fs::metadata(&place.path).unwrap().modified().unwrap();
    place.write("hers");
    std::fs::File::options().write(true).open(&place.path).unwrap().set_modified(written).unwrap();
    assert_eq!(place.told(), [Outside::Changed]);
}

/// A session with an exercise open from a file; nothing watches by itself.
struct Open {
    _folder: TempDir,
    path: PathBuf,
    session: Session,
    watched: Option<Watched>,
}

impl Open {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = saved_file(folder.path());
        let session = Session::new(Basis::shipped().0);
        let mut open = Self { _folder: folder, path: path.clone(), session, watched: None };
        open.tell(Message::Open(path));
        open
    }

    fn tell(&mut self, message: Message) -> Vec<Effect> {
        self.session.update(message);
        let mut rest = Vec::new();
        for effect in self.session.take_effects() {
            match effect {
                Effect::Watch(watched) => self.watched = watched,
                Effect::Read(..) | Effect::Write { .. } => {
                    let answer = perform_in(&effect, None).unwrap();
                    rest.extend(self.tell(answer));
                }
                other => rest.push(other),
            }
        }
        rest
    }

    fn stands(&mut self, outside: Outside) {
        let watched = self.watched.clone().unwrap();
        self.tell(Message::Watched(WatchNews { watched, outside }));
    }

    fn notice(&self) -> &str {
        self.session.notice.as_ref().map_or("", |notice| &notice.text)
    }

    fn outside(&self) -> Option<Outside> {
        self.session.document.as_ref().unwrap().outside.as_ref().map(|(outside, _)| *outside)
    }
}

#[test]
fn what_is_watched_follows_opening_saving_and_closing() {
    let mut open = Open::new();
    let first = open.watched.clone().unwrap();
    assert_eq!(first.path, open.path.canonicalize().unwrap());
    let beside = open.path.with_file_name("beside.scenario.ron");
    open.tell(Message::SaveAs(beside));
    assert!(open.watched.as_ref().unwrap().path.ends_with("beside.scenario.ron"));
    open.tell(Message::CloseDocument);
    assert_eq!(open.watched, None);
}

#[test]
fn a_change_is_told_with_what_to_do_and_the_own_version_goes_beside() {
    let mut open = Open::new();
    open.stands(Outside::Changed);
    assert!(open.notice().contains("Somebody else changed the file") && open.notice().contains("open it again"));
    open.tell(Message::Undo);
    let wanted = open.tell(Message::AskSaveAs);
    let proposed = wanted.iter().find_map(|effect| match effect {
        Effect::PickSave(name) => Some(name.as_str()),
        _ => None,
    });
    assert_eq!(proposed, Some("ferry (my version).scenario.ron"));
    open.stands(Outside::Same);
    assert_eq!((open.outside(), open.notice()), (None, ""));
    assert_eq!(open.session.done.as_deref(), Some("The file is there as before."));
}

#[test]
fn a_file_that_is_gone_is_told_until_it_is_back() {
    let mut open = Open::new();
    open.stands(Outside::Gone);
    assert!(open.notice().contains("not there any more") && open.notice().contains("still open here"));
    open.stands(Outside::Same);
    assert_eq!(open.notice(), "");
}

#[test]
fn the_own_saving_is_no_news() {
    let mut open = Open::new();
    let before = open.watched.clone().unwrap();
    // The file is written, and the one who looks is faster than the answer.
    open.session.update(Message::Save);
    let write = open.session.take_effects().into_iter().find(|effect| matches!(effect, Effect::Write { .. })).unwrap();
    let answer = perform_in(&write, None).unwrap();
    open.tell(Message::Watched(WatchNews { watched: before.clone(), outside: Outside::Changed }));
    assert_eq!((open.outside(), open.notice()), (None, ""));
    open.tell(answer);
    // What was seen of an earlier content comes too late.
    open.watched = Some(Watched { hash: ContentHash::of(b"earlier"), ..before });
    open.stands(Outside::Changed);
    let document = open.session.document.as_ref().unwrap();
    assert!(matches!(document.save_state, SaveState::Saved(_)) && document.outside.is_none());
}
