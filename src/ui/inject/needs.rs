//! What an inject still lacks: each thing with what it would change and the one deed that mends it.

use crate::app::Document;
use crate::checklist::{Test, explain};
use crate::coverage::care::Block;
use crate::coverage::gate::{self, Fact};
use crate::coverage::{Lack, Line, Nearly, Short, nearly};
use crate::scenario::{Inject, InjectId, RequirementId};
use crate::words::{say, say_with};
use std::fmt;
use std::sync::Arc;

/// What the button of a need does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Moves the cursor into the field.
    Focus,
    /// Adds an entry for people.
    AddPeople,
    /// Adds an entry for a referral.
    AddReferral,
    /// Adds an expected action.
    AddAction,
    /// Fills in a reporting chain as a suggestion.
    SuggestChain,
    /// Says that somebody looked at the suggested chain.
    ConfirmChain,
    /// Adds an inject that follows this one.
    AddFollowUp,
    /// Goes to another inject.
    GoTo(InjectId),
}

/// One thing that an inject lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// Its name, the same as long as it is the same need.
    pub key: String,
    /// What is lacking.
    pub title: String,
    /// Why it matters.
    pub why: String,
    /// The words of the button.
    pub button: String,
    /// What the button does.
    pub deed: Deed,
    /// The field where it is mended.
    pub field: String,
    /// Whether it is no lack: one step more, and it would serve another line.
    pub is_step: bool,
}

/// Whether the evidence gate's question is asked of this inject: what only evidence needs is not asked of ordinary play.
pub(super) fn is_asked(lack: &Lack, inject: &Inject) -> bool {
    has_topic(inject) || !matches!(lack, Lack::PeopleEffect | Lack::Facts(_) | Lack::TooMany { .. })
}

/// Whether it carries a topic or a lens.
pub(super) fn has_topic(inject: &Inject) -> bool {
    inject.tags.iter().any(|tag| tag.as_str().starts_with("topic.") || tag.as_str().starts_with("lens."))
}

/// How many further lines are proposed.
const STEPS: usize = 3;

/// What this inject still lacks, first what keeps it from being evidence, last the steps to further lines.
pub fn needs(document: &Document, id: &InjectId) -> Vec<Need> {
    let Some(inject) = document.scenario().inject(id) else { return Vec::new() };
    let lacks = document.coverage().lacks(id);
    let waits_for_people = lacks.contains(&Lack::People);
    let covered_by_people = |lack: &Lack| {
        waits_for_people
            && matches!(lack, Lack::Facts(missing) if matches!(missing.first(), Some(Fact::Who | Fact::HowMany)))
    };
    let asked = lacks.iter().filter(|lack| is_asked(lack, inject) && !covered_by_people(lack));
    let mut needs: Vec<Need> = asked.map(|lack| of_lack(document, inject, lack)).collect();
    needs.extend(follow_up(document, inject));
    let steps = of_lines(document, id).into_iter().filter(|step| !needs.iter().any(|need| need.field == step.field));
    let steps: Vec<Need> = steps.take(STEPS).collect();
    needs.extend(steps);
    needs
}

fn of_lack(document: &Document, inject: &Inject, lack: &Lack) -> Need {
    let (name, field, deed) = parts(inject, lack);
    let values = lack_values(document, lack);
    let need = |end: &str| say_with(&format!("inject-need-{name}{end}"), &values);
    Need { key: name.to_owned(), title: need(""), why: need("-why"), button: need("-do"), deed, field, is_step: false }
}

/// The name of the need, its field and its deed.
fn parts(inject: &Inject, lack: &Lack) -> (&'static str, String, Deed) {
    let field = |field: &str| field.to_owned();
    match lack {
        Lack::Title => ("title", field("title"), Deed::Focus),
        Lack::Time => ("time", field("time"), Deed::Focus),
        Lack::Phase => ("phase", field("time"), Deed::Focus),
        Lack::Sender => ("sender", field("from"), Deed::Focus),
        Lack::Channel => ("channel", field("channel"), Deed::Focus),
        Lack::Recipient => ("recipient", field("to"), Deed::Focus),
        Lack::Text => ("text", field("text"), Deed::Focus),
        Lack::PeopleEffect => ("effect", field("people_effect"), Deed::Focus),
        Lack::ExpectedAction if inject.expected.is_empty() => ("action", field("expected"), Deed::AddAction),
        Lack::ExpectedAction => ("branch", field("expected.0.branch"), Deed::Focus),
        Lack::Facts(missing) => facts(inject, missing),
        Lack::Role => ("role", field("role"), Deed::Focus),
        Lack::Perpetrator => ("perpetrator", field("perpetrator"), Deed::Focus),
        Lack::People => ("people", field("people"), Deed::AddPeople),
        Lack::Chain => ("chain", field("chain"), Deed::SuggestChain),
        Lack::ChainUntouched => ("chain-untouched", field("chain"), Deed::ConfirmChain),
        Lack::Referral => ("referral", field("referrals"), Deed::AddReferral),
        Lack::TooMany { axis: "to", .. } => ("too-many-to", field("to"), Deed::Focus),
        Lack::TooMany { axis: "do", .. } => ("too-many-actions", field("expected"), Deed::Focus),
        Lack::TooMany { axis: "portrayal", .. } => ("too-many-portrayal", field("people"), Deed::Focus),
        Lack::TooMany { .. } => ("too-many", field("tags"), Deed::Focus),
        Lack::CopyOf(other) => ("copy", field("text"), Deed::GoTo(other.clone())),
        Lack::Blocked { by: Block::Identity, field: own, .. } => ("blocked-identity", field(own), Deed::Focus),
        Lack::Blocked { by: Block::Image, field: own, .. } => ("blocked-image", field(own), Deed::Focus),
        Lack::Blocked { by: Block::Graphic, field: own, .. } => ("blocked-graphic", field(own), Deed::Focus),
    }
}

fn facts(inject: &Inject, missing: &[Fact]) -> (&'static str, String, Deed) {
    match missing.first() {
        Some(Fact::Where) => ("fact-where", "place".to_owned(), Deed::Focus),
        Some(Fact::ByWhen) => ("fact-when", "window".to_owned(), Deed::Focus),
        _ if inject.people.is_empty() => ("fact-who", "people".to_owned(), Deed::AddPeople),
        _ => ("fact-how-many", "people.0.number".to_owned(), Deed::Focus),
    }
}

fn lack_values(document: &Document, lack: &Lack) -> Vec<(&'static str, crate::words::FluentValue<'static>)> {
    match lack {
        Lack::TooMany { axis, have, cap } => {
            let facet = document.vocabulary().facet(axis).map_or((*axis).to_owned(), |facet| facet.name().to_owned());
            vec![("axis", facet.into()), ("have", (*have).into()), ("cap", (*cap).into())]
        }
        Lack::CopyOf(other) => vec![("other", called(document, other).into())],
        Lack::Blocked { words, .. } => vec![("words", words.join(", ").into())],
        _ => Vec::new(),
    }
}

fn called(document: &Document, id: &InjectId) -> String {
    let inject = document.scenario().inject(id);
    inject.map(|inject| inject.number.to_string()).filter(|number| !number.is_empty()).unwrap_or_else(|| id.to_string())
}

/// A harm that no later, complete inject goes on from.
fn follow_up(document: &Document, inject: &Inject) -> Option<Need> {
    let reports = matches!(inject.role.as_str(), "" | "incident" | "report" | "complaint" | "media");
    if !gate::names_harm(inject) || !reports || !inject.is_live() || document.coverage().is_followed(&inject.id) {
        return None;
    }
    let begun = super::follow_up::later_of(document.scenario(), &inject.id).into_iter().find(|later| later.is_live());
    let (name, deed, other) = match begun {
        Some(later) => ("follow-up-open", Deed::GoTo(later.id.clone()), called(document, &later.id)),
        None => ("follow-up", Deed::AddFollowUp, String::new()),
    };
    let values = [("other", other.into())];
    let need = |end: &str| say_with(&format!("inject-need-{name}{end}"), &values);
    let (title, why, button) = (need(""), need("-why"), need("-do"));
    Some(Need { key: name.to_owned(), title, why, button, deed, field: "follow_up".to_owned(), is_step: false })
}

/// Lines for which it is short of one thing only: one test, or a decision.
fn of_lines(document: &Document, id: &InjectId) -> Vec<Need> {
    let near = nearly(document.coverage(), id);
    let light: Vec<String> = near
        .iter()
        .filter(|it| matches!(it.short, Short::Depth(_)))
        .map(|it| it.line.requirement.id.to_string())
        .collect();
    let one_test = near.iter().filter_map(|it| match &it.short {
        Short::Test(test) if !asks_for_harm(test) => Some(of_line(document, it, test)),
        _ => None,
    });
    let mut needs: Vec<Need> = one_test.collect();
    if !light.is_empty() {
        let values = [("lines", light.iter().take(STEPS).cloned().collect::<Vec<_>>().join(", ").into())];
        let need = |end: &str| say_with(&format!("inject-need-depth{end}"), &values);
        let (title, why, button) = (need(""), need("-why"), need("-do"));
        needs.push(Need {
            key: "depth".to_owned(),
            title,
            why,
            button,
            deed: Deed::AddAction,
            field: "expected".to_owned(),
            is_step: true,
        });
    }
    needs
}

fn of_line(document: &Document, near: &Nearly, test: &Test) -> Need {
    let requirement = &near.line.requirement;
    let field = field_of(test);
    let values = [
        ("id", requirement.id.to_string().into()),
        ("title", requirement.title_said().into_owned().into()),
        ("phrase", explain::test_phrase(test, document.vocabulary()).into()),
        ("field", field.into()),
    ];
    let need = |end: &str| say_with(&format!("inject-need-line{end}"), &values);
    let (title, why, button) = (need(""), need("-why"), need("-do"));
    let deed = match field {
        "expected" => Deed::AddAction,
        "people" => Deed::AddPeople,
        _ => Deed::Focus,
    };
    Need { key: format!("line {}", requirement.id), title, why, button, deed, field: field.to_owned(), is_step: true }
}

/// Whether the test asks for another harm; no hint ever proposes one.
///
/// A test for something beyond a harm that is already tagged asks to record all of what happened.
fn asks_for_harm(test: &Test) -> bool {
    const HARMS: [&str; 10] =
        ["perp", "violation", "concern", "use_role", "denial", "form", "act", "purpose", "threat", "effect"];
    match test {
        Test::Has { axis, .. } | Test::Through { axis, .. } | Test::Filled(axis) | Test::Several(axis, _) => {
            HARMS.contains(&axis.as_str())
        }
        Test::Case(inner) => asks_for_harm(inner),
        Test::Person(inner) | Test::Named(_, inner) => inner.iter().any(asks_for_harm),
        Test::Either(filters) => filters.iter().flatten().any(asks_for_harm),
        // What a quantifier stands at may be a violation.
        Test::This => true,
        Test::Lacks(..) | Test::Only(..) | Test::Beyond(..) | Test::Number { .. } => false,
    }
}

/// The field where an inject is changed so that it meets a test.
fn field_of(test: &Test) -> &'static str {
    match test {
        Test::Person(_) => "people",
        Test::Case(inner) => field_of(inner),
        Test::Named(_, inner) => inner.first().map_or("tags", field_of),
        Test::Either(filters) => filters.first().and_then(|inner| inner.first()).map_or("tags", field_of),
        Test::Number { field: axis, .. } | Test::Has { axis, .. } | Test::Through { axis, .. } => field_of_axis(axis),
        Test::Lacks(axis, ..)
        | Test::Only(axis, ..)
        | Test::Beyond(axis, ..)
        | Test::Filled(axis)
        | Test::Several(axis, _) => field_of_axis(axis),
        Test::This => "time",
    }
}

fn field_of_axis(axis: &str) -> &'static str {
    match axis {
        "do" | "branch" => "expected",
        "to" => "to",
        "info" | "copy" => "info",
        "chain" | "chain_len" => "chain",
        "sender" | "from" | "from_actor" => "from",
        "channel" => "channel",
        "ref" | "outcome" | "consent" => "referrals",
        "sex" | "age" | "status" | "group" | "disability" | "portrayal" | "who" | "number" => "people",
        "perp" => "perpetrator",
        "place" | "cp_kind" | "cp_level" | "cp_flag" => "place",
        "window" | "limit" => "window",
        "hours" => "hours_since_event",
        "phase" | "day" => "time",
        "link" | "mark" | "case_len" => "follow_up",
        "role" => "role",
        "kind" | "control" => "kind",
        "core" => "core",
        "level" => "level",
        "pphase" => "pphase",
        "deliberate" => "deliberate",
        "emblem" => "emblem",
        "source" => "source",
        "objectives" => "objectives",
        "feeds" => "feeds",
        "uses" => "uses",
        "report" => "report",
        "people_effect" => "people_effect",
        "sensitivity" => "sensitivity",
        _ => "tags",
    }
}

/// The open lines for which this inject would count if it passed the evidence gate.
pub fn would_serve(document: &Document, id: &InjectId) -> Vec<RequirementId> {
    let coverage = document.coverage();
    let Some(slot) = coverage.table().slot_of(id) else { return Vec::new() };
    let waits = |line: &&Arc<Line>| {
        let mut waits = false;
        line.part.walk(&mut |part| waits |= part.candidates.has(slot));
        waits && line.verdict.is_open()
    };
    coverage.lines().iter().filter(waits).map(|line| line.requirement.id.clone()).collect()
}

/// Says for how many open lines it would count once complete; empty where there is none.
pub(super) fn promise(document: &Document, id: &InjectId) -> String {
    let lines = would_serve(document, id);
    let names: Vec<String> = lines.iter().take(3).map(ToString::to_string).collect();
    match lines.len() {
        0 => String::new(),
        1..=3 => say_with("inject-promise", &[("lines", names.join(", ").into())]),
        more => say_with("inject-promise-more", &[("lines", names.join(", ").into()), ("count", (more - 3).into())]),
    }
}

impl fmt::Display for Need {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} | {} | {} -> {}", self.title, self.why, self.button, self.field)
    }
}

/// What to say where nothing is lacking.
pub(super) fn nothing_lacking(inject: &Inject) -> String {
    say(if has_topic(inject) { "inject-needs-none" } else { "inject-needs-none-ordinary" })
}
