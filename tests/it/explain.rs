//! Criteria said as sentences, and what is missing in plain words.

use crosscut::checklist::{Basis, explain, parse, sketch};
use crosscut::coverage::{
    Coverage, Fact, Lack, Line, Program, Short, Verdict, candidates, lack_text, missing, near_misses, nearly,
    part_sentences,
};
use crosscut::scenario::{InjectId, RequirementId, Scenario};
use std::sync::Arc;

/// Raw ids, brackets and gaps that must not reach a reader.
fn blemish(sentence: &str) -> Option<&'static str> {
    let marks = [
        ("{", "a gap"),
        ("[", "an undecided number"),
        ("criterion-", "an unknown sentence"),
        ("_", "a raw id"),
        ("  ", "a double blank"),
    ];
    marks.into_iter().find_map(|(mark, what)| sentence.contains(mark).then_some(what))
}

#[test]
fn every_shipped_criterion_says_itself() {
    let (basis, faults) = Basis::shipped();
    assert!(faults.is_empty(), "{faults:?}");
    for requirement in basis.requirements() {
        for sentence in explain::sentences(&requirement.criterion, &basis.vocabulary) {
            let id = &requirement.id;
            assert!(sentence.ends_with('.') && sentence.len() > 15, "{id}: {sentence}");
            assert_eq!(blemish(&sentence), None, "{id}: {sentence}");
            let words = sentence.split_whitespace().count();
            assert!(words <= 85, "{id} has a sentence of {words} words: {sentence}");
        }
    }
}

#[test]
fn all_203_criteria_say_themselves() {
    let (basis, _) = Basis::shipped();
    let lines =
        include_str!("../cases/criteria/all-203.txt").lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    for line in lines {
        let fields: Vec<&str> = line.split('\t').collect();
        let criterion = parse::criterion(fields[5], &basis.vocabulary).unwrap();
        for sentence in explain::sentences(&criterion, &basis.vocabulary) {
            assert_eq!(blemish(&sentence), None, "{}: {sentence}", fields[0]);
            if std::env::var_os("SAY").is_some() {
                println!("{}: {sentence}", fields[0]);
            }
        }
    }
}

fn coverage(sketch_text: &str) -> Coverage {
    let (basis, _) = Basis::shipped();
    let program = Arc::new(Program::new(Arc::new(basis)));
    let scenario = sketch::scenario(sketch_text, &program.vocabulary).expect("the sketch can be read");
    Coverage::full(&program, &Arc::new(scenario))
}

fn line(coverage: &Coverage, id: &str) -> Arc<Line> {
    Arc::clone(coverage.line(&RequirementId::new(id)).expect("the line is shipped"))
}

const ABDUCTION: &str = "a: topic=caac violation=abduction|recruitment perp=armed_group role=report do=assess|share_un people{sex=male age=15_17 number=3}";

#[test]
fn a_harm_that_nobody_follows_says_what_to_do() {
    let alone = coverage(ABDUCTION);
    let open = line(&alone, "CAAC-ABD-02");
    assert_eq!(open.verdict, Verdict::Partly);
    assert_eq!(
        missing(&open, &alone),
        ["The harm is reported and nothing follows. Link a later inject that follows it up."]
    );
    let inject = &alone.scenario().injects[0].id;
    let near = nearly(&alone, inject);
    let short =
        near.iter().find(|it| it.line.requirement.id.as_str() == "CAAC-ABD-02").expect("the line is nearly closed");
    assert_eq!(short.short, Short::FollowUp);

    let followed = coverage(&format!("{ABDUCTION}\nb: topic=caac follows=a role=follow_up"));
    assert_eq!(missing(&line(&followed, "CAAC-ABD-02"), &followed), Vec::<String>::new());
}

#[test]
fn an_inject_that_fails_one_test_is_told_with_that_test() {
    let coverage = coverage("a: topic=caac violation=abduction|recruitment perp=armed_group role=report do=report_up");
    let open = line(&coverage, "CAAC-ABD-02");
    let near = near_misses(&coverage, &open);
    let phrases: Vec<String> =
        near[0].1.iter().map(|test| explain::test_phrase(test, &coverage.program().vocabulary)).collect();
    assert_eq!(phrases, ["that expects an assessment and sharing with the UN, here or in its follow-ups"]);
    assert_eq!(missing(&open, &coverage).len(), 1);
    let parts = part_sentences(&open, &coverage);
    assert_eq!((parts.len(), parts[0].met, parts[0].have, parts[0].need), (1, false, 0, 1));
}

#[test]
fn no_hint_ever_asks_for_more_harm() {
    // Only the violation is missing here, and that must not be proposed.
    let coverage = coverage(
        "a: topic=caac role=report do=assess|share_un\nb: topic=caac role=incident do=report_up|share_un people{sex=female age=10_14 number=2}",
    );
    for line in coverage.lines() {
        for (_, test) in
            near_misses(&coverage, line).iter().flat_map(|(inject, tests)| tests.iter().map(move |test| (inject, test)))
        {
            let harm = ["violation", "form", "act", "means", "purpose", "denial", "use_role", "effect", "threat"];
            assert!(!harm.iter().any(|axis| test.looks_at(axis)), "{}: {test:?}", line.requirement.id);
        }
    }
}

#[test]
fn an_incomplete_inject_is_a_candidate_with_what_it_lacks() {
    let coverage =
        coverage("a: bare topic=caac violation=abduction|recruitment perp=armed_group role=report do=assess|share_un");
    let open = line(&coverage, "CAAC-ABD-02");
    assert_eq!(open.verdict, Verdict::Missing);
    let found = candidates(&coverage, &open);
    assert_eq!(found.len(), 1);
    let texts: Vec<String> = found[0].1.iter().map(|lack| lack_text(lack, coverage.scenario()).to_string()).collect();
    assert!(
        texts.contains(
            &"No recipient. Nobody can act on this inject, so it is no evidence. Choose a recipient.".to_owned()
        ),
        "{texts:?}"
    );
    assert_eq!(nearly(&coverage, &coverage.scenario().injects[0].id)[0].short, Short::Gate);
}

#[test]
fn every_lack_has_its_words() {
    let lacks = [
        Lack::Title,
        Lack::Time,
        Lack::Phase,
        Lack::Sender,
        Lack::Channel,
        Lack::Recipient,
        Lack::Text,
        Lack::PeopleEffect,
        Lack::ExpectedAction,
        Lack::Facts(vec![Fact::Who, Fact::HowMany]),
        Lack::Role,
        Lack::Perpetrator,
        Lack::People,
        Lack::Chain,
        Lack::ChainUntouched,
        Lack::Referral,
        Lack::CopyOf(InjectId::new("inj-x")),
    ];
    for lack in lacks {
        let text = lack_text(&lack, &Scenario::default());
        assert!(!text.title.starts_with("lack-") && !text.hint.starts_with("lack-"), "{text:?}");
        assert_eq!(blemish(&text.to_string()), None, "{text}");
    }
}
