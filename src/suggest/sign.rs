//! Signs: what must stand together in a text so that it touches a tag.
//!
//! `when` is a list of terms. `child` the concept must stand there; `child|young` one of them; `$people` one of a
//! group; `!accident` must not stand near; `!!trade` must not stand anywhere; `&conflict` may stand anywhere.
//! Terms without a mark belong together: in one sentence (full weight), in two that follow each other, or further off
//! (less weight), unless the sign is `tight`.

use super::lexicon::Hit;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A sign as it stands in the file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    /// What it is a sign of: ids of tags or topics.
    tags: String,
    /// How strong it is, up to one.
    weight: f32,
    /// What must stand together.
    when: String,
    /// Id of the words that say why.
    why: String,
    /// Only within one sentence.
    #[serde(default)]
    tight: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// Names of several concepts together.
    groups: Vec<(String, String)>,
    /// Concepts that a denial before them takes away.
    deniable: String,
    /// Concepts that make all signs weaker, and what is left of them.
    calm: Vec<(String, f32)>,
    /// Signs.
    signs: Vec<Line>,
}

/// What must stand together, and what it means.
#[derive(Clone, Debug)]
pub struct Sign {
    /// What must stand together, as it stands in the file.
    pub name: String,
    /// Ids of tags or topics.
    pub tags: Vec<String>,
    /// How strong it is.
    pub weight: f32,
    /// Id of the words that say why.
    pub why: String,
    tight: bool,
    near: Vec<Vec<usize>>,
    anywhere: Vec<Vec<usize>>,
    not_near: Vec<usize>,
    nowhere: Vec<usize>,
}

/// All signs, and the concepts that they speak of.
#[derive(Clone, Debug, Default)]
pub struct Signs {
    /// Names of the concepts.
    pub concepts: Vec<String>,
    /// Signs in the order of the file.
    pub signs: Vec<Sign>,
    deniable: Vec<usize>,
    calm: Vec<(usize, f32)>,
}

/// The hits of a text by concept.
pub type ByConcept<'a> = BTreeMap<usize, Vec<&'a Hit>>;

impl Signs {
    /// Reads a file of signs.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(text: &str) -> Result<Self, String> {
        let file: File = ron::from_str(text).map_err(|error| error.to_string())?;
        let mut signs = Self::default();
        let mut groups: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (name, members) in &file.groups {
            let members = signs.alternatives(members, &groups)?;
            groups.insert(name, members);
        }
        signs.deniable = signs.alternatives(&file.deniable, &groups)?;
        for (name, left) in &file.calm {
            let concept = signs.concept(name);
            signs.calm.push((concept, *left));
        }
        for line in &file.signs {
            let sign = signs.sign(line, &groups).map_err(|wrong| format!("{}: {wrong}", line.when))?;
            signs.signs.push(sign);
        }
        Ok(signs)
    }

    fn sign(&mut self, line: &Line, groups: &BTreeMap<&str, Vec<usize>>) -> Result<Sign, String> {
        let mut sign = Sign {
            name: line.when.clone(),
            tags: line.tags.split_whitespace().map(str::to_owned).collect(),
            weight: line.weight,
            why: line.why.clone(),
            tight: line.tight,
            near: Vec::new(),
            anywhere: Vec::new(),
            not_near: Vec::new(),
            nowhere: Vec::new(),
        };
        for term in line.when.split_whitespace() {
            if let Some(rest) = term.strip_prefix("!!") {
                sign.nowhere.extend(self.alternatives(rest, groups)?);
            } else if let Some(rest) = term.strip_prefix('!') {
                sign.not_near.extend(self.alternatives(rest, groups)?);
            } else if let Some(rest) = term.strip_prefix('&') {
                sign.anywhere.push(self.alternatives(rest, groups)?);
            } else {
                sign.near.push(self.alternatives(term, groups)?);
            }
        }
        if sign.near.is_empty() { Err("nothing must stand there".to_owned()) } else { Ok(sign) }
    }

    fn alternatives(&mut self, text: &str, groups: &BTreeMap<&str, Vec<usize>>) -> Result<Vec<usize>, String> {
        let mut found = Vec::new();
        for name in text.split(['|', ' ', '\n']).filter(|name| !name.is_empty()) {
            match name.strip_prefix('$') {
                Some(group) => found.extend(groups.get(group).ok_or_else(|| format!("no group `{group}`"))?),
                None => found.push(self.concept(name)),
            }
        }
        Ok(found)
    }

    fn concept(&mut self, name: &str) -> usize {
        let known = self.concepts.iter().position(|known| known == name);
        known.unwrap_or_else(|| {
            self.concepts.push(name.to_owned());
            self.concepts.len() - 1
        })
    }

    /// Whether a sign speaks of a concept.
    pub fn speak_of(&self, concept: &str) -> bool {
        let number = self.concepts.iter().position(|known| known == concept);
        number.is_some_and(|number| self.signs.iter().any(|sign| sign.speaks_of(number)))
    }

    /// The hits by concept, without those that are denied.
    pub fn held<'a>(&self, hits: &'a [Hit]) -> ByConcept<'a> {
        let mut by = ByConcept::new();
        for hit in hits.iter().filter(|hit| !(hit.denied && self.deniable.contains(&hit.concept))) {
            by.entry(hit.concept).or_default().push(hit);
        }
        by
    }
}

impl Signs {
    /// What is left of all weights in a text that also speaks of harmless things.
    pub fn left(&self, by: &ByConcept<'_>) -> f32 {
        self.calm.iter().filter(|(concept, _)| by.contains_key(concept)).map(|(_, left)| left).product()
    }
}

/// How a sign stands in a text: how far its weight holds, and the hits that make it.
#[derive(Clone, Debug)]
pub struct Found<'a> {
    /// From nothing to one.
    pub strength: f32,
    /// The hits.
    pub hits: Vec<&'a Hit>,
}

/// What is left of the weight where the terms stand in sentences that follow each other, and further off.
const NEXT: f32 = 0.8;
const FAR: f32 = 0.6;

impl Sign {
    fn speaks_of(&self, concept: usize) -> bool {
        let terms = self.near.iter().chain(&self.anywhere).chain([&self.not_near, &self.nowhere]);
        terms.flatten().any(|number| *number == concept)
    }

    /// Whether the sign stands in a text, at its strongest.
    pub fn find<'a>(&self, by: &ByConcept<'a>, sentences: usize) -> Option<Found<'a>> {
        let any = |concepts: &[usize]| concepts.iter().any(|concept| by.contains_key(concept));
        if any(&self.nowhere) || !self.near.iter().all(|term| any(term)) {
            return None;
        }
        let mut found = self.together(by, sentences)?;
        for term in &self.anywhere {
            let hit = hits_of(by, term).find(|hit| apart(hit, &found.hits))?;
            found.hits.push(hit);
        }
        Some(found)
    }

    fn together<'a>(&self, by: &ByConcept<'a>, sentences: usize) -> Option<Found<'a>> {
        let reaches: &[(usize, f32)] =
            if self.tight || self.near.len() < 2 { &[(0, 1.0)] } else { &[(0, 1.0), (1, NEXT), (4, FAR)] };
        for (reach, factor) in reaches {
            for first in 0..sentences {
                let within = |hit: &&Hit| (first..=first + reach).contains(&hit.sentence);
                if hits_of(by, &self.not_near).any(|hit| within(&hit)) {
                    continue;
                }
                if let Some(hits) = self.chosen(by, &within) {
                    return Some(Found { strength: self.weight * factor * spread(&hits), hits });
                }
            }
        }
        None
    }

    fn chosen<'a>(&self, by: &ByConcept<'a>, within: &dyn Fn(&&Hit) -> bool) -> Option<Vec<&'a Hit>> {
        let mut chosen: Vec<&Hit> = Vec::new();
        for term in &self.near {
            let hit = hits_of(by, term).find(|hit| within(hit) && apart(hit, &chosen))?;
            chosen.push(hit);
        }
        Some(chosen)
    }
}

/// What is left of the weight where words stand far from each other.
fn spread(hits: &[&Hit]) -> f32 {
    let start = hits.iter().map(|hit| hit.words.start).min().unwrap_or_default();
    let end = hits.iter().map(|hit| hit.words.end).max().unwrap_or_default();
    if end - start > WIDE { 0.85 } else { 1.0 }
}

/// How many words are near each other.
const WIDE: usize = 16;

fn hits_of<'a, 'b>(by: &'b ByConcept<'a>, concepts: &'b [usize]) -> impl Iterator<Item = &'a Hit> + use<'a, 'b> {
    concepts.iter().filter_map(|concept| by.get(concept)).flatten().copied()
}

/// Whether a hit has words of its own beside others.
fn apart(hit: &Hit, others: &[&Hit]) -> bool {
    others.iter().all(|other| hit.words.end <= other.words.start || other.words.end <= hit.words.start)
}
