//! Cuts the lines of a sketch into words with their columns.

use super::SketchFault;

/// One word of a line: `key=value`, `people{…}` or a bare word.
#[derive(Clone, Debug)]
pub(super) struct Word {
    /// The line from 1.
    pub line: usize,
    /// The column from 1, counted in characters.
    pub column: usize,
    /// The word as written.
    pub text: String,
}

impl Word {
    /// What is wrong with this word.
    pub fn fault(&self, what: impl Into<String>) -> SketchFault {
        SketchFault { line: self.line, column: self.column, what: what.into() }
    }
    /// Key and value of `key=value`.
    pub fn pair(&self) -> Option<(&str, &str)> {
        self.text.split_once('=')
    }
    /// The text between the braces of `people{…}`.
    pub fn braced(&self, name: &str) -> Option<&str> {
        self.text.strip_prefix(name)?.strip_prefix('{')?.strip_suffix('}')
    }
}

/// The lines that say something, each as its words.
pub(super) fn lines(text: &str) -> Vec<Vec<Word>> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with('#'));
    lines.map(|(index, line)| words(index + 1, line)).filter(|words| !words.is_empty()).collect()
}

/// The words of one line; what stands in braces is one word.
pub(super) fn words(line: usize, text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut depth = 0_u32;
    let mut is_open = false;
    for (index, letter) in text.chars().enumerate() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 && letter.is_whitespace() {
            is_open = false;
            continue;
        }
        if !is_open {
            words.push(Word { line, column: index + 1, text: String::new() });
            is_open = true;
        }
        if let Some(word) = words.last_mut() {
            word.text.push(letter);
        }
    }
    words
}
