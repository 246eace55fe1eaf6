//! Long texts by paragraphs: a paragraph is always one that somebody wrote, never put together from two.

use super::field::{Candidates, Joined};
use super::three::{Stretch, Who, stretches};
use crate::scenario::wording::{Parted, Unit, parted};
use serde_json::Value;
use std::ops::Range;

/// Which side wins where both changed the same paragraphs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wins {
    Before,
    Mine,
    Theirs,
    Both,
}

struct Three<'a> {
    base: Parted<'a>,
    mine: Parted<'a>,
    theirs: Parted<'a>,
}

/// Puts two versions of a text together that differ from what stood before.
pub(super) fn joined(base: &str, mine: &str, theirs: &str) -> Joined {
    let three = Three { base: parted(base), mine: parted(mine), theirs: parted(theirs) };
    let found = stretches(&words(&three.base), &words(&three.mine), &words(&three.theirs));
    let written = |wins: Wins| Value::from(three.written(&found, wins));
    if found.iter().all(|stretch| stretch.who != Who::Disputed) {
        return Joined::Agreed(written(Wins::Mine));
    }
    let both = Some(written(Wins::Both));
    let (before, mine, theirs) = (written(Wins::Before), written(Wins::Mine), written(Wins::Theirs));
    Joined::Open(Box::new(Candidates { before, mine, theirs, both }))
}

fn words<'a>(text: &Parted<'a>) -> Vec<&'a str> {
    text.units.iter().map(|unit| unit.words).collect()
}

impl<'a> Three<'a> {
    fn written(&self, found: &[Stretch], wins: Wins) -> String {
        let units: Vec<Unit<'a>> = found.iter().flat_map(|stretch| self.units(stretch, wins)).collect();
        let part = self.parting();
        let mut out = self.lead(units.is_empty()).to_owned();
        for (index, unit) in units.iter().enumerate() {
            out.push_str(unit.words);
            let is_last = index + 1 == units.len();
            let parts = unit.gap.matches('\n').count() >= 2;
            match (is_last, parts) {
                (true, _) => out.push_str(chosen(tail(&self.base), tail(&self.mine), tail(&self.theirs))),
                (false, true) => out.push_str(unit.gap),
                (false, false) => out.push_str(part),
            }
        }
        out
    }

    /// What stands before the first paragraph; a text that is nothing but blanks has no say in one with words.
    fn lead(&self, is_blank: bool) -> &'a str {
        let lead = |text: &Parted<'a>| if is_blank || !text.units.is_empty() { text.lead } else { "" };
        chosen(lead(&self.base), lead(&self.mine), lead(&self.theirs))
    }

    /// The paragraphs that a stretch becomes.
    fn units(&self, stretch: &Stretch, wins: Wins) -> Vec<Unit<'a>> {
        let Stretch { who, base, mine, theirs } = stretch.clone();
        let own = || cut(&self.mine, mine.clone());
        let other = || cut(&self.theirs, theirs.clone());
        match (who, wins) {
            (Who::Neither, _) => {
                let kept = cut(&self.base, base).iter().zip(own()).zip(other());
                kept.map(|((old, own), other)| Unit { gap: chosen(old.gap, own.gap, other.gap), ..*own }).collect()
            }
            (Who::Both, _) => {
                let same = own().iter().zip(other());
                same.map(|(own, other)| Unit { gap: longer(own.gap, other.gap), ..*own }).collect()
            }
            (Who::Mine, _) | (Who::Disputed, Wins::Mine) => own().to_vec(),
            (Who::Theirs, _) | (Who::Disputed, Wins::Theirs) => other().to_vec(),
            (Who::Disputed, Wins::Before) => cut(&self.base, base).to_vec(),
            (Who::Disputed, Wins::Both) => [own(), other()].concat(),
        }
    }

    /// An empty line as these texts write it.
    fn parting(&self) -> &'static str {
        let texts = [&self.base, &self.mine, &self.theirs];
        let is_windows = texts.iter().flat_map(|text| &text.units).any(|unit| unit.gap.contains("\r\n"));
        if is_windows { "\r\n\r\n" } else { "\n\n" }
    }
}

fn cut<'t, 'a>(text: &'t Parted<'a>, range: Range<usize>) -> &'t [Unit<'a>] {
    text.units.get(range).unwrap_or_default()
}

/// What stands behind the last paragraph.
fn tail<'a>(text: &Parted<'a>) -> &'a str {
    text.units.last().map_or("", |unit| unit.gap)
}

/// The blanks that one side changed; where both did, the longer ones, since blanks say nothing.
fn chosen<'a>(base: &'a str, mine: &'a str, theirs: &'a str) -> &'a str {
    if mine == theirs || theirs == base {
        return mine;
    }
    if mine == base {
        return theirs;
    }
    longer(mine, theirs)
}

fn longer<'a>(mine: &'a str, theirs: &'a str) -> &'a str {
    if (theirs.len(), theirs) > (mine.len(), mine) { theirs } else { mine }
}
