//! `checklists verify`: are files sound, and do their own examples do what they say.

use super::failure::{Failure, Outcome};
use super::input::text_of;
use super::lines::wrapped;
use crate::app::verify::{self, Beside, Fault, Kind, Taken, Verified};
use crate::checklist::{Basis, load};
use crate::store::open::file_name;
use crate::store::{Disk, RealDisk};
use crate::words::{say, say_with};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// A file with what was found in it.
struct Seen {
    file: String,
    verified: Verified,
}

/// Verifies files and folders; everything that comes with the program where none is named.
pub fn answer(paths: &[PathBuf], as_json: bool) -> Result<Outcome, Failure> {
    let (basis, _) = Basis::shipped();
    let seen = if paths.is_empty() { shipped(&basis) } else { named(paths, &basis)? };
    let found = seen.iter().any(|seen| !seen.verified.faults.is_empty());
    let output = if as_json { json(&seen)? } else { text(&seen) };
    Ok(Outcome { output, code: u8::from(found), ..Outcome::default() })
}

/// All shipped files, each beside those that stand before it, so that ids are unique over all of them.
fn shipped(basis: &Basis) -> Vec<Seen> {
    let mut taken = Taken::default();
    let mut seen = Vec::new();
    for (file, text) in load::shipped_files() {
        let verified = verify::verify(file, text, &Beside { basis, taken: &taken });
        keep(&mut taken, file, &verified);
        seen.push(Seen { file: file.to_owned(), verified });
    }
    seen
}

fn named(paths: &[PathBuf], basis: &Basis) -> Result<Vec<Seen>, Failure> {
    let mut files: Vec<PathBuf> = Vec::new();
    for path in paths {
        files.extend(in_folder(path)?);
    }
    let mut own = Taken::default();
    let mut seen = Vec::new();
    for path in files {
        let text = text_of(&path)?;
        let name = file_name(&path);
        let mut taken = verify::taken_beside(&name, basis);
        taken.add(&own);
        let shown = path.display().to_string();
        let verified = verify::verify(&shown, &text, &Beside { basis, taken: &taken });
        keep(&mut own, &shown, &verified);
        seen.push(Seen { file: shown, verified });
    }
    Ok(seen)
}

/// The data files of a folder, or the file itself.
fn in_folder(path: &Path) -> Result<Vec<PathBuf>, Failure> {
    let is_file = RealDisk.look(path).is_ok_and(|look| look.is_file);
    let Some(entries) = (!is_file).then(|| RealDisk.list(path).ok()).flatten() else {
        // What is neither is told by the reading that follows.
        return Ok(vec![path.to_owned()]);
    };
    let is_data = |path: &PathBuf| path.extension().is_some_and(|end| end == "ron");
    let files: Vec<PathBuf> = entries.into_iter().filter(is_data).collect();
    if files.is_empty() {
        return Err(Failure::input("verify-empty-folder", &[("path", path.display().to_string().into())]));
    }
    Ok(files)
}

/// What a file uses is taken for the next ones.
fn keep(taken: &mut Taken, place: &str, verified: &Verified) {
    match verified.kind {
        Some(Kind::Checklist) => taken.add_list(&verified.id, place, verified.ids.iter().cloned()),
        Some(Kind::Rules) => verified.ids.iter().for_each(|id| taken.add_rule(id, place)),
        Some(Kind::Vocabulary) | None => {}
    }
}

/// Every fault with its place, then one line a file.
fn text(seen: &[Seen]) -> String {
    let mut out = String::new();
    for fault in seen.iter().flat_map(|seen| &seen.verified.faults) {
        out.push_str(&told(fault));
    }
    for Seen { file, verified } in seen {
        let values = [
            ("file", file.as_str().into()),
            ("kind", kind(verified.kind).into()),
            ("entries", verified.entries.into()),
            ("count", verified.faults.len().into()),
        ];
        out.push_str(&wrapped("", &say_with("verify-file", &values)));
    }
    out
}

/// A fault in the words of the report: the place on a line of its own, so that editors find it.
pub fn told(fault: &Fault) -> String {
    format!("{}\n{}", fault.place(), wrapped("  ! ", &fault.sentence()))
}

fn kind(kind: Option<Kind>) -> String {
    say(&format!("verify-is-{}", kind.map_or("other", Kind::name)))
}

fn json(seen: &[Seen]) -> Result<String, Failure> {
    let answer = json!({
        "form": "crosscut checklists verify",
        "version": 1,
        "program": env!("CARGO_PKG_VERSION"),
        "files": seen.iter().map(file_json).collect::<Vec<_>>(),
        "faults": seen.iter().map(|seen| seen.verified.faults.len()).sum::<usize>(),
    });
    let text = serde_json::to_string_pretty(&answer);
    text.map(|text| text + "\n").map_err(|error| Failure::World(error.to_string()))
}

fn file_json(seen: &Seen) -> Value {
    let Seen { file, verified } = seen;
    json!({
        "file": file,
        "kind": verified.kind.map(Kind::name),
        "id": verified.id,
        "entries": verified.entries,
        "faults": verified.faults.iter().map(|fault| json!({
            "line": fault.line,
            "column": fault.column,
            "about": fault.about,
            "kind": fault.kind,
            "message": fault.what,
            "remedy": fault.remedy,
        })).collect::<Vec<_>>(),
    })
}
