//! What changed in a text, by paragraphs and in them by words: for the screen, for text and for pages.

use super::hunks::{Hunk, hunks};
use std::collections::BTreeMap;
use std::ops::Range;

/// What became of some words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// They stand in both texts.
    Kept,
    /// They stood in the earlier text only.
    Removed,
    /// They stand in the later text only.
    Added,
}

/// Some words in a row that have the same fate, with the blanks between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// What became of them.
    pub fate: Fate,
    /// The words.
    pub text: String,
}

/// What became of one paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paragraph {
    /// It stands in both texts.
    Kept(String),
    /// It stood in the earlier text only.
    Removed(String),
    /// It stands in the later text only.
    Added(String),
    /// Some of its words are others.
    Changed(Vec<Run>),
}

/// A paragraph as it stands in a text, and the blanks and empty lines after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unit<'a> {
    /// Its words, with line breaks inside it.
    pub words: &'a str,
    /// What parts it from the next one.
    pub gap: &'a str,
}

/// A text in paragraphs; put together again they are the same text, letter by letter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parted<'a> {
    /// Blanks and empty lines before the first paragraph.
    pub lead: &'a str,
    /// The paragraphs.
    pub units: Vec<Unit<'a>>,
}

/// With more pairs of paragraphs than this, nobody looks which are alike.
const MOST_PAIRS: usize = 400;

/// Parts a text where lines are empty; a line break alone does not end a paragraph.
pub fn parted(text: &str) -> Parted<'_> {
    let mut spans: Vec<Range<usize>> = Vec::new();
    let (mut at, mut is_open) = (0, false);
    for line in text.split_inclusive('\n') {
        let end = at + line.len();
        let is_blank = line.trim().is_empty();
        match spans.last_mut() {
            Some(last) if is_open && !is_blank => last.end = end,
            _ if !is_blank => spans.push(at..end),
            _ => {}
        }
        is_open = !is_blank;
        at = end;
    }
    let cut = |range: Range<usize>| text.get(range).unwrap_or_default();
    let starts = spans.iter().skip(1).map(|span| span.start).chain([text.len()]);
    let unit = |(span, next): (&Range<usize>, usize)| {
        let words = cut(span.clone()).trim_end();
        Unit { words, gap: cut(span.start + words.len()..next) }
    };
    let lead = cut(0..spans.first().map_or(text.len(), |span| span.start));
    Parted { lead, units: spans.iter().zip(starts).map(unit).collect() }
}

/// What became of each paragraph between an earlier and a later text.
pub fn wording(before: &str, after: &str) -> Vec<Paragraph> {
    let (before, after) = (words_of(before), words_of(after));
    let mut found = Vec::new();
    let mut at = 0;
    for hunk in hunks(&before, &after) {
        found.extend(slice(&before, at..hunk.before.start).iter().map(|words| Paragraph::Kept((*words).to_owned())));
        at = hunk.before.end;
        paired(slice(&before, hunk.before), slice(&after, hunk.after), &mut found);
    }
    found.extend(slice(&before, at..before.len()).iter().map(|words| Paragraph::Kept((*words).to_owned())));
    found
}

/// What became of the words between an earlier and a later text, whatever their paragraphs.
pub fn runs(before: &str, after: &str) -> Vec<Run> {
    let (before, after) = (tokens(before), tokens(after));
    let mut made = Runs::default();
    let mut at = 0;
    for Hunk { before: gone, after: come } in quiet(hunks(&before, &after), &before) {
        made.push(Fate::Kept, slice(&before, at..gone.start));
        at = gone.end;
        made.push(Fate::Removed, slice(&before, gone));
        made.push(Fate::Added, slice(&after, come));
    }
    made.push(Fate::Kept, slice(&before, at..before.len()));
    made.0
}

fn words_of(text: &str) -> Vec<&str> {
    parted(text).units.into_iter().map(|unit| unit.words).collect()
}

fn slice<T>(list: &[T], range: Range<usize>) -> &[T] {
    list.get(range).unwrap_or_default()
}

#[derive(Default)]
struct Runs(Vec<Run>);

impl Runs {
    fn push(&mut self, fate: Fate, tokens: &[&str]) {
        if tokens.is_empty() {
            return;
        }
        let text = tokens.concat();
        match self.0.last_mut() {
            Some(last) if last.fate == fate => last.text.push_str(&text),
            _ => self.0.push(Run { fate, text }),
        }
    }
}

/// Joins neighbours with nothing but blanks between them, so that a changed phrase is one change.
fn quiet(found: Vec<Hunk>, before: &[&str]) -> Vec<Hunk> {
    let mut joined: Vec<Hunk> = Vec::new();
    for hunk in found {
        match joined.last_mut() {
            Some(last) if is_blank(slice(before, last.before.end..hunk.before.start)) => {
                last.before.end = hunk.before.end;
                last.after.end = hunk.after.end;
            }
            _ => joined.push(hunk),
        }
    }
    joined
}

fn is_blank(tokens: &[&str]) -> bool {
    tokens.iter().all(|token| token.trim().is_empty())
}

/// Words, stretches of blanks, and each other sign by itself.
fn tokens(text: &str) -> Vec<&str> {
    #[derive(PartialEq)]
    enum Class {
        Word,
        Blank,
        Sign,
    }
    let class = |letter: char| match letter {
        _ if letter.is_whitespace() => Class::Blank,
        '\'' | '-' => Class::Word,
        _ if letter.is_ascii_punctuation() || "“”„«»…–—¡¿".contains(letter) => Class::Sign,
        _ => Class::Word,
    };
    let mut starts: Vec<usize> = Vec::new();
    let mut last = None;
    for (at, letter) in text.char_indices() {
        let own = class(letter);
        if own == Class::Sign || last.as_ref() != Some(&own) {
            starts.push(at);
        }
        last = Some(own);
    }
    let ends = starts.iter().copied().skip(1).chain([text.len()]);
    starts.iter().zip(ends).map(|(start, end)| text.get(*start..end).unwrap_or_default()).collect()
}

/// Paragraphs that went and came in the same place: likely ones are shown as changed, in order.
fn paired(gone: &[&str], come: &[&str], found: &mut Vec<Paragraph>) {
    if gone.len() == come.len() {
        found.extend(gone.iter().zip(come).map(|(gone, come)| Paragraph::Changed(runs(gone, come))));
        return;
    }
    let mut next = 0;
    for old in gone {
        let few = gone.len() * come.len() <= MOST_PAIRS;
        let mut later = come.iter().enumerate().skip(next).filter(|_| few);
        let like = later.find(|(_, new)| is_alike(old, new));
        let Some((index, new)) = like else {
            found.push(Paragraph::Removed((*old).to_owned()));
            continue;
        };
        found.extend(slice(come, next..index).iter().map(|new| Paragraph::Added((*new).to_owned())));
        found.push(Paragraph::Changed(runs(old, new)));
        next = index + 1;
    }
    found.extend(slice(come, next..come.len()).iter().map(|new| Paragraph::Added((*new).to_owned())));
}

/// Whether at least half of the words of two paragraphs are the same.
fn is_alike(a: &str, b: &str) -> bool {
    let (a, b): (Vec<&str>, Vec<&str>) = (a.split_whitespace().collect(), b.split_whitespace().collect());
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    a.iter().for_each(|word| *counts.entry(word).or_default() += 1);
    let mut shared = 0;
    for word in &b {
        if let Some(count) = counts.get_mut(word).filter(|count| **count > 0) {
            *count -= 1;
            shared += 1;
        }
    }
    shared * 2 >= a.len().max(b.len())
}

/// The changed paragraphs in plain letters: `[-removed-]` and `{+added+}`; paragraphs that stay are left out as `…`.
pub fn marked(paragraphs: &[Paragraph]) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for paragraph in paragraphs {
        let line = match paragraph {
            Paragraph::Kept(_) => "…".to_owned(),
            Paragraph::Removed(text) => format!("[-{text}-]"),
            Paragraph::Added(text) => format!("{{+{text}+}}"),
            Paragraph::Changed(runs) => runs.iter().map(marked_run).collect(),
        };
        if line != "…" || lines.last().is_none_or(|last| last != "…") {
            lines.push(line);
        }
    }
    lines
}

fn marked_run(run: &Run) -> String {
    match run.fate {
        Fate::Kept => run.text.clone(),
        Fate::Removed => format!("[-{}-]", run.text),
        Fate::Added => format!("{{+{}+}}", run.text),
    }
}
