//! Format version 1: what stands at the top of the file beside the records: the id of the document, and of what it is a copy.

use super::Draft;
use crate::scenario::{CopyOf, Extra, Scenario, Sealed};
use crate::store::format::reading::{Found, Reading, excerpt};
use crate::store::format::stored::Stored;
use crate::store::format::table::{row, table};
use crate::store::format::tree::Node;
use crate::store::format::writer::Writer;
use smol_str::SmolStr;
use std::sync::Arc;

table!(CopyOf {
    "base": base,
    "made": made,
    "for": made_for,
    "topics": topics,
    "seal": seal,
    "sealed": sealed,
});

row!(Sealed {
    "record": record,
    "fields": fields,
    "was": was,
    "stands": stands,
});

/// What stands at the top of a file while it is read.
#[derive(Debug, Default)]
pub struct Top {
    /// The id of the document.
    pub document: SmolStr,
    /// Of what it is a copy.
    pub copy: Option<Arc<CopyOf>>,
}

/// Whether a section of this name stands at the top.
pub fn is_top(name: &str) -> bool {
    matches!(name, "document" | "copy")
}

impl Draft {
    /// Reads what stands at the top; a second one of the same name, and what cannot be read, is kept aside.
    pub fn take_top(&mut self, name: &str, node: Node<'_>, at: usize, reading: &mut Reading) {
        let taken = match name {
            "document" if self.top.document.is_empty() => {
                SmolStr::read(node, reading).map(|id| self.top.document = id).is_ok()
            }
            "copy" if self.top.copy.is_none() => match reading.section::<CopyOf>("copy", node) {
                Some((copy, extra)) => {
                    self.top.copy = Some(Arc::new(CopyOf { extra, ..copy }));
                    true
                }
                None => false,
            },
            _ => false,
        };
        if !taken {
            self.keep(name, node);
            let found = Found::error("unread-top", at).in_field(name).with("name", name);
            reading.add(found.with("text", excerpt(node.raw())));
        }
    }
}

/// Writes what stands at the top.
pub fn write(scenario: &Scenario, out: &mut Writer) {
    if !scenario.document.is_empty() {
        out.named("document", |out| scenario.document.write(out));
    }
    if let Some(copy) = &scenario.copy {
        let extra: &Extra = &copy.extra;
        out.named("copy", |out| out.record(&**copy, extra));
    }
}
