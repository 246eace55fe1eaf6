//! Copies and marks that somebody made to harm or confuse.

use super::copies::copied;
use super::{lantern, look, with_decisions};
use crosscut::coverage::Standing;
use crosscut::edit::copy::take_in;
use crosscut::scenario::*;
use crosscut::store::{RealDisk, format, kept};
use std::sync::Arc;

fn with_copy(scenario: &Scenario, change: impl FnOnce(&mut CopyOf)) -> Scenario {
    let mut copy = CopyOf::clone(scenario.copy.as_ref().unwrap());
    change(&mut copy);
    Scenario { copy: Some(Arc::new(copy)), ..scenario.clone() }
}

fn entry(record: &str) -> Sealed {
    Sealed { record: record.into(), fields: vec!["text".into(), "extra".into()], was: "00".into(), stands: "11".into() }
}

#[test]
fn a_base_is_looked_for_in_its_folder_and_nowhere_else() {
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("kept");
    let path = kept::keep(&RealDisk, &inside, &lantern(), None).unwrap();
    let fingerprint = fingerprint::fingerprint_all(&lantern());
    assert_eq!(kept::find(&RealDisk, &inside, &fingerprint, &[]), Some(lantern()));
    std::fs::write(folder.path().join("outside.scenario.ron"), format::write(&lantern())).unwrap();
    for name in ["", "../outside", "/etc/passwd", "..", "outside", &fingerprint[1..], "*"] {
        assert_eq!(kept::find(&RealDisk, &inside, name, &[]), None, "{name}");
    }
    // Somebody put another scenario under the name.
    std::fs::write(&path, format::write(&Scenario::default())).unwrap();
    assert_eq!(kept::find(&RealDisk, &inside, &fingerprint, &[]), None);
    let strange = Scenario { document: "../../etc/x y".into(), ..lantern() };
    let path = kept::keep(&RealDisk, &inside, &strange, None).unwrap();
    assert_eq!(path.parent(), Some(inside.as_path()));
    // Those that were kept before it had an id count too; whether words fit is told by their marks.
    assert_eq!(kept::earlier(&RealDisk, &inside, &strange, &[]).len(), 2);
}

#[test]
fn a_copy_that_lies_about_its_seals_changes_nothing() {
    let scenario = lantern();
    let made = copied(&scenario);
    let id = scenario.injects[0].id.clone();
    let bombs = ["#k7q2m9xa.", "[#k7q2m9xa.]", "[[[[[#k7q2m9xa.a]]]]", "]#k7q2m9xa.x[", &"[#k7q2m9xa.".repeat(20_000)];
    for bomb in bombs {
        let lying = with_copy(&made.copy, |copy| {
            copy.seal = "k7q2m9xa".into();
            copy.sealed =
                vec![entry("inject inj-none"), entry("nonsense"), entry("place x"), entry(&id.record().to_string())];
        });
        let mut inject = Inject::clone(lying.inject(&id).unwrap());
        inject.notes = (*bomb).into();
        let lying = lying.replacing(&Record::Inject(Arc::new(inject))).unwrap();
        let taken = take_in(&scenario, &lying, Some(&made.base)).unwrap();
        assert_eq!(taken.scenario.inject(&id), scenario.inject(&id));
        assert_eq!(taken.proposals.len(), 1);
        assert_eq!(&*taken.theirs.inject(&id).unwrap().notes, bomb, "what nobody knows stays");
    }
}

#[test]
fn a_copy_cannot_make_a_changed_text_pass_for_the_one_that_was_signed() {
    let scenario = lantern();
    let coverage = look(&scenario);
    let decision = super::signed_off(&coverage, "whole");
    let mut other = Inject::clone(&scenario.injects[0]);
    let was = fingerprint::digest(&Record::Inject(Arc::clone(&scenario.injects[0])));
    other.text = "Forged.".into();
    let forged = Record::Inject(Arc::new(other));
    let lie = Sealed {
        record: scenario.injects[0].id.record().to_string().into(),
        fields: Vec::new(),
        was,
        stands: fingerprint::digest(&forged),
    };
    let made = copied(&with_decisions(&scenario, [decision.clone()]));
    let lying = with_copy(&made.copy.replacing(&forged).unwrap(), |copy| copy.sealed = vec![lie]);
    // In the copy itself the lie holds, and is told: the text counts as sealed.
    assert!(look(&lying).looks().at("whole").unwrap().sealed() == 1);
    // Taken in, what counts is what the planner has, and the forged text is a proposal like any other.
    let taken = take_in(&scenario, &lying, Some(&made.base)).unwrap();
    assert_eq!(taken.proposals.len(), 1);
    let forged = look(&taken.scenario.replacing(&forged).unwrap());
    assert_eq!(forged.looks().of_decision(&decision), Standing::Stale);
}

#[test]
fn marks_that_say_nonsense_are_passed_over() {
    let scenario = lantern();
    let strange =
        ["", " ", "x", "1a2b3c4d", "1a2b3c4d inject", "1a2b3c4d inject  = =", "zz place \u{202e}", "1 asked 2"];
    let decision = Decision {
        subject: "topic.caac".into(),
        fingerprint: "00".into(),
        seen: strange.iter().map(|line| Text::from(*line)).collect(),
        ..super::signed_off(&look(&scenario), "topic.caac")
    };
    let coverage = look(&with_decisions(&scenario, [decision.clone()]));
    let found = coverage.looks().changed(&decision, &[&scenario]);
    assert!(!found.is_empty());
}

#[test]
fn what_cannot_be_read_at_the_top_is_kept_and_named() {
    let text = "(version: 1, document: 5, copy: \"none\", exercise: (name: \"A\"))";
    let opened = format::read(text.as_bytes(), "a.ron").unwrap();
    assert_eq!((opened.scenario.document.as_str(), &opened.scenario.copy), ("", &None));
    assert_eq!(opened.problems.len(), 2, "{:?}", opened.problems);
    let written = format::write(&opened.scenario);
    assert!(written.contains("document: 5") && written.contains("copy: \"none\""), "{written}");
    let newer =
        "(version: 1, document: \"doc-1\", copy: (base: \"ab\", later: [1], sealed: [(record: \"x\", new: 2)]))";
    let opened = format::read(newer.as_bytes(), "a.ron").unwrap();
    let written = format::write(&opened.scenario);
    assert!(written.contains("later: [1]") && written.contains('2'), "{written}");
    assert_eq!(format::read(written.as_bytes(), "a.ron").unwrap().scenario, opened.scenario);
}
