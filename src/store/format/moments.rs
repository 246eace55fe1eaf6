//! How times, days, names of records and kinds of decision stand in a file.

use super::reading::Reading;
use super::stored::{Stored, Unread, read_text};
use super::tree::{Kind, Node};
use super::writer::Writer;
use crate::scenario::time::{TimeFrame, read_startex, read_time};
use crate::scenario::{DayCount, DecisionKind, ExTime, RecordKind, RecordRef, StartEx};
use chrono::{DateTime, NaiveDateTime};
use smol_str::SmolStr;

/// `"+3d 05:15"`; other notations are read too, and what they leave open is said.
impl Stored for ExTime {
    fn read(node: Node<'_>, reading: &mut Reading) -> Result<Self, Unread> {
        let text = read_text(node, reading)?;
        let frame = TimeFrame { startex: reading.startex, day_count: reading.day_count };
        let read = read_time(&text, &frame).map_err(|fault| Unread { name: "unread-time", why: fault.message() })?;
        for note in &read.notes {
            reading.remark(node, "time-assumed", &note.message());
        }
        Ok(read.time)
    }
    fn write(&self, out: &mut Writer) {
        out.text(&self.stored());
    }
    /// Zero is STARTEX itself, so it is written.
    fn is_default(&self) -> bool {
        false
    }
}

/// `"2027-03-01T08:00 Z"`; the times of the rest of the file are read with it.
impl Stored for StartEx {
    fn read(node: Node<'_>, reading: &mut Reading) -> Result<Self, Unread> {
        let text = read_text(node, reading)?;
        let startex = read_startex(&text).map_err(|fault| Unread { name: "unread-time", why: fault.message() })?;
        reading.startex = Some(startex);
        Ok(startex)
    }
    fn write(&self, out: &mut Writer) {
        out.text(&self.to_string());
    }
    fn is_default(&self) -> bool {
        false
    }
}

/// The letter, and the number of the day of STARTEX: `"D+0"` or `"E+1"`.
impl Stored for DayCount {
    fn read(node: Node<'_>, reading: &mut Reading) -> Result<Self, Unread> {
        let text = read_text(node, reading)?;
        let mut letters = text.chars();
        let count = match (letters.next(), letters.as_str()) {
            (Some(letter), "+0" | "0") => Self { letter, first_is_zero: true },
            (Some(letter), "+1" | "1") => Self { letter, first_is_zero: false },
            _ => return Err(Unread::because("unread-day-count")),
        };
        reading.day_count = count;
        Ok(count)
    }
    fn write(&self, out: &mut Writer) {
        let number = if self.first_is_zero { '0' } else { '1' };
        out.text(&format!("{}+{number}", self.letter));
    }
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

const MOMENT: &str = "%Y-%m-%dT%H:%MZ";

/// Minutes since 1970 stand as `"2026-11-03T14:05Z"`, or as a number outside of four-figure years.
impl Stored for i64 {
    fn read(node: Node<'_>, reading: &mut Reading) -> Result<Self, Unread> {
        if node.bare().kind() == Kind::Number {
            return node.bare().raw().parse().map_err(|_bad| Unread::because("unread-moment"));
        }
        let text = read_text(node, reading)?;
        let moment = NaiveDateTime::parse_from_str(&text, MOMENT);
        let moment = moment.map_err(|_bad| Unread::because("unread-moment"))?;
        Ok(moment.and_utc().timestamp().div_euclid(60))
    }
    fn write(&self, out: &mut Writer) {
        let moment = self.checked_mul(60).and_then(|seconds| DateTime::from_timestamp(seconds, 0));
        match moment.map(|moment| moment.format(MOMENT).to_string()).filter(|text| text.len() == 17) {
            Some(text) => out.text(&text),
            None => out.raw(&self.to_string()),
        }
    }
    fn is_default(&self) -> bool {
        *self == 0
    }
}

/// A bare word such as `sign_off`.
impl Stored for DecisionKind {
    fn read(node: Node<'_>, _reading: &mut Reading) -> Result<Self, Unread> {
        let word = node.bare().raw().trim_matches('"');
        let known = Self::ALL.into_iter().find(|kind| kind.name() == word);
        known.ok_or(Unread::because("unread-decision-kind"))
    }
    fn write(&self, out: &mut Writer) {
        out.raw(self.name());
    }
    /// What a decision does must stand in the file, lest it count as something else.
    fn is_default(&self) -> bool {
        false
    }
}

/// Kind and id: `"place pla-4h2k"`.
impl Stored for RecordRef {
    fn read(node: Node<'_>, reading: &mut Reading) -> Result<Self, Unread> {
        let text = read_text(node, reading)?;
        let (word, id) = text.split_once(' ').unwrap_or((&text, ""));
        let kind = RecordKind::ALL.into_iter().find(|kind| kind.name() == word);
        let kind = kind.ok_or(Unread::because("unread-record-name"))?;
        Ok(Self { kind, id: SmolStr::new(id) })
    }
    fn write(&self, out: &mut Writer) {
        out.text(&format!("{} {}", self.kind.name(), self.id));
    }
    fn is_default(&self) -> bool {
        false
    }
}
