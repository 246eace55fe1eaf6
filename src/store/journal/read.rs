//! Reading a journal: from its bytes to the exercise as it stood last.

use super::frame::{Chain, Frame, Kind};
use super::{Head, MAGIC, VERSION};
use crate::scenario::Scenario;
use crate::store::format::{self, step};
use crate::words::{say, say_with};

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
    let rest = first_line(bytes)?;
    let mut chain = Chain::default();
    let (head, rest) = chain.next(rest).filter(|(frame, _)| frame.kind == Kind::Head).ok_or(Unread::Nothing)?;
    let (base, mut rest) = chain.next(rest).filter(|(frame, _)| frame.kind == Kind::Base).ok_or(Unread::Nothing)?;
    let head_of = ron::from_str::<Head>(head.text).map_err(|_other| Unread::Nothing)?;
    let scenario = whole(base.text).ok_or(Unread::Nothing)?;
    let mut read =
        Replayed { head: head_of, now: scenario.clone(), base: scenario, at: base.at, steps: 0, is_torn: false };
    while let Some((frame, after)) = chain.next(rest) {
        let Some(next) = follow(&read.now, frame) else { break };
        (read.now, read.at, rest) = (next, frame.at, after);
        read.steps += 1;
    }
    read.is_torn = !rest.is_empty();
    Ok(read)
}

fn first_line(bytes: &[u8]) -> Result<&[u8], Unread> {
    let rest = bytes.strip_prefix(MAGIC.as_bytes()).ok_or(Unread::Nothing)?;
    let end = rest.iter().take(12).position(|byte| *byte == b'\n').ok_or(Unread::Nothing)?;
    let version = rest.get(..end).and_then(|line| std::str::from_utf8(line).ok()?.parse::<u32>().ok());
    match version {
        Some(VERSION) => Ok(rest.get(end + 1..).unwrap_or_default()),
        Some(newer) if newer > VERSION => Err(Unread::Newer),
        _ => Err(Unread::Nothing),
    }
}

fn follow(scenario: &Scenario, frame: Frame<'_>) -> Option<Scenario> {
    match frame.kind {
        Kind::Step => step::read(scenario, frame.text),
        Kind::Now => whole(frame.text),
        Kind::Head | Kind::Base => None,
    }
}

fn whole(text: &str) -> Option<Scenario> {
    format::read(text.as_bytes(), "").ok().map(|opened| opened.scenario)
}
