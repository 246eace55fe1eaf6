//! An inject card: title with time, route, content note before the text, text, what belongs to it.

use super::body::Body;
use super::table::facts_table;
use super::xml::{Flow, TAB, link, paragraph, run, words};
use crate::briefing::block::{Card, Mark};
use crate::briefing::edition::Edition;
use crate::briefing::paint::{is_rtl, label, marking_lines};
use crate::words::say;

/// Writes a card.
pub fn card(body: &mut Body<'_>, card: &Card) {
    let page = (card.whole_page || body.page_is_full) && !body.fresh_page;
    title(body, card, page);
    under_title(body, card);
    if !card.content_note.is_empty() {
        let named = run(&format!("{} ", label(&body.pack.labels.content_note)), "Strong");
        let flow = Flow { keep: true, rtl: is_rtl(&card.content_note), page: false };
        body.push(&paragraph("CareNote", flow, &format!("{named}{}", run(&card.content_note, ""))));
    }
    for text in &card.text {
        body.push(&words("CardText", text));
    }
    let mut facts: Vec<(String, String)> =
        card.facts.iter().map(|(name, texts)| (name.clone(), texts.join("\n"))).collect();
    if !card.topics.is_empty() && !card.names_topics() {
        facts.push((say("writers-topics"), codes(&card.topics)));
    }
    if !facts.is_empty() {
        body.push(&facts_table(body.pack, &facts));
    }
    links(body, card);
    body.push(super::body::GAP);
    if body.pack.edition == Edition::Cards && !card.whole_page {
        let marking = marking_lines(&body.pack.marking).join(" · ");
        body.push(&words("Marking", &marking));
    }
    body.page_is_full = card.whole_page;
}

fn title(body: &mut Body<'_>, card: &Card, page: bool) {
    let number = run(&card.number, "CardNumber");
    let space = if card.number.is_empty() { String::new() } else { run("\u{2002}", "") };
    let time = if card.time.is_empty() {
        String::new()
    } else {
        format!("{}{TAB}{}", run("\u{200e}", ""), run(&card.time, "CardNumber"))
    };
    let runs = body.marked(&card.anchor, format!("{number}{space}{}", run(&card.title, "")));
    body.push(&paragraph("CardTitle", Flow { page, keep: true, rtl: false }, &format!("{runs}{time}")));
}

/// Day, marks and route in one line.
fn under_title(body: &mut Body<'_>, card: &Card) {
    let marks = card.marks.join(", ");
    let mut runs = Vec::new();
    for (text, style) in [(card.day.as_str(), ""), (marks.as_str(), "Strong"), (card.route.as_str(), "")] {
        if !text.is_empty() {
            runs.push(run(text, style));
        }
    }
    if runs.is_empty() {
        return;
    }
    let line = runs.join(&run(" · ", ""));
    let flow = Flow { keep: true, rtl: is_rtl(&card.route), page: false };
    body.push(&paragraph("CardRoute", flow, &line));
}

fn links(body: &mut Body<'_>, card: &Card) {
    if card.links.is_empty() {
        return;
    }
    let all: Vec<String> =
        card.links.iter().map(|(text, anchor)| link(text, anchor, "Hyperlink", &body.anchors)).collect();
    let named = run(&format!("{} ", label(&say("writers-linked"))), "");
    let line =
        paragraph("CardLinks", Flow::default(), &format!("{named}{}", all.join(&run(&say("writers-between"), ""))));
    body.push(&line);
}

fn codes(topics: &[Mark]) -> String {
    topics.iter().map(|topic| topic.code.as_str()).collect::<Vec<_>>().join(", ")
}
