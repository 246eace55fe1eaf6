//! Links between injects and the chain of one of them: made, seen, walked and taken away.

use crate::plan_host::{Host, host, picture, press};
use crosscut::app::{Document, Message};
use crosscut::scenario::{Code, ExTime, Inject, InjectId, Link, Scenario};
use crosscut::ui::plan::View;
use crosscut::ui::theme::ThemeChoice;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use std::sync::Arc;

type Window = Harness<'static, Host>;

const TO_CHAIN: Modifiers = Modifiers { ctrl: true, command: true, alt: true, ..Modifiers::NONE };

/// An inject `N-…` at an hour of play, with links such as `follows 1` and `branch 2 acted`.
fn inject(number: usize, hour: Option<i64>, links: &[&str]) -> Arc<Inject> {
    let link = |text: &&str| {
        let mut words = text.split(' ');
        let mut next = || words.next().unwrap_or_default().to_owned();
        let (kind, to, when) = (next(), next(), next());
        Link { kind: Code::new(kind), to: InjectId::new(to), when: Code::new(when), ..Link::default() }
    };
    Arc::new(Inject {
        id: InjectId::new(number.to_string()),
        number: format!("N-{number}").into(),
        title: format!("Message {number}").into(),
        time: hour.map(|hour| ExTime(hour * 60)),
        links: links.iter().map(link).collect(),
        ..Inject::default()
    })
}

fn with(size: [f32; 2], injects: Vec<Arc<Inject>>) -> Window {
    let mut harness = host(size, ThemeChoice::Light, Message::New);
    let session = &mut harness.state_mut().session;
    let scenario = session.document.as_ref().expect("a document").scenario();
    let scenario = Scenario { injects: Arc::new(injects), ..Scenario::clone(scenario) };
    session.document = Some(Document::new(session.program(), scenario));
    harness.run();
    harness
}

/// Five injects: one, what follows, both answers to it, and what comes of the first answer; a sixth stands alone.
fn story() -> Vec<Arc<Inject>> {
    vec![
        inject(1, Some(1), &[]),
        inject(2, Some(2), &["follows 1"]),
        inject(3, Some(4), &["branch 2 acted"]),
        inject(4, Some(4), &["branch 2 not_acted"]),
        inject(5, Some(6), &["caused_by 3"]),
        inject(6, Some(4), &[]),
    ]
}

fn select(harness: &mut Window, id: &str) {
    harness.state_mut().plan.show_inject(&id.into());
    harness.run();
    harness.run();
}

fn chain(harness: &mut Window, id: &str) {
    select(harness, id);
    press(harness, TO_CHAIN, Key::Num4);
    assert_eq!(harness.state().plan.view, View::Chain);
}

fn shown(harness: &Window) -> String {
    harness.state().plan.chain.data.to_string()
}

fn current(harness: &Window) -> &str {
    harness.state().plan.selection.current().map_or("", InjectId::as_str)
}

/// What a screen reader is told of the row that has the focus.
fn told(harness: &Window) -> String {
    let mut rows = harness.get_all_by_role(Role::ListBoxOption);
    rows.find(|row| row.accesskit_node().is_focused()).and_then(|row| row.accesskit_node().label()).unwrap_or_default()
}

fn links(harness: &Window, id: &str) -> String {
    let inject = harness.state().scenario().inject(&id.into()).expect("an inject");
    let words = inject.links.iter().map(|it| format!("{} {} {}", it.kind.as_str(), it.to.as_str(), it.when.as_str()));
    words.map(|it| it.trim_end().to_owned()).collect::<Vec<_>>().join(", ")
}

fn click(harness: &mut Window, role: Role, label: &str) {
    harness.get_by_role_and_label(role, label).scroll_to_me();
    harness.run();
    harness.get_by_role_and_label(role, label).click();
    harness.run();
    harness.run();
}

fn choose(harness: &mut Window, field: &str, entry: &str) {
    harness.get_by_role_and_label(Role::ComboBox, field).scroll_to_me();
    harness.run();
    harness.get_by_role_and_label(Role::ComboBox, field).focus();
    harness.run();
    press(harness, Modifiers::NONE, Key::ArrowDown);
    harness.event(egui::Event::Text(entry.to_owned()));
    harness.run();
    press(harness, Modifiers::NONE, Key::Enter);
    harness.run();
}

const WIDE: [f32; 2] = [1280.0, 800.0];

#[test]
fn a_chain_shows_what_leads_there_and_what_follows() {
    let mut harness = with(WIDE, story());
    chain(&mut harness, "2");
    let all = "< N-1\n* N-2 Follows N-1\n> N-3 Branch of N-2, if they acted\n> N-4 Branch of N-2, if they did not\n> N-5 Effect of a choice in N-3\n";
    assert_eq!(shown(&harness), all);
    harness.get_by_label("Chain of N-2: 1 before, 3 after");
    chain(&mut harness, "5");
    assert_eq!(
        shown(&harness),
        "< N-1\n< N-2 Follows N-1\n< N-3 Branch of N-2, if they acted\n* N-5 Effect of a choice in N-3\n"
    );
}

#[test]
fn a_chain_is_walked_by_keyboard_and_left_again() {
    let mut harness = with(WIDE, story());
    chain(&mut harness, "2");
    assert_eq!(
        told(&harness),
        "N-2 Message 2. 010200Z. This inject. Follows N-1. 2 injects go on from it"
            .replace("010200Z", &time(&harness, "2"))
    );
    for (key, there) in [
        (Key::ArrowRight, "3"),
        (Key::ArrowRight, "5"),
        (Key::ArrowLeft, "3"),
        (Key::ArrowDown, "4"),
        (Key::ArrowLeft, "2"),
        (Key::Home, "1"),
        (Key::ArrowUp, "1"),
        (Key::End, "5"),
    ] {
        press(&mut harness, Modifiers::NONE, key);
        assert_eq!(current(&harness), there, "{key:?}");
    }
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(harness.state().plan.opened.as_ref().map(InjectId::as_str), Some("5"));
    press(&mut harness, Modifiers::NONE, Key::Escape);
    assert!(told(&harness).starts_with("N-5"), "{}", told(&harness));
    press(&mut harness, Modifiers::NONE, Key::Space);
    assert!(shown(&harness).ends_with("* N-5 Effect of a choice in N-3\n"));
    press(&mut harness, Modifiers::NONE, Key::Escape);
    assert_eq!((harness.state().plan.view, current(&harness)), (View::Table, "5"));
}

fn time(harness: &Window, id: &str) -> String {
    let rows = &harness.state().plan.chain.data.rows;
    rows.iter().find(|row| row.inject.as_str() == id).expect("a row").time.clone()
}

#[test]
fn a_click_goes_to_an_inject_and_its_chain_is_one_click_more() {
    let mut harness = with(WIDE, story());
    chain(&mut harness, "1");
    let row = "Effect of a choice in N-3";
    harness.get_by_label_contains(row).click();
    harness.run();
    assert_eq!(current(&harness), "5");
    click(&mut harness, Role::Button, "Chain of N-5");
    assert!(!shown(&harness).contains("N-4"));
    assert!(harness.query_by_label("Chain of N-5: 3 before, 0 after").is_some());
}

#[test]
fn an_inject_that_is_linked_with_none_can_be_followed_up_at_once() {
    let mut harness = with(WIDE, story());
    chain(&mut harness, "6");
    harness.get_by_label("Nothing leads to this inject, and nothing follows.");
    picture(&mut harness, "chain-alone");
    harness.get_all_by_role_and_label(Role::Button, "Add follow-up inject").last().expect("a button").click();
    harness.run();
    let fresh = current(&harness).to_owned();
    assert_eq!(links(&harness, &fresh), "follows 6");
    assert_eq!(shown(&harness).lines().count(), 2);
}

#[test]
fn sixty_links_scroll_and_circles_end() {
    let mut many = vec![inject(0, Some(0), &[])];
    many.extend((1..=60).map(|at| inject(at, Some(i64::try_from(at).unwrap()), &["follows 0"])));
    for size in [WIDE, [800.0, 500.0]] {
        let mut harness = with(size, many.clone());
        chain(&mut harness, "0");
        assert_eq!(shown(&harness).lines().count(), 61);
        press(&mut harness, Modifiers::NONE, Key::End);
        harness.run();
        assert!(told(&harness).starts_with("N-60 Message 60"), "{}", told(&harness));
        picture(&mut harness, &format!("chain-many-{}", size[0]));
    }
    let circle = vec![
        inject(1, Some(1), &["follows 3"]),
        inject(2, Some(2), &["follows 1"]),
        inject(3, None, &["follows 2", "follows 3"]),
    ];
    let mut harness = with(WIDE, circle);
    chain(&mut harness, "2");
    assert_eq!(shown(&harness), "o N-1 Follows N-3\n* N-2 Follows N-1\no N-3 Follows N-2\n");
    picture(&mut harness, "chain-circle");
}

#[test]
fn a_branch_is_made_in_the_inspector_as_one_step() {
    let mut harness = with(WIDE, story());
    select(&mut harness, "1");
    click(&mut harness, Role::Button, "Branch");
    harness.get_by_label("Contingency, kept ready");
    click(&mut harness, Role::Button, "Played if they do not act");
    let fresh = current(&harness).to_owned();
    let made = harness.state().scenario().inject(&fresh.as_str().into()).expect("an inject");
    assert_eq!((&*made.title, made.kind.as_str()), ("If they do not act: Message 1", "contingency"));
    assert_eq!(links(&harness, &fresh), "branch 1 not_acted");
    assert_eq!(harness.state().scenario().injects[1].id.as_str(), fresh);
    // The cursor stands in the title, to which the keys of undo belong.
    harness.state_mut().session.update(Message::Undo);
    harness.run();
    assert_eq!(harness.state().scenario().injects.len(), 6);
}

#[test]
fn injects_that_are_there_are_linked_by_number_and_the_later_holds_the_link() {
    let mut harness = with(WIDE, story());
    select(&mut harness, "6");
    choose(&mut harness, "Links", "N-2");
    assert_eq!(links(&harness, "6"), "follows 2");
    assert_eq!(harness.state().undo_label(), Some("Link N-6 to N-2"));
    choose(&mut harness, "Links", "Message 5");
    assert_eq!(links(&harness, "5"), "caused_by 3, follows 6");
    choose(&mut harness, "Links", "N-4");
    assert_eq!(links(&harness, "6"), "follows 2, same_time 4");
    click(&mut harness, Role::Button, "Remove link to N-5");
    assert_eq!(links(&harness, "5"), "caused_by 3");
    click(&mut harness, Role::Button, "Remove link to N-2");
    assert_eq!(links(&harness, "6"), "same_time 4");
}

#[test]
fn a_link_against_the_order_of_time_is_refused_and_told() {
    let mut harness = with(WIDE, story());
    select(&mut harness, "6");
    choose(&mut harness, "Links", "N-4");
    choose(&mut harness, "Kind of link to N-4", "Follows");
    assert_eq!(links(&harness, "6"), "same_time 4");
    harness.get_by_label_contains("so it must be played later than N-4");
}

#[test]
fn pictures_of_chains() {
    for (choice, size) in [
        (ThemeChoice::Light, WIDE),
        (ThemeChoice::Dark, WIDE),
        (ThemeChoice::Light, [1920.0, 1080.0]),
        (ThemeChoice::Dark, [1920.0, 1080.0]),
    ] {
        let mut harness = host(size, choice, Message::OpenSample("copper-lantern"));
        let scenario = harness.state().scenario();
        let length = |id: &InjectId| {
            let chain = crosscut::scenario::tempo::chain_of(scenario, id).expect("a chain");
            (chain.before.len().min(chain.after.len()), chain.links.len())
        };
        let richest = scenario.injects.iter().max_by_key(|it| length(&it.id)).expect("an inject").id.clone();
        chain(&mut harness, richest.as_str());
        picture(&mut harness, &format!("chain-{}-{}", choice.name(), size[0]));
    }
}
