//! One inject: what is seen of it as text, and its fields driven through the accessibility tree.

use crate::shell_window;
use crosscut::app::{Document, Message};
use crosscut::checklist::Basis;
use crosscut::coverage::{Program, Verdict};
use crosscut::scenario::{
    Actor, ActorId, Code, ExTime, Exercise, Incident, IncidentId, Inject, InjectId, Phase, PhaseId, Place, PlaceId,
    RequirementId, Scenario, StartEx, Storyline, StorylineId, Zone,
};
use crosscut::ui::inject::{self, Deed, InjectState, inject_data, needs, served};
use crosscut::ui::outbox::{Outbox, Wish};
use crosscut::ui::theme::{self, ThemeChoice};
use egui::accesskit::Role;
use egui::{Key, Modifiers, Ui};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use std::sync::{Arc, OnceLock};

fn program() -> Arc<Program> {
    static PROGRAM: OnceLock<Arc<Program>> = OnceLock::new();
    Arc::clone(PROGRAM.get_or_init(|| Arc::new(Program::new(Arc::new(Basis::shipped().0)))))
}

struct Host {
    document: Document,
    shown: InjectId,
    opened: bool,
    left_full: bool,
    state: InjectState,
    refused: Vec<String>,
}

impl Host {
    fn of(scenario: Scenario, shown: &str, opened: bool) -> Self {
        Self {
            document: Document::new(&program(), scenario),
            shown: InjectId::new(shown),
            opened,
            left_full: false,
            state: InjectState::default(),
            refused: Vec::new(),
        }
    }

    fn apply(&mut self, out: Outbox) {
        for message in out.messages {
            match message {
                Message::Edit(edit, gesture) => {
                    if let Err(refusal) = self.document.apply(&edit, gesture) {
                        self.refused.push(refusal.message);
                    }
                }
                other => panic!("an inject asks for edits only, not {other:?}"),
            }
        }
        for wish in out.wishes {
            match wish {
                Wish::OpenFull(id) => (self.shown, self.opened) = (id, true),
                Wish::ShowInject(id) => (self.shown, self.opened) = (id, false),
                Wish::BackToTable => self.left_full = true,
                _ => {}
            }
        }
    }

    fn inject(&self) -> Arc<Inject> {
        Arc::clone(self.document.scenario().inject(&self.shown).unwrap())
    }

    fn verdict(&self, line: &str) -> Verdict {
        self.document.coverage().line(&RequirementId::new(line)).unwrap().verdict
    }

    fn served(&self) -> Vec<String> {
        served(&self.document, &self.shown).iter().map(ToString::to_string).collect()
    }

    fn lacks(&self) -> Vec<String> {
        needs(&self.document, &self.shown).into_iter().filter(|need| !need.is_step).map(|need| need.title).collect()
    }
}

fn page(ui: &mut Ui, host: &mut Host) {
    let mut out = Outbox::default();
    let whole = ui.content_rect();
    let ui = &mut ui.new_child(egui::UiBuilder::new().max_rect(whole));
    ui.set_clip_rect(whole);
    let place = inject::Place::in_incident(host.document.scenario(), &host.shown);
    if host.opened {
        inject::opened_ui(ui, &host.document, &host.shown, &place, &mut host.state, &mut out);
    } else {
        inject::inspector_ui(ui, &host.document, &host.shown, &mut host.state, &mut out);
    }
    if !out.messages.is_empty() || !out.wishes.is_empty() {
        ui.request_repaint();
    }
    host.apply(out);
}

fn harness(host: Host, size: [f32; 2], choice: ThemeChoice) -> Harness<'static, Host> {
    let harness = shell_window::part(size, choice, page, host);
    theme::reduce_motion(&harness.ctx, true);
    harness
}

const INSPECTOR: [f32; 2] = [348.0, 728.0];
const OPENED: [f32; 2] = [1280.0, 1600.0];

/// A scenario with one incident and one inject that has nothing but its number.
fn bare() -> Scenario {
    let at = chrono::NaiveDate::from_ymd_opt(2027, 3, 1).unwrap().and_hms_opt(8, 0, 0).unwrap();
    let startex = StartEx::new(at, Zone { offset_minutes: 0 });
    let exercise = Exercise {
        name: "Quiet Harbour".into(),
        code: "QH".into(),
        startex: Some(startex),
        legal: vec![Code::new("niac")],
        core_tasks: vec![Code::new("cpm")],
        ..Exercise::default()
    };
    let phase = Phase {
        id: PhaseId::new("pha-1"),
        name: "Execute".into(),
        kind: Code::new("exec"),
        start: Some(ExTime(0)),
        end: Some(ExTime(14_400)),
        ..Phase::default()
    };
    let storyline = Storyline {
        id: StorylineId::new("sto-1"),
        code: "DH".into(),
        title: "Dunhollow".into(),
        ..Storyline::default()
    };
    let incident = Incident {
        id: IncidentId::new("inc-1"),
        title: "The children’s home".into(),
        storyline: Some(storyline.id.clone()),
        ..Incident::default()
    };
    let actor = Actor {
        id: ActorId::new("act-1"),
        name: "Church network".into(),
        sender_kind: Code::new("community"),
        ..Actor::default()
    };
    let place = Place { id: PlaceId::new("pla-1"), name: "Dunhollow".into(), kind: "town".into(), ..Place::default() };
    let inject = Inject {
        id: InjectId::new("inj-1"),
        number: "DH-022".into(),
        incident: Some(incident.id.clone()),
        status: Code::new("draft"),
        ..Inject::default()
    };
    Scenario {
        exercise: Arc::new(exercise),
        phases: Arc::new(vec![Arc::new(phase)]),
        actors: Arc::new(vec![Arc::new(actor)]),
        places: Arc::new(vec![Arc::new(place)]),
        storylines: Arc::new(vec![Arc::new(storyline)]),
        incidents: Arc::new(vec![Arc::new(incident)]),
        injects: Arc::new(vec![Arc::new(inject)]),
        ..Scenario::default()
    }
}

fn sample() -> Scenario {
    crosscut::store::samples::open("copper-lantern").unwrap().scenario
}

/// Moves the focus to a control by its name.
fn focus(harness: &mut Harness<'static, Host>, role: Role, name: &str) {
    harness.get_by_role_and_label(role, name).focus();
    harness.run();
}

fn type_into(harness: &mut Harness<'static, Host>, role: Role, name: &str, text: &str) {
    focus(harness, role, name);
    harness.get_by_role_and_label(role, name).type_text(text);
    harness.run();
}

fn press(harness: &mut Harness<'static, Host>, key: Key) {
    harness.key_press(key);
    harness.run();
}

/// Opens the list of the control that has the focus, filters it and takes the first entry.
fn take(harness: &mut Harness<'static, Host>, filter: &str) {
    press(harness, Key::ArrowDown);
    harness.event(egui::Event::Text(filter.into()));
    harness.run();
    press(harness, Key::Enter);
}

fn pick(harness: &mut Harness<'static, Host>, name: &str, filter: &str) {
    focus(harness, Role::ComboBox, name);
    take(harness, filter);
}

/// Adds a chip; the list stays open for more, so it is closed again.
fn add_chip(harness: &mut Harness<'static, Host>, field: &str, filter: &str) {
    focus(harness, Role::Button, &format!("Add to {field}"));
    take(harness, filter);
    press(harness, Key::Escape);
}

/// Presses a button without the mouse.
fn press_button(harness: &mut Harness<'static, Host>, name: &str) {
    focus(harness, Role::Button, name);
    press(harness, Key::Enter);
}

#[test]
fn an_inject_is_described_in_words() {
    let mut scenario = bare();
    let mut inject = Inject::clone(scenario.inject(&"inj-1".into()).unwrap());
    inject.title = "Taken “for their safety”".into();
    inject.time = Some(ExTime(3 * 1440 + 435));
    inject.from = Some(ActorId::new("act-1"));
    inject.to = vec![Code::new("polad"), Code::new("j9")];
    inject.channel = Code::new("letter");
    inject.tags = vec!["topic.caac".into(), "caac.violation.abduction".into()];
    scenario.injects = Arc::new(vec![Arc::new(inject)]);
    let host = Host::of(scenario, "inj-1", false);
    let seen = inject_data(&host.document, &host.shown).unwrap().to_string();
    let expected = "DH-022 Dunhollow / The children’s home
Taken “for their safety”
When     041515ZMAR27 D+3 Execute
From     Church network
To       POLAD, J9 info 
Channel  Letter
Expected 
Tags     [topic.caac] CAAC [topic.caac] Abduction";
    assert_eq!(seen, expected);
}

#[test]
fn what_is_lacking_is_told_with_one_deed_each() {
    let host = Host::of(bare(), "inj-1", false);
    let told: Vec<String> = needs(&host.document, &host.shown).iter().map(ToString::to_string).collect();
    let expected = [
        "A title | Nobody finds it in a list. | Write -> title",
        "A time | Without one it is in no phase and before or after nothing. | Set -> time",
        "A sender | The staff cannot weigh words from nobody. | Choose -> from",
        "A channel | Control does not know how to deliver it. | Choose -> channel",
        "A recipient | Nobody can act on it. | Choose -> to",
        "A text | There is nothing to read or hear. | Write -> text",
        "An expected action | Nobody can be evaluated on it. | Add -> expected",
    ];
    assert_eq!(told, expected);
}

#[test]
fn the_six_questions_are_answered_in_the_inspector() {
    let mut harness = harness(Host::of(bare(), "inj-1", false), INSPECTOR, ThemeChoice::Light);
    harness.run();
    type_into(&mut harness, Role::MultilineTextInput, "Title", "Two buses without plates");
    type_into(&mut harness, Role::TextInput, "When", "D+3 15:15");
    pick(&mut harness, "From", "church");
    add_chip(&mut harness, "To", "j9");
    add_chip(&mut harness, "Info", "legad");
    pick(&mut harness, "Channel", "letter");
    type_into(
        &mut harness,
        Role::MultilineTextInput,
        "Text for the audience",
        "Thirty-one children crossed at midday.",
    );
    let host = harness.state();
    let seen = inject_data(&host.document, &host.shown).unwrap().to_string();
    assert!(seen.contains("When     041515ZMAR27 D+3 Execute"), "{seen}");
    assert!(seen.contains("From     Church network\nTo       J9 info LEGAD\nChannel  Letter"), "{seen}");
    assert_eq!(host.lacks(), ["An expected action"]);
    assert!(host.refused.is_empty(), "{:?}", host.refused);
}

#[test]
fn one_visit_to_a_field_is_one_step_of_undo() {
    let mut harness = harness(Host::of(bare(), "inj-1", false), INSPECTOR, ThemeChoice::Light);
    harness.run();
    for word in ["Two ", "buses"] {
        type_into(&mut harness, Role::MultilineTextInput, "Title", word);
    }
    focus(&mut harness, Role::ComboBox, "Channel");
    assert_eq!(&*harness.state().inject().title, "Two buses");
    harness.state_mut().document.undo();
    harness.run();
    assert_eq!(&*harness.state().inject().title, "");
    assert!(harness.state().document.history().undo_label().is_none());
}

#[test]
fn a_time_that_cannot_be_read_stays_with_its_reason() {
    let mut harness = harness(Host::of(bare(), "inj-1", false), INSPECTOR, ThemeChoice::Light);
    harness.run();
    type_into(&mut harness, Role::TextInput, "When", "31 APR 27 1200Z");
    focus(&mut harness, Role::ComboBox, "Channel");
    assert_eq!(harness.state().inject().time, None);
    let kept = harness.get_by_role_and_label(Role::TextInput, "When").value().unwrap_or_default();
    assert_eq!(kept, "31 APR 27 1200Z");
    assert!(harness.query_by_label_contains("There is no such day").is_some());
}

#[test]
fn own_words_for_a_sender_become_an_actor() {
    let mut harness = harness(Host::of(bare(), "inj-1", false), INSPECTOR, ThemeChoice::Light);
    harness.run();
    pick(&mut harness, "From", "Town nurse");
    assert_eq!(&*harness.state().inject().from_text, "Town nurse");
    press_button(&mut harness, "Make an actor of Town nurse");
    let host = harness.state();
    let actor = host.inject().from.clone().and_then(|id| host.document.scenario().actor(&id).cloned()).unwrap();
    assert_eq!((&*actor.name, &*host.inject().from_text), ("Town nurse", ""));
}

#[test]
fn a_tag_brings_its_topic_along() {
    let mut harness = harness(Host::of(bare(), "inj-1", false), INSPECTOR, ThemeChoice::Light);
    harness.run();
    pick(&mut harness, "Topics and tags", "grave abduction");
    assert_eq!(harness.state().inject().tags, ["topic.caac".into(), "caac.violation.abduction".into()]);
    assert!(harness.query_by_label("CAAC").is_some());
    press_button(&mut harness, "Take off tag Abduction");
    assert_eq!(harness.state().inject().tags, ["topic.caac".into()]);
}

/// The acceptance of the desk: an abduction with a second violation, from missing over partly to covered.
#[test]
fn without_the_mouse_an_abduction_goes_from_missing_to_covered() {
    const LINE: &str = "CAAC-ABD-02";
    let mut harness = harness(Host::of(bare(), "inj-1", true), OPENED, ThemeChoice::Light);
    harness.run();
    assert_eq!(harness.state().verdict(LINE), Verdict::Missing);
    write_the_abduction(&mut harness);
    let host = harness.state();
    assert_eq!(host.lacks(), ["A follow-up"], "{:?}", host.served());
    assert_eq!(host.verdict(LINE), Verdict::Partly);
    let why =
        "P CAAC-ABD-02 Abduction with a second purpose: Lacks a follow-up: a harm with no later inject is partial.";
    assert!(host.served().iter().any(|line| line == why), "{:?}", host.served());
    assert!(harness.query_by_label_contains("CAAC-ABD-02 Abduction with a second purpose: Partly").is_some());
    press_button(&mut harness, "Add inject: A follow-up");
    let host = harness.state();
    assert_ne!(host.shown, InjectId::new("inj-1"));
    assert_eq!(host.inject().links[0].to, InjectId::new("inj-1"));
    write_the_follow_up(&mut harness);
    let host = harness.state();
    assert_eq!(host.lacks(), Vec::<String>::new());
    assert_eq!(host.verdict(LINE), Verdict::Covered);
    assert!(host.refused.is_empty(), "{:?}", host.refused);
}

fn write_the_abduction(harness: &mut Harness<'static, Host>) {
    type_into(harness, Role::MultilineTextInput, "Title", "Taken for their safety");
    type_into(harness, Role::TextInput, "When", "041515Z MAR 27");
    pick(harness, "From", "church");
    pick(harness, "Place", "dunhollow");
    add_chip(harness, "To", "j9");
    pick(harness, "Channel", "letter");
    type_into(
        harness,
        Role::MultilineTextInput,
        "Text for the audience",
        "Thirty-one children crossed the border at midday.",
    );
    pick(harness, "Topics and tags", "grave abduction");
    pick(harness, "Topics and tags", "grave recruitment");
    expect(harness, 1, "assess", "j2");
    expect(harness, 2, "share with the UN", "j9");
    press_button(harness, "Add tally: Who is affected, by sex and age");
    harness.get_by_role_and_label(Role::TextInput, "How many").type_text("31");
    harness.run();
    pick(harness, "Sex", "male");
    add_chip(harness, "Ages", "10");
    type_into(harness, Role::MultilineTextInput, "Effect on people", "Families do not know where their children are.");
    pick(harness, "Role in the story", "report");
    pick(harness, "Who does the harm", "armed group");
    press_button(harness, "Suggest: A reporting chain");
    press_button(harness, "Keep it: A look at the chain");
    press_button(harness, "Choose: A referral");
    take(harness, "tracing");
}

fn write_the_follow_up(harness: &mut Harness<'static, Host>) {
    pick(harness, "From", "church");
    pick(harness, "Channel", "voice");
    type_into(harness, Role::MultilineTextInput, "Text for the audience", "A list of twenty-six names has turned up.");
    expect(harness, 1, "trace", "j9");
    press_button(harness, "Add people");
    type_into(harness, Role::TextInput, "How many", "26");
    type_into(harness, Role::MultilineTextInput, "Effect on people", "Most families know more tonight.");
    pick(harness, "Who does the harm", "armed group");
    press_button(harness, "Suggest: A reporting chain");
    press_button(harness, "Keep it: A look at the chain");
}

/// Adds an expected action with its branch.
fn expect(harness: &mut Harness<'static, Host>, number: usize, what: &str, who: &str) {
    harness.get_by_role_and_label(Role::Link, "Add action").focus();
    harness.run();
    press(harness, Key::Enter);
    pick(harness, &format!("Action {number}, what"), what);
    pick(harness, &format!("Action {number}, who"), who);
}

#[test]
fn the_next_lacking_thing_is_reached_from_field_to_field() {
    let mut harness = harness(Host::of(bare(), "inj-1", true), OPENED, ThemeChoice::Light);
    harness.run();
    let mut seen = Vec::new();
    for _ in 0..3 {
        harness.key_press_modifiers(Modifiers::COMMAND, Key::Period);
        harness.run();
        let focused = harness.ctx.memory(egui::Memory::focused);
        let fields = ["title", "time", "from"];
        seen.extend(fields.into_iter().filter(|field| focused == Some(inject::field_id(&"inj-1".into(), field))));
    }
    assert_eq!(seen, ["title", "time", "from"]);
}

#[test]
fn esc_leaves_the_field_first_and_then_the_inject() {
    let mut harness = harness(Host::of(bare(), "inj-1", true), OPENED, ThemeChoice::Light);
    harness.run();
    type_into(&mut harness, Role::MultilineTextInput, "Title", "Two buses");
    press(&mut harness, Key::Escape);
    assert!(!harness.state().left_full);
    press(&mut harness, Key::Escape);
    assert!(harness.state().left_full);
    assert_eq!(&*harness.state().inject().title, "Two buses");
}

#[test]
fn a_text_that_needs_care_is_folded_until_it_is_asked_for() {
    let mut scenario = bare();
    let mut inject = Inject::clone(scenario.inject(&"inj-1".into()).unwrap());
    inject.text = "What is told here needs care.".into();
    inject.sensitivity = Code::new("severe");
    inject.content_note = "children at risk".into();
    scenario.injects = Arc::new(vec![Arc::new(inject)]);
    let mut harness = harness(Host::of(scenario, "inj-1", true), OPENED, ThemeChoice::Light);
    harness.run();
    assert!(harness.query_by_role_and_label(Role::MultilineTextInput, "Text for the audience").is_none());
    press_button(&mut harness, "Show the text");
    assert!(harness.query_by_role_and_label(Role::MultilineTextInput, "Text for the audience").is_some());
}

#[test]
fn every_need_of_the_sample_has_words_and_a_field() {
    let host = Host::of(sample(), "inj-mc-013", false);
    for inject in host.document.scenario().injects.iter() {
        for need in needs(&host.document, &inject.id) {
            for words in [&need.title, &need.why, &need.button] {
                assert!(!words.starts_with("inject-") && !words.contains("{$"), "{need:?}");
            }
            assert!(!matches!(need.deed, Deed::Focus) || !need.field.is_empty());
        }
        for line in served(&host.document, &inject.id) {
            assert!(!line.why.is_empty() && !line.why.starts_with("inject-"), "{line:?}");
        }
    }
}

/// The inject of the sample that serves most lines.
fn rich(scenario: &Scenario) -> InjectId {
    let host = Host::of(scenario.clone(), "", false);
    let count = |inject: &&Arc<Inject>| host.document.coverage().serves(&inject.id).len();
    scenario.injects.iter().max_by_key(count).unwrap().id.clone()
}

/// The topic inject of the sample that lacks most.
fn thin(scenario: &Scenario) -> InjectId {
    let host = Host::of(scenario.clone(), "", false);
    let has_topic = |inject: &&Arc<Inject>| inject.tags.iter().any(|tag| tag.as_str().starts_with("topic."));
    let count = |inject: &&Arc<Inject>| needs(&host.document, &inject.id).len();
    scenario.injects.iter().filter(has_topic).max_by_key(count).unwrap().id.clone()
}

/// The inject of the sample with the longest text that is not folded, among those with a topic.
fn plain(scenario: &Scenario) -> InjectId {
    let is_open = |inject: &&Arc<Inject>| {
        inject.has_tag("topic.poc") && !matches!(inject.sensitivity.as_str(), "severe" | "clearance")
    };
    scenario.injects.iter().filter(is_open).max_by_key(|inject| inject.text.len()).unwrap().id.clone()
}

#[test]
fn the_pictures_of_an_inject_are_drawn() {
    let scenario = sample();
    let (rich, thin, plain) = (rich(&scenario), thin(&scenario), plain(&scenario));
    let views = [("inspector-1280", false, [348.0, 728.0]), ("inspector-1920", false, [440.0, 1008.0])];
    let full = [("opened-1280", true, [1280.0, 728.0]), ("opened-1920", true, [1920.0, 1008.0])];
    for (name, opened, size) in views.into_iter().chain(full) {
        for choice in [ThemeChoice::Light, ThemeChoice::Dark] {
            for (kind, id) in [("rich", &rich), ("thin", &thin), ("plain", &plain)] {
                picture(&scenario, id, opened, size, choice, &format!("{name}-{kind}-{}", choice.name()));
            }
        }
    }
    picture(&scenario, &rich, true, [1280.0, 2400.0], ThemeChoice::Light, "opened-whole");
    picture(&scenario, &rich, true, [1280.0, 728.0], ThemeChoice::ContrastLight, "opened-contrast");
}

/// An inject half written, with people and a list open.
#[test]
fn an_inject_half_written_is_drawn() {
    let mut harness = harness(Host::of(bare(), "inj-1", true), [1280.0, 1100.0], ThemeChoice::Light);
    harness.run();
    type_into(&mut harness, Role::MultilineTextInput, "Title", "Taken for their safety");
    type_into(&mut harness, Role::TextInput, "When", "041515 MAR 27");
    pick(&mut harness, "Topics and tags", "grave abduction");
    expect(&mut harness, 1, "assess", "j2");
    press_button(&mut harness, "Add tally: Who is affected, by sex and age");
    harness.get_by_role_and_label(Role::TextInput, "How many").type_text("31");
    harness.run();
    save(&mut harness, "half-people");
    focus(&mut harness, Role::ComboBox, "Topics and tags");
    press(&mut harness, Key::ArrowDown);
    save(&mut harness, "half-tags");
}

fn save(harness: &mut Harness<'static, Host>, name: &str) {
    let Ok(folder) = std::env::var("CROSSCUT_PICTURES") else { return };
    std::fs::create_dir_all(&folder).unwrap();
    harness.render().unwrap().save(format!("{folder}/inject-{name}.png")).unwrap();
}

fn picture(scenario: &Scenario, id: &InjectId, opened: bool, size: [f32; 2], choice: ThemeChoice, name: &str) {
    let mut harness = harness(Host::of(scenario.clone(), id.as_str(), opened), size, choice);
    harness.run();
    save(&mut harness, name);
}

#[test]
fn completing_an_inject_is_worked_out_beforehand() {
    let mut scenario = bare();
    let mut inject = Inject::clone(scenario.inject(&"inj-1".into()).unwrap());
    inject.time = Some(ExTime(600));
    inject.perpetrator_kind = Code::new("armed_group");
    inject.tags = ["topic.caac", "caac.violation.abduction", "caac.violation.recruitment"].map(Into::into).to_vec();
    inject.expected = ["assess", "share_un"]
        .map(|code| crosscut::scenario::ExpectedAction { code: Code::new(code), ..Default::default() })
        .to_vec();
    scenario.injects = Arc::new(vec![Arc::new(inject)]);
    let host = Host::of(scenario, "inj-1", true);
    let completion = inject::completion(&host.document, &host.shown).unwrap();
    assert!(completion.after < completion.before, "{completion:?}");
    assert!(completion.topics.iter().any(|tally| tally.topic.as_str() == "topic.caac"));
}
