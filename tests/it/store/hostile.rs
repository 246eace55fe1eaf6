//! Files that somebody made to break the program, or that broke on their way.
//!
//! Each file in `tests/cases/hostile` has a line in `tests/cases/hostile.txt`; what is too large to
//! keep is made here.

use crosscut::scenario::{RecordKind, Scenario};
use crosscut::store::format::{LARGEST_FILE, Reason, read, write};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

/// What a file gives: refused or opened, how many injects, and each problem with its place and sentence.
fn answer(bytes: &[u8], name: &str) -> String {
    let opened = match read(bytes, name) {
        Ok(opened) => opened,
        Err(refused) => return format!("refused: {refused}\n"),
    };
    let mut state = vec![if opened.damaged { "damaged" } else { "opened" }];
    state.extend(opened.read_only.then_some("read-only"));
    let mut text = format!("{}: {} injects\n", state.join(", "), opened.scenario.injects.len());
    for problem in opened.problems.iter().take(4) {
        let place =
            problem.line.map_or("-".to_owned(), |line| format!("{line}:{}", problem.column.unwrap_or_default()));
        writeln!(text, "  {place} {}: {}", problem.kind.name(), problem.message()).unwrap();
    }
    if opened.problems.len() > 4 {
        writeln!(text, "  and {} more", opened.problems.len() - 4).unwrap();
    }
    text
}

#[test]
fn every_hostile_file_gets_its_answer() {
    let table = std::fs::read_to_string(cases().join("hostile.txt")).unwrap();
    let mut expected = BTreeMap::new();
    for block in table.split("\n== ").skip(1) {
        let (name, text) = block.split_once('\n').unwrap();
        expected.insert(name.trim().to_owned(), text.trim_end().to_owned());
    }
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(cases().join("hostile")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        found.insert(name.clone(), answer(&std::fs::read(&path).unwrap(), &name).trim_end().to_owned());
    }
    let as_text = |map: &BTreeMap<String, String>| {
        map.iter().map(|(name, text)| format!("\n== {name}\n{text}\n")).collect::<String>()
    };
    let (expected, found) = (as_text(&expected), as_text(&found));
    if expected != found && std::env::var_os("UPDATE_CASES").is_some() {
        let head = table.split("\n== ").next().unwrap().trim_end().to_owned();
        std::fs::write(cases().join("hostile.txt"), format!("{head}\n{found}")).unwrap();
        return;
    }
    let differs = found.lines().zip(expected.lines()).find(|(found, expected)| found != expected);
    assert!(expected == found, "{differs:#?}\nRun with UPDATE_CASES=1 and read the difference.\n{found}");
}

/// All that was kept aside as text, in the scenario and in its records.
fn aside(scenario: &Scenario) -> Vec<String> {
    let records = RecordKind::ALL.into_iter().flat_map(|kind| scenario.records(kind));
    let extras = records.flat_map(|record| record.tree()["extra"].as_array().cloned().unwrap_or_default());
    let mut all: Vec<String> = extras.map(|extra| extra.to_string()).collect();
    all.extend(scenario.extra.0.iter().map(|(name, raw)| format!("{name} {raw}")));
    all.sort();
    all
}

#[test]
fn whatever_opens_can_be_saved_and_opened_again() {
    for entry in std::fs::read_dir(cases().join("hostile")).unwrap() {
        let path = entry.unwrap().path();
        let Ok(opened) = read(&std::fs::read(&path).unwrap(), "case") else { continue };
        let text = write(&opened.scenario);
        let again = read(text.as_bytes(), "again").unwrap();
        assert!(!again.damaged, "{}: {:#?}\n{text}", path.display(), again.problems);
        if !opened.damaged {
            assert_eq!(aside(&again.scenario), aside(&opened.scenario), "{}", path.display());
        }
        assert_eq!(write(&again.scenario), text, "{}", path.display());
    }
}

#[test]
fn too_large_a_file_is_refused_before_it_is_read() {
    let bytes = vec![b' '; LARGEST_FILE + 1];
    assert_eq!(read(&bytes, "big").unwrap_err().reason, Reason::TooBig);
}

#[test]
fn bombs_of_brackets_and_comments_are_harmless() {
    for bomb in ["(", "[", "{", "((", "a(", "/*", "(a:", "[[],", "Some("] {
        for before in ["", "(version: 1, x: ", "(version: 1, injects: [(id: \"a\", tags: ", "(injects: ["] {
            let text = format!("{before}{}", bomb.repeat(200_000));
            if let Ok(opened) = read(text.as_bytes(), "bomb") {
                assert!(opened.damaged, "{before}{bomb}");
            }
        }
    }
}

#[test]
fn a_field_of_more_than_a_megabyte_is_kept_but_not_shown() {
    let text = format!("(version: 1, injects: [(id: \"a\", title: \"T\", text: \"{}\")])", "x".repeat(1_100_000));
    let opened = read(text.as_bytes(), "long").unwrap();
    assert_eq!(opened.problems.first().unwrap().kind.name(), "unread-too-long");
    assert_eq!(&*opened.scenario.injects.first().unwrap().text, "");
    assert!(write(&opened.scenario).len() > 1_100_000);
}

#[test]
fn a_hundred_thousand_records_with_one_id_open() {
    let text = format!("(version: 1, injects: [{}])", "(id: \"a\"),\n".repeat(100_000));
    let opened = read(text.as_bytes(), "many").unwrap();
    assert_eq!(opened.scenario.injects.len(), 100_000);
    assert_eq!(opened.scenario.injects.last().unwrap().id.as_str(), "a-100000");
}

#[test]
fn one_long_line_with_many_faults_opens() {
    let text = format!("(version: 1, injects: [{}])", "(id: \"a\", title: 5, x: 1), ".repeat(100_000));
    let opened = read(text.as_bytes(), "line").unwrap();
    assert_eq!(opened.scenario.injects.len(), 100_000);
    assert!(opened.problems.len() < 5_000);
}
