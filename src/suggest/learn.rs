//! Learns the weights of traits from labelled texts: logistic regression with a pull towards zero, the same result
//! every time.

use super::model::{LABELS, Model, PerLabel, Trait};
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
        Self { pull: 1.7, rounds: 200, alarms: 0.07, recall: 0.95 }
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
        let model = weights(&seen, manner);
        let away = lessons.iter().enumerate().filter(|(at, one)| is_away(*at) && one.typical).map(|(_, one)| one);
        kept.extend(away.map(|one| (model.scores(&one.traits), one)));
    }
    let mut model = weights(&lessons.iter().collect::<Vec<_>>(), manner);
    model.enough = beginnings(&kept, manner);
    model
}

/// A lesson with its traits as numbers.
struct Row<'a> {
    traits: Vec<(usize, f32)>,
    lesson: &'a Lesson,
}

fn weights(lessons: &[&Lesson], manner: Manner) -> Model {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for one in lessons.iter().flat_map(|lesson| &lesson.traits) {
        *counts.entry(&one.name).or_default() += 1;
    }
    let names: Vec<&str> =
        counts.into_iter().filter(|(name, count)| *count >= least(name)).map(|(name, _)| name).collect();
    let rows: Vec<Row<'_>> = lessons
        .iter()
        .map(|lesson| {
            let number = |one: &Trait| Some((names.binary_search(&one.name.as_str()).ok()?, one.value));
            Row { traits: lesson.traits.iter().filter_map(number).collect(), lesson }
        })
        .collect();
    let mut model =
        Model { weights: names.iter().map(|name| ((*name).to_owned(), [0.0; LABELS])).collect(), ..Model::default() };
    for label in 0..LABELS {
        let (start, found) = one_label(&rows, names.len(), label, manner);
        set(&mut model.start, label, start);
        for (values, value) in model.weights.values_mut().zip(found) {
            set(values, label, value);
        }
    }
    model
}

fn set(values: &mut PerLabel, label: usize, value: f32) {
    if let Some(place) = values.get_mut(label) {
        *place = value;
    }
}

/// Gradient steps whose size each weight finds by itself.
fn one_label(rows: &[Row<'_>], size: usize, label: usize, manner: Manner) -> (f32, Vec<f32>) {
    let (mut found, mut start) = (vec![0.0_f32; size], 0.0_f32);
    let (mut sums, mut sum) = (vec![1e-3_f32; size], 1e-3_f32);
    for _ in 0..manner.rounds {
        let mut slopes: Vec<f32> = found.iter().map(|value| manner.pull * value).collect();
        let mut slope = 0.0;
        for row in rows {
            let score = start
                + row.traits.iter().map(|(at, value)| value * found.get(*at).copied().unwrap_or_default()).sum::<f32>();
            let is = f32::from(u8::from(row.lesson.labels.get(label).copied().unwrap_or_default()));
            let off = row.lesson.weight * (1.0 / (1.0 + (-score).exp()) - is);
            slope += off;
            for (at, value) in &row.traits {
                if let Some(place) = slopes.get_mut(*at) {
                    *place += off * value;
                }
            }
        }
        for ((value, slope), sum) in found.iter_mut().zip(&slopes).zip(&mut sums) {
            *sum += slope * slope;
            *value -= STEP * slope / sum.sqrt();
        }
        sum += slope * slope;
        start -= STEP * slope / sum.sqrt();
    }
    (start, found)
}

const STEP: f32 = 0.2;

/// From which score on each label is said.
fn beginnings(kept: &[(PerLabel, &Lesson)], manner: Manner) -> PerLabel {
    let neutral: Vec<&PerLabel> =
        kept.iter().filter(|(_, one)| !one.labels.iter().any(|is| *is)).map(|(scores, _)| scores).collect();
    let best: PerLabel =
        std::array::from_fn(
            |label| if label < 5 { best_f1(kept, label) } else { recalled(kept, label, manner.recall) },
        );
    let mut shift = 0.0;
    let alarms = |shift: f32| {
        let rung =
            neutral.iter().filter(|scores| (0..5).any(|label| at(scores, label) >= at(&best, label) + shift)).count();
        share(rung, neutral.len())
    };
    while alarms(shift) > manner.alarms && shift < 4.0 {
        shift += 0.05;
    }
    std::array::from_fn(|label| if label < 5 { at(&best, label) + shift } else { at(&best, label) })
}

fn at(scores: &PerLabel, label: usize) -> f32 {
    scores.get(label).copied().unwrap_or_default()
}

#[expect(clippy::cast_precision_loss, reason = "counts of texts are small")]
fn share(part: usize, of: usize) -> f32 {
    part as f32 / of.max(1) as f32
}

/// The score that parts texts best, over a grid.
fn best_f1(kept: &[(PerLabel, &Lesson)], label: usize) -> f32 {
    let has = |one: &Lesson| one.labels.get(label).copied().unwrap_or_default();
    let f1 = |from: f32| {
        let (mut hit, mut off) = (0, 0);
        for (scores, one) in kept {
            match (at(scores, label) >= from, has(one)) {
                (true, true) => hit += 1,
                (true, false) | (false, true) => off += 1,
                (false, false) => {}
            }
        }
        share(2 * hit, 2 * hit + off)
    };
    let grid = (-40_i16..40).map(|step| f32::from(step) / 20.0);
    grid.fold((0.0, 0.0), |best: (f32, f32), from| if f1(from) > best.1 { (from, f1(from)) } else { best }).0
}

/// The highest score that still finds a share of the texts with a label.
fn recalled(kept: &[(PerLabel, &Lesson)], label: usize, recall: f32) -> f32 {
    let has = |one: &Lesson| one.labels.get(label).copied().unwrap_or_default();
    let mut scores: Vec<f32> = kept.iter().filter(|(_, one)| has(one)).map(|(scores, _)| at(scores, label)).collect();
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
