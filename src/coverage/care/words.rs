//! A text as words: where each begins and ends, and what stands between two of them.

/// One word of a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word<'t> {
    pub text: &'t str,
    pub start: usize,
    pub end: usize,
}

/// The words of a text in order.
pub(super) fn words_of(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut start = None;
    let mut push = |start: usize, end: usize| {
        words.extend(text.get(start..end).map(|text| Word { text, start, end }));
    };
    for (index, letter) in text.char_indices() {
        match (letter.is_alphanumeric(), start) {
            (true, None) => start = Some(index),
            (false, Some(from)) => {
                push(from, index);
                start = None;
            }
            _ => {}
        }
    }
    if let Some(from) = start {
        push(from, text.len());
    }
    words
}

/// What stands between two words.
pub(super) fn between<'t>(text: &'t str, before: &Word<'_>, after: &Word<'_>) -> &'t str {
    text.get(before.end..after.start).unwrap_or_default()
}

/// Whether two words belong together: only blanks, a hyphen or an apostrophe between them.
pub(super) fn is_joined(gap: &str) -> bool {
    gap.chars().all(char::is_whitespace) || matches!(gap, "-" | "'" | "’" | "\u{2011}")
}

/// Whether a sentence or part of one ends between two words.
pub(super) fn is_break(gap: &str) -> bool {
    gap.contains(['.', '!', '?', ';', ':', '\n', '(', ')', '"', '“', '”', '«', '»'])
}

/// Whether a word looks like a name: a capital, then small letters.
pub(super) fn is_name(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase)
        && word.chars().count() >= 2
        && letters.all(char::is_alphabetic)
        && word.chars().any(char::is_lowercase)
}
