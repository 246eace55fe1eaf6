//! Other formats, pure: bytes and text in, values out, and back.
//!
//! Nothing here touches a disk. What leaves says what it cannot hold; what comes in says where each doubt stands.

pub mod clean;
pub mod format;

pub use format::{Exported, Format, Loss};
