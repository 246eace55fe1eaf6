//! Finds the names of real countries and places in texts and names.
//!
//! Treaties, principles and like papers that are called after a place are no places.

use super::sieve::Sieve;
use crate::checklist::care::Care;

/// The names, ready to be looked for.
#[derive(Clone, Debug, Default)]
pub(super) struct Places {
    sieve: Sieve,
}

/// What a place gives its name to without being meant.
const PAPERS: [&str; 31] = [
    "convention",
    "conventions",
    "protocol",
    "protocols",
    "principles",
    "principle",
    "statute",
    "statutes",
    "guidelines",
    "guideline",
    "rules",
    "document",
    "declaration",
    "treaty",
    "treaties",
    "agreement",
    "agreements",
    "commitments",
    "process",
    "manual",
    "code",
    "call",
    "texts",
    "regulations",
    "law",
    "recommendations",
    "accord",
    "accords",
    "plan",
    "policing",
    "standards",
];
/// What stands before the place in a paper's French or full name.
const PAPERS_OF: [&str; 19] = [
    "convention",
    "conventions",
    "protocole",
    "protocoles",
    "principes",
    "statut",
    "règlement",
    "déclaration",
    "traité",
    "accord",
    "accords",
    "engagements",
    "document",
    "manuel",
    "processus",
    "protocol",
    "statute",
    "treaty",
    "declaration",
];

impl Places {
    pub fn new(care: &Care) -> Self {
        Self { sieve: Sieve::new(care.places.iter().cloned(), true) }
    }

    /// The real names in a text, in order, each once; of those that overlap, the longest.
    pub fn find(&self, text: &str) -> Vec<String> {
        let mut found: Vec<(usize, usize)> = Vec::new();
        self.sieve.visit(text, |_, start, name| {
            let end = start + name.len();
            if is_whole(text, start, end) && !is_paper(text, start, end) {
                found.push((start, end));
            }
            false
        });
        found.sort_by_key(|(start, end)| (*start, usize::MAX - end));
        let mut names: Vec<String> = Vec::new();
        let mut taken = 0;
        for (start, end) in found {
            if start >= taken {
                taken = end;
                let name = text.get(start..end).unwrap_or_default();
                if !names.iter().any(|known| known == name) {
                    names.push(name.to_owned());
                }
            }
        }
        names
    }

    /// The real names in a name; one in capitals is read as if it were not.
    pub fn find_in_name(&self, name: &str) -> Vec<String> {
        if name.chars().any(char::is_lowercase) {
            return self.find(name);
        }
        let mut is_inside = false;
        let calm = name.chars().map(|letter| {
            let small = is_inside;
            is_inside = letter.is_alphabetic();
            if small { letter.to_lowercase().next().unwrap_or(letter) } else { letter }
        });
        self.find(&calm.collect::<String>())
    }
}

fn is_whole(text: &str, start: usize, end: usize) -> bool {
    let before = text.get(..start).and_then(|text| text.chars().next_back());
    let after = text.get(end..).and_then(|text| text.chars().next());
    let is_part = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    !is_part(before) && !is_part(after)
}

/// Whether the name belongs to the name of a paper, such as a convention.
fn is_paper(text: &str, start: usize, end: usize) -> bool {
    let after = text.get(end..).unwrap_or_default();
    let mut following = after.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    if after.starts_with(' ') && following.next().is_some_and(|word| PAPERS.contains(&word.to_lowercase().as_str())) {
        return true;
    }
    let before = text.get(..start).unwrap_or_default();
    let mut words = before.rsplit(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let (last, earlier) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let (last, earlier) = (last.to_lowercase(), earlier.to_lowercase());
    matches!(last.as_str(), "of" | "de" | "du" | "d" | "la" | "the")
        && (PAPERS_OF.contains(&earlier.as_str())
            || matches!(last.as_str(), "la" | "the")
                && words.next().is_some_and(|word| PAPERS_OF.contains(&word.to_lowercase().as_str())))
}
