//! The sense of a text as 512 numbers: texts that mean nearly the same get nearly the same numbers, in English and French.
//!
//! The net is Google's *universal sentence encoder, multilingual, version 3* (Apache 2.0): word pieces, three windows
//! of two, three and five pieces, and a few dense layers; small enough to be done in some milliseconds. Its weights
//! stand in `assets/suggest/sense.bin`, cut down to the pieces of two languages and rounded; `assets/suggest/README.md`
//! says how the file was made.

use super::packed::Packed;
use super::pieces::Pieces;
use ndarray::{Array1, Array2, ArrayView1, Axis, Slice};

/// How many numbers a sense has.
pub const SIZE: usize = 512;
/// How many numbers each window gives.
const WINDOW: usize = 256;
/// How many pieces each window sees, and how many of them stand before its own.
const WINDOWS: [(usize, usize); 3] = [(2, 0), (3, 1), (5, 2)];

/// A window over pieces: two layers.
struct Window {
    first: (Array2<f32>, Array1<f32>),
    second: (Array2<f32>, Array1<f32>),
}

/// The net.
pub struct Sense {
    pieces: Pieces,
    project: (Array2<f32>, Array1<f32>),
    level: (Array1<f32>, Array1<f32>),
    windows: Vec<Window>,
    level_all: (Array1<f32>, Array1<f32>),
    join: (Array2<f32>, Array1<f32>),
    dense: [Array2<f32>; 6],
    least: f32,
}

impl Sense {
    /// Reads the weights.
    ///
    /// # Errors
    /// Where the file ends too early.
    pub fn read(bytes: &'static [u8]) -> Result<Self, String> {
        let mut from = Packed::new(bytes)?;
        let pieces = Pieces::read(&mut from)?;
        let project = (from.matrix()?, from.vector()?);
        let level = (from.vector()?, from.vector()?);
        let window = |from: &mut Packed| -> Result<Window, String> {
            Ok(Window { first: (from.matrix()?, from.vector()?), second: (from.matrix()?, from.vector()?) })
        };
        let windows = WINDOWS.iter().map(|_| window(&mut from)).collect::<Result<_, _>>()?;
        let level_all = (from.vector()?, from.vector()?);
        let join = (from.matrix()?, from.vector()?);
        let dense = [from.matrix()?, from.matrix()?, from.matrix()?, from.matrix()?, from.matrix()?, from.matrix()?];
        Ok(Self { pieces, project, level, windows, level_all, join, dense, least: from.number()? })
    }

    /// The sense of a text.
    pub fn of(&self, text: &str) -> Vec<f32> {
        let pieces = self.pieces.rows(text);
        let count = pieces.nrows();
        let mut parts = pieces.dot(&self.project.0) + &self.project.1;
        levelled(&mut parts, &self.level, self.least);
        let mut all = Array2::<f32>::zeros((count, SIZE + WINDOWS.len() * WINDOW));
        all.slice_axis_mut(Axis(1), Slice::from(..SIZE)).assign(&pieces);
        for (number, (window, shape)) in self.windows.iter().zip(WINDOWS).enumerate() {
            let part = parts.slice_axis(Axis(1), Slice::from(number * WINDOW..(number + 1) * WINDOW)).to_owned();
            let once = part.clone() + &seen(&part, shape, &window.first);
            let twice = once.clone() + &seen(&once, shape, &window.second);
            let start = SIZE + number * WINDOW;
            all.slice_axis_mut(Axis(1), Slice::from(start..start + WINDOW)).assign(&twice);
        }
        levelled(&mut all, &self.level_all, self.least);
        self.joined(&all.sum_axis(Axis(0)), count)
    }

    #[expect(clippy::cast_precision_loss, reason = "a text has few pieces")]
    fn joined(&self, sum: &Array1<f32>, count: usize) -> Vec<f32> {
        let count = count as f32;
        let mean = (sum.dot(&self.join.0) + &(&self.join.1 * count)) / count.sqrt();
        let [d0, d1, p1, d2, p3, d3] = &self.dense;
        let y0 = positive(mean.dot(d0));
        let y1 = positive(mean.dot(p1) + y0.dot(d1));
        let y2 = positive(y1.dot(d2));
        let z = (y1.dot(p3) + y2.dot(d3)).mapv(f32::tanh);
        let length = z.dot(&z).max(self.least).sqrt();
        (z / length).to_vec()
    }
}

fn positive(values: Array1<f32>) -> Array1<f32> {
    values.mapv_into(|value| value.max(0.0))
}

/// A layer over what a window sees; beyond the ends of the text it sees nothing.
fn seen(part: &Array2<f32>, (wide, before): (usize, usize), layer: &(Array2<f32>, Array1<f32>)) -> Array2<f32> {
    let count = part.nrows();
    let mut view = Array2::<f32>::zeros((count, wide * WINDOW));
    for (at, mut row) in view.outer_iter_mut().enumerate() {
        for slot in 0..wide {
            let Some(from) = (at + slot).checked_sub(before).filter(|from| *from < count) else { continue };
            let own = Slice::from(slot * WINDOW..(slot + 1) * WINDOW);
            row.slice_axis_mut(Axis(0), own).assign(&part.row(from));
        }
    }
    (view.dot(&layer.0) + &layer.1).mapv_into(|value| value.max(0.0))
}

/// Brings each row to mean zero and width one, then to the learned measure.
fn levelled(rows: &mut Array2<f32>, (width, middle): &(Array1<f32>, Array1<f32>), least: f32) {
    for mut row in rows.outer_iter_mut() {
        let mean = row.mean().unwrap_or_default();
        row -= mean;
        let spread = row.dot(&row) / length(&row.view());
        row *= 1.0 / (spread + least).sqrt();
        row *= width;
        row += middle;
    }
}

#[expect(clippy::cast_precision_loss, reason = "rows are short")]
fn length(row: &ArrayView1<'_, f32>) -> f32 {
    row.len() as f32
}
