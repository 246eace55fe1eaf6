//! Our own workbook comes back: into the same exercise nothing changes, into an empty one all that a row can hold.

use super::{CHANCE, problems, vocabulary};
use crosscut::checklist::Basis;
use crosscut::coverage::{Coverage, Program};
use crosscut::exchange::Format;
use crosscut::exchange::export::export;
use crosscut::exchange::read::*;
use crosscut::scenario::*;
use crosscut::store::samples;
use std::sync::Arc;

fn exported(scenario: &Scenario, format: Format) -> Vec<u8> {
    let program = Arc::new(Program::new(Arc::new(Basis::shipped().0)));
    let coverage = Coverage::full(&program, &Arc::new(scenario.clone()));
    export(format, &coverage, "2027-01-02").unwrap_or_else(|fault| panic!("{fault:?}")).bytes
}

fn back(scenario: &Scenario, bytes: &[u8], name: &str) -> DryRun {
    let book = read(bytes, name).unwrap_or_else(|fault| panic!("{}", fault.message(name)));
    plan(scenario, &book, &Mapping::propose(&book), &vocabulary(), CHANCE)
}

#[test]
fn every_shipped_exercise_comes_back_unchanged() {
    for id in samples::ids() {
        let scenario = samples::open(id).unwrap().scenario;
        for (format, name) in [(Format::Workbook, "a.xlsx"), (Format::Csv, "a.csv")] {
            let run = back(&scenario, &exported(&scenario, format), name);
            let changed: Vec<_> = run.rows.iter().filter(|row| row.fate != Fate::Unchanged).collect();
            assert!(changed.is_empty(), "{id} {name}: {changed:#?}");
            assert_eq!(run.rows.len(), scenario.injects.len(), "{id} {name}");
            assert!(run.edit.is_none() && run.questions.is_empty(), "{id} {name}: {:?}", run.questions);
            assert_eq!(problems(&run), [], "{id} {name}: {:?}", run.problems.first());
        }
    }
}

/// An inject without what only the records around it can say.
fn alone(inject: &Inject) -> Inject {
    let mut alone = inject.clone();
    // Ids of records that are made anew, and links to records that a row cannot make.
    (alone.incident, alone.from, alone.place, alone.perpetrator) = (None, None, None, None);
    (alone.audiences, alone.objectives, alone.phase) = (Vec::new(), Vec::new(), None);
    (alone.uses, alone.feeds) = (Vec::new(), Vec::new());
    alone
}

fn names(scenario: &Scenario, inject: &Inject) -> [String; 6] {
    let actor =
        |id: &Option<ActorId>| id.as_ref().and_then(|id| scenario.actor(id)).map(|actor| actor.name.to_string());
    let incident = inject.incident.as_ref().and_then(|id| scenario.incident(id));
    let objectives = inject.objectives.iter().filter_map(|id| scenario.objective(id)).map(|it| it.number.to_string());
    [
        actor(&inject.from).unwrap_or_default(),
        actor(&inject.perpetrator).unwrap_or_default(),
        inject.place.as_ref().and_then(|id| scenario.place(id)).map(|place| place.name.to_string()).unwrap_or_default(),
        incident.map(|incident| incident.title.to_string()).unwrap_or_default(),
        scenario.storyline_of(inject).map(|line| line.title.to_string()).unwrap_or_default(),
        objectives.collect::<Vec<_>>().join(" "),
    ]
}

#[test]
fn every_shipped_exercise_comes_back_into_an_empty_one() {
    for id in samples::ids() {
        let scenario = samples::open(id).unwrap().scenario;
        let exercise = Exercise {
            startex: scenario.exercise.startex,
            day_count: scenario.exercise.day_count,
            ..Exercise::default()
        };
        let empty = Scenario { exercise: exercise.into(), ..Scenario::default() };
        let run = back(&empty, &exported(&scenario, Format::Workbook), "a.xlsx");
        let after =
            run.after.as_ref().unwrap_or_else(|| panic!("{id}: {:?} {:?}", run.questions, run.problems.first()));
        assert_eq!(after.injects.len(), scenario.injects.len(), "{id}");
        for before in scenario.injects.iter() {
            let found = after.inject(&before.id).unwrap_or_else(|| panic!("{id}: {} is lost", before.number));
            assert_eq!(alone(found), alone(before), "{id} {}", before.number);
            assert_eq!(names(after, found), names(&scenario, before), "{id} {}", before.number);
        }
        assert_eq!(after.exercise.columns, scenario.exercise.columns, "{id}");
    }
}

#[test]
fn what_a_person_edits_in_our_workbook_is_what_changes() {
    let scenario = samples::open("first-steps").unwrap().scenario;
    let bytes = exported(&scenario, Format::Csv);
    let text = String::from_utf8(bytes).unwrap();
    let first = &scenario.injects[0];
    let title = first.title.to_string();
    let edited = text.replacen(&title, &format!("{title} again"), 1);
    let run = back(&scenario, edited.as_bytes(), "a.csv");
    assert_eq!((run.counts.updated, run.counts.unchanged), (1, scenario.injects.len() - 1));
    let row = run.rows.iter().find(|row| row.fate == Fate::Updated).unwrap();
    let fields: Vec<&str> = row.differences.iter().map(|difference| difference.field.as_str()).collect();
    assert_eq!(fields, ["title"]);
    assert_eq!(&*run.after.unwrap().inject(&first.id).unwrap().title, format!("{title} again"));
}
