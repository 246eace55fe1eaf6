//! Versions that come together: three files merged, and a review copy that comes back.

use super::play::{is_written, opened, sample};
use super::{brief, told};
use crosscut::edit::apply;
use crosscut::edit::copy::{review_copy, take_in};
use crosscut::edit::merge::merge;
use crosscut::scenario::Scenario;
use crosscut::store::format::Opened;

/// The line between two of the three files.
pub const BETWEEN: &str = "\n%%%%\n";

/// Three versions in one: base, mine, theirs, parted by [`BETWEEN`]; a missing one is the sample.
pub fn merge_triple(bytes: &[u8]) -> String {
    let mut parts = split(bytes);
    parts.resize(3, &[]);
    let version = |bytes: &[u8]| match bytes.is_empty() {
        true => Ok(sample().scenario().as_ref().clone()),
        false => opened(bytes).and_then(|document| whole(document.opened)),
    };
    let (base, mine, theirs) = match (version(parts[0]), version(parts[1]), version(parts[2])) {
        (Ok(base), Ok(mine), Ok(theirs)) => (base, mine, theirs),
        (base, mine, theirs) => {
            let why = [base.err(), mine.err(), theirs.err()].into_iter().flatten().next().unwrap_or_default();
            return format!("refused: {}", brief(&why));
        }
    };
    let known = put_together(Some(&base), &mine, &theirs);
    put_together(None, &mine, &theirs);
    known
}

/// Versions that were not read whole are not put together, since what is missing would count as deleted.
fn whole(opened: Opened) -> Result<Scenario, String> {
    if opened.damaged { Err("It is damaged.".into()) } else { Ok(opened.scenario) }
}

fn put_together(base: Option<&Scenario>, mine: &Scenario, theirs: &Scenario) -> String {
    let merged = merge(base, mine, theirs);
    for conflict in merged.conflicts() {
        drop((conflict.record_label(), conflict.about_label()));
    }
    is_written(&merged.result());
    is_written(&merged.clone().asking().result());
    match merged.is_unrelated() {
        true => {
            assert_eq!(&merged.result(), mine, "another exercise changes nothing");
            "another exercise".into()
        }
        false => format!("{} arrive, {} to choose", merged.arrivals().len(), merged.conflicts().len()),
    }
}

/// The parts between the lines that part them.
pub fn split(bytes: &[u8]) -> Vec<&[u8]> {
    let mark = BETWEEN.as_bytes();
    let mut parts = Vec::new();
    let mut rest = bytes;
    while let Some(at) = rest.windows(mark.len()).position(|window| window == mark) {
        parts.push(&rest[..at]);
        rest = &rest[at + mark.len()..];
    }
    parts.push(rest);
    parts
}

/// A review copy that comes back, whatever became of it.
pub fn copy(bytes: &[u8]) -> String {
    let theirs = match opened(bytes) {
        Ok(document) => whole(document.opened),
        Err(why) => Err(why),
    };
    let theirs = match theirs {
        Ok(theirs) => theirs,
        Err(why) => return format!("refused: {}", brief(&why)),
    };
    // Making a copy of what came is a way out of the house: it must not fail either.
    if let Ok(made) = review_copy(&theirs, &Default::default()) {
        is_written(&made.copy);
    }
    let mine = sample().scenario();
    match take_in(mine, &theirs, None) {
        Ok(taken) => {
            if !taken.is_nothing() {
                let after = apply(mine, &taken.edit()).unwrap_or_else(|refusal| panic!("refused: {refusal:?}"));
                is_written(&after);
            }
            format!("taken in{}", if taken.is_nothing() { ": nothing" } else { "" })
        }
        Err(why) => format!("not taken in: {}", brief(told(&why.message()))),
    }
}
