//! What holds for any edits of any scenario: nothing panics, undo and redo come back, a sound scenario stays sound.

use crate::generate::{Chance, any_scenarios, scenarios};
use crosscut::edit::{Edit, History, apply, follow_up_of, new_inject};
use crosscut::scenario::compare::{changed_fields, compare};
use crosscut::scenario::integrity::problems;
use crosscut::scenario::*;
use proptest::prelude::*;
use std::sync::Arc;

/// An edit by chance; many make no sense, as those of tired people late at night.
fn any_edit(scenario: &Scenario, chance: &mut Chance) -> Edit {
    match chance.below(9) {
        0 | 1 => Edit::Change(changed_record(scenario, chance)),
        2 => Edit::ChangeMany((0..chance.below(12)).map(|_| changed_record(scenario, chance)).collect()),
        3 => add(scenario, chance),
        4 => Edit::Remove((0..1 + chance.below(3)).map(|_| any_record(scenario, chance).reference()).collect()),
        5 => Edit::ShiftTimes {
            injects: (0..chance.below(12)).map(|_| any_inject(scenario, chance)).collect(),
            minutes: [15, -15, 600, 0, i64::MAX, i64::MIN][chance.below(6)],
        },
        6 => Edit::Reorder { record: any_record(scenario, chance).reference(), index: chance.below(20) },
        7 => Edit::Link {
            from: any_inject(scenario, chance),
            to: any_inject(scenario, chance),
            kind: chance.code(&["follows", "branch", "same_time"]),
        },
        _ => Edit::Together {
            label_key: "edit-records".into(),
            edits: (0..chance.below(3)).map(|_| any_edit(scenario, chance)).collect(),
        },
    }
}

fn any_record(scenario: &Scenario, chance: &mut Chance) -> Record {
    let records: Vec<Record> = RecordKind::ALL.into_iter().flat_map(|kind| scenario.records(kind)).collect();
    records[chance.below(records.len())].clone()
}

fn any_inject(scenario: &Scenario, chance: &mut Chance) -> InjectId {
    match scenario.injects.len() {
        0 => "inj-nowhere".into(),
        count => scenario.injects[chance.below(count)].id.clone(),
    }
}

fn changed_record(scenario: &Scenario, chance: &mut Chance) -> Record {
    match any_record(scenario, chance) {
        Record::Inject(it) => {
            let mut inject = Inject::clone(&it);
            match chance.below(5) {
                0 => inject.title = chance.text(),
                1 => inject.time = [None, Some(ExTime(30)), Some(ExTime(i64::MIN))][chance.below(3)],
                2 => inject.links.clear(),
                3 => inject.number = format!("HS-{:03}", chance.below(20)).into(),
                _ => inject.place = Some("pla-0000".into()),
            }
            Record::Inject(Arc::new(inject))
        }
        Record::Place(it) => {
            let lat = [1.5, f64::NAN, f64::INFINITY][chance.below(3)];
            Record::Place(Arc::new(Place { position: Some(Position { lat, lon: 0.0 }), ..Place::clone(&it) }))
        }
        Record::Exercise(it) => Record::Exercise(Arc::new(Exercise { name: chance.text(), ..Exercise::clone(&it) })),
        Record::Incident(it) => {
            Record::Incident(Arc::new(Incident { title: chance.text(), storyline: None, ..Incident::clone(&it) }))
        }
        other => other,
    }
}

fn add(scenario: &Scenario, chance: &mut Chance) -> Edit {
    let id = InjectId::new(id_text(RecordKind::Inject, chance.bits() >> 60));
    let neighbour = any_inject(scenario, chance);
    let inject = match scenario.inject(&neighbour) {
        Some(inject) if chance.once_in(2) => follow_up_of(scenario, inject, id),
        _ => new_inject(scenario, id, None, Some(&neighbour)),
    };
    let record = Record::Inject(Arc::new(inject));
    if chance.once_in(2) {
        Edit::Add { record, index: Some(chance.below(9)) }
    } else {
        Edit::AddMany { label_key: "edit-records".into(), records: vec![record] }
    }
}

proptest! {
    #[test]
    fn undo_and_redo_come_back(start in any_scenarios(), seed: u64, count in 1usize..20) {
        let mut chance = Chance(seed);
        let mut history = History::new(start.clone());
        for _ in 0..count {
            let edit = any_edit(history.scenario(), &mut chance);
            let _ = history.apply(&edit, None);
        }
        let end = history.scenario().clone();
        let mut undone = 0;
        while let Some(done) = history.undo() {
            prop_assert!(!done.comparison.is_empty());
            undone += 1;
        }
        prop_assert_eq!(history.scenario(), &start);
        for _ in 0..undone {
            history.redo().unwrap();
        }
        prop_assert!(history.redo().is_none());
        prop_assert_eq!(history.scenario(), &end);
    }

    #[test]
    fn a_sound_scenario_stays_sound(start in scenarios(), seed: u64) {
        prop_assert_eq!(problems(&start).iter().map(crosscut::scenario::integrity::Problem::message).collect::<Vec<_>>(), Vec::<String>::new());
        let mut chance = Chance(seed);
        let mut scenario = start;
        for _ in 0..10 {
            let edit = any_edit(&scenario, &mut chance);
            if let Ok(next) = apply(&scenario, &edit) {
                let errors = problems(&next).into_iter().filter(|problem| problem.kind.name() != "after-endex");
                let errors: Vec<_> = errors.filter(|problem| problem.severity == integrity::Severity::Error).collect();
                prop_assert!(errors.is_empty(), "{:?} after {:?}", errors, edit);
                scenario = next;
            }
        }
    }

    #[test]
    fn the_comparison_is_empty_for_equal_scenarios_only(a in any_scenarios(), b in any_scenarios()) {
        prop_assert_eq!(compare(&a, &b).is_empty(), a == b);
        prop_assert!(compare(&a, &rebuilt(&a)).is_empty());
    }

    #[test]
    fn the_comparison_names_what_an_edit_touched(start in scenarios(), seed: u64) {
        let mut chance = Chance(seed);
        for _ in 0..10 {
            let edit = any_edit(&start, &mut chance);
            let Ok(next) = apply(&start, &edit) else { continue };
            let found = compare(&start, &next);
            prop_assert_eq!(found.is_empty(), start == next);
            for record in RecordKind::ALL.into_iter().flat_map(|kind| start.records(kind)) {
                let reference = record.reference();
                let now = next.record(&reference);
                prop_assert_eq!(found.removed.contains(&reference), now.is_none());
                let is_changed = now.as_ref().is_some_and(|now| *now != record);
                prop_assert_eq!(found.changed.contains(&reference), is_changed);
                let fields = now.map(|now| changed_fields(&record, &now)).unwrap_or_default();
                prop_assert_eq!(!fields.is_empty(), is_changed);
            }
            for record in RecordKind::ALL.into_iter().flat_map(|kind| next.records(kind)) {
                let reference = record.reference();
                prop_assert_eq!(found.added.contains(&reference), start.record(&reference).is_none());
            }
            let backwards = compare(&next, &start);
            prop_assert_eq!((&backwards.added, &backwards.removed), (&found.removed, &found.added));
        }
    }

    #[test]
    fn labels_and_problems_never_panic(start in any_scenarios(), seed: u64) {
        let mut chance = Chance(seed);
        let edit = any_edit(&start, &mut chance);
        prop_assert!(!edit.label(&start).is_empty());
        if let Err(refusal) = apply(&start, &edit) {
            prop_assert!(!refusal.message.starts_with("refusal-") && !refusal.message.contains("{$"), "{}", refusal.message);
        }
        for problem in problems(&start) {
            let message = problem.message();
            prop_assert!(!message.starts_with("problem-") && !message.contains("{$"), "{}", message);
        }
    }
}

/// An equal scenario that shares no pointer with the given one.
fn rebuilt(scenario: &Scenario) -> Scenario {
    let mut copy = scenario.clone();
    copy.injects = Arc::new(copy.injects.iter().map(|inject| Arc::new(Inject::clone(inject))).collect());
    copy.places = Arc::new(copy.places.iter().map(|place| Arc::new(Place::clone(place))).collect());
    copy.exercise = Arc::new(Exercise::clone(&copy.exercise));
    copy
}
