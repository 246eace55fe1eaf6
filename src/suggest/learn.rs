//! Learns from labelled texts: fits the net, and finds from which score on each label is said; the same result every
//! time.

use super::evaluate::TOPICS;
use super::fit::{Row, fit, part};
use super::model::{CELLS, LABELS, Model, PerCell, PerLabel, Trait};
use super::traits::least;
use std::collections::BTreeMap;

/// A text to learn from.
#[derive(Clone, Debug)]
pub struct Lesson {
    /// Its traits.
    pub traits: Vec<Trait>,
    /// Which labels it has.
    pub labels: [bool; LABELS],
    /// How much it counts.
    pub weight: f32,
    /// Whether it counts for choosing where a label begins to be said.
    pub typical: bool,
}

impl Lesson {
    fn has(&self, label: usize) -> bool {
        self.labels.get(label).copied().unwrap_or_default()
    }
}

/// How the learning goes.
#[derive(Clone, Copy, Debug)]
pub struct Manner {
    /// The pull towards zero.
    pub pull: f32,
    /// How many rounds.
    pub rounds: usize,
    /// The share of neutral texts that may get a topic.
    pub alarms: f32,
    /// The share of texts with a violation that are to be found.
    pub recall: f32,
}

impl Default for Manner {
    fn default() -> Self {
        Self { pull: 0.01, rounds: 6, alarms: 0.045, recall: 0.95 }
    }
}

/// Parts that take turns in being kept away while the others are learned from.
const PARTS: usize = 6;

/// Learns from lessons; where a label begins is chosen on texts that were kept away in turn.
pub fn learn(lessons: &[Lesson], manner: Manner) -> Model {
    let mut kept: Vec<(PerLabel, &Lesson)> = Vec::new();
    for part in 0..PARTS {
        let is_away = |at: usize| at % PARTS == part;
        let seen: Vec<&Lesson> =
            lessons.iter().enumerate().filter(|(at, _)| !is_away(*at)).map(|(_, one)| one).collect();
        let model = fitted(&seen, manner);
        let away = lessons.iter().enumerate().filter(|(at, one)| is_away(*at) && one.typical).map(|(_, one)| one);
        kept.extend(away.map(|one| (model.scores(&model.awake(&one.traits)), one)));
    }
    let mut model = fitted(&lessons.iter().collect::<Vec<_>>(), manner);
    model.enough = beginnings(&kept, manner);
    model
}

fn fitted(lessons: &[&Lesson], manner: Manner) -> Model {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for one in lessons.iter().flat_map(|lesson| &lesson.traits) {
        *counts.entry(&one.name).or_default() += 1;
    }
    let names: Vec<&str> =
        counts.into_iter().filter(|(name, count)| *count >= least(name)).map(|(name, _)| name).collect();
    let number = |one: &Trait| Some((names.binary_search(&one.name.as_str()).ok()?, one.value));
    let row = |lesson: &&Lesson| Row {
        traits: lesson.traits.iter().filter_map(number).collect(),
        labels: lesson.labels.map(|is| f32::from(u8::from(is))),
        weight: lesson.weight,
    };
    let rows: Vec<Row> = lessons.iter().map(row).collect();
    let net = fit(&rows, names.len(), manner.rounds, manner.pull);
    let parts = net.parts();
    Model {
        of: String::new(),
        start: parts.start.try_into().unwrap_or([0.0; LABELS]),
        enough: [0.0; LABELS],
        voices: std::array::from_fn(|label| cells(part(parts.voices, label))),
        rest: cells(parts.rest),
        weights: names
            .iter()
            .enumerate()
            .map(|(at, name)| ((*name).to_owned(), cells(part(parts.weights, at))))
            .collect(),
    }
}

fn cells(row: &[f32]) -> PerCell {
    row.try_into().unwrap_or([0.0; CELLS])
}

/// From which score on each label is said.
fn beginnings(kept: &[(PerLabel, &Lesson)], manner: Manner) -> PerLabel {
    let begin: PerLabel = std::array::from_fn(|label| {
        if label < TOPICS.len() { best_f1(kept, label) } else { recalled(kept, label, manner.recall) }
    });
    raised(kept, begin, manner.alarms)
}

/// Topics begin higher until few enough neutral texts get one, each step where it loses least for what it spares.
fn raised(kept: &[(PerLabel, &Lesson)], mut begin: PerLabel, alarms: f32) -> PerLabel {
    let neutral: Vec<&PerLabel> =
        kept.iter().filter(|(_, one)| !one.labels.iter().any(|is| *is)).map(|(scores, _)| scores).collect();
    let rung = |begin: &PerLabel| {
        let rings = |scores: &&&PerLabel| (0..TOPICS.len()).any(|label| at(scores, label) >= at(begin, label));
        share(neutral.iter().filter(rings).count(), neutral.len())
    };
    loop {
        let now = rung(&begin);
        if now <= alarms {
            return begin;
        }
        let raise = |label: usize, step: i16| {
            let mut higher = begin;
            *higher.get_mut(label)? += f32::from(step) / 10.0;
            let lost = f1(kept, label, at(&begin, label)) - f1(kept, label, at(&higher, label));
            Some(((now - rung(&higher)) / (lost.max(0.0) + FREE), higher))
        };
        let steps = (0..TOPICS.len()).flat_map(|label| (1..=15).filter_map(move |step| raise(label, step)));
        match steps.max_by(|(a, _), (b, _)| a.total_cmp(b)) {
            Some((gain, higher)) if gain > 0.0 => begin = higher,
            _ => return begin,
        }
    }
}

/// A loss that is too small to be told from chance.
const FREE: f32 = 2e-3;

fn at(scores: &PerLabel, label: usize) -> f32 {
    scores.get(label).copied().unwrap_or_default()
}

#[expect(clippy::cast_precision_loss, reason = "counts of texts are small")]
fn share(part: usize, of: usize) -> f32 {
    part as f32 / of.max(1) as f32
}

/// How well texts are parted where a label begins at a score.
fn f1(kept: &[(PerLabel, &Lesson)], label: usize, from: f32) -> f32 {
    let (mut hit, mut off) = (0, 0);
    for (scores, one) in kept {
        match (at(scores, label) >= from, one.has(label)) {
            (true, true) => hit += 1,
            (true, false) | (false, true) => off += 1,
            (false, false) => {}
        }
    }
    share(2 * hit, 2 * hit + off)
}

/// The score that parts texts best, over a grid.
fn best_f1(kept: &[(PerLabel, &Lesson)], label: usize) -> f32 {
    let grid = (-40_i16..40).map(|step| f32::from(step) / 20.0).map(|from| (from, f1(kept, label, from)));
    grid.fold((0.0, 0.0), |best: (f32, f32), (from, f1)| if f1 > best.1 { (from, f1) } else { best }).0
}

/// The highest score that still finds a share of the texts with a label.
fn recalled(kept: &[(PerLabel, &Lesson)], label: usize, recall: f32) -> f32 {
    let mut scores: Vec<f32> =
        kept.iter().filter(|(_, one)| one.has(label)).map(|(scores, _)| at(scores, label)).collect();
    scores.sort_by(f32::total_cmp);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "counts of texts are small"
    )]
    let missed = ((1.0 - recall) * scores.len() as f32) as usize;
    scores.get(missed).copied().unwrap_or_default()
}
