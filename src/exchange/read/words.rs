//! The synonyms of other people's tables, from data: headings, and the words in their cells.

use super::Target;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;
use unicode_normalization::UnicodeNormalization;

const DATA: &str = include_str!("../../../assets/exchange/headings.ron");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[expect(dead_code, reason = "the version of the content stands in the file for people")]
    version: u32,
    never: Vec<String>,
    around_branch: Vec<String>,
    headings: Vec<Heading>,
    several: Vec<String>,
    values: Vec<Values>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Heading {
    field: String,
    words: Vec<String>,
    #[serde(default)]
    weak: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Values {
    field: String,
    words: Vec<(String, Vec<String>)>,
}

/// One way to call a column.
#[derive(Clone, Debug)]
pub(super) struct Synonym {
    /// What the column is.
    pub(super) target: Target,
    /// The words.
    pub(super) words: Vec<String>,
    /// How sure it is among its like: 0 is the surest.
    pub(super) rank: usize,
    /// Whether it only counts where nothing else fits.
    pub(super) weak: bool,
}

/// All synonyms.
#[derive(Debug, Default)]
pub(super) struct Synonyms {
    pub(super) headings: Vec<Synonym>,
    pub(super) never: BTreeSet<String>,
    around_branch: BTreeSet<String>,
    pub(super) several: BTreeSet<Target>,
    values: BTreeMap<String, BTreeMap<String, String>>,
    /// What is wrong with the data; a test holds it to nothing.
    faults: Vec<String>,
}

/// The synonyms that come with the program.
pub(super) fn synonyms() -> &'static Synonyms {
    static SYNONYMS: OnceLock<Synonyms> = OnceLock::new();
    SYNONYMS.get_or_init(|| match ron::from_str::<File>(DATA) {
        Ok(file) => indexed(&file),
        Err(error) => Synonyms { faults: vec![error.to_string()], ..Synonyms::default() },
    })
}

/// What is wrong with the list of synonyms; nothing in what we ship.
pub fn synonym_faults() -> Vec<String> {
    synonyms().faults.clone()
}

fn indexed(file: &File) -> Synonyms {
    let mut all = Synonyms {
        never: file.never.iter().cloned().collect(),
        around_branch: file.around_branch.iter().map(|word| folded(word)).collect(),
        ..Synonyms::default()
    };
    for heading in &file.headings {
        let Some(target) = Target::named(&heading.field) else {
            all.faults.push(format!("{} is no field", heading.field));
            continue;
        };
        for (list, weak) in [(&heading.words, false), (&heading.weak, true)] {
            for (rank, text) in list.iter().enumerate() {
                all.headings.push(Synonym { target, words: heading_words(text), rank, weak });
            }
        }
    }
    all.several = file.several.iter().filter_map(|name| Target::named(name)).collect();
    for values in &file.values {
        let known = all.values.entry(values.field.clone()).or_default();
        for (value, words) in &values.words {
            for word in words {
                if known.insert(folded(word), value.clone()).is_some() {
                    all.faults.push(format!("{word} means two things as {}", values.field));
                }
            }
        }
    }
    all
}

impl Synonyms {
    /// Whether a word beside a branch says no more than that it is one.
    pub(super) fn is_around_branch(&self, word: &str) -> bool {
        self.around_branch.contains(&folded(word))
    }

    /// The value that a word of a cell means.
    pub(super) fn value(&self, field: &str, word: &str) -> Option<&str> {
        self.values.get(field)?.get(&folded(word)).map(String::as_str)
    }
}

/// The words of a heading: without capitals and accents, without what stands in brackets.
pub(super) fn heading_words(text: &str) -> Vec<String> {
    let mut depth = 0_usize;
    let mut plain = String::new();
    for letter in text.chars() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => {
                depth = depth.saturating_sub(1);
                plain.push(' ');
            }
            _ if depth == 0 => plain.push(letter),
            _ => {}
        }
    }
    let plain = if plain.trim().is_empty() { text.to_owned() } else { plain };
    words(&plain)
}

fn words(text: &str) -> Vec<String> {
    let mut out = String::new();
    for letter in text.nfkd().filter(|letter| !unicode_normalization::char::is_combining_mark(*letter)) {
        match letter {
            '#' => out.push_str(" # "),
            '°' => out.push_str("° "),
            letter if letter.is_alphanumeric() => out.extend(letter.to_lowercase()),
            '\'' | '’' => {}
            _ => out.push(' '),
        }
    }
    out.split_whitespace().map(str::to_owned).collect()
}

/// A text by which names are compared: words without capitals, accents and punctuation.
pub(super) fn folded(text: &str) -> String {
    words(text).join(" ")
}
