//! What is typed into a comment or a reason and not sent: kept, found again after a crash, and back in its field.

use crate::runs::Run;
use crosscut::app::keeping::{DraftOf, Drafts, KeepWork};
use crosscut::app::session::Unsent;
use crosscut::app::{Effect, Message};
use crosscut::scenario::compare::compare;
use crosscut::store::format;
use proptest::prelude::*;

fn drafts(texts: &[(DraftOf, &str, &str)]) -> Drafts {
    let mut drafts = Drafts::default();
    texts.iter().for_each(|(of, subject, text)| drafts.put(*of, subject, text));
    drafts
}

const EVERY: [DraftOf; 8] = [
    DraftOf::InjectComment,
    DraftOf::InjectAnswer,
    DraftOf::Clearance,
    DraftOf::Comment,
    DraftOf::Answer,
    DraftOf::Judgement,
    DraftOf::Acceptance,
    DraftOf::SignOff,
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn what_is_typed_comes_out_as_it_went_in(
        seed: u64, typed in prop::collection::vec((0usize..8, "[ -~]{1,12}", "\\PC{0,40}"), 0..6),
    ) {
        let scenario = crate::generate::sound(seed, 4);
        let mut drafts = Drafts::default();
        typed.iter().for_each(|(of, subject, text)| drafts.put(EVERY[*of], subject, text));
        // Through the notation of the file, as it goes through a journal.
        let kept = format::read(format::write(&drafts.kept_in(&scenario)).as_bytes(), "").unwrap().scenario;
        let (rest, found) = Drafts::parted(&kept);
        prop_assert!(compare(&rest, &scenario).is_empty());
        prop_assert_eq!(found, drafts);
    }
}

impl Run {
    fn types(&mut self, drafts: &Drafts) {
        self.session.keep_unsent(Unsent { drafts: drafts.clone(), ..Unsent::default() });
        self.work();
    }

    fn recovers(&mut self) -> Option<Drafts> {
        self.recover_first();
        self.session.take_recovered_drafts()
    }
}

#[test]
fn a_comment_that_was_not_sent_is_found_again_even_where_nothing_else_changed() {
    let folder = tempfile::tempdir().unwrap();
    let typed = drafts(&[
        (DraftOf::Comment, "BE-GAT-01", "Ask the legal adv"),
        (DraftOf::Judgement, "BE-GAT-01", "Seen in inject 7, bec"),
    ]);
    let mut run = Run::start(folder.path());
    run.tell(Message::OpenSample("first-steps"));
    let comments = run.session.document.as_ref().unwrap().scenario().comments.len();
    run.types(&typed);
    assert!(!run.session.document.as_ref().unwrap().is_changed(), "it is no part of the exercise");
    drop(run);
    // A crash, and another one before the window showed anything.
    for crash in 0..2 {
        let mut run = Run::start(folder.path());
        let work = &run.session.left.works[0];
        assert_eq!(work.size(), "2 texts that were typed and not sent", "crash {crash}");
        assert!(work.lines.iter().any(|line| line == "Comment, not sent: Ask the legal adv"), "{:?}", work.lines);
        assert_eq!(run.recovers(), Some(typed.clone()), "crash {crash}");
        let document = run.session.document.as_ref().unwrap();
        assert_eq!(document.scenario().comments.len(), comments, "it has not become a comment");
    }
    // Once it was sent or deleted, nothing is left to come back.
    let mut run = Run::start(folder.path());
    run.recovers();
    run.types(&Drafts::default());
    run.tell(Message::CloseDocument);
    drop(run);
    assert!(Run::start(folder.path()).session.left.works.is_empty());
}

#[cfg(feature = "gui")]
mod window {
    use super::*;
    use crate::shell_window::{Window, open, picture};
    use crosscut::app::Memory;
    use crosscut::app::keeping::KeepNews;
    use crosscut::ui::ThemeChoice;
    use egui::{Key, Modifiers};
    use egui_kittest::kittest::Queryable;

    fn window() -> Window {
        let memory = Memory { name: "A. Vale".into(), role: "GENAD".into(), ..Memory::default() };
        open([1280.0, 800.0], ThemeChoice::Light, memory, Some(Message::OpenSample("first-steps")))
    }

    fn types(harness: &mut Window, label: &str, text: &str) {
        harness.get_all_by_label(label).next().unwrap().focus();
        harness.run();
        harness.event(egui::Event::Text(text.to_owned()));
        harness.run();
    }

    /// What was last handed over to be kept.
    fn kept(harness: &mut Window) -> Option<Drafts> {
        for _ in 0..40 {
            harness.step();
        }
        let follows = harness.state_mut().take_effects().into_iter().filter_map(|effect| match effect {
            Effect::Keep(KeepWork::Follow(wanted, _)) => Some(Drafts::parted(&wanted.now).1),
            _ => None,
        });
        follows.last()
    }

    #[test]
    fn comments_and_reasons_are_kept_while_they_are_typed_and_are_back_in_their_fields() {
        let mut harness = window();
        harness.key_press_modifiers(Modifiers::COMMAND, Key::Num2);
        harness.run();
        types(&mut harness, "Reason", "Seen in inject 7, bec");
        types(&mut harness, "New comment", "Ask the legal adv");
        let typed = kept(&mut harness).expect("it is handed over");
        assert_eq!(typed.of(DraftOf::Judgement).next().map(|(_, text)| text.as_str()), Some("Seen in inject 7, bec"));
        assert_eq!(typed.of(DraftOf::Comment).next().map(|(_, text)| text.as_str()), Some("Ask the legal adv"));
        // The computer dies here; the next run finds it.
        let folder = tempfile::tempdir().unwrap();
        let mut run = Run::start(folder.path());
        run.session.update(Message::OpenSample("first-steps"));
        run.types(&typed);
        drop(run);
        let mut run = Run::start(folder.path());
        let name = run.session.left.works[0].name.clone();
        let opened = run.recovering.do_work(&KeepWork::Open(name, Vec::new())).unwrap();
        assert!(matches!(opened, KeepNews::Opened(Ok(_))));
        let mut harness = window();
        harness.state_mut().session.update(Message::Keep(opened));
        harness.run();
        harness.key_press_modifiers(Modifiers::COMMAND, Key::Num2);
        harness.run();
        for text in ["Seen in inject 7, bec", "Ask the legal adv"] {
            assert!(harness.query_all_by_value(text).next().is_some(), "{text} is not back");
        }
        assert_eq!(kept(&mut harness), Some(typed), "and it is kept again");
        picture(&mut harness, "unsent-back");
    }

    #[test]
    fn words_that_were_not_sent_are_asked_about_before_they_go() {
        let mut harness = window();
        harness.key_press_modifiers(Modifiers::COMMAND, Key::Num2);
        harness.run();
        types(&mut harness, "Reason", "Seen in inject 7, bec");
        kept(&mut harness);
        harness.state_mut().session.update(Message::Quit);
        harness.run();
        assert!(harness.query_by_label_contains("Seen in inject 7, bec").is_some(), "it is said what would go");
        picture(&mut harness, "unsent-asked");
        harness.get_by_label("Keep working").click();
        harness.run();
        assert!(harness.query_all_by_value("Seen in inject 7, bec").next().is_some());
        assert!(harness.state().session.document.is_some());
        harness.state_mut().session.update(Message::Quit);
        harness.run();
        harness.get_by_label("Let them go").click();
        harness.run();
        let effects = harness.state_mut().take_effects();
        assert!(effects.iter().any(|effect| matches!(effect, Effect::CloseWindow)), "{effects:?}");
    }
}
