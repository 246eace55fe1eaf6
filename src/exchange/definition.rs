//! The definition of the INJECT platform, version 0.12.1, as an archive of YAML files; experimental.
//!
//! No file of it has passed the platform's own validator yet; the fields follow its documentation.

mod yaml;

use super::clean::clean_text;
use super::columns::Book;
use super::export::ExportFault;
use super::format::Exported;
use super::losses::{Losses, Thing};
use super::pack::{Part, packed};
use crate::scenario::Inject;
use crate::words::say;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use yaml::Yaml;

const VERSION: &str = "0.12.1";

const LOST: &[Thing] = &[
    Thing::EXPECTED,
    Thing::NOTES,
    Thing::ADDRESSEES,
    Thing::SENDERS,
    Thing::OBJECTIVE_LINKS,
    Thing::PHASES,
    Thing::STORYLINES,
    Thing::INCIDENTS,
    Thing::STATUS,
    Thing::KINDS,
    Thing::TAGS,
    Thing::LINKS,
    Thing::PEOPLE,
    Thing::PERPETRATORS,
    Thing::REPORTING,
    Thing::OBSERVABLES,
    Thing::CONTENT_NOTES,
    Thing::ATTACHMENTS,
    Thing::OWN_COLUMNS,
    Thing::NARRATIVES,
    Thing::ACTORS,
    Thing::PLACES,
    Thing::STARTEX,
    Thing::DECISIONS,
    Thing::COMMENTS,
];

/// Writes the archive.
///
/// # Errors
/// The writer of archives says what it refuses.
pub fn write(book: &Book<'_>) -> Result<Exported, ExportFault> {
    let mut losses = Losses::of(book, LOST);
    let injects = book.in_time();
    let first = injects.iter().filter_map(|inject| inject.time).map(|time| time.0).min().unwrap_or(0).min(0);
    if first < 0 {
        losses.first("shifted", vec![format!("{first} min")]);
    }
    losses.first("experimental", Vec::new());
    let no_time = injects.iter().filter(|inject| inject.time.is_none()).map(|inject| book.called(inject)).collect();
    losses.add("time-at-start", no_time);
    let items = items(book);
    let files = names(book, &injects);
    let mut parts = vec![
        Part::plain("config.yml", config(book, &injects, first)),
        Part::plain("channels.yml", channels()),
        Part::plain("objectives.yml", objectives(book, &items)),
        Part::plain("milestones.yml", milestones(&items)),
        Part::plain("injects.yml", injects_file(&injects, &files, first)),
    ];
    let content = injects.iter().zip(&files).map(|(inject, file)| {
        let text =
            format!("{}\n\n{}\n", clean_text(&book.scenario.exercise.exercise_marking), clean_text(&inject.text));
        Part::plain(format!("content/{file}"), text)
    });
    parts.extend(content);
    Ok(Exported { bytes: packed(&parts)?, losses: losses.finish() })
}

/// The checklist lines that injects claim to serve or are evidence for, with their titles.
fn items(book: &Book<'_>) -> BTreeMap<String, String> {
    let claimed =
        book.scenario.injects.iter().flat_map(|inject| inject.claims.iter().chain(book.serves(inject).iter().copied()));
    let title = |id: &crate::scenario::RequirementId| {
        let line = book.coverage.line(id);
        clean_text(line.map_or(id.as_str(), |line| line.requirement.title.as_str()))
    };
    let ids: BTreeSet<_> = claimed.collect();
    ids.into_iter().map(|id| (clean_text(id.as_str()), title(id))).collect()
}

fn activity((id, title): (&String, &String)) -> String {
    format!("{id} {title}")
}

/// A name for a milestone: small letters, figures and low lines.
fn milestone(id: &str) -> String {
    id.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '_' }).collect()
}

fn config(book: &Book<'_>, injects: &[&Arc<Inject>], first: i64) -> String {
    let last = injects.iter().filter_map(|inject| inject.time).map(|time| time.0).max().unwrap_or(0);
    let end = book.scenario.exercise.endex.map_or(last, |endex| endex.0).max(last);
    let mut yaml = Yaml::default();
    yaml.comment(&say("exchange-definition-experimental"));
    yaml.comment(&clean_text(&book.scenario.exercise.name));
    yaml.field(0, "version", VERSION);
    yaml.number(0, "exercise_duration", end.saturating_sub(first).saturating_add(1));
    yaml.flag(0, "email_between_teams", false);
    yaml.flag(0, "show_exercise_time", true);
    yaml.finish()
}

fn channels() -> String {
    let mut yaml = Yaml::default();
    yaml.item(0, "name", "injects");
    yaml.field(1, "type", "info");
    yaml.field(1, "display_name", "Injects");
    yaml.finish()
}

fn objectives(book: &Book<'_>, items: &BTreeMap<String, String>) -> String {
    let mut yaml = Yaml::default();
    for objective in book.scenario.objectives.iter() {
        yaml.item(0, "name", format!("{} {}", objective.number, objective.title).trim());
        yaml.open(1, "activities", true);
    }
    // Nothing says which line belongs to which objective, so that the lines have an objective of their own.
    yaml.item(0, "name", &say("exchange-definition-coverage"));
    yaml.open(1, "activities", items.is_empty());
    for entry in items {
        yaml.item(1, "name", &activity(entry));
    }
    yaml.finish()
}

fn milestones(items: &BTreeMap<String, String>) -> String {
    let mut yaml = Yaml::default();
    for (id, title) in items {
        yaml.item(0, "name", &milestone(id));
        yaml.field(1, "activity", &activity((id, title)));
    }
    yaml.finish()
}

fn injects_file(injects: &[&Arc<Inject>], files: &[String], first: i64) -> String {
    let mut yaml = Yaml::default();
    let mut seen = BTreeSet::new();
    for (inject, file) in injects.iter().zip(files) {
        let plain = format!("{} {}", inject.number, inject.title);
        let plain = if plain.trim().is_empty() { inject.id.to_string() } else { plain };
        let name = if seen.insert(plain.clone()) { plain } else { format!("{plain} ({file})") };
        yaml.item(0, "name", name.trim());
        yaml.number(1, "time", inject.time.map_or(0, |time| time.0.saturating_sub(first)));
        yaml.open(1, "alternatives", false);
        yaml.item(1, "name", name.trim());
        yaml.open(2, "content", false);
        yaml.field(3, "text_path", file);
    }
    yaml.finish()
}

/// A file for each text: the number in plain letters where it is one, always with its place.
fn names(book: &Book<'_>, injects: &[&Arc<Inject>]) -> Vec<String> {
    let name = |(place, inject): (usize, &&Arc<Inject>)| {
        let called: String = book.called(inject).chars().filter(char::is_ascii_alphanumeric).take(20).collect();
        format!("{:04}-{}.md", place + 1, called.to_lowercase())
    };
    injects.iter().enumerate().map(name).collect()
}
