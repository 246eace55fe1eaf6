//! What a trainer should know before a pack is handed out, as plain rows.

use super::choices::Choices;
use crate::app::press::{Edition, LeakCheck};
use crate::coverage::{Coverage, Lack, Sensitivity, Verdict};
use crate::scenario::{Inject, InjectId, RecordRef, RequirementId, Scenario};
use crate::ui::widgets::count_text;
use crate::words::{say, say_with};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The most names that one row lists.
const NAMED: usize = 3;

/// One row: its glyph, what is so, why it matters, and where to mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// The glyph: done, partly, missing, or waiting for a person.
    pub mark: Verdict,
    /// What is so.
    pub title: String,
    /// Why it matters and what to do; may be empty.
    pub text: String,
    /// Where to mend it.
    pub jump: Option<Jump>,
}

/// A place to go to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Jump {
    /// A record of the setting.
    Record(RecordRef),
    /// An inject.
    Inject(InjectId),
    /// A line of the checklist.
    Line(RequirementId),
}

impl Check {
    fn new(mark: Verdict, title: String, text: String) -> Self {
        Self { mark, title, text, jump: None }
    }
    fn at(self, jump: Option<Jump>) -> Self {
        Self { jump, ..self }
    }
}

/// All rows for an edition, in the order in which they are shown.
pub fn checks(coverage: &Coverage, choices: &Choices, leaks: &LeakCheck) -> Vec<Check> {
    let scenario = coverage.scenario();
    let mut found = leak_rows(choices, leaks);
    found.push(marked(scenario));
    found.extend(numbers(scenario));
    found.extend(drafts(scenario, choices));
    found.extend(stale(coverage));
    found.extend(notes(scenario));
    found.extend(waiting(coverage, choices));
    found
}

/// What had to be changed in texts to print them.
pub fn changed_letters(changed: &[String]) -> Option<Check> {
    let title = say_with("brief-check-letters", &[("count", changed.len().into())]);
    let text = listed(changed.iter().cloned(), "\n");
    (!changed.is_empty()).then(|| Check::new(Verdict::Partly, title, text))
}

fn leak_rows(choices: &Choices, leaks: &LeakCheck) -> Vec<Check> {
    if choices.edition != Edition::Audience {
        return Vec::new();
    }
    if leaks.found.is_empty() {
        let title = say_with("brief-check-no-leak", &[("count", count_text(leaks.passages).into())]);
        return vec![Check::new(Verdict::Covered, title, String::new())];
    }
    let mut rows: Vec<Check> = leaks.found.iter().take(NAMED).map(leak_row).collect();
    let more = leaks.found.len().saturating_sub(NAMED);
    if more > 0 {
        let title = say_with("brief-check-more-leaks", &[("count", more.into())]);
        rows.push(Check::new(Verdict::Missing, title, String::new()));
    }
    rows
}

fn leak_row(leak: &crate::app::press::Leak) -> Check {
    let values = [
        ("called", leak.called.as_str().into()),
        ("part", leak.part.as_str().into()),
        ("field", leak.field.as_str().into()),
    ];
    let jump = match leak.record.kind {
        crate::scenario::RecordKind::Inject => Jump::Inject(InjectId(leak.record.id.clone())),
        _ => Jump::Record(leak.record.clone()),
    };
    Check::new(Verdict::Missing, say_with("brief-check-leak", &values), say("brief-check-leak-why")).at(Some(jump))
}

fn marked(scenario: &Scenario) -> Check {
    let exercise = &scenario.exercise;
    let (class, marking) = (exercise.classification.trim(), exercise.exercise_marking.trim());
    let both = [class, marking].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ");
    let jump = Some(Jump::Record(RecordRef::exercise()));
    let lacks = |title: &str| Check::new(Verdict::Partly, say(title), say("brief-check-marking-why")).at(jump.clone());
    match (class.is_empty(), marking.is_empty()) {
        (false, false) => Check::new(Verdict::Covered, say("brief-check-marked"), both),
        (true, true) => lacks("brief-check-unmarked"),
        (true, false) => lacks("brief-check-no-class"),
        (false, true) => lacks("brief-check-no-exercise"),
    }
}

fn numbers(scenario: &Scenario) -> Option<Check> {
    let all = scenario.injects.len();
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for inject in scenario.injects.iter() {
        *seen.entry(inject.number.trim()).or_default() += 1;
    }
    let without = seen.remove("").unwrap_or_default();
    let twice: Vec<String> = seen.iter().filter(|(_, count)| **count > 1).map(|(name, _)| (*name).to_owned()).collect();
    let first = |number: &str| {
        let found = scenario.injects.iter().find(|it| it.number.trim() == number);
        found.map(|it| Jump::Inject(it.id.clone()))
    };
    if all == 0 {
        return None;
    }
    Some(if let Some(one) = twice.first() {
        let title = say_with("brief-check-numbers-twice", &[("count", twice.len().into())]);
        let jump = first(one);
        Check::new(Verdict::Missing, title, listed(twice.iter().cloned(), ", ")).at(jump)
    } else if without > 0 {
        let title = say_with("brief-check-numbers-none", &[("count", without.into())]);
        Check::new(Verdict::Partly, title, say("brief-check-numbers-why")).at(first(""))
    } else {
        Check::new(Verdict::Covered, say_with("brief-check-numbers", &[("count", all.into())]), String::new())
    })
}

fn live(scenario: &Scenario) -> impl Iterator<Item = &Arc<Inject>> {
    scenario.injects.iter().filter(|inject| inject.is_live())
}

fn drafts(scenario: &Scenario, choices: &Choices) -> Option<Check> {
    let is_draft = |inject: &&Arc<Inject>| matches!(inject.status.as_str(), "" | "draft" | "for_review");
    let count = live(scenario).filter(is_draft).count();
    let why = match choices.edition {
        Edition::Audience => "brief-check-drafts-out",
        Edition::Advisor | Edition::Evaluator => "brief-check-drafts-count",
        Edition::Excon | Edition::RolePlayer | Edition::Cards => "brief-check-drafts-print",
    };
    let jump = live(scenario).find(is_draft).map(|inject| Jump::Inject(inject.id.clone()));
    let title = say_with("brief-check-drafts", &[("count", count.into())]);
    (count > 0).then(|| Check::new(Verdict::Partly, title, say(why)).at(jump))
}

fn stale(coverage: &Coverage) -> Option<Check> {
    let is_stale = |line: &&Arc<crate::coverage::Line>| matches!(line.decision, Some((_, true)));
    let ids: Vec<&RequirementId> = coverage.lines().iter().filter(is_stale).map(|line| &line.requirement.id).collect();
    let first = ids.first().map(|id| Jump::Line((*id).clone()));
    let title = say_with("brief-check-stale", &[("count", ids.len().into())]);
    let names = listed(ids.iter().map(ToString::to_string), ", ");
    let text = say_with("brief-check-stale-which", &[("lines", names.into())]);
    first.map(|jump| Check::new(Verdict::Waits, title, text).at(Some(jump)))
}

fn notes(scenario: &Scenario) -> Option<Check> {
    let hard: Vec<&Arc<Inject>> =
        live(scenario).filter(|inject| Sensitivity::of(inject) >= Sensitivity::Severe).collect();
    let bare: Vec<&&Arc<Inject>> = hard.iter().filter(|inject| inject.content_note.trim().is_empty()).collect();
    if hard.is_empty() {
        return None;
    }
    Some(match bare.first() {
        Some(first) => {
            let title = say_with("brief-check-notes-none", &[("count", bare.len().into())]);
            let names = listed(bare.iter().map(|inject| called(inject)), ", ");
            Check::new(Verdict::Partly, title, names).at(Some(Jump::Inject(first.id.clone())))
        }
        None => {
            let title = say_with("brief-check-notes", &[("count", hard.len().into())]);
            Check::new(Verdict::Covered, title, String::new())
        }
    })
}

fn waiting(coverage: &Coverage, choices: &Choices) -> Option<Check> {
    let blocked =
        |inject: &&Arc<Inject>| coverage.lacks(&inject.id).iter().any(|lack| matches!(lack, Lack::Blocked { .. }));
    let held: Vec<&Arc<Inject>> = live(coverage.scenario()).filter(blocked).collect();
    let title = say_with("brief-check-waiting", &[("count", held.len().into())]);
    let why = if choices.edition == Edition::Audience { "brief-check-waiting-out" } else { "brief-check-waiting-in" };
    let text = format!("{}. {}", listed(held.iter().map(|inject| called(inject)), ", "), say(why));
    held.first().map(|first| Check::new(Verdict::Waits, title, text).at(Some(Jump::Inject(first.id.clone()))))
}

fn called(inject: &Inject) -> String {
    let number = inject.number.trim();
    if number.is_empty() { inject.title.to_string() } else { number.to_owned() }
}

/// The first few, and how many more there are.
fn listed(names: impl ExactSizeIterator<Item = String>, between: &str) -> String {
    let more = names.len().saturating_sub(NAMED);
    let mut list: Vec<String> = names.take(NAMED).collect();
    if more > 0 {
        list.push(say_with("brief-check-more", &[("count", more.into())]));
    }
    list.join(between)
}
