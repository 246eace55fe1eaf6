//! One mistake in a file of the organisation: where, what, and what to do.

use crate::words::{FluentValue, say_with};
use std::fmt;

/// A mistake in a checklist, a vocabulary or a file of rules.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file.
    pub file: String,
    /// The line from 1, where it is known.
    pub line: Option<usize>,
    /// The column from 1, where it is known.
    pub column: Option<usize>,
    /// The line of the checklist, the rule or the part of the vocabulary that it belongs to.
    pub about: Option<String>,
    /// The name of the mistake, stable for machines.
    pub kind: String,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub remedy: String,
}

impl Fault {
    /// The mistake of this name; its sentences are `verify-NAME` and `verify-NAME-do`.
    pub fn new(file: &str, name: &str, values: &[(&str, FluentValue<'_>)]) -> Self {
        Self {
            file: file.to_owned(),
            line: None,
            column: None,
            about: None,
            kind: name.to_owned(),
            what: say_with(&format!("verify-{name}"), values),
            remedy: say_with(&format!("verify-{name}-do"), values),
        }
    }

    /// The same, belonging to a line, a rule or a part of the vocabulary.
    #[must_use]
    pub fn about(mut self, id: &str) -> Self {
        if !id.is_empty() {
            self.about = Some(id.to_owned());
        }
        self
    }

    /// Where it is: file, line, column.
    pub fn place(&self) -> String {
        let id = match (self.line, self.column) {
            (Some(_), Some(_)) => "verify-place",
            (Some(_), None) => "verify-place-line",
            _ => return self.file.clone(),
        };
        let values = [
            ("file", self.file.as_str().into()),
            ("line", self.line.unwrap_or_default().to_string().into()),
            ("column", self.column.unwrap_or_default().to_string().into()),
        ];
        say_with(id, &values)
    }

    /// What is wrong and what to do.
    pub fn sentence(&self) -> String {
        let about = self.about.as_ref().map(|about| format!("{about}: ")).unwrap_or_default();
        format!("{about}{} {}", self.what, self.remedy)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place(), self.sentence())
    }
}
