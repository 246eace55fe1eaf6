//! The sign-offs as plain values: for the whole and each topic in play, who signed, and how it stands.

use super::change::{ChangeRow, change_rows};
use crate::app::signing::{SignState, Signed, told};
use crate::app::{Document, Session};
use crate::coverage::{Standing, Verdict};
use crate::scenario::{DecisionId, DecisionKind};
use crate::ui::review::{day, who};
use crate::words::{say, say_with};
use smol_str::SmolStr;

/// How a sign-off stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Signed, and as it was.
    Signed,
    /// Signed, and changed since.
    OutOfDate,
    /// A name only, and as it was.
    Recorded,
    /// A name only, and changed since.
    RecordedStale,
    /// A name only, and nobody knows of what.
    Unbound,
    /// What it is about is gone.
    Gone,
    /// Tampered with, or no signature.
    DoesNotFit,
    /// Nobody here knows the key.
    UnknownKey,
    /// Nobody here knows the key, and it changed since.
    UnknownKeyStale,
}

impl Mark {
    fn of(signed: &Signed) -> Self {
        match (signed.state, signed.standing) {
            (SignState::Fits, _) => Self::Signed,
            (SignState::OutOfDate, _) => Self::OutOfDate,
            (SignState::DoesNotFit, _) => Self::DoesNotFit,
            (SignState::UnknownKey, Standing::Stale) => Self::UnknownKeyStale,
            (SignState::UnknownKey, _) => Self::UnknownKey,
            (SignState::Recorded, Standing::Current) => Self::Recorded,
            (SignState::Recorded, Standing::Stale) => Self::RecordedStale,
            (SignState::Recorded, Standing::Unbound) => Self::Unbound,
            (SignState::Recorded, Standing::Gone) => Self::Gone,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Signed => "signed",
            Self::OutOfDate => "out-of-date",
            Self::Recorded => "recorded",
            Self::RecordedStale => "recorded-stale",
            Self::Unbound => "unbound",
            Self::Gone => "gone",
            Self::DoesNotFit => "does-not-fit",
            Self::UnknownKey => "unknown-key",
            Self::UnknownKeyStale => "unknown-key-stale",
        }
    }

    /// The word for it.
    pub fn word(self) -> String {
        say(&format!("sign-offs-state-{}", self.name()))
    }

    /// What it means and what to do.
    pub fn hint(self) -> String {
        say(&format!("sign-offs-state-{}-hint", self.name()))
    }

    /// Whether what was looked at changed since.
    pub fn is_stale(self) -> bool {
        matches!(self, Self::OutOfDate | Self::RecordedStale | Self::UnknownKeyStale)
    }
}

/// One sign-off, or another decision that carries a signature.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The decision.
    pub id: DecisionId,
    /// How it stands.
    pub mark: Mark,
    /// Name and role.
    pub who: String,
    /// The name alone.
    pub name: String,
    /// The role alone.
    pub role: String,
    /// The day.
    pub day: String,
    /// Why.
    pub reason: String,
    /// The fingerprint of the key that signed it, and its owner.
    pub key: Option<(String, String)>,
    /// How many injects were sealed for the signer.
    pub sealed: usize,
    /// What changed since.
    pub since: Vec<ChangeRow>,
}

/// What can be signed off, with the sign-offs of it.
#[derive(Clone, Debug, PartialEq)]
pub struct SubjectRow {
    /// What: a topic, or `whole`; anything else for other signed decisions.
    pub subject: SmolStr,
    /// Its code; empty for the whole.
    pub code: String,
    /// Its name.
    pub name: String,
    /// How far its lines are covered.
    pub lines: String,
    /// How many essential lines are open there.
    pub essential: usize,
    /// The sign-offs that count, the newest first.
    pub entries: Vec<Entry>,
    /// Those that the same person gave again later.
    pub earlier: Vec<Entry>,
    /// Whether it can be signed off here.
    pub can_sign: bool,
}

impl SubjectRow {
    /// What it is called in a sentence: its code, or the whole.
    pub fn called(&self) -> &str {
        if self.code.is_empty() { &self.name } else { &self.code }
    }
}

/// All that is seen of sign-offs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SignData {
    /// The whole, then the topics in play, then what else carries a signature.
    pub rows: Vec<SubjectRow>,
}

impl SignData {
    /// The sign-offs of the open scenario.
    pub fn of(session: &Session) -> Self {
        let Some(document) = &session.document else { return Self::default() };
        let mut rows = subjects(document);
        for signed in session.signatures() {
            let subject = &signed.decision.subject;
            let is_sign_off = signed.decision.kind == DecisionKind::SignOff;
            let known = rows.iter().position(|row| row.subject == *subject && row.can_sign == is_sign_off);
            let place = known.unwrap_or_else(|| {
                rows.push(other_row(document, subject));
                rows.len() - 1
            });
            if let Some(row) = rows.get_mut(place) {
                let list = if signed.superseded { &mut row.earlier } else { &mut row.entries };
                list.push(entry(document, &signed));
            }
        }
        Self { rows }
    }

    /// The row of a subject.
    pub fn row(&self, subject: &str) -> Option<&SubjectRow> {
        self.rows.iter().find(|row| row.subject == subject && row.can_sign)
    }
}

/// The whole, and each topic that has lines in play.
fn subjects(document: &Document) -> Vec<SubjectRow> {
    let tallies = document.coverage().tallies();
    let covered = |counts: &crate::coverage::Tally| counts.count(Verdict::Covered);
    let lines = |covered: usize, total: usize| {
        say_with("sign-offs-lines", &[("covered", covered.into()), ("total", total.into())])
    };
    let topics = tallies.iter().filter(|tally| tally.total() > 0);
    let whole = SubjectRow {
        lines: lines(topics.clone().map(covered).sum(), topics.clone().map(crate::coverage::Tally::total).sum()),
        essential: document.coverage().essential_open(),
        can_sign: true,
        ..blank("whole", "", say("sign-offs-whole"))
    };
    let row = |tally: &crate::coverage::Tally| SubjectRow {
        lines: lines(covered(tally), tally.total()),
        essential: tally.essential_open,
        can_sign: true,
        ..blank(tally.topic.as_str(), &tally.code, tally.label.clone())
    };
    std::iter::once(whole).chain(topics.map(row)).collect()
}

fn blank(subject: &str, code: &str, name: String) -> SubjectRow {
    SubjectRow {
        subject: subject.into(),
        code: code.to_owned(),
        name,
        lines: String::new(),
        essential: 0,
        entries: Vec::new(),
        earlier: Vec::new(),
        can_sign: false,
    }
}

/// A topic that is no longer in play, or a decision on something else that carries a signature.
fn other_row(document: &Document, subject: &str) -> SubjectRow {
    let topics = document.vocabulary().topics();
    match topics.into_iter().find(|(id, _)| id == subject) {
        Some((_, topic)) => blank(subject, &topic.code, topic.name().to_owned()),
        None => blank(subject, "", document.coverage().subject_name(subject)),
    }
}

fn entry(document: &Document, signed: &Signed) -> Entry {
    let decision = &signed.decision;
    let owner = |owner: &str| if owner.is_empty() { say("sign-offs-key-nobody") } else { owner.to_owned() };
    let earlier = document.earlier();
    Entry {
        id: decision.id.clone(),
        mark: Mark::of(signed),
        who: who(&decision.signer),
        name: decision.signer.name.trim().to_owned(),
        role: decision.signer.role.trim().to_owned(),
        day: day(decision.signer.at),
        reason: decision.reason.trim().to_owned(),
        key: signed.key.as_ref().map(|key| (key.printed(), owner(&key.owner))),
        sealed: signed.sealed,
        since: change_rows(document, signed.changed.iter().map(|it| told(document.coverage(), it, &earlier)).collect()),
    }
}
