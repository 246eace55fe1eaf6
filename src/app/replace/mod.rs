//! Find and replace: every place where words stand, and one edit that puts others there.
//!
//! Sealed texts are left alone, and so are the numbers of injects, which others know already.

mod search;
mod texts;

use crate::edit::Edit;
use crate::scenario::name::field_label;
use crate::scenario::{Inject, InjectId, Record, RecordRef, Scenario, Text};
use search::{Search, hits};
use std::collections::BTreeSet;
use std::ops::Range;
use texts::{over_inject, over_setting};

/// How many letters are shown before and behind what was found.
const AROUND: usize = 60;

/// What is looked for, where, and what comes in its place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hunt {
    /// The words.
    pub find: String,
    /// What comes in their place.
    pub with: String,
    /// Whether only whole words count.
    pub whole_words: bool,
    /// Whether upper and lower case must be as written.
    pub same_case: bool,
    /// Whether the texts of setting, storylines and incidents are looked through too.
    pub setting: bool,
    /// The injects that are looked through; all where nothing is said.
    pub injects: Option<BTreeSet<InjectId>>,
}

/// A text of a record: its field, and which one of several.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part {
    /// The field, or the own column.
    pub field: String,
    /// Whether it is an own column.
    pub own: bool,
    /// Which one, where the field holds several.
    pub index: usize,
}

impl Part {
    /// What people call it.
    pub fn label(&self) -> String {
        if self.own { self.field.clone() } else { field_label(&self.field) }
    }
}

/// A place where the words stand: the record, the text in it, and the first byte.
pub type Key = (RecordRef, Part, usize);

/// A place where the words stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Which place it is.
    pub key: Key,
    /// What people call the record.
    pub called: String,
    /// Some letters before.
    pub before: String,
    /// The words as they stand there.
    pub found: String,
    /// Some letters behind.
    pub after: String,
}

/// All places where the words stand, and what is left alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spots {
    /// The places, in the order of the scenario.
    pub list: Vec<Spot>,
    /// In how many records they are.
    pub records: usize,
    /// How often the words are part of the number of an inject, which stays.
    pub in_numbers: usize,
    /// How many texts are sealed and were not looked through.
    pub sealed: usize,
}

impl Hunt {
    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.find.is_empty()
    }

    /// Every place where the words stand.
    pub fn spots(&self, scenario: &Scenario) -> Spots {
        let mut spots = Spots::default();
        let Some(search) = Search::of(self, scenario) else { return spots };
        self.over(scenario, &mut |record, part, text| {
            if is_sealed(scenario, record, text) {
                spots.sealed += 1;
                return None;
            }
            let (found, in_numbers) = hits(text, &search);
            spots.in_numbers += in_numbers;
            let is_new = |spot: &Spot| spot.key.0 != record.reference();
            if !found.is_empty() && spots.list.last().is_none_or(is_new) {
                spots.records += 1;
            }
            spots.list.extend(found.into_iter().map(|range| spot(record, &part, text, range)));
            None
        });
        spots
    }

    /// The edit that puts the other words in all places but those that are left out; one step to undo.
    pub fn edit(&self, scenario: &Scenario, left_out: &BTreeSet<Key>) -> Option<Edit> {
        let search = Search::of(self, scenario)?;
        let records = self.over(scenario, &mut |record, part, text| {
            if is_sealed(scenario, record, text) {
                return None;
            }
            let (mut found, _) = hits(text, &search);
            found.retain(|range| !left_out.contains(&(record.reference(), part.clone(), range.start)));
            (!found.is_empty()).then(|| replaced(text, &found, &self.with).into())
        });
        let edits = vec![Edit::ChangeMany(records)];
        (edits != [Edit::ChangeMany(Vec::new())]).then(|| Edit::Together { label_key: "replace-step".into(), edits })
    }

    /// Hands out every text in reach; the records in which a text got another one.
    fn over(&self, scenario: &Scenario, visit: &mut dyn FnMut(&Record, Part, &Text) -> Option<Text>) -> Vec<Record> {
        let in_reach = |inject: &Inject| self.injects.as_ref().is_none_or(|ids| ids.contains(&inject.id));
        let injects = scenario.injects.iter().filter(|inject| in_reach(inject));
        let mut changed: Vec<Record> = injects.filter_map(|inject| over_inject(inject, visit)).collect();
        if self.setting {
            changed.extend(over_setting(scenario, visit));
        }
        changed
    }
}

/// Whether a text is only the placeholder of a copy.
fn is_sealed(scenario: &Scenario, record: &Record, text: &str) -> bool {
    let in_inject = if let Record::Inject(inject) = record { inject.is_sealed_text(text) } else { false };
    in_inject || scenario.copy.as_ref().is_some_and(|copy| copy.is_placeholder(text))
}

fn spot(record: &Record, part: &Part, text: &str, range: Range<usize>) -> Spot {
    let (before, rest) = text.split_at_checked(range.start).unwrap_or((text, ""));
    let (found, after) = rest.split_at_checked(range.end - range.start).unwrap_or((rest, ""));
    let one_line = |text: String| text.replace(['\n', '\r', '\t'], " ");
    let tail: String = before.chars().rev().take(AROUND).collect::<Vec<_>>().into_iter().rev().collect();
    let head: String = after.chars().take(AROUND).collect();
    let cut = |is_cut: bool| if is_cut { "…" } else { "" };
    Spot {
        key: (record.reference(), part.clone(), range.start),
        called: record.called(),
        before: format!("{}{}", cut(before.len() > tail.len()), one_line(tail.clone())),
        found: found.to_owned(),
        after: format!("{}{}", one_line(head.clone()), cut(after.len() > head.len())),
    }
}

fn replaced(text: &str, found: &[Range<usize>], with: &str) -> String {
    let mut next = String::with_capacity(text.len());
    let mut from = 0;
    for range in found {
        next.push_str(text.get(from..range.start).unwrap_or_default());
        next.push_str(with);
        from = range.end;
    }
    next.push_str(text.get(from..).unwrap_or_default());
    next
}
