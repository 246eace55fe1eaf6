//! What one inject lacks for those who play it, whatever its topic: the table marks it, the rules on play count it.

use crate::scenario::integrity::{ProblemKind, outside_play};
use crate::scenario::{Inject, Scenario};

/// Something without which an inject cannot be played as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlayFault {
    /// It has neither a time nor a phase.
    Time,
    /// It is played before STARTEX.
    BeforeStartEx,
    /// It is played after ENDEX.
    AfterEndEx,
    /// Nobody must act on it.
    Recipient,
    /// The audience is expected to do nothing.
    Expected,
    /// Its sender also gets it.
    ToItself,
}

impl PlayFault {
    /// Its name, also the end of the ids of its sentences.
    pub fn name(self) -> &'static str {
        match self {
            Self::Time => "time",
            Self::BeforeStartEx => "before-startex",
            Self::AfterEndEx => "after-endex",
            Self::Recipient => "recipient",
            Self::Expected => "expected",
            Self::ToItself => "to-itself",
        }
    }
}

/// What is amiss with an inject that is played; of a draft only what it already says wrongly.
pub fn play_faults(scenario: &Scenario, inject: &Inject) -> Vec<PlayFault> {
    if !inject.is_live() {
        return Vec::new();
    }
    let is_draft = inject.status.as_str() == "draft";
    let kind = inject.kind.as_str();
    let outside = outside_play(inject, scenario);
    let faults = [
        // What is kept in reserve is played when it is called for.
        (PlayFault::Time, !is_draft && inject.time.is_none() && inject.phase.is_none() && kind != "contingency"),
        (PlayFault::BeforeStartEx, outside == Some(ProblemKind::BeforeStartEx)),
        (PlayFault::AfterEndEx, outside == Some(ProblemKind::AfterEndEx)),
        (PlayFault::Recipient, !is_draft && inject.to.is_empty()),
        // Background colours the picture and asks for nothing.
        (PlayFault::Expected, !is_draft && inject.expected.is_empty() && kind != "background"),
        (PlayFault::ToItself, goes_to_itself(scenario, inject)),
    ];
    faults.into_iter().filter(|(_, is_so)| *is_so).map(|(fault, _)| fault).collect()
}

/// Whether the sender bears the name of a branch that must act, or of an audience that gets it.
fn goes_to_itself(scenario: &Scenario, inject: &Inject) -> bool {
    let actor = inject.from.as_ref().and_then(|id| scenario.actor(id));
    let sender = actor.map_or(&*inject.from_text, |actor| &*actor.name).trim().to_lowercase();
    let audiences = inject.audiences.iter().filter_map(|id| scenario.audiences.iter().find(|own| own.id == *id));
    let mut names = audiences.map(|audience| audience.name.trim().to_lowercase());
    !sender.is_empty()
        && (inject.to.iter().any(|code| code.as_str().to_lowercase() == sender) || names.any(|name| name == sender))
}
