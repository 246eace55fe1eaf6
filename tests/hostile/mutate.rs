//! Real files that were damaged by chance, at every door: never a panic, never a hang, never all the memory.
//!
//! The test runs a small number; `.ci/campaign` the same code with as many as one likes. Each case has a number, and
//! the same number is always the same case, so that a failure can be looked at by itself.

use crate::chance::Chance;
use crate::doors::{DOORS, Door, door, journal, merged};
use crate::limits::{TIME, alone, timed};
use crate::nasty;
use crate::places::here;
use crosscut::exchange::Format;
use crosscut::exchange::export::export;
use crosscut::store::samples;
use proptest::prelude::*;
use std::path::{Path, PathBuf};

/// How many cases, and the number of the first; both for the process of its own.
const COUNT: &str = "CROSSCUT_MUTATIONS";
const FIRST: &str = "CROSSCUT_FIRST";
/// How many the test runs.
const IN_TEST: u64 = 5_000;

/// Real files for each door: what the program ships, what it writes, and the nasty ones.
pub struct Seeds(Vec<(Door, Vec<Vec<u8>>)>);

fn folder(path: &str, ending: &str) -> Vec<Vec<u8>> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(here(path)).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let fits = paths.iter().filter(|path| path.extension().is_some_and(|found| found == ending));
    fits.map(|path| std::fs::read(path).unwrap()).collect()
}

impl Seeds {
    /// Gathers them.
    pub fn gather() -> Self {
        let nasty = nasty::files();
        let of = |door: &Door| {
            let mut files = real(door.name);
            let own = nasty.iter().filter(|(name, _)| name.split('.').next() == Some(door.name));
            files.extend(own.map(|(_, path)| std::fs::read(path).unwrap()));
            // What is mutated by the thousand is kept small; the large ones have tests of their own.
            files.retain(|file| file.len() < 200_000);
            assert!(!files.is_empty(), "no file for {}", door.name);
            (*door, files)
        };
        Self(DOORS.iter().map(of).collect())
    }

    /// The files of a door.
    pub fn of(&self, name: &str) -> &[Vec<u8>] {
        &self.0.iter().find(|(door, _)| door.name == name).unwrap().1
    }

    /// The door and the bytes of a case.
    pub fn case(&self, number: u64) -> (Door, Vec<u8>) {
        let mut chance = Chance::new(number);
        let turn = usize::try_from(number).unwrap();
        let mut place = turn % self.0.len();
        // The slow doors have their turn now and then, and the first one, which is for scenarios, in between.
        if self.0[place].0.is_slow && !(turn / self.0.len()).is_multiple_of(12) {
            place = 0;
        }
        let (door, files) = &self.0[place];
        let mut bytes = files[chance.below(files.len())].clone();
        let other = &files[chance.below(files.len())];
        for _ in 0..=chance.below(5) {
            mutate(&mut bytes, other, &mut chance);
        }
        (*door, bytes)
    }
}

fn real(door: &str) -> Vec<Vec<u8>> {
    let sample = crate::doors::play::sample();
    let out = |format| export(format, sample, "2026-11-22").unwrap().bytes;
    let small = || samples::sample("first-steps").unwrap().text.as_bytes().to_vec();
    match door {
        "scenario" | "kept" | "copy" => {
            [vec![small()], folder("tests/cases/format", "ron"), folder("tests/cases/hostile", "ron")].concat()
        }
        "leaves" => vec![small()],
        "checklist" | "taxonomy" => folder("tests/cases/broken", "ron"),
        "library" => folder("tests/cases/library", "ron"),
        "table" => {
            let import = |ending| folder("tests/cases/import", ending);
            let written = vec![out(Format::Workbook), out(Format::Csv), out(Format::Cadence)];
            [written, import("csv"), import("xls"), import("ods")].concat()
        }
        "json" => vec![out(Format::Json)],
        "openaev" => vec![out(Format::OpenAev)],
        "journal" => folder("tests/cases/format", "journal"),
        "steps" => folder("tests/cases/format", "journal").iter().map(|file| journal::texts(file)).collect(),
        "merge" => {
            let between = merged::BETWEEN.as_bytes();
            vec![[&small(), between, &small(), between, &small()].concat()]
        }
        _ => Vec::new(),
    }
}

/// Damages a file in one of the ways in which files are damaged.
pub fn mutate(bytes: &mut Vec<u8>, other: &[u8], chance: &mut Chance) {
    if bytes.is_empty() {
        bytes.extend_from_slice(&other[..other.len().min(1 + chance.below(64))]);
        return;
    }
    let at = chance.below(bytes.len());
    let some = (at + 1 + chance.below(300)).min(bytes.len());
    match chance.below(9) {
        // A bit flips.
        0 => bytes[at] ^= 1 << chance.below(8),
        // A sign that means something stands where none did.
        1 => bytes[at] = b"()[]{}\"',:;\\/*#<>&=-+0r\n\0\xff"[chance.below(26)],
        // The rest is missing.
        2 => bytes.truncate(at),
        // A block is somewhere else.
        3 => {
            let block: Vec<u8> = bytes.drain(at..some).collect();
            let into = chance.below(bytes.len() + 1);
            bytes.splice(into..into, block);
        }
        // A block stands twice.
        4 => {
            let block = bytes[at..some].to_vec();
            bytes.splice(at..at, block);
        }
        // A part of another file comes in.
        5 if !other.is_empty() => {
            let from = chance.below(other.len());
            let until = (from + 1 + chance.below(300)).min(other.len());
            bytes.splice(at..some, other[from..until].iter().copied());
        }
        // A disk lost a sector.
        6 => bytes[at..some].fill(0),
        // A number becomes the largest.
        7 => {
            bytes.splice(at..at, b"9999999999999999999".iter().copied());
        }
        // A byte comes in.
        _ => bytes.insert(at, chance.bits().to_le_bytes()[0]),
    }
}

/// Reads a case; answers what is wrong with it.
fn fault_of(seeds: &Seeds, number: u64) -> Option<String> {
    let (door, bytes) = seeds.case(number);
    let (done, spent) = timed(|| std::panic::catch_unwind(|| (door.enter)(&bytes)));
    match done {
        Err(_) => Some(format!("case {number}, {}: a law is broken or it panicked", door.name)),
        Ok(_) if spent > TIME => Some(format!("case {number}, {}: took {spent:?}", door.name)),
        Ok(_) => None,
    }
}

#[test]
fn damaged_files_hurt_nobody() {
    let number = |name: &str, or: u64| std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(or);
    let (count, first) = (number(COUNT, IN_TEST), number(FIRST, 0));
    // Two halves at once, each in a process of its own with its own limit.
    let half = |from: u64, count: u64| {
        let settings = [(COUNT, count.to_string()), (FIRST, from.to_string()), (INSIDE, "1".to_owned())];
        alone("mutate::each_by_itself", &settings)
    };
    let outputs = std::thread::scope(|scope| {
        let other = scope.spawn(|| half(first + count / 2, count - count / 2));
        [half(first, count / 2), other.join().unwrap()]
    });
    for output in outputs {
        let told = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && told.contains("cases were read"), "{told}");
    }
}

const INSIDE: &str = "CROSSCUT_HOSTILE_INSIDE";

/// What the process of its own does; a case that ends the process has been named before.
#[test]
#[ignore = "it is run by the test above, in a process of its own"]
fn each_by_itself() {
    if std::env::var_os(INSIDE).is_none() {
        return;
    }
    let number = |name: &str| std::env::var(name).unwrap().parse::<u64>().unwrap();
    let (first, count) = (number(FIRST), number(COUNT));
    let seeds = Seeds::gather();
    let started = std::time::Instant::now();
    let mut faults = Vec::new();
    for case in first..first + count {
        // Overwritten in place, so that the last one is known after a process that ended.
        std::fs::write(last_case(first), case.to_string()).unwrap();
        faults.extend(fault_of(&seeds, case));
    }
    std::fs::remove_file(last_case(first)).unwrap();
    println!("{count} cases were read from {first} on in {:.0} s", started.elapsed().as_secs_f64());
    assert!(faults.is_empty(), "{faults:#?}");
}

fn last_case(first: u64) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("last-case-from-{first}"))
}

/// Files short enough to be cut at every byte.
#[test]
fn small_files_cut_at_every_byte_hurt_nobody() {
    let seeds = Seeds::gather();
    for name in ["scenario", "checklist", "library", "table", "json", "openaev", "mapping", "settings", "key", "filter"]
    {
        let small = seeds.of(name).iter().filter(|file| (2..2_000).contains(&file.len())).take(2);
        for file in small {
            for cut in 0..file.len() {
                (door(name).enter)(&file[..cut]);
            }
        }
    }
}

/// One case by its number, to look at it: `CROSSCUT_CASE=7 cargo test --test hostile one_case -- --ignored --nocapture`.
#[test]
#[ignore = "it looks at one case that somebody names"]
fn one_case() {
    let Ok(number) = std::env::var("CROSSCUT_CASE") else { return };
    let (door, bytes) = Seeds::gather().case(number.parse().unwrap());
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}.{number}.{}", door.name, door.ending));
    std::fs::write(&path, &bytes).unwrap();
    println!("{}", path.display());
    println!("{}", (door.enter)(&bytes));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    /// Bytes and signs of no meaning at all; the body of every fuzz target in `fuzz/`.
    #[test]
    fn any_bytes_hurt_nobody(bytes in proptest::collection::vec(any::<u8>(), 0..300), text in "\\PC{0,200}") {
        for door in DOORS.iter().filter(|door| !door.is_slow) {
            (door.enter)(&bytes);
            (door.enter)(text.as_bytes());
        }
    }
}

#[test]
fn every_door_has_a_fuzz_target() {
    for door in DOORS {
        let target = std::fs::read_to_string(here(&format!("fuzz/fuzz_targets/{}.rs", door.name)));
        assert!(target.is_ok_and(|text| text.contains("doors::")), "{} has no target", door.name);
        let listed = std::fs::read_to_string(here("fuzz/Cargo.toml")).unwrap();
        assert!(listed.contains(&format!("name = \"{}\"", door.name)), "{} is not listed", door.name);
    }
}
