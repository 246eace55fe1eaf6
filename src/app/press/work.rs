//! The work of the press, order by order.

use super::dress::{self, OwnLook};
use super::engine::{Engine, NoPages, Ready, Stop, Typesetter};
use super::order::{Made, News, Order, WriteAs, Written};
use crate::app::clock;
use crate::briefing::{Options, Part, build, docx, html};
use crate::coverage::Coverage;
use crate::exchange;
use crate::store::recent::PackDress;
use crate::store::{Disk, Expect, RealDisk, SaveFailure, save_bytes};
use crate::words::{say, say_with};
use std::path::Path;
use std::sync::mpsc::Receiver;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::UNIX_EPOCH;

/// The press with the pack that it set last.
pub struct Work {
    engine: Engine,
    stop: Arc<Mutex<Stop>>,
    /// Its wish, how many pages it has, and where they are.
    set: Option<(u64, usize, Typesetter)>,
}

/// What a pack is made of.
struct Wish<'a> {
    serial: u64,
    coverage: &'a Coverage,
    options: &'a Options,
    look: &'a OwnLook,
}

/// A file in the making.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// The whole file.
    pub bytes: Vec<u8>,
    /// How many pages it has, for PDF.
    pub pages: Option<usize>,
    /// What is not in it.
    pub losses: Vec<exchange::Loss>,
    /// What had to be changed in texts to print them, as sentences.
    pub changed: Vec<String>,
}

/// A pack as a file, made at once; for a command line, which waits for it.
///
/// # Errors
/// It cannot be made: what, why, what to do.
pub fn draft(
    engine: &Engine,
    coverage: &Coverage,
    options: &Options,
    look: &OwnLook,
    form: WriteAs,
) -> Result<Draft, String> {
    let mut work = Work::new(engine.clone(), Arc::default());
    let mut changed = Vec::new();
    let mut tell = |news: News| {
        if let News::Made(_, made) = news {
            changed = made.changed;
        }
    };
    let wish = Wish { serial: 1, coverage, options, look };
    let made = work.draft(&wish, form, &mut tell);
    made.map(|draft| Draft { changed, ..draft }).map_err(|no| match no {
        NoPages::Fault(message) => message,
        NoPages::Cancelled => say("press-cancelled"),
        NoPages::Gone(why) => say_with("press-gone", &[("why", why.into())]),
    })
}

impl Work {
    /// A press that has set nothing yet.
    pub fn new(engine: Engine, stop: Arc<Mutex<Stop>>) -> Self {
        Self { engine, stop, set: None }
    }

    /// Does one order, or the newest of those for a pack that wait already.
    pub fn take(&mut self, order: Order, waiting: &Receiver<Order>, tell: &mut dyn FnMut(News)) {
        let mut orders = vec![order];
        orders.extend(waiting.try_iter());
        let newest = orders.iter().rposition(|order| matches!(order, Order::Make { .. }));
        for (place, order) in orders.into_iter().enumerate() {
            let outdated = matches!(order, Order::Make { .. }) && newest.is_some_and(|newest| place < newest);
            if !outdated {
                self.one(order, tell);
            }
        }
    }

    fn one(&mut self, order: Order, tell: &mut dyn FnMut(News)) {
        match order {
            Order::Make { serial, coverage, options, dress } => {
                self.begin();
                let made = dressed(&options, &dress).and_then(|(options, look)| {
                    let wish = Wish { serial, coverage: &coverage, options: &options, look: &look };
                    self.make(&wish, tell)
                });
                tell(made.map_or_else(|no| failed(serial, no), |made| News::Made(serial, made)));
            }
            Order::Page { serial, index, scale } => self.page(serial, index, scale, tell),
            Order::Write { serial, coverage, options, dress, form, path, replace } => {
                self.begin();
                let draft = dressed(&options, &dress).and_then(|(options, look)| {
                    let wish = Wish { serial, coverage: &coverage, options: &options, look: &look };
                    self.draft(&wish, form, tell)
                });
                let news = match draft {
                    Ok(draft) => write(draft, form, &path, replace),
                    Err(NoPages::Cancelled) => News::Cancelled(serial),
                    Err(NoPages::Fault(message)) => News::NotWritten(message),
                    Err(NoPages::Gone(why)) => News::NotWritten(say_with("press-gone", &[("why", why.into())])),
                };
                tell(news);
            }
        }
    }

    fn begin(&self) {
        self.stop.lock().unwrap_or_else(PoisonError::into_inner).begin();
    }

    fn make(&mut self, wish: &Wish<'_>, tell: &mut dyn FnMut(News)) -> Result<Made, NoPages> {
        tell(News::Stage(wish.serial, "building"));
        let pack = build::pack(wish.coverage, wish.options);
        // The old pages go first, so that two packs never stand in memory at once.
        self.set = None;
        tell(News::Stage(wish.serial, "setting"));
        let (typesetter, ready) = Typesetter::set(&self.engine, &pack, wish.look, &self.stop)?;
        self.set = Some((wish.serial, ready.pages, typesetter));
        Ok(made(&ready))
    }

    fn page(&mut self, serial: u64, index: usize, scale: f32, tell: &mut dyn FnMut(News)) {
        let Some((_, _, typesetter)) = self.set.as_mut().filter(|(set, ..)| *set == serial) else { return };
        match typesetter.page(index, scale) {
            Ok(image) => tell(News::Page(serial, index, image)),
            Err(no) => {
                self.set = None;
                tell(failed(serial, no));
            }
        }
    }

    fn draft(&mut self, wish: &Wish<'_>, form: WriteAs, tell: &mut dyn FnMut(News)) -> Result<Draft, NoPages> {
        let plain = |bytes: Vec<u8>| Draft { bytes, ..Draft::default() };
        if form != WriteAs::Pdf {
            tell(News::Stage(wish.serial, "writing"));
        }
        match form {
            WriteAs::Pdf => self.pdf(wish, tell),
            WriteAs::Word => Ok(plain(docx::docx(&build::pack(wish.coverage, wish.options)))),
            WriteAs::WebPage => Ok(plain(html::html(&build::pack(wish.coverage, wish.options)).into_bytes())),
            WriteAs::Other(format) => exchange::export::export(format, wish.coverage, &clock::today_text())
                .map(|exported| Draft { bytes: exported.bytes, losses: exported.losses, ..Draft::default() })
                .map_err(|fault| NoPages::Fault(fault.message())),
        }
    }

    /// The pages as PDF: those that are set already where they are of the same wish.
    fn pdf(&mut self, wish: &Wish<'_>, tell: &mut dyn FnMut(News)) -> Result<Draft, NoPages> {
        if self.set.as_ref().is_none_or(|(serial, ..)| *serial != wish.serial) {
            let made = self.make(wish, tell)?;
            tell(News::Made(wish.serial, made));
        }
        tell(News::Stage(wish.serial, "writing"));
        let Some((_, pages, typesetter)) = &mut self.set else { return Err(NoPages::Gone(String::new())) };
        Ok(Draft { pages: Some(*pages), bytes: typesetter.pdf()?, ..Draft::default() })
    }
}

fn dressed(options: &Options, dress: &PackDress) -> Result<(Options, OwnLook), NoPages> {
    dress::dressed(&RealDisk, options, dress).map_err(NoPages::Fault)
}

fn made(ready: &Ready) -> Made {
    let part = |name: &str| Part::ALL.iter().copied().find(|part| part.name() == name);
    let changed = ready.changed.iter().map(|(text, letters)| {
        say_with("press-no-glyph", &[("text", text.as_str().into()), ("letters", letters.as_str().into())])
    });
    Made {
        pages: ready.pages,
        parts: ready.parts.iter().filter_map(|(name, page)| part(name).map(|part| (part, *page))).collect(),
        changed: changed.collect(),
    }
}

fn failed(serial: u64, no: NoPages) -> News {
    match no {
        NoPages::Cancelled => News::Cancelled(serial),
        NoPages::Fault(message) => News::Failed(serial, message),
        NoPages::Gone(why) => News::Failed(serial, say_with("press-gone", &[("why", why.into())])),
    }
}

/// Writes the file whole or not at all, and reads it back.
fn write(draft: Draft, form: WriteAs, path: &Path, replace: bool) -> News {
    let expect = if replace { Expect::Anything } else { Expect::Nothing };
    match save_bytes(&RealDisk, path, &draft.bytes, expect) {
        Ok(saved) => News::Written(Box::new(Written {
            form,
            path: saved.path,
            pages: draft.pages,
            losses: draft.losses,
            read_back: say(if saved.confirmed { "press-kept" } else { "press-kept-unconfirmed" }),
        })),
        Err(SaveFailure::Exists { path }) => {
            let about = about_old(&RealDisk, &path);
            News::Exists(path, form, about)
        }
        Err(failure) => News::NotWritten(failure.message()),
    }
}

/// When a file was written and how large it is, in words; empty where the disk does not tell.
fn about_old(disk: &dyn Disk, path: &Path) -> String {
    let Ok(look) = disk.look(path) else { return String::new() };
    let since = look.modified.and_then(|at| at.duration_since(UNIX_EPOCH).ok()).unwrap_or_default();
    let minutes = i64::try_from(since.as_secs() / 60).unwrap_or_default();
    let kilobytes = look.bytes.div_ceil(1024);
    say_with("press-old-file", &[("time", clock::ago_text(minutes).into()), ("size", kilobytes.into())])
}
