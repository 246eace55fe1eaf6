//! Files that somebody broke by hand or by malice: merging ends, loses nothing and stays quick.

use super::{found, inject, scenario, settle_all, with};
use crosscut::edit::merge::{Choice, merge};
use crosscut::scenario::wording::{parted, runs, wording};
use crosscut::scenario::*;
use proptest::prelude::*;
use std::sync::Arc;

#[test]
fn records_with_one_id_are_told_apart_by_their_place() {
    let base = scenario(&[inject("a", "First"), inject("a", "Second"), inject("b", "Mill")]);
    let mine = scenario(&[inject("a", "First"), inject("a", "Second, changed"), inject("b", "Mill")]);
    let theirs = scenario(&[inject("a", "First, changed"), inject("a", "Second"), inject("b", "Mill")]);
    let made = merge(Some(&base), &mine, &theirs);
    let titles: Vec<String> = made.result().injects.iter().map(|inject| inject.title.to_string()).collect();
    assert_eq!(titles, ["First, changed", "Second, changed", "Mill"]);
    assert!(made.conflicts().is_empty());
}

#[test]
fn a_doubled_record_is_kept_whichever_side_has_it() {
    let base = scenario(&[inject("a", "First")]);
    let twice = scenario(&[inject("a", "First"), inject("a", "Again")]);
    let changed = with(&base, "a", |a| a.title = "Changed".into());
    for (mine, theirs) in [(&twice, &changed), (&changed, &twice)] {
        let result = merge(Some(&base), mine, theirs).result();
        let titles: Vec<String> = result.injects.iter().map(|inject| inject.title.to_string()).collect();
        assert_eq!(titles, ["Changed", "Again"]);
    }
}

#[test]
fn circles_end() {
    let link = |to: &str| vec![Link { kind: "follows".into(), to: to.into(), ..Link::default() }];
    let mut base =
        scenario(&[inject("a", "A"), inject("b", "B"), Inject { incident: Some("i".into()), ..inject("c", "C") }]);
    let comment = |id: &str, answers: &str| {
        Arc::new(Comment { id: id.into(), answers: Some(answers.into()), ..Comment::default() })
    };
    base.comments = Arc::new(vec![comment("c1", "c2"), comment("c2", "c1")]);
    base.incidents =
        Arc::new(vec![Arc::new(Incident { id: "i".into(), storyline: Some("i".into()), ..Incident::default() })]);
    let mine = with(&base, "a", |a| a.links = link("b"));
    let mut theirs = with(&with(&base, "b", |b| b.links = link("a")), "c", |c| c.notes = "x".into());
    theirs.comments = Arc::default();
    let mut made = merge(Some(&base), &Scenario { incidents: Arc::default(), ..mine }, &theirs);
    assert!(!made.flags(made.mine()).is_empty(), "the circle of links is new: {:?}", made.flags(made.mine()));
    settle_all(&mut made, &Choice::LetGo);
    assert_eq!(made.result().incidents.len(), 0);
}

#[test]
fn empty_ids_and_strange_texts_do_not_stop_a_merge() {
    let base = scenario(&[inject("", ""), inject("a", "\u{0}\u{202e}")]);
    let mine = with(&base, "a", |a| a.text = "\r\n\r\n \u{2028}\r".into());
    let theirs = with(&base, "", |it| it.text = "\n\n\n".into());
    let made = merge(Some(&base), &mine, &theirs);
    assert_eq!(&*found(&made.result(), "a").text, "\r\n\r\n \u{2028}\r");
    assert_eq!(&*found(&made.result(), "").text, "\n\n\n");
}

/// A million bytes on each side, as many paragraphs as there can be, nothing in common.
#[test]
fn huge_texts_come_to_an_end() {
    let many = |word: &str| (0..60_000).map(|number| format!("{word}{number}\n\n")).collect::<String>();
    let base = with(&scenario(&[inject("a", "A")]), "a", |a| a.text = many("base").into());
    let mine = with(&base, "a", |a| a.text = many("mine").into());
    let theirs = with(&base, "a", |a| a.text = many("theirs").into());
    let made = merge(Some(&base), &mine, &theirs);
    assert_eq!(made.conflicts().len(), 1);
    assert_eq!(found(&made.result(), "a").text, found(&mine, "a").text);
    assert!(!runs(&many("base ").repeat(2), &many(" theirs")).is_empty());
}

#[test]
fn a_list_of_forty_thousand_entries_comes_to_an_end() {
    let tags =
        |word: &str, count: usize| (0..count).map(|number| TagId::new(format!("{word}{number}"))).collect::<Vec<_>>();
    let base = with(&scenario(&[inject("a", "A")]), "a", |a| a.tags = tags("t", 40_000));
    let mine = with(&base, "a", |a| a.tags.extend(tags("mine", 40_000)));
    let theirs = with(&base, "a", |a| a.tags.reverse());
    let made = merge(Some(&base), &mine, &theirs);
    assert_eq!(found(&made.result(), "a").tags.len(), 80_000);
}

proptest! {
    #[test]
    fn a_text_in_paragraphs_is_the_same_text(text in "[ab \r\n\t\u{2028}é👩\u{1f469}]{0,60}") {
        let parted = parted(&text);
        let whole: String =
            std::iter::once(parted.lead).chain(parted.units.iter().flat_map(|unit| [unit.words, unit.gap])).collect();
        prop_assert_eq!(&whole, &text);
        prop_assert!(parted.units.iter().all(|unit| !unit.words.trim().is_empty() && unit.gap.trim().is_empty()));
    }

    #[test]
    fn runs_hold_both_texts(before in "[ab,. \n'é-]{0,40}", after in "[ab,. \n'é-]{0,40}") {
        use crosscut::scenario::wording::Fate;
        let found = runs(&before, &after);
        let without = |fate: Fate| found.iter().filter(|run| run.fate != fate).map(|run| run.text.as_str()).collect::<String>();
        prop_assert_eq!(without(Fate::Added), before.as_str());
        prop_assert_eq!(without(Fate::Removed), after.as_str());
        prop_assert_eq!(found.iter().all(|run| run.fate == Fate::Kept), before == after);
        let is_kept = |it: &crosscut::scenario::wording::Paragraph| matches!(it, crosscut::scenario::wording::Paragraph::Kept(_));
        prop_assert!(wording(&before, &before).iter().all(is_kept), "a text does not differ from itself");
        let told = crosscut::scenario::wording::marked(&wording(&before, &after));
        prop_assert!(before != after || told.iter().all(|line| line == "…"));
    }
}

#[test]
fn a_changed_phrase_is_one_change() {
    use crosscut::scenario::wording::{Fate, Run};
    let run = |fate: Fate, text: &str| Run { fate, text: text.into() };
    assert_eq!(
        runs("Families were let through at a checkpoint.", "Families were shot dead at a checkpoint."),
        [
            run(Fate::Kept, "Families were "),
            run(Fate::Removed, "let through"),
            run(Fate::Added, "shot dead"),
            run(Fate::Kept, " at a checkpoint."),
        ]
    );
}
