//! The allowed arrows between the layers, read from the imports of each file.

use std::fs;
use std::path::{Path, PathBuf};

/// Layer, and the layers that it may use; everybody may use `words`.
const ARROWS: &[(&str, &[&str])] = &[
    ("words", &[]),
    ("scenario", &[]),
    ("checklist", &["scenario"]),
    ("coverage", &["scenario", "checklist"]),
    ("edit", &["scenario"]),
    ("library", &["scenario", "checklist", "edit"]),
    ("suggest", &["scenario", "checklist"]),
    ("exchange", &["scenario", "checklist", "coverage", "edit"]),
    ("briefing", &["scenario", "checklist", "coverage"]),
    ("store", &["scenario", "checklist", "edit"]),
    ("app", &["scenario", "checklist", "coverage", "edit", "library", "suggest", "exchange", "briefing", "store"]),
    (
        "cli",
        &["scenario", "checklist", "coverage", "edit", "library", "suggest", "exchange", "briefing", "store", "app"],
    ),
    ("ui", &["scenario", "checklist", "coverage", "edit", "app"]),
];

/// Arrows that were decided on purpose, with the reason.
const EXCEPTIONS: &[(&str, &str, &str)] =
    &[("cli", "ui", "the command line opens the window where it was built in; see `cli::window`")];

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
    found
}

/// The layers that a source text names, as `crate::layer` outside comments.
fn named(text: &str) -> Vec<String> {
    let code = text.lines().map(|line| line.split("//").next().unwrap_or_default());
    let parts = code.flat_map(|line| line.split("crate::").skip(1).map(str::to_owned).collect::<Vec<_>>());
    parts
        .map(|rest| rest.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect::<String>())
        .filter(|name| !name.is_empty())
        .collect()
}

#[test]
fn arrows_go_one_way() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    for (layer, allowed) in ARROWS {
        for file in files(&source.join(layer)) {
            let text = fs::read_to_string(&file).unwrap();
            for name in named(&text) {
                let is_layer = ARROWS.iter().any(|(known, _)| *known == name);
                let excepted = EXCEPTIONS.iter().any(|(from, to, _)| from == layer && *to == name);
                if is_layer && name != *layer && name != "words" && !allowed.contains(&name.as_str()) && !excepted {
                    wrong.push(format!("{} uses {name}", file.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "arrows against the table in ARCHITECTURE.md:\n{}", wrong.join("\n"));
}

#[test]
fn every_folder_is_a_layer() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for entry in fs::read_dir(source).unwrap().flatten().filter(|entry| entry.path().is_dir()) {
        let name = entry.file_name().to_string_lossy().into_owned();
        assert!(ARROWS.iter().any(|(known, _)| *known == name), "{name} is no layer of ARCHITECTURE.md");
    }
}

#[test]
fn only_the_window_knows_egui() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for file in files(&source).into_iter().filter(|file| !file.starts_with(source.join("ui"))) {
        let text = fs::read_to_string(&file).unwrap();
        let uses = text.lines().any(|line| !line.trim_start().starts_with("//") && line.contains("egui::"));
        assert!(!uses, "{} speaks of egui", file.display());
    }
}

#[test]
fn imports_are_read() {
    assert_eq!(named("use crate::edit::Edit; // crate::ui\nlet x = crate::store::open;"), ["edit", "store"]);
}
