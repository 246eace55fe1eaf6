//! The forms of the exercise and of its phases.

use crate::scenario::Record;
use crate::scenario::time::read_startex;
use crate::ui::setting::field::{Field, Part, Shape, field, form};
use crate::ui::setting::value::Value;
use crate::words::say;
use std::sync::Arc;

/// The exercise.
pub const EXERCISE: &[Part] = &[
    Part::Head("form-head-what"),
    field!(Exercise, name, Shape::Line),
    field!(Exercise, code, Shape::Line),
    field!(Exercise, kind, Shape::Code(&["exercise_kind"])),
    field!(Exercise, core_tasks, Shape::Codes(&["core"])),
    field!(Exercise, levels, Shape::Codes(&["level"])),
    field!(Exercise, aim, Shape::Lines(2)),
    Part::Head("form-head-when"),
    STARTEX,
    field!(Exercise, endex, Shape::Time),
    DAY_LETTER,
    FIRST_DAY,
    Part::Phases,
    Part::Head("form-head-marking"),
    field!(Exercise, classification, Shape::Line),
    field!(Exercise, releasability, Shape::Line),
    field!(Exercise, exercise_marking, Shape::Line),
    Part::Head("form-head-law"),
    field!(Exercise, legal, Shape::Codes(&["legal"])),
    field!(Exercise, legal_note, Shape::Lines(2)),
    Part::Head("form-head-safety"),
    field!(Exercise, safety_person, Shape::Line),
    field!(Exercise, safety_contact, Shape::Line),
    field!(Exercise, emergency_word, Shape::Line),
    field!(Exercise, contacts, Shape::Lines(3)),
    Part::Scope,
    Part::Features,
    Part::Head("form-head-size"),
    field!(
        Exercise,
        pinned_band,
        Shape::Switch(&[
            ("", "form-band-by-injects"),
            ("small", "form-band-small"),
            ("normal", "form-band-normal"),
            ("large", "form-band-large")
        ])
    ),
    field!(Exercise, columns, Shape::Lines(2)),
];

/// A phase.
pub const PHASE: &[Part] = form![Phase:
    name Shape::Line,
    kind Shape::Code(&["phase"]),
    start Shape::Time,
    end Shape::Time,
    note Shape::Lines(2),
];

const STARTEX: Part = Part::Field(Field {
    name: "startex",
    shape: Shape::StartEx,
    get: |record| match record {
        Record::Exercise(it) => {
            let written =
                it.startex.as_ref().map(|startex| crate::scenario::time::dtg(crate::scenario::ExTime(0), startex));
            Value::Text(written.unwrap_or_default())
        }
        _ => Value::Nothing,
    },
    set: |record, value| {
        let Record::Exercise(it) = record else { return Ok(()) };
        let typed = value.text().trim();
        let startex = match typed {
            "" => None,
            typed => Some(read_startex(typed).map_err(|fault| fault.message())?),
        };
        Arc::make_mut(it).startex = startex;
        Ok(())
    },
});

const DAY_LETTER: Part = Part::Field(Field {
    name: "day_letter",
    shape: Shape::Line,
    get: |record| match record {
        Record::Exercise(it) => Value::Text(it.day_count.letter.to_string()),
        _ => Value::Nothing,
    },
    set: |record, value| {
        let Record::Exercise(it) = record else { return Ok(()) };
        let mut letters = value.text().trim().chars();
        match (letters.next(), letters.next()) {
            (Some(letter), None) if letter.is_alphabetic() => {
                Arc::make_mut(it).day_count.letter = letter.to_uppercase().next().unwrap_or(letter);
                Ok(())
            }
            _ => Err(say("form-fault-letter")),
        }
    },
});

const FIRST_DAY: Part = Part::Field(Field {
    name: "first_day",
    shape: Shape::Switch(&[("zero", "form-first-day-zero"), ("one", "form-first-day-one")]),
    get: |record| match record {
        Record::Exercise(it) => Value::One(Some(if it.day_count.first_is_zero { "zero" } else { "one" }.into())),
        _ => Value::Nothing,
    },
    set: |record, value| {
        if let Record::Exercise(it) = record {
            Arc::make_mut(it).day_count.first_is_zero = value.text() == "zero";
        }
        Ok(())
    },
});
