//! Tables: hairlines, a head that repeats, rows that stay whole, cells with tone and link.

use super::body::{GAP, text_width};
use super::xml::{Flow, esc, link, paragraph, run, words, words_kept};
use crate::briefing::anchors::Anchors;
use crate::briefing::block::{Cell, Table, Tone};
use crate::briefing::pack::Pack;
use crate::briefing::paint::{is_rtl, tone_name, tone_sign};

/// The ground of a cell in a heat map, and the colour of words on it is always ink.
fn ground(tone: Tone) -> Option<&'static str> {
    match tone {
        Tone::Plain => None,
        Tone::Good => Some("DCEBE2"),
        Tone::Part => Some("FAF0DD"),
        Tone::Bad => Some("FAEAE5"),
        Tone::Waits => Some("E3EAF6"),
        Tone::Quiet => Some("EAE8E3"),
    }
}

/// A table with its caption; nothing if it has no columns.
pub fn table(pack: &Pack, table: &Table, anchors: &Anchors) -> String {
    if table.head.is_empty() {
        return String::new();
    }
    let widths = widths(&table.widths, table.head.len(), text_width(pack));
    let caption = if table.caption.is_empty() { String::new() } else { words_kept("Caption", &table.caption) };
    let head = table.head.iter().zip(&widths).enumerate().map(|(at, (words, width))| {
        let style = if table.heat && at > 0 { "TableHeadCentred" } else { "TableHead" };
        cell(*width, 1, None, &super::xml::words(style, words))
    });
    let mut rows = row(true, &head.collect::<String>());
    for cells in &table.rows {
        let drawn = widths.iter().enumerate().map(|(at, width)| body_cell(table, at, *width, cells.get(at), anchors));
        rows.push_str(&row(false, &drawn.collect::<String>()));
    }
    format!("{caption}{}{GAP}", open("Hairlines", &widths, &table.caption, table.row_heads, true) + &rows + "</w:tbl>")
}

fn body_cell(table: &Table, at: usize, width: u32, shown: Option<&Cell>, anchors: &Anchors) -> String {
    let Some(shown) = shown else { return cell(width, 1, None, &words("TableText", "")) };
    let heat = table.heat && at > 0;
    let mut style = if shown.code { "Code" } else { "" };
    if table.row_heads && at == 0 {
        style = if shown.code { "CodeStrong" } else { "Strong" };
    }
    if anchors.name(&shown.link).is_some() {
        style = if shown.code { "CodeLink" } else { "Hyperlink" };
    }
    let text = link(&shown.text, &shown.link, style, anchors);
    let flow = Flow { rtl: is_rtl(&shown.text), ..Flow::default() };
    let paragraph =
        paragraph(if heat { "TableHeat" } else { "TableText" }, flow, &format!("{}{text}", sign(shown.tone)));
    cell(width, 1, if heat { ground(shown.tone) } else { None }, &paragraph)
}

/// The sign of a tone in its colour, before the words.
fn sign(tone: Tone) -> String {
    if tone == Tone::Plain {
        return String::new();
    }
    run(&format!("{}\u{a0}", tone_sign(tone)), &format!("Tone{}", tone_name(tone)))
}

/// Names and texts in two columns without lines.
pub fn facts_table(pack: &Pack, facts: &[(String, String)]) -> String {
    let widths = widths(&[1.0, 3.4], 2, text_width(pack));
    let (first, second) = (widths.first().copied().unwrap_or(1), widths.get(1).copied().unwrap_or(1));
    let rows = facts.iter().map(|(name, text)| {
        let cells = [cell(first, 1, None, &words("FactName", name)), cell(second, 1, None, &words("FactText", text))];
        row(false, &cells.concat())
    });
    let rows: String = rows.collect();
    if rows.is_empty() { rows } else { open("Facts", &widths, "", true, false) + &rows + "</w:tbl>" }
}

/// The beginning of a table: style, widths, caption for those who do not see it.
pub fn open(style: &str, widths: &[u32], caption: &str, row_heads: bool, has_head: bool) -> String {
    let caption =
        if caption.is_empty() { String::new() } else { format!("<w:tblCaption w:val=\"{}\"/>", esc(caption)) };
    let columns: String = widths.iter().map(|width| format!("<w:gridCol w:w=\"{width}\"/>")).collect();
    format!(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"{style}\"/><w:tblW w:w=\"{}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>\
         <w:tblLook w:val=\"04A0\" w:firstRow=\"{}\" w:lastRow=\"0\" w:firstColumn=\"{}\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>\
         {caption}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>",
        widths.iter().sum::<u32>(),
        u8::from(has_head),
        u8::from(row_heads),
    )
}

/// A row that stays whole; a head repeats on each page.
pub fn row(is_head: bool, cells: &str) -> String {
    format!("<w:tr><w:trPr><w:cantSplit/>{}</w:trPr>{cells}</w:tr>", if is_head { "<w:tblHeader/>" } else { "" })
}

/// A cell over some columns of the grid.
pub fn cell(width: u32, span: u32, ground: Option<&str>, paragraphs: &str) -> String {
    let span = if span > 1 { format!("<w:gridSpan w:val=\"{span}\"/>") } else { String::new() };
    let shade = ground
        .map(|colour| format!("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{colour}\"/>"))
        .unwrap_or_default();
    format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{span}{shade}</w:tcPr>{paragraphs}</w:tc>")
}

/// Widths in twentieths of a point that fill the text.
pub fn widths(shares: &[f32], columns: usize, all: u32) -> Vec<u32> {
    let shares: Vec<f64> = (0..columns)
        .map(|at| {
            shares
                .get(at)
                .copied()
                .filter(|share| share.is_finite())
                .map_or(1.0, |share| f64::from(share.clamp(0.05, 1000.0)))
        })
        .collect();
    let sum: f64 = shares.iter().sum();
    let mut widths: Vec<u32> = shares.iter().map(|share| rounded(share / sum * f64::from(all))).collect();
    let used: u32 = widths.iter().sum();
    if let Some(last) = widths.last_mut() {
        *last = (*last + all).saturating_sub(used).max(1);
    }
    widths
}

fn rounded(width: f64) -> u32 {
    width.round().max(1.0) as u32
}
