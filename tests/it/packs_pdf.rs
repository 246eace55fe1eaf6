//! PDF packs: tagged as readers of all kinds need them, marked on every page, and hostile texts stay texts.

use super::leak::{options as leak_options, planted};
use super::pack_sample::{every_block, hostile};
use super::packs::options;
use crate::judged::shipped;
use crosscut::briefing::build::pack;
use crosscut::briefing::typeset::{OwnLook, typeset};
use crosscut::briefing::{Block, Edition, Pack};
use crosscut::coverage::Coverage;
use crosscut::words::Language;
use hayro_syntax::Pdf;
use hayro_syntax::object::dict::keys;
use hayro_syntax::object::{Array, Dict, Name, Object};
use std::collections::BTreeMap;
use std::sync::Arc;

fn pdf(pack: &Pack) -> Vec<u8> {
    typeset(pack, &OwnLook::new()).unwrap().pdf().unwrap()
}

fn whole_text(pack: &Pack) -> String {
    let pages = typeset(pack, &OwnLook::new()).unwrap();
    (0..pages.count()).map(|page| pages.words(page)).collect::<Vec<_>>().join("\n")
}

/// What the tree of tags holds: how often each kind occurs, the headings in order, and what is wrong.
#[derive(Default)]
struct Tags {
    kinds: BTreeMap<String, usize>,
    headings: Vec<u8>,
    faults: Vec<String>,
}

impl Tags {
    fn of(bytes: &[u8]) -> Self {
        let pdf = Pdf::new(bytes.to_vec()).unwrap();
        let root: Dict<'_> = pdf.xref().get(pdf.xref().root_id()).unwrap();
        let marked = root.get::<Dict<'_>>(&b"MarkInfo"[..]).and_then(|info| info.get::<bool>(&b"Marked"[..]));
        let mut tags = Self::default();
        if marked != Some(true) {
            tags.faults.push("the file does not say that it is tagged".to_owned());
        }
        for key in ["Lang", "Outlines", "ViewerPreferences", "Metadata"] {
            if !root.contains_key(key) {
                tags.faults.push(format!("the file has no {key}"));
            }
        }
        match root.get::<Dict<'_>>(keys::STRUCT_TREE_ROOT) {
            Some(tree) => tags.walk(&tree, 0),
            None => tags.faults.push("the file has no tree of tags".to_owned()),
        }
        tags
    }

    fn walk(&mut self, element: &Dict<'_>, depth: usize) {
        assert!(depth < 60, "the tree of tags is impossibly deep");
        let kind = element.get::<Name<'_>>(keys::S).map(|name| name.as_str().to_owned()).unwrap_or_default();
        *self.kinds.entry(kind.clone()).or_default() += 1;
        let level = kind.strip_prefix('H').and_then(|level| level.parse::<u8>().ok());
        self.headings.extend(level);
        let children = children(element);
        if kind == "Figure" && !element.contains_key("Alt") {
            self.faults.push("a figure without words".to_owned());
        }
        if kind == "Table" && !has(element, "TH", 0) {
            self.faults.push("a table without heads".to_owned());
        }
        for child in children {
            self.walk(&child, depth + 1);
        }
    }
}

fn children<'a>(element: &Dict<'a>) -> Vec<Dict<'a>> {
    if let Some(list) = element.get::<Array<'a>>(&b"K"[..]) {
        return list.iter::<Object<'a>>().filter_map(dict).collect();
    }
    element.get::<Dict<'a>>(&b"K"[..]).into_iter().collect()
}

fn dict(object: Object<'_>) -> Option<Dict<'_>> {
    match object {
        Object::Dict(dict) => Some(dict),
        _ => None,
    }
}

fn has(element: &Dict<'_>, wanted: &str, depth: usize) -> bool {
    depth < 40
        && children(element).iter().any(|child| {
            child.get::<Name<'_>>(keys::S).is_some_and(|name| name.as_str() == wanted) || has(child, wanted, depth + 1)
        })
}

#[test]
fn a_pack_with_every_block_is_tagged() {
    let tags = Tags::of(&pdf(&every_block()));
    assert_eq!(tags.faults, Vec::<String>::new());
    for kind in ["H1", "H2", "P", "Table", "TH", "TD", "Figure", "L", "LI", "Link", "TOC"] {
        assert!(tags.kinds.contains_key(kind), "nothing is tagged {kind}: {:?}", tags.kinds);
    }
    let jumps = tags.headings.windows(2).filter(|pair| pair[1] > pair[0] + 1).count();
    assert_eq!((tags.headings.first(), jumps), (Some(&1), 0), "{:?}", tags.headings);
}

#[test]
fn packs_of_the_samples_are_tagged_in_both_languages() {
    for language in [Language::English, Language::French] {
        for edition in [Edition::Audience, Edition::Evaluator] {
            let coverage = super::packs::coverage("three-doors");
            let pack = pack(&coverage, &options(edition, language));
            let tags = Tags::of(&pdf(&pack));
            assert_eq!(tags.faults, Vec::<String>::new(), "{edition:?} {language:?}");
            assert!(tags.kinds.get("H1").is_some_and(|parts| *parts >= pack.sections.len()));
        }
    }
}

#[test]
fn every_page_carries_its_marking() {
    let pack = every_block();
    let pages = typeset(&pack, &OwnLook::new()).unwrap();
    for page in 0..pages.count() {
        let words = pages.words(page);
        for line in [&pack.marking.classification, &pack.marking.exercise] {
            assert!(words.contains(line.as_str()), "page {} lacks {line}", page + 1);
        }
    }
}

#[test]
fn an_own_look_cannot_take_the_marking_away() {
    let look = "#import \"/usual.typ\": *".to_owned();
    let usual = include_str!("../../assets/briefing/look.typ");
    let bare = format!("{usual}\n#let cover(pack, accent) = {{ set page(header: none, footer: none); [bare] }}\n");
    let own = OwnLook::from([("look.typ".to_owned(), bare.into_bytes())]);
    let fault = typeset(&every_block(), &own).err().unwrap();
    assert!(fault.message.contains("Page 1"), "{}", fault.message);
    let own = OwnLook::from([("look.typ".to_owned(), look.into_bytes())]);
    let fault = typeset(&every_block(), &own).err().unwrap();
    assert!(fault.message.contains("look.typ"), "{}", fault.message);
}

#[test]
fn an_own_look_changes_how_it_looks() {
    let usual = include_str!("../../assets/briefing/look.typ");
    let own_cover = format!("{usual}\n#let cover(pack, accent) = [#title([Our own cover])]\n");
    let own = OwnLook::from([("look.typ".to_owned(), own_cover.into_bytes())]);
    let pages = typeset(&every_block(), &own).unwrap();
    assert!(pages.words(0).contains("Our own cover"));
}

#[test]
fn hostile_texts_are_printed_as_they_are() {
    let pack = hostile();
    let pages = typeset(&pack, &OwnLook::new()).unwrap();
    assert_eq!(pages.pdf().err(), None);
    let mut small = every_block();
    small.sections.truncate(1);
    small.sections[0].blocks = vec![Block::Text {
        text: "#panic(\"x\") #import \"@preview/a:1.0.0\" $x$ <label> @ref *bold* https://example.org".into(),
        small: false,
    }];
    let words = whole_text(&small);
    for piece in ["#panic(\"x\")", "#import", "$x$", "<label>", "@ref", "*bold*"] {
        assert!(words.contains(piece), "{piece} is not printed as it is");
    }
}

#[test]
fn letters_without_a_face_are_named_and_the_pack_is_made() {
    let mut pack = every_block();
    pack.title = "日本 and text".into();
    let pages = typeset(&pack, &OwnLook::new()).unwrap();
    assert!(pages.words(0).contains("[U+65E5]"), "{}", pages.words(0));
    assert!(pages.changed.iter().any(|changed| changed.text.contains("and text")));
    assert!(pages.pdf().is_ok());
}

#[test]
fn scripts_that_the_faces_have_are_printed() {
    let mut pack = every_block();
    pack.title = "Пример Ωμέγα مثال דוגמה".into();
    let pages = typeset(&pack, &OwnLook::new()).unwrap();
    assert_eq!(pages.changed.iter().filter(|changed| changed.text.contains("Пример")).count(), 0);
}

#[test]
fn nothing_private_is_in_the_pages_of_the_audience() {
    let planted = planted();
    let coverage = Coverage::full(shipped(), &Arc::new(planted.scenario.clone()));
    let pack = pack(&coverage, &leak_options(Language::English));
    assert_eq!(planted.found_in(&whole_text(&pack)), Vec::<&str>::new());
    // Titles, bookmarks and alternative texts are plain strings in the file.
    let bytes = pdf(&pack);
    let plain = String::from_utf8_lossy(&bytes);
    assert_eq!(planted.found_in(&plain), Vec::<&str>::new());
}

#[test]
fn a_part_tells_where_it_begins() {
    let pack = every_block();
    let pages = typeset(&pack, &OwnLook::new()).unwrap();
    assert_eq!(pages.parts.len(), pack.sections.len());
    for (section, (_, page)) in pack.sections.iter().zip(&pages.parts) {
        assert!(pages.words(*page).contains(&section.title), "{} is not on page {page}", section.title);
    }
}
