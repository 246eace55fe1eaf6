//! What of an inject is open, folded, shown or being typed; nothing of it is part of the document.

use super::clearance::{Clearance, Clearing};
use super::completion::Completion;
use super::needs::{Need, needs, promise};
use super::pointing::Pointing;
use super::served::{Served, served};
use crate::app::Document;
use crate::app::keeping::{DraftOf, Drafts};
use crate::scenario::{ExTime, InjectId, Scenario, TagId};
use crate::ui::remarks::RemarksState;
use crate::ui::review::Found;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The comments of this desk.
const REMARKS: (DraftOf, DraftOf) = (DraftOf::InjectComment, DraftOf::InjectAnswer);

/// The groups of the opened inject that fold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Its part in the story: role, kind, incident, level.
    Story,
    /// Who does the harm, the referrals and the source.
    Harm,
    /// The chain, the named report.
    Reporting,
    /// Objectives, observables, claims.
    Objectives,
    /// Sensitivity, content note, owner.
    Care,
    /// Sources, own columns, attachments.
    Origin,
}

impl Group {
    /// All groups in the order of the page.
    pub const ALL: [Self; 6] = [Self::Story, Self::Harm, Self::Reporting, Self::Objectives, Self::Care, Self::Origin];

    /// The end of the id of its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Story => "story",
            Self::Harm => "harm",
            Self::Reporting => "reporting",
            Self::Objectives => "objectives",
            Self::Care => "care",
            Self::Origin => "origin",
        }
    }

    /// The group in which a field stands; `None` for those that are always seen.
    pub fn of_field(field: &str) -> Option<Self> {
        Some(match field.split('.').next().unwrap_or(field) {
            "incident" | "role" | "kind" | "must_play" | "closing" | "feedback" | "core" | "level" | "pphase"
            | "phase" => Self::Story,
            "perpetrator" | "deliberate" | "referrals" | "source" | "source_reliability" | "source_credibility"
            | "hours_since_event" | "emblem" | "depths" => Self::Harm,
            "chain" | "report" => Self::Reporting,
            "objectives" | "observables" | "claims" | "feeds" | "uses" => Self::Objectives,
            "sensitivity" | "content_note" | "owner" => Self::Care,
            "sources" | "columns" | "attachments" | "refused_tags" => Self::Origin,
            _ => return None,
        })
    }
}

/// A time that was typed and cannot be read yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Unread {
    pub inject: InjectId,
    pub base: Option<ExTime>,
    pub text: String,
    pub fault: String,
}

/// A wish to move the cursor into a field, kept until the field is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Focus {
    pub inject: InjectId,
    pub field: String,
    /// How many frames it still waits.
    pub patience: u8,
}

/// What the check says of one inject, worked out once for each value of the scenario.
#[derive(Clone, Debug)]
pub(super) struct Known {
    pub scenario: Arc<Scenario>,
    pub inject: InjectId,
    pub needs: Arc<Vec<Need>>,
    pub served: Arc<Vec<Served>>,
    pub promise: String,
    pub clearance: Clearance,
    /// Worked out only where it is shown.
    pub completion: Option<Option<Completion>>,
}

impl Known {
    fn of(document: &Document, inject: &InjectId) -> Self {
        Self {
            scenario: Arc::clone(document.scenario()),
            inject: inject.clone(),
            needs: Arc::new(needs(document, inject)),
            served: Arc::new(served(document, inject)),
            promise: promise(document, inject),
            clearance: document
                .scenario()
                .inject(inject)
                .map_or(Clearance::NotAsked, |inject| Clearance::of(document, inject)),
            completion: None,
        }
    }
}

/// What is seen of injects, beyond their content.
#[derive(Clone, Debug, Default)]
pub struct InjectState {
    pub(super) folds: BTreeMap<Group, bool>,
    pub(super) unfolded_texts: BTreeSet<InjectId>,
    pub(super) expected_open: bool,
    pub(super) all_served: bool,
    pub(super) people_open: Option<(InjectId, usize)>,
    pub(super) unread: Option<Unread>,
    pub(super) time_notes: Option<(InjectId, ExTime, String)>,
    pub(super) focus: Option<Focus>,
    pub(super) last_need: Option<(InjectId, String)>,
    pub(super) upper_height: f32,
    pub(super) lower_height: f32,
    pub(super) was_typing: bool,
    /// Whether the field with the focus is explained.
    pub explains: bool,
    pub(super) known: Option<Known>,
    pub(super) found: Found,
    pub(super) pointing: Option<Pointing>,
    pub(super) pointed_tag: Option<(InjectId, TagId)>,
    pub(super) clearing: Clearing,
    pub(super) changes: crate::ui::signing::ChangeState,
    pub(super) remarks: RemarksState,
}

impl InjectState {
    /// Tells who works here, as remembered from the last run.
    pub fn set_signer(&mut self, name: &str, role: &str) {
        name.clone_into(&mut self.clearing.name);
        role.clone_into(&mut self.clearing.role);
        self.remarks.set_signer(name, role);
    }

    /// Tells what is typed and not sent.
    pub fn tell_unsent(&self, drafts: &mut Drafts) {
        self.remarks.tell_unsent(REMARKS, drafts);
        if let Some((inject, reason)) = &self.clearing.reason {
            drafts.put(DraftOf::Clearance, inject.as_str(), reason);
        }
    }

    /// Puts back what was typed and not sent.
    pub fn take_back(&mut self, drafts: &Drafts) {
        self.remarks.take_back(REMARKS, drafts);
        let reason = drafts.of(DraftOf::Clearance).next();
        self.clearing.reason = reason.map(|(inject, text)| (InjectId::new(inject), text.clone()));
    }

    /// Who comments here: name and role, to be remembered.
    pub fn signer(&self) -> (&str, &str) {
        self.remarks.signer()
    }

    /// What the check says of an inject now.
    pub(super) fn known(&mut self, document: &Document, inject: &InjectId) -> &mut Known {
        let is_fresh = |known: &Known| Arc::ptr_eq(&known.scenario, document.scenario()) && known.inject == *inject;
        let kept = self.known.take().filter(is_fresh);
        self.known.insert(kept.unwrap_or_else(|| Known::of(document, inject)))
    }

    /// Moves the cursor into a field as soon as it is drawn, and unfolds what hides it.
    pub fn focus_on(&mut self, inject: &InjectId, field: &str) {
        if let Some(group) = Group::of_field(field) {
            self.folds.insert(group, true);
        }
        self.expected_open |= field.starts_with("expected");
        let entry = field.strip_prefix("people.").and_then(|rest| rest.split('.').next()?.parse().ok());
        if let Some(at) = entry {
            self.people_open = Some((inject.clone(), at));
        }
        if field == "text" {
            self.unfolded_texts.insert(inject.clone());
        }
        self.focus = Some(Focus { inject: inject.clone(), field: field.to_owned(), patience: 4 });
    }

    /// Moves the cursor into the title, as for an inject that was just made.
    pub fn focus_on_title(&mut self, inject: &InjectId) {
        self.focus_on(inject, "title");
    }
}
