//! Cuts the text of a file into tokens, one at a time, without ever giving up on a strange character.
//!
//! Owns where a string, a comment or a number ends; what tokens mean is `tree`'s business.

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token {
    /// An opening bracket of one of three shapes.
    Open(Bracket),
    /// A closing bracket of one of three shapes.
    Close(Bracket),
    /// A colon.
    Colon,
    /// A comma.
    Comma,
    /// A string with escapes, quotes included.
    Text,
    /// A raw string, quotes and hashes included.
    RawText,
    /// A string or character of bytes, which no field of a scenario uses.
    Bytes,
    /// A character in single quotes.
    Letter,
    /// A number.
    Number,
    /// A word such as a field name, `true` or `Some`.
    Name,
    /// The end of the text.
    End,
}

/// The shape of a bracket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bracket {
    /// `(` and `)`.
    Round,
    /// `[` and `]`.
    Square,
    /// `{` and `}`.
    Curly,
}

/// A token with the bytes from which it was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// What it is.
    pub token: Token,
    /// The offset of its first byte.
    pub start: usize,
    /// The offset after its last byte.
    pub end: usize,
}

/// Why the text cannot be cut further, or not be put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// A string has no end.
    OpenText,
    /// A comment has no end.
    OpenComment,
    /// A zero byte, as torn files have them.
    Nul,
    /// A character that has no meaning here.
    Strange(char),
    /// The text ends in the middle.
    CutOff,
    /// A value is missing here.
    NoValue,
    /// The name of a field is missing here.
    NoField,
    /// A colon is missing here.
    NoColon,
    /// A comma is missing here.
    NoComma,
    /// The bracket does not fit the one that was opened.
    WrongBracket,
    /// Brackets are nested deeper than any scenario needs.
    TooDeep,
    /// There are more records than in any scenario.
    TooMany,
}

/// A place in the text from which reading cannot go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The offset of the trouble.
    pub at: usize,
    /// What the trouble is.
    pub trouble: Trouble,
}

/// Walks through a text, token by token.
#[derive(Clone, Debug)]
pub struct Scanner<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Scanner<'t> {
    /// Starts at an offset of a text.
    pub fn new(text: &'t str, at: usize) -> Self {
        Self { text, at }
    }

    /// The offset after the last token.
    pub fn at(&self) -> usize {
        self.at
    }

    /// The text between two offsets.
    pub fn slice(&self, start: usize, end: usize) -> &'t str {
        self.text.get(start..end).unwrap_or_default()
    }

    /// Takes the next token.
    pub fn next(&mut self) -> Result<Piece, Fault> {
        self.skip_blank()?;
        let start = self.at;
        let Some(byte) = self.byte(0) else { return Ok(self.piece(Token::End, start, 0)) };
        let one = |token| Ok((token, 1));
        let (token, length) = match byte {
            b'(' => one(Token::Open(Bracket::Round)),
            b')' => one(Token::Close(Bracket::Round)),
            b'[' => one(Token::Open(Bracket::Square)),
            b']' => one(Token::Close(Bracket::Square)),
            b'{' => one(Token::Open(Bracket::Curly)),
            b'}' => one(Token::Close(Bracket::Curly)),
            b':' => one(Token::Colon),
            b',' => one(Token::Comma),
            b'"' => self.quoted(1, b'"').map(|length| (Token::Text, length)),
            b'\'' => self.letter(),
            b'0'..=b'9' | b'+' | b'-' | b'.' => Ok((Token::Number, self.while_in(0, is_number))),
            b'r' | b'b' => self.prefixed(),
            _ => self.name(),
        }
        .map_err(|trouble| Fault { at: start, trouble })?;
        Ok(self.piece(token, start, length))
    }

    /// Looks at the next token without taking it.
    pub fn peek(&self) -> Result<Piece, Fault> {
        self.clone().next()
    }

    fn piece(&mut self, token: Token, start: usize, length: usize) -> Piece {
        self.at = start + length;
        Piece { token, start, end: self.at }
    }

    fn rest(&self) -> &'t [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    fn byte(&self, ahead: usize) -> Option<u8> {
        self.text.as_bytes().get(self.at + ahead).copied()
    }

    fn starts(&self, prefix: &str) -> bool {
        self.rest().starts_with(prefix.as_bytes())
    }

    fn while_in(&self, from: usize, belongs: fn(char) -> bool) -> usize {
        let rest = self.text.get(self.at + from..).unwrap_or_default();
        from + rest.find(|letter| !belongs(letter)).unwrap_or(rest.len())
    }

    fn skip_blank(&mut self) -> Result<(), Fault> {
        loop {
            match self.byte(0) {
                Some(b' ' | b'\n' | b'\r' | b'\t' | 0x0b | 0x0c) => self.at += 1,
                Some(b'/') if self.starts("//") => {
                    self.at += self.rest().iter().position(|byte| *byte == b'\n').unwrap_or(self.rest().len());
                }
                Some(b'/') if self.starts("/*") => self.skip_block()?,
                Some(byte) if byte >= 0x80 => match self.text.get(self.at..).and_then(|rest| rest.chars().next()) {
                    Some(letter) if letter.is_whitespace() || matches!(letter, '\u{200e}' | '\u{200f}') => {
                        self.at += letter.len_utf8();
                    }
                    _ => return Ok(()),
                },
                _ => return Ok(()),
            }
        }
    }

    /// Skips a block comment; blocks nest, which a counter follows without recursion.
    fn skip_block(&mut self) -> Result<(), Fault> {
        let start = self.at;
        let mut depth = 0_usize;
        loop {
            if self.starts("/*") {
                depth += 1;
                self.at += 2;
            } else if self.starts("*/") {
                depth -= 1;
                self.at += 2;
                if depth == 0 {
                    return Ok(());
                }
            } else if self.byte(0).is_some() {
                self.at += 1;
            } else {
                return Err(Fault { at: start, trouble: Trouble::OpenComment });
            }
        }
    }

    /// The length of a quoted text whose first content byte stands `from` bytes ahead.
    fn quoted(&self, from: usize, quote: u8) -> Result<usize, Trouble> {
        let rest = self.rest();
        let mut at = from;
        loop {
            let ahead = rest.get(at..).unwrap_or_default();
            let stop = ahead.iter().position(|byte| *byte == quote || *byte == b'\\' || *byte == 0);
            match stop.and_then(|stop| ahead.get(stop).map(|byte| (stop, *byte))) {
                Some((stop, byte)) if byte == quote => return Ok(at + stop + 1),
                Some((_, 0)) => return Err(Trouble::Nul),
                Some((stop, _)) => at += stop + 2,
                None => return Err(Trouble::OpenText),
            }
        }
    }

    fn letter(&self) -> Result<(Token, usize), Trouble> {
        let length = self.quoted(1, b'\'')?;
        // A lone apostrophe must not swallow the rest of the file up to the next one.
        if length > 14 { Err(Trouble::Strange('\'')) } else { Ok((Token::Letter, length)) }
    }

    /// Raw strings, byte strings, raw names, or a plain name that begins with `r` or `b`.
    fn prefixed(&self) -> Result<(Token, usize), Trouble> {
        if self.starts("b\"") {
            return self.quoted(2, b'"').map(|length| (Token::Bytes, length));
        }
        if self.starts("b'") {
            return self.quoted(2, b'\'').map(|length| (Token::Bytes, length));
        }
        let (token, prefix) = if self.starts("br") { (Token::Bytes, 2) } else { (Token::RawText, 1) };
        let hashes = self.rest().iter().skip(prefix).take_while(|byte| **byte == b'#').count();
        match self.byte(prefix + hashes) {
            Some(b'"') if self.starts("r") || prefix == 2 => {
                self.raw(prefix + hashes + 1, hashes).map(|length| (token, length))
            }
            _ if hashes == 1 && self.starts("r#") => match self.while_in(2, is_raw_name) {
                2 => Err(Trouble::Strange('#')),
                length => Ok((Token::Name, length)),
            },
            _ => self.name(),
        }
    }

    fn raw(&self, from: usize, hashes: usize) -> Result<usize, Trouble> {
        let mut close = String::from("\"");
        close.extend(std::iter::repeat_n('#', hashes));
        let rest = self.text.get(self.at + from..).unwrap_or_default();
        rest.find(&close).map(|found| from + found + close.len()).ok_or(Trouble::OpenText)
    }

    fn name(&self) -> Result<(Token, usize), Trouble> {
        match self.text.get(self.at..).and_then(|rest| rest.chars().next()) {
            Some('\0') => Err(Trouble::Nul),
            Some(letter) if is_name(letter) => Ok((Token::Name, self.while_in(0, is_name))),
            Some(letter) => Err(Trouble::Strange(letter)),
            None => Err(Trouble::CutOff),
        }
    }
}

fn is_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

fn is_number(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '_' | '.' | '+' | '-')
}

/// Whether a letter may stand in a name written with `r#` before it.
pub fn is_raw_name(letter: char) -> bool {
    is_name(letter) || matches!(letter, '.' | '+' | '-')
}
