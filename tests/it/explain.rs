//! Criteria said as sentences, and what is missing in plain words.

use crosscut::checklist::criterion::Test;
use crosscut::checklist::{Basis, explain, parse, sketch};
use crosscut::coverage::{
    Coverage, Fact, Lack, Line, Part, Program, Short, Verdict, candidates, lack_text, missing, near_misses, nearly,
    part_sentences,
};
use crosscut::scenario::{ExpectedAction, InjectId, RequirementId, Scenario};
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
    let number = alone.scenario().injects[0].number.to_string();
    let texts = missing(&open, &alone);
    let expected = "reports a harm and nothing follows. Link a later inject that goes on from it, or plan feedback.";
    assert_eq!(texts.len(), 1, "{texts:?}");
    assert!(texts[0].ends_with(expected) && texts[0].starts_with(&number), "{texts:?}");
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
    let texts = missing(&open, &coverage);
    assert_eq!(texts.len(), 2, "{texts:?}");
    assert!(texts[1].starts_with("No further incident is asked for"), "{texts:?}");
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

/// What happened, to whom and who says so is never rewritten for the sake of a line.
const STORY: [&str; 16] = [
    "fact",
    "topic",
    "lens",
    "perp",
    "who",
    "sex",
    "age",
    "status",
    "group",
    "portrayal",
    "sender",
    "from",
    "violation",
    "form",
    "effect",
    "protected",
];

#[test]
fn hints_ask_for_what_a_planner_fills_in_and_come_true() {
    let program = crate::judged::shipped();
    let (mut told, mut tried) = (0, 0);
    for requirement in program.basis.requirements() {
        for text in [&requirement.fails, &requirement.passes] {
            let scenario = crate::judged::scenario(text, &program.vocabulary);
            let before = Coverage::full(program, &scenario);
            for line in before.lines() {
                let hints = near_misses(&before, line).into_iter();
                for (inject, test) in
                    hints.flat_map(|(inject, tests)| tests.into_iter().map(move |it| (inject.clone(), it)))
                {
                    told += 1;
                    tried += usize::from(comes_true(&before, line, &inject.id, &test));
                }
            }
        }
    }
    assert!(told > 50 && tried > 30, "only {told} hints were told and {tried} tried");
}

/// Does what a hint says and looks whether more is there; `false` where the hint asks for more than codes.
fn comes_true(before: &Coverage, line: &Line, inject: &InjectId, test: &Test) -> bool {
    let id = &line.requirement.id;
    assert!(before.lacks(inject).is_empty(), "{id}: {inject} is not complete");
    assert!(!STORY.iter().any(|axis| test.looks_at(axis)), "{id}: {test:?}");
    let Some(next) = done(before.scenario(), inject, test) else { return false };
    let after = Coverage::full(before.program(), &Arc::new(next));
    let found_after = found(&after.line(id).expect("the line stays").part);
    assert!(found_after > found(&line.part), "{id}: {test:?} on {inject}");
    true
}

/// How much a part and all inside it found.
fn found(part: &Part) -> usize {
    let mut sum = 0;
    part.walk(&mut |part| {
        sum += (part.have.min(part.need) + usize::from(part.met) + part.hits.count()) * usize::from(!part.dropped);
    });
    sum
}

/// The scenario in which an inject does what a hint says; nothing for hints that ask for more than codes.
fn done(scenario: &Scenario, id: &InjectId, test: &Test) -> Option<Scenario> {
    let tests = match test {
        Test::Either(filters) if filters.len() == 1 => filters[0].clone(),
        one => vec![one.clone()],
    };
    let mut next = scenario.clone();
    let place = next.injects.iter().position(|inject| inject.id == *id)?;
    let mut inject = (*next.injects[place]).clone();
    for test in &tests {
        let (Test::Has { axis, values, all, .. } | Test::Through { axis, values, all, .. }) = test else { return None };
        let values = values.iter().take(if *all { values.len() } else { 1 });
        match axis.as_str() {
            "do" => {
                let first = inject.expected.first().cloned().unwrap_or_default();
                let action = |code: &smol_str::SmolStr| ExpectedAction { code: code.as_str().into(), ..first.clone() };
                inject.expected.extend(values.map(action));
            }
            "chain" => inject.chain.extend(values.map(|code| code.as_str().into())),
            "to" => inject.to.extend(values.map(|code| code.as_str().into())),
            _ => return None,
        }
    }
    Arc::make_mut(&mut next.injects)[place] = Arc::new(inject);
    Some(next)
}

fn missing_of(sketch: &str, id: &str) -> String {
    let coverage = coverage(sketch);
    missing(&line(&coverage, id), &coverage).join(" ")
}

#[test]
fn a_pair_that_is_begun_names_what_is_there_and_what_is_not() {
    let text = missing_of(
        "a: topic=poc role=indicator sender=community\nb: topic=poc role=incident effect=displaced perp=armed_group people{sex=female age=adult number=6} follows=a",
        "POC-UHE-05",
    );
    assert!(text.contains(" has 1 of 2 earlier injects that lead to it ("), "{text}");
    assert!(text.contains("with different senders"), "{text}");
    assert!(!text.contains("stand alone"), "{text}");
}

#[test]
fn halves_that_are_there_and_linked_otherwise_lack_the_link_only() {
    let text = missing_of("a: topic=poc\nb: topic=poc do=update_plan follows=a", "POC-UHE-06");
    assert!(text.contains("does not yet change the picture of an earlier inject on protection of civilians"), "{text}");
    let none = missing_of("a: topic=poc", "POC-UHE-06");
    assert!(none.contains("It has to change the picture of an inject on protection of civilians"), "{none}");
    let later = missing_of("a: topic=cpp do=legal", "CPP-REP-01");
    assert!(later.starts_with("Not there yet: an earlier inject"), "any inject on the topic is no half: {later}");
}

#[test]
fn an_empty_profile_field_is_named_by_itself() {
    let text = missing_of("+ actor front perp=armed_group main\na: topic=poc obj=mha actor=front to=j2", "POC-UHE-04");
    assert!(text.contains("are empty in the exercise set-up"), "{text}");
    assert!(text.contains("the expected outcome for civilians"), "{text}");
}

#[test]
fn a_limit_of_nothing_reads_as_none() {
    let text = missing_of("a: topic=poc\nb: bare topic=poc to=j3", "HSU-06");
    assert!(text.contains("none may be") && text.contains("Look at: "), "{text}");
    assert!(!text.contains("at most 0"), "{text}");
}

#[test]
fn what_nobody_signed_does_not_sound_signed() {
    let text = missing_of("a: topic=caac", "CAAC-TRN-02");
    assert!(text.contains("A named person has to sign that the training took place."), "{text}");
    let text = missing_of("+ phase plan\na: topic=cthb", "CTHB-PLN-01");
    assert!(!text.contains("planning document"), "a document cannot stand in for planning that is played: {text}");
    let program = crate::judged::shipped();
    for requirement in program.basis.requirements() {
        let coverage = Coverage::full(program, &crate::judged::scenario(&requirement.fails, &program.vocabulary));
        let text = missing(&line(&coverage, requirement.id.as_str()), &coverage).join(" ");
        assert!(!text.contains("has signed"), "{}: {text}", requirement.id);
    }
}

#[test]
fn every_line_that_waits_asks_its_adviser_something() {
    let program = crate::judged::shipped();
    for requirement in program.basis.requirements() {
        let coverage = Coverage::full(program, &crate::judged::scenario(&requirement.passes, &program.vocabulary));
        let Some(line) = coverage.line(&requirement.id).filter(|line| line.verdict == Verdict::Waits) else { continue };
        let question = crosscut::coverage::explain::question(line, &coverage);
        assert!(question.len() > 20 && question.ends_with(['.', '?']), "{}: {question}", requirement.id);
        assert_eq!(blemish(&question), None, "{}: {question}", requirement.id);
    }
}

#[test]
fn what_is_missing_reads_well_in_all_that_is_shipped() {
    let program = crate::judged::shipped();
    for requirement in program.basis.requirements() {
        for text in [requirement.fails.as_str(), requirement.passes.as_str(), "a: topic=poc"] {
            let coverage = Coverage::full(program, &crate::judged::scenario(text, &program.vocabulary));
            let Some(line) = coverage.line(&requirement.id) else { continue };
            for text in missing(line, &coverage) {
                let faults = ["missing-", "at most 0", " inject .", "  ", "Some("];
                let fault = faults.into_iter().find(|fault| text.contains(fault));
                // Names of the sketches are written with underscores.
                let plain = text.replace('_', " ");
                assert_eq!((fault, blemish(&plain)), (None, None), "{}: {text}", requirement.id);
            }
        }
    }
}

#[test]
fn lines_that_would_fall_name_the_inject_and_titles_stand_in_quotation_marks() {
    let opened = crosscut::store::samples::open("copper-lantern").expect("the sample opens");
    let coverage = Coverage::full(crate::judged::shipped(), &Arc::new(opened.scenario));
    let text = missing(&line(&coverage, "HSU-24"), &coverage).join(" ");
    assert!(text.contains("POC-UHE-02 (TS-004 and TS-009)"), "{text}");
    let text = missing(&line(&coverage, "POC-FBN-03"), &coverage).join(" ");
    assert!(text.starts_with("CV-007 touches it, but not as a dilemma"), "{text}");
}

#[test]
fn a_harm_without_a_sequel_is_named_by_its_number_in_the_exercise_of_mistakes() {
    let opened = crosscut::store::samples::open("quiet-orchard").expect("the sample opens");
    let coverage = Coverage::full(crate::judged::shipped(), &Arc::new(opened.scenario));
    let texts: Vec<String> = coverage.lines().iter().flat_map(|line| missing(line, &coverage)).collect();
    let numbers: Vec<&str> = coverage.scenario().injects.iter().map(|inject| &*inject.number).collect();
    let told = texts.iter().find(|text| text.contains("and nothing follows")).expect("a story ends with its report");
    assert!(numbers.iter().any(|number| told.contains(number)), "{told}");
}

#[test]
fn a_closed_line_has_no_candidates() {
    let program = crate::judged::shipped();
    for requirement in program.basis.requirements() {
        let coverage = Coverage::full(program, &crate::judged::scenario(&requirement.passes, &program.vocabulary));
        for line in coverage.lines().iter().filter(|line| !line.verdict.is_open()) {
            assert!(candidates(&coverage, line).is_empty(), "{}", line.requirement.id);
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
