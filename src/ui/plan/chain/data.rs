//! What the chain of an inject shows: a row for each inject in the order of time, with what it is linked with.

use super::rails::{End, Rail, rails};
use crate::scenario::tempo::{Chain, Follower, chain_of};
use crate::scenario::{ExTime, Inject, InjectId, Scenario};
use crate::ui::inject::time_text;
use crate::ui::plan::timeline::data::Mark;
use crate::words::{knows, say, say_with};
use std::collections::BTreeMap;

/// How an inject stands to the one whose chain it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// It leads there.
    Before,
    /// It is the one.
    Root,
    /// It goes on from there.
    After,
    /// It is linked without an order in time.
    Beside,
    /// It leads there and goes on from there: the links go in a circle.
    Both,
}

/// One inject of the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChainRow {
    /// Which one.
    pub inject: InjectId,
    /// Its number.
    pub number: String,
    /// Its title; empty where it has none.
    pub title: String,
    /// When it is played; empty where it has no time.
    pub time: String,
    /// How it stands to the root.
    pub side: Side,
    /// Its mark.
    pub mark: Mark,
    /// What it goes on from, in words, with the condition of a branch.
    pub links: Vec<String>,
    /// The rows from which it goes on.
    pub earlier: Vec<usize>,
    /// The rows that go on from it.
    pub later: Vec<usize>,
}

/// The chain of an inject.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChainData {
    /// The injects in the order of time; those without a time come last.
    pub rows: Vec<ChainRow>,
    /// The lines between them.
    pub rails: Vec<Rail>,
    /// How many lead to the root.
    pub before: usize,
    /// How many go on from it.
    pub after: usize,
}

impl ChainData {
    /// The chain of an inject; empty where it is not there.
    pub fn of(scenario: &Scenario, root: &InjectId) -> Self {
        let Some(chain) = chain_of(scenario, root) else { return Self::default() };
        let mut places: Vec<u32> =
            [&chain.before, &chain.after, &chain.beside].into_iter().flatten().copied().collect();
        places.push(chain.root);
        let time = |place: &u32| scenario.injects.get(*place as usize).and_then(|inject| inject.time);
        places.sort_by_key(|place| (time(place).is_none(), time(place), *place));
        places.dedup();
        let row_of: BTreeMap<u32, usize> = places.iter().enumerate().map(|(row, place)| (*place, row)).collect();
        let row = |place: &u32| Some(chain_row(scenario, &chain, *place, scenario.injects.get(*place as usize)?));
        let mut rows: Vec<ChainRow> = places.iter().filter_map(row).collect();
        let mut ends = Vec::new();
        for link in chain.links.iter().filter(|link| link.earlier != link.later) {
            let (Some(from), Some(to)) = (row_of.get(&link.earlier), row_of.get(&link.later)) else { continue };
            ends.push((*from, End { row: *to, is_branch: link.kind.as_str() == "branch" }));
            if let Some(row) = rows.get_mut(*from) {
                row.later.push(*to);
            }
            if let Some(row) = rows.get_mut(*to) {
                row.earlier.push(*from);
                row.links.push(link_words(scenario, link));
            }
        }
        Self { rows, rails: rails(&ends), before: chain.before.len(), after: chain.after.len() }
    }

    /// The row of an inject.
    pub fn place(&self, id: &InjectId) -> Option<usize> {
        self.rows.iter().position(|row| row.inject == *id)
    }

    /// How many lanes the lines take.
    pub fn lanes(&self) -> usize {
        self.rails.iter().map(|rail| rail.lane + 1).max().unwrap_or(0)
    }
}

fn chain_row(scenario: &Scenario, chain: &Chain, place: u32, inject: &Inject) -> ChainRow {
    let side = match (chain.before.contains(&place), chain.after.contains(&place)) {
        _ if place == chain.root => Side::Root,
        (true, true) => Side::Both,
        (true, false) => Side::Before,
        (false, true) => Side::After,
        (false, false) => Side::Beside,
    };
    ChainRow {
        inject: inject.id.clone(),
        number: inject.number.to_string(),
        title: inject.readable(&inject.title).to_string(),
        time: time_text(scenario, inject.time),
        side,
        mark: Mark::of(place, inject.time.unwrap_or(ExTime(0)), inject),
        links: Vec::new(),
        earlier: Vec::new(),
        later: Vec::new(),
    }
}

/// What a link means, such as “Branch of DH-021, if they acted”.
fn link_words(scenario: &Scenario, link: &Follower) -> String {
    let number = scenario.injects.get(link.earlier as usize).map(|it| it.number.to_string()).unwrap_or_default();
    let key = format!("briefing-link-{}", link.kind.as_str().replace('_', "-"));
    let key = if knows(&key) { key } else { "briefing-link-other".to_owned() };
    let words = say_with(&key, &[("inject", number.into())]);
    match link.when.as_str() {
        "acted" => format!("{words}, {}", say("inject-when-acted")),
        "not_acted" => format!("{words}, {}", say("inject-when-not-acted")),
        _ => words,
    }
}

impl std::fmt::Display for ChainData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for row in &self.rows {
            let sign = match row.side {
                Side::Before => '<',
                Side::Root => '*',
                Side::After => '>',
                Side::Beside => '=',
                Side::Both => 'o',
            };
            writeln!(f, "{}", format!("{sign} {} {}", row.number, row.links.join("; ")).trim_end())?;
        }
        Ok(())
    }
}
