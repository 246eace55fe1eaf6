//! Texts in quotes: from the file to what the planner wrote, and back.

use super::scan::is_raw_name;
use super::tree::{Kind, Node};
use std::borrow::Cow;
use std::fmt::Write;

/// Why a quoted text cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misquoted {
    /// The value is no text at all.
    NoText,
    /// A backslash is followed by something without meaning.
    BadEscape,
}

/// The text that a node of any quoted kind stands for.
pub fn decode<'t>(node: Node<'t>) -> Result<Cow<'t, str>, Misquoted> {
    let raw = node.raw();
    let inner = match node.kind() {
        Kind::Text | Kind::Letter => raw.get(1..raw.len().saturating_sub(1)).unwrap_or_default(),
        Kind::RawText => {
            let inner = raw.trim_start_matches('r').trim_start_matches('#').trim_end_matches('#');
            return Ok(plain_lines(inner.get(1..inner.len().saturating_sub(1)).unwrap_or_default()));
        }
        _ => return Err(Misquoted::NoText),
    };
    if inner.contains('\\') { unescape(inner).map(Cow::Owned) } else { Ok(plain_lines(inner)) }
}

/// A file whose line ends were changed on its way must not change the texts inside it.
fn plain_lines(text: &str) -> Cow<'_, str> {
    if text.contains("\r\n") { Cow::Owned(text.replace("\r\n", "\n")) } else { Cow::Borrowed(text) }
}

fn unescape(inner: &str) -> Result<String, Misquoted> {
    let inner = plain_lines(inner);
    let mut text = String::with_capacity(inner.len());
    let mut rest: &str = &inner;
    while let Some(at) = rest.find('\\') {
        let (before, escape) = rest.split_at(at);
        text.push_str(before);
        let mut letters = escape.chars();
        letters.next();
        let kind = letters.next().ok_or(Misquoted::BadEscape)?;
        rest = letters.as_str();
        match kind {
            'n' => text.push('\n'),
            'r' => text.push('\r'),
            't' => text.push('\t'),
            '0' => text.push('\0'),
            '\\' | '"' | '\'' => text.push(kind),
            '\n' => rest = rest.trim_start_matches([' ', '\t', '\n', '\r']),
            'x' => rest = bytes(rest, &mut text)?,
            'u' => rest = code_point(rest, &mut text)?,
            _ => return Err(Misquoted::BadEscape),
        }
    }
    text.push_str(rest);
    Ok(text)
}

/// Reads `e9`, or the several `\x` escapes that make one character of UTF-8.
fn bytes<'t>(mut rest: &'t str, text: &mut String) -> Result<&'t str, Misquoted> {
    let mut found = Vec::with_capacity(4);
    loop {
        let digits = rest.get(..2).ok_or(Misquoted::BadEscape)?;
        found.push(u8::from_str_radix(digits, 16).map_err(|_bad| Misquoted::BadEscape)?);
        rest = rest.get(2..).unwrap_or_default();
        if let Ok(letter) = std::str::from_utf8(&found) {
            text.push_str(letter);
            return Ok(rest);
        }
        rest = rest.strip_prefix("\\x").filter(|_| found.len() < 4).ok_or(Misquoted::BadEscape)?;
    }
}

fn code_point<'t>(rest: &'t str, text: &mut String) -> Result<&'t str, Misquoted> {
    let (digits, after) = rest.strip_prefix('{').and_then(|rest| rest.split_once('}')).ok_or(Misquoted::BadEscape)?;
    let code = u32::from_str_radix(digits, 16).map_err(|_bad| Misquoted::BadEscape)?;
    text.push(char::from_u32(code).ok_or(Misquoted::BadEscape)?);
    Ok(after)
}

/// Whether a character steers the direction of the text around it without being seen.
pub fn is_direction_control(letter: char) -> bool {
    matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Writes a text in quotes, so that whatever cannot be seen can be seen in the file.
pub fn encode(text: &str, out: &mut String) {
    out.push('"');
    let mut from = 0;
    for (at, letter) in text.char_indices().filter(|(_, letter)| needs_escape(*letter)) {
        out.push_str(text.get(from..at).unwrap_or_default());
        from = at + letter.len_utf8();
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            // Writing into a string cannot fail.
            other => write!(out, "\\u{{{:x}}}", u32::from(other)).unwrap_or_default(),
        }
    }
    out.push_str(text.get(from..).unwrap_or_default());
    out.push('"');
}

fn needs_escape(letter: char) -> bool {
    matches!(letter, '"' | '\\' | '\u{2028}' | '\u{2029}' | '\u{feff}')
        || letter.is_control()
        || is_direction_control(letter)
}

/// Writes the name of a field; one that is no plain word gets the mark of a raw name.
pub fn encode_name(name: &str, out: &mut String) {
    let plain = name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
        && !name.starts_with(|letter: char| letter.is_ascii_digit())
        && !name.is_empty();
    if !plain {
        out.push_str("r#");
    }
    if name.is_empty() {
        out.push('_');
    }
    out.extend(name.chars().map(|letter| if is_raw_name(letter) { letter } else { '_' }));
}
