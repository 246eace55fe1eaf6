//! `import`: reads tables of other people, says what they would do, and writes the scenario.

use super::ask::{AskImport, Form};
use super::failure::{Failure, Outcome};
use super::unlock::Unlock;
use super::{import_json, import_text, input};
use crate::app::arrival::{self, begun};
use crate::checklist::Basis;
use crate::exchange::read::{self, Book, DryRun, Mapping};
use crate::scenario::time::read_startex;
use crate::scenario::{Scenario, Zone};
use crate::store::open::file_name;
use crate::store::{Disk, Document, Expect, RealDisk, save, save_scenario};
use crate::words::{say, say_with};
use std::path::{Path, PathBuf};

/// One file with how it was read and what it would do.
pub struct Import {
    /// The file.
    pub book: Book,
    /// How it is read.
    pub mapping: Mapping,
    /// What it would do.
    pub run: DryRun,
    /// The scenario before it.
    pub before: Scenario,
}

/// What was written.
#[derive(Default)]
pub struct Written {
    /// The scenario.
    pub scenario: Option<PathBuf>,
    /// The mapping.
    pub mapping: Option<PathBuf>,
}

/// Reads the files and writes the scenario, or only says what would happen.
pub fn answer(asked: &AskImport, unlock: &Unlock) -> Result<Outcome, Failure> {
    if asked.output.is_none() && !asked.dry_run {
        return Err(Failure::input("cli-import-no-output", &[]));
    }
    if super::arrive::is_whole(asked) {
        return super::arrive::answer(asked);
    }
    let target = asked.into.as_deref().map(|path| open(path, unlock)).transpose()?;
    let mut scenario = target.as_ref().map_or_else(|| begun(""), |document| document.opened.scenario.clone());
    let (basis, _faults) = Basis::shipped();
    let mut imports = Vec::new();
    for path in &asked.files {
        let import = import(asked, path, scenario.clone(), &basis)?;
        scenario = import.run.after.clone().unwrap_or(scenario);
        imports.push(import);
    }
    let mut written = Written::default();
    if let (Some(path), Some(first)) = (&asked.save_mapping, imports.first()) {
        written.mapping = Some(save(&RealDisk, path, &first.mapping.to_text(), Expect::Nothing)?.path);
    }
    let is_blocked = imports.iter().any(|import| import.run.is_blocked());
    let has_edit = imports.iter().any(|import| import.run.edit.is_some());
    if let (Some(output), false, false, true) = (&asked.output, asked.dry_run, is_blocked, has_edit) {
        let padlock = target.as_ref().and_then(|document| document.padlock.as_ref());
        let expect = target.as_ref().map_or(Ok(Expect::Nothing), |document| expect(document, output))?;
        written.scenario = Some(save_scenario(&RealDisk, output, (&scenario, padlock), expect)?.path);
    }
    let output = match asked.format {
        Form::Text => import_text::text(&imports, asked.dry_run, &written),
        Form::Json => import_json::text(&imports, asked.dry_run, &written)?,
    };
    if !is_blocked || asked.dry_run {
        return Ok(Outcome::done(output));
    }
    let open = imports.iter().flat_map(|import| &import.run.questions).filter(|question| question.kind.blocks());
    let asked: String = open.map(|question| format!("  {}\n", question.message())).collect();
    Ok(Outcome { output, errors: format!("{}\n{asked}", say("cli-import-blocked")), code: 2 })
}

fn open(path: &Path, unlock: &Unlock) -> Result<Document, Failure> {
    let document = unlock.open(path)?;
    if document.opened.damaged {
        return Err(Failure::input("cli-import-damaged", &[("file", file_name(path).into())]));
    }
    Ok(document)
}

/// The file that was opened may be replaced as it was; any other must not be there.
fn expect(document: &Document, output: &Path) -> Result<Expect, Failure> {
    match RealDisk.resolve(output) {
        Ok(real) if real == document.path => {
            document.expect().ok_or_else(|| Failure::input("cli-import-damaged", &[("file", file_name(output).into())]))
        }
        _ => Ok(Expect::Nothing),
    }
}

fn import(asked: &AskImport, path: &Path, before: Scenario, basis: &Basis) -> Result<Import, Failure> {
    let name = file_name(path);
    let book = arrival::table(&arrival::bytes(&RealDisk, path)?, &name).map_err(Failure::Input)?;
    let mapping = mapping(asked, &book)?;
    if mapping.sheets.iter().all(|sheet| !sheet.taken) {
        return Err(Failure::input("cli-import-nothing", &[("file", name.into())]));
    }
    let run = read::plan(&before, &book, &mapping, &basis.vocabulary, arrival::chance());
    Ok(Import { book, mapping, run, before })
}

fn mapping(asked: &AskImport, book: &Book) -> Result<Mapping, Failure> {
    let mut mapping = match &asked.mapping {
        None => Mapping::propose(book),
        Some(path) => saved(path)?.fitted(book),
    };
    if !asked.sheet.is_empty() {
        let known: Vec<&str> = book.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
        if let Some(unknown) = asked.sheet.iter().find(|name| !known.contains(&name.as_str())) {
            let values = [
                ("file", book.file.as_str().into()),
                ("sheet", unknown.as_str().into()),
                ("known", known.join(", ").into()),
            ];
            return Err(Failure::input("cli-import-no-sheet", &values));
        }
        mapping = mapping.with_sheets(&asked.sheet);
    }
    if let Some(zone) = &asked.zone {
        let unknown = || Failure::input("cli-import-zone", &[("value", zone.as_str().into())]);
        mapping.zone = Some(Zone::read(zone).ok_or_else(unknown)?);
    }
    if let Some(startex) = &asked.startex {
        let why = |fault: crate::scenario::time::TimeFault| {
            Failure::input("cli-import-startex", &[("why", fault.message().into())])
        };
        mapping.startex = Some(read_startex(startex).map_err(why)?);
    }
    if asked.first_day_is_one {
        mapping.first_day_is_one = Some(true);
    }
    mapping.merge_recipients |= asked.merge_recipients;
    Ok(mapping)
}

fn saved(path: &Path) -> Result<Mapping, Failure> {
    let text = input::text_of(path)?;
    Mapping::read(&text).map_err(|fault| {
        let line = fault.line.unwrap_or_default();
        let values =
            [("path", path.display().to_string().into()), ("line", line.into()), ("what", fault.message.into())];
        Failure::Input(say_with("cli-import-mapping", &values))
    })
}
