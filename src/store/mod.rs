//! Files: their format, and safe ways to and from the disk.
//!
//! This is the only layer that touches the disk, and in it only `disk` does.

pub mod format;
