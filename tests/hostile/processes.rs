//! Whole processes: killed while they save, two on one file.
//!
//! The process of its own is this binary once more, which saves through the same functions as the window does. How
//! many times is said by `CROSSCUT_KILLS` and `CROSSCUT_TWO`, so that a campaign is the same code.

use crate::chance::Chance;
use crate::faults::named;
use crate::faulty_disk::FaultyDisk;
use crosscut::scenario::{Inject, Scenario};
use crosscut::store::guard::{Guard, Holder};
use crosscut::store::{Expect, RealDisk, SaveFailure, format, open, samples, save};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

const FILE: &str = "CROSSCUT_HOSTILE_FILE";
const WHO: &str = "CROSSCUT_HOSTILE_WHO";

fn times(name: &str, or: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(or)
}

/// A sample in which the number of a version stands, so that it can be told which one a file holds.
fn version(number: u64) -> String {
    format::write(&named(&samples::open("three-doors").unwrap().scenario, &format!("Version {number}")))
}

/// This binary once more, doing one of the tests that are ignored.
fn child(test: &str, settings: &[(&str, &str)]) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", test, "--ignored", "--nocapture", "--test-threads=1"]);
    command.envs(settings.iter().copied()).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().unwrap()
}

#[test]
fn a_program_killed_while_it_saves_leaves_a_whole_file() {
    let kills = times("CROSSCUT_KILLS", 200);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.scenario.ron");
    std::fs::write(&path, version(0)).unwrap();
    std::fs::write(folder.path().join("of somebody.txt"), "not ours").unwrap();
    let (mut last, mut chance, mut saved_between) = (0, Chance::new(kills), 0);
    for kill in 0..kills {
        let mut child = child("processes::saves_for_ever", &[(FILE, path.to_str().unwrap())]);
        // What it says to have saved is safe from then on.
        let mut said = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let mut told = said.find_map(|line| line.strip_prefix("saved ").map(|number| number.parse::<u64>().unwrap()));
        std::thread::sleep(Duration::from_micros(chance.bits() % 30_000));
        child.kill().unwrap();
        child.wait().unwrap();
        told = said.filter_map(|line| line.strip_prefix("saved ").and_then(|rest| rest.parse().ok())).last().or(told);
        let text = std::fs::read_to_string(&path).unwrap();
        let document = open(&RealDisk, &path).unwrap_or_else(|fault| panic!("kill {kill}: {fault}"));
        let name = document.opened.scenario.exercise.name.to_string();
        let number: u64 = name.strip_prefix("Version ").unwrap().parse().unwrap();
        assert_eq!(text, version(number), "kill {kill}: version {number} is not whole");
        assert!(number >= told.unwrap_or(last), "kill {kill}: {told:?} was said to be saved, but {number} is there");
        saved_between += u64::from(number > last);
        last = number;
    }
    assert!(saved_between * 2 > kills, "most were killed before they saved: {saved_between} of {kills}");
    assert_eq!(std::fs::read_to_string(folder.path().join("of somebody.txt")).unwrap(), "not ours");
    // What was being written when the process died lies beside it under a name of ours, and under no other.
    for path in std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path()) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let known = ["a.scenario.ron", "of somebody.txt"].contains(&&*name)
            || name.ends_with(".saving")
            || name.ends_with(".claim");
        assert!(known, "{name}");
    }
}

/// Saves one version after the other until it is killed.
#[test]
#[ignore = "it is run and killed by the test above"]
fn saves_for_ever() {
    let Some(path) = std::env::var_os(FILE).map(PathBuf::from) else { return };
    let document = open(&RealDisk, &path).unwrap();
    let name = document.opened.scenario.exercise.name.to_string();
    let (mut number, mut expect) = (name["Version ".len()..].parse::<u64>().unwrap(), document.expect().unwrap());
    loop {
        number += 1;
        let saved = save(&RealDisk, &path, &version(number), expect).unwrap();
        expect = Expect::Same(saved.hash);
        println!("saved {number}");
    }
}

#[test]
fn two_windows_on_one_file_lose_nothing() {
    for run in 0..times("CROSSCUT_TWO", 50) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.scenario.ron");
        std::fs::write(&path, format::write(&Scenario::default())).unwrap();
        let file = path.to_str().unwrap();
        let both = ["mine", "theirs"].map(|who| child("processes::adds_five", &[(FILE, file), (WHO, who)]));
        for mut child in both {
            assert!(child.wait().unwrap().success(), "run {run}");
        }
        let scenario = open(&RealDisk, &path).unwrap().opened.scenario;
        let mut found: Vec<String> = scenario.injects.iter().map(|inject| inject.title.to_string()).collect();
        found.sort();
        let wanted: Vec<String> =
            ["mine", "theirs"].iter().flat_map(|who| (0..5).map(move |number| format!("{who} {number}"))).collect();
        assert_eq!(found, wanted, "run {run}");
    }
}

/// Adds five injects, each with opening, lock, saving and letting go, as a window that somebody opens and closes.
#[test]
#[ignore = "it is run twice at once by the test above"]
fn adds_five() {
    let (Some(path), Ok(who)) = (std::env::var_os(FILE).map(PathBuf::from), std::env::var(WHO)) else { return };
    for number in 0..5 {
        let title = format!("{who} {number}");
        while !is_added(&path, &title) {
            std::thread::sleep(Duration::from_millis(1));
        }
    }
}

fn is_added(path: &Path, title: &str) -> bool {
    let guard = Guard::ask(&RealDisk, path, &Holder::here(title, "14:05"));
    // Somebody else has it, or it is not sure that nobody has: a second window would only look.
    if !matches!(guard, Guard::Ours(_)) {
        return false;
    }
    let document = open(&RealDisk, path).unwrap();
    let text = format::write(&with_inject(&document.opened.scenario, title));
    save(&RealDisk, path, &text, document.expect().unwrap()).is_ok()
}

#[test]
fn two_programs_on_a_share_without_locks_lose_no_word() {
    let (mut landed, mut aside) = (0, 0);
    for run in 0..times("CROSSCUT_TWO", 50) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.scenario.ron");
        std::fs::write(&path, format::write(&Scenario::default())).unwrap();
        let file = path.to_str().unwrap();
        let both = ["mine", "theirs"].map(|who| child("processes::saves_without_locks", &[(FILE, file), (WHO, who)]));
        let told = both.map(|child| child.wait_with_output().unwrap());
        assert!(told.iter().all(|told| told.status.success()), "run {run}: {told:?}");
        let told = told.map(|told| String::from_utf8_lossy(&told.stdout).into_owned());
        for line in told.iter().flat_map(|told| told.lines()) {
            // What was said to be in a file is in that file.
            let Some((file, title)) = line.strip_prefix("saved ").and_then(|rest| rest.split_once(": ")) else {
                continue;
            };
            let scenario = open(&RealDisk, &folder.path().join(file)).unwrap().opened.scenario;
            assert!(
                scenario.injects.iter().any(|inject| *inject.title == *title),
                "run {run}: {title} is not in {file}"
            );
            if file == "a.scenario.ron" { landed += 1 } else { aside += 1 }
        }
        let left = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name());
        let left: Vec<_> = left.filter(|name| !name.to_string_lossy().ends_with(".scenario.ron")).collect();
        assert!(left.is_empty(), "run {run}: {left:?} was left");
    }
    println!("{landed} times it landed in the file, {aside} times it went beside it");
    assert!(landed > 0 && aside > 0, "both were never in each other's way: {landed}, {aside}");
}

/// Adds five injects on a slow share without locks; where somebody else was faster, it goes into a file beside.
#[test]
#[ignore = "it is run twice at once by the test above"]
fn saves_without_locks() {
    let (Some(path), Ok(who)) = (std::env::var_os(FILE).map(PathBuf::from), std::env::var(WHO)) else { return };
    let share = FaultyDisk::share(Duration::from_millis(2));
    for number in 0..5 {
        let title = format!("{who} {number}");
        assert!(matches!(Guard::ask(&share, &path, &Holder::here(&title, "14:05")), Guard::Unguarded));
        let document = open(&share, &path).unwrap();
        let text = format::write(&with_inject(&document.opened.scenario, &title));
        let told = match save(&share, &path, &text, document.expect().unwrap()) {
            Ok(_) => "a.scenario.ron".to_owned(),
            Err(SaveFailure::ChangedOnDisk { .. }) => {
                let beside = format!("{who}-{number}.scenario.ron");
                save(&share, &path.with_file_name(&beside), &text, Expect::Nothing).unwrap();
                beside
            }
            Err(failure) => panic!("{failure}"),
        };
        println!("saved {told}: {title}");
    }
}

fn with_inject(scenario: &Scenario, title: &str) -> Scenario {
    let mut scenario = scenario.clone();
    let id = title.replace(' ', "-");
    let inject = Inject { id: id.as_str().into(), title: title.into(), ..Inject::default() };
    Arc::make_mut(&mut scenario.injects).push(Arc::new(inject));
    scenario
}
