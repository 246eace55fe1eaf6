//! One choice as it is shown: its versions with their words, the whole record where that is at stake, and the rest.

use super::marked::{self, Part};
use super::rest::{RestRow, rest};
use crate::app::merging::{About, Choice, Conflict, Made, Side, sentence};
use crate::checklist::Vocabulary;
use crate::coverage::changes::Worded;
use crate::scenario::integrity::each_code;
use crate::scenario::name::field_label;
use crate::scenario::{Record, Scenario};
use crate::words::{say, say_with};
use serde_json::Value;

/// A version of what has to be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Pane {
    /// What choosing it means.
    pub choice: Choice,
    /// Its name: yours, before, theirs.
    pub name: String,
    /// Where it comes from.
    pub source: String,
    /// How far it differs, in a few words.
    pub told: String,
    /// Its words.
    pub parts: Vec<Part>,
    /// The words of its button.
    pub button: String,
    /// The key that chooses it.
    pub key: &'static str,
}

/// One field of a record that may go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldRow {
    /// What people call the field.
    pub label: String,
    /// Its words; those that changed are marked.
    pub parts: Vec<Part>,
}

/// Keeping a whole record or letting it go.
#[derive(Clone, Debug, PartialEq)]
pub struct Presence {
    /// What happened, in a sentence.
    pub told: String,
    /// The key that keeps it.
    pub keep_key: &'static str,
    /// The key that lets it go.
    pub go_key: &'static str,
    /// Whether keeping means that it comes in.
    pub comes_in: bool,
    /// Its fields.
    pub fields: Vec<FieldRow>,
}

/// What has to be chosen.
#[derive(Clone, Debug, PartialEq)]
pub enum Subject {
    /// One of several values.
    Versions {
        /// The versions, from left to right.
        panes: Vec<Pane>,
        /// Whether somebody may write a value of their own.
        writes: bool,
        /// Whether both can be kept, one under the other.
        both: bool,
    },
    /// Whether a record stays.
    Presence(Presence),
}

/// One choice as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// What has to be chosen.
    pub subject: Subject,
    /// What stands now, in words.
    pub standing: String,
    /// The rest of the record, which was brought together without a choice.
    pub rest: Vec<RestRow>,
}

/// Looks up one choice; `names` are those of the copy and of what both started from.
pub fn shown(made: &Made, index: usize, vocabulary: &Vocabulary, names: (&str, &str)) -> Option<Shown> {
    let conflict = made.merge.conflicts().get(index)?;
    let scenarios: Vec<&Scenario> =
        [Some(made.merge.mine()), Some(made.merge.theirs()), made.base.as_deref()].into_iter().flatten().collect();
    let records: Vec<Record> = scenarios.iter().filter_map(|scenario| scenario.record(&conflict.record)).collect();
    let worded = Worded::of(scenarios.iter().copied(), &records, vocabulary);
    let told = Told { conflict, worded: &worded };
    let subject = if conflict.is_presence() {
        Subject::Presence(presence(&told))
    } else {
        let writes = writes(conflict, &records, &worded);
        Subject::Versions { panes: panes(&told, names), writes, both: conflict.both.is_some() }
    };
    let standing = match conflict.is_presence() {
        true => say(if conflict.standing() == Choice::Keep { "merging-stays" } else { "merging-goes" }),
        false => Some(told.value(&conflict.value(&conflict.standing())))
            .filter(|text| !text.trim().is_empty())
            .unwrap_or_else(|| say("changes-nothing")),
    };
    Some(Shown { subject, standing, rest: rest(made, conflict, &worded, names.0) })
}

/// Puts the values of one conflict into words.
struct Told<'a> {
    conflict: &'a Conflict,
    worded: &'a Worded<'a>,
}

impl Told<'_> {
    fn value(&self, value: &Value) -> String {
        match &self.conflict.about {
            About::Field(field) => self.worded.value(field, value),
            About::Order => self.names(value),
            About::Top(_) => value.as_str().unwrap_or_default().to_owned(),
            About::Whole | About::Deleted { .. } | About::OnlyIn(_) => {
                let pair = |(label, value): (String, String)| {
                    say_with("changes-pair", &[("name", label.into()), ("value", value.into())])
                };
                self.fields(value).into_iter().map(pair).collect::<Vec<_>>().join("\n")
            }
        }
    }

    /// The fields of a whole record that say something.
    fn fields(&self, tree: &Value) -> Vec<(String, String)> {
        let fields = tree.as_object().into_iter().flatten().filter(|(name, _)| *name != "id" && *name != "extra");
        let told = fields.map(|(name, value)| (sentence(&field_label(name)), self.worded.value(name, value)));
        told.filter(|(_, value)| !value.is_empty()).collect()
    }

    /// The records of a list in their order, by what people call them.
    fn names(&self, value: &Value) -> String {
        let names = value.as_array().into_iter().flatten().filter_map(Value::as_str).map(|id| {
            let record = crate::scenario::RecordRef { kind: self.conflict.record.kind, id: id.into() };
            self.worded.called(&record).unwrap_or_else(|| id.to_owned())
        });
        names.take(MOST_NAMES).collect::<Vec<_>>().join("\n")
    }
}

/// A list that was sorted anew is shown up to here.
const MOST_NAMES: usize = 30;

fn panes(told: &Told<'_>, (theirs_name, base_name): (&str, &str)) -> Vec<Pane> {
    let conflict = told.conflict;
    let [mine, before, theirs] = [&conflict.mine, &conflict.before, &conflict.theirs].map(|value| told.value(value));
    let or_nothing = |parts: Vec<Part>, text: &str| {
        let is_blank = parts.iter().all(|part| part.text.trim().is_empty());
        if text.trim().is_empty() && is_blank { marked::plain(&say("changes-nothing")) } else { parts }
    };
    let pane = |choice: Choice, id: &str, key: &'static str, source: &str, parts: Vec<Part>, told: String| Pane {
        choice,
        name: say(&format!("merging-{id}")),
        source: source.to_owned(),
        told,
        parts,
        button: say(&format!("merging-take-{id}")),
        key,
    };
    let (own, other) = if conflict.knows_before {
        (marked::after(&before, &mine), marked::after(&before, &theirs))
    } else {
        (marked::before(&mine, &theirs), marked::only_new(&mine, &theirs))
    };
    let differs = |parts: &[Part]| say_with("merging-places", &[("count", marked::places(parts).into())]);
    let own_told = if conflict.knows_before { differs(&own) } else { String::new() };
    let other_told = if conflict.knows_before { differs(&other) } else { String::new() };
    let yours = say("merging-yours-source");
    let mut panes = vec![pane(Choice::Mine, "yours", "1", &yours, or_nothing(own, &mine), own_told)];
    if conflict.knows_before {
        let parts = or_nothing(marked::plain(&before), &before);
        panes.push(pane(Choice::Before, "before", "0", base_name, parts, String::new()));
    }
    panes.push(pane(Choice::Theirs, "theirs", "2", theirs_name, or_nothing(other, &theirs), other_told));
    panes
}

fn presence(told: &Told<'_>) -> Presence {
    let conflict = told.conflict;
    let (id, here) = match &conflict.about {
        About::Deleted { by: Side::Theirs, for_child: false } => ("deleted-theirs", true),
        About::Deleted { by: Side::Theirs, for_child: true } => ("emptied-theirs", true),
        About::Deleted { by: Side::Mine, for_child: false } => ("deleted-mine", false),
        About::Deleted { by: Side::Mine, for_child: true } => ("emptied-mine", false),
        About::OnlyIn(Side::Mine) => ("only-mine", true),
        _ => ("only-theirs", false),
    };
    let has = |value: &Value| !value.is_null();
    let tree = [&conflict.mine, &conflict.theirs, &conflict.before].into_iter().find(|value| has(value));
    let before = told.fields(&conflict.before);
    let field = |(label, value): (String, String)| {
        let old = before.iter().find(|(own, _)| *own == label).map(|(_, old)| old.as_str());
        let parts = match old {
            Some(old) => marked::after(old, &value),
            None if before.is_empty() => marked::plain(&value),
            None => marked::after("", &value),
        };
        FieldRow { label, parts }
    };
    let fields = tree.map(|tree| told.fields(tree)).unwrap_or_default().into_iter().map(field).collect();
    let (keep_key, go_key) = if here { ("1", "2") } else { ("2", "1") };
    let told = say_with(&format!("merging-told-{id}"), &[("record", conflict.record_label().into())]);
    Presence { told, keep_key, go_key, comes_in: conflict.about == About::OnlyIn(Side::Theirs), fields }
}

/// Whether it is a text that somebody may write anew: no time, no pointer, no value of a vocabulary.
fn writes(conflict: &Conflict, records: &[Record], worded: &Worded<'_>) -> bool {
    let About::Field(field) = &conflict.about else { return false };
    let mut is_code = false;
    for record in records {
        each_code(record, &mut |own, _, _| is_code |= *own == **field);
    }
    let is_text = |value: &Value| match value {
        Value::Null => true,
        Value::String(text) => worded.value(field, value) == *text,
        _ => false,
    };
    let values = [&conflict.mine, &conflict.theirs, &conflict.before];
    !is_code && !worded.is_pointer(field) && values.into_iter().all(is_text) && values.into_iter().any(Value::is_string)
}
