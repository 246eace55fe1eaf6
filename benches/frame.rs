//! One frame of the Plan desk with its table and with its timeline, beside a frame with as many plain labels, at
//! three sizes; and what the timeline computes anew and after an edit, beside taking the evidence of all injects together.

#![expect(
    missing_docs,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a bench may stop, and says what it does at its head"
)]

mod support;

use criterion::{BatchSize, BenchmarkId, Criterion, criterion_group, criterion_main};
use crosscut::app::{Document, Memory, Message};
use crosscut::checklist::Basis;
use crosscut::edit::Edit;
use crosscut::ui::plan::View;
use crosscut::ui::plan::evidence::Evidence;
use crosscut::ui::plan::timeline::data::{Query, TimelineData};
use crosscut::ui::shell::Shell;
use egui::{Context, Pos2, RawInput, Rect, Ui, vec2};
use std::hint::black_box;
use std::time::Duration;

/// Runs and tessellates one frame of a window of 1280 by 800 points.
fn frame(ctx: &Context, draw: impl FnMut(&mut Ui)) {
    let input =
        RawInput { screen_rect: Some(Rect::from_min_size(Pos2::ZERO, vec2(1280.0, 800.0))), ..RawInput::default() };
    let output = ctx.run_ui(input, draw);
    black_box(ctx.tessellate(output.shapes.clone(), 1.0));
    output.drop_without_applying_deltas();
}

fn plain(ui: &mut Ui) {
    for row in 0..24 {
        ui.horizontal(|ui| {
            for column in 0..7 {
                ui.label(format!("cell {row} {column}"));
            }
        });
    }
}

fn frames(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("frame");
    group.sample_size(20).warm_up_time(Duration::from_millis(300)).measurement_time(Duration::from_secs(2));
    let bare = Context::default();
    group.bench_function("baseline: 168 plain labels", |bencher| bencher.iter(|| frame(&bare, plain)));
    for injects in [2_000, 10_000, 100_000] {
        let ctx = Context::default();
        crosscut::ui::install_fonts(&ctx);
        let mut shell = Shell::new(Basis::shipped().0, Memory::default());
        shell.session.update(Message::New);
        shell.session.document = Some(Document::new(shell.session.program(), support::exercise(injects)));
        frame(&ctx, |ui| shell.show(ui));
        group.bench_function(BenchmarkId::new("Plan desk", injects), |bencher| {
            bencher.iter(|| frame(&ctx, |ui| shell.show(ui)));
        });
        shell.plan().panels_as((true, false, [0; 4]));
        frame(&ctx, |ui| shell.show(ui));
        group.bench_function(BenchmarkId::new("Plan desk without the outline", injects), |bencher| {
            bencher.iter(|| frame(&ctx, |ui| shell.show(ui)));
        });
        shell.plan().panels_as((false, false, [0; 4]));
        shell.plan().view = View::Timeline;
        frame(&ctx, |ui| shell.show(ui));
        group.bench_function(BenchmarkId::new("Plan desk, timeline", injects), |bencher| {
            bencher.iter(|| frame(&ctx, |ui| shell.show(ui)));
        });
        let document = shell.session.document.as_mut().expect("a document");
        let before = TimelineData::of(document, &Evidence::of(document.coverage()), &Query::default());
        let inject = document.scenario().injects[injects / 2].id.clone();
        document.apply(&Edit::ShiftTimes { injects: vec![inject], minutes: 15 }, None).expect("it moves");
        let evidence = Evidence::of(document.coverage());
        group.bench_function(BenchmarkId::new("evidence after an edit", injects), |bencher| {
            bencher.iter(|| Evidence::of(document.coverage()));
        });
        group.bench_function(BenchmarkId::new("timeline taken anew", injects), |bencher| {
            bencher.iter(|| TimelineData::of(document, &evidence, &Query::default()));
        });
        let query = Query { load: Some(before.receiver.clone()), ..Query::default() };
        group.bench_function(BenchmarkId::new("timeline after an edit", injects), |bencher| {
            let kept = || before.clone();
            bencher.iter_batched(kept, |kept| kept.after(document, &evidence, &query), BatchSize::LargeInput);
        });
    }
    group.finish();
}

criterion_group!(benches, frames);
criterion_main!(benches);
