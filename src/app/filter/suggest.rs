//! What fits while a filter is typed: fields first, then the values that the injects have, with how many have each.

use super::field::Field;
use super::fold::fold;
use super::said::said;
use super::sieve::is_or_begins;
use super::span::sign;
use super::thing::Thing;
use crate::coverage::Coverage;
use crate::scenario::Scenario;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The most that is offered at once.
const MOST: usize = 10;

/// Something that fits what is being typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// What comes in place of the condition that is being typed.
    pub typed: String,
    /// What it is, in a few words.
    pub about: String,
    /// How many injects have this value; nothing for a field.
    pub count: Option<usize>,
}

/// The values of the field that was asked last, counted once for each scenario.
#[derive(Clone, Debug, Default)]
pub struct Offered {
    of: Option<(Field, Arc<Scenario>)>,
    values: Vec<Value>,
}

/// A value with its name and how many injects have it.
#[derive(Clone, Debug)]
struct Value {
    written: String,
    name: String,
    count: usize,
}

/// The condition in which the cursor stands.
struct Typing {
    /// Its place among the letters.
    from: usize,
    until: usize,
    /// What stands there before the cursor.
    before: String,
}

impl Typing {
    fn at(text: &str, cursor: usize) -> Self {
        let letters: Vec<char> = text.chars().collect();
        let cursor = cursor.min(letters.len());
        let (mut from, mut quoted) = (0, false);
        for (place, letter) in letters.iter().enumerate().take(cursor) {
            match letter {
                '"' | '“' | '”' => quoted = !quoted,
                blank if blank.is_whitespace() && !quoted => from = place + 1,
                _ => {}
            }
        }
        let ends = |letter: &char| if quoted { *letter == '"' } else { letter.is_whitespace() };
        let rest = letters.iter().skip(cursor).position(ends);
        let until = rest.map_or(letters.len(), |rest| cursor + rest + usize::from(quoted));
        Self { from, until, before: letters.iter().skip(from).take(cursor - from).collect() }
    }
}

/// What fits at the cursor, which stands behind so many letters.
pub fn suggestions(text: &str, cursor: usize, coverage: &Coverage, offered: &mut Offered) -> Vec<Suggestion> {
    let typing = Typing::at(text, cursor);
    let (not, asked) = match typing.before.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", typing.before.as_str()),
    };
    let exercise = &coverage.scenario().exercise;
    let Some((name, value)) = asked.split_once(':') else { return fields(not, asked, coverage) };
    let Some(field) = Field::named(name, exercise) else { return Vec::new() };
    // Of a stretch of time only its last end is being typed.
    let begun = if field.is_time() { begun(value) } else { 0 };
    let (kept, value): (String, String) = (value.chars().take(begun).collect(), value.chars().skip(begun).collect());
    let wanted = fold(value.trim_matches('"').trim());
    offered.follow(&field, coverage);
    let written = |value: &Value| format!("{not}{}:{kept}{}", quoted(&field.name()), quoted(&value.written));
    let fits = |value: &&Value| is_or_begins(&value.written, &wanted) || is_or_begins(&value.name, &wanted);
    let found: Vec<&Value> = offered.values.iter().filter(fits).collect();
    if found.iter().any(|value| fold(&value.written) == wanted) {
        return Vec::new();
    }
    let told =
        |value: &Value| Suggestion { typed: written(value), about: value.name.clone(), count: Some(value.count) };
    found.into_iter().take(MOST).map(told).collect()
}

/// How many letters of a stretch of time stand before the end that is being typed.
fn begun(value: &str) -> usize {
    let before = match value.rsplit_once("..") {
        Some((before, _)) => before.chars().count() + 2,
        None => 0,
    };
    before.max(sign(value).0.chars().count())
}

fn fields(not: &str, asked: &str, coverage: &Coverage) -> Vec<Suggestion> {
    let wanted = fold(asked.trim_start_matches('"'));
    if wanted.is_empty() {
        return Vec::new();
    }
    let all = Field::all(&coverage.scenario().exercise).into_iter();
    let fits = all.filter(|field| fold(&field.name()).starts_with(&wanted));
    let told = |field: Field| Suggestion {
        typed: format!("{not}{}:", quoted(&field.name())),
        about: field.about(),
        count: None,
    };
    fits.take(MOST).map(told).collect()
}

/// The text with a suggestion in place of what was being typed, and where the cursor then stands.
pub fn taken(text: &str, cursor: usize, suggestion: &Suggestion) -> (String, usize) {
    let typing = Typing::at(text, cursor);
    let before: String = text.chars().take(typing.from).collect();
    let after: String = text.chars().skip(typing.until).collect();
    // Behind a field its value is typed, behind a value the next condition.
    let ends = if suggestion.count.is_some() { " " } else { "" };
    let head = format!("{before}{}{ends}", suggestion.typed);
    let cursor = head.chars().count();
    (head + after.trim_start(), cursor)
}

fn quoted(value: &str) -> String {
    if value.contains(char::is_whitespace) { format!("\"{value}\"") } else { value.to_owned() }
}

impl Offered {
    fn follow(&mut self, field: &Field, coverage: &Coverage) {
        let scenario = coverage.scenario();
        let is_known = |(own, of): &(Field, Arc<Scenario>)| own == field && Arc::ptr_eq(of, scenario);
        if !self.of.as_ref().is_some_and(is_known) {
            self.of = Some((field.clone(), Arc::clone(scenario)));
            self.values = values(field, coverage);
        }
    }
}

/// The values of a field that the injects have, those of most injects first.
fn values(field: &Field, coverage: &Coverage) -> Vec<Value> {
    let mut values = match field {
        field if field.is_prose() => Vec::new(),
        Field::Has | Field::Lacks => return things(*field == Field::Lacks, coverage),
        Field::Line => lines(coverage),
        Field::LinksTo => linked(coverage),
        field => said_by_injects(field, coverage),
    };
    if field.is_time() {
        return values;
    }
    values.sort_by_key(|value| std::cmp::Reverse(value.count));
    values
}

fn said_by_injects(field: &Field, coverage: &Coverage) -> Vec<Value> {
    let (scenario, vocabulary) = (coverage.scenario(), super::vocabulary(coverage));
    let mut counts: BTreeMap<String, (String, usize)> = BTreeMap::new();
    for inject in scenario.injects.iter() {
        said(scenario, vocabulary, field, inject, &mut |value, name| {
            if !value.trim().is_empty() {
                let name = if name == value { "" } else { name };
                counts.entry(value.trim().to_owned()).or_insert_with(|| (name.to_owned(), 0)).1 += 1;
            }
        });
    }
    counts.into_iter().map(|(written, (name, count))| Value { written, name, count }).collect()
}

fn things(lacking: bool, coverage: &Coverage) -> Vec<Value> {
    let injects = &coverage.scenario().injects;
    let of = |thing: &Thing| {
        let has = match thing.holders(coverage) {
            Some(ids) => injects.iter().filter(|inject| ids.contains(inject.id.as_str())).count(),
            None => injects.iter().filter(|inject| thing.is_in(coverage, inject)).count(),
        };
        let count = if lacking { injects.len() - has } else { has };
        let name = crate::words::say(&format!("filter-thing-{}", thing.name()));
        Value { written: thing.name().to_owned(), name, count }
    };
    Thing::ALL.iter().map(of).collect()
}

fn lines(coverage: &Coverage) -> Vec<Value> {
    let of = |line: &Arc<crate::coverage::Line>| Value {
        written: line.requirement.id.to_string(),
        name: line.requirement.title_said().into_owned(),
        count: line.evidence.count(),
    };
    coverage.lines().iter().map(of).collect()
}

fn linked(coverage: &Coverage) -> Vec<Value> {
    let injects = &coverage.scenario().injects;
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for link in injects.iter().flat_map(|inject| &inject.links) {
        *counts.entry(link.to.as_str()).or_default() += 1;
    }
    let of = |inject: &Arc<crate::scenario::Inject>| {
        let count = *counts.get(inject.id.as_str())?;
        Some(Value { written: inject.number.to_string(), name: inject.readable(&inject.title).to_string(), count })
    };
    injects.iter().filter_map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::{Suggestion, Typing, begun, taken};

    fn take(text: &str, cursor: usize, typed: &str, count: Option<usize>) -> (String, usize) {
        taken(text, cursor, &Suggestion { typed: typed.to_owned(), about: String::new(), count })
    }

    #[test]
    fn a_suggestion_comes_in_place_of_the_condition_at_the_cursor() {
        assert_eq!(take("bus sta", 7, "status:", None), ("bus status:".to_owned(), 11));
        assert_eq!(take("to:j bus", 4, "to:J9", Some(3)), ("to:J9 bus".to_owned(), 6));
        assert_eq!(take("place:\"port a", 13, "place:\"Port Ansel\"", Some(1)).0, "place:\"Port Ansel\" ");
    }

    #[test]
    fn a_phrase_in_quotes_is_one_condition_and_a_stretch_has_two_ends() {
        let typing = Typing::at("x place:\"port a\" y", 12);
        assert_eq!((typing.from, typing.until, typing.before.as_str()), (2, 16, "place:\"por"));
        assert_eq!((begun("d+2..d"), begun(">=d"), begun("d")), (5, 2, 0));
    }
}
