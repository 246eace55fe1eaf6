//! A pack as one web page: no script, nothing fetched, printable, readable on a phone and by a screen reader.
//!
//! Every text is escaped by the type of the template; the few strings that stand in the style sheet go through
//! [`page_rules`], which spells each letter that could mean something there as a number.

mod base64;
mod blocks;
mod card;
mod chart;
mod drawn;
mod table;

use super::anchors::Anchors;
use super::pack::{Pack, Picture, Section};
use super::paint::{LONGEST_ENTRY, cut, hex_or_ink, marking_lines};
use crate::briefing::block::{Block, Tone};
use crate::words::{Language, in_language};
use blocks::Writer;
use maud::{DOCTYPE, Markup, PreEscaped, html as markup};

/// What the page may do: show its own styles and its own pictures, nothing else.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/// With more headings than this, only parts are listed in the contents.
const MOST_HEADINGS: usize = 60;

/// The web page of a pack, as one file.
pub fn html(pack: &Pack) -> String {
    let (pack, _) = pack.cleaned();
    let language = Language::of_tag(&pack.language).unwrap_or_default();
    in_language(language, || page(&pack)).into_string()
}

fn page(pack: &Pack) -> Markup {
    let anchors = Anchors::of(pack);
    let style =
        format!(":root{{--own:#{}}}\n{}{}", hex_or_ink(&pack.accent), include_str!("page.css"), page_rules(pack));
    markup! {
        (DOCTYPE)
        html lang=(tag(pack)) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="robots" content="noindex, nofollow";
                meta name="referrer" content="no-referrer";
                meta name="color-scheme" content="light dark";
                title { (name(pack, " – ")) }
                style { (PreEscaped(style)) }
            }
            body {
                (table::signs())
                (marking(pack, "marking"))
                div class="page" {
                    (cover(pack))
                    (contents(pack))
                    main { (parts(pack, &anchors)) }
                }
                (marking(pack, "marking end"))
            }
        }
    }
}

fn tag(pack: &Pack) -> &'static str {
    Language::of_tag(&pack.language).unwrap_or_default().tag()
}

fn name(pack: &Pack, between: &str) -> String {
    let words = [pack.title.as_str(), pack.subtitle.as_str()].into_iter().filter(|words| !words.is_empty());
    words.collect::<Vec<_>>().join(between)
}

fn marking(pack: &Pack, class: &str) -> Markup {
    let lines = marking_lines(&pack.marking);
    markup! { @if !lines.is_empty() { div class=(class) { @for line in &lines { span dir="auto" { (line) } } } } }
}

fn cover(pack: &Pack) -> Markup {
    let tone = if pack.edition.is_for_control() { Tone::Bad } else { Tone::Plain };
    markup! {
        header class="cover" {
            @if let Some(logo) = &pack.logo { (picture(logo)) }
            h1 dir="auto" { (pack.title) }
            p class="subtitle" dir="auto" { (pack.subtitle) }
            @if !pack.cover.is_empty() { (blocks::facts(&pack.cover)) }
            @if !pack.handling.is_empty() { (blocks::notice(tone, "", &pack.handling)) }
            p dir="auto" { (pack.claim) }
            p class="small" dir="auto" { (pack.made_on_said()) }
            @if !pack.fingerprint.is_empty() {
                p class="small" { (pack.labels.fingerprint) " " span class="code" { (pack.fingerprint) } }
            }
        }
    }
}

fn picture(picture: &Picture) -> Markup {
    let data = format!("data:image/png;base64,{}", base64::encode(&picture.png));
    markup! { img src=(data) alt=(picture.alt) width=(picture.width) height=(picture.height); }
}

/// The place of a part.
fn part_id(at: usize) -> String {
    format!("part-{}", at + 1)
}

/// The place of a heading that has no anchor of its own.
fn heading_id(section: usize, block: usize) -> String {
    format!("part-{}-{}", section + 1, block + 1)
}

fn contents(pack: &Pack) -> Markup {
    let listed = |section: &Section| section.blocks.iter().filter(|block| heading(block).is_some()).count();
    let all: usize = pack.sections.iter().map(listed).sum();
    markup! {
        @if !pack.sections.is_empty() {
            nav aria-labelledby="contents" {
                h2 id="contents" { (pack.labels.contents) }
                ol {
                    @for (at, section) in pack.sections.iter().enumerate() {
                        li {
                            a href={ "#" (part_id(at)) } { span class="num" { (at + 1) } bdi { (cut(&section.title, LONGEST_ENTRY)) } }
                            @if all <= MOST_HEADINGS && listed(section) > 0 { (headings(at, section)) }
                        }
                    }
                }
            }
        }
    }
}

fn headings(at: usize, section: &Section) -> Markup {
    markup! {
        ol {
            @for (place, block) in section.blocks.iter().enumerate() {
                @if let Some(text) = heading(block) { li { a href={ "#" (heading_id(at, place)) } { bdi { (cut(text, LONGEST_ENTRY)) } } } }
            }
        }
    }
}

fn heading(block: &Block) -> Option<&str> {
    match block {
        Block::Heading { level: 0..=2, text, .. } if !text.is_empty() => Some(text),
        _ => None,
    }
}

fn parts(pack: &Pack, anchors: &Anchors) -> Markup {
    let mut writer = Writer::new(pack, anchors);
    markup! {
        @for (at, section) in pack.sections.iter().enumerate() {
            section class="part" aria-labelledby=(part_id(at)) {
                p class="kicker" { (pack.labels.part) " " (at + 1) }
                h2 id=(part_id(at)) dir="auto" { (section.title) }
                (writer.blocks(at, &section.blocks))
            }
        }
    }
}

/// What stands in the margins of each printed page.
fn page_rules(pack: &Pack) -> String {
    let lines =
        marking_lines(&pack.marking).iter().map(|line| quoted(line, 120)).collect::<Vec<_>>().join(" \"\\A \" ");
    let lines = if lines.is_empty() { "\"\"".to_owned() } else { lines };
    let size = if pack.letter_paper { "letter" } else { "A4" };
    let (page, of) = (quoted(&format!("{} ", pack.labels.page), 20), quoted(&format!(" {} ", pack.labels.of), 20));
    let name = quoted(&name(pack, " · "), 48);
    let mut rules = format!("@page{{size:{size};margin:26mm 18mm 25mm;");
    let font = "\"IBM Plex Sans\",\"Segoe UI\",Arial,sans-serif";
    for place in ["top", "bottom"] {
        rules.push_str(&format!(
            "@{place}-center{{content:{lines};white-space:pre;text-align:center;font:600 8.5pt/1.35 {font}}}"
        ));
    }
    let small = format!("white-space:pre-wrap;color:#474b51;font:7.5pt/1.35 {font}");
    rules.push_str(&format!("@bottom-left{{content:{name};text-align:left;{small}}}"));
    rules.push_str(&format!(
        "@bottom-right{{content:{page} counter(page) {of} counter(pages);text-align:right;{small}}}}}"
    ));
    rules
}

/// A text as a string of a style sheet: letters and digits as they are, anything else as its number.
fn quoted(text: &str, longest: usize) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars().take(longest) {
        if letter.is_ascii_alphanumeric() || letter == ' ' {
            quoted.push(letter);
        } else {
            quoted.push_str(&format!("\\{:x} ", u32::from(letter)));
        }
    }
    if text.chars().nth(longest).is_some() {
        quoted.push_str("\\2026 ");
    }
    quoted.push('"');
    quoted
}
