//! Times in forms: read in any notation, written as a date-time group, with what had to be assumed.

use crate::scenario::time::{TimeFrame, day_text, dtg, read_time};
use crate::scenario::{ExTime, Exercise};
use crate::ui::plan::table::cells::time_without_startex;

/// What came of a time that was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// A time, with what was assumed, in words.
    Time(Option<ExTime>, String),
    /// It cannot be read, for this reason.
    Fault(String),
}

/// Reads what was typed; an empty field is no time.
pub fn read(text: &str, exercise: &Exercise) -> Typed {
    if text.trim().is_empty() {
        return Typed::Time(None, String::new());
    }
    match read_time(text, &TimeFrame { startex: exercise.startex, day_count: exercise.day_count }) {
        Err(fault) => Typed::Fault(fault.message()),
        Ok(read) => {
            let notes: Vec<String> = read.notes.iter().map(crate::scenario::time::TimeNote::message).collect();
            Typed::Time(Some(read.time), notes.join(" "))
        }
    }
}

/// How a time is written in a form.
pub fn written(time: Option<ExTime>, exercise: &Exercise) -> String {
    match (time, &exercise.startex) {
        (None, _) => String::new(),
        (Some(time), Some(startex)) => dtg(time, startex),
        (Some(time), None) => time_without_startex(exercise, time),
    }
}

/// The day of play, to stand beside a time.
pub fn day(time: Option<ExTime>, exercise: &Exercise) -> String {
    let known = time.zip(exercise.startex.as_ref());
    known.map(|(time, startex)| day_text(time, startex, &exercise.day_count)).unwrap_or_default()
}
