//! Threads that do the work outside, so that the window never waits for a disk.
//!
//! Journals have a thread of their own, since they may not wait behind a slow drive or long work either.

use super::effect::{Effect, holder, perform};
use super::keeping::{Keeping, Recovering, Thread};
use super::message::Message;
use super::watch::Watching;
use std::sync::mpsc::{Receiver, Sender, channel};

/// The threads and the ways to them.
pub struct Background {
    to: Sender<Effect>,
    from: Receiver<Message>,
    busy: usize,
    journal: Thread,
    journal_from: Receiver<Message>,
    watching: Watching,
}

impl Background {
    /// Starts the threads; `wake` is called when an answer is ready.
    ///
    /// # Errors
    /// The system gives no thread.
    pub fn start(wake: impl Fn() + Clone + Send + 'static) -> std::io::Result<Self> {
        Self::with(Keeping::usual(), Recovering::usual(holder), wake)
    }

    /// The same with journals elsewhere than in the usual folder.
    ///
    /// # Errors
    /// The system gives no thread.
    #[expect(clippy::disallowed_methods, reason = "this file is the one place that starts a thread for files")]
    pub fn with(
        keeping: Keeping,
        recovering: Recovering,
        wake: impl Fn() + Clone + Send + 'static,
    ) -> std::io::Result<Self> {
        let (to, effects) = channel::<Effect>();
        let (answers, from) = channel();
        let (kept, journal_from) = channel();
        let waker = wake.clone();
        let tell = move |message| {
            // The window may be gone by now.
            kept.send(message).unwrap_or_default();
            waker();
        };
        let watching = Watching::start(tell.clone())?;
        let journal = Thread::start(keeping, recovering, tell)?;
        let work = move || {
            for effect in effects {
                // A fault in one piece of work must not take the others along; the answer then is missing.
                let answer = std::panic::catch_unwind(|| perform(&effect)).ok().flatten();
                if answers.send(answer.unwrap_or(Message::DialogClosed)).is_err() {
                    break;
                }
                wake();
            }
        };
        std::thread::Builder::new().name("files".to_owned()).spawn(work)?;
        Ok(Self { to, from, busy: 0, journal, journal_from, watching })
    }

    /// Hands over a piece of work.
    pub fn run(&mut self, effect: Effect) {
        match effect {
            Effect::Keep(work) => self.journal.run(work),
            Effect::Watch(watched) => self.watching.watch(watched),
            other => self.busy += usize::from(self.to.send(other).is_ok()),
        }
    }

    /// The answers that are ready.
    pub fn answers(&mut self) -> Vec<Message> {
        let mut answers: Vec<Message> = self.from.try_iter().collect();
        self.busy = self.busy.saturating_sub(answers.len());
        answers.extend(self.journal_from.try_iter());
        answers
    }

    /// Whether work is under way.
    pub fn is_busy(&self) -> bool {
        self.busy > 0
    }
}
