//! What makes the window comfortable: help at each field, and a window that comes back as it was.

use crate::shell_window::{Window, open, picture};
use crosscut::app::{Effect, Memory, Message, RecentFile, WindowLook, perform};
use crosscut::edit::Edit;
use crosscut::scenario::{ExTime, Inject, InjectId, Record};
use crosscut::ui::ThemeChoice;
use crosscut::ui::commands::Command;
use crosscut::ui::frame::Desk;
use crosscut::ui::inject::field_id;
use crosscut::ui::inject::help::{FIELDS, help};
use crosscut::ui::outbox::Wish;
use crosscut::ui::plan::table::sort::{Column, Grouping, Sort};
use crosscut::words::{Language, in_language};
use egui_kittest::kittest::{NodeT, Queryable};

fn sample(memory: Memory) -> Window {
    open([1280.0, 800.0], ThemeChoice::Light, memory, Some(Message::OpenSample("copper-lantern")))
}

fn run(harness: &mut Window, command: Command) {
    harness.state_mut().ask(Wish::Run(command));
    harness.run();
}

#[test]
fn every_field_of_an_inject_has_help_with_its_basis_in_both_languages() {
    let mut faults = Vec::new();
    for language in [Language::English, Language::French] {
        for field in FIELDS {
            let [about, _, basis] = in_language(language, || help(field));
            if about.len() < 20 || basis.is_empty() {
                faults.push(format!("{} {field}: {about:?} {basis:?}", language.tag()));
            }
        }
    }
    let english = FIELDS.iter().map(|field| help(field)[0].clone());
    let french = FIELDS.iter().map(|field| in_language(Language::French, || help(field)[0].clone()));
    faults.extend(english.zip(french).filter(|(a, b)| a == b).map(|(same, _)| format!("not translated: {same}")));
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn the_field_with_the_focus_is_explained_when_asked_for() {
    let mut harness = sample(Memory::default());
    let id = harness.state().session.document.as_ref().unwrap().scenario().injects[3].id.clone();
    harness.state_mut().ask(Wish::OpenFull(id.clone()));
    harness.run();
    run(&mut harness, Command::ExplainField);
    harness.ctx.memory_mut(|memory| memory.request_focus(field_id(&id, "time")));
    harness.run();
    picture(&mut harness, "comfort-help");
    harness.get_by_label(&help("time")[0]);
    run(&mut harness, Command::ExplainField);
    assert!(harness.query_by_label(&help("time")[0]).is_none());
}

#[test]
fn panels_columns_and_size_of_letters_are_remembered_and_come_back() {
    let mut harness = sample(Memory::default());
    run(&mut harness, Command::FoldLeft);
    run(&mut harness, Command::ZoomIn);
    harness.state_mut().plan().table.layout.toggle(&Column::Number);
    harness.state_mut().plan().table.layout.toggle(&Column::Owner);
    harness.run();
    let memory = harness.state().session.memory.clone();
    assert!(memory.window.left_folded && memory.size == 110, "{:?} {}", memory.window, memory.size);
    assert_eq!(memory.table.columns.last().unwrap().0, "owner");
    let memory = Memory { window: WindowLook { panels: [0, 420, 0, 0], ..memory.window }, ..memory };
    let mut again = sample(memory);
    assert_eq!(again.state_mut().plan().table.layout.0.last().unwrap().0, Column::Owner);
    assert_eq!(again.state_mut().plan().panels_kept(), (true, false, [0, 420, 0, 0]));
    picture(&mut again, "comfort-again");
}

#[test]
fn the_order_of_the_table_and_the_desk_come_back() {
    let mut harness = sample(Memory::default());
    harness.state_mut().plan().table.query.sort = Sort { grouping: Grouping::Day, keys: vec![(Column::Status, true)] };
    harness.run();
    run(&mut harness, Command::DeskReview);
    let memory = harness.state().session.memory.clone();
    let mut again = sample(memory);
    assert_eq!(again.state().desk(), Desk::Review);
    let sort = &again.state_mut().plan().table.query.sort;
    assert_eq!((sort.grouping, sort.keys.as_slice()), (Grouping::Day, [(Column::Status, true)].as_slice()));
}

#[test]
fn commands_are_found_by_other_words_for_them() {
    for words in ["french", "français", "francais", "language", "dark"] {
        let mut harness = sample(Memory::default());
        run(&mut harness, Command::Palette);
        harness.event(egui::Event::Text(words.to_owned()));
        harness.run();
        let wanted = if words == "dark" { Command::ToggleTheme } else { Command::SwitchLanguage };
        let rows = harness.query_all_by_role(egui::accesskit::Role::ListBoxOption);
        let found = rows.filter_map(|row| row.accesskit_node().label()).any(|row| row.starts_with(&wanted.text()));
        assert!(found, "{words}");
    }
}

#[test]
fn undo_and_redo_stand_in_the_menu() {
    let mut harness = sample(Memory::default());
    harness.get_by_label_contains("New, open, save and more").click();
    harness.run();
    for command in [Command::Undo, Command::Redo] {
        harness.get_by_role_and_label(egui::accesskit::Role::MenuItem, &command.text());
    }
}

#[test]
fn after_a_dialog_the_keys_go_on_in_the_table() {
    let mut harness = sample(Memory::default());
    let ids = harness.state_mut().plan().table.data.shown();
    harness.state_mut().plan().show_inject(&ids[4]);
    harness.run();
    harness.event(egui::Event::Paste("No\tTitle\n1\tPasted\n".into()));
    harness.run();
    assert!(harness.state().session.incoming.is_some());
    for key in [egui::Key::Escape, egui::Key::ArrowDown] {
        harness.key_press(key);
        harness.run();
    }
    assert!(harness.state().session.incoming.is_none());
    assert_eq!(harness.state_mut().plan().selection.current(), Some(&ids[5]));
}

#[test]
fn nobody_takes_a_judgement_of_somebody_else_out_of_the_file() {
    let mut harness = sample(Memory { name: "Capt Neris".into(), ..Memory::default() });
    let decision = harness.state().session.document.as_ref().unwrap().scenario().decisions[0].clone();
    assert_ne!(&*decision.signer.name, "Capt Neris");
    let removal = Edit::Remove(vec![decision.id.record()]);
    harness.state_mut().session.update(Message::Edit(removal.clone(), None));
    let session = &mut harness.state_mut().session;
    let notice = session.notice.clone().expect("a word");
    assert!(notice.text.contains(&*decision.signer.name), "{}", notice.text);
    assert!(session.document.as_ref().unwrap().scenario().decisions.iter().any(|own| own.id == decision.id));
    session.memory.name = decision.signer.name.to_string();
    session.update(Message::Edit(removal, None));
    assert!(!session.document.as_ref().unwrap().scenario().decisions.iter().any(|own| own.id == decision.id));
}

/// Does what the session asks of the world outside, away from the window, until nothing is left.
fn outside(harness: &mut Window) {
    loop {
        let effects = harness.state_mut().session.take_effects();
        let ours = effects.iter().filter(|effect| !matches!(effect, Effect::Remember(_) | Effect::ReadTexts(_)));
        let answers: Vec<Message> = ours.filter_map(perform).collect();
        if answers.is_empty() {
            break;
        }
        answers.into_iter().for_each(|answer| harness.state_mut().session.update(answer));
    }
    harness.run();
}

fn play_at(harness: &mut Window, id: &InjectId, time: Option<ExTime>) {
    let inject = harness.state().session.document.as_ref().unwrap().scenario().inject(id).unwrap().clone();
    let edit = Edit::Change(Record::Inject(std::sync::Arc::new(Inject { time, ..(*inject).clone() })));
    harness.state_mut().session.update(Message::Edit(edit, None));
    outside(harness);
}

#[test]
fn the_list_of_problems_follows_the_work_and_leads_to_the_inject() {
    let mut harness = sample(Memory::default());
    outside(&mut harness);
    harness.get_by_value("No problems");
    let injects = harness.state().session.document.as_ref().unwrap().scenario().injects.clone();
    let loose = |inject: &&std::sync::Arc<Inject>| {
        inject.links.is_empty() && !injects.iter().any(|other| other.links.iter().any(|link| link.to == inject.id))
    };
    let inject = injects.iter().find(loose).unwrap();
    play_at(&mut harness, &inject.id, Some(ExTime(60 * 24 * 400)));
    harness.get_by_label("1 problem").click();
    harness.run();
    picture(&mut harness, "comfort-problems");
    let is_link = |node: &egui_kittest::Node<'_>| node.accesskit_node().role() == egui::accesskit::Role::Link;
    harness.get_all_by_label(&inject.number).find(is_link).expect("a link to the inject").click();
    harness.run();
    assert!(harness.query_by_label("Close the list").is_none());
    play_at(&mut harness, &inject.id, inject.time);
    harness.get_by_value("No problems");
}

#[test]
fn whoever_wants_no_list_of_files_has_none() {
    let mut memory = Memory::default();
    let path = "/exon/cl27/copper-lantern.scenario.ron";
    memory.remember(RecentFile { path: path.into(), name: "Copper Lantern 27".into(), ..RecentFile::default() });
    let mut harness = open([1280.0, 800.0], ThemeChoice::Light, memory, None);
    assert!(harness.query_by_label_contains(path).is_some());
    picture(&mut harness, "recent-listed");
    harness.get_by_label("List no files").click();
    harness.run();
    assert!(harness.query_by_label_contains(path).is_none());
    let effects = harness.state_mut().take_effects();
    let kept = effects.iter().rev().find_map(|effect| match effect {
        Effect::Remember(memory) => Some(memory),
        _ => None,
    });
    assert!(kept.is_some_and(|memory| memory.recent.is_empty() && !memory.remembers_files), "nothing of it is kept");
    picture(&mut harness, "recent-off");
    run(&mut harness, Command::ListFiles);
    assert!(harness.query_by_label("List no files").is_some(), "the command turns it on again");
}
