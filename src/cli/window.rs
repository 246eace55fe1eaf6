//! Opens the window, or says why there is none and reports on the file instead.

use super::failure::{Failure, Outcome};
use super::input::Subject;
use super::lines::wrapped;
use super::report;
use super::unlock::Unlock;
use crate::words::{say, say_with};
use std::path::Path;

/// Opens the window with a file, or with the start page.
pub fn open(file: Option<&Path>, unlock: &Unlock) -> Result<Outcome, Failure> {
    let why = match has_display() {
        true => match show(file) {
            Ok(()) => return Ok(Outcome::default()),
            Err(why) => why,
        },
        false => say("cli-no-display"),
    };
    let subject = match file {
        Some(path) => Subject::read(path, &[], unlock)?,
        None => Subject::sample()?,
    };
    let instead = say_with("cli-instead", &[("file", subject.file.as_str().into())]);
    let mut output = wrapped("", &format!("{why} {instead}"));
    output.push('\n');
    let findings = subject.coverage.findings();
    output.push_str(&report::text(&subject, &findings, false));
    Ok(Outcome::done(output))
}

/// Whether there is a screen; only some systems can say so before a window is asked for.
fn has_display() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(all(unix, not(target_os = "macos"))) || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// Shows the window and stays until it is closed.
#[cfg(feature = "gui")]
fn show(file: Option<&Path>) -> Result<(), String> {
    use crate::store::{RealDisk, recent};
    let memory = recent::usual_place().map(|place| recent::recall(&RealDisk, &place).0).unwrap_or_default();
    let file = file.map(Path::to_owned);
    crate::ui::window::run(&crate::ui::window::Opening { file, memory })
}

/// This build has no window.
#[cfg(not(feature = "gui"))]
fn show(_file: Option<&Path>) -> Result<(), String> {
    Err(say("cli-no-window"))
}
