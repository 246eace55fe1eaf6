//! Reading a journal: from its bytes to the exercise as it stood last.

use super::frame::Kind;
use super::pages::{Page, Pages, line};
use super::{Head, MAGIC, VERSION};
use crate::scenario::Scenario;
use crate::store::format::{self, step};
use crate::words::{say, say_with};
use std::io::BufRead;

/// What came of a journal.
#[derive(Clone, Debug)]
pub struct Replayed {
    /// What it says of its document.
    pub head: Head,
    /// What stood in the file.
    pub base: Scenario,
    /// The exercise as it stood last.
    pub now: Scenario,
    /// When that was, in seconds since 1970 in UTC.
    pub at: i64,
    /// How many steps were read.
    pub steps: usize,
    /// Whether something at the end could not be read and was left out.
    pub is_torn: bool,
}

/// Why nothing could be read from a journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It is none, or was cut off before anything was kept in it.
    Nothing,
    /// A newer version wrote it.
    Newer,
    /// The disk does not give it.
    Refused,
}

impl Unread {
    /// What is wrong, and what to do.
    pub fn message(self) -> String {
        match self {
            Self::Nothing => say("recover-unread-nothing"),
            Self::Newer => say_with("recover-unread-newer", &[("ours", VERSION.into())]),
            Self::Refused => say("recover-unread-refused"),
        }
    }
}

/// Follows a journal from its beginning as far as it is whole.
///
/// # Errors
/// There is no scenario in it.
pub fn replay(bytes: &[u8]) -> Result<Replayed, Unread> {
    replay_from(bytes)
}

/// The same part by part, so that a long journal needs no more memory than a short one.
///
/// # Errors
/// There is no scenario in it.
pub fn replay_from(mut from: impl BufRead) -> Result<Replayed, Unread> {
    let version = line(&mut from).and_then(|line| version(&line));
    match version {
        Some(VERSION) => {}
        Some(newer) if newer > VERSION => return Err(Unread::Newer),
        _ => return Err(Unread::Nothing),
    }
    let mut pages = Pages::new(from);
    let mut next_of = |kind: Kind| pages.next().filter(|page| page.kind == kind).ok_or(Unread::Nothing);
    let (head, base) = (next_of(Kind::Head)?, next_of(Kind::Base)?);
    let head = ron::from_str::<Head>(&head.text).map_err(|_other| Unread::Nothing)?;
    let scenario = whole(&base.text).ok_or(Unread::Nothing)?;
    let mut read = Replayed { head, now: scenario.clone(), base: scenario, at: base.at, steps: 0, is_torn: false };
    while let Some(page) = pages.next() {
        let Some(next) = follow(&read.now, &page) else {
            read.is_torn = true;
            break;
        };
        (read.now, read.at) = (next, page.at);
        read.steps += 1;
    }
    read.is_torn |= pages.is_torn();
    Ok(read)
}

fn version(line: &[u8]) -> Option<u32> {
    std::str::from_utf8(line.strip_prefix(MAGIC.as_bytes())?).ok()?.parse().ok()
}

fn follow(scenario: &Scenario, page: &Page) -> Option<Scenario> {
    match page.kind {
        Kind::Step => step::read(scenario, &page.text),
        Kind::Now => whole(&page.text),
        Kind::Head | Kind::Base => None,
    }
}

fn whole(text: &str) -> Option<Scenario> {
    format::read(text.as_bytes(), "").ok().map(|opened| opened.scenario)
}
