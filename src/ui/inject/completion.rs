//! What completing an inject would change: the check run over a copy in which nothing is lacking any more.
//!
//! The copy is filled with values that no criterion asks for, so that it passes the evidence gate and gains
//! nothing else; a harm gets a follow-up of the same kind.

use super::needs::has_topic;
use crate::app::Document;
use crate::coverage::{Coverage, Lack, Tally, gate};
use crate::edit::follow_up_of;
use crate::scenario::{
    Code, ExpectedAction, Inject, InjectId, Link, People, PlaceId, Record, Referral, Scenario, Text,
};
use std::sync::Arc;

/// The largest scenario for which it is tried while one types.
const MOST_INJECTS: usize = 5_000;

/// What completing an inject would change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completion {
    /// Essential lines that are open now.
    pub before: usize,
    /// Essential lines that would be open then.
    pub after: usize,
    /// The topics in which something would change, as they would be then.
    pub topics: Vec<Tally>,
}

/// What would change if this inject lacked nothing; `None` where nothing would, or where it takes too long to say.
pub fn completion(document: &Document, id: &InjectId) -> Option<Completion> {
    let scenario = document.scenario();
    let inject = scenario.inject(id)?;
    if !has_topic(inject)
        || scenario.injects.len() > MOST_INJECTS
        || document.coverage().lacks(id).contains(&Lack::Phase)
    {
        return None;
    }
    let before = document.coverage();
    let mut after = before.clone();
    after.follow(&Arc::new(completed(scenario, inject, before)?));
    let changed = before.tallies().into_iter().zip(after.tallies()).filter(|(old, new)| old != new);
    let topics: Vec<Tally> = changed.map(|(_, new)| new).collect();
    let completion = Completion { before: before.essential_open(), after: after.essential_open(), topics };
    // New lines may begin to apply; that is no reason to hold back, and no gain to show.
    let is_gain = !completion.topics.is_empty() && completion.after <= completion.before;
    is_gain.then_some(completion)
}

/// The scenario with this inject complete, and with a follow-up where it names a harm that nobody follows.
fn completed(scenario: &Scenario, inject: &Inject, coverage: &Coverage) -> Option<Scenario> {
    let whole = Record::Inject(Arc::new(filled(inject)));
    let mut next = scenario.replacing(&whole)?;
    if gate::names_harm(inject) && !coverage.is_followed(&inject.id) {
        let id = InjectId::new("inj-completion");
        let bare = Inject {
            tags: Vec::new(),
            links: vec![Link { kind: Code::new("follows"), to: inject.id.clone(), ..Link::default() }],
            ..follow_up_of(scenario, inject, id)
        };
        next = next.inserting(&Record::Inject(Arc::new(filled(&bare))), None);
    }
    Some(next)
}

/// The inject with something in every field that the gate asks for.
fn filled(inject: &Inject) -> Inject {
    let something = || Code::new("?");
    let mut filled = inject.clone();
    let texts = [&mut filled.title, &mut filled.text, &mut filled.people_effect];
    for text in texts.into_iter().filter(|text| text.trim().is_empty()) {
        *text = Text::from(format!("? {}", inject.id));
    }
    if filled.from.is_none() && filled.from_text.trim().is_empty() {
        filled.from_text = "?".into();
    }
    for code in [&mut filled.channel, &mut filled.role] {
        if code.is_empty() {
            *code = something();
        }
    }
    if filled.to.is_empty() {
        filled.to.push(something());
    }
    fill_facts(&mut filled);
    filled
}

fn fill_facts(filled: &mut Inject) {
    let something = || Code::new("?");
    if filled.expected.iter().all(|action| action.branch.is_empty()) {
        filled.expected.push(ExpectedAction { branch: something(), ..ExpectedAction::default() });
    }
    if filled.perpetrator.is_none() && filled.perpetrator_kind.is_empty() {
        filled.perpetrator_kind = Code::new("unknown");
    }
    if filled.people.is_empty() && !filled.nobody_affected {
        filled.people.push(People { number: Some(1), ..People::default() });
    }
    if filled.place.is_none() {
        filled.place = Some(PlaceId::new("?"));
    }
    filled.window = filled.window.or(Some(60));
    while filled.chain.len() < 2 {
        filled.chain.push(something());
    }
    filled.chain_suggested = false;
    if filled.referrals.is_empty() {
        filled.referrals.push(Referral { kind: something(), ..Referral::default() });
    }
}
