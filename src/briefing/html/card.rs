//! An inject card: title with time, route, content note before the text, text, what belongs to it, marking.

use super::table;
use crate::briefing::anchors::Anchors;
use crate::briefing::block::{Card, Mark, Tone};
use crate::briefing::pack::Pack;
use crate::briefing::paint::{hex_or_ink, label, marking_lines};
use crate::words::say;
use maud::{Markup, html as markup};

/// A card; its heading is one level below the last heading of the part.
pub fn card(pack: &Pack, card: &Card, id: Option<&str>, under_heading: bool, anchors: &Anchors) -> Markup {
    let texts = card.text.iter().chain(card.facts.iter().flat_map(|(_, texts)| texts));
    let length: usize = texts.map(|text| text.chars().count() + 40).sum();
    let mut class = String::from("card");
    for (name, wanted) in [(" whole", card.whole_page), (" short", length < 900)] {
        class.push_str(if wanted { name } else { "" });
    }
    markup! {
        article class=(class) id=[id] {
            @if under_heading { h4 class="head" { (title(card)) } } @else { h3 class="head" { (title(card)) } }
            (route(card))
            @if !card.content_note.is_empty() {
                div class="notice t-part" role="note" {
                    p dir="auto" { (table::sign(Tone::Part)) strong { (label(&pack.labels.content_note)) } " " (card.content_note) }
                }
            }
            @for text in &card.text { p dir="auto" { (text) } }
            (facts(card))
            (links(card, anchors))
            p class="mark" aria-hidden="true" { (marking_lines(&pack.marking).join(" · ")) }
        }
    }
}

fn title(card: &Card) -> Markup {
    markup! {
        @if !card.number.is_empty() { span class="code" { (card.number) } " " }
        span class="title" dir="auto" { (card.title) }
        @if !card.time.is_empty() { " " span class="code" { (card.time) } }
    }
}

fn route(card: &Card) -> Markup {
    let marks = card.marks.join(", ");
    let parts = [(&card.day, false), (&marks, true), (&card.route, false)];
    let parts: Vec<(&String, bool)> = parts.into_iter().filter(|(words, _)| !words.is_empty()).collect();
    markup! {
        @if !parts.is_empty() {
            p class="route" dir="auto" {
                @for (at, (words, strong)) in parts.iter().enumerate() {
                    @if at > 0 { " · " }
                    @if *strong { strong { (words) } } @else { bdi { (words) } }
                }
            }
        }
    }
}

fn facts(card: &Card) -> Markup {
    markup! {
        @let names_topics = card.names_topics();
        @if !card.facts.is_empty() || !card.topics.is_empty() {
            dl {
                @for (name, texts) in &card.facts {
                    dt dir="auto" { (name) }
                    dd { @for text in texts { p dir="auto" { (text) } } }
                }
                @if !card.topics.is_empty() && !names_topics {
                    dt { (say("writers-topics")) }
                    dd { @for topic in &card.topics { (swatch(topic)) } }
                }
            }
        }
    }
}

/// A topic: a square in its colour and its code.
pub fn swatch(topic: &Mark) -> Markup {
    let colour = format!("background:#{}", hex_or_ink(&topic.colour));
    markup! { span class="topic" { span class="swatch" style=(colour) {} span class="code" { (topic.code) } } }
}

fn links(card: &Card, anchors: &Anchors) -> Markup {
    markup! {
        @if !card.links.is_empty() {
            p class="links" {
                (label(&say("writers-linked"))) " "
                @for (at, (words, anchor)) in card.links.iter().enumerate() {
                    @if at > 0 { (say("writers-between")) }
                    @if let Some(name) = anchors.name(anchor) { a href={ "#" (name) } { bdi { (words) } } } @else { bdi { (words) } }
                }
            }
        }
    }
}
