//! The program at a command line.
