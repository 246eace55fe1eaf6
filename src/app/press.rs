//! The press: makes packs beside the window, shows their pages, and writes them and other formats to files.
//!
//! It has a thread of its own, so that neither the window nor the files of the scenario wait for it. Pages are set
//! in a child process of the same program: it can be cancelled, gives its memory back, and cannot take the document
//! along when something in it fails.

mod dress;
mod engine;
mod losses;
mod order;
pub mod picture;
mod work;

pub use crate::briefing::build::{PartState, parts};
pub use crate::briefing::leak::{Leak, LeakCheck, leaks};
pub use crate::briefing::{Edition, Options, OwnText, Part, Picture};
pub use crate::exchange::{Format, Loss};
pub use crate::store::recent::PackDress;
pub use dress::{OwnLook, dressed};
pub use engine::{Engine, PageImage, WORKER, ready_made_worker};
pub use losses::losses;
pub use order::{Made, News, Order, WriteAs, Written};
pub use work::{Draft, draft};

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};

/// The window's hand on the press.
pub struct Press {
    orders: Sender<Order>,
    news: Receiver<News>,
    cancel: Arc<Mutex<engine::Stop>>,
}

impl Press {
    /// Starts the press; `wake` is called when there is news.
    ///
    /// # Errors
    /// The system gives no thread.
    #[expect(clippy::disallowed_methods, reason = "packs are made beside the window and beside its files")]
    pub fn start(engine: Engine, wake: impl Fn() + Send + 'static) -> std::io::Result<Self> {
        let (orders, asked) = channel();
        let (told, news) = channel();
        let cancel = Arc::new(Mutex::new(engine::Stop::default()));
        let mut work = work::Work::new(engine, Arc::clone(&cancel));
        let run = move || {
            let mut tell = |news: News| {
                // The window may be gone; then nobody waits for news.
                told.send(news).unwrap_or_default();
                wake();
            };
            while let Ok(order) = asked.recv() {
                work.take(order, &asked, &mut tell);
            }
        };
        std::thread::Builder::new().name("press".to_owned()).spawn(run)?;
        Ok(Self { orders, news, cancel })
    }

    /// Gives an order; a newer one for a pack takes the place of one that is still waiting.
    pub fn order(&self, order: Order) {
        // Without its thread the press says nothing more, and the desk shows that no pages came.
        self.orders.send(order).unwrap_or_default();
    }

    /// Stops what is being made; what was made before stays as it is.
    pub fn cancel(&self) {
        self.cancel.lock().unwrap_or_else(PoisonError::into_inner).now();
    }

    /// What happened since it was asked last.
    pub fn news(&self) -> Vec<News> {
        self.news.try_iter().collect()
    }
}

impl Drop for Press {
    fn drop(&mut self) {
        self.cancel();
    }
}
