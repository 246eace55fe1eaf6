//! The sentences of the program: every id that the source uses exists, and no file has faults.

use crosscut::words::{Language, faults, knows, say, say_with, spoken};
use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The literal ids in calls of `say` and `say_with`.
fn ids(text: &str) -> Vec<String> {
    let calls = ["say(", "say_with("].into_iter().flat_map(|call| text.split(call).skip(1));
    let literals = calls.filter_map(|piece| piece.trim_start().strip_prefix('"'));
    literals.filter_map(|piece| piece.split_once('"')).map(|(id, _)| id.to_owned()).collect()
}

#[test]
fn all_sentences_that_the_source_uses_exist() {
    let mut files = Vec::new();
    sources(&Path::new(SOURCE).join("src"), &mut files);
    let mut missing = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        missing.extend(ids(&text).into_iter().filter(|id| !knows(id)).map(|id| format!("{id} in {}", file.display())));
    }
    assert!(missing.is_empty(), "\n{}", missing.join("\n"));
}

/// Where the source stands; the folder of this file is `tests/it`.
const SOURCE: &str = env!("CARGO_MANIFEST_DIR");

#[test]
fn all_files_of_sentences_are_listed() {
    let listed = include_str!("../../src/words/files.rs");
    for entry in fs::read_dir(Path::new(SOURCE).join("assets/words/en")).unwrap() {
        let name = entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned();
        assert!(listed.contains(&format!("\"{name}\"")), "src/words/files.rs does not list {name}.ftl");
    }
}

#[test]
fn the_files_have_no_faults() {
    assert_eq!(faults(), Vec::<String>::new());
}

#[test]
fn an_unknown_id_is_said_as_it_is() {
    assert_eq!(say("no-such-sentence"), "no-such-sentence");
    assert_eq!(say_with("kind-inject", &[("unused", 1.into())]), "inject");
    assert_eq!(say_with("count-inject", &[("count", 1.into())]), "1 inject");
    assert_eq!(Language::of_tag("fr-BE"), Some(Language::French));
    assert_eq!(spoken(), Language::English);
}

#[test]
fn all_kinds_of_fault_have_their_sentence() {
    use crosscut::scenario::RecordKind;
    for kind in RecordKind::ALL {
        assert!(knows(&format!("kind-{}", kind.name())) && knows(&format!("count-{}", kind.name())));
    }
    for (file, prefix) in [
        (include_str!("../../src/scenario/integrity/problem.rs"), "problem-"),
        (include_str!("../../src/edit/refusal.rs"), "refusal-"),
    ] {
        let names = file.split("=> \"").skip(1).filter_map(|piece| piece.split_once('"'));
        for (name, _) in names {
            assert!(knows(&format!("{prefix}{name}")), "{prefix}{name} has no sentence");
        }
    }
    let notes_and_faults = include_str!("../../src/scenario/time/fault.rs");
    let (faults, notes) = notes_and_faults.split_once("pub enum TimeNote").unwrap();
    for (part, prefix) in [(faults, "time-fault-"), (notes, "time-note-")] {
        for (name, _) in part.split("=> \"").skip(1).filter_map(|piece| piece.split_once('"')) {
            assert!(name.is_empty() || knows(&format!("{prefix}{name}")), "{prefix}{name} has no sentence");
        }
    }
}
