//! The review layer: what people said about the scenario and what they looked at when they did.

use super::code::{Code, Extra, Text};
use super::id::{CommentId, DecisionId};
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// Who said something, in which role, and when.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Signer {
    /// The name.
    pub name: Text,
    /// The role, such as GENAD.
    pub role: Text,
    /// Minutes since 1970 in UTC, by the clock of the computer where it was said.
    pub at: i64,
    /// The turn that it follows, in minutes as [`at`](Self::at), where an earlier entry shows a later time.
    pub after: Option<i64>,
}

/// A remark or a question on anything.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Comment {
    /// Its id.
    pub id: CommentId,
    /// What it is about, see [`Decision::subject`].
    pub subject: SmolStr,
    /// What is said.
    pub text: Text,
    /// Who said it.
    pub signer: Signer,
    /// The comment that it answers.
    pub answers: Option<CommentId>,
    /// Whether the planner is asked to answer.
    pub asks: bool,
    /// Whether it is settled.
    pub settled: bool,
    /// The fingerprint of what was looked at.
    pub fingerprint: SmolStr,
    /// For a question that a merge asks: all values of the open conflict, letter by letter, as JSON.
    pub conflict: Text,
    /// What a newer version wrote.
    pub extra: Extra,
}

/// What a decision does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DecisionKind {
    /// A person confirms that the evidence is good enough, or that something was done.
    #[default]
    Attest,
    /// A person sets another verdict; the machine's verdict is kept beside it.
    Overrule,
    /// A requirement does not apply, for a reason.
    NotApplicable,
    /// A requirement is knowingly left open; never counted as covered.
    Waive,
    /// A finding is accepted for a reason.
    AcceptFinding,
    /// An adviser clears a sensitive text.
    Clear,
    /// A topic or the whole is signed off.
    SignOff,
    /// A requirement weighs more or less in this scenario, for a reason.
    Reweigh,
}

impl DecisionKind {
    /// All kinds.
    pub const ALL: [Self; 8] = [
        Self::Attest,
        Self::Overrule,
        Self::NotApplicable,
        Self::Waive,
        Self::AcceptFinding,
        Self::Clear,
        Self::SignOff,
        Self::Reweigh,
    ];
    /// Its name in files and machine output.
    pub fn name(self) -> &'static str {
        match self {
            Self::Attest => "attest",
            Self::Overrule => "overrule",
            Self::NotApplicable => "not_applicable",
            Self::Waive => "waive",
            Self::AcceptFinding => "accept_finding",
            Self::Clear => "clear",
            Self::SignOff => "sign_off",
            Self::Reweigh => "reweigh",
        }
    }
}

/// A decision of a named person: attestation, overrule, waiver, sign-off and their like.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Decision {
    /// Its id.
    pub id: DecisionId,
    /// What it does.
    pub kind: DecisionKind,
    /// What it is about: a requirement id (`CAAC-ABD-01`), an attestation key (`attest.context`),
    /// a record (`inject inj-3k9v2m7q1x`), a topic (`topic.caac`), a finding (`finding Q-04`) or `whole`.
    pub subject: SmolStr,
    /// For an overrule: the verdict that the person sets; for another weight: the weight.
    pub verdict: Code,
    /// Why.
    pub reason: Text,
    /// Who decided.
    pub signer: Signer,
    /// The fingerprint of what was looked at; when it no longer fits, the decision is out of date.
    pub fingerprint: SmolStr,
    /// The SHA-256 of what was looked at, in hexadecimal; a signature covers it.
    pub hash: SmolStr,
    /// A short mark of each thing that was looked at, so that it can be named what changed:
    /// `1a2b3c4d inject inj-3k9v2m7q1x title=3f2a text=9c1d`, or `sealed` in place of fields.
    pub seen: Vec<Text>,
    /// A signature over the decision, if one was made.
    pub signature: Text,
    /// What a newer version wrote.
    pub extra: Extra,
}
