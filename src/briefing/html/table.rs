//! Tables with caption, heads with their scope, and signs of tones beside their colours.

use crate::briefing::anchors::Anchors;
use crate::briefing::block::{Cell, Table, Tone};
use crate::briefing::paint::{tone_name, tone_word};
use maud::{Markup, PreEscaped, html as markup};

/// The shapes of the signs, drawn once; each use refers to them.
pub fn signs() -> Markup {
    PreEscaped(SIGNS.to_owned())
}

const SIGNS: &str = concat!(
    "<svg width=\"0\" height=\"0\" style=\"position:absolute\" aria-hidden=\"true\" focusable=\"false\">",
    "<symbol id=\"s-good\" viewBox=\"0 0 12 12\"><circle cx=\"6\" cy=\"6\" r=\"5.5\" fill=\"currentColor\"></circle>",
    "<path d=\"M3.2 6.2 5.2 8.2 8.8 4.2\" fill=\"none\" stroke=\"#fff\" stroke-width=\"1.5\"></path></symbol>",
    "<symbol id=\"s-part\" viewBox=\"0 0 12 12\"><circle cx=\"6\" cy=\"6\" r=\"4.8\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.4\"></circle>",
    "<path d=\"M6 1.2A4.8 4.8 0 0 0 6 10.8Z\" fill=\"currentColor\"></path></symbol>",
    "<symbol id=\"s-bad\" viewBox=\"0 0 12 12\"><circle cx=\"6\" cy=\"6\" r=\"4.4\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.2\"></circle></symbol>",
    "<symbol id=\"s-waits\" viewBox=\"0 0 12 12\"><path d=\"M6 .9 11.1 6 6 11.1 .9 6Z\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.4\"></path>",
    "<circle cx=\"6\" cy=\"6\" r=\"1.6\" fill=\"currentColor\"></circle></symbol>",
    "<symbol id=\"s-quiet\" viewBox=\"0 0 12 12\"><path d=\"M2 6H10\" stroke=\"currentColor\" stroke-width=\"1.8\"></path></symbol></svg>",
);

/// The sign of a tone in its colour; nothing for a plain one.
pub fn sign(tone: Tone) -> Markup {
    markup! {
        @if tone != Tone::Plain {
            svg class={ "sign t-" (tone_name(tone)) } aria-hidden="true" { use href={ "#s-" (tone_name(tone)) } {} }
        }
    }
}

/// A table; nothing if it has no columns.
pub fn table(table: &Table, anchors: &Anchors) -> Markup {
    let short = table.rows.len() <= 12;
    markup! {
        @if !table.head.is_empty() {
            div class={ "scroll" @if short { " short" } } role="region" tabindex="0" aria-label=(table.caption) {
                table class=[table.heat.then_some("heat")] {
                    @if !table.caption.is_empty() { caption dir="auto" { (table.caption) } }
                    (columns(table))
                    thead { tr { @for words in &table.head { th scope="col" dir="auto" { (words) } } } }
                    tbody { @for cells in &table.rows { tr { @for at in 0..table.head.len() { (body_cell(table, at, cells.get(at), anchors)) } } } }
                }
            }
        }
    }
}

/// How wide the columns are, in hundredths of the whole.
fn columns(table: &Table) -> Markup {
    let shares: Vec<f32> =
        table.widths.iter().map(|share| if share.is_finite() { share.clamp(0.05, 1000.0) } else { 1.0 }).collect();
    let sum: f32 = shares.iter().sum();
    markup! {
        @if shares.len() == table.head.len() {
            colgroup { @for share in &shares { col style=(format!("width:{:.1}%", share / sum * 100.0)); } }
        }
    }
}

fn body_cell(table: &Table, at: usize, cell: Option<&Cell>, anchors: &Anchors) -> Markup {
    let Some(cell) = cell else { return markup! { td {} } };
    let is_head = table.row_heads && at == 0;
    let short = cell.text.chars().nth(16).is_none();
    let mut class = String::from(match (cell.code, short) {
        (true, true) => "code id",
        (true, false) => "code",
        (false, _) => "words",
    });
    if cell.tone != Tone::Plain {
        class.push_str(" t-");
        class.push_str(tone_name(cell.tone));
    }
    let inside = inside(cell, table.heat, anchors);
    markup! {
        @if is_head { th scope="row" class=(class) dir="auto" { (inside) } } @else { td class=(class) dir="auto" { (inside) } }
    }
}

fn inside(cell: &Cell, heat: bool, anchors: &Anchors) -> Markup {
    let says_little = cell.text.chars().filter(|letter| letter.is_alphabetic()).count() < 3;
    markup! {
        (sign(cell.tone))
        @if let Some(name) = anchors.name(&cell.link) { a href={ "#" (name) } { (cell.text) } } @else { (cell.text) }
        @if cell.tone != Tone::Plain && (heat || says_little) { span class="hidden" { " " (tone_word(cell.tone)) } }
    }
}
