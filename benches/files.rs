//! Opening and saving, beside the copying of the same bytes by the system, at three sizes.

#![expect(
    missing_docs,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a bench may stop, and says what it does at its head"
)]

mod support;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use crosscut::store::{Expect, RealDisk, format, save};
use std::hint::black_box;
use std::time::Duration;

fn files(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a folder");
    let mut group = criterion.benchmark_group("files");
    group.sample_size(10).warm_up_time(Duration::from_millis(300)).measurement_time(Duration::from_secs(2));
    for injects in [1_000, 10_000, 100_000] {
        let scenario = support::exercise(injects);
        let text = format::write(&scenario);
        let path = folder.path().join(format!("{injects}.scenario.ron"));
        let copy = folder.path().join(format!("{injects}.copy"));
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_with_input(
            BenchmarkId::new("baseline: write and sync the same bytes", injects),
            &text,
            |bencher, text| {
                bencher.iter(|| {
                    std::fs::write(&copy, text).expect("written");
                    std::fs::File::open(&copy).and_then(|file| file.sync_all()).expect("synced");
                });
            },
        );
        group.bench_with_input(BenchmarkId::new("open (parse)", injects), &text, |bencher, text| {
            bencher.iter(|| black_box(format::read(text.as_bytes(), "bench").expect("read")));
        });
        group.bench_with_input(BenchmarkId::new("write as text", injects), &scenario, |bencher, scenario| {
            bencher.iter(|| black_box(format::write(scenario)));
        });
        group.bench_with_input(BenchmarkId::new("save (safe, from text)", injects), &text, |bencher, text| {
            bencher.iter(|| save(&RealDisk, &path, text, Expect::Anything).expect("saved"));
        });
    }
    group.finish();
}

criterion_group!(benches, files);
criterion_main!(benches);
