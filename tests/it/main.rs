//! All tests that look at the library from outside, in one binary.

mod edit;
mod edit_properties;
mod generate;
mod layers;
mod scenario;
mod store;
mod time;
mod words;
