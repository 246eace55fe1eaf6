//! One test, or several of one axis, as a phrase.

use super::{Tongue, filter, frame, values};
use crate::checklist::criterion::{Bound, Domain, Filter, Test};
use crate::checklist::vocabulary::{Vocabulary, lower_first};
use crate::words::{Language, knows, say, say_with};
use smol_str::SmolStr;

/// What kind of thing a test says; tests that say the same kind of one axis are joined.
#[derive(Clone, Debug, PartialEq)]
pub enum Said {
    /// A named filter.
    Named,
    /// What the quantifier stands at.
    This,
    /// One of several filters.
    Either,
    /// A people entry.
    Person,
    /// A role that the case leads to, or a link in it.
    Leads,
    /// A number.
    Number(SmolStr),
    /// Values of an axis.
    Value {
        /// The axis.
        axis: SmolStr,
        /// Which form of test.
        form: &'static str,
        /// Whether it may be found in follow-ups.
        in_case: bool,
    },
}

impl Said {
    /// Whether several of them read better as one.
    pub fn is_joinable(&self) -> bool {
        matches!(self, Self::Value { form: "has", axis, .. } if !matches!(axis.as_str(), "topic" | "lens" | "mark" | "fact"))
    }
    /// Whether it may be found in follow-ups.
    pub fn in_case(&self) -> bool {
        matches!(self, Self::Value { in_case: true, .. })
    }
}

/// What kind of thing a test says.
pub fn said(test: &Test) -> Said {
    let value = |axis: &SmolStr, form, in_case| Said::Value { axis: axis.clone(), form, in_case };
    match test {
        Test::Has { axis, .. } => value(axis, "has", false),
        Test::Through { axis, .. } => value(axis, "has", true),
        Test::Lacks(axis, ..) => value(axis, "lacks", false),
        Test::Only(axis, ..) => value(axis, "only", false),
        Test::Beyond(axis, ..) => value(axis, "beyond", false),
        Test::Filled(axis) => value(axis, "filled", false),
        Test::Several(axis, _) => value(axis, "several", false),
        Test::Number { field, .. } => Said::Number(field.clone()),
        Test::Person(_) => Said::Person,
        Test::Either(_) => Said::Either,
        Test::This => Said::This,
        Test::Named(..) => Said::Named,
        Test::Case(inner) => match (inner.as_ref(), said(inner)) {
            (Test::Has { axis, .. }, _) if axis == "role" || axis == "link" => Said::Leads,
            (_, Said::Value { axis, form, .. }) => Said::Value { axis, form, in_case: true },
            (_, other) => other,
        },
    }
}

/// Tests of one kind as one phrase.
pub fn phrase(group: &[&Test], tongue: Tongue<'_>) -> String {
    let Some(first) = group.first() else { return String::new() };
    match first {
        Test::Has { axis, .. } | Test::Through { axis, .. } => has(axis, group, tongue),
        Test::Lacks(axis, values, _) if values.is_empty() => framed("empty", axis, &label(axis, tongue), tongue),
        Test::Lacks(axis, values, _) if lacks_one(axis, values).is_some_and(|own| knows(&own)) => {
            lacks_one(axis, values).map(|own| say(&own)).unwrap_or_default()
        }
        Test::Lacks(axis, values, _) => framed("lacks", axis, &listed(axis, values, false, tongue), tongue),
        Test::Only(axis, values, _) => framed("only", axis, &listed(axis, values, true, tongue), tongue),
        Test::Beyond(axis, values, _) => framed("beyond", axis, &listed(axis, values, false, tongue), tongue),
        Test::Filled(axis) => framed("filled", axis, &label(axis, tongue), tongue),
        Test::Several(axis, count) => {
            let number = frame::number(*count as usize);
            let values = say_with(
                "criterion-several-values",
                &[("number", number.into()), ("things", frame::thing(axis).into())],
            );
            framed("several", axis, &values, tongue)
        }
        Test::Number { field, bound, limit } => number(field, *bound, *limit),
        Test::Person(tests) => person(tests, tongue),
        Test::Case(inner) => case(inner, tongue),
        Test::Either(filters) => either(filters, tongue),
        Test::This => this(tongue),
        Test::Named(name, _) => named(name, tongue),
    }
}

/// The words for the lack of one value, where it has words of its own.
fn lacks_one(axis: &str, values: &[SmolStr]) -> Option<String> {
    match values {
        [one] => Some(format!("criterion-lacks-{}-{}", id(axis), id(one))),
        _ => None,
    }
}

fn has(axis: &str, group: &[&Test], tongue: Tongue<'_>) -> String {
    let lists: Vec<(&[SmolStr], bool)> = group
        .iter()
        .filter_map(|test| match test {
            Test::Has { values, all, .. } | Test::Through { values, all, .. } => Some((values.as_slice(), *all)),
            _ => None,
        })
        .collect();
    if let [(listed, false)] = lists.as_slice()
        && let Some(whole) = values::whole(axis, listed, tongue)
    {
        return whole;
    }
    let said: Vec<String> = lists.iter().map(|(values, all)| listed(axis, values, *all, tongue)).collect();
    with_values(axis, &said.join(&format!(" {} ", say("criterion-together"))), tongue)
}

/// The phrase of an axis around values that are already listed.
fn with_values(axis: &str, values: &str, tongue: Tongue<'_>) -> String {
    let own = format!("criterion-has-{}", id(axis));
    if knows(&own) {
        return say_with(&own, &[("values", values.into())]);
    }
    match tongue.vocabulary.facet(axis).filter(|facet| !facet.phrase.is_empty()) {
        Some(facet) => values::around(facet, values, tongue),
        None => say_with("criterion-has", &[("label", label(axis, tongue).into()), ("values", values.into())]),
    }
}

/// A form of its own for the axis where the words have one, else the general form around its phrase.
fn framed(form: &str, axis: &str, values: &str, tongue: Tongue<'_>) -> String {
    let own = format!("criterion-{form}-{}", id(axis));
    let chosen = if knows(&own) { own } else { format!("criterion-{form}") };
    let phrase = if form == "filled" || form == "empty" { String::new() } else { with_values(axis, values, tongue) };
    say_with(&chosen, &[("values", values.into()), ("phrase", phrase.into()), ("label", label(axis, tongue).into())])
}

/// Values as a list, or the phrase of the set that they are.
pub fn listed(axis: &str, values: &[SmolStr], all: bool, tongue: Tongue<'_>) -> String {
    values::together(axis, values, tongue).unwrap_or_else(|| one_by_one(axis, values, all, tongue))
}

/// Values as a list.
pub fn one_by_one(axis: &str, values: &[SmolStr], all: bool, tongue: Tongue<'_>) -> String {
    let known = tongue.vocabulary.axis(axis);
    let phrase = |value: &SmolStr| {
        let known = known.and_then(|axis| axis.values.iter().find(|it| it.id == *value));
        known.map_or_else(|| value.replace('_', " "), |it| values::one(axis, it, tongue))
    };
    join(&values.iter().map(phrase).collect::<Vec<_>>(), all)
}

/// `a, b and c`, or with `or`.
pub fn join(items: &[String], all: bool) -> String {
    let word = if all { "criterion-list-and" } else { "criterion-list-or" };
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [before @ .., last] => say_with(word, &[("before", before.join(", ").into()), ("last", last.as_str().into())]),
    }
}

fn label(axis: &str, tongue: Tongue<'_>) -> String {
    match tongue.vocabulary.facet(axis) {
        Some(facet) if tongue.language == Language::English => facet.english.to_lowercase(),
        Some(facet) => lower_first(facet.name()),
        None => axis.replace('_', " "),
    }
}

fn id(axis: &str) -> String {
    axis.replace('_', "-")
}

fn number(field: &str, bound: Bound, limit: u32) -> String {
    let bound = match bound {
        Bound::AtLeast => "least",
        Bound::AtMost => "most",
        Bound::Below => "below",
    };
    let in_hours = field == "window" && limit >= 120 && limit.is_multiple_of(60);
    let (known, limit) = match in_hours {
        true => ("criterion-number-window-hours".to_owned(), limit / 60),
        false => (format!("criterion-number-{}", id(field)), limit),
    };
    let number = frame::number(limit as usize);
    say_with(&known, &[("bound", bound.into()), ("limit", limit.into()), ("number", number.into())])
}

fn person(tests: &Filter, tongue: Tongue<'_>) -> String {
    let who = tests.iter().find_map(|test| match test {
        Test::Has { axis, values, all, .. } if axis == "who" => Some(listed(axis, values, *all, tongue)),
        _ => None,
    });
    let mut people = who.unwrap_or_else(|| say("criterion-people"));
    let mut rest = Vec::new();
    for test in tests {
        match test {
            Test::Number { field, limit: 1, .. } if field == "number" => {
                people = say_with("criterion-person-counted", &[("people", people.into())]);
            }
            Test::Has { axis, .. } if axis == "who" => {}
            Test::Has { axis, values, all, .. } => rest.push(person_value(axis, values, *all, tongue)),
            other => rest.push(phrase(&[other], tongue)),
        }
    }
    let rest = if rest.is_empty() { String::new() } else { format!(" {}", rest.join(", ")) };
    say_with("criterion-person", &[("people", people.into()), ("rest", rest.into())])
}

fn person_value(axis: &str, values: &[SmolStr], all: bool, tongue: Tongue<'_>) -> String {
    let own = format!("criterion-person-{}", id(axis));
    match values::whole(axis, values, tongue) {
        Some(whole) => whole,
        None if knows(&own) => say_with(&own, &[("values", listed(axis, values, all, tongue).into())]),
        None => with_values(axis, &listed(axis, values, all, tongue), tongue),
    }
}

fn case(inner: &Test, tongue: Tongue<'_>) -> String {
    let one = Tongue { many: false, ..tongue };
    match inner {
        Test::Has { axis, values, all, .. } if axis == "role" || axis == "link" => {
            let values = one.decided(&listed(axis, values, *all, tongue));
            say_with(&format!("criterion-leads-{axis}"), &[("values", values.into())])
        }
        other => phrase(&[other], tongue),
    }
}

fn either(filters: &[Filter], tongue: Tongue<'_>) -> String {
    if let Some(text) = only_of(filters, tongue) {
        return text;
    }
    let choices: Vec<String> = filters.iter().map(|filter| filter::tail(filter, tongue)).collect();
    match choices.as_slice() {
        // Several tests that stand together as one.
        [one] => one.clone(),
        [a, b] => say_with("criterion-either", &[("a", a.as_str().into()), ("b", b.as_str().into())]),
        many => say_with("criterion-either-many", &[("choices", many.join(&say("criterion-either-between")).into())]),
    }
}

/// `(who!=child or do=trace)` asks for the one only of those that are the other.
fn only_of(filters: &[Filter], tongue: Tongue<'_>) -> Option<String> {
    let present = |test: &Test| match test {
        Test::Lacks(axis, values, columns) if !values.is_empty() => {
            Some(Test::Has { axis: axis.clone(), values: values.clone(), columns: columns.clone(), all: false })
        }
        _ => None,
    };
    let all_present = |filter: &Filter| filter.iter().map(present).collect::<Option<Vec<Test>>>();
    let (lacking, then) = match filters {
        [a, b] => all_present(a).map(|tests| (tests, b)).or_else(|| all_present(b).map(|tests| (tests, a)))?,
        _ => return None,
    };
    let of: Vec<String> = lacking.iter().map(|test| filter::tail(std::slice::from_ref(test), tongue)).collect();
    let then = filter::tail(then, tongue);
    Some(say_with("criterion-only-of", &[("then", then.into()), ("if", join(&of, false).into())]))
}

fn this(tongue: Tongue<'_>) -> String {
    let words = match tongue.domain {
        Some(Domain::PhaseUsed) => "criterion-this-phase",
        Some(Domain::CoreDeclared) => "criterion-this-core",
        Some(Domain::LevelUsed) => "criterion-this-level",
        Some(Domain::Topic5 | Domain::TopicInPlay) => "criterion-this-topic",
        Some(Domain::MainPerp) => "criterion-this-perp",
        Some(Domain::Storyline(_)) => "criterion-this-storyline",
        Some(Domain::Violation6 | Domain::Violation6InPlay) => "criterion-this-violation",
        Some(Domain::Values(axis, _)) => {
            let own = format!("criterion-this-{}", id(axis));
            return say(if knows(&own) { &own } else { "criterion-this" });
        }
        Some(Domain::Site | Domain::Area) | None => "criterion-this",
    };
    say(words)
}

fn named(name: &str, tongue: Tongue<'_>) -> String {
    let known = tongue.vocabulary.taxonomy.filters.iter().find(|filter| filter.name == name);
    known.map_or_else(|| name.to_lowercase(), |filter| values::named(filter, tongue))
}

/// When a feature of the scenario holds, such as `the commander plays`.
pub fn feature_phrase(feature: &str, vocabulary: &Vocabulary) -> String {
    let known = vocabulary.axis("feature").and_then(|axis| axis.values.iter().find(|value| value.id == feature));
    known.map_or_else(|| feature.replace('_', " "), |value| values::one("feature", value, Tongue::new(vocabulary)))
}
