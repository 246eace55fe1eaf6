//! What changed since somebody decided, with what is said instead of words that need care.

use crate::app::Document;
use crate::app::signing::Since;
use crate::scenario::{InjectId, RecordKind};
use crate::ui::inject::care_note;

/// One thing that changed.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeRow {
    /// What changed.
    pub since: Since,
    /// What is said instead of the words of a sensitive inject, until a person asks for them.
    pub care: Option<String>,
}

/// What changed, as it is shown.
pub fn change_rows(document: &Document, since: Vec<Since>) -> Vec<ChangeRow> {
    let row = |since: Since| ChangeRow { care: care(document, &since), since };
    since.into_iter().map(row).collect()
}

fn care(document: &Document, since: &Since) -> Option<String> {
    let record = since.record.as_ref().filter(|record| record.kind == RecordKind::Inject)?;
    let inject = document.scenario().inject(&InjectId(record.id.clone()))?;
    care_note(inject, document.vocabulary())
}
