//! What can stand in a cell: the values that the exercise and the vocabulary know.

use super::Column;
use super::text::path;
use crate::checklist::Vocabulary;
use crate::scenario::{Incident, Inject, Objective, Scenario, Text};
use std::collections::BTreeSet;

/// The most words of other injects that are offered again.
const MOST: usize = 200;

/// The values that a column knows, each as it is written in a cell, with a few words of explanation.
pub fn known(scenario: &Scenario, vocabulary: &Vocabulary, column: &Column) -> Vec<(String, String)> {
    if let Some(facet) = column.facet() {
        let values = vocabulary.facet(facet).map(|facet| facet.values.as_slice()).unwrap_or_default();
        return values.iter().map(|value| (value.name().to_owned(), String::new())).collect();
    }
    let named = |name: &Text| (name.to_string(), String::new());
    match column {
        Column::From => scenario.actors.iter().map(|it| named(&it.name)).collect(),
        // What the exercise calls its own stands before what every headquarters has.
        Column::To => scenario.audiences.iter().map(|it| named(&it.name)).chain(branches(vocabulary)).collect(),
        Column::Info => branches(vocabulary),
        Column::Incident => incidents(scenario),
        Column::Phase => scenario.phases.iter().map(|it| named(&it.name)).collect(),
        Column::Place => scenario.places.iter().map(|it| (it.name.to_string(), it.kind.to_string())).collect(),
        Column::Audience => scenario.audiences.iter().map(|it| named(&it.name)).collect(),
        Column::Topics => {
            let topics = vocabulary.topics().into_iter();
            topics.map(|(_, value)| (value.code.to_string(), value.name().to_owned())).collect()
        }
        Column::Objective => objectives(scenario),
        Column::Owner => in_use(scenario, |inject| Some(&inject.owner)),
        Column::Own(name) => {
            in_use(scenario, |inject| inject.columns.iter().find(|(own, _)| own == name).map(|(_, value)| value))
        }
        _ => Vec::new(),
    }
}

fn branches(vocabulary: &Vocabulary) -> Vec<(String, String)> {
    let facets = ["staff", "adviser"].into_iter().filter_map(|key| vocabulary.facet(key));
    let values = facets.flat_map(|facet| facet.values.iter());
    values.map(|value| (value.id.to_uppercase(), value.name().to_owned())).collect()
}

fn incidents(scenario: &Scenario) -> Vec<(String, String)> {
    let whole = |it: &Incident| {
        let storyline = it.storyline.as_ref().and_then(|id| scenario.storyline(id));
        path(storyline.map(|it| &*it.title), &it.title)
    };
    scenario.incidents.iter().map(|it| (whole(it), it.number.to_string())).collect()
}

fn objectives(scenario: &Scenario) -> Vec<(String, String)> {
    let called = |it: &Objective| match it.number.trim().is_empty() {
        true => (it.title.to_string(), String::new()),
        false => (it.number.to_string(), it.title.to_string()),
    };
    scenario.objectives.iter().map(|it| called(it)).collect()
}

/// What other injects say in the column, in the order of the alphabet.
fn in_use<'a>(scenario: &'a Scenario, value: impl Fn(&'a Inject) -> Option<&'a Text>) -> Vec<(String, String)> {
    let said = scenario.injects.iter().filter_map(|inject| value(inject));
    let said: BTreeSet<&str> = said.map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
    said.into_iter().take(MOST).map(|text| (text.to_owned(), String::new())).collect()
}
