//! When a pack is made: at once when the desk opens, later a moment after the last change.

use super::choices::Choices;
use crate::app::Document;
use crate::app::press::{Engine, News, Order, PackDress, Press, WriteAs};
use crate::words::{say, say_with};
use egui::Context;
use std::path::PathBuf;
use std::time::Duration;

/// How long nothing must change before a pack is made again, in seconds.
const REST: f64 = 0.4;

/// What a pack is made of; another value is another pack.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    /// The version of the scenario and its checklists.
    pub revision: u64,
    /// What was chosen.
    pub choices: Choices,
    /// What the organisation puts on its packs.
    pub dress: PackDress,
}

/// What came of the last wish.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing was wished.
    #[default]
    Nothing,
    /// It is being made; the name of the stage.
    Making(&'static str),
    /// The pages are there.
    Made,
    /// No pages: what, why, what to do.
    Failed(String),
    /// Somebody cancelled it.
    Cancelled,
}

/// The press with what was asked of it.
pub struct Making {
    engine: Engine,
    press: Option<Press>,
    serial: u64,
    ordered: Option<Key>,
    seen: Option<(Key, f64)>,
    /// When the last wish was made, in the time of the window.
    pub since: f64,
    /// What came of the last wish.
    pub outcome: Outcome,
}

impl Making {
    /// Nothing is made yet; the press starts with the first wish.
    pub fn new(engine: Engine) -> Self {
        Self { engine, press: None, serial: 0, ordered: None, seen: None, since: 0.0, outcome: Outcome::Nothing }
    }

    /// Forgets what was made for another document.
    pub fn forget(&mut self) {
        self.cancel();
        self.serial += 1;
        self.ordered = None;
        self.seen = None;
        self.outcome = Outcome::Nothing;
    }

    /// The number of the last wish.
    pub fn serial(&self) -> u64 {
        self.serial
    }

    /// What the last wish was for.
    pub fn ordered(&self) -> Option<&Key> {
        self.ordered.as_ref()
    }

    /// Whether pages are being made.
    pub fn is_making(&self) -> bool {
        matches!(self.outcome, Outcome::Making(_))
    }

    /// Makes the pack as soon as it differs from the last wish and nothing changed for a moment.
    pub fn follow(&mut self, ctx: &Context, document: &Document, key: &Key, may_stop: bool) {
        if self.ordered.as_ref() == Some(key) {
            self.seen = None;
            return;
        }
        let now = ctx.input(|input| input.time);
        let since = match &self.seen {
            Some((seen, since)) if seen == key => *since,
            _ => {
                self.seen = Some((key.clone(), now));
                now
            }
        };
        let left = REST - (now - since);
        if self.ordered.is_none() || left <= 0.0 {
            self.make(ctx, document, key.clone(), may_stop);
        } else {
            ctx.request_repaint_after(Duration::from_secs_f64(left));
        }
    }

    /// Makes the pack now; `may_stop` says whether what runs may be given up for it.
    pub fn make(&mut self, ctx: &Context, document: &Document, key: Key, may_stop: bool) {
        if may_stop && self.is_making() {
            self.cancel();
        }
        let order = Order::Make {
            serial: self.serial + 1,
            coverage: Box::new(document.coverage().clone()),
            options: Box::new(key.choices.options()),
            dress: key.dress.clone(),
        };
        self.wish(ctx, key, order);
    }

    /// Writes a file; the pages that are made already are taken where they are the same.
    pub fn write(
        &mut self,
        ctx: &Context,
        document: &Document,
        key: Key,
        (form, path, replace): (WriteAs, PathBuf, bool),
    ) {
        let is_new = self.ordered.as_ref() != Some(&key) || !matches!(self.outcome, Outcome::Made | Outcome::Making(_));
        let serial = self.serial + u64::from(is_new);
        let order = Order::Write {
            serial,
            coverage: Box::new(document.coverage().clone()),
            options: Box::new(key.choices.options()),
            dress: key.dress.clone(),
            form,
            path,
            replace,
        };
        // Only for a PDF are pages made on the way.
        if is_new && form == WriteAs::Pdf {
            self.wish(ctx, key, order);
        } else {
            self.order(ctx, order);
        }
    }

    fn wish(&mut self, ctx: &Context, key: Key, order: Order) {
        self.serial += 1;
        self.ordered = Some(key);
        self.seen = None;
        self.since = ctx.input(|input| input.time);
        self.outcome = Outcome::Making("building");
        self.order(ctx, order);
    }

    /// Asks the press for something.
    pub fn order(&mut self, ctx: &Context, order: Order) {
        if self.press.is_none() {
            let waker = ctx.clone();
            match Press::start(self.engine.clone(), move || waker.request_repaint()) {
                Ok(press) => self.press = Some(press),
                Err(error) => {
                    self.outcome = Outcome::Failed(say_with("brief-no-press", &[("why", error.to_string().into())]));
                    return;
                }
            }
        }
        if let Some(press) = &self.press {
            press.order(order);
        }
    }

    /// Stops what is being made or written.
    pub fn cancel(&self) {
        if let Some(press) = &self.press {
            press.cancel();
        }
    }

    /// What happened at the press since the last frame.
    pub fn news(&self) -> Vec<News> {
        self.press.as_ref().map(Press::news).unwrap_or_default()
    }
}

/// The words for a stage.
pub fn stage_words(stage: &str) -> String {
    say(match stage {
        "building" => "brief-stage-building",
        "writing" => "brief-stage-writing",
        _ => "brief-stage-setting",
    })
}
