//! `crosscut export` at the command line: written, read back, never over another file unless told so.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn sample() -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/first-steps.scenario.ron").display().to_string()
}

fn run(args: &[&str]) -> (i32, String, String) {
    let Output { status, stdout, stderr } =
        Command::new(env!("CARGO_BIN_EXE_crosscut")).args(args).output().expect("the program starts");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (status.code().expect("the program ends by itself"), text(stdout), text(stderr))
}

fn target(folder: &tempfile::TempDir, name: &str) -> (PathBuf, String) {
    let path = folder.path().join(name);
    (path.clone(), path.display().to_string())
}

#[test]
fn the_ending_says_the_format() {
    let folder = tempfile::tempdir().unwrap();
    for ending in ["xlsx", "csv", "ics", "json", "zip"] {
        let (path, name) = target(&folder, &format!("out.{ending}"));
        let (code, out, err) = run(&["export", &sample(), "--to", &name]);
        assert_eq!(code, 0, "{ending}: {err}");
        assert!(
            out.contains("Written:") && out.contains("Read back from the disk") && path.is_file(),
            "{ending}: {out}"
        );
        assert!(out.contains("For exercise control only"), "{out}");
        assert!(err.lines().all(|line| line.chars().count() <= 80), "{err}");
    }
    for format in ["cadence", "blueprint"] {
        let (_, name) = target(&folder, &format!("{format}.xlsx"));
        assert_eq!(run(&["export", &sample(), "--to", &name, "--format", format]).0, 0);
    }
}

#[test]
fn a_file_that_is_there_is_replaced_only_when_told() {
    let folder = tempfile::tempdir().unwrap();
    let (path, name) = target(&folder, "plan.csv");
    std::fs::write(&path, "mine").unwrap();
    let (code, _, err) = run(&["export", &sample(), "--to", &name]);
    assert_eq!((code, std::fs::read(&path).unwrap().as_slice()), (2, b"mine".as_slice()));
    assert!(err.contains("--force"), "{err}");
    assert_eq!(run(&["export", &sample(), "--to", &name, "--force"]).0, 0);
    assert_ne!(std::fs::read(&path).unwrap(), b"mine");
}

#[test]
fn losses_are_listed_without_writing() {
    let folder = tempfile::tempdir().unwrap();
    let (path, name) = target(&folder, "plan.zip");
    let (code, out, _) = run(&["export", &sample(), "--to", &name, "--losses"]);
    assert_eq!((code, path.exists()), (0, false));
    assert!(out.contains("training objectives") && out.contains("FS-001"), "{out}");
    let (code, out, _) = run(&["export", &sample(), "--losses", "--format", "cexf"]);
    assert!(code == 0 && out.contains("CEXF"), "{out}");
}

#[test]
fn wrong_use_is_told_with_its_remedy() {
    let folder = tempfile::tempdir().unwrap();
    let wrong = |args: &[&str], wanted: &str| {
        let (code, _, err) = run(&[&["export", &sample()], args].concat());
        assert!(code == 2 && err.contains(wanted), "{args:?}: {code} {err}");
    };
    let (_, odd) = target(&folder, "plan.odt");
    wrong(&["--to", &odd], "--format");
    let (_, text) = target(&folder, "plan.csv");
    wrong(&["--to", &text, "--format", "openaev"], ".zip");
    wrong(&["--to", &text, "--format", "excel"], "workbook");
    wrong(&[], "--to");
    let (_, nowhere) = target(&folder, "no/such/folder/plan.csv");
    wrong(&["--to", &nowhere], "such/folder");
}

#[test]
fn a_damaged_scenario_is_not_passed_on() {
    let folder = tempfile::tempdir().unwrap();
    let (path, name) = target(&folder, "plan.csv");
    let damaged = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/hostile/bad-byte-outside.ron");
    let (code, _, err) = run(&["export", &damaged.display().to_string(), "--to", &name]);
    assert!(code == 2 && !path.exists() && err.contains("check"), "{code} {err}");
}

#[test]
fn packs_are_written_for_each_edition() {
    let folder = tempfile::tempdir().unwrap();
    let endings: &[&str] = if cfg!(feature = "pdf") { &["docx", "html", "pdf"] } else { &["docx", "html"] };
    for edition in ["excon", "audience", "advisor", "evaluator", "role-player", "cards"] {
        for ending in endings {
            let (path, name) = target(&folder, &format!("{edition}.{ending}"));
            let (code, out, err) = run(&["export", &sample(), "--to", &name, "--edition", edition, "--lang", "fr"]);
            assert_eq!(code, 0, "{edition} {ending}: {err}");
            assert!(out.contains("Written:") && path.is_file(), "{out}");
            assert_eq!(out.contains("Not for the training audience"), edition != "audience", "{out}");
        }
    }
}

#[test]
fn a_wrong_choice_for_a_pack_names_the_right_ones() {
    let folder = tempfile::tempdir().unwrap();
    let (path, name) = target(&folder, "pack.html");
    for (choice, value, told) in [
        ("--edition", "everybody", "role-player"),
        ("--lang", "de", "French"),
        ("--without", "cover", "overview"),
        ("--cell", "Nobody", "Cells:"),
        ("--accent", "blue", "#2B54A3"),
        ("--until", "someday", "SOMEDAY"),
        ("--logo", "/nowhere.png", "/nowhere.png"),
    ] {
        let (code, _, err) = run(&["export", &sample(), "--to", &name, choice, value]);
        assert_eq!(code, 2, "{choice} {value}");
        assert!(err.replace('\n', " ").contains(told), "{choice} {value}: {err}");
        assert!(!path.exists());
    }
}

#[test]
fn whole_scenarios_come_in_again() {
    let folder = tempfile::tempdir().unwrap();
    for ending in ["json", "zip"] {
        let (_, name) = target(&folder, &format!("out.{ending}"));
        assert_eq!(run(&["export", &sample(), "--to", &name]).0, 0);
        let (path, back) = target(&folder, &format!("back-{ending}.scenario.ron"));
        let (code, out, err) = run(&["import", &name, "-o", &back]);
        assert_eq!(code, 0, "{err}");
        assert!(out.contains("5 injects"), "{out}");
        assert!(path.is_file());
        assert_eq!(run(&["import", &name, "-o", &back]).0, 2, "it was written over a file that is there");
        assert_eq!(run(&["import", &name, "--dry-run"]).0, 0);
    }
}
