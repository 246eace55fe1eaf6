//! Reading a journal: from its bytes to the exercise as it stood last.

use super::frame::Kind;
use super::pages::{Page, Pages, line};
use super::{Head, MAGIC, OPEN, PROTECTED};
use crate::scenario::Scenario;
use crate::store::format::{self, step};
use crate::store::padlock::{Padlock, PartOpener, Unopened};
use crate::words::{say, say_with};
use std::borrow::Cow;
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
    /// What opened it, where its document is protected.
    pub padlock: Option<Padlock>,
}

/// Why nothing could be read from a journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It is none, or was cut off before anything was kept in it.
    Nothing,
    /// A newer version wrote it.
    Newer,
    /// The disk does not give it.
    Refused,
    /// It stands under a passphrase that is not known.
    Locked {
        /// What it says of its document.
        head: Box<Head>,
        /// When its last part was written, in seconds since 1970 in UTC.
        at: i64,
        /// Whether a passphrase was tried.
        was_tried: bool,
    },
}

impl Unread {
    /// What is wrong, and what to do.
    pub fn message(&self) -> String {
        match self {
            Self::Nothing => say("recover-unread-nothing"),
            Self::Newer => say_with("recover-unread-newer", &[("ours", PROTECTED.into())]),
            Self::Refused => say("recover-unread-refused"),
            Self::Locked { was_tried: true, .. } => say("recover-unread-wrong"),
            Self::Locked { .. } => say("recover-unread-locked"),
        }
    }
}

/// Follows a journal that stands under no passphrase from its beginning as far as it is whole.
///
/// # Errors
/// There is no scenario in it.
pub fn replay(bytes: &[u8]) -> Result<Replayed, Unread> {
    replay_with(bytes, &[])
}

/// The same where it may stand under one of these passphrases.
///
/// # Errors
/// There is no scenario in it, or it stands under another passphrase.
pub fn replay_with(bytes: &[u8], padlocks: &[Padlock]) -> Result<Replayed, Unread> {
    replay_from(bytes, padlocks)
}

/// The same part by part, so that a long journal needs no more memory than a short one.
///
/// # Errors
/// There is no scenario in it, or it stands under another passphrase.
pub fn replay_from(mut from: impl BufRead, padlocks: &[Padlock]) -> Result<Replayed, Unread> {
    let version = version(&mut from)?;
    let mut pages = Pages::new(from);
    let head = next_of(&mut pages, Kind::Head)?;
    let told = ron::de::from_bytes::<Head>(&head.bytes).map_err(|_other| Unread::Nothing)?;
    let opened = match version {
        PROTECTED => {
            let key = next_of(&mut pages, Kind::Key)?;
            let opened = PartOpener::new(&key.bytes, padlocks);
            Some(opened.map_err(|why| unread(why, &told, last_at(&mut pages, head.at), padlocks))?)
        }
        _ => None,
    };
    let (opener, padlock) = opened.unzip();
    let parts = Parts(opener.as_ref());
    let base = next_of(&mut pages, Kind::Base)?;
    let scenario = parts.text(&base).and_then(|text| whole(&text)).ok_or(Unread::Nothing)?;
    let (now, at) = (scenario.clone(), base.at);
    let mut read = Replayed { head: told, now, base: scenario, at, steps: 0, is_torn: false, padlock };
    while let Some(page) = pages.turn() {
        let Some(next) = parts.text(&page).and_then(|text| follow(&read.now, page.kind, &text)) else {
            read.is_torn = true;
            break;
        };
        (read.now, read.at) = (next, page.at);
        read.steps += 1;
    }
    read.is_torn |= pages.is_torn();
    Ok(read)
}

fn next_of(pages: &mut Pages<impl BufRead>, kind: Kind) -> Result<Page, Unread> {
    pages.turn().filter(|page| page.kind == kind).ok_or(Unread::Nothing)
}

fn unread(why: Unopened, head: &Head, at: i64, padlocks: &[Padlock]) -> Unread {
    match why.waits_for_passphrase() {
        true => Unread::Locked { head: Box::new(head.clone()), at, was_tried: !padlocks.is_empty() },
        false => Unread::Nothing,
    }
}

/// When the last whole part was written; that can be told of one that cannot be read.
fn last_at(pages: &mut Pages<impl BufRead>, first: i64) -> i64 {
    std::iter::from_fn(|| pages.turn()).map(|page| page.at).last().unwrap_or(first)
}

/// How the parts are read: as they are, or under the key of the document.
struct Parts<'k>(Option<&'k PartOpener>);

impl Parts<'_> {
    fn text<'t>(&self, page: &'t Page) -> Option<Cow<'t, str>> {
        match self.0 {
            Some(opener) => Some(String::from_utf8(opener.open_part(&page.bytes)?).ok()?.into()),
            None => Some(std::str::from_utf8(&page.bytes).ok()?.into()),
        }
    }
}

fn version(from: &mut impl BufRead) -> Result<u32, Unread> {
    let line = line(from).ok_or(Unread::Nothing)?;
    let told = line.strip_prefix(MAGIC.as_bytes()).and_then(|rest| std::str::from_utf8(rest).ok()?.parse().ok());
    match told {
        Some(known @ (OPEN | PROTECTED)) => Ok(known),
        Some(newer) if newer > PROTECTED => Err(Unread::Newer),
        _ => Err(Unread::Nothing),
    }
}

fn follow(scenario: &Scenario, kind: Kind, text: &str) -> Option<Scenario> {
    match kind {
        Kind::Step => step::read(scenario, text),
        Kind::Now => whole(text),
        Kind::Head | Kind::Key | Kind::Base => None,
    }
}

fn whole(text: &str) -> Option<Scenario> {
    format::read(text.as_bytes(), "").ok().map(|opened| opened.scenario)
}
