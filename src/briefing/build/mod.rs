//! What is in each edition: a scenario with its coverage becomes a pack of plain words.
//!
//! One file makes one part. The parts of the training audience are made from [`Public`] alone (see `audience`);
//! those that both have in common stand in files that know nothing but [`Public`].

mod accepted;
mod actors;
mod audience;
mod cards;
mod changes;
mod chart;
mod clearing;
mod content;
mod control;
mod cover;
mod desk;
mod evidence;
mod findings;
mod human;
mod matrix;
mod objectives;
mod overview;
mod own;
mod questions;
mod reason;
mod roles;
mod rules;
mod sheets;
mod signed;
mod storylines;
mod synopsis;
mod text;
mod when;
mod words;

use super::edition::{Edition, Part};
use super::options::Options;
use super::pack::{Pack, Section};
use super::public::Public;
use crate::coverage::Coverage;
use crate::words::{in_language, say};
pub use changes::changes_pack;
use desk::Desk;
use reason::reason;

/// A part that an edition can have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartState {
    /// Which.
    pub part: Part,
    /// Its title in the language that is spoken.
    pub title: String,
    /// Whether there is anything in it.
    pub has_content: bool,
    /// Why there is nothing in it; empty where there is.
    pub reason: String,
}

/// The parts that an edition can have, in the language that is spoken: what is in them, or why nothing is.
pub fn parts(coverage: &Coverage, options: &Options) -> Vec<PartState> {
    let desk = Desk::new(coverage, options);
    let state = |part: &Part| {
        let reason = reason(&desk, *part);
        PartState {
            part: *part,
            title: title(*part, options),
            has_content: reason.is_none(),
            reason: reason.unwrap_or_default(),
        }
    };
    options.edition.parts().iter().map(state).collect()
}

/// The whole pack of an edition, in the language of the options.
pub fn pack(coverage: &Coverage, options: &Options) -> Pack {
    in_language(options.language, || {
        let desk = Desk::new(coverage, options);
        let public = Public::of(desk.scenario, options.until, &desk.withheld());
        let mut pack = cover::pack(&public.exercise, coverage, options);
        let wanted = options.edition.parts().iter().filter(|part| **part != Part::Cover && desk.has(**part));
        pack.sections = match options.edition {
            Edition::Audience => {
                let words = audience::Words { vocabulary: desk.vocabulary, options };
                wanted.filter_map(|part| audience::section(*part, &public, words)).collect()
            }
            _ => wanted.filter_map(|part| control::section(*part, &public, &desk)).collect(),
        };
        pack
    })
}

/// The title of a part.
fn title(part: Part, options: &Options) -> String {
    match (part, options.own.as_slice()) {
        (Part::Own, [only]) if !only.title.trim().is_empty() => only.title.trim().to_owned(),
        _ => say(&format!("briefing-part-{}", part.name())),
    }
}

/// A part with its title; none where there is nothing in it.
fn section(part: Part, blocks: Vec<super::Block>, options: &Options) -> Option<Section> {
    (!blocks.is_empty()).then(|| Section { part, title: title(part, options), blocks })
}
