//! How one field of a form is described: its name, its shape, how it is read and set.

use super::value::Value;
use crate::scenario::{Record, RecordKind};
use crate::words::{knows, say};

/// How a field is shown and what it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One line of words.
    Line,
    /// Several lines of words, at least so many high.
    Lines(usize),
    /// A code of these vocabularies.
    Code(&'static [&'static str]),
    /// Several codes of these vocabularies.
    Codes(&'static [&'static str]),
    /// One of these words, each with the id of its text, or own words.
    Words(&'static [(&'static str, &'static str)]),
    /// One of these words and nothing else.
    Switch(&'static [(&'static str, &'static str)]),
    /// Topics and lenses, whose values are whole tag ids.
    Topics,
    /// Tags of any vocabulary.
    Tags,
    /// Another record.
    Pointer(RecordKind),
    /// Several other records.
    Pointers(RecordKind),
    /// Yes or no.
    Yes,
    /// A time of play, in any notation.
    Time,
    /// STARTEX, with its zone.
    StartEx,
}

/// Why a value cannot be taken, in words.
pub type Fault = String;

/// One field of a form.
pub struct Field {
    /// Its name in the record.
    pub name: &'static str,
    /// How it is shown.
    pub shape: Shape,
    /// Reads it.
    pub get: fn(&Record) -> Value,
    /// Sets it, or says why it cannot.
    pub set: fn(&mut Record, Value) -> Result<(), Fault>,
}

/// A part of a form.
pub enum Part {
    /// The name of a section, by the id of its words.
    Head(&'static str),
    /// A field.
    Field(Field),
    /// How much of each topic is in scope.
    Scope,
    /// The questions about the scenario on which lines depend.
    Features,
    /// The rows of the human environment.
    Population,
    /// The phases as a table.
    Phases,
    /// A ready text for a care plan that is still empty.
    CarePlan,
}

impl Field {
    /// What people call it on the form of a kind of record.
    pub fn label(&self, kind: RecordKind) -> String {
        self.words(kind, "").unwrap_or_else(|| crate::scenario::name::field_label(self.name))
    }

    /// What belongs into it, in a short sentence.
    pub fn hint(&self, kind: RecordKind) -> String {
        self.words(kind, "-hint").unwrap_or_default()
    }

    /// Its words on the form of this kind, else those it has on all forms.
    fn words(&self, kind: RecordKind, end: &str) -> Option<String> {
        let name = self.name.replace('_', "-");
        let ids = [format!("form-{}-{name}{end}", kind.name()), format!("form-{name}{end}")];
        ids.iter().find(|id| knows(id)).map(|id| say(id))
    }
}

/// Describes a field that a record holds as it is shown.
macro_rules! field {
    ($kind:ident, $field:ident, $shape:expr) => {
        crate::ui::setting::field::Part::Field(crate::ui::setting::field::Field {
            name: stringify!($field),
            shape: $shape,
            get: |record| match record {
                crate::scenario::Record::$kind(it) => crate::ui::setting::value::Held::value(&it.$field),
                _ => crate::ui::setting::value::Value::Nothing,
            },
            set: |record, value| {
                if let crate::scenario::Record::$kind(it) = record {
                    crate::ui::setting::value::Held::take(&mut std::sync::Arc::make_mut(it).$field, value);
                }
                Ok(())
            },
        })
    };
}
pub(super) use field;

/// Describes a form without heads: for each field its name and its shape.
macro_rules! form {
    ($kind:ident: $($name:ident $shape:expr),+ $(,)?) => {
        &[$(crate::ui::setting::field::field!($kind, $name, $shape)),+]
    };
}
pub(super) use form;
