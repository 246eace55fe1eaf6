//! Cells of the table of injects: what they say can be written back, and what cannot be read is said and not written.

use crate::judged::shipped;
use crosscut::app::grid::{Cell, Column, Written, cell_text, known, write};
use crosscut::edit::apply;
use crosscut::scenario::{Audience, Inject, InjectId, Record, Scenario, Text};
use crosscut::store::samples;
use std::sync::Arc;

fn sample(id: &str) -> Scenario {
    samples::open(id).unwrap().scenario
}

fn cell(inject: &Inject, text: &str) -> Cell {
    Cell { inject: inject.id.clone(), text: text.to_owned() }
}

fn write_in(scenario: &Scenario, column: &Column, cells: &[Cell]) -> Written {
    write(scenario, &shipped().vocabulary, column, cells, 7)
}

/// What one cell says after it was written, or why it was not.
fn after(scenario: &Scenario, number: &str, column: &str, text: &str) -> String {
    let column = Column::of_id(column).unwrap();
    let inject = scenario.injects.iter().find(|inject| &*inject.number == number).unwrap();
    let written = write_in(scenario, &column, &[cell(inject, text)]);
    if let Some(refused) = written.refused.first() {
        assert!(written.edit.is_none());
        return refused.why.clone();
    }
    let Some(edit) = written.edit else { return "as it was".into() };
    let next = apply(scenario, &edit).unwrap();
    cell_text(&next, &shipped().vocabulary, next.inject(&inject.id).unwrap(), &column)
}

#[test]
fn what_a_cell_says_can_be_written_back_and_changes_nothing() {
    let mut faults = Vec::new();
    for id in crosscut::app::sample_ids() {
        let scenario = sample(id);
        for column in Column::all(&scenario.exercise).into_iter().filter(Column::is_written) {
            if column == Column::Phase {
                continue;
            }
            let said = |inject: &Arc<Inject>| {
                let text = cell_text(&scenario, &shipped().vocabulary, inject, &column);
                Cell { inject: inject.id.clone(), text }
            };
            let cells: Vec<Cell> = scenario.injects.iter().map(said).collect();
            let written = write_in(&scenario, &column, &cells);
            faults.extend(written.refused.iter().map(|it| format!("{id} {}: {it:?}", column.id())));
            if let Some(edit) = written.edit {
                let next = apply(&scenario, &edit).unwrap();
                let changed = scenario.injects.iter().zip(next.injects.iter()).filter(|(a, b)| a != b);
                faults.extend(changed.map(|(a, _)| format!("{id} {}: {} changed", column.id(), a.number)));
            }
        }
    }
    assert!(
        faults.is_empty(),
        "{} faults\n{}",
        faults.len(),
        faults.iter().take(40).cloned().collect::<Vec<_>>().join("\n")
    );
}

#[test]
fn a_cell_takes_what_a_planner_types() {
    let scenario = sample("copper-lantern");
    let number = scenario.injects[3].number.to_string();
    let typed = |column: &str, text: &str| after(&scenario, &number, column, text);
    assert_eq!(typed("status", "held"), "Held");
    assert_eq!(typed("to", "j2, J9"), "J2; J9");
    assert_eq!(typed("owner", "Maj Ilic"), "Maj Ilic");
    assert_eq!(typed("owner", ""), "");
    assert_eq!(typed("core", "deterrence and defence"), "Deterrence and defence");
    assert_eq!(typed("topics", "CPP; CAAC"), "CAAC; CPP");
    assert_eq!(typed("from", "A caller who gives no name"), "A caller who gives no name");
    let place = scenario.places[0].name.to_string();
    assert_eq!(typed("place", &place.to_uppercase()), place);
}

/// The sample with a training audience of this name.
fn with_audience(name: &str) -> Scenario {
    let scenario = sample("copper-lantern");
    let audience = Audience { id: "aud-own".into(), name: name.into(), ..Audience::default() };
    scenario.inserting(&Record::Audience(Arc::new(audience)), None)
}

#[test]
fn recipients_are_read_at_every_level_and_stand_where_they_were_written() {
    let scenario = with_audience("4 Brigade");
    let number = scenario.injects[3].number.to_string();
    let typed = |text: &str| after(&scenario, &number, "to", text);
    assert_eq!(typed("G2"), "J2");
    assert_eq!(typed("s9; N4, cj6"), "J9; J4; J6");
    assert_eq!(typed("G2 Branch; G3 Ops"), "J2; J3");
    assert_eq!(typed("4 brigade; G2"), "J2; 4 Brigade");
    assert!(typed("G2 of the other side").contains("4 Brigade"), "what is known here is told");
    let scenario = with_audience("G2");
    let inject = scenario.injects.iter().find(|inject| inject.audiences.is_empty()).unwrap().clone();
    let both = after(&scenario, &inject.number, "to", "G2");
    assert_eq!(both, "J2; G2", "an audience of that name is one, and the branch can act");
}

#[test]
fn an_audience_that_is_taken_out_of_the_recipients_goes() {
    let scenario = with_audience("4 Brigade");
    let inject = scenario.injects[3].clone();
    let write = |scenario: &Scenario, text: &str| {
        let written = write_in(scenario, &Column::To, &[cell(&inject, text)]);
        apply(scenario, &written.edit.unwrap()).unwrap()
    };
    let both = write(&scenario, "J2; 4 Brigade");
    assert_eq!(both.inject(&inject.id).unwrap().audiences.len(), 1);
    let one = write(&both, "J2");
    assert!(one.inject(&inject.id).unwrap().audiences.is_empty());
}

#[test]
fn a_time_of_day_stays_on_its_day() {
    let scenario = sample("copper-lantern");
    let inject = scenario.injects.iter().find(|inject| inject.time.is_some_and(|time| time.0 > 1500)).unwrap();
    let written = write_in(&scenario, &Column::Time, &[cell(inject, "14:35")]);
    let next = apply(&scenario, &written.edit.unwrap()).unwrap();
    let startex = scenario.exercise.startex.unwrap();
    let (before, now) = (inject.time.unwrap(), next.inject(&inject.id).unwrap().time.unwrap());
    assert_eq!(before.day_index(&startex), now.day_index(&startex));
    assert!(cell_text(&next, &shipped().vocabulary, next.inject(&inject.id).unwrap(), &Column::Time).contains("1435"));
}

#[test]
fn what_means_nothing_is_said_and_the_cell_stays() {
    let scenario = sample("copper-lantern");
    let number = scenario.injects[3].number.to_string();
    let typed = |column: &str, text: &str| after(&scenario, &number, column, text);
    for (column, text) in [
        ("status", "nearly done"),
        ("to", "J77"),
        ("core", "tidying up"),
        ("level", "sideways"),
        ("topics", "fishing"),
        ("time", "31 APR"),
        ("phase", "Execution"),
        ("number", ""),
        ("storyline", "anything"),
        ("evidence", "CAAC-ABD-01"),
    ] {
        let why = typed(column, text);
        assert!(why.len() > 50, "{column} took {text}: {why}");
    }
}

#[test]
fn of_many_cells_the_sound_ones_are_written_and_the_others_told() {
    let scenario = sample("copper-lantern");
    let injects: Vec<&Arc<Inject>> = scenario.injects.iter().take(4).collect();
    let texts = ["Released", "no such thing", "Held", "Released"];
    let cells: Vec<Cell> = injects.iter().zip(texts).map(|(inject, text)| cell(inject, text)).collect();
    let written = write_in(&scenario, &Column::Status, &cells);
    let refused: Vec<&InjectId> = written.refused.iter().map(|it| &it.inject).collect();
    assert_eq!(refused, [&injects[1].id]);
    let next = apply(&scenario, &written.edit.unwrap()).unwrap();
    let now = |place: usize| next.inject(&injects[place].id).unwrap().status.to_string();
    assert_eq!([now(0), now(2), now(3)], ["released", "held", "released"]);
    assert_eq!(now(1), injects[1].status.to_string());
}

#[test]
fn an_own_column_is_filled_for_all_and_known_values_are_offered() {
    let mut scenario = sample("copper-lantern");
    let mut exercise = (*scenario.exercise).clone();
    exercise.columns.push("Simulation cell".into());
    scenario.exercise = Arc::new(exercise);
    let column = Column::Own(Text::from("Simulation cell"));
    let cells: Vec<Cell> = scenario.injects.iter().take(30).map(|inject| cell(inject, "Grey cell")).collect();
    let edit = write_in(&scenario, &column, &cells).edit.unwrap();
    let next = apply(&scenario, &edit).unwrap();
    let offered = known(&next, &shipped().vocabulary, &column);
    assert_eq!(offered, [("Grey cell".to_owned(), String::new())]);
    let filled = next.injects.iter().filter(|inject| inject.columns.iter().any(|(_, value)| &**value == "Grey cell"));
    assert_eq!(filled.count(), 30);
    let incidents = known(&scenario, &shipped().vocabulary, &Column::Incident);
    assert!(incidents.iter().all(|(path, _)| path.contains(" > ")), "{incidents:?}");
}
