//! Word files.
