//! Whether every page carries its marking, looked up on the finished pages whatever made them.

use typst::layout::{Frame, FrameItem};
use typst_layout::PagedDocument;

/// The first page that lacks one of the marking lines, counted from zero.
pub fn first_unmarked(document: &PagedDocument, marking: &[String]) -> Option<usize> {
    let wanted: Vec<String> = marking.iter().map(|line| bare(line)).filter(|line| !line.is_empty()).collect();
    document.pages().iter().position(|page| {
        let words = bare(&printed(&page.frame));
        !wanted.iter().all(|line| words.contains(line.as_str()))
    })
}

/// The letters of a text; where it wraps or in which pieces it was shaped makes no difference.
fn bare(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// What is printed in a frame, piece by piece as it was shaped.
pub fn printed(frame: &Frame) -> String {
    let mut words = String::new();
    collect(frame, &mut words);
    words
}

fn collect(frame: &Frame, words: &mut String) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => collect(&group.frame, words),
            FrameItem::Text(text) => words.push_str(&text.text),
            FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(_) => {}
        }
    }
}
