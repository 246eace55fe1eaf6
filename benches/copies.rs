//! One frame of bringing in a copy and of comparing, where every inject differs, beside the Plan desk in the same run.
//!
//! Bar: a frame costs as much at 10,000 injects as at 1,000, and no more than one of the Plan desk's.

#![expect(
    missing_docs,
    clippy::expect_used,
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    reason = "a bench may stop, and says what it does at its head"
)]

mod support;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use crosscut::app::comparing::{Against, CompareAct};
use crosscut::app::merging::{BaseWish, MergeAct};
use crosscut::app::signing::{SignWish, sign_off};
use crosscut::app::{Document, Effect, Memory, Message, comparing, merging};
use crosscut::checklist::Basis;
use crosscut::scenario::{Inject, Record, Scenario};
use crosscut::store::{RealDisk, format};
use crosscut::ui::shell::Shell;
use egui::{Context, Event, Key, Modifiers, Pos2, RawInput, Rect, vec2};
use std::hint::black_box;
use std::sync::Arc;
use std::time::Duration;

/// A window with an exercise on which somebody signed the whole off, and a copy in which every inject differs.
struct Desk {
    ctx: Context,
    shell: Shell,
    kept: tempfile::TempDir,
}

impl Desk {
    fn new(injects: usize) -> Self {
        let mut desk = Self {
            ctx: Context::default(),
            shell: Shell::new(Basis::shipped().0, Memory::default()),
            kept: tempfile::tempdir().expect("a folder"),
        };
        crosscut::ui::install_fonts(&desk.ctx);
        let start = signed(support::exercise(injects), &desk.shell);
        let copy = desk.kept.path().join("copy.scenario.ron");
        std::fs::write(&copy, format::write(&edited(&start))).expect("written");
        desk.shell.session.update(Message::New);
        desk.shell.session.document = Some(Document::new(desk.shell.session.program(), start));
        desk.frame(&[]);
        desk
    }

    fn tell(&mut self, message: Message) {
        self.shell.session.update(message);
        loop {
            self.frame(&[]);
            let effects = self.shell.take_effects();
            if effects.is_empty() {
                return;
            }
            for effect in effects {
                self.outside(&effect);
            }
        }
    }

    fn outside(&mut self, effect: &Effect) {
        let folder = Some(self.kept.path());
        let news = match effect {
            Effect::Merging(work) => Message::MergeDone(merging::do_work_in(&RealDisk, folder, work)),
            Effect::Comparing(work) => Message::CompareDone(comparing::do_work_in(&RealDisk, folder, work)),
            _ => return,
        };
        self.shell.session.update(news);
    }

    /// Runs and tessellates one frame of a window of 1280 by 800 points.
    fn frame(&mut self, events: &[Event]) {
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, vec2(1280.0, 800.0))),
            events: events.to_vec(),
            ..RawInput::default()
        };
        let output = self.ctx.run_ui(input, |ui| self.shell.show(ui));
        black_box(self.ctx.tessellate(output.shapes.clone(), 1.0));
        output.drop_without_applying_deltas();
    }

    /// Goes to the next change.
    fn step(&mut self) {
        let key = |pressed| Event::Key {
            key: Key::F8,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers: Modifiers::NONE,
        };
        self.frame(&[key(true)]);
        self.frame(&[key(false)]);
    }
}

fn signed(scenario: Scenario, shell: &Shell) -> Scenario {
    let document = Document::new(shell.session.program(), scenario);
    let wish =
        SignWish { subject: "whole".into(), name: "Maj Ilves".into(), role: "GENAD".into(), reason: "Read.".into() };
    let decision = sign_off(document.coverage(), &wish, 30_000_000).expect("the whole is there");
    document.scenario().inserting(&Record::Decision(Arc::new(decision)), None)
}

fn edited(scenario: &Scenario) -> Scenario {
    let changed = scenario.injects.iter().map(|inject| {
        let text = format!("{} They were here.", inject.text).into();
        Record::Inject(Arc::new(Inject { text, ..Inject::clone(inject) }))
    });
    scenario.replacing_all(&changed.collect::<Vec<Record>>()).expect("all are there")
}

fn frames(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("copies");
    group.sample_size(20).warm_up_time(Duration::from_millis(300)).measurement_time(Duration::from_secs(2));
    for injects in [1_000, 10_000] {
        let mut desk = Desk::new(injects);
        let copy = desk.kept.path().join("copy.scenario.ron");
        group.bench_function(BenchmarkId::new("baseline: Plan desk", injects), |bencher| {
            bencher.iter(|| desk.frame(&[]));
        });
        // Without a base every inject is a choice.
        desk.tell(Message::Merge(MergeAct::Bring(copy.clone())));
        desk.tell(Message::Merge(MergeAct::Base(BaseWish::Unknown)));
        let left = desk.shell.session.merging.as_ref().and_then(|it| it.made()).expect("merged").merge.left();
        assert!(left >= injects, "{left} choices");
        group.bench_function(BenchmarkId::new("bringing in", injects), |bencher| bencher.iter(|| desk.frame(&[])));
        desk.tell(Message::Merge(MergeAct::Leave));
        desk.tell(Message::Compare(CompareAct::With(Against::File(copy))));
        desk.tell(Message::Compare(CompareAct::Swap));
        let changes = desk.shell.session.comparing.as_ref().and_then(|it| it.changes()).expect("compared").clone();
        assert!(changes.decisions.iter().any(|it| it.since.len() >= injects), "the sign-off on all is out of date");
        // To the sign-off, which names all that changed.
        for _ in 0..changes.verdicts.len() {
            desk.step();
        }
        group.bench_function(BenchmarkId::new("comparing: a sign-off on all", injects), |bencher| {
            bencher.iter(|| desk.frame(&[]));
        });
        desk.step();
        group.bench_function(BenchmarkId::new("comparing: one inject", injects), |bencher| {
            bencher.iter(|| desk.frame(&[]));
        });
    }
    group.finish();
}

criterion_group!(benches, frames);
criterion_main!(benches);
