//! Reads a text once and says what it touches, with the words that caused it.

use super::evaluate::{TOPICS, VIOLATIONS};
use super::lexicon::{Hit, Lexicon};
use super::model::{Model, Trait};
use super::sense::Sense;
use super::sign::{Found, Sign, Signs};
use super::traits::{grams, pairs};
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
    sense: Option<Sense>,
    model: Option<Model>,
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
    /// Reads signs, both lexicons and the learned weights; without weights the signs decide alone.
    ///
    /// # Errors
    /// What is wrong with the files.
    pub fn read(
        signs: &str,
        english: &str,
        french: &str,
        sense: Option<&'static [u8]>,
        weights: Option<&str>,
    ) -> Result<Self, String> {
        let mut signs = Signs::read(signs).map_err(|wrong| format!("signs: {wrong}"))?;
        let english =
            Lexicon::read(english, Language::English, &mut signs.concepts).map_err(|wrong| format!("en: {wrong}"))?;
        let french =
            Lexicon::read(french, Language::French, &mut signs.concepts).map_err(|wrong| format!("fr: {wrong}"))?;
        let sense = sense.map(Sense::read).transpose()?;
        let model = weights.map(Model::read).transpose().map_err(|wrong| format!("weights: {wrong}"))?;
        Ok(Self { signs, english, french, sense, model })
    }

    /// The names of all concepts.
    pub fn concepts(&self) -> impl Iterator<Item = &str> {
        self.signs.concepts.iter().map(String::as_str)
    }

    /// The ids of the reasons that signs give.
    pub fn reasons(&self) -> impl Iterator<Item = &str> {
        self.signs.signs.iter().map(|sign| sign.why.as_str())
    }

    /// Whether a sign speaks of a concept.
    pub fn is_in_a_sign(&self, concept: &str) -> bool {
        self.signs.speak_of(concept)
    }

    fn lexicon(&self, text: &str) -> &Lexicon {
        match language(text) {
            Language::English => &self.english,
            Language::French => &self.french,
        }
    }

    /// What a text touches, strongest first.
    pub fn find(&self, text: &str) -> Vec<Suggestion> {
        let read = self.reading(text);
        let mut tags = match &self.model {
            Some(model) => judged(model, &read),
            None => read.tags,
        };
        imply(&mut tags);
        // What no word speaks for is not said: of an empty text the net alone would still make something.
        let mut found: Vec<Suggestion> = tags
            .into_iter()
            .filter(|(_, sum)| sum.strength >= ENOUGH && !sum.words.is_empty())
            .map(|(tag, sum)| sum.said(tag, &read.words))
            .collect();
        found.sort_by(|a, b| b.strength.total_cmp(&a.strength).then_with(|| a.tag.cmp(&b.tag)));
        found
    }

    /// What weights may speak of in a text.
    pub fn traits(&self, text: &str) -> Vec<Trait> {
        self.reading(text).traits
    }

    fn reading(&self, text: &str) -> Reading {
        let text = head(text, LONGEST);
        let lexicon = self.lexicon(text);
        let words = lexicon.words(text);
        let hits = lexicon.hits(&words);
        let (tags, mut traits) = self.weighed(&hits, &words);
        for (tag, sum) in &tags {
            traits.push(Trait { name: format!("tag {tag}"), value: sum.strength * 2.0, words: Vec::new() });
        }
        let mut concepts: Vec<(&str, Vec<Range<usize>>)> = Vec::new();
        for (concept, hits) in self.signs.held(&hits) {
            let Some(name) = self.signs.concepts.get(concept) else { continue };
            let words: Vec<Range<usize>> = hits.iter().map(|hit| hit.words.clone()).collect();
            concepts.push((name, words.clone()));
            traits.push(Trait { name: format!("concept {name}"), value: 1.0, words });
        }
        concepts.sort_by_key(|(name, _)| *name);
        traits.extend(pairs(&concepts));
        traits.extend(grams(&words));
        let mut stems: BTreeMap<&str, Vec<Range<usize>>> = BTreeMap::new();
        for (at, word) in words.iter().enumerate() {
            stems.entry(&word.stem).or_default().push(at..at + 1);
        }
        let language = lexicon.language();
        traits.extend(stems.into_iter().map(|(stem, words)| Trait {
            name: format!("{language} {stem}"),
            value: 0.6,
            words,
        }));
        let sense = self.sense.as_ref().map(|sense| sense.of(head(text, LONGEST_SENSE))).unwrap_or_default();
        let numbered =
            |(at, value): (usize, f32)| Trait { name: format!("sense {at}"), value: value * SENSE, words: Vec::new() };
        traits.extend(sense.into_iter().enumerate().map(numbered));
        Reading { words, tags, traits }
    }

    /// The concepts that a text speaks of.
    pub fn mentions(&self, text: &str) -> Vec<Mention> {
        let text = head(text, LONGEST);
        let lexicon = self.lexicon(text);
        let words = lexicon.words(text);
        let place = |hit: &Hit| Some(words.get(hit.words.start)?.place.start..words.get(hit.words.end - 1)?.place.end);
        let named = |hit: Hit| {
            let concept = self.signs.concepts.get(hit.concept)?.clone();
            Some(Mention { concept, words: place(&hit)?, denied: hit.denied })
        };
        lexicon.hits(&words).into_iter().filter_map(named).collect()
    }

    fn weighed(&self, hits: &[Hit], words: &[Word]) -> (BTreeMap<String, Sum>, Vec<Trait>) {
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
        let sign_trait = |(sign, found): &(&Sign, Found<'_>)| Trait {
            name: format!("sign {}", sign.name),
            value: found.strength,
            words: found.hits.iter().map(|hit| hit.words.clone()).collect(),
        };
        let traits = all.iter().map(sign_trait).collect();
        (tags, traits)
    }
}

/// How much of a text is read, in bytes: some eight pages. What stands further on is not looked at.
pub const LONGEST: usize = 20_000;
/// How much of it the net reads, which takes ten kilobytes of memory for a letter that is no part of a word it knows.
pub const LONGEST_SENSE: usize = 5_000;

/// The beginning of a text, up to so many bytes.
fn head(text: &str, most: usize) -> &str {
    text.get(..text.floor_char_boundary(most)).unwrap_or(text)
}

/// A text as it was read.
struct Reading {
    words: Vec<Word>,
    tags: BTreeMap<String, Sum>,
    traits: Vec<Trait>,
}

/// What the learned weights make of a text. The strongest sign says which tag of a violation it is, and why.
fn judged(model: &Model, read: &Reading) -> BTreeMap<String, Sum> {
    let awake = model.awake(&read.traits);
    let scores = model.scores(&awake);
    let names_the_young = read.traits.iter().any(|one| one.name == YOUNG);
    let topics = TOPICS.iter().map(|(_, tag)| vec![*tag]);
    let violations = VIOLATIONS.iter().map(|(_, tags)| tags.to_vec());
    let mut tags = BTreeMap::new();
    for (label, (ids, score)) in topics.chain(violations).zip(scores).enumerate() {
        let known = ids.iter().filter_map(|id| Some((*id, read.tags.get(*id)?)));
        let best = known.max_by(|(_, a), (_, b)| a.strength.total_cmp(&b.strength));
        let Some(tag) = best.map(|(id, _)| id).or_else(|| ids.first().copied()) else { continue };
        let mut sum = best.map(|(_, sum)| sum.clone()).unwrap_or_default();
        sum.strength = model.sure(label, score);
        if ids.iter().any(|id| TO_CHILDREN.contains(id)) && !names_the_young {
            sum.strength = sum.strength.min(UNNAMED);
        }
        if sum.why.is_empty() {
            "words".clone_into(&mut sum.why);
        }
        let mut shares: Vec<(f32, &Trait)> =
            read.traits.iter().map(|one| (model.share(one, &awake, label), one)).collect();
        // Where no sign gives words, the most telling ones are named, however little they tell.
        let (least, most) = if sum.words.is_empty() { (0.0, 4) } else { (TELLING, 2) };
        shares.retain(|(share, one)| *share > least && !one.words.is_empty());
        shares.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        for place in shares.iter().take(most).flat_map(|(_, one)| &one.words) {
            sum.words.extend(place.clone());
        }
        sum.words.sort_unstable();
        sum.words.dedup();
        tags.insert(tag.to_owned(), sum);
    }
    // Violations are searched for generously, so that the topic must at least be near; nearer where none is said.
    let is_topical = tags.iter().any(|(tag, sum): (&String, &Sum)| tag.starts_with("topic.") && sum.strength >= ENOUGH);
    let near = if is_topical { NEAR } else { NEAR_ALONE };
    if tags.get(CHILDREN).is_none_or(|sum: &Sum| sum.strength < near) {
        tags.retain(|tag, _| !tag.starts_with("caac."));
    }
    tags
}

/// How sure the topic must be for a violation to be said, where the text touches something.
const NEAR: f32 = 0.05;
/// The same where no topic is said.
const NEAR_ALONE: f32 = 0.3;
const CHILDREN: &str = "topic.caac";

/// Violations that are done to a child, where attacks on schools and denial of aid are also done to places and peoples.
const TO_CHILDREN: [&str; 6] = [
    "caac.violation.killing",
    "caac.violation.maiming",
    "caac.violation.recruitment",
    "caac.violation.use",
    "caac.violation.sexual_violence",
    "caac.violation.abduction",
];
/// What names somebody under 18; a young woman or a son may be of age.
const YOUNG: &str = "concept child";
/// How sure a violation can be at most where nobody young is named: it may be meant, but somebody has to look.
const UNNAMED: f32 = 0.8;

/// How much the sense of a text counts beside its words.
const SENSE: f32 = 4.0;

/// From which share on a trait is named as a reason.
const TELLING: f32 = 0.2;

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
