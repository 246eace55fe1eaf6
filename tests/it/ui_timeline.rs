//! The timeline of the Plan desk: finding, moving and reading injects over time, by keyboard and by pointer.

mod after;
mod filter;
mod moving;

use crate::plan_host::{Host, host, picture, press};
use crosscut::app::{Document, Memory, Message};
use crosscut::edit::{Edit, apply};
use crosscut::scenario::tempo::{Receiver, with_followers};
use crosscut::scenario::{Code, ExTime, Exercise, Inject, InjectId, Link, Scenario};
use crosscut::ui::plan::View;
use crosscut::ui::plan::timeline::lanes::LanesBy;
use crosscut::ui::theme::ThemeChoice;
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, PointerButton, Pos2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

type Window = Harness<'static, Host>;

const TO_TIMELINE: Modifiers = Modifiers { ctrl: true, command: true, alt: true, ..Modifiers::NONE };
const ALT_SHIFT: Modifiers = Modifiers { alt: true, shift: true, ..Modifiers::NONE };

fn timeline(size: [f32; 2], choice: ThemeChoice, first: Message) -> Window {
    let mut harness = host(size, choice, first);
    press(&mut harness, TO_TIMELINE, Key::Num2);
    assert_eq!(harness.state().plan.view, View::Timeline);
    harness
}

fn sample() -> Window {
    timeline([1280.0, 800.0], ThemeChoice::Light, Message::OpenSample("copper-lantern"))
}

/// A window with a scenario of one's own.
fn with(size: [f32; 2], change: impl FnOnce(&mut Scenario)) -> Window {
    let mut harness = host(size, ThemeChoice::Light, Message::OpenSample("copper-lantern"));
    let session = &mut harness.state_mut().session;
    let mut scenario = Scenario::clone(session.document.as_ref().expect("a document").scenario());
    change(&mut scenario);
    session.document = Some(Document::new(session.program(), scenario));
    harness.run();
    press(&mut harness, TO_TIMELINE, Key::Num2);
    harness
}

fn inject(harness: &Window, id: &InjectId) -> Arc<Inject> {
    Arc::clone(harness.state().scenario().inject(id).expect("the inject"))
}

fn time(harness: &Window, id: &InjectId) -> i64 {
    inject(harness, id).time.expect("a time").0
}

fn select(harness: &mut Window, id: &InjectId) {
    harness.state_mut().plan.show_inject(id);
    harness.run();
    harness.run();
}

fn current(harness: &Window) -> Option<InjectId> {
    harness.state().plan.selection.current().cloned()
}

/// What a screen reader is told of the timeline.
fn told(harness: &Window) -> String {
    harness.get_by_role(Role::Canvas).accesskit_node().label().expect("a name")
}

fn place(harness: &Window, id: &InjectId) -> Pos2 {
    harness.state().plan.timeline.place_of(id).expect("a place on the screen")
}

/// An inject that others follow, with all of them.
fn followed(harness: &Window) -> (InjectId, BTreeSet<InjectId>) {
    let scenario = harness.state().scenario();
    let chain = |id: &InjectId| with_followers(scenario, &BTreeSet::from([id.clone()]));
    let found = scenario.injects.iter().map(|inject| (inject.id.clone(), chain(&inject.id)));
    found.into_iter().find(|(_, chain)| chain.len() > 2).expect("a chain of three")
}

fn times(harness: &Window) -> BTreeMap<InjectId, i64> {
    let timed = harness.state().scenario().injects.iter().filter_map(|it| Some((it.id.clone(), it.time?.0)));
    timed.collect()
}

fn drag(harness: &mut Window, from: Pos2, to: Pos2) {
    begin_drag(harness, from, to);
    harness.drop_at(to);
    harness.run();
}

fn begin_drag(harness: &mut Window, from: Pos2, to: Pos2) {
    harness.hover_at(from);
    harness.run();
    harness.drag_at(from);
    harness.step();
    harness.hover_at(from + (to - from) * 0.5);
    harness.step();
    harness.hover_at(to);
    harness.step();
    harness.step();
}

fn click(harness: &mut Window, at: Pos2, modifiers: Modifiers) {
    harness.hover_at(at);
    harness.run();
    for pressed in [true, false] {
        let event = Event::PointerButton { pos: at, button: PointerButton::Primary, pressed, modifiers };
        harness.event_modifiers(event, modifiers);
        harness.step();
    }
    harness.run();
}

#[test]
fn pictures_of_the_timeline() {
    for (choice, size) in [
        (ThemeChoice::Light, [1280.0, 800.0]),
        (ThemeChoice::Dark, [1280.0, 800.0]),
        (ThemeChoice::Light, [1920.0, 1080.0]),
        (ThemeChoice::Dark, [1920.0, 1080.0]),
        (ThemeChoice::ContrastLight, [1280.0, 800.0]),
    ] {
        let mut harness = timeline(size, choice, Message::OpenSample("copper-lantern"));
        let (id, _) = followed(&harness);
        select(&mut harness, &id);
        picture(&mut harness, &format!("timeline-{}-{}", choice.name(), size[0]));
    }
    for sample in ["granite-shore", "quiet-orchard", "three-doors", "first-steps"] {
        let mut harness = timeline([1280.0, 800.0], ThemeChoice::Light, Message::OpenSample(sample));
        picture(&mut harness, &format!("timeline-{sample}"));
    }
}

#[test]
fn clicks_select_add_and_open() {
    let mut harness = sample();
    let lane = harness.state().plan.timeline.data.lanes[0].clone();
    let ids: Vec<InjectId> = lane
        .marks
        .iter()
        .map(|mark| harness.state().plan.timeline.data.inject(*mark).expect("an inject").id.clone())
        .collect();
    let (first, last) = (ids[0].clone(), ids[3].clone());
    let at = place(&harness, &first);
    click(&mut harness, at, Modifiers::NONE);
    assert_eq!(current(&harness), Some(first.clone()));
    let at = place(&harness, &last);
    click(&mut harness, at, Modifiers::COMMAND);
    assert_eq!(harness.state().plan.selected_count(), 2);
    press(&mut harness, Modifiers::NONE, Key::Escape);
    assert_eq!(harness.state().plan.selected_count(), 1);
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(harness.state().plan.opened, Some(last));
    harness.state_mut().plan.back_to_table();
    harness.run();
    assert_eq!(harness.state().plan.view, View::Timeline, "one comes back to where one was");
}

#[test]
fn arrows_walk_along_a_lane_and_from_lane_to_lane() {
    let mut harness = sample();
    let data = &harness.state().plan.timeline.data;
    let ids: Vec<Vec<InjectId>> = data
        .lanes
        .iter()
        .map(|lane| lane.marks.iter().map(|mark| data.inject(*mark).expect("an inject").id.clone()).collect())
        .collect();
    let title = data.lanes[1].title.clone();
    select(&mut harness, &ids[1][0]);
    press(&mut harness, Modifiers::NONE, Key::ArrowRight);
    assert_eq!(current(&harness).as_ref(), Some(&ids[1][1]));
    let said = told(&harness);
    let number = inject(&harness, &ids[1][1]).number.to_string();
    assert!(said.contains(&number) && said.contains(&format!("2 of {} in {title}", ids[1].len())), "{said}");
    press(&mut harness, Modifiers::NONE, Key::ArrowDown);
    assert!(ids[2].contains(&current(&harness).expect("a current one")));
    press(&mut harness, Modifiers::NONE, Key::ArrowUp);
    assert!(ids[1].contains(&current(&harness).expect("a current one")));
    select(&mut harness, &ids[1][0]);
    press(&mut harness, Modifiers::NONE, Key::ArrowLeft);
    assert_eq!(current(&harness).as_ref(), Some(&ids[1][0]), "before the first there is nothing");
    press(&mut harness, Modifiers::SHIFT, Key::ArrowRight);
    press(&mut harness, Modifiers::SHIFT, Key::ArrowRight);
    assert_eq!(harness.state().plan.selected_count(), 3);
}

#[test]
fn one_looks_closer_and_goes_to_startex() {
    let mut harness = sample();
    let whole = harness.state().plan.timeline.shown();
    let (id, _) = followed(&harness);
    select(&mut harness, &id);
    let at = place(&harness, &id).x;
    for _ in 0..4 {
        press(&mut harness, Modifiers::NONE, Key::Plus);
    }
    let close = harness.state().plan.timeline.shown();
    assert!(close.minutes < whole.minutes / 4.0);
    let moved = (place(&harness, &id).x - at).abs();
    assert!(moved < 2.0 || close.from <= whole.from + 1.0, "the selected inject stays where it is: {moved}");
    picture(&mut harness, "timeline-close");
    press(&mut harness, Modifiers::NONE, Key::Home);
    let start = harness.state().plan.timeline.shown();
    assert!(start.from <= 0.0 && 0.0 < start.end());
    press(&mut harness, Modifiers::NONE, Key::End);
    assert!(harness.state().plan.timeline.shown().from > start.from);
    press(&mut harness, Modifiers::NONE, Key::Num0);
    assert_eq!(harness.state().plan.timeline.shown(), whole);
    let at = harness.state().plan.timeline.chart().expect("a chart").center();
    harness.hover_at(at);
    harness.run();
    harness.event(Event::Zoom(3.0));
    harness.run();
    assert!(harness.state().plan.timeline.shown().minutes < whole.minutes / 2.5);
}

#[test]
fn the_timeline_speaks_french_too() {
    use crosscut::words::{Language, in_language};
    in_language(Language::French, || {
        let mut harness = timeline([1280.0, 800.0], ThemeChoice::Light, Message::OpenSample("granite-shore"));
        picture(&mut harness, "timeline-french");
    });
}

#[test]
fn lanes_and_load_are_chosen() {
    let mut harness = sample();
    harness.get_by_role_and_label(Role::ComboBox, "Lanes").click();
    harness.run();
    harness.get_by_label("who must act").click();
    harness.run();
    let timeline = &harness.state().plan.timeline;
    assert_eq!(timeline.query.lanes, LanesBy::Branch);
    let lane = timeline.data.lanes.iter().find(|lane| lane.title == "J9").expect("a lane for J9");
    let to_j9 = harness.state().scenario().injects.iter().filter(|it| it.to.contains(&Code::new("j9"))).count();
    assert_eq!(lane.count, to_j9);
    picture(&mut harness, "timeline-branches");
    harness.get_by_role_and_label(Role::ComboBox, "Load").click();
    harness.run();
    let wanted = harness
        .query_all_by_role(Role::ListBoxOption)
        .find(|it| it.accesskit_node().label().is_some_and(|label| label.starts_with("J9,")));
    wanted.expect("J9").click();
    harness.run();
    assert_eq!(harness.state().plan.timeline.data.receiver, Receiver::Branch(Code::new("j9")));
    harness.get_by_label("Raise the limit").click();
    harness.run();
    // The finding on load reads the same limit, and the file keeps it.
    assert_eq!(harness.state().scenario().exercise.load_limit, Some(5));
    let document = harness.state().session.document.as_ref().expect("a document");
    assert_eq!(document.coverage().load_limit(), Some(5));
    harness.get_by_label("Lower the limit").click();
    harness.run();
    assert_eq!(harness.state().scenario().exercise.load_limit, None, "what is proposed anyway is not written down");
}

#[test]
fn an_inject_shows_what_it_follows_and_what_follows_it() {
    let mut harness = sample();
    let (id, _) = followed(&harness);
    select(&mut harness, &id);
    let direct =
        harness.state().scenario().injects.iter().filter(|it| it.links.iter().any(|link| link.to == id)).count();
    let own = inject(&harness, &id).links.len();
    let data = &harness.state().plan.timeline.data;
    let ties = data.ties_of(data.mark_of(&id).expect("a mark"));
    assert_eq!(ties.len(), direct + own);
    assert!(data.ties.iter().any(|tie| tie.kind.as_str() == "branch"), "the sample has branches");
    press(&mut harness, Modifiers::NONE, Key::L);
    assert!(harness.state().plan.timeline.links);
    picture(&mut harness, "timeline-links");
}

#[test]
fn lanes_that_do_not_fit_are_scrolled() {
    let mut harness = timeline([1280.0, 800.0], ThemeChoice::Light, Message::OpenSample("granite-shore"));
    harness.state_mut().plan.timeline.query.lanes = LanesBy::Place;
    harness.run();
    harness.run();
    let timeline = &harness.state().plan.timeline;
    let (layout, _) = timeline.drawn().expect("a drawn timeline");
    assert!(layout.scrolls() > 0.0, "more lanes than room");
    let lanes = layout.lanes;
    let last =
        timeline.data.lanes.last().and_then(|lane| lane.marks.first()).copied().expect("a mark in the last lane");
    let id = timeline.data.inject(last).expect("an inject").id.clone();
    assert!(place(&harness, &id).y > lanes.bottom() - 40.0);
    harness.state_mut().plan.show_inject(&id);
    harness.run();
    harness.run();
    assert!(lanes.contains(place(&harness, &id)), "the selected inject comes into view");
    picture(&mut harness, "timeline-scrolled");
}

#[test]
fn a_stretch_where_nothing_is_leads_to_the_line_that_asks() {
    let mut harness = crate::shell_window::open(
        [1280.0, 800.0],
        ThemeChoice::Light,
        Memory::default(),
        Some(Message::OpenSample("copper-lantern")),
    );
    harness.key_press_modifiers(TO_TIMELINE, Key::Num2);
    harness.run();
    let plan = harness.state_mut().plan();
    let (layout, scale) = plan.timeline.drawn().expect("a drawn timeline");
    let bands = plan.timeline.data.bands.iter().zip(&layout.bands);
    let found = bands.into_iter().find_map(|(band, rect)| {
        let bare = band.bare.first()?;
        let middle = ExTime(i64::midpoint(bare.from.0, bare.to.0));
        Some((Pos2::new(scale.x(middle), rect.center().y), bare.lines[0].clone()))
    });
    let (at, line) = found.expect("a stretch where something is missing");
    harness.hover_at(at);
    harness.run();
    for pressed in [true, false] {
        harness.event(Event::PointerButton {
            pos: at,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        });
        harness.step();
    }
    harness.run();
    assert_eq!(harness.state().desk(), crosscut::ui::frame::Desk::Review);
    harness.get_all_by_label_contains(line.as_str()).next().expect("the line");
}

#[test]
fn an_empty_exercise_says_how_to_begin() {
    let mut harness = timeline([1280.0, 800.0], ThemeChoice::Light, Message::New);
    harness.get_by_label("No injects yet.");
    press(&mut harness, Modifiers::COMMAND, Key::Enter);
    assert_eq!(harness.state().plan.view, View::Timeline);
    assert_eq!(harness.state().plan.timeline.data.marks.len(), 1);
    harness.run();
    assert!(told(&harness).contains("1 of 1 in Without storyline"), "{}", told(&harness));
    picture(&mut harness, "timeline-one");
}

/// The sample over and over, at other minutes.
fn many(scenario: &mut Scenario, rounds: i64) {
    let all = (0..rounds).flat_map(|round| {
        let name = move |id: &InjectId| InjectId::new(format!("{id}-{round}"));
        scenario.injects.iter().map(move |inject| {
            Arc::new(Inject {
                id: name(&inject.id),
                number: format!("{}-{round}", inject.number).into(),
                time: inject.time.map(|time| ExTime(time.0 + round * 7 % 600)),
                links: inject.links.iter().map(|link| Link { to: name(&link.to), ..link.clone() }).collect(),
                ..Inject::clone(inject)
            })
        })
    });
    scenario.injects = Arc::new(all.collect());
}

#[test]
fn ten_thousand_injects_are_a_strip_of_density() {
    let mut harness = with([1280.0, 800.0], |scenario| many(scenario, 64));
    assert!(harness.state().scenario().injects.len() > 10_000);
    let id = harness.state().scenario().injects[5000].id.clone();
    select(&mut harness, &id);
    picture(&mut harness, "timeline-ten-thousand");
    let before = time(&harness, &id);
    press(&mut harness, Modifiers::ALT, Key::ArrowRight);
    assert_eq!(time(&harness, &id), before + 15);
    for _ in 0..12 {
        press(&mut harness, Modifiers::NONE, Key::Plus);
    }
    picture(&mut harness, "timeline-ten-thousand-close");
    assert!(told(&harness).contains(&*inject(&harness, &id).number));
}

#[test]
fn a_narrow_window_keeps_lanes_and_tools() {
    for size in [[1000.0, 700.0], [760.0, 560.0], [1280.0, 420.0]] {
        let mut harness = timeline(size, ThemeChoice::Light, Message::OpenSample("granite-shore"));
        picture(&mut harness, &format!("timeline-narrow-{}", size[0]));
        harness.get_by_role_and_label(Role::ComboBox, "Lanes");
        if size[0] < 1280.0 {
            harness.get_by_role_and_label(Role::ComboBox, "More").click();
            harness.run();
            harness.get_by_label_contains("Look closer").click();
            harness.run();
        }
        harness.get_by_label("New inject");
    }
}

#[test]
fn hints_say_what_one_points_at() {
    let mut harness = sample();
    let (id, _) = followed(&harness);
    let at = place(&harness, &id);
    harness.hover_at(at);
    harness.run_steps(20);
    picture(&mut harness, "timeline-hint");
    let number = inject(&harness, &id).number.to_string();
    harness.get_all_by_label_contains(&number).next().expect("the number in a hint");
}
