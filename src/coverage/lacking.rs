//! What keeps an inject from being evidence, in words.

use super::gate::{Fact, Lack};
use crate::checklist::explain;
use crate::scenario::{Record, Scenario};
use crate::words::{FluentValue, say, say_with};
use std::sync::Arc;

/// One lack in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LackText {
    /// What is lacking, such as `No recipient`.
    pub title: String,
    /// Why it matters and what to do.
    pub hint: String,
}

impl std::fmt::Display for LackText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}. {}", self.title, self.hint)
    }
}

/// A lack in words; the scenario names the inject that is repeated.
pub fn lack_text(lack: &Lack, scenario: &Scenario) -> LackText {
    let values: Vec<(&str, FluentValue<'_>)> = match lack {
        Lack::Facts(missing) => vec![("missing", facts(missing).into())],
        Lack::TooMany { axis, have, cap } => {
            vec![("things", explain::thing(axis).into()), ("have", (*have).into()), ("cap", (*cap).into())]
        }
        Lack::CopyOf(id) => {
            let called = scenario.inject(id).map(|inject| Record::Inject(Arc::clone(inject)).called());
            vec![("inject", called.unwrap_or_else(|| id.to_string()).into())]
        }
        Lack::Blocked { words, .. } => vec![("words", quoted(words).into())],
        _ => Vec::new(),
    };
    let id = lack.words_id();
    LackText { title: say_with(id, &values), hint: say_with(&format!("{id}-hint"), &values) }
}

fn quoted(words: &[String]) -> String {
    let quoted = |words: &String| say_with("missing-quoted", &[("title", words.as_str().into())]);
    words.iter().map(quoted).collect::<Vec<_>>().join(", ")
}

fn facts(missing: &[Fact]) -> String {
    let name = |fact: &Fact| {
        say(match fact {
            Fact::Who => "lack-fact-who",
            Fact::Where => "lack-fact-where",
            Fact::HowMany => "lack-fact-how-many",
            Fact::ByWhen => "lack-fact-by-when",
        })
    };
    explain::listed_words(&missing.iter().map(name).collect::<Vec<_>>(), true)
}
