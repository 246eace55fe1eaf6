//! Packs: what is in each edition, and its pages.
//!
//! An edition is first a plain [`Pack`]: parts made of blocks, all words in the language of the pack. Every
//! writer (pages, Word, web page) reads only that. What a training audience gets is built from
//! [`public::Public`], a type that has no place for what it must not know.

pub mod anchors;
pub mod block;
pub mod build;
pub mod clean;
pub mod docx;
pub mod edition;
pub mod html;
pub mod leak;
pub mod numbers;
pub mod options;
pub mod pack;
pub mod paint;
pub mod public;
#[cfg(feature = "pdf")]
pub mod typeset;

pub use block::{Block, Card, Cell, Chart, Mark, Table, Tone};
pub use build::{PartState, pack as pack_of, parts as parts_of};
pub use edition::{Edition, Part};
pub use options::{Options, OwnText};
pub use pack::{Marking, Pack, Picture, Section};
