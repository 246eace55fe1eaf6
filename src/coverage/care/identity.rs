//! Finds what could tell readers who a harmed person is: a name, or class, date and village of a pupil.
//!
//! The rules are few and careful, since they hold a text back: an honorific and a name (`Mrs Orlane`); a person
//! "named" or "called" so; a full name with an age (`Amina Orlane, 14`). Names that the scenario declares, of
//! actors, places and units, and ranks with a name are no finding. English and French.

use super::nouns::{COMMON, HONORIFICS, OFFICES, PERSONS, PLACE_NOUNS, RANKS, THINGS, has};
use super::words::{Word, between, is_break, is_joined, is_name, words_of};
use crate::coverage::world::World;

/// The names of persons in a text, as they stand there.
pub(super) fn names(text: &str, world: &World) -> Vec<String> {
    let read = Read { text, words: &words_of(text), world };
    let mut found: Vec<(usize, usize)> = Vec::new();
    for at in 0..read.words.len() {
        let here = read.after_honorific(at).or_else(|| read.after_named(at)).or_else(|| read.with_age(at));
        if let Some((start, end)) = here.filter(|(start, _)| found.last().is_none_or(|(_, taken)| start >= taken)) {
            found.push((start, end));
        }
    }
    found.into_iter().filter_map(|(start, end)| read.quoted(start, end)).collect()
}

struct Read<'a> {
    text: &'a str,
    words: &'a [Word<'a>],
    world: &'a World,
}

impl<'a> Read<'a> {
    fn word(&self, at: usize) -> &'a str {
        self.words.get(at).map_or("", |word| word.text)
    }
    fn small(&self, at: usize) -> String {
        self.word(at).to_lowercase()
    }
    /// What stands between a word and the one before it.
    fn gap(&self, at: usize) -> &'a str {
        let before = at.checked_sub(1).and_then(|before| self.words.get(before));
        before.zip(self.words.get(at)).map_or("\n", |(before, word)| between(self.text, before, word))
    }
    fn quoted(&self, start: usize, end: usize) -> Option<String> {
        let text = self.text.get(self.words.get(start)?.start..self.words.get(end.checked_sub(1)?)?.end)?;
        Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// The run of words from `at` that look like names; its end.
    fn run_from(&self, at: usize) -> usize {
        let mut end = at;
        while end < at + 4 && self.is_name(end) && (end == at || is_joined(self.gap(end))) {
            end += 1;
        }
        end
    }
    fn is_name(&self, at: usize) -> bool {
        let word = self.word(at);
        is_name(word) && !has(COMMON, word) && !has(PLACE_NOUNS, word)
    }
    /// Whether some word of a run is not the scenario's own.
    fn is_foreign(&self, start: usize, end: usize) -> bool {
        (start..end).any(|at| !self.world.is_own_word(self.word(at)))
    }
    fn person(&self, start: usize) -> Option<(usize, usize)> {
        let end = self.run_from(start);
        (end > start && !has(PLACE_NOUNS, self.word(end)) && self.is_foreign(start, end)).then_some((start, end))
    }

    /// `Mrs Orlane`, `Dr. Orlane`, `M. Orlane`.
    fn after_honorific(&self, at: usize) -> Option<(usize, usize)> {
        let title = self.word(at);
        let gap = self.gap(at + 1);
        let is_title = has(HONORIFICS, title) && matches!(gap.trim_end(), "" | ".") && gap.ends_with(' ');
        let is_french = title == "M" && gap == ". " && !self.is_name(at.checked_sub(1).unwrap_or(usize::MAX));
        let name = at + 1;
        if !(is_title || is_french) || has(OFFICES, self.word(name)) {
            return None;
        }
        self.person(name).map(|(_, end)| (at, end))
    }

    /// `a girl named Arin`, `her name is Arin`, `elle s'appelle Arin`.
    fn after_named(&self, at: usize) -> Option<(usize, usize)> {
        let word = self.small(at);
        let name = at + 1;
        let gap = self.gap(name);
        if !gap.chars().all(|letter| letter.is_whitespace() || matches!(letter, '"' | '“' | '«' | '‘' | '\'')) {
            return None;
        }
        let (before, earlier) = (self.small(at.wrapping_sub(1)), self.small(at.wrapping_sub(2)));
        let says = match word.as_str() {
            "named" | "nommé" | "nommée" | "prénommé" | "prénommée" | "appelé" | "appelée" => {
                self.is_of_person(at)
            }
            // `the mother called Reedlight` tells of a call; `a boy called Arin` tells his name.
            "called" => self.is_of_person(at) && self.is_any_person(at),
            "as" => before == "known" && self.is_of_person(at - 1),
            "de" => before == "nom" && earlier == "du" && self.is_of_person(at.saturating_sub(2)),
            "is" | "was" => before == "name" && self.is_owner(at.wrapping_sub(2)),
            "appelle" | "appelait" => matches!(before.as_str(), "s" | "m"),
            _ => false,
        };
        if says { self.person(name) } else { None }
    }

    /// Whether the noun nearest before tells of a person.
    fn is_of_person(&self, at: usize) -> bool {
        self.noun_before(at).is_some_and(|noun| has(PERSONS, &self.small(noun)))
    }
    fn noun_before(&self, at: usize) -> Option<usize> {
        const WORDS: usize = 8;
        for back in 1..=WORDS {
            let before = at.checked_sub(back)?;
            if is_break(self.gap(before + 1)) {
                return None;
            }
            let word = self.small(before);
            if has(PERSONS, &word) || has(THINGS, &word) {
                return Some(before);
            }
        }
        None
    }
    /// Whether the person is one of whom nothing was said before: `a boy`, `a young woman`, `one pupil`.
    fn is_any_person(&self, at: usize) -> bool {
        let Some(noun) = self.noun_before(at) else { return false };
        (1..=3)
            .filter_map(|back| noun.checked_sub(back))
            .any(|before| matches!(self.small(before).as_str(), "a" | "an" | "one" | "another" | "old" | "year"))
    }
    /// `her`, `his`, `whose`, `the boy's`.
    fn is_owner(&self, at: usize) -> bool {
        let word = self.small(at);
        matches!(word.as_str(), "her" | "his" | "my" | "whose" | "their")
            || word == "s" && has(PERSONS, &self.small(at.wrapping_sub(1)))
    }

    /// `Amina Orlane, 14,`, `Amina Orlane (14)`, `Amina, aged 14`, `14-year-old Amina`.
    fn with_age(&self, at: usize) -> Option<(usize, usize)> {
        let age: u32 = self.word(at).parse().ok().filter(|_| self.word(at).len() <= 2)?;
        if age == 0 {
            return None;
        }
        self.age_first(at).or_else(|| self.age_last(at))
    }
    fn age_first(&self, at: usize) -> Option<(usize, usize)> {
        let unit = self.small(at + 1);
        if unit != "year" || self.small(at + 2) != "old" {
            return None;
        }
        let (start, end) = self.person(at + 3)?;
        // `the 14-year-old Reedfolk boy` tells where somebody belongs, not who it is.
        let is_of_group = is_joined(self.gap(end)) && has(PERSONS, &self.small(end));
        (!is_of_group && is_joined(self.gap(start))).then_some((start, end))
    }
    fn age_last(&self, at: usize) -> Option<(usize, usize)> {
        let says_age = matches!(self.small(at.wrapping_sub(1)).as_str(), "aged" | "âgé" | "âgée")
            || self.small(at.wrapping_sub(1)) == "de"
                && matches!(self.small(at.wrapping_sub(2)).as_str(), "âgé" | "âgée");
        let words = match (says_age, self.small(at.wrapping_sub(1)) == "de") {
            (true, true) => 2,
            (true, false) => 1,
            _ => 0,
        };
        let first = at.checked_sub(words)?;
        let gap = self.gap(first).trim();
        let follows = matches!(gap, "," | "(") || says_age && gap.is_empty();
        if !follows {
            return None;
        }
        let says_years = matches!(self.small(at + 1).as_str(), "years" | "year" | "ans") && is_joined(self.gap(at + 1));
        let ends = self.gap(at + 1).starts_with([',', ')', '.', ';', ':']) || at + 1 >= self.words.len();
        if !says_age && !says_years && !ends {
            return None;
        }
        self.run_before(first, says_age || says_years)
    }
    /// The run of names that ends before `end`; one name is enough where an age is surely meant.
    fn run_before(&self, end: usize, one_is_enough: bool) -> Option<(usize, usize)> {
        let mut start = end;
        while start > 0 && end - start < 4 && self.is_name(start - 1) && (start == end || is_joined(self.gap(start))) {
            start -= 1;
        }
        let before = start.checked_sub(1).map_or("", |before| self.word(before));
        let tied = start > 0 && is_joined(self.gap(start));
        let is_place = tied && has(PLACE_NOUNS, before) || has(PLACE_NOUNS, self.word(end.checked_sub(1)?));
        let is_staff = has(RANKS, self.word(start)) || tied && has(RANKS, before);
        let enough = end - start >= 2 || one_is_enough && end > start && !self.is_many(start);
        (enough && !is_place && !is_staff && self.is_foreign(start, end)).then_some((start, end))
    }
    /// Whether a word with a capital is a plural or a noun at the head of a sentence.
    fn is_many(&self, at: usize) -> bool {
        let word = self.small(at);
        let is_head = at == 0 || is_break(self.gap(at));
        has(PERSONS, &word) || is_head && (word.ends_with('s') || word.len() <= 3)
    }
}
