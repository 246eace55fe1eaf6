//! The text of a file as a tree of places: what stands where, and how a fault names its place.

use super::fault::Fault;
use crate::checklist::{finding, load};
use crate::store::format::lines::Lines;
use crate::store::format::quoted;
use crate::store::format::scan::{self, Bracket, Scanner, Token, Trouble};
use crate::store::format::tree::{Kind, Node, Tree};
use crate::words::{FluentValue, say};

/// A value of the file.
pub type Item<'t> = Node<'t>;

/// A file that is being verified.
pub struct Page<'t> {
    /// Its name.
    pub file: &'t str,
    text: &'t str,
    lines: Lines<'t>,
}

impl<'t> Page<'t> {
    /// Takes the text of a file.
    pub fn new(file: &'t str, text: &'t str) -> Self {
        Self { file, text, lines: Lines::new(text) }
    }

    /// Fills the tree with the one value that the file holds.
    pub fn grow(&self, tree: &mut Tree) -> Result<(), Box<Fault>> {
        let mut scanner = Scanner::new(self.text, self.after_attributes());
        let first = scanner.peek().map_err(|fault| Box::new(self.syntax(fault)))?;
        match first.token {
            Token::Open(_) => {}
            Token::Name if self.is_named_record(first.end) => {}
            Token::End => return Err(Box::new(self.fault_at(first.start, "empty-file", &[]))),
            _ => return Err(Box::new(self.fault_at(first.start, "no-brackets", &[]))),
        }
        tree.fill(&mut scanner).map_err(|fault| Box::new(self.syntax(fault)))?;
        match scanner.next() {
            Ok(piece) if piece.token == Token::End => Ok(()),
            Ok(piece) => Err(Box::new(self.fault_at(piece.start, "after-end", &[]))),
            Err(fault) => Err(Box::new(self.syntax(fault))),
        }
    }

    /// The offset after lines such as `#![enable(implicit_some)]`.
    fn after_attributes(&self) -> usize {
        let mut at = 0;
        loop {
            let next = Scanner::new(self.text, at).next();
            let Err(scan::Fault { at: hash, trouble: Trouble::Strange('#') }) = next else { return at };
            let rest = self.text.get(hash..).unwrap_or_default();
            match rest.find(']').filter(|_| rest.starts_with("#!")) {
                Some(end) => at = hash + end + 1,
                None => return at,
            }
        }
    }

    /// Whether round brackets follow a first word, as in `Checklist( … )`.
    fn is_named_record(&self, after: usize) -> bool {
        Scanner::new(self.text, after).next().is_ok_and(|piece| piece.token == Token::Open(Bracket::Round))
    }

    /// Where a text begins that swallows the fields below it, since its closing quotation mark is missing.
    fn runaway(&self, before: usize) -> Option<(usize, String)> {
        let mut scanner = Scanner::new(self.text, self.after_attributes());
        loop {
            let piece = scanner.next().ok().filter(|piece| piece.token != Token::End && piece.start < before)?;
            if piece.token != Token::Text {
                continue;
            }
            let lines = scanner.slice(piece.start, piece.end).lines().skip(1);
            let field = lines
                .filter_map(|line| line.trim_start().split_once(':'))
                .find_map(|(name, _)| is_field(name).then(|| name.to_owned()));
            if let Some(field) = field {
                return Some((piece.start, field));
            }
        }
    }

    fn syntax(&self, fault: scan::Fault) -> Fault {
        if let Some((at, field)) = self.runaway(fault.at) {
            return self.fault_at(at, "runaway-text", &[("field", field.into())]);
        }
        if matches!(fault.trouble, Trouble::Strange('“' | '”' | '„' | '«' | '»' | '‘' | '’')) {
            return self.fault_at(fault.at, "curly", &[]);
        }
        let name = match fault.trouble {
            Trouble::OpenText => "open-text",
            Trouble::OpenComment => "open-comment",
            Trouble::Nul => "nul",
            Trouble::Strange(_) => "strange",
            Trouble::CutOff => "cut-off",
            Trouble::NoValue => "no-value",
            Trouble::NoField => "no-field",
            Trouble::NoColon => "no-colon",
            Trouble::NoComma => "no-comma",
            Trouble::WrongBracket => "wrong-bracket",
            Trouble::TooDeep | Trouble::TooMany => "too-deep",
        };
        let letter = if let Trouble::Strange(letter) = fault.trouble { letter.to_string() } else { String::new() };
        self.fault_at(fault.at, name, &[("letter", letter.into())])
    }

    /// A fault at an offset of the file.
    pub fn fault_at(&self, at: usize, name: &str, values: &[(&str, FluentValue<'_>)]) -> Fault {
        let (line, column) = self.lines.line_and_column(at);
        Fault { line: Some(line), column: Some(column), ..self.fault(name, values) }
    }

    /// A fault of the file as a whole.
    pub fn fault(&self, name: &str, values: &[(&str, FluentValue<'_>)]) -> Fault {
        Fault::new(self.file, name, values)
    }

    /// A fault at a value.
    pub fn fault_of(&self, item: Item<'_>, name: &str, values: &[(&str, FluentValue<'_>)]) -> Fault {
        self.fault_at(item.start(), name, values)
    }

    /// A fault inside a text in quotes, at a character of what the text says, counted from 0.
    pub fn fault_in(&self, item: Item<'_>, letter: usize, name: &str, values: &[(&str, FluentValue<'_>)]) -> Fault {
        self.fault_at(item.start() + offset_in(item, letter), name, values)
    }

    /// Reads a text in quotes; anything else is a fault.
    pub fn text_of(&self, item: Item<'t>, field: &str) -> Result<String, Box<Fault>> {
        quoted::decode(item).map(std::borrow::Cow::into_owned).map_err(|misquoted| {
            let name = match misquoted {
                quoted::Misquoted::NoText => "no-text",
                quoted::Misquoted::BadEscape => "bad-escape",
            };
            Box::new(self.fault_of(item, name, &[("field", field.into()), ("text", excerpt(item.raw()).into())]))
        })
    }
}

/// Whether a word is the name of a field in any of the files.
fn is_field(name: &str) -> bool {
    let known = [load::checklist_fields(), load::line_fields(), finding::rule_fields()];
    known.iter().any(|names| names.contains(&name))
}

/// The beginning of what stands in a file, fit for a sentence.
pub fn excerpt(raw: &str) -> String {
    crate::store::format::excerpt(raw)
}

/// The offset, inside the quotes as they stand in the file, of a character of what they say.
fn offset_in(item: Item<'_>, letter: usize) -> usize {
    let raw = item.raw();
    let quote = raw.find('"').map_or(0, |at| at + 1);
    let inner = raw.get(quote..).unwrap_or_default();
    if item.kind() != Kind::Text {
        return quote + inner.char_indices().nth(letter).map_or(0, |(at, _)| at);
    }
    let mut rest = inner.char_indices().peekable();
    for _ in 0..letter {
        if rest.next().is_some_and(|(_, first)| first == '\\') {
            skip_escape(&mut rest);
        }
    }
    quote + rest.peek().map_or(inner.len().saturating_sub(1), |(at, _)| *at)
}

/// Skips what belongs to the backslash before it.
fn skip_escape(rest: &mut std::iter::Peekable<std::str::CharIndices<'_>>) {
    match rest.next() {
        Some((_, 'u')) => while rest.next().is_some_and(|(_, letter)| letter != '}') {},
        Some((_, 'x')) => {
            rest.next();
            rest.next();
        }
        Some((_, '\n')) => {
            while rest.peek().is_some_and(|(_, letter)| letter.is_whitespace()) {
                rest.next();
            }
            rest.next();
        }
        _ => {}
    }
}

/// What a kind of value is called.
pub fn kind_word(kind: Kind) -> String {
    say(match kind {
        Kind::Text | Kind::RawText | Kind::Letter | Kind::Bytes => "verify-kind-text",
        Kind::Number => "verify-kind-number",
        Kind::Name => "verify-kind-word",
        Kind::List => "verify-kind-list",
        _ => "verify-kind-record",
    })
}
