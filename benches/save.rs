//! What saving and keeping cost the window's thread in large exercises, beside one edit with its coverage, and what
//! the journal's own thread does for each edit. The window has 8 ms for a frame.

#![expect(
    missing_docs,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a bench may stop, and says what it does at its head"
)]

mod support;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use crosscut::app::clock::Stopwatch;
use crosscut::app::{Document, Effect, Message, Session, perform_in};
use crosscut::checklist::Basis;
use crosscut::edit::Edit;
use crosscut::scenario::{Record, Scenario};
use crosscut::store::RealDisk;
use crosscut::store::journal::{Head, Keeper, Wanted};
use std::sync::Arc;
use std::time::Duration;

fn titled(scenario: &Scenario, title: &str) -> Record {
    let mut inject = (**scenario.injects.first().expect("an inject")).clone();
    inject.title = title.into();
    Record::Inject(Arc::new(inject))
}

fn edit(session: &mut Session, turn: usize) {
    let document = session.document.as_ref().expect("a document");
    let change = Edit::Change(titled(document.scenario(), &format!("Title {turn}")));
    session.update(Message::Edit(change, None));
}

fn saves(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a folder");
    let mut group = criterion.benchmark_group("save");
    group.sample_size(20).warm_up_time(Duration::from_millis(300)).measurement_time(Duration::from_secs(2));
    for injects in [1_000, 10_000] {
        let scenario = support::exercise(injects);
        let path = folder.path().join(format!("{injects}.scenario.ron"));
        let mut session = Session::new(Basis::shipped().0);
        session.update(Message::New);
        session.document = Some(Document::new(session.program(), scenario.clone()));
        session.update(Message::SaveAs(path));
        for effect in session.take_effects() {
            if let Effect::Write { .. } = effect {
                session.update(perform_in(&effect, None).expect("it is written"));
            }
        }
        let mut turn = 0;
        group.bench_function(BenchmarkId::new("baseline: one edit with its coverage", injects), |bencher| {
            bencher.iter(|| {
                turn += 1;
                edit(&mut session, turn);
                drop(session.take_effects());
            });
        });
        group.bench_function(BenchmarkId::new("window: ask for a save", injects), |bencher| {
            bencher.iter(|| {
                session.update(Message::Save);
                drop(session.take_effects());
            });
        });
        group.bench_function(BenchmarkId::new("window: take up that it was saved", injects), |bencher| {
            bencher.iter_custom(|times| {
                let mut spent = Duration::ZERO;
                for _ in 0..times {
                    turn += 1;
                    edit(&mut session, turn);
                    session.update(Message::Save);
                    let effects = session.take_effects();
                    let write = effects.into_iter().find(|effect| matches!(effect, Effect::Write { .. }));
                    let answer = perform_in(&write.expect("it is written"), None).expect("it answers");
                    let watch = Stopwatch::start();
                    session.update(answer);
                    spent += watch.elapsed();
                    drop(session.take_effects());
                }
                spent
            });
        });
        let base = Arc::new(scenario);
        let mut keeper = Keeper::new(folder.path().join(format!("journal-{injects}")));
        let mut now = Arc::clone(&base);
        group.bench_function(BenchmarkId::new("journal: one edit kept and synced", injects), |bencher| {
            bencher.iter(|| {
                turn += 1;
                let next = now.replacing(&titled(&now, &format!("Title {turn}"))).expect("it is there");
                now = Arc::new(next);
                let head = Head::new("", None, None);
                let wanted =
                    Wanted { document: 1, head, base: Arc::clone(&base), now: Arc::clone(&now), padlock: None };
                keeper.keep(&RealDisk, &wanted).expect("it is kept")
            });
        });
    }
    group.finish();
}

criterion_group!(benches, saves);
criterion_main!(benches);
