//! Criteria said as sentences, and what is missing in plain words.

use crosscut::checklist::{Basis, explain, parse};

/// Raw ids, brackets and gaps that must not reach a reader.
fn blemish(sentence: &str) -> Option<&'static str> {
    let marks = [("{", "a gap"), ("[", "an undecided number"), ("criterion-", "an unknown sentence"), ("_", "a raw id"), ("  ", "a double blank")];
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
            assert!(words <= 80, "{id} has a sentence of {words} words: {sentence}");
        }
    }
}

#[test]
fn all_203_criteria_say_themselves() {
    let (basis, _) = Basis::shipped();
    let lines = include_str!("../cases/criteria/all-203.txt").lines().filter(|line| !line.starts_with('#') && !line.is_empty());
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
