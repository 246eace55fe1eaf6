//! The matrix inside a topic: its families of lines, what stands behind a cell, and the way back.

use crate::ui_review::{Desk, bare, desk, harness, harness_of, option, picture, press, sample};
use crosscut::app::Document;
use crosscut::store::samples;
use crosscut::ui::outbox::Wish;
use crosscut::ui::review::*;
use crosscut::ui::theme::ThemeChoice;
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

fn filters(harness: &Harness<'static, Desk>) -> Filters {
    harness.state().state.filters().clone()
}

fn inside(document: &Document, topic: &str, axis: Axis) -> ReviewData {
    ReviewData::of(document, &Filters { topic: Some(topic.into()), inside: true, axis, ..Filters::default() }, None)
}

fn names(data: &ReviewData) -> Vec<String> {
    data.holes.rows.iter().map(|row| format!("{} {}", row.code, row.label)).collect()
}

#[test]
fn a_topic_consists_of_the_families_of_its_checklist() {
    let document = desk(bare()).document;
    let caac = names(&inside(&document, "topic.caac", Axis::Phase));
    assert_eq!(caac.len(), 11);
    assert!(caac.contains(&"ABD Abduction".into()) && caac.contains(&"REP Reporting and follow-up".into()), "{caac:?}");
    let umbrella = names(&inside(&document, "topic.hs", Axis::Phase));
    assert_eq!(umbrella.len(), 24, "one family only, so that its lines are told apart");
    assert!(umbrella.contains(&"HSU-01 All five topics".into()));
}

#[test]
fn the_families_of_a_topic_hold_what_the_topic_holds() {
    let document = desk(sample()).document;
    let whole = ReviewData::of(&document, &Filters::default(), None);
    for axis in Axis::ALL {
        for topic in ["topic.poc", "topic.crsv", "lens.wps", "topic.hs"] {
            let data = inside(&document, topic, axis);
            let parts: Vec<RowKey> = data.holes.rows.iter().map(|row| row.key.clone()).collect();
            for line in document.coverage().lines().iter().filter(|line| line.requirement.topic == topic) {
                assert_eq!(parts.iter().filter(|part| part.group.takes(line)).count(), 1, "{}", line.requirement.id);
            }
            let top = RowKey { topic: topic.into(), group: Group::Topic };
            for column in whole.holes.columns.iter().filter(|_| axis == Axis::Phase) {
                let is_evidence = |cell| matches!(cell, Some(Cell::Evidence { .. }));
                let in_parts = parts.iter().any(|part| is_evidence(data.holes.cell(part, &column.id)));
                assert_eq!(is_evidence(whole.holes.cell(&top, &column.id)), in_parts, "{topic} {}", column.full);
            }
            for row in &data.holes.rows {
                let open = document.coverage().lines().iter().any(|line| {
                    line.requirement.topic == topic && row.key.group.takes(line) && line.is_essential_open()
                });
                assert!(open || row.holes() == 0, "a hole needs an open essential line: {}", row.code);
            }
        }
    }
}

#[test]
fn a_cell_opens_the_lines_and_the_evidence_behind_it() {
    let mut harness = harness(sample());
    option(&harness, "CRSV Conflict-related").click();
    harness.run();
    assert_eq!(filters(&harness).inside(), Some(&"topic.crsv".into()));
    let data = inside(&harness.state().document, "topic.crsv", Axis::Phase);
    let open = |cell: &Cell| matches!(cell, Cell::Evidence { injects, .. } if *injects > 1);
    let row = data.holes.rows.iter().find(|row| row.cells.iter().any(open)).unwrap().clone();
    let place = row.cells.iter().position(open).unwrap();
    let column = data.holes.columns[place].clone();
    let Cell::Evidence { injects, lines, .. } = row.cells[place] else { unreachable!() };
    harness.get_by_label_contains(&format!("{}, {}: ", row.label, column.full)).click();
    harness.run();
    let now = filters(&harness);
    assert_eq!((now.row(), now.column.as_ref()), (Some(row.key.clone()), Some(&column.id)));
    let told = ReviewData::of(&harness.state().document, &now, None);
    assert_eq!((told.lines.len(), told.behind.len()), (lines, injects), "what the cell says is what it opens");
    picture_of(&mut harness, "families-cell");
    harness.get_by_label_contains(&format!("Conflict-related sexual violence · {} {}", row.code, row.label));
    let first = &told.behind[0];
    let way = format!("Go to {} {}", first.number, first.title);
    harness.get_all_by_label(&way).next().unwrap().click();
    harness.run();
    assert_eq!(harness.state().wishes, [Wish::ShowInject(first.id.clone())]);
    harness.get_by_role_and_label(Role::Link, "Clear filters").click();
    harness.run();
    assert_eq!(filters(&harness), Filters::default());
}

#[test]
fn the_way_into_a_topic_and_back_needs_no_mouse() {
    let mut harness = harness(sample());
    option(&harness, "CAAC Children").focus();
    harness.run();
    press(&mut harness, Key::Enter);
    assert_eq!(filters(&harness).inside(), Some(&"topic.caac".into()));
    let header = |node: &egui_kittest::kittest::AccessKitNode<'_>| {
        node.role() == Role::RowHeader && node.label().is_some_and(|it| it.starts_with("Only lines of the family"))
    };
    assert_eq!(harness.get_all_by(header).count(), 11);
    harness.get_all_by(header).next().unwrap().focus();
    harness.run();
    press(&mut harness, Key::ArrowDown);
    press(&mut harness, Key::ArrowDown);
    let focused = harness.get_by(|node| node.is_focused()).accesskit_node().label().unwrap();
    press(&mut harness, Key::Enter);
    let chosen = filters(&harness);
    assert!(matches!(&chosen.group, Group::Family(_)), "{chosen:?}");
    let data = ReviewData::of(&harness.state().document, &chosen, None);
    let row = data.holes.rows.iter().find(|row| Some(&row.key) == chosen.row().as_ref()).unwrap();
    assert_eq!(focused, format!("Only lines of the family {}", row.label));
    assert!(!data.lines.is_empty() && data.lines.iter().all(|line| line.id.as_str().contains(&row.code)));
    harness.get_by_role_and_label(Role::Button, "All topics").focus();
    harness.run();
    press(&mut harness, Key::Enter);
    assert_eq!(filters(&harness), Filters::default());
}

#[test]
fn a_topic_of_many_families_leaves_room_for_its_lines() {
    for (name, choice, size) in [
        ("families-1280", ThemeChoice::Light, [1280.0, 726.0]),
        ("families-1920-dark", ThemeChoice::Dark, [1920.0, 1006.0]),
        ("families-narrow", ThemeChoice::Light, [800.0, 600.0]),
    ] {
        let mut desk = desk(sample());
        desk.state.show_topic(&"lens.wps".into());
        let mut harness = harness_of(desk, choice, size);
        harness.run();
        let lines = harness
            .get_all_by(|node| node.role() == Role::ListBoxOption)
            .filter(|node| node.accesskit_node().label().is_some_and(|label| label.starts_with("WPS-")));
        assert!(lines.count() >= 3, "{name}");
        picture(name, harness);
    }
    let mut desk = desk(sample());
    desk.state.show_topic(&"topic.hs".into());
    picture("families-umbrella", harness_of(desk, ThemeChoice::Light, [1280.0, 726.0]));
}

#[test]
fn each_inject_that_is_evidence_says_whether_it_stands_alone() {
    let mut desk = desk(samples::open("quiet-orchard").unwrap().scenario);
    let mixed = desk.document.coverage().lines().iter().find(|line| {
        let detail = LineDetail::of(&desk.document, &line.requirement.id).unwrap();
        let integrated = detail.evidence.iter().filter(|row| row.integrated).count();
        integrated > 0 && integrated < detail.evidence.len()
    });
    let Some(line) = mixed.map(|line| line.requirement.id.clone()) else { panic!("the sample has both") };
    let detail = LineDetail::of(&desk.document, &line).unwrap();
    desk.state.show_line(&line);
    let mut harness = harness_of(desk, ThemeChoice::Light, [1280.0, 2000.0]);
    harness.run();
    let integrated = detail.evidence.iter().filter(|row| row.integrated).count();
    let alone = detail.evidence.len() - integrated;
    harness.get_by_label(&format!("{integrated} integrated in the main play, {alone} stand-alone"));
    harness.get_all_by_label_contains("Integrated: ").next().unwrap();
    harness.get_all_by_label_contains("Stand-alone: ").next().unwrap();
    picture("integrated", harness);
}

fn picture_of(harness: &mut Harness<'static, Desk>, name: &str) {
    if let Ok(folder) = std::env::var("CROSSCUT_PICTURES") {
        harness.render().unwrap().save(format!("{folder}/review-{name}.png")).unwrap();
    }
}
