//! Format version 1: which lists a file has, in which order, and what becomes of each of their records.
//!
//! This version is read for ever. A later version gets tables of its own beside these.

mod copy;
mod exercise;
mod part;
mod play;
mod review;
mod setting;

pub use copy::is_top;

use super::reading::{Found, Reading, excerpt};
use super::table::Recorded;
use super::tree::Node;
use super::writer::Writer;
use crate::scenario::{Exercise, Extra, List, Record, RecordKind, RecordRef, Scenario, Text, id::id_text};
use sha2::{Digest, Sha256};
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A record while it is being read, with the offset at which it begins.
type Placed<T> = (usize, T);

/// Where each record begins.
pub type Places = Vec<(RecordRef, usize)>;

macro_rules! lists {
    ($($name:literal: $kind:ident in $list:ident),+ $(,)?) => {
        /// A scenario while it is being read.
        #[derive(Debug, Default)]
        pub struct Draft {
            top: copy::Top,
            exercise: Option<Placed<Exercise>>,
            $($list: Vec<Placed<Arc<crate::scenario::$kind>>>,)+
            extra: Extra,
        }

        impl Draft {
            /// Reads one record of a list; otherwise names the problem.
            fn add(&mut self, kind: RecordKind, node: Node<'_>, reading: &mut Reading) -> Result<(), &'static str> {
                match kind {
                    RecordKind::Exercise => self.add_exercise(node, reading),
                    $(RecordKind::$kind => add_record(&mut self.$list, node, reading),)+
                }
            }

            /// Gives a new id to each record that has none or one that was taken before.
            pub fn settle_ids(&mut self, text: &str, reading: &mut Reading) {
                $(settle(&mut self.$list, text, reading);)+
            }

            /// The scenario as it was read, and the offset at which each record begins.
            pub fn finish(self) -> (Scenario, Places) {
                let mut places = Places::new();
                let exercise = self.exercise.map(|(at, exercise)| {
                    places.push((RecordRef::exercise(), at));
                    exercise
                });
                let scenario = Scenario {
                    document: self.top.document,
                    copy: self.top.copy,
                    exercise: Arc::new(exercise.unwrap_or_default()),
                    $($list: finish(self.$list, &mut places),)+
                    extra: self.extra,
                };
                (scenario, places)
            }
        }

        /// The kind of record that a section of the file holds.
        pub fn section(name: &str) -> Option<RecordKind> {
            match name {
                "exercise" => Some(RecordKind::Exercise),
                $($name => Some(RecordKind::$kind),)+
                _ => None,
            }
        }

        /// The name of the section that holds records of a kind.
        pub fn section_name(kind: RecordKind) -> &'static str {
            match kind {
                RecordKind::Exercise => "exercise",
                $(RecordKind::$kind => $name,)+
            }
        }

        /// Writes all sections.
        pub fn write(scenario: &Scenario, out: &mut Writer) {
            copy::write(scenario, out);
            write_exercise(scenario, out);
            $(write_list($name, &scenario.$list, &scenario.extra, out);)+
            out.unknown(&scenario.extra, |name| section(name).is_some());
        }

        /// Writes one record as it stands in a file.
        pub fn write_record(record: &Record, out: &mut Writer) {
            match record {
                Record::Exercise(it) => out.record(&**it, &it.extra),
                $(Record::$kind(it) => out.record(&**it, it.extra()),)+
            }
        }

        /// Reads one record; `None` if it is none, or a part of it could not be read.
        pub fn read_record(kind: RecordKind, node: Node<'_>, reading: &mut Reading) -> Option<Record> {
            let mut draft = Draft::default();
            draft.add(kind, node, reading).ok()?;
            match kind {
                RecordKind::Exercise => draft.exercise.map(|(_, it)| Record::Exercise(Arc::new(it))),
                $(RecordKind::$kind => draft.$list.pop().map(|(_, it)| Record::$kind(it)),)+
            }
        }

        /// Writes the fields in which a record differs from what it was, and names those that are empty now; `None`
        /// if more differs than fields that are known.
        pub fn write_changed(before: &Record, after: &Record, out: &mut Writer) -> Option<Vec<&'static str>> {
            match (before, after) {
                (Record::Exercise(old), Record::Exercise(new)) if old.extra == new.extra => {
                    Some(part::write(&**old, &**new, out))
                }
                $((Record::$kind(old), Record::$kind(new)) if old.extra() == new.extra() => {
                    Some(part::write(&**old, &**new, out))
                })+
                _ => None,
            }
        }

        /// The record with the fields that stand here, and without those that are named as empty.
        pub fn with_fields(record: &Record, fields: Node<'_>, empty: &[SmolStr], reading: &mut Reading) -> Option<Record> {
            Some(match record {
                Record::Exercise(it) => Record::Exercise(Arc::new(part::read(&**it, fields, empty, reading)?)),
                $(Record::$kind(it) => Record::$kind(Arc::new(part::read(&**it, fields, empty, reading)?)),)+
            })
        }
    };
}

// Left: the section in the file, for ever. Right: the list in `Scenario`, free to change.
lists! {
    "phases": Phase in phases,
    "audiences": Audience in audiences,
    "cells": Cell in cells,
    "posts": Post in posts,
    "objectives": Objective in objectives,
    "questions": Question in questions,
    "actors": Actor in actors,
    "places": Place in places,
    "narratives": Narrative in narratives,
    "areas": Area in areas,
    "measures": Measure in measures,
    "storylines": Storyline in storylines,
    "incidents": Incident in incidents,
    "injects": Inject in injects,
    "comments": Comment in comments,
    "decisions": Decision in decisions,
}

impl Draft {
    /// Reads one record into its list; what is no such record is kept aside whole.
    pub fn take(&mut self, kind: RecordKind, node: Node<'_>, reading: &mut Reading) {
        let Err(name) = self.add(kind, node, reading) else { return };
        self.keep(section_name(kind), node);
        let found = Found::error(name, node.start()).with("kind", kind.name());
        reading.add(found.with("text", excerpt(node.raw())));
    }

    /// Keeps a value at the top of the file aside.
    pub fn keep(&mut self, section: &str, node: Node<'_>) {
        self.extra.0.push((SmolStr::new(section), Text::from(node.raw())));
    }

    /// Whether something unknown stood at the top of the file.
    pub fn has_extra(&self) -> bool {
        !self.extra.is_empty()
    }

    fn add_exercise(&mut self, node: Node<'_>, reading: &mut Reading) -> Result<(), &'static str> {
        if self.exercise.is_some() {
            return Err("second-exercise");
        }
        let since = reading.count();
        let (mut exercise, extra) = reading.record::<Exercise>(RecordKind::Exercise, node).ok_or("no-record")?;
        exercise.extra = extra;
        reading.belongs(since, &RecordRef::exercise());
        self.exercise = Some((node.start(), exercise));
        Ok(())
    }
}

fn add_record<T: Recorded>(
    list: &mut Vec<Placed<Arc<T>>>,
    node: Node<'_>,
    reading: &mut Reading,
) -> Result<(), &'static str> {
    let since = reading.count();
    let (mut record, extra) = reading.record::<T>(T::KIND, node).ok_or("no-record")?;
    let has = |name: &str| node.bare().fields().any(|(own, _, value)| own == name && value.is_some());
    let lacks = |name: &&str| !has(name) || extra.0.iter().any(|(own, _)| own == name);
    if T::NEEDS.iter().any(lacks) {
        reading.forget(since);
        return Err("no-meaning");
    }
    record.set_extra(extra);
    reading.belongs(since, &RecordRef { kind: T::KIND, id: record.id().clone() });
    list.push((node.start(), Arc::new(record)));
    Ok(())
}

fn settle<T: Recorded + Clone>(list: &mut [Placed<Arc<T>>], text: &str, reading: &mut Reading) {
    let mut taken: BTreeSet<SmolStr> = list.iter().map(|(_, record)| record.id().clone()).collect();
    let mut seen = BTreeSet::new();
    let mut numbers = BTreeMap::new();
    for (at, record) in list {
        let old = record.id().clone();
        let is_blank = old.trim().is_empty();
        if !is_blank && seen.insert(old.clone()) {
            continue;
        }
        let id = if is_blank { fresh(T::KIND, text, *at, &taken) } else { numbered(&old, &taken, &mut numbers) };
        taken.insert(id.clone());
        seen.insert(id.clone());
        Arc::make_mut(record).set_id(id.clone());
        let name = if is_blank { "blank-id" } else { "double-id" };
        let since = reading.count();
        reading.add(Found::error(name, *at).in_field("id").with("old", old.as_str()).with("id", id.as_str()));
        reading.belongs(since, &RecordRef { kind: T::KIND, id });
    }
}

/// The id with the next free number after it.
fn numbered(old: &SmolStr, taken: &BTreeSet<SmolStr>, numbers: &mut BTreeMap<SmolStr, u64>) -> SmolStr {
    let number = numbers.entry(old.clone()).or_insert(1);
    loop {
        *number += 1;
        let id = SmolStr::new(format!("{old}-{number}"));
        if !taken.contains(&id) {
            return id;
        }
    }
}

/// An id made from what stands in the file there, so that opening it twice gives the same one.
fn fresh(kind: RecordKind, text: &str, at: usize, taken: &BTreeSet<SmolStr>) -> SmolStr {
    let near: String = text.get(at..).unwrap_or_default().chars().take(400).collect();
    let digest = Sha256::digest(format!("{at} {near}").as_bytes());
    let chance = digest.iter().take(8).fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte));
    let ids = (0..).map(|step| id_text(kind, chance.wrapping_add(step)));
    ids.into_iter().find(|id| !taken.contains(id)).unwrap_or_default()
}

fn finish<T: Recorded>(list: Vec<Placed<Arc<T>>>, places: &mut Places) -> List<T> {
    let put = |(at, record): Placed<Arc<T>>| {
        places.push((RecordRef { kind: T::KIND, id: record.id().clone() }, at));
        record
    };
    Arc::new(list.into_iter().map(put).collect())
}

fn write_exercise(scenario: &Scenario, out: &mut Writer) {
    out.named("exercise", |out| out.record(&*scenario.exercise, &scenario.exercise.extra));
    for (name, raw) in scenario.extra.0.iter().filter(|(name, _)| name == "exercise") {
        out.named(name, |out| out.kept(raw));
    }
}

fn write_list<T: Recorded>(name: &str, list: &[Arc<T>], extra: &Extra, out: &mut Writer) {
    let kept: Vec<&Text> = extra.0.iter().filter(|(own, _)| own == name).map(|(_, raw)| raw).collect();
    if list.is_empty() && kept.is_empty() {
        return;
    }
    out.named(name, |out| {
        out.block("[", "]", |out| {
            for record in list {
                out.line(|out| out.record(&**record, record.extra()));
            }
            for raw in kept {
                out.line(|out| out.kept(raw));
            }
        });
    });
}
