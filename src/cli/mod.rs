//! The program at a command line: the same check, for scripts, build servers and people without a window.
//!
//! Exit codes: 0 done and nothing found at the level asked, 1 open lines or findings at that level, 2 bad
//! input or wrong use, 3 the world failed.

mod arrive;
mod ask;
mod ask_review;
mod check;
mod checklists;
mod copies;
mod diff;
mod diff_json;
mod diff_text;
mod entries;
mod export;
mod failure;
mod findings;
mod gaps;
mod gaps_json;
mod gaps_text;
mod guide;
mod import;
mod import_json;
mod import_text;
mod input;
mod json;
mod keys;
mod library;
mod lines;
mod make;
mod mend;
mod merge;
mod merge_text;
mod pack;
mod people;
mod protect;
mod questions;
mod recover;
mod report;
mod requirements;
mod scope;
mod show;
mod sign;
mod signatures;
mod suggest;
mod suggest_report;
mod table;
mod unlock;
mod verify;
mod versions;
mod window;

use ask::{Ask, Command};
use clap::Parser;
use failure::{Failure, Outcome};
use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;
use unlock::Unlock;

/// Does what the arguments ask; the first of them is the name of the program.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args: Vec<OsString> = args.into_iter().collect();
    // The window starts the program once more as its typesetter; no person types this.
    if args.get(1).is_some_and(|first| first == crate::app::press::WORKER) {
        return if crate::app::press::ready_made_worker().is_ok() { ExitCode::SUCCESS } else { ExitCode::from(3) };
    }
    let ask = match Ask::try_parse_from(args) {
        Ok(ask) => ask,
        Err(error) => {
            // Help and version go to the output, everything else to the errors; clap knows which.
            let told = error.print();
            return if told.is_ok() && error.use_stderr() { ExitCode::from(2) } else { ExitCode::SUCCESS };
        }
    };
    match answer(&ask) {
        Ok(outcome) => finish(&outcome),
        Err(failure) => finish(&Outcome { errors: failure.text(), code: failure.code(), ..Outcome::default() }),
    }
}

fn answer(ask: &Ask) -> Result<Outcome, Failure> {
    let unlock = Unlock::new(&ask.unlock);
    match &ask.command {
        None => window::open(ask.file.as_deref(), &unlock),
        Some(Command::Check(asked)) => check::answer(asked, &unlock),
        Some(Command::Show(asked)) => show::answer(asked, &unlock),
        Some(Command::New(asked)) => make::answer(asked),
        Some(Command::Export(asked)) => export::answer(asked, &unlock),
        Some(Command::Diff(asked)) => diff::answer(asked, &unlock),
        Some(Command::Merge(asked)) => merge::answer(asked, &unlock),
        Some(Command::Versions(asked)) => versions::answer(asked, &unlock),
        Some(Command::Protect(asked)) => protect::answer(asked, &unlock),
        Some(Command::Recover(asked)) => recover::answer(asked, &unlock),
        Some(Command::Import(asked)) => import::answer(asked, &unlock),
        Some(Command::Suggest(asked)) => suggest::answer(asked, &unlock),
        Some(Command::Guide(asked)) => guide::answer(asked.topic.as_deref()),
        Some(Command::Library(asked)) => library::answer(asked.what.as_ref()),
        Some(Command::CloseGaps(asked)) => gaps::answer(asked, &unlock),
        Some(Command::Keys(asked)) => keys::answer(asked),
        Some(Command::Sign(asked)) => sign::answer(asked, &unlock),
        Some(Command::Verify(asked)) => signatures::answer(asked, &unlock),
        Some(Command::ReviewCopy(asked)) => copies::make(asked, &unlock),
        Some(Command::TakeIn(asked)) => copies::take_in(asked, &unlock),
        Some(Command::Checklists(asked)) => checklists::answer(asked.what.as_ref()),
    }
}

/// Writes what was found; a reader that went away, such as `head`, is no failure.
fn finish(outcome: &Outcome) -> ExitCode {
    let errors = std::io::stderr().lock().write_all(outcome.errors.as_bytes());
    let mut out = std::io::stdout().lock();
    let told = out.write_all(outcome.output.as_bytes()).and_then(|()| out.flush());
    match (told, errors) {
        (Err(error), _) if error.kind() != std::io::ErrorKind::BrokenPipe => ExitCode::from(3),
        _ => ExitCode::from(outcome.code),
    }
}
