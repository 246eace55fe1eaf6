//! What is typed into the filter: words, and fields such as `tag:abduction to:J9 status:draft`.

use super::fold::{FoldedTexts, fold, sender_name};
use crate::checklist::Vocabulary;
use crate::scenario::{Code, Inject, Scenario};

/// The fields that a filter knows.
pub const FIELDS: [&str; 15] = [
    "tag",
    "topic",
    "to",
    "info",
    "from",
    "status",
    "kind",
    "channel",
    "place",
    "phase",
    "owner",
    "objective",
    "storyline",
    "incident",
    "number",
];

/// One condition of a filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The field, or nothing for a word.
    pub field: Option<&'static str>,
    /// The folded value.
    pub value: String,
    /// As it was typed.
    pub typed: String,
}

/// A filter that was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// The conditions; all must hold.
    pub terms: Vec<Term>,
    /// Names before a colon that are no field.
    pub unknown: Vec<String>,
}

impl Filter {
    /// Reads what was typed; values with blanks stand in quotes.
    pub fn read(text: &str) -> Self {
        let mut filter = Self::default();
        for typed in tokens(text) {
            match split_field(&typed) {
                Some((name, value)) => match FIELDS.iter().find(|field| **field == fold(name)) {
                    Some(field) if !value.is_empty() => filter.push(Some(field), value, &typed),
                    Some(_) => {}
                    None => filter.unknown.push(name.to_owned()),
                },
                None => filter.push(None, &typed, &typed),
            }
        }
        filter
    }

    fn push(&mut self, field: Option<&'static str>, value: &str, typed: &str) {
        let value = fold(value.trim_matches('"').trim());
        if !value.is_empty() {
            self.terms.push(Term { field, value, typed: typed.to_owned() });
        }
    }

    /// Whether everything matches.
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty() && self.unknown.is_empty()
    }

    /// Whether words without a field are asked for, so that search texts are needed.
    pub fn asks_words(&self) -> bool {
        self.terms.iter().any(|term| term.field.is_none())
    }

    /// The same conditions without one.
    pub fn without(&self, place: usize) -> Self {
        let mut fewer = self.clone();
        if place < fewer.terms.len() {
            fewer.terms.remove(place);
        }
        fewer
    }
}

/// What conditions are tried against.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// The vocabulary.
    pub vocabulary: &'a Vocabulary,
    /// The search texts, up to this scenario.
    pub texts: &'a FoldedTexts,
}

impl Filter {
    /// Whether the inject at this place of the scenario fulfils all conditions; an unknown field matches nothing.
    pub fn matches(&self, ground: Ground<'_>, place: usize, inject: &Inject) -> bool {
        self.unknown.is_empty()
            && self.terms.iter().all(|term| match term.field {
                None => ground.texts.get(place).contains(&term.value),
                Some(field) => ground.holds(field, &term.value, inject),
            })
    }
}

impl Ground<'_> {
    fn holds(&self, field: &str, value: &str, inject: &Inject) -> bool {
        let code = |key: &str, code: &Code| self.code_matches(key, code, value);
        match field {
            "tag" | "topic" => inject.tags.iter().any(|tag| self.tag_matches(field, tag.as_str(), value)),
            "to" => inject.to.iter().any(|it| code("to", it)),
            "info" => inject.info.iter().any(|it| code("info", it)),
            "status" => code("state", &inject.status),
            "kind" => code("kind", &inject.kind),
            "channel" => code("channel", &inject.channel),
            "from" => text_matches(&sender_name(self.scenario, inject), value),
            "owner" => text_matches(&inject.owner, value),
            "number" => text_matches(&inject.number, value),
            _ => self.record_matches(field, value, inject),
        }
    }

    fn record_matches(&self, field: &str, value: &str, inject: &Inject) -> bool {
        let scenario = self.scenario;
        let matches = |text: &str| text_matches(text, value);
        match field {
            "place" => inject.place.as_ref().and_then(|id| scenario.place(id)).is_some_and(|it| matches(&it.name)),
            "incident" => {
                inject.incident.as_ref().and_then(|id| scenario.incident(id)).is_some_and(|it| matches(&it.title))
            }
            "storyline" => scenario.storyline_of(inject).is_some_and(|it| matches(&it.title) || matches(&it.code)),
            "phase" => scenario
                .phase_of(inject)
                .is_some_and(|it| matches(&it.name) || self.code_matches("phase", &it.kind, value)),
            "objective" => inject
                .objectives
                .iter()
                .filter_map(|id| scenario.objective(id))
                .any(|it| matches(&it.number) || matches(&it.title)),
            _ => false,
        }
    }

    fn code_matches(&self, key: &str, code: &Code, value: &str) -> bool {
        !code.is_empty()
            && (text_matches(code.as_str(), value) || text_matches(self.vocabulary.label(key, code.as_str()), value))
    }

    fn tag_matches(&self, field: &str, tag: &str, value: &str) -> bool {
        if field == "topic" && !crate::ui::plan::evidence::is_topic(tag) {
            return false;
        }
        text_matches(tag, value) || text_matches(self.vocabulary.tag_label(tag), value)
    }
}

/// Whether a word of the text begins with the value, or the text holds a value of several words.
fn text_matches(text: &str, value: &str) -> bool {
    let folded = fold(text);
    let several = value.contains(|letter: char| !letter.is_alphanumeric());
    if several {
        return folded.contains(value);
    }
    folded.split(|letter: char| !letter.is_alphanumeric()).any(|word| word.starts_with(value))
}

fn split_field(token: &str) -> Option<(&str, &str)> {
    let (name, value) = token.split_once(':')?;
    let is_name = !name.is_empty() && name.chars().all(char::is_alphabetic);
    is_name.then_some((name, value))
}

/// Splits at blanks that stand in no quotes.
fn tokens(text: &str) -> Vec<String> {
    let mut tokens = vec![String::new()];
    let mut quoted = false;
    for letter in text.chars() {
        match letter {
            '"' | '“' | '”' => {
                quoted = !quoted;
                tokens.last_mut().into_iter().for_each(|token| token.push('"'));
            }
            blank if blank.is_whitespace() && !quoted => tokens.push(String::new()),
            other => tokens.last_mut().into_iter().for_each(|token| token.push(other)),
        }
    }
    tokens.retain(|token| !token.trim_matches('"').trim().is_empty());
    tokens
}

#[cfg(test)]
mod tests {
    use super::Filter;

    fn read(text: &str) -> String {
        let filter = Filter::read(text);
        let terms: Vec<String> =
            filter.terms.iter().map(|term| format!("{}={}", term.field.unwrap_or("word"), term.value)).collect();
        format!("{} | {}", terms.join(" "), filter.unknown.join(" "))
    }

    #[test]
    fn words_fields_quotes_and_unknown_fields_are_told_apart() {
        assert_eq!(read("École tag:Abduction to:J9"), "word=ecole tag=abduction to=j9 | ");
        assert_eq!(read("place:\"Port Ansel\" \"two buses\""), "place=port ansel word=two buses | ");
        assert_eq!(read("who:me 02:10 tag:"), "word=02:10 | who");
        assert_eq!(read("   "), " | ");
    }
}
