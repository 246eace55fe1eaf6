//! One list in three forms: text in columns, CSV, JSON.

use super::ask::ListForm;
use super::failure::{Failure, Outcome};
use super::lines::fitted;
use serde_json::{Map, Value};

/// A column: its stable name in CSV and JSON, its heading, and how wide it is in text; 0 leaves it out there.
pub struct Column {
    /// The stable name.
    pub key: &'static str,
    /// The heading for people.
    pub heading: String,
    /// The width in text.
    pub width: usize,
}

/// A list of rows.
pub struct Table {
    /// What the list is, for JSON.
    pub form: &'static str,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows, each as long as the columns.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// The list in the form that was asked for.
    pub fn answer(&self, form: ListForm) -> Result<Outcome, Failure> {
        match form {
            ListForm::Text => Ok(Outcome::done(self.text())),
            ListForm::Csv => Ok(Outcome::done(self.csv())),
            ListForm::Json => self.json().map(Outcome::done),
        }
    }

    fn text(&self) -> String {
        let headings: Vec<String> = self.columns.iter().map(|column| column.heading.clone()).collect();
        let mut out = String::new();
        for row in std::iter::once(&headings).chain(&self.rows) {
            let shown = self.columns.iter().zip(row).filter(|(column, _)| column.width > 0);
            let line: Vec<String> = shown.map(|(column, cell)| fitted(cell, column.width)).collect();
            out.push_str(line.join("  ").trim_end());
            out.push('\n');
        }
        out
    }

    fn csv(&self) -> String {
        let keys: Vec<String> = self.columns.iter().map(|column| column.key.to_owned()).collect();
        let mut out = String::new();
        for row in std::iter::once(&keys).chain(&self.rows) {
            let cells: Vec<String> = row.iter().map(|cell| csv_cell(cell)).collect();
            out.push_str(&cells.join(","));
            out.push_str("\r\n");
        }
        out
    }

    fn json(&self) -> Result<String, Failure> {
        let rows = self.rows.iter().map(|row| {
            let fields = self.columns.iter().zip(row);
            Value::Object(
                fields.map(|(column, cell)| (column.key.to_owned(), Value::from(cell.as_str()))).collect::<Map<_, _>>(),
            )
        });
        let whole = serde_json::json!({ "form": self.form, "version": 1, "rows": rows.collect::<Vec<_>>() });
        let text = serde_json::to_string_pretty(&whole).map_err(|error| Failure::World(error.to_string()))?;
        Ok(text + "\n")
    }
}

/// A cell in quotation marks where it needs them; what a spreadsheet would take for a formula is made a text.
fn csv_cell(cell: &str) -> String {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let safe = if formula { format!("'{cell}") } else { cell.to_owned() };
    if safe.contains([',', '"', '\n', '\r']) { format!("\"{}\"", safe.replace('"', "\"\"")) } else { safe }
}
