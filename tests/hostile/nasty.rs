//! Files that somebody made to break the program: each in `tests/cases/nasty`, each with its answer in
//! `tests/cases/nasty.txt`.
//!
//! A file is named `DOOR.what-is-nasty-about-it.ENDING`; the door decides how it is read. What is too large to
//! keep is made in `large`.

use crate::doors::door;
use crate::limits::{TIME, timed};
use crate::places::here;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The nasty files by name.
pub fn files() -> Vec<(String, PathBuf)> {
    let entries = std::fs::read_dir(here("tests/cases").join("nasty")).unwrap();
    let named = entries.map(|entry| {
        let path = entry.unwrap().path();
        (path.file_name().unwrap().to_string_lossy().into_owned(), path)
    });
    let mut files: Vec<(String, PathBuf)> = named.collect();
    files.sort();
    files
}

fn door_of(name: &str) -> &str {
    name.split_once('.').unwrap().0
}

/// The answers of a table: a name and a line or two below it.
fn table(file: &str) -> (String, BTreeMap<String, String>) {
    let text = std::fs::read_to_string(here("tests/cases").join(file)).unwrap_or_default();
    let head = text.split("\n== ").next().unwrap_or_default().trim_end().to_owned();
    let blocks = text.split("\n== ").skip(1).map(|block| block.split_once('\n').unwrap());
    (head, blocks.map(|(name, answer)| (name.trim().to_owned(), answer.trim().to_owned())).collect())
}

/// Holds what was found against a table; with `UPDATE_CASES` the table is written anew, to be read.
fn hold(file: &str, found: &BTreeMap<String, String>) {
    let (head, expected) = table(file);
    if &expected != found && std::env::var_os("UPDATE_CASES").is_some() {
        let blocks: String = found.iter().map(|(name, answer)| format!("\n== {name}\n{answer}\n")).collect();
        std::fs::write(here("tests/cases").join(file), format!("{head}\n{blocks}")).unwrap();
        return;
    }
    for (name, answer) in found {
        let wanted = expected.get(name);
        assert_eq!(Some(answer), wanted, "{name}: run with UPDATE_CASES=1 and read the difference");
    }
    assert_eq!(found.len(), expected.len(), "the table names files that are not there");
}

#[test]
fn every_nasty_file_gets_its_answer() {
    let files = files();
    assert!(files.len() >= 150, "{}", files.len());
    let answer = |path: &Path, name: &str| {
        let bytes = std::fs::read(path).unwrap();
        let door = door(door_of(name));
        // A stack that ran over leaves nothing but the last name.
        println!("{name}");
        // All broken laws are shown at once, by the names of the files.
        let (answer, spent) = timed(|| std::panic::catch_unwind(|| (door.enter)(&bytes)));
        println!("  {} ms", spent.as_millis());
        assert!(spent < TIME, "{name} took {spent:?}");
        answer.unwrap_or_else(|_told| "a law is broken".into())
    };
    let found: BTreeMap<String, String> = files.iter().map(|(name, path)| (name.clone(), answer(path, name))).collect();
    let broken: Vec<&String> = found.iter().filter(|(_, it)| *it == "a law is broken").map(|(name, _)| name).collect();
    assert!(broken.is_empty(), "{broken:#?}");
    hold("nasty.txt", &found);
}

/// How the real program is asked about a file of a door.
fn asked(door: &str, path: &str) -> Option<Vec<String>> {
    let words: &[&str] = match door {
        "scenario" => &["check", "FILE"],
        "checklist" | "taxonomy" => &["checklists", "verify", "FILE"],
        "table" | "json" | "openaev" => &["import", "FILE", "--dry-run"],
        _ => return None,
    };
    Some(words.iter().map(|word| word.replace("FILE", path)).collect())
}

/// Ends with an exit code of its own, says what is wrong where something is, and never says that it panicked.
fn ends_well(program: &mut Command, name: &str) -> i32 {
    let output = program.output().expect("the program starts");
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    let code = output.status.code().unwrap_or_else(|| panic!("{name}: ended by a signal: {errors}"));
    assert!(!errors.contains("panicked") && !errors.contains("stack overflow"), "{name}: {errors}");
    assert!(code <= 3 && (code < 2 || !errors.trim().is_empty()), "{name}: {code} {errors}");
    code
}

#[test]
fn the_real_program_ends_with_the_right_code() {
    // Every third file, so that all doors are tried without a start of the program for each of them.
    let mut found = BTreeMap::new();
    for (name, path) in files().into_iter().step_by(3) {
        let Some(words) = asked(door_of(&name), path.to_str().unwrap()) else { continue };
        let mut program = Command::new(env!("CARGO_BIN_EXE_crosscut"));
        let code = ends_well(program.args(&words).env_remove("DISPLAY"), &name);
        found.insert(name, format!("exit {code}"));
    }
    hold("nasty-exit.txt", &found);
}
