//! Charts with their numbers: bars in a table, storylines and density drawn with a table to open.

use super::card::swatch;
use super::{drawn, table};
use crate::briefing::anchors::Anchors;
use crate::briefing::block::{Bar, Chart, Lane, Mark};
use crate::briefing::numbers::{numbers, phases_in_words};
use crate::briefing::paint::{label, part_tone, shares, tone_name};
use crate::words::say;
use maud::{Markup, html as markup};

/// How wide a bar is, in its own units.
const UNITS: u32 = 240;

/// A chart with its numbers.
pub fn chart(chart: &Chart, anchors: &Anchors) -> Markup {
    match chart {
        Chart::Bars { caption, legend, bars } => bars_table(caption, legend, bars),
        Chart::Timeline { caption, alt, days, phases, lanes } => {
            let phases_told = phases_in_words(days, phases).join(&say("writers-between"));
            markup! {
                figure class="chart" {
                    figcaption dir="auto" { (caption) }
                    (scrolled(caption, &drawn::timeline(caption, alt, days, phases, lanes)))
                    p class="small" { (say("writers-marks-told")) " " @for topic in topics(lanes) { (swatch(topic)) } }
                    p class="small hidden" { (label(&say("writers-phases"))) " " (phases_told) }
                    (opened(chart, anchors, false))
                }
            }
        }
        Chart::Density { caption, alt, columns } => markup! {
            figure class="chart" {
                figcaption dir="auto" { (caption) }
                (scrolled(caption, &drawn::density(caption, alt, columns)))
                p class="small" dir="auto" { (alt) }
                (opened(chart, anchors, columns.len() <= drawn::MOST_NUMBERED))
            }
        },
    }
}

fn scrolled(caption: &str, inside: &Markup) -> Markup {
    markup! { div class="scroll" role="region" tabindex="0" aria-label=(caption) { (inside) } }
}

/// The numbers, folded away on the screen; open on paper, or left out there if the drawing says them all.
fn opened(chart: &Chart, anchors: &Anchors, drawn: bool) -> Markup {
    let numbers = numbers(chart);
    markup! { details class=[drawn.then_some("fold")] { summary { (numbers.caption) } (table::table(&numbers, anchors)) } }
}

fn topics(lanes: &[Lane]) -> Vec<&Mark> {
    let mut topics: Vec<&Mark> = Vec::new();
    for topic in lanes.iter().flat_map(|lane| &lane.marks).filter_map(|mark| mark.topic.as_ref()) {
        if !topics.iter().any(|known| known.code == topic.code) {
            topics.push(topic);
        }
    }
    topics
}

fn bars_table(caption: &str, legend: &[String], bars: &[Bar]) -> Markup {
    markup! {
        div class="scroll" role="region" tabindex="0" aria-label=(caption) {
            table class="bars" {
                caption dir="auto" { (caption) }
                thead {
                    tr {
                        th scope="col" { (say("writers-topic")) }
                        th scope="col" { (say("writers-coverage")) }
                        @for (at, words) in legend.iter().enumerate() { th scope="col" class="n" { (table::sign(part_tone(at))) (words) } }
                        th scope="col" class="n" { (say("writers-essential-open")) }
                    }
                }
                tbody { @for bar in bars { (bar_row(bar, legend)) } }
            }
        }
    }
}

fn bar_row(bar: &Bar, legend: &[String]) -> Markup {
    let count = |at: usize| bar.counts.get(at).copied().unwrap_or_default();
    markup! {
        tr {
            th scope="row" dir="auto" { (swatch(&bar.topic)) (bar.name) }
            td class="barcell" { (bar_drawn(bar, legend)) }
            @for at in 0..legend.len() { td class="code n" { (count(at)) } }
            td class="code n" { (bar.essential_open) }
        }
    }
}

/// A bar that reads without colour: full, low, framed, framed, thin.
fn bar_drawn(bar: &Bar, legend: &[String]) -> Markup {
    let told: Vec<String> = legend.iter().zip(&bar.counts).map(|(name, count)| format!("{count} {name}")).collect();
    let widths = shares(&bar.counts, UNITS, 5);
    let mut from = 0;
    let mut parts = Vec::new();
    for (at, width) in widths.iter().enumerate().filter(|(_, width)| **width > 0) {
        parts.push(part_drawn(at, from, *width));
        from += width;
    }
    markup! {
        svg class="bar" viewBox={ "0 0 " (UNITS) " 12" } preserveAspectRatio="none" role="img" {
            title { (label(&bar.name)) " " (told.join(", ")) }
            @for part in &parts { (part) }
        }
    }
}

fn part_drawn(at: usize, from: u32, width: u32) -> Markup {
    let colour = format!("var(--{})", tone_name(part_tone(at)));
    let (y, height, framed, opacity) = match at {
        0 => (0.0, 12.0, false, "1"),
        1 => (4.8, 7.2, false, "1"),
        2 | 3 => (0.8, 10.4, true, "1"),
        _ => (7.0, 5.0, false, ".45"),
    };
    let wide = width.saturating_sub(2).max(1);
    markup! {
        @if framed {
            rect x=(from + 1) y=(y) width=(wide.saturating_sub(1).max(1)) height=(height) style={ "fill:none;stroke:" (colour) ";stroke-width:1.6" } vector-effect="non-scaling-stroke" {}
        } @else {
            rect x=(from) y=(y) width=(wide) height=(height) style={ "fill:" (colour) ";fill-opacity:" (opacity) } {}
        }
    }
}
