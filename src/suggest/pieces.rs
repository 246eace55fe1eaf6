//! Cuts a text into the pieces that the net knows, the likeliest way, and says what each piece stands for.

use super::packed::Packed;
use super::sense::SIZE;
use ndarray::Array2;
use rustc_hash::FxHashMap;
use unicode_normalization::UnicodeNormalization;

/// The pieces that the net knows.
pub struct Pieces {
    /// Row and likelihood of each piece; looked up only, never walked.
    known: FxHashMap<String, (usize, f32)>,
    longest: usize,
    unknown: f32,
    widths: Vec<f32>,
    codes: &'static [u8],
}

/// The rows of what no piece fits, of the beginning and of the end.
const UNKNOWN: usize = 0;
const BEGIN: usize = 1;
const END: usize = 2;
/// What stands for a space.
const SPACE: char = '▁';

impl Pieces {
    /// Reads pieces and what they stand for.
    ///
    /// # Errors
    /// Where the file ends too early.
    pub fn read(from: &mut Packed) -> Result<Self, String> {
        let count = from.count()?;
        let unknown = from.number()?;
        let (mut known, mut longest) = (FxHashMap::default(), 1);
        for row in 0..count {
            let length = from.bytes(1)?.first().copied().unwrap_or_default();
            let piece = std::str::from_utf8(from.bytes(usize::from(length))?).map_err(|error| error.to_string())?;
            longest = longest.max(piece.chars().count());
            known.insert(piece.to_owned(), (row, from.number()?));
        }
        Ok(Self { known, longest, unknown, widths: from.numbers(count)?, codes: from.bytes(count * SIZE / 2)? })
    }

    /// What the pieces of a text stand for, one in a row.
    pub fn rows(&self, text: &str) -> Array2<f32> {
        let cut = self.cut(text);
        let mut rows = Array2::zeros((cut.len(), SIZE));
        for (number, mut row) in cut.iter().zip(rows.outer_iter_mut()) {
            let width = self.widths.get(*number).copied().unwrap_or_default();
            let codes = self.codes.get(number * SIZE / 2..(number + 1) * SIZE / 2).unwrap_or_default();
            let halves = codes.iter().flat_map(|code| [code & 15, code >> 4]);
            row.iter_mut().zip(halves).for_each(|(value, half)| *value = (f32::from(half) - 7.5) * width);
        }
        rows
    }

    /// The rows of the likeliest pieces, between beginning and end.
    fn cut(&self, text: &str) -> Vec<usize> {
        let letters = plain(text);
        // For each place: the best likelihood of getting there, from where, and by which piece.
        let mut best: Vec<(f32, usize, usize)> = vec![(f32::MIN, 0, UNKNOWN); letters.len() + 1];
        if let Some(first) = best.first_mut() {
            first.0 = 0.0;
        }
        for start in 0..letters.len() {
            let so_far = best.get(start).map_or(f32::MIN, |place| place.0);
            let mut piece = String::new();
            for (letter, end) in letters.iter().skip(start).take(self.longest).zip(start + 1..) {
                piece.push(*letter);
                let known = self.known.get(&piece).copied();
                let known = known.or_else(|| (end == start + 1).then_some((UNKNOWN, self.unknown)));
                if let (Some((row, likely)), Some(place)) = (known, best.get_mut(end))
                    && so_far + likely > place.0
                {
                    *place = (so_far + likely, start, row);
                }
            }
        }
        let mut cut = vec![END];
        let mut at = letters.len();
        while let Some((_, from, row)) = best.get(at).filter(|_| at > 0) {
            cut.push(*row);
            at = *from;
        }
        cut.push(BEGIN);
        cut.reverse();
        cut
    }
}

/// The letters of a text as the pieces write them: one form for each sign, one mark for any space.
fn plain(text: &str) -> Vec<char> {
    let text: String = text.nfkc().filter(|letter| !letter.is_control() || letter.is_whitespace()).collect();
    text.split_whitespace().flat_map(|word| std::iter::once(SPACE).chain(word.chars())).collect()
}
