//! Drawn charts: storylines over time, and how much happens when.

use crate::briefing::block::{Lane, LaneMark};
use crate::briefing::paint::{cut, hex_or_ink};
use maud::{Markup, html as markup};

/// Width of a drawing, in its own units.
const WIDE: f32 = 860.0;
/// Where the lanes begin.
const LEFT: f32 = 184.0;
/// Width of a letter of a label.
const LETTER: f32 = 5.6;
/// With more columns than this there is no room for their numbers.
pub const MOST_NUMBERED: usize = 55;
/// Height of a lane.
const LANE: f32 = 44.0;
/// Height of phases and days above the lanes.
const TOP: f32 = 40.0;

/// A place between 0 and 1, whatever was said.
fn part(at: f32) -> f32 {
    if at.is_finite() { at.clamp(0.0, 1.0) } else { 0.0 }
}

fn across(at: f32) -> f32 {
    LEFT + 8.0 + part(at) * (WIDE - LEFT - 24.0)
}

fn count(number: usize) -> f32 {
    number as f32
}

fn place(number: f32) -> String {
    format!("{number:.1}")
}

/// Storylines as lanes under phases and days.
pub fn timeline(
    caption: &str,
    alt: &str,
    days: &[(String, f32)],
    phases: &[(String, f32, f32)],
    lanes: &[Lane],
) -> Markup {
    let high = TOP + LANE * count(lanes.len()) + 4.0;
    markup! {
        svg class="drawn" viewBox={ "0 0 " (WIDE) " " (place(high)) } role="img" font-size="12" {
            title { (caption) }
            desc { (alt) }
            @for (at, (name, from, to)) in phases.iter().enumerate() { (phase(at, name, across(*from), across(*to), high)) }
            @for (at, (name, begin)) in days.iter().enumerate() {
                @let x = across(*begin);
                line x1=(place(x)) x2=(place(x)) y1="20" y2=(place(high)) stroke="var(--line2)" {}
                @if fits(days, at) { text x=(place(x + 4.0)) y="33" class="dim" { (name) } }
            }
            @for (at, lane) in lanes.iter().enumerate() { (lane_drawn(lane, TOP + LANE * count(at))) }
        }
    }
}

/// Whether the name of a day has room up to the next one.
fn fits(days: &[(String, f32)], at: usize) -> bool {
    let Some((name, begin)) = days.get(at) else { return false };
    let end = days.get(at + 1).map_or(WIDE, |(_, next)| across(*next));
    let every = days.len().div_ceil(16).max(1);
    at.is_multiple_of(every)
        && across(*begin) + 4.0 + LETTER * count(name.chars().count()) < end + count(every - 1) * (end - across(*begin))
}

fn phase(at: usize, name: &str, from: f32, to: f32, high: f32) -> Markup {
    let wide = (to - from).max(0.0);
    let letters = (0..40).take_while(|letters| count(*letters) * 6.4 < wide - 6.0).count();
    markup! {
        @if at.is_multiple_of(2) { rect x=(place(from)) y="0" width=(place(wide)) height=(place(high)) fill="var(--band)" {} }
        @if letters > 3 { text x=(place(from + 4.0)) y="13" font-weight="600" { (cut(name, letters)) } }
    }
}

fn lane_drawn(lane: &Lane, y: f32) -> Markup {
    let labels = labels(&lane.marks);
    let (first, second) = two_lines(&lane.name);
    markup! {
        line x1="0" x2=(WIDE) y1=(place(y)) y2=(place(y)) stroke="var(--line)" {}
        text x="0" y=(place(y + if second.is_empty() { 24.0 } else { 18.0 })) font-weight="600" { (first) }
        @if !second.is_empty() { text x="0" y=(place(y + 31.0)) font-weight="600" { (second) } }
        @for mark in lane.marks.iter().filter(|mark| !mark.key).chain(lane.marks.iter().filter(|mark| mark.key)) { (mark_drawn(mark, y)) }
        @for mark in &labels { text x=(place(across(mark.at))) y=(place(y + 39.0)) font-size="10.5" text-anchor=(anchor(mark)) { (mark.number) } }
    }
}

fn anchor(mark: &LaneMark) -> &'static str {
    if across(mark.at) > WIDE - 34.0 { "end" } else { "middle" }
}

fn mark_drawn(mark: &LaneMark, y: f32) -> Markup {
    let (x, centre) = (across(mark.at), y + 12.0);
    markup! {
        g {
            title { (mark.number) }
            @if let Some(topic) = &mark.topic {
                rect x=(place(x - 2.0)) y=(place(centre + 7.0)) width="4" height="8" fill={ "#" (hex_or_ink(&topic.colour)) } stroke="var(--swatch)" stroke-width=".6" {}
            }
            @if mark.key {
                path d=(format!("M{x:.1} {:.1} {:.1} {centre:.1} {x:.1} {:.1} {:.1} {centre:.1}Z", centre - 6.5, x + 6.5, centre + 6.5, x - 6.5)) fill="var(--ink)" stroke="var(--canvas)" {}
            } @else {
                circle cx=(place(x)) cy=(place(centre)) r="4" fill="var(--ink2)" stroke="var(--canvas)" {}
            }
        }
    }
}

/// The marks whose numbers have room: key injects first, then the others in order.
fn labels(marks: &[LaneMark]) -> Vec<&LaneMark> {
    let mut taken: Vec<(f32, f32)> = Vec::new();
    let mut shown = Vec::new();
    for mark in marks.iter().filter(|mark| mark.key).chain(marks.iter().filter(|mark| !mark.key)) {
        let half = LETTER * count(mark.number.chars().count()) / 2.0 + 2.0;
        let middle = if anchor(mark) == "end" { across(mark.at) - half } else { across(mark.at) };
        let (from, to) = (middle - half, middle + half);
        if mark.number.chars().count() <= 16 && taken.iter().all(|(left, right)| to < *left || from > *right) {
            taken.push((from, to));
            shown.push(mark);
        }
    }
    shown
}

/// A name in one or two lines that fit left of the lanes.
fn two_lines(name: &str) -> (String, String) {
    let longest = 29;
    let mut first = String::new();
    let mut rest = Vec::new();
    for word in name.split_whitespace() {
        if rest.is_empty() && (first.is_empty() || first.chars().count() + word.chars().count() < longest) {
            if !first.is_empty() {
                first.push(' ');
            }
            first.push_str(word);
        } else {
            rest.push(word);
        }
    }
    (cut(&first, longest), cut(&rest.join(" "), longest))
}

/// One column for each stretch of time, with its number on top.
pub fn density(caption: &str, alt: &str, columns: &[(String, u32)]) -> Markup {
    let step = WIDE / count(columns.len().max(1));
    let most = columns.iter().map(|(_, number)| *number).max().unwrap_or_default().max(1);
    let longest = columns.iter().map(|(name, _)| name.chars().count()).max().unwrap_or_default();
    let every =
        (1..=columns.len()).find(|every| count(*every) * step > LETTER * 1.15 * count(longest) + 6.0).unwrap_or(1);
    markup! {
        svg class="drawn" viewBox={ "0 0 " (WIDE) " 176" } role="img" font-size="12" {
            title { (caption) }
            desc { (alt) }
            @for (at, (name, number)) in columns.iter().enumerate() {
                (column(count(at) * step, step, *number, most))
                @if at.is_multiple_of(every) { text x=(place(count(at) * step + 1.0)) y="168" class="dim" { (cut(name, 40)) } }
            }
            line x1="0" x2=(WIDE) y1="152" y2="152" stroke="var(--ink2)" {}
        }
    }
}

fn column(x: f32, step: f32, number: u32, most: u32) -> Markup {
    let high = 130.0 * number as f32 / most as f32;
    let wide = (step - 4.0).clamp(1.0, 60.0);
    markup! {
        @if number > 0 {
            rect x=(place(x + 1.0)) y=(place(152.0 - high)) width=(place(wide)) height=(place(high)) fill="var(--ink2)" {}
            @if step > 14.0 { text x=(place(x + 1.0 + wide / 2.0)) y=(place(147.0 - high)) text-anchor="middle" { (number) } }
        }
    }
}
