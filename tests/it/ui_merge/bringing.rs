//! Bringing in a copy.

use super::*;
use crate::generate::{Chance, changed};
use crosscut::app::merging::{Choice, MergeAct, Step};
use crosscut::edit::copy::{CopyWish, review_copy};
use crosscut::edit::merge::merge;
use crosscut::scenario::compare::compare;

/// Two versions that changed the same and other things apart.
fn apart() -> (Scenario, Scenario, Scenario) {
    let base = lantern();
    let mine =
        with(&base, 2, |it| it.text = format!("{} The ministry asks who can find out where they are.", it.text).into());
    let mine = with(&mine, 2, |it| it.status = "draft".into());
    let mine = with(&mine, 4, |it| it.time = it.time.and_then(|time| time.later_by(60)));
    let mine = with(&mine, 6, |it| it.notes = "Only if the line is free.".into());
    let theirs = with(&base, 2, |it| it.text = it.text.replacen(' ', " about ", 1).into());
    let theirs = with(&theirs, 2, |it| it.owner = "Capt Neris".into());
    let theirs = with(&theirs, 4, |it| it.time = it.time.and_then(|time| time.later_by(180)));
    let theirs = without(&theirs, 6);
    let theirs = with(&theirs, 8, |it| it.title = "Another title than before".into());
    (base, mine, theirs)
}

/// A window in which the copy was read and its base chosen.
pub fn begun(size: [f32; 2], theme: ThemeChoice) -> Desk {
    let (base, mine, theirs) = apart();
    let mut desk = Desk::open_in(size, theme, &base);
    desk.becomes(&mine);
    let path = desk.file("copper-lantern (Neris).scenario.ron", &theirs);
    desk.tell(Message::Merge(MergeAct::Bring(path)));
    desk.click(Role::Button, "The exercise as last saved");
    desk
}

#[test]
fn two_histories_of_fifty_edits_are_brought_together_by_keyboard_only() {
    let base = lantern();
    let (mine, theirs) = (changed(&base, &mut Chance(11), 50), changed(&base, &mut Chance(12), 50));
    let theirs = with(&theirs, 3, |it| it.text = "Theirs.".into());
    let mine = mine.inject(&theirs.injects[3].id).cloned().map_or(mine.clone(), |inject| {
        let inject = Inject { text: "Mine.".into(), ..Inject::clone(&inject) };
        mine.replacing(&Record::Inject(Arc::new(inject))).unwrap()
    });
    let mut desk = Desk::open(&base);
    desk.becomes(&mine);
    let before = desk.scenario();
    desk.pick = desk.file("neris.scenario.ron", &theirs);
    desk.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::I);
    assert_eq!(desk.picked, Some(PathPurpose::Copy));
    assert!(matches!(desk.merging().step, Step::AskBase { .. }), "a plain copy does not say what it started from");
    desk.picture("merging-ask");
    desk.tab_to("The exercise as last saved");
    let count = desk.made().rows.len();
    assert!(count > 0, "both changed the same text");
    desk.picture("merging-history");
    let mut expected = merge(Some(&base), &before, &theirs);
    for index in 0..count {
        assert_eq!(desk.at(), index);
        let (key, choice) = if index % 2 == 0 { (Key::Num1, Choice::Mine) } else { (Key::Num2, Choice::Theirs) };
        desk.key(key);
        expected.settle(index, choice).unwrap();
        desk.key(Key::F8);
    }
    assert_eq!(desk.made().merge.left(), 0);
    desk.press(Modifiers::COMMAND, Key::Enter);
    assert!(desk.harness.state().session.merging.is_none(), "it is brought in");
    assert_eq!(*desk.scenario(), expected.result());
    for inject in theirs.injects.iter().filter(|it| base.inject(&it.id).is_none()) {
        assert!(desk.scenario().inject(&inject.id).is_some(), "{} came along", inject.number);
    }
    for inject in before.injects.iter().filter(|it| base.inject(&it.id).is_none()) {
        assert!(desk.scenario().inject(&inject.id).is_some(), "{} stays", inject.number);
    }
    assert!(desk.shows("brought in from neris.scenario.ron"));
    desk.picture("merging-done");
    desk.click(Role::Link, "Undo");
    assert_eq!(*desk.scenario(), *before, "one undo takes all of it back");
}

#[test]
fn a_copy_is_set_aside_and_taken_up_again_with_its_choices() {
    let mut desk = begun([1280.0, 800.0], ThemeChoice::Light);
    assert_eq!(desk.made().rows.len(), 3);
    desk.picture("merging-text");
    desk.key(Key::Num2);
    assert_eq!(desk.made().merge.left(), 2);
    desk.key(Key::F8);
    desk.picture("merging-time");
    desk.key(Key::Escape);
    assert!(!desk.merging().is_open);
    assert!(desk.shows("2 conflicts"));
    desk.picture("merging-aside");
    desk.click(Role::Link, "2 conflicts");
    assert!(desk.merging().is_open);
    assert_eq!(desk.made().merge.left(), 2);
    // Going to a desk sets it aside too.
    desk.click(Role::Tab, "Review");
    assert!(!desk.merging().is_open);
    desk.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::I);
    assert!(desk.merging().is_open, "the command goes back to it");
}

#[test]
fn what_changed_meanwhile_is_compared_anew_and_choices_that_fit_are_kept() {
    let mut desk = begun([1280.0, 800.0], ThemeChoice::Light);
    desk.key(Key::Num2);
    desk.key(Key::F8);
    desk.key(Key::Num1);
    desk.key(Key::Escape);
    // The time that was chosen about is another one now; the text is as it was.
    let now = with(&desk.scenario(), 4, |it| it.time = it.time.and_then(|time| time.later_by(5)));
    desk.becomes(&now);
    desk.tell(Message::Merge(MergeAct::Return));
    assert_eq!(desk.made().carried, 1);
    assert_eq!(desk.made().merge.left(), 2);
    assert!(desk.shows("1 earlier choice still fits."));
    desk.tell(Message::Merge(MergeAct::Take));
    assert!(desk.harness.state().session.merging.is_some(), "nothing comes in while choices are left");
}

#[test]
fn a_deleted_inject_is_shown_whole_and_stays_unless_somebody_lets_it_go() {
    let mut desk = begun([1280.0, 800.0], ThemeChoice::Light);
    let inject = desk.scenario().injects[6].clone();
    desk.key(Key::F8);
    desk.key(Key::F8);
    assert!(desk.shows("deleted inject"), "it is said what happened");
    assert!(desk.shows("Only if the line is free."), "the whole record is there to read");
    assert_eq!(desk.made().merge.conflicts()[2].standing(), Choice::Keep, "keeping stands");
    desk.picture("merging-deleted");
    desk.click(Role::Button, "Let it go");
    assert_eq!(desk.made().merge.conflicts()[2].choice, Some(Choice::LetGo));
    desk.key(Key::Num1);
    assert_eq!(desk.made().merge.conflicts()[2].choice, Some(Choice::Keep));
    desk.tell(Message::Merge(MergeAct::Settle(0, Choice::Mine)));
    desk.tell(Message::Merge(MergeAct::Settle(1, Choice::Mine)));
    desk.press(Modifiers::COMMAND, Key::Enter);
    assert!(desk.scenario().inject(&inject.id).is_some());
}

#[test]
fn somebody_writes_the_words_from_both() {
    let mut desk = begun([1280.0, 800.0], ThemeChoice::Light);
    desk.harness.get_by_role_and_label(Role::MultilineTextInput, "Result, text").focus();
    desk.settle();
    desk.press(Modifiers::COMMAND, Key::A);
    desk.harness.event(egui::Event::Text("Thirty-one children, 1 of 2.".into()));
    desk.settle();
    let choice = desk.made().merge.conflicts()[0].choice.clone();
    assert_eq!(choice, Some(Choice::Written("Thirty-one children, 1 of 2.".into())));
    desk.picture("merging-written");
    desk.key(Key::F8);
    assert_eq!(desk.at(), 1, "the keys of the list work out of the text too");
    desk.key(Key::Num1);
    assert_eq!(desk.made().merge.conflicts()[1].choice, Some(Choice::Mine), "digits choose again");
    desk.click(Role::Link, "Take the choice back");
    assert_eq!(desk.made().merge.conflicts()[1].choice, None);
}

#[test]
fn what_a_choice_does_to_the_verdicts_is_told() {
    let base = lantern();
    let place = bearing(&base)[0];
    let (mine, theirs) = (with(&base, place, |it| it.notes = "Read twice.".into()), without(&base, place));
    let mut desk = Desk::open(&base);
    desk.becomes(&mine);
    let path = desk.file("theirs.scenario.ron", &theirs);
    desk.tell(Message::Merge(MergeAct::Bring(path)));
    desk.click(Role::Button, "The exercise as last saved");
    let weighed = desk.made().weighed.clone().expect("it was weighed");
    assert_eq!(weighed.choices, [Choice::Keep, Choice::LetGo]);
    assert!(weighed.outcomes[0].differs(), "the inject is the only evidence of a line");
    assert!(desk.shows("The choice makes a difference for"));
    desk.picture("merging-verdicts");
    desk.key(Key::Num2);
    assert_eq!(desk.made().weighed.as_ref().unwrap().generation, desk.made().generation, "it follows the choices");
}

#[test]
fn without_a_base_everything_is_a_choice_and_the_rest_is_asked_about_twice() {
    let (base, mine, theirs) = apart();
    let mut desk = Desk::open(&base);
    desk.becomes(&mine);
    desk.pick = desk.file("theirs.scenario.ron", &theirs);
    desk.tell(Message::Merge(MergeAct::Ask));
    desk.click(Role::Button, "It is not known");
    assert!(!desk.made().merge.has_base());
    let count = desk.made().rows.len();
    assert!(count > 3 && desk.made().counts.all() == 0);
    assert!(desk.shows("All differences are shown as choices"));
    desk.picture("merging-no-base");
    desk.click(Role::Link, "take theirs");
    assert_eq!(desk.made().merge.left(), count, "it is asked once more");
    desk.picture("merging-confirm");
    desk.click(Role::Button, "Take theirs for all");
    assert_eq!(desk.made().merge.left(), 0);
    desk.click(Role::Button, "Bring in");
    assert!(compare(&theirs, &desk.scenario()).touched().count() == 0);
}

#[test]
fn a_base_that_somebody_names_is_read() {
    let (base, mine, theirs) = apart();
    let mut desk = Desk::open(&mine);
    desk.pick = desk.file("theirs.scenario.ron", &theirs);
    desk.tell(Message::Merge(MergeAct::Ask));
    desk.pick = desk.folder.path().join("none.scenario.ron");
    desk.click(Role::Button, "Choose a file…");
    assert!(matches!(&desk.merging().step, Step::AskBase { fault: Some(_), .. }), "a file that is not there is told");
    desk.pick = desk.file("sent.scenario.ron", &base);
    desk.click(Role::Button, "Choose a file…");
    assert_eq!(desk.made().rows.len(), 3);
    assert!(desk.shows("Started from sent.scenario.ron."));
}

#[test]
fn another_exercise_a_broken_file_and_an_earlier_version_do_nothing() {
    let mut desk = Desk::open(&lantern());
    let before = desk.scenario();
    let other = crosscut::store::samples::open("granite-shore").unwrap().scenario;
    let path = desk.file("granite-shore.scenario.ron", &other);
    desk.tell(Message::Merge(MergeAct::Bring(path)));
    assert!(desk.harness.state().session.merging.is_none());
    assert!(desk.shows("is a different exercise"));
    desk.picture("merging-other");
    let path = desk.folder.path().join("broken.scenario.ron");
    std::fs::write(&path, "no scenario").unwrap();
    desk.tell(Message::Merge(MergeAct::Bring(path)));
    assert!(desk.harness.state().session.merging.is_none());
    assert!(desk.shows("broken.scenario.ron"));
    let path = desk.file("same.scenario.ron", &before);
    desk.tell(Message::Merge(MergeAct::Bring(path)));
    assert!(desk.harness.state().session.merging.is_none());
    assert!(desk.shows("Nothing new in same.scenario.ron"));
    assert_eq!(*desk.scenario(), *before);
}

#[test]
fn a_review_copy_brings_its_comments_and_proposes_its_text() {
    let base = lantern();
    let mut desk = Desk::open(&base);
    let wish = CopyWish { document: "doc-a".into(), made_for: "Maj Ostervane".into(), ..CopyWish::default() };
    let made = review_copy(&base, &wish).unwrap();
    let kept = desk.folder.path().join("kept");
    crosscut::store::kept::keep(&RealDisk, &kept, &made.base, None).unwrap();
    let signer = Signer { name: "Maj Ostervane".into(), role: "GENAD".into(), at: 30_000_000, after: None };
    let comment = Comment {
        id: "com-home".into(),
        subject: "whole".into(),
        text: "Who receives them?".into(),
        signer,
        asks: true,
        ..Comment::default()
    };
    let theirs = made.copy.inserting(&Record::Comment(Arc::new(comment)), None);
    let theirs = with(&theirs, 2, |it| it.text = "Proposed words.".into());
    let mine = (0..50).fold(base.clone(), |so_far, place| {
        with(&so_far, place % so_far.injects.len(), |it| it.notes = format!("{} {place}", it.notes).into())
    });
    desk.becomes(&mine);
    let path = desk.file("copy.scenario.ron", &theirs);
    desk.tell(Message::Merge(MergeAct::Bring(path)));
    assert_eq!((desk.made().counts.reviews, desk.made().counts.edits), (1, 0));
    assert_eq!(desk.made().rows.len(), 1, "the changed text is a choice, although nobody else touched it");
    desk.picture("merging-review-copy");
    desk.key(Key::Num1);
    desk.press(Modifiers::COMMAND, Key::Enter);
    assert_eq!(desk.scenario().comments.len(), mine.comments.len() + 1);
    assert_eq!(desk.scenario().injects[2].text, mine.injects[2].text);
    assert!(desk.shows("brought in from Maj Ostervane"));
}

#[test]
fn a_file_that_is_dropped_is_opened_or_brought_in() {
    let (base, mine, theirs) = apart();
    let mut desk = Desk::open(&base);
    desk.becomes(&mine);
    let path = desk.file("theirs.scenario.ron", &theirs);
    desk.tell(Message::Dropped(path.clone()));
    assert!(desk.shows("What to do with theirs.scenario.ron?"));
    desk.picture("merging-dropped");
    desk.key(Key::Escape);
    assert!(desk.harness.state().session.dropped.is_none());
    desk.tell(Message::Dropped(path.clone()));
    desk.key(Key::Enter);
    assert!(matches!(desk.merging().step, Step::AskBase { .. }), "Enter brings it in");
    desk.tell(Message::Merge(MergeAct::Leave));
    desk.tell(Message::Dropped(path));
    desk.click(Role::Button, "Open it");
    assert!(desk.harness.state().session.pending.is_some(), "unsaved work is asked about first");
}

#[test]
fn a_list_of_three_thousand_choices_draws_only_what_is_in_sight() {
    let lantern = lantern();
    let many = (0..3_000).map(|place| {
        let like = &lantern.injects[place % lantern.injects.len()];
        Arc::new(Inject {
            id: InjectId::new(format!("inj-many-{place}")),
            number: format!("M-{place:04}").into(),
            links: Vec::new(),
            ..Inject::clone(like)
        })
    });
    let base = Scenario { injects: Arc::new(many.collect()), ..lantern.clone() };
    let both = |word: &str| {
        let injects = base.injects.iter().map(|it| Arc::new(Inject { text: word.into(), ..Inject::clone(it) }));
        Scenario { injects: Arc::new(injects.collect()), ..base.clone() }
    };
    let (mine, theirs) = (both("Mine as it is."), both("Theirs as it is."));
    let mut desk = Desk::open(&base);
    desk.becomes(&mine);
    let path = desk.file("theirs.scenario.ron", &theirs);
    desk.tell(Message::Merge(MergeAct::Bring(path)));
    desk.click(Role::Button, "The exercise as last saved");
    assert_eq!(desk.made().rows.len(), base.injects.len());
    let rows = desk.harness.query_all_by_role(Role::ListBoxOption).count();
    assert!(rows < 30, "{rows} rows are drawn");
    let looked_up = desk.harness.state().merging().looked_up();
    for _ in 0..10 {
        desk.harness.run();
    }
    assert_eq!(desk.harness.state().merging().looked_up(), looked_up, "a frame looks nothing up anew");
    (0..40).for_each(|_| desk.key(Key::F8));
    assert_eq!(desk.at(), 40);
    assert_eq!(desk.harness.state().merging().looked_up(), looked_up + 40, "each choice is looked up once");
    assert!(desk.shows("41 of"));
    desk.picture("merging-many");
}

#[test]
fn the_screen_holds_up_dark_large_and_narrow() {
    for (size, theme, name) in [
        ([1280.0, 800.0], ThemeChoice::Dark, "merging-dark"),
        ([1920.0, 1080.0], ThemeChoice::Light, "merging-1920"),
        ([1920.0, 1080.0], ThemeChoice::Dark, "merging-1920-dark"),
        ([900.0, 620.0], ThemeChoice::Light, "merging-narrow"),
        ([1280.0, 800.0], ThemeChoice::ContrastLight, "merging-contrast"),
    ] {
        let mut desk = begun(size, theme);
        assert_eq!(desk.shows("Go back to this"), size[0] > 1000.0, "little room folds what was before");
        desk.picture(name);
        desk.key(Key::Num0);
        assert_eq!(desk.made().merge.conflicts()[0].choice, Some(Choice::Before));
        if size[0] < 1000.0 {
            desk.harness.get_by_role_and_label(Role::Link, "Show").click();
            desk.settle();
            assert!(desk.shows("Go back to this"));
            desk.picture("merging-narrow-unfolded");
        }
    }
}

#[test]
fn who_does_not_plan_is_told_at_the_start_that_a_copy_can_be_looked_at_only() {
    let (base, mine, theirs) = apart();
    for (role, words) in [("adviser", "You work as adviser here"), ("reader", "You only read here")] {
        let mut desk = Desk::open(&base);
        desk.becomes(&mine);
        let memory = Memory { works_as: role.into(), ..desk.harness.state().session.memory.clone() };
        desk.tell(Message::Settings(Box::new(memory)));
        desk.pick = desk.file("neris.scenario.ron", &theirs);
        desk.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::I);
        assert!(matches!(desk.merging().step, Step::AskBase { .. }));
        assert!(desk.shows("You can look at this copy, not bring it in") && desk.shows(words), "{role}");
        desk.picture(&format!("merging-{role}-ask"));
        desk.click(Role::Button, "The exercise as last saved");
        assert!(!desk.made().rows.is_empty() && desk.shows(words));
        desk.picture(&format!("merging-{role}"));
        for index in 0..desk.made().rows.len() {
            desk.tell(Message::Merge(MergeAct::Settle(index, Choice::Mine)));
        }
        let before = desk.scenario();
        desk.tell(Message::Merge(MergeAct::Take));
        assert!(Arc::ptr_eq(&before, &desk.scenario()), "nothing comes in");
        desk.click(Role::Button, "Change how you work");
        desk.click(Role::RadioButton, "As planner");
        desk.click(Role::Button, "Work like this");
        assert!(!desk.shows("You can look at this copy"));
    }
}

#[test]
fn a_comment_on_an_inject_that_was_deleted_here_is_told() {
    let base = lantern();
    let mut desk = Desk::open(&base);
    let loose =
        |inject: &&Arc<Inject>| !base.injects.iter().any(|other| other.links.iter().any(|link| link.to == inject.id));
    let gone = base.injects.iter().find(loose).unwrap().id.clone();
    let wish = CopyWish { document: "doc-a".into(), made_for: "Maj Ostervane".into(), ..CopyWish::default() };
    let made = review_copy(&base, &wish).unwrap();
    let kept = desk.folder.path().join("kept");
    crosscut::store::kept::keep(&RealDisk, &kept, &made.base, None).unwrap();
    let signer = Signer { name: "Maj Ostervane".into(), role: "GENAD".into(), at: 30_000_000, after: None };
    let comment = Comment {
        id: "com-lost".into(),
        subject: format!("inject {gone}").into(),
        text: "Who hears of this?".into(),
        signer,
        ..Comment::default()
    };
    let theirs = made.copy.inserting(&Record::Comment(Arc::new(comment)), None);
    let removal = crosscut::edit::Edit::Remove(vec![gone.record()]);
    desk.becomes(&crosscut::edit::apply(&base, &removal).unwrap());
    let path = desk.file("copy.scenario.ron", &theirs);
    desk.tell(Message::Merge(MergeAct::Bring(path)));
    desk.press(Modifiers::COMMAND, Key::Enter);
    assert!(desk.scenario().comments.iter().any(|own| own.id.as_str() == "com-lost"), "what was said stays");
    let notice = desk.harness.state().session.notice.clone().expect("it is told");
    assert!(notice.text.contains(gone.as_str()) || notice.text.contains("comment"), "{}", notice.text);
}
