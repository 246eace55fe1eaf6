//! What an import would do, for machines; `docs/json.md` describes it field by field.

use super::failure::Failure;
use super::import::{Import, Written};
use crate::exchange::read::{By, Fate, Note, Question, RowOutcome, RowProblem, SheetMapping, column_letters};
use crate::scenario::time::dtg;
use crate::scenario::{InjectId, RecordRef, Scenario, Text};
use serde_json::{Value, json};

/// The version of the form; it goes up when a field goes away or changes its meaning.
const VERSION: u32 = 1;

/// The whole answer.
pub fn text(imports: &[Import], dry_run: bool, written: &Written) -> Result<String, Failure> {
    let path = |path: &Option<std::path::PathBuf>| path.as_ref().map(|path| path.display().to_string());
    let whole = json!({
        "form": "crosscut import",
        "version": VERSION,
        "program": env!("CARGO_PKG_VERSION"),
        "dry_run": dry_run,
        "written": path(&written.scenario),
        "mapping_written": path(&written.mapping),
        "files": imports.iter().map(file).collect::<Vec<_>>(),
    });
    let text = serde_json::to_string_pretty(&whole);
    text.map(|text| text + "\n").map_err(|error| Failure::World(error.to_string()))
}

fn file(import: &Import) -> Value {
    let run = &import.run;
    let counts = run.counts;
    let after = run.after.as_ref().unwrap_or(&import.before);
    json!({
        "file": import.book.file,
        "kind": import.book.kind.name(),
        "notes": import.book.notes.iter().map(|note: &Note| {
            json!({ "kind": note.name(), "message": note.message() })
        }).collect::<Vec<_>>(),
        "sheets": import.mapping.sheets.iter().map(sheet).collect::<Vec<_>>(),
        "counts": {
            "new": counts.fresh, "updated": counts.updated, "unchanged": counts.unchanged,
            "skipped": counts.skipped, "merged": counts.merged,
        },
        "blocked": run.is_blocked(),
        "questions": run.questions.iter().map(question).collect::<Vec<_>>(),
        "problems": run.problems.iter().map(problem).collect::<Vec<_>>(),
        "rows": run.rows.iter().map(|outcome| row(outcome, after)).collect::<Vec<_>>(),
        "made": run.made.iter().map(|(record, name): &(RecordRef, String)| {
            json!({ "kind": record.kind.name(), "id": record.id.as_str(), "name": name })
        }).collect::<Vec<_>>(),
        "endex": run.endex.map(crate::scenario::ExTime::stored),
        "own_columns": run.own_columns.iter().map(|name: &Text| &**name).collect::<Vec<_>>(),
        "new_injects": ids(&run.fresh),
        "without_topic": ids(&run.without_topic),
    })
}

fn ids(list: &[InjectId]) -> Vec<&str> {
    list.iter().map(InjectId::as_str).collect()
}

fn sheet(sheet: &SheetMapping) -> Value {
    json!({
        "sheet": sheet.sheet,
        "taken": sheet.taken,
        "why_not": (!sheet.why_not.is_empty()).then_some(sheet.why_not),
        "header_row": sheet.header_row,
        "columns": sheet.columns.iter().enumerate().map(|(index, column)| json!({
            "column": column_letters(index),
            "heading": column.heading,
            "field": column.target.map(|target| target.name()),
            "by": match column.by {
                By::Heading => "heading",
                By::Content => "content",
                By::Person => "person",
            },
        })).collect::<Vec<_>>(),
    })
}

fn question(question: &Question) -> Value {
    json!({
        "kind": question.kind.name(),
        "blocks": question.kind.blocks(),
        "rows": question.rows,
        "example": question.example,
        "message": question.message(),
    })
}

fn problem(problem: &RowProblem) -> Value {
    json!({
        "kind": problem.kind,
        "sheet": problem.sheet,
        "row": problem.row,
        "column": problem.column,
        "heading": problem.heading,
        "what": problem.what,
        "remedy": problem.remedy,
    })
}

fn row(row: &RowOutcome, after: &Scenario) -> Value {
    let earlier = match &row.fate {
        Fate::Merged { sheet, row } | Fate::Repeat { sheet, row } => json!({ "sheet": sheet, "row": row }),
        Fate::New | Fate::Updated | Fate::Unchanged | Fate::NoInject | Fate::Errors | Fate::Refused => Value::Null,
    };
    let dtg = row.time.zip(after.exercise.startex.as_ref()).map(|(time, startex)| dtg(time, startex));
    json!({
        "sheet": row.sheet,
        "row": row.row,
        "fate": row.fate.name(),
        "earlier": earlier,
        "inject": row.inject.as_ref().map(InjectId::as_str),
        "number": &*row.number,
        "title": &*row.title,
        "time_text": row.time_text,
        "time": row.time.map(|time| time.0),
        "dtg": dtg,
        "differences": row.differences.iter().map(|difference| json!({
            "field": difference.field,
            "before": difference.before,
            "after": difference.after,
        })).collect::<Vec<_>>(),
    })
}
