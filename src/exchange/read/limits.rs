//! How much of a file is read, so that no file can take the memory of the computer.

/// The largest file, in bytes.
pub const FILE: usize = 64 * 1024 * 1024;
/// The most bytes of one part of an archive, once unpacked.
pub const PART: usize = 64 * 1024 * 1024;
/// The most bytes of all parts together, once unpacked.
pub const WHOLE: usize = 256 * 1024 * 1024;
/// The most parts of an archive.
pub const PARTS: usize = 2_000;
/// The last row that is read.
pub const ROWS: u32 = 100_000;
/// The last column that is read.
pub const COLUMNS: usize = 200;
/// The most characters of a cell; spreadsheets themselves hold no more.
pub const LETTERS: usize = 32_767;
/// The most filled cells of all sheets together.
pub const CELLS: usize = 2_000_000;
/// The most sheets of a file.
pub const SHEETS: usize = 200;
/// The most places that a note names.
pub const PLACES: usize = 10;
