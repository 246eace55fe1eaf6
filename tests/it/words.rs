//! The sentences of the program: every id that the source uses exists, and no file has faults.

use crosscut::words::{Language, faults, knows, say, say_with, spoken};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The literal ids in calls of `say` and `say_with`.
fn ids(text: &str) -> Vec<String> {
    let calls = ["say(", "say_with("].into_iter().flat_map(|call| text.split(call).skip(1));
    let literals = calls.filter_map(|piece| piece.trim_start().strip_prefix('"'));
    literals.filter_map(|piece| piece.split_once('"')).map(|(id, _)| id.to_owned()).collect()
}

#[test]
fn all_sentences_that_the_source_uses_exist() {
    let mut files = Vec::new();
    sources(&Path::new(SOURCE).join("src"), &mut files);
    let mut missing = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        missing.extend(ids(&text).into_iter().filter(|id| !knows(id)).map(|id| format!("{id} in {}", file.display())));
    }
    assert!(missing.is_empty(), "\n{}", missing.join("\n"));
}

/// Where the source stands; the folder of this file is `tests/it`.
const SOURCE: &str = env!("CARGO_MANIFEST_DIR");

#[test]
fn all_files_of_sentences_are_listed() {
    let listed = include_str!("../../src/words/files.rs");
    for language in ["en", "fr"] {
        let (_, part) = listed.split_once(&format!("\"{language}\":")).unwrap();
        let (part, _) = part.split_once(';').unwrap();
        for entry in fs::read_dir(Path::new(SOURCE).join("assets/words").join(language)).unwrap() {
            let name = entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned();
            assert!(part.contains(&format!("\"{name}\"")), "src/words/files.rs does not list {language}/{name}.ftl");
        }
    }
}

/// The ids of all files of a language, each with the names of its gaps.
fn told(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut told: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for entry in fs::read_dir(Path::new(SOURCE).join("assets/words").join(language)).unwrap() {
        let mut now = String::new();
        for line in fs::read_to_string(entry.unwrap().path()).unwrap().lines() {
            if line.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
                line.split(" =").next().unwrap().clone_into(&mut now);
                told.entry(now.clone()).or_default();
            }
            let gaps = line.split("{ $").skip(1).filter_map(|piece| piece.split(' ').next()).map(str::to_owned);
            if !line.starts_with('#') && !now.is_empty() {
                told.entry(now.clone()).or_default().extend(gaps);
            }
        }
    }
    told
}

/// The ids under which the French words translate data, for all facets, values, sets, filters, families and lines.
fn of_data() -> BTreeMap<String, BTreeSet<String>> {
    let program = crate::judged::shipped();
    let taxonomy = &program.vocabulary.taxonomy;
    let mut ids = BTreeMap::new();
    let mut add = |id: String, gap: &str| {
        ids.insert(id, Some(gap).filter(|gap| !gap.is_empty()).map(str::to_owned).into_iter().collect());
    };
    for facet in &taxonomy.facets {
        add(format!("phrase-facet-{}", facet.key), "values");
        facet.values.iter().for_each(|value| add(format!("phrase-value-{}-{}", facet.key, value.id), ""));
        let told = facet.values.iter().filter(|value| !value.meaning.is_empty());
        told.for_each(|value| add(format!("term-{}-{}", facet.key, value.id), ""));
    }
    for set in &taxonomy.sets {
        add(format!("phrase-set-{}-{}", set.facet, set.name), "");
        if !set.whole.is_empty() {
            add(format!("phrase-set-whole-{}-{}", set.facet, set.name), "");
        }
    }
    taxonomy.filters.iter().for_each(|filter| add(format!("phrase-filter-{}", filter.name), ""));
    for list in &program.basis.checklists {
        let family = |id: &str| format!("family-{}-{}", list.id, id).to_lowercase().replace('_', "-");
        list.families.iter().for_each(|it| add(family(&it.id), ""));
        list.requirements.iter().for_each(|line| add(line.id.to_string(), ""));
    }
    let (library, _faults) = crosscut::library::shipped(&program.basis);
    library.items.iter().for_each(|item| add(item.id.to_string(), ""));
    for rule in &program.rules {
        let gaps = ["count", "among", "percent", "members", "words"].map(str::to_owned);
        ids.insert(rule.rule.id.to_string(), gaps.into_iter().collect());
    }
    ids
}

/// Documents and places in them may have French names, and keep the English ones where they have none.
fn is_of_sources(id: &str) -> bool {
    id.starts_with("source-") || id.starts_with("part-")
}

#[test]
fn what_french_says_english_says_too_with_the_same_gaps() {
    let (english, french, data) = (told("en"), told("fr"), of_data());
    let mut faults = Vec::new();
    for (id, gaps) in &french {
        match english.get(id).or_else(|| data.get(id)) {
            None if is_of_sources(id) => {}
            None => faults.push(format!("{id} is French only")),
            // A sentence may do without the number that chose its form.
            Some(known) => faults.extend(gaps.difference(known).map(|gap| format!("{id} fills {gap} in French only"))),
        }
    }
    faults.extend(data.keys().filter(|id| !french.contains_key(*id)).map(|id| format!("{id} is not in French")));
    for (id, gaps) in &english {
        match french.get(id) {
            None => faults.push(format!("{id} is not in French")),
            Some(own) => {
                let missed = gaps.difference(own).filter(|gap| !matches!(gap.as_str(), "count" | "number" | "waits"));
                faults.extend(missed.map(|gap| format!("{id} loses {gap} in French")));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn the_files_have_no_faults() {
    assert_eq!(faults(), Vec::<String>::new());
}

#[test]
fn an_unknown_id_is_said_as_it_is() {
    assert_eq!(say("no-such-sentence"), "no-such-sentence");
    assert_eq!(say_with("kind-inject", &[("unused", 1.into())]), "inject");
    assert_eq!(say_with("count-inject", &[("count", 1.into())]), "1 inject");
    assert_eq!(Language::of_tag("fr-BE"), Some(Language::French));
    assert_eq!(spoken(), Language::English);
}

#[test]
fn all_kinds_of_fault_have_their_sentence() {
    use crosscut::scenario::RecordKind;
    for kind in RecordKind::ALL {
        assert!(knows(&format!("kind-{}", kind.name())) && knows(&format!("count-{}", kind.name())));
    }
    for (file, prefix) in [
        (include_str!("../../src/scenario/integrity/problem.rs"), "problem-"),
        (include_str!("../../src/edit/refusal.rs"), "refusal-"),
    ] {
        let names = file.split("=> \"").skip(1).filter_map(|piece| piece.split_once('"'));
        for (name, _) in names {
            assert!(knows(&format!("{prefix}{name}")), "{prefix}{name} has no sentence");
        }
    }
    let notes_and_faults = include_str!("../../src/scenario/time/fault.rs");
    let (faults, notes) = notes_and_faults.split_once("pub enum TimeNote").unwrap();
    for (part, prefix) in [(faults, "time-fault-"), (notes, "time-note-")] {
        for (name, _) in part.split("=> \"").skip(1).filter_map(|piece| piece.split_once('"')) {
            assert!(name.is_empty() || knows(&format!("{prefix}{name}")), "{prefix}{name} has no sentence");
        }
    }
}
