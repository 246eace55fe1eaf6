//! Each kind of block as elements of the page.

use super::{card, chart, heading_id, table};
use crate::briefing::anchors::Anchors;
use crate::briefing::block::{Block, Tone};
use crate::briefing::pack::Pack;
use crate::briefing::paint::tone_name;
use maud::{Markup, html as markup};

/// Writes blocks and knows which anchors are set already.
pub struct Writer<'a> {
    /// The pack.
    pub pack: &'a Pack,
    /// Where links may lead.
    pub anchors: &'a Anchors,
    open: Anchors,
    under_heading: bool,
}

impl<'a> Writer<'a> {
    /// A writer at the beginning of a pack.
    pub fn new(pack: &'a Pack, anchors: &'a Anchors) -> Self {
        Self { pack, anchors, open: anchors.clone(), under_heading: false }
    }

    /// The blocks of a part.
    pub fn blocks(&mut self, section: usize, blocks: &[Block]) -> Markup {
        self.under_heading = false;
        markup! { @for (at, block) in blocks.iter().enumerate() { (self.block(block, &heading_id(section, at))) } }
    }

    fn block(&mut self, block: &Block, id: &str) -> Markup {
        match block {
            Block::Heading { level, text, anchor } => self.heading(*level, text, anchor, id),
            Block::Text { text, small } => markup! { p class=[small.then_some("small")] dir="auto" { (text) } },
            Block::Notice { tone, title, text } => notice(*tone, title, text),
            Block::Points { points } => {
                markup! { ul class="points" { @for point in points { li dir="auto" { (point) } } } }
            }
            Block::Facts { facts: all } => facts(all),
            Block::Table(shown) => table::table(shown, self.anchors),
            Block::Chart(shown) => chart::chart(shown, self.anchors),
            Block::Card(shown) => {
                let id = self.open.take(&shown.anchor);
                card::card(self.pack, shown, id.as_deref(), self.under_heading, self.anchors)
            }
            Block::PageBreak => markup! { div class="break" {} },
            Block::WritingSpace { label, lines } => markup! {
                div class="write" { p class="label" dir="auto" { (label) } @for _ in 0..*lines { i {} } }
            },
        }
    }

    fn heading(&mut self, level: u8, text: &str, anchor: &str, id: &str) -> Markup {
        let own = self.open.take(anchor);
        let deep = level >= 3 && self.under_heading;
        self.under_heading = true;
        markup! {
            @if let Some(own) = own { span id=(own) {} }
            @if deep { h4 id=(id) dir="auto" { (text) } } @else { h3 id=(id) dir="auto" { (text) } }
        }
    }
}

/// Something that must not be missed; its tone stands as a sign too.
pub fn notice(tone: Tone, title: &str, text: &str) -> Markup {
    markup! {
        div class={ "notice t-" (tone_name(tone)) } role="note" {
            @if !title.is_empty() { p class="title" dir="auto" { (table::sign(tone)) (title) } }
            @if !text.is_empty() { p dir="auto" { (text) } }
        }
    }
}

/// Names and texts in two columns.
pub fn facts(facts: &[(String, String)]) -> Markup {
    markup! {
        @if !facts.is_empty() {
            dl { @for (name, text) in facts { dt dir="auto" { (name) } dd dir="auto" { (text) } } }
        }
    }
}
