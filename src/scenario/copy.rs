//! What a review copy says of itself: of what it is a copy, for whom, and which texts were sealed in it.
//!
//! It stands at the top of the file and in no record, so that a copy has the fingerprints of what it was made of.

use super::code::{Extra, Text};
use super::id::RecordRef;
use super::play::Inject;
use crate::words::say;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// Of what a scenario is a review copy.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CopyOf {
    /// The fingerprint of the scenario that was copied, without its review layer.
    pub base: SmolStr,
    /// When the copy was made, in minutes since 1970 in UTC.
    pub made: i64,
    /// For whom it was made, in words.
    pub made_for: Text,
    /// The topics that the reader is asked about; empty for all.
    pub topics: Vec<SmolStr>,
    /// What tells the placeholders of this copy from all other texts; empty where nothing was sealed.
    pub seal: SmolStr,
    /// The records in which texts were sealed.
    pub sealed: Vec<Sealed>,
    /// What a newer version wrote.
    pub extra: Extra,
}

/// A record of a copy in which texts were sealed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Sealed {
    /// The record, such as `inject inj-3k9v2m7q1x`.
    pub record: SmolStr,
    /// The fields in which something was sealed.
    pub fields: Vec<SmolStr>,
    /// The digest of the record before.
    pub was: SmolStr,
    /// The digest of the record with its placeholders.
    pub stands: SmolStr,
}

impl CopyOf {
    /// How the marks of its placeholders begin: `#k7q2m9xa.`
    pub fn mark_head(&self) -> String {
        format!("#{}.", self.seal)
    }

    /// Whether a text holds a placeholder of this copy.
    pub fn is_placeholder(&self, text: &str) -> bool {
        !self.seal.is_empty() && text.contains(&self.mark_head())
    }

    /// The entry of a record in which texts were sealed.
    pub fn sealed(&self, record: &RecordRef) -> Option<&Sealed> {
        let name = record.to_string();
        self.sealed.iter().find(|entry| entry.record == name)
    }
}

impl Inject {
    /// Whether a text of this inject is only the placeholder of a copy, so that nobody can read or change it here.
    pub fn is_sealed_text(&self, text: &str) -> bool {
        // Each placeholder ends with a mark that names the inject and the place that it stands for.
        text.starts_with('[')
            && text.ends_with(']')
            && text.rsplit_once('#').is_some_and(|(_, mark)| mark.contains(&format!(".{}.", self.id)))
    }

    /// A text of this inject as people read it: its words, or that they are sealed.
    pub fn readable(&self, text: &Text) -> Text {
        if self.is_sealed_text(text) { say("copy-sealed-short").into() } else { text.clone() }
    }
}
