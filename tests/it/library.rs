//! The library: every item is complete and careful, and worth exactly the lines that it claims.

use crate::judged::shipped;
use crosscut::app::library::{can_be_served, faults};
use crosscut::checklist::Weight;
use crosscut::edit;
use crosscut::library::{self, Item, fit};
use crosscut::scenario::integrity::{self, Problem, ProblemKind};
use crosscut::scenario::{ExTime, RecordKind, Scenario};
use smol_str::SmolStr;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

fn items() -> Vec<Arc<Item>> {
    let (library, faults) = library::shipped(&shipped().basis);
    assert!(faults.is_empty(), "{faults:#?}");
    library.items
}

#[test]
fn every_item_keeps_its_word() {
    let found: Vec<String> = items()
        .iter()
        .flat_map(|item| faults(item, shipped()).into_iter().map(|fault| format!("{}: {fault}", item.id)))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_essential_and_expected_line_that_injects_can_serve_is_served() {
    let items = items();
    let lists = shipped().basis.checklists.iter().filter(|list| !list.optional);
    let lines = lists.flat_map(|list| &list.requirements);
    let wanted = lines.filter(|line| line.weight != Weight::GoodPractice && can_be_served(line));
    let bare: Vec<&str> = wanted
        .filter(|line| !items.iter().any(|item| item.serves.contains(&line.id.0)))
        .map(|line| line.id.as_str())
        .collect();
    assert!(bare.is_empty(), "no item serves {bare:?}");
}

#[test]
fn there_is_enough_to_choose_from() {
    let items = items();
    let injects: usize = items.iter().map(|item| item.injects.len()).sum();
    let chains = items.iter().filter(|item| item.is_chain()).count();
    assert!(injects >= 160 && chains >= 25, "{injects} injects, {chains} chains");
    let groups: [&[&str]; 6] = [
        &["killing", "maiming"],
        &["recruitment", "use"],
        &["sexual_violence"],
        &["abduction"],
        &[
            "attack_school",
            "attack_education_staff",
            "attack_hospital",
            "attack_medical_staff",
            "threat_school_hospital",
        ],
        &["denial_access"],
    ];
    for group in groups {
        let carries = |item: &&Arc<Item>| {
            item.injects.iter().any(|inject| {
                let said = inject.codes.split_whitespace().filter_map(|word| word.strip_prefix("violation="));
                said.flat_map(|values| values.split('|')).any(|value| group.contains(&value))
            })
        };
        let count = items.iter().filter(carries).count();
        assert!(count >= 5, "{group:?}: {count}");
    }
}

/// Ids that no scenario has.
fn ids() -> impl FnMut(RecordKind) -> SmolStr {
    let mut next = 0;
    move |kind| {
        next += 1;
        SmolStr::new(format!("{}-lib{next}", kind.prefix()))
    }
}

#[test]
fn every_item_fits_into_the_sample_with_its_own_people_and_places() {
    let sample = crosscut::store::samples::open("copper-lantern").unwrap().scenario;
    let sample = Arc::new(sample);
    let before = integrity::problems(&sample).len();
    for item in items() {
        let scene = library::scene(&item, &shipped().vocabulary).unwrap();
        let filling = library::proposed(&item, &scene, &sample, ExTime(0));
        let edit = fit::edit(&item, &scene, &filling, &sample, ids());
        let next = edit::apply(&sample, &edit).unwrap_or_else(|refusal| panic!("{}: {}", item.id, refusal.message));
        assert_eq!(next.injects.len(), sample.injects.len() + item.injects.len(), "{}", item.id);
        // A chain that is longer than the sample runs past its end, and the program says so.
        let is_new = |problem: &Problem| problem.kind != ProblemKind::AfterEndEx;
        let problems: Vec<Problem> = integrity::problems(&next).into_iter().filter(is_new).collect();
        assert_eq!(problems.len(), before, "{}: {problems:#?}", item.id);
        let new = next.injects.iter().filter(|inject| sample.inject(&inject.id).is_none());
        for inject in new {
            let texts = [&inject.title, &inject.text, &inject.people_effect, &inject.notes];
            assert!(
                texts.iter().all(|text| !text.contains('{')),
                "{}: a slot is left open in {:?}",
                item.id,
                inject.text
            );
            assert!(inject.from.is_some(), "{}: nobody sends {}", item.id, inject.title);
        }
    }
}

#[test]
fn an_empty_scenario_gets_the_people_and_places_of_the_item() {
    for item in items() {
        let scene = library::scene(&item, &shipped().vocabulary).unwrap();
        let empty = Scenario::default();
        let filling = library::proposed(&item, &scene, &empty, ExTime(0));
        let next = edit::apply(&empty, &fit::edit(&item, &scene, &filling, &empty, ids())).unwrap();
        let mut names: BTreeMap<String, usize> = BTreeMap::new();
        for name in next.actors.iter().map(|actor| &actor.name).chain(next.places.iter().map(|place| &place.name)) {
            *names.entry(name.to_string()).or_default() += 1;
        }
        assert_eq!(names.values().sum::<usize>(), item.slots.len(), "{}", item.id);
    }
}

/// Each broken file is refused with exit code 1 or 2, and the complaint names the place and what to do.
#[test]
fn broken_library_files_are_refused_with_place_and_remedy() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/library");
    let verify = |file: &Path| {
        let output =
            Command::new(env!("CARGO_BIN_EXE_crosscut")).args(["library", "verify"]).arg(file).output().unwrap();
        let told = [output.stdout, output.stderr].concat();
        let told = String::from_utf8(told).unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
        (output.status.code(), told)
    };
    assert_eq!(verify(&folder.join("sound.ron")).0, Some(0));
    let mut count = 0;
    let cases = std::fs::read_dir(&folder).unwrap().flatten().map(|entry| entry.path());
    for case in cases.filter(|path| path.extension().is_some_and(|end| end == "txt")) {
        let (code, told) = verify(&case.with_extension("ron"));
        assert!(matches!(code, Some(1 | 2)), "{}: {told}", case.display());
        for wanted in std::fs::read_to_string(&case).unwrap().lines() {
            assert!(told.contains(wanted), "{}: `{wanted}` is not in: {told}", case.display());
        }
        count += 1;
    }
    assert!(count >= 20, "{count}");
}

#[test]
fn the_table_of_lines_and_items_is_what_the_program_prints() {
    let output = Command::new(env!("CARGO_BIN_EXE_crosscut")).args(["library", "table"]).output().unwrap();
    let table = String::from_utf8(output.stdout).unwrap();
    let page = format!(
        "# Which ready injects serve which line\n\nMade by `crosscut library table`; a test keeps it true. Lines over the \
         exercise as a whole and lines that only an adviser can attest are left out: no single item can meet them.\n\n{table}"
    );
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/library.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&place, &page).unwrap();
    }
    let kept = std::fs::read_to_string(&place).unwrap_or_default();
    assert!(kept == page, "docs/library.md is not up to date: UPDATE_DOCS=1 cargo test --test it library::the_table");
    assert!(!page.contains("**none**"));
}

#[test]
fn an_inject_of_the_library_is_known_again_whoever_plays_in_it_and_as_long_as_it_says_the_same() {
    use crosscut::library::ready::is_ready_made;
    let (library, _) = library::shipped(&shipped().basis);
    for inject in library.items.iter().flat_map(|item| &item.injects) {
        let played = inject.text.replace('{', "the ").replace('}', " of the north");
        assert!(is_ready_made(&inject.title, &played), "{}", inject.title);
        assert!(!is_ready_made(&inject.title, "Rewritten from the first word to the last."));
        assert!(!is_ready_made("Some other title", &played));
    }
}
