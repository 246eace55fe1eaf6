//! A thread that does the work outside, so that the window never waits for a disk.

use super::effect::{Effect, perform};
use super::message::Message;
use std::sync::mpsc::{Receiver, Sender, channel};

/// The thread and the two ways to it.
pub struct Background {
    to: Sender<Effect>,
    from: Receiver<Message>,
    busy: usize,
}

impl Background {
    /// Starts the thread; `wake` is called when an answer is ready.
    ///
    /// # Errors
    /// The system gives no thread.
    #[expect(clippy::disallowed_methods, reason = "this file is the one place that starts a thread")]
    pub fn start(wake: impl Fn() + Send + 'static) -> std::io::Result<Self> {
        let (to, effects) = channel::<Effect>();
        let (answers, from) = channel();
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
        Ok(Self { to, from, busy: 0 })
    }

    /// Hands over a piece of work.
    pub fn run(&mut self, effect: Effect) {
        if self.to.send(effect).is_ok() {
            self.busy += 1;
        }
    }

    /// The answers that are ready.
    pub fn answers(&mut self) -> Vec<Message> {
        let answers: Vec<Message> = self.from.try_iter().collect();
        self.busy = self.busy.saturating_sub(answers.len());
        answers
    }

    /// Whether work is under way.
    pub fn is_busy(&self) -> bool {
        self.busy > 0
    }
}
