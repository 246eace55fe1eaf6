//! The rest of a record, which was brought together without a choice: what came from whom.

use crate::app::merging::{About, Came, Conflict, Made, sentence};
use crate::coverage::changes::Worded;
use crate::scenario::compare::changed_fields;
use crate::scenario::name::field_label;
use crate::words::say;
use std::collections::BTreeSet;

/// One field that came in, or that only you changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RestRow {
    /// What people call it.
    pub field: String,
    /// What stood before.
    pub before: String,
    /// What stands now.
    pub now: String,
    /// Who changed it.
    pub by: String,
}

/// The fields of the record of a conflict that need no choice.
pub fn rest(made: &Made, conflict: &Conflict, worded: &Worded<'_>, name: &str) -> Vec<RestRow> {
    if conflict.is_presence() || matches!(conflict.about, About::Order | About::Top(_)) {
        return Vec::new();
    }
    let mut rows = Vec::new();
    let mut known: BTreeSet<&str> = BTreeSet::new();
    for (_, other) in made.merge.conflicts_of(&conflict.record) {
        if let About::Field(field) = &other.about {
            known.insert(field);
        }
    }
    for arrival in made.merge.arrivals_of(&conflict.record) {
        let Came::Field { field, before, after, is_mixed } = &arrival.what else { continue };
        known.insert(field);
        let by = if *is_mixed { say("merging-by-both") } else { name.to_owned() };
        let (before, now) = (worded.value(field, before), worded.value(field, after));
        rows.push(RestRow { field: sentence(&field_label(field)), before, now, by });
    }
    let base = made.base.as_ref().and_then(|base| base.record(&conflict.record));
    let versions = base.zip(made.merge.mine().record(&conflict.record));
    let own = versions.map(|(base, mine)| changed_fields(&base, &mine)).unwrap_or_default();
    for change in own.iter().filter(|change| !known.contains(change.field.as_str())) {
        let (before, now) = (worded.value(&change.field, &change.before), worded.value(&change.field, &change.after));
        rows.push(RestRow { field: sentence(&field_label(&change.field)), before, now, by: say("merging-by-you") });
    }
    rows
}
