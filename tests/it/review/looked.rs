//! What a person looked at: sign-offs go out of date by themselves, exactly those that are touched, and say why.

use super::{lantern, look, signed_off, through_a_file, topics, with_decisions, with_inject};
use crate::exchange_out::shipped;
use crosscut::app::Document;
use crosscut::checklist::Weight;
use crosscut::coverage::{Coverage, How, Standing};
use crosscut::edit::Edit;
use crosscut::scenario::fingerprint::{fingerprint_all, fingerprint_of_many};
use crosscut::scenario::*;
use std::collections::BTreeSet;
use std::sync::Arc;

fn standings(coverage: &Coverage) -> Vec<(String, Standing)> {
    let looks = coverage.looks();
    let of_test =
        coverage.scenario().decisions.iter().filter(|it| it.signer.name.contains("Ostervane") && !it.hash.is_empty());
    of_test.map(|decision| (decision.subject.to_string(), looks.of_decision(decision))).collect()
}

fn all_signed(scenario: &Scenario) -> Scenario {
    let coverage = look(scenario);
    let subjects = topics(&coverage).into_iter().chain(["whole".to_owned()]);
    with_decisions(scenario, subjects.map(|subject| signed_off(&coverage, &subject)).collect::<Vec<_>>())
}

#[test]
fn a_sign_off_stands_as_long_as_nothing_changes_also_after_saving() {
    for (id, coverage) in shipped() {
        let signed = all_signed(coverage.scenario());
        let back = through_a_file(&signed);
        assert_eq!(back, signed, "{id}");
        let wrong: Vec<_> =
            standings(&look(&back)).into_iter().filter(|(_, standing)| *standing != Standing::Current).collect();
        assert!(wrong.is_empty(), "{id}: {wrong:?}");
    }
}

#[test]
fn a_changed_inject_makes_its_topics_stale_and_no_other() {
    let signed = all_signed(&lantern());
    let before = look(&signed);
    let mut tried = 0;
    for inject in before.scenario().injects.iter() {
        let own: BTreeSet<String> =
            before.serves(&inject.id).iter().map(|line| line.requirement.topic.to_string()).collect();
        if own.is_empty() || own.len() == topics(&before).len() || tried == 5 {
            continue;
        }
        tried += 1;
        let after = look(&with_inject(&signed, &inject.id, |it| it.owner = "Somebody else".into()));
        for (subject, standing) in standings(&after) {
            let touched = subject == "whole" || own.contains(&subject);
            let expected = if touched { Standing::Stale } else { Standing::Current };
            assert_eq!(standing, expected, "{subject} after a change of {}", inject.number);
        }
        let looks = after.looks();
        let decision = after.scenario().decisions.iter().find(|it| own.contains(it.subject.as_str())).unwrap();
        let [changed] = looks.changed(decision, &[]).try_into().unwrap();
        assert_eq!(
            (changed.how, &*changed.called, changed.fields),
            (How::Changed, &*inject.number, vec!["owner".into()])
        );
        assert!(changed.values.is_empty());
    }
    assert_eq!(tried, 5);
}

#[test]
fn an_earlier_version_supplies_the_words() {
    let signed = all_signed(&lantern());
    let coverage = look(&signed);
    let line = coverage.lines().iter().find(|line| line.requirement.topic == "topic.caac" && !line.evidence.is_empty());
    let inject = Arc::clone(coverage.injects(&line.unwrap().evidence)[0]);
    let changed = with_inject(&signed, &inject.id, |it| it.notes = "Another note.".into());
    let after = look(&changed);
    let decision = after.scenario().decisions.iter().find(|it| it.subject == "topic.caac").unwrap().clone();
    let other = with_inject(&signed, &inject.id, |it| it.notes = "Never looked at.".into());
    let found = after.looks().changed(&decision, &[&other, &signed]);
    let value = &found[0].values[0];
    assert_eq!((value.field.as_str(), value.after.as_str()), ("notes", Some("Another note.")));
    assert_eq!(value.before.as_str().unwrap_or_default(), &*inject.notes);
}

#[test]
fn what_comes_to_it_and_what_leaves_it_is_named() {
    let signed = all_signed(&lantern());
    let coverage = look(&signed);
    let evidence = |inject: &InjectId| coverage.serves(inject).iter().any(|it| it.requirement.topic == "topic.caac");
    let inject = signed.injects.iter().find(|inject| evidence(&inject.id)).unwrap().clone();
    let looked = |scenario: &Scenario| {
        let coverage = look(scenario);
        let decision = coverage.scenario().decisions.iter().find(|it| it.subject == "topic.caac").unwrap().clone();
        let found = coverage.looks().changed(&decision, &[&signed]);
        found.into_iter().map(|it| (it.how, it.called)).collect::<BTreeSet<_>>()
    };
    let held = looked(&with_inject(&signed, &inject.id, |it| it.status = "held".into()));
    assert!(held.contains(&(How::Left, inject.number.to_string())), "{held:?}");
    let removed = looked(&signed.without(&BTreeSet::from([inject.id.record()])));
    assert!(removed.contains(&(How::Removed, inject.number.to_string())), "{removed:?}");
    let without = all_signed(&with_inject(&lantern(), &inject.id, |it| it.status = "held".into()));
    let joined = looked(&without.replacing(&Record::Inject(inject.clone())).unwrap());
    assert!(joined.contains(&(How::Joined, inject.number.to_string())), "{joined:?}");
}

#[test]
fn fingerprints_of_topics_and_the_whole_are_what_they_always_were() {
    for (id, coverage) in shipped() {
        let looks = coverage.looks();
        assert_eq!(looks.fingerprint("whole"), Some(fingerprint_all(coverage.scenario())), "{id}");
        for topic in topics(&coverage) {
            let lines = || coverage.lines().iter().filter(|line| line.requirement.topic == topic.as_str());
            let asked: Vec<&str> = lines().map(|line| line.requirement.notation.as_str()).collect();
            let evidence: BTreeSet<InjectId> =
                lines().flat_map(|line| coverage.injects(&line.evidence)).map(|inject| inject.id.clone()).collect();
            let records = evidence.iter().map(|id| Record::Inject(Arc::clone(coverage.scenario().inject(id).unwrap())));
            assert_eq!(
                looks.fingerprint(&topic),
                Some(fingerprint_of_many(&asked.join("\n"), records)),
                "{id} {topic}"
            );
        }
    }
}

#[test]
fn a_judgement_of_a_line_goes_out_of_date_with_each_edit_also_when_only_words_change() {
    let scenario = lantern();
    let coverage = look(&scenario);
    let is_judged =
        |line: &&Arc<crosscut::coverage::Line>| line.weight == Weight::Essential && !line.evidence.is_empty();
    let line = coverage.lines().iter().find(is_judged).unwrap();
    let id = line.requirement.id.clone();
    let mut decision = signed_off(&coverage, id.as_str());
    decision.kind = DecisionKind::Overrule;
    decision.verdict = "missing".into();
    let inject = Arc::clone(coverage.injects(&line.evidence)[0]);
    let mut document = Document::new(coverage.program(), with_decisions(&scenario, [decision]));
    let stale = |document: &Document| document.coverage().line(&id).unwrap().decision.as_ref().map(|(_, stale)| *stale);
    assert_eq!(stale(&document), Some(false));
    let changed = Record::Inject(Arc::new(Inject { owner: "Somebody else".into(), ..Inject::clone(&inject) }));
    document.apply(&Edit::Change(changed), None).unwrap();
    assert_eq!(stale(&document), Some(true), "after the edit");
    document.undo().unwrap();
    assert_eq!(stale(&document), Some(false), "after undo");
}

#[test]
fn what_was_never_bound_cannot_go_out_of_date() {
    let coverage = look(&lantern());
    let looks = coverage.looks();
    assert_eq!(looks.standing("topic.caac", &"".into()), Standing::Unbound);
    assert_eq!(looks.standing("inject inj-gone", &"00".into()), Standing::Gone);
    assert_eq!(looks.standing("no such thing", &"00".into()), Standing::Gone);
    assert!(looks.at("").is_none());
    let comment = Comment { fingerprint: fingerprint_all(coverage.scenario()), ..Comment::default() };
    assert_eq!(looks.of_comment(&comment), Standing::Current);
}
