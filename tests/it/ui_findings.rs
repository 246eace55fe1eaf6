//! Findings at the Review desk: what is told as text, and accepting them by keyboard and by name.

use crate::plan_host::{Host, host};
use crate::ui_review::{Desk, bare, harness_of, option, picture, press, sample};
use crosscut::app::{Document, Message};
use crosscut::checklist::{Basis, finding};
use crosscut::coverage::Program;
use crosscut::edit::Edit;
use crosscut::scenario::{DecisionKind, InjectId, Record, RecordKind, Scenario};
use crosscut::ui::inject::{self, Clearance};
use crosscut::ui::outbox::Wish;
use crosscut::ui::plan::{PlanState, View};
use crosscut::ui::review::{FindingDetail, FindingFilters, FindingsData, Found, ReviewState, counts_words};
use crosscut::ui::shell::SAMPLE;
use crosscut::ui::theme::ThemeChoice;
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use std::sync::{Arc, OnceLock};

/// Three rules that fire in the sample, one of each severity, and one that does not.
const RULES: &str = r#"(version: 1, findings: [
    (id: "T-03", title: "Worth a look here", severity: hint, mistakes: ["L03"],
     says: "Only {count} injects are there.", why: "Nobody sees a pattern.", remedy: "Look at them once more.",
     basis: "Our judgement.", when: "n>=1 HS", sound: "n>=9999 HS", places: "HS"),
    (id: "T-01", title: "Nobody can be called", severity: serious, topic: "topic.caac", mistakes: ["L01", "M-01"],
     says: "{count} hard injects, and nobody to call.", why: "A person in the room may need somebody.",
     remedy: "Name a safety person in the set-up.", basis: "The safeguards, part 6 (text read).",
     when: "n>=1 CAAC", sound: "n>=9999 CAAC", places: "CAAC"),
    (id: "T-02", title: "Civilians only suffer", severity: warning, topic: "topic.poc", mistakes: ["L02"],
     says: "In {count} injects civilians are only harmed.", why: "Half of what a staff can work with is missing.",
     remedy: "Let people act in some of them.", basis: "Our judgement.",
     when: "n>=1 POC", sound: "n>=9999 POC", places: "POC"),
    (id: "T-04", title: "Silent here", severity: warning, mistakes: ["L04"], says: "Never said.", why: "Never.",
     remedy: "Nothing.", basis: "Our judgement.", when: "n>=1 HS", sound: "n>=1 HS"),
])"#;

fn program() -> Arc<Program> {
    static PROGRAM: OnceLock<Arc<Program>> = OnceLock::new();
    let made = || {
        let (mut basis, _) = Basis::shipped();
        let (rules, faults) = finding::rules("test", RULES, &basis.vocabulary).expect("rules");
        assert!(faults.is_empty(), "{faults:?}");
        basis.rules = rules;
        Arc::new(Program::new(Arc::new(basis)))
    };
    Arc::clone(PROGRAM.get_or_init(made))
}

fn desk(scenario: Scenario) -> Desk {
    let document = Document::new(&program(), scenario);
    Desk { document, state: ReviewState::default(), wishes: Vec::new(), edits: 0 }
}

fn list(document: &Document, filters: &FindingFilters) -> FindingsData {
    FindingsData::of(document, &Found::default().now(document), filters)
}

fn ids(data: &FindingsData) -> Vec<&str> {
    data.rows.iter().map(|row| row.id.as_str()).collect()
}

fn shown() -> Harness<'static, Desk> {
    let mut desk = desk(sample());
    desk.state.set_signer("Lt Col Amsel", "GENAD");
    desk.state.show_findings();
    let mut harness = harness_of(desk, ThemeChoice::Light, [1280.0, 800.0]);
    harness.run();
    harness
}

#[test]
fn the_gravest_come_first_and_filters_leave_what_they_say() {
    let document = Document::new(&program(), sample());
    let all = list(&document, &FindingFilters::default());
    assert_eq!(ids(&all), ["T-01", "T-02", "T-03"]);
    assert_eq!(all.counts, [1, 1, 1]);
    assert_eq!(counts_words(all.counts), "1 serious, 1 warning, 1 hint");
    assert!(all.rows[0].to_string().starts_with("T-01, Serious, Nobody can be called, "), "{}", all.rows[0]);
    let topic = FindingFilters { topic: Some("topic.poc".into()), ..FindingFilters::default() };
    assert_eq!((ids(&list(&document, &topic)), list(&document, &topic).counts), (vec!["T-02"], [0, 1, 0]));
    let words = FindingFilters { words: "nobody call".into(), ..FindingFilters::default() };
    assert_eq!(ids(&list(&document, &words)), ["T-01"]);
}

#[test]
fn an_opened_finding_says_what_why_and_what_to_do() {
    let document = Document::new(&program(), sample());
    let findings = Found::default().now(&document);
    let detail = FindingDetail::of(&document, &findings[0]);
    assert_eq!(detail.topic.as_ref().unwrap().1, "CAAC");
    assert!(detail.text.ends_with("hard injects, and nobody to call."), "{}", detail.text);
    assert_eq!(detail.remedy, "Name a safety person in the set-up.");
    assert_eq!((detail.mistakes.as_str(), detail.open), ("L01, M-01", true));
    let numbers: Vec<&str> = detail.places.iter().map(|place| place.number.as_str()).collect();
    assert!(numbers.len() > 1 && numbers.iter().all(|number| !number.is_empty()), "{numbers:?}");
}

#[test]
fn the_key_f_shows_findings_and_the_lines_again() {
    let mut harness = harness_of(desk(sample()), ThemeChoice::Light, [1280.0, 800.0]);
    harness.run();
    let tab = "Findings: 1 serious, 1 warning, 1 hint open";
    harness.get_by_role_and_label(Role::Tab, tab);
    press(&mut harness, Key::F);
    option(&harness, "T-01, Serious");
    harness.get_by_label("What to do");
    harness.get_by_label("Name a safety person in the set-up.");
    press(&mut harness, Key::F);
    assert!(harness.query_by_label("What to do").is_none());
    harness.get_by_role_and_label(Role::Tab, tab).click();
    harness.run();
    harness.get_by_label("What to do");
    harness.get_by_role_and_label(Role::Tab, "Lines").click();
    harness.run();
    assert!(harness.query_by_label("What to do").is_none());
}

#[test]
fn accepting_wants_a_reason_and_a_name_and_goes_on() {
    let mut desk = desk(sample());
    desk.state.show_findings();
    let mut harness = harness_of(desk, ThemeChoice::Light, [1280.0, 800.0]);
    harness.run();
    press(&mut harness, Key::E);
    assert_eq!(harness.state().edits, 0);
    harness.get_by_role_and_label(Role::MultilineTextInput, "Reason").type_text("The host nation has its own");
    harness.run();
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().edits, 0, "the name is missing");
    harness.get_by_role_and_label(Role::TextInput, "Your name").type_text("Lt Col Amsel");
    harness.run();
    press(&mut harness, Key::Enter);
    let desk = harness.state();
    let decision = desk.document.scenario().decisions.last().unwrap();
    assert_eq!((decision.kind, decision.subject.as_str()), (DecisionKind::AcceptFinding, "finding T-01"));
    assert_eq!((&*decision.reason, &*decision.signer.name), ("The host nation has its own", "Lt Col Amsel"));
    assert!(!decision.fingerprint.is_empty());
    let finding = desk.document.coverage().findings().into_iter().find(|it| it.rule.id == "T-01").unwrap();
    assert!(!finding.is_open());
    assert_eq!(desk.state.selected_finding().unwrap(), "T-02", "the cursor goes on to the next open finding");
    harness.get_by_role_and_label(Role::Heading, "Accepted: 1");
    option(&harness, "T-01").click();
    harness.run();
    harness.get_by_label_contains("Accepted by Lt Col Amsel, ");
    harness.get_by_label("“The host nation has its own”");
    harness.get_by_role_and_label(Role::Link, "Withdraw").click();
    harness.run();
    harness.get_by_role_and_label(Role::Link, "Withdraw it").click();
    harness.run();
    let decisions = &harness.state().document.scenario().decisions;
    assert!(decisions.iter().all(|decision| decision.kind != DecisionKind::AcceptFinding));
    assert!(harness.query_by_label_contains("Accepted: ").is_none());
}

/// The sample with an accepted finding whose injects changed since.
fn stale() -> Desk {
    let mut desk = desk(sample());
    let mut scenario = (**desk.document.scenario()).clone();
    let signer =
        crosscut::scenario::Signer { name: "Maj Ilves".into(), role: "LEGAD".into(), at: 29_800_000, after: None };
    let decision = |id: &str, subject: &str, fingerprint: &str| {
        Arc::new(crosscut::scenario::Decision {
            id: id.into(),
            kind: DecisionKind::AcceptFinding,
            subject: subject.into(),
            reason: "Played so on purpose".into(),
            signer: signer.clone(),
            fingerprint: fingerprint.into(),
            ..Default::default()
        })
    };
    let findings = desk.document.coverage().findings();
    let hint = desk.document.coverage().finding_fingerprint(&findings[2]);
    scenario.decisions =
        Arc::new(vec![decision("dec-one", "finding T-02", "older"), decision("dec-two", "finding T-03", &hint)]);
    desk.document = Document::new(&program(), scenario);
    desk.state.set_signer("Lt Col Amsel", "GENAD");
    desk.state.show_findings();
    desk
}

#[test]
fn what_changed_since_is_open_again_and_can_be_accepted_again() {
    let mut harness = harness_of(stale(), ThemeChoice::Light, [1280.0, 800.0]);
    harness.run();
    option(&harness, "T-02, Warning, Civilians only suffer, ").click();
    harness.run();
    harness.get_by_label("Out of date: what was accepted has changed since.");
    harness.get_by_role_and_label(Role::Link, "Accept again").click();
    harness.run();
    let focused = harness.get_by(|node| node.is_focused()).accesskit_node();
    assert_eq!(focused.label().as_deref(), Some("Reason"));
    press(&mut harness, Key::Enter);
    let desk = harness.state();
    let findings = desk.document.coverage().findings();
    assert!(!findings.iter().find(|it| it.rule.id == "T-02").unwrap().is_open());
    assert_eq!(desk.document.scenario().decisions.last().unwrap().fingerprint.len(), 32);
}

#[test]
fn what_changed_since_a_finding_was_accepted_is_named() {
    let mut desk = desk(sample());
    desk.state.set_signer("Lt Col Amsel", "GENAD");
    desk.state.show_findings();
    let finding = desk.document.coverage().findings().into_iter().find(|it| it.rule.id == "T-02").unwrap();
    desk.state.show_finding(&finding.rule.id);
    let mut harness = harness_of(desk, ThemeChoice::Light, [1280.0, 900.0]);
    harness.run();
    press(&mut harness, Key::E);
    harness.event(egui::Event::Text("Played so on purpose".into()));
    harness.run();
    press(&mut harness, Key::Enter);
    let scenario = Arc::clone(harness.state().document.scenario());
    let place = finding.places.iter().find_map(|place| match scenario.record(place) {
        Some(crosscut::scenario::Record::Inject(inject)) => Some(inject),
        _ => None,
    });
    let mut inject = crosscut::scenario::Inject::clone(&place.unwrap());
    let number = inject.number.to_string();
    inject.owner = "Capt Neris".into();
    let edit = crosscut::edit::Edit::Change(crosscut::scenario::Record::Inject(Arc::new(inject)));
    harness.state_mut().document.apply(&edit, None).unwrap();
    harness.run();
    option(&harness, "T-02").click();
    harness.run();
    harness.get_by_label("Out of date: what was accepted has changed since.");
    harness.get_by_label_contains(&format!("{number} changed: owner"));
    assert!(harness.query_all_by_label_contains("Capt Neris").next().is_some(), "the words that stand there now");
    picture("accepted-since", harness);
}

#[test]
fn findings_are_walked_by_keys_and_lead_to_their_injects() {
    let mut harness = shown();
    press(&mut harness, Key::J);
    assert_eq!(harness.state().state.selected_finding().unwrap(), "T-02");
    press(&mut harness, Key::K);
    option(&harness, "T-01").focus();
    harness.run();
    press(&mut harness, Key::End);
    assert_eq!(harness.state().state.selected_finding().unwrap(), "T-03");
    press(&mut harness, Key::Home);
    press(&mut harness, Key::O);
    let detail = FindingDetail::of(&harness.state().document, &Found::default().now(&harness.state().document)[0]);
    let first = Wish::ShowInject(detail.places[0].inject().unwrap());
    assert_eq!(harness.state().wishes, std::slice::from_ref(&first));
    let name = format!("Go to {} {}", detail.places[0].number, detail.places[0].title);
    harness.get_by_role_and_label(Role::Link, &name).click();
    harness.run();
    assert_eq!(harness.state().wishes, [first.clone(), first]);
    let basis = "The safeguards, part 6 (text read).";
    assert!(harness.query_by_label(basis).is_none(), "the basis is folded");
    harness.get_by_role_and_label(Role::Button, "Where this rule comes from").click();
    harness.run();
    harness.get_by_label(basis);
    harness.get_by_label("Catches L01, M-01 of the policy notes.");
}

#[test]
fn severity_and_topic_narrow_the_list() {
    let mut harness = shown();
    harness.get_by_role_and_label(Role::Button, "Hint 1").click();
    harness.run();
    assert_eq!(harness.state().state.selected_finding().unwrap(), "T-03");
    harness.get_by_label_contains("1 of 3 findings: Hint");
    harness.get_by_role_and_label(Role::Link, "Clear filters").click();
    harness.run();
    option(&harness, "CPP Cultural property").click();
    harness.run();
    harness.get_by_label_contains("No finding matches these filters. Without them there are 3.");
}

#[test]
fn nothing_to_find_is_said_in_words() {
    let mut desk = desk(bare());
    desk.state.show_findings();
    let mut harness = harness_of(desk, ThemeChoice::Light, [1280.0, 800.0]);
    harness.run();
    harness.get_by_label_contains("Findings come with the first injects.");
    harness.get_by_label_contains("Choose a finding");
}

#[test]
fn a_document_that_may_only_be_read_accepts_nothing() {
    let mut desk = desk(sample());
    desk.document.read_only = Some("Opened by Capt Neris".into());
    desk.state.set_signer("Lt Col Amsel", "GENAD");
    desk.state.show_findings();
    let mut harness = harness_of(desk, ThemeChoice::Light, [1280.0, 800.0]);
    harness.run();
    press(&mut harness, Key::E);
    assert!(harness.query_by_role_and_label(Role::MultilineTextInput, "Reason").is_none());
    assert_eq!(harness.state().edits, 0);
}

#[test]
fn findings_are_drawn_in_every_theme_and_size() {
    for choice in ThemeChoice::ALL {
        for size in [[1280.0, 726.0], [1920.0, 1006.0]] {
            picture(&format!("findings-{}-{}", choice.name(), size[0]), harness_of(stale(), choice, size));
        }
    }
}

/// The sample at the Plan desk, in a window high enough to show whole forms.
fn plan() -> Harness<'static, Host> {
    host([1280.0, 3200.0], ThemeChoice::Light, Message::OpenSample(SAMPLE))
}

fn shown_picture(harness: &mut Harness<'static, Host>, name: &str) {
    harness.run();
    crate::plan_host::picture(harness, name);
}

fn type_into(harness: &mut Harness<'static, Host>, label: &str, text: &str) {
    harness.get_by_role_and_label(Role::TextInput, label).focus();
    harness.run();
    harness.get_by_role_and_label(Role::TextInput, label).type_text(text);
    harness.run();
}

/// One word of the switch of a topic.
fn scope_word<'t>(harness: &'t Harness<'static, Host>, topic: &str, word: &str) -> egui_kittest::Node<'t> {
    let (topic, word) = (topic.to_owned(), word.to_owned());
    harness.get_by(move |node| {
        node.role() == Role::RadioButton
            && node.label().as_deref() == Some(word.as_str())
            && node.description().as_deref() == Some(topic.as_str())
    })
}

#[test]
fn a_topic_is_narrowed_with_reason_and_name() {
    let mut harness = plan();
    harness.state_mut().plan.view = View::Setting;
    harness.state_mut().plan.setting.set_signer("Maj Ilves");
    harness.run();
    let topic = "Cultural property protection";
    scope_word(&harness, topic, "Focused").click();
    harness.run();
    harness.get_by_label_contains("Does not count yet: without a reason and a name");
    let reason = format!("Why {topic} is narrowed");
    type_into(&mut harness, &reason, "Two days of play only");
    let families: Vec<String> = harness
        .get_all_by_role(Role::CheckBox)
        .filter_map(|node| node.accesskit_node().label())
        .filter(|label| label.ends_with(')'))
        .collect();
    assert!(families.len() > 2, "{families:?}");
    harness.get_by_role_and_label(Role::CheckBox, &families[0]).click();
    harness.run();
    let scope = harness.state().scenario().exercise.scope.clone();
    let cpp = scope.iter().find(|scope| scope.topic.as_str() == "cpp").unwrap();
    assert_eq!((cpp.profile.as_str(), &*cpp.reason, &*cpp.name), ("focused", "Two days of play only", "Maj Ilves"));
    assert_eq!(cpp.families.len(), 1);
    assert!(harness.query_by_label_contains("Does not count yet").is_none());
    harness.get_by_label_contains("Of the ticked parts the essential lines count");
    scope_word(&harness, "Children and armed conflict", "Out of scope").click();
    harness.run();
    harness.get_by_label_contains("These lines stay in any case, once an inject carries the topic: CAAC-REP-02");
    shown_picture(&mut harness, "scope");
    scope_word(&harness, topic, "Full").click();
    harness.run();
    assert!(harness.state().scenario().exercise.scope.iter().all(|scope| scope.topic.as_str() != "cpp"));
}

#[test]
fn a_no_that_injects_contradict_is_marked_with_them() {
    let mut harness = plan();
    let document = harness.state_mut().session.document.as_mut().unwrap();
    let mut exercise = (*document.scenario().exercise).clone();
    let shown = document.coverage().program().shown.clone();
    let answer = |key: &str| crosscut::scenario::FeatureAnswer {
        key: key.into(),
        yes: false,
        reason: "Not this year".into(),
        name: "Maj Ilves".into(),
    };
    exercise.features = shown.iter().map(|(key, _)| answer(key)).collect();
    let edit = Edit::Change(Record::Exercise(Arc::new(exercise)));
    document.apply(&edit, None).unwrap();
    let contradicted = document.coverage().features().contradicted.len();
    assert!(contradicted > 0);
    harness.state_mut().plan.view = View::Setting;
    harness.run();
    let marks = harness.get_all_by_label("Injects show that it is played, so the no does not count:").count();
    assert_eq!(marks, contradicted);
}

/// A severe inject of the sample with words of its own, and one that needs clearance.
fn severe(scenario: &Scenario) -> InjectId {
    let mut injects = scenario.injects.iter();
    let severe = injects.find(|inject| inject::needs_care(inject) && inject.text.len() > 20);
    severe.expect("a severe inject").id.clone()
}

#[test]
fn a_severe_text_is_folded_until_somebody_opens_it() {
    let mut harness = plan();
    let id = severe(harness.state().scenario());
    let text = harness.state().scenario().inject(&id).unwrap().text.to_string();
    for opened in [false, true] {
        harness.state_mut().plan = PlanState::default();
        match opened {
            true => harness.state_mut().plan.open_full(&id),
            false => harness.state_mut().plan.show_inject(&id),
        }
        harness.run();
        let field = |harness: &Harness<'static, Host>| {
            let texts = harness.query_all_by_role(Role::MultilineTextInput);
            texts.filter_map(|node| node.accesskit_node().value()).any(|value| value == text)
        };
        assert!(!field(&harness), "the text is folded (opened {opened})");
        assert!(harness.get_all_by_label_contains("Content note: ").count() > 0);
        harness.get_all_by_label("Severe").next().expect("the mark has a word");
        shown_picture(&mut harness, &format!("care-folded-{opened}"));
        harness.get_by_role_and_label(Role::Button, "Show the text").focus();
        harness.run();
        harness.key_press(Key::Enter);
        harness.run();
        assert!(field(&harness), "a key opens it (opened {opened})");
        harness.get_by_role_and_label(Role::Link, "Hide the text").click();
        harness.run();
        assert!(!field(&harness));
    }
    harness.state_mut().plan.back_to_table();
    harness.run();
    let row = harness.state().scenario().inject(&id).unwrap().number.to_string();
    let named = harness
        .query_all(egui_kittest::kittest::By::new().predicate(|node| node.label().is_some()))
        .filter_map(|node| node.accesskit_node().label());
    let spoken: Vec<String> = named.filter(|label| label.starts_with(&row)).collect();
    assert!(spoken.iter().any(|label| label.contains(", Severe, ")), "{spoken:?}");
}

#[test]
fn an_adviser_clears_a_text_with_reason_name_and_role() {
    let mut harness = plan();
    let id = severe(harness.state().scenario());
    let document = harness.state_mut().session.document.as_mut().unwrap();
    let mut inject = (**document.scenario().inject(&id).unwrap()).clone();
    inject.sensitivity = "clearance".into();
    document.apply(&Edit::Change(Record::Inject(Arc::new(inject))), None).unwrap();
    harness.state_mut().plan.open_full(&id);
    harness.run();
    harness.get_by_label_contains("An adviser has to clear this text");
    let button = harness.get_by_role_and_label(Role::Button, "Clear this text");
    assert_eq!(button.accesskit_node().description().as_deref(), Some("Write the name of the adviser first."));
    let fields = [
        ("Name of the adviser", "Lt Col Amsel"),
        ("Role of the adviser", "GENAD"),
        ("Why it may be played", "Nothing in it is told by the person concerned"),
    ];
    for (field, words) in fields {
        type_into(&mut harness, field, words);
    }
    shown_picture(&mut harness, "care-clear");
    harness.get_by_role_and_label(Role::Button, "Clear this text").click();
    harness.run();
    let scenario = harness.state().scenario();
    let decision = scenario.decisions.last().unwrap();
    assert_eq!(decision.kind, DecisionKind::Clear);
    assert_eq!(decision.subject, format!("inject {id}"));
    assert_eq!((&*decision.signer.name, &*decision.signer.role), ("Lt Col Amsel", "GENAD"));
    let document = harness.state().session.document.as_ref().unwrap();
    let inject = Arc::clone(document.scenario().inject(&id).unwrap());
    assert!(matches!(Clearance::of(document, &inject), Clearance::Cleared { .. }));
    harness.get_by_label_contains("Cleared by Lt Col Amsel, GENAD, ");
    let mut changed = (*inject).clone();
    changed.text = "Other words".into();
    let document = harness.state_mut().session.document.as_mut().unwrap();
    document.apply(&Edit::Change(Record::Inject(Arc::new(changed))), None).unwrap();
    harness.run();
    harness.get_by_label_contains("Changed since it was cleared by Lt Col Amsel");
    harness.get_by_role_and_label(Role::Button, "Clear this text");
}

#[test]
fn findings_are_told_at_the_inject_they_point_to() {
    let mut harness = plan();
    let document = harness.state().session.document.as_ref().unwrap();
    let findings = document.coverage().findings();
    let pointing = findings.iter().filter(|finding| finding.is_open());
    let places = pointing.flat_map(|finding| finding.places.iter().map(move |place| (finding, place)));
    let mut of_injects = places.filter(|(_, place)| place.kind == RecordKind::Inject);
    let Some((finding, place)) = of_injects.next() else { return };
    let told = format!("{}: ", finding.rule.title);
    let told = told.trim_end_matches(": ").to_owned();
    let id = InjectId(place.id.clone());
    harness.state_mut().plan.open_full(&id);
    harness.run();
    harness.get_by(|node| node.role() == Role::Link && node.label().is_some_and(|label| label.contains(&told)));
    shown_picture(&mut harness, "findings-at-inject");
    harness.state_mut().plan.show_inject(&id);
    harness.run();
    harness.get_by(|node| node.role() == Role::Link && node.label().is_some_and(|label| label.contains(&told)));
    shown_picture(&mut harness, "findings-at-inspector");
}

#[test]
fn findings_on_the_play_stand_under_a_heading_of_their_own() {
    let mut scenario = sample();
    for inject in Arc::make_mut(&mut scenario.injects).iter_mut().take(2) {
        Arc::make_mut(inject).to.clear();
        Arc::make_mut(inject).objectives.clear();
    }
    let document = Document::new(crate::judged::shipped(), scenario);
    let data = list(&document, &FindingFilters::default());
    let open: Vec<bool> = data.rows.iter().filter(|row| row.open).map(|row| row.group == "play").collect();
    let play = open.iter().filter(|is_play| **is_play).count();
    assert!(play >= 2 && open.is_sorted(), "those on play come last: {open:?}");
    let mut desk = Desk { document, state: ReviewState::default(), wishes: Vec::new(), edits: 0 };
    desk.state.show_findings();
    let mut harness = harness_of(desk, ThemeChoice::Light, [1280.0, 800.0]);
    harness.run();
    harness.get_by_role_and_label(Role::Heading, &format!("The play itself: {play}"));
    picture("findings-play", harness);
}
