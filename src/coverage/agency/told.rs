//! What people are called, and as what they act, in words.

use super::Kind;
use crate::checklist::taxonomy::{Vocabulary, lower_first};
use crate::words::{say, say_with};
use std::cmp::Reverse;

impl Kind {
    /// What they are called: "Girls", or "Children, sex not said".
    pub fn called(&self, vocabulary: &Vocabulary) -> String {
        let name = vocabulary.label("who", &self.who);
        if self.sex_open { say_with("agency-sex-open", &[("who", name.into())]) } else { name.to_owned() }
    }

    /// As what they act, with the count of injects, what is most frequent first, up to this many: "leader 3, carer 1".
    pub fn as_what(&self, vocabulary: &Vocabulary, most: usize) -> String {
        let mut parts: Vec<_> = self.parts.iter().map(|(part, injects)| (part, injects.count())).collect();
        parts.sort_by_key(|(_, count)| Reverse(*count));
        let word = |part: &str| match part {
            "sender" => say("agency-sender"),
            part => lower_first(vocabulary.label("portrayal", part)),
        };
        let cut = if parts.len() > most { ", …" } else { "" };
        let told = parts.iter().take(most).map(|(part, count)| format!("{} {count}", word(part)));
        told.collect::<Vec<_>>().join(", ") + cut
    }
}
