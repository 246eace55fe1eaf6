//! Moving injects on the timeline: by keys, by pointer, with what follows them, and what is refused.

use super::*;

#[test]
fn an_inject_moves_by_keyboard_with_what_follows_it_and_back() {
    let mut harness = sample();
    let (id, chain) = followed(&harness);
    select(&mut harness, &id);
    let before = times(&harness);
    press(&mut harness, Modifiers::ALT, Key::ArrowRight);
    for (inject, time) in times(&harness) {
        let by = if chain.contains(&inject) { 15 } else { 0 };
        assert_eq!(time, before[&inject] + by, "{inject}");
    }
    let label = harness.state().undo_label().expect("a step").to_owned();
    assert!(label.contains(&format!("{} injects", chain.len())) && label.contains("15 min"), "{label}");
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_eq!(times(&harness), before);
    // Alone it moves in steps of five minutes, as long as it stays before what follows it.
    harness.get_by_label("Follow-ups move along").click();
    harness.run();
    select(&mut harness, &id);
    harness.get_by_role(Role::Canvas).focus();
    harness.run();
    press(&mut harness, ALT_SHIFT, Key::ArrowLeft);
    let moved: Vec<InjectId> =
        times(&harness).into_iter().filter(|(id, time)| before[id] != *time).map(|(id, _)| id).collect();
    assert_eq!(moved, std::slice::from_ref(&id));
    assert_eq!(time(&harness, &id), before[&id] - 5);
}

#[test]
fn an_inject_is_dragged_to_another_time_in_one_step() {
    let mut harness = sample();
    let (id, chain) = followed(&harness);
    select(&mut harness, &id);
    let before = times(&harness);
    let from = place(&harness, &id);
    begin_drag(&mut harness, from, from + vec2(40.0, 0.0));
    assert_eq!(times(&harness), before, "nothing changes before it is put down");
    picture(&mut harness, "timeline-drag");
    harness.drop_at(from + vec2(40.0, 0.0));
    harness.run();
    let by = time(&harness, &id) - before[&id];
    assert!(by > 60, "{by}");
    assert_eq!((time(&harness, &id) + 8 * 60) % 15, 0, "it lands on a quarter of an hour");
    assert!(chain.iter().all(|other| times(&harness)[other] == before[other] + by));
    assert_eq!(current(&harness), Some(id));
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_eq!(times(&harness), before);
}

/// An inject whose move by so many days changes verdicts, and the first of their lines.
fn weighty(harness: &Window, days: i64) -> (InjectId, String) {
    let document = harness.state().session.document.as_ref().expect("a document");
    let before = document.coverage();
    let found =
        document.scenario().injects.iter().filter(|it| it.links.is_empty() && it.time.is_some()).find_map(|inject| {
            let edit = Edit::ShiftTimes { injects: vec![inject.id.clone()], minutes: days * 1440 };
            let next = apply(document.scenario(), &edit).ok()?;
            let mut after = before.clone();
            after.follow(&Arc::new(next));
            let changed = before.lines().iter().zip(after.lines()).find(|(old, new)| old.verdict != new.verdict)?;
            Some((inject.id.clone(), changed.0.requirement.id.to_string()))
        });
    found.expect("an inject on which a verdict hangs")
}

#[test]
fn verdicts_that_would_change_stand_at_the_pointer() {
    let mut harness = sample();
    let (id, _) = weighty(&harness, 4);
    select(&mut harness, &id);
    let open = harness.state().session.document.as_ref().expect("a document").coverage().essential_open();
    let from = place(&harness, &id);
    let chart = harness.state().plan.timeline.chart().expect("a chart");
    let shown = harness.state().plan.timeline.shown();
    let to = from + vec2(chart.width() * (4.0 * 1440.0 / shown.minutes as f32), 0.0);
    harness.get_by_label("Follow-ups move along").click();
    harness.run();
    begin_drag(&mut harness, from, to);
    picture(&mut harness, "timeline-verdicts");
    let coverage = harness.state().session.document.as_ref().expect("a document").coverage();
    assert_eq!(coverage.essential_open(), open, "looking changes nothing");
    harness.drop_at(to);
    harness.run();
}

#[test]
fn escape_leaves_what_is_dragged_where_it_was() {
    let mut harness = sample();
    let (id, _) = followed(&harness);
    select(&mut harness, &id);
    let before = times(&harness);
    let from = place(&harness, &id);
    begin_drag(&mut harness, from, from + vec2(60.0, 0.0));
    press(&mut harness, Modifiers::NONE, Key::Escape);
    harness.drop_at(from + vec2(60.0, 0.0));
    harness.run();
    assert_eq!(times(&harness), before);
    assert_eq!(harness.state().undo_label(), None);
}

#[test]
fn what_follows_does_not_come_before_what_it_follows() {
    let mut harness = sample();
    let (id, chain) = followed(&harness);
    let later =
        chain.iter().filter(|other| **other != id).max_by_key(|other| time(&harness, other)).expect("a follower");
    let later = later.clone();
    select(&mut harness, &later);
    let before = times(&harness);
    let (from, to) = (place(&harness, &later), place(&harness, &id));
    drag(&mut harness, from, Pos2::new(to.x - 20.0, from.y));
    assert_eq!(times(&harness), before);
    let notice = harness.state().session.notice.clone().expect("a notice");
    assert!(!notice.text.is_empty());
}

#[test]
fn a_frame_selects_what_lies_in_it_and_all_of_it_moves() {
    let mut harness = sample();
    let chart = harness.state().plan.timeline.chart().expect("a chart");
    let first = harness.state().plan.timeline.data.lanes[0].marks[0];
    let id = harness.state().plan.timeline.data.inject(first).expect("an inject").id.clone();
    let at = place(&harness, &id);
    drag(&mut harness, Pos2::new(chart.left() + 2.0, at.y + 14.0), Pos2::new(at.x + 120.0, at.y - 8.0));
    let marked = harness.state().plan.selection.marked().clone();
    assert!(marked.len() > 1 && marked.contains(&id), "{marked:?}");
    let before = times(&harness);
    press(&mut harness, ALT_SHIFT, Key::ArrowRight);
    assert!(marked.iter().all(|id| time(&harness, id) == before[id] + 5));
    assert!(harness.state().undo_label().expect("a step").contains("injects"));
}

#[test]
fn the_screen_stays_where_it_is_until_the_inject_moves() {
    let mut harness = sample();
    let (id, _) = followed(&harness);
    select(&mut harness, &id);
    for _ in 0..5 {
        press(&mut harness, Modifiers::NONE, Key::Plus);
    }
    press(&mut harness, Modifiers::NONE, Key::PageDown);
    press(&mut harness, Modifiers::NONE, Key::PageDown);
    let away = harness.state().plan.timeline.shown();
    let renamed = Inject { title: "Another name".into(), ..Inject::clone(&inject(&harness, &id)) };
    let edit = Edit::Change(crosscut::scenario::Record::Inject(Arc::new(renamed)));
    harness.state_mut().session.update(Message::Edit(edit, None));
    harness.run();
    assert_eq!(harness.state().plan.timeline.shown(), away);
    press(&mut harness, Modifiers::ALT, Key::ArrowRight);
    let shown = harness.state().plan.timeline.shown();
    let at = time(&harness, &id) as f64;
    assert!(shown.from < at && at < shown.end(), "it is seen where it went");
}

#[test]
fn an_inject_without_a_time_waits_below_and_is_given_one() {
    let bare = |scenario: &mut Scenario| {
        let mut injects = (*scenario.injects).clone();
        for at in [3, 8] {
            injects[at] = Arc::new(Inject { time: None, links: Vec::new(), ..Inject::clone(&injects[at]) });
        }
        scenario.injects = Arc::new(injects);
    };
    let mut harness = with([1280.0, 800.0], bare);
    let ids: Vec<InjectId> =
        [3, 8].iter().map(|at: &usize| harness.state().scenario().injects[*at].id.clone()).collect();
    select(&mut harness, &ids[0]);
    picture(&mut harness, "timeline-untimed");
    assert!(told(&harness).contains("no time yet"), "{}", told(&harness));
    press(&mut harness, Modifiers::ALT, Key::ArrowRight);
    let given = time(&harness, &ids[0]);
    let shown = harness.state().plan.timeline.shown();
    assert!((given as f64 - (shown.from + shown.minutes / 2.0)).abs() < 15.0);
    let chip = place(&harness, &ids[1]);
    let chart = harness.state().plan.timeline.chart().expect("a chart");
    drag(&mut harness, chip, Pos2::new(chart.left() + 100.0, chart.center().y));
    assert!(time(&harness, &ids[1]) < given);
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_eq!(inject(&harness, &ids[1]).time, None);
}

#[test]
fn while_alt_is_held_keys_show_what_moving_would_bring() {
    let mut harness = sample();
    let (id, chain) = followed(&harness);
    select(&mut harness, &id);
    harness.get_by_role(Role::Canvas).focus();
    harness.run();
    let before = times(&harness);
    hold_alt(&mut harness, Key::ArrowRight, 3);
    assert_eq!(times(&harness), before, "nothing changes before Alt is let go");
    let said = told(&harness);
    assert!(said.contains("that follow") && said.contains("verdict"), "{said}");
    picture(&mut harness, "timeline-keys-held");
    harness.event(Event::ModifiersChanged(Modifiers::NONE));
    harness.run();
    assert!(chain.iter().all(|other| times(&harness)[other] == before[other] + 45));
    let (line, _) = harness.state().session.undoable.clone().expect("a line with Undo");
    assert!(line.contains(&format!("{} follow-up", chain.len() - 1)) && line.contains("moved along"), "{line}");
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_eq!(times(&harness), before, "three presses are one step");
}

#[test]
fn escape_lets_go_of_what_keys_hold() {
    let mut harness = sample();
    let (id, _) = followed(&harness);
    select(&mut harness, &id);
    harness.get_by_role(Role::Canvas).focus();
    harness.run();
    let before = times(&harness);
    hold_alt(&mut harness, Key::ArrowLeft, 1);
    hold_alt(&mut harness, Key::Escape, 1);
    harness.event(Event::ModifiersChanged(Modifiers::NONE));
    harness.run();
    assert_eq!(times(&harness), before);
    assert_eq!(harness.state().undo_label(), None);
}

/// Presses a key so often with Alt, which stays held.
fn hold_alt(harness: &mut Window, key: Key, times: usize) {
    harness.event(Event::ModifiersChanged(Modifiers::ALT));
    for _ in 0..times {
        for pressed in [true, false] {
            let event = Event::Key { key, physical_key: None, pressed, repeat: false, modifiers: Modifiers::ALT };
            harness.event(event);
        }
        harness.step();
        harness.step();
    }
}

#[test]
fn what_would_fall_after_endex_is_named_before_and_after_it_is_put_down() {
    let chain = |scenario: &mut Scenario| {
        let last = scenario.injects.iter().filter_map(|inject| inject.time).max().expect("a time");
        scenario.exercise = Arc::new(Exercise { endex: Some(last), ..Exercise::clone(&scenario.exercise) });
        scenario.phases = Arc::default();
        let follows = |to: &InjectId| Link { kind: Code::new("follows"), to: to.clone(), ..Link::default() };
        let mut injects = (*scenario.injects).clone();
        let first = injects[0].id.clone();
        let late = Inject { time: Some(last), links: vec![follows(&first)], ..Inject::clone(&injects[1]) };
        injects[0] = Arc::new(Inject { time: Some(ExTime(60)), links: Vec::new(), ..Inject::clone(&injects[0]) });
        injects[1] = Arc::new(late);
        scenario.injects = Arc::new(injects);
    };
    let mut harness = with([1280.0, 800.0], chain);
    let (first, late) = (harness.state().scenario().injects[0].clone(), harness.state().scenario().injects[1].clone());
    select(&mut harness, &first.id);
    harness.get_by_role(Role::Canvas).focus();
    harness.run();
    hold_alt(&mut harness, Key::ArrowRight, 1);
    let said = told(&harness);
    assert!(said.contains(&format!("Then after ENDEX: {}", late.number)), "{said}");
    picture(&mut harness, "timeline-after-endex");
    harness.event(Event::ModifiersChanged(Modifiers::NONE));
    harness.run();
    let (line, _) = harness.state().session.undoable.clone().expect("a line with Undo");
    assert!(line.contains("after ENDEX") && line.contains(&*late.number), "{line}");
}

#[test]
fn the_keys_of_the_timeline_are_in_the_sheet_and_in_the_list_of_commands() {
    let mut harness = crate::shell_window::open(
        [1280.0, 800.0],
        ThemeChoice::Light,
        Memory::default(),
        Some(Message::OpenSample("copper-lantern")),
    );
    harness.key_press(Key::Questionmark);
    harness.run();
    harness.get_by_label("Move 15 minutes later");
    harness.get_by_label("Zoom in on the time");
    if let Ok(folder) = std::env::var("CROSSCUT_PICTURES") {
        harness.render().expect("a picture").save(format!("{folder}/timeline-keys-sheet.png")).expect("a place");
    }
    harness.key_press(Key::Escape);
    harness.run();
    let find = |harness: &mut Harness<'static, crosscut::ui::shell::Shell>, words: &str| {
        harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
        harness.run();
        harness.event(Event::Text(words.to_owned()));
        harness.run();
    };
    find(&mut harness, "15 minutes later");
    harness.get_by_label_contains("Only on the timeline");
    harness.key_press(Key::Escape);
    harness.run();
    harness.key_press_modifiers(TO_TIMELINE, Key::Num2);
    harness.run();
    let whole = harness.state_mut().plan().timeline.shown();
    find(&mut harness, "zoom in on");
    harness.key_press(Key::Enter);
    harness.run();
    harness.run();
    assert!(harness.state_mut().plan().timeline.shown().minutes < whole.minutes);
    find(&mut harness, "next inject in");
    harness.key_press(Key::Enter);
    harness.run();
    harness.run();
    assert!(harness.state_mut().plan().selection.current().is_some());
}
