//! Sign-offs as a part of the Review desk: of all, of one topic, and what is told as open there.

use super::*;
use crosscut::app::signing::StillOpen;
use crosscut::scenario::{Comment, Signer};
use crosscut::ui::frame::Desk as At;
use crosscut::ui::review::Tab;

#[test]
fn the_list_stands_at_the_review_desk_and_follows_the_chosen_topic() {
    let mut desk = desk();
    desk.run("Sign-offs");
    let shell = desk.harness.state();
    assert_eq!((shell.desk(), shell.review().tab()), (At::Review, Tab::SignOffs));
    assert!(desk.says("The whole exercise: Nobody yet") && desk.says("CPP: Nobody yet"));
    assert!(!desk.says("Your judgement"), "nothing is opened beside the list");
    desk.picture("sign-offs-tab");
    let topic = |desk: &mut Desk| {
        let name = |label: String| label.starts_with("CPP Cultural");
        desk.harness.get_by(|node| node.role() == Role::ListBoxOption && node.label().is_some_and(name)).click();
        desk.settle();
    };
    topic(&mut desk);
    assert!(desk.says("CPP: Nobody yet") && !desk.says("CAAC: Nobody yet"));
    topic(&mut desk);
    desk.press(Role::Tab, "Findings");
    desk.press(Role::Tab, "Show who signed what off");
    assert!(desk.says("CAAC: Nobody yet"));
    desk.press(Role::Button, "Sign off CAAC");
    desk.who_and_why("Read.");
    desk.press(Role::Button, "Record");
    assert!(desk.says("CAAC: Recorded, not signed"), "it is told where it was asked for");
}

#[test]
fn only_the_questions_of_the_topic_stand_open_where_it_is_signed() {
    let mut scenario = crosscut::store::samples::open("copper-lantern").unwrap().scenario;
    let coverage = crate::exchange_out::judged(scenario.clone());
    let of = |topic: &str| coverage.lines().iter().find(|it| it.requirement.topic == topic && !it.evidence.is_empty());
    let line = of("topic.cpp").unwrap();
    let inject = coverage.injects(&line.evidence)[0].id.record().to_string();
    let asked = |id: &str, subject: &str| {
        let signer = Signer { name: "Maj Ostervane".into(), role: "GENAD".into(), at: 1, ..Signer::default() };
        Arc::new(Comment {
            id: id.into(),
            subject: subject.into(),
            text: id.into(),
            asks: true,
            signer,
            ..Comment::default()
        })
    };
    let settled = Arc::new(Comment { settled: true, ..Comment::clone(&asked("e", "topic.cpp")) });
    let line = line.requirement.id.as_str();
    scenario.comments = Arc::new(vec![
        asked("a", line),
        asked("b", &inject),
        asked("c", "topic.cpp"),
        asked("d", "finding Q-01"),
        settled,
        asked("f", ""),
    ]);
    let coverage = crate::exchange_out::judged(scenario);
    let open = |subject: &str| StillOpen::at(&coverage, subject).questions;
    assert_eq!((open("whole"), open("topic.cpp")), (5, 3), "the line, the inject and the topic itself");
    assert_eq!(open("topic.poc"), 1 + usize::from(coverage.is_about(&inject, "topic.poc")), "the rule on civilians");
}
