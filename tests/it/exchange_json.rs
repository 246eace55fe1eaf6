//! The JSON form: it is what its schema says, and it comes back as it went.

use crate::exchange_out::{judged, one, shipped};
use crate::generate::sound;
use crosscut::exchange::json::{JsonFault, read, text};
use serde_json::{Value, json};

fn schema() -> Value {
    serde_json::from_str(include_str!("../../docs/schema/scenario-1.schema.json")).unwrap()
}

/// A walker for the part of JSON Schema that ours uses; an unknown keyword is a fault of the schema.
fn check(value: &Value, schema: &Value, root: &Value, path: &str, faults: &mut Vec<String>) {
    let mut fault = |what: &str| faults.push(format!("{path}: {what}"));
    for (keyword, asked) in schema.as_object().expect("a schema is an object") {
        match keyword.as_str() {
            "description" | "title" | "$schema" | "$id" | "$defs" | "properties" | "prefixItems" => {}
            "const" if value != asked => fault("is not the constant"),
            "enum" if !asked.as_array().unwrap().contains(value) => fault("is not one of the values"),
            "type" if !is_of(value, asked.as_str().unwrap()) => fault("is of another type"),
            "minLength" if value.as_str().map_or(0, |text| text.chars().count() as u64) < asked.as_u64().unwrap() => {
                fault("is too short");
            }
            "minimum" if value.as_i64().is_some_and(|it| it < asked.as_i64().unwrap()) => fault("is too small"),
            "maximum" if value.as_i64().is_some_and(|it| it > asked.as_i64().unwrap()) => fault("is too large"),
            "minItems" if value.as_array().is_some_and(|it| (it.len() as u64) < asked.as_u64().unwrap()) => {
                fault("has too few");
            }
            "maxItems" if value.as_array().is_some_and(|it| (it.len() as u64) > asked.as_u64().unwrap()) => {
                fault("has too many");
            }
            "required" => {
                for name in asked.as_array().unwrap() {
                    if value.get(name.as_str().unwrap()).is_none() {
                        fault(&format!("lacks {name}"));
                    }
                }
            }
            "additionalProperties" => {
                let known = schema["properties"].as_object().unwrap();
                for name in value.as_object().into_iter().flatten().map(|(name, _)| name) {
                    if !known.contains_key(name) {
                        fault(&format!("has {name}, which the schema does not know"));
                    }
                }
            }
            "const" | "enum" | "type" | "minLength" | "minimum" | "maximum" | "minItems" | "maxItems" | "$ref"
            | "anyOf" | "items" => {}
            other => panic!("the schema uses {other}, which this test does not know"),
        }
    }
    if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
        let name = name.strip_prefix("#/$defs/").unwrap();
        check(value, &root["$defs"][name], root, path, faults);
    }
    if let Some(choices) = schema.get("anyOf").and_then(Value::as_array) {
        let fits = choices.iter().any(|choice| {
            let mut inner = Vec::new();
            check(value, choice, root, path, &mut inner);
            inner.is_empty()
        });
        if !fits {
            faults.push(format!("{path}: fits none of the choices"));
        }
    }
    for (name, inner) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        if let Some(value) = value.get(name) {
            check(value, inner, root, &format!("{path}.{name}"), faults);
        }
    }
    if let Some(inner) = schema.get("items") {
        for (place, value) in value.as_array().into_iter().flatten().enumerate() {
            check(value, inner, root, &format!("{path}[{place}]"), faults);
        }
    }
    for (place, inner) in schema.get("prefixItems").and_then(Value::as_array).into_iter().flatten().enumerate() {
        if let Some(value) = value.get(place) {
            check(value, inner, root, &format!("{path}[{place}]"), faults);
        }
    }
}

fn is_of(value: &Value, name: &str) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        other => panic!("type {other}"),
    }
}

fn faults(value: &Value) -> Vec<String> {
    let (schema, mut faults) = (schema(), Vec::new());
    check(value, &schema, &schema, "", &mut faults);
    faults
}

#[test]
fn every_shipped_scenario_is_as_the_schema_says_and_comes_back_equal() {
    for (id, coverage) in shipped() {
        let text = text(coverage.scenario()).unwrap();
        let found = faults(&serde_json::from_str(&text).unwrap());
        assert!(found.is_empty(), "{id}\n{}", found.join("\n"));
        let back = read(text.as_bytes()).unwrap_or_else(|fault| panic!("{id}: {}", fault.message()));
        assert_eq!(back.scenario, **coverage.scenario(), "{id}");
        assert!(back.unknown.is_empty(), "{id}: {:?}", back.unknown);
    }
}

#[test]
fn the_schema_notices_what_is_wrong() {
    let good: Value = serde_json::from_str(&text(&one(|_| {})).unwrap()).unwrap();
    assert_eq!(faults(&good), Vec::<String>::new());
    let wrong: [fn(&mut Value); 6] = [
        |it| it["injects"][0]["title"] = json!(5),
        |it| it["injects"][0]["more"] = json!(5),
        |it| drop(it["injects"][0].as_object_mut().unwrap().remove("title")),
        |it| it["version"] = json!(2),
        |it| it["injects"][0]["time"] = json!(100_000_000),
        |it| it["injects"][0]["uses"] = json!([{ "kind": "nothing", "id": "x" }]),
    ];
    for (place, spoil) in wrong.into_iter().enumerate() {
        let mut spoiled = good.clone();
        spoil(&mut spoiled);
        assert!(!faults(&spoiled).is_empty(), "fault {place} was not noticed");
    }
}

#[test]
fn strange_texts_come_back_letter_by_letter() {
    for seed in 0..60 {
        let scenario = sound(seed, 12);
        let back = read(text(&scenario).unwrap().as_bytes()).unwrap();
        assert_eq!(text(&back.scenario).unwrap(), text(&scenario).unwrap());
        let (mut there, mut here) = (back.scenario, scenario.clone());
        for (one, other) in there.places.iter().zip(here.places.iter()) {
            let apart = one.position.zip(other.position).map(|(a, b)| (a.lat - b.lat).abs().max((a.lon - b.lon).abs()));
            assert!(apart.is_none_or(|apart| apart < 1e-11), "{one:?} {other:?}");
        }
        (there.places, here.places) = Default::default();
        assert!(there == here, "seed {seed} differs outside its places");
        assert_eq!(faults(&serde_json::from_str(&text(&scenario).unwrap()).unwrap()), Vec::<String>::new());
    }
}

#[test]
fn what_is_left_out_is_empty_and_what_is_unknown_is_named() {
    let short = r#"{ "form": "crosscut scenario", "version": 1, "colour": 1,
        "injects": [{ "id": "inj-a", "title": "One", "smell": "none", "people": [{ "label": "Two", "height": 3 }] }] }"#;
    let arrived = read(short.as_bytes()).unwrap();
    assert_eq!(&*arrived.scenario.injects[0].title, "One");
    assert_eq!(arrived.unknown, ["colour", "injects[0].smell", "injects[0].people[0].height"]);
    assert_eq!(judged(arrived.scenario).scenario().injects.len(), 1);
}

#[test]
fn what_is_no_scenario_is_refused_with_a_reason() {
    let fault = |text: &str| read(text.as_bytes()).unwrap_err();
    assert!(matches!(fault("{ \"form\": 1,"), JsonFault::Unreadable { line: 1, .. }));
    assert!(matches!(fault("[1]"), JsonFault::OtherForm(_)));
    assert!(
        matches!(fault(r#"{"form":"crosscut check","version":1}"#), JsonFault::OtherForm(form) if form == "crosscut check")
    );
    assert!(matches!(fault(r#"{"form":"crosscut scenario","version":7}"#), JsonFault::Newer(7)));
    let twice = r#"{"form":"crosscut scenario","version":1,"injects":[{"id":"a"},{"id":"a"},{"title":"no id"}]}"#;
    let ids = fault(twice);
    assert!(ids.message().contains("inject a") && matches!(ids, JsonFault::Ids(_)), "{}", ids.message());
    let wrong = "{\"form\":\"crosscut scenario\",\"version\":1,\n\"injects\":[{\"id\":\"a\",\"window\":-4}]}";
    assert!(matches!(fault(wrong), JsonFault::Unreadable { line: 2, .. }));
    let deep = format!("{{\"form\":\"crosscut scenario\",\"version\":1,\"injects\":{}", "[".repeat(100_000));
    assert!(matches!(fault(&deep), JsonFault::Unreadable { .. }));
}
