//! What an import would do, for people: how the file was read, what happens, what is doubtful.

use super::import::{Import, Written};
use super::lines::wrapped;
use crate::exchange::read::{By, Difference, Fate, RowOutcome, RowProblem, SheetMapping, column_letters};
use crate::scenario::{RecordKind, RecordRef};
use crate::words::{say, say_with};
use std::collections::BTreeMap;

/// How many rows a problem names.
const ROWS: usize = 6;
/// How many kinds of problem, and how many changed rows, are shown.
const SHOWN: usize = 30;
/// How many letters of a value a difference shows.
const LETTERS: usize = 60;

/// The whole answer.
pub fn text(imports: &[Import], dry_run: bool, written: &Written) -> String {
    let mut out: String = imports.iter().map(one).collect();
    if let Some(path) = &written.mapping {
        out.push_str(&line("cli-import-mapping-written", &path.display().to_string()));
    }
    match &written.scenario {
        Some(path) => out.push_str(&line("cli-import-written", &path.display().to_string())),
        None if dry_run => out.push_str(&format!("{}\n", say("cli-import-dry"))),
        None if imports.iter().all(|import| import.run.edit.is_none() && !import.run.is_blocked()) => {
            out.push_str(&format!("{}\n", say("cli-import-no-change")));
        }
        None => {}
    }
    out
}

fn line(id: &str, path: &str) -> String {
    format!("{}\n", say_with(id, &[("path", path.into())]))
}

fn one(import: &Import) -> String {
    let kind = say(&format!("import-kind-{}", import.book.kind.name()));
    let mut out = say_with("cli-import-file", &[("file", import.book.file.as_str().into()), ("kind", kind.into())]);
    out.push('\n');
    for note in &import.book.notes {
        out.push_str(&wrapped("  ! ", &note.message()));
    }
    import.mapping.sheets.iter().for_each(|mapping| out.push_str(&sheet(mapping)));
    out.push('\n');
    out.push_str(&wrapped("", &import.run.summary()));
    if !import.run.made.is_empty() {
        out.push_str(&wrapped("", &say_with("cli-import-made", &[("what", made(&import.run.made).into())])));
    }
    import.run.endex_text().iter().for_each(|text| out.push_str(&wrapped("", text)));
    if !import.run.own_columns.is_empty() {
        let names: Vec<&str> = import.run.own_columns.iter().map(|name| &**name).collect();
        out.push_str(&wrapped("", &say_with("cli-import-columns", &[("what", names.join(", ").into())])));
    }
    if !import.run.without_topic.is_empty() {
        out.push_str(&wrapped(
            "",
            &say_with("cli-import-no-topic", &[("count", import.run.without_topic.len().into())]),
        ));
    }
    for question in &import.run.questions {
        out.push_str(&wrapped("? ", &say_with("cli-import-question", &[("text", question.message().into())])));
    }
    out.push_str(&problems(&import.run.problems));
    out.push_str(&left_out(&import.run.rows));
    out.push_str(&changed(&import.run.rows));
    out.push('\n');
    out
}

fn sheet(mapping: &SheetMapping) -> String {
    let name = ("sheet", mapping.sheet.as_str().into());
    if !mapping.taken {
        let why = match mapping.why_not {
            "" => say("cli-import-sheet-not-asked"),
            why => say(&format!("import-sheet-{why}")),
        };
        return wrapped("  ", &say_with("cli-import-sheet-left", &[name, ("why", why.into())]));
    }
    let mut out = match mapping.header_row {
        Some(row) => wrapped("  ", &say_with("cli-import-sheet-taken", &[name, ("row", row.into())])),
        None => wrapped("  ", &say_with("cli-import-sheet-bare", &[name])),
    };
    for (index, column) in mapping.columns.iter().enumerate() {
        let Some(target) = column.target else { continue };
        let by = if column.by == By::Content { format!(" ({})", say("cli-import-by-content")) } else { String::new() };
        out.push_str(&wrapped(
            "    ",
            &format!("{} {} → {}{by}", column_letters(index), column.heading, target.label()),
        ));
    }
    out
}

fn made(records: &[(RecordRef, String)]) -> String {
    let mut kinds: BTreeMap<RecordKind, Vec<&str>> = BTreeMap::new();
    for (record, name) in records {
        kinds.entry(record.kind).or_default().push(name);
    }
    let said = |(kind, names): (RecordKind, Vec<&str>)| {
        let shown = names.iter().take(ROWS).copied().collect::<Vec<_>>().join(", ");
        let more = if names.len() > ROWS { ", …" } else { "" };
        format!("{} ({shown}{more})", kind.counted(names.len()))
    };
    kinds.into_iter().map(said).collect::<Vec<_>>().join("; ")
}

/// `B` under its heading, or nothing where it is the row as a whole.
fn place(sheet: &str, column: &str, heading: &str) -> String {
    match (column, heading) {
        ("", _) => sheet.to_owned(),
        (column, "") => format!("{sheet} {column}"),
        (column, heading) => format!("{sheet} {column} {heading}"),
    }
}

fn rows(numbers: &[u32]) -> String {
    let shown = numbers.iter().take(ROWS).map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let more = numbers.len().saturating_sub(ROWS);
    let rows = if more == 0 {
        shown
    } else {
        say_with("cli-import-more-rows", &[("rows", shown.into()), ("count", more.into())])
    };
    say_with("cli-import-rows", &[("rows", rows.into())])
}

/// Problems that say the same of the same column are told once, with their rows.
fn problems(problems: &[RowProblem]) -> String {
    if problems.is_empty() {
        return String::new();
    }
    let mut groups: Vec<(&RowProblem, Vec<u32>)> = Vec::new();
    let mut known: BTreeMap<(&str, &str, &str), usize> = BTreeMap::new();
    for problem in problems {
        let key = (problem.sheet.as_str(), problem.column.as_str(), problem.what.as_str());
        let index = *known.entry(key).or_insert_with(|| {
            groups.push((problem, Vec::new()));
            groups.len() - 1
        });
        if let Some((_, rows)) = groups.get_mut(index) {
            rows.push(problem.row);
        }
    }
    let mut out = format!("\n{}\n", say("cli-import-problems"));
    for (problem, numbers) in groups.iter().take(SHOWN) {
        let place = place(&problem.sheet, &problem.column, &problem.heading);
        out.push_str(&wrapped("  ", &format!("{place}, {}: {} {}", rows(numbers), problem.what, problem.remedy)));
    }
    out + &more(groups.len())
}

fn more(count: usize) -> String {
    match count.saturating_sub(SHOWN) {
        0 => String::new(),
        more => wrapped("  ", &say_with("cli-import-more", &[("count", more.into())])),
    }
}

fn left_out(outcomes: &[RowOutcome]) -> String {
    let mut groups: BTreeMap<(&str, &str), Vec<u32>> = BTreeMap::new();
    for row in outcomes.iter().filter(|row| !matches!(row.fate, Fate::New | Fate::Updated | Fate::Unchanged)) {
        groups.entry((row.sheet.as_str(), row.fate.name())).or_default().push(row.row);
    }
    let said = |((sheet, fate), numbers): (&(&str, &str), &Vec<u32>)| {
        wrapped("  ", &format!("{sheet}, {}: {}", rows(numbers), say(&format!("import-fate-{fate}"))))
    };
    let lines: String = groups.iter().map(said).collect();
    if lines.is_empty() { lines } else { format!("\n{lines}") }
}

fn changed(outcomes: &[RowOutcome]) -> String {
    let changed: Vec<&RowOutcome> = outcomes.iter().filter(|row| row.fate == Fate::Updated).collect();
    if changed.is_empty() {
        return String::new();
    }
    let mut out = format!("\n{}\n", say("cli-import-differences"));
    for row in changed.iter().take(SHOWN) {
        let rows = rows(&[row.row]);
        out.push_str(&wrapped("  ", &format!("{}, {rows}: {} {}", row.sheet, row.number, row.title)));
        row.differences.iter().for_each(|difference| out.push_str(&wrapped("    ", &told(difference))));
    }
    out + &more(changed.len())
}

fn told(difference: &Difference) -> String {
    format!("{}: “{}” → “{}”", difference.label, short(&difference.before), short(&difference.after))
}

fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LETTERS) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or(&line)),
        None => line,
    }
}
