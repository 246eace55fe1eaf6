//! What is written can be read back, equal and without a problem; every field has a place in the file.

use crate::generate::sound;
use crosscut::scenario::{Record, RecordKind, Scenario};
use crosscut::store::format::{read, write};
use crosscut::store::samples::SAMPLES;
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeMap;

const ALL_FIELDS: &str = include_str!("../../cases/format/v1-all-fields.scenario.ron");

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn what_is_written_is_read_back_equal(seed: u64) {
        let scenario = sound(seed, 6);
        let text = write(&scenario);
        let opened = read(text.as_bytes(), "test").unwrap();
        prop_assert_eq!(&opened.scenario, &scenario);
        prop_assert!(!opened.damaged && !opened.read_only);
        prop_assert_eq!(write(&opened.scenario), text);
    }

    #[test]
    fn what_is_written_is_ron(seed: u64) {
        let text = write(&sound(seed, 6));
        let value: Result<ron::Value, _> = ron::from_str(&text);
        prop_assert!(value.is_ok(), "{:?}", value.err());
    }

    #[test]
    fn line_ends_may_change_on_the_way(seed: u64) {
        let scenario = sound(seed, 6);
        let text = write(&scenario).replace('\n', "\r\n");
        prop_assert_eq!(read(text.as_bytes(), "test").unwrap().scenario, scenario);
    }
}

#[test]
fn an_empty_scenario_is_a_short_file() {
    let text = write(&Scenario::default());
    let opened = read(text.as_bytes(), "test").unwrap();
    assert_eq!(opened.scenario, Scenario::default());
    assert!(opened.problems.is_empty());
    assert!(text.lines().count() < 8, "{text}");
}

#[test]
fn samples_open_whole_and_settle_after_one_save() {
    for sample in SAMPLES {
        let opened = read(sample.text.as_bytes(), sample.file).unwrap();
        assert!(!opened.damaged && !opened.read_only, "{}", sample.file);
        let unread: Vec<_> = opened.problems.iter().filter(|it| super::is_of_format(it)).collect();
        assert!(unread.is_empty(), "{}: {:?}", sample.file, unread);
        let text = write(&opened.scenario);
        assert_eq!(read(text.as_bytes(), sample.file).unwrap().scenario, opened.scenario);
    }
}

#[test]
fn the_file_of_all_fields_opens_without_a_problem() {
    let opened = read(ALL_FIELDS.as_bytes(), "v1").unwrap();
    assert!(opened.problems.is_empty(), "{:#?}", opened.problems);
    assert_eq!(opened.version, 1);
    let body = |text: &str| text.lines().filter(|line| !line.starts_with("//")).map(str::to_owned).collect::<Vec<_>>();
    // What the file leaves out on purpose or says more fully than needed.
    let shorter = ALL_FIELDS.replace("yes: false, ", "");
    assert_eq!(body(&write(&opened.scenario)), body(&shorter));
}

#[test]
fn the_file_of_all_fields_has_all_fields() {
    let opened = read(ALL_FIELDS.as_bytes(), "v1").unwrap();
    let mut filled = BTreeMap::new();
    for kind in RecordKind::ALL {
        let records = opened.scenario.records(kind);
        assert!(!records.is_empty(), "{}", kind.name());
        for record in &records {
            note_filled(kind.name(), &Record::tree(record), &mut filled);
        }
    }
    let empty: Vec<_> = filled.iter().filter(|(_, is_filled)| !**is_filled).map(|(path, _)| path).collect();
    assert!(empty.is_empty(), "no record of the file fills {empty:?}");
}

fn note_filled(path: &str, value: &Value, filled: &mut BTreeMap<String, bool>) {
    // Day zero is the usual day, so that `false` is the value that has to be told.
    if path.ends_with("first_is_zero") {
        return;
    }
    match value {
        Value::Object(fields) => {
            filled.insert(path.to_owned(), true);
            for (name, value) in fields.iter().filter(|(name, _)| *name != "extra") {
                note_filled(&format!("{path}.{name}"), value, filled);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            filled.insert(path.to_owned(), true);
            items.iter().for_each(|item| note_filled(path, item, filled));
        }
        other => {
            let is_default = [Value::Null, Value::from(false), Value::from(0), Value::from(""), Value::from(0.0)];
            let empty = is_default.contains(other) || other.as_array().is_some_and(Vec::is_empty);
            *filled.entry(path.to_owned()).or_default() |= !empty;
        }
    }
}

#[test]
fn one_changed_field_changes_one_line() {
    let opened = read(ALL_FIELDS.as_bytes(), "v1").unwrap();
    let before = write(&opened.scenario);
    let mut inject = (**opened.scenario.injects.last().unwrap()).clone();
    inject.title = "Men take a higher fee".into();
    let after = write(&opened.scenario.replacing(&Record::Inject(inject.into())).unwrap());
    let changed = before.lines().zip(after.lines()).filter(|(old, new)| old != new).count();
    assert_eq!((changed, before.lines().count()), (1, after.lines().count()));
}

#[test]
fn what_this_version_does_not_know_is_carried_through() {
    let text = "(\n  version: 1,\n  exercise: (\n    name: \"A\",\n    weather: [1, (deep: {\"a\": 'b'})],\n  ),\n  injects: [\n    (\n      id: \"inj-1\",\n      mood: Some(calm),\n      people: [\n        (sex: \"female\", height: 3),\n      ],\n    ),\n  ],\n  weathers: (mild: true),\n)\n";
    let opened = read(text.as_bytes(), "test").unwrap();
    assert!(!opened.damaged);
    let names: Vec<_> = opened.problems.iter().map(|it| it.kind.name()).collect();
    assert_eq!(names, ["unknown-field", "unknown-field", "unknown-field", "unknown-section"]);
    let written = write(&opened.scenario);
    for part in
        ["weather: [1, (deep: {\"a\": 'b'})],", "mood: Some(calm),", "r#people.1.height: 3,", "weathers: (mild: true),"]
    {
        assert!(written.contains(part), "{part} is gone:\n{written}");
    }
    assert_eq!(read(written.as_bytes(), "test").unwrap().scenario, opened.scenario);
    assert_eq!(write(&read(written.as_bytes(), "test").unwrap().scenario), written);
}

#[test]
fn a_value_that_cannot_be_read_goes_back_until_the_field_is_set() {
    let text = "(version: 1, injects: [(id: \"inj-1\", title: 5, window: -3, tags: [\"a\", 7])])";
    let opened = read(text.as_bytes(), "test").unwrap();
    let inject = opened.scenario.injects.first().unwrap();
    assert_eq!((&*inject.title, inject.window, inject.tags.len()), ("", None, 1));
    let written = write(&opened.scenario);
    assert!(
        written.contains("title: 5,") && written.contains("window: -3,") && written.contains("r#tags.2: 7,"),
        "{written}"
    );
    let mut set = (**inject).clone();
    set.title = "Now it has one".into();
    let written = write(&opened.scenario.replacing(&Record::Inject(set.into())).unwrap());
    assert!(!written.contains("title: 5,") && written.contains("window: -3,"), "{written}");
}

#[test]
fn a_decision_of_an_unknown_kind_never_counts_as_another() {
    let text = "(version: 1, decisions: [(id: \"dec-1\", kind: approve_all, subject: \"whole\"), (id: \"dec-2\", subject: \"whole\"), (id: \"dec-3\", kind: clear)])";
    let opened = read(text.as_bytes(), "test").unwrap();
    assert_eq!(opened.scenario.decisions.len(), 1);
    let written = write(&opened.scenario);
    assert!(written.contains("(id: \"dec-1\", kind: approve_all, subject: \"whole\"),"), "{written}");
    assert!(written.contains("(id: \"dec-2\", subject: \"whole\"),"), "{written}");
}

#[test]
fn ten_thousand_injects_open_whole() {
    let sample = read(SAMPLES.first().unwrap().text.as_bytes(), "sample").unwrap().scenario;
    let mut big = sample.clone();
    let copies = sample.injects.iter().cycle().take(10_000).enumerate().map(|(turn, inject)| {
        let mut copy = (**inject).clone();
        copy.id = format!("inj-{turn}").as_str().into();
        copy.number = format!("N-{turn}").into();
        copy.links.clear();
        copy.into()
    });
    big.injects = copies.collect::<Vec<_>>().into();
    let text = write(&big);
    let opened = read(text.as_bytes(), "big").unwrap();
    assert_eq!(opened.scenario, big);
}

#[test]
fn a_new_scenario_has_its_phases() {
    let scenario = crosscut::store::samples::empty();
    assert!(!scenario.phases.is_empty());
    assert!(read(write(&scenario).as_bytes(), "new").unwrap().problems.is_empty());
}
