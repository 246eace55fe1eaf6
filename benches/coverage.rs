//! How long the check takes: all of it, and after one edit, with all 203 lines of the policy.
//!
//! Bars at 10,000 injects: 10 ms for all, 0.2 ms after an edit. The naive walk stands beside them, since a
//! person with a spreadsheet counts each line by going over all rows.

#![expect(
    missing_docs,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a bench may stop, and says what it does at its head"
)]

#[path = "../tests/it/all_lines.rs"]
mod all_lines;
mod large_play;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use crosscut::coverage::{Coverage, Program};
use crosscut::scenario::{Inject, Record, Scenario};
use std::hint::black_box;
use std::sync::Arc;
use std::time::Duration;

const SIZES: [usize; 3] = [1_000, 10_000, 100_000];

fn program() -> Arc<Program> {
    Arc::new(Program::new(Arc::new(all_lines::basis())))
}

fn full(criterion: &mut Criterion) {
    let program = program();
    let mut group = criterion.benchmark_group("check all");
    for size in SIZES {
        let scenario = large_play::scenario(size, &program.vocabulary);
        group.bench_function(BenchmarkId::from_parameter(size), |bench| {
            bench.iter_with_large_drop(|| Coverage::full(&program, &scenario));
        });
        group.bench_function(BenchmarkId::new("five lines by walking all rows", size), |bench| {
            bench.iter(|| naive(&scenario));
        });
    }
    group.finish();
}

/// The scenario with one inject on human security changed in its text and its tags, and back.
fn two_versions(scenario: &Scenario) -> [Arc<Scenario>; 2] {
    let index = scenario.injects.len() / 2 / 5 * 5;
    let mut inject = Inject::clone(&scenario.injects[index]);
    inject.text = "A new text that nobody else has written so far.".into();
    inject.tags.push("fact.two_claims".into());
    inject.must_play = !inject.must_play;
    let changed = scenario.replacing(&Record::Inject(Arc::new(inject))).expect("the inject is there");
    [Arc::new(changed), Arc::new(scenario.clone())]
}

fn follow(criterion: &mut Criterion) {
    let program = program();
    let mut group = criterion.benchmark_group("check after one edit");
    for size in SIZES {
        let scenario = large_play::scenario(size, &program.vocabulary);
        let versions = two_versions(&scenario);
        let mut coverage = Coverage::full(&program, &scenario);
        let mut turn = 0;
        group.bench_function(BenchmarkId::from_parameter(size), |bench| {
            bench.iter(|| {
                coverage.follow(&versions[turn % 2]);
                turn += 1;
            });
        });
        group.bench_function(BenchmarkId::new("copying the list of injects", size), |bench| {
            bench.iter(|| black_box(scenario.injects.as_ref().clone()));
        });
    }
    group.finish();
}

/// The rules about quality, asked when somebody looks; the check that goes before stands beside them above.
fn findings(criterion: &mut Criterion) {
    let program = program();
    let mut group = criterion.benchmark_group("findings");
    for size in SIZES {
        let scenario = large_play::scenario(size, &program.vocabulary);
        let coverage = Coverage::full(&program, &scenario);
        group.bench_function(BenchmarkId::from_parameter(size), |bench| bench.iter(|| black_box(coverage.findings())));
        group.bench_function(BenchmarkId::new("five lines by walking all rows", size), |bench| {
            bench.iter(|| naive(&scenario));
        });
    }
    group.finish();
}

/// Five of the simplest lines, each by a walk over all injects, as a spreadsheet with COUNTIFS does it.
fn naive(scenario: &Scenario) -> [usize; 5] {
    let count =
        |holds: &dyn Fn(&Inject) -> bool| black_box(scenario.injects.iter().filter(|inject| holds(inject)).count());
    let expects = |inject: &Inject, code: &str| inject.expected.iter().any(|action| action.code.as_str() == code);
    [
        count(&|it| it.has_tag("topic.poc") && it.role.as_str() == "indicator"),
        count(&|it| it.has_tag("topic.caac") && it.has_tag("caac.violation.abduction") && expects(it, "share_un")),
        count(&|it| {
            it.has_tag("topic.crsv") && it.referrals.iter().any(|referral| referral.kind.as_str() == "medical")
        }),
        count(&|it| it.has_tag("topic.poc") && it.to.iter().any(|to| to.as_str() == "j9")),
        count(&|it| it.has_tag("topic.poc") && expects(it, "report_up") && !it.report.is_empty()),
    ]
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10).warm_up_time(Duration::from_millis(300)).measurement_time(Duration::from_secs(2));
    targets = full, follow, findings
}
criterion_main!(benches);
