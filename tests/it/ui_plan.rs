//! The Plan desk: outline, table, several injects at once, setting; as text and through the accessibility tree.

use crate::plan_host::{Host, host, picture, press};
use crosscut::app::Message;
use crosscut::edit::Edit;
use crosscut::scenario::{Narrative, Record};
use crosscut::ui::theme::ThemeChoice;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use std::sync::Arc;

fn sample() -> Harness<'static, Host> {
    host([1280.0, 800.0], ThemeChoice::Light, Message::OpenSample("copper-lantern"))
}

fn empty() -> Harness<'static, Host> {
    host([1280.0, 800.0], ThemeChoice::Light, Message::New)
}

fn click(harness: &mut Harness<'static, Host>, label: &str) {
    harness.get_by_label(label).click();
    harness.run();
}

#[test]
fn pictures_of_the_desk() {
    for (choice, size) in [
        (ThemeChoice::Light, [1280.0, 800.0]),
        (ThemeChoice::Dark, [1280.0, 800.0]),
        (ThemeChoice::Light, [1920.0, 1080.0]),
        (ThemeChoice::Dark, [1920.0, 1080.0]),
        (ThemeChoice::ContrastLight, [1280.0, 800.0]),
    ] {
        let mut harness = host(size, choice, Message::OpenSample("copper-lantern"));
        let id = harness.state().scenario().injects[12].id.clone();
        harness.state_mut().plan.show_inject(&id);
        harness.run();
        harness.run();
        picture(&mut harness, &format!("plan-{}-{}", choice.name(), size[0]));
    }
}

/// Rows of the table and of lists that are in view, by name.
fn options(harness: &Harness<'static, Host>) -> Vec<String> {
    let rows = harness.query_all_by_role(Role::ListBoxOption);
    rows.filter_map(|row| row.accesskit_node().label()).collect()
}

fn outline(harness: &Harness<'static, Host>) -> String {
    harness.state().plan.outline.data.to_string()
}

fn table(harness: &Harness<'static, Host>) -> String {
    harness.state().plan.table.data.to_string()
}

fn type_into(harness: &mut Harness<'static, Host>, label: &str, text: &str) {
    harness.get_by_role_and_label(Role::TextInput, label).focus();
    harness.run();
    harness.get_by_role_and_label(Role::TextInput, label).type_text(text);
    harness.run();
}

fn type_focused(harness: &mut Harness<'static, Host>, text: &str) {
    harness.event(egui::Event::Text(text.to_owned()));
    harness.run();
}

#[test]
fn a_scenario_is_begun_by_keyboard() {
    let mut harness = empty();
    harness.get_by_label("No injects yet.");
    for command in ["Storyline", "Incident"] {
        click(&mut harness, "Add to the outline");
        click(&mut harness, command);
        let title = if command == "Storyline" { "Dunhollow" } else { "The children’s home" };
        type_focused(&mut harness, title);
        press(&mut harness, Modifiers::NONE, Key::Enter);
    }
    press(&mut harness, Modifiers::COMMAND, Key::Enter);
    let outline = outline(&harness);
    assert_eq!(outline, "  Whole exercise 1\n- Dunhollow 1\n    The children’s home 1\n");
    let scenario = harness.state().scenario();
    assert_eq!(scenario.injects.len(), 1);
    assert_eq!(scenario.injects[0].incident, Some(scenario.incidents[0].id.clone()));
    assert_eq!(harness.state().plan.selected_count(), 1);
}

#[test]
fn a_storyline_is_renamed_in_place_in_one_step() {
    let mut harness = sample();
    let first = harness.state().scenario().storylines[0].title.to_string();
    harness.get_all_by_role(Role::TreeItem).nth(1).expect("a storyline").click();
    harness.run();
    press(&mut harness, Modifiers::NONE, Key::F2);
    type_focused(&mut harness, " and");
    type_focused(&mut harness, " back");
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(&*harness.state().scenario().storylines[0].title, format!("{first} and back"));
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_eq!(&*harness.state().scenario().storylines[0].title, first);
}

#[test]
fn a_storyline_that_is_needed_is_not_deleted() {
    let mut harness = sample();
    let before = harness.state().scenario().storylines.len();
    harness.get_all_by_role(Role::TreeItem).nth(1).expect("a storyline").click();
    harness.run();
    press(&mut harness, Modifiers::NONE, Key::Delete);
    assert_eq!(harness.state().scenario().storylines.len(), before);
    let notice = harness.state().session.notice.clone().expect("a notice");
    assert!(notice.text.contains("still used by"), "{}", notice.text);
}

#[test]
fn the_filter_takes_words_and_fields_and_says_what_would_help() {
    let mut harness = sample();
    let all = harness.state().plan.table.data.matching;
    type_into(&mut harness, "Filter: words, tag:abduction, to:J9", "tag:abduction");
    let some = harness.state().plan.table.data.matching;
    assert!(some > 0 && some < all, "{some} of {all}");
    type_focused(&mut harness, " to:nobody");
    harness.get_by_label("No inject matches tag:abduction to:nobody.");
    harness.get_by_label(&format!("{some} match without to:nobody."));
    click(&mut harness, "Clear filter");
    assert_eq!(harness.state().plan.table.data.matching, all);
    type_into(&mut harness, "Filter: words, tag:abduction, to:J9", "who:me");
    harness.get_by_label("“who:” is no field of the filter, so nothing can match it.");
}

#[test]
fn evidence_missing_shows_tagged_injects_that_count_for_nothing() {
    let mut harness = sample();
    press(&mut harness, Modifiers::COMMAND, Key::G);
    let host = harness.state();
    assert!(host.plan.table.query.evidence_missing);
    let coverage = host.session.document.as_ref().expect("a document").coverage();
    for id in host.plan.table.data.shown() {
        assert!(coverage.serves(&id).is_empty(), "{id}");
    }
}

#[test]
fn heads_sort_up_down_and_back() {
    let mut harness = sample();
    let grouped = table(&harness);
    click(&mut harness, "Sort by title");
    let titles: Vec<String> = harness.state().plan.table.data.shown().iter().map(|id| title(&harness, id)).collect();
    let mut sorted = titles.clone();
    sorted.sort_by_key(|title| crosscut::app::filter::fold(title));
    assert_eq!(titles, sorted);
    click(&mut harness, "Sort by title");
    let down: Vec<String> = harness.state().plan.table.data.shown().iter().map(|id| title(&harness, id)).collect();
    assert_eq!(down.first(), titles.last());
    click(&mut harness, "Sort by title");
    assert_eq!(table(&harness), grouped);
}

fn title(harness: &Harness<'static, Host>, id: &crosscut::scenario::InjectId) -> String {
    harness.state().scenario().inject(id).expect("an inject").title.to_string()
}

#[test]
fn several_injects_are_selected_and_set_by_keyboard() {
    let mut harness = sample();
    press(&mut harness, Modifiers::NONE, Key::F6);
    assert_eq!(harness.state().plan.selected_count(), 1);
    press(&mut harness, Modifiers::SHIFT, Key::ArrowDown);
    press(&mut harness, Modifiers::SHIFT, Key::ArrowDown);
    assert_eq!(harness.state().plan.selected_count(), 3);
    harness.get_by_label("3 injects");
    let times = |harness: &Harness<'static, Host>| -> Vec<_> {
        let marked = harness.state().plan.selection.marked().clone();
        harness.state().scenario().injects.iter().filter(|it| marked.contains(&it.id)).map(|it| it.time).collect()
    };
    let before = times(&harness);
    press(&mut harness, Modifiers::ALT, Key::ArrowRight);
    let moved: Vec<_> = before.iter().map(|time| time.and_then(|time| time.later_by(15))).collect();
    assert_eq!(times(&harness), moved);
    assert_eq!(harness.state().undo_label(), Some("Move 3 injects by 15 min"));
    picture(&mut harness, "plan-bulk");
}

#[test]
fn a_title_is_written_in_its_row() {
    let mut harness = sample();
    let id = harness.state().scenario().injects[3].id.clone();
    harness.state_mut().plan.show_inject(&id);
    harness.run();
    let before = title(&harness, &id);
    press(&mut harness, Modifiers::NONE, Key::F2);
    type_focused(&mut harness, "!");
    picture(&mut harness, "plan-title");
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(title(&harness, &id), format!("{before}!"));
    press(&mut harness, Modifiers::NONE, Key::ArrowDown);
    assert_ne!(harness.state().plan.selection.current(), Some(&id), "the row has the focus again");
}

#[test]
fn what_the_program_wrote_itself_is_typed_over() {
    let mut harness = sample();
    let id = harness.state().scenario().injects[3].id.clone();
    harness.state_mut().plan.show_inject(&id);
    harness.run();
    press(&mut harness, Modifiers::COMMAND | Modifiers::SHIFT, Key::Enter);
    let follow_up = harness.state().plan.selection.current().expect("a follow-up").clone();
    assert!(!title(&harness, &follow_up).is_empty());
    type_focused(&mut harness, "What came of it");
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(title(&harness, &follow_up), "What came of it");
    let phase = harness.state().scenario().phases[1].clone();
    harness.state_mut().plan.show_record(&phase.id.record());
    harness.run();
    let begins = harness.get_by_role_and_label(Role::TextInput, "Begins of Build-up on Route COPPER");
    begins.focus();
    harness.run();
    type_focused(&mut harness, "D+1 0900");
    let start = harness.state().scenario().phases[1].start.map(crosscut::scenario::ExTime::stored);
    assert_ne!(start, phase.start.map(crosscut::scenario::ExTime::stored), "the time was typed over");
}

#[test]
fn a_title_of_a_hundred_thousand_letters_is_shown_in_its_row() {
    let mut harness = sample();
    let mut inject = (*harness.state().scenario().injects[0]).clone();
    inject.title = "Long words ".repeat(9_100).into();
    let id = inject.id.clone();
    harness.state_mut().session.update(Message::Edit(Edit::Change(Record::Inject(Arc::new(inject))), None));
    harness.state_mut().plan.show_inject(&id);
    harness.run();
    picture(&mut harness, "plan-long-title");
    let when = harness.get_by_role_and_label(Role::TextInput, "When").rect();
    assert!(when.top() < 400.0, "the head leaves room for the rest: {when}");
}

#[test]
fn a_deleted_inject_leaves_the_cursor_on_its_neighbour() {
    let mut harness = sample();
    let shown = harness.state().plan.table.data.shown();
    harness.state_mut().plan.show_inject(&shown[2]);
    harness.run();
    press(&mut harness, Modifiers::COMMAND, Key::Delete);
    assert!(harness.state().scenario().inject(&shown[2]).is_none());
    assert_eq!(harness.state().plan.selection.current(), Some(&shown[3]));
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    assert!(harness.state().scenario().inject(&shown[2]).is_some());
}

#[test]
fn every_row_in_view_is_named_and_only_one_is_a_stop_for_tab() {
    let harness = sample();
    let rows = options(&harness);
    assert!(rows.len() > 12, "{}", rows.len());
    assert!(rows.iter().all(|row| row.contains(", ")), "{rows:?}");
}

#[test]
fn regions_are_reached_with_f6() {
    let mut harness = sample();
    let id = harness.state().scenario().injects[3].id.clone();
    harness.state_mut().plan.show_inject(&id);
    harness.run();
    let mut seen = Vec::new();
    for _ in 0..3 {
        press(&mut harness, Modifiers::NONE, Key::F6);
        seen.push(format!("{:?}", harness.state().plan.region()));
    }
    assert_eq!(seen, ["Right", "Outline", "Centre"]);
}

#[test]
fn pictures_of_the_setting() {
    use crosscut::scenario::RecordKind;
    for (choice, size) in [
        (ThemeChoice::Light, [1280.0, 800.0]),
        (ThemeChoice::Dark, [1280.0, 800.0]),
        (ThemeChoice::Light, [1920.0, 1080.0]),
    ] {
        let mut harness = host(size, choice, Message::OpenSample("copper-lantern"));
        for kind in [
            RecordKind::Exercise,
            RecordKind::Phase,
            RecordKind::Post,
            RecordKind::Actor,
            RecordKind::Place,
            RecordKind::Area,
        ] {
            let record = harness.state().scenario().records(kind)[0].reference();
            harness.state_mut().plan.show_record(&record);
            harness.run();
            harness.run();
            picture(&mut harness, &format!("setting-{}-{}-{}", kind.name(), choice.name(), size[0]));
        }
        harness.state_mut().plan.selection.clear();
        let id = harness.state().scenario().storylines[1].id.clone();
        harness.state_mut().plan.show_part(Some(id), None);
        harness.run();
        picture(&mut harness, &format!("storyline-{}-{}", choice.name(), size[0]));
    }
}

#[test]
fn a_record_of_the_setting_is_added_filled_and_deleted() {
    let mut harness = empty();
    click(&mut harness, "Audience, cells, actors, 0");
    click(&mut harness, "Actors, 0");
    harness.get_all_by_label("Add actor").next().expect("a plus").click();
    harness.run();
    harness.run();
    type_focused(&mut harness, "Harbour union");
    assert_eq!(&*harness.state().scenario().actors[0].name, "Harbour union");
    assert!(
        harness.state().undo_label().is_some_and(|label| label.starts_with("Change name of")),
        "one step for all letters"
    );
    click(&mut harness, "Delete Harbour union");
    assert!(harness.state().scenario().actors.is_empty());
}

#[test]
fn times_are_typed_in_any_notation_and_faults_are_said_at_the_field() {
    let mut harness = empty();
    click(&mut harness, "Exercise and phases");
    type_into(&mut harness, "STARTEX", "010800MAR27");
    harness.get_by_label(&crosscut::words::say("time-fault-startex-zone"));
    assert_eq!(harness.state().scenario().exercise.startex, None);
    let field = harness.get_by_role_and_label(Role::TextInput, "STARTEX");
    assert_eq!(field.value().as_deref(), Some("010800MAR27"), "what was typed stays to be mended");
    press(&mut harness, Modifiers::COMMAND, Key::A);
    type_focused(&mut harness, "010800ZMAR27");
    assert!(harness.state().scenario().exercise.startex.is_some());
    harness.get_by_role_and_label(Role::TextInput, "ENDEX").focus();
    harness.run();
    press(&mut harness, Modifiers::COMMAND, Key::A);
    type_focused(&mut harness, "D+3 1800");
    let endex = harness.state().scenario().exercise.endex.map(crosscut::scenario::ExTime::stored);
    assert_eq!(endex.as_deref(), Some("+3d 10:00"));
    harness.get_by_label("Name").focus();
    harness.run();
    let field = harness.get_by_role_and_label(Role::TextInput, "ENDEX");
    assert_eq!(field.value().as_deref(), Some("041800ZMAR27"));
    picture(&mut harness, "setting-times");
    // What contradicts STARTEX is taken, and said at once.
    harness.get_by_role_and_label(Role::TextInput, "ENDEX").focus();
    harness.run();
    press(&mut harness, Modifiers::COMMAND, Key::A);
    type_focused(&mut harness, "010800ZMAR27");
    harness.get_by_label_contains("ENDEX is not after STARTEX");
    assert!(harness.query_by_label_contains("begins before STARTEX").is_none(), "planning comes before STARTEX");
    picture(&mut harness, "setting-endex");
}

#[test]
fn narrow_windows_fold_the_panels() {
    for width in [1100.0, 900.0, 760.0] {
        let mut harness = host([width, 700.0], ThemeChoice::Light, Message::OpenSample("copper-lantern"));
        picture(&mut harness, &format!("plan-narrow-{width}"));
        let id = harness.state().scenario().injects[3].id.clone();
        harness.state_mut().plan.show_inject(&id);
        harness.run();
        press(&mut harness, Modifiers::COMMAND, Key::B);
        picture(&mut harness, &format!("plan-narrow-{width}-outline"));
        press(&mut harness, Modifiers::COMMAND, Key::B);
        press(&mut harness, Modifiers::COMMAND | Modifiers::ALT, Key::B);
        picture(&mut harness, &format!("plan-narrow-{width}-right"));
    }
}

mod as_text {
    //! Outline and table as text, for a small scenario.

    use crosscut::app::Document;
    use crosscut::app::filter::FoldedTexts;
    use crosscut::checklist::Basis;
    use crosscut::coverage::Program;
    use crosscut::scenario::{Code, ExTime, Incident, Inject, Scenario, Storyline, TagId};
    use crosscut::ui::plan::evidence::Evidence;
    use crosscut::ui::plan::outline::data::{OutlineData, Scope};
    use crosscut::ui::plan::table::data::{Query, Source, TableData};
    use crosscut::ui::plan::table::groups::GroupKey;
    use crosscut::ui::plan::table::sort::{Column, Sort};
    use std::collections::BTreeSet;
    use std::sync::Arc;

    fn inject(id: &str, number: &str, title: &str, incident: &str, hours: i64) -> Arc<Inject> {
        Arc::new(Inject {
            id: id.into(),
            number: number.into(),
            title: title.into(),
            incident: (!incident.is_empty()).then(|| incident.into()),
            time: Some(ExTime(hours * 60)),
            to: vec![Code::new(if hours > 5 { "j9" } else { "j3" })],
            tags: if number.starts_with("DH") { vec![TagId::new("topic.caac")] } else { Vec::new() },
            ..Inject::default()
        })
    }

    fn scenario() -> Scenario {
        let storyline =
            |id: &str, title: &str| Arc::new(Storyline { id: id.into(), title: title.into(), ..Storyline::default() });
        let incident = |id: &str, title: &str, storyline: &str| {
            Arc::new(Incident {
                id: id.into(),
                title: title.into(),
                storyline: Some(storyline.into()),
                ..Incident::default()
            })
        };
        Scenario {
            storylines: Arc::new(vec![storyline("s1", "Dunhollow"), storyline("s2", "Port Ansel")]),
            incidents: Arc::new(vec![
                incident("i1", "Free lifts", "s2"),
                incident("i2", "The home", "s1"),
                incident("i3", "Clinic", "s1"),
            ]),
            injects: Arc::new(vec![
                inject("a", "PA-2", "Évacuation", "i1", 9),
                inject("b", "DH-10", "Two buses", "i2", 4),
                inject("c", "DH-9", "A list turns up", "i2", 2),
                inject("d", "X-1", "Weather", "", 1),
                inject("e", "DH-11", "Mortar", "i3", 8),
            ]),
            ..Scenario::default()
        }
    }

    struct Ground {
        document: Document,
        evidence: Evidence,
        texts: FoldedTexts,
    }

    fn ground() -> Ground {
        let program = Arc::new(Program::new(Arc::new(Basis::shipped().0)));
        let document = Document::new(&program, scenario());
        let mut texts = FoldedTexts::default();
        texts.follow(document.scenario(), document.vocabulary());
        Ground { evidence: Evidence::of(document.coverage()), texts, document }
    }

    fn check(ground: &Ground, query: &Query, expected: &str) {
        let source = Source {
            scenario: ground.document.scenario(),
            coverage: ground.document.coverage(),
            vocabulary: ground.document.vocabulary(),
            evidence: &ground.evidence,
            texts: &ground.texts,
            kept: &BTreeSet::new(),
            held: None,
        };
        let shown = TableData::of(source, query).to_string();
        assert_eq!(shown.trim_end(), expected.trim_end(), "{query:?}");
    }

    fn filter(text: &str) -> Query {
        Query { text: text.into(), sort: Sort::by(Column::Number, false), ..Query::default() }
    }

    #[test]
    fn the_table_is_grouped_by_storyline_and_incident() {
        let ground = ground();
        let all = "- Dunhollow / The home 2\n    DH-9 A list turns up\n    DH-10 Two buses\n- Dunhollow / Clinic 1\n    \
                   DH-11 Mortar\n- Port Ansel / Free lifts 1\n    PA-2 Évacuation\n-  / Without incident 1\n    X-1 Weather";
        check(&ground, &Query::default(), all);
        let folded = Query {
            folded: BTreeSet::from([GroupKey::Incident(Some("i2".into()))]),
            scope: Scope::Storyline("s1".into()),
            ..Query::default()
        };
        check(&ground, &folded, "+ Dunhollow / The home 2\n- Dunhollow / Clinic 1\n    DH-11 Mortar");
        check(&ground, &Query { scope: Scope::Loose, ..Query::default() }, "-  / Without incident 1\n    X-1 Weather");
    }

    #[test]
    fn filters_find_words_and_fields() {
        let ground = ground();
        check(&ground, &filter("evacuation"), "    PA-2 Évacuation");
        check(&ground, &filter("tag:caac to:j9"), "    DH-11 Mortar");
        check(&ground, &filter("storyline:\"port ansel\""), "    PA-2 Évacuation");
        check(&ground, &filter("list topic:children"), "    DH-9 A list turns up");
        check(&ground, &filter("who:me"), "Unreadable(Field(\"who\"))");
        let none = "NoMatch { filter: \"tag:caac to:J2\", without: Some((\"to:J2\", 3)) }";
        check(&ground, &filter("tag:caac to:J2"), none);
        let missing = Query { evidence_missing: true, ..filter("") };
        check(&ground, &missing, "    DH-9 A list turns up\n    DH-10 Two buses\n    DH-11 Mortar");
    }

    #[test]
    fn columns_sort_both_ways() {
        let ground = ground();
        let down = Query { sort: Sort::by(Column::Time, true), ..Query::default() };
        check(
            &ground,
            &down,
            "    PA-2 Évacuation\n    DH-11 Mortar\n    DH-10 Two buses\n    DH-9 A list turns up\n    X-1 Weather",
        );
        let numbers =
            "    DH-9 A list turns up\n    DH-10 Two buses\n    DH-11 Mortar\n    PA-2 Évacuation\n    X-1 Weather";
        check(&ground, &filter(""), numbers);
    }

    #[test]
    fn the_outline_counts_and_folds() {
        let ground = ground();
        let folded = BTreeSet::from(["s2".into()]);
        let outline =
            OutlineData::of(ground.document.scenario(), ground.document.coverage(), &ground.evidence, &folded);
        let expected =
            "  Whole exercise 5\n- Dunhollow 3\n    The home 2\n    Clinic 1\n+ Port Ansel 1\n  Without incident 1\n";
        assert_eq!(outline.to_string(), expected);
    }
}

#[test]
fn a_care_plan_begins_with_a_ready_text() {
    let mut harness = empty();
    let plan = Narrative { id: "nar-care".into(), title: "Care".into(), kind: "care".into(), ..Narrative::default() };
    let add = Edit::Add { record: Record::Narrative(Arc::new(plan)), index: None };
    harness.state_mut().session.update(Message::Edit(add, None));
    harness.run();
    click(&mut harness, "Audience, cells, actors, 0");
    click(&mut harness, "Setting and documents, 1");
    click(&mut harness, "Start from a ready text");
    let text = harness.state().scenario().narratives[0].text.to_string();
    assert!(text.contains("A way out.") && text.contains("The safety person is there day and night"), "{text}");
    assert!(harness.query_by_label("Start from a ready text").is_none(), "it is offered only while the plan is empty");
}

mod many {
    //! Several injects set at once: what they have in common, what differs, one step, refusals.

    use super::{Harness, Host, Key, Message, Modifiers, ThemeChoice, host, picture, press};
    use crosscut::scenario::Inject;
    use egui_kittest::kittest::{NodeT, Queryable};
    use std::sync::Arc;

    fn marked(harness: &Harness<'static, Host>) -> Vec<Arc<Inject>> {
        let ids = harness.state().plan.selection.marked().clone();
        harness.state().scenario().injects.iter().filter(|it| ids.contains(&it.id)).cloned().collect()
    }

    fn three(size: [f32; 2]) -> Harness<'static, Host> {
        let mut harness = host(size, ThemeChoice::Light, Message::OpenSample("copper-lantern"));
        press(&mut harness, Modifiers::NONE, Key::F6);
        press(&mut harness, Modifiers::SHIFT, Key::ArrowDown);
        press(&mut harness, Modifiers::SHIFT, Key::ArrowDown);
        harness
    }

    fn choose(harness: &mut Harness<'static, Host>, field: &str, typed: &str) {
        harness.get_by_role_and_label(egui::accesskit::Role::ComboBox, field).click();
        harness.run();
        harness.event(egui::Event::Text(typed.to_owned()));
        harness.run();
        press(harness, Modifiers::NONE, Key::Enter);
    }

    #[test]
    fn place_recipients_and_incident_are_set_for_all_in_one_step_each() {
        let mut harness = three([1280.0, 1000.0]);
        let before = marked(&harness);
        let place = harness.state().scenario().places[1].clone();
        choose(&mut harness, "Place", &place.name);
        assert!(marked(&harness).iter().all(|it| it.place.as_ref() == Some(&place.id)));
        choose(&mut harness, "To", "J2; J9");
        let to = |it: &Arc<Inject>| it.to.iter().map(|code| code.to_string()).collect::<Vec<_>>();
        assert!(marked(&harness).iter().all(|it| to(it) == ["j2", "j9"]));
        picture(&mut harness, "bulk");
        press(&mut harness, Modifiers::COMMAND, Key::Z);
        press(&mut harness, Modifiers::COMMAND, Key::Z);
        assert_eq!(marked(&harness), before, "two choices are two steps");
    }

    #[test]
    fn what_differs_is_called_several_and_what_cannot_be_read_is_told() {
        let mut harness = three([1280.0, 1000.0]);
        let field = |harness: &Harness<'static, Host>, name: &str| {
            let node = harness.get_by_role_and_label(egui::accesskit::Role::ComboBox, name);
            node.accesskit_node().value().unwrap_or_default()
        };
        choose(&mut harness, "Status", "held");
        assert_eq!(field(&harness, "Status"), "Held");
        let before = marked(&harness);
        choose(&mut harness, "To", "J2; nobody at all");
        let notice = harness.state().session.notice.clone().expect("a reason");
        assert!(notice.text.contains("nobody at all"), "{}", notice.text);
        assert_eq!(marked(&harness), before);
    }
}
