//! A small reader of XML as office programs write it: elements, attributes, texts; no entities of its own making.
//!
//! It goes through the text once, keeps nothing, follows nothing, and never recurses.

use super::{Kind, ReadFault};

/// One thing in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Event<'a> {
    /// An element begins; an empty one ends right after.
    Start(Element<'a>),
    /// An element ends.
    End(&'a str),
    /// Text, still with its entities.
    Text(&'a str),
}

/// The beginning of an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Element<'a> {
    /// Its name with its prefix.
    pub(super) name: &'a str,
    attributes: &'a str,
    /// Whether it has no content.
    pub(super) is_empty: bool,
}

impl Element<'_> {
    /// The value of an attribute, by its name with its prefix.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        let mut rest = self.attributes;
        loop {
            let (key, after) = rest.split_once('=')?;
            let after = after.trim_start();
            let mark = after.chars().next().filter(|mark| matches!(mark, '"' | '\''))?;
            let (value, after) = after.strip_prefix(mark)?.split_once(mark)?;
            if key.trim() == name {
                return Some(unescaped(value));
            }
            rest = after;
        }
    }

    /// The same as a count of at least one.
    pub(super) fn count(&self, name: &str) -> u32 {
        self.attribute(name).and_then(|value| value.trim().parse().ok()).unwrap_or(1).max(1)
    }
}

/// The things in a text, in order.
pub(super) struct Events<'a> {
    rest: &'a str,
}

impl<'a> Events<'a> {
    /// The text of a part; other encodings than UTF-8 are not written by anybody.
    pub(super) fn new(bytes: &'a [u8], kind: Kind) -> Result<Self, ReadFault> {
        let text = std::str::from_utf8(bytes);
        let rest = text.map_err(|error| ReadFault::Broken { kind, detail: error.to_string() })?;
        Ok(Self { rest })
    }

    /// The next thing; an error where a mark is opened and never closed.
    pub(super) fn next(&mut self, kind: Kind) -> Result<Option<Event<'a>>, ReadFault> {
        let broken = || ReadFault::Broken { kind, detail: crate::words::say("import-fault-xml") };
        loop {
            let Some(after) = self.rest.strip_prefix('<') else {
                let end = self.rest.find('<').unwrap_or(self.rest.len());
                let (text, rest) = self.rest.split_at_checked(end).ok_or_else(broken)?;
                self.rest = rest;
                return Ok((!text.is_empty()).then_some(Event::Text(text)));
            };
            if let Some(rest) = after.strip_prefix("!--") {
                self.rest = rest.split_once("-->").ok_or_else(broken)?.1;
            } else if let Some(rest) = after.strip_prefix("![CDATA[") {
                self.rest = rest.split_once("]]>").ok_or_else(broken)?.1;
            } else if after.starts_with("!") {
                // A document type can define entities; no office program writes one.
                return Err(broken());
            } else if let Some(rest) = after.strip_prefix('?') {
                self.rest = rest.split_once("?>").ok_or_else(broken)?.1;
            } else if let Some(rest) = after.strip_prefix('/') {
                let (name, rest) = rest.split_once('>').ok_or_else(broken)?;
                self.rest = rest;
                return Ok(Some(Event::End(name.trim())));
            } else {
                return self.element(after).map(|element| Some(Event::Start(element))).ok_or_else(broken);
            }
        }
    }

    fn element(&mut self, after: &'a str) -> Option<Element<'a>> {
        let end = tag_end(after)?;
        let (tag, rest) = after.split_at_checked(end)?;
        self.rest = rest.strip_prefix('>')?;
        let (tag, is_empty) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
        let name_end = tag.find(char::is_whitespace).unwrap_or(tag.len());
        let (name, attributes) = tag.split_at_checked(name_end)?;
        Some(Element { name, attributes, is_empty })
    }
}

/// Where a tag ends; a `>` between quotation marks is part of a value.
fn tag_end(text: &str) -> Option<usize> {
    let mut mark = None;
    for (at, byte) in text.bytes().enumerate() {
        match (mark, byte) {
            (None, b'>') => return Some(at),
            (None, b'<') => return None,
            (None, b'"' | b'\'') => mark = Some(byte),
            (Some(open), byte) if open == byte => mark = None,
            _ => {}
        }
    }
    None
}

/// A text with the five entities and numbered letters put in.
pub(super) fn unescaped(text: &str) -> String {
    let mut parts = text.split('&');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once(';') {
            Some((entity, rest)) if let Some(letter) = letter(entity) => {
                out.push(letter);
                out.push_str(rest);
            }
            _ => {
                out.push('&');
                out.push_str(part);
            }
        }
    }
    out
}

fn letter(entity: &str) -> Option<char> {
    match entity {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let number = entity.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)
        }
    }
}
