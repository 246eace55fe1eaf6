//! Where words stand in a text.

use super::Hunt;
use crate::scenario::Scenario;
use std::collections::BTreeSet;
use std::ops::Range;

/// The words made ready, with the numbers of injects, which are never touched.
pub(super) struct Search<'a> {
    letters: Vec<char>,
    hunt: &'a Hunt,
    numbers: BTreeSet<&'a str>,
}

impl<'a> Search<'a> {
    pub(super) fn of(hunt: &'a Hunt, scenario: &'a Scenario) -> Option<Self> {
        let numbers = scenario.injects.iter().map(|inject| inject.number.trim()).filter(|number| !number.is_empty());
        (!hunt.is_empty()).then(|| Self { letters: hunt.find.chars().collect(), hunt, numbers: numbers.collect() })
    }

    fn is_same(&self, own: char, wanted: char) -> bool {
        own == wanted || (!self.hunt.same_case && own.to_lowercase().eq(wanted.to_lowercase()))
    }

    /// The end of the words if they begin here.
    fn end(&self, text: &str, from: usize) -> Option<usize> {
        let mut letters = text.get(from..)?.char_indices();
        let mut end = from;
        for wanted in &self.letters {
            let (place, own) = letters.next()?;
            if !self.is_same(own, *wanted) {
                return None;
            }
            end = from + place + own.len_utf8();
        }
        Some(end)
    }

    fn is_whole(&self, text: &str, range: &Range<usize>) -> bool {
        let before = text.get(..range.start).and_then(|before| before.chars().next_back());
        let after = text.get(range.end..).and_then(|after| after.chars().next());
        !self.hunt.whole_words || ![before, after].into_iter().flatten().any(char::is_alphanumeric)
    }

    /// Whether a place is part of the number of an inject.
    fn is_in_number(&self, text: &str, range: &Range<usize>) -> bool {
        let ends = |letter: char| !(letter.is_alphanumeric() || matches!(letter, '-' | '_' | '/' | '.'));
        let before = text.get(..range.start).unwrap_or_default();
        let from = before.rfind(ends).map_or(0, |place| place + before.get(place..).map_or(1, first_length));
        let after = text.get(range.end..).unwrap_or_default();
        let until = range.end + after.find(ends).unwrap_or(after.len());
        let word = text.get(from..until).unwrap_or_default().trim_end_matches(['.', '/', '-']);
        self.numbers.contains(word)
    }
}

fn first_length(text: &str) -> usize {
    text.chars().next().map_or(1, char::len_utf8)
}

/// The places where the words stand, none over another, and how often they are part of a number.
pub(super) fn hits(text: &str, search: &Search<'_>) -> (Vec<Range<usize>>, usize) {
    let (mut found, mut in_numbers, mut free) = (Vec::new(), 0, 0);
    for (from, _) in text.char_indices() {
        if from < free {
            continue;
        }
        let Some(range) = search.end(text, from).map(|end| from..end).filter(|it| search.is_whole(text, it)) else {
            continue;
        };
        free = range.end;
        if search.is_in_number(text, &range) {
            in_numbers += 1;
        } else {
            found.push(range);
        }
    }
    (found, in_numbers)
}

#[cfg(test)]
mod tests {
    use super::{Hunt, Search, hits};
    use crate::scenario::{Inject, Scenario};
    use std::sync::Arc;

    fn found(hunt: &Hunt, text: &str) -> (Vec<String>, usize) {
        let inject = Inject { number: "DH-022".into(), ..Inject::default() };
        let scenario = Scenario { injects: Arc::new(vec![Arc::new(inject)]), ..Scenario::default() };
        let (ranges, numbers) = hits(text, &Search::of(hunt, &scenario).unwrap());
        (ranges.into_iter().filter_map(|range| text.get(range)).map(str::to_owned).collect(), numbers)
    }

    #[test]
    fn case_and_whole_words_count_only_where_asked() {
        let mut hunt = Hunt { find: "école".into(), ..Hunt::default() };
        assert_eq!(found(&hunt, "École, écoles").0, ["École", "école"]);
        hunt.whole_words = true;
        assert_eq!(found(&hunt, "École, écoles").0, ["École"]);
        hunt.same_case = true;
        assert!(found(&hunt, "École, écoles").0.is_empty());
        let twins = Hunt { find: "aa".into(), ..Hunt::default() };
        assert_eq!(found(&twins, "aaaaa").0.len(), 2, "places do not overlap");
    }

    #[test]
    fn numbers_of_injects_stay() {
        let hunt = Hunt { find: "DH".into(), ..Hunt::default() };
        assert_eq!(found(&hunt, "See DH-022. The DH bus (DH-022), DH-0221"), (vec!["DH".into(), "DH".into()], 2));
    }
}
