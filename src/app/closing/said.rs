//! What a plan says in words: its head, why lines stay open, what was checked.

use super::checked::{Checked, Pair};
use super::mend::Deed;
use super::plan::{Plan, Preview, Taken, Topic};
use super::stays::{Stays, Why, by_reason};
use crate::app::shelf::Change;
use crate::checklist::{Vocabulary, Weight};
use crate::coverage::Verdict;
use crate::scenario::tempo::Receiver;
use crate::scenario::{Inject, InjectId, Record, Scenario};
use crate::words::{FluentValue, say, say_with};
use smol_str::SmolStr;
use std::sync::Arc;

/// How many injects or items are named before the rest is counted.
const NAMED: usize = 4;

impl Plan {
    /// What it comes to, as a title: what would come in, how many lines are open now, how many after.
    pub fn title(&self, preview: &Preview) -> String {
        let (before, after) = (preview.before(), preview.open_after());
        let values = [("before", before.into()), ("after", after.into()), ("lines", self.lines_text(before).into())];
        match preview.what() {
            _ if before == 0 => say_with("closing-title-none", &[("lines", self.lines_text(1).into())]),
            _ if self.is_idle() => say_with("closing-title-none-fits", &values),
            None => say_with("closing-title-unticked", &values),
            Some(what) => {
                let values: Vec<_> = values.into_iter().chain([("what", what.into())]).collect();
                say_with("closing-title", &values)
            }
        }
    }

    /// What the lines are called that were asked for, so many of them.
    pub fn lines_text(&self, count: usize) -> String {
        let weight = if self.asked.lightest == Weight::Essential { "essential" } else { "expected" };
        say_with(&format!("closing-lines-{weight}"), &[("count", count.into())])
    }

    /// How far it is proven, and how many lines wait for a person, in sentences.
    pub fn standing(&self, preview: &Preview) -> Option<String> {
        let waiting = preview.stays.iter().filter(|stays| stays.why == Why::Adviser).count();
        let values = [("count", waiting.into()), ("after", preview.open_after().into())];
        let waiting = (waiting > 0).then(|| say_with("closing-waiting", &values));
        let proven = (!self.is_idle()).then(|| match (self.is_cancelled, self.is_smallest) {
            (true, _) => say("closing-cancelled"),
            (false, true) => say("closing-smallest"),
            (false, false) => say_with("closing-bounded", &[("least", self.at_least.into())]),
        });
        let said: Vec<String> = waiting.into_iter().chain(proven).collect();
        (!said.is_empty()).then(|| said.join(" "))
    }

    /// That it is more than the exercise bears, with what each topic costs, or makes it a large one; nothing where not.
    pub fn burden(&self, preview: &Preview) -> Option<String> {
        let is_new = |inject: &Inject| preview.taken.iter().flat_map(|it| &it.injects).any(|new| new.id == inject.id);
        let injects = preview.after.scenario().injects.iter();
        let played = injects.filter(|inject| inject.is_live() && !is_new(inject)).count();
        let cost = |topic: &Topic| {
            let lines = topic.lines.len().into();
            let values = [("code", topic.code.as_str().into()), ("lines", lines), ("injects", topic.cost.into())];
            say_with("closing-cost", &values)
        };
        let topics: Vec<String> = preview.topics.iter().filter(|topic| topic.cost > 0).map(cost).collect();
        let values = [("played", played.into()), ("topics", topics.join(" · ").into())];
        let many = (preview.injects() > played).then(|| say_with("closing-too-many", &values));
        let large = self.enlarges(preview).then(|| say("closing-enlarges"));
        let said: Vec<String> = many.into_iter().chain(large).collect();
        (!said.is_empty()).then(|| said.join(" "))
    }
}

impl Preview {
    /// What is ticked, such as `4 injects and 1 small change`; nothing where nothing is.
    pub fn what(&self) -> Option<String> {
        let counts = [("closing-what-injects", self.injects()), ("closing-what-changes", self.mends.len())];
        let mut said = counts.into_iter().filter(|(_, count)| *count > 0).map(|(id, count)| counted(id, count));
        let first = said.next()?;
        Some(match said.next() {
            Some(second) => say_with("closing-what-both", &[("first", first.into()), ("second", second.into())]),
            None => first,
        })
    }

    /// What stays open, one sentence for each reason, with at most so many lines named.
    pub fn stays_texts(&self, most: usize) -> Vec<(String, Vec<&Stays>)> {
        let vocabulary = &self.after.program().vocabulary;
        let groups = by_reason(&self.stays).into_iter();
        groups
            .map(|(why, lines)| {
                let ids: Vec<String> = lines.iter().map(|stays| stays.line.to_string()).collect();
                let values = [("why", why.text(vocabulary).into()), ("lines", first_named(&ids, most).into())];
                (say_with("closing-stays-line", &values), lines)
            })
            .collect()
    }
}

fn counted(id: &str, count: usize) -> String {
    say_with(id, &[("count", count.into())])
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
        let items = self.items().iter().map(|id| Deed::word(id, vocabulary)).collect::<Vec<_>>();
        let items = named(&items);
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
        let outside: Vec<String> = self.outside.iter().map(|id| called(id, scenario)).collect();
        let (hour, hard) = (&self.same_hour, &self.hard_near);
        vec![
            told(self.clashes == 0, ("closing-clash-clear", "closing-clashes"), &[("count", self.clashes.into())]),
            told(hour.is_empty(), ("closing-hour-clear", "closing-hour"), &pairs(hour, scenario)),
            told(
                self.over_load.is_empty(),
                ("closing-load-clear", "closing-over-load"),
                &[("limit", limit.into()), ("which", named(&over.collect::<Vec<_>>()).into())],
            ),
            told(hard.is_empty(), ("closing-hard-clear", "closing-hard"), &pairs(hard, scenario)),
            told(
                self.outside.is_empty(),
                ("closing-inside-clear", "closing-outside"),
                &[("which", named(&outside).into())],
            ),
        ]
    }
}

fn pairs(pairs: &[Pair], scenario: &Scenario) -> [(&'static str, FluentValue<'static>); 2] {
    let mut new: Vec<&InjectId> = pairs.iter().map(|pair| &pair.new).collect();
    new.dedup();
    let count = new.len();
    let names: Vec<String> = new.into_iter().map(|id| called(id, scenario)).collect();
    [("count", count.into()), ("which", named(&names).into())]
}

fn called(id: &InjectId, scenario: &Scenario) -> String {
    scenario.inject(id).map_or_else(|| id.to_string(), |inject| Record::Inject(Arc::clone(inject)).called())
}

fn named(names: &[String]) -> String {
    first_named(names, NAMED)
}

/// The first names, and how many more there are.
fn first_named(names: &[String], most: usize) -> String {
    let shown = names.iter().take(most).cloned().collect::<Vec<_>>().join(", ");
    match names.len().saturating_sub(most) {
        0 => shown,
        more => say_with("closing-more", &[("named", shown.into()), ("count", more.into())]),
    }
}

impl Change {
    /// How a line that changes stands before and after, in words.
    pub fn worse_text(&self) -> String {
        let word = |verdict: Verdict| say(&format!("verdict-word-{}", verdict.name()));
        let values = [
            ("line", self.line.to_string().into()),
            ("title", self.title.as_str().into()),
            ("before", word(self.before).into()),
            ("after", word(self.after).into()),
        ];
        say_with("closing-worse-line", &values)
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
