//! Charts with their numbers: coverage by topic, how much happens when.

use super::desk::Desk;
use super::text::{figure, said, table};
use super::when::DAY;
use super::words;
use crate::briefing::block::{Bar, Block, Cell, Chart};
use crate::coverage::{Tally, Verdict};
use crate::scenario::{ExTime, Inject};
use crate::words::say;
use std::sync::Arc;

/// Coverage by topic as bars.
pub fn bars(desk: &Desk<'_>) -> Option<Block> {
    let bars: Vec<Bar> = tallies(desk).iter().map(|tally| bar(tally, desk)).collect();
    let legend = Verdict::ALL.map(words::verdict).to_vec();
    let caption = say("briefing-bars-caption");
    (!bars.is_empty()).then_some(Block::Chart(Chart::Bars { caption, legend, bars }))
}

/// The same as numbers.
pub fn counts(desk: &Desk<'_>) -> Option<Block> {
    let rows = tallies(desk).into_iter().map(|tally| {
        let mut cells = vec![Cell::text(tally.label.as_str()), Cell::code(tally.code.as_str())];
        cells.extend(Verdict::ALL.map(|verdict| Cell::code(figure(tally.count(verdict) as u64))));
        cells.push(Cell::code(figure(tally.total() as u64)));
        cells.push(Cell::code(figure(tally.essential_open as u64)));
        cells
    });
    let rows = rows.collect();
    let columns = [
        ("briefing-head-topic", 4.0),
        ("briefing-head-code", 1.2),
        ("briefing-verdict-covered", 1.5),
        ("briefing-verdict-partly", 1.5),
        ("briefing-verdict-missing", 1.5),
        ("briefing-verdict-waits", 1.7),
        ("briefing-verdict-not_applicable", 1.7),
        ("briefing-verdict-waived", 1.5),
        ("briefing-head-lines", 1.2),
        ("briefing-head-essential-open", 1.7),
    ];
    table(say("briefing-counts-caption"), &columns, rows)
}

fn tallies(desk: &Desk<'_>) -> Vec<Tally> {
    desk.coverage.tallies().into_iter().filter(|tally| tally.total() > 0).collect()
}

fn bar(tally: &Tally, desk: &Desk<'_>) -> Bar {
    let topic = desk.topics.iter().find(|(id, _)| *id == tally.topic.as_str());
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Bar {
        topic: topic.map(|(_, value)| words::mark(value)).unwrap_or_default(),
        name: tally.label.clone(),
        counts: tally.counts.iter().map(|it| count(*it)).collect(),
        essential_open: count(tally.essential_open),
    }
}

/// The longest number of columns that can still be read.
const MOST_COLUMNS: usize = 42;

/// How much happens when: columns of hours, days or weeks, whichever can be read.
pub fn density(desk: &Desk<'_>) -> Option<Block> {
    let times: Vec<ExTime> = desk.played.iter().filter(|it| !is_reserve(it)).filter_map(|inject| inject.time).collect();
    let (first, last) = (times.iter().min()?, times.iter().max()?);
    let long = last.0.saturating_sub(first.0);
    let steps = [120, 360, DAY, 7 * DAY, 28 * DAY, 364 * DAY];
    let shortest = if long <= DAY {
        120
    } else if long <= 3 * DAY {
        360
    } else {
        DAY
    };
    let fits = |step: &i64| usize::try_from(long / step).is_ok_and(|columns| columns < MOST_COLUMNS);
    let step = steps.into_iter().find(|step| *step >= shortest && fits(step))?;
    // Columns begin at midnight of the first day.
    let from = desk.calendar.begin(desk.calendar.index(*first)).0;
    let from = if step < DAY { from + (first.0 - from).div_euclid(step) * step } else { from };
    let many = usize::try_from((last.0 - from).div_euclid(step)).ok()? + 1;
    let mut columns: Vec<(String, u32)> = (0..many)
        .map(|place| {
            let begin = ExTime(from + i64::try_from(place).unwrap_or_default() * step);
            (if step < DAY { desk.calendar.short(begin) } else { desk.calendar.day(begin) }, 0)
        })
        .collect();
    for time in &times {
        let place = usize::try_from((time.0 - from).div_euclid(step)).unwrap_or_default();
        if let Some((_, count)) = columns.get_mut(place) {
            *count += 1;
        }
    }
    let (name, most) = columns.iter().max_by_key(|(_, count)| *count)?.clone();
    let count = figure(times.len() as u64);
    let alt = said("briefing-density-alt", &[("count", count.into()), ("name", name.into()), ("most", most.into())]);
    let caption = say(match step {
        120 | 360 => "briefing-density-hours",
        DAY => "briefing-density-days",
        _ => "briefing-density-weeks",
    });
    Some(Block::Chart(Chart::Density { caption, alt, columns }))
}

/// Whether an inject is held in reserve and may never be played.
pub fn is_reserve(inject: &Arc<Inject>) -> bool {
    inject.kind.as_str() == "contingency"
}
