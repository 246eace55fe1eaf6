//! Who and what plays a slot, so that one made-up place is not a school, a port and a road at once.

use crate::app::shelf::{Choice, Entry, Filling, Slot, SlotKind};
use crate::library::fit::{is_called_like, proposed_where};
use crate::scenario::{ExTime, Record, Scenario};
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// What the records play in the items so far, by id.
#[derive(Clone, Debug, Default)]
pub(super) struct Cast {
    parts: BTreeMap<SmolStr, Part>,
}

/// A slot that a record plays, and whether it was made up for it.
#[derive(Clone, Debug)]
struct Part {
    slot: Slot,
    is_new: bool,
}

impl Cast {
    /// An item with its slots filled: from the exercise where something fits, else with a name of its own.
    pub fn filling(&self, entry: &Entry, scenario: &Scenario, start: ExTime) -> Filling {
        proposed_where(&entry.item, &entry.scene, scenario, start, &|slot, id, name| self.may_play(slot, id, name))
    }

    /// Whether a record may play a slot beside what it plays already.
    ///
    /// People of the exercise may speak more than once, whoever was made up only for its like. A place must be called
    /// like what is looked for, whoever wrote it: a switching station is no ticket office, and a new place costs nothing.
    fn may_play(&self, slot: &Slot, id: &SmolStr, name: &str) -> bool {
        let part = self.parts.get(id);
        let is_alike = part.is_none_or(|part| part.slot.codes == slot.codes);
        match slot.kind {
            SlotKind::Actor => is_alike || part.is_some_and(|part| !part.is_new),
            SlotKind::Place => {
                is_alike
                    && (is_called_like(slot, name) || part.is_some_and(|part| is_called_like(slot, &part.slot.label)))
            }
        }
    }

    /// The same after an item came in with these records.
    pub fn with(&self, entry: &Entry, filling: &Filling, records: &[Record]) -> Self {
        let mut parts = self.parts.clone();
        let mut made = records.iter().filter_map(|record| match record {
            Record::Actor(actor) => Some(&actor.id.0),
            Record::Place(place) => Some(&place.id.0),
            _ => None,
        });
        for slot in &entry.item.slots {
            let (id, is_new) = match filling.slots.get(&slot.name) {
                Some(Choice::Own(id)) => (Some(id), false),
                _ => (made.next(), true),
            };
            if let Some(id) = id {
                parts.entry(id.clone()).or_insert_with(|| Part { slot: slot.clone(), is_new });
            }
        }
        Self { parts }
    }
}
