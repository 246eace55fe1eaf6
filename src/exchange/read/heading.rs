//! Which heading is which field: exact fits before fits of all words before parts, each field once.

use super::Target;
use super::words::{Synonym, heading_words, synonyms};

/// How well a heading fits a field; the greater the better.
type Score = (u32, usize);

/// A heading that is a synonym.
const EXACT: u32 = 1_000;
/// A heading that holds all words of a synonym.
const ALL: u32 = 500;
/// A heading that is a part of a synonym.
const PART: u32 = 200;
/// What a fit that is only good enough where nothing else is loses.
const WEAK: u32 = 150;

/// What each heading is; nothing where it is not known.
pub fn targets(headings: &[String]) -> Vec<Option<Target>> {
    let ours = headings.iter().filter(|heading| Target::of_ours(heading.trim()).is_some()).count();
    let is_ours = headings.iter().any(|heading| heading.trim() == "Inject Key") && ours >= 10;
    let mut found: Vec<Option<Target>> = vec![None; headings.len()];
    let mut settled = vec![false; headings.len()];
    if is_ours {
        for ((heading, found), settled) in headings.iter().zip(&mut found).zip(&mut settled) {
            if let Some(target) = Target::of_ours(heading.trim()) {
                (*found, *settled) = (target, true);
            }
        }
        return found;
    }
    for ((heading, found), settled) in headings.iter().zip(&mut found).zip(&mut settled) {
        if let Some(target @ Some(Target::Ours(_))) = Target::of_ours(heading.trim()) {
            (*found, *settled) = (target, true);
        }
    }
    for (column, target) in fits(headings) {
        let free = settled.get(column) == Some(&false);
        let is_taken = found.iter().flatten().any(|own| *own == target) && !synonyms().several.contains(&target);
        if free
            && !is_taken
            && let (Some(found), Some(settled)) = (found.get_mut(column), settled.get_mut(column))
        {
            (*found, *settled) = (Some(target), true);
        }
    }
    found
}

/// How many of these texts are headings that are known.
pub fn recognised(headings: &[String]) -> usize {
    let targets = targets(headings);
    let ours = headings.iter().filter(|heading| Target::of_ours(heading.trim()).is_some()).count();
    targets.into_iter().flatten().count().max(ours)
}

/// All fits, best first; of equal ones the surer synonym, then the column further left.
fn fits(headings: &[String]) -> Vec<(usize, Target)> {
    let mut fits: Vec<(Score, usize, Target)> = Vec::new();
    for (column, heading) in headings.iter().enumerate() {
        let words = heading_words(heading);
        if words.is_empty() || words.len() > 12 {
            continue;
        }
        let fit = |synonym: &Synonym| Some((score(&words, synonym)?, column, synonym.target));
        let all: Vec<_> = synonyms().headings.iter().filter_map(fit).collect();
        // A heading that is exactly one field is no other, even where another column has that field already.
        let is_exact = all.iter().any(|((score, _), _, _)| *score == EXACT);
        fits.extend(all.into_iter().filter(|((score, _), _, _)| !is_exact || *score == EXACT));
    }
    fits.sort_by(|a, b| b.0.0.cmp(&a.0.0).then(a.0.1.cmp(&b.0.1)).then(a.1.cmp(&b.1)));
    fits.into_iter().map(|(_, column, target)| (column, target)).collect()
}

fn score(words: &[String], synonym: &Synonym) -> Option<Score> {
    let wanted = &synonym.words;
    let holds_all = wanted.iter().all(|word| words.contains(word));
    let is_other = words.iter().any(|word| synonyms().never.contains(word) && !wanted.contains(word));
    let share = |part: usize, whole: usize| u32::try_from(part * 100 / whole.max(1)).unwrap_or_default();
    let base = if words == wanted.as_slice() {
        EXACT
    } else if is_other || synonym.weak {
        return None;
    } else if holds_all && !is_common(wanted) {
        ALL + share(wanted.len(), words.len())
    } else if is_telling_part(words, wanted) {
        PART + share(words.len(), wanted.len())
    } else {
        return None;
    };
    let base = if synonym.weak { base.saturating_sub(WEAK) } else { base };
    Some((base, synonym.rank))
}

/// Words that stand in many headings and tell nothing of them.
const COMMON: [&str; 19] = [
    "inject", "event", "exercise", "scenario", "msel", "of", "the", "and", "for", "by", "to", "from", "#", "no", "id",
    "de", "cc", "info", "name",
];

fn is_common(words: &[String]) -> bool {
    words.iter().all(|word| COMMON.contains(&word.as_str()))
}

/// Whether a heading is a part of a synonym, and not only a word that every heading has.
fn is_telling_part(words: &[String], wanted: &[String]) -> bool {
    words.iter().all(|word| wanted.contains(word)) && !is_common(words)
}
