//! Pages of a pack: typeset once, then looked at as pictures or written as tagged PDF.
//!
//! What people wrote goes in as data and is never read as markup. The typesetter reaches no disk, no network and
//! no clock: all its files are handed in.

mod fonts;
mod marked;
mod picture;
mod prepare;
mod sound;
mod world;

use super::pack::Pack;
use crate::words::{say, say_with};
use picture::picture_of;
use std::collections::BTreeMap;
use typst::foundations::{Label, Smart};
use typst::introspection::Introspector;
use typst::utils::PicoStr;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use world::PackWorld;

pub use picture::PagePicture;
pub use prepare::{Changed, Why};

/// Files of an organisation's own look, by name: `look.typ` and pictures that it shows.
pub type OwnLook = BTreeMap<String, Vec<u8>>;

/// A pack as pages.
pub struct Pages {
    document: PagedDocument,
    ident: String,
    /// What had to be changed in texts so that they can be printed, with where it stands.
    pub changed: Vec<Changed>,
    /// The first page of each part, counted from zero, by the name of the part.
    pub parts: Vec<(String, usize)>,
}

/// Why there are no pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypesetFault {
    /// What happened, why it matters, what to do.
    pub message: String,
    /// What the typesetter itself says, for the log.
    pub detail: String,
}

/// Sets a pack in pages.
///
/// # Errors
/// The organisation's own look has a fault, or leaves out the marking of a page.
pub fn typeset(pack: &Pack, own: &OwnLook) -> Result<Pages, TypesetFault> {
    let prepared = prepare::prepare(pack);
    let world = PackWorld::new(&prepared.data, pack.logo.as_ref(), own);
    let outcome = typst::compile::<PagedDocument>(&world).output;
    // Without this the typesetter keeps what it remembers of each pack it ever set.
    typst::comemo::evict(0);
    let document = outcome.map_err(|errors| refused(&errors, !own.is_empty()))?;
    if let Some(page) = marked::first_unmarked(&document, &prepared.marking) {
        return Err(TypesetFault {
            message: say_with("typeset-unmarked", &[("page", (page + 1).into())]),
            detail: String::new(),
        });
    }
    let parts = parts(&document, pack);
    Ok(Pages { document, ident: pack.fingerprint.clone(), changed: prepared.changed, parts })
}

fn refused(errors: &[typst::diag::SourceDiagnostic], own_look: bool) -> TypesetFault {
    let told = |error: &typst::diag::SourceDiagnostic| {
        let hints: String = error.hints.iter().map(|hint| format!(" ({})", hint.v)).collect();
        format!("{}{hints}", error.message)
    };
    let detail = errors.iter().map(told).collect::<Vec<_>>().join("\n");
    let id = if own_look { "typeset-own-look" } else { "typeset-failed" };
    TypesetFault { message: say_with(id, &[("detail", detail.as_str().into())]), detail }
}

fn parts(document: &PagedDocument, pack: &Pack) -> Vec<(String, usize)> {
    let introspector = document.introspector();
    let page = |name: &str| {
        let label = Label::new(PicoStr::intern(&format!("part-{name}")))?;
        let location = introspector.query_label(label).ok()?.location()?;
        introspector.page(location).map(|page| page.get() - 1)
    };
    let sections = pack.sections.iter().filter_map(|section| {
        // The template names parts as serde does.
        let name = serde_json::to_value(section.part).ok()?;
        let name = name.as_str()?.to_owned();
        page(&name).map(|page| (section.part.name().to_owned(), page))
    });
    sections.collect()
}

impl Pages {
    /// How many pages there are.
    pub fn count(&self) -> usize {
        self.document.pages().len()
    }

    /// The words that are printed on a page, piece by piece; line ends and columns are not told.
    pub fn words(&self, index: usize) -> String {
        self.document.pages().get(index).map(|page| marked::printed(&page.frame)).unwrap_or_default()
    }

    /// The page at this place as a picture, `scale` pixels a point.
    pub fn picture(&self, index: usize, scale: f32) -> Option<PagePicture> {
        self.document.pages().get(index).map(|page| picture_of(page, scale))
    }

    /// The pages as tagged PDF, made for readers of all kinds and for keeping.
    ///
    /// # Errors
    /// The typesetter cannot write it, which no pack is known to cause.
    pub fn pdf(&self) -> Result<Vec<u8>, TypesetFault> {
        let standards = PdfStandards::new(&[PdfStandard::Ua_1])
            .map_err(|error| TypesetFault { message: say("typeset-no-pdf"), detail: error.message().to_string() })?;
        let options = PdfOptions {
            ident: Smart::Custom(self.ident.clone()),
            creator: Smart::Custom(Some("Crosscut".to_owned())),
            standards,
            ..PdfOptions::default()
        };
        let outcome = typst_pdf::pdf(&self.document, &options).map_err(|errors| {
            let fault = refused(&errors, false);
            TypesetFault { message: say("typeset-no-pdf"), detail: fault.detail }
        });
        typst::comemo::evict(0);
        outcome
    }
}
