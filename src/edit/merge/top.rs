//! Fields of a newer version at the top of the file, which this version does not know and never drops.

use super::conflict::{About, Conflict, Place};
use super::order::ordered;
use super::{Arrival, Came, Merge};
use crate::scenario::{Extra, RecordRef, Scenario, Text};
use serde_json::Value;
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// Brings the fields of both sides together.
pub(super) fn merge(merge: &mut Merge, base: Option<&Scenario>) {
    let before = base.map(|base| by_name(&base.extra)).unwrap_or_default();
    let (mine, theirs) = (by_name(&merge.mine.extra), by_name(&merge.theirs.extra));
    let names = |fields: &BTreeMap<SmolStr, Text>, extra: &Extra| {
        let mut left: BTreeMap<&SmolStr, &Text> = fields.iter().collect();
        extra.0.iter().filter_map(|(name, _)| left.remove(name).map(|_| name.clone())).collect::<Vec<SmolStr>>()
    };
    let old = base.map(|base| names(&before, &base.extra)).unwrap_or_default();
    let order = ordered(&old, &names(&mine, &merge.mine.extra), &names(&theirs, &merge.theirs.extra)).order;
    let mut fields = Vec::new();
    for name in order {
        let (old, own, other) = (before.get(&name), mine.get(&name), theirs.get(&name));
        let came = own == old && other != old;
        if own != other && (base.is_none() || (!came && other != old)) {
            merge.conflicts.push(conflict(&name, base.is_some(), [old, own, other]));
        } else if came {
            merge.arrivals.push(Arrival {
                record: RecordRef::exercise(),
                called: name.to_string(),
                what: Came::Top(name.clone()),
            });
        }
        let standing = if came && base.is_some() { other } else { own };
        fields.push((name, standing.cloned()));
    }
    merge.top = fields;
}

fn by_name(extra: &Extra) -> BTreeMap<SmolStr, Text> {
    extra.0.iter().rev().cloned().collect()
}

fn conflict(name: &SmolStr, knows_before: bool, versions: [Option<&Text>; 3]) -> Conflict {
    let [before, mine, theirs] = versions.map(|text| text.map_or(Value::Null, |text| Value::from(&**text)));
    Conflict {
        record: RecordRef::exercise(),
        called: name.to_string(),
        about: About::Top(name.clone()),
        before,
        knows_before,
        mine,
        theirs,
        both: None,
        choice: None,
        place: Place { shelf: usize::MAX, row: usize::MAX },
    }
}
