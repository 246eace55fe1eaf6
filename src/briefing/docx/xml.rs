//! The smallest pieces: escaped text, runs, paragraphs, links.

use crate::briefing::anchors::Anchors;
use crate::briefing::paint::is_rtl;

/// The head of every file.
pub const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// A text as it may stand in an element or an attribute.
pub fn esc(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            '\n' => safe.push_str("&#10;"),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            other => safe.push(other),
        }
    }
    safe
}

/// A run of text in a style of letters; line breaks inside are kept.
pub fn run(text: &str, style: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let mut looks = String::new();
    if !style.is_empty() {
        looks.push_str(&format!("<w:rStyle w:val=\"{style}\"/>"));
    }
    if is_rtl(text) {
        looks.push_str("<w:rtl/>");
    }
    let looks = if looks.is_empty() { looks } else { format!("<w:rPr>{looks}</w:rPr>") };
    let lines = text.split('\n').map(|line| format!("<w:t xml:space=\"preserve\">{}</w:t>", esc(line)));
    format!("<w:r>{looks}{}</w:r>", lines.collect::<Vec<_>>().join("<w:br/>"))
}

/// A run that goes to the next tab stop.
pub const TAB: &str = "<w:r><w:tab/></w:r>";

/// A run that leads to a place in the file, if there is such a place.
pub fn link(text: &str, anchor: &str, style: &str, anchors: &Anchors) -> String {
    match anchors.name(anchor) {
        Some(name) => format!("<w:hyperlink w:anchor=\"{name}\" w:history=\"1\">{}</w:hyperlink>", run(text, style)),
        None => run(text, if style == "Hyperlink" { "" } else { style }),
    }
}

/// How a paragraph goes.
#[derive(Clone, Copy, Debug, Default)]
pub struct Flow {
    /// It stays with the next.
    pub keep: bool,
    /// It begins a page.
    pub page: bool,
    /// It runs from right to left.
    pub rtl: bool,
}

/// A paragraph of a style around its runs.
pub fn paragraph(style: &str, flow: Flow, runs: &str) -> String {
    let mut looks = format!("<w:pStyle w:val=\"{style}\"/>");
    for (wanted, element) in
        [(flow.keep, "<w:keepNext/>"), (flow.page, "<w:pageBreakBefore/>"), (flow.rtl, "<w:bidi/>")]
    {
        if wanted {
            looks.push_str(element);
        }
    }
    format!("<w:p><w:pPr>{looks}</w:pPr>{runs}</w:p>")
}

/// A paragraph of plain words in a style; its direction is that of its first letter.
pub fn words(style: &str, text: &str) -> String {
    paragraph(style, Flow { rtl: is_rtl(text), ..Flow::default() }, &run(text, ""))
}

/// The same, staying with what follows.
pub fn words_kept(style: &str, text: &str) -> String {
    paragraph(style, Flow { rtl: is_rtl(text), keep: true, page: false }, &run(text, ""))
}

/// A field of Word with what it showed last.
pub fn field(code: &str, shown: &str) -> String {
    format!(
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> {code} </w:instrText></w:r>\
         <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
        run(shown, "")
    )
}

/// Runs between the two ends of a bookmark.
pub fn bookmark(number: usize, name: &str, runs: &str) -> String {
    format!("<w:bookmarkStart w:id=\"{number}\" w:name=\"{name}\"/>{runs}<w:bookmarkEnd w:id=\"{number}\"/>")
}

/// A small square in the colour of a topic; its code always stands beside it.
pub fn swatch(colour: &str) -> String {
    format!("<w:r><w:rPr><w:color w:val=\"{colour}\"/></w:rPr><w:t xml:space=\"preserve\">■\u{a0}</w:t></w:r>")
}
