//! `crosscut import` on real files: exit codes, what it writes, and what it never replaces.

use super::case;
use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};

fn run(args: &[&str]) -> (i32, String, String) {
    let output: Output = Command::new(env!("CARGO_BIN_EXE_crosscut")).arg("import").args(args).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn a_question_stops_the_writing_and_its_answer_lets_it_go_on() {
    let folder = tempfile::tempdir().unwrap();
    let (file, target) = (case("state-guard.csv"), folder.path().join("new.scenario.ron"));
    let args = [path(&file), "-o", path(&target), "--startex", "010800ZMAR27"];
    let (code, _, errors) = run(&args);
    assert_eq!(code, 2);
    assert!(errors.contains("In which zone") && !target.exists(), "{errors}");
    let answered: Vec<&str> = args.into_iter().chain(["--zone", "Z"]).collect();
    let (code, output, errors) = run(&answered);
    assert_eq!((code, errors.as_str()), (0, ""));
    assert!(output.contains("5 new injects") && output.contains("E INJECT MODE, row 8"), "{output}");
    let written = std::fs::read(&target).unwrap();
    let opened = crosscut::store::format::read(&written, "new.scenario.ron").unwrap();
    assert_eq!((opened.scenario.injects.len(), opened.problems.len()), (5, 0));
    let (code, _, errors) = run(&answered);
    assert_eq!(code, 2, "a file that is there is never replaced: {errors}");
    assert_eq!(std::fs::read(&target).unwrap(), written);
}

#[test]
fn an_exercise_is_brought_up_to_date_in_place_and_says_so_for_machines() {
    let folder = tempfile::tempdir().unwrap();
    let (file, target) = (case("state-guard.csv"), folder.path().join("new.scenario.ron"));
    let first = [path(&file), "-o", path(&target), "--startex", "010800ZMAR27", "--zone", "Z"];
    assert_eq!(run(&first).0, 0);
    let edited = folder.path().join("state-guard.csv");
    let text = std::fs::read_to_string(&file).unwrap().replace("stops at noon", "stops at dusk");
    std::fs::write(&edited, text).unwrap();
    let into = [path(&edited), "--into", path(&target), "-o", path(&target), "--zone", "Z", "--format", "json"];
    let dry: Vec<&str> = into.into_iter().chain(["--dry-run"]).collect();
    let before = std::fs::read(&target).unwrap();
    let (code, output, _) = run(&dry);
    let told: Value = serde_json::from_str(&output).unwrap();
    assert_eq!((code, &told["form"], &told["written"]), (0, &Value::from("crosscut import"), &Value::Null));
    let counts = &told["files"][0]["counts"];
    assert_eq!(
        (counts["new"].as_u64(), counts["updated"].as_u64(), counts["unchanged"].as_u64()),
        (Some(0), Some(1), Some(4))
    );
    let row = told["files"][0]["rows"].as_array().unwrap().iter().find(|row| row["fate"] == "updated").unwrap();
    assert_eq!((row["row"].as_u64(), &row["differences"][0]["field"]), (Some(5), &Value::from("text")));
    assert_eq!(std::fs::read(&target).unwrap(), before);
    assert_eq!(run(&into).0, 0);
    assert!(String::from_utf8(std::fs::read(&target).unwrap()).unwrap().contains("stops at dusk"));
}

#[test]
fn a_mapping_is_saved_used_and_its_slips_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let (file, saved) = (case("list.csv"), folder.path().join("list.mapping.ron"));
    let save = [path(&file), "--dry-run", "--zone", "B", "--startex", "010800ZMAR27", "--save-mapping", path(&saved)];
    assert_eq!(run(&save).0, 0);
    let text = std::fs::read_to_string(&saved).unwrap();
    assert!(text.contains("zone: \"+02:00\"") && text.contains("field: \"title\""), "{text}");
    let target = folder.path().join("new.scenario.ron");
    assert_eq!(run(&[path(&file), "--mapping", path(&saved), "-o", path(&target)]).0, 0);
    std::fs::write(&saved, text.replace("\"title\"", "\"titel\"")).unwrap();
    let (code, _, errors) = run(&[path(&file), "--mapping", path(&saved), "--dry-run"]);
    assert!(code == 2 && errors.contains("titel") && errors.contains("line "), "{errors}");
}

#[test]
fn wrong_use_is_told_with_what_to_do() {
    let file = case("list.csv");
    for (args, words) in [
        (vec![path(&file)], "-o FILE"),
        (vec![path(&file), "--dry-run", "--sheet", "Nowhere"], "Nowhere"),
        (vec![path(&file), "--dry-run", "--zone", "somewhere"], "somewhere"),
        (vec![path(&file), "--dry-run", "--startex", "tomorrow"], "“tomorrow”"),
        (vec!["no-such-file.csv", "--dry-run"], "no-such-file.csv"),
    ] {
        let (code, _, errors) = run(&args);
        assert!(code == 2 && errors.contains(words), "{args:?}: {code} {errors}");
    }
}
