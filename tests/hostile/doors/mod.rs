//! The doors by which bytes of other people come in, each as one plain function.
//!
//! A door does with the bytes what the program does when a person chooses the file, holds what comes of it to the
//! laws of that door, and says in a few words what it was. It never ends the program: a broken law is a panic,
//! and that is what every test, campaign and fuzz target here looks for.

pub mod journal;
pub mod list;
pub mod merged;
pub mod one_file;
pub mod own;
pub mod play;
pub mod protected;
pub mod taken_in;

/// A door: its name, how a file for it ends, and what it does with bytes.
#[derive(Clone, Copy)]
pub struct Door {
    /// Its name, which is also the name of its fuzz target.
    pub name: &'static str,
    /// How a file for it ends.
    pub ending: &'static str,
    /// Whether it costs so much that a campaign comes to it only now and then.
    pub is_slow: bool,
    /// Takes bytes in and says what they were.
    pub enter: fn(&[u8]) -> String,
}

/// All doors.
pub const DOORS: &[Door] = &[
    Door { name: "scenario", ending: "ron", is_slow: false, enter: play::scenario },
    Door { name: "leaves", ending: "ron", is_slow: true, enter: play::leaves },
    Door { name: "kept", ending: "ron", is_slow: false, enter: own::kept },
    Door { name: "checklist", ending: "ron", is_slow: false, enter: own::checklist },
    Door { name: "taxonomy", ending: "ron", is_slow: false, enter: own::checklist },
    Door { name: "library", ending: "ron", is_slow: false, enter: own::library },
    Door { name: "settings", ending: "ron", is_slow: false, enter: own::settings },
    Door { name: "key", ending: "pub", is_slow: false, enter: own::key },
    Door { name: "picture", ending: "png", is_slow: false, enter: own::picture },
    Door { name: "table", ending: "csv", is_slow: false, enter: taken_in::table },
    Door { name: "pasted", ending: "txt", is_slow: false, enter: taken_in::pasted },
    Door { name: "json", ending: "json", is_slow: false, enter: taken_in::json },
    Door { name: "openaev", ending: "zip", is_slow: false, enter: taken_in::openaev },
    Door { name: "mapping", ending: "ron", is_slow: false, enter: taken_in::mapping },
    Door { name: "filter", ending: "txt", is_slow: false, enter: list::filter },
    Door { name: "time", ending: "txt", is_slow: false, enter: list::time },
    Door { name: "words", ending: "txt", is_slow: true, enter: list::words },
    Door { name: "merge", ending: "ron", is_slow: false, enter: merged::merge_triple },
    Door { name: "journal", ending: "journal", is_slow: false, enter: journal::journal },
    Door { name: "steps", ending: "ron", is_slow: false, enter: journal::steps },
    Door { name: "protected", ending: "ron", is_slow: false, enter: protected::protected },
    Door { name: "protectedjournal", ending: "journal", is_slow: false, enter: journal::protected },
    Door { name: "copy", ending: "ron", is_slow: false, enter: merged::copy },
];

/// The door of this name.
pub fn door(name: &str) -> Door {
    *DOORS.iter().find(|door| door.name == name).unwrap_or_else(|| panic!("no door {name}"))
}

/// A sentence that a person can read: not empty, no id of a text, no slot that was not filled.
pub fn told(sentence: &str) -> &str {
    let first = sentence.split_whitespace().next().unwrap_or_default();
    let is_id = first.contains('-') && !first.ends_with(['.', ':', ',']) && sentence.split_whitespace().count() == 1;
    assert!(!first.is_empty() && !is_id, "this is no sentence: {sentence:?}");
    // What a file says may stand in a sentence, so that only a whole slot is one.
    let is_slot = |rest: &str| {
        let name = rest.split('}').next().unwrap_or_default().trim();
        rest.contains('}') && name.len() > 1 && name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-')
    };
    let slots = sentence.replace("{ $", "{$");
    assert!(!slots.split("{$").skip(1).any(is_slot), "a slot was not filled: {sentence}");
    sentence
}

/// The beginning of a sentence on one line, as the table of answers shows it: what cannot be seen is spelt out.
pub fn brief(sentence: &str) -> String {
    let line: Vec<&str> = told(sentence).split_whitespace().collect();
    let seen = |letter: char| match letter {
        letter
            if letter.is_control()
                || ('\u{200b}'..='\u{200f}').contains(&letter)
                || ('\u{202a}'..='\u{202e}').contains(&letter)
                || ('\u{2060}'..='\u{2069}').contains(&letter) =>
        {
            letter.escape_unicode().to_string()
        }
        letter => letter.to_string(),
    };
    let line: String = line.join(" ").chars().map(seen).collect();
    match line.char_indices().nth(150) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}
