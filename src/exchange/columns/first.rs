//! The 25 columns that everybody knows; the first sixteen are those of Cadence and of HSEEP readers.

use super::{Book, Cell, Column, Kind, codes, joined, parted};
use crate::checklist::Vocabulary;
use crate::scenario::time::clock_text;
use crate::scenario::{Code, ExTime, Exercise, ExpectedAction, Inject};

/// A column whose cells can be put back as they are.
const fn plain(
    heading: &'static str,
    kind: Kind,
    fill: fn(&Book<'_>, &Inject) -> Cell,
    take: fn(&mut Inject, &str),
) -> Column {
    Column { heading, kind, read_back: true, fill, take: Some(take), agrees: None }
}

/// A column that names records or that the program works out.
const fn worked(heading: &'static str, kind: Kind, read_back: bool, fill: fn(&Book<'_>, &Inject) -> Cell) -> Column {
    Column { heading, kind, read_back, fill, take: None, agrees: None }
}

/// The columns in order.
pub const FIRST: &[Column] = &[
    plain("Inject #", Kind::Short, |_, it| Cell::text(&it.number), |it, text| it.number = text.into()),
    plain("Title", Kind::Short, |_, it| Cell::text(&it.title), |it, text| it.title = text.into()),
    plain("Description", Kind::Long, |_, it| Cell::text(&it.text), |it, text| it.text = text.into()),
    worked("Scheduled Time", Kind::Short, true, scheduled),
    worked("Scenario Day", Kind::Number, true, |book, it| {
        day_of(it.time, &book.scenario.exercise).map_or(Cell::Empty, Cell::Number)
    }),
    worked("Scenario Time", Kind::Short, true, story_time),
    worked("From / Source", Kind::Short, true, |book, it| {
        Cell::text(book.actor(it.from.as_ref()).map_or(&it.from_text, |actor| &actor.name))
    }),
    worked("To / Target", Kind::Short, true, to),
    worked("Delivery Method", Kind::Short, true, |_, it| Cell::text(delivery(it.channel.as_str()))),
    worked("Track", Kind::Short, true, |book, it| {
        book.storyline(it).map_or(Cell::Empty, |line| Cell::text(&line.title))
    }),
    worked("Phase", Kind::Short, true, |book, it| {
        book.scenario.phase_of(it).map_or(Cell::Empty, |phase| Cell::text(&phase.name))
    }),
    worked("Expected Action", Kind::Long, true, expected),
    plain("Notes", Kind::Long, |_, it| Cell::text(&it.notes), |it, text| it.notes = text.into()),
    worked("Priority", Kind::Number, false, priority),
    worked("Location", Kind::Short, true, |book, it| {
        book.place(it.place.as_ref()).map_or(Cell::Empty, |at| Cell::text(&at.name))
    }),
    plain("Responsible Controller", Kind::Short, |_, it| Cell::text(&it.owner), |it, text| it.owner = text.into()),
    worked("Inject Type", Kind::Short, true, |_, it| Cell::text(kind_word(it))),
    plain(
        "Status",
        Kind::Short,
        |_, it| Cell::text(status_word(it.status.as_str())),
        |it, text| it.status = status_code(text),
    ),
    worked("Objectives", Kind::Short, true, |book, it| {
        joined(it.objectives.iter().filter_map(|id| book.objective(id)))
    }),
    worked("HS Topics", Kind::Short, true, |book, it| joined(book.topics(it))),
    plain(
        "Checklist Items",
        Kind::Short,
        |_, it| codes(&it.claims),
        |it, text| it.claims = parted(text).map(Into::into).collect(),
    ),
    worked("Storyline/Event/Incident", Kind::Short, true, path),
    plain(
        "Offset (min)",
        Kind::Number,
        |_, it| it.time.map_or(Cell::Empty, |time| Cell::Number(time.0)),
        |it, text| it.time = text.trim().parse().ok().map(ExTime).filter(|time| time.is_within_limit()),
    ),
    worked("Depends On", Kind::Short, false, |book, it| {
        joined(it.links.iter().filter_map(|link| book.inject(&link.to)).map(|other| book.called(other)))
    }),
    plain("Inject Key", Kind::Short, |_, it| Cell::text(it.id.as_str()), |it, text| it.id = text.trim().into()),
];

fn scheduled(book: &Book<'_>, inject: &Inject) -> Cell {
    let time = inject.time.zip(book.scenario.exercise.startex.as_ref());
    time.map_or(Cell::Empty, |(time, startex)| Cell::text(&clock_text(time, startex)))
}

/// The day of play as a number, as the exercise counts; without STARTEX, days of 24 hours from it.
pub fn day_of(time: Option<ExTime>, exercise: &Exercise) -> Option<i64> {
    let time = time?;
    let index = exercise.startex.as_ref().map_or_else(|| time.0.div_euclid(1440), |startex| time.day_index(startex));
    Some(if exercise.day_count.first_is_zero || index < 0 { index } else { index.saturating_add(1) })
}

fn story_time(book: &Book<'_>, inject: &Inject) -> Cell {
    let Some(time) = inject.time else { return Cell::Empty };
    let since_startex = || format!("{:02}:{:02}", time.0.rem_euclid(1440) / 60, time.0.rem_euclid(60));
    let startex = book.scenario.exercise.startex.as_ref();
    Cell::Text(startex.map_or_else(since_startex, |startex| clock_text(time, startex)))
}

fn to(book: &Book<'_>, inject: &Inject) -> Cell {
    let names = inject.to.iter().map(|code| book.vocabulary.label("code", code.as_str()));
    joined(names)
}

fn expected(book: &Book<'_>, inject: &Inject) -> Cell {
    Cell::text(&expected_text(&inject.expected, book.vocabulary))
}

/// Expected actions one a line, with who does it and within how many minutes.
pub fn expected_text(actions: &[ExpectedAction], vocabulary: &Vocabulary) -> String {
    let line = |action: &ExpectedAction| {
        let said = action.text.trim();
        let said = if said.is_empty() { vocabulary.label("do", action.code.as_str()) } else { said };
        let branch = (!action.branch.is_empty()).then(|| action.branch.as_str().to_uppercase());
        let within = action.within.map(|minutes| format!("{minutes} min"));
        let aside: Vec<String> = branch.into_iter().chain(within).collect();
        if aside.is_empty() { said.to_owned() } else { format!("{said} ({})", aside.join(", ")) }
    };
    actions.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// How Cadence and HSEEP readers name a channel.
pub fn delivery(channel: &str) -> &str {
    match channel {
        "email" => "Email",
        "voice" => "Phone",
        "letter" | "report" => "Written",
        "face_to_face" => "Verbal",
        "simulation" => "Simulation",
        "chat" | "news" | "social" => "Other",
        own => own,
    }
}

/// 1 is what must be played, then key, supporting and background injects.
fn priority(_: &Book<'_>, inject: &Inject) -> Cell {
    match (inject.must_play, inject.kind.as_str()) {
        (true, _) => Cell::Number(1),
        (false, "key") => Cell::Number(2),
        (false, "supporting") => Cell::Number(3),
        (false, "background") => Cell::Number(4),
        (false, "contingency") => Cell::Number(5),
        (false, _) => Cell::Empty,
    }
}

/// The kind as Cadence names it: a branch adapts to what the audience did.
pub fn kind_word(inject: &Inject) -> &'static str {
    let branches = inject.links.iter().any(|link| link.kind.as_str() == "branch");
    match inject.kind.as_str() {
        "contingency" => "Contingency",
        _ if branches => "Adaptive",
        _ => "Standard",
    }
}

const STATUSES: [(&str, &str); 6] = [
    ("draft", "Draft"),
    ("for_review", "Submitted"),
    ("approved", "Approved"),
    ("released", "Released"),
    ("held", "Deferred"),
    ("cancelled", "Obsolete"),
];

/// The status as HSEEP tools name it; an own word as it is.
pub fn status_word(code: &str) -> &str {
    STATUSES.iter().find(|(own, _)| *own == code).map_or(code, |(_, word)| word)
}

/// The status that such a word means; an unknown word as it is.
pub fn status_code(word: &str) -> Code {
    let known = STATUSES.iter().find(|(_, own)| own.eq_ignore_ascii_case(word.trim()));
    Code::new(known.map_or(word.trim(), |(code, _)| code))
}

/// Storyline and incident, one inside the other.
fn path(book: &Book<'_>, inject: &Inject) -> Cell {
    let storyline = book.storyline(inject).map(|it| &*it.title);
    let incident = book.incident(inject).map(|it| &*it.title);
    let parts: Vec<String> = storyline.into_iter().chain(incident).map(|title| title.replace('>', "›")).collect();
    Cell::text(&parts.join(" > "))
}
