//! Brings the shape of a pack in order before it is set: rows as long as heads, places within the chart, levels in
//! range. Our own packs are in order already; a pack that came from elsewhere must not stop the typesetter.

use crate::briefing::block::{Bar, Block, Cell, Chart, Mark, Table};
use crate::briefing::pack::Pack;

/// The colour of a topic that has none.
const PLAIN: &str = "#63676D";
/// More parts of a bar than verdicts are not drawn.
const MOST_PARTS: usize = 6;

/// Puts every block in order and leaves out those that hold nothing.
pub fn sound(pack: &mut Pack) {
    filled(&mut pack.title);
    for section in &mut pack.sections {
        filled(&mut section.title);
        section.blocks.iter_mut().for_each(block);
        section.blocks.retain(holds_something);
        levels(&mut section.blocks);
    }
}

/// What readers jump to has to have words.
fn filled(title: &mut String) {
    if title.trim().is_empty() {
        "–".clone_into(title);
    }
}

/// A heading of the third level stands only under one of the second.
fn levels(blocks: &mut [Block]) {
    let mut under = false;
    for level in
        blocks.iter_mut().filter_map(|block| if let Block::Heading { level, .. } = block { Some(level) } else { None })
    {
        *level = if under { *level } else { 2 };
        under = true;
    }
}

fn block(block: &mut Block) {
    match block {
        Block::Heading { level, .. } => *level = (*level).clamp(2, 3),
        Block::Table(table) => rows(table),
        Block::Chart(drawn) => chart(drawn),
        Block::Card(card) => card.topics.iter_mut().for_each(mark),
        Block::WritingSpace { lines, .. } => *lines = (*lines).min(30),
        Block::Text { .. } | Block::Notice { .. } | Block::Points { .. } | Block::Facts { .. } | Block::PageBreak => {}
    }
}

fn holds_something(block: &Block) -> bool {
    match block {
        Block::Table(table) => !table.head.is_empty(),
        Block::Points { points } => !points.is_empty(),
        Block::Facts { facts } => !facts.is_empty(),
        Block::Chart(Chart::Bars { bars, legend, .. }) => !bars.is_empty() && !legend.is_empty(),
        Block::Chart(Chart::Timeline { lanes, .. }) => !lanes.is_empty(),
        Block::Chart(Chart::Density { columns, .. }) => !columns.is_empty(),
        Block::Heading { text, .. } => !text.trim().is_empty(),
        Block::Text { .. } | Block::Notice { .. } | Block::Card(_) | Block::PageBreak | Block::WritingSpace { .. } => {
            true
        }
    }
}

fn rows(table: &mut Table) {
    let columns = table.head.len();
    for row in &mut table.rows {
        row.resize_with(columns, Cell::default);
    }
    table.widths.resize(columns, 1.0);
    for width in &mut table.widths {
        *width = if width.is_finite() { width.clamp(0.1, 20.0) } else { 1.0 };
    }
}

fn chart(chart: &mut Chart) {
    match chart {
        Chart::Bars { legend, bars, .. } => {
            legend.truncate(MOST_PARTS);
            bars.iter_mut().for_each(|bar| bar_of(bar, legend.len()));
        }
        Chart::Timeline { alt, days, phases, lanes, .. } => {
            filled(alt);
            days.iter_mut().for_each(|(_, at)| within(at));
            for (_, from, to) in phases {
                within(from);
                within(to);
                *to = to.max(*from);
            }
            for lane_mark in lanes.iter_mut().flat_map(|lane| &mut lane.marks) {
                within(&mut lane_mark.at);
                lane_mark.topic.iter_mut().for_each(mark);
            }
        }
        Chart::Density { alt, columns, .. } => {
            filled(alt);
            columns.iter_mut().for_each(|(_, count)| *count = (*count).min(99_999));
        }
    }
}

fn bar_of(bar: &mut Bar, parts: usize) {
    bar.counts.resize(parts, 0);
    bar.counts.iter_mut().for_each(|count| *count = (*count).min(99_999));
    mark(&mut bar.topic);
}

fn within(place: &mut f32) {
    *place = if place.is_finite() { place.clamp(0.0, 1.0) } else { 0.0 };
}

fn mark(mark: &mut Mark) {
    let digits = mark.colour.strip_prefix('#').unwrap_or_default();
    if digits.len() != 6 || !digits.chars().all(|digit| digit.is_ascii_hexdigit()) {
        PLAIN.clone_into(&mut mark.colour);
    }
}
