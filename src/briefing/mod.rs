//! Packs: what is in each edition, and its pages.
//!
//! An edition is first a plain [`Pack`]: parts made of blocks, all words in the language of the pack. Every
//! writer (pages, Word, web page) reads only that. What a training audience gets is built from
//! [`public::Public`], a type that has no place for what it must not know.

pub mod block;
pub mod edition;
pub mod options;
pub mod pack;

pub use block::{Block, Card, Cell, Chart, Mark, Table, Tone};
pub use edition::{Edition, Part};
pub use options::{Options, OwnText};
pub use pack::{Marking, Pack, Picture, Section};
