//! The parts of a journal: a line with kind, length, time and sum, then so many bytes, then the end of the line.

use sha2::{Digest, Sha256};

/// What a part holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What the journal says of its document.
    Head,
    /// The scenario as it stands in the file.
    Base,
    /// The whole scenario as it was at that time.
    Now,
    /// What was changed.
    Step,
}

impl Kind {
    const ALL: [Self; 4] = [Self::Head, Self::Base, Self::Now, Self::Step];

    fn word(self) -> &'static str {
        match self {
            Self::Head => "head",
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
    pub fn frame(&mut self, kind: Kind, at: i64, text: &str) -> String {
        let sum = self.after(kind, at, text);
        let framed = format!("{} {} {at} {sum}\n{text}\n", kind.word(), text.len());
        self.0 = sum;
        framed
    }

    fn after(&self, kind: Kind, at: i64, text: &str) -> String {
        let digest = Sha256::new()
            .chain_update(&self.0)
            .chain_update(format!(" {} {at} ", kind.word()))
            .chain_update(text)
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
        let text = std::str::from_utf8(rest.get(..length)?).ok()?;
        let rest = rest.get(length..)?.strip_prefix(b"\n")?;
        if self.after(kind, at, text) != sum {
            return None;
        }
        self.0 = sum.to_owned();
        Some((Frame { kind, at, text }, rest))
    }
}

/// One part as it was read.
#[derive(Clone, Copy, Debug)]
pub struct Frame<'t> {
    /// What it holds.
    pub kind: Kind,
    /// When it was written, in seconds since 1970 in UTC.
    pub at: i64,
    /// Its text.
    pub text: &'t str,
}
