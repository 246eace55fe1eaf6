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

    /// Whether a part is the one that was written after all that came before; it then counts as read.
    pub fn accepts(&mut self, line: Line, bytes: &[u8]) -> bool {
        let is_next = self.after(line.kind, line.at, bytes) == line.sum;
        if is_next {
            self.0 = line.sum;
        }
        is_next
    }
}

/// The line before a part.
#[derive(Clone, Debug)]
pub struct Line {
    /// What it holds.
    pub kind: Kind,
    /// How many bytes it has.
    pub length: usize,
    /// When it was written, in seconds since 1970 in UTC.
    pub at: i64,
    /// The sum over it and all that came before.
    pub sum: String,
}

impl Line {
    /// Reads a line.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let line = std::str::from_utf8(bytes).ok()?;
        let words: Vec<&str> = line.split(' ').collect();
        let [word, length, at, sum] = *words.as_slice() else { return None };
        let kind = Kind::ALL.into_iter().find(|kind| kind.word() == word)?;
        Some(Self { kind, length: length.parse().ok()?, at: at.parse().ok()?, sum: sum.to_owned() })
    }
}
