//! The numbers of a chart as a table, for those who do not see it and for those who count.

use super::block::{Bar, Cell, Chart, Lane, LaneMark, Table};
use super::paint::label;
use crate::words::{say, say_with};

/// The numbers of a chart.
pub fn numbers(chart: &Chart) -> Table {
    match chart {
        Chart::Bars { caption, legend, bars } => bars_table(caption, legend, bars),
        Chart::Timeline { caption, days, lanes, .. } => timeline_table(caption, days, lanes),
        Chart::Density { caption, columns, .. } => density_table(caption, columns),
    }
}

fn bars_table(caption: &str, legend: &[String], bars: &[Bar]) -> Table {
    let mut head = vec![say("writers-topic")];
    head.extend(legend.iter().cloned());
    head.push(say("writers-essential-open"));
    let rows = bars.iter().map(|bar| {
        let mut cells = vec![Cell::text(bar_name(bar))];
        cells.extend(
            (0..legend.len()).map(|at| Cell::code(bar.counts.get(at).copied().unwrap_or_default().to_string())),
        );
        cells.push(Cell::code(bar.essential_open.to_string()));
        cells
    });
    table(caption, head, rows.collect(), 2.6)
}

/// Code and name of the topic of a bar.
pub fn bar_name(bar: &Bar) -> String {
    format!("{} {}", bar.topic.code, bar.name).trim().to_owned()
}

fn timeline_table(caption: &str, days: &[(String, f32)], lanes: &[Lane]) -> Table {
    let mut head = vec![say("writers-storyline")];
    head.extend(days.iter().map(|(name, _)| name.clone()));
    head.push(say("writers-all"));
    let rows = lanes.iter().map(|lane| {
        let mut cells = vec![Cell::text(lane.name.clone())];
        cells.extend(
            (0..days.len()).map(|day| marks_cell(lane.marks.iter().filter(|mark| day_of(days, mark.at) == Some(day)))),
        );
        cells.push(Cell::code(lane.marks.len().to_string()));
        cells
    });
    table(caption, head, rows.collect(), 2.2)
}

/// The last day that has begun at a time; the first for what stands before all days.
fn day_of(days: &[(String, f32)], at: f32) -> Option<usize> {
    days.iter().rposition(|(_, begin)| *begin <= at).or(if days.is_empty() { None } else { Some(0) })
}

/// How many, and after a diamond how many of them are key injects.
fn marks_cell<'a>(marks: impl Iterator<Item = &'a LaneMark>) -> Cell {
    let (mut all, mut keys) = (0_usize, 0_usize);
    for mark in marks {
        all += 1;
        keys += usize::from(mark.key);
    }
    Cell::code(match (all, keys) {
        (0, _) => "–".to_owned(),
        (all, 0) => all.to_string(),
        (all, keys) => format!("{all} ◆{keys}"),
    })
}

fn density_table(caption: &str, columns: &[(String, u32)]) -> Table {
    let rows = columns.iter().map(|(name, number)| vec![Cell::text(name.clone()), Cell::code(number.to_string())]);
    table(caption, vec![say("writers-when"), say("writers-injects")], rows.collect(), 1.0)
}

fn table(caption: &str, head: Vec<String>, rows: Vec<Vec<Cell>>, first: f32) -> Table {
    let caption = say_with("writers-numbers", &[("chart", caption.to_owned().into())]);
    let widths = (0..head.len()).map(|at| if at == 0 { first } else { 1.0 }).collect();
    Table { caption, head, widths, rows, row_heads: true, heat: false }
}

/// Each phase with the days in which it begins and ends, in words.
pub fn phases_in_words(days: &[(String, f32)], phases: &[(String, f32, f32)]) -> Vec<String> {
    let day =
        |at: f32| day_of(days, at).and_then(|day| days.get(day)).map(|(name, _)| name.as_str()).unwrap_or_default();
    let words = phases.iter().map(|(name, from, to)| {
        let (begin, end) = (day(*from), day((*to - 0.000_1).max(*from)));
        match (begin.is_empty(), begin == end) {
            (true, _) => name.clone(),
            (false, true) => format!("{} {begin}", label(name)),
            (false, false) => format!("{} {begin} – {end}", label(name)),
        }
    });
    words.collect()
}
