//! The parts of a journal as they stand in its file, one after the other: never more than one is in memory.

use super::frame::{Chain, Kind, Line};
use std::io::{BufRead, Read};

/// The longest line before a part.
const LONGEST_LINE: u64 = 80;
/// The largest part that is read, in bytes.
pub const LARGEST_PART: usize = 128 << 20;

/// A part as it was read.
pub(super) struct Page {
    /// What it holds.
    pub kind: Kind,
    /// When it was written, in seconds since 1970 in UTC.
    pub at: i64,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Reads one part after the other, as far as they are whole.
pub(super) struct Pages<R> {
    from: R,
    chain: Chain,
    is_torn: bool,
}

impl<R: BufRead> Pages<R> {
    /// The parts that follow.
    pub fn new(from: R) -> Self {
        Self { from, chain: Chain::default(), is_torn: false }
    }

    /// Whether something was there that was no whole part.
    pub fn is_torn(&self) -> bool {
        self.is_torn
    }

    /// The next part, if it is whole; after one that is not, nothing more can be read.
    pub fn turn(&mut self) -> Option<Page> {
        if self.is_torn || self.from.fill_buf().is_ok_and(<[u8]>::is_empty) {
            return None;
        }
        let page = self.read();
        self.is_torn = page.is_none();
        page
    }

    fn read(&mut self) -> Option<Page> {
        let line = Line::read(&line(&mut self.from)?)?;
        let mut bytes = self.bytes(line.length)?;
        if bytes.pop()? != b'\n' {
            return None;
        }
        let (kind, at) = (line.kind, line.at);
        self.chain.accepts(line, &bytes).then_some(Page { kind, at, bytes })
    }

    /// So many bytes and the end of the line; room is made as they come, since a length may lie.
    fn bytes(&mut self, length: usize) -> Option<Vec<u8>> {
        let whole = length.checked_add(1).filter(|_| length <= LARGEST_PART)?;
        let mut bytes = Vec::new();
        self.from.by_ref().take(u64::try_from(whole).ok()?).read_to_end(&mut bytes).ok()?;
        (bytes.len() == whole).then_some(bytes)
    }
}

/// A line without its end; `None` where none ends in time.
pub(super) fn line(from: &mut impl BufRead) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(LONGEST_LINE).read_until(b'\n', &mut bytes).ok()?;
    (bytes.pop()? == b'\n').then_some(bytes)
}
