//! What each item would do by itself: where it would go, and how much of each open part it brings.

use super::asked::Asked;
use super::demand::{By, Key, Margins, Shorts, is_dormant, margins, shorts};
use super::place::{Unplaced, is_allowed};
use super::trial::Trial;
use crate::app::shelf::{Entry, Filling, Shelf};
use crate::coverage::Coverage;
use crate::scenario::{Record, TagId};
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};

/// An item that could come in.
#[derive(Clone, Debug)]
pub(super) struct Column<'a> {
    pub entry: &'a Entry,
    /// Where it goes alone.
    pub alone: Filling,
    /// How much it costs beside the number of its injects: who has to act, what has to be made up, how badly it fits.
    pub burden: f64,
    /// How much of each open part it brings; less than nothing where it leaves more open.
    pub gains: Gains,
    /// How much it moves each share.
    pub moves: Margins,
    /// What is asked for only because of it, and how much that is short of.
    pub opens: Shorts,
}

/// How much of some parts something brings.
pub(super) type Gains = BTreeMap<Key, i64>;

/// How the exercise stands as it is.
pub(super) struct Start<'s> {
    pub trial: Trial,
    pub before: &'s Coverage,
    pub open: Shorts,
    pub margins: Margins,
    /// The lines that ask for something only when the exercise has grown.
    pub dormant: BTreeSet<SmolStr>,
}

impl<'s> Start<'s> {
    pub fn of(before: &'s Coverage, asked: &Asked) -> Self {
        Self {
            trial: Trial::of(before.scenario()),
            before,
            open: shorts(asked.lines(before), By::Items),
            margins: margins(asked.lines(before)),
            dormant: asked
                .lines(before)
                .filter(|line| is_dormant(line))
                .map(|line| line.requirement.id.0.clone())
                .collect(),
        }
    }
}

impl Column<'_> {
    /// How many injects it has.
    pub fn injects(&self) -> usize {
        self.entry.item.injects.len()
    }
    /// How many of them carry a topic, so that the exercise grows by them.
    pub fn topical(&self) -> usize {
        let is_topical = |tag: &TagId| tag.as_str().starts_with("topic.");
        let injects = self.entry.scene.with_item.injects.iter();
        injects.filter(|inject| inject.tags.iter().any(is_topical)).count()
    }
}

/// Why an item that is allowed could not be placed.
#[derive(Clone, Debug)]
pub(super) struct Left<'a> {
    pub entry: &'a Entry,
    pub why: Unplaced,
}

/// The items that are allowed, in the order of the library; none on a topic that a named person took out of scope.
pub(super) fn allowed<'a>(shelf: &'a Shelf, before: &Coverage, asked: &Asked) -> Vec<&'a Entry> {
    shelf.entries.iter().filter(|entry| is_allowed(entry, asked) && !touches_out(entry, before)).collect()
}

/// Whether an item touches a topic that a named person took out of scope.
pub(super) fn touches_out(entry: &Entry, before: &Coverage) -> bool {
    let is_out = |topic: &SmolStr| before.features().out.iter().any(|out| topic.ends_with(&format!(".{out}")));
    entry.topics.iter().any(is_out)
}

/// Tries an item on the exercise as it stands; nothing where it brings nothing that is asked for.
pub(super) fn column<'a>(entry: &'a Entry, start: &Start<'_>, asked: &Asked) -> Result<Option<Column<'a>>, Left<'a>> {
    let filling = start.trial.place(entry, asked).map_err(|why| Left { entry, why })?;
    let Some(tried) = start.trial.with(entry, &filling) else { return Ok(None) };
    let after = tried.judged(start.before);
    let left = shorts(asked.lines(&after), By::Items);
    let gains = less(&start.open, &left);
    let moves = moved(&start.margins, &margins(asked.lines(&after)));
    let brings = gains.values().chain(moves.values()).any(|gain| *gain > 0);
    let opens = left.into_iter().filter(|(key, _)| !start.open.contains_key(key)).collect();
    Ok(brings.then(|| Column {
        entry,
        alone: filling,
        burden: burden(entry, &tried, start.before),
        gains,
        moves,
        opens,
    }))
}

/// How much each share moved.
pub(super) fn moved(before: &Margins, after: &Margins) -> Margins {
    let moved = before.iter().filter_map(|(key, before)| Some((key.clone(), after.get(key)? - before)));
    moved.filter(|(_, by)| *by != 0).collect()
}

/// How much less is open.
pub(super) fn less(before: &Shorts, after: &Shorts) -> Gains {
    let gain = |(key, short): (&Key, &i64)| {
        let gain = short - after.get(key).copied().unwrap_or_default();
        (gain != 0).then(|| (key.clone(), gain))
    };
    before.iter().filter_map(gain).collect()
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
