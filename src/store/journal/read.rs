//! Reading a journal: from its bytes to the exercise as it stood last.

use super::frame::{Chain, Frame, Kind};
use super::{Head, MAGIC, OPEN, PROTECTED};
use crate::scenario::Scenario;
use crate::store::format::{self, step};
use crate::store::padlock::{Padlock, PartOpener, Unopened};
use crate::words::{say, say_with};
use std::borrow::Cow;

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
    let (version, rest) = first_line(bytes)?;
    let mut chain = Chain::default();
    let (head, rest) = next_of(&mut chain, rest, Kind::Head)?;
    let head_text = std::str::from_utf8(head.bytes).map_err(|_other| Unread::Nothing)?;
    let told = ron::from_str::<Head>(head_text).map_err(|_other| Unread::Nothing)?;
    let (opener, rest) = if version == PROTECTED {
        let (key, rest) = next_of(&mut chain, rest, Kind::Key)?;
        let locked = |why| unread(why, &told, last_at(chain.clone(), rest, head.at), padlocks);
        let opened = PartOpener::new(key.bytes, padlocks).map_err(locked)?;
        (Some(opened), rest)
    } else {
        (None, rest)
    };
    let parts = Parts(opener.as_ref().map(|(opener, _)| opener));
    let (base, mut rest) = next_of(&mut chain, rest, Kind::Base)?;
    let scenario = parts.text(base).and_then(|text| whole(&text)).ok_or(Unread::Nothing)?;
    let padlock = opener.as_ref().map(|(_, padlock)| padlock.clone());
    let (now, at) = (scenario.clone(), base.at);
    let mut read = Replayed { head: told, now, base: scenario, at, steps: 0, is_torn: false, padlock };
    while let Some((frame, after)) = chain.next(rest) {
        let Some(next) = parts.text(frame).and_then(|text| follow(&read.now, frame.kind, &text)) else { break };
        (read.now, read.at, rest) = (next, frame.at, after);
        read.steps += 1;
    }
    read.is_torn = !rest.is_empty();
    Ok(read)
}

fn next_of<'t>(chain: &mut Chain, rest: &'t [u8], kind: Kind) -> Result<(Frame<'t>, &'t [u8]), Unread> {
    chain.next(rest).filter(|(frame, _)| frame.kind == kind).ok_or(Unread::Nothing)
}

fn unread(why: Unopened, head: &Head, at: i64, padlocks: &[Padlock]) -> Unread {
    match why.waits_for_passphrase() {
        true => Unread::Locked { head: Box::new(head.clone()), at, was_tried: !padlocks.is_empty() },
        false => Unread::Nothing,
    }
}

/// When the last whole part was written; that can be told of one that cannot be read.
fn last_at(mut chain: Chain, mut rest: &[u8], first: i64) -> i64 {
    let mut at = first;
    while let Some((frame, after)) = chain.next(rest) {
        (at, rest) = (frame.at, after);
    }
    at
}

/// How the parts are read: as they are, or under the key of the document.
struct Parts<'k>(Option<&'k PartOpener>);

impl Parts<'_> {
    fn text<'t>(&self, frame: Frame<'t>) -> Option<Cow<'t, str>> {
        match self.0 {
            Some(opener) => Some(String::from_utf8(opener.open_part(frame.bytes)?).ok()?.into()),
            None => Some(std::str::from_utf8(frame.bytes).ok()?.into()),
        }
    }
}

fn first_line(bytes: &[u8]) -> Result<(u32, &[u8]), Unread> {
    let rest = bytes.strip_prefix(MAGIC.as_bytes()).ok_or(Unread::Nothing)?;
    let end = rest.iter().take(12).position(|byte| *byte == b'\n').ok_or(Unread::Nothing)?;
    let version = rest.get(..end).and_then(|line| std::str::from_utf8(line).ok()?.parse::<u32>().ok());
    match version {
        Some(known @ (OPEN | PROTECTED)) => Ok((known, rest.get(end + 1..).unwrap_or_default())),
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
