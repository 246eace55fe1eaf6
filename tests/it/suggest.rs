//! Topics and tags found in plain text, with the words that caused them.

use crosscut::suggest::evaluate::{Count, evaluate};
use crosscut::suggest::learn::{Manner, learn};
use crosscut::suggest::model::Model;
use crosscut::suggest::{find, finder, labelled, mark_of, shipped};
use crosscut::words::say;
use proptest::prelude::*;
use serde::Deserialize;

#[derive(Deserialize)]
struct Spoken {
    found: Vec<Case>,
    silent: Vec<String>,
}

#[derive(Deserialize)]
struct Case {
    text: String,
    tags: Vec<String>,
    words: Vec<String>,
}

fn spoken() -> Spoken {
    ron::from_str(include_str!("../cases/suggest/spoken.ron")).unwrap()
}

#[test]
fn what_an_adviser_would_name_is_found_with_the_words_that_caused_it() {
    for case in spoken().found {
        let found = find(&case.text);
        let said: Vec<&str> = found.iter().flat_map(|one| &one.words).map(|place| &case.text[place.clone()]).collect();
        for tag in &case.tags {
            assert!(found.iter().any(|one| one.tag == *tag), "{tag} in {:?}\n{found:?}", case.text);
        }
        for word in &case.words {
            assert!(said.iter().any(|said| said.contains(word)), "{word} in {:?}\n{said:?}", case.text);
        }
    }
}

#[test]
fn words_of_the_trade_that_only_look_alike_stay_silent() {
    for text in spoken().silent {
        assert_eq!(find(&text), Vec::new(), "{text}");
    }
}

#[test]
fn plain_denial_is_silent() {
    for text in
        ["No civilian casualties, school and hospital intact.", "Aucune victime civile, école et hôpital intacts."]
    {
        assert_eq!(find(text), Vec::new(), "{text}");
    }
}

#[test]
fn every_reason_can_be_said() {
    let finder = finder().unwrap();
    for why in finder.reasons().chain(["words"]) {
        let id = format!("suggest-why-{why}");
        assert_ne!(say(&id), id, "{why}");
    }
}

#[test]
fn concepts_of_the_lexicons_are_those_of_the_signs_or_of_the_weights() {
    let table = include_str!("../../assets/suggest/weights.tsv");
    let finder = finder().unwrap();
    let known = |name: &str| finder.is_in_a_sign(name) || table.contains(&format!("\nconcept {name}\t"));
    let strangers: Vec<&str> = finder.concepts().filter(|name| !known(name)).collect();
    assert_eq!(strangers, Vec::<&str>::new());
}

#[test]
fn the_weights_were_learned_from_the_texts_signs_and_words_that_are_there() {
    let tables = [
        include_str!("../cases/suggest/development.csv"),
        include_str!("../cases/suggest/learning.csv"),
        include_str!("../cases/suggest/shipped.csv"),
    ];
    let model = Model::read(include_str!("../../assets/suggest/weights.tsv")).unwrap();
    assert_eq!(model.of, mark_of(&tables), "learn them anew as assets/suggest/README.md says");
    assert_ne!(mark_of(&tables[..2]), mark_of(&tables));
}

#[test]
fn the_development_texts_are_found_well_enough() {
    let rows = labelled::rows(include_str!("../cases/suggest/development.csv")).unwrap();
    let part: Vec<_> = rows.into_iter().step_by(9).collect();
    let report = evaluate(finder().unwrap(), &part);
    assert!(report.macro_f1() > 0.75, "{:#?}", report.topics);
    assert!(report.false_alarm_share() < 0.15);
}

#[test]
fn a_table_of_labelled_texts_says_what_it_lacks() {
    assert!(labelled::rows("id,text,topics\n1,a,NONE\n").unwrap_err().contains("violations"));
    let rows = labelled::rows("id,text,topics,violations\n1,a,NONE,\n2,b,PoC;CAAC,abduction\n").unwrap();
    assert!(rows[0].topics.is_empty());
    assert!(rows[1].topics.contains("CAAC") && rows[1].violations.contains("abduction"));
}

#[test]
fn counts_become_measures() {
    let count = Count { hit: 6, extra: 2, missed: 4 };
    assert!((count.precision() - 0.75).abs() < 1e-9);
    assert!((count.recall() - 0.6).abs() < 1e-9);
    assert!((count.f1() - 2.0 / 3.0).abs() < 1e-9);
}

#[test]
fn learning_the_same_texts_gives_the_same_weights() {
    let bare = shipped(None).unwrap();
    let table = "id,text,topics,violations\n1,Icons were looted from the old church,CPP,\n2,Fuel delivery by rail,NONE,\n3,The museum roof was hit,CPP,\n4,Bridge open again,NONE,\n";
    let lessons: Vec<_> = labelled::rows(table).unwrap().iter().map(|row| labelled::lesson(&bare, row, 1.0)).collect();
    let model = learn(&lessons, Manner::default());
    assert_eq!(model, learn(&lessons, Manner::default()));
    let read = crosscut::suggest::model::Model::read(&model.table()).unwrap();
    assert_eq!(read.table(), model.table());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_text_can_be_read_and_places_lie_between_letters(text in "\\PC{0,80}") {
        for one in find(&text) {
            for place in &one.words {
                prop_assert!(text.get(place.clone()).is_some_and(|word| !word.is_empty()));
            }
        }
        prop_assert_eq!(find(&text), find(&text));
    }

    #[test]
    fn words_of_the_field_in_any_order_are_read(words in prop::collection::vec(0..24usize, 0..14)) {
        const WORDS: [&str; 24] = [
            "boys", "militia", "took", "school", "shelled", "no", "hospital", "women", "well", "afraid", "passports", "debt",
            "museum", "looted", "aid", "turned back", ".", ",", "fled", "aged 14", "garçons", "enlevés", "’", "é",
        ];
        let text: String = words.iter().map(|at| WORDS[*at]).collect::<Vec<_>>().join(" ");
        for one in find(&text) {
            prop_assert!((0.0..=1.0).contains(&one.strength));
            prop_assert!(one.words.iter().all(|place| text.get(place.clone()).is_some()));
        }
    }
}
