//! A text as words: where each stands, its stem, and in which sentence and clause.

use rust_stemmers::{Algorithm, Stemmer};
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

/// The languages that texts are read in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// English.
    English,
    /// French.
    French,
}

/// A word of a text.
#[derive(Clone, Debug)]
pub struct Word {
    /// Where it stands, in bytes.
    pub place: Range<usize>,
    /// As it was written, in small letters and without accents.
    pub plain: String,
    /// What its forms have in common.
    pub stem: String,
    /// Written with a capital although no sentence begins with it.
    pub named: bool,
    /// The number of its sentence.
    pub sentence: usize,
    /// The number of its clause, over the whole text.
    pub clause: usize,
}

/// Small letters without accents.
pub fn folded(word: &str) -> String {
    let mut plain = String::with_capacity(word.len());
    for letter in word.nfd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase) {
        match letter {
            'œ' => plain.push_str("oe"),
            'æ' => plain.push_str("ae"),
            _ => plain.push(letter),
        }
    }
    plain
}

/// Finds what the forms of a word have in common.
pub struct Stems {
    of: Stemmer,
    language: Language,
}

impl Stems {
    /// The stems of a language.
    pub fn new(language: Language) -> Self {
        let algorithm = match language {
            Language::English => Algorithm::English,
            Language::French => Algorithm::French,
        };
        Self { of: Stemmer::create(algorithm), language }
    }

    /// Of which language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The stem, without accents; words typed without accents mostly get the same one.
    pub fn stem(&self, word: &str) -> String {
        let stem = folded(&self.of.stem(&word.to_lowercase()));
        match self.language {
            Language::English => stem,
            Language::French => {
                let short = stem.trim_end_matches(['e', 's']);
                if short.len() < 3 { stem } else { short.to_owned() }
            }
        }
    }
}

/// Words that tell the language; what both have stands in neither.
const ENGLISH: &[&str] = &[
    "the", "of", "and", "to", "in", "is", "at", "for", "with", "by", "was", "are", "has", "have", "from", "that",
    "this", "they", "not", "no", "be", "will", "were", "been", "who", "their", "an", "it", "he", "she", "we", "our",
    "you", "had", "but", "as", "or", "his", "her",
];
const FRENCH: &[&str] = &[
    "le", "la", "les", "des", "du", "un", "une", "et", "dans", "pour", "que", "qui", "sur", "au", "aux", "par", "pas",
    "avec", "ont", "sont", "est", "il", "elle", "ils", "elles", "nous", "vous", "ne", "ce", "cette", "de", "en", "se",
    "sa", "ses", "leur", "leurs", "mais", "ou", "je", "d", "l", "qu", "n", "a",
];

/// The language of a text, by its small words; English where they do not tell.
pub fn language(text: &str) -> Language {
    let (mut english, mut french) = (0usize, 0usize);
    for piece in pieces(text) {
        let plain = folded(piece.1);
        english += usize::from(ENGLISH.contains(&plain.as_str()));
        french += usize::from(FRENCH.contains(&plain.as_str()));
    }
    if french > english { Language::French } else { Language::English }
}

/// Words with their places; an apostrophe parts words, so that `l’école` is two.
fn pieces(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.unicode_word_indices().flat_map(|(start, word)| {
        let mut at = start;
        word.split_inclusive(['\'', '’', '_'])
            .map(move |part| {
                let piece = (at, part.trim_end_matches(['\'', '’', '_']));
                at += part.len();
                piece
            })
            .filter(|(_, part)| !part.is_empty())
    })
}

/// The words of a text in order.
pub fn words(text: &str, stems: &Stems) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::new();
    let (mut end, mut sentence, mut clause) = (0, 0, 0);
    for (start, piece) in pieces(text) {
        let between = text.get(end..start).unwrap_or_default();
        let mut first = found.is_empty();
        match pause(between) {
            Pause::Sentence if !found.is_empty() => {
                sentence += 1;
                clause += 1;
                first = true;
            }
            Pause::Clause => clause += 1,
            Pause::Sentence | Pause::None => {}
        }
        end = start + piece.len();
        let named = !first && piece.starts_with(char::is_uppercase) && piece.chars().any(char::is_lowercase);
        found.push(Word { named, place: start..end, plain: folded(piece), stem: stems.stem(piece), sentence, clause });
    }
    found
}

enum Pause {
    None,
    Clause,
    Sentence,
}

/// What the signs between two words mean.
fn pause(between: &str) -> Pause {
    let has = |signs: &[char]| between.contains(signs);
    if has(&['!', '?', '\n', '…', '•']) || between.contains(". ") || between.ends_with('.') || between.contains("//")
    {
        Pause::Sentence
    } else if has(&[',', ';', ':', '(', ')', '–', '—', '/', '"', '“', '”', '«', '»']) || between.contains(" - ")
    {
        Pause::Clause
    } else {
        Pause::None
    }
}
