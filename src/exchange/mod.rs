//! Other formats, pure: bytes and text in, values out, and back.
//!
//! Nothing here touches a disk. What leaves says what it cannot hold; what comes in says where each doubt stands.

pub mod blueprint;
pub mod cadence;
pub mod calendar;
pub mod cexf;
pub mod check;
pub mod clean;
pub mod colour;
pub mod columns;
pub mod csv;
pub mod definition;
pub mod export;
pub mod format;
pub mod json;
pub mod losses;
pub mod openaev;
pub mod pack;
pub mod read;
pub mod workbook;

pub use format::{Exported, Format, Loss};
