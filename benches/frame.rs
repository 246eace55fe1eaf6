//! One frame of the Plan desk with its table and with its timeline, beside a frame with as many plain labels, at
//! three sizes; and what the timeline computes after each edit, beside taking the evidence of all injects together.

#![expect(
    missing_docs,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a bench may stop, and says what it does at its head"
)]

mod support;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use crosscut::app::{Document, Memory, Message};
use crosscut::checklist::Basis;
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
    for injects in [1_000, 10_000, 100_000] {
        let ctx = Context::default();
        crosscut::ui::install_fonts(&ctx);
        let mut shell = Shell::new(Basis::shipped().0, Memory::default());
        shell.session.update(Message::New);
        shell.session.document = Some(Document::new(shell.session.program(), support::exercise(injects)));
        frame(&ctx, |ui| shell.show(ui));
        group.bench_function(BenchmarkId::new("Plan desk", injects), |bencher| {
            bencher.iter(|| frame(&ctx, |ui| shell.show(ui)));
        });
        shell.plan().view = View::Timeline;
        frame(&ctx, |ui| shell.show(ui));
        group.bench_function(BenchmarkId::new("Plan desk, timeline", injects), |bencher| {
            bencher.iter(|| frame(&ctx, |ui| shell.show(ui)));
        });
        let document = shell.session.document.as_ref().expect("a document");
        let evidence = Evidence::of(document.coverage());
        group.bench_function(BenchmarkId::new("evidence after an edit", injects), |bencher| {
            bencher.iter(|| Evidence::of(document.coverage()));
        });
        group.bench_function(BenchmarkId::new("timeline after an edit", injects), |bencher| {
            bencher.iter(|| TimelineData::of(document, &evidence, &Query::default()));
        });
    }
    group.finish();
}

criterion_group!(benches, frames);
criterion_main!(benches);
