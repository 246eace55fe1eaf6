//! Puts a file together: two spaces a level, one field a line, one row a line, defaults left out.

use super::quoted::{encode, encode_name};
use super::scan::{Scanner, Token};
use super::stored::Stored;
use super::table::{Field, Table};
use super::tree::Tree;
use crate::scenario::Extra;

/// The text of a file while it grows.
#[derive(Debug, Default)]
pub struct Writer {
    out: String,
    depth: usize,
    flat: bool,
}

impl Writer {
    /// Starts a file of roughly this many bytes.
    pub fn with_room(bytes: usize) -> Self {
        Self { out: String::with_capacity(bytes), ..Self::default() }
    }

    /// The finished text.
    pub fn finish(self) -> String {
        self.out
    }

    /// Adds text as it is.
    pub fn raw(&mut self, text: &str) {
        self.out.push_str(text);
    }

    /// Adds a text in quotes.
    pub fn text(&mut self, text: &str) {
        encode(text, &mut self.out);
    }

    /// Adds a line with a value that some action writes, and a comma.
    pub fn line(&mut self, action: impl FnOnce(&mut Self)) {
        self.indent();
        action(self);
        self.raw(",\n");
    }

    /// Adds a line with a named value.
    pub fn named(&mut self, name: &str, action: impl FnOnce(&mut Self)) {
        self.line(|out| {
            encode_name(name, &mut out.out);
            out.raw(": ");
            action(out);
        });
    }

    /// Adds brackets around lines that some action writes.
    pub fn block(&mut self, open: &str, close: &str, action: impl FnOnce(&mut Self)) {
        self.raw(open);
        self.raw("\n");
        self.depth += 1;
        action(self);
        self.depth -= 1;
        self.indent();
        self.raw(close);
    }

    /// Adds a record: each field on a line, then what is unknown.
    pub fn record<T: Table>(&mut self, record: &T, extra: &Extra) {
        self.block("(", ")", |out| {
            for field in T::FIELDS {
                out.field(field, record, extra);
            }
            out.unknown(extra, |name| T::FIELDS.iter().any(|field| field.name == name));
        });
    }

    fn field<T>(&mut self, field: &Field<T>, record: &T, extra: &Extra) {
        if !(field.is_default)(record) {
            self.named(field.name, |out| (field.write)(record, out));
        } else if let Some((_, kept)) = extra.0.iter().find(|(name, _)| name == field.name) {
            self.named(field.name, |out| out.kept(kept));
        }
    }

    /// Adds unknown fields, apart from those whose name is known.
    pub fn unknown(&mut self, extra: &Extra, known: impl Fn(&str) -> bool) {
        for (name, kept) in extra.0.iter().filter(|(name, _)| !known(name)) {
            self.named(name, |out| out.kept(kept));
        }
    }

    /// Adds a value that was kept as text; what is no single value must not break the file.
    pub fn kept(&mut self, raw: &str) {
        if is_one_value(raw) { self.raw(raw) } else { self.text(raw) }
    }

    /// Adds a row on the present line.
    pub fn row<T: Table>(&mut self, row: &T) {
        let was = std::mem::replace(&mut self.flat, true);
        self.raw("(");
        let mut separator = "";
        for field in T::FIELDS.iter().filter(|field| !(field.is_default)(row)) {
            self.raw(separator);
            separator = ", ";
            self.raw(field.name);
            self.raw(": ");
            (field.write)(row, self);
        }
        self.raw(")");
        self.flat = was;
    }

    /// Adds a list: one item a line, or all on the present line inside a row.
    pub fn list<T: Stored>(&mut self, items: &[T]) {
        if !self.flat {
            self.block("[", "]", |out| items.iter().for_each(|item| out.line(|out| item.write(out))));
            return;
        }
        self.raw("[");
        for (index, item) in items.iter().enumerate() {
            self.raw(if index == 0 { "" } else { ", " });
            item.write(self);
        }
        self.raw("]");
    }

    fn indent(&mut self) {
        for _ in 0..self.depth {
            self.raw("  ");
        }
    }
}

/// Whether a text is exactly one value, with nothing before and after it.
fn is_one_value(raw: &str) -> bool {
    let mut scanner = Scanner::new(raw, 0);
    let whole = !raw.starts_with(char::is_whitespace) && Tree::default().fill(&mut scanner).is_ok();
    whole && scanner.at() == raw.len() && matches!(scanner.next(), Ok(piece) if piece.token == Token::End)
}
