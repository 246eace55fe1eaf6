//! Nasty files that are too large to keep: made here, and read in a process that may not have more than 512 MB.

use crate::doors::door;
use crate::limits::{TIME, alone, timed};
use crosscut::store::journal::replay_from;
use sha2::{Digest, Sha256};
use std::io::{BufReader, Read};

/// Set for the process of its own, in which the work is done.
const INSIDE: &str = "CROSSCUT_HOSTILE_INSIDE";

/// A large file: the door, what it is, its bytes, and how its answer begins.
type Large = (&'static str, &'static str, fn() -> Vec<u8>, &'static str);

fn repeated(head: &str, body: &str, times: usize, tail: &str) -> Vec<u8> {
    format!("{head}{}{tail}", body.repeat(times)).into_bytes()
}

/// A sound checklist whose first line stands in it three hundred times, under other ids.
fn many_lines() -> Vec<u8> {
    let text = include_str!("../cases/broken/sound-checklist.ron");
    let begin = text.find("        (\n            id: \"BE-GAT-01\"").unwrap();
    let end = text.find("        (\n            id: \"BE-WRN-01\"").unwrap();
    let line = &text[begin..end];
    let lines: String = (3..=300).map(|number| line.replace("BE-GAT-01", &format!("BE-GAT-{number:04}"))).collect();
    [&text[..begin], &lines, &text[begin..]].concat().into_bytes()
}

const LARGE: &[Large] = &[
    (
        "scenario",
        "a line of ten megabytes",
        || repeated("(version: 1, injects: [(id: \"a\", text: \"", "x", 10 << 20, "\")])"),
        "opens: 1 injects, 1 problems",
    ),
    (
        "scenario",
        "a hundred thousand injects",
        || repeated("(version: 1, injects: [", "(id: \"a\"),", 100_000, "])"),
        "opens: 100000 injects",
    ),
    (
        "scenario",
        "a hundred thousand brackets",
        || repeated("(version: 1, injects: [(id: \"a\", x: ", "[", 100_000, ""),
        "damaged: 1 injects",
    ),
    (
        "scenario",
        "a million unknown parts",
        || repeated("(version: 1, injects: [], ", "a:0,", 1_000_000, ")"),
        "opens: 0 injects",
    ),
    (
        "scenario",
        "faults on every line",
        || repeated("(version: 1, injects: [\n", "    (id: \"a\" oops),\n", 50_000, "  ],\n)"),
        "damaged",
    ),
    (
        "scenario",
        "marks of direction only",
        || repeated("(version: 1, injects: [(id: \"a\", text: \"", "\u{202e}", 300_000, "\")])"),
        "opens: 1 injects",
    ),
    ("checklist", "five megabytes", || repeated("(", " ", 5 << 20, ")"), "refused: The file is larger than 4 MB"),
    (
        "checklist",
        "just under four megabytes of faults",
        || repeated("(requirements: [", "(id: 5),", 200_000, "], prefix: \"\")"),
        "checklist: ",
    ),
    ("checklist", "three hundred sound lines", many_lines, "sound checklist: 300 entries"),
    (
        "checklist",
        "ids without end",
        || repeated("(prefix: \"\", requirements: [", "(id: \"A-1\"),", 200_000, "])"),
        "checklist: ",
    ),
    ("settings", "two megabytes", || repeated("(name: \"", "x", 2 << 20, "\")"), "put aside"),
    (
        "table",
        "more than sixty-four megabytes",
        || repeated("Number,Title\n", "1,A\n", 17 << 20, ""),
        "refused: “list.csv” is larger",
    ),
    ("table", "a cell of twenty megabytes", || repeated("Number,Title\n1,\"", "x", 20 << 20, "\"\n"), "delimited"),
    (
        "table",
        "three hundred thousand rows",
        || repeated("Number,Title\n", ",A\n", 300_000, ""),
        "delimited: 1 sheets, 100000 rows",
    ),
    ("table", "a hundred thousand columns", || repeated("Number,Title", ",x", 100_000, "\n1,A\n"), "delimited"),
    ("table", "quotes without end", || repeated("Number,Title\n", "1,\"A\n", 200_000, ""), "delimited"),
    ("pasted", "ten megabytes of tabs in a line", || repeated("Number\tTitle", "\t", 10 << 20, "\n1\tA\n"), "pasted"),
    ("json", "sixteen million numbers", || repeated("[0", ",0", 16 << 20, "]"), "refused"),
    (
        "json",
        "a field of two megabytes",
        || {
            repeated(
                "{\"form\":\"crosscut scenario\",\"version\":1,\"injects\":[{\"id\":\"a\",\"title\":\"T\",\"text\":\"",
                "x",
                2 << 20,
                "\"}]}",
            )
        },
        "arrives: 1 injects, 1 losses",
    ),
    (
        "json",
        "a million empty lists",
        || repeated("{\"form\":\"crosscut scenario\",\"version\":1,\"x\":[[]", ",[]", 1_000_000, "]}"),
        "arrives: 0 injects",
    ),
    ("filter", "a megabyte of words", || repeated("", "a:b ", 1 << 18, ""), ""),
    ("filter", "a megabyte of quotes", || repeated("", "\"a", 1 << 19, ""), ""),
    ("time", "a megabyte of digits", || repeated("", "9", 1 << 20, ""), "refused"),
    ("words", "a megabyte of sentences", || repeated("", "A child is missing from the camp. ", 30_000, ""), ""),
    ("words", "a megabyte of one letter", || repeated("", "a", 1 << 20, ""), ""),
    ("words", "a megabyte of marks on letters", || repeated("a", "\u{301}", 1 << 19, ""), ""),
    (
        "mapping",
        "a million columns",
        || repeated("(version: 1, sheets: [(sheet: \"x\", columns: [", "(heading: \"h\"),", 1_000_000, "])])"),
        "mapping of 1",
    ),
    ("key", "a megabyte", || repeated("untrusted comment: ", "x", 1 << 20, "\nAAAA\n"), "refused"),
    ("picture", "ten megabytes of nothing", || repeated("\u{89}PNG", "x", 10 << 20, ""), "refused"),
    ("library", "deep and long", || repeated("(version: 1, items: [", "(id: \"a\",", 300_000, ""), "refused"),
];

#[test]
fn large_files_are_read_within_the_limits() {
    let output = alone("large::each_by_itself", &[(INSIDE, "1".into())]);
    let told = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}");
    assert!(told.contains(&format!("{} large files", LARGE.len())), "nothing was read: {told}");
}

/// What the process of its own does.
#[test]
#[ignore = "it is run by the test above, in a process of its own"]
fn each_by_itself() {
    if std::env::var_os(INSIDE).is_none() {
        return;
    }
    let only = std::env::var("CROSSCUT_HOSTILE_ONLY").unwrap_or_default();
    let mut wrong = Vec::new();
    for (name, what, bytes, wanted) in LARGE.iter().filter(|large| large.1.contains(&*only)) {
        let bytes = bytes();
        let (answer, spent) = timed(|| (door(name).enter)(&bytes));
        println!("{name}, {what}: {answer} ({} ms)", spent.as_millis());
        if !answer.starts_with(wanted) || spent > TIME {
            wrong.push(format!("{name}, {what}: {answer} in {spent:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    println!("{} large files", LARGE.len());
}

/// A journal of 640 MB that is made while it is read: a base, and steps that change nothing and are long.
struct LongJournal {
    sum: String,
    left: usize,
    part: std::io::Cursor<Vec<u8>>,
}

impl LongJournal {
    const STEPS: usize = 40;

    fn new() -> Self {
        let mut journal = Self { sum: String::new(), left: Self::STEPS, part: std::io::Cursor::default() };
        let base = "(version: 1, exercise: (name: \"Long\"))";
        let text = ["crosscut journal 1\n".to_owned(), journal.framed("head", "()"), journal.framed("base", base)];
        journal.part = std::io::Cursor::new(text.concat().into_bytes());
        journal
    }

    fn framed(&mut self, kind: &str, text: &str) -> String {
        let digest = Sha256::new().chain_update(format!("{} {kind} 0 ", self.sum)).chain_update(text).finalize();
        self.sum = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        format!("{kind} {} 0 {}\n{text}\n", text.len(), self.sum)
    }
}

impl Read for LongJournal {
    fn read(&mut self, to: &mut [u8]) -> std::io::Result<usize> {
        if self.part.position() == self.part.get_ref().len() as u64 && self.left > 0 {
            self.left -= 1;
            let step = format!("(removed: [{}])", " ".repeat(16 << 20));
            self.part = std::io::Cursor::new(self.framed("step", &step).into_bytes());
        }
        self.part.read(to)
    }
}

#[test]
fn a_long_journal_is_read_within_the_limits() {
    let output = alone("large::one_long_journal", &[(INSIDE, "1".into())]);
    let told = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && told.contains("40 steps of 640 MB"), "{told}");
}

/// What the process of its own does.
#[test]
#[ignore = "it is run by the test above, in a process of its own"]
fn one_long_journal() {
    if std::env::var_os(INSIDE).is_none() {
        return;
    }
    let read = replay_from(BufReader::new(LongJournal::new()), &[]).unwrap();
    assert_eq!((read.steps, read.is_torn, &*read.now.exercise.name), (LongJournal::STEPS, false, "Long"));
    println!("{} steps of 640 MB", read.steps);
}
