//! Storylines as charts, and the key injects of each.

use super::desk::Desk;
use super::text::{figure, headed, joined, prose, said, small, table};
use super::words;
use crate::briefing::block::{Block, Cell, Chart, Lane, LaneMark};
use crate::scenario::{ExTime, Inject};
use crate::words::say;
use std::sync::Arc;

/// The most lanes in one chart.
const LANES: usize = 8;

/// One storyline with its injects in order of time.
struct Line<'a> {
    id: &'a str,
    name: String,
    injects: Vec<&'a Arc<Inject>>,
}

/// The charts, then each storyline.
pub fn blocks(desk: &Desk<'_>) -> Vec<Block> {
    let lines = lines(desk);
    let span = Span::of(desk);
    let timed: Vec<&Line<'_>> = lines.iter().filter(|line| line.injects.iter().any(|it| it.time.is_some())).collect();
    let count = timed.len().div_ceil(LANES);
    let charts = timed.chunks(LANES).enumerate();
    let drawn =
        charts.filter_map(|(place, group)| span.as_ref().map(|span| chart(group, (place + 1, count), span, desk)));
    let mut blocks: Vec<Block> = drawn.collect();
    lines.iter().for_each(|line| blocks.extend(told(line, desk)));
    blocks
}

fn lines<'a>(desk: &Desk<'a>) -> Vec<Line<'a>> {
    let mut of = desk.by_storyline();
    let mut lines: Vec<Line<'a>> = Vec::new();
    for storyline in desk.scenario.storylines.iter() {
        let (id, name) = (storyline.id.as_str(), joined([&*storyline.code, &*storyline.title], " "));
        lines.push(Line { id, name, injects: of.remove(id).unwrap_or_default() });
    }
    if let Some(injects) = of.remove("") {
        lines.push(Line { id: "", name: say("briefing-no-storyline"), injects });
    }
    lines
}

/// The stretch of time that the charts show.
struct Span {
    from: i64,
    to: i64,
}

impl Span {
    fn of(desk: &Desk<'_>) -> Option<Self> {
        let times = || desk.played.iter().filter_map(|inject| inject.time);
        let (first, last) = (times().min()?, times().max()?);
        let endex = desk.scenario.exercise.endex.unwrap_or(last);
        let (from, to) = (first.min(ExTime(0)).0, last.max(endex).0);
        Some(Self { from, to: to.max(from.saturating_add(60)) })
    }
    #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "a place on paper")]
    fn at(&self, time: i64) -> f32 {
        let share = time.saturating_sub(self.from) as f64 / self.to.saturating_sub(self.from) as f64;
        share.clamp(0.0, 1.0) as f32
    }
}

/// The chart of some storylines; `part` is its place among how many charts.
fn chart(lines: &[&Line<'_>], part: (usize, usize), span: &Span, desk: &Desk<'_>) -> Block {
    let calendar = desk.calendar;
    let (first, last) = (calendar.index(ExTime(span.from)), calendar.index(ExTime(span.to)));
    let every = usize::try_from(last.saturating_sub(first) / 16).unwrap_or_default() + 1;
    let days = (first..=last).step_by(every).map(|day| (calendar.named(day), span.at(calendar.begin(day).0)));
    let phase = |it: &Arc<crate::scenario::Phase>| {
        let start = it.start?;
        let end = it.end.map_or(span.to, |end| end.0);
        (end > span.from && start.0 < span.to).then(|| (it.name.trim().to_owned(), span.at(start.0), span.at(end)))
    };
    let count: usize = lines.iter().map(|line| line.injects.len()).sum();
    let keys: usize = lines.iter().flat_map(|line| &line.injects).filter(|inject| is_key(inject)).count();
    let alt = said(
        "briefing-timeline-alt",
        &[("lanes", lines.len().into()), ("count", figure(count as u64).into()), ("keys", figure(keys as u64).into())],
    );
    Block::Chart(Chart::Timeline {
        caption: said("briefing-timeline-caption", &[("part", part.0.into()), ("parts", part.1.into())]),
        alt,
        days: days.collect(),
        phases: desk.scenario.phases.iter().filter_map(phase).collect(),
        lanes: lines.iter().map(|line| lane(line, span, desk)).collect(),
    })
}

fn lane(line: &Line<'_>, span: &Span, desk: &Desk<'_>) -> Lane {
    let mark = |inject: &&Arc<Inject>| {
        Some(LaneMark {
            number: inject.number.trim().to_owned(),
            at: span.at(inject.time?.0),
            key: is_key(inject),
            topic: desk.marks(inject).into_iter().next(),
        })
    };
    Lane { name: line.name.clone(), marks: line.injects.iter().filter_map(mark).collect() }
}

fn is_key(inject: &Inject) -> bool {
    inject.kind.as_str() == "key"
}

fn told(line: &Line<'_>, desk: &Desk<'_>) -> Vec<Block> {
    let anchor = if line.id.is_empty() { String::new() } else { format!("storyline-{}", super::text::slug(line.id)) };
    let mut blocks = vec![headed(2, line.name.as_str(), anchor)];
    let record = desk.scenario.storylines.iter().find(|it| it.id.as_str() == line.id);
    blocks.extend(record.map(|it| prose(&it.summary)).unwrap_or_default());
    let keys: Vec<&Arc<Inject>> = line.injects.iter().copied().filter(|inject| is_key(inject)).collect();
    let rows = keys.iter().map(|inject| {
        vec![
            Cell::code(inject.number.trim()).to(desk.card(&inject.id)),
            Cell::code(desk.time(inject)),
            Cell::text(inject.title.trim()),
            Cell::text(words::branches(desk.vocabulary, &inject.to)),
        ]
    });
    let columns = [
        ("briefing-head-number", 1.2),
        ("briefing-head-time", 2.0),
        ("briefing-head-key-inject", 4.0),
        ("briefing-head-to-whom", 2.0),
    ];
    let count = line.injects.len();
    let values = [("count", count.into()), ("name", line.name.as_str().into())];
    match table(said("briefing-key-caption", &values), &columns, rows.collect()) {
        Some(table) => blocks.push(table),
        None => blocks.push(small(said("briefing-no-key", &values))),
    }
    blocks
}
