//! Tests that are decided inject by inject: numbers, several values, and one person who meets several tests.

use super::counted::{Counted, NumberField};
use super::facts::Numbers;
use super::persons::{Person, PersonTest};
use super::program::Program;
use super::table::Slot;
use super::world::World;
use crate::checklist::criterion::Bound;
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

/// The tests on one person that hold for one of these, by their numbers among the special tests.
pub(super) fn persons(program: &Program, people: &[(&People, Person)]) -> Box<[u16]> {
    if people.is_empty() {
        return Box::default();
    }
    let holds =
        |tests: &[PersonTest]| people.iter().any(|(entry, person)| tests.iter().all(|test| test.holds(entry, person)));
    program.person_tests.iter().filter(|(_, tests)| holds(tests)).map(|(index, _)| *index).collect()
}

/// Calls the function for each special test that holds.
pub(super) fn holding(program: &Program, known: &Slot, mut found: impl FnMut(usize)) {
    known.persons.iter().for_each(|index| found(usize::from(*index)));
    for (index, test) in &program.counted_tests {
        let holds = match test {
            Counted::Several(columns, least) => known.row.count_in(columns.clone()) >= *least,
            Counted::Number(field, bound, limit) => {
                number(known, *field).is_some_and(|number| within(number, *bound, *limit))
            }
        };
        if holds {
            found(*index);
        }
    }
}

fn number(known: &Slot, field: NumberField) -> Option<u32> {
    match field {
        NumberField::Window => known.numbers.window,
        NumberField::Hours => known.numbers.hours,
        NumberField::ChainLen => Some(known.numbers.chain_len),
        NumberField::CaseLen => Some(known.numbers.case_len),
        NumberField::At => known.numbers.at,
        NumberField::Words => u32::try_from(known.inject.text.split_whitespace().count()).ok(),
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
