//! `diff` and `merge` at the command line, and as merge driver of git in a repository.

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

fn run(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_crosscut")).args(args).output().expect("the program starts")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

/// A scenario file with two injects, as somebody would write it by hand.
fn file(name: &str, injects: &[(&str, &str, &str)]) -> String {
    let injects: String = injects
        .iter()
        .map(|(id, title, text)| {
            format!("    (id: \"{id}\", number: \"{}\", title: \"{title}\", text: \"{text}\"),\n", id.to_uppercase())
        })
        .collect();
    format!("(\n  version: 1,\n  exercise: (name: \"{name}\"),\n  injects: [\n{injects}  ],\n)\n")
}

struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn put(&self, name: &str, text: &str) -> String {
        fs::write(self.path(name), text).unwrap();
        self.path(name).to_str().unwrap().to_owned()
    }
}

fn opened(path: &Path) -> crosscut::scenario::Scenario {
    let opened = crosscut::store::format::read(&fs::read(path).unwrap(), "merged").unwrap();
    assert!(!opened.damaged && opened.problems.is_empty(), "{:?}", opened.problems);
    opened.scenario
}

const BASE: &[(&str, &str, &str)] = &[("a", "Bridge", "Families were stopped."), ("b", "Mill", "Smoke.")];

#[test]
fn a_clean_merge_may_replace_my_own_file() {
    let folder = Folder::new();
    let base = folder.put("base.scenario.ron", &file("One", BASE));
    let mine = folder.put("mine.scenario.ron", &file("One", &[("a", "Bridge at dawn", BASE[0].2), BASE[1]]));
    let theirs = folder.put("theirs.scenario.ron", &file("One", &[BASE[0], ("b", "Mill", "Fire."), ("c", "New", "")]));
    let done = run(&["merge", &base, &mine, &theirs, "-o", &mine]);
    assert_eq!(code(&done), 0, "{}", err(&done));
    let told = out(&done);
    assert!(told.contains("2 changes came in") && told.contains("inject C: new"), "{told}");
    let merged = opened(Path::new(&mine));
    let titles: Vec<&str> = merged.injects.iter().map(|it| &*it.title).collect();
    assert_eq!(titles, ["Bridge at dawn", "Mill", "New"]);
    assert_eq!(&*merged.injects[1].text, "Fire.");
    let refused = run(&["merge", &base, &mine, &theirs, "-o", &theirs]);
    assert_eq!(code(&refused), 2, "another file is not replaced: {}", out(&refused));
    assert_eq!(code(&run(&["merge", &base, &mine, &theirs, "-o", &theirs, "--force"])), 0);
}

#[test]
fn open_conflicts_are_listed_and_the_file_opens_with_questions() {
    let folder = Folder::new();
    let base = folder.put("base.ron", &file("One", BASE));
    let mine = folder.put("mine.ron", &file("One", &[("a", "Bridge", "Families were shot."), BASE[1]]));
    let theirs = folder.put("theirs.ron", &file("One", &[("a", "Bridge", "Families were let through.")]));
    let merged = folder.path("merged.scenario.ron");
    let done = run(&["merge", &base, &mine, &theirs, "-o", merged.to_str().unwrap()]);
    assert_eq!(code(&done), 1, "{}", err(&done));
    let told = out(&done);
    assert!(told.contains("inject A: text") && told.contains("{+shot+}") && told.contains("{+let through+}"), "{told}");
    assert!(!told.contains("merge-") && !told.contains("changes-"), "{told}");
    let scenario = opened(&merged);
    assert_eq!(&*scenario.injects[0].text, "Families were shot.");
    assert_eq!(scenario.injects.len(), 1, "what only they deleted is deleted");
    assert!(scenario.comments[0].asks && scenario.comments[0].text.contains("Families were let through."));
    let done = run(&["merge", &base, &mine, &theirs, "-o", merged.to_str().unwrap(), "--force", "--format", "json"]);
    let tree: Value = serde_json::from_str(&out(&done)).unwrap();
    assert_eq!((&tree["form"], &tree["version"]), (&Value::from("crosscut merge"), &Value::from(1)));
    assert_eq!(tree["conflicts"][0]["theirs"]["value"], "Families were let through.");
    assert_eq!(tree["conflicts"][0]["before"]["value"], "Families were stopped.");
}

#[test]
fn without_a_base_nothing_is_taken_by_itself() {
    let folder = Folder::new();
    let mine = folder.put("mine.ron", &file("One", BASE));
    let theirs = folder.put("theirs.ron", &file("One", &[BASE[0], ("b", "Mill at night", "Smoke.")]));
    let empty = folder.put("empty.ron", "");
    for base in ["-", &empty] {
        let done = run(&["merge", base, &mine, &theirs, "-o", &mine]);
        assert_eq!(code(&done), 1, "{}", err(&done));
        assert!(out(&done).contains("was not found"), "{}", out(&done));
        assert_eq!(&*opened(Path::new(&mine)).injects[1].title, "Mill");
    }
}

#[test]
fn wrong_files_are_refused_and_nothing_is_written() {
    let folder = Folder::new();
    let mine = folder.put("mine.ron", &file("One", BASE));
    let other = folder.put("other.ron", &file("Another", &[("z", "Desert", "")]));
    let torn = folder.put("torn.ron", "(version: 1, exercise: (name: \"One\"), injects: [(id: \"a\", ti");
    let newer = folder.put("newer.ron", &file("One", BASE).replace("version: 1", "version: 99"));
    let before = fs::read(&mine).unwrap();
    for (base, theirs, says) in
        [("-", &other, "different exercise"), (&mine, &torn, "could not be read"), (&mine, &newer, "newer version")]
    {
        let done = run(&["merge", base, &mine, theirs, "-o", &mine]);
        assert_eq!(code(&done), 2, "{}", out(&done));
        assert!(err(&done).replace('\n', " ").contains(says), "{}", err(&done));
        assert_eq!(fs::read(&mine).unwrap(), before);
    }
}

#[test]
fn diff_tells_words_and_writes_a_page() {
    let folder = Folder::new();
    let a = folder.put("a.ron", &file("One", BASE));
    let b = folder.put("b.ron", &file("One", &[("a", "Bridge", "Families were let through."), ("c", "New <b>", "")]));
    let told = out(&run(&["diff", &a, &b]));
    assert!(told.contains("Families were [-stopped-]{+let through+}."), "{told}");
    assert!(told.contains("B “Mill”: deleted") && told.contains("C “New <b>”: new"), "{told}");
    assert!(!told.contains("changes-"), "{told}");
    assert!(out(&run(&["diff", &a, &a])).contains("Nothing."));
    let tree: Value = serde_json::from_str(&out(&run(&["diff", &a, &b, "--format", "json"]))).unwrap();
    assert_eq!(tree["records"][0]["fields"][0]["paragraphs"][0]["runs"][1]["fate"], "removed");
    let page = folder.path("changes.html");
    let done = run(&["diff", &a, &b, "--format", "html", "-o", page.to_str().unwrap()]);
    assert_eq!(code(&done), 0, "{}", err(&done));
    let page = fs::read_to_string(page).unwrap();
    assert!(page.starts_with("<!DOCTYPE html>") && page.contains("{+let through+}"), "{page}");
    assert!(page.contains("New &lt;b&gt;") && !page.contains("New <b>"));
    assert!(!page.contains("changes-"), "a sentence is missing");
}

struct Repository(Folder);

impl Repository {
    fn git(&self, args: &[&str]) -> Output {
        let mut command = Command::new("git");
        command.args(args).current_dir(self.0.0.path());
        command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
        for who in ["AUTHOR", "COMMITTER"] {
            command.env(format!("GIT_{who}_NAME"), "Planner").env(format!("GIT_{who}_EMAIL"), "planner@example.org");
        }
        command.output().expect("git starts")
    }

    fn commit(&self, text: &str) {
        self.0.put("play.scenario.ron", text);
        assert!(self.git(&["add", "-A"]).status.success());
        assert!(self.git(&["commit", "-qm", "Version"]).status.success());
    }

    fn switch(&self, args: &[&str]) {
        assert!(self.git(&[&["switch", "-q"], args].concat()).status.success());
    }
}

/// A repository in which both branches changed the file; nothing where git is not on this machine.
fn repository(mine: &str, theirs: &str) -> Option<Repository> {
    if Command::new("git").arg("--version").output().is_err() {
        println!("git is not on this machine, so it was not asked");
        return None;
    }
    let repository = Repository(Folder::new());
    repository.git(&["init", "-q", "-b", "main"]);
    let driver = format!("'{}' merge %O %A %B -o %A", env!("CARGO_BIN_EXE_crosscut"));
    repository.git(&["config", "merge.crosscut.name", "Crosscut scenarios"]);
    repository.git(&["config", "merge.crosscut.driver", &driver]);
    repository.0.put(".gitattributes", "*.scenario.ron merge=crosscut -text\n");
    repository.commit(&file("One", BASE));
    repository.switch(&["-c", "theirs"]);
    repository.commit(theirs);
    repository.switch(&["main"]);
    repository.commit(mine);
    Some(repository)
}

#[test]
fn git_merges_with_it() {
    // Neighbouring lines, so that git alone would not.
    let mine = file("One", &[("a", "Bridge at dawn", BASE[0].2), BASE[1]]);
    let theirs = file("One", &[("a", "Bridge", "Families were let through."), BASE[1]]);
    let Some(repository) = repository(&mine, &theirs) else { return };
    let done = repository.git(&["merge", "-q", "-m", "Together", "theirs"]);
    assert!(done.status.success(), "{}{}", out(&done), err(&done));
    let merged = opened(&repository.0.path("play.scenario.ron"));
    assert_eq!((&*merged.injects[0].title, &*merged.injects[0].text), ("Bridge at dawn", "Families were let through."));
}

#[test]
fn git_stops_at_a_conflict_with_a_file_that_opens() {
    let mine = file("One", &[("a", "Bridge at dawn", BASE[0].2), BASE[1]]);
    let theirs = file("One", &[("a", "Bridge at night", BASE[0].2), BASE[1]]);
    let Some(repository) = repository(&mine, &theirs) else { return };
    let done = repository.git(&["merge", "-m", "Together", "theirs"]);
    assert!(!done.status.success());
    let status = out(&repository.git(&["status", "--porcelain"]));
    assert!(status.contains("UU play.scenario.ron"), "{status}");
    let merged = opened(&repository.0.path("play.scenario.ron"));
    assert_eq!(&*merged.injects[0].title, "Bridge at dawn");
    assert!(merged.comments[0].text.contains("Bridge at night"));
}
