//! The parts of a journal: a line with kind, length, time and sum, then so many bytes, then the end of the line.
//!
//! In a journal of version 1 the bytes are text; in one of version 2 they stand under the key of its document, but
//! for the head.

use sha2::{Digest, Sha256};

/// What a part holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What the journal says of its document.
    Head,
    /// The key of the other parts, under the passphrase of the document.
    Key,
    /// The scenario as it stands in the file.
    Base,
    /// The whole scenario as it was at that time.
    Now,
    /// What was changed.
    Step,
}

impl Kind {
    const ALL: [Self; 5] = [Self::Head, Self::Key, Self::Base, Self::Now, Self::Step];

    fn word(self) -> &'static str {
        match self {
            Self::Head => "head",
            Self::Key => "key",
            Self::Base => "base",
            Self::Now => "now",
            Self::Step => "step",
        }
    }
}

/// A sum over all that came before.
#[derive(Clone, Debug, Default)]
pub struct Chain(String);

impl Chain {
    /// One part as it stands in a journal.
    pub fn frame(&mut self, kind: Kind, at: i64, bytes: &[u8]) -> Vec<u8> {
        let sum = self.after(kind, at, bytes);
        let line = format!("{} {} {at} {sum}\n", kind.word(), bytes.len());
        self.0 = sum;
        [line.as_bytes(), bytes, b"\n"].concat()
    }

    fn after(&self, kind: Kind, at: i64, bytes: &[u8]) -> String {
        let digest = Sha256::new()
            .chain_update(&self.0)
            .chain_update(format!(" {} {at} ", kind.word()))
            .chain_update(bytes)
            .finalize();
        digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
    }

    /// Reads the next part and what follows it; `None` where none is whole.
    pub fn next<'t>(&mut self, bytes: &'t [u8]) -> Option<(Frame<'t>, &'t [u8])> {
        const LONGEST_LINE: usize = 80;
        let end = bytes.iter().take(LONGEST_LINE).position(|byte| *byte == b'\n')?;
        let line = std::str::from_utf8(bytes.get(..end)?).ok()?;
        let words: Vec<&str> = line.split(' ').collect();
        let [word, length, at, sum] = *words.as_slice() else { return None };
        let kind = Kind::ALL.into_iter().find(|kind| kind.word() == word)?;
        let (length, at): (usize, i64) = (length.parse().ok()?, at.parse().ok()?);
        let rest = bytes.get(end + 1..)?;
        let own = rest.get(..length)?;
        let rest = rest.get(length..)?.strip_prefix(b"\n")?;
        if self.after(kind, at, own) != sum {
            return None;
        }
        self.0 = sum.to_owned();
        Some((Frame { kind, at, bytes: own }, rest))
    }
}

/// One part as it was read.
#[derive(Clone, Copy, Debug)]
pub struct Frame<'t> {
    /// What it holds.
    pub kind: Kind,
    /// When it was written, in seconds since 1970 in UTC.
    pub at: i64,
    /// Its bytes.
    pub bytes: &'t [u8],
}
