//! The command line: the built program on real files, with its exit codes and what it says.

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn sample() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/copper-lantern.scenario.ron")
}

fn run(args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_crosscut"));
    command.args(args).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    command.output().expect("the program starts")
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("the program ends by itself")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("the output is UTF-8")
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("the errors are UTF-8")
}

fn text(path: &Path) -> &str {
    path.to_str().expect("the path is UTF-8")
}

fn report(path: &Path) -> Value {
    let output = run(&["check", text(path), "--format", "json"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    serde_json::from_str(&out(&output)).expect("the report is JSON")
}

#[test]
fn json_lists_every_requirement_with_what_belongs_to_it() {
    let report = report(&sample());
    assert_eq!((&report["form"], &report["version"]), (&Value::from("crosscut check"), &Value::from(1)));
    let (basis, _) = crosscut::checklist::Basis::shipped();
    let lines = report["requirements"].as_array().unwrap();
    assert_eq!(lines.len(), basis.requirements().count());
    for (line, requirement) in lines.iter().zip(basis.requirements()) {
        let id = line["id"].as_str().unwrap();
        assert_eq!(id, requirement.id.as_str());
        assert!(!line["sources"].as_array().unwrap().is_empty(), "{id} has no source");
        assert!(!line["sentences"].as_array().unwrap().is_empty(), "{id} has no sentence");
        let open = ["partly", "missing", "waits"].contains(&line["verdict"].as_str().unwrap());
        let missing = line["missing"].as_array().unwrap();
        assert_eq!(!missing.is_empty(), open, "{id} is {} and says {missing:?}", line["verdict"]);
        let raw = missing.iter().any(|text| text.as_str().unwrap().contains(['{', '[']));
        assert!(!raw, "{id}: {missing:?}");
        if line["verdict"] == "covered" && line["depth"] != "none" {
            assert!(!line["evidence"].as_array().unwrap().is_empty(), "{id} is covered by nothing");
        }
    }
    let verdicts = report["totals"]["verdicts"].as_object().unwrap();
    let sum: u64 = verdicts.values().map(|count| count.as_u64().unwrap()).sum();
    assert_eq!(sum, lines.len() as u64);
}

#[test]
fn the_text_report_fits_80_columns_and_ends_with_its_claim() {
    let output = run(&["check", text(&sample())]);
    assert_eq!(code(&output), 0);
    let report = out(&output);
    for line in report.lines() {
        assert!(line.chars().count() <= 80 || !line.trim().contains(' '), "{line}");
    }
    assert!(report.trim_end().ends_with("policy."), "{}", &report[report.len() - 200..]);
    assert!(report.contains("essential lines are open"), "{report}");
}

#[test]
fn fail_on_decides_the_exit_code() {
    let sample = sample();
    for (level, expected) in [("essential", 1), ("expected", 1), ("any", 1), ("never", 0)] {
        assert_eq!(code(&run(&["check", text(&sample), "--fail-on", level])), expected, "{level}");
    }
    let cpp = run(&["check", text(&sample), "--checklist", "cpp", "--fail-on", "essential"]);
    let open: Value =
        serde_json::from_str(&out(&run(&["check", text(&sample), "--checklist", "cpp", "--format", "json"]))).unwrap();
    assert_eq!(code(&cpp) == 1, open["totals"]["essential_open"] != 0);
    assert_eq!(open["checklists"].as_array().unwrap().len(), 1);
}

#[test]
fn a_broken_file_ends_with_2_and_says_where_and_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let cut = folder.path().join("cut.scenario.ron");
    std::fs::write(
        &cut,
        "(\n    version: 1,\n    exercise: (\n        name: \"Cut\",\n    ),\n    injects: [\n        (id: \"inj-1\",",
    )
    .unwrap();
    let output = run(&["check", text(&cut)]);
    assert_eq!(code(&output), 2);
    let said = err(&output);
    assert!(said.contains("cut.scenario.ron") && said.contains("Line 7"), "{said}");
    assert!(said.contains("mend"), "{said}");

    let other = folder.path().join("other.txt");
    std::fs::write(&other, "a shopping list").unwrap();
    let output = run(&["check", text(&other)]);
    assert_eq!((code(&output), out(&output).as_str()), (2, ""));
    assert!(err(&output).contains("other.txt"));

    let gone = run(&["check", text(&folder.path().join("gone.ron"))]);
    assert_eq!(code(&gone), 2);
    assert_eq!(code(&run(&["check"])), 2);
    assert_eq!(code(&run(&["check", text(&cut), "--checklist", "nothing"])), 2);
}

#[test]
fn without_a_display_the_program_says_so_and_reports_on_the_sample() {
    if !cfg!(target_os = "linux") {
        return;
    }
    let output = run(&[]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    let said = out(&output);
    assert!(said.starts_with("There is no display"), "{said}");
    assert!(said.contains("Copper Lantern 27") && said.contains("essential"), "{said}");
}

#[test]
fn new_writes_a_file_that_check_reads_and_never_overwrites() {
    let folder = tempfile::tempdir().unwrap();
    for template in ["empty", "sample"] {
        let path = folder.path().join(format!("{template}.scenario.ron"));
        assert_eq!(code(&run(&["new", "-o", text(&path), "--template", template])), 0);
        assert_eq!(report(&path)["problems"].as_array().unwrap().len(), 0, "{template}");
        let before = std::fs::read(&path).unwrap();
        let again = run(&["new", "-o", text(&path)]);
        assert_eq!(code(&again), 2);
        assert_eq!(std::fs::read(&path).unwrap(), before);
    }
    let unknown = run(&["new", "-o", text(&folder.path().join("x.ron")), "--template", "nothing"]);
    assert_eq!(code(&unknown), 2);
    assert!(err(&unknown).contains("empty, sample"), "{}", err(&unknown));
}

#[test]
fn show_gives_the_same_rows_in_every_form() {
    let sample = sample();
    for list in ["injects", "timeline", "requirements"] {
        let json: Value = serde_json::from_str(&out(&run(&["show", text(&sample), list, "--format", "json"]))).unwrap();
        let rows = json["rows"].as_array().unwrap().len();
        assert!(rows > 10, "{list}");
        assert_eq!(out(&run(&["show", text(&sample), list])).lines().count(), rows + 1, "{list}");
        assert!(out(&run(&["show", text(&sample), list, "--format", "csv"])).matches("\r\n").count() > rows, "{list}");
    }
}

#[test]
fn checklists_are_listed_shown_and_verified() {
    let list = out(&run(&["checklists"]));
    assert!(list.contains("caac") && list.contains("45 lines"), "{list}");
    assert!(out(&run(&["checklists", "show", "caac"])).contains("CAAC-ABD-02"));
    let line = out(&run(&["checklists", "show", "CAAC-ABD-02"]));
    assert!(line.contains("With an abduction") || line.contains("with an abduction"), "{line}");
    assert_eq!(code(&run(&["checklists", "show", "NOTHING-01"])), 2);
    for file in ["poc", "caac", "cpp", "umbrella"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("assets/checklists/{file}.ron"));
        let output = run(&["checklists", "verify", text(&path)]);
        assert_eq!(code(&output), 0, "{}", out(&output));
    }
}

#[test]
fn verify_finds_a_criterion_that_its_example_does_not_meet() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("own.ron");
    let caac =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/checklists/caac.ron")).unwrap();
    std::fs::write(&path, caac.replace("do~=assess&share_un\"", "do=casevac\"")).unwrap();
    let output = run(&["checklists", "verify", text(&path)]);
    assert_eq!(code(&output), 1, "{}", out(&output));
    assert!(out(&output).contains("CAAC-ABD-02"), "{}", out(&output));
}
