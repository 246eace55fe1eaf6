//! What is typed into a comment or a reason and not sent yet.
//!
//! It is no part of the exercise. In the journal it stands as a comment that says so, so that journals need no form
//! of their own for it, and a program that does not know of it still shows the words.

use crate::scenario::{Comment, CommentId, Extra, Record, RecordRef, Scenario};
use crate::store::ContentHash;
use crate::words::say_with;
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The field of a comment that says that it is none.
const FIELD: &str = "unsent";

/// A field in which something is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DraftOf {
    /// A comment on an inject, at the Plan desk.
    InjectComment,
    /// An answer to a comment there.
    InjectAnswer,
    /// The reason for clearing a text.
    Clearance,
    /// A comment at the Review desk.
    Comment,
    /// An answer to a comment there.
    Answer,
    /// The reason for a judgement.
    Judgement,
    /// The reason for accepting a finding.
    Acceptance,
    /// The reason for a sign-off.
    SignOff,
}

impl DraftOf {
    const ALL: [Self; 8] = [
        Self::InjectComment,
        Self::InjectAnswer,
        Self::Clearance,
        Self::Comment,
        Self::Answer,
        Self::Judgement,
        Self::Acceptance,
        Self::SignOff,
    ];

    /// Its name, also the end of the id of its words.
    fn name(self) -> &'static str {
        match self {
            Self::InjectComment => "inject-comment",
            Self::InjectAnswer => "inject-answer",
            Self::Clearance => "clearance",
            Self::Comment => "comment",
            Self::Answer => "answer",
            Self::Judgement => "judgement",
            Self::Acceptance => "acceptance",
            Self::SignOff => "sign-off",
        }
    }
}

/// All that is typed and not sent, by its field and by what it is about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drafts(BTreeMap<(DraftOf, SmolStr), String>);

impl Drafts {
    /// Adds what stands in a field; nothing where it is blank.
    pub fn put(&mut self, of: DraftOf, subject: &str, text: &str) {
        if !text.trim().is_empty() {
            self.0.insert((of, subject.into()), text.to_owned());
        }
    }

    /// What stands in all fields of this kind: what each is about, and the text.
    pub fn of(&self, of: DraftOf) -> impl Iterator<Item = (&SmolStr, &String)> {
        self.0.iter().filter(move |((own, _), _)| *own == of).map(|((_, subject), text)| (subject, text))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing is typed anywhere.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What it says, a line for each.
    pub fn lines(&self) -> Vec<String> {
        let line = |((of, _), text): (&(DraftOf, SmolStr), &String)| {
            say_with(&format!("recover-unsent-{}", of.name()), &[("text", text.trim().into())])
        };
        self.0.iter().map(line).collect()
    }

    /// The scenario as a journal keeps it, with these among its comments.
    pub fn kept_in(&self, scenario: &Scenario) -> Scenario {
        let comment = |((of, subject), text): (&(DraftOf, SmolStr), &String)| {
            let hash = ContentHash::of(format!("{} {subject}", of.name()).as_bytes()).to_string();
            Record::Comment(Arc::new(Comment {
                id: CommentId::new(format!("{FIELD}-{}", hash.chars().take(16).collect::<String>())),
                subject: subject.clone(),
                text: text.as_str().into(),
                extra: Extra(vec![(FIELD.into(), format!("\"{}\"", of.name()).into())]),
                ..Comment::default()
            }))
        };
        self.0.iter().map(comment).fold(scenario.clone(), |so_far, comment| so_far.inserting(&comment, None))
    }

    /// Parts what a journal kept: the scenario, and what was typed and not sent.
    pub fn parted(scenario: &Scenario) -> (Scenario, Self) {
        let (mut found, mut records) = (Self::default(), BTreeSet::<RecordRef>::new());
        for comment in scenario.comments.iter() {
            if let Some(of) = draft_of(comment) {
                found.put(of, &comment.subject, &comment.text);
                records.insert(comment.id.record());
            }
        }
        let rest = if records.is_empty() { scenario.clone() } else { scenario.without(&records) };
        (rest, found)
    }
}

fn draft_of(comment: &Comment) -> Option<DraftOf> {
    let (_, value) = comment.extra.0.iter().find(|(name, _)| name == FIELD)?;
    DraftOf::ALL.into_iter().find(|of| value.trim_matches('"') == of.name())
}
