//! Reads a text once and says what it touches, with the words that caused it.

use super::lexicon::{Hit, Lexicon};
use super::sign::{Found, Sign, Signs};
use super::words::{Language, Word, language};
use std::collections::BTreeMap;
use std::ops::Range;

/// Something that a text touches.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// Id of a tag or topic in the taxonomy.
    pub tag: String,
    /// How sure, from nothing to one.
    pub strength: f32,
    /// The words that caused it, as places in bytes, in order.
    pub words: Vec<Range<usize>>,
    /// Id of the words that say why.
    pub why: String,
}

/// Finds topics and tags in texts.
pub struct Finder {
    signs: Signs,
    english: Lexicon,
    french: Lexicon,
}

/// From here on something is said.
pub const ENOUGH: f32 = 0.5;

/// A concept that a text speaks of, for those who mend the lexicon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// Its name.
    pub concept: String,
    /// The words.
    pub words: Range<usize>,
    /// Denied.
    pub denied: bool,
}

impl Finder {
    /// Reads signs and both lexicons.
    ///
    /// # Errors
    /// What is wrong with the files.
    pub fn read(signs: &str, english: &str, french: &str) -> Result<Self, String> {
        let mut signs = Signs::read(signs).map_err(|wrong| format!("signs: {wrong}"))?;
        let english =
            Lexicon::read(english, Language::English, &mut signs.concepts).map_err(|wrong| format!("en: {wrong}"))?;
        let french =
            Lexicon::read(french, Language::French, &mut signs.concepts).map_err(|wrong| format!("fr: {wrong}"))?;
        Ok(Self { signs, english, french })
    }

    fn lexicon(&self, text: &str) -> &Lexicon {
        match language(text) {
            Language::English => &self.english,
            Language::French => &self.french,
        }
    }

    /// What a text touches, strongest first.
    pub fn find(&self, text: &str) -> Vec<Suggestion> {
        let lexicon = self.lexicon(text);
        let words = lexicon.words(text);
        let hits = lexicon.hits(&words);
        let mut tags = self.weighed(&hits, &words);
        imply(&mut tags);
        let mut found: Vec<Suggestion> = tags
            .into_iter()
            .filter(|(_, sum)| sum.strength >= ENOUGH)
            .map(|(tag, sum)| sum.said(tag, &words))
            .collect();
        found.sort_by(|a, b| b.strength.total_cmp(&a.strength).then_with(|| a.tag.cmp(&b.tag)));
        found
    }

    /// The concepts that a text speaks of.
    pub fn mentions(&self, text: &str) -> Vec<Mention> {
        let lexicon = self.lexicon(text);
        let words = lexicon.words(text);
        let place = |hit: &Hit| Some(words.get(hit.words.start)?.place.start..words.get(hit.words.end - 1)?.place.end);
        let named = |hit: Hit| {
            let concept = self.signs.concepts.get(hit.concept)?.clone();
            Some(Mention { concept, words: place(&hit)?, denied: hit.denied })
        };
        lexicon.hits(&words).into_iter().filter_map(named).collect()
    }

    /// What the model sees (trial).
    pub fn features(&self, text: &str) -> (Vec<(usize, String)>, Vec<(usize, f32)>, Vec<(usize, String)>) {
        let lexicon = self.lexicon(text);
        let words = lexicon.words(text);
        let hits = lexicon.hits(&words);
        let by = self.signs.held(&hits);
        let sentences = words.last().map_or(0, |word| word.sentence + 1);
        let concepts = by
            .values()
            .flatten()
            .filter_map(|hit| Some((hit.sentence, self.signs.concepts.get(hit.concept)?.clone())))
            .collect();
        let signs = self
            .signs
            .signs
            .iter()
            .enumerate()
            .filter_map(|(at, sign)| Some((at, sign.find(&by, sentences)?.strength)))
            .collect();
        (concepts, signs, words.iter().map(|word| (word.sentence, word.stem.clone())).collect())
    }

    fn weighed(&self, hits: &[Hit], words: &[Word]) -> BTreeMap<String, Sum> {
        let by = self.signs.held(hits);
        let sentences = words.last().map_or(0, |word| word.sentence + 1);
        let left = self.signs.left(&by);
        let found = |sign: &'_ Sign| {
            let found = sign.find(&by, sentences)?;
            Some(Found { strength: found.strength * left, ..found })
        };
        let mut all: Vec<(&Sign, Found<'_>)> =
            self.signs.signs.iter().filter_map(|sign| Some((sign, found(sign)?))).collect();
        all.sort_by(|(_, a), (_, b)| b.strength.total_cmp(&a.strength));
        let mut tags: BTreeMap<String, Sum> = BTreeMap::new();
        for (sign, found) in &all {
            for tag in &sign.tags {
                tags.entry(tag.clone()).or_default().add(sign, found);
            }
        }
        tags
    }
}

/// What speaks for a tag.
#[derive(Clone, Debug, Default)]
struct Sum {
    strength: f32,
    words: Vec<usize>,
    why: String,
}

impl Sum {
    /// Adds a sign, if it brings words that were not counted.
    fn add(&mut self, sign: &Sign, found: &Found<'_>) {
        let words: Vec<usize> = found.hits.iter().flat_map(|hit| hit.words.clone()).collect();
        if words.iter().all(|word| self.words.contains(word)) {
            return;
        }
        if self.why.is_empty() {
            self.why.clone_from(&sign.why);
        }
        self.strength = 1.0 - (1.0 - self.strength) * (1.0 - found.strength);
        self.words.extend(words);
        self.words.sort_unstable();
        self.words.dedup();
    }

    fn said(self, tag: String, words: &[Word]) -> Suggestion {
        let mut places: Vec<Range<usize>> = Vec::new();
        let mut before = None;
        for number in &self.words {
            let Some(word) = words.get(*number) else { continue };
            match places.last_mut() {
                Some(last) if before.is_some_and(|before: usize| before + 1 == *number) => last.end = word.place.end,
                _ => places.push(word.place.clone()),
            }
            before = Some(*number);
        }
        Suggestion { tag, strength: self.strength, words: places, why: self.why }
    }
}

/// A tag of a topic speaks for the topic too.
fn imply(tags: &mut BTreeMap<String, Sum>) {
    let topics =
        tags.iter().filter_map(|(tag, sum)| Some((topic_of(tag)?.to_owned(), sum.clone()))).collect::<Vec<_>>();
    for (topic, sum) in topics {
        let known = tags.entry(topic).or_default();
        if sum.strength > known.strength {
            *known = sum;
        }
    }
}

/// The topic that a tag belongs to.
fn topic_of(tag: &str) -> Option<&'static str> {
    match tag.split('.').next()? {
        "poc" => Some("topic.poc"),
        "caac" => Some("topic.caac"),
        "crsv" => Some("topic.crsv"),
        "cthb" => Some("topic.cthb"),
        "cpp" => Some("topic.cpp"),
        _ => None,
    }
}
