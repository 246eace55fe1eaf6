//! What a plan says in words: its head, why lines stay open, what was checked.

use super::checked::{Checked, Pair};
use super::plan::{Plan, Preview, Taken};
use super::stays::Why;
use crate::checklist::Vocabulary;
use crate::scenario::tempo::Receiver;
use crate::scenario::{InjectId, Record, Scenario};
use crate::words::{FluentValue, say, say_with};
use smol_str::SmolStr;
use std::sync::Arc;

/// How many injects or items are named before the rest is counted.
const NAMED: usize = 4;

impl Plan {
    /// What it comes to, as a title.
    pub fn title(&self, preview: &Preview) -> String {
        if preview.before() == 0 {
            return say("closing-title-none");
        }
        let counts = [
            ("injects", preview.injects().into()),
            ("closes", preview.closes().into()),
            ("open", preview.before().into()),
        ];
        say_with("closing-title", &counts)
    }

    /// How far it is proven, in a sentence; nothing where it holds nothing.
    pub fn standing(&self) -> Option<String> {
        if self.is_cancelled {
            return Some(say("closing-cancelled"));
        }
        (!self.choices.is_empty()).then(|| match self.is_smallest {
            true => say("closing-smallest"),
            false => say_with("closing-bounded", &[("least", self.at_least.into())]),
        })
    }
}

impl Taken {
    /// What a planner has to look at where it comes in otherwise than it is written, in sentences.
    pub fn remarks(&self, vocabulary: &Vocabulary) -> Vec<String> {
        let phase = |kind: &SmolStr| FluentValue::from(vocabulary.label("phase", kind).to_owned());
        let shortened = self.shortened.map(|(written, played)| {
            say_with("closing-shortened", &[("written", span(written).into()), ("played", span(played).into())])
        });
        let elsewhere = self.elsewhere.as_ref().map(|(written, played)| {
            say_with("closing-elsewhere", &[("written", phase(written)), ("played", phase(played))])
        });
        let new = (!self.new_names.is_empty())
            .then(|| say_with("closing-new-names", &[("names", self.new_names.join(", ").into())]));
        shortened.into_iter().chain(elsewhere).chain(new).collect()
    }
}

impl Why {
    /// The reason in words, as the begin of a sentence about the lines.
    pub fn text(&self, vocabulary: &Vocabulary) -> String {
        let items = named(self.items().iter().map(ToString::to_string).collect());
        let mut values: Vec<(&str, FluentValue<'_>)> = vec![("items", items.into())];
        match self {
            Self::NoPhase(kind, _) => values.push(("phase", vocabulary.label("phase", kind).to_owned().into())),
            Self::TooLong(minutes, _) => values.push(("span", span(*minutes).into())),
            _ => {}
        }
        say_with(&format!("closing-why-{}", self.name().replace('_', "-")), &values)
    }
}

impl Checked {
    /// What was looked at, each with whether it holds.
    pub fn texts(&self, scenario: &Scenario, limit: usize) -> Vec<(bool, String)> {
        let told = |clear: bool, ids: (&str, &str), values: &[(&str, FluentValue<'_>)]| {
            (clear, say_with(if clear { ids.0 } else { ids.1 }, values))
        };
        let over = self.over_load.iter().map(|(code, _, count)| format!("{} {count}", code.as_str().to_uppercase()));
        let outside = self.outside.iter().map(|id| called(id, scenario)).collect();
        let (hour, hard) = (&self.same_hour, &self.hard_near);
        vec![
            told(self.clashes == 0, ("closing-clash-clear", "closing-clashes"), &[("count", self.clashes.into())]),
            told(hour.is_empty(), ("closing-hour-clear", "closing-hour"), &pairs(hour, scenario)),
            told(
                self.over_load.is_empty(),
                ("closing-load-clear", "closing-over-load"),
                &[("limit", limit.into()), ("which", named(over.collect()).into())],
            ),
            told(hard.is_empty(), ("closing-hard-clear", "closing-hard"), &pairs(hard, scenario)),
            told(
                self.outside.is_empty(),
                ("closing-inside-clear", "closing-outside"),
                &[("which", named(outside).into())],
            ),
        ]
    }
}

fn pairs(pairs: &[Pair], scenario: &Scenario) -> [(&'static str, FluentValue<'static>); 2] {
    let mut new: Vec<&InjectId> = pairs.iter().map(|pair| &pair.new).collect();
    new.dedup();
    let count = new.len();
    [("count", count.into()), ("which", named(new.into_iter().map(|id| called(id, scenario)).collect()).into())]
}

fn called(id: &InjectId, scenario: &Scenario) -> String {
    scenario.inject(id).map_or_else(|| id.to_string(), |inject| Record::Inject(Arc::clone(inject)).called())
}

/// The first names, and how many more there are.
fn named(names: Vec<String>) -> String {
    let shown = names.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
    match names.len().saturating_sub(NAMED) {
        0 => shown,
        more => say_with("closing-more", &[("named", shown.into()), ("count", more.into())]),
    }
}

/// How many more injects each branch gets, the busiest first, such as `J9 +3`.
pub fn load_text(load: &[(Receiver, usize)]) -> String {
    let told = load.iter().filter_map(|(receiver, count)| match receiver {
        Receiver::Branch(code) => Some(format!("{} +{count}", code.as_str().to_uppercase())),
        _ => None,
    });
    told.collect::<Vec<_>>().join(", ")
}

/// A span in hours, or in minutes where it is short.
fn span(minutes: i64) -> String {
    const HOUR: i64 = 60;
    match minutes {
        0..120 => say_with("closing-span-minutes", &[("minutes", minutes.into())]),
        _ => say_with("closing-span-hours", &[("hours", (minutes / HOUR).into())]),
    }
}
