//! What is typed: the filter, a time, and words in which topics are looked for.

use super::play::sample;
use super::told;
use crosscut::app::filter::{Filter, Offered, matching, suggestions, taken};
use crosscut::scenario::time::{TimeFrame, read_time};
use crosscut::suggest;

/// A filter over the table: what it finds, and what is offered at every place of the cursor.
pub fn filter(bytes: &[u8]) -> String {
    let text = &*String::from_utf8_lossy(bytes);
    let exercise = &sample().scenario().exercise;
    let filter = Filter::read(text, exercise);
    for line in filter.faults.iter().flat_map(|fault| fault.lines(exercise)) {
        told(&line);
    }
    let found = matching(sample(), &filter).len();
    let letters = text.chars().count();
    let step = letters / 12 + 1;
    for cursor in (0..=letters).step_by(step) {
        for offer in suggestions(text, cursor, sample(), &mut Offered::default()).iter().take(3) {
            let (after, at) = taken(text, cursor, offer);
            assert!(at <= after.chars().count(), "the cursor stands behind the text");
        }
    }
    format!("{} conditions, {} faults, finds {found}", filter.groups.iter().flatten().count(), filter.faults.len())
}

/// A time as somebody types it.
pub fn time(bytes: &[u8]) -> String {
    let text = &*String::from_utf8_lossy(bytes);
    let frame = frame();
    match read_time(text, &frame) {
        Ok(read) => {
            let stored = read.time.stored();
            let again = read_time(&stored, &frame).map(|again| again.time);
            assert_eq!(again.ok(), Some(read.time), "{stored} is read as another time");
            format!("{} minutes, {} notes", read.time.0, read.notes.len())
        }
        Err(fault) => format!("refused: {}", super::brief(&fault.message())),
    }
}

fn frame() -> TimeFrame {
    let exercise = &sample().scenario().exercise;
    TimeFrame { startex: exercise.startex, day_count: exercise.day_count }
}

/// A text in which topics and tags are looked for; each reason lies in the text.
pub fn words(bytes: &[u8]) -> String {
    let text = &*String::from_utf8_lossy(bytes);
    let found = suggest::find(text);
    for suggestion in &found {
        for words in &suggestion.words {
            assert!(text.get(words.clone()).is_some(), "{words:?} lies outside");
        }
    }
    // What is found changes with every learning; that nothing comes of nothing does not.
    if text.chars().any(char::is_alphanumeric) {
        return "read".into();
    }
    assert!(found.is_empty(), "a text without words speaks of {found:?}");
    "nothing".into()
}
