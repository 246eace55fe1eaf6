//! Topics and tags found in plain text, with the words that caused them.
//!
//! Words speak of *concepts* (a child, an armed actor, a place of care; one lexicon for each language), and concepts
//! that stand together are *signs* of a tag (the same signs for all languages). A small net gives the *sense* of the
//! whole text, for what is said without any of these words. *Weights* learned from labelled texts say how much concepts,
//! signs, words and sense speak for each topic and each grave violation. Nothing is learned while the program runs, and
//! the same text always gets the same answer.

pub mod evaluate;
pub mod finder;
mod fit;
pub mod labelled;
pub mod learn;
pub mod lexicon;
pub mod model;
mod packed;
pub mod pattern;
mod pieces;
pub mod sense;
pub mod sign;
mod table;
mod traits;
pub mod words;

use sha2::{Digest, Sha256};

pub use finder::{Finder, Mention, Suggestion};

const WEIGHTS: &str = include_str!("../../assets/suggest/weights.tsv");

/// The finder that comes with the program, read when it is first asked for; the fault where its files are unsound.
pub fn finder() -> Result<&'static Finder, &'static str> {
    static FINDER: std::sync::OnceLock<Result<Finder, String>> = std::sync::OnceLock::new();
    FINDER.get_or_init(|| shipped(Some(WEIGHTS))).as_ref().map_err(String::as_str)
}

const SIGNS: &str = include_str!("../../assets/suggest/signs.ron");
const WORDS: [&str; 2] =
    [include_str!("../../assets/suggest/en/words.ron"), include_str!("../../assets/suggest/fr/words.ron")];

/// The mark of what weights are learned from: labelled tables, signs and words. Other texts give another mark.
pub fn mark_of(tables: &[impl AsRef<str>]) -> String {
    let texts = tables.iter().map(AsRef::as_ref).chain([SIGNS]).chain(WORDS);
    let sum = texts.fold(Sha256::new(), |sum, text| sum.chain_update(text.len().to_le_bytes()).chain_update(text));
    sum.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// What comes with the program, with other weights or none.
///
/// # Errors
/// What is wrong with the files.
pub fn shipped(weights: Option<&str>) -> Result<Finder, String> {
    Finder::read(SIGNS, WORDS[0], WORDS[1], Some(include_bytes!("../../assets/suggest/sense.bin")), weights)
}

/// What a text touches, by the finder that comes with the program; the surest first.
pub fn find(text: &str) -> Vec<Suggestion> {
    finder().map(|finder| finder.find(text)).unwrap_or_default()
}

/// Title and text as they are read together; a full stop parts their sentences.
pub fn together(title: &str, text: &str) -> String {
    format!("{title}{BETWEEN}{text}")
}

/// What stands between title and text where both are read as one.
pub const BETWEEN: &str = ".\n";
