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
    let in_force = || basis.checklists.iter().filter(|list| !list.optional).flat_map(|list| &list.requirements);
    assert_eq!(lines.len(), in_force().count());
    for (line, requirement) in lines.iter().zip(in_force()) {
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

/// The exercise with the most that is open.
fn of_mistakes() -> PathBuf {
    sample().with_file_name("quiet-orchard.scenario.ron")
}

#[test]
fn the_text_report_is_short_and_names_sources_only_where_asked() {
    let short = out(&run(&["check", text(&of_mistakes())]));
    let long = out(&run(&["check", text(&of_mistakes()), "--sources"]));
    assert!(!short.contains("(text read;") && long.matches("(text read;").count() > 50, "{short}");
    let words = short.split_whitespace().count();
    assert!(words < 7_000, "{words} words");
    let headings = ["What to mend first", "Missing: ", "Partly covered: ", "For an adviser: ", "findings are open"];
    let places = headings.map(|heading| short.find(heading).unwrap_or_else(|| panic!("{heading} is not in\n{short}")));
    assert!(places.is_sorted(), "{places:?}");
    assert_eq!(short.matches("No further incident is asked for").count(), 1, "{short}");
    let mut hints = 0;
    for line in short.lines() {
        hints = match line {
            _ if line.starts_with("  ~ ") => hints + 1,
            _ if line.starts_with("    ") => hints,
            _ => 0,
        };
        assert!(hints <= 2, "{line}");
    }
    assert!(!short.contains("good enough") && !short.contains("has signed"), "{short}");
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
    for template in ["empty", "headquarters-ten-days", "sample"] {
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
    assert!(err(&unknown).contains("empty, headquarters-ten-days, "), "{}", err(&unknown));
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

/// A file with findings, narrowed topics, a no that does not count, another weight and a waiver of the core;
/// and the first rule that fires and points to injects.
fn decided(folder: &Path, more: &str) -> (PathBuf, String) {
    let program = crate::judged::shipped();
    let texts = [
        "Families_leave_the_river_quarter_at_dawn",
        "Shells_hit_the_water_works_and_taps_run_dry",
        "A_bus_with_workers_is_held_at_the_bridge",
        "Smoke_over_the_market_keeps_traders_at_home",
        "Hospital_staff_report_that_fuel_ends_tonight",
        "Farmers_find_mines_on_the_road_to_the_mill",
        "A_school_asks_where_its_pupils_can_sleep",
    ];
    let poc = |(number, text): (usize, &str)| {
        format!("p{number}: topic=poc text={text} people{{sex=female age=adult number=3 portrayal=survivor}}\n")
    };
    let sketch = |more: &str| {
        let poc: String = texts.into_iter().enumerate().map(poc).collect();
        format!(
            "{poc}r: topic=caac violation=abduction perp=armed_group to=tgt\n\
             + exercise scope.cpp=out scope.poc=focused:GEN unreasoned.crsv=out feature.targeting=no feature.territory=no band=large\n\
             + waived CAAC-REP-02\n+ reweighed CAAC-GEN-01 weight=good_practice\n{more}"
        )
    };
    let scenario = |more: &str| crate::judged::scenario(&sketch(more), &program.vocabulary);
    let findings = crosscut::coverage::Coverage::full(program, &scenario("")).findings();
    let rule =
        findings.iter().find(|finding| !finding.places.is_empty()).expect("a finding with places").rule.id.to_string();
    let path = folder.join("decided.scenario.ron");
    let more = more.replace("RULE", &rule);
    std::fs::write(&path, crosscut::store::format::write(&scenario(&more))).unwrap();
    (path, rule)
}

#[test]
fn the_report_tells_findings_scope_and_decisions() {
    let folder = tempfile::tempdir().unwrap();
    let (file, rule) = decided(folder.path(), "");
    let said = out(&run(&["check", text(&file)]));
    for line in said.lines() {
        assert!(line.chars().count() <= 80 || !line.trim().contains(' '), "{line}");
    }
    let flat = said.split_whitespace().collect::<Vec<_>>().join(" ");
    for expected in [
        "CPP Cultural property protection out of scope: “Said in the sketch.” (Planner)",
        "PoC Protection of civilians focused on",
        "was to be narrowed, without a reason or a name. That does not count",
        "Not played: Territory under control, “Said in the sketch.” (Planner)",
        "Not played: Targeting, “Said in the sketch.” (Planner). That does not count, since injects show it: ",
        "CAAC-GEN-01 weighs good practice instead of essential: ",
        "CAAC-REP-02 belongs to the core, so this does not count: waived, ",
        "Size: large, pinned; by the number of injects it would be small.",
        &format!("{rule} "),
        "Why: ",
        "Do: ",
        "Where: ",
    ] {
        assert!(flat.contains(expected), "{expected:?} is not said in\n{said}");
    }
    let serious = said.find(" Serious. ").unwrap_or_default();
    assert!(serious <= said.find(" Warning. ").unwrap_or(usize::MAX), "serious findings come first");

    let report = report(&file);
    let finding = |report: &Value| {
        let all = report["findings"].as_array().unwrap().iter();
        all.clone().find(|finding| finding["id"] == *rule).cloned().expect("the finding")
    };
    let found = finding(&report);
    assert_eq!((&found["open"], &found["accepted"]), (&true.into(), &Value::Null));
    assert!(!found["places"].as_array().unwrap().is_empty() && found["places"][0]["kind"] == "inject");
    let open: u64 =
        report["totals"]["findings_open"].as_object().unwrap().values().map(|it| it.as_u64().unwrap()).sum();
    assert_eq!(open, report["findings"].as_array().unwrap().iter().filter(|it| it["open"] == true).count() as u64);
    let topics = report["scope"]["topics"].as_array().unwrap();
    let cpp = topics.iter().find(|it| it["code"] == "CPP").unwrap();
    assert_eq!((&cpp["profile"], &cpp["counts"]), (&"out".into(), &true.into()));
    let line = |id: &str| report["requirements"].as_array().unwrap().iter().find(|it| it["id"] == id).unwrap().clone();
    assert_eq!(line("CAAC-REP-02")["barred"]["kind"], "waive");
    assert_eq!(
        (&line("CAAC-GEN-01")["reweighed"]["from"], &line("CAAC-GEN-01")["weight"]),
        (&"essential".into(), &"good_practice".into())
    );

    let (accepted, _) = decided(folder.path(), "+ accepted RULE");
    let said = out(&run(&["check", text(&accepted)]));
    assert!(said.contains("accepted:\n"), "{said}");
    let report = self::report(&accepted);
    assert_eq!(finding(&report)["open"], false);
    assert_eq!(finding(&report)["accepted"]["stale"], false);
    let (stale, _) = decided(folder.path(), "+ accepted RULE stale");
    assert!(out(&run(&["check", text(&stale)])).contains("what was accepted has changed"), "stale ones are open again");
}

#[test]
fn findings_are_listed_in_every_form_and_decide_the_exit_code() {
    let folder = tempfile::tempdir().unwrap();
    let (file, rule) = decided(folder.path(), "");
    let json: Value = serde_json::from_str(&out(&run(&["show", text(&file), "findings", "--format", "json"]))).unwrap();
    let rows = json["rows"].as_array().unwrap();
    assert_eq!(json["form"], "crosscut findings");
    assert!(rows.iter().any(|row| row["id"] == *rule && row["state"] == "open" && row["places"] != ""), "{rows:?}");
    assert_eq!(out(&run(&["show", text(&file), "findings"])).lines().count(), rows.len() + 1);
    assert!(out(&run(&["show", text(&file), "findings", "--format", "csv"])).starts_with("id,severity,title,text,"));

    // Without lines that weigh much only findings are left to decide.
    let quiet = folder.path().join("quiet.ron");
    let sound = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/broken/sound-checklist.ron");
    let lines = std::fs::read_to_string(sound).unwrap();
    std::fs::write(
        &quiet,
        lines
            .replace("weight: essential", "weight: good_practice")
            .replace("weight: expected", "weight: good_practice"),
    )
    .unwrap();
    let level = |level: &str| code(&run(&["check", text(&file), "--checklist", text(&quiet), "--fail-on", level]));
    let open = |severity: &str| {
        let listed = run(&["check", text(&file), "--checklist", text(&quiet), "--format", "json"]);
        let report: Value = serde_json::from_str(&out(&listed)).unwrap();
        report["totals"]["findings_open"][severity].as_u64().unwrap()
    };
    let (serious, warning, hint) = (open("serious"), open("warning"), open("hint"));
    assert_eq!(level("essential"), i32::from(serious > 0));
    assert_eq!(level("expected"), i32::from(serious + warning > 0));
    assert_eq!(level("any"), i32::from(serious + warning + hint > 0));
    assert_eq!(level("never"), 0);
    let help = out(&run(&["check", "--help"]));
    assert!(help.contains("serious findings") && help.contains("warnings"), "{help}");
}

#[test]
fn a_word_of_the_vocabulary_is_told_with_its_meaning_and_source() {
    let told = out(&run(&["checklists", "show", "caac.violation.abduction"]));
    for part in ["Abduction", "Enlèvement", "MRM-IMS", "not separation in flight"] {
        assert!(told.contains(part), "{part} in\n{told}");
    }
}
