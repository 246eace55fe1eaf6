//! A scenario file: opened, judged, written again, and sent out in every format.

use super::one_file::OneFile;
use super::{brief, told};
use crosscut::briefing::{Edition, Options, build, docx, html};
use crosscut::checklist::Basis;
use crosscut::coverage::{Coverage, Program};
use crosscut::exchange::check::read_back;
use crosscut::exchange::export::export;
use crosscut::exchange::{Format, openaev};
use crosscut::scenario::{Scenario, fingerprint, tempo};
use crosscut::store::format::{Opened, read, write};
use crosscut::store::{Document, open, samples};
use std::path::Path;
use std::sync::{Arc, OnceLock};

/// More injects than this are opened and written, but not judged line by line here.
const JUDGED: usize = 300;

/// The shipped checklists, made ready once.
pub fn program() -> &'static Arc<Program> {
    static PROGRAM: OnceLock<Arc<Program>> = OnceLock::new();
    PROGRAM.get_or_init(|| Arc::new(Program::new(Arc::new(Basis::shipped().0))))
}

/// A sound exercise to hold things against.
pub fn sample() -> &'static Coverage {
    static SAMPLE: OnceLock<Coverage> = OnceLock::new();
    SAMPLE.get_or_init(|| {
        let opened = samples::open("first-steps").expect("the sample comes with the program");
        Coverage::full(program(), &Arc::new(opened.scenario))
    })
}

/// Opens a file as the window does.
pub fn opened(bytes: &[u8]) -> Result<Document, String> {
    open(&OneFile::new("a.scenario.ron", bytes), Path::new("a.scenario.ron")).map_err(|failure| failure.message())
}

/// A scenario file is refused, or opens; what opened can be saved under another name, and that opens whole.
pub fn scenario(bytes: &[u8]) -> String {
    let document = match opened(bytes) {
        Ok(document) => document,
        Err(why) => return format!("refused: {}", brief(&why)),
    };
    let may_replace = document.expect().is_some();
    let Opened { scenario, problems, damaged, read_only, .. } = document.opened;
    assert_eq!(may_replace, !damaged && !read_only, "what was not read whole must not be replaced");
    problems.iter().for_each(|problem| {
        told(&problem.message());
    });
    is_written(&scenario);
    judged(&scenario);
    let state = [(damaged, "damaged"), (read_only, "to read only"), (!damaged && !read_only, "opens")];
    let state = state.iter().find(|(holds, _)| *holds).map_or("", |(_, word)| word);
    let mut answer = format!("{state}: {} injects", scenario.injects.len());
    if let Some(first) = problems.first() {
        let place = first.line.map_or(String::new(), |line| format!("line {line} "));
        answer.push_str(&format!(", {} problems, first {place}{}", problems.len(), first.kind.name()));
    }
    answer
}

/// What opened is written so that it opens whole and the same.
pub fn is_written(scenario: &Scenario) {
    let text = write(scenario);
    let again = read(text.as_bytes(), "again").expect("what was written opens");
    assert!(!again.damaged, "{:#?}\n{text}", again.problems);
    assert_eq!(write(&again.scenario), text);
}

/// Everything that is worked out of a scenario while it is looked at.
pub fn judged(scenario: &Scenario) -> Option<Coverage> {
    if scenario.injects.len() > JUDGED {
        return None;
    }
    let coverage = Coverage::full(program(), &Arc::new(scenario.clone()));
    drop((coverage.findings(), coverage.bare()));
    drop((tempo::followers(scenario), tempo::clashes(scenario), tempo::receivers(scenario)));
    drop(fingerprint::fingerprint_all(scenario));
    for inject in scenario.injects.iter().take(20) {
        drop(tempo::chain_of(scenario, &inject.id));
    }
    Some(coverage)
}

/// A scenario file goes out in every format and every edition.
pub fn leaves(bytes: &[u8]) -> String {
    let Ok(document) = opened(bytes) else { return "refused".into() };
    let Some(coverage) = judged(&document.opened.scenario) else { return "large".into() };
    let mut out = Vec::new();
    for format in Format::ALL {
        match export(format, &coverage, "2026-11-22") {
            Ok(exported) => {
                let back = read_back(format, &exported.bytes, &coverage);
                out.push(
                    back.map_or_else(|fault| format!("{format:?}: {}", brief(&fault.message())), |_| String::new()),
                );
                if format == Format::OpenAev {
                    assert!(openaev::read(&exported.bytes, &program().vocabulary).is_ok(), "our own archive is read");
                }
            }
            Err(fault) => out.push(format!("{format:?}: {}", brief(&fault.message()))),
        }
    }
    for edition in Edition::ALL {
        let pack = build::pack(&coverage, &Options { edition, ..Options::default() });
        assert!(!html::html(&pack).is_empty() && !docx::docx(&pack).is_empty());
    }
    out.retain(|fault| !fault.is_empty());
    if out.is_empty() { "leaves in every format".into() } else { out.join("; ") }
}
