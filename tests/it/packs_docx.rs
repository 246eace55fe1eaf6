//! Word files of packs: hostile texts, sound XML, links that lead somewhere, marking on every page.

use super::pack_sample::{every_block, hostile};
use super::packs::options;
use crosscut::briefing::build::pack;
use crosscut::briefing::docx::docx;
use crosscut::briefing::html::html;
use crosscut::briefing::{Block, Edition, Pack};
use crosscut::words::Language;
use std::collections::BTreeMap;
use std::io::{Cursor, Read};

/// Name and text of each XML part of a Word file.
fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = BTreeMap::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        if let Ok(text) = String::from_utf8(bytes) {
            parts.insert(file.name().unwrap().into_owned(), text);
        }
    }
    parts
}

/// Stops where XML is not well formed: tags that do not close, loose signs, characters that XML cannot hold.
fn well_formed(name: &str, text: &str) {
    let mut open = Vec::new();
    let (mut rest, mut roots) = (text, 0);
    while let Some(at) = rest.find('<') {
        check_text(name, &rest[..at]);
        let end = rest[at..].find('>').unwrap_or_else(|| panic!("{name}: a tag without end")) + at;
        let tag = &rest[at + 1..end];
        rest = &rest[end + 1..];
        if tag.starts_with('?') {
            continue;
        }
        if let Some(closed) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(closed.to_owned()), "{name}");
            continue;
        }
        let own = tag.strip_suffix('/').unwrap_or(tag);
        let element = own.split_whitespace().next().unwrap_or_default().to_owned();
        check_attributes(name, &own[element.len()..]);
        roots += usize::from(open.is_empty());
        if !tag.ends_with('/') {
            open.push(element);
        }
    }
    check_text(name, rest);
    assert!(open.is_empty() && roots == 1, "{name}: {open:?}, {roots} roots");
}

fn check_text(name: &str, text: &str) {
    let strange = |letter: char| (letter < ' ' && letter != '\n') || matches!(letter, '\u{fffe}' | '\u{ffff}');
    assert!(!text.contains(strange), "{name}: a character that XML cannot hold");
    for piece in text.split('&').skip(1) {
        let (entity, _) = piece.split_once(';').unwrap_or_else(|| panic!("{name}: a loose & before {piece}"));
        assert!(matches!(entity, "amp" | "lt" | "gt" | "quot" | "#39" | "#10"), "{name}: &{entity};");
    }
}

fn check_attributes(name: &str, text: &str) {
    let pieces: Vec<&str> = text.split('"').collect();
    assert!(pieces.len() % 2 == 1, "{name}: quotation marks in {text}");
    let mut names = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        if at % 2 == 1 {
            check_text(name, piece);
        } else if at + 1 < pieces.len() {
            let attribute = piece.trim().strip_suffix('=').unwrap_or_else(|| panic!("{name}: {text}"));
            assert!(!attribute.is_empty() && !names.contains(&attribute), "{name}: {attribute} in {text}");
            names.push(attribute);
        } else {
            assert!(piece.trim().is_empty(), "{name}: {text}");
        }
    }
}

fn values<'a>(text: &'a str, before: &str) -> Vec<&'a str> {
    text.split(before).skip(1).filter_map(|piece| piece.split('"').next()).collect()
}

#[test]
fn a_word_file_is_sound_whatever_the_texts() {
    for (name, pack) in [("sample", every_block()), ("hostile", hostile()), ("empty", Pack::default())] {
        let parts = parts(&docx(&pack));
        assert!(parts.len() >= 12, "{name} has {} parts", parts.len());
        for (part, text) in &parts {
            well_formed(&format!("{name}, {part}"), text);
            assert!(!text.contains("TargetMode"), "{name}, {part} leads out of the file");
            for kept_out in ["updateFields", "javascript:\"", "vbaProject"] {
                assert!(!text.contains(kept_out), "{name}, {part}: {kept_out}");
            }
        }
    }
}

#[test]
fn links_lead_to_bookmarks_that_are_there_once() {
    for pack in [every_block(), hostile()] {
        let text = &parts(&docx(&pack))["word/document.xml"];
        let mut bookmarks = values(text, "<w:bookmarkStart w:id=\"");
        let ids = bookmarks.len();
        bookmarks.sort_unstable();
        bookmarks.dedup();
        assert_eq!(bookmarks.len(), ids, "numbers of bookmarks stand once");
        let names: Vec<&str> = values(text, " w:name=\"");
        for name in &names {
            assert!(name.len() <= 40 && name.chars().all(|l| l.is_ascii_alphanumeric() || l == '_'), "{name}");
            assert_eq!(names.iter().filter(|other| other == &name).count(), 1, "{name}");
        }
        for anchor in values(text, "w:anchor=\"") {
            assert!(names.contains(&anchor), "{anchor} leads nowhere");
        }
    }
    let text = &parts(&docx(&every_block()))["word/document.xml"];
    assert!(text.contains("an anchor that is not here"), "words of a link stay where the place is not there");
}

#[test]
fn every_page_has_its_marking() {
    let parts = parts(&docx(&every_block()));
    for part in ["word/header1.xml", "word/footer1.xml"] {
        assert!(parts[part].contains("NATO UNCLASSIFIED · Releasable to EU and partners"), "{part}");
        assert!(parts[part].contains("EXERCISE EXERCISE EXERCISE"), "{part}");
    }
    let text = &parts["word/document.xml"];
    assert_eq!(text.matches("<w:sectPr>").count(), 1);
    assert!(text.contains("<w:headerReference w:type=\"default\"") && !text.contains("titlePg"));
    assert!(parts["docProps/core.xml"].contains("<dc:title>Copper Lantern 27 – Exercise control</dc:title>"));
}

#[test]
fn styles_that_are_used_are_there() {
    let parts = parts(&docx(&every_block()));
    let known = values(&parts["word/styles.xml"], "w:styleId=\"");
    for part in ["word/document.xml", "word/header1.xml", "word/footer1.xml"] {
        for kind in ["<w:pStyle w:val=\"", "<w:rStyle w:val=\"", "<w:tblStyle w:val=\""] {
            for style in values(&parts[part], kind) {
                assert!(known.contains(&style), "{style} in {part}");
            }
        }
    }
    assert!(!parts["word/styles.xml"].contains('{'), "a gap in the styles was not filled");
}

#[test]
fn tables_are_whole() {
    let text = &parts(&docx(&every_block()))["word/document.xml"];
    for table in text.split("<w:tbl>").skip(1) {
        let table = table.split("</w:tbl>").next().unwrap();
        let columns = table.matches("<w:gridCol ").count();
        for row in table.split("<w:tr>").skip(1) {
            let spans: usize =
                values(row, "<w:gridSpan w:val=\"").iter().map(|span| span.parse::<usize>().unwrap() - 1).sum();
            assert_eq!(row.matches("<w:tc>").count() + spans, columns, "{row}");
        }
    }
    assert!(text.contains("<w:tblHeader/>") && text.contains("<w:tblCaption "));
}

#[test]
fn the_same_pack_gives_the_same_bytes() {
    assert_eq!(docx(&every_block()), docx(&every_block()));
    assert_ne!(docx(&every_block()), docx(&hostile()));
}

#[test]
fn right_to_left_texts_say_so_and_the_language_is_named() {
    let mut pack = every_block();
    pack.language = "fr".into();
    pack.sections[0].blocks = vec![Block::Text { text: "تقرير".into(), small: false }];
    let parts = parts(&docx(&pack));
    assert!(parts["word/document.xml"].contains("<w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr>"));
    assert!(parts["word/styles.xml"].contains("<w:lang w:val=\"fr-FR\""));
    assert!(parts["word/document.xml"].contains("Essentielles ouvertes"), "words around charts are French");
}

#[test]
fn cleaning_says_where_characters_were_dropped() {
    let mut pack = every_block();
    pack.title = "Copper\u{202e}Lantern".into();
    let Block::Card(card) = &mut pack.sections[3].blocks[1] else { panic!("no card") };
    card.text = vec!["a\u{0}b\u{7}c".into()];
    let (clean, changed) = pack.cleaned();
    assert_eq!(clean.title, "CopperLantern");
    assert_eq!(changed.len(), 2);
    assert_eq!((changed[1].card.as_str(), changed[1].text.as_str(), changed[1].dropped), ("DH-021", "abc", 2));
    assert_eq!(clean.cleaned(), (clean.clone(), Vec::new()));
}

/// With `CROSSCUT_LOOK=folder`, Word files and web pages of all packs are put there to be looked at.
#[test]
fn packs_of_shipped_exercises_are_sound() {
    let look = std::env::var("CROSSCUT_LOOK").ok();
    for (id, coverage) in super::packs::exercises() {
        for edition in Edition::ALL {
            for language in [Language::English, Language::French] {
                let pack = pack(coverage, &options(edition, language));
                let name = format!("{id}-{}-{}", edition.name(), language.tag());
                let (word, page) = (docx(&pack), html(&pack));
                for (part, text) in parts(&word) {
                    well_formed(&format!("{name}, {part}"), &text);
                }
                super::packs_html::well_formed(&page);
                if let Some(folder) = &look {
                    std::fs::write(format!("{folder}/{name}.docx"), word).unwrap();
                    std::fs::write(format!("{folder}/{name}.html"), page).unwrap();
                }
            }
        }
    }
}
