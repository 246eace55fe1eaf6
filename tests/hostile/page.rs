//! The page that says how much is read says what the program does.

use crosscut::app::{press::picture, verify};
use crosscut::checklist::{parse, vocabulary};
use crosscut::edit::STEPS;
use crosscut::exchange::read::limits;
use crosscut::exchange::{json, pack};
use crosscut::store::{checklists, format, journal, keys, padlock, recent};
use crosscut::suggest::finder;
use std::path::Path;

const HEAD: &str = "# Limits

No file can take the memory or the time of the computer. What is larger than this is refused or cut, always with a
sentence that says so; a scenario file of which a part was not read is never saved over. The numbers are those of the
program: a test holds this page to them.

";

fn megabytes(bytes: usize) -> String {
    if bytes.is_multiple_of(1 << 20) { format!("{} MB", bytes >> 20) } else { format!("{} KB", bytes >> 10) }
}

fn grouped(number: usize) -> String {
    let figures = number.to_string();
    let from_end = figures.chars().rev().collect::<Vec<_>>();
    let groups: Vec<String> = from_end.chunks(3).map(|group| group.iter().collect()).collect();
    groups.join(",").chars().rev().collect()
}

/// A heading, and under it what is limited and how.
type Part = (&'static str, Vec<(String, String)>);

fn bytes(what: &str, most: usize) -> (String, String) {
    (what.to_owned(), megabytes(most))
}

fn count(what: &str, most: usize) -> (String, String) {
    (what.to_owned(), grouped(most))
}

/// The limits of what this program writes itself.
fn own() -> [Part; 2] {
    [
        (
            "Scenario files",
            vec![
                bytes("A file", format::LARGEST_FILE),
                count("Records of lists in a file", format::MOST_RECORDS),
                bytes("One field; a longer one is kept in the file and not shown", format::LONGEST_FIELD),
                count("Brackets in brackets", format::DEEPEST),
                count("Steps that can be undone", STEPS),
                bytes("Memory for one guess at a passphrase", 1024 << padlock::HARDEST),
                count("Bytes of the head of an encrypted file", padlock::LONGEST_HEAD),
            ],
        ),
        (
            "Journals",
            vec![
                bytes("A journal, of which never more than one part is in memory", journal::LARGEST),
                bytes("One part", journal::LARGEST_PART),
            ],
        ),
    ]
}

/// The limits of what comes from elsewhere.
fn foreign() -> [Part; 4] {
    [
        (
            "Lists and documents that are brought in",
            vec![
                bytes("A file", limits::FILE),
                bytes("One part of an archive, unpacked", limits::PART),
                bytes("All parts of an archive, unpacked", limits::WHOLE),
                count("Parts of an archive", limits::PARTS),
                count("Sheets", limits::SHEETS),
                count("Rows of a sheet", usize::try_from(limits::ROWS).unwrap()),
                count("Columns of a sheet", limits::COLUMNS),
                count("Filled cells of a file", limits::CELLS),
                count("Characters of a cell", limits::LETTERS),
            ],
        ),
        (
            "JSON and archives of OpenAEV",
            vec![
                bytes("A document", json::LARGEST),
                count("Values of a document, an object counted ten times", json::MOST_VALUES),
                bytes("One part of an archive, unpacked ", pack::MOST_IN_PART),
                bytes("All parts of an archive, unpacked ", pack::MOST_IN_ALL),
                count("Parts of an archive ", pack::MOST_PARTS),
            ],
        ),
        (
            "Files of an organisation",
            vec![
                bytes("A checklist, vocabulary or file of rules", checklists::LARGEST),
                count("Entries of a list in it", verify::MOST_RECORDS),
                count("Mistakes that are named", verify::MOST_FAULTS),
                count("Nesting of a criterion", parse::DEEPEST),
                count("Values of a vocabulary", vocabulary::MOST_COLUMNS),
                bytes("A key", keys::LARGEST),
                bytes("The settings", recent::LARGEST),
                count("Pixels of a side of a picture", usize::try_from(picture::LONGEST_SIDE).unwrap()),
                count("Pixels of a picture", usize::try_from(picture::MOST_PIXELS).unwrap()),
            ],
        ),
        (
            "Texts in which topics are looked for",
            vec![
                count("Bytes of a text that are read", finder::LONGEST),
                count("Bytes of a text whose sense is taken", finder::LONGEST_SENSE),
            ],
        ),
    ]
}

/// The page as the program is.
fn page() -> String {
    let mut page = HEAD.to_owned();
    for (title, rows) in own().into_iter().chain(foreign()) {
        page.push_str(&format!("## {title}\n\n| what | at most |\n| --- | ---: |\n"));
        rows.iter().for_each(|(what, most)| page.push_str(&format!("| {} | {most} |\n", what.trim_end())));
        page.push('\n');
    }
    page.trim_end().to_owned() + "\n"
}

#[test]
fn the_page_of_limits_is_true() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/limits.md");
    if std::env::var_os("UPDATE_CASES").is_some() {
        std::fs::write(&path, page()).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap(), page(), "run with UPDATE_CASES=1");
}
