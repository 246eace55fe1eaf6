//! The Review desk: what it shows as text, and how an advisor works at it by keyboard and by name.

use crate::shell_window;
use crosscut::app::{Document, Message};
use crosscut::checklist::Basis;
use crosscut::coverage::{Program, Verdict};
use crosscut::scenario::{Decision, DecisionKind, ExTime, Phase, RequirementId, Scenario, Signer};
use crosscut::store::format;
use crosscut::ui::commands::{Command, Reach};
use crosscut::ui::outbox::{Outbox, Wish};
use crosscut::ui::review::*;
use crosscut::ui::theme::ThemeChoice;
use egui::accesskit::Role;
use egui::{Key, Ui};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use smol_str::SmolStr;
use std::sync::{Arc, OnceLock};

fn program() -> Arc<Program> {
    static PROGRAM: OnceLock<Arc<Program>> = OnceLock::new();
    Arc::clone(PROGRAM.get_or_init(|| Arc::new(Program::new(Arc::new(Basis::shipped().0)))))
}

pub fn sample() -> Scenario {
    static SAMPLE: OnceLock<Scenario> = OnceLock::new();
    let read = || {
        let bytes = include_bytes!("../../scenarios/copper-lantern.scenario.ron");
        format::read(bytes, "copper-lantern.scenario.ron").unwrap().scenario
    };
    SAMPLE.get_or_init(read).clone()
}

/// Two phases and nothing else.
pub fn bare() -> Scenario {
    let phase = |id: &str, kind: &str, from: i64, to: i64| {
        let (start, end) = (Some(ExTime(from)), Some(ExTime(to)));
        Arc::new(Phase { id: id.into(), name: kind.into(), kind: kind.into(), start, end, ..Phase::default() })
    };
    let phases = vec![phase("pha-one", "plan", 0, 100), phase("pha-two", "exec", 100, 200)];
    Scenario { phases: Arc::new(phases), ..Scenario::default() }
}

pub struct Desk {
    pub document: Document,
    pub state: ReviewState,
    pub wishes: Vec<Wish>,
    pub edits: usize,
}

pub fn desk(scenario: Scenario) -> Desk {
    let document = Document::new(&program(), scenario);
    Desk { document, state: ReviewState::default(), wishes: Vec::new(), edits: 0 }
}

fn draw(ui: &mut Ui, desk: &mut Desk) {
    let mut out = Outbox::default();
    if let Some(command) = Command::pressed(ui, Reach::Review) {
        run_command(command, &desk.document, &mut desk.state, &mut out);
    }
    review_ui(ui, &desk.document, &mut desk.state, &mut out, |_, _, _| ());
    for message in out.messages {
        if let Message::Edit(edit, gesture) = message {
            desk.edits += 1;
            desk.document.apply(&edit, gesture).unwrap();
        }
    }
    desk.wishes.extend(out.wishes);
}

pub fn harness_of(desk: Desk, choice: ThemeChoice, [width, height]: [f32; 2]) -> Harness<'static, Desk> {
    // The harness leaves eight points round what it shows.
    shell_window::part([width + 16.0, height + 16.0], choice, draw, desk)
}

pub fn harness(scenario: Scenario) -> Harness<'static, Desk> {
    let mut harness = harness_of(desk(scenario), ThemeChoice::Light, [1280.0, 800.0]);
    harness.run();
    harness
}

pub fn press(harness: &mut Harness<'static, Desk>, key: Key) {
    harness.key_press(key);
    harness.run();
}

fn data(scenario: Scenario, filters: &Filters) -> ReviewData {
    ReviewData::of(&Document::new(&program(), scenario), filters, None)
}

fn topic_text(data: &ReviewData) -> Vec<String> {
    let text = |row: &TopicRow| {
        format!("{} {} of {}, {}", row.code, row.counts.covered, row.counts.total(), row.essential_open)
    };
    data.topics.iter().map(text).collect()
}

fn cell_text(cell: &Cell) -> String {
    match cell {
        Cell::NothingAsked => "–".into(),
        Cell::Hole => "hole".into(),
        Cell::Nothing => "0".into(),
        Cell::Evidence { injects, worst, .. } => format!("{injects}{}", worst.letter()),
    }
}

fn matrix_text(data: &ReviewData) -> String {
    let head: Vec<&str> = data.holes.columns.iter().map(|column| column.name.as_str()).collect();
    let rows = data.holes.rows.iter().map(|row| {
        let cells: Vec<String> = row.cells.iter().map(cell_text).collect();
        format!("{}: {}", row.code, cells.join(" "))
    });
    [head.join(" ")].into_iter().chain(rows).collect::<Vec<_>>().join("\n")
}

#[test]
fn an_exercise_without_injects_is_all_holes() {
    let data = data(bare(), &Filters::default());
    let matrix = matrix_text(&data);
    let mut rows: Vec<&str> = matrix.lines().collect();
    assert_eq!(rows.remove(0), "plan exec", "phases go by their own names");
    assert!(rows.iter().all(|row| row.ends_with(": hole hole")), "{matrix}");
    assert_eq!(data.chips[0], data.lines.len());
    assert!(data.lines.iter().all(|line| line.verdict.is_open()));
    assert!(data.topics.iter().all(TopicRow::has_lines), "{:?}", topic_text(&data));
}

#[test]
fn the_sample_is_told_honestly() {
    let data = data(sample(), &Filters::default());
    let open: Vec<usize> =
        data.topics.iter().filter(|topic| topic.has_lines()).map(|topic| topic.essential_open).collect();
    assert!(open.is_sorted_by(|a, b| a >= b), "most open first: {:?}", topic_text(&data));
    assert_eq!(data.essential_open, open.iter().sum::<usize>());
    let holes: Vec<usize> = data.holes.rows.iter().map(HoleRow::holes).collect();
    assert!(holes.is_sorted_by(|a, b| a >= b), "most holes on top:\n{}", matrix_text(&data));
    for row in &data.holes.rows {
        let open = data.topic(row.key.topic.as_str()).unwrap().essential_open;
        assert!(open > 0 || row.holes() == 0, "a hole needs an open essential line: {}", row.code);
        assert!(row.cells.iter().any(|cell| matches!(cell, Cell::Evidence { .. })), "{}", matrix_text(&data));
    }
    let weights: Vec<_> = data.lines.iter().map(|line| line.weight).collect();
    assert!(weights.is_sorted(), "open lines by weight");
}

#[test]
fn each_axis_counts_the_same_evidence() {
    for axis in Axis::ALL {
        let data = data(sample(), &Filters { axis, ..Filters::default() });
        assert!(!data.holes.columns.is_empty());
        for row in &data.holes.rows {
            let (integrated, all) = row.integrated.unwrap();
            assert!(integrated <= all);
            let most =
                row.cells.iter().map(|cell| if let Cell::Evidence { injects, .. } = cell { *injects } else { 0 }).max();
            assert!(most.unwrap() <= all, "{axis:?} {}", row.code);
        }
    }
}

#[test]
fn filters_leave_what_they_say() {
    let all = data(sample(), &Filters { listing: Listing::All, ..Filters::default() });
    assert_eq!(all.lines.len(), all.total);
    let caac = Filters { topic: Some("topic.caac".into()), listing: Listing::All, ..Filters::default() };
    assert_eq!(data(sample(), &caac).lines.len(), 45);
    let found = data(sample(), &Filters { words: "caac-gen grave".into(), ..caac });
    assert!(found.lines.iter().any(|line| line.id.as_str() == "CAAC-GEN-01"));
    assert!(found.lines.len() < 5);
    let missing = data(sample(), &Filters { verdict: Some(Verdict::Missing), ..Filters::default() });
    assert!(missing.lines.iter().all(|line| line.verdict == Verdict::Missing));
}

#[test]
fn rows_keep_their_place_when_a_verdict_changes() {
    let program = program();
    let before = ReviewData::of(&Document::new(&program, bare()), &Filters::default(), None);
    let document = Document::new(&program, sample());
    let after = ReviewData::of(&document, &Filters::default(), Some(&before));
    let ids = |data: &ReviewData| data.lines.iter().map(|line| line.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&before), ids(&after)[..before.lines.len()]);
    assert_eq!(
        before.topics.iter().map(|it| &it.code).collect::<Vec<_>>(),
        after.topics.iter().map(|it| &it.code).collect::<Vec<_>>()
    );
    let anew = ReviewData::of(&document, &Filters::default(), None);
    assert!(anew.lines.len() < after.lines.len(), "covered lines leave the list only when it is made anew");
}

#[test]
fn a_line_says_why_and_from_where() {
    let document = Document::new(&program(), sample());
    let with_evidence = document.coverage().lines().iter().filter(|line| !line.evidence.is_empty());
    for line in with_evidence {
        let detail = LineDetail::of(&document, &line.requirement.id).unwrap();
        assert!(
            detail.statement.starts_with("The exercise confronts the training audience with "),
            "{}",
            detail.statement
        );
        assert!(detail.statement.ends_with('.') && !detail.statement.ends_with(".."));
        assert!(
            !detail.parts.is_empty() && !detail.sources.is_empty() && !detail.evidence.is_empty(),
            "{}",
            detail.id.as_str()
        );
        let told = !detail.missing.is_empty() || detail.parts.iter().any(|part| part.verdict == Verdict::Missing);
        assert!(told || !detail.verdict.is_open(), "{} is open and nothing is missing", detail.id.as_str());
        for row in &detail.evidence {
            let inject = document.scenario().inject(&row.inject.id).unwrap();
            let sensitive = crosscut::ui::inject::needs_care(inject);
            assert_eq!(sensitive, row.content_note.is_some(), "{}", row.inject.number);
        }
    }
    assert!(LineDetail::of(&document, &RequirementId::new("NO-SUCH-LINE")).is_none());
}

#[test]
fn a_topic_is_chosen_and_freed() {
    let mut harness = harness(sample());
    option(&harness, "CAAC Children and armed conflict").click();
    harness.run();
    assert_eq!(harness.state().state.filters().topic, Some("topic.caac".into()));
    assert!(harness.query_by_label_contains("lines: Children and armed conflict").is_some());
    option(&harness, "CAAC Children and armed conflict").click();
    harness.run();
    assert_eq!(harness.state().state.filters().topic, None);
}

#[test]
fn a_cell_of_the_matrix_filters_the_lines() {
    let mut harness = harness(bare());
    harness.get_by_label_contains("Cultural property protection, exec").click();
    harness.run();
    let filters = harness.state().state.filters().clone();
    assert_eq!((filters.topic, filters.column), (Some("topic.cpp".into()), Some("pha-two".into())));
    harness.get_by_label_contains(" lines: Cultural property protection · opened at exec");
    harness.get_by_role_and_label(Role::Link, "Clear filters").click();
    harness.run();
    assert_eq!(harness.state().state.filters(), &Filters::default());
    harness.get_by_role_and_label(Role::RadioButton, "Audience").click();
    harness.run();
    harness.get_by_label_contains("no training audience yet");
}

#[test]
fn evidence_leads_to_the_inject() {
    let mut desk = desk(sample());
    let line = first_with_evidence(&desk.document);
    desk.state.show_line(&line);
    let inject = LineDetail::of(&desk.document, &line).unwrap().evidence.remove(0).inject;
    let mut harness = harness_of(desk, ThemeChoice::Light, [1280.0, 1600.0]);
    harness.run();
    assert_eq!(harness.state().state.selected(), Some(&line));
    let name = format!("Go to {} {}", inject.number, inject.title);
    harness.get_all_by_label(&name).next().unwrap().click();
    harness.run();
    press(&mut harness, Key::O);
    let wish = Wish::ShowInject(inject.id);
    assert_eq!(harness.state().wishes, [wish.clone(), wish]);
}

fn first_with_evidence(document: &Document) -> RequirementId {
    let mut lines = document.coverage().lines().iter();
    let open = lines.find(|line| line.verdict == Verdict::Partly && !line.evidence.is_empty());
    open.unwrap().requirement.id.clone()
}

#[test]
fn lines_are_walked_by_keys() {
    let mut harness = harness(sample());
    let listed: Vec<RequirementId> =
        data(sample(), &Filters::default()).lines.iter().map(|line| line.id.clone()).collect();
    assert_eq!(harness.state().state.selected(), Some(&listed[0]));
    press(&mut harness, Key::J);
    press(&mut harness, Key::J);
    press(&mut harness, Key::K);
    assert_eq!(harness.state().state.selected(), Some(&listed[1]));
    let name = listed[1].as_str().to_owned();
    option(&harness, &name).focus();
    harness.run();
    press(&mut harness, Key::ArrowDown);
    press(&mut harness, Key::ArrowDown);
    assert_eq!(harness.state().state.selected(), Some(&listed[3]));
    press(&mut harness, Key::End);
    assert_eq!(harness.state().state.selected(), listed.last());
    press(&mut harness, Key::Home);
    assert_eq!(harness.state().state.selected(), Some(&listed[0]));
    press(&mut harness, Key::Slash);
    harness.get_by_role_and_label(Role::TextInput, "Find a line").type_text("zzz");
    harness.run();
    harness.get_by_label_contains("No line matches these filters.");
    harness.get_by_label_contains("Choose a line to see");
}

#[test]
fn a_judgement_wants_a_reason_and_a_name() {
    let mut harness = harness(sample());
    let first = harness.state().state.selected().unwrap().clone();
    press(&mut harness, Key::E);
    assert_eq!(harness.state().edits, 0);
    harness.get_by_role_and_label(Role::MultilineTextInput, "Reason").type_text("Seen in the brigade's own estimate");
    harness.run();
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().edits, 0, "the name is missing");
    harness.get_by_role_and_label(Role::TextInput, "Your name").type_text("Lt Col Amsel");
    harness.run();
    press(&mut harness, Key::Enter);
    let desk = harness.state();
    let decision = desk.document.scenario().decisions.last().unwrap();
    assert_eq!(decision.subject, first.0);
    assert_eq!(&*decision.reason, "Seen in the brigade's own estimate");
    assert_eq!(&*decision.signer.name, "Lt Col Amsel");
    assert_eq!(decision.fingerprint, desk.document.coverage().line_fingerprint(&first).unwrap());
    assert_eq!(desk.document.coverage().line(&first).unwrap().verdict, Verdict::Covered);
    assert_ne!(desk.state.selected(), Some(&first), "the cursor goes on to the next open line");
    let row = option(&harness, first.as_str());
    row.click();
    harness.run();
    harness.get_by_label_contains("by check · Enough, Lt Col Amsel");
    harness.get_by_role_and_label(Role::Link, "Withdraw").click();
    harness.run();
    harness.get_by_role_and_label(Role::Link, "Withdraw it").click();
    harness.run();
    assert!(harness.state().document.scenario().decisions.iter().all(|decision| decision.subject != first.0));
}

/// The line that the desk opens first, with a decision of 2028 on it, as an exercise of that year may have.
#[test]
fn a_judgement_shows_the_day_of_the_clock_also_after_entries_of_a_later_day() {
    let first = harness(sample()).state().state.selected().unwrap().clone();
    let mut scenario = sample();
    let later = Decision {
        id: "dec-2028".into(),
        kind: DecisionKind::Overrule,
        subject: first.0.clone(),
        verdict: "missing".into(),
        reason: "Of the next exercise".into(),
        signer: Signer { name: "Lt Col Avernoy".into(), role: "GENAD".into(), at: 40_000_000, after: None },
        ..Decision::default()
    };
    scenario.decisions = Arc::new(vec![Arc::new(later)]);
    let mut desk = desk(scenario);
    desk.state.set_signer("Maj Ilves", "GENAD");
    desk.state.show_line(&first);
    let mut harness = harness_of(desk, ThemeChoice::Light, [1280.0, 800.0]);
    harness.run();
    press(&mut harness, Key::E);
    harness.get_by_role_and_label(Role::MultilineTextInput, "Reason").type_text("Seen");
    harness.run();
    press(&mut harness, Key::Enter);
    let document = &harness.state().document;
    let decision = document.scenario().decisions.last().unwrap();
    let now = crosscut::app::clock::now_minutes();
    assert!((now - 2..=now).contains(&decision.signer.at), "{}", decision.signer.at);
    assert_eq!(document.coverage().line(&first).unwrap().decision.as_ref().unwrap().0.id, decision.id);
}

#[test]
fn a_reason_takes_several_lines_and_enter_confirms_it() {
    let mut desk = desk(sample());
    desk.state.set_signer("Maj Ilves", "GENAD");
    let mut harness = harness_of(desk, ThemeChoice::Light, [1280.0, 800.0]);
    harness.run();
    press(&mut harness, Key::E);
    harness.event(egui::Event::Text("Seen in the estimate.".into()));
    harness.run();
    harness.key_press_modifiers(egui::Modifiers::SHIFT, Key::Enter);
    harness.run();
    harness.event(egui::Event::Text("And in the order.".into()));
    harness.run();
    assert_eq!(harness.state().edits, 0, "a new line confirms nothing");
    harness.get_by_label_contains("Shift Enter begins a new line");
    press(&mut harness, Key::Enter);
    let decision = harness.state().document.scenario().decisions.last().unwrap().clone();
    assert_eq!(&*decision.reason, "Seen in the estimate.\nAnd in the order.");
    assert_eq!((harness.state().edits, &*decision.signer.name), (1, "Maj Ilves"));
}

#[test]
fn the_other_judgements_are_kept_with_their_kind() {
    for (key, kind) in [(Key::N, DecisionKind::Overrule), (Key::D, DecisionKind::NotApplicable)] {
        let mut desk = desk(sample());
        desk.state.set_signer("Maj Ilves", "GENAD");
        let mut harness = harness_of(desk, ThemeChoice::Light, [1280.0, 800.0]);
        harness.run();
        press(&mut harness, key);
        harness.get_by_role_and_label(Role::MultilineTextInput, "Reason").type_text("Because");
        harness.run();
        press(&mut harness, Key::Enter);
        assert_eq!(harness.state().document.scenario().decisions.last().unwrap().kind, kind);
    }
    let mut desk = desk(bare());
    desk.state.set_signer("Maj Ilves", "GENAD");
    let mut harness = harness_of(desk, ThemeChoice::Light, [1280.0, 800.0]);
    harness.run();
    harness.get_by_role_and_label(Role::Link, "Waive: leave it open knowingly").click();
    harness.run();
    harness.get_by_role_and_label(Role::MultilineTextInput, "Reason").type_text("Played next year");
    harness.run();
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().document.scenario().decisions.last().unwrap().kind, DecisionKind::Waive);
}

#[test]
fn a_line_is_weighed_anew_with_reason_and_name() {
    let mut desk = desk(sample());
    desk.state.set_signer("Maj Ilves", "GENAD");
    let line = RequirementId::new("CAAC-GEN-01");
    desk.state.show_line(&line);
    let mut harness = harness_of(desk, ThemeChoice::Light, [1280.0, 800.0]);
    harness.run();
    harness.get_by_role_and_label(Role::Link, "Weigh anew").click();
    harness.run();
    harness.get_by_role_and_label(Role::Button, "Weighs: Good practice").click();
    harness.run();
    assert_eq!(harness.state().edits, 0, "the reason is missing");
    harness.get_by_role_and_label(Role::MultilineTextInput, "Reason").type_text("Two days of play only");
    harness.run();
    press(&mut harness, Key::Enter);
    let desk = harness.state();
    let decision = desk.document.scenario().decisions.last().unwrap();
    assert_eq!((decision.kind, decision.verdict.as_str()), (DecisionKind::Reweigh, "good_practice"));
    assert_eq!(decision.subject, line.0);
    assert_eq!(desk.document.coverage().line(&line).unwrap().weight, crosscut::checklist::Weight::GoodPractice);
    assert_eq!(desk.state.selected(), Some(&line), "the line stays opened");
    harness.get_by_label_contains("Good practice instead of essential, Maj Ilves, GENAD, ");
    harness.get_by_label("“Two days of play only”");
    picture("reweighed", harness);
}

#[test]
fn a_line_of_the_core_is_neither_waived_nor_set_aside() {
    let line = RequirementId::new("CAAC-REP-02");
    let mut scenario = sample();
    let waiver = Decision {
        id: "dec-waiver".into(),
        kind: DecisionKind::Waive,
        subject: line.0.clone(),
        reason: "No time".into(),
        signer: Signer { name: "Capt Neris".into(), role: "".into(), at: 29_800_000, after: None },
        ..Decision::default()
    };
    scenario.decisions = Arc::new(vec![Arc::new(waiver)]);
    let mut desk = desk(scenario);
    desk.state.set_signer("Maj Ilves", "GENAD");
    desk.state.show_line(&line);
    assert!(LineDetail::of(&desk.document, &line).unwrap().decisions[0].barred);
    let mut harness = harness_of(desk, ThemeChoice::Light, [1280.0, 800.0]);
    harness.run();
    harness.get_by_label_contains("Does not count, since the line belongs to the core: Waived, Capt Neris, ");
    harness.get_by_label_contains("Belongs to the core: who plays Children and armed conflict cannot do without it");
    let off = harness.get_by_role_and_label(Role::Link, "Waive: leave it open knowingly");
    assert!(off.accesskit_node().is_disabled());
    let off = harness.get_by_role_and_label(Role::Button, "Does not apply");
    assert!(off.accesskit_node().is_disabled());
    press(&mut harness, Key::D);
    assert!(harness.query_by_label_contains("Enter signs").is_none(), "the key does nothing either");
    harness.get_by_role_and_label(Role::Link, "Weigh anew").click();
    harness.run();
    let lighter = harness.get_by_role_and_label(Role::Button, "Weighs: Good practice");
    assert!(lighter.accesskit_node().is_disabled());
    picture("core", harness);
}

#[test]
fn a_document_that_may_only_be_read_is_not_judged() {
    let mut desk = desk(sample());
    desk.document.read_only = Some("Opened by Capt Neris".into());
    let mut harness = harness_of(desk, ThemeChoice::Light, [1280.0, 800.0]);
    harness.run();
    press(&mut harness, Key::E);
    harness.get_by_label_contains("may only be read");
    assert!(harness.query_by_role_and_label(Role::MultilineTextInput, "Reason").is_none());
}

#[test]
fn narrow_windows_fold_the_panels() {
    let mut harness = harness_of(desk(sample()), ThemeChoice::Light, [1100.0, 700.0]);
    harness.run();
    assert!(harness.query_by_label("Your judgement").is_some());
    assert!(harness.query_by_label("Coverage").is_none(), "the left panel folds first");
    let mut harness = harness_of(desk(sample()), ThemeChoice::Light, [800.0, 600.0]);
    harness.run();
    assert!(harness.query_by_label("Your judgement").is_none(), "then the right one");
    let name = harness.state().state.selected().unwrap().as_str().to_owned();
    option(&harness, &name).click();
    harness.run();
    assert!(harness.query_by_label("Your judgement").is_some(), "a chosen line comes as a sheet");
    press(&mut harness, Key::Escape);
    assert!(harness.query_by_label("Your judgement").is_none());
}

#[test]
fn regions_follow_each_other() {
    let mut harness = harness(sample());
    for role in [Role::Heading, Role::ListBoxOption, Role::Cell, Role::ListBoxOption, Role::Heading] {
        press(&mut harness, Key::F6);
        assert_eq!(harness.get_by(|node| node.is_focused()).accesskit_node().role(), role);
    }
}

/// The option whose name begins with these words.
pub fn option<'t>(harness: &'t Harness<'static, Desk>, name: &str) -> egui_kittest::Node<'t> {
    let name = name.to_owned();
    harness.get_by(move |node| {
        node.role() == Role::ListBoxOption && node.label().is_some_and(|label| label.starts_with(&name))
    })
}

#[test]
fn the_desk_is_drawn_in_every_theme_and_size() {
    let scenes: [(&str, fn() -> Scenario); 2] = [("sample", sample), ("empty", Scenario::default)];
    for (name, scenario) in scenes {
        for choice in ThemeChoice::ALL {
            for size in [[1280.0, 726.0], [1920.0, 1006.0]] {
                let mut desk = desk(scenario());
                desk.state.set_signer("Lt Col Amsel", "GENAD");
                picture(&format!("{name}-{}-{}", choice.name(), size[0]), harness_of(desk, choice, size));
            }
        }
    }
    let mut desk = desk(sample());
    desk.state.show_line(&first_with_evidence(&desk.document));
    picture("tall", harness_of(desk, ThemeChoice::Light, [1280.0, 2000.0]));
    for axis in ["Objective", "Storyline"] {
        let harness = harness(sample());
        harness.get_by_role_and_label(Role::RadioButton, axis).click();
        picture(axis, harness);
    }
    for help in [near, gated] {
        let mut desk = self::desk(sample());
        let lines = desk.document.coverage().lines().iter();
        let mut details = lines.filter_map(|line| LineDetail::of(&desk.document, &line.requirement.id));
        let Some(detail) = details.find(|detail| !help(detail).is_empty()) else { continue };
        drop(details);
        desk.state.show_line(&detail.id);
        picture(&format!("help-{}", detail.id.as_str()), harness_of(desk, ThemeChoice::Light, [1280.0, 1500.0]));
    }
    picture("judged", judged());
    for width in [1120.0, 800.0] {
        let desk = self::desk(sample());
        picture(&format!("narrow-{width}"), harness_of(desk, ThemeChoice::Light, [width, 640.0]));
    }
}

fn near(detail: &LineDetail) -> &[HelpRow] {
    &detail.near
}

fn gated(detail: &LineDetail) -> &[HelpRow] {
    &detail.gated
}

/// A line that was judged, and whose evidence changed after that.
fn judged() -> Harness<'static, Desk> {
    let mut scenario = sample();
    let document = Document::new(&program(), scenario.clone());
    let line = first_with_evidence(&document);
    let signed = |id: &str, kind, verdict: &str, fingerprint: SmolStr, at| {
        let signer = Signer { name: "Lt Col Amsel".into(), role: "GENAD".into(), at, after: None };
        let reason = "The brigade's estimate names all three groups and who protects whom.".into();
        Arc::new(Decision {
            id: id.into(),
            kind,
            subject: line.0.clone(),
            verdict: verdict.into(),
            reason,
            signer,
            fingerprint,
            ..Decision::default()
        })
    };
    let now = document.coverage().line_fingerprint(&line).unwrap();
    let decisions = vec![
        signed("dec-one", DecisionKind::Overrule, "partly", "older".into(), 29_800_000),
        signed("dec-two", DecisionKind::Overrule, "covered", now, 29_900_000),
    ];
    scenario.decisions = Arc::new(decisions);
    let mut desk = desk(scenario);
    desk.state.show_line(&line);
    harness_of(desk, ThemeChoice::Light, [1280.0, 754.0])
}

#[test]
fn what_was_judged_is_kept_beside_the_check() {
    let mut harness = judged();
    harness.run();
    harness.get_by_label_contains("Partly, by check · Enough, Lt Col Amsel, GENAD, ");
    harness.get_by_label("Changed since signed");
    let row = option(&harness, harness.state().state.selected().unwrap().as_str());
    let label = row.accesskit_node().label().unwrap();
    assert!(label.contains("Covered") && label.ends_with("judged by a person"), "{label}");
}

pub fn picture(name: &str, mut harness: Harness<'static, Desk>) {
    harness.run();
    if let Ok(folder) = std::env::var("CROSSCUT_PICTURES") {
        let picture = harness.render().expect("a picture");
        picture.save(format!("{folder}/review-{name}.png")).expect("a place for pictures");
    }
}
