//! Makes a pack printable before it is set: letters that no face has, words that are too long, links into nothing.

use super::fonts::can_print;
use crate::briefing::pack::Pack;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The longest word that fits in every column, in letters.
const LONGEST: usize = 24;
/// Words of at least this length are given places to break.
const TOO_LONG: usize = 32;

/// The data of a pack as the template reads it.
pub struct Prepared {
    /// The data as JSON.
    pub data: String,
    /// The marking lines as they will be printed.
    pub marking: Vec<String>,
    /// What was changed.
    pub changed: Vec<Changed>,
}

/// A change that was needed so that a text can be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The text in which it happened, shortened.
    pub text: String,
    /// What happened to it.
    pub why: Why,
}

/// What was changed in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// These letters are in none of the embedded faces and were written as their numbers.
    NoGlyph(String),
}

/// The data of a pack, ready for the template.
pub fn prepare(pack: &Pack) -> Prepared {
    let (mut pack, _dropped) = pack.cleaned();
    super::sound::sound(&mut pack);
    let mut data = serde_json::to_value(&pack).unwrap_or_else(|_impossible| json!({}));
    let mut work = Work::default();
    collect_anchors(&data, &mut work.anchors);
    work.walk(&mut data, "");
    if let Some(object) = data.as_object_mut() {
        object.insert("date".to_owned(), date(&pack.made_on));
    }
    let marking = ["classification", "exercise"]
        .iter()
        .filter_map(|line| data.pointer(&format!("/marking/{line}")).and_then(Value::as_str).map(str::to_owned))
        .collect();
    Prepared { data: data.to_string(), marking, changed: work.changed }
}

/// Year, month and day of an ISO date; nothing where it is written otherwise.
fn date(text: &str) -> Value {
    use chrono::Datelike;
    match chrono::NaiveDate::parse_from_str(text.trim(), "%Y-%m-%d") {
        Ok(date) => json!([date.year(), date.month(), date.day()]),
        Err(_) => Value::Null,
    }
}

fn collect_anchors(data: &Value, found: &mut BTreeSet<String>) {
    match data {
        Value::Object(object) => {
            if let Some(anchor) = object.get("anchor").and_then(Value::as_str).filter(|anchor| !anchor.is_empty()) {
                found.insert(anchor.to_owned());
            }
            object.values().for_each(|value| collect_anchors(value, found));
        }
        Value::Array(list) => list.iter().for_each(|value| collect_anchors(value, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[derive(Default)]
struct Work {
    anchors: BTreeSet<String>,
    used: BTreeSet<String>,
    changed: Vec<Changed>,
}

impl Work {
    fn walk(&mut self, data: &mut Value, key: &str) {
        match data {
            Value::Object(object) => object.iter_mut().for_each(|(key, value)| self.walk(value, key)),
            Value::Array(list) if key == "links" => self.links(list),
            Value::Array(list) => list.iter_mut().for_each(|value| self.walk(value, "")),
            Value::String(text) => self.text(text, key),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// Links of a card: words and where they lead.
    fn links(&mut self, list: &mut [Value]) {
        for pair in list.iter_mut().filter_map(Value::as_array_mut) {
            if let Some(Value::String(words)) = pair.first_mut() {
                *words = self.printable(words);
            }
            if let Some(Value::String(target)) = pair.get_mut(1) {
                self.keep_if_known(target);
            }
        }
    }

    fn text(&mut self, text: &mut String, key: &str) {
        match key {
            // An anchor that occurs twice would stop the whole pack.
            "anchor" => {
                if !self.used.insert(text.clone()) {
                    text.clear();
                }
            }
            "link" => self.keep_if_known(text),
            "accent" => *text = safe_colour(text),
            "colour" => {}
            // The typesetter knows only real languages, and packs are written in two.
            "language" => *text = if text == "fr" { "fr" } else { "en" }.to_owned(),
            "block" | "chart" | "tone" | "part" | "edition" => {}
            _ => *text = self.printable(text),
        }
    }

    fn keep_if_known(&self, target: &mut String) {
        if !self.anchors.contains(target.as_str()) {
            target.clear();
        }
    }

    fn printable(&mut self, text: &str) -> String {
        let strange: BTreeSet<char> = text.chars().filter(|letter| !can_print(*letter)).collect();
        let text = if strange.is_empty() {
            text.to_owned()
        } else {
            let letters: String = strange.iter().collect();
            let shown: String = text.chars().take(60).collect();
            self.changed.push(Changed { text: shown, why: Why::NoGlyph(letters) });
            text.chars().map(|letter| written(letter, &strange)).collect()
        };
        breakable(&text)
    }
}

fn written(letter: char, strange: &BTreeSet<char>) -> String {
    if strange.contains(&letter) { format!("[U+{:04X}]", u32::from(letter)) } else { letter.to_string() }
}

/// Gives very long words places where a line may break.
fn breakable(text: &str) -> String {
    let long = |word: &str| word.chars().count() >= TOO_LONG;
    if !text.split(char::is_whitespace).any(long) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + 16);
    let mut run = 0_usize;
    for letter in text.chars() {
        run = if letter.is_whitespace() { 0 } else { run + 1 };
        out.push(letter);
        if run > 0 && run.is_multiple_of(LONGEST) {
            out.push('\u{200b}');
        }
    }
    out
}

/// A colour as `#rrggbb`; nothing where it is written otherwise.
fn safe_colour(text: &str) -> String {
    let digits = text.strip_prefix('#').unwrap_or_default();
    let sound = digits.len() == 6 && digits.chars().all(|digit| digit.is_ascii_hexdigit());
    if sound { text.to_owned() } else { String::new() }
}
