//! All records of one kind, each with its three versions and what becomes of it, in the merged order.

use super::conflict::Side;
use super::order::{Ordered, ordered, ordered_alone};
use crate::scenario::{Record, RecordKind, Scenario};
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// The id of a record, and how often it occurred before in its list; a faulty file may hold it twice.
pub(super) type Key = (SmolStr, usize);

/// One record.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub base: Option<Record>,
    pub mine: Option<Record>,
    pub theirs: Option<Record>,
    /// What stands while nothing is chosen.
    pub record: Record,
    /// Whether it is in the result while nothing is chosen.
    pub is_here: bool,
    /// Who took it away, while the other side left it as it was.
    pub gone_by: Option<Side>,
}

/// All records of one kind.
#[derive(Clone, Debug)]
pub(super) struct Shelf {
    pub kind: RecordKind,
    pub rows: Vec<Row>,
    /// The rows in their order and in the order as it was, where both sides sorted anew.
    pub other: Option<(Vec<usize>, Vec<usize>)>,
}

impl Shelf {
    /// The records of one kind in three scenarios.
    pub fn new(kind: RecordKind, base: Option<&Scenario>, mine: &Scenario, theirs: &Scenario) -> Self {
        let lists = [base.map(|base| base.records(kind)).unwrap_or_default(), mine.records(kind), theirs.records(kind)];
        let [base_list, mine_list, theirs_list] = lists.map(keyed);
        let keys = |list: &[(Key, Record)]| list.iter().map(|(key, _)| key.clone()).collect::<Vec<Key>>();
        let (own, others) = (keys(&mine_list), keys(&theirs_list));
        let Ordered { order, other } = match base {
            Some(_) => ordered(&keys(&base_list), &own, &others),
            None => ordered_alone(&own, &others),
        };
        let [mut base, mut mine, mut theirs] =
            [base_list, mine_list, theirs_list].map(|list| list.into_iter().collect::<BTreeMap<Key, Record>>());
        let places: BTreeMap<&Key, usize> = order.iter().enumerate().map(|(place, key)| (key, place)).collect();
        let placed = |keys: Vec<Key>| keys.iter().filter_map(|key| places.get(key).copied()).collect::<Vec<usize>>();
        let other = other.map(|(theirs, before)| (placed(theirs), placed(before)));
        let rows =
            order.iter().filter_map(|key| Row::new(base.remove(key), mine.remove(key), theirs.remove(key))).collect();
        Self { kind, rows, other }
    }
}

impl Row {
    fn new(base: Option<Record>, mine: Option<Record>, theirs: Option<Record>) -> Option<Self> {
        let record = mine.clone().or_else(|| theirs.clone())?;
        Some(Self { base, mine, theirs, record, is_here: true, gone_by: None })
    }

    /// Whether this side added or changed it.
    pub fn is_touched_by(&self, side: Side) -> bool {
        let own = match side {
            Side::Mine => &self.mine,
            Side::Theirs => &self.theirs,
        };
        own.is_some() && *own != self.base
    }
}

fn keyed(records: Vec<Record>) -> Vec<(Key, Record)> {
    let mut times: BTreeMap<SmolStr, usize> = BTreeMap::new();
    let keyed = records.into_iter().map(|record| {
        let id = record.reference().id;
        let count = times.entry(id.clone()).or_default();
        let key = (id, *count);
        *count += 1;
        (key, record)
    });
    keyed.collect()
}
