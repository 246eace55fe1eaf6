//! Sealed copies: what is sealed is nowhere in the copy, and comes back unharmed.

use super::copies::copied;
use super::{lantern, look, signed_off, through_a_file, with_decisions, with_inject};
use crate::exchange_out::shipped;
use crosscut::app::signing::{SealFrom, copy_wish, to_seal};
use crosscut::coverage::{Sensitivity, Standing};
use crosscut::edit::copy::{CopyWish, ReviewCopy, review_copy, take_in};
use crosscut::scenario::*;
use std::sync::Arc;

const PLANTED: &str = "MARKER-9f3c-the-words-that-nobody-may-read";

/// An inject with a marker in each text that a person can write, but for the note that is there to be read first.
fn planted(inject: &Inject) -> Inject {
    let text = |place: &str| Text::from(format!("{PLANTED} {place}"));
    Inject {
        title: text("title"),
        from_text: text("from"),
        text: text("text"),
        notes: text("notes"),
        people_effect: text("effect"),
        report: text("report"),
        feedback: text("feedback"),
        expected: vec![ExpectedAction { text: text("expected"), code: "assess".into(), ..ExpectedAction::default() }],
        referrals: vec![Referral { note: text("referral"), ..Referral::default() }],
        observables: vec![text("observable"), text("second")],
        people: vec![People { label: text("people"), ..People::default() }],
        links: inject.links.iter().map(|link| Link { note: text("link"), ..link.clone() }).collect(),
        sources: vec![text("source")],
        attachments: vec![Attachment { name: text("name"), description: text("shows"), ..Attachment::default() }],
        columns: vec![("Remark".into(), text("column"))],
        extra: Extra(vec![("later".into(), format!("\"{PLANTED} extra\"").into())]),
        tags: vec!["topic.crsv".into(), "crsv.form.rape".into()],
        content_note: "Sexual violence is mentioned.".into(),
        ..inject.clone()
    }
}

fn scenario() -> (Scenario, InjectId) {
    let scenario = lantern();
    let id = scenario.injects[3].id.clone();
    let scenario = with_inject(&scenario, &id, |inject| *inject = planted(inject));
    let comment = Comment {
        id: "com-on-it".into(),
        subject: format!("inject {id}").into(),
        text: "On it.".into(),
        ..Comment::default()
    };
    let quote =
        Comment { id: "com-quote".into(), text: format!("He says {PLANTED} title").into(), ..Comment::default() };
    let clear = Decision {
        id: "dec-clear".into(),
        kind: DecisionKind::Clear,
        subject: format!("inject {id}").into(),
        ..Decision::default()
    };
    let scenario = with_decisions(&scenario, [clear]);
    let scenario = scenario.inserting_all(&[Record::Comment(Arc::new(comment)), Record::Comment(Arc::new(quote))]);
    (scenario, id)
}

fn sealed(scenario: &Scenario, ids: &[InjectId]) -> ReviewCopy {
    let wish = CopyWish {
        document: "doc-test".into(),
        seal: "k7q2m9xa".into(),
        sealed: ids.to_vec(),
        made_for: "Maj Ostervane".into(),
        ..CopyWish::default()
    };
    review_copy(scenario, &wish).unwrap()
}

#[test]
fn a_sealed_text_is_nowhere_in_the_copy_and_comes_back_unharmed() {
    let (scenario, id) = scenario();
    assert_eq!(Sensitivity::of(scenario.inject(&id).unwrap()), Sensitivity::Severe);
    let coverage = look(&scenario);
    assert!(to_seal(&coverage, SealFrom::Severe).contains(&id));
    let ReviewCopy { copy, base } =
        review_copy(&scenario, &copy_wish(&coverage, "", Vec::new(), Some(SealFrom::Severe))).unwrap();
    let bytes = crosscut::store::format::write(&copy);
    assert!(crosscut::store::format::write(&scenario).contains(PLANTED));
    assert!(!bytes.contains("MARKER") && !bytes.contains("nobody-may-read"), "the copy shows what is sealed");
    let home = crosscut::store::format::read(bytes.as_bytes(), "copy.ron").unwrap().scenario;
    let inject = home.inject(&id).unwrap();
    assert!(inject.text.starts_with("[Sealed in this copy"), "{}", inject.text);
    assert_eq!((&*inject.content_note, inject.tags.len()), ("Sexual violence is mentioned.", 2));
    let taken = take_in(&scenario, &home, Some(&base)).unwrap();
    assert!(taken.is_nothing() && taken.proposals.is_empty(), "{:?}", taken.proposals);
    assert_eq!(taken.theirs.inject(&id), scenario.inject(&id));
    // Also where the base was lost.
    let taken = take_in(&scenario, &home, None).unwrap();
    assert!(taken.proposals.is_empty(), "{:?}", taken.proposals);
}

#[test]
fn what_an_adviser_writes_around_a_seal_comes_back_with_the_words_in_their_places() {
    let (scenario, id) = scenario();
    let ReviewCopy { copy, base } = sealed(&scenario, std::slice::from_ref(&id));
    let home = with_inject(&through_a_file(&copy), &id, |it| {
        it.text = format!("{} Tell the liaison officer first.", it.text).into();
        it.observables.swap(0, 1);
        it.expected.insert(0, ExpectedAction { text: "Inform the adviser.".into(), ..ExpectedAction::default() });
    });
    let taken = take_in(&scenario, &home, Some(&base)).unwrap();
    let inject = taken.theirs.inject(&id).unwrap();
    let own = scenario.inject(&id).unwrap();
    assert_eq!(inject.text.to_string(), format!("{} Tell the liaison officer first.", own.text));
    assert_eq!(inject.observables, [own.observables[1].clone(), own.observables[0].clone()]);
    assert_eq!(inject.expected[1], own.expected[0]);
    let fields: Vec<&str> = taken.proposals[0].fields.iter().map(|it| it.field.as_str()).collect();
    assert_eq!((taken.proposals.len(), fields), (1, vec!["text", "expected", "observables"]));
    assert_eq!(taken.scenario.inject(&id), scenario.inject(&id));
}

#[test]
fn a_sign_off_on_a_sealed_copy_stands_at_home_and_says_what_was_sealed() {
    let scenario = lantern();
    let coverage = look(&scenario);
    let evidence = |topic: &str| {
        let lines = coverage.lines().iter().filter(|line| line.requirement.topic == topic);
        lines.flat_map(|line| coverage.injects(&line.evidence)).next().unwrap().id.clone()
    };
    let id = evidence("topic.crsv");
    let ReviewCopy { copy, base } = sealed(&scenario, std::slice::from_ref(&id));
    let at_home = look(&through_a_file(&copy));
    let decision = signed_off(&at_home, "topic.crsv");
    assert!(decision.seen.iter().any(|line| line.ends_with(" sealed")), "{:?}", decision.seen);
    let taken = take_in(&scenario, &with_decisions(&copy, [decision.clone()]), Some(&base)).unwrap();
    let back = look(&taken.scenario);
    assert_eq!(back.looks().of_decision(&decision), Standing::Current);
    assert!(back.looks().fits_hash(&decision));
    let changed = look(&with_inject(&taken.scenario, &id, |it| it.owner = "X".into()));
    assert_eq!(changed.looks().of_decision(&decision), Standing::Stale);
}

#[test]
fn sealing_leaves_the_verdicts_of_what_ships_as_they_are() {
    for (id, coverage) in shipped() {
        let sealed = sealed(coverage.scenario(), &to_seal(&coverage, SealFrom::Severe));
        let other = look(&sealed.copy);
        let differing: Vec<String> = coverage
            .lines()
            .iter()
            .zip(other.lines())
            .filter(|(own, other)| own.verdict != other.verdict)
            .map(|(own, other)| format!("{} {} {}", own.requirement.id, own.verdict.name(), other.verdict.name()))
            .collect();
        assert!(differing.is_empty(), "{id}: {differing:?}");
    }
}

#[test]
fn words_that_stand_elsewhere_too_keep_a_copy_from_being_made() {
    let (scenario, id) = scenario();
    let mut incident = Incident::clone(&scenario.incidents[0]);
    incident.outline = format!("As in the inject: {PLANTED} text").into();
    let scenario = scenario.replacing(&Record::Incident(Arc::new(incident))).unwrap();
    let wish = CopyWish { seal: "k7q2m9xa".into(), sealed: vec![id], ..CopyWish::default() };
    let shown = review_copy(&scenario, &wish).unwrap_err();
    assert_eq!(shown.places, [scenario.incidents[0].id.record()]);
    assert!(shown.message().contains("was not made"), "{}", shown.message());
}

#[test]
fn a_copy_of_a_sealed_copy_keeps_its_seals() {
    let (scenario, id) = scenario();
    let first = sealed(&scenario, std::slice::from_ref(&id));
    let second = copied(&first.copy);
    assert_eq!(second.copy.copy.as_ref().unwrap().sealed.len(), 1);
    let taken = take_in(&first.copy, &second.copy, Some(&second.base)).unwrap();
    assert!(taken.proposals.is_empty());
    let taken = take_in(&scenario, &taken.scenario, Some(&first.base)).unwrap();
    assert!(taken.proposals.is_empty(), "{:?}", taken.proposals);
}
