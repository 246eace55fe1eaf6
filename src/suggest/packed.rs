//! Reads the packed weights of the net, one after the other.

use ndarray::{Array1, Array2};

/// What is left of the file.
pub struct Packed {
    rest: &'static [u8],
}

const HEAD: &[u8] = b"sense 1\n";

impl Packed {
    /// Begins behind the head of the file.
    ///
    /// # Errors
    /// Where the head is another.
    pub fn new(bytes: &'static [u8]) -> Result<Self, String> {
        let rest = bytes.strip_prefix(HEAD).ok_or_else(|| "this is no file of senses".to_owned())?;
        Ok(Self { rest })
    }

    /// So many bytes.
    ///
    /// # Errors
    /// Where the file ends before.
    pub fn bytes(&mut self, count: usize) -> Result<&'static [u8], String> {
        let (taken, rest) =
            self.rest.split_at_checked(count).ok_or_else(|| "the file of senses ends too early".to_owned())?;
        self.rest = rest;
        Ok(taken)
    }

    /// A count.
    ///
    /// # Errors
    /// Where the file ends before.
    pub fn count(&mut self) -> Result<usize, String> {
        let bytes = self.bytes(4)?.first_chunk::<4>().copied().unwrap_or_default();
        usize::try_from(u32::from_le_bytes(bytes)).map_err(|error| error.to_string())
    }

    /// A number.
    ///
    /// # Errors
    /// Where the file ends before.
    pub fn number(&mut self) -> Result<f32, String> {
        self.numbers(1).map(|numbers| numbers.first().copied().unwrap_or_default())
    }

    /// So many numbers.
    ///
    /// # Errors
    /// Where the file ends before.
    pub fn numbers(&mut self, count: usize) -> Result<Vec<f32>, String> {
        let bytes = self.bytes(count * 4)?;
        Ok(bytes.as_chunks::<4>().0.iter().map(|chunk| f32::from_le_bytes(*chunk)).collect())
    }

    /// Numbers with their count before them.
    ///
    /// # Errors
    /// Where the file ends before.
    pub fn vector(&mut self) -> Result<Array1<f32>, String> {
        let count = self.count()?;
        Ok(Array1::from(self.numbers(count)?))
    }

    /// A table of small whole numbers, each column with its own measure.
    ///
    /// # Errors
    /// Where the file ends before.
    pub fn matrix(&mut self) -> Result<Array2<f32>, String> {
        let (rows, columns) = (self.count()?, self.count()?);
        let measures = self.numbers(columns)?;
        let bytes = self.bytes(rows * columns)?;
        let values =
            bytes.iter().zip(measures.iter().cycle()).map(|(byte, measure)| f32::from(byte.cast_signed()) * measure);
        Array2::from_shape_vec((rows, columns), values.collect()).map_err(|error| error.to_string())
    }
}
