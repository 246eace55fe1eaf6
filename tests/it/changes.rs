//! What changed between two versions: verdicts with their causes, decisions, words.

use crate::all_lines;
use crosscut::coverage::changes::{Changes, DecisionFate, How};
use crosscut::coverage::{Coverage, Program, Verdict};
use crosscut::scenario::wording::marked;
use crosscut::scenario::*;
use crosscut::store::samples;
use std::sync::Arc;

fn program() -> Arc<Program> {
    Arc::new(Program::new(Arc::new(all_lines::basis())))
}

fn sample() -> Scenario {
    samples::open("copper-lantern").expect("the sample opens").scenario
}

fn changes(before: &Scenario, after: &Scenario) -> Changes {
    let program = program();
    let judged = |scenario: &Scenario| Coverage::full(&program, &Arc::new(scenario.clone()));
    Changes::between(&judged(before), &judged(after))
}

/// An inject that is the only evidence of a covered line.
fn bearing(scenario: &Scenario) -> (InjectId, RequirementId) {
    let coverage = Coverage::full(&program(), &Arc::new(scenario.clone()));
    let line = coverage.lines().iter().find(|line| line.verdict == Verdict::Covered && line.evidence.count() == 1);
    let line = line.expect("a line that rests on one inject");
    (coverage.injects(&line.evidence)[0].id.clone(), line.requirement.id.clone())
}

fn with(scenario: &Scenario, id: &InjectId, change: impl FnOnce(&mut Inject)) -> Scenario {
    let mut inject = Inject::clone(scenario.inject(id).unwrap());
    change(&mut inject);
    scenario.replacing(&Record::Inject(Arc::new(inject))).unwrap()
}

#[test]
fn nothing_changed_between_the_same() {
    assert!(changes(&sample(), &sample()).is_empty());
}

#[test]
fn a_verdict_names_the_change_that_is_enough_for_it() {
    let before = sample();
    let (inject, line) = bearing(&before);
    let other = before.injects.iter().find(|it| it.id != inject).unwrap().id.clone();
    let after = with(&before, &inject, |it| it.status = "cancelled".into());
    let after = with(&after, &other, |it| it.owner = "Somebody else".into());
    let found = changes(&before, &after);
    let change = found.verdicts.iter().find(|change| change.id == line).expect("the line lost its evidence");
    assert_eq!(change.before, Some(Verdict::Covered));
    assert_ne!(change.after, Some(Verdict::Covered));
    let causes: Vec<(&RecordRef, bool)> = change.causes.iter().map(|cause| (&cause.record, cause.is_enough)).collect();
    assert_eq!(causes, [(&inject.record(), true)]);
    let records: Vec<(&str, How)> = found.records.iter().map(|it| (it.record.id.as_str(), it.how)).collect();
    assert_eq!(records.len(), 2);
    let backwards = changes(&after, &before);
    assert!(backwards.verdicts.iter().any(|change| change.id == line && change.after == Some(Verdict::Covered)));
}

#[test]
fn a_deleted_inject_is_a_cause_too() {
    let before = sample();
    let (inject, line) = bearing(&before);
    let after = before.removing(&inject.record()).unwrap().0;
    let found = changes(&before, &after);
    let change = found.verdicts.iter().find(|change| change.id == line).unwrap();
    assert_eq!((change.causes[0].record.clone(), change.causes[0].is_enough), (inject.record(), true));
    assert!(found.records.iter().any(|it| it.record == inject.record() && it.how == How::Removed));
}

#[test]
fn a_signed_topic_is_out_of_date_with_the_fields_that_changed_and_no_other_is() {
    let program = program();
    let start = sample();
    let (inject, line) = bearing(&start);
    let coverage = Coverage::full(&program, &Arc::new(start.clone()));
    let unrelated = coverage.lines().iter().find(|other| {
        !other.evidence.is_empty()
            && other.requirement.id != line
            && coverage.injects(&other.evidence).iter().all(|it| it.id != inject)
    });
    let unrelated = unrelated.unwrap().requirement.id.clone();
    let decision = |number: usize, id: &RequirementId| {
        Arc::new(Decision {
            id: DecisionId::new(format!("dec-x{number}")),
            subject: id.0.clone(),
            reason: "Seen.".into(),
            signer: Signer { name: "Maj Neris".into(), role: "GENAD".into(), at: 1, after: None },
            fingerprint: coverage.line_fingerprint(id).unwrap(),
            ..Decision::default()
        })
    };
    let before = Scenario { decisions: Arc::new(vec![decision(1, &line), decision(2, &unrelated)]), ..start };
    let after = with(&before, &inject, |it| it.notes = format!("{} And by night.", it.notes).into());
    let found = changes(&before, &after);
    assert_eq!(found.decisions.len(), 1, "{:?}", found.decisions);
    let stale = &found.decisions[0];
    assert_eq!((stale.decision.id.as_str(), stale.fate), ("dec-x1", DecisionFate::OutOfDate));
    assert_eq!((&stale.since[0].record, &stale.since[0].fields[..]), (&inject.record(), &["notes".into()][..]));
    let words = &found.records[0].fields[0];
    assert!(marked(&words.paragraphs).iter().any(|line| line.contains("And by night.")), "{words:?}");
}

#[test]
fn values_are_told_in_words() {
    let before = sample();
    let id = before.injects[3].id.clone();
    let place = before.places[0].clone();
    let after = with(&before, &id, |it| {
        it.time = it.time.and_then(|time| time.later_by(60));
        it.channel = if it.channel.as_str() == "chat" { "voice".into() } else { "chat".into() };
        it.must_play = !it.must_play;
        it.place = if it.place.as_ref() == Some(&place.id) { None } else { Some(place.id.clone()) };
        it.links.push(Link { kind: "follows".into(), to: before.injects[0].id.clone(), ..Link::default() });
    });
    let found = changes(&before, &after);
    for words in &found.records[0].fields {
        let told = format!("{} → {}", words.before, words.after);
        let raw = ["pla-", "inj-", "{", "\"", "null"].iter().any(|raw| told.contains(raw));
        assert!(!raw && told != " → ", "{}: {told}", words.label);
    }
    let time = found.records[0].fields.iter().find(|words| words.field == "time").unwrap();
    assert!(time.after.contains("(D"), "{}", time.after);
}
