//! Comparing and merging two copies of 10,000 injects, beside reading the file of one of them in the same run.
//!
//! Bar: under a second for comparing and merging. Each copy has 500 edits of its own and a bulk shift on one side.

#![expect(
    missing_docs,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a bench may stop, and says what it does at its head"
)]

mod support;

use criterion::{Criterion, criterion_group, criterion_main};
use crosscut::edit::{Edit, apply, merge::merge};
use crosscut::scenario::compare::compare;
use crosscut::scenario::{Inject, InjectId, Record, Scenario};
use crosscut::store::format;
use std::hint::black_box;
use std::sync::Arc;
use std::time::Duration;

const INJECTS: usize = 10_000;

/// The scenario with one inject in twenty changed, beginning with this one.
fn edited(scenario: &Scenario, first: usize, word: &str) -> Scenario {
    let changed = scenario.injects.iter().skip(first).step_by(20).map(|inject| {
        let mut inject = Inject::clone(inject);
        inject.text = format!("{}\n\n{word} was here.", inject.text).into();
        inject.tags.push(format!("own.{word}").as_str().into());
        Record::Inject(Arc::new(inject))
    });
    scenario.replacing_all(&changed.collect::<Vec<Record>>()).expect("all are there")
}

/// Read from its own bytes, so that no two versions share a record.
fn read(text: &str) -> Scenario {
    format::read(text.as_bytes(), "bench").expect("read").scenario
}

fn merging(criterion: &mut Criterion) {
    let start = support::exercise(INJECTS);
    let all: Vec<InjectId> = start.injects.iter().map(|inject| inject.id.clone()).collect();
    let shifted = apply(&start, &Edit::ShiftTimes { injects: all, minutes: 60 }).expect("moved");
    let texts = [
        format::write(&start),
        format::write(&edited(&shifted, 0, "mine")),
        format::write(&edited(&start, 7, "theirs")),
    ];
    let [base, mine, theirs] = [0, 1, 2].map(|index| read(&texts[index]));
    let mut group = criterion.benchmark_group("merge 10,000 injects");
    group.sample_size(10).warm_up_time(Duration::from_millis(300)).measurement_time(Duration::from_secs(3));
    group.bench_function("baseline: read one of the files", |bencher| bencher.iter(|| black_box(read(&texts[0]))));
    group.bench_function("compare", |bencher| bencher.iter(|| black_box(compare(&base, &mine))));
    group.bench_function("merge", |bencher| bencher.iter(|| black_box(merge(Some(&base), &mine, &theirs))));
    let made = merge(Some(&base), &mine, &theirs);
    group.bench_function("result and flags", |bencher| bencher.iter(|| black_box((made.result(), made.flags(&mine)))));
    group.bench_function("merge without base", |bencher| bencher.iter(|| black_box(merge(None, &mine, &theirs))));
    group.finish();
}

criterion_group!(benches, merging);
criterion_main!(benches);
