//! Texts that people have labelled: columns `id,text,topics,violations` in any order, values parted by `;`.

use super::evaluate::Row;
use super::finder::Finder;
use super::learn::Lesson;
use super::model::labels;

/// How much more a text counts that touches nothing: a false alarm costs more trust than a miss.
const NEUTRAL: f32 = 3.0;

/// The rows of a table.
///
/// # Errors
/// What is wrong with it: a column that is missing, or a line that cannot be read.
pub fn rows(table: &str) -> Result<Vec<Row>, String> {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let heads = reader.headers().map_err(|error| error.to_string())?.clone();
    let column = |name: &str| heads.iter().position(|head| head == name).ok_or_else(|| format!("no column `{name}`"));
    let (id, text, topics, violations) = (column("id")?, column("text")?, column("topics")?, column("violations")?);
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| error.to_string())?;
        let cell = |at: usize| record.get(at).unwrap_or_default();
        let values = |at: usize| {
            let values = cell(at).split(';').map(str::trim);
            values.filter(|value| !value.is_empty() && *value != "NONE").map(str::to_owned).collect()
        };
        rows.push(Row {
            id: cell(id).to_owned(),
            text: cell(text).to_owned(),
            topics: values(topics),
            violations: values(violations),
        });
    }
    Ok(rows)
}

/// What can be learned from a row; `weight` is one for texts such as those that will be met.
pub fn lesson(finder: &Finder, row: &Row, weight: f32) -> Lesson {
    let mut has = labels().map(|label| row.topics.contains(label) || row.violations.contains(label));
    Lesson {
        traits: finder.traits(&row.text),
        labels: std::array::from_fn(|_| has.next().unwrap_or_default()),
        weight: if row.topics.is_empty() { weight * NEUTRAL } else { weight },
        typical: weight >= 1.0,
    }
}
