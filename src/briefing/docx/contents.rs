//! The contents: a field of Word with its entries filled in, so that they stand there also where nothing renews them.

use super::xml::{Flow, paragraph, run, words};
use crate::briefing::block::Block;
use crate::briefing::pack::Pack;
use crate::briefing::paint::{LONGEST_ENTRY, cut, is_rtl};

/// With more headings of the second level than this, only parts are listed.
const MOST_HEADINGS: usize = 60;

/// What stands in the contents.
pub struct Contents {
    /// Level, text, and name of the bookmark.
    entries: Vec<(u8, String, String)>,
    with_headings: bool,
}

impl Contents {
    /// The contents of a pack.
    pub fn of(pack: &Pack) -> Self {
        let headings =
            pack.sections.iter().flat_map(|section| &section.blocks).filter(|block| is_listed(block)).count();
        let mut contents = Self { entries: Vec::new(), with_headings: headings <= MOST_HEADINGS };
        for (at, section) in pack.sections.iter().enumerate() {
            contents.entries.push((1, section.title.clone(), contents.section_name(at)));
            if !contents.with_headings {
                continue;
            }
            for (place, block) in section.blocks.iter().enumerate() {
                if let (Block::Heading { text, .. }, Some(name)) = (block, heading_name(at, place, block)) {
                    contents.entries.push((2, text.clone(), name));
                }
            }
        }
        contents
    }

    /// The bookmark of a part.
    pub fn section_name(&self, at: usize) -> String {
        format!("_Toc{:08}", (at + 1) * 10_000)
    }

    /// The bookmark of a block that would stand in the contents.
    pub fn heading_name(&self, section: usize, block: usize) -> Option<String> {
        let name = entry_name(section, block);
        self.entries.iter().any(|(_, _, known)| *known == name).then_some(name)
    }
}

fn is_listed(block: &Block) -> bool {
    matches!(block, Block::Heading { level, text, .. } if *level <= 2 && !text.is_empty())
}

fn heading_name(section: usize, place: usize, block: &Block) -> Option<String> {
    is_listed(block).then(|| entry_name(section, place))
}

fn entry_name(section: usize, place: usize) -> String {
    format!("_Toc{:04}{:06}", section + 1, place + 1)
}

/// The page of the contents; nothing for a pack without parts.
pub fn page(pack: &Pack, contents: &Contents) -> String {
    if contents.entries.is_empty() {
        return String::new();
    }
    let mut page =
        paragraph("TOCHeading", Flow { page: true, keep: true, rtl: false }, &run(&pack.labels.contents, ""));
    let levels = if contents.with_headings { "1-2" } else { "1-1" };
    let begin = format!(
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"{levels}\" \\h \\z \\u </w:instrText></w:r>\
         <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
    );
    let last = contents.entries.len() - 1;
    for (at, (level, text, name)) in contents.entries.iter().enumerate() {
        let mut runs = if at == 0 { begin.clone() } else { String::new() };
        runs.push_str(&format!(
            "<w:hyperlink w:anchor=\"{name}\" w:history=\"1\">{}</w:hyperlink>",
            run(&cut(text, LONGEST_ENTRY), "")
        ));
        if at == last {
            runs.push_str("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
        }
        page.push_str(&paragraph(&format!("TOC{level}"), Flow { rtl: is_rtl(text), ..Flow::default() }, &runs));
    }
    page.push_str(&words("Small", &pack.labels.renew_contents));
    page
}
