//! Storylines as charts, the topics through all of them, and the key injects of each storyline.

use super::desk::Desk;
use super::text::{figure, headed, joined, prose, said, small, table};
use super::words;
use crate::briefing::block::{Block, Cell, Chart, Lane, LaneMark};
use crate::checklist::Value;
use crate::coverage::Bits;
use crate::scenario::{ExTime, Inject};
use crate::words::say;
use smol_str::SmolStr;
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
    blocks.extend(span.map(|span| topics(&span, desk)).unwrap_or_default());
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
    let count: usize = lines.iter().map(|line| line.injects.len()).sum();
    let keys: usize = lines.iter().flat_map(|line| &line.injects).filter(|inject| is_key(inject)).count();
    let alt = said(
        "briefing-timeline-alt",
        &[("lanes", lines.len().into()), ("count", figure(count as u64).into()), ("keys", figure(keys as u64).into())],
    );
    let caption = said("briefing-timeline-caption", &[("part", part.0.into()), ("parts", part.1.into())]);
    over_time(caption, alt, lines.iter().map(|line| lane(line, span, desk)).collect(), span, desk)
}

/// Lanes under the days and phases of the exercise.
fn over_time(caption: String, alt: String, lanes: Vec<Lane>, span: &Span, desk: &Desk<'_>) -> Block {
    let calendar = desk.calendar;
    let (first, last) = (calendar.index(ExTime(span.from)), calendar.index(ExTime(span.to)));
    let every = usize::try_from(last.saturating_sub(first) / 16).unwrap_or_default() + 1;
    let days = (first..=last).step_by(every).map(|day| (calendar.named(day), span.at(calendar.begin(day).0)));
    let phase = |it: &Arc<crate::scenario::Phase>| {
        let start = it.start?;
        let end = it.end.map_or(span.to, |end| end.0);
        (end > span.from && start.0 < span.to).then(|| (it.name.trim().to_owned(), span.at(start.0), span.at(end)))
    };
    Block::Chart(Chart::Timeline {
        caption,
        alt,
        days: days.collect(),
        phases: desk.scenario.phases.iter().filter_map(phase).collect(),
        lanes,
    })
}

/// The topics as threads through all storylines: when each has evidence, and where lines ask and nothing is there.
fn topics(span: &Span, desk: &Desk<'_>) -> Vec<Block> {
    let lanes: Vec<Lane> = desk.topics.iter().map(|topic| topic_lane(topic, span, desk)).collect();
    if lanes.iter().all(|lane| lane.marks.is_empty()) {
        return Vec::new();
    }
    let count: usize = lanes.iter().map(|lane| lane.marks.len()).sum();
    let alt = said("briefing-threads-alt", &[("lanes", lanes.len().into()), ("count", figure(count as u64).into())]);
    let lanes: Vec<Lane> = lanes.into_iter().take(LANES).collect();
    let chart = over_time(say("briefing-threads-caption"), alt, lanes, span, desk);
    let named = |topic: &str| desk.topics.iter().find(|(id, _)| id == topic);
    let rows = desk.coverage.bare().into_iter().map(|bare| {
        let lines: Vec<&str> = bare.lines.iter().map(crate::scenario::RequirementId::as_str).collect();
        vec![
            Cell::text(named(&bare.topic).map_or(bare.topic.as_str(), |(_, topic)| topic.name())),
            Cell::text(bare.words(desk.coverage)),
            Cell::code(desk.calendar.moment(bare.from)),
            Cell::code(desk.calendar.moment(bare.to)),
            Cell::text(lines.join(", ")),
        ]
    });
    let columns = [
        ("briefing-head-topic", 2.4),
        ("briefing-head-what-is", 2.2),
        ("briefing-head-from", 1.6),
        ("briefing-head-to", 1.6),
        ("briefing-head-lines", 3.0),
    ];
    let table = table(say("briefing-threads-bare"), &columns, rows.collect());
    [Some(chart), table].into_iter().flatten().collect()
}

/// A topic with the injects that are evidence for its lines.
fn topic_lane((id, topic): &(SmolStr, &Value), span: &Span, desk: &Desk<'_>) -> Lane {
    let mut evidence = Bits::default();
    let of_topic = desk.coverage.lines().iter().filter(|line| line.requirement.topic == *id);
    of_topic.for_each(|line| evidence.add(&line.evidence));
    let mark = |inject: &Arc<Inject>| {
        Some(LaneMark {
            number: inject.number.trim().to_owned(),
            at: span.at(inject.time?.0),
            key: is_key(inject),
            topic: Some(words::mark(topic)),
        })
    };
    let marks = desk.coverage.injects(&evidence).into_iter().filter_map(mark).collect();
    Lane { name: topic.name().to_owned(), marks }
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
