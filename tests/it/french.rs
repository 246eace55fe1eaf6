//! Criteria, explanations and lines in French: nothing English is left in them, and no id or gap shows.

use crate::judged::{scenario, shipped};
use crosscut::checklist::{Requirement, Vocabulary, explain};
use crosscut::coverage::explain::{because_text, question};
use crosscut::coverage::{Coverage, Verdict, missing, nearly, part_sentences};
use crosscut::words::{Language, in_language};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, OnceLock};

const SOURCE: &str = env!("CARGO_MANIFEST_DIR");

fn french<T>(work: impl FnOnce() -> T) -> T {
    in_language(Language::French, work)
}

fn lines() -> Vec<(Arc<Requirement>, String)> {
    let basis = &shipped().basis;
    let lists = basis.checklists.iter();
    lists.flat_map(|list| list.requirements.iter().map(|it| (Arc::clone(it), list.prefix.clone()))).collect()
}

fn vocabulary() -> &'static Vocabulary {
    &shipped().vocabulary
}

fn words_of(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '-');
    words.filter(|word| word.chars().any(char::is_alphabetic)).map(str::to_lowercase)
}

/// The values of a file of sentences, without ids, gaps and the names of forms.
fn told(language: &str, name: &str) -> String {
    let file = Path::new(SOURCE).join(format!("assets/words/{language}/{name}.ftl"));
    let text = std::fs::read_to_string(file).unwrap();
    let plain = |line: &str| {
        let value = line.split_once(" =").map_or(line, |(_, value)| value).trim_start().trim_start_matches('*');
        let value = value.strip_prefix('[').and_then(|it| it.split_once(']')).map_or(value, |(_, value)| value);
        let pieces = value.split("{ ").enumerate();
        let behind = |piece: &str| piece.split_once([' ', '}']).map_or(String::new(), |(_, behind)| behind.to_owned());
        pieces.map(|(place, piece)| if place == 0 { piece.to_owned() } else { behind(piece) }).collect::<String>()
            + "\n"
    };
    text.lines().filter(|line| !line.starts_with('#')).map(plain).collect()
}

/// Words that sentences in English use and French ones never do.
fn english_words() -> &'static BTreeSet<String> {
    static WORDS: OnceLock<BTreeSet<String>> = OnceLock::new();
    WORDS.get_or_init(|| {
        let mut english: BTreeSet<String> = BTreeSet::new();
        let taxonomy = &vocabulary().taxonomy;
        for facet in &taxonomy.facets {
            english.extend(words_of(&facet.english).chain(words_of(&facet.phrase.replace("{values}", ""))));
            english
                .extend(facet.values.iter().flat_map(|value| words_of(&value.phrase).chain(words_of(&value.english))));
        }
        english.extend(taxonomy.sets.iter().flat_map(|set| words_of(&set.phrase).chain(words_of(&set.whole))));
        english.extend(taxonomy.filters.iter().flat_map(|filter| words_of(&filter.phrase)));
        for (line, prefix) in lines() {
            english.extend(words_of(&line.title).chain(words_of(&line.statement)).chain(words_of(&prefix)));
            english.extend(words_of(&line.evidence));
        }
        for name in ["criterion", "coverage", "lack"] {
            english.extend(words_of(&told("en", name)));
        }
        let taken = taxonomy
            .facets
            .iter()
            .flat_map(|facet| words_of(&facet.fr).chain(facet.values.iter().flat_map(|it| words_of(&it.fr))));
        let taken: BTreeSet<String> = taken.collect();
        let mut french = taken;
        // Words that both languages have.
        french.extend(["condition", "experts", "face", "local", "machine", "tension"].map(str::to_owned));
        for name in ["criterion", "coverage", "lack", "lines", "phrases", "policy-words"] {
            french.extend(words_of(&told("fr", name)));
        }
        english.difference(&french).cloned().collect()
    })
}

/// Two words that French melts into one, such as `de le`; before an infinitive they are other words and stay.
fn unmelted(sentence: &str) -> Option<String> {
    const APART: [(&str, &str); 11] = [
        ("de", "le"),
        ("de", "les"),
        ("à", "le"),
        ("à", "les"),
        ("si", "il"),
        ("que", "il"),
        ("que", "un"),
        ("que", "une"),
        ("de", "un"),
        ("de", "une"),
        ("de", "aucun"),
    ];
    let words: Vec<String> = words_of(sentence).collect();
    let is_infinitive =
        |word: Option<&String>| word.is_some_and(|it| ["er", "ir", "re"].iter().any(|end| it.ends_with(end)));
    let mut pairs = words.windows(2).enumerate();
    let found = pairs.find(|(place, pair)| {
        APART.contains(&(pair[0].as_str(), pair[1].as_str())) && !is_infinitive(words.get(place + 2))
    });
    found.map(|(_, pair)| pair.join(" "))
}

/// What a French reader must not see in a sentence.
fn blemish(sentence: &str) -> Option<String> {
    let marks = [
        "{",
        "[",
        "_",
        "  ",
        "criterion-",
        "phrase-",
        "missing-",
        "domain-",
        "violation-",
        " ;",
        " :",
        "; ;",
        ", ,",
        "..",
    ];
    if let Some(mark) = marks.into_iter().find(|mark| sentence.contains(mark)) {
        return Some(format!("`{mark}`"));
    }
    if let Some(pair) = unmelted(sentence) {
        return Some(format!("`{pair}`"));
    }
    words_of(sentence).find(|word| english_words().contains(word)).map(|word| format!("the English word `{word}`"))
}

#[test]
fn words_that_only_english_has_are_known() {
    let english = english_words();
    for word in ["the", "that", "which", "with", "at", "least", "addressed", "harm", "there", "needed"] {
        assert!(english.contains(word), "{word}");
    }
    assert!(english.len() > 1000, "{}", english.len());
    assert_eq!(blemish("Le chef de le groupe.").as_deref(), Some("`de le`"));
    assert_eq!(blemish("Il demande de le nommer."), None);
    assert_eq!(blemish("Au moins un inject that expects a report.").as_deref(), Some("the English word `that`"));
}

#[test]
fn every_criterion_is_said_in_french() {
    let lines = lines();
    assert_eq!(lines.len(), 237);
    let mut faults = Vec::new();
    for (line, _) in &lines {
        let sentences = french(|| explain::sentences(&line.criterion, vocabulary()));
        for sentence in &sentences {
            if std::env::var_os("SAY").is_some() {
                println!("{}: {sentence}", line.id);
            }
            faults.extend(blemish(sentence).map(|what| format!("{}: {what}: {sentence}", line.id)));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// Sentences that an adviser can read, beside the file with what is expected.
///
/// After a change of the words: `UPDATE_CASES=1 cargo test --test it french`.
#[test]
fn chosen_criteria_read_as_they_stand_in_the_file() {
    let path = Path::new(SOURCE).join("tests/cases/french/criteria.txt");
    let known = std::fs::read_to_string(&path).unwrap_or_default();
    let chosen = known.lines().filter(|line| line.starts_with(|letter: char| letter.is_ascii_uppercase()));
    let chosen: BTreeSet<&str> = chosen.collect();
    let comments = known.lines().filter(|line| line.starts_with('#'));
    let mut text: String = comments.map(|line| format!("{line}\n")).collect();
    for (line, _) in lines().iter().filter(|(line, _)| chosen.contains(line.id.as_str())) {
        text += &format!("\n{}\n", line.id);
        for sentence in french(|| explain::sentences(&line.criterion, vocabulary())) {
            text += &format!("  {sentence}\n");
        }
    }
    if std::env::var_os("UPDATE_CASES").is_some() {
        std::fs::write(&path, &text).unwrap();
        return;
    }
    assert!(chosen.len() >= 30, "{} lines are chosen", chosen.len());
    assert_eq!(text, known, "run with UPDATE_CASES=1 and read what changed");
}

/// The names that the records of a scenario have, which are nobody's language.
fn own_names(coverage: &Coverage) -> Vec<String> {
    let scenario = coverage.scenario();
    let mut names: Vec<String> = scenario.injects.iter().map(|it| it.number.to_string()).collect();
    names.extend(scenario.places.iter().map(|it| it.name.to_string()));
    names.extend(scenario.actors.iter().map(|it| it.name.to_string()));
    names.extend(scenario.areas.iter().map(|it| it.name.to_string()));
    names.extend(scenario.storylines.iter().map(|it| it.title.to_string()));
    names.retain(|name| !name.is_empty());
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names
}

#[test]
fn what_is_missing_is_said_in_french() {
    let mut faults = Vec::new();
    for (requirement, _) in lines() {
        for sketch in [requirement.fails.as_str(), requirement.passes.as_str(), "a: topic=poc"] {
            let coverage = Coverage::full(shipped(), &scenario(sketch, vocabulary()));
            let Some(line) = coverage.line(&requirement.id) else { continue };
            let names = own_names(&coverage);
            let texts = french(|| {
                let mut texts = missing(line, &coverage);
                texts.extend(part_sentences(line, &coverage).into_iter().map(|part| part.sentence));
                texts.extend(because_text(line, vocabulary()));
                if line.verdict == Verdict::Waits {
                    texts.push(question(line, &coverage));
                }
                texts
            });
            for text in texts {
                let plain = names.iter().fold(text.clone(), |plain, name| plain.replace(name.as_str(), "X"));
                faults.extend(blemish(&plain).map(|what| format!("{}: {what}: {text}", requirement.id)));
                if std::env::var_os("SAY").is_some() {
                    println!("{}: {text}", requirement.id);
                }
            }
        }
    }
    faults.sort();
    faults.dedup();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn what_an_inject_is_short_of_is_said_in_french() {
    let coverage = Coverage::full(
        shipped(),
        &scenario(
            "a: topic=caac violation=abduction|recruitment perp=armed_group role=report do=report_up",
            vocabulary(),
        ),
    );
    let inject = &coverage.scenario().injects[0].id;
    let near = nearly(&coverage, inject);
    assert!(!near.is_empty());
    for it in &near {
        let text = french(|| it.short.text(vocabulary()));
        assert_eq!(blemish(&text), None, "{}: {text}", it.line.requirement.id);
    }
}

#[test]
fn every_line_has_a_title_a_statement_and_evidence_in_french() {
    let mut faults = Vec::new();
    for (line, prefix) in lines() {
        let texts = french(|| {
            [line.title_said().into_owned(), line.statement_said(&prefix), line.evidence_said().into_owned()]
        });
        let english = [line.title.clone(), line.statement.clone(), line.evidence.clone()];
        for (text, english) in texts.iter().zip(&english) {
            if text == english {
                faults.push(format!("{}: the same in both languages: {text}", line.id));
            }
            faults.extend(blemish(text).map(|what| format!("{}: {what}: {text}", line.id)));
        }
        if !texts[1].starts_with("L’exercice ") || !texts[1].ends_with('.') || texts[1].contains(&prefix) {
            faults.push(format!("{}: no whole sentence: {}", line.id, texts[1]));
        }
        assert_eq!(line.title_said(), line.title, "English is said as it stands");
        assert_eq!(line.evidence_said(), line.evidence);
        assert!(line.statement_said(&prefix).starts_with(&prefix), "{}", line.id);
    }
    for list in &shipped().basis.checklists {
        for family in &list.families {
            let said = french(|| family.title_said(&list.id).into_owned());
            faults.extend(blemish(&said).map(|what| format!("{} {}: {what}: {said}", list.id, family.id)));
            assert_eq!(family.title_said(&list.id), family.title);
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// What English leaves to the adviser decides; the French text must have its sentences at the same places.
#[test]
fn the_sentences_for_the_adviser_stand_at_the_same_places_in_both_languages() {
    let sentences = |text: &str| text.split_inclusive(['.', ';']).map(str::to_owned).collect::<Vec<_>>();
    let mut found = 0;
    for (line, _) in lines() {
        let english = sentences(&line.evidence);
        let asks =
            |text: &String| ["for the adviser", "adviser confirms", "adviser says"].iter().any(|it| text.contains(it));
        if !english.iter().any(asks) {
            continue;
        }
        let shown = sentences(&french(|| line.evidence_said().into_owned()));
        assert_eq!(english.len(), shown.len(), "{}: {shown:?}", line.id);
        for (_, text) in english.iter().zip(&shown).filter(|(english, _)| asks(english)) {
            assert!(text.contains("onseiller"), "{}: {text}", line.id);
            found += 1;
        }
    }
    assert!(found > 40, "{found}");
}

#[test]
fn members_and_values_are_named_in_the_language_of_the_reader() {
    let text = "+ phase plan\n+ phase exec\na: topic=poc";
    let coverage = Coverage::full(shipped(), &scenario(text, vocabulary()));
    let members = || {
        let of =
            |line: &Arc<crosscut::coverage::Line>| part_sentences(line, &coverage).into_iter().map(|it| it.sentence);
        coverage.lines().iter().flat_map(of).collect::<BTreeSet<_>>()
    };
    let (english, french) = (members(), french(members));
    let name = |list: &BTreeSet<String>, axis: &str, id: &str| {
        let value = vocabulary().axis(axis).and_then(|it| it.values.iter().find(|it| it.id == id)).unwrap();
        (list.contains(&value.english), list.contains(&value.fr))
    };
    assert_eq!(name(&english, "phase", "exec"), (true, false));
    assert_eq!(name(&french, "phase", "exec"), (false, true));
}
