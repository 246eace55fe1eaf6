//! `suggest`: what texts touch, with the words that caused it; how well that is found; and learning it anew.

use super::ask::Form;
use super::failure::{Failure, Outcome};
use super::input::{Subject, text_of};
use super::lines::wrapped;
use super::suggest_report as told;
use super::unlock::Unlock;
use crate::suggest::evaluate::{Row, evaluate};
use crate::suggest::learn::{Manner, learn};
use crate::suggest::model::Model;
use crate::suggest::{Finder, Suggestion, finder, labelled, mark_of, shipped, together};
use crate::words::{say, say_with};
use clap::Args;
use serde_json::{Value, json};
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// What `suggest` takes.
#[derive(Debug, Args)]
pub struct AskSuggest {
    /// A scenario, a plain text, or `-` for what comes in.
    #[arg(required_unless_present_any = ["evaluate", "learn"], help = say("cli-help-suggest-file"))]
    pub file: Option<PathBuf>,
    /// The form of the answer.
    #[arg(long, value_enum, default_value_t = Form::Text, help = say("cli-help-format"))]
    pub format: Form,
    /// Labelled texts to compare with.
    #[arg(long, value_name = "FILE.csv", num_args = 1.., help = say("cli-help-suggest-evaluate"))]
    pub evaluate: Vec<PathBuf>,
    /// Whether each text with a difference is shown.
    #[arg(long, help = say("cli-help-suggest-misses"))]
    pub misses: bool,
    /// Labelled texts to learn from.
    #[arg(long, value_name = "FILE.csv", num_args = 1.., help = say("cli-help-suggest-learn"))]
    pub learn: Vec<PathBuf>,
    /// Labelled texts that count less.
    #[arg(long, value_name = "FILE.csv", num_args = 1.., help = say("cli-help-suggest-lesser"))]
    pub lesser: Vec<PathBuf>,
}

/// How much a lesser text counts.
const LESSER: f32 = 0.8;

/// What one text touches, and what it is called.
struct Read {
    id: String,
    called: String,
    text: String,
    carried: Vec<String>,
    found: Vec<Suggestion>,
}

/// Answers what is asked.
pub fn answer(asked: &AskSuggest, unlock: &Unlock) -> Result<Outcome, Failure> {
    let finder = finder().map_err(|wrong| Failure::World(wrong.to_owned()))?;
    if !asked.learn.is_empty() {
        return learned(asked);
    }
    if !asked.evaluate.is_empty() {
        let rows = rows(&asked.evaluate)?;
        let report = evaluate(finder, &rows);
        let output = match asked.format {
            Form::Text => told::text(&report, &rows, asked.misses),
            Form::Json => pretty(&told::json(&report))?,
        };
        return Ok(Outcome::done(output));
    }
    let read = asked.file.as_deref().map(|file| read(file, finder, unlock)).transpose()?.unwrap_or_default();
    let output = match asked.format {
        Form::Text => read.iter().map(text).collect(),
        Form::Json => pretty(&json!({
            "form": "crosscut suggest",
            "version": 1,
            "program": env!("CARGO_PKG_VERSION"),
            "texts": read.iter().map(value).collect::<Vec<_>>(),
        }))?,
    };
    Ok(Outcome::done(output))
}

/// The texts of a scenario, or one text.
fn read(file: &Path, finder: &Finder, unlock: &Unlock) -> Result<Vec<Read>, Failure> {
    if file.extension().is_none_or(|end| end != "ron") {
        let text = if file == Path::new("-") { incoming()? } else { text_of(file)? };
        let found = finder.find(&text);
        return Ok(vec![Read {
            id: String::new(),
            called: file.display().to_string(),
            text,
            carried: Vec::new(),
            found,
        }]);
    }
    let subject = Subject::read(file, &[], unlock)?;
    let injects = subject.coverage.scenario().injects.iter().map(|inject| {
        let text = together(&inject.title, &inject.text);
        let found = finder.find(&text);
        let carried = found.iter().filter(|one| inject.has_tag(&one.tag)).map(|one| one.tag.clone()).collect();
        let called = format!("{} {}", inject.number, inject.title);
        Read { id: inject.id.to_string(), called, text, carried, found }
    });
    Ok(injects.collect())
}

fn incoming() -> Result<String, Failure> {
    let mut text = String::new();
    let read = std::io::stdin().lock().read_to_string(&mut text);
    read.map(|_| text).map_err(|error| Failure::World(error.to_string()))
}

fn text(read: &Read) -> String {
    if read.found.is_empty() {
        return String::new();
    }
    let mut out = wrapped("", &read.called);
    for one in &read.found {
        let is_carried = read.carried.contains(&one.tag);
        let values = [
            ("tag", one.tag.as_str().into()),
            ("sure", format!("{:.0}", one.strength * 100.0).into()),
            ("words", words(read, one).join(" … ").into()),
            ("why", say(&format!("suggest-why-{}", one.why)).into()),
        ];
        let id = if is_carried { "cli-suggest-carried" } else { "cli-suggest-found" };
        out.push_str(&wrapped("  ", &say_with(id, &values)));
    }
    out
}

fn words(read: &Read, one: &Suggestion) -> Vec<String> {
    one.words.iter().filter_map(|place| read.text.get(place.clone())).map(str::to_owned).collect()
}

fn value(read: &Read) -> Value {
    let found = read.found.iter().map(|one| {
        json!({
            "tag": one.tag,
            "strength": one.strength,
            "carried": read.carried.contains(&one.tag),
            "why": say(&format!("suggest-why-{}", one.why)),
            "words": words(read, one),
            "places": one.words.iter().map(|place| [place.start, place.end]).collect::<Vec<_>>(),
        })
    });
    json!({ "id": read.id, "called": read.called, "found": found.collect::<Vec<_>>() })
}

fn pretty(value: &Value) -> Result<String, Failure> {
    serde_json::to_string_pretty(value).map(|text| text + "\n").map_err(|error| Failure::World(error.to_string()))
}

fn rows(files: &[PathBuf]) -> Result<Vec<Row>, Failure> {
    let mut all = Vec::new();
    for file in files {
        let wrong = |what: String| {
            Failure::input("cli-suggest-unread", &[("file", file.display().to_string().into()), ("what", what.into())])
        };
        all.extend(labelled::rows(&text_of(file)?).map_err(wrong)?);
    }
    Ok(all)
}

/// Learns the weights anew and gives their table.
fn learned(asked: &AskSuggest) -> Result<Outcome, Failure> {
    let bare = shipped(None).map_err(Failure::World)?;
    let mut lessons = Vec::new();
    for (files, weight) in [(&asked.learn, 1.0), (&asked.lesser, LESSER)] {
        lessons.extend(rows(files)?.iter().map(|row| labelled::lesson(&bare, row, weight)));
    }
    let tables = asked.learn.iter().chain(&asked.lesser).map(|file| text_of(file)).collect::<Result<Vec<_>, _>>()?;
    let model = Model { of: mark_of(&tables), ..learn(&lessons, Manner::default()) };
    Ok(Outcome::done(model.table()))
}
