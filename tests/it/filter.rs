//! The filter language: what each field finds, what cannot be read, what is offered, at the command line too.

use crate::judged::shipped;
use crosscut::app::filter::{Field, Filter, Offered, Thing, matching, suggestions};
use crosscut::coverage::Coverage;
use crosscut::scenario::{Inject, RequirementId};
use crosscut::store::samples;
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, OnceLock};

fn sample() -> &'static Coverage {
    static SAMPLE: OnceLock<Coverage> = OnceLock::new();
    SAMPLE.get_or_init(|| {
        let opened = samples::open("copper-lantern").expect("the sample");
        Coverage::full(shipped(), &Arc::new(opened.scenario))
    })
}

fn found(text: &str) -> Vec<&'static Arc<Inject>> {
    let filter = Filter::read(text, &sample().scenario().exercise);
    assert!(filter.faults.is_empty(), "{text}: {:?}", filter.faults);
    matching(sample(), &filter)
}

/// A filter finds exactly the injects of which this is true, some but not all.
fn finds(text: &str, is_true: impl Fn(&Inject) -> bool) {
    let numbers = |injects: Vec<&Arc<Inject>>| injects.iter().map(|it| it.number.to_string()).collect::<Vec<_>>();
    let all = sample().scenario().injects.iter();
    let wanted = numbers(all.filter(|inject| is_true(inject)).collect());
    assert!(!wanted.is_empty() && wanted.len() < sample().scenario().injects.len(), "{text} tells nothing apart");
    assert_eq!(numbers(found(text)), wanted, "{text}");
}

fn day(inject: &Inject) -> Option<i64> {
    Some(inject.time?.day_index(sample().scenario().exercise.startex.as_ref()?))
}

#[test]
fn stretches_of_time_are_found_by_day_and_minute() {
    finds("time:D+2", |it| day(it) == Some(2));
    finds("time:D+2..D+4", |it| day(it).is_some_and(|day| (2..=4).contains(&day)));
    finds("time:>D+3", |it| day(it).is_some_and(|day| day > 3));
    finds("day:2", |it| day(it) == Some(2));
    finds("-day:>=2", |it| day(it).is_none_or(|day| day < 2));
    let first = sample().scenario().injects.iter().find_map(|it| it.time).expect("a time");
    let minute = format!("time:\"{}\"", first.stored());
    finds(&minute, |it| it.time == Some(first));
}

#[test]
fn a_word_is_found_in_what_the_inject_belongs_to() {
    let scenario = sample().scenario();
    let folded = |text: &str| crosscut::app::filter::fold(text);
    let incident =
        scenario.incidents.iter().find(|it| scenario.injects.iter().any(|own| own.incident.as_ref() == Some(&it.id)));
    let incident = incident.expect("an incident with injects");
    let storyline = scenario.storyline(incident.storyline.as_ref().unwrap()).unwrap();
    for name in [&incident.title, &storyline.title] {
        let numbers: Vec<_> = found(&format!("\"{name}\"")).iter().map(|it| it.number.clone()).collect();
        let own = scenario.injects.iter().filter(|it| it.incident.as_ref() == Some(&incident.id));
        assert!(own.clone().all(|it| numbers.contains(&it.number)), "{name}: {numbers:?}");
        assert!(own.clone().any(|it| !folded(&it.text).contains(&folded(name))), "{name} stands in every text");
    }
}

#[test]
fn not_and_or_bind_as_the_page_says() {
    let is = |it: &Inject, branch: &str| it.to.iter().any(|code| code.as_str() == branch);
    finds("to:J2 or to:J9", |it| is(it, "j2") || is(it, "j9"));
    finds("to:J2 or to:J9 -status:approved", |it| (is(it, "j2") || is(it, "j9")) && it.status.as_str() != "approved");
}

#[test]
fn lines_lacks_links_and_phases_are_found() {
    let abduction: Vec<_> =
        sample().lines().iter().filter(|it| it.requirement.id.as_str().starts_with("CAAC-ABD")).collect();
    finds("line:caac-abd", |it| {
        let slot = sample().table().slot_of(&it.id).expect("a slot");
        abduction.iter().any(|line| line.evidence.has(slot))
    });
    assert!(sample().line(&RequirementId::new("CAAC-ABD-01")).is_some());
    finds("lacks:place", |it| it.place.is_none());
    finds("-lacks:place", |it| it.place.is_some());
    let target = sample().scenario().injects.iter().find_map(|it| it.links.first()).expect("a link").to.clone();
    let number = &sample().scenario().inject(&target).expect("a target").number;
    finds(&format!("links-to:{number}"), |it| it.links.iter().any(|link| link.to == target));
    let phase = &sample().scenario().phases[1];
    finds(&format!("phase:\"{}\"", phase.name), |it| {
        sample().scenario().phase_of(it).is_some_and(|own| own.id == phase.id)
    });
}

#[test]
fn what_is_had_and_what_is_lacked_are_all() {
    let all = sample().scenario().injects.len();
    for thing in Thing::ALL {
        let (has, lacks) = (found(&format!("has:{}", thing.name())), found(&format!("lacks:{}", thing.name())));
        assert_eq!(has.len() + lacks.len(), all, "{}", thing.name());
    }
}

#[test]
fn what_cannot_be_read_is_told_with_what_is_known() {
    let exercise = &sample().scenario().exercise;
    let told = |text: &str| Filter::read(text, exercise).faults.first().expect("a fault").lines(exercise).join("\n");
    assert!(told("who:me").contains("links-to"));
    assert!(told("time:soon").contains("D+2..D+4"), "{}", told("time:soon"));
    assert!(told("lacks:wings").contains("recipient, sender, time"));
    assert!(matching(sample(), &Filter::read("time:soon", exercise)).is_empty());
}

fn offered(text: &str) -> Vec<(String, Option<usize>)> {
    let all = suggestions(text, text.chars().count(), sample(), &mut Offered::default());
    all.into_iter().map(|it| (it.typed, it.count)).collect()
}

#[test]
fn fields_are_offered_first_and_then_values_with_their_counts() {
    assert_eq!(offered("bus sto"), [("storyline:".to_owned(), None)]);
    assert_eq!(offered("-sta"), [("-status:".to_owned(), None)]);
    assert!(offered("").is_empty() && offered("bus ").is_empty());
    for text in ["status:", "to:", "topic:", "place:", "day:", "lacks:", "line:CAAC", "owner:", "tag:abd"] {
        let values = offered(text);
        assert!(!values.is_empty(), "{text}");
        for (typed, count) in values {
            assert_eq!(Some(found(&typed).len()), count, "{typed}");
        }
    }
    assert!(offered("time:D+2..D").iter().all(|(typed, _)| typed.starts_with("time:D+2..D+")));
    assert!(offered("status:approved").is_empty(), "what is written whole is no longer offered");
}

#[test]
fn the_page_holds_every_field() {
    let rows = Field::shipped().map(|it| format!("| `{}` | `{}` | {} |\n", it.name(), it.example(), it.about()));
    let things = Thing::ALL.iter().map(|thing| format!("`{}`", thing.name())).collect::<Vec<_>>().join(", ");
    let table: String = rows.collect();
    let made = format!(
        "\n| field | such as | finds |\n| --- | --- | --- |\n{table}\nWhat an inject has or lacks: {things}.\n"
    );
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/filter.md");
    let page = std::fs::read_to_string(&place).unwrap();
    let mark = "a test keeps it true. -->\n";
    let (head, kept) = page.split_once(mark).expect("the mark");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&place, format!("{head}{mark}{made}")).unwrap();
    } else {
        assert!(kept == made, "docs/filter.md is not up to date: UPDATE_DOCS=1 cargo test --test it filter::the_page");
    }
}

#[test]
fn the_command_line_filters_in_the_same_words() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/copper-lantern.scenario.ron");
    let run = |list: &str, filter: &str| {
        let file = file.to_str().unwrap();
        Command::new(env!("CARGO_BIN_EXE_crosscut")).args(["show", file, list, "--filter", filter]).output().unwrap()
    };
    let shown = run("timeline", "day:2 -status:held");
    let lines = String::from_utf8(shown.stdout).unwrap().lines().count();
    assert_eq!(lines, found("day:2 -status:held").len() + 1);
    for (list, filter) in [("injects", "who:me"), ("findings", "day:2")] {
        assert_eq!(run(list, filter).status.code(), Some(2), "{list} {filter}");
    }
}
