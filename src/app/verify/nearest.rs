//! The known name that is nearest to one that nobody knows, so that a slip of the pen mends itself.

use crate::checklist::Vocabulary;
use crate::checklist::parse::RECORD_KINDS;
use crate::checklist::vocabulary::OPEN_FIELDS;

/// Words of the notation that are no field and no value.
const NOTATION: [&str; 31] = [
    "n",
    "distinct",
    "share",
    "pair",
    "records",
    "rdistinct",
    "signed",
    "kept",
    "each",
    "some",
    "any",
    "when",
    "this",
    "filled",
    "window",
    "hours",
    "chain_len",
    "case_len",
    "number",
    "phase_used",
    "core_declared",
    "level_used",
    "topic5",
    "topic_in_play",
    "main_perp",
    "violation6",
    "storyline",
    "nobody",
    "bare",
    "within",
    "outcome",
];

/// The known name nearest to this one, unless none is near enough to be meant.
pub fn nearest<'k>(name: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let lower = name.to_lowercase();
    let far = (name.chars().count() / 3).clamp(1, 4);
    let scored = known.into_iter().filter(|it| *it != name).map(|it| (distance(&lower, &it.to_lowercase()), it));
    scored.filter(|(distance, _)| *distance <= far).min_by_key(|(distance, _)| *distance).map(|(_, it)| it)
}

/// How many slips lie between two names; a name that begins like the other is one slip away.
fn distance(one: &str, other: &str) -> usize {
    let slips = strsim::damerau_levenshtein(one, other);
    let begins = one.len() >= 4 && other.len() >= 4 && (one.starts_with(other) || other.starts_with(one));
    if begins { slips.min(1) } else { slips }
}

/// What was most likely meant where the reader of criteria and examples complains about a word.
///
/// Its sentence names the word first, in backticks, and at the end the field whose values it looked through;
/// a word of one or two letters is a name of the writer's own, or a sign.
pub fn meant(what: &str, vocabulary: &Vocabulary) -> Option<String> {
    let word = what.split('`').nth(1).filter(|word| word.chars().count() > 2)?;
    let last = what.rsplit(' ').next()?;
    if what.contains("is no value of")
        && let Some(axis) = vocabulary.axis(last)
    {
        return nearest(word, axis.values.iter().map(|value| value.id.as_str())).map(str::to_owned);
    }
    if let Some(set) = word.strip_prefix('@') {
        let names = vocabulary.taxonomy.sets.iter().map(|set| set.name.as_str());
        return nearest(set, names).map(|name| format!("@{name}"));
    }
    let word = word.split(['=', '<', '>', '!', '~', '+', '#', ':', '{']).next().unwrap_or(word);
    let axes = vocabulary.axes.iter().map(|axis| axis.key.as_str());
    let filters = vocabulary.taxonomy.filters.iter().map(|filter| filter.name.as_str());
    let words = OPEN_FIELDS.into_iter().chain(RECORD_KINDS).chain(NOTATION);
    nearest(word, axes.chain(filters).chain(words)).map(str::to_owned)
}
