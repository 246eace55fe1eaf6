//! Is a checklist, a vocabulary or a file of rules sound? Every mistake with its place and its remedy.
//!
//! The text is taken apart as a tree, so that one reading names all faults and not only the first;
//! the examples are run against the criteria last. Nothing here touches the disk.

mod checklist;
mod criterion;
mod examples;
mod fault;
mod line;
mod nearest;
mod page;
mod record;
mod rules;
mod taken;
mod vocabulary;

pub use fault::Fault;
pub use record::{MOST_FAULTS, MOST_RECORDS};
pub use taken::Taken;

use crate::checklist::{Basis, Checklist, load};
use crate::store::format::tree::Tree;
use crate::store::format::with_lines;
use page::Page;
use record::{Desk, Record};

/// What a file turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Lines of a checklist.
    Checklist,
    /// Facets, values and named filters.
    Vocabulary,
    /// Rules about the quality of an exercise.
    Rules,
}

impl Kind {
    /// Its name in machine output.
    pub fn name(self) -> &'static str {
        match self {
            Self::Checklist => "checklist",
            Self::Vocabulary => "vocabulary",
            Self::Rules => "rules",
        }
    }
}

/// What came of verifying a file.
#[derive(Clone, Debug, Default)]
pub struct Verified {
    /// What the file is; nothing where that could not be told.
    pub kind: Option<Kind>,
    /// The id of the checklist.
    pub id: String,
    /// How many lines, rules or values it has.
    pub entries: usize,
    /// The ids of its lines or rules.
    pub ids: Vec<String>,
    /// Every mistake, in the order of the file.
    pub faults: Vec<Fault>,
    /// The checklist, if the file is one and no mistake was found.
    pub checklist: Option<Checklist>,
}

/// What a file is verified against.
pub struct Beside<'b> {
    /// The vocabulary in which criteria are written.
    pub basis: &'b Basis,
    /// The ids that are in use.
    pub taken: &'b Taken,
}

/// Verifies the text of a file.
pub fn verify(file: &str, text: &str, beside: &Beside<'_>) -> Verified {
    let text = &*with_lines(text.strip_prefix('\u{feff}').unwrap_or(text).into());
    let page = Page::new(file, text);
    let mut tree = Tree::default();
    let grown = page.grow(&mut tree);
    let mut verified = Verified::default();
    if let Err(fault) = grown {
        verified.faults.push(*fault);
        return verified;
    }
    let Some(root) = tree.root(text) else { return verified };
    let mut desk = Desk { page: &page, faults: Vec::new() };
    let root = Record::new(root, &page, "id");
    verified.kind = kind_of(&root);
    match verified.kind {
        Some(Kind::Checklist) => checklist::verify(&mut desk, &root, beside, text, &mut verified),
        Some(Kind::Rules) => rules::verify(&mut desk, &root, beside, text, &mut verified),
        Some(Kind::Vocabulary) => vocabulary::verify(&mut desk, &root, text, &mut verified),
        None => desk.faults.push(page.fault("other-file", &[])),
    }
    verified.faults = desk.faults;
    verified.faults.sort_by_key(|fault| (fault.line, fault.column));
    if verified.faults.is_empty() && verified.kind == Some(Kind::Checklist) {
        let read = load::checklist(file, text, &beside.basis.vocabulary);
        verified.checklist = read.ok().filter(|(_, faults)| faults.is_empty()).map(|(checklist, _)| checklist);
    }
    verified
}

/// What a file is by the names of its fields; the list that holds its records decides.
fn kind_of(root: &Record<'_>) -> Option<Kind> {
    let has = |name: &str| root.item.fields().any(|(own, ..)| own == name);
    let nearly = |name: &str| root.item.fields().any(|(own, ..)| nearest::nearest(own, [name]).is_some());
    if has("requirements") || (nearly("requirements") && has("prefix")) {
        Some(Kind::Checklist)
    } else if has("findings") {
        Some(Kind::Rules)
    } else if has("facets") || (nearly("facets") && has("filters")) {
        Some(Kind::Vocabulary)
    } else if has("prefix") && has("sources") {
        Some(Kind::Checklist)
    } else if nearly("findings") && has("version") && root.item.fields().count() == 2 {
        Some(Kind::Rules)
    } else {
        None
    }
}

/// Verifies one of the files that come with the program; it is no stranger to itself.
pub fn taken_beside(file: &str, basis: &Basis) -> Taken {
    let stem = file.strip_suffix(".ron").unwrap_or(file);
    let own = load::shipped_files().any(|(name, _)| name == file).then_some(stem);
    let mut taken = Taken::by(basis, own);
    if file == "findings.ron" {
        taken.forget_rules();
    }
    taken
}
