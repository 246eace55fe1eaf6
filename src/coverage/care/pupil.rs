//! Finds a school class, an exact date and a village together, by which a pupil could be recognised.

use super::words::{Word, between, is_joined, is_name, words_of};
use crate::coverage::world::World;
use crate::scenario::Inject;

/// Kinds of places that are too wide to tell who lives there.
const WIDE: [&str; 12] = [
    "district",
    "region",
    "country",
    "province",
    "area",
    "valley",
    "county",
    "state",
    "département",
    "région",
    "pays",
    "sector",
];
const MONTHS: [&str; 24] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
const ORDINALS: [&str; 24] = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th", "11th", "12th",
];
const ROMANS: [&str; 12] = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/// The class, the date and the village, where all three can be read.
pub(super) fn pupil(inject: &Inject, texts: &[&str], world: &World) -> Option<Vec<String>> {
    let read: Vec<Read<'_>> = texts.iter().map(|text| Read { text, words: words_of(text) }).collect();
    let class = read.iter().find_map(Read::class)?;
    let date = read.iter().find_map(Read::date)?;
    let village = village(inject, world).or_else(|| read.iter().find_map(Read::village))?;
    Some(vec![class, date, village])
}

fn village(inject: &Inject, world: &World) -> Option<String> {
    let place = inject.place.as_ref().and_then(|id| world.place(id.as_str()))?;
    let kind = place.kind.to_lowercase();
    let is_wide = WIDE.iter().any(|wide| kind.contains(wide));
    (!is_wide && !place.name.trim().is_empty()).then(|| place.name.to_string())
}

struct Read<'a> {
    text: &'a str,
    words: Vec<Word<'a>>,
}

impl Read<'_> {
    fn word(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |word| word.text)
    }
    fn small(&self, at: usize) -> String {
        self.word(at).to_lowercase()
    }
    fn gap(&self, at: usize) -> &str {
        let before = at.checked_sub(1).and_then(|before| self.words.get(before));
        before.zip(self.words.get(at)).map_or("\n", |(before, word)| between(self.text, before, word))
    }
    fn quoted(&self, start: usize, end: usize) -> Option<String> {
        let text = self.text.get(self.words.get(start)?.start..self.words.get(end.checked_sub(1)?)?.end)?;
        Some(text.to_owned())
    }

    /// `class 4b`, `grade 7`, `fifth grade`, `classe de CM2`.
    fn class(&self) -> Option<String> {
        (0..self.words.len()).find_map(|at| {
            let next = |step: usize| is_joined(self.gap(at + step));
            match self.small(at).as_str() {
                "class" | "grade" | "form" | "year" | "classe" if next(1) && is_level(self.word(at + 1)) => {
                    self.quoted(at, at + 2)
                }
                "classe"
                    if next(1) && self.small(at + 1) == "de" && next(2) && is_french_level(&self.small(at + 2)) =>
                {
                    self.quoted(at, at + 3)
                }
                word if ORDINALS.contains(&word)
                    && next(1)
                    && matches!(self.small(at + 1).as_str(), "grade" | "class" | "form" | "year" | "graders") =>
                {
                    self.quoted(at, at + 2)
                }
                _ => None,
            }
        })
    }

    /// `14 March`, `March 14`, `14/03/2027`, `141530ZMAR27`, `D+3`.
    fn date(&self) -> Option<String> {
        (0..self.words.len()).find_map(|at| {
            let word = self.word(at);
            let is_day = |at: usize| {
                self.word(at)
                    .trim_end_matches(|letter: char| letter.is_alphabetic())
                    .parse()
                    .is_ok_and(|day: u32| (1..=31).contains(&day))
            };
            let is_month = |at: usize| MONTHS.contains(&self.small(at).as_str()) && self.word(at).len() >= 3;
            let joined = is_joined(self.gap(at + 1)) && at + 1 < self.words.len();
            if is_group(word) {
                return self.quoted(at, at + 1);
            }
            let named = is_day(at) && is_month(at + 1) || is_month(at) && is_day(at + 1) && is_name(word);
            let counted =
                matches!(word, "D" | "E" | "J") && self.gap(at + 1) == "+" && self.word(at + 1).parse::<u32>().is_ok();
            if joined && named || counted {
                return self.quoted(at, at + 2);
            }
            let is_number = |at: usize| self.word(at).parse::<u32>().is_ok();
            let sign = self.gap(at + 1);
            let written = matches!(sign, "/" | "." | "-") && self.gap(at + 2) == sign;
            let has_year = word.len() == 4 || self.word(at + 2).len() == 4;
            let all = is_number(at) && is_number(at + 1) && is_number(at + 2);
            if written && has_year && all { self.quoted(at, at + 3) } else { None }
        })
    }

    /// `the village of Tarn`, `hameau de Tarn`.
    fn village(&self) -> Option<String> {
        (0..self.words.len()).find_map(|at| {
            let is_village = matches!(self.small(at).as_str(), "village" | "hamlet" | "settlement" | "hameau");
            let name = if matches!(self.small(at + 1).as_str(), "of" | "called" | "named" | "de" | "d") {
                at + 2
            } else {
                at + 1
            };
            if is_village && is_name(self.word(name)) { self.quoted(name, name + 1) } else { None }
        })
    }
}

/// `4`, `4b`, `VII`; schools have no more than thirteen years.
fn is_level(word: &str) -> bool {
    let number = word.trim_end_matches(|letter: char| letter.is_alphabetic());
    let is_short = word.len() <= number.len() + 1;
    ROMANS.contains(&word) || is_short && number.parse().is_ok_and(|year: u32| (1..=13).contains(&year))
}

fn is_french_level(word: &str) -> bool {
    let number = word.trim_end_matches(|letter: char| letter.is_alphabetic());
    matches!(word, "cp" | "ce1" | "ce2" | "cm1" | "cm2" | "terminale" | "première" | "seconde")
        || number.parse().is_ok_and(|year: u32| (3..=6).contains(&year))
}

/// A date and time as staffs write it: `141530Z`, `141530ZMAR27`.
fn is_group(word: &str) -> bool {
    let (digits, rest) = word.split_at_checked(6).unwrap_or_default();
    let mut letters = rest.chars();
    digits.len() == 6
        && digits.chars().all(|letter| letter.is_ascii_digit())
        && letters.next().is_some_and(|letter| letter.is_ascii_uppercase())
        && letters.all(|letter| letter.is_ascii_alphanumeric())
}
