//! The vocabulary: facets with their values, value sets and named filters, read from data.

use crate::words::{Language, said_of, spoken};
use serde::Deserialize;
use smol_str::SmolStr;

/// The whole vocabulary as its file holds it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Taxonomy {
    /// The version of the file.
    pub version: u32,
    /// The facets in order.
    pub facets: Vec<Facet>,
    /// Named sets of values.
    pub sets: Vec<ValueSet>,
    /// Named filters.
    pub filters: Vec<NamedFilter>,
    /// Topics that no inject carries but every view shows.
    #[serde(default)]
    pub extra_topics: Vec<Value>,
}

/// How a facet is carried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FacetKind {
    /// As a free tag of the inject.
    Tag,
    /// In a field of its own.
    Field,
    /// Computed, never typed.
    Derived,
    /// On another record.
    Record,
}

/// One question about an inject or a record, with the values that answer it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facet {
    /// The word before the `=` in criteria.
    pub key: SmolStr,
    /// The prefix of the whole ids of its values.
    pub prefix: SmolStr,
    /// Its name in English; people read [`name`](Self::name).
    #[serde(rename = "label")]
    pub english: String,
    /// Its name in French.
    #[serde(default)]
    pub fr: String,
    /// What it means, where the name does not say it.
    #[serde(default)]
    pub meaning: String,
    /// The source of its values, where a value does not name its own.
    #[serde(default)]
    pub source: String,
    /// How it is carried.
    pub kind: FacetKind,
    /// How a sentence says it; `{values}` stands for the values.
    #[serde(default)]
    pub phrase: String,
    /// The topic or lens it belongs to, by whole id.
    #[serde(default)]
    pub topic: Option<SmolStr>,
    /// Its values in order.
    pub values: Vec<Value>,
}

/// One value of a facet.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Value {
    /// Its id within the facet.
    pub id: SmolStr,
    /// Its name in English; people read [`name`](Self::name).
    #[serde(rename = "label")]
    pub english: String,
    /// Its name in French.
    #[serde(default)]
    pub fr: String,
    /// For questions about the scenario: whether the program answers it itself.
    #[serde(default)]
    pub computed: bool,
    /// What it means.
    #[serde(default)]
    pub meaning: String,
    /// How a sentence says it; the label in lower case where empty.
    #[serde(default)]
    pub phrase: String,
    /// Its short code, for topics.
    #[serde(default)]
    pub code: String,
    /// The name of its picture, for topics.
    #[serde(default)]
    pub icon: String,
    /// Its colour on light ground, for topics.
    #[serde(default)]
    pub light: String,
    /// Its colour on dark ground, for topics.
    #[serde(default)]
    pub dark: String,
    /// The source of its definition.
    #[serde(default)]
    pub source: String,
    /// For questions about the scenario: the injects that show that the answer is yes, as a filter.
    #[serde(default)]
    pub shown_by: String,
    /// The topic it belongs to, where it differs from the facet's.
    #[serde(default)]
    pub topic: Option<SmolStr>,
    /// Whole ids that it implies.
    #[serde(default)]
    pub implies: Vec<SmolStr>,
}

impl Facet {
    /// Its name for people in the language that is spoken.
    pub fn name(&self) -> &str {
        in_language_spoken(&self.english, &self.fr)
    }
}

impl Value {
    /// What it means in the language that is spoken, as a value of this facet.
    pub fn about(&self, facet: &str) -> String {
        said_of(&format!("term-{facet}-{}", self.id), "about").unwrap_or_else(|| self.meaning.clone())
    }

    /// Its name for people in the language that is spoken.
    pub fn name(&self) -> &str {
        in_language_spoken(&self.english, &self.fr)
    }
}

/// A named set of values of one facet.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ValueSet {
    /// Its name, written `@name` in criteria.
    pub name: SmolStr,
    /// The facet whose values it lists.
    pub facet: SmolStr,
    /// The values.
    pub values: Vec<SmolStr>,
    /// How a sentence says them together; listed one by one where empty.
    #[serde(default)]
    pub phrase: String,
    /// How a sentence says the whole test, where the facet's own frame does not fit.
    #[serde(default)]
    pub whole: String,
}

/// A named filter.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NamedFilter {
    /// Its name in capitals.
    pub name: SmolStr,
    /// The tests it stands for.
    pub test: String,
    /// How a sentence says it.
    pub phrase: String,
}

/// The name in the language that is spoken; English where the other has none.
pub(super) fn in_language_spoken<'a>(english: &'a str, french: &'a str) -> &'a str {
    if french.is_empty() || spoken() == Language::English { english } else { french }
}
