//! Finds what could tell readers who a harmed person is: a name, or class, date and village of a pupil.
//!
//! The rules are few and careful, since they hold a text back: an honorific and a name (`Mrs Orlane`); a person
//! "named" or "called" so; a full name with an age (`Amina Orlane, 14`). Names that the scenario declares, of
//! actors, places and units, and ranks with a name are no finding. English and French.

use super::words::{Word, between, is_break, is_joined, is_name, words_of};
use crate::coverage::world::World;

/// Titles that go before a name.
const HONORIFICS: [&str; 13] = [
    "Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Mme", "Mlle", "Madame", "Monsieur", "Mademoiselle", "MM", "Mmes",
];
/// What may follow a title without being a name.
const OFFICES: [&str; 24] = [
    "President", "Chairman", "Chair", "Mayor", "Minister", "Ambassador", "Secretary", "Speaker", "Commander",
    "Governor", "Director", "Judge", "General", "Colonel", "Deputy", "Chief", "Président", "Présidente", "Maire",
    "Ministre", "Commissioner", "Prosecutor", "Moderator", "Rapporteur",
];
/// Ranks; a name behind one belongs to staff.
const RANKS: [&str; 38] = [
    "Captain", "Capt", "Major", "Maj", "Lieutenant", "Lt", "Lieut", "Colonel", "Col", "General", "Gen", "Brigadier",
    "Brig", "Sergeant", "Sgt", "Staff", "Corporal", "Cpl", "Private", "Pte", "Commander", "Cdr", "Admiral", "Adm",
    "Chaplain", "Ensign", "Warrant", "Officer", "Commandant", "Capitaine", "Général", "Sergent", "Adjudant",
    "Caporal", "Inspector", "Superintendent", "Constable", "Commodore",
];
/// Nouns for persons, small letters.
const PERSONS: [&str; 62] = [
    "boy", "girl", "child", "woman", "man", "person", "pupil", "student", "mother", "father", "daughter", "son",
    "sister", "brother", "wife", "husband", "grandmother", "grandfather", "teenager", "youth", "baby", "infant",
    "victim", "survivor", "witness", "patient", "detainee", "refugee", "resident", "villager", "farmer", "teacher",
    "nurse", "widow", "orphan", "neighbour", "fighter", "herder", "shopkeeper", "uncle", "aunt", "cousin", "old",
    "fille", "garçon", "enfant", "femme", "homme", "personne", "élève", "mère", "père", "fils", "sœur", "frère",
    "victime", "survivante", "survivant", "témoin", "habitant", "habitante", "adolescente",
];
/// Nouns for things that have names as well, small letters.
const THINGS: [&str; 66] = [
    "village", "town", "city", "hamlet", "camp", "operation", "group", "place", "site", "ship", "boat", "vessel",
    "school", "hospital", "clinic", "street", "bridge", "river", "valley", "unit", "company", "programme", "program",
    "network", "channel", "page", "account", "party", "movement", "organisation", "organization", "front", "militia",
    "exercise", "road", "route", "farm", "quarter", "district", "region", "area", "house", "hotel", "bar", "market",
    "dog", "plan", "project", "team", "office", "firm", "newspaper", "station", "island", "lake", "mine", "gang",
    "battalion", "brigade", "ville", "rivière", "groupe", "navire", "école", "rue", "quartier",
];
/// Words with a capital that are part of the name of a place or unit.
const PLACE_NOUNS: [&str; 68] = [
    "Street", "School", "Camp", "Road", "Route", "Hospital", "Clinic", "River", "Bridge", "Company", "Battalion",
    "Brigade", "Field", "Junction", "Market", "Square", "House", "Hall", "Church", "Mosque", "Port", "Ferry", "Pass",
    "Valley", "Dam", "District", "Quarter", "Station", "Base", "Airfield", "Hill", "Lake", "Island", "Bay", "Cape",
    "Operation", "Exercise", "Phase", "Line", "Objective", "Checkpoint", "Post", "Sector", "Zone", "Annex", "Serial",
    "Serials", "Convoy", "Task", "Force", "Council", "Committee", "Ministry", "Office", "Army", "Police", "Front",
    "Radio", "Daily", "Convention", "Protocol", "Nations", "Cross", "Rue", "École", "Camps", "Article", "Resolution",
];
/// Words that begin a sentence or name a day, and are no part of a name.
const COMMON: [&str; 70] = [
    "The", "A", "An", "In", "At", "On", "From", "For", "By", "With", "And", "But", "When", "After", "Before", "Since",
    "Where", "This", "That", "These", "Those", "If", "Of", "To", "Two", "Three", "Four", "Five", "Six", "Seven",
    "Eight", "Nine", "Ten", "One", "All", "Most", "Some", "Many", "Both", "Several", "Girls", "Boys", "Women", "Men",
    "Children", "Pupils", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January",
    "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    "Le", "La", "Les", "Un", "Une",
];

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
        is_name(word) && !COMMON.contains(&word) && !PLACE_NOUNS.contains(&word)
    }
    /// Whether some word of a run is not the scenario's own.
    fn is_foreign(&self, start: usize, end: usize) -> bool {
        (start..end).any(|at| !self.world.is_own_word(self.word(at)))
    }
    fn person(&self, start: usize) -> Option<(usize, usize)> {
        let end = self.run_from(start);
        (end > start && !PLACE_NOUNS.contains(&self.word(end)) && self.is_foreign(start, end)).then_some((start, end))
    }

    /// `Mrs Orlane`, `Dr. Orlane`, `M. Orlane`.
    fn after_honorific(&self, at: usize) -> Option<(usize, usize)> {
        let title = self.word(at);
        let gap = self.gap(at + 1);
        let is_title = HONORIFICS.contains(&title) && matches!(gap.trim_end(), "" | ".") && gap.ends_with(' ');
        let is_french = title == "M" && gap == ". " && !self.is_name(at.checked_sub(1).unwrap_or(usize::MAX));
        let name = at + 1;
        if !(is_title || is_french) || OFFICES.contains(&self.word(name)) {
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
            "named" | "nommé" | "nommée" | "prénommé" | "prénommée" | "appelé" | "appelée" => self.is_of_person(at),
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
        self.noun_before(at).is_some_and(|noun| PERSONS.contains(&self.small(noun).as_str()))
    }
    fn noun_before(&self, at: usize) -> Option<usize> {
        const WORDS: usize = 8;
        for back in 1..=WORDS {
            let before = at.checked_sub(back)?;
            if is_break(self.gap(before + 1)) {
                return None;
            }
            let word = self.small(before);
            if PERSONS.contains(&word.as_str()) || THINGS.contains(&word.as_str()) {
                return Some(before);
            }
        }
        None
    }
    /// Whether the person is one of whom nothing was said before: `a boy`, `a young woman`, `one pupil`.
    fn is_any_person(&self, at: usize) -> bool {
        let Some(noun) = self.noun_before(at) else { return false };
        (1..=3).filter_map(|back| noun.checked_sub(back)).any(|before| {
            matches!(self.small(before).as_str(), "a" | "an" | "one" | "another" | "old" | "year")
        })
    }
    /// `her`, `his`, `whose`, `the boy's`.
    fn is_owner(&self, at: usize) -> bool {
        let word = self.small(at);
        matches!(word.as_str(), "her" | "his" | "my" | "whose" | "their")
            || word == "s" && PERSONS.contains(&self.small(at.wrapping_sub(1)).as_str())
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
        let is_of_group = is_joined(self.gap(end)) && PERSONS.contains(&self.small(end).as_str());
        (!is_of_group && is_joined(self.gap(start))).then_some((start, end))
    }
    fn age_last(&self, at: usize) -> Option<(usize, usize)> {
        let says_age = matches!(self.small(at.wrapping_sub(1)).as_str(), "aged" | "âgé" | "âgée")
            || self.small(at.wrapping_sub(1)) == "de" && matches!(self.small(at.wrapping_sub(2)).as_str(), "âgé" | "âgée");
        let words = match (says_age, self.small(at.wrapping_sub(1)) == "de") {
            (true, true) => 2,
            (true, false) => 1,
            _ => 0,
        };
        let first = at.checked_sub(words)?;
        let gap = self.gap(first).trim();
        if !matches!(gap, "," | "(") && !(says_age && gap.is_empty()) {
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
        let is_place = tied && PLACE_NOUNS.contains(&before) || PLACE_NOUNS.contains(&self.word(end.checked_sub(1)?));
        let is_staff = RANKS.contains(&self.word(start)) || tied && RANKS.contains(&before);
        let enough = end - start >= 2 || one_is_enough && end > start && !self.is_many(start);
        (enough && !is_place && !is_staff && self.is_foreign(start, end)).then_some((start, end))
    }
    /// Whether a word with a capital is a plural or a noun at the head of a sentence.
    fn is_many(&self, at: usize) -> bool {
        let word = self.small(at);
        let is_head = at == 0 || is_break(self.gap(at));
        PERSONS.contains(&word.as_str()) || is_head && (word.ends_with('s') || word.len() <= 3)
    }
}
