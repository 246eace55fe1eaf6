//! What a scenario file looks like: bytes in, a scenario and its problems out, and back.
//!
//! Nothing here touches the disk. Each version of the format has its own tables of field names, so
//! that the records of the program can change while every old file keeps opening.

mod bytes;
mod document;
pub(crate) mod lines;
mod moments;
pub(crate) mod quoted;
mod reading;
mod refused;
pub(crate) mod scan;
pub(super) mod step;
mod stored;
mod table;
pub(crate) mod tree;
mod v1;
mod writer;

pub use bytes::LARGEST_FILE;
pub(crate) use bytes::with_lines;
pub use document::MOST_RECORDS;
pub(crate) use reading::excerpt;
pub use refused::{Reason, Refused};
pub use stored::LONGEST_FIELD;
pub use tree::DEEPEST;

use crate::scenario::Scenario;
use crate::scenario::integrity::{self, Problem};
use document::Walked;
use lines::Lines;
use reading::{Found, Reading};
use writer::Writer;

/// The version that this program writes.
pub const VERSION: u32 = 1;

/// A scenario as it was read from a file.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The scenario, without what could not be read.
    pub scenario: Scenario,
    /// What is wrong with it, in file order, then what only shows in the whole.
    pub problems: Vec<Problem>,
    /// Whether part of the file was not read, so that saving over it would lose that part.
    pub damaged: bool,
    /// Whether a newer version wrote it, so that it may be looked at but not changed.
    pub read_only: bool,
    /// The version that the file states.
    pub version: u32,
}

/// Reads the bytes of a file.
///
/// # Errors
/// A file that is no scenario at all is refused; a scenario with faults is opened with problems.
pub fn read(bytes: &[u8], name: &str) -> Result<Opened, Refused> {
    let refuse = |reason| Refused { file: name.to_owned(), reason };
    let decoded = bytes::decode(bytes).map_err(refuse)?;
    let text: &str = &decoded.text;
    let mut walked = document::walk(text).ok_or_else(|| refuse(Reason::NoScenario))?;
    if !walked.is_scenario() {
        return Err(refuse(Reason::NoScenario));
    }
    if let Some(at) = decoded.bad {
        walked.damaged = true;
        walked.reading.add(Found::error("bad-bytes", at).with("offset", at.to_string()));
    }
    let version = check_version(walked.version, &mut walked.reading);
    walked.draft.settle_ids(text, &mut walked.reading);
    Ok(finish(text, walked, version))
}

/// The one place where a later version chooses the tables of an older one.
fn check_version(stated: Option<u32>, reading: &mut Reading) -> u32 {
    let found = match stated {
        Some(VERSION) => return VERSION,
        Some(newer) if newer > VERSION => {
            Found::warning("newer-version", 0).with("version", newer.to_string()).with("ours", VERSION.to_string())
        }
        _ => Found::warning("no-version", 0),
    };
    reading.add(Found { at: None, ..found.in_field("version") });
    stated.unwrap_or(VERSION).max(VERSION)
}

fn finish(text: &str, walked: Walked, version: u32) -> Opened {
    let Walked { draft, reading, damaged, .. } = walked;
    let (scenario, places) = draft.finish();
    let lines = Lines::new(text);
    let mut problems: Vec<Problem> =
        reading.finish().into_iter().map(|found| lines.problem(found, &scenario)).collect();
    problems.sort_by_key(|problem| (problem.line.is_none(), problem.line, problem.column));
    let mut later = integrity::problems(&scenario);
    lines.place(&mut later, places);
    problems.append(&mut later);
    Opened { scenario, problems, damaged, read_only: version > VERSION, version }
}

/// Writes a scenario; the same scenario always gives the same text.
pub fn write(scenario: &Scenario) -> String {
    let mut out = Writer::with_room(4096 + scenario.injects.len() * 1024);
    out.raw("// A Crosscut exercise scenario. It may be edited by hand, but comments are not kept when the program saves it.\n");
    out.block("(", ")\n", |out| {
        out.named("version", |out| out.raw(&VERSION.to_string()));
        v1::write(scenario, out);
    });
    out.finish()
}
