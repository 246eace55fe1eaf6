//! Edits as stories from the scripting workshop: what a planner does, what comes of it, what is refused and why.

use crosscut::edit::{
    Edit, Gesture, History, RefusalKind, STEPS, apply, follow_up_of, new_inject, next_number, with_tag, without_tag,
};
use crosscut::scenario::compare::compare;
use crosscut::scenario::*;
use std::sync::Arc;

/// The storyline DH with an incident and three injects, of which the second follows the first.
fn bridge() -> Scenario {
    let inject = |id: &str, number: &str, title: &str, minutes: i64, links: Vec<Link>| {
        Arc::new(Inject {
            id: id.into(),
            number: number.into(),
            title: title.into(),
            time: Some(ExTime(minutes)),
            incident: Some("inc-halt".into()),
            from: Some("act-patrol".into()),
            status: "draft".into(),
            links,
            ..Inject::default()
        })
    };
    Scenario {
        storylines: one(Storyline {
            id: "sto-dh".into(),
            code: "DH".into(),
            title: "Displacement".into(),
            ..Storyline::default()
        }),
        incidents: one(Incident {
            id: "inc-halt".into(),
            title: "Halt at the bridge".into(),
            storyline: Some("sto-dh".into()),
            ..Incident::default()
        }),
        actors: one(Actor { id: "act-patrol".into(), name: "2 Company patrol".into(), ..Actor::default() }),
        places: one(Place { id: "pla-orlec".into(), name: "Orlec bridge".into(), ..Place::default() }),
        injects: Arc::new(vec![
            inject("inj-1", "DH-021", "Families halted", 60, vec![]),
            inject("inj-2", "DH-022", "Two children missing", 120, vec![to("inj-1", "follows")]),
            inject("inj-3", "DH-023", "Lorry seen", 180, vec![]),
        ]),
        ..Scenario::default()
    }
}

fn one<T>(record: T) -> List<T> {
    Arc::new(vec![Arc::new(record)])
}

fn to(id: &str, kind: &str) -> Link {
    Link { kind: kind.into(), to: id.into(), ..Link::default() }
}

fn changed(id: &str, change: impl FnOnce(&mut Inject)) -> Edit {
    let mut inject = Inject::clone(bridge().inject(&id.into()).unwrap());
    change(&mut inject);
    Edit::Change(Record::Inject(Arc::new(inject)))
}

fn remove(kind: RecordKind, id: &str) -> Edit {
    Edit::Remove(vec![RecordRef { kind, id: id.into() }])
}

fn link(from: &str, to: &str, kind: &str) -> Edit {
    Edit::Link { from: from.into(), to: to.into(), kind: kind.into() }
}

fn shift(ids: &[&str], minutes: i64) -> Edit {
    Edit::ShiftTimes { injects: ids.iter().map(|id| (*id).into()).collect(), minutes }
}

fn add(inject: Inject) -> Edit {
    Edit::Add { record: Record::Inject(Arc::new(inject)), index: None }
}

/// Applies an edit to the bridge: `label -> touched records`, or `refused kind at field: message`.
fn check(edit: &Edit, expected: &str) {
    let before = bridge();
    let found = match apply(&before, edit) {
        Ok(after) => {
            let touched: Vec<_> = compare(&before, &after).touched().map(|record| record.id.to_string()).collect();
            format!("{} -> {}", edit.label(&before), touched.join(" "))
        }
        Err(refusal) => format!("refused {} at {}: {}", refusal.kind.name(), refusal.field, refusal.message),
    };
    let is_as_expected =
        if expected.ends_with('…') { found.starts_with(expected.trim_end_matches('…')) } else { found == expected };
    assert!(is_as_expected, "\nfound    {found}\nexpected {expected}");
}

#[test]
fn changes_have_labels_and_touch_only_their_record() {
    check(&changed("inj-2", |it| it.title = "Three children missing".into()), "Change title of DH-022 -> inj-2");
    check(
        &changed("inj-2", |it| (it.to, it.status) = (vec!["j2".into()], "held".into())),
        "Change 2 fields of DH-022 -> inj-2",
    );
    check(
        &changed("inj-2", |it| it.expected.push(ExpectedAction::default())),
        "Change expected actions of DH-022 -> inj-2",
    );
    check(&changed("inj-2", |_| ()), "Change DH-022 -> ");
    check(&changed("inj-2", |it| it.number = "DH-040".into()), "Change number of DH-022 -> inj-2");
    check(
        &Edit::Change(Record::Exercise(Arc::new(Exercise { name: "EXERCISE BRIDGE".into(), ..Exercise::default() }))),
        "Change name of exercise -> exercise",
    );
    let held = |id: &str| match changed(id, |it| it.status = "held".into()) {
        Edit::Change(record) => record,
        _ => unreachable!(),
    };
    check(&Edit::ChangeMany(vec![held("inj-1"), held("inj-3")]), "Change status of 2 injects -> inj-1 inj-3");
}

#[test]
fn adding_and_removing() {
    let fresh = Inject { id: "inj-9".into(), incident: Some("inc-halt".into()), ..Inject::default() };
    check(&add(fresh.clone()), "Add inject -> inj-9");
    check(&add(Inject { id: "inj-1".into(), ..fresh.clone() }), "refused same-id at id: …");
    check(&add(Inject { id: "".into(), ..fresh.clone() }), "refused no-id at id: …");
    check(&add(Inject { id: "in j".into(), ..fresh.clone() }), "refused no-id at id: …");
    check(
        &add(Inject { number: " DH-021".into(), ..fresh.clone() }),
        "refused number-taken at number: The number DH-021 belongs to “Families halted”. …",
    );
    check(
        &add(Inject { incident: Some("inc-gone".into()), ..fresh.clone() }),
        "refused dangling at incident: The incident would name the incident inc-gone, which is not there. …",
    );
    check(&remove(RecordKind::Inject, "inj-1"), "Remove DH-021 -> inj-1 inj-2");
    check(&remove(RecordKind::Inject, "inj-3"), "Remove DH-023 -> inj-3");
    check(&remove(RecordKind::Inject, "inj-7"), "refused gone at : …");
    check(&remove(RecordKind::Place, "pla-orlec"), "Remove Orlec bridge -> pla-orlec");
    check(
        &remove(RecordKind::Actor, "act-patrol"),
        "refused in-use at : 2 Company patrol is still used by DH-021, DH-022, DH-023. Without it, they would point to nothing. …",
    );
    check(
        &remove(RecordKind::Storyline, "sto-dh"),
        "refused in-use at : Displacement is still used by Halt at the bridge. Without it, it would point to nothing. …",
    );
    check(&Edit::Remove(vec![RecordRef::exercise()]), "refused one-exercise at : …");
    let all = ["inj-1", "inj-2", "inj-3"].map(|id| RecordRef { kind: RecordKind::Inject, id: id.into() });
    let incident = RecordRef { kind: RecordKind::Incident, id: "inc-halt".into() };
    let with_incident: Vec<_> = all.iter().cloned().chain([incident]).collect();
    check(&Edit::Remove(all.to_vec()), "Remove 3 injects -> inj-1 inj-2 inj-3");
    check(&Edit::Remove(with_incident), "Remove 4 records -> inc-halt inj-1 inj-2 inj-3");
}

#[test]
fn a_chain_is_added_as_one_step() {
    let place = Record::Place(Arc::new(Place { id: "pla-camp".into(), ..Place::default() }));
    let first =
        Inject { id: "inj-a".into(), place: Some("pla-camp".into()), time: Some(ExTime(10)), ..Inject::default() };
    let then =
        Inject { id: "inj-b".into(), time: Some(ExTime(20)), links: vec![to("inj-a", "follows")], ..Inject::default() };
    let chain = |records: &[&Inject]| {
        let injects = records.iter().map(|inject| Record::Inject(Arc::new((*inject).clone())));
        Edit::AddMany { label_key: "edit-records".into(), records: injects.chain([place.clone()]).collect() }
    };
    check(&chain(&[&then, &first]), "3 records -> pla-camp inj-b inj-a");
    check(&chain(&[&then]), "refused dangling at links: …");
    check(&chain(&[&first, &first]), "refused same-id at id: …");
}

#[test]
fn links_go_from_later_to_earlier() {
    check(&link("inj-3", "inj-1", "changes"), "Link DH-023 to DH-021 -> inj-3");
    check(
        &link("inj-1", "inj-3", "follows"),
        "refused link-order at links: DH-021 is linked to DH-023, so it must be played later than DH-023. …",
    );
    check(&link("inj-1", "inj-1", "follows"), "refused link-to-itself at links: …");
    check(&link("inj-2", "inj-1", "follows"), "refused link-twice at links: …");
    check(&link("inj-1", "inj-3", "same_time"), "Link DH-021 to DH-023 -> inj-1");
    check(&link("inj-1", "inj-8", "follows"), "refused gone at : …");
    check(
        &Edit::Unlink { from: "inj-2".into(), to: "inj-1".into(), kind: "".into() },
        "Remove the link from DH-022 to DH-021 -> inj-2",
    );
}

#[test]
fn links_never_go_round() {
    let untimed = Edit::ChangeMany(
        bridge()
            .injects
            .iter()
            .map(|it| Record::Inject(Arc::new(Inject { time: None, ..Inject::clone(it) })))
            .collect(),
    );
    let scenario = apply(&bridge(), &untimed).unwrap();
    let scenario = apply(&scenario, &link("inj-3", "inj-2", "follows")).unwrap();
    let refusal = apply(&scenario, &link("inj-1", "inj-3", "caused_by")).unwrap_err();
    assert_eq!(refusal.kind, RefusalKind::LinkCycle);
    assert!(apply(&scenario, &link("inj-1", "inj-3", "same_time")).is_ok());
}

#[test]
fn moving_in_time_keeps_links_in_order() {
    check(&shift(&["inj-1", "inj-2", "inj-3"], 15), "Move 3 injects by 15 min -> inj-1 inj-2 inj-3");
    check(&shift(&["inj-2"], -30), "Move DH-022 by -30 min -> inj-2");
    check(&shift(&["inj-2"], 1530), "Move DH-022 by 1 d 1 h 30 min -> inj-2");
    check(&shift(&["inj-2"], -60), "refused link-order at links: DH-022 is linked to DH-021, …");
    check(&shift(&["inj-1"], 60), "refused link-order at links: DH-022 is linked to DH-021, …");
    check(&shift(&["inj-1", "inj-2"], -600), "Move 2 injects by -10 h -> inj-1 inj-2");
    check(&shift(&["inj-1"], i64::MAX), "refused time-out-of-range at time: …");
    check(&shift(&["inj-1"], 0), "Move DH-021 by 0 min -> ");
    check(&changed("inj-1", |it| it.time = Some(ExTime(400))), "refused link-order at links: …");
    check(&changed("inj-1", |it| it.time = None), "Change time of DH-021 -> inj-1");
    let reorder = Edit::Reorder { record: RecordRef { kind: RecordKind::Inject, id: "inj-3".into() }, index: 0 };
    check(&reorder, "Move DH-023 in the list -> ");
    assert_eq!(compare(&bridge(), &apply(&bridge(), &reorder).unwrap()).reordered, [RecordKind::Inject]);
}

#[test]
fn texts_and_numbers_have_limits() {
    check(&changed("inj-1", |it| it.text = "a\0b".into()), "refused forbidden-character at text: …");
    check(
        &changed("inj-1", |it| it.expected = vec![ExpectedAction { text: "\0".into(), ..Default::default() }]),
        "refused forbidden-character at expected: …",
    );
    check(&changed("inj-1", |it| it.notes = "x".repeat(1_000_001).into()), "refused too-long at notes: …");
    let nowhere =
        Place { id: "pla-orlec".into(), position: Some(Position { lat: f64::NAN, lon: 0.0 }), ..Place::default() };
    check(&Edit::Change(Record::Place(Arc::new(nowhere))), "refused not-finite at position: …");
}

#[test]
fn a_number_that_was_handed_out_stays() {
    let released = apply(&bridge(), &changed("inj-1", |it| it.status = "released".into())).unwrap();
    let mut inject = Inject::clone(released.inject(&"inj-1".into()).unwrap());
    inject.number = "DH-077".into();
    let refusal = apply(&released, &Edit::Change(Record::Inject(Arc::new(inject)))).unwrap_err();
    assert_eq!((refusal.kind, refusal.field.as_str()), (RefusalKind::NumberHandedOut, "number"));
}

#[test]
fn a_fault_that_was_there_before_stands_in_nobodys_way() {
    let mut scenario = bridge();
    let injects = Arc::make_mut(&mut scenario.injects);
    Arc::make_mut(&mut injects[0]).place = Some("pla-gone".into());
    Arc::make_mut(&mut injects[0]).links.push(to("inj-3", "follows"));
    let mut inject = Inject::clone(&injects[0]);
    inject.title = "Families halted at the bridge".into();
    inject.time = Some(ExTime(70));
    assert!(apply(&scenario, &Edit::Change(Record::Inject(Arc::new(inject)))).is_ok());
}

#[test]
fn new_injects_have_sensible_values() {
    let scenario = bridge();
    let after = new_inject(&scenario, "inj-n".into(), None, Some(&"inj-2".into()));
    assert_eq!((&*after.number, after.time, after.status.as_str()), ("DH-024", Some(ExTime(120)), "draft"));
    assert_eq!(after.incident, Some("inc-halt".into()));
    let first = new_inject(&Scenario::default(), "inj-n".into(), None, None);
    assert_eq!((&*first.number, first.time), ("INJ-001", Some(ExTime(0))));
    assert_eq!(next_number(&scenario, "HS"), "HS-001");
    let plain = |number: &str| Arc::new(Inject { id: number.into(), number: number.into(), ..Inject::default() });
    let pasted = Scenario { injects: Arc::new(["7", "20", "A-1"].map(plain).to_vec()), ..Scenario::default() };
    let next = new_inject(&pasted, "inj-n".into(), None, None);
    assert_eq!(&*next.number, "21", "the table counts without letters");
    assert_eq!(next_number(&pasted, "A"), "A-2");

    let inject = scenario.inject(&"inj-2".into()).unwrap();
    let next = follow_up_of(&scenario, inject, "inj-n".into());
    assert_eq!((next.time, next.role.as_str()), (Some(ExTime(180)), "follow_up"));
    assert_eq!(next.links, [to("inj-2", "follows")]);
    check(&add(next), "Add inject -> inj-n");
}

#[test]
fn tags_bring_their_topic_and_are_no_longer_refused() {
    let tag = TagId::new("caac.violation.abduction");
    let inject = Inject { refused_tags: vec![tag.clone()], ..Inject::default() };
    let tagged = with_tag(&inject, &tag, Some("topic.caac"));
    assert_eq!(tagged.tags, [TagId::new("topic.caac"), tag.clone()]);
    assert!(tagged.refused_tags.is_empty());
    assert_eq!(with_tag(&tagged, &tag, Some("topic.caac")), tagged);
    assert_eq!(without_tag(&tagged, &tag).tags, [TagId::new("topic.caac")]);
}

#[test]
fn typing_in_one_field_is_one_step() {
    let mut history = History::new(bridge());
    let typing = |serial| Some(Gesture { record: InjectId::new("inj-3").record(), field: "title".into(), serial });
    let typed = |text: &str| changed("inj-3", |it| it.title = text.into());
    for text in ["Lorry seen a", "Lorry seen ag", "Lorry seen again"] {
        history.apply(&typed(text), typing(1)).unwrap();
    }
    assert_eq!(history.steps().count(), 1);
    history.apply(&typed("Lorry not seen"), typing(2)).unwrap();
    assert_eq!((history.steps().count(), history.undo_label()), (2, Some("Change title of DH-023")));
    history.undo().unwrap();
    assert_eq!(&*history.scenario().inject(&"inj-3".into()).unwrap().title, "Lorry seen again");
    assert_eq!(history.undo().unwrap().comparison.changed, [InjectId::new("inj-3").record()]);
    assert_eq!(*history.scenario(), bridge());
    assert_eq!(history.redo_label(), Some("Change title of DH-023"));
    assert!(history.undo().is_none());
    history.redo().unwrap();
    assert_eq!(&*history.scenario().inject(&"inj-3".into()).unwrap().title, "Lorry seen again");
    history.set_floor();
    assert!(history.undo().is_none() && history.redo().is_none());
}

#[test]
fn typing_that_comes_back_to_the_start_leaves_no_step() {
    let mut history = History::new(bridge());
    let gesture = Some(Gesture { record: InjectId::new("inj-3").record(), field: "title".into(), serial: 1 });
    history.apply(&changed("inj-3", |it| it.title = "Lorry seen x".into()), gesture.clone()).unwrap();
    history.apply(&changed("inj-3", |_| ()), gesture).unwrap();
    assert_eq!(history.steps().count(), 0);
}

#[test]
fn a_new_edit_forgets_what_was_taken_back() {
    let mut history = History::new(bridge());
    history.apply(&changed("inj-3", |it| it.title = "One".into()), None).unwrap();
    history.undo().unwrap();
    let revision = history.revision();
    history.apply(&changed("inj-1", |it| it.title = "Two".into()), None).unwrap();
    assert!(history.redo().is_none());
    assert_ne!(history.revision(), revision);
    assert!(history.apply(&link("inj-1", "inj-1", "follows"), None).is_err());
    assert_eq!(history.undo_label(), Some("Change title of DH-021"));
}

#[test]
fn the_history_has_an_end() {
    let mut history = History::new(bridge());
    for step in 0..STEPS + 5 {
        history.apply(&changed("inj-3", |it| it.title = format!("Title {step}").into()), None).unwrap();
    }
    assert_eq!(history.steps().count(), STEPS);
}
