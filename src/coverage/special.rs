//! Tests that are decided inject by inject: numbers, several values, and one person who meets several tests.

use super::facts::{self, Numbers, Row, Writer};
use super::program::{Program, Special};
use super::table::Slot;
use super::world::World;
use crate::checklist::criterion::{Bound, Test};
use crate::scenario::{Inject, People};

/// The numbers that an inject states.
pub(super) fn numbers(inject: &Inject, world: &World) -> Numbers {
    Numbers {
        window: inject.window,
        hours: inject.hours_since_event,
        chain_len: if inject.chain_suggested { 0 } else { u32::try_from(inject.chain.len()).unwrap_or(u32::MAX) },
        case_len: 1,
        at: inject.time.and_then(|time| world.percent_of_play(time)),
    }
}

/// The person who speaks for the sender, as an entry that is not affected by harm.
pub(super) fn speaker(inject: &Inject, world: &World) -> Option<People> {
    let (_, actor) = world.actor(inject.from.as_ref()?.as_str())?;
    let said = !actor.sex.is_empty() || !actor.portrayal.is_empty();
    said.then(|| People {
        sex: actor.sex.clone(),
        ages: vec!["adult".into()],
        portrayal: actor.portrayal.clone(),
        unaffected: true,
        ..People::default()
    })
}

/// Calls the function for each special test that holds.
pub(super) fn holding(program: &Program, known: &Slot, mut found: impl FnMut(usize)) {
    let entries = known.inject.people.iter().chain(known.speaker.as_ref());
    let people: Vec<(&People, Row)> = entries.map(|entry| (entry, person_row(entry, program))).collect();
    for (index, special) in program.specials.iter().enumerate() {
        let holds = match special {
            Special::Several(columns, least) => known.row.count_in(columns.clone()) >= *least as usize,
            Special::Number(field, bound, limit) => number(known, field).is_some_and(|number| within(number, *bound, *limit)),
            Special::Person(tests) => people.iter().any(|(entry, row)| person_matches(entry, row, tests, program)),
        };
        if holds {
            found(index);
        }
    }
}

fn number(known: &Slot, field: &str) -> Option<u32> {
    match field {
        "window" => known.numbers.window,
        "hours" => known.numbers.hours,
        "chain_len" => Some(known.numbers.chain_len),
        "case_len" => Some(known.numbers.case_len),
        "at" => known.numbers.at,
        "words" => u32::try_from(known.inject.text.split_whitespace().count()).ok(),
        _ => None,
    }
}

/// Whether a number lies within a limit.
pub fn within(number: u32, bound: Bound, limit: u32) -> bool {
    match bound {
        Bound::AtLeast => number >= limit,
        Bound::AtMost => number <= limit,
        Bound::Below => number < limit,
    }
}

fn person_row(entry: &People, program: &Program) -> Row {
    let mut writer = Writer::new(&program.vocabulary, &program.axes);
    facts::person_values(&mut writer, entry);
    for who in facts::who(entry) {
        writer.value(facts::Key::Who, who);
    }
    writer.finish()
}

fn person_matches(entry: &People, row: &Row, tests: &[Test], program: &Program) -> bool {
    tests.iter().all(|test| match test {
        Test::Has { columns, all: true, .. } => columns.iter().all(|column| row.has(*column)),
        Test::Has { columns, .. } => columns.iter().any(|column| row.has(*column)),
        Test::Lacks(_, _, columns) => !columns.iter().any(|column| row.has(*column)),
        Test::Filled(axis) => program.vocabulary.axis(axis).is_some_and(|axis| row.has(axis.filled())),
        Test::Number { field, bound, limit } if field == "number" => {
            let split = entry.female.unwrap_or(0).saturating_add(entry.male.unwrap_or(0));
            within(entry.number.unwrap_or(split), *bound, *limit) && (entry.number.is_some() || split > 0)
        }
        _ => false,
    })
}
