//! What a sentence calls the values of the vocabulary, its sets and its filters.
//!
//! The vocabulary has the English phrases. Those of another language stand in the words under ids made of the
//! vocabulary's own, such as `phrase-value-topic-poc`; what they lack is said in English.

use super::Tongue;
use crate::checklist::taxonomy::{Facet, NamedFilter};
use crate::checklist::vocabulary::{AxisValue, facets_of, lower_first};
use crate::words::{Language, said, said_with};
use smol_str::SmolStr;

impl Tongue<'_> {
    /// What the words have, where the vocabulary does not speak the language itself.
    fn translated(self, find: impl FnOnce() -> Option<String>) -> Option<String> {
        if self.language == Language::English { None } else { find() }
    }
}

/// The phrase of a facet around its values.
pub fn around(facet: &Facet, values: &str, tongue: Tongue<'_>) -> String {
    let own = || said_with(&format!("phrase-facet-{}", facet.key), &[("values", values.into())]);
    tongue.translated(own).unwrap_or_else(|| facet.phrase.replace("{values}", values))
}

/// One value of an axis.
pub fn one(axis: &str, value: &AxisValue, tongue: Tongue<'_>) -> String {
    let phrase = || facets_of(axis).find_map(|facet| said(&format!("phrase-value-{facet}-{}", value.id)));
    let name = || (!value.fr.is_empty()).then(|| lower_first(&value.fr));
    tongue.translated(|| phrase().or_else(name)).unwrap_or_else(|| value.phrase.clone())
}

/// Values together, where they are a set that has words of its own.
pub fn together(axis: &str, values: &[SmolStr], tongue: Tongue<'_>) -> Option<String> {
    let set = tongue.vocabulary.set_of(axis, values).filter(|set| !set.phrase.is_empty())?;
    let own = || said(&format!("phrase-set-{axis}-{}", set.name));
    Some(tongue.translated(own).unwrap_or_else(|| set.phrase.clone()))
}

/// The whole test on values, where they are a set around which the frame of the axis does not fit.
pub fn whole(axis: &str, values: &[SmolStr], tongue: Tongue<'_>) -> Option<String> {
    let set = tongue.vocabulary.set_of(axis, values).filter(|set| !set.whole.is_empty())?;
    let own = || said(&format!("phrase-set-whole-{axis}-{}", set.name));
    Some(tongue.translated(own).unwrap_or_else(|| set.whole.clone()))
}

/// A named filter.
pub fn named(filter: &NamedFilter, tongue: Tongue<'_>) -> String {
    let own = || said(&format!("phrase-filter-{}", filter.name));
    tongue.translated(own).unwrap_or_else(|| filter.phrase.clone())
}
