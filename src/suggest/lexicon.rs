//! The lexicon of a language: which words speak of which concept.

use super::pattern::{Pattern, keys};
use super::words::{Language, Stems, Word, words};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::ops::Range;

/// The words of a lexicon file, each concept with its patterns.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// Concept and its patterns, parted by commas; a concept may stand more than once.
    concepts: Vec<(String, String)>,
    /// Phrases whose words mean something else; they hide what stands inside.
    hide: String,
    /// Words that deny what follows in the clause.
    deny: String,
    /// Words that end a denial.
    turn: String,
}

/// A concept that words of a text speak of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The concept.
    pub concept: usize,
    /// The words, by number.
    pub words: Range<usize>,
    /// The sentence.
    pub sentence: usize,
    /// Something before it says that it is not so.
    pub denied: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Concept(usize),
    Hide,
    Deny,
    Turn,
}

/// The concepts of a language with their patterns, ready to look words up.
pub struct Lexicon {
    stems: Stems,
    patterns: Vec<(Pattern, Role)>,
    first: BTreeMap<String, Vec<usize>>,
}

/// How many words a denial reaches.
const REACH: usize = 7;

impl Lexicon {
    /// Reads a lexicon; `concepts` are the names that signs know.
    ///
    /// # Errors
    /// What is wrong with the file: its notation, a pattern, or a concept that no sign knows.
    pub fn read(text: &str, language: Language, concepts: &mut Vec<String>) -> Result<Self, String> {
        let file: File = ron::from_str(text).map_err(|error| error.to_string())?;
        let mut lexicon = Self { stems: Stems::new(language), patterns: Vec::new(), first: BTreeMap::new() };
        for (concept, patterns) in &file.concepts {
            let number = concepts.iter().position(|known| known == concept);
            let number = number.unwrap_or_else(|| {
                concepts.push(concept.clone());
                concepts.len() - 1
            });
            lexicon.add(patterns, Role::Concept(number)).map_err(|wrong| format!("{concept}: {wrong}"))?;
        }
        for (patterns, role) in [(&file.hide, Role::Hide), (&file.deny, Role::Deny), (&file.turn, Role::Turn)] {
            lexicon.add(patterns, role)?;
        }
        Ok(lexicon)
    }

    fn add(&mut self, patterns: &str, role: Role) -> Result<(), String> {
        for text in patterns.split([',', '\n']).map(str::trim).filter(|text| !text.is_empty()) {
            let pattern = Pattern::read(text, &self.stems)?;
            for key in pattern.keys() {
                self.first.entry(key).or_default().push(self.patterns.len());
            }
            self.patterns.push((pattern, role));
        }
        Ok(())
    }

    /// The language, as traits name it.
    pub fn language(&self) -> &'static str {
        match self.stems.language() {
            Language::English => "en",
            Language::French => "fr",
        }
    }

    /// The words of a text.
    pub fn words(&self, text: &str) -> Vec<Word> {
        words(text, &self.stems)
    }

    /// The concepts that words speak of, in order.
    pub fn hits(&self, words: &[Word]) -> Vec<Hit> {
        let found = self.found(words);
        let of = |role: Role| found.iter().filter(move |(_, is)| *is == role).map(|(place, _)| place.clone());
        let hidden: Vec<Range<usize>> = of(Role::Hide).collect();
        let turns: Vec<Range<usize>> = of(Role::Turn).collect();
        let denials: Vec<Range<usize>> = of(Role::Deny).collect();
        let is_hidden = |place: &Range<usize>| hidden.iter().any(|by| by.start <= place.start && place.end <= by.end);
        let mut hits: Vec<Hit> = Vec::new();
        for (place, role) in &found {
            let (Role::Concept(concept), Some(word)) = (*role, words.get(place.start)) else { continue };
            if is_hidden(place) || hits.iter().any(|hit| hit.concept == concept && hit.words == *place) {
                continue;
            }
            let denied = denials.iter().any(|denial| {
                denial.end <= place.start
                    && place.start - denial.end < REACH
                    && words.get(denial.start).is_some_and(|by| by.sentence == word.sentence)
                    && !turns.iter().any(|turn| denial.end <= turn.start && turn.end <= place.start)
            });
            hits.push(Hit { concept, words: place.clone(), sentence: word.sentence, denied });
        }
        hits
    }

    fn found(&self, words: &[Word]) -> Vec<(Range<usize>, Role)> {
        let mut found = Vec::new();
        for (start, word) in words.iter().enumerate() {
            let mut numbers: Vec<usize> =
                keys(word).iter().filter_map(|key| self.first.get(key)).flatten().copied().collect();
            numbers.sort_unstable();
            numbers.dedup();
            for (pattern, role) in numbers.iter().filter_map(|number| self.patterns.get(*number)) {
                if let Some(place) = pattern.at(words, start) {
                    found.push((place, *role));
                }
            }
        }
        found
    }
}
