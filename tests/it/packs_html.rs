//! Web pages of packs: hostile texts stay text, nothing is fetched, links lead somewhere, marking everywhere.

use super::pack_sample::{every_block, hostile};
use crosscut::briefing::html::html;
use crosscut::briefing::{Block, Pack};

fn values<'a>(text: &'a str, before: &str) -> Vec<&'a str> {
    text.split(before).skip(1).filter_map(|piece| piece.split('"').next()).collect()
}

/// The page without its style sheet.
fn body(page: &str) -> String {
    let (head, rest) = page.split_once("<style>").unwrap();
    format!("{head}{}", rest.split_once("</style>").unwrap().1)
}

/// Stops where an element does not close or is not one that the writer makes.
pub fn well_formed(page: &str) {
    let empty = ["meta", "img", "col", "br", "!DOCTYPE"];
    let mut open: Vec<String> = Vec::new();
    for piece in body(page).split('<').skip(1) {
        let (tag, _) = piece.split_once('>').unwrap_or_else(|| panic!("a loose < before {piece}"));
        let name = tag.split_whitespace().next().unwrap_or_default();
        if let Some(closed) = name.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(closed));
        } else if !empty.contains(&name) {
            open.push(name.to_owned());
        }
        for kept_out in ["script", "iframe", "object", "embed", "link", "form", "base"] {
            assert_ne!(name, kept_out);
        }
        let names = tag.split('"').step_by(2).collect::<String>();
        assert!(!names.contains(" on"), "{tag} acts");
    }
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn hostile_texts_stay_texts() {
    for pack in [every_block(), hostile(), Pack::default()] {
        let page = html(&pack);
        well_formed(&page);
        let policy = page.find("Content-Security-Policy").unwrap();
        assert!(policy < page.find("<title>").unwrap(), "the policy comes before all texts");
        assert!(page.contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:"));
        for source in values(&page, " src=\"") {
            assert!(source.starts_with("data:image/png;base64,"), "{source}");
        }
        for target in values(&page, " href=\"") {
            assert!(target.starts_with('#'), "{target}");
        }
        let style = page.split_once("<style>").unwrap().1.split_once("</style>").unwrap().0;
        assert!(!style.contains("url(") && !style.contains("@import") && !style.contains('<'));
        assert_eq!(style.matches('{').count(), style.matches('}').count());
    }
}

#[test]
fn links_lead_to_places_that_are_there_once() {
    for pack in [every_block(), hostile()] {
        let page = html(&pack);
        let ids = values(&page, " id=\"");
        for id in &ids {
            assert_eq!(ids.iter().filter(|other| other == &id).count(), 1, "{id}");
        }
        for target in values(&page, " href=\"#") {
            assert!(ids.contains(&target), "{target} leads nowhere");
        }
        for label in values(&page, " aria-labelledby=\"") {
            assert!(ids.contains(&label), "{label} names nothing");
        }
    }
}

#[test]
fn a_page_can_be_read_without_seeing_it() {
    let page = html(&every_block());
    assert!(page.contains("<html lang=\"en\">"));
    assert_eq!(page.matches("<h1").count(), 1);
    assert_eq!(page.matches("<main").count(), 1);
    let levels: Vec<u32> = page.split("<h").skip(1).filter_map(|piece| piece.chars().next()?.to_digit(10)).collect();
    assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "no level is left out: {levels:?}");
    assert!(!page.contains("<th>"), "each head says for what it is one");
    for svg in page.split("<svg").skip(1) {
        let tag = svg.split('>').next().unwrap();
        assert!(tag.contains("role=\"img\"") || tag.contains("aria-hidden=\"true\""), "{tag}");
        assert!(!tag.contains("role=\"img\"") || svg.contains("<title>"));
    }
    for image in page.split("<img").skip(1) {
        assert!(image.split('>').next().unwrap().contains("alt=\"Sign of the training centre\""));
    }
    assert!(page.contains("dir=\"auto\"") && page.contains("scope=\"row\"") && page.contains("scope=\"col\""));
}

#[test]
fn marking_stands_on_screen_on_paper_and_on_cards() {
    let page = html(&every_block());
    let lines = "NATO UNCLASSIFIED · Releasable to EU and partners";
    assert_eq!(body(&page).matches(lines).count(), 2 + 3, "above, below, and on each card");
    let printed = r#""NATO UNCLASSIFIED \b7  Releasable to EU and partners" "\A " "EXERCISE EXERCISE EXERCISE""#;
    assert_eq!(page.matches(printed).count(), 2, "above and below each page");
    assert!(page.contains("counter(page)") && page.contains("counter(pages)") && page.contains("position:sticky"));
}

#[test]
fn a_french_pack_is_french_around_its_texts() {
    let pack = Pack { language: "fr".into(), ..every_block() };
    let page = html(&pack);
    assert!(
        page.contains("<html lang=\"fr\">") && page.contains("Essentielles ouvertes") && page.contains("les chiffres")
    );
    assert_eq!(crosscut::words::spoken(), crosscut::words::Language::English);
}

#[test]
fn a_content_note_stands_before_the_text() {
    let page = html(&every_block());
    let place = |words: &str| page.find(words).unwrap();
    assert!(place("Harm to children is told") < place("Two buses left Dunhollow"));
    let mut pack = every_block();
    pack.sections[1].blocks.retain(|block| !matches!(block, Block::Table(_)));
    assert!(html(&pack).len() < page.len());
}
