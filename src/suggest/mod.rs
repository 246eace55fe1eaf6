//! Topics and tags found in plain text, with the words that caused them.
//!
//! Words speak of *concepts* (a child, an armed actor, a place of care; one lexicon for each language), and concepts
//! that stand together are *signs* of a tag (the same signs for all languages). Nothing is learned while it runs, and
//! the same text always gets the same answer.

pub mod evaluate;
pub mod finder;
pub mod lexicon;
pub mod pattern;
pub mod sign;
pub mod words;

pub use finder::{Finder, Mention, Suggestion};

/// The finder that comes with the program, read when it is first asked for; the fault where its files are unsound.
pub fn finder() -> Result<&'static Finder, &'static str> {
    static FINDER: std::sync::OnceLock<Result<Finder, String>> = std::sync::OnceLock::new();
    let finder = FINDER.get_or_init(|| {
        Finder::read(
            include_str!("../../assets/suggest/signs.ron"),
            include_str!("../../assets/suggest/en/words.ron"),
            include_str!("../../assets/suggest/fr/words.ron"),
        )
    });
    finder.as_ref().map_err(String::as_str)
}

/// What a text touches, by the finder that comes with the program; the surest first.
pub fn find(text: &str) -> Vec<Suggestion> {
    finder().map(|finder| finder.find(text)).unwrap_or_default()
}
