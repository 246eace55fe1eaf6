//! Earlier versions in a session: which there are, and bringing one back as one step.

use super::comparing::kept_name;
use super::{Notice, Session};
use crate::app::comparing::{Against, CompareWork, Step};
use crate::app::effect::Effect;
use crate::app::role::Role;
use crate::coverage::changes::{Changes, DecisionFate};
use crate::edit::bring_back::{BroughtBack, NotBack, bring_back};
use crate::scenario::Scenario;
use crate::words::{say, say_with};
use std::sync::Arc;

impl Session {
    /// The version of this exercise that is meant, with its name; nothing for a file that has to be read first.
    pub(super) fn version(&self, against: &Against) -> Option<(String, Arc<Scenario>)> {
        let document = self.document.as_ref()?;
        let shared = |scenario: &Scenario| Arc::new(scenario.clone());
        match against {
            Against::Opened => Some((say("comparing-opened"), shared(document.opened()))),
            Against::Saved => document.saved().map(|saved| (say("comparing-saved"), shared(saved))),
            Against::Kept(place) => match self.comparing.as_ref().map(|comparing| &comparing.step) {
                Some(Step::Choose { kept: Some(kept), .. }) => {
                    kept.get(*place).map(|kept| (kept_name(kept), Arc::clone(&kept.scenario)))
                }
                _ => None,
            },
            Against::File(_) | Against::OnDisk => None,
        }
    }

    /// The version that is shown beside the open exercise and could come back.
    fn shown_version(&self) -> Option<(String, Arc<Scenario>)> {
        let version = self.comparing.as_ref()?.earlier()?;
        Some((version.name.clone(), Arc::clone(&version.scenario)))
    }

    /// Why a version cannot be brought back, if that is known without comparing.
    pub fn not_back(&self, version: &Scenario) -> Option<String> {
        let document = self.document.as_ref()?;
        let role = Role::named(&self.memory.works_as);
        if let Some(reason) = &document.read_only {
            Some(reason.clone())
        } else if role != Role::Planner {
            Some(say(&format!("role-refused-{}", role.name())))
        } else {
            let is_other = document.scenario().copy != version.copy;
            is_other.then(|| refused(NotBack::OtherCopy))
        }
    }

    /// Makes the exercise what it was: one of the versions that are offered, or the one that is shown.
    pub(super) fn bring_back(&mut self, against: Option<&Against>) {
        let found = against.map_or_else(|| self.shown_version(), |against| self.version(against));
        let (Some((name, version)), Some(document)) = (found, &self.document) else { return };
        let (before, coverage) = (Arc::clone(document.scenario()), document.coverage().clone());
        self.comparing = None;
        let brought = match bring_back(&before, &version) {
            Ok(brought) => brought,
            Err(no) => {
                self.notice = Some(Notice { is_error: false, text: refused(no) });
                return;
            }
        };
        self.edit(&brought.edit(), None);
        let Some(document) = self.document.as_ref().filter(|_| self.notice.is_none()) else { return };
        let padlock = document.padlock.clone();
        let changed = Changes::decisions_between(&coverage, document.coverage());
        let stale = changed.iter().filter(|change| change.fate == DecisionFate::OutOfDate).count();
        self.undoable = Some((told(&name, &brought, stale), document.revision()));
        self.effects.push(Effect::Comparing(CompareWork::PutAside(before, padlock)));
    }
}

fn refused(no: NotBack) -> String {
    say(&format!("comparing-not-back-{}", no.name()))
}

fn told(name: &str, brought: &BroughtBack, stale: usize) -> String {
    let records = brought.changes.touched().count();
    say_with("comparing-back-done", &[("name", name.into()), ("records", records.into()), ("stale", stale.into())])
}
