//! The notation in which lines, rules and named filters say what counts: can it be read, and said as a sentence.

use super::line::Among;
use super::nearest::{meant, nearest};
use super::record::{Desk, Record, Said};
use crate::checklist::{Criterion, Filter, Test, Vocabulary, explain, parse};

/// The longest sentence that anybody reads, in words.
const LONGEST: usize = 90;
/// The deepest nesting of brackets in a notation.
const DEEPEST: usize = 12;
/// The lines that are judged after all others, because they look at what those rest on.
const SECOND_STRATUM: [&str; 2] = ["POC-RPT-03", "HSU-24"];

/// Verifies the criterion of a line.
pub fn of_line<'t>(desk: &mut Desk<'_, 't>, line: &Record<'t>, said: &Said<'t>, among: &Among<'_>) {
    let vocabulary = &among.beside.basis.vocabulary;
    if !SECOND_STRATUM.contains(&line.id.as_str()) {
        second_stratum(desk, line, said);
    }
    let Some(criterion) = read(desk, line, said, vocabulary) else { return };
    sentences(desk, line, said, &criterion, vocabulary);
    let mut keys: Vec<&str> = among.ids.iter().map(String::as_str).chain(among.beside.taken.lines()).collect();
    if let Some(axis) = vocabulary.axis("attest") {
        keys.extend(axis.values.iter().map(|value| value.id.as_str()));
    }
    let mut unknown: Vec<String> = Vec::new();
    criterion.walk(&mut |part| {
        if let Criterion::Signed { key } = part
            && !keys.contains(&key.as_str())
        {
            unknown.push(key.to_string());
        }
    });
    if stands_still(&criterion) {
        desk.note(line, said.item, "no-this", &[]);
    }
    for key in unknown {
        let near = nearest(&key, keys.iter().copied()).unwrap_or("none").to_owned();
        let at = place_of(&said.text, &key);
        desk.note_in(line, said, at, "unknown-signed", &[("key", key.into()), ("near", near.into())]);
    }
}

/// Whether a quantifier asks the same of every member, since nothing in it says `this`.
fn stands_still(criterion: &Criterion) -> bool {
    let mut found = false;
    criterion.walk(&mut |part| {
        if let Criterion::Each(_, inner) | Criterion::Some(_, inner) = part {
            found |= !says_this(inner);
        }
    });
    found
}

fn says_this(criterion: &Criterion) -> bool {
    let mut found = false;
    criterion.walk(&mut |part| {
        let filters: &[&Filter] = match part {
            Criterion::Count { of, .. } | Criterion::Records { of, .. } => &[of],
            Criterion::Distinct { over, .. } => &[over],
            Criterion::Share { part, whole, .. } => &[part, whole],
            Criterion::Pair { first, then, .. } => &[first, then],
            Criterion::Kept { by } => &[by],
            // What a person signs may be the same for every member.
            Criterion::Signed { .. } => {
                found = true;
                &[]
            }
            _ => &[],
        };
        found |= filters.iter().any(|filter| holds_this(filter));
    });
    found
}

fn holds_this(filter: &Filter) -> bool {
    filter.iter().any(|test| match test {
        Test::This => true,
        Test::Either(filters) => filters.iter().any(holds_this),
        Test::Person(tests) | Test::Named(_, tests) => holds_this(tests),
        Test::Case(inner) => matches!(**inner, Test::This),
        _ => false,
    })
}

/// Reads a criterion, or notes why it cannot be read.
pub fn read<'t>(
    desk: &mut Desk<'_, 't>,
    record: &Record<'t>,
    said: &Said<'t>,
    vocabulary: &Vocabulary,
) -> Option<Criterion> {
    if is_too_deep(desk, record, said) {
        return None;
    }
    parse::criterion(&said.text, vocabulary).map_err(|fault| note(desk, record, said, &fault, vocabulary)).ok()
}

/// Reads a filter, or notes why it cannot be read.
pub fn read_filter<'t>(desk: &mut Desk<'_, 't>, record: &Record<'t>, said: &Said<'t>, vocabulary: &Vocabulary) {
    if is_too_deep(desk, record, said) {
        return;
    }
    if let Err(fault) = parse::filter(&said.text, vocabulary) {
        note(desk, record, said, &fault, vocabulary);
    }
}

fn note<'t>(
    desk: &mut Desk<'_, 't>,
    record: &Record<'t>,
    said: &Said<'t>,
    fault: &parse::Fault,
    vocabulary: &Vocabulary,
) {
    let near = meant(&fault.what, vocabulary).unwrap_or_else(|| "none".to_owned());
    let values = [("why", fault.what.as_str().into()), ("near", near.into())];
    desk.note_in(record, said, fault.column.saturating_sub(1), "criterion", &values);
}

/// A reader that follows brackets must not be led arbitrarily deep.
fn is_too_deep<'t>(desk: &mut Desk<'_, 't>, record: &Record<'t>, said: &Said<'t>) -> bool {
    let mut depth = 0_usize;
    for (at, word) in said.text.chars().enumerate() {
        match word {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            desk.note_in(record, said, at, "criterion-deep", &[]);
            return true;
        }
    }
    let quantified = said.text.split_whitespace().filter(|word| matches!(*word, "each" | "some" | "when")).count();
    let deep = quantified > DEEPEST || said.text.matches("case.").count() > DEEPEST;
    if deep {
        desk.note_in(record, said, 0, "criterion-deep", &[]);
    }
    deep
}

/// Words that look at other lines are for the few lines that are judged last.
pub fn second_stratum<'t>(desk: &mut Desk<'_, 't>, record: &Record<'t>, said: &Said<'t>) {
    let words = said.text.split([' ', ';', '(', ')', '{', '}']);
    let of_others = |word: &&str| {
        *word == "kept"
            || (word.contains("mark") && word.split(['=', '|', '&', '~', '!', ':']).any(|value| value == "bearing"))
    };
    if let Some(word) = words.into_iter().find(of_others) {
        let at = place_of(&said.text, word);
        desk.note_in(record, said, at, "second-stratum", &[("word", word.to_owned().into())]);
    }
}

fn sentences<'t>(
    desk: &mut Desk<'_, 't>,
    line: &Record<'t>,
    said: &Said<'t>,
    criterion: &Criterion,
    vocabulary: &Vocabulary,
) {
    for sentence in explain::sentences(criterion, vocabulary) {
        let words = sentence.split_whitespace().count();
        if words > LONGEST {
            desk.note(line, said.item, "long-sentence", &[("most", LONGEST.to_string().into())]);
        }
    }
}

/// The character at which a part of a text begins, counted from 0.
fn place_of(text: &str, part: &str) -> usize {
    text.find(part).and_then(|at| text.get(..at)).map_or(0, |before| before.chars().count())
}
