//! `library`: ready injects and chains, what they serve, and whether a file of one's own is sound.

use super::ask::Shelf;
use super::failure::{Failure, Outcome};
use super::input::text_of;
use super::lines::wrapped;
use crate::app::library::{can_be_served, faults};
use crate::checklist::{Basis, Weight};
use crate::coverage::Program;
use crate::library::{Item, Library, load, shipped};
use crate::words::say_with;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Answers what is asked about the library; the list where nothing is asked.
pub fn answer(what: Option<&Shelf>) -> Result<Outcome, Failure> {
    let (basis, _faults) = Basis::shipped();
    match what {
        None | Some(Shelf::List) => Ok(Outcome::done(list(&shipped(&basis).0))),
        Some(Shelf::Show { id }) => show(&shipped(&basis).0, &id.to_uppercase()),
        Some(Shelf::Verify { paths }) => verify(basis, paths),
        Some(Shelf::Table) => Ok(Outcome::done(table(&basis))),
    }
}

fn list(library: &Library) -> String {
    let mut out = String::new();
    for item in &library.items {
        let serves: Vec<&str> = item.serves.iter().map(smol_str::SmolStr::as_str).collect();
        out.push_str(&wrapped(&format!("{:14}  ", item.id), &format!("{} ({})", item.title, serves.join(", "))));
    }
    out
}

fn show(library: &Library, id: &str) -> Result<Outcome, Failure> {
    let item = library.item(id).ok_or_else(|| Failure::input("cli-no-item", &[("id", id.to_owned().into())]))?;
    Ok(Outcome::done(whole(item)))
}

fn whole(item: &Item) -> String {
    let mut out = wrapped(&format!("{}  ", item.id), &item.title);
    out.push('\n');
    out.push_str(&wrapped("", &item.intent));
    for slot in &item.slots {
        out.push_str(&wrapped(&format!("  {:12}  ", slot.name), &format!("{} ({})", slot.label, slot.example)));
    }
    for inject in &item.injects {
        out.push('\n');
        out.push_str(&wrapped(&format!("+{:>5} min  ", inject.minutes), &inject.title));
        out.push_str(&wrapped("  ", &inject.text));
        for expected in &inject.expected {
            out.push_str(&wrapped("  - ", expected));
        }
        out.push_str(&wrapped("    ", &inject.codes));
    }
    out
}

/// Every fault of the files, or of all that ships.
fn verify(basis: Basis, paths: &[PathBuf]) -> Result<Outcome, Failure> {
    let program = Arc::new(Program::new(Arc::new(basis)));
    let (mut out, mut count, mut items) = (String::new(), 0, 0);
    let mut tell = |file: &str, id: &str, what: &str| {
        count += 1;
        out.push_str(&wrapped("! ", &format!("{file}: {id}: {what}")));
    };
    let read: Vec<(String, Result<_, _>)> = match paths {
        [] => {
            let (library, found) = shipped(&program.basis);
            vec![("library".to_owned(), Ok((library.items, found)))]
        }
        paths => paths.iter().map(|path| of_file(path, &program)).collect::<Result<_, Failure>>()?,
    };
    for (file, read) in read {
        match read {
            Err(fault) => tell(&file, "", &fault.to_string()),
            Ok((read, found)) => {
                items += read.len() + found.len();
                found.iter().for_each(|fault| tell(&file, "", &fault.to_string()));
                for item in read {
                    faults(&item, &program).iter().for_each(|what| tell(&file, &item.id, what));
                }
            }
        }
    }
    let values = [("items", items.into()), ("count", count.into())];
    out.push_str(&wrapped("", &say_with("cli-library-verified", &values)));
    Ok(Outcome { output: out, code: u8::from(count > 0), ..Outcome::default() })
}

type Read = (String, Result<(Vec<Arc<Item>>, Vec<crate::checklist::LoadFault>), crate::checklist::LoadFault>);

fn of_file(path: &Path, program: &Program) -> Result<Read, Failure> {
    let text = text_of(path)?;
    let file = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let read = load::items(&file, &text, &program.vocabulary);
    Ok((file, read))
}

/// Each line that an item can serve, with the items that do, as a Markdown table.
fn table(basis: &Basis) -> String {
    let (library, _faults) = shipped(basis);
    let mut out = String::from("| line | weight | items |\n| --- | --- | --- |\n");
    let lists = basis.checklists.iter().filter(|list| !list.optional);
    for line in lists.flat_map(|list| &list.requirements).filter(|line| can_be_served(line)) {
        let serving = library.items.iter().filter(|item| item.serves.contains(&line.id.0));
        let serving: Vec<&str> = serving.map(|item| item.id.as_str()).collect();
        let bare = serving.is_empty() && line.weight != Weight::GoodPractice;
        let items = if bare { "**none**".to_owned() } else { serving.join(", ") };
        // Writing to a text cannot fail.
        writeln!(out, "| {} {} | {} | {items} |", line.id, line.title, line.weight.name()).unwrap_or_default();
    }
    out
}
