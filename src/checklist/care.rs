//! Words and names to be careful with: what stands in `assets/care`, read and checked.
//!
//! How texts are searched for them is the business of `coverage::care`.

use super::load::{LoadFault, ron_fault, ron_options};
use serde::Deserialize;

/// What kind of wording a phrase belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WordKind {
    /// Bodily detail.
    Graphic,
    /// Wording that sells the harm.
    Sensational,
    /// The force verifies or confirms a violation.
    Verified,
    /// Soldiers question a person harmed, a child or a family.
    Interview,
    /// A town is said to be empty of civilians.
    Evacuated,
    /// Names that judge people.
    Label,
}

/// One entry: phrases with the same reason.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    /// The phrases; `(a|b)` stands for one of several words, `(a|)` for one that may be missing.
    pub phrases: Vec<String>,
    /// Why it should not stand there.
    pub why: String,
    /// What to write instead.
    pub instead: String,
}

/// All wordings of one kind.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wordings {
    /// The kind.
    pub id: WordKind,
    /// What the kind is about.
    pub about: String,
    /// Whether a sentence that denies it is left alone.
    #[serde(default)]
    pub unless_denied: bool,
    /// The entries in order.
    pub entries: Vec<Wording>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[expect(dead_code, reason = "it tells a later version how to read the file")]
    version: u32,
    kinds: Vec<Wordings>,
}

/// Words and names to be careful with.
#[derive(Clone, Debug, Default)]
pub struct Care {
    /// The wordings by kind.
    pub kinds: Vec<Wordings>,
    /// The names of real countries and places, as they are written.
    pub places: Vec<String>,
}

/// One word or group of a phrase: the alternatives, each a list of words; an empty one may be missing.
pub type Item = Vec<Vec<String>>;

const WORDS: &str = include_str!("../../assets/care/words.ron");
const PLACES: &str = include_str!("../../assets/care/places.txt");

impl Care {
    /// What the program ships, and what is wrong with it; a test holds that nothing is.
    pub fn shipped() -> (Self, Vec<LoadFault>) {
        match Self::read("care/words.ron", WORDS, PLACES) {
            Ok((care, faults)) => (care, faults),
            Err(fault) => (Self::default(), vec![fault]),
        }
    }

    /// Reads the words and the names; phrases that cannot be read are named.
    ///
    /// # Errors
    /// Where the text of the words is no such file at all.
    pub fn read(file: &str, words: &str, places: &str) -> Result<(Self, Vec<LoadFault>), LoadFault> {
        let read: File = ron_options().from_str(words).map_err(|error| ron_fault(file, &error))?;
        let phrases = read.kinds.iter().flat_map(|kind| &kind.entries).flat_map(|entry| &entry.phrases);
        let unreadable = phrases.filter_map(|phrase| Some((phrase, items(phrase).err()?)));
        let faults = unreadable.map(|(phrase, what)| LoadFault {
            file: file.to_owned(),
            line: words.lines().position(|line| line.contains(phrase.as_str())).map(|index| index + 1),
            column: None,
            requirement: None,
            what: format!("the phrase \"{phrase}\" cannot be read: {what}"),
        });
        let faults = faults.collect();
        let names = places.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with(['#', '=']));
        Ok((Self { kinds: read.kinds, places: names.map(str::to_owned).collect() }, faults))
    }
}

/// The parts of a phrase in order.
///
/// # Errors
/// What is wrong with it, in words.
pub fn items(phrase: &str) -> Result<Vec<Item>, String> {
    let mut found = Vec::new();
    let mut rest = phrase;
    while let Some((before, after)) = rest.split_once('(') {
        found.extend(words(before).map(|word| vec![vec![word]]));
        let (group, end) = closed(after).ok_or("a bracket is not closed")?;
        found.push(alternatives(group)?);
        rest = end;
    }
    if rest.contains(')') {
        return Err("a bracket is closed that was never opened".to_owned());
    }
    found.extend(words(rest).map(|word| vec![vec![word]]));
    if found.iter().all(|item| item.iter().any(Vec::is_empty)) {
        return Err("no word of it must be there".to_owned());
    }
    if found.first().is_some_and(|item| item.iter().any(Vec::is_empty)) {
        return Err("its first word must not be one that may be missing".to_owned());
    }
    Ok(found)
}

/// The inside of a group and what follows it; groups may stand in groups.
fn closed(text: &str) -> Option<(&str, &str)> {
    let mut open = 1_u32;
    for (index, letter) in text.char_indices() {
        match letter {
            '(' => open += 1,
            ')' => open -= 1,
            _ => {}
        }
        if open == 0 {
            return Some((text.get(..index)?, text.get(index + 1..)?));
        }
    }
    None
}

/// The alternatives of a group, with groups inside it written out.
fn alternatives(group: &str) -> Result<Item, String> {
    let mut found = Vec::new();
    for alternative in split(group) {
        let mut written: Vec<Vec<String>> = vec![Vec::new()];
        let mut rest = alternative;
        while let Some((before, after)) = rest.split_once('(') {
            let (inner, end) = closed(after).ok_or("a bracket is not closed")?;
            let inner = alternatives(inner)?;
            written.iter_mut().for_each(|words_so_far| words_so_far.extend(words(before)));
            let both = |so_far: &Vec<String>| {
                let so_far = so_far.clone();
                inner.iter().map(move |more| so_far.iter().chain(more).cloned().collect()).collect::<Vec<_>>()
            };
            written = written.iter().flat_map(both).collect();
            rest = end;
        }
        written.iter_mut().for_each(|words_so_far| words_so_far.extend(words(rest)));
        found.extend(written);
    }
    Ok(found)
}

/// A group cut at the bars that do not stand in an inner group.
fn split(group: &str) -> Vec<&str> {
    let (mut parts, mut open, mut from) = (Vec::new(), 0_u32, 0);
    for (index, letter) in group.char_indices() {
        match letter {
            '(' => open += 1,
            ')' => open = open.saturating_sub(1),
            '|' if open == 0 => {
                parts.extend(group.get(from..index));
                from = index + 1;
            }
            _ => {}
        }
    }
    parts.extend(group.get(from..));
    parts
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}
