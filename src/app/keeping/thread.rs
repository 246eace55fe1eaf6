//! The threads behind the window: one keeps the journal, where several changes in a row go to the disk together, and
//! one finds what earlier runs left, since their files may lie on a share that does not answer.

use super::{KeepNews, KeepWork, Keeping, Recovering};
use crate::app::message::Message;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// How long changes may wait for others.
const TOGETHER: Duration = Duration::from_millis(120);

/// The threads and the ways to them.
pub struct Thread {
    to: Option<Sender<KeepWork>>,
    handle: Option<JoinHandle<()>>,
    recovering: Sender<KeepWork>,
}

impl Thread {
    /// Starts the threads; `tell` takes each piece of news.
    ///
    /// # Errors
    /// The system gives no thread.
    #[expect(clippy::disallowed_methods, reason = "journals may wait neither for the window nor for slow drives")]
    pub fn start(
        keeping: Keeping,
        mut recovering: Recovering,
        tell: impl Fn(Message) + Clone + Send + 'static,
    ) -> std::io::Result<Self> {
        let (to, work) = channel();
        let (asks, asked) = channel::<KeepWork>();
        let told = tell.clone();
        let recover = move || {
            for work in asked {
                let news = catch_unwind(AssertUnwindSafe(|| recovering.do_work(&work)));
                if let Ok(Some(news)) = news {
                    told(Message::Keep(news));
                }
            }
        };
        // Nobody waits for this one at the end: its locks go with the process.
        std::thread::Builder::new().name("recovery".to_owned()).spawn(recover)?;
        let run = move || run(keeping, &work, |news| tell(Message::Keep(news)));
        let handle = std::thread::Builder::new().name("journal".to_owned()).spawn(run)?;
        Ok(Self { to: Some(to), handle: Some(handle), recovering: asks })
    }

    /// Hands over a piece of work.
    pub fn run(&self, work: KeepWork) {
        let to = match &work {
            KeepWork::Follow(..) | KeepWork::Close => self.to.as_ref(),
            KeepWork::Look | KeepWork::Open(..) | KeepWork::LetGo(_) => Some(&self.recovering),
        };
        if let Some(to) = to {
            // A thread that is gone keeps nothing; the status bar then goes on saying so.
            to.send(work).unwrap_or_default();
        }
    }
}

/// The end of the window waits until the journal says how it ended.
impl Drop for Thread {
    fn drop(&mut self) {
        self.to = None;
        if let Some(handle) = self.handle.take() {
            handle.join().unwrap_or_default();
        }
    }
}

fn run(mut keeping: Keeping, work: &Receiver<KeepWork>, tell: impl Fn(KeepNews)) {
    let mut does = |work: &KeepWork| {
        // A fault in one piece of work must not take the others along.
        let news = catch_unwind(AssertUnwindSafe(|| keeping.do_work(work)));
        if let Ok(Some(news)) = news {
            tell(news);
        }
    };
    let mut waiting: Option<(KeepWork, Instant)> = None;
    loop {
        let next = match &waiting {
            None => work.recv().map_err(|_gone| RecvTimeoutError::Disconnected),
            Some((_, since)) => work.recv_timeout(TOGETHER.saturating_sub(since.elapsed())),
        };
        match (next, waiting.take()) {
            // Of two changes to one document the later one says all.
            (Ok(later @ KeepWork::Follow(..)), before) => {
                let since = before.as_ref().map_or_else(Instant::now, |(_, since)| *since);
                if let Some((before, _)) = before.filter(|(before, _)| !is_of_same(before, &later)) {
                    does(&before);
                }
                waiting = Some((later, since));
                if since.elapsed() >= TOGETHER
                    && let Some((due, _)) = waiting.take()
                {
                    does(&due);
                }
            }
            (Ok(other), before) => {
                if let Some((before, _)) = before {
                    does(&before);
                }
                does(&other);
            }
            (Err(why), before) => {
                if let Some((before, _)) = before {
                    does(&before);
                }
                if why == RecvTimeoutError::Disconnected {
                    return;
                }
            }
        }
    }
}

fn is_of_same(before: &KeepWork, later: &KeepWork) -> bool {
    match (before, later) {
        (KeepWork::Follow(before, _), KeepWork::Follow(later, _)) => before.document == later.document,
        _ => false,
    }
}
