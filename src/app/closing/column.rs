//! What each item would do by itself: where it would go, and how much of each open part it brings.

use super::asked::Asked;
use super::demand::{Key, Shorts};
use super::place::{Unplaced, is_allowed};
use super::trial::Trial;
use crate::app::shelf::{Entry, Filling, Shelf};
use crate::coverage::Coverage;
use crate::scenario::Record;
use std::collections::BTreeMap;

/// An item that could come in.
#[derive(Clone, Debug)]
pub(super) struct Column<'a> {
    pub entry: &'a Entry,
    /// How much it costs beside the number of its injects: who has to act, what has to be made up, how badly it fits.
    pub burden: f64,
    /// How much of each open part it brings.
    pub gains: Gains,
}

/// How much of some parts something brings; less than nothing where it leaves more open.
pub(super) type Gains = BTreeMap<Key, i64>;

impl Column<'_> {
    /// How many injects it has.
    pub fn injects(&self) -> usize {
        self.entry.item.injects.len()
    }
    /// How much it brings of a part.
    pub fn gain(&self, key: &Key) -> i64 {
        self.gains.get(key).copied().unwrap_or_default()
    }
}

/// Why an item that is allowed could not be placed.
#[derive(Clone, Debug)]
pub(super) struct Left<'a> {
    pub entry: &'a Entry,
    pub why: Unplaced,
}

/// The items that are allowed, in the order of the library.
pub(super) fn allowed<'a>(shelf: &'a Shelf, asked: &Asked) -> Vec<&'a Entry> {
    shelf.entries.iter().filter(|entry| is_allowed(entry, asked)).collect()
}

/// Tries an item on the exercise as it stands; nothing where it brings nothing that is asked for.
pub(super) fn column<'a>(
    entry: &'a Entry,
    (start, before): (&Trial, &Coverage),
    asked: &Asked,
    open: &Shorts,
) -> Result<Option<Column<'a>>, Left<'a>> {
    let filling = start.place(entry, asked).map_err(|why| Left { entry, why })?;
    let Some(tried) = start.with(entry, &filling) else { return Ok(None) };
    let gains = gains(&tried.judged(before), asked, open);
    let brings = gains.values().any(|gain| *gain > 0);
    Ok(brings.then(|| Column { entry, burden: burden(entry, &tried, before), gains }))
}

/// How much of what was open a coverage has closed.
pub(super) fn gains(after: &Coverage, asked: &Asked, open: &Shorts) -> Gains {
    let left = super::demand::shorts_of(after, &|line| asked.holds(line));
    let gain = |(key, short): (&Key, &i64)| {
        let gain = short - left.get(key).copied().unwrap_or_default();
        (gain != 0).then(|| (key.clone(), gain))
    };
    open.iter().filter_map(gain).collect()
}

fn burden(entry: &Entry, tried: &Trial, before: &Coverage) -> f64 {
    let play = &entry.scene.with_item;
    let acting: usize = play.injects.iter().map(|inject| inject.to.len()).sum();
    let made_up = tried.records.iter().filter(|record| !matches!(record, Record::Inject(_))).count();
    let phase = |inject: &std::sync::Arc<crate::scenario::Inject>| {
        let own = tried.scenario.phase_of(inject).map(|phase| phase.kind.clone());
        let meant = play.injects.iter().find(|it| it.title == inject.title).and_then(|it| play.phase_of(it));
        meant.is_some_and(|meant| Some(&meant.kind) != own.as_ref())
    };
    let misplaced = tried.injects().into_iter().filter(|inject| phase(inject)).count();
    let tasks = &before.scenario().exercise.core_tasks;
    let other_task = entry.cores.iter().any(|core| !tasks.is_empty() && !tasks.iter().any(|task| task.0 == *core));
    let points = acting + 2 * made_up + 5 * misplaced + if other_task { 8 } else { 0 };
    u32::try_from(points).map_or(f64::MAX, f64::from)
}
