//! What the press is asked for, and what it tells.

use super::engine::PageImage;
use crate::briefing::{Options, Part};
use crate::coverage::Coverage;
use crate::exchange::{Format, Loss};
use crate::store::recent::PackDress;
use std::path::PathBuf;

/// One thing that the press is asked for.
#[derive(Debug)]
pub enum Order {
    /// Make a pack and set its pages.
    Make {
        /// The number of the wish; news carries it.
        serial: u64,
        /// The scenario with its coverage.
        coverage: Box<Coverage>,
        /// What was chosen.
        options: Box<Options>,
        /// What the organisation puts on its packs; it goes before what the options say of it.
        dress: PackDress,
    },
    /// Draw a page of the pack that was made last.
    Page {
        /// The number of the wish for the pack.
        serial: u64,
        /// Which page, from zero.
        index: usize,
        /// How many pixels a point.
        scale: f32,
    },
    /// Write a file.
    Write {
        /// The number of the wish for the pack whose pages are written, where it is the same pack.
        serial: u64,
        /// The scenario with its coverage.
        coverage: Box<Coverage>,
        /// What was chosen.
        options: Box<Options>,
        /// What the organisation puts on its packs; it goes before what the options say of it.
        dress: PackDress,
        /// In which form.
        form: WriteAs,
        /// Where to.
        path: PathBuf,
        /// Whether the person agreed to replace a file that is there.
        replace: bool,
    },
}

/// In which form something is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WriteAs {
    /// The pack as tagged PDF.
    Pdf,
    /// The pack as a Word file.
    Word,
    /// The pack as one web page.
    WebPage,
    /// The scenario in another format.
    Other(Format),
}

impl WriteAs {
    /// How the file ends, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Word => "docx",
            Self::WebPage => "html",
            Self::Other(format) => format.ending(),
        }
    }

    /// Its name in ids of sentences and at the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Word => "word",
            Self::WebPage => "web",
            Self::Other(format) => format.name(),
        }
    }
}

/// A pack whose pages are set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Made {
    /// How many pages it has.
    pub pages: usize,
    /// The first page of each part, from zero.
    pub parts: Vec<(Part, usize)>,
    /// What had to be changed in texts to print them, as sentences.
    pub changed: Vec<String>,
}

/// A file that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// In which form.
    pub form: WriteAs,
    /// Where it is.
    pub path: PathBuf,
    /// How many pages it has, for PDF.
    pub pages: Option<usize>,
    /// What is not in it.
    pub losses: Vec<Loss>,
    /// What was found when it was read back.
    pub read_back: String,
}

/// What the press tells.
#[derive(Debug)]
pub enum News {
    /// A stage of a wish began: `building`, `setting`, `writing`.
    Stage(u64, &'static str),
    /// The pages are set.
    Made(u64, Made),
    /// A page is drawn.
    Page(u64, usize, PageImage),
    /// No pages: what happened, why, what to do.
    Failed(u64, String),
    /// It was cancelled.
    Cancelled(u64),
    /// The file is written.
    Written(Box<Written>),
    /// A file of this name is there already, with its time and size in words; nothing was written.
    Exists(PathBuf, WriteAs, String),
    /// The file was not written: what happened, why, what to do.
    NotWritten(String),
}
