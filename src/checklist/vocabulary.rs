//! The taxonomy made ready for questions: axes with columns, what values imply, names by id.

use super::packed::Names;
use super::taxonomy::{Facet, Taxonomy, Value, ValueSet, in_language_spoken};
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};

/// One column of the facts: a value as one field carries it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Column(pub u16);

/// A facet as criteria ask for it, with its columns.
///
/// The addressee facets (`to`, `info`, `copy`, `branch`, `chain`, `from`, `code`) share the values of
/// staff, advisers and bodies but have columns of their own.
#[derive(Clone, Debug)]
pub struct Axis {
    /// The key used in criteria.
    pub key: SmolStr,
    /// Index into the facets of the taxonomy for each value, and the value's index there.
    pub values: Vec<AxisValue>,
    first: u16,
}

/// One value of an axis.
#[derive(Clone, Debug)]
pub struct AxisValue {
    /// The id used in criteria and in fields.
    pub id: SmolStr,
    /// Its name in English; people read [`name`](Self::name).
    pub english: String,
    /// Its name in French.
    pub fr: String,
    /// How a sentence says it.
    pub phrase: String,
}

impl AxisValue {
    /// Its name for people in the language that is spoken.
    pub fn name(&self) -> &str {
        in_language_spoken(&self.english, &self.fr)
    }
}

impl Axis {
    /// The column of the value at this place.
    pub fn column(&self, index: usize) -> Column {
        Column(self.first + 2 + u16::try_from(index).unwrap_or(u16::MAX - 2 - self.first))
    }
    /// The column that says that the field has any value.
    pub fn filled(&self) -> Column {
        Column(self.first)
    }
    /// The column that says that the field has a value which the vocabulary does not know.
    pub fn unknown(&self) -> Column {
        Column(self.first + 1)
    }
    /// The place of a value.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.values.iter().position(|value| value.id == id)
    }
    /// The columns of all values.
    pub fn columns(&self) -> std::ops::Range<u16> {
        self.first + 2..self.first + 2 + u16::try_from(self.values.len()).unwrap_or_default()
    }
}

/// What a name stands for in the columns.
#[derive(Clone, Copy, Debug)]
pub struct Meaning {
    /// The column of the value.
    pub column: Column,
    /// The column that says that its axis is filled.
    pub filled: Column,
    /// Whether it implies more, see [`Vocabulary::together`].
    pub implies: bool,
}

/// The vocabulary, indexed for criteria and facts.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    /// The data it was made from.
    pub taxonomy: Taxonomy,
    /// All axes.
    pub axes: Vec<Axis>,
    axis_of: Names<usize, 3>,
    value_of: Vec<Names<Meaning, 3>>,
    tag_of: Names<(usize, Meaning), 5>,
    /// For each column, all columns that hold with it: itself, that its axis is filled, and what it implies.
    together: Vec<Box<[Column]>>,
    columns: u16,
}

/// Fields that can only be filled or counted for different contents.
pub const OPEN_FIELDS: [&str; 13] = [
    "from_actor",
    "place",
    "day",
    "uses",
    "feeds",
    "report",
    "limit",
    "people_effect",
    "objectives",
    "note",
    "injects",
    "filled",
    "min_age",
];

const ADDRESSEES: [(&str, &[&str]); 7] = [
    ("to", &["staff", "adviser"]),
    ("info", &["staff", "adviser"]),
    ("copy", &["staff", "adviser"]),
    ("branch", &["staff", "adviser"]),
    ("chain", &["staff", "adviser", "body"]),
    ("from", &["staff", "adviser", "body"]),
    ("code", &["staff", "adviser"]),
];

/// The facets whose values an axis has: those it shares, or its own.
pub fn facets_of(axis: &str) -> impl Iterator<Item = &str> {
    let shared = ADDRESSEES.into_iter().find(|(key, _)| *key == axis).map_or(&[][..], |(_, facets)| facets);
    let own = shared.is_empty().then_some(axis);
    shared.iter().copied().chain(own)
}

/// How many columns a vocabulary may have in all.
pub const MOST_COLUMNS: usize = 1280;

impl Vocabulary {
    /// Indexes a taxonomy.
    pub fn new(taxonomy: Taxonomy) -> Self {
        let facets = taxonomy.facets.clone();
        let mut vocabulary = Self { taxonomy, ..Self::default() };
        let mut tags = BTreeMap::new();
        for facet in &facets {
            vocabulary.add_axis(&facet.key, facet.values.iter().map(axis_value).collect());
            let axis = vocabulary.axes.len() - 1;
            for (index, value) in facet.values.iter().enumerate() {
                let column = vocabulary.axes.get(axis).map_or(Column(0), |axis| axis.column(index));
                tags.insert(format!("{}.{}", facet.prefix, value.id), (axis, column));
            }
        }
        for (key, sources) in ADDRESSEES {
            let values = facets.iter().filter(|facet| sources.contains(&facet.key.as_str()));
            let values = values.flat_map(|facet| facet.values.iter().map(axis_value)).collect();
            vocabulary.add_axis(key, values);
        }
        for key in OPEN_FIELDS {
            vocabulary.add_axis(key, Vec::new());
        }
        vocabulary.index_implications(&tags);
        vocabulary.index_names(&tags);
        vocabulary
    }

    fn add_axis(&mut self, key: &str, values: Vec<AxisValue>) {
        let index = self.axes.len();
        let axis = Axis { key: SmolStr::new(key), values, first: self.columns };
        self.columns += 2 + u16::try_from(axis.values.len()).unwrap_or_default();
        self.axis_of.insert(&axis.key, index);
        self.axes.push(axis);
    }

    fn index_names(&mut self, tags: &BTreeMap<String, (usize, Column)>) {
        let meaning = |axis: &Axis, column: Column| Meaning {
            column,
            filled: axis.filled(),
            implies: self.together(column).len() > 2,
        };
        let mut value_of = Vec::new();
        for axis in &self.axes {
            let mut names = Names::default();
            for (place, value) in axis.values.iter().enumerate() {
                names.insert(&value.id, meaning(axis, axis.column(place)));
            }
            value_of.push(names);
        }
        let mut tag_of = Names::default();
        for (id, (index, column)) in tags {
            if let Some(axis) = self.axes.get(*index) {
                tag_of.insert(id, (*index, meaning(axis, *column)));
            }
        }
        (self.value_of, self.tag_of) = (value_of, tag_of);
    }

    fn index_implications(&mut self, tags: &BTreeMap<String, (usize, Column)>) {
        let mut implied: BTreeMap<u16, Vec<Column>> = BTreeMap::new();
        let column = |id: &str| tags.get(id).map(|(_, column)| *column);
        for facet in &self.taxonomy.facets {
            for value in &facet.values {
                let Some(own) = column(&format!("{}.{}", facet.prefix, value.id)) else { continue };
                implied.entry(own.0).or_default().extend(value.implies.iter().filter_map(|id| column(id)));
            }
        }
        let mut filled = vec![Column(0); self.width()];
        for axis in &self.axes {
            for column in std::iter::once(axis.unknown().0).chain(axis.columns()) {
                if let Some(place) = filled.get_mut(usize::from(column)) {
                    *place = axis.filled();
                }
            }
        }
        self.together = (0..self.columns).map(|column| together(Column(column), &implied, &filled)).collect();
    }

    /// How many columns there are.
    pub fn width(&self) -> usize {
        usize::from(self.columns)
    }
    /// The axis of a key.
    pub fn axis(&self, key: &str) -> Option<&Axis> {
        self.axes.get(self.axis_index(key)?)
    }
    /// The axis at an index.
    pub fn axis_at(&self, index: usize) -> Option<&Axis> {
        self.axes.get(index)
    }
    /// The index of the axis of a key.
    pub fn axis_index(&self, key: &str) -> Option<usize> {
        self.axis_of.get(key).copied()
    }
    /// What a value stands for on an axis.
    pub fn meaning(&self, axis: usize, value: &str) -> Option<Meaning> {
        self.value_of.get(axis)?.get(value).copied()
    }
    /// What a tag stands for, by its whole id.
    pub fn tag_meaning(&self, id: &str) -> Option<Meaning> {
        self.tag_of.get(id).map(|(_, meaning)| *meaning)
    }
    /// The column of a value on an axis.
    pub fn column(&self, axis: usize, value: &str) -> Option<Column> {
        self.meaning(axis, value).map(|meaning| meaning.column)
    }
    /// The axis and column of a tag by its whole id.
    pub fn tag(&self, id: &str) -> Option<(usize, Column)> {
        self.tag_of.get(id).map(|(axis, meaning)| (*axis, meaning.column))
    }
    /// All columns that hold where the column of a value holds, itself included.
    pub fn together(&self, column: Column) -> &[Column] {
        self.together.get(usize::from(column.0)).map_or(&[], |columns| columns)
    }
    /// The facet of a key, if it is one of the taxonomy's own.
    pub fn facet(&self, key: &str) -> Option<&Facet> {
        self.taxonomy.facets.iter().find(|facet| facet.key == key)
    }
    /// The set that these values of an axis make up exactly.
    pub fn set_of(&self, axis: &str, values: &[SmolStr]) -> Option<&ValueSet> {
        self.taxonomy.sets.iter().find(|set| set.facet == axis && set.values == values)
    }
    /// The values of a named set; empty where there is none of this name.
    pub fn set(&self, name: &str) -> &[SmolStr] {
        self.taxonomy.sets.iter().find(|set| set.name == name).map_or(&[], |set| set.values.as_slice())
    }
    /// The facet and value of a tag by its whole id.
    pub fn tag_value(&self, id: &str) -> Option<(&Facet, &Value)> {
        self.taxonomy.facets.iter().find_map(|facet| {
            let short = id.strip_prefix(facet.prefix.as_str())?.strip_prefix('.')?;
            facet.values.iter().find(|value| value.id == short).map(|value| (facet, value))
        })
    }
    /// The name for people of a tag, or the id itself where nobody knows it.
    pub fn tag_label<'a>(&'a self, id: &'a str) -> &'a str {
        self.tag_value(id).map_or(id, |(_, value)| value.name())
    }
    /// The name for people of a field value, or the value itself where nobody knows it.
    pub fn label<'a>(&'a self, key: &str, value: &'a str) -> &'a str {
        let axis = self.axis(key).and_then(|axis| axis.values.iter().find(|known| known.id == value));
        axis.map_or(value, AxisValue::name)
    }
    /// The topic or lens to which a tag belongs, by whole id.
    pub fn topic_of_tag(&self, id: &str) -> Option<&SmolStr> {
        let (facet, value) = self.tag_value(id)?;
        value.topic.as_ref().or(facet.topic.as_ref())
    }
    /// The topics and lenses with rows of their own, in the order in which every view shows them.
    pub fn topics(&self) -> Vec<(SmolStr, &Value)> {
        let own = ["topic", "lens"].into_iter().filter_map(|key| self.facet(key));
        let own = own.flat_map(|facet| {
            facet.values.iter().map(|value| (SmolStr::new(format!("{}.{}", facet.prefix, value.id)), value))
        });
        own.chain(self.taxonomy.extra_topics.iter().map(|value| (SmolStr::new(format!("topic.{}", value.id)), value)))
            .collect()
    }
}

/// A column with the columns that it implies, directly or over others, and that their axes are filled.
fn together(column: Column, implied: &BTreeMap<u16, Vec<Column>>, filled: &[Column]) -> Box<[Column]> {
    let mut found: BTreeSet<Column> = BTreeSet::new();
    let mut open = vec![column];
    while let Some(column) = open.pop() {
        if found.insert(column) {
            open.extend(implied.get(&column.0).into_iter().flatten());
        }
    }
    let axes: Vec<Column> = found.iter().filter_map(|column| filled.get(usize::from(column.0)).copied()).collect();
    found.extend(axes);
    found.into_iter().collect()
}

fn axis_value(value: &Value) -> AxisValue {
    let phrase = if value.phrase.is_empty() { lower_first(&value.english) } else { value.phrase.clone() };
    AxisValue { id: value.id.clone(), english: value.english.clone(), fr: value.fr.clone(), phrase }
}

/// A name as it stands inside a sentence.
pub fn lower_first(label: &str) -> String {
    let mut letters = label.chars();
    match (letters.next(), letters.clone().next()) {
        // Codes such as J2 and acronyms keep their capitals.
        (Some(first), Some(second)) if second.is_lowercase() => first.to_lowercase().chain(letters).collect(),
        _ => label.to_owned(),
    }
}
