//! Comments and questions in the window, and what an adviser reads first.

use crate::shell_window::{Window, open, picture};
use crosscut::app::{Document, Memory, Message};
use crosscut::coverage::Verdict;
use crosscut::scenario::Comment;
use crosscut::scenario::questions::{QuestionState, questions};
use crosscut::ui::ThemeChoice;
use crosscut::ui::review::{Tab, first};
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;

fn window_of(size: [f32; 2], theme: ThemeChoice, name: &str, sample: &'static str) -> Window {
    let memory = Memory { name: name.into(), role: "GENAD".into(), ..Memory::default() };
    open(size, theme, memory, Some(Message::OpenSample(sample)))
}

fn window(name: &str) -> Window {
    window_of([1280.0, 800.0], ThemeChoice::Light, name, "copper-lantern")
}

fn press(harness: &mut Window, modifiers: Modifiers, key: Key) {
    harness.key_press_modifiers(modifiers, key);
    harness.run();
}

fn type_text(harness: &mut Window, text: &str) {
    harness.event(egui::Event::Text(text.to_owned()));
    harness.run();
}

fn click(harness: &mut Window, role: Role, name: &str) {
    let name = name.to_owned();
    let wanted = move |node: &egui_kittest::kittest::AccessKitNode<'_>| {
        node.role() == role && node.label().is_some_and(|label| label.starts_with(&name))
    };
    harness.get_all_by(wanted).next().unwrap().click();
    harness.run();
    harness.run();
}

fn document(harness: &Window) -> &Document {
    harness.state().session.document.as_ref().unwrap()
}

fn last_comment(harness: &Window) -> Comment {
    let comments = &document(harness).scenario().comments;
    Comment::clone(comments.iter().max_by_key(|comment| comment.signer.at).unwrap())
}

#[test]
fn the_gravest_gaps_stand_first_in_each_topic_and_lead_to_their_lines() {
    let mut harness = window("");
    press(&mut harness, Modifiers::COMMAND, Key::Num2);
    click(&mut harness, Role::Tab, "Gaps first");
    picture(&mut harness, "first-1280");
    let told = first(document(&harness));
    let topics = &told.topics;
    assert!(!topics.is_empty());
    let essentials: Vec<usize> = topics.iter().map(|topic| topic.essential_open).collect();
    assert!(essentials.is_sorted_by(|a, b| a >= b), "{essentials:?}");
    for topic in topics {
        let gaps = &topic.gaps;
        assert!((1..=3).contains(&gaps.len()) && gaps.iter().all(|gap| !gap.missing.is_empty()), "{topic:?}");
        assert!(gaps.is_sorted_by_key(|gap| !gap.essential), "{topic:?}");
        assert!(gaps.iter().all(|gap| !matches!(gap.verdict, Verdict::Covered | Verdict::Waived)));
        assert_eq!(gaps.iter().any(|gap| gap.essential), topic.essential_open > 0, "{topic:?}");
    }
    let line = topics[0].gaps[0].id.clone();
    click(&mut harness, Role::Link, &format!("{line} "));
    assert!(harness.query_by_label_contains("Comments and questions").is_some());
    click(&mut harness, Role::Link, "Judge");
    assert_eq!(harness.state().review().tab(), Tab::Lines);
    type_text(&mut harness, "Nobody said so");
    assert!(harness.query_all_by_value("Nobody said so").next().is_some(), "what is typed at once is the reason");
}

#[test]
fn the_five_gaps_that_matter_most_stand_above_the_topics() {
    let mut harness = window("");
    press(&mut harness, Modifiers::COMMAND, Key::Num2);
    click(&mut harness, Role::Tab, "Gaps first");
    harness.get_by_label("The five that matter most");
    let told = first(document(&harness));
    assert_eq!(told.gravest.len(), 5);
    let seen = |harness: &Window, name: String| harness.query_all_by_role_and_label(Role::Link, &name).count();
    for gap in &told.gravest {
        assert!(!gap.missing.is_empty() && gap.essential, "{gap:?}");
        let in_topic = told.topics.iter().flat_map(|topic| &topic.gaps).filter(|it| it.id == gap.id).count();
        assert_eq!(seen(&harness, format!("{} {}", gap.id, gap.title)), 1 + in_topic, "{}", gap.id);
    }
    harness.get_all_by_label("· told above").next().unwrap();
    let topic = told.topics[1].clone();
    let row = format!("{} {}", topic.code, topic.label);
    click(&mut harness, Role::ListBoxOption, &row);
    assert!(harness.query_by_label("The five that matter most").is_none(), "one topic is asked for");
    assert!(harness.query_by_label("· told above").is_none());
}

#[test]
fn a_question_on_a_line_is_asked_answered_and_settled() {
    let mut harness = window("Lt Col Amsel");
    press(&mut harness, Modifiers::COMMAND, Key::Num2);
    let open = questions(document(&harness).scenario()).len();
    press(&mut harness, Modifiers::NONE, Key::C);
    type_text(&mut harness, "Who pays for the second bus?");
    picture(&mut harness, "remarks-typing");
    click(&mut harness, Role::Button, "Ask");
    let asked = questions(document(&harness).scenario());
    assert_eq!(asked.len(), open + 1);
    let question = last_comment(&harness);
    assert!(question.asks && !question.fingerprint.is_empty() && &*question.signer.role == "GENAD", "{question:?}");
    assert!(crosscut::scenario::RequirementId::new(&*question.subject).as_str().contains('-'));
    click(&mut harness, Role::Tab, "Questions");
    picture(&mut harness, "questions-1280");
    assert!(harness.query_all_by_label_contains("Who pays for the second bus?").next().is_some());
    click(&mut harness, Role::Link, "Answer");
    harness.get_by_role_and_label(Role::MultilineTextInput, "Answer").focus();
    harness.run();
    type_text(&mut harness, "The host nation does.");
    click(&mut harness, Role::Button, "Write the answer");
    let asked = questions(document(&harness).scenario());
    let answered = asked.iter().find(|asked| asked.question.id == question.id).unwrap();
    assert_eq!((answered.state, answered.answers.len()), (QuestionState::Answered, 1));
    click(&mut harness, Role::Link, "Settle");
    let asked = questions(document(&harness).scenario());
    let settled = asked.iter().find(|asked| asked.question.id == question.id).unwrap();
    assert_eq!(settled.state, QuestionState::Settled);
    for _ in 0..3 {
        press(&mut harness, Modifiers::COMMAND, Key::Z);
    }
    assert_eq!(questions(document(&harness).scenario()).len(), open, "each step can be undone");
}

#[test]
fn a_comment_wants_a_text_and_a_name_and_knows_when_its_inject_changed() {
    // High enough that the remarks stand below what the check says and what the text touches.
    let mut harness = window_of([1280.0, 1000.0], ThemeChoice::Light, "", "copper-lantern");
    let id = document(&harness).scenario().injects[3].id.clone();
    harness.state_mut().plan().show_inject(&id);
    harness.run();
    let before = document(&harness).scenario().comments.len();
    press(&mut harness, Modifiers::ALT, Key::Enter);
    picture(&mut harness, "remarks-inject");
    let field = harness.get_by_role_and_label(Role::MultilineTextInput, "New comment");
    field.focus();
    harness.run();
    type_text(&mut harness, "Read this aloud once.");
    click(&mut harness, Role::Button, "Comment");
    assert_eq!(document(&harness).scenario().comments.len(), before, "nobody has said who writes");
    harness.get_by_role_and_label(Role::TextInput, "Your name, for the comment").focus();
    harness.run();
    type_text(&mut harness, "Capt Neris");
    click(&mut harness, Role::Button, "Comment");
    assert_eq!(document(&harness).scenario().comments.len(), before + 1);
    assert_eq!(&*last_comment(&harness).signer.name, "Capt Neris");
    assert!(harness.query_by_label("changed since").is_none());
    let inject = crosscut::scenario::Inject::clone(document(&harness).scenario().inject(&id).unwrap());
    let changed = crosscut::scenario::Inject { title: "Another title".into(), ..inject };
    let edit = crosscut::edit::Edit::Change(crosscut::scenario::Record::Inject(std::sync::Arc::new(changed)));
    harness.state_mut().session.update(Message::Edit(edit, None));
    harness.run();
    assert!(harness.query_by_label("changed since").is_some());
    click(&mut harness, Role::Link, "Take back");
    assert_eq!(document(&harness).scenario().comments.len(), before);
}

#[test]
fn the_views_hold_up_dark_large_and_empty() {
    for (size, theme, sample, name) in [
        ([1280.0, 800.0], ThemeChoice::Dark, "copper-lantern", "dark"),
        ([1920.0, 1080.0], ThemeChoice::Light, "copper-lantern", "1920"),
        ([1280.0, 800.0], ThemeChoice::Light, "first-steps", "small"),
        ([1000.0, 700.0], ThemeChoice::Light, "granite-shore", "narrow"),
    ] {
        let mut harness = window_of(size, theme, "Lt Col Amsel", sample);
        press(&mut harness, Modifiers::COMMAND, Key::Num2);
        picture(&mut harness, &format!("review-{name}"));
        for tab in ["Gaps first", "Questions"] {
            click(&mut harness, Role::Tab, tab);
            picture(&mut harness, &format!("{}-{name}", tab.to_lowercase().replace(' ', "-")));
        }
    }
}

#[test]
fn another_way_of_working_does_not_begin_with_another_persons_name() {
    let mut harness = window("Capt Neris");
    let name = |harness: &Window| {
        let field = harness.get_by_role_and_label(Role::TextInput, "Your name");
        egui_kittest::kittest::NodeT::accesskit_node(&field).value().unwrap_or_default()
    };
    click(&mut harness, Role::Link, "As planner");
    assert_eq!(name(&harness), "Capt Neris");
    click(&mut harness, Role::RadioButton, "As adviser");
    assert_eq!(name(&harness), "", "the adviser may be somebody else");
    harness.get_by_role_and_label(Role::TextInput, "Your name").focus();
    harness.run();
    type_text(&mut harness, "Lt Col Amsel");
    click(&mut harness, Role::RadioButton, "As planner");
    assert_eq!(name(&harness), "Capt Neris", "and the planner is still the same");
    click(&mut harness, Role::RadioButton, "As adviser");
    click(&mut harness, Role::Button, "Work like this");
    assert_eq!(harness.state().session.memory.name, "Lt Col Amsel");
    click(&mut harness, Role::Link, "As adviser");
    click(&mut harness, Role::RadioButton, "As planner");
    assert_eq!(name(&harness), "Capt Neris", "who planned here before is offered again");
    click(&mut harness, Role::RadioButton, "As trainer");
    assert_eq!(name(&harness), "");
}

#[test]
fn an_adviser_works_without_touching_the_planners_texts() {
    let mut harness = window("");
    click(&mut harness, Role::Link, "As planner");
    picture(&mut harness, "role");
    click(&mut harness, Role::RadioButton, "As adviser");
    click(&mut harness, Role::CheckBox, "Trafficking");
    harness.get_by_role_and_label(Role::TextInput, "Your name").focus();
    harness.run();
    type_text(&mut harness, "Lt Col Amsel");
    picture(&mut harness, "role-adviser");
    click(&mut harness, Role::Button, "Work like this");
    let shell = harness.state();
    assert_eq!((shell.desk(), shell.review().tab()), (crosscut::ui::frame::Desk::Review, Tab::First));
    assert_eq!(shell.review().filters().topic.as_ref().map(crosscut::scenario::TagId::as_str), Some("topic.cthb"));
    assert!(harness.query_by_label("As adviser for CTHB").is_some());
    picture(&mut harness, "role-at-work");
    let injects = document(&harness).scenario().injects.len();
    press(&mut harness, Modifiers::COMMAND, Key::Num1);
    press(&mut harness, Modifiers::COMMAND, Key::Enter);
    assert_eq!(document(&harness).scenario().injects.len(), injects);
    assert!(harness.query_by_label_contains("the planner's texts stay as they are").is_some());
    press(&mut harness, Modifiers::COMMAND, Key::Num2);
    let comments = document(&harness).scenario().comments.len();
    click(&mut harness, Role::Link, "Ask or comment");
    type_text(&mut harness, "Is this one meant for us?");
    picture(&mut harness, "role-asking");
    click(&mut harness, Role::Button, "Ask");
    assert_eq!(document(&harness).scenario().comments.len(), comments + 1);
    assert_eq!(&*last_comment(&harness).signer.name, "Lt Col Amsel");
}

#[test]
fn what_each_way_of_working_changes() {
    use crosscut::app::Role as Works;
    use crosscut::edit::Edit;
    use crosscut::scenario::{CommentId, DecisionId, InjectId, Record};
    let comment = Edit::Add { record: Record::Comment(std::sync::Arc::default()), index: None };
    let decision = Edit::Remove(vec![DecisionId::new("dec-1").record()]);
    let inject = Edit::ShiftTimes { injects: vec![InjectId::new("inj-1")], minutes: 5 };
    let mixed = Edit::Together { label_key: "edit-import".into(), edits: vec![comment.clone(), inject.clone()] };
    let told = |edit: &Edit| Works::ALL.map(|works| works.allows(edit));
    assert_eq!(told(&comment), [true, true, true, false]);
    assert_eq!(told(&decision), [true, true, false, false]);
    assert_eq!(told(&inject), [true, false, false, false]);
    assert_eq!(told(&mixed), [true, false, false, false]);
    assert_eq!(told(&Edit::Remove(vec![CommentId::new("com-1").record()])), [true, true, true, false]);
}
