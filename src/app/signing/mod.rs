//! Signing: what a person signs, what is still open there, and how each signature stands.

mod copies;
mod places;
mod since;
mod work;

pub use crate::edit::copy::{NotTaken, Proposal, ProposalKind, Taken, TextMerge, merge_text, take_in};
pub use crate::store::keys::{Key, KeyFault, Keyring, Passphrase, SHORTEST_PASSPHRASE};
pub use copies::{SealFrom, copy_wish, to_seal};
pub use places::{Asked, CopyAsk, Place};
pub use since::{Since, since, told};
pub use work::{SigningNews, SigningWish, SigningWork, do_work, do_work_in};

use super::clock::fresh_id;
use crate::coverage::{Changed, Coverage, Looks, Standing};
use crate::scenario::questions::{Asked as Question, QuestionState, questions};
use crate::scenario::turn::in_turn;
use crate::scenario::{Decision, DecisionId, DecisionKind, RecordKind, Scenario, Signer, Text};
use crate::store::keys::{Checked, checked};
use smol_str::SmolStr;
use std::sync::Arc;

/// What a person wants to sign off.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SignWish {
    /// What: a topic such as `topic.caac`, or `whole`.
    pub subject: SmolStr,
    /// Who.
    pub name: Text,
    /// In which role.
    pub role: Text,
    /// Why.
    pub reason: Text,
}

/// The sign-off that a wish becomes, bound to what is there now; `None` where there is no such subject.
///
/// It is not signed yet.
pub fn sign_off(coverage: &Coverage, wish: &SignWish, now: i64) -> Option<Decision> {
    let looked = coverage.looks().at(&wish.subject)?;
    let mut decision = Decision {
        id: DecisionId(fresh_id(RecordKind::Decision)),
        kind: DecisionKind::SignOff,
        subject: wish.subject.clone(),
        reason: wish.reason.trim().into(),
        signer: Signer::speaking(&wish.name, &wish.role, now, coverage.scenario(), &wish.subject),
        ..Decision::default()
    };
    looked.bind(&mut decision);
    Some(decision)
}

/// What is open where somebody signs off; signing is possible all the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StillOpen {
    /// Essential lines without enough evidence.
    pub essential: usize,
    /// Questions that are not settled.
    pub questions: usize,
    /// Injects whose texts were sealed in this copy.
    pub sealed: usize,
}

impl StillOpen {
    /// What is open at a subject; of a topic only the questions that are about it.
    pub fn at(coverage: &Coverage, subject: &str) -> Self {
        let essential = coverage.lines().iter().filter(|line| {
            line.weight == crate::checklist::Weight::Essential
                && line.verdict.is_open()
                && (subject == "whole" || line.requirement.topic == subject)
        });
        let asked = questions(coverage.scenario());
        let is_here = |asked: &Question| subject == "whole" || coverage.is_about(&asked.question.subject, subject);
        Self {
            essential: essential.count(),
            questions: asked.iter().filter(|asked| asked.state != QuestionState::Settled && is_here(asked)).count(),
            sealed: coverage.looks().at(subject).map_or(0, |looked| looked.sealed()),
        }
    }

    /// Whether nothing is open.
    pub fn is_nothing(self) -> bool {
        self == Self::default()
    }
}

/// What a signature is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SignState {
    /// Signed, and what was signed is as it was.
    Fits,
    /// Signed, and what was signed changed since.
    OutOfDate,
    /// Recorded under a name, not signed.
    Recorded,
    /// The decision was changed after it was signed, or this is no signature.
    DoesNotFit,
    /// Signed with a key that nobody here knows.
    UnknownKey,
}

impl SignState {
    /// Its name in machine output, also the end of the id of its sentence.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fits => "signed",
            Self::OutOfDate => "out_of_date",
            Self::Recorded => "recorded",
            Self::DoesNotFit => "does_not_fit",
            Self::UnknownKey => "unknown_key",
        }
    }
}

/// How one decision stands.
#[derive(Clone, Debug)]
pub struct Signed {
    /// The decision.
    pub decision: Arc<Decision>,
    /// What its signature is worth.
    pub state: SignState,
    /// Whether what was looked at is as it was.
    pub standing: Standing,
    /// The key that signed it, if it fits.
    pub key: Option<Key>,
    /// What changed since, as far as that is known.
    pub changed: Vec<Changed>,
    /// How many injects were sealed for the signer.
    pub sealed: usize,
    /// Whether the same person signed the same thing off later, so that this one is history.
    pub superseded: bool,
}

/// How the sign-offs of a scenario stand, and all other decisions that carry a signature; the newest first.
///
/// Earlier versions supply the words that changed.
pub fn signatures(coverage: &Coverage, ring: &Keyring, earlier: &[&Scenario]) -> Vec<Signed> {
    let looks = coverage.looks();
    let decisions = in_turn(coverage.scenario().decisions.iter());
    let is_shown =
        |(_, it): &(usize, &&Arc<Decision>)| it.kind == DecisionKind::SignOff || !it.signature.trim().is_empty();
    let signed = |(place, decision): (usize, &&Arc<Decision>)| {
        let superseded = decisions.iter().skip(place + 1).any(|later| supersedes(later, decision));
        Signed { superseded, ..signature(&looks, decision, ring, earlier) }
    };
    decisions.iter().enumerate().filter(is_shown).map(signed).rev().collect()
}

/// How many sign-offs that stand rest on something that has changed since.
pub fn out_of_date(coverage: &Coverage) -> usize {
    let looks = coverage.looks();
    let decisions = in_turn(coverage.scenario().decisions.iter());
    let signed = decisions.iter().enumerate().filter(|(_, decision)| decision.kind == DecisionKind::SignOff);
    let standing =
        signed.filter(|(place, decision)| !decisions.iter().skip(place + 1).any(|later| supersedes(later, decision)));
    standing.filter(|(_, decision)| looks.of_decision(decision) == Standing::Stale).count()
}

/// How one decision stands.
pub fn signature(looks: &Looks<'_>, decision: &Arc<Decision>, ring: &Keyring, earlier: &[&Scenario]) -> Signed {
    let standing = looks.of_decision(decision);
    let (state, key) = match checked(decision, ring) {
        Checked::Unsigned => (SignState::Recorded, None),
        Checked::DoesNotFit => (SignState::DoesNotFit, None),
        Checked::UnknownKey => (SignState::UnknownKey, None),
        Checked::Fits(key) if standing == Standing::Current && looks.fits_hash(decision) => {
            (SignState::Fits, Some(key))
        }
        Checked::Fits(key) => (SignState::OutOfDate, Some(key)),
    };
    let sealed = decision.seen.iter().filter(|line| line.ends_with(" sealed")).count();
    let changed = looks.changed(decision, earlier);
    Signed { decision: Arc::clone(decision), state, standing, key, changed, sealed, superseded: false }
}

fn supersedes(other: &Decision, decision: &Decision) -> bool {
    let same = |pick: fn(&Decision) -> &str| pick(other).trim() == pick(decision).trim();
    other.kind == decision.kind
        && other.subject == decision.subject
        && other.id != decision.id
        && same(|it| &it.signer.name)
        && same(|it| &it.signer.role)
}
