//! The frames of the twelve forms: how many, which share, which pair, for each of what.

use super::phrase::{feature_phrase, join, listed, one_by_one};
use super::{Tongue, filter, values};
use crate::checklist::criterion::{Bound, Criterion, Domain, Filter, LinkBy, Test};
use crate::checklist::vocabulary::Vocabulary;
use crate::words::{FluentValue, Language, knows, say, say_with};
use smol_str::SmolStr;

/// One criterion as a clause, without capital and full stop.
pub fn clause(criterion: &Criterion, tongue: Tongue<'_>) -> String {
    match criterion {
        Criterion::Count { at_least, of, .. } => count(*at_least as usize, of, tongue),
        Criterion::Distinct { at_least, field, within, over, cap } => {
            distinct(*at_least as usize, field, within, over, cap.is_some(), tongue)
        }
        Criterion::Share { bound, percent, part, whole } => share(*bound, *percent, part, whole, tongue),
        Criterion::Pair { at_least, first, then, by, into_one, different } => {
            pair(*at_least as usize, (first, then), by, (*into_one, different.as_deref()), tongue)
        }
        Criterion::Records { at_least, kind, distinct, of } => {
            records(*at_least as usize, kind, distinct.as_deref(), of, tongue)
        }
        Criterion::Signed { key } => signed(key, tongue),
        Criterion::Kept { by } => framed("criterion-kept", &[("filter", &filter::tail(by, tongue.of(2)))]),
        Criterion::Each(domain, inner) => quantified("criterion-each", domain, inner, tongue),
        Criterion::Some(domain, inner) => quantified("criterion-some", domain, inner, tongue),
        Criterion::All(parts) => {
            let between = match tongue.language {
                Language::English => "; ",
                Language::French => "\u{202f}; ",
            };
            parts.iter().map(|part| clause(part, tongue)).collect::<Vec<_>>().join(between)
        }
        Criterion::Any(parts) => {
            let parts: Vec<String> = parts.iter().map(|part| clause(part, tongue)).collect();
            framed("criterion-any", &[("parts", &parts.join(&say("criterion-any-between")))])
        }
        Criterion::When(feature, inner) => {
            let feature = feature_phrase(feature, tongue.vocabulary);
            framed("criterion-when", &[("feature", &feature), ("inner", &clause(inner, tongue))])
        }
    }
}

fn framed(id: &str, values: &[(&str, &str)]) -> String {
    let values: Vec<(&str, FluentValue<'_>)> = values.iter().map(|(name, value)| (*name, (*value).into())).collect();
    say_with(id, &values)
}

/// A small number in words, a larger one in figures.
pub fn number(count: usize) -> String {
    let id = format!("criterion-number-{count}");
    if knows(&id) { say(&id) } else { count.to_string() }
}

/// So many injects that match a filter, such as `two injects on trafficking in human beings`.
pub fn counted_words(count: usize, of: &Filter, domain: Option<&Domain>, vocabulary: &Vocabulary) -> String {
    let tongue = Tongue { domain, ..Tongue::new(vocabulary).of(count) };
    let injects = say_with("criterion-injects", &[("count", count.into()), ("number", number(count).into())]);
    format!("{injects} {}", filter::tail(of, tongue)).trim_end().to_owned()
}

fn count(at_least: usize, of: &Filter, tongue: Tongue<'_>) -> String {
    framed("criterion-count", &[("injects", &counted_words(at_least, of, tongue.domain, tongue.vocabulary))])
}

/// What different values of a field are called, such as `age bands`.
pub fn thing(field: &str) -> String {
    let id = format!("criterion-thing-{}", field.replace('_', "-"));
    if knows(&id) { say(&id) } else { say_with("criterion-thing", &[("field", field.replace('_', " ").into())]) }
}

fn distinct(
    at_least: usize,
    field: &str,
    within: &[SmolStr],
    over: &Filter,
    capped: bool,
    tongue: Tongue<'_>,
) -> String {
    let over = filter::tail(over, tongue.of(2));
    let set = tongue.vocabulary.set_of(field, within).filter(|set| !set.phrase.is_empty());
    let number = number(at_least);
    let cap = if capped { say("criterion-capped") } else { String::new() };
    if within.is_empty() || set.is_some() {
        let things = thing(field);
        return framed(
            "criterion-distinct",
            &[("number", &number), ("things", &things), ("filter", &over), ("cap", &cap)],
        );
    }
    let list = listed(field, within, true, tongue);
    let things = thing(field);
    framed(
        "criterion-distinct-of",
        &[("number", &number), ("things", &things), ("filter", &over), ("list", &list), ("cap", &cap)],
    )
}

fn share(bound: Bound, percent: u32, part: &Filter, whole: &Filter, tongue: Tongue<'_>) -> String {
    // What the whole already says is not said again of the part.
    let rest: Filter = part.iter().filter(|test| !whole.contains(test)).cloned().collect();
    let none = bound != Bound::AtLeast && percent == 0;
    let tongue = tongue.of(if none { 1 } else { 2 });
    let (part, whole) = (filter::tail(&rest, tongue), filter::tail(whole, tongue));
    let bound = match (bound, percent) {
        (Bound::AtLeast, 100) => "all",
        (Bound::AtLeast, _) => "least",
        (Bound::AtMost, 0) => "none",
        (Bound::AtMost, _) => "most",
        (Bound::Below, _) => "below",
    };
    let id = format!("criterion-share-{bound}");
    framed(&id, &[("percent", &percent.to_string()), ("part", &part), ("whole", &whole)])
}

fn pair(
    count: usize,
    (first, then): (&Filter, &Filter),
    by: &LinkBy,
    (into_one, different): (bool, Option<&str>),
    tongue: Tongue<'_>,
) -> String {
    let earlier = filter::tail(first, tongue.of(if into_one { count } else { 1 }));
    let later = filter::tail(then, tongue.of(1));
    if into_one {
        let different = different.map(|field| say_with("criterion-pair-different", &[("things", thing(field).into())]));
        let different = different.unwrap_or_default();
        return framed(
            "criterion-pair-into",
            &[("number", &number(count)), ("first", &earlier), ("then", &later), ("different", &different)],
        );
    }
    let link = match by {
        LinkBy::Any => {
            return framed(
                pair_id("criterion-pair-any", count),
                &[("number", &number(count)), ("first", &earlier), ("then", &later)],
            );
        }
        LinkBy::Kinds(kinds) if kinds.len() > 3 => say("criterion-pair-next"),
        LinkBy::Kinds(kinds) => join(
            &kinds.iter().map(|kind| say(&format!("criterion-pair-by-{}", kind.replace('_', "-")))).collect::<Vec<_>>(),
            false,
        ),
    };
    framed(
        pair_id("criterion-pair", count),
        &[("number", &number(count)), ("first", &earlier), ("then", &later), ("link", &link)],
    )
}

fn pair_id(id: &'static str, count: usize) -> &'static str {
    match (id, count) {
        (one, 1) => one,
        ("criterion-pair", _) => "criterion-pair-many",
        _ => "criterion-pair-any-many",
    }
}

fn records(count: usize, kind: &str, distinct: Option<&str>, of: &Filter, tongue: Tongue<'_>) -> String {
    let own = matches!(
        (tongue.domain, kind),
        (Some(Domain::Site), "site") | (Some(Domain::Area), "area") | (Some(Domain::MainPerp), "perpetrator")
    );
    let rest: Filter = of.iter().filter(|test| !own || **test != Test::This).cloned().collect();
    let filter = filter::tail(&rest, tongue.of(count));
    let kind_id = format!("criterion-record-{}", kind.replace('_', "-"));
    let things = say_with(&kind_id, &[("count", count.into())]);
    match distinct {
        Some(field) => {
            let things = say_with(&kind_id, &[("count", 2.into())]);
            framed(
                "criterion-records-distinct",
                &[("number", &number(count)), ("values", &thing(field)), ("things", &things), ("filter", &filter)],
            )
        }
        None if own && of.contains(&Test::This) => framed("criterion-records-this", &[("filter", &filter)]),
        None => framed("criterion-records", &[("number", &number(count)), ("things", &things), ("filter", &filter)]),
    }
}

fn signed(key: &str, tongue: Tongue<'_>) -> String {
    let known = tongue.vocabulary.facet("attest").filter(|facet| facet.values.iter().any(|value| value.id == key));
    match known {
        Some(facet) => values::around(facet, &listed("attest", &[SmolStr::new(key)], true, tongue), tongue),
        None => say("criterion-signed-line"),
    }
}

fn quantified(id: &str, domain: &Domain, inner: &Criterion, tongue: Tongue<'_>) -> String {
    let inside = tongue.inside(domain);
    framed(
        id,
        &[
            ("domain", &domain_phrase(domain, id == "criterion-each", tongue.vocabulary)),
            ("inner", &clause(inner, inside)),
        ],
    )
}

/// What a quantifier runs over, such as `each phase that is used` or `at least one storyline`.
pub fn domain_phrase(domain: &Domain, each: bool, vocabulary: &Vocabulary) -> String {
    let quantity = if each { "each" } else { "some" };
    let tongue = Tongue::new(vocabulary);
    match domain {
        Domain::Storyline(held) if !held.is_empty() => say_with(
            "criterion-domain-storyline-with",
            &[("quantity", quantity.into()), ("filter", filter::tail(held, tongue).into())],
        ),
        Domain::Values(axis, values) => say_with(
            "criterion-domain-values",
            &[("quantity", quantity.into()), ("values", one_by_one(axis, values, each, tongue).into())],
        ),
        other => say_with(domain_id(other), &[("quantity", quantity.into())]),
    }
}

fn domain_id(domain: &Domain) -> &'static str {
    match domain {
        Domain::PhaseUsed => "criterion-domain-phase",
        Domain::CoreDeclared => "criterion-domain-core",
        Domain::LevelUsed => "criterion-domain-level",
        Domain::Topic5 => "criterion-domain-topic",
        Domain::TopicInPlay => "criterion-domain-topic-in-play",
        Domain::MainPerp => "criterion-domain-perp",
        Domain::Site => "criterion-domain-site",
        Domain::Area => "criterion-domain-area",
        Domain::Violation6 => "criterion-domain-violation",
        Domain::Violation6InPlay => "criterion-domain-violation-in-play",
        Domain::Storyline(_) | Domain::Values(..) => "criterion-domain-storyline",
    }
}
