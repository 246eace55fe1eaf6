//! Verifying checklists, vocabularies and rules: what ships is sound, and each broken file is refused for its reason.

use crosscut::app::verify::{Beside, Kind, Taken, Verified, taken_beside, verify};
use crosscut::checklist::{Basis, load};
use std::path::{Path, PathBuf};
use std::process::Command;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/broken")
}

fn verified(file: &str, text: &str) -> Verified {
    let (basis, _) = Basis::shipped();
    verify(file, text, &Beside { basis: &basis, taken: &taken_beside(file, &basis) })
}

fn told(verified: &Verified) -> String {
    verified.faults.iter().map(|fault| format!("{fault}\n")).collect()
}

#[test]
fn everything_that_ships_is_sound() {
    let (basis, _) = Basis::shipped();
    let mut taken = Taken::default();
    for (file, text) in load::shipped_files() {
        let verified = verify(file, text, &Beside { basis: &basis, taken: &taken });
        assert!(verified.faults.is_empty(), "{}", told(&verified));
        assert!(verified.kind.is_some() && verified.entries > 0, "{file}");
        if verified.kind == Some(Kind::Checklist) {
            assert!(verified.checklist.is_some(), "{file}");
            taken.add_list(&verified.id, file, verified.ids);
        }
    }
}

/// Beside each broken file stands, in a text of the same name, every complaint about it.
///
/// `UPDATE_CASES=1` writes the texts anew; read every one of them then.
#[test]
fn each_broken_file_is_refused_for_the_reason_it_names() {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|end| end == "ron"));
    files.sort();
    let (mut broken, mut wrong) = (0, Vec::new());
    for path in files {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let found = verified(&name, &std::fs::read_to_string(&path).unwrap());
        if name.starts_with("sound-") {
            assert!(found.faults.is_empty(), "{}", told(&found));
            continue;
        }
        broken += 1;
        let said = told(&found);
        let beside = path.with_extension("txt");
        if std::env::var_os("UPDATE_CASES").is_some() {
            std::fs::write(&beside, &said).unwrap();
        }
        let expected = std::fs::read_to_string(&beside).unwrap_or_default();
        if found.faults.len() != 1 || said != expected {
            wrong.push(format!("{name}\nexpected: {expected}found:    {said}"));
        }
        assert!(found.checklist.is_none(), "{name} would be used");
        for fault in &found.faults {
            let known = found.kind.is_none() || fault.line.is_some();
            assert!(known && !fault.remedy.is_empty() && !said.contains("verify-"), "{said}");
        }
    }
    assert!(broken >= 40, "{broken}");
    assert!(wrong.is_empty(), "{} cases:\n\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn one_reading_names_every_fault() {
    let sound = std::fs::read_to_string(folder().join("sound-checklist.ron")).unwrap();
    let text = sound
        .replacen("weight: essential", "wieght: essential", 1)
        .replacen("role=outcome follows", "role=outcom follows", 1)
        .replacen("family: \"WRN\"", "family: \"WRM\"", 1)
        .replacen("mark: part_read", "mark: partly_read", 1);
    let found = verified("own.ron", &text);
    let kinds: Vec<&str> = found.faults.iter().map(|fault| fault.kind.as_str()).collect();
    assert_eq!(kinds, ["unknown-field", "unknown-family", "unknown-word", "sketch"]);
}

#[test]
fn the_place_inside_a_text_is_told_to_the_letter() {
    let sound = std::fs::read_to_string(folder().join("sound-checklist.ron")).unwrap();
    // The second line of the example, behind an escaped line break, an escaped letter and one of two bytes.
    let text = sound.replacen(
        "a: topic=poc role=indicator do=assess\\nb: topic=poc role=outcome",
        "# \\u{e9}é\\na: topic=poc role=indicator do=assess\\nb: topic=poc rolle=outcome",
        1,
    );
    let found = verified("own.ron", &text);
    let [fault] = found.faults.as_slice() else { panic!("{}", told(&found)) };
    let line = text.lines().nth(fault.line.unwrap() - 1).unwrap();
    let rest: String = line.chars().skip(fault.column.unwrap() - 1).collect();
    assert!(rest.starts_with("rolle=outcome"), "{rest}");
}

#[test]
fn windows_line_ends_and_a_byte_order_mark_change_nothing() {
    let sound = std::fs::read_to_string(folder().join("sound-checklist.ron")).unwrap();
    let found = verified("own.ron", &format!("\u{feff}{}", sound.replace('\n', "\r\n")));
    assert!(found.faults.is_empty(), "{}", told(&found));
}

#[test]
fn a_file_cut_anywhere_is_refused_with_a_place_and_never_stops_the_program() {
    let sound = std::fs::read_to_string(folder().join("sound-checklist.ron")).unwrap();
    for end in (0..sound.len() - 3).step_by(37).filter(|end| sound.is_char_boundary(*end)) {
        let found = verified("own.ron", &sound[..end]);
        assert_eq!(found.faults.len(), 1, "{end}: {}", told(&found));
        assert!(found.faults[0].line.is_some());
    }
}

fn run(args: &[&str]) -> (i32, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_crosscut")).args(args).output().unwrap();
    (
        output.status.code().unwrap(),
        String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap(),
    )
}

#[test]
fn the_command_verifies_files_folders_and_all_that_ships() {
    let (code, said) = run(&["checklists", "verify"]);
    assert_eq!(code, 0, "{said}");
    for file in ["taxonomy.ron", "findings.ron", "caac.ron", "umbrella.ron"] {
        assert!(said.contains(&format!("{file}: ")), "{said}");
    }
    let folder = folder();
    let (code, said) = run(&["checklists", "verify", folder.to_str().unwrap()]);
    assert_eq!(code, 1);
    assert!(
        said.contains("sound-rules.ron") && said.contains("checklist-topic-unknown.ron, line 33, column 37"),
        "{said}"
    );
    let sound = folder.join("sound-checklist.ron");
    assert_eq!(run(&["checklists", "verify", sound.to_str().unwrap()]).0, 0);
    // Two files with the same ids are a fault of the second.
    let copies = tempfile::tempdir().unwrap();
    for name in ["one.ron", "two.ron"] {
        std::fs::copy(&sound, copies.path().join(name)).unwrap();
    }
    let (code, said) = run(&["checklists", "verify", copies.path().to_str().unwrap()]);
    assert!(code == 1 && said.contains("two.ron") && said.contains("belongs to another checklist"), "{said}");
    assert_eq!(run(&["checklists", "verify", "no-such-file.ron"]).0, 2);
    let empty = tempfile::tempdir().unwrap();
    let (code, said) = run(&["checklists", "verify", empty.path().to_str().unwrap()]);
    assert!(code == 2 && said.contains("no file that ends with .ron"), "{said}");
}

#[test]
fn the_faults_can_be_read_by_machines() {
    let path = folder().join("checklist-topic-unknown.ron");
    let (code, said) = run(&["checklists", "verify", path.to_str().unwrap(), "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&said).unwrap();
    assert_eq!((code, &json["faults"]), (1, &1.into()));
    let fault = &json["files"][0]["faults"][0];
    assert_eq!((&fault["line"], &fault["about"]), (&33.into(), &"BE-WRN-01".into()));
    assert!(fault["remedy"].as_str().unwrap().contains("topic.poc"), "{fault}");
}

/// The page of all requirements is made by the program; `UPDATE_DOCS=1` writes it anew.
#[test]
fn the_requirements_page_is_what_the_program_prints() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/requirements.md");
    let (code, table) = run(&["checklists", "table"]);
    assert_eq!(code, 0);
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, &table).unwrap();
    }
    let page = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(
        page == table,
        "docs/requirements.md is not up to date: UPDATE_DOCS=1 cargo test --test it requirements_page"
    );
    let (basis, _) = Basis::shipped();
    for line in basis.requirements() {
        assert!(table.contains(&format!("| {} |", line.id)), "{}", line.id);
    }
    assert!(run(&["checklists", "table", "--format", "text"]).1.contains("CAAC-ABD-01"));
}
