//! Patterns of a lexicon: one word, or words one after the other.
//!
//! `took away` any form of the words, in this order (small words such as *the* or *their* may stand between) ·
//! `=minor` just this form · `explo*` a beginning · `take|took` one of several · `..` up to four words between ·
//! `<18` a number below eighteen · `#` any number · `Aa` a name.

use super::words::{Stems, Word, folded};
use std::ops::Range;

/// One place of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// Words of which one must stand here.
    Any(Vec<Form>),
    /// Up to four words of the same sentence.
    Gap,
}

/// How a word must be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// Any form with this stem.
    Stem(String),
    /// Just this form.
    Plain(String),
    /// A beginning.
    Start(String),
    /// A number below eighteen.
    Minor,
    /// Any number.
    Number,
    /// A name: a capital within a sentence.
    Name,
}

/// A pattern: its places in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    items: Vec<Item>,
}

const GAP: usize = 4;
/// Small words that may stand between the words of a pattern.
const SMALL: &[&str] = &[
    "the", "a", "an", "their", "his", "her", "our", "its", "my", "your", "all", "some", "any", "this", "that", "these",
    "those", "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "leur", "leurs", "son", "sa", "ses", "mon",
    "ma", "mes", "notre", "nos", "ce", "cette", "ces", "tous", "toutes", "tout",
];
const NUMBERS: &[&str] = &[
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
];

impl Form {
    fn read(text: &str, stems: &Stems) -> Self {
        match text {
            "<18" => Self::Minor,
            "#" => Self::Number,
            "Aa" => Self::Name,
            _ => match (text.strip_prefix('='), text.strip_suffix('*')) {
                (Some(plain), _) => Self::Plain(folded(plain)),
                (None, Some(start)) => Self::Start(folded(start)),
                (None, None) => Self::Stem(stems.stem(text)),
            },
        }
    }

    fn fits(&self, word: &Word) -> bool {
        match self {
            Self::Stem(stem) => word.stem == *stem,
            Self::Plain(plain) => word.plain == *plain,
            Self::Start(start) => word.plain.starts_with(start.as_str()),
            Self::Minor => is_minor(&word.plain),
            Self::Name => word.named,
            Self::Number => word.plain.starts_with(|letter: char| letter.is_ascii_digit()) || is_minor(&word.plain),
        }
    }

    /// The keys under which a pattern that begins so is found.
    fn key(&self) -> String {
        match self {
            Self::Stem(stem) => stem.clone(),
            Self::Plain(plain) => format!("={plain}"),
            Self::Start(start) => format!("{start}*"),
            Self::Minor => "<18".to_owned(),
            Self::Number => "#".to_owned(),
            Self::Name => "Aa".to_owned(),
        }
    }
}

fn is_minor(plain: &str) -> bool {
    plain
        .trim_end_matches(|letter: char| letter.is_alphabetic())
        .parse::<u32>()
        .is_ok_and(|years| (1..18).contains(&years))
        || NUMBERS.contains(&plain)
}

/// The keys of a word: a pattern that begins with this word has one of them.
pub fn keys(word: &Word) -> Vec<String> {
    let mut keys = vec![word.stem.clone(), format!("={}", word.plain)];
    let starts = word.plain.char_indices().map(|(at, _)| at).skip(3).chain([word.plain.len()]);
    keys.extend(starts.filter_map(|end| word.plain.get(..end)).map(|start| format!("{start}*")));
    if word.plain.starts_with(|letter: char| letter.is_ascii_digit()) {
        keys.push("#".to_owned());
    }
    if word.named {
        keys.push("Aa".to_owned());
    }
    if is_minor(&word.plain) {
        keys.push("<18".to_owned());
        keys.push("#".to_owned());
    }
    keys
}

impl Pattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(text: &str, stems: &Stems) -> Result<Self, String> {
        let items: Vec<Item> = text
            .split_whitespace()
            .map(|item| match item {
                ".." => Item::Gap,
                _ => Item::Any(item.split('|').map(|form| Form::read(form, stems)).collect()),
            })
            .collect();
        let is_edge_gap =
            matches!((items.first(), items.last()), (Some(Item::Gap), _) | (_, Some(Item::Gap)) | (None, _));
        if is_edge_gap { Err(format!("`{text}` begins or ends with a gap, or is empty")) } else { Ok(Self { items }) }
    }

    /// The keys of its first word.
    pub fn keys(&self) -> Vec<String> {
        match self.items.first() {
            Some(Item::Any(forms)) => forms.iter().map(Form::key).collect(),
            Some(Item::Gap) | None => Vec::new(),
        }
    }

    /// The words that it takes where it begins at a place, if it does.
    pub fn at(&self, words: &[Word], start: usize) -> Option<Range<usize>> {
        let sentence = words.get(start)?.sentence;
        end_of(&self.items, words, start, sentence).map(|end| start..end)
    }
}

fn end_of(items: &[Item], words: &[Word], at: usize, sentence: usize) -> Option<usize> {
    let Some((item, rest)) = items.split_first() else { return Some(at) };
    match item {
        Item::Gap => (at..=at + GAP).find_map(|next| end_of(rest, words, next, sentence)),
        Item::Any(forms) => {
            let word = words.get(at).filter(|word| word.sentence == sentence)?;
            if forms.iter().any(|form| form.fits(word)) {
                return end_of(rest, words, at + 1, sentence).or_else(|| skipped(rest, words, at + 1, sentence));
            }
            None
        }
    }
}

/// Goes on behind one or two small words.
fn skipped(rest: &[Item], words: &[Word], at: usize, sentence: usize) -> Option<usize> {
    let is_small = |at: usize| words.get(at).is_some_and(|word| SMALL.contains(&word.plain.as_str()));
    if !is_small(at) {
        return None;
    }
    end_of(rest, words, at + 1, sentence)
        .or_else(|| if is_small(at + 1) { end_of(rest, words, at + 2, sentence) } else { None })
}
