#![allow(warnings)]
#[path = "../benches/support/mod.rs"]
mod support;
use crosscut::app::{Document, Memory, Message};
use crosscut::checklist::Basis;
use crosscut::ui::plan::View;
use crosscut::ui::plan::evidence::Evidence;
use crosscut::ui::plan::timeline::data::{Query, TimelineData};
use crosscut::ui::shell::Shell;
use egui::{Context, Pos2, RawInput, Rect, Ui, vec2};
use std::time::Instant;

fn frame(ctx: &Context, draw: impl FnMut(&mut Ui)) {
    let input =
        RawInput { screen_rect: Some(Rect::from_min_size(Pos2::ZERO, vec2(1280.0, 800.0))), ..RawInput::default() };
    let output = ctx.run_ui(input, draw);
    ctx.tessellate(output.shapes.clone(), 1.0);
    output.drop_without_applying_deltas();
}

fn time(name: &str, times: u32, mut what: impl FnMut()) {
    what();
    let begin = Instant::now();
    for _ in 0..times {
        what();
    }
    println!("{name}: {:.2} ms", begin.elapsed().as_secs_f64() * 1000.0 / times as f64);
}

#[test]
fn speed() {
    let n: usize = std::env::var("N").unwrap().parse().unwrap();
    let what = std::env::var("WHAT").unwrap_or_default();
    let ctx = Context::default();
    crosscut::ui::install_fonts(&ctx);
    let mut shell = Shell::new(Basis::shipped().0, Memory::default());
    shell.session.update(Message::New);
    shell.session.document = Some(Document::new(shell.session.program(), support::exercise(n)));
    frame(&ctx, |ui| shell.show(ui));
    shell.plan().panels_as((false, false, [0; 4]));
    if what.contains("table") {
        time("table frame", 30, || frame(&ctx, |ui| shell.show(ui)));
    }
    shell.plan().view = View::Timeline;
    frame(&ctx, |ui| shell.show(ui));
    if what.contains("frame") {
        time("timeline frame", 50, || frame(&ctx, |ui| shell.show(ui)));
    }
    let document = shell.session.document.as_ref().expect("a document");
    let evidence = Evidence::of(document.coverage());
    if what.contains("of") {
        time("of", 5, || {
            TimelineData::of(document, &evidence, &Query::default());
        });
    }

    if what.contains("parts") {
        use crosscut::scenario::tempo;
        let s = document.scenario();
        let c = document.coverage();
        time("bare", 3, || {
            c.bare();
        });
        let topics = c.program().vocabulary.topics();
        time("times_of all", 3, || {
            for (t, _) in &topics {
                c.times_of(t);
            }
        });
        time("tallies", 3, || {
            c.tallies();
        });
        time("clashes", 3, || {
            tempo::clashes(s);
        });
        time("receivers", 3, || {
            tempo::receivers(s);
        });
        time("followers", 3, || {
            tempo::followers(s);
        });
        time("load", 3, || {
            tempo::Load::of(s, &tempo::Receiver::Everybody);
        });
        let mut live: Vec<&std::sync::Arc<crosscut::scenario::Inject>> =
            s.injects.iter().filter(|i| i.is_live() && i.time.is_some()).collect();
        live.sort_by_key(|i| i.time);
        time("hard", 3, || {
            crosscut::coverage::hard_rows(&live, |i| (i.time, crosscut::coverage::is_hard(i))).count();
        });
        time("served", 3, || {
            for i in s.injects.iter() {
                evidence.served(c, &i.id);
            }
        });
        time("evidence", 3, || {
            Evidence::of(c);
        });
    }

    if what.contains("after") {
        use crosscut::edit::Edit;
        let mut d = Document::new(shell.session.program(), support::exercise(n));
        let mut data = TimelineData::of(&d, &Evidence::of(d.coverage()), &Query::default());
        let q = Query { load: Some(data.receiver.clone()), ..Query::default() };
        let id = d.scenario().injects[n / 2].id.clone();
        let (mut total, mut ev) = (0.0, 0.0);
        for i in 0..10 {
            d.apply(&Edit::ShiftTimes { injects: vec![id.clone()], minutes: 15 }, None).unwrap();
            let b = Instant::now();
            let e = Evidence::of(d.coverage());
            ev += b.elapsed().as_secs_f64();
            let b = Instant::now();
            data = data.after(&d, &e, &q);
            total += b.elapsed().as_secs_f64();
        }
        println!("after: {:.2} ms (evidence {:.2} ms)", total * 100.0, ev * 100.0);
    }
}
