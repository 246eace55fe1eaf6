//! A thread for a file dialog or for long work, which would stop the window otherwise.

/// Runs a piece of work on a thread of its own; where the system gives none, the work is not done.
#[expect(
    clippy::disallowed_methods,
    reason = "a file dialog blocks, and so does a preview in a large scenario; both belong to the window"
)]
pub fn start(work: impl FnOnce() + Send + 'static) {
    std::thread::Builder::new().name("window work".to_owned()).spawn(work).map(drop).unwrap_or_default();
}
