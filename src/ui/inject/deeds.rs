//! What the buttons of *Still lacks* do, and the way from one lacking field to the next.

use super::form::Form;
use super::needs::{Deed, Need, needs};
use super::state::InjectState;
use crate::app::{Document, fresh_id};
use crate::edit::{Edit, Onward, onward_of};
use crate::scenario::{Code, ExpectedAction, Inject, InjectId, People, Record, RecordKind, Referral};
use crate::ui::outbox::{Outbox, Wish};
use std::sync::Arc;

/// The fields that the inspector itself shows.
const IN_INSPECTOR: [&str; 8] = ["title", "time", "from", "to", "channel", "expected", "text", "tags"];

/// Does what the button of a need says; `opened` tells whether the inject is opened full.
pub fn perform(
    document: &Document,
    inject: &InjectId,
    need: &Need,
    opened: bool,
    state: &mut InjectState,
    out: &mut Outbox,
) {
    if let Some(mut form) = Form::new(document, inject, state, out) {
        form.perform(need, opened);
    }
}

/// Moves the cursor to the next thing that is lacking, and opens what hides it.
pub fn go_to_next_lacking(
    document: &Document,
    inject: &InjectId,
    opened: bool,
    state: &mut InjectState,
    out: &mut Outbox,
) {
    let mut needs = needs(document, inject);
    needs.retain(|need| !need.is_step);
    let last = state.last_need.as_ref().filter(|(of, _)| of == inject).map(|(_, key)| key.clone());
    let at = last.and_then(|key| needs.iter().position(|need| need.key == key));
    let next = at.and_then(|at| needs.get(at + 1)).or_else(|| needs.first());
    let Some(need) = next else { return };
    state.last_need = Some((inject.clone(), need.key.clone()));
    if let Some(mut form) = Form::new(document, inject, state, out) {
        form.go_to(&need.field.clone(), opened);
    }
}

impl Form<'_> {
    pub fn perform(&mut self, need: &Need, opened: bool) {
        if self.document.is_read_only() && !matches!(need.deed, Deed::Focus | Deed::GoTo(_)) {
            return;
        }
        match &need.deed {
            Deed::Focus => self.go_to(&need.field, opened),
            Deed::AddPeople => {
                let field = format!("people.{}.number", self.inject.people.len());
                self.change(|inject| inject.people.push(People::default()));
                self.go_to(&field, opened);
            }
            Deed::AddReferral => {
                let field = format!("referrals.{}.kind", self.inject.referrals.len());
                self.change(|inject| inject.referrals.push(Referral::default()));
                self.go_to(&field, opened);
            }
            Deed::AddAction => {
                let field = format!("expected.{}.code", self.inject.expected.len());
                self.change(|inject| inject.expected.push(ExpectedAction::default()));
                self.go_to(&field, opened);
            }
            Deed::SuggestChain => {
                self.change(suggest_chain);
                self.go_to("chain", opened);
            }
            Deed::ConfirmChain => self.change(|inject| inject.chain_suggested = false),
            Deed::AddFollowUp => self.add_onward(Onward::FollowUp, opened),
            Deed::GoTo(other) => self.show(other.clone(), opened),
        }
    }

    pub fn go_to(&mut self, field: &str, opened: bool) {
        let id = self.inject.id.clone();
        self.state.focus_on(&id, field);
        let main = field.split('.').next().unwrap_or(field);
        if !opened && !IN_INSPECTOR.contains(&main) {
            self.out.wish(Wish::OpenFull(id));
        }
    }

    /// Adds an inject in the same incident that goes on from this one, right below it, and goes there.
    pub fn add_onward(&mut self, onward: Onward, opened: bool) {
        let scenario = self.scenario();
        let id = InjectId(fresh_id(RecordKind::Inject));
        let fresh = onward_of(scenario, &self.inject, id.clone(), onward);
        let index = scenario.injects.iter().position(|inject| inject.id == self.inject.id).map(|at| at + 1);
        self.out.edit(Edit::Add { record: Record::Inject(Arc::new(fresh)), index });
        self.state.focus_on_title(&id);
        self.show(id, opened);
    }

    /// Goes to another inject, in the same view.
    pub fn show(&mut self, id: InjectId, opened: bool) {
        self.out.wish(if opened { Wish::OpenFull(id) } else { Wish::ShowInject(id) });
    }
}

/// Who reports to whom, as a first guess: who gets it, the adviser of its topic, the commander, the next level.
pub(super) fn suggest_chain(inject: &mut Inject) {
    const ADVISERS: [(&str, &str); 5] = [
        ("topic.caac", "caacfp"),
        ("topic.crsv", "genad"),
        ("lens.wps", "genad"),
        ("topic.cthb", "legad"),
        ("topic.cpp", "cppfp"),
    ];
    let first = inject.to.first().cloned().unwrap_or_else(|| Code::new("joc"));
    let adviser = ADVISERS.iter().find(|(topic, _)| inject.has_tag(topic)).map(|(_, adviser)| Code::new(adviser));
    let mut chain = vec![first];
    for step in adviser.into_iter().chain([Code::new("com"), Code::new("hhq")]) {
        if !chain.contains(&step) {
            chain.push(step);
        }
    }
    inject.chain = chain;
    inject.chain_suggested = true;
}
