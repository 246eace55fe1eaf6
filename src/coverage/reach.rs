//! Which slots' derived facts a change of one slot reaches.

use super::table::Table;
use std::collections::BTreeSet;

impl Table {
    /// Collects the slots whose derived facts depend on this one: earlier injects of its case, linked
    /// ones, copies, and the members of its weave where a plain inject comes or goes.
    pub(super) fn reach(&self, slot: u32, reached: &mut BTreeSet<u32>) {
        self.reach_earlier(slot, reached);
        let Some(known) = self.slot(slot) else { return };
        reached.extend(self.followers(slot));
        if let Some(text) = known.text {
            reached.extend(self.copies.of(text));
        }
        let Some(weave) = known.weave.filter(|_| known.is_plain) else { return };
        // With two plain injects or more, one of them makes no difference.
        if self.plain_in.get(weave.group as usize).is_none_or(|count| *count <= 1) {
            let members = self
                .slots
                .iter()
                .zip(0..)
                .filter(|(it, _)| it.as_ref().and_then(|it| it.weave).is_some_and(|it| it.group == weave.group));
            reached.extend(members.map(|(_, member)| member));
        }
    }

    /// The slot and all that it points to, directly or over others.
    fn reach_earlier(&self, slot: u32, reached: &mut BTreeSet<u32>) {
        let mut open = vec![slot];
        let mut seen = BTreeSet::new();
        while let Some(slot) = open.pop() {
            if seen.insert(slot) {
                open.extend(self.slot(slot).into_iter().flat_map(|known| &known.links));
            }
        }
        reached.extend(seen);
    }
}
