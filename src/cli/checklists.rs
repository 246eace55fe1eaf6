//! `checklists`: which there are and what they ask; verifying and the table are done elsewhere.

use super::ask::{Form, Look};
use super::failure::{Failure, Outcome};
use super::lines::wrapped;
use super::report::{cited, name};
use super::{requirements, verify};
use crate::checklist::{Basis, Checklist, Facet, Requirement, Value, explain};
use crate::words::{say, say_with};

/// Answers what is asked about the checklists; the list where nothing is asked.
pub fn answer(what: Option<&Look>) -> Result<Outcome, Failure> {
    match what {
        None | Some(Look::List) => Ok(Outcome::done(list(&Basis::shipped().0))),
        Some(Look::Show { id }) => show(&Basis::shipped().0, id),
        Some(Look::Verify { path, format }) => verify::answer(path, *format == Form::Json),
        Some(Look::Table { format }) => Ok(Outcome::done(requirements::table(&Basis::shipped().0, *format))),
    }
}

fn list(basis: &Basis) -> String {
    let mut out = String::new();
    for checklist in &basis.checklists {
        let about = say_with(
            "cli-checklist-about",
            &[
                ("title", checklist.title.as_str().into()),
                ("count", checklist.requirements.len().into()),
                ("version", checklist.version.to_string().into()),
            ],
        );
        let about = match checklist.optional {
            true => say_with("cli-checklist-optional", &[("about", about.into())]),
            false => about,
        };
        out.push_str(&wrapped(&format!("{:10}", checklist.id), &about));
    }
    out
}

fn show(basis: &Basis, id: &str) -> Result<Outcome, Failure> {
    if let Some(checklist) = basis.checklists.iter().find(|checklist| checklist.id == id) {
        return Ok(Outcome::done(contents(checklist)));
    }
    if let Some((facet, value)) = basis.vocabulary.tag_value(id) {
        return Ok(Outcome::done(word(id, facet, value)));
    }
    let wanted = id.to_uppercase();
    match basis.requirement(&wanted) {
        Some(line) => Ok(Outcome::done(whole(basis, line))),
        None => Err(Failure::input("cli-no-line", &[("id", id.into())])),
    }
}

/// What a word of the vocabulary means, its name in French, and where the meaning comes from.
fn word(id: &str, facet: &Facet, value: &Value) -> String {
    let source = if value.source.is_empty() { &facet.source } else { &value.source };
    let mut out = wrapped(&format!("{id}  "), &format!("{}: {}", facet.name(), value.name()));
    for (name, text) in
        [("cli-word-meaning", &value.about(&facet.key)), ("cli-word-french", &value.fr), ("cli-word-source", source)]
    {
        if !text.is_empty() {
            out.push_str(&wrapped("  ", &say_with(name, &[("text", text.as_str().into())])));
        }
    }
    out
}

fn contents(checklist: &Checklist) -> String {
    let mut out = wrapped("", &checklist.title);
    for family in &checklist.families {
        let mut lines = checklist.requirements.iter().filter(|line| line.family == family.id).peekable();
        if lines.peek().is_some() {
            out.push('\n');
            out.push_str(&wrapped("", &family.title_said(&checklist.id)));
        }
        for line in lines {
            let weight = say(&format!("weight-{}", name(&line.weight)));
            out.push_str(&wrapped(&format!("  {:12}  {weight:13}  ", line.id), &line.title_said()));
        }
    }
    out
}

/// Everything that a line says.
fn whole(basis: &Basis, line: &Requirement) -> String {
    let checklist = basis.checklist_of(&line.id);
    let prefix = checklist.map_or("", |checklist| checklist.prefix.as_str());
    let mut out = wrapped(&format!("{}  ", line.id), &line.title_said());
    out.push('\n');
    out.push_str(&wrapped("", &line.statement_said(prefix)));
    let about = say_with(
        "cli-line-about",
        &[
            ("weight", say(&format!("weight-{}", name(&line.weight))).into()),
            ("verify", say(&format!("cli-verify-{}", name(&line.verify))).into()),
            ("depth", say(&format!("cli-depth-{}", name(&line.depth))).into()),
        ],
    );
    out.push_str(&wrapped("", &about));
    if let Some(feature) = &line.applies_if {
        let feature = explain::feature_phrase(feature, &basis.vocabulary);
        out.push_str(&wrapped("", &say_with("cli-line-applies", &[("feature", feature.into())])));
    }
    let evidence = line.evidence_said();
    for (id, text) in
        [("cli-line-why", line.why.as_str()), ("cli-line-evidence", &evidence), ("cli-line-note", &line.note)]
    {
        if !text.is_empty() {
            out.push_str(&format!("\n{}\n{}", say(id), wrapped("  ", text)));
        }
    }
    out.push_str(&format!("\n{}\n", say("cli-line-criterion")));
    for sentence in explain::sentences(&line.criterion, &basis.vocabulary) {
        out.push_str(&wrapped("  - ", &sentence));
    }
    out.push_str(&wrapped("    ", &line.notation));
    out.push_str(&format!("\n{}\n", say("cli-line-sources")));
    for cite in &line.cites {
        let source = basis.source(&line.id, &cite.source);
        out.push_str(&wrapped(
            "  - ",
            &cited(cite, source.map_or(cite.source.as_str(), |source| source.title.as_str())),
        ));
        if let Some(source) = source.filter(|source| !source.address.is_empty()) {
            out.push_str(&format!("    {}\n", source.address));
        }
    }
    out
}
