//! Protected files at the command line: protected, opened by every command, changed, protected no more.

use crosscut::store::journal::{Head, Keeper, Wanted};
use crosscut::store::padlock::{Padlock, Passphrase};
use crosscut::store::{RealDisk, open_with};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const WORD: &str = "Quillmarsh";

/// A folder with a home of its own, two files with passphrases, and a scenario with a made-up word in it.
struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        let place = Self(tempfile::tempdir().unwrap());
        std::fs::write(place.path("one.txt"), "amber ferry 28\n").unwrap();
        std::fs::write(place.path("two.txt"), "granite shore 29\n").unwrap();
        let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/first-steps.scenario.ron");
        let text = std::fs::read_to_string(sample).unwrap();
        let (before, injects) = text.split_once("injects: [").unwrap();
        let injects = injects.replacen("title: \"", &format!("title: \"{WORD} "), 1);
        let named = format!("{before}injects: [{injects}");
        assert!(named.contains(WORD));
        std::fs::write(place.path("ferry.scenario.ron"), named).unwrap();
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn run(&self, words: &[&str]) -> (i32, String, String) {
        let home = self.path("home");
        let mut command = Command::new(env!("CARGO_BIN_EXE_crosscut"));
        command.current_dir(self.0.path()).env("HOME", &home).env("XDG_DATA_HOME", home.join("data"));
        std::fs::create_dir_all(self.path("home/tmp")).unwrap();
        command.env("TMPDIR", home.join("tmp"));
        command.env_remove("CROSSCUT_PASSPHRASE_FILE").env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
        let Output { status, stdout, stderr } = command.args(words).stdin(Stdio::null()).output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
        (status.code().unwrap(), text(stdout), text(stderr))
    }

    fn holds(&self, name: &str) -> bool {
        std::fs::read(self.path(name)).unwrap().windows(WORD.len()).any(|window| window == WORD.as_bytes())
    }

    /// All files in which the word stands, as UTF-8 or UTF-16.
    fn found(&self, folder: &Path) -> Vec<PathBuf> {
        let wide: Vec<u8> = WORD.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let mut hits = Vec::new();
        for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                hits.extend(self.found(&path));
                continue;
            }
            let bytes = std::fs::read(&path).unwrap();
            if [WORD.as_bytes(), &wide].iter().any(|word| bytes.windows(word.len()).any(|window| window == *word)) {
                hits.push(path);
            }
        }
        hits
    }

    fn protected() -> Self {
        let place = Self::new();
        let (code, out, err) = place.run(&["protect", "ferry.scenario.ron", "--passphrase-file", "one.txt"]);
        assert_eq!(code, 0, "{err}");
        assert!(out.contains("nobody can help"), "{out}");
        assert!(!place.holds("ferry.scenario.ron"));
        place
    }
}

#[test]
fn a_file_is_protected_changed_and_protected_no_more() {
    let place = Place::protected();
    let file = "ferry.scenario.ron";
    let (code, _, err) = place.run(&["show", file]);
    assert!(code == 2 && err.contains("protected with a passphrase") && err.contains("--unlock"), "{code} {err}");
    let (code, _, err) = place.run(&["show", file, "--unlock", "two.txt"]);
    assert!(code == 2 && err.contains("does not open"), "{code} {err}");
    let (code, out, _) = place.run(&["show", file, "--unlock", "one.txt"]);
    assert!(code == 0 && out.contains(WORD));
    let (code, _, err) = place.run(&["protect", file, "--unlock", "one.txt", "--passphrase-file", "two.txt"]);
    assert_eq!(code, 0, "{err}");
    assert_eq!(place.run(&["show", file, "--unlock", "one.txt"]).0, 2);
    assert_eq!(place.run(&["show", file, "--unlock", "one.txt", "--unlock", "two.txt"]).0, 0);
    let (_, out, err) = place.run(&["versions", file, "--unlock", "two.txt"]);
    assert!(out.contains("1 ") && err.is_empty(), "versions from before open with the new one: {out} {err}");
    let (code, out, err) = place.run(&["protect", file, "--remove", "--unlock", "two.txt"]);
    assert!(code == 0 && out.contains("no more"), "{out} {err}");
    assert!(place.holds(file));
    assert!(place.run(&["versions", file]).2.contains("with an earlier passphrase"));
    assert_eq!(place.run(&["protect", file, "--remove"]).0, 2);
}

#[test]
fn a_short_passphrase_or_none_protects_nothing() {
    let place = Place::new();
    std::fs::write(place.path("short.txt"), "ferry 28\n").unwrap();
    for (words, told) in [
        (vec!["protect", "ferry.scenario.ron", "--passphrase-file", "short.txt"], "at least 10"),
        (vec!["protect", "ferry.scenario.ron"], "no terminal"),
        (vec!["protect", "ferry.scenario.ron", "--passphrase-file", "gone.txt"], "gone.txt"),
    ] {
        let (code, _, err) = place.run(&words);
        assert!(code == 2 && err.contains(told), "{code} {err}");
    }
    assert!(place.holds("ferry.scenario.ron"));
}

#[test]
fn every_command_that_reads_a_file_takes_its_passphrase_and_what_it_writes_is_protected() {
    let place = Place::protected();
    let file = "ferry.scenario.ron";
    let run = |words: &[&str]| {
        let (code, out, err) = place.run(&[words, &["--unlock", "one.txt"]].concat());
        assert!(code < 2, "{words:?}: {err}");
        format!("{out} {err}")
    };
    run(&["check", file]);
    run(&["show", file, "findings"]);
    run(&["suggest", file]);
    run(&["verify", file]);
    run(&["diff", file, file]);
    run(&[file]);
    let signed = ["--whole", "--name", "A. Vale", "--role", "Adviser", "--reason", "Seen", "-o", "signed.scenario.ron"];
    run(&[&["sign", file], signed.as_slice()].concat());
    run(&["review-copy", file, "-o", "copy.scenario.ron", "--for", "B"]);
    run(&["take-in", file, "copy.scenario.ron", "-o", "back.scenario.ron"]);
    run(&["merge", file, file, "signed.scenario.ron", "-o", "merged.scenario.ron"]);
    run(&["close-gaps", file, "-o", "closed.scenario.ron"]);
    std::fs::write(place.path("list.csv"), "No.;Title;Time\n901;A boat;D+1 0800\n").unwrap();
    run(&["import", "list.csv", "--into", file, "-o", "more.scenario.ron", "--zone", "Z"]);
    run(&["import", "list.csv", "--into", file, "-o", file, "--zone", "Z"]);
    run(&["versions", file, "--bring-back", "1", "-o", "older.scenario.ron"]);
    for name in ["signed", "copy", "back", "merged", "closed", "more", "older"] {
        let bytes = std::fs::read(place.path(&format!("{name}.scenario.ron"))).unwrap();
        assert!(bytes.starts_with(b"age-encryption.org/v1"), "{name}");
    }
    assert_eq!(place.found(place.0.path()), Vec::<PathBuf>::new(), "nothing of it can be read, here or in its home");
    let told = run(&["export", file, "--to", "out.csv"]);
    assert!(told.contains("not protected by the passphrase") && place.holds("out.csv"), "{told}");
    assert_eq!(place.found(place.0.path()), [place.path("out.csv")], "what was exported on purpose can");
}

#[test]
fn what_a_window_left_of_a_protected_file_comes_back_protected() {
    let place = Place::protected();
    let path = place.path("ferry.scenario.ron").canonicalize().unwrap();
    let padlock = Padlock::as_hard_as(Passphrase::new("amber ferry 28"), 2);
    let document = open_with(&RealDisk, &path, std::slice::from_ref(&padlock)).unwrap();
    let base = document.opened.scenario;
    let mut now = base.clone();
    std::sync::Arc::make_mut(&mut now.exercise).aim = format!("To find {WORD}").into();
    let head = Head::new("doc", Some((&path, document.hash)), None);
    let folder = place.path("home/data/crosscut/journal");
    let (base, now) = (base.into(), now.into());
    let wanted = Wanted { document: 1, head, base, now, padlock: Some(padlock) };
    Keeper::new(folder).keep(&RealDisk, &wanted).unwrap();
    let (code, out, err) = place.run(&["recover"]);
    assert!(code == 0 && out.contains("ferry.scenario.ron") && !out.contains(WORD), "{out} {err}");
    let (code, _, err) = place.run(&["recover", "show", "1"]);
    assert!(code == 2 && err.contains("--unlock"), "{err}");
    assert_eq!(place.run(&["recover", "write", "1", "-o", "back.scenario.ron", "--unlock", "two.txt"]).0, 2);
    let (code, out, err) = place.run(&["recover", "write", "1", "-o", "back.scenario.ron", "--unlock", "one.txt"]);
    assert!(code == 0, "{out} {err}");
    assert_eq!(place.found(place.0.path()), Vec::<PathBuf>::new());
    assert_eq!(place.run(&["show", "back.scenario.ron", "--unlock", "one.txt"]).0, 0);
}
