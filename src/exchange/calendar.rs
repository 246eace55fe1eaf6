//! The injects as calendar entries, for exercise control: when, what, from whom to whom, what is expected.
//!
//! Neither the text for the audience nor notes go along: calendars are shown on telephones and shared screens.

use super::clean::clean_text;
use super::columns::{Book, expected_text};
use super::format::Exported;
use super::losses::{Losses, Thing};
use crate::scenario::{Inject, InjectId, StartEx};
use crate::words::{say, say_with};
use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use icalendar::{Calendar, Class, Component, Event, EventLike, Property};
use sha2::{Digest, Sha256};

const LOST: &[Thing] = &[
    Thing::TEXT,
    Thing::NOTES,
    Thing::CLAIMS,
    Thing::TAGS,
    Thing::OBJECTIVE_LINKS,
    Thing::INCIDENTS,
    Thing::PHASES,
    Thing::STATUS,
    Thing::LINKS,
    Thing::PEOPLE,
    Thing::PERPETRATORS,
    Thing::REPORTING,
    Thing::OBSERVABLES,
    Thing::CONTENT_NOTES,
    Thing::ATTACHMENTS,
    Thing::OWN_COLUMNS,
    Thing::OBJECTIVES,
    Thing::NARRATIVES,
    Thing::ACTORS,
    Thing::COVERAGE,
    Thing::DECISIONS,
    Thing::COMMENTS,
];

/// Writes the calendar; times in UTC, worked out from the zone of STARTEX.
pub fn write(book: &Book<'_>, today: &str) -> Exported {
    let exercise = &book.scenario.exercise;
    let mut losses = Losses::of(book, LOST);
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", "-//Crosscut//Exercise injects//EN"));
    calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
    calendar.append_property(Property::new("X-WR-CALNAME", one_line(&format!("EXERCISE {}", exercise.name))));
    let stamp = stamp(today);
    let mut left_out = Vec::new();
    for inject in book.in_time() {
        match exercise.startex.as_ref().and_then(|startex| moment(inject, startex)) {
            Some(start) => {
                calendar.push(event(book, inject, start, stamp));
            }
            None => left_out.push(book.called(inject)),
        }
    }
    if !left_out.is_empty() {
        losses.first("no-time", left_out);
    }
    Exported { bytes: calendar.to_string().into_bytes(), losses: losses.finish() }
}

/// The moment in UTC, unless the calendar has no such day or the four figures of its years do not suffice.
pub(super) fn moment(inject: &Inject, startex: &StartEx) -> Option<NaiveDateTime> {
    let offset = TimeDelta::try_minutes(i64::from(startex.zone.offset_minutes))?;
    let utc = inject.time?.local(startex)?.checked_sub_signed(offset)?;
    let last = NaiveDate::from_ymd_opt(9999, 1, 1)?;
    (utc.date() >= NaiveDate::from_ymd_opt(1, 1, 1)? && utc.date() < last).then_some(utc)
}

fn stamp(today: &str) -> DateTime<Utc> {
    let day = NaiveDate::parse_from_str(today, "%Y-%m-%d").unwrap_or_default();
    day.and_time(chrono::NaiveTime::MIN).and_utc()
}

fn event(book: &Book<'_>, inject: &Inject, start: NaiveDateTime, stamp: DateTime<Utc>) -> Event {
    let called = format!("EXERCISE {} {}", inject.number, inject.title);
    let mut event = Event::new();
    event.uid(&uid(&inject.id)).timestamp(stamp).summary(&one_line(&called)).description(&description(book, inject));
    event.starts(start.and_utc());
    event.add_property("DURATION", "PT15M");
    event.class(Class::Confidential);
    event.add_property("TRANSP", "TRANSPARENT");
    if let Some(storyline) = book.storyline(inject) {
        event.categories([one_line(&storyline.title)]);
    }
    if let Some(place) = book.place(inject.place.as_ref()) {
        event.location(&one_line(&place.name));
    }
    if !inject.is_live() {
        event.status(icalendar::EventStatus::Cancelled);
    }
    event.done()
}

fn description(book: &Book<'_>, inject: &Inject) -> String {
    let exercise = &book.scenario.exercise;
    let to: Vec<&str> = inject.to.iter().map(|code| book.vocabulary.label("code", code.as_str())).collect();
    let channel = book.vocabulary.label("channel", inject.channel.as_str());
    let from = book.actor(inject.from.as_ref()).map_or(&inject.from_text, |actor| &actor.name);
    let mut text = [&exercise.classification, &exercise.exercise_marking]
        .into_iter()
        .filter(|line| !line.trim().is_empty())
        .map(|line| format!("{line}\n"))
        .collect::<String>();
    text.push_str(&say("exchange-calendar-private"));
    text.push('\n');
    let values =
        [("from", from.to_string().into()), ("to", to.join(", ").into()), ("channel", channel.to_owned().into())];
    text.push_str(&say_with("exchange-calendar-way", &values));
    if !inject.expected.is_empty() {
        let actions = expected_text(&inject.expected, book.vocabulary);
        text.push('\n');
        text.push_str(&say_with("exchange-calendar-expected", &[("actions", actions.into())]));
    }
    clean_text(&text)
}

fn one_line(text: &str) -> String {
    clean_text(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A name for ever: the id of the inject where it is made of plain letters, otherwise made from it.
fn uid(id: &InjectId) -> String {
    let id = id.as_str();
    if !id.is_empty() && id.len() <= 64 && id.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-') {
        return format!("{id}@crosscut.invalid");
    }
    let hash = Sha256::digest(id.as_bytes());
    let mut text = String::from("x-");
    for byte in hash.iter().take(12) {
        text.push_str(&format!("{byte:02x}"));
    }
    text + "@crosscut.invalid"
}
