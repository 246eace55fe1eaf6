//! Small helpers for words, figures, facts and tables.

use crate::briefing::block::{Block, Cell, Table};
use crate::words::{FluentValue, say, say_with};

/// The paragraphs of a text: parted by empty lines, without blanks around them.
pub fn paragraphs(text: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    for line in text.replace("\r\n", "\n").replace('\r', "\n").lines() {
        match found.last_mut() {
            _ if line.trim().is_empty() => found.push(String::new()),
            Some(last) if last.is_empty() => last.push_str(line.trim()),
            Some(last) => {
                last.push('\n');
                last.push_str(line.trim_end());
            }
            None => {}
        }
    }
    found.retain(|paragraph| !paragraph.is_empty());
    found
}

/// The paragraphs of a text as blocks.
pub fn prose(text: &str) -> Vec<Block> {
    paragraphs(text).into_iter().map(|text| Block::Text { text, small: false }).collect()
}

/// A sentence of the program as a paragraph.
pub fn sentence(id: &str) -> Block {
    Block::Text { text: say(id), small: false }
}

/// An explanation in smaller letters.
pub fn small(text: impl Into<String>) -> Block {
    Block::Text { text: text.into(), small: true }
}

/// A heading of level 2 without anchor, from a sentence of the program.
pub fn heading(id: &str) -> Block {
    headed(2, say(id), "")
}

/// A heading.
pub fn headed(level: u8, text: impl Into<String>, anchor: impl Into<String>) -> Block {
    Block::Heading { level, text: text.into(), anchor: anchor.into() }
}

/// One or two texts: those that are filled, with something between them.
pub fn joined<T: AsRef<str>>(parts: impl IntoIterator<Item = T>, between: &str) -> String {
    let mut out = String::new();
    for part in parts {
        let part = part.as_ref().trim();
        if part.is_empty() {
            continue;
        }
        if !out.is_empty() {
            out.push_str(between);
        }
        out.push_str(part);
    }
    out
}

/// Name and text with a colon between them, as the language sets it.
pub fn pair(name: &str, text: &str) -> String {
    said("briefing-pair", &[("name", name.into()), ("text", text.into())])
}

/// A sentence with values in its gaps.
pub fn said(id: &str, values: &[(&str, FluentValue<'_>)]) -> String {
    say_with(id, values)
}

/// A number with thin spaces between thousands.
pub fn figure(number: impl TryInto<u64>) -> String {
    let digits = number.try_into().unwrap_or_default().to_string();
    let mut out = String::with_capacity(digits.len() + 2);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push('\u{202f}');
        }
        out.push(digit);
    }
    out
}

/// A stretch of minutes: `45 min`, `2 h`, `2 h 30 min`, `3 d`.
pub fn span(minutes: u32) -> String {
    let (days, hours, rest) = (minutes / 1440, minutes / 60, minutes % 60);
    if days > 1 && minutes.is_multiple_of(1440) {
        return said("briefing-days", &[("count", days.into())]);
    }
    let hours = (hours > 0).then(|| said("briefing-hours", &[("count", hours.to_string().into())]));
    let rest = (rest > 0 || hours.is_none()).then(|| said("briefing-minutes", &[("count", rest.into())]));
    joined(hours.into_iter().chain(rest), " ")
}

/// Letters and figures of a text in lower case with hyphens between them, for anchors.
pub fn slug(text: &str) -> String {
    let parts = text.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    parts.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("-")
}

/// Facts that are filled.
#[derive(Default)]
pub struct Facts(Vec<(String, String)>);

impl Facts {
    /// Adds a fact under the name of a sentence, unless it is empty.
    pub fn put(&mut self, name: &str, text: impl AsRef<str>) {
        self.named(say(name), text);
    }
    /// Adds a fact under a name, unless it is empty.
    pub fn named(&mut self, name: impl Into<String>, text: impl AsRef<str>) {
        let text = text.as_ref().trim();
        if !text.is_empty() {
            self.0.push((name.into(), text.to_owned()));
        }
    }
    /// All of them.
    pub fn into_vec(self) -> Vec<(String, String)> {
        self.0
    }
    /// As a block; none where nothing is filled.
    pub fn block(self) -> Option<Block> {
        (!self.0.is_empty()).then_some(Block::Facts { facts: self.0 })
    }
}

/// A table with its heads by the ids of their sentences; none without rows.
pub fn table(caption: String, columns: &[(&str, f32)], rows: Vec<Vec<Cell>>) -> Option<Block> {
    let head = columns.iter().map(|(id, _)| if id.is_empty() { String::new() } else { say(id) }).collect();
    let widths = columns.iter().map(|(_, width)| *width).collect();
    let table = Table { caption, head, widths, rows, row_heads: true, heat: false };
    (!table.rows.is_empty()).then_some(Block::Table(table))
}
