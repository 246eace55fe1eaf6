//! Who sends a row's inject, who must act on it, and who is informed.

use super::Target;
use super::draft::{Row, is_same};
use super::dry_run::RowProblem;
use super::values;
use super::words::folded;
use crate::scenario::{AudienceId, Code, Text};
use std::collections::BTreeSet;

impl Row<'_, '_> {
    pub(super) fn people(&mut self) {
        if let Some((_, name)) = self.said(Target::From) {
            self.sender(&name);
        }
        let vocabulary = self.desk.vocabulary;
        let staff =
            |word: &str| values::addressee(vocabulary, word).or_else(|| Some(values::branch_of(vocabulary, word)?.1));
        if let Some((column, text)) = self.said(Target::Info) {
            let names = values::names(&text, |word| staff(word).is_some());
            let codes: Vec<Code> = names.iter().filter_map(|name| staff(name)).collect();
            if codes.len() < names.len() {
                self.keep(column, &text);
            }
            self.inject.info = codes;
        }
        if let Some((column, text)) = self.said(Target::To) {
            let all = std::iter::once(text).chain(self.recipients.iter().cloned()).collect::<Vec<_>>().join("\n");
            self.to(column, &all);
        }
        if let Some((column, text)) = self.said(Target::Audience) {
            let names = values::names(&text, |name| self.desk.world.audience(name).is_some());
            let found = names.iter().filter_map(|name| self.desk.world.audience_or_made(name)).collect::<Vec<_>>();
            if found.len() < names.len() {
                self.unknown_recipient(column, &text);
            }
            self.inject.audiences = found;
        }
        if let Some((_, name)) = self.said(Target::Perpetrator) {
            self.inject.perpetrator = if name.is_empty() { None } else { self.desk.world.actor(&name, true) };
        }
    }

    fn sender(&mut self, name: &str) {
        let is_text = self.desk.mapping.senders_as_text || name.chars().count() > 80 || name.contains('\n');
        if name.is_empty() {
            (self.inject.from, self.inject.from_text) = (None, Text::default());
        } else if self.inject.from.is_none() && is_same(&self.inject.from_text, name) {
            // It is in words already, and stays so.
        } else {
            match self.desk.world.actor(name, !is_text) {
                Some(actor) => self.inject.from = Some(actor),
                None => (self.inject.from, self.inject.from_text) = (None, name.into()),
            }
        }
    }

    /// Staff and advisers, and training audiences.
    fn to(&mut self, column: usize, text: &str) {
        let vocabulary = self.desk.vocabulary;
        let is_known = |name: &str| {
            let is_branch = values::addressee(vocabulary, name).is_some();
            is_branch || self.desk.world.audience(name).is_some() || values::branch_of(vocabulary, name).is_some()
        };
        let names = values::names(text, is_known);
        let (mut codes, mut audiences, mut unknown) = (Vec::new(), Vec::new(), false);
        for name in names.iter().filter(|name| !is_everybody(name)) {
            // A name of this exercise counts before a word that means a branch somewhere.
            let audience = self.desk.world.audience(name);
            match (audience, values::addressee(vocabulary, name)) {
                (Some(audience), code) => {
                    let branch = code.filter(|_| values::is_staff_branch(name));
                    codes.extend(branch.filter(|code| self.means_branch_too(&audience, code)));
                    audiences.push(audience);
                }
                (None, Some(code)) => codes.push(code),
                (None, None) => {
                    // `MND North G3` is the audience and its branch, not an audience of that name.
                    let (name, branch) = match values::branch_of(vocabulary, name) {
                        Some((before, branch)) => (before, Some(branch)),
                        None => (name.as_str(), None),
                    };
                    codes.extend(branch);
                    match self.desk.world.audience_or_made(name) {
                        _ if name.is_empty() => {}
                        Some(audience) => audiences.push(audience),
                        None => unknown = true,
                    }
                }
            }
        }
        let mut seen = BTreeSet::new();
        codes.retain(|code| seen.insert(code.clone()));
        let mut seen = BTreeSet::new();
        audiences.retain(|audience| seen.insert(audience.clone()));
        self.inject.to = codes;
        if !audiences.is_empty() || self.desk.mapping.recipients_whole {
            self.inject.audiences = audiences;
        }
        if unknown {
            self.unknown_recipient(column, text);
        }
    }

    /// Whether a training audience called `G2` also names the branch: it does where it is new to the inject, and stays
    /// as it was where not.
    fn means_branch_too(&self, audience: &AudienceId, branch: &Code) -> bool {
        !self.inject.audiences.contains(audience) || self.inject.to.contains(branch)
    }

    fn unknown_recipient(&mut self, column: usize, text: &str) {
        self.keep(column, text);
        self.note(column, RowProblem::new("recipient", &[("word", text.replace('\n', "; ").into())]));
    }
}

fn is_everybody(name: &str) -> bool {
    matches!(folded(name).as_str(), "all" | "everybody" | "everyone" | "all players" | "all audiences" | "tous")
}
