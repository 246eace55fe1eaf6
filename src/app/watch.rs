//! The file of the open document is looked at every few seconds away from the window, so that what others do to it is
//! noticed while one works and not only when one saves.

use super::message::Message;
use crate::store::disk::Look;
use crate::store::format::LARGEST_FILE;
use crate::store::{ContentHash, Disk, RealDisk};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

/// How long it is between two looks.
const EVERY: Duration = Duration::from_secs(4);
/// How often in a row a file is not there until that is told: some programs replace it in two steps.
const MISSED: u8 = 2;

/// What is watched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Watched {
    /// The number of the document.
    pub document: usize,
    /// Its file.
    pub path: PathBuf,
    /// The hash of what is thought to be in it.
    pub hash: ContentHash,
}

/// How the file of a document stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Outside {
    /// As it was opened or saved last.
    #[default]
    Same,
    /// Somebody else wrote it.
    Changed,
    /// It is not there, or its drive gives it no more.
    Gone,
}

/// A file does not stand as it did at the last look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WatchNews {
    /// The file, and what was thought to be in it.
    pub watched: Watched,
    /// How it stands.
    pub outside: Outside,
}

/// Looks at one file.
pub struct Watcher {
    disk: Box<dyn Disk>,
    watched: Option<Watched>,
    /// What the disk told of the file when it was read last, and whether it was read twice since.
    seen: Option<(Look, bool)>,
    missed: u8,
    found: Outside,
    told: Outside,
}

impl Watcher {
    /// One over this disk.
    pub fn new(disk: Box<dyn Disk>) -> Self {
        Self { disk, watched: None, seen: None, missed: 0, found: Outside::Same, told: Outside::Same }
    }

    /// Watches this from now on, or nothing.
    pub fn watch(&mut self, watched: Option<Watched>) {
        (self.watched, self.seen, self.missed) = (watched, None, 0);
        (self.found, self.told) = (Outside::Same, Outside::Same);
    }

    /// Looks once, and says what is news; it blocks as long as the drive does.
    pub fn look(&mut self) -> Option<WatchNews> {
        let watched = self.watched.clone()?;
        self.found = self.now(&watched);
        let is_news = self.found != self.told;
        self.told = self.found;
        is_news.then_some(WatchNews { watched, outside: self.found })
    }

    fn now(&mut self, watched: &Watched) -> Outside {
        let read = |disk: &dyn Disk| disk.read(&watched.path, LARGEST_FILE + 1).ok();
        let look = self.disk.look(&watched.path).ok().filter(|look| look.is_file);
        match (look, self.seen) {
            (Some(look), Some((seen, true))) if look == seen => {}
            (Some(look), seen) => match read(&*self.disk) {
                Some(bytes) => {
                    self.missed = 0;
                    // Two writings in one tick of the drive's clock look alike, so that it is read once more.
                    self.seen = Some((look, seen.is_some_and(|(seen, _)| seen == look)));
                    return if ContentHash::of(&bytes) == watched.hash { Outside::Same } else { Outside::Changed };
                }
                None => self.miss(),
            },
            (None, _) => self.miss(),
        }
        if self.missed >= MISSED { Outside::Gone } else { self.found }
    }

    fn miss(&mut self) {
        self.seen = None;
        self.missed = self.missed.saturating_add(1);
    }
}

/// The thread that watches, and the way to it.
pub(super) struct Watching(Sender<Option<Watched>>);

impl Watching {
    /// Starts the thread; `tell` takes each piece of news.
    ///
    /// # Errors
    /// The system gives no thread.
    #[expect(clippy::disallowed_methods, reason = "a share that does not answer may stop neither window nor journal")]
    pub fn start(tell: impl Fn(Message) + Send + 'static) -> std::io::Result<Self> {
        let (to, asked) = channel();
        let watcher = Watcher::new(Box::new(RealDisk));
        // Nobody waits for it at the end: it only reads.
        std::thread::Builder::new().name("watch".to_owned()).spawn(move || run(watcher, &asked, tell))?;
        Ok(Self(to))
    }

    /// Watches this from now on, or nothing.
    pub fn watch(&self, watched: Option<Watched>) {
        // Without the thread a change is noticed at the next saving, as it always is.
        self.0.send(watched).unwrap_or_default();
    }
}

fn run(mut watcher: Watcher, asked: &Receiver<Option<Watched>>, tell: impl Fn(Message)) {
    loop {
        let next = match watcher.watched {
            Some(_) => asked.recv_timeout(EVERY),
            None => asked.recv().map_err(|_gone| RecvTimeoutError::Disconnected),
        };
        match next {
            Ok(watched) => watcher.watch(watched),
            Err(RecvTimeoutError::Timeout) => {
                if let Ok(Some(news)) = catch_unwind(AssertUnwindSafe(|| watcher.look())) {
                    tell(Message::Watched(news));
                }
            }
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}
