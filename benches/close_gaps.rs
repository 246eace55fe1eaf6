//! How long closing the gaps takes, beside a full check of the same exercise in the same run, and how far the set is
//! from the proven bound.
//!
//! The search tries each item of the library on the exercise, so that about one check for each item is the least.

#![expect(
    missing_docs,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a bench may stop, and says what it does at its head"
)]

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use crosscut::app::closing::{Asked, close};
use crosscut::app::shelf::Shelf;
use crosscut::checklist::Basis;
use crosscut::coverage::{Coverage, Program};
use crosscut::scenario::{Inject, Scenario};
use crosscut::store::samples;
use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// The shipped exercises as they are, and without their human security injects.
fn exercises() -> Vec<(String, Arc<Scenario>)> {
    let mut found = Vec::new();
    for id in ["copper-lantern", "granite-shore", "quiet-orchard", "three-doors", "first-steps"] {
        let scenario = samples::open(id).expect("the sample opens").scenario;
        found.push((format!("{id} without human security"), Arc::new(bare(&scenario))));
        found.push((id.to_owned(), Arc::new(scenario)));
    }
    found
}

fn bare(scenario: &Scenario) -> Scenario {
    let has_topic = |inject: &Inject| {
        inject.tags.iter().any(|tag| tag.as_str().starts_with("topic.") || tag.as_str().starts_with("lens."))
    };
    let kept: Vec<_> = scenario.injects.iter().filter(|inject| !has_topic(inject)).cloned().collect();
    Scenario { injects: Arc::new(kept), comments: Arc::default(), decisions: Arc::default(), ..scenario.clone() }
}

fn gaps(criterion: &mut Criterion) {
    let program = Arc::new(Program::new(Arc::new(Basis::shipped().0)));
    let shelf = Shelf::of(&program.basis);
    let asked = Asked::default();
    let mut group = criterion.benchmark_group("close gaps");
    for (name, scenario) in exercises() {
        let start = Instant::now();
        let before = Coverage::full(&program, &scenario);
        let check = start.elapsed();
        let start = Instant::now();
        let plan = close(&before, &shelf, &asked, &mut |_| true);
        let search = start.elapsed();
        println!(
            "{name}: {} injects close {} lines, {} lack something after; at least {} needed{}; {:.0} full checks long",
            plan.whole.injects(),
            plan.whole.closes(),
            plan.whole.lacking(),
            plan.at_least,
            if plan.is_smallest { ", so it is the smallest" } else { "" },
            search.as_secs_f64() / check.as_secs_f64().max(1e-9),
        );
        group.bench_function(BenchmarkId::new("full check", &name), |bench| {
            bench.iter_with_large_drop(|| Coverage::full(&program, &scenario));
        });
        if search < Duration::from_secs(1) {
            group.bench_function(BenchmarkId::new("search", &name), |bench| {
                bench.iter_with_large_drop(|| black_box(close(&before, &shelf, &asked, &mut |_| true)));
            });
        }
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10).warm_up_time(Duration::from_millis(200)).measurement_time(Duration::from_secs(2));
    targets = gaps
}
criterion_main!(benches);
