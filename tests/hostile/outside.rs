//! The program talks to nobody, and opens and starts nothing because a file says so.

use crate::places::here;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Runs the real program while all calls of these kinds are written down; nothing where that cannot be done.
fn watched(calls: &str, words: &[&str]) -> Option<(Output, String)> {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("calls");
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-e", &format!("trace={calls}"), "-o"]).arg(&log);
    strace.arg(env!("CARGO_BIN_EXE_crosscut")).args(words).env_remove("DISPLAY").env("HOME", folder.path());
    let Ok(output) = strace.output() else {
        println!("strace is not here, so this was left out.");
        return None;
    };
    let told = String::from_utf8_lossy(&output.stderr);
    if told.contains("strace:") {
        println!("strace may not watch here, so this was left out: {told}");
        return None;
    }
    Some((output, std::fs::read_to_string(&log).unwrap()))
}

#[test]
fn no_command_opens_a_socket_to_a_network() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).display().to_string();
    let (sample, list) = (here("scenarios/three-doors.scenario.ron"), here("tests/cases/import/list.csv"));
    let (sample, list) = (sample.to_str().unwrap(), list.to_str().unwrap());
    let commands: [&[&str]; 5] = [
        &["check", sample],
        &["suggest", sample],
        &["export", sample, "--to", &at("out.xlsx")],
        &["import", list, "-o", &at("new.scenario.ron"), "--startex", "010800ZMAR27", "--zone", "Z"],
        &["diff", sample, sample],
    ];
    for words in commands {
        let Some((output, calls)) = watched("network", words) else { return };
        assert!(output.status.code().is_some_and(|code| code < 2), "{words:?}: {output:?}");
        assert!(!calls.contains("AF_INET"), "{words:?}:\n{calls}");
    }
}

#[test]
fn nothing_is_opened_or_started_because_a_scenario_names_it() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    std::fs::write(at("planted.txt"), "PLANTED-WORDS").unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(at("planted.txt"), at("link.txt")).unwrap();
    let named =
        [at("planted.txt").display().to_string(), "../planted.txt".into(), "link.txt".into(), "planted.txt".into()];
    let rows: String = named
        .iter()
        .map(|path| format!("(id: \"x\", name: \"{path}\", path: \"{path}\", file: \"{path}\"), "))
        .collect();
    let text: String = named.iter().map(|path| format!("see file://{path} and run {path} ")).collect();
    let scenario = format!(
        "(version: 1, exercise: (name: \"Nasty\"), injects: [(id: \"a\", title: \"A\", text: \"{text}\", attachments: [{rows}])])"
    );
    let path = at("a.scenario.ron");
    std::fs::write(&path, scenario).unwrap();
    let (path, out) = (path.to_str().unwrap(), folder.path().join("out"));
    for (format, ending) in [("workbook", "xlsx"), ("json", "json"), ("openaev", "zip"), ("csv", "csv")] {
        let to = out.with_extension(ending);
        let words = ["export", path, "--format", format, "--force", "--to", to.to_str().unwrap()];
        let Some((output, calls)) = watched("%file,execve,vfork,fork", &words) else { return };
        assert!(output.status.code().is_some_and(|code| code < 2), "{format}: {output:?}");
        assert_eq!(calls.matches("execve(").count(), 1, "{format} starts something:\n{calls}");
        let opened = calls.lines().find(|line| line.contains("planted.txt") || line.contains("link.txt"));
        assert_eq!(opened, None, "{format}");
        let bytes = std::fs::read(&to).unwrap();
        assert!(!String::from_utf8_lossy(&bytes).contains("PLANTED-WORDS"));
    }
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        match path.is_dir() {
            true => found.extend(sources(&path)),
            false if path.extension().is_some_and(|end| end == "rs") => found.push(path),
            false => {}
        }
    }
    found
}

#[test]
fn no_line_of_ours_speaks_of_a_network_and_one_place_starts_a_process() {
    let banned = [
        "std::net",
        "core::net",
        "TcpStream",
        "TcpListener",
        "UdpSocket",
        "ToSocketAddrs",
        "UnixStream",
        "open_url",
        "hyperlink_to",
    ];
    let mut wrong = Vec::new();
    for path in sources(&here("src")) {
        let text = std::fs::read_to_string(&path).unwrap();
        let code = || text.lines().filter(|line| !line.trim_start().starts_with("//"));
        wrong.extend(
            banned
                .iter()
                .filter(|word| code().any(|line| line.contains(**word)))
                .map(|word| format!("{} uses {word}", path.display())),
        );
        let starts = code().any(|line| line.contains("process::Command") || line.contains("Command::new("));
        if starts && !path.ends_with("app/press/engine.rs") {
            wrong.push(format!("{} starts a process", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
