//! Fits the net to lessons: small steps down the slope, a handful of lessons at a time, the same every time.

use super::model::{CELLS, LABELS, PerLabel, add, product};

/// A lesson with its traits as numbers.
pub(super) struct Row {
    /// Which traits, and how much of each.
    pub traits: Vec<(usize, f32)>,
    /// One where the text has a label.
    pub labels: PerLabel,
    /// How much it counts.
    pub weight: f32,
}

/// All numbers of a net in one row: of the traits, of the cells at rest, of the voices, of the start.
pub(super) struct Net {
    all: Vec<f32>,
    traits: usize,
}

/// The numbers of a net, parted.
pub(super) struct Parts<'a> {
    /// `CELLS` numbers for each trait.
    pub weights: &'a [f32],
    /// How awake cells are without traits.
    pub rest: &'a [f32],
    /// `CELLS` numbers for each label.
    pub voices: &'a [f32],
    /// What a text without traits scores.
    pub start: &'a [f32],
}

/// How many lessons make a step.
const HANDFUL: usize = 64;
const STEP: f32 = 1e-3;
/// How long the slope and its square are remembered.
const MEMORY: (f32, f32) = (0.9, 0.999);
/// Any number does; it only has to stay the same.
const SEED: u64 = 7;

/// Fits a net in so many rounds; `pull` draws what no lesson needs towards nothing.
pub(super) fn fit(rows: &[Row], traits: usize, rounds: usize, pull: f32) -> Net {
    let mut chance = fastrand::Rng::with_seed(SEED);
    let mut net = Net::by_chance(traits, &mut chance);
    let mut order: Vec<&Row> = rows.iter().collect();
    let mut descent = Descent::new(net.all.len());
    for _ in 0..rounds {
        chance.shuffle(&mut order);
        for handful in order.chunks(HANDFUL) {
            let slopes = net.slopes(handful, pull);
            descent.step(&mut net.all, &slopes);
        }
    }
    net
}

impl Net {
    #[expect(clippy::cast_precision_loss, reason = "counts of traits are small")]
    fn by_chance(traits: usize, chance: &mut fastrand::Rng) -> Self {
        let width = |from: usize, to: usize| (6.0 / (from + to) as f32).sqrt();
        let mut some =
            |count: usize, width: f32| -> Vec<f32> { (0..count).map(|_| (chance.f32() * 2.0 - 1.0) * width).collect() };
        let weights = some(traits * CELLS, width(traits, CELLS));
        let voices = some(LABELS * CELLS, width(CELLS, LABELS));
        Self { all: [weights, vec![0.0; CELLS], voices, vec![0.0; LABELS]].concat(), traits }
    }

    /// The numbers by what they stand for.
    pub fn parts(&self) -> Parts<'_> {
        let (weights, others) = self.all.split_at(self.traits * CELLS);
        let (rest, others) = others.split_at(CELLS);
        let (voices, start) = others.split_at(LABELS * CELLS);
        Parts { weights, rest, voices, start }
    }

    /// Where a handful of lessons draws each number.
    #[expect(clippy::cast_precision_loss, reason = "a handful is small")]
    fn slopes(&self, handful: &[&Row], pull: f32) -> Vec<f32> {
        let parts = self.parts();
        let much = 1.0 / handful.len() as f32;
        let mut all = vec![0.0; self.all.len()];
        let (weights, others) = all.split_at_mut(self.traits * CELLS);
        let (rest, others) = others.split_at_mut(CELLS);
        let (voices, start) = others.split_at_mut(LABELS * CELLS);
        add(weights, parts.weights, pull * much);
        add(voices, parts.voices, pull * much);
        for row in handful {
            let mut cells: Vec<f32> = parts.rest.to_vec();
            for (at, value) in &row.traits {
                add(&mut cells, part(parts.weights, *at), *value);
            }
            cells.iter_mut().for_each(|cell| *cell = cell.max(0.0));
            let mut back = [0.0; CELLS];
            let labels = parts.voices.chunks_exact(CELLS).zip(voices.chunks_exact_mut(CELLS));
            for (((voice, slope), (base, begin)), is) in
                labels.zip(parts.start.iter().zip(&mut *start)).zip(&row.labels)
            {
                let score = base + product(voice, &cells);
                let off = row.weight * much * (1.0 / (1.0 + (-score).exp()) - is);
                *begin += off;
                add(slope, &cells, off);
                add(&mut back, voice, off);
            }
            for (slope, cell) in back.iter_mut().zip(&cells) {
                *slope = if *cell > 0.0 { *slope } else { 0.0 };
            }
            add(rest, &back, 1.0);
            for (at, value) in &row.traits {
                if let Some(slope) = weights.get_mut(at * CELLS..(at + 1) * CELLS) {
                    add(slope, &back, *value);
                }
            }
        }
        all
    }
}

/// The numbers of one trait or label.
pub(super) fn part(all: &[f32], at: usize) -> &[f32] {
    all.get(at * CELLS..(at + 1) * CELLS).unwrap_or_default()
}

/// Steps whose size each number finds by itself (Adam: Kingma and Ba, 2015).
struct Descent {
    slopes: Vec<f32>,
    squares: Vec<f32>,
    forgotten: (f32, f32),
}

impl Descent {
    fn new(size: usize) -> Self {
        Self { slopes: vec![0.0; size], squares: vec![0.0; size], forgotten: (1.0, 1.0) }
    }

    fn step(&mut self, numbers: &mut [f32], slopes: &[f32]) {
        self.forgotten = (self.forgotten.0 * MEMORY.0, self.forgotten.1 * MEMORY.1);
        let step = STEP * (1.0 - self.forgotten.1).sqrt() / (1.0 - self.forgotten.0);
        let known = self.slopes.iter_mut().zip(&mut self.squares);
        for ((number, slope), (known, square)) in numbers.iter_mut().zip(slopes).zip(known) {
            *known = MEMORY.0 * *known + (1.0 - MEMORY.0) * slope;
            *square = MEMORY.1 * *square + (1.0 - MEMORY.1) * slope * slope;
            *number -= step * *known / (square.sqrt() + 1e-8);
        }
    }
}
