//! Finds the phrases of the word list in a text.

use super::sieve::Sieve;
use super::words::{Word, between, is_break, is_joined, words_of};
use crate::checklist::care::{Care, Item, WordKind, items};
use rustc_hash::FxHashMap;
use smol_str::SmolStr;

/// The phrases of some kinds, ready to be looked for.
#[derive(Clone, Debug, Default)]
pub(super) struct Phrases {
    sieve: Sieve,
    patterns: Vec<Pattern>,
    /// The patterns that may begin with a word; looked up and never walked.
    firsts: FxHashMap<SmolStr, Vec<usize>>,
}

#[derive(Clone, Debug)]
struct Pattern {
    kind: WordKind,
    items: Vec<Item>,
    unless_denied: bool,
}

/// A phrase that stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Its kind.
    pub kind: WordKind,
    /// The words as they stand there.
    pub words: String,
}

impl Phrases {
    pub fn new(care: &Care, wanted: impl Fn(WordKind) -> bool) -> Self {
        let mut phrases = Self::default();
        let mut literals = Vec::new();
        for kind in care.kinds.iter().filter(|kind| wanted(kind.id)) {
            for phrase in kind.entries.iter().flat_map(|entry| &entry.phrases) {
                let Ok(items) = items(phrase) else { continue };
                literals.extend(anchors(&items));
                let number = phrases.patterns.len();
                for first in items.first().into_iter().flatten().filter_map(|words| words.first()) {
                    let known = phrases.firsts.entry(SmolStr::new(first)).or_default();
                    if known.last() != Some(&number) {
                        known.push(number);
                    }
                }
                phrases.patterns.push(Pattern { kind: kind.id, items, unless_denied: kind.unless_denied });
            }
        }
        literals.sort();
        literals.dedup();
        phrases.sieve = Sieve::new(literals, false);
        phrases
    }

    pub fn is_empty(&self) -> bool {
        self.patterns.is_empty()
    }

    /// The phrases in a text, in order; of those that overlap and are of one kind, the first and longest.
    pub fn find(&self, text: &str) -> Vec<Hit> {
        if self.is_near_any(text) { self.read(text) } else { Vec::new() }
    }

    /// Whether a phrase stands around one of the words by which phrases are noticed.
    fn is_near_any(&self, text: &str) -> bool {
        let mut found = false;
        self.sieve.visit_any_case(text, |text, start| {
            found = !self.read(around(text, start)).is_empty();
            found
        });
        found
    }

    fn read(&self, text: &str) -> Vec<Hit> {
        let words = words_of(text);
        let lower: Vec<SmolStr> = words.iter().map(|word| SmolStr::new(word.text.to_lowercase())).collect();
        let read = Read { text, words: &words, lower: &lower };
        let mut hits = Vec::new();
        let mut taken: Vec<(WordKind, usize)> = Vec::new();
        for (start, first) in lower.iter().enumerate() {
            for pattern in self.firsts.get(first).into_iter().flatten().filter_map(|it| self.patterns.get(*it)) {
                if taken.iter().any(|(kind, end)| *kind == pattern.kind && *end > start) {
                    continue;
                }
                let Some(end) = read.end_of(&pattern.items, start, start) else { continue };
                if pattern.unless_denied && read.is_denied(start, pattern.kind) {
                    continue;
                }
                taken.push((pattern.kind, end));
                hits.extend(read.quoted(start, end).map(|words| Hit { kind: pattern.kind, words }));
            }
        }
        hits
    }
}

/// The text around a place, wide enough for any phrase.
fn around(text: &str, start: usize) -> &str {
    const WIDTH: usize = 120;
    let mut from = start.saturating_sub(WIDTH);
    let mut to = (start + WIDTH).min(text.len());
    while !text.is_char_boundary(from) {
        from -= 1;
    }
    while !text.is_char_boundary(to) {
        to += 1;
    }
    text.get(from..to).unwrap_or(text)
}

/// The words by which a phrase is noticed: those of the rarest group that must be there.
fn anchors(items: &[Item]) -> Vec<String> {
    let rarest = |words: &Vec<String>| words.iter().min_by_key(|word| Sieve::often(word)).cloned().unwrap_or_default();
    let groups = items.iter().map(|item| item.iter().map(rarest).collect::<Vec<String>>());
    groups.min_by_key(|group| group.iter().map(|word| Sieve::often(word)).max().unwrap_or_default()).unwrap_or_default()
}

/// A text that is being read.
struct Read<'a> {
    text: &'a str,
    words: &'a [Word<'a>],
    lower: &'a [SmolStr],
}

impl Read<'_> {
    /// The place behind the longest run of words from `at` that fits all items.
    fn end_of(&self, items: &[Item], start: usize, at: usize) -> Option<usize> {
        let Some((item, rest)) = items.split_first() else { return Some(at) };
        let fits = item.iter().filter_map(|alternative| self.end_of(rest, start, self.after(alternative, start, at)?));
        fits.max()
    }

    /// The place behind one alternative.
    fn after(&self, alternative: &[String], start: usize, at: usize) -> Option<usize> {
        let fits = |(index, word): (usize, &String)| {
            let here = at + index;
            self.lower.get(here).is_some_and(|own| own == word) && (here == start || self.is_joined(here))
        };
        alternative.iter().enumerate().all(fits).then_some(at + alternative.len())
    }

    /// Whether a word is joined to the one before it.
    fn is_joined(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.words.get(before));
        before.zip(self.words.get(at)).is_some_and(|(before, word)| is_joined(between(self.text, before, word)))
    }

    /// Whether the sentence says just before that it is not so, or must not be.
    fn is_denied(&self, start: usize, kind: WordKind) -> bool {
        const WORDS: usize = 7;
        let mut at = start;
        while let Some(before) = at.checked_sub(1).filter(|before| before + WORDS >= start) {
            let pair = self.words.get(before).zip(self.words.get(at));
            if pair.is_none_or(|(before, word)| is_break(between(self.text, before, word))) {
                return false;
            }
            let word = self.lower.get(before).map_or("", SmolStr::as_str);
            if DENIALS.contains(&word) || conditions(kind).contains(&word) {
                return true;
            }
            at = before;
        }
        false
    }

    fn quoted(&self, start: usize, end: usize) -> Option<String> {
        let last = self.words.get(end.checked_sub(1)?)?;
        let words = self.text.get(self.words.get(start)?.start..last.end)?;
        Some(words.split_whitespace().collect::<Vec<_>>().join(" "))
    }
}

const DENIALS: [&str; 45] = [
    "not",
    "no",
    "never",
    "nobody",
    "none",
    "nor",
    "neither",
    "without",
    "avoid",
    "avoids",
    "avoiding",
    "cannot",
    "t",
    "don",
    "refuse",
    "refuses",
    "refused",
    "stop",
    "stops",
    "instead",
    "rather",
    "forbid",
    "forbids",
    "forbidden",
    "prohibited",
    "prohibit",
    "refrain",
    "refrains",
    "leave",
    "against",
    "unable",
    "ne",
    "n",
    "pas",
    "jamais",
    "aucun",
    "aucune",
    "sans",
    "ni",
    "interdit",
    "éviter",
    "false",
    "falsely",
    "nothing",
    "pending",
];
/// Words that tell of what may come, by kind: a plan for a town that will be empty, or a warning what a question does.
fn conditions(kind: WordKind) -> &'static [&'static str] {
    match kind {
        WordKind::Evacuated => &[
            "until", "before", "if", "whether", "unless", "when", "once", "avant", "si", "lorsque", "quand", "assume",
            "assumes", "claims",
        ],
        WordKind::Interview => &["if", "whether", "unless", "si"],
        WordKind::Graphic | WordKind::Sensational | WordKind::Verified | WordKind::Label => &[],
    }
}
