//! The table of injects as a spreadsheet: cells, columns, copying, filling, orders, kept views.

use crate::plan_host::{Host, host, picture, press};
use crosscut::app::Message;
use crosscut::scenario::InjectId;
use crosscut::ui::plan::table::sort::{Column, Grouping};
use crosscut::ui::theme::ThemeChoice;
use egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

type Window = Harness<'static, Host>;

fn sample(width: f32) -> Window {
    let mut harness = host([width, 800.0], ThemeChoice::Light, Message::OpenSample("copper-lantern"));
    let id = harness.state().scenario().injects[0].id.clone();
    harness.state_mut().plan.show_inject(&id);
    harness.run();
    harness
}

fn keys(harness: &mut Window, keys: &[Key]) {
    for key in keys {
        press(harness, Modifiers::NONE, *key);
    }
}

fn types(harness: &mut Window, text: &str) {
    for letter in text.chars() {
        harness.event(Event::Text(letter.to_string()));
        harness.run();
    }
}

fn shown(harness: &Window) -> Vec<InjectId> {
    harness.state().plan.table.data.shown()
}

fn status(harness: &Window, id: &InjectId) -> String {
    harness.state().scenario().inject(id).unwrap().status.to_string()
}

fn go_to(harness: &mut Window, column: &Column) {
    harness.state_mut().plan.table.column = column.clone();
    harness.run();
}

#[test]
fn typing_on_a_row_writes_the_cell_and_enter_goes_down() {
    let mut harness = sample(1280.0);
    let ids = shown(&harness);
    go_to(&mut harness, &Column::Status);
    types(&mut harness, "hel");
    harness.get_by_label("Held");
    picture(&mut harness, "table-known");
    keys(&mut harness, &[Key::ArrowDown, Key::Enter]);
    assert_eq!(status(&harness, &ids[0]), "held");
    assert_eq!(harness.state().plan.selection.current(), Some(&ids[1]));
    types(&mut harness, "released");
    keys(&mut harness, &[Key::Enter]);
    assert_eq!(status(&harness, &ids[1]), "released");
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_eq!(status(&harness, &ids[1]), "approved");
    assert_eq!(status(&harness, &ids[0]), "held", "each cell is a step of its own");
}

#[test]
fn tab_writes_one_cell_after_the_other_and_escape_leaves_it_as_it_was() {
    let mut harness = sample(1280.0);
    let id = shown(&harness)[0].clone();
    go_to(&mut harness, &Column::Title);
    keys(&mut harness, &[Key::Backspace]);
    types(&mut harness, "Late");
    keys(&mut harness, &[Key::Tab]);
    assert_eq!(harness.state().plan.table.column, Column::From);
    types(&mut harness, "A voice");
    keys(&mut harness, &[Key::Enter]);
    let inject = harness.state().scenario().inject(&id).unwrap().clone();
    assert_eq!((&*inject.title, &*inject.from_text), ("Late", "A voice"));
    keys(&mut harness, &[Key::ArrowUp, Key::F2]);
    types(&mut harness, "nobody wants this");
    keys(&mut harness, &[Key::Escape]);
    assert_eq!(&*harness.state().scenario().inject(&id).unwrap().from_text, "A voice");
}

#[test]
fn what_cannot_be_read_stays_open_with_the_reason() {
    let mut harness = sample(1280.0);
    let ids = shown(&harness);
    go_to(&mut harness, &Column::Status);
    types(&mut harness, "nearly done");
    keys(&mut harness, &[Key::Enter]);
    harness.get_by_label_contains("nearly done");
    harness.get_by_label_contains("Known here: Draft, For review");
    picture(&mut harness, "table-not-read");
    assert_eq!(status(&harness, &ids[0]), "approved");
    keys(&mut harness, &[Key::Escape]);
    assert!(harness.state().plan.table.editing.is_none());
}

#[test]
fn cells_that_the_program_works_out_say_so_texts_are_written_in_place_and_lists_open_the_inject() {
    let mut harness = sample(1280.0);
    go_to(&mut harness, &Column::Evidence);
    types(&mut harness, "x");
    let notice = harness.state().session.notice.clone().expect("a word");
    assert!(notice.text.contains("works this column out"), "{}", notice.text);
    harness.state_mut().plan.table.layout.toggle(&Column::Number);
    harness.state_mut().plan.table.layout.toggle(&Column::Text);
    go_to(&mut harness, &Column::Text);
    types(&mut harness, "Bread is 42 today.");
    assert_eq!(harness.state().plan.table.editing.as_ref().map(|edit| edit.text.as_str()), Some("Bread is 42 today."));
    keys(&mut harness, &[Key::Escape]);
    harness.state_mut().plan.table.layout.toggle(&Column::Expected);
    go_to(&mut harness, &Column::Expected);
    keys(&mut harness, &[Key::F2]);
    assert!(harness.state().plan.opened.is_some());
}

#[test]
fn a_value_is_filled_down_pasted_and_copied() {
    let mut harness = sample(1280.0);
    let ids = shown(&harness);
    go_to(&mut harness, &Column::Status);
    types(&mut harness, "held");
    keys(&mut harness, &[Key::Enter, Key::ArrowUp]);
    for _ in 0..3 {
        press(&mut harness, Modifiers::SHIFT, Key::ArrowDown);
    }
    press(&mut harness, Modifiers::COMMAND, Key::D);
    assert!(ids.iter().take(4).all(|id| status(&harness, id) == "held"));
    assert_eq!(status(&harness, &ids[4]), "approved");
    harness.event(Event::Paste("Released".into()));
    harness.run();
    assert!(ids.iter().take(4).all(|id| status(&harness, id) == "released"));
    harness.event(Event::Paste("Draft\r\nHeld\r\nfinished\r\nDraft\r\n".into()));
    harness.run();
    let now: Vec<String> = ids.iter().take(4).map(|id| status(&harness, id)).collect();
    assert_eq!(now, ["draft", "held", "released", "draft"]);
    let notice = harness.state().session.notice.clone().expect("what was not written is told");
    assert!(notice.text.contains("1 of 4") && notice.text.contains("finished"), "{}", notice.text);
    harness.event(Event::Copy);
    harness.step();
    let copied = harness.output().platform_output.commands.iter().find_map(|command| match command {
        egui::OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    let copied = copied.expect("rows on the clipboard");
    let lines: Vec<&str> = copied.lines().collect();
    assert_eq!(lines.len(), 5, "{copied}");
    assert!(lines[0].starts_with("No.\tDTG\tTitle") && lines[2].ends_with("Held"), "{copied}");
}

#[test]
fn delete_empties_cells_and_on_numbers_and_with_ctrl_deletes_injects() {
    let mut harness = sample(1280.0);
    let ids = shown(&harness);
    let number_of = |harness: &Window| harness.state().scenario().injects.len();
    let before = number_of(&harness);
    go_to(&mut harness, &Column::From);
    press(&mut harness, Modifiers::SHIFT, Key::ArrowDown);
    keys(&mut harness, &[Key::Delete]);
    let sender = |harness: &Window, id: &InjectId| {
        let inject = harness.state().scenario().inject(id).unwrap();
        inject.from.is_some() || !inject.from_text.is_empty()
    };
    assert!(ids.iter().take(2).all(|id| !sender(&harness, id)) && sender(&harness, &ids[2]));
    assert_eq!(number_of(&harness), before);
    let told = harness.state().session.undoable.clone().expect("a line with Undo").0;
    assert!(told.contains("2 cells emptied"), "{told}");
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    press(&mut harness, Modifiers::COMMAND, Key::Delete);
    assert_eq!(number_of(&harness), before - 2);
    let told = harness.state().session.undoable.clone().expect("a line with Undo").0;
    assert!(told.contains('2'), "{told}");
    go_to(&mut harness, &Column::Number);
    keys(&mut harness, &[Key::Delete]);
    assert_eq!(number_of(&harness), before - 3);
}

#[test]
fn delete_on_a_folded_group_shows_it_first() {
    let mut harness = sample(1280.0);
    let before = harness.state().scenario().injects.len();
    let rows = shown(&harness).len();
    go_to(&mut harness, &Column::Number);
    keys(&mut harness, &[Key::ArrowLeft]);
    assert!(shown(&harness).len() < rows, "the group is folded");
    keys(&mut harness, &[Key::Delete]);
    assert_eq!((shown(&harness).len(), harness.state().scenario().injects.len()), (rows, before));
}

#[test]
fn enter_writes_the_cell_and_alt_enter_opens_the_inject() {
    let mut harness = sample(1280.0);
    keys(&mut harness, &[Key::Enter]);
    types(&mut harness, "!");
    keys(&mut harness, &[Key::Enter]);
    let scenario = harness.state().scenario();
    assert!(scenario.injects[0].title.ends_with('!'), "{}", scenario.injects[0].title);
    assert!(harness.state().plan.opened.is_none());
    press(&mut harness, Modifiers::ALT, Key::Enter);
    assert!(harness.state().plan.opened.is_some());
    keys(&mut harness, &[Key::Escape]);
    go_to(&mut harness, &Column::Number);
    keys(&mut harness, &[Key::Enter]);
    assert!(harness.state().plan.opened.is_some(), "a number opens its inject");
}

fn choose(harness: &mut Window, row: &str) {
    harness.get_by_role_and_label(egui::accesskit::Role::MenuItem, row).click();
    harness.run();
}

#[test]
fn a_row_has_a_menu_by_mouse_and_by_key() {
    let mut harness = sample(1280.0);
    let ids = shown(&harness);
    let title = harness.state().scenario().inject(&ids[2]).unwrap().title.to_string();
    let row = |harness: &Window| {
        let label = format!("{title},");
        let found = harness.get_by(move |node| {
            node.role() == egui::accesskit::Role::ListBoxOption && node.label().is_some_and(|it| it.contains(&label))
        });
        found.click_secondary();
    };
    row(&harness);
    harness.run();
    assert_eq!(harness.state().plan.selection.current(), Some(&ids[2]));
    picture(&mut harness, "table-menu");
    choose(&mut harness, "Insert an inject above");
    let scenario = harness.state().scenario();
    let place = scenario.injects.iter().position(|it| it.id == ids[2]).unwrap();
    let above = scenario.injects[place - 1].clone();
    assert!(above.title.is_empty() && above.time == scenario.injects[place].time);
    keys(&mut harness, &[Key::Escape]);
    let before = scenario_size(&harness);
    press(&mut harness, Modifiers::SHIFT, Key::F10);
    keys(&mut harness, &[Key::Escape]);
    assert!(harness.query_by_label("Insert an inject above").is_none(), "Escape closes it");
    go_to(&mut harness, &Column::Status);
    keys(&mut harness, &[Key::Menu]);
    choose(&mut harness, "Show only status:Draft");
    assert_eq!(harness.state().plan.table.query.text, "status:Draft ");
    assert!(shown(&harness).iter().all(|id| status(&harness, id) == "draft"));
    press(&mut harness, Modifiers::SHIFT, Key::F10);
    choose(&mut harness, "Delete the inject");
    assert_eq!(scenario_size(&harness), before - 1);
}

fn scenario_size(harness: &Window) -> usize {
    harness.state().scenario().injects.len()
}

#[test]
fn every_cell_can_be_asked_for_and_the_filter_finds_it() {
    let mut harness = sample(1280.0);
    let id = shown(&harness)[3].clone();
    let document = harness.state().session.document.as_ref().unwrap();
    let (scenario, vocabulary) = (document.scenario(), document.vocabulary());
    let inject = scenario.inject(&id).unwrap();
    let columns = Column::all(&scenario.exercise);
    let asked = columns.iter().filter_map(|column| crosscut::app::grid::asks_for(scenario, vocabulary, inject, column));
    let asked: Vec<String> = asked.collect();
    assert!(asked.len() > 12, "{asked:?}");
    for filter in asked {
        harness.state_mut().plan.table.query.text.clone_from(&filter);
        harness.run();
        let data = &harness.state().plan.table.data;
        assert!(data.shown().contains(&id), "{filter} does not find its inject");
    }
}

#[test]
fn recipients_are_seen_in_every_width() {
    for width in [1280.0, 1920.0] {
        let mut harness = sample(width);
        picture(&mut harness, &format!("table-recipients-{width}"));
        let rows = harness.query_all_by_role(egui::accesskit::Role::ListBoxOption);
        let with = rows.filter(|row| row.accesskit_node().label().is_some_and(|label| label.contains(" → ")));
        assert!(with.count() > 8);
    }
}

#[test]
fn a_column_pasted_with_more_cells_than_rows_is_a_list_to_bring_in() {
    let harness = sample(1280.0);
    let plan = &harness.state().plan;
    assert!(plan.takes_cells("one\ntwo\n"));
    assert!(!plan.takes_cells("one\ttwo\n"));
    assert!(!plan.takes_cells(&"line\n".repeat(500)));
}

#[test]
fn columns_are_chosen_sized_and_scrolled_and_views_are_kept() {
    let mut harness = sample(1280.0);
    harness.get_by_label("Columns, groups and kept views").click();
    harness.run();
    picture(&mut harness, "table-columns");
    for column in ["Owner", "Place", "Incident", "Channel", "Notes"] {
        let boxes = harness.get_all_by_label(column);
        let ticks = boxes.filter(|node| node.accesskit_node().role() == egui::accesskit::Role::CheckBox);
        ticks.collect::<Vec<_>>().last().expect("a tick").click_accesskit();
        harness.run();
    }
    harness.get_by_label("Day").click_accesskit();
    harness.run();
    picture(&mut harness, "table-many-columns");
    let table = &harness.state().plan.table;
    assert_eq!(table.query.sort.grouping, Grouping::Day);
    assert_eq!(table.layout.0.last().unwrap().0, Column::Notes);
    let first = table.data.groups[0].title.clone();
    assert!(first.starts_with('D') || first.starts_with('-'), "{first}");
    harness.get_by_label("Name of the view").click();
    harness.run();
    types(&mut harness, "By day");
    keys(&mut harness, &[Key::Enter]);
    harness.get_by_label("Back to the usual columns").click_accesskit();
    harness.run();
    assert!(harness.state().plan.table.layout.0.is_empty());
    harness.get_by_label("Show By day").click_accesskit();
    harness.run();
    assert_eq!(harness.state().plan.table.layout.0.last().unwrap().0, Column::Notes);
    assert_eq!(harness.state().plan.table.look().views.len(), 1);
    go_to(&mut harness, &Column::Evidence);
    press(&mut harness, Modifiers::NONE, Key::Escape);
    let id = shown(&harness)[0].clone();
    harness.state_mut().plan.show_inject(&id);
    harness.run();
    for _ in 0..9 {
        press(&mut harness, Modifiers::NONE, Key::ArrowRight);
    }
    assert_eq!(harness.state().plan.table.column, Column::Notes);
    picture(&mut harness, "table-scrolled");
}

#[test]
fn two_columns_sort_one_within_the_other() {
    let mut harness = sample(1280.0);
    harness.get_by_label("Sort by status").click();
    harness.run();
    harness.get_by_label("Sort by From").click_modifiers(Modifiers::SHIFT);
    harness.run();
    picture(&mut harness, "table-two-sorts");
    let scenario = harness.state().scenario();
    let key = |id: &InjectId| {
        let inject = scenario.inject(id).unwrap();
        let sender = inject.from.as_ref().and_then(|id| scenario.actor(id)).map(|it| it.name.to_lowercase());
        (inject.status.to_string(), sender.unwrap_or_else(|| inject.from_text.to_lowercase()))
    };
    let keys: Vec<(String, String)> = shown(&harness).iter().map(key).collect();
    let approved: Vec<&String> = keys.iter().filter(|key| key.0 == "approved").map(|key| &key.1).collect();
    assert!(approved.len() > 20);
    let filled = approved.iter().filter(|sender| !sender.is_empty());
    assert!(
        filled
            .clone()
            .zip(filled.skip(1))
            .all(|(a, b)| crosscut::app::filter::fold(a) <= crosscut::app::filter::fold(b))
    );
    let drafts = keys.iter().position(|key| key.0 == "approved").unwrap();
    assert!(
        keys[..drafts].iter().all(|key| key.0 != "approved")
            && !keys[drafts + approved.len()..].iter().any(|key| key.0 == "approved")
    );
}

#[test]
fn what_stands_in_an_open_cell_is_saved_with_the_exercise() {
    let mut harness = crate::shell_window::open(
        [1280.0, 800.0],
        ThemeChoice::Light,
        crosscut::app::Memory::default(),
        Some(Message::OpenSample("copper-lantern")),
    );
    let id = harness.state().session.document.as_ref().unwrap().scenario().injects[0].id.clone();
    harness.state_mut().plan().show_inject(&id);
    harness.run();
    harness.key_press(Key::Backspace);
    harness.run();
    harness.event(Event::Text("Half a title".into()));
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::S);
    harness.run();
    let document = harness.state().session.document.as_ref().unwrap();
    assert_eq!(&*document.scenario().inject(&id).unwrap().title, "Half a title");
}
