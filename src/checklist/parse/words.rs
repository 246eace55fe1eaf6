//! The words of the notation: brackets and semicolons stand alone, what is in braces stays together.

use super::{Fault, Parsed};
use crate::checklist::vocabulary::Vocabulary;

/// The deepest nesting that is followed; whoever reads further could be led until the stack ends.
pub const DEEPEST: usize = 32;

/// A word of the notation and where it begins.
struct Token {
    column: usize,
    text: String,
}

/// Reads words one after the other, and knows what may be named.
pub(super) struct Parser<'a> {
    tokens: Vec<Token>,
    pub(super) next: usize,
    pub(super) vocabulary: &'a Vocabulary,
    length: usize,
    /// How deep the part that is being read lies in others.
    depth: usize,
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut word = Token { column: 1, text: String::new() };
    let mut braces = 0_u32;
    for (index, letter) in text.chars().enumerate() {
        match letter {
            '{' => braces += 1,
            '}' => braces = braces.saturating_sub(1),
            _ => {}
        }
        let single = matches!(letter, '(' | ')' | ';');
        if braces == 0 && (letter.is_whitespace() || single) {
            if !word.text.is_empty() {
                tokens.push(std::mem::replace(&mut word, Token { column: 0, text: String::new() }));
            }
            if single {
                tokens.push(Token { column: index + 1, text: letter.to_string() });
            }
        } else {
            if word.text.is_empty() {
                word.column = index + 1;
            }
            word.text.push(letter);
        }
    }
    if !word.text.is_empty() {
        tokens.push(word);
    }
    tokens
}

impl<'a> Parser<'a> {
    pub(super) fn new(text: &str, vocabulary: &'a Vocabulary) -> Self {
        Self { tokens: tokens(text), next: 0, vocabulary, length: text.chars().count(), depth: 0 }
    }

    /// The same, for a text that is named inside another.
    pub(super) fn inside(self, outer: &Self) -> Self {
        Self { depth: outer.depth + 1, ..self }
    }

    /// Reads something that lies one step deeper.
    pub(super) fn deeper<T>(&mut self, read: impl FnOnce(&mut Self) -> Parsed<T>) -> Parsed<T> {
        self.depth += 1;
        let found = if self.depth > DEEPEST { self.fault("this nests too deep to be followed") } else { read(self) };
        self.depth -= 1;
        found
    }

    /// Whether words inside one word lie too deep.
    pub(super) fn check_word(&self, word: &str, column: usize) -> Parsed<()> {
        let inner = word.matches("case.").count() + word.matches("people{").count();
        if self.depth + inner <= DEEPEST {
            return Ok(());
        }
        Err(Fault { column, what: "this nests too deep to be followed".into() })
    }

    pub(super) fn peek(&self) -> Option<&str> {
        self.tokens.get(self.next).map(|token| token.text.as_str())
    }
    pub(super) fn column(&self) -> usize {
        self.tokens.get(self.next).map_or(self.length + 1, |token| token.column)
    }
    pub(super) fn fault<T>(&self, what: impl Into<String>) -> Parsed<T> {
        Err(Fault { column: self.column(), what: what.into() })
    }
    pub(super) fn take(&mut self) -> Option<String> {
        let text = self.tokens.get(self.next).map(|token| token.text.clone());
        self.next += 1;
        text
    }
    pub(super) fn accept(&mut self, wanted: &str) -> bool {
        let found = self.peek() == Some(wanted);
        if found {
            self.next += 1;
        }
        found
    }
    pub(super) fn expect(&mut self, wanted: &str) -> Parsed<()> {
        if self.accept(wanted) { Ok(()) } else { self.fault(format!("`{wanted}` is missing here")) }
    }
    pub(super) fn end(&self) -> Parsed<()> {
        match self.peek() {
            None => Ok(()),
            Some(rest) => self.fault(format!("`{rest}` does not belong here")),
        }
    }
}
