//! Packs of all shipped exercises, in all editions and both languages: sound blocks, working links, nothing empty.

use crate::judged::shipped;
use crosscut::briefing::block::{Block, Chart};
use crosscut::briefing::build::{pack, parts};
use crosscut::briefing::{Edition, Options, OwnText, Pack, Part, Section};
use crosscut::coverage::Coverage;
use crosscut::scenario::{ExTime, Scenario};
use crosscut::store::samples;
use crosscut::words::{Language, in_language, say};
use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

/// The five exercises with their coverage.
pub fn exercises() -> &'static [(&'static str, Coverage)] {
    static ALL: OnceLock<Vec<(&'static str, Coverage)>> = OnceLock::new();
    ALL.get_or_init(|| {
        let open = |id: &'static str| (id, judged(samples::open(id).unwrap().scenario));
        samples::ids().into_iter().map(open).collect()
    })
}

/// The coverage of one of them.
pub fn coverage(id: &str) -> Coverage {
    exercises().iter().find(|(name, _)| *name == id).map(|(_, coverage)| coverage.clone()).unwrap()
}

fn judged(scenario: Scenario) -> Coverage {
    Coverage::full(shipped(), &Arc::new(scenario))
}

/// All that can be chosen for an edition in a language, with injects up to the fourth day and own texts.
pub fn options(edition: Edition, language: Language) -> Options {
    Options {
        edition,
        language,
        until: Some(ExTime(4 * 24 * 60)),
        made_on: "22 November 2026".into(),
        own: vec![OwnText { title: "Mess times".into(), text: "From six.\n\nTo eight.".into() }],
        ..Options::default()
    }
}

const LANGUAGES: [Language; 2] = [Language::English, Language::French];

fn each(mut look: impl FnMut(&str, &Coverage, &Options, &Pack)) {
    for (id, coverage) in exercises() {
        for edition in Edition::ALL {
            for language in LANGUAGES {
                let options = options(edition, language);
                look(id, coverage, &options, &pack(coverage, &options));
            }
        }
    }
}

/// The anchors of a pack, and where its links lead.
fn ways(pack: &Pack) -> (Vec<&str>, Vec<&str>) {
    let (mut anchors, mut links) = (Vec::new(), Vec::new());
    for block in pack.sections.iter().flat_map(|section| &section.blocks) {
        match block {
            Block::Heading { anchor, .. } => anchors.push(anchor.as_str()),
            Block::Card(card) => {
                anchors.push(card.anchor.as_str());
                links.extend(card.links.iter().map(|(_, anchor)| anchor.as_str()));
            }
            Block::Table(table) => links.extend(table.rows.iter().flatten().map(|cell| cell.link.as_str())),
            _ => {}
        }
    }
    anchors.retain(|anchor| !anchor.is_empty());
    links.retain(|link| !link.is_empty());
    (anchors, links)
}

#[test]
fn anchors_are_unique_and_links_lead_somewhere() {
    let mut leading = 0;
    each(|id, _, options, pack| {
        let at = format!("{id}, {}", options.edition.name());
        let (anchors, links) = ways(pack);
        let known: BTreeSet<&str> = anchors.iter().copied().collect();
        assert_eq!(known.len(), anchors.len(), "{at}: an anchor stands twice");
        assert!(anchors.iter().all(|it| it.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')), "{at}");
        for link in &links {
            assert!(known.contains(link), "{at}: nothing is at {link}");
        }
        leading += links.len();
    });
    assert!(leading > 1000, "{leading}");
}

/// What is wrong with the blocks of a part.
fn faults(section: &Section) -> Vec<String> {
    let mut faults = Vec::new();
    let mut level = 1;
    if section.blocks.is_empty() {
        faults.push("it is empty".to_owned());
    }
    for (place, block) in section.blocks.iter().enumerate() {
        let next = section.blocks.get(place + 1);
        match block {
            Block::Heading { level: own, text, .. } => {
                if !(2..=3).contains(own) || *own > level + 1 {
                    faults.push(format!("the level of {text} jumps"));
                }
                level = *own;
                let empty = match next {
                    Some(Block::Heading { level: next, .. }) => next <= own,
                    Some(Block::PageBreak) | None => true,
                    _ => false,
                };
                if empty || text.trim().is_empty() {
                    faults.push(format!("nothing stands under {text}"));
                }
            }
            Block::Text { text, .. } | Block::Notice { text, .. } if text.trim().is_empty() => {
                faults.push("an empty text".to_owned());
            }
            Block::Points { points } if points.is_empty() || points.iter().any(|point| point.trim().is_empty()) => {
                faults.push("an empty point".to_owned());
            }
            Block::Facts { facts } => {
                let empty = |(name, text): &(String, String)| name.trim().is_empty() || text.trim().is_empty();
                if facts.is_empty() || facts.iter().any(empty) {
                    faults.push(format!("an empty fact: {facts:?}"));
                }
            }
            Block::Table(table) => {
                let odd = table.rows.iter().any(|row| row.len() != table.head.len());
                if odd || table.widths.len() != table.head.len() || table.rows.is_empty() || table.caption.is_empty() {
                    faults.push(format!("an odd table: {}", table.caption));
                }
            }
            Block::Card(card) => {
                let empty = |(name, texts): &(String, Vec<String>)| {
                    name.trim().is_empty() || texts.is_empty() || texts.iter().any(|text| text.trim().is_empty())
                };
                if card.anchor.is_empty() || card.facts.iter().any(empty) || card.text.iter().any(String::is_empty) {
                    faults.push(format!("an odd card: {}", card.number));
                }
            }
            Block::Chart(Chart::Bars { legend, bars, .. })
                if bars.is_empty() || bars.iter().any(|bar| bar.counts.len() != legend.len()) =>
            {
                faults.push("odd bars".to_owned());
            }
            Block::Chart(Chart::Timeline { lanes, days, phases, .. }) => {
                let at = lanes.iter().flat_map(|lane| lane.marks.iter().map(|mark| mark.at));
                let at = at.chain(days.iter().map(|day| day.1)).chain(phases.iter().flat_map(|it| [it.1, it.2]));
                if lanes.is_empty() || lanes.len() > 8 || at.into_iter().any(|at| !(0.0..=1.0).contains(&at)) {
                    faults.push("an odd timeline".to_owned());
                }
            }
            Block::Chart(Chart::Density { columns, .. }) if columns.is_empty() => faults.push("no columns".to_owned()),
            Block::PageBreak if next.is_none() => faults.push("a page break at the end".to_owned()),
            _ => {}
        }
    }
    faults
}

#[test]
fn blocks_are_sound() {
    each(|id, _, options, pack| {
        for section in &pack.sections {
            let faults = faults(section);
            assert!(faults.is_empty(), "{id}, {}, {:?}: {faults:#?}", options.edition.name(), section.part);
        }
    });
}

#[test]
fn no_sentence_is_missing() {
    each(|id, _, options, pack| {
        let text = serde_json::to_string(pack).unwrap();
        for trace in ["briefing-", "{$", "{ $", "family-"] {
            let found = text.find(trace).map(|at| text.get(at..at + 40).unwrap_or_default());
            assert_eq!(found, None, "{id}, {}, {}", options.edition.name(), options.language.tag());
        }
    });
}

#[test]
fn parts_tell_what_a_pack_holds() {
    each(|id, coverage, options, pack| {
        let states = in_language(options.language, || parts(coverage, options));
        let told: Vec<Part> = states.iter().filter(|it| it.has_content).map(|it| it.part).collect();
        let held: Vec<Part> = pack.sections.iter().map(|section| section.part).collect();
        assert_eq!(told.split_first().map(|(cover, rest)| (*cover, rest.to_vec())), Some((Part::Cover, held)), "{id}");
        for state in &states {
            assert_eq!(state.has_content, state.reason.is_empty(), "{id}: {state:?}");
        }
    });
}

#[test]
fn an_empty_scenario_has_a_pack_as_well() {
    for scenario in [Scenario::default(), samples::empty()] {
        let coverage = judged(scenario);
        for edition in Edition::ALL {
            let options = options(edition, Language::English);
            let pack = pack(&coverage, &options);
            for section in &pack.sections {
                assert_eq!(faults(section), Vec::<String>::new(), "{}, {:?}", edition.name(), section.part);
            }
            let held: Vec<Part> = pack.sections.iter().map(|section| section.part).collect();
            let states = parts(&coverage, &options);
            let told: Vec<Part> = states.iter().filter(|it| it.has_content).map(|it| it.part).skip(1).collect();
            assert_eq!(held, told);
        }
    }
}

#[test]
fn a_part_can_be_left_out() {
    let (_, coverage) = &exercises()[0];
    let whole = pack(coverage, &options(Edition::Excon, Language::English));
    for part in Edition::Excon.parts() {
        let options = Options { without: vec![*part], ..options(Edition::Excon, Language::English) };
        let less = pack(coverage, &options);
        let left: Vec<Part> = less.sections.iter().map(|section| section.part).collect();
        let expected: Vec<Part> = whole.sections.iter().map(|it| it.part).filter(|it| it != part).collect();
        assert_eq!(left, expected);
        let (anchors, links) = ways(&less);
        assert!(links.iter().all(|link| anchors.contains(link)), "{part:?}");
    }
}

#[test]
fn the_claim_and_the_marking_stand_in_every_pack() {
    each(|id, coverage, _, pack| {
        assert!(!pack.claim.is_empty() && !pack.handling.is_empty(), "{id}");
        assert_eq!(pack.marking.classification, &*coverage.scenario().exercise.classification);
        assert_eq!(pack.marking.exercise, &*coverage.scenario().exercise.exercise_marking);
    });
    assert_eq!(say("briefing-claim"), say("coverage-claim"));
}

#[test]
fn french_has_every_sentence_of_packs() {
    for name in ["briefing", "briefing-parts", "briefing-review"] {
        let read = |language: &str| {
            let path = format!("{}/assets/words/{language}/{name}.ftl", env!("CARGO_MANIFEST_DIR"));
            std::fs::read_to_string(path).unwrap()
        };
        let ids = |text: &str| -> BTreeSet<String> {
            let lines = text.lines().filter(|line| line.starts_with("briefing-"));
            lines.filter_map(|line| line.split_once(" = ")).map(|(id, _)| id.to_owned()).collect()
        };
        assert_eq!(ids(&read("en")), ids(&read("fr")), "{name}");
    }
}

#[test]
fn texts_that_wait_for_an_adviser_are_printed_nowhere() {
    let mut scenario = samples::open("copper-lantern").unwrap().scenario;
    let mut injects = (*scenario.injects).clone();
    let mut inject = (*injects[5]).clone();
    inject.sensitivity = "clearance".into();
    inject.status = "released".into();
    inject.text = "Zqwithheld words.".into();
    injects[5] = Arc::new(inject);
    scenario.injects = Arc::new(injects);
    let coverage = judged(scenario);
    for edition in Edition::ALL {
        let pack = pack(&coverage, &options(edition, Language::English));
        assert!(!serde_json::to_string(&pack).unwrap().contains("Zqwithheld"), "{}", edition.name());
    }
}

/// Writes every pack as JSON and as plain text into the folder that `CROSSCUT_PACKS` names.
#[test]
#[ignore = "writes packs to read them by eye"]
fn write_packs() {
    let folder = std::env::var("CROSSCUT_PACKS").unwrap();
    each(|id, _, options, pack| {
        let name = format!("{folder}/{id}-{}-{}", options.edition.name(), options.language.tag());
        std::fs::write(format!("{name}.json"), serde_json::to_string_pretty(pack).unwrap()).unwrap();
    });
}
