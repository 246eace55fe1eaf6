//! Words, names and pictures to be careful with: what is found, and above all what is not.
//!
//! The cases in `tests/cases/care` are written for advisers. A case is a title after `==`; lines that set
//! something (`tags:`, `attached:`, `actor:`, `place:`, `kind:` of the place, `sensitivity:`, `title:`, `notes:`);
//! the text after `text:`; and after `--` what is found, one kind a line, its words with ` | ` between, or `nothing`.

use crate::judged::{scenario, shipped};
use crosscut::checklist::care::{Care, WordKind, items};
use crosscut::checklist::{Basis, finding};
use crosscut::coverage::care::{Block, Watch};
use crosscut::coverage::{Coverage, Lack, Program};
use crosscut::scenario::{Actor, Attachment, Decision, DecisionKind, Inject, Place, Scenario, Signer};
use crosscut::store::samples;
use std::path::Path;
use std::sync::{Arc, OnceLock};

const CODES: [&str; 8] = [
    "graphic_words",
    "identity",
    "images",
    "verified_words",
    "interview_words",
    "evacuated_words",
    "label_words",
    "real_names",
];

/// The shipped basis with nothing but one rule for each check of words.
fn program() -> &'static Arc<Program> {
    static PROGRAM: OnceLock<Arc<Program>> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let (basis, faults) = Basis::shipped();
        assert!(faults.is_empty(), "{faults:?}");
        let rule = |code: &str| {
            format!(
                "(id: \"{code}\", title: \"{code}\", severity: warning, mistakes: [\"S\"], says: \"{{count}}: {{words}}\", \
                 why: \"w\", remedy: \"r\", basis: \"b\", code: \"{code}\")"
            )
        };
        let text = format!("(version: 1, findings: [{}])", CODES.map(rule).join(", "));
        let (rules, faults) = finding::rules("rules.ron", &text, &basis.vocabulary).unwrap();
        assert!(faults.is_empty(), "{faults:?}");
        Arc::new(Program::new(Arc::new(Basis { rules, ..basis })))
    })
}

fn judge(scenario: Scenario) -> Coverage {
    Coverage::full(program(), &Arc::new(scenario))
}

/// What a finding saw, as its rule says it: how many places and the words.
fn found(coverage: &Coverage, code: &str) -> Option<String> {
    coverage.findings().into_iter().find(|finding| finding.rule.id == code).map(|finding| finding.text)
}

fn made(setting: &str, text: &str) -> Scenario {
    let mut made = Scenario::clone(&scenario("a: topic=poc", &shipped().vocabulary));
    let mut inject = Inject::clone(&made.injects[0]);
    let (mut actors, mut place) = (Vec::new(), Place { id: "pla-case".into(), ..Place::default() });
    for line in setting.lines().filter(|line| !line.trim().is_empty()) {
        let (key, value) = line.split_once(':').unwrap_or_else(|| panic!("no colon in {line}"));
        let value = value.trim();
        match key {
            "tags" => inject.tags = value.split(' ').map(|tag| tag.into()).collect(),
            "attached" => inject.attachments.push(Attachment { name: value.into(), ..Attachment::default() }),
            "actor" => actors.push(Arc::new(Actor {
                id: format!("act-{}", actors.len()).as_str().into(),
                name: value.into(),
                ..Actor::default()
            })),
            "place" => place.name = value.into(),
            "kind" => place.kind = value.into(),
            "sensitivity" => inject.sensitivity = value.into(),
            "title" => inject.title = value.into(),
            "notes" => inject.notes = value.into(),
            other => panic!("`{other}` cannot be set"),
        }
    }
    inject.place = (!place.name.is_empty()).then(|| place.id.clone());
    inject.text = text.trim().into();
    made.injects = Arc::new(vec![Arc::new(inject)]);
    made.actors = Arc::new(actors);
    made.places = Arc::new(vec![Arc::new(place)]);
    made
}

fn name(kind: WordKind) -> String {
    format!("{kind:?}").to_lowercase()
}

/// All that is found in a case, one kind a line.
fn told(case: &Scenario) -> Vec<String> {
    let coverage = judge(case.clone());
    let inject = &case.injects[0];
    let watch = &program().watch;
    let mut lines: Vec<(String, Vec<String>)> = Vec::new();
    let mut add = |kind: String, words: Vec<String>| match lines.iter_mut().find(|(known, _)| *known == kind) {
        Some((_, known)) => words.into_iter().for_each(|word| {
            if !known.contains(&word) {
                known.push(word);
            }
        }),
        None => lines.push((kind, words)),
    };
    for lack in coverage.lacks(&inject.id) {
        if let Lack::Blocked { by, words, .. } = lack {
            let by = match by {
                Block::Identity => "blocked identity",
                Block::Image => "blocked image",
                Block::Graphic => "blocked graphic",
            };
            add(by.to_owned(), words.clone());
        }
    }
    for text in [&inject.title, &inject.text, &inject.notes] {
        watch.phrases(text).into_iter().for_each(|hit| add(name(hit.kind), vec![hit.words]));
        let real = watch.real_names(text);
        if !real.is_empty() {
            add("real".to_owned(), real);
        }
    }
    lines.into_iter().map(|(kind, words)| format!("{kind}: {}", words.join(" | "))).collect()
}

#[test]
fn texts_are_found_or_left_alone_as_the_cases_say() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/care");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let (mut failures, mut count, mut innocent) = (Vec::new(), 0, 0);
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        for case in text.split("\n== ").skip(1) {
            count += 1;
            let (title, rest) = case.split_once('\n').expect("a title");
            let (given, expected) = rest.split_once("\n--\n").unwrap_or_else(|| panic!("no `--` in: {title}"));
            let (setting, text) = given.split_once("text:").unwrap_or_else(|| panic!("no text in: {title}"));
            let mut wanted: Vec<&str> = expected.lines().map(str::trim).filter(|it| !it.is_empty()).collect();
            wanted.retain(|line| !line.starts_with('#'));
            innocent += usize::from(wanted == ["nothing"]);
            wanted.retain(|line| *line != "nothing");
            wanted.sort_unstable();
            let mut found = told(&made(setting, text));
            found.sort();
            if found != wanted {
                failures.push(format!("{title}\n  wanted {wanted:#?}\n  found  {found:#?}"));
            }
        }
    }
    assert!(failures.is_empty(), "{} of {count} cases:\n\n{}", failures.len(), failures.join("\n"));
    assert!(count >= 100 && innocent >= 50, "{count} cases, {innocent} of them innocent");
}

#[test]
fn every_phrase_of_the_list_is_found_in_each_of_its_forms() {
    let (care, faults) = Care::shipped();
    assert!(faults.is_empty(), "{faults:?}");
    let watch = Watch::new(&care);
    let mut lost = Vec::new();
    for kind in &care.kinds {
        let forms = kind.entries.iter().flat_map(|entry| &entry.phrases).flat_map(|phrase| forms(phrase));
        lost.extend(forms.filter(|text| !watch.phrases(text).iter().any(|hit| hit.kind == kind.id)));
    }
    assert!(lost.is_empty(), "{lost:#?}");
}

/// A phrase with each of its words in each of their forms, in small and in capital letters.
fn forms(phrase: &str) -> Vec<String> {
    let items = items(phrase).unwrap();
    let choices = items.iter().enumerate().flat_map(|(place, item)| (0..item.len()).map(move |form| (place, form)));
    let text = |(place, form)| {
        let words = items.iter().enumerate().flat_map(|(index, item)| {
            let form = if index == place { form } else { 0 };
            item.get(form).cloned().unwrap_or_default()
        });
        format!("They {} today", words.collect::<Vec<_>>().join(" "))
    };
    choices.map(text).flat_map(|text| [text.clone(), text.to_uppercase()]).collect()
}

#[test]
fn every_real_name_is_found_alone_and_no_longer_inside_a_word() {
    let (care, _) = Care::shipped();
    let watch = Watch::new(&care);
    assert!(care.places.len() > 1_500, "{}", care.places.len());
    for name in &care.places {
        assert_eq!(watch.real_names(&format!("They came from {name} today.")), [name.as_str()]);
        let longer = watch.real_names(&format!("They came from {name}ham today."));
        assert!(!longer.contains(name), "{name}ham");
    }
    assert_eq!(watch.real_names_in_name("KABUL STORM 27"), ["Kabul"]);
}

#[test]
fn the_shipped_samples_are_accused_of_nothing() {
    let samples = samples::SAMPLES.iter().map(|sample| (sample.id, samples::open(sample.id).unwrap().scenario));
    for (name, scenario) in samples.chain([("empty", samples::empty())]) {
        let coverage = judge(scenario);
        let accused: Vec<_> = CODES.iter().filter_map(|code| Some((code, found(&coverage, code)?))).collect();
        assert!(accused.is_empty(), "{name}: {accused:?}");
    }
}

#[test]
fn an_adviser_clears_what_is_held_back_until_it_is_changed() {
    let mut case =
        made("tags: topic.caac caac.violation.abduction\nattached: boat.jpg", "A boy called Arin is missing.");
    let held = |case: &Scenario| {
        let coverage = judge(case.clone());
        let lacks = coverage.lacks(&case.injects[0].id);
        (lacks.iter().filter(|lack| matches!(lack, Lack::Blocked { .. })).count(), found(&coverage, "identity"))
    };
    assert_eq!(held(&case), (2, Some("1: “Arin”".to_owned())));
    let inject = &case.injects[0];
    let fingerprint =
        crosscut::scenario::fingerprint::fingerprint(&crosscut::scenario::Record::Inject(Arc::clone(inject)));
    let clear = Decision {
        kind: DecisionKind::Clear,
        subject: format!("inject {}", inject.id).as_str().into(),
        reason: "Fictional; agreed with the school cell.".into(),
        signer: Signer { name: "Adviser".into(), role: "CAACFP".into(), at: 1, after: None },
        fingerprint,
        ..Decision::default()
    };
    case.decisions = Arc::new(vec![Arc::new(clear)]);
    assert_eq!(held(&case), (0, None));
    let mut changed = Inject::clone(&case.injects[0]);
    changed.text = "A boy called Arin is missing since noon.".into();
    case.injects = Arc::new(vec![Arc::new(changed)]);
    assert_eq!(held(&case).0, 2);
}

#[test]
fn each_check_of_words_fires_and_names_its_places() {
    let seen = |setting: &str, text: &str, code: &str| found(&judge(made(setting, text)), code);
    let said = |text: &str| Some(text.to_owned());
    let poc = "tags: topic.poc";
    assert_eq!(seen(poc, "A pool of blood was seen.", "graphic_words"), said("1: “pool of blood”"));
    assert_eq!(seen(poc, "A gruesome report.", "graphic_words"), said("1: “gruesome”"));
    assert_eq!(
        seen("tags: topic.caac", "The rape was confirmed by NATO.", "verified_words"),
        said("1: “confirmed by NATO”")
    );
    assert_eq!(seen(poc, "The bridge was confirmed by NATO.", "verified_words"), None);
    assert_eq!(seen(poc, "Interview the victim.", "interview_words"), said("1: “Interview the victim”"));
    assert_eq!(seen("tags: effect.killed", "Interview the victim.", "interview_words"), None);
    assert_eq!(seen(poc, "The town is evacuated.", "evacuated_words"), said("1: “town is evacuated”"));
    assert_eq!(seen("tags: topic.poc fact.stay_behind", "The town is evacuated.", "evacuated_words"), None);
    assert_eq!(seen(poc, "A child terrorist was seen.", "label_words"), said("1: “child terrorist”"));
    assert_eq!(seen("attached: a.png\nsensitivity: severe", "See picture.", "images"), said("1: “a.png”"));
    assert_eq!(seen("place: Port of Aleppo", "They came from Mosul.", "real_names"), said("2: “Aleppo”, “Mosul”"));
}

/// What was noted of an inject is kept between edits; it must never outlive what it was noted of.
#[test]
fn following_edits_gives_what_a_full_check_gives() {
    let texts = [
        "A boy called Arin is missing.",
        "A boy is missing.",
        "They lay in a pool of blood near Mosul.",
        "Interview the victim. The town is evacuated.",
        "The rape was confirmed by NATO; a child terrorist was seen.",
    ];
    let settings = [
        "tags: topic.caac caac.violation.abduction",
        "tags: topic.poc",
        "tags: topic.crsv crsv.form.rape\nattached: a.jpg",
        "tags: topic.caac caac.violation.abduction\nactor: Arin Vane",
        "tags: topic.poc fact.stay_behind",
    ];
    let mut coverage = judge(made(settings[0], texts[0]));
    let mut blocked = 0;
    for step in 0..125 {
        let scenario = Arc::new(made(settings[step * 7 % 5], texts[step * 3 / 5 % 5]));
        coverage.follow(&scenario);
        let full = Coverage::full(program(), &scenario);
        let id = &scenario.injects[0].id;
        assert_eq!(coverage.lacks(id), full.lacks(id));
        for code in CODES {
            assert_eq!(found(&coverage, code), found(&full, code), "{code} at step {step}");
        }
        blocked += usize::from(full.lacks(id).iter().any(|lack| matches!(lack, Lack::Blocked { .. })));
        let mut only = Scenario::clone(&scenario);
        let mut inject = Inject::clone(&only.injects[0]);
        inject.text = texts[(step + 2) % 5].into();
        only.injects = Arc::new(vec![Arc::new(inject)]);
        let only = Arc::new(only);
        coverage.follow(&only);
        let full = Coverage::full(program(), &only);
        assert_eq!(coverage.lacks(id), full.lacks(id));
        for code in CODES {
            assert_eq!(found(&coverage, code), found(&full, code), "{code} at step {step}, only the text");
        }
    }
    assert!((20..105).contains(&blocked), "{blocked}");
}

#[test]
fn each_hold_has_its_words_and_its_field() {
    let case = made(
        "tags: topic.caac caac.violation.abduction\nattached: boat.jpg\ntitle: The severed hand",
        "A boy called Arin is missing.",
    );
    let coverage = judge(case.clone());
    let said: Vec<(&str, String)> = coverage
        .lacks(&case.injects[0].id)
        .iter()
        .filter(|lack| matches!(lack, Lack::Blocked { .. }))
        .map(|lack| (lack.field(), crosscut::coverage::lack_text(lack, &case).to_string()))
        .collect();
    let fields: Vec<&str> = said.iter().map(|(field, _)| *field).collect();
    assert_eq!(fields, ["text", "attachments", "title"], "{said:#?}");
    for (place, words) in ["“Arin”", "“boat.jpg”", "“severed hand”"].into_iter().enumerate() {
        let text = &said[place].1;
        assert!(text.starts_with("Held back: ") && text.contains(words) && text.contains("adviser"), "{text}");
    }
}
