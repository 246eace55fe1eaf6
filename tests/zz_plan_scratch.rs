//! Scratch of one worker; deleted at the end of its task.
#![allow(dead_code)]
#[path = "it/cpu_renderer.rs"]
mod cpu_renderer;
#[path = "it/plan_host.rs"]
mod plan_host;
use crosscut::app::Message;
use crosscut::ui::ThemeChoice;
use plan_host::*;

#[test]
fn more_pictures() {
    let mut harness = host([1280.0, 2200.0], ThemeChoice::Light, Message::OpenSample("copper-lantern"));
    let record = crosscut::scenario::RecordRef::exercise();
    harness.state_mut().plan.show_record(&record);
    harness.run();
    harness.run();
    picture(&mut harness, "tall-exercise");
    let mut harness = host([1280.0, 800.0], ThemeChoice::Light, Message::OpenSample("copper-lantern"));
    let shown = harness.state().plan.table.data.shown();
    let tagged: Vec<_> = shown.iter().filter(|id| harness.state().scenario().inject(id).unwrap().tags.len() > 3).take(3).cloned().collect();
    harness.state_mut().plan.show_inject(&tagged[0]);
    for id in &tagged[1..] { harness.state_mut().plan.selection.toggle(id.clone()); }
    harness.run();
    harness.run();
    picture(&mut harness, "bulk-tags");
    harness.state_mut().plan.open_full(&tagged[1]);
    harness.run();
    harness.run();
    picture(&mut harness, "opened");
    let mut harness = host([1280.0, 800.0], ThemeChoice::Dark, Message::New);
    picture(&mut harness, "empty");
    harness.state_mut().plan.show_part(None, None);
    let mut harness = host([1280.0, 800.0], ThemeChoice::Light, Message::OpenSample("copper-lantern"));
    harness.state_mut().plan.table.query.text = "tag:abduction to:j8 school".into();
    harness.run();
    picture(&mut harness, "nomatch");
    use egui_kittest::kittest::Queryable;
    harness.get_by_label("Add to the outline").click();
    harness.run();
    picture(&mut harness, "addmenu");
}
