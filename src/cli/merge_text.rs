//! What a merge did and what it leaves to choose, for people and for machines.

use super::diff_json::paragraph;
use super::failure::Failure;
use super::lines::wrapped;
use crate::checklist::Vocabulary;
use crate::coverage::changes::Worded;
use crate::edit::merge::{About, Arrival, Came, Conflict, Flag, Merge, Side};
use crate::scenario::name::field_label;
use crate::scenario::wording::marked;
use crate::scenario::{Record, RecordKind, RecordRef, Scenario};
use crate::words::{say, say_with};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;

/// Puts values of a merge into words.
pub struct Said<'a> {
    scenarios: Vec<&'a Scenario>,
    /// All versions of each record.
    records: BTreeMap<RecordRef, Vec<Record>>,
    vocabulary: &'a Vocabulary,
}

impl<'a> Said<'a> {
    /// For the versions of a merge.
    pub fn new(made: &'a Merge, base: Option<&'a Scenario>, vocabulary: &'a Vocabulary) -> Self {
        let scenarios: Vec<&Scenario> = [Some(made.mine()), Some(made.theirs()), base].into_iter().flatten().collect();
        let mut records: BTreeMap<RecordRef, Vec<Record>> = BTreeMap::new();
        for record in scenarios.iter().flat_map(|scenario| RecordKind::ALL.map(|kind| scenario.records(kind))).flatten()
        {
            records.entry(record.reference()).or_default().push(record);
        }
        Self { scenarios, records, vocabulary }
    }

    /// A value of a conflict.
    pub fn value(&self, conflict: &Conflict, value: &Value) -> String {
        let versions = self.records.get(&conflict.record).map_or(&[][..], Vec::as_slice);
        let worded = Worded::of(self.scenarios.iter().copied(), versions, self.vocabulary);
        let told = match &conflict.about {
            About::Field(field) => worded.value(field, value),
            About::Order => String::new(),
            About::Top(_) => value.as_str().unwrap_or_default().to_owned(),
            About::Whole | About::Deleted { .. } | About::OnlyIn(_) => record(&worded, value),
        };
        if told.is_empty() { say("changes-nothing") } else { told }
    }
}

/// A whole record, field by field.
fn record(worded: &Worded<'_>, tree: &Value) -> String {
    let fields = tree.as_object().into_iter().flatten().filter(|(name, _)| *name != "id" && *name != "extra");
    let told = fields.filter_map(|(name, value)| {
        let value = worded.value(name, value);
        let values = [("name", field_label(name).into()), ("value", value.as_str().into())];
        (!value.is_empty()).then(|| say_with("changes-pair", &values))
    });
    told.collect::<Vec<String>>().join("; ")
}

/// The answer for people.
pub fn text(made: &Merge, said: &Said<'_>, path: &Path) -> String {
    let values = [
        ("path", path.display().to_string().into()),
        ("came", made.arrivals().len().into()),
        ("count", made.conflicts().len().into()),
    ];
    let head = if made.has_base() { "cli-merge-done" } else { "cli-merge-done-without-base" };
    let mut out = wrapped("", &say_with(head, &values));
    let came: Vec<String> = made.arrivals().iter().map(|it| wrapped("- ", &arrival(it))).collect();
    let conflicts: Vec<String> = made.conflicts().iter().map(|it| conflict(it, said)).collect();
    let flags: Vec<String> = made.flags(made.mine()).iter().map(|it| wrapped("- ", &flag(it))).collect();
    for (head, told) in [("cli-merge-came", came), ("cli-merge-conflicts", conflicts), ("cli-merge-flags", flags)] {
        out.push_str(&section(head, &told));
    }
    if !made.conflicts().is_empty() {
        out.push_str(&format!("\n{}", wrapped("", &say("cli-merge-questions"))));
    }
    out
}

fn section(head: &str, told: &[String]) -> String {
    if told.is_empty() {
        return String::new();
    }
    format!("\n{}\n{}", say_with(head, &[("count", told.len().into())]), told.concat())
}

fn arrival(arrival: &Arrival) -> String {
    let kind = arrival.record.kind;
    let record = match kind {
        RecordKind::Exercise => kind.label(),
        _ => say_with("merge-record", &[("kind", kind.label().into()), ("called", arrival.called.as_str().into())]),
    };
    let with = |id: &str, field: String| say_with(id, &[("record", record.as_str().into()), ("field", field.into())]);
    match &arrival.what {
        Came::Added => with("cli-merge-added", String::new()),
        Came::Removed => with("cli-merge-removed", String::new()),
        Came::Field { field, is_mixed: true, .. } => with("cli-merge-mixed", field_label(field)),
        Came::Field { field, .. } => with("cli-merge-field", field_label(field)),
        Came::Order => with("cli-merge-order", kind.label()),
        Came::Top(field) => with("cli-merge-top", field.to_string()),
    }
}

fn conflict(conflict: &Conflict, said: &Said<'_>) -> String {
    let values = [("record", conflict.record_label().into()), ("about", conflict.about_label().into())];
    let mut out = wrapped("! ", &say_with("cli-merge-conflict", &values));
    if conflict.is_presence() || conflict.about == About::Order {
        return out;
    }
    if conflict.knows_before {
        out.push_str(&side("cli-merge-before", &said.value(conflict, &conflict.before)));
    }
    for (id, own, value) in
        [("cli-merge-mine", Side::Mine, &conflict.mine), ("cli-merge-theirs", Side::Theirs, &conflict.theirs)]
    {
        let words = marked(&conflict.words_of(own));
        let is_text = conflict.knows_before && value.is_string() && words.iter().any(|line| line.contains(' '));
        out.push_str(&side(id, &if is_text { words.join(" ¶ ") } else { said.value(conflict, value) }));
    }
    out
}

fn side(id: &str, value: &str) -> String {
    wrapped("    ", &say_with(id, &[("value", value.into())]))
}

fn flag(flag: &Flag) -> String {
    match flag {
        Flag::LookOnce { called, record } => {
            say_with("cli-merge-look", &[("record", called.as_str().into()), ("kind", record.kind.label().into())])
        }
        Flag::Fault(problem) => problem.message(),
    }
}

/// The answer for machines; `docs/json.md` describes it.
pub fn json(made: &Merge, said: &Said<'_>, path: &Path) -> Result<String, Failure> {
    let tree = json!({
        "form": "crosscut merge",
        "version": 1,
        "written": path.display().to_string(),
        "base_known": made.has_base(),
        "came": made.arrivals().iter().map(|it| json!({
            "kind": it.record.kind.name(),
            "id": it.record.id.as_str(),
            "text": arrival(it),
        })).collect::<Vec<_>>(),
        "conflicts": made.conflicts().iter().map(|it| conflict_json(it, said)).collect::<Vec<_>>(),
        "flags": made.flags(made.mine()).iter().map(flag).collect::<Vec<_>>(),
    });
    let text = serde_json::to_string_pretty(&tree);
    text.map(|text| text + "\n").map_err(|error| Failure::World(error.to_string()))
}

fn conflict_json(conflict: &Conflict, said: &Said<'_>) -> Value {
    let field = match &conflict.about {
        About::Field(field) | About::Top(field) => Some(field.as_str()),
        _ => None,
    };
    let side = |own: Side, value: &Value| {
        json!({
            "value": value,
            "text": said.value(conflict, value),
            "paragraphs": conflict.words_of(own).iter().map(paragraph).collect::<Vec<_>>(),
        })
    };
    json!({
        "about": conflict.about.name(),
        "kind": conflict.record.kind.name(),
        "id": conflict.record.id.as_str(),
        "called": conflict.called,
        "field": field,
        "label": conflict.about_label(),
        "before": conflict.knows_before.then(|| json!({
            "value": conflict.before, "text": said.value(conflict, &conflict.before),
        })),
        "mine": side(Side::Mine, &conflict.mine),
        "theirs": side(Side::Theirs, &conflict.theirs),
    })
}
