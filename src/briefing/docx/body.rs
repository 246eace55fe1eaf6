//! The text of the file: cover, contents, parts, and each block in its way.

use super::contents::Contents;
use super::frame::{NAMESPACES, page_setup};
use super::table::{facts_table, table};
use super::xml::{Flow, HEAD, bookmark, paragraph, run, words, words_kept};
use super::{card, chart, contents};
use crate::briefing::anchors::Anchors;
use crate::briefing::block::{Block, Tone};
use crate::briefing::pack::{Pack, Picture, Section};
use crate::briefing::paint::{is_rtl, tone_name};

/// What stands between two tables or boxes, so that they do not grow together.
pub const GAP: &str = "<w:p><w:pPr><w:pStyle w:val=\"Gap\"/></w:pPr></w:p>";

/// How wide the text is, in twentieths of a point.
pub fn text_width(pack: &Pack) -> u32 {
    if pack.letter_paper { 9972 } else { 9638 }
}

/// Writes the text and knows what was written.
pub struct Body<'a> {
    /// The pack.
    pub pack: &'a Pack,
    /// Where links may lead.
    pub anchors: Anchors,
    /// Whether the page has nothing on it yet.
    pub fresh_page: bool,
    /// Whether what comes next must begin a page.
    pub page_is_full: bool,
    open: Anchors,
    bookmarks: usize,
    out: String,
}

/// The whole main file.
pub fn document(pack: &Pack) -> String {
    let contents = Contents::of(pack);
    let anchors = Anchors::of(pack);
    let open = anchors.clone();
    let mut body =
        Body { pack, anchors, open, fresh_page: true, page_is_full: false, bookmarks: 0, out: String::new() };
    body.cover();
    body.push(&contents::page(pack, &contents));
    for (at, section) in pack.sections.iter().enumerate() {
        body.section(at, section, &contents);
    }
    format!("{HEAD}<w:document {NAMESPACES}><w:body>{}{}</w:body></w:document>", body.out, page_setup(pack))
}

impl Body<'_> {
    /// Adds to the text.
    pub fn push(&mut self, xml: &str) {
        self.out.push_str(xml);
    }

    /// Runs with the bookmark of an anchor around them, if it has one and it was not set before.
    pub fn marked(&mut self, anchor: &str, runs: String) -> String {
        match self.open.take(anchor) {
            Some(name) => self.named(&name, &runs),
            None => runs,
        }
    }

    fn named(&mut self, name: &str, runs: &str) -> String {
        self.bookmarks += 1;
        bookmark(self.bookmarks, name, runs)
    }

    fn cover(&mut self) {
        let pack = self.pack;
        if let Some(logo) = &pack.logo {
            self.push(&paragraph("Cover", Flow::default(), &picture(logo)));
        }
        self.push(&words("Title", &pack.title));
        self.push(&words("Subtitle", &pack.subtitle));
        if !pack.cover.is_empty() {
            self.push(&facts_table(pack, &pack.cover));
            self.push(GAP);
        }
        if !pack.handling.is_empty() {
            let tone = if pack.edition.is_for_control() { Tone::Bad } else { Tone::Plain };
            self.notice(tone, "", &pack.handling);
        }
        self.push(&words("BodyText", &pack.claim));
        self.push(&words("Small", &pack.made_on_said()));
        if !pack.fingerprint.is_empty() {
            let label = run(&format!("{} ", pack.labels.fingerprint), "");
            self.push(&paragraph("Small", Flow::default(), &format!("{label}{}", run(&pack.fingerprint, "Code"))));
        }
    }

    fn section(&mut self, at: usize, section: &Section, contents: &Contents) {
        let number = format!("{} {}", self.pack.labels.part, at + 1);
        self.push(&paragraph("PartLabel", Flow { page: true, keep: true, rtl: false }, &run(number.trim(), "")));
        let title = self.named(&contents.section_name(at), &run(&section.title, ""));
        self.push(&paragraph("Heading1", Flow { rtl: is_rtl(&section.title), ..Flow::default() }, &title));
        (self.fresh_page, self.page_is_full) = (true, false);
        for (place, block) in section.blocks.iter().enumerate() {
            self.block(block, contents.heading_name(at, place));
        }
    }

    fn block(&mut self, block: &Block, contents_name: Option<String>) {
        if self.page_is_full && !matches!(block, Block::PageBreak | Block::Card(_)) {
            self.page_break();
        }
        match block {
            Block::Heading { level, text, anchor } => return self.heading(*level, text, anchor, contents_name),
            Block::Text { text, small } => self.push(&words(if *small { "Small" } else { "BodyText" }, text)),
            Block::Notice { tone, title, text } => self.notice(*tone, title, text),
            Block::Points { points } => points.iter().for_each(|point| self.push(&words("ListBullet", point))),
            Block::Facts { facts } => self.push(&format!("{}{GAP}", facts_table(self.pack, facts))),
            Block::Table(shown) => self.push(&table(self.pack, shown, &self.anchors)),
            Block::Chart(shown) => self.push(&chart::chart(self.pack, shown)),
            Block::Card(shown) => card::card(self, shown),
            Block::PageBreak => return self.page_break(),
            Block::WritingSpace { label, lines } => self.writing_space(label, *lines),
        }
        self.fresh_page = false;
    }

    fn page_break(&mut self) {
        if !self.fresh_page {
            self.push("<w:p><w:pPr><w:pStyle w:val=\"Gap\"/></w:pPr><w:r><w:br w:type=\"page\"/></w:r></w:p>");
        }
        (self.fresh_page, self.page_is_full) = (true, false);
    }

    fn heading(&mut self, level: u8, text: &str, anchor: &str, contents_name: Option<String>) {
        let mut runs = self.marked(anchor, run(text, ""));
        if let Some(name) = contents_name {
            runs = self.named(&name, &runs);
        }
        let style = if level >= 3 { "Heading3" } else { "Heading2" };
        self.push(&paragraph(style, Flow { rtl: is_rtl(text), ..Flow::default() }, &runs));
    }

    /// Something that must not be missed, as paragraphs with a bar at their side.
    pub fn notice(&mut self, tone: Tone, title: &str, text: &str) {
        let style = format!("Notice{}", tone_name(tone));
        if !title.is_empty() {
            let flow = Flow { keep: !text.is_empty(), rtl: is_rtl(title), page: false };
            self.push(&paragraph(&style, flow, &run(title, "Strong")));
        }
        if !text.is_empty() {
            self.push(&words(&style, text));
        }
        self.push(GAP);
    }

    fn writing_space(&mut self, label: &str, lines: u8) {
        self.push(&words_kept("WritingLabel", label));
        for _ in 0..lines {
            self.push("<w:p><w:pPr><w:pStyle w:val=\"WritingLine\"/></w:pPr></w:p>");
        }
        self.push(GAP);
    }
}

/// A picture in a run, at most 6 by 2.5 centimetres.
fn picture(picture: &Picture) -> String {
    let (width, height) = (u64::from(picture.width.max(1)), u64::from(picture.height.max(1)));
    let (most_wide, most_high, pixel) = (2_160_000_u64, 900_000_u64, 9_525_u64);
    let wide = most_wide.min(most_high * width / height).min(width * pixel).max(1);
    let high = (wide * height / width).max(1);
    let alt = super::xml::esc(&picture.alt);
    format!(
        "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{wide}\" cy=\"{high}\"/>\
         <wp:docPr id=\"1\" name=\"Logo\" descr=\"{alt}\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">\
         <pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"Logo\" descr=\"{alt}\"/><pic:cNvPicPr/></pic:nvPicPr>\
         <pic:blipFill><a:blip r:embed=\"rIdLogo\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
         <pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{wide}\" cy=\"{high}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>\
         </pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
}
