//! The schematic of places in the setting: seen, walked, zoomed, and positions given on it.

use crate::plan_host::{Host, host, picture, press};
use crosscut::app::{Document, Message};
use crosscut::scenario::{Place, PlaceId, Position, Scenario};
use crosscut::ui::plan::View;
use crosscut::ui::theme::ThemeChoice;
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, PointerButton, Pos2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use std::sync::Arc;

type Window = Harness<'static, Host>;

const TO_GROUND: Modifiers = Modifiers { ctrl: true, command: true, alt: true, ..Modifiers::NONE };
const WIDE: [f32; 2] = [1280.0, 800.0];

fn ground(size: [f32; 2], choice: ThemeChoice) -> Window {
    let mut harness = host(size, choice, Message::OpenSample("copper-lantern"));
    press(&mut harness, TO_GROUND, Key::Num5);
    assert_eq!(harness.state().plan.view, View::Setting);
    harness.run();
    harness
}

/// Four places: one in the middle, one east, one north that is cultural property, and one without a position.
fn four(size: [f32; 2]) -> Window {
    let place = |id: &str, name: &str, kind: &str, at: Option<(f64, f64)>| Place {
        id: id.into(),
        name: name.into(),
        kind: kind.into(),
        position: at.map(|(lat, lon)| Position { lat, lon }),
        ..Place::default()
    };
    let places = [
        place("mid", "Middleton", "town", Some((40.0, 20.0))),
        place("east", "Eastbridge", "bridge", Some((40.0, 20.5))),
        Place { cp_kind: "monument".into(), ..place("north", "Northgate", "", Some((40.4, 20.0))) },
        place("lost", "Lost Farm", "farm", None),
    ];
    let mut harness = host(size, ThemeChoice::Light, Message::OpenSample("copper-lantern"));
    let session = &mut harness.state_mut().session;
    let scenario = Scenario::clone(session.document.as_ref().expect("a document").scenario());
    let mut injects = scenario.injects.to_vec();
    injects.iter_mut().enumerate().for_each(|(at, it)| {
        Arc::make_mut(it).place = (at < 2).then(|| PlaceId::from("east"));
    });
    let scenario = Scenario { places: Arc::new(places.map(Arc::new).to_vec()), injects: Arc::new(injects), ..scenario };
    session.document = Some(Document::new(session.program(), scenario));
    harness.run();
    press(&mut harness, TO_GROUND, Key::Num5);
    harness.run();
    harness
}

fn told(harness: &Window) -> String {
    harness.get_by_role(Role::Canvas).accesskit_node().label().expect("a name")
}

fn chosen(harness: &Window) -> String {
    harness.state().plan.setting.current().map(|record| record.id.to_string()).unwrap_or_default()
}

fn click(harness: &mut Window, at: Pos2, times: usize) {
    // A step of the harness is longer than a double click may take.
    harness.ctx.options_mut(|options| options.input_options.max_double_click_delay = 2.0);
    harness.hover_at(at);
    harness.run();
    for _ in 0..times {
        for pressed in [true, false] {
            harness.event(Event::PointerButton {
                pos: at,
                button: PointerButton::Primary,
                pressed,
                modifiers: Modifiers::NONE,
            });
        }
    }
    harness.step();
    harness.run();
}

#[test]
fn places_are_walked_in_all_directions_and_their_injects_are_told() {
    let mut harness = four(WIDE);
    assert_eq!(
        told(&harness),
        "Schematic of places: 3 of 4 have a position. Arrows go from place to place. Middleton, town · no injects"
    );
    harness.get_by_role(Role::Canvas).focus();
    harness.run();
    for (key, there) in
        [(Key::ArrowRight, "east"), (Key::ArrowLeft, "mid"), (Key::ArrowUp, "north"), (Key::ArrowDown, "mid")]
    {
        press(&mut harness, Modifiers::NONE, key);
        assert_eq!(chosen(&harness), there, "{key:?}");
    }
    press(&mut harness, Modifiers::NONE, Key::ArrowRight);
    assert!(told(&harness).ends_with("Eastbridge, bridge · 2 injects"), "{}", told(&harness));
    let first = harness.state().scenario().injects[0].clone();
    harness.get_by_role_and_label(Role::Link, &format!("{} {}", first.number, first.title)).click();
    harness.run();
    assert_eq!(harness.state().plan.view, View::Table);
    assert_eq!(harness.state().plan.selection.current(), Some(&first.id));
}

#[test]
fn a_click_chooses_a_place_and_the_list_follows() {
    let mut harness = four(WIDE);
    let area = harness.get_by_role(Role::Canvas).rect();
    // North is up: of the three the monument lies highest, and straight above the town.
    let data = &harness.state().plan.setting.ground.data;
    let points: Vec<_> = data.placed().map(|(_, at)| at).collect();
    let sight = crosscut::ui::setting::ground::sight::Sight::of_all(&points, area);
    let [town, bridge, gate] = [0, 1, 2].map(|at| sight.to_screen(points[at], area));
    assert!(gate.y < town.y && (gate.x - town.x).abs() < 0.5 && bridge.x > town.x);
    // Half a degree east at 40 degrees north is 42.6 km, four tenths north are 44.5 km.
    assert!(((bridge.x - town.x) / (town.y - gate.y) - 42.6 / 44.5).abs() < 0.01);
    click(&mut harness, gate, 1);
    assert_eq!(chosen(&harness), "north");
    assert!(told(&harness).ends_with("Northgate, Monument · no injects"), "{}", told(&harness));
}

#[test]
fn a_place_gets_its_position_beside_the_schematic_or_on_it() {
    let mut harness = four(WIDE);
    harness.get_by_role_and_label(Role::Link, "Give Lost Farm a position").click();
    harness.run();
    harness.run();
    assert_eq!(chosen(&harness), "lost");
    harness.event(Event::Text("40.2, 20.25".to_owned()));
    harness.run();
    press(&mut harness, Modifiers::NONE, Key::Enter);
    let at = |harness: &Window| harness.state().scenario().place(&"lost".into()).expect("a place").position;
    assert_eq!(at(&harness), Some(Position { lat: 40.2, lon: 20.25 }));
    assert!(harness.query_by_label("Give Lost Farm a position").is_none());
    harness.state_mut().session.update(Message::Undo);
    harness.run();
    assert_eq!(at(&harness), None);
    let area = harness.get_by_role(Role::Canvas).rect();
    click(&mut harness, area.center() + vec2(20.0, 20.0), 2);
    let put = at(&harness).expect("a position");
    assert!((39.9..40.3).contains(&put.lat) && (20.1..20.5).contains(&put.lon), "{put:?}");
    // A place that has one keeps it.
    click(&mut harness, area.center() + vec2(60.0, 60.0), 2);
    assert_eq!(at(&harness), Some(put));
}

#[test]
fn what_is_seen_is_zoomed_and_moved_and_comes_back() {
    let mut harness = four(WIDE);
    harness.get_by_role(Role::Canvas).focus();
    harness.run();
    let scale = |harness: &Window| harness.state().plan.setting.ground.sight.map(|sight| sight.scale);
    press(&mut harness, Modifiers::NONE, Key::Plus);
    let once = scale(&harness).expect("a scale");
    harness.get_by_role_and_label(Role::Button, "Larger").click();
    harness.run();
    assert!((scale(&harness).unwrap() / once - 1.5).abs() < 1e-6);
    press(&mut harness, Modifiers::SHIFT, Key::ArrowRight);
    assert!(scale(&harness).is_some());
    harness.get_by_role_and_label(Role::Button, "All places").click();
    harness.run();
    assert_eq!(scale(&harness), None);
}

#[test]
fn a_problem_of_a_place_opens_its_form_and_places_nowhere_on_the_globe_are_listed() {
    let mut harness = four(WIDE);
    let record = PlaceId::from("mid").record();
    harness.state_mut().plan.show_record(&record);
    harness.run();
    assert!(harness.query_by_role(Role::Canvas).is_none());
    harness.get_by_role_and_label(Role::RadioButton, "Schematic").click();
    harness.run();
    assert!(harness.query_by_role(Role::Canvas).is_some());
    let session = &mut harness.state_mut().session;
    let mut scenario = Scenario::clone(session.document.as_ref().expect("a document").scenario());
    for (place, at) in
        Arc::make_mut(&mut scenario.places).iter_mut().zip([(400.0, 0.0), (f64::NAN, 0.0), (0.0, f64::INFINITY)])
    {
        Arc::make_mut(place).position = Some(Position { lat: at.0, lon: at.1 });
    }
    session.document = Some(Document::new(session.program(), scenario));
    harness.run();
    harness.get_by_label("No place has a position yet.");
    harness.get_by_role_and_label(Role::Link, "Give Eastbridge a position");
    picture(&mut harness, "places-none");
}

#[test]
fn pictures_of_the_schematic() {
    for (choice, size) in [
        (ThemeChoice::Light, WIDE),
        (ThemeChoice::Dark, WIDE),
        (ThemeChoice::Light, [1920.0, 1080.0]),
        (ThemeChoice::ContrastDark, [1920.0, 1080.0]),
        (ThemeChoice::Light, [900.0, 600.0]),
    ] {
        let mut harness = ground(size, choice);
        picture(&mut harness, &format!("places-{}-{}", choice.name(), size[0]));
    }
    let mut harness = ground(WIDE, ThemeChoice::Light);
    let record = PlaceId::from("pla-dunhollow").record();
    harness.state_mut().plan.setting.show(&record);
    for _ in 0..6 {
        harness.run();
        harness.get_by_role_and_label(Role::Button, "Larger").click();
    }
    harness.run();
    picture(&mut harness, "places-near");
}
