//! The common exercise format of the MISP project, 2024: all injects as mail with a text as payload.

use super::clean::clean_text;
use super::columns::Book;
use super::export::ExportFault;
use super::format::Exported;
use super::losses::{Losses, Thing};
use super::openaev::uuid;
use crate::scenario::Inject;
use serde_json::{Value, json};

const LOST: &[Thing] = &[
    Thing::OBJECTIVES,
    Thing::OBJECTIVE_LINKS,
    Thing::AUDIENCES,
    Thing::ADDRESSEES,
    Thing::PHASES,
    Thing::STORYLINES,
    Thing::INCIDENTS,
    Thing::CLAIMS,
    Thing::NOTES,
    Thing::EXPECTED,
    Thing::STATUS,
    Thing::KINDS,
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
    Thing::COVERAGE,
    Thing::DECISIONS,
    Thing::COMMENTS,
    Thing::SAFETY,
];

/// Writes the document.
///
/// # Errors
/// The fault names what JSON cannot hold.
pub fn write(book: &Book<'_>) -> Result<Exported, ExportFault> {
    let mut losses = Losses::of(book, LOST);
    let exercise = &book.scenario.exercise;
    let injects = book.in_time();
    let first = injects.iter().filter_map(|inject| inject.time).map(|time| time.0).min().unwrap_or(0).min(0);
    if first < 0 {
        losses.first("shifted", vec![format!("{first} min")]);
    }
    let seconds = |inject: &Inject| inject.time.map_or(0, |time| time.0.saturating_sub(first).saturating_mul(60));
    let no_time = injects.iter().filter(|inject| inject.time.is_none()).map(|inject| book.called(inject)).collect();
    losses.add("time-at-start", no_time);
    let last = injects.iter().map(|inject| seconds(inject)).max().unwrap_or(0);
    let total = exercise.endex.map_or(last, |endex| endex.0.saturating_sub(first).saturating_mul(60)).max(last);
    let mut seen = std::collections::BTreeSet::new();
    let unique: Vec<&&std::sync::Arc<Inject>> =
        injects.iter().filter(|inject| seen.insert(inject.id.as_str())).collect();
    let document = json!({
        "exercise": {
            "uuid": uuid("cexf exercise", &exercise.name),
            "name": clean_text(&exercise.name),
            "description": clean_text(&exercise.aim),
            "expanded": marked(book),
            "meta": { "author": "", "level": "", "priority": 1 },
            "namespace": "crosscut",
            "tags": [],
            "total_duration": total.to_string(),
            "version": "1",
        },
        "injects": unique.iter().map(|inject| json!({
            "uuid": uuid("cexf inject", inject.id.as_str()),
            "name": clean_text(&format!("{} {}", inject.number, inject.title)).trim(),
            "description": "",
            "action": "email_to_participants",
            "action_payload_resource_uuid": uuid("cexf payload", inject.id.as_str()),
            "target_tool": "MISP",
            "inject_evaluation": [],
        })).collect::<Vec<_>>(),
        "inject_flow": unique.iter().enumerate().map(|(place, inject)| json!({
            "inject_uuid": uuid("cexf inject", inject.id.as_str()),
            "description": clean_text(&inject.title),
            "sequence": {
                "trigger": ["startex"],
                "completion_trigger": [],
                "followed_by": unique.get(place + 1).map(|next| uuid("cexf inject", next.id.as_str())).into_iter().collect::<Vec<_>>(),
            },
            "timing": { "triggered_at": seconds(inject) },
            "requirements": {},
            "reporting_callback": [],
        })).collect::<Vec<Value>>(),
        "inject_payloads": unique.iter().map(|inject| json!({
            "uuid": uuid("cexf payload", inject.id.as_str()),
            "name": format!("{}.md", uuid("cexf payload", inject.id.as_str())),
            "type": "file",
            "parameters": {
                "filename": format!("{}.md", uuid("cexf payload", inject.id.as_str())),
                "content-type": "text/markdown",
                "content": markdown(book, inject),
            },
        })).collect::<Vec<_>>(),
    });
    let text = serde_json::to_string_pretty(&document)? + "\n";
    Ok(Exported { bytes: text.into_bytes(), losses: losses.finish() })
}

/// Classification and EXERCISE lines.
fn marked(book: &Book<'_>) -> String {
    let exercise = &book.scenario.exercise;
    let lines = [&exercise.classification, &exercise.releasability, &exercise.exercise_marking];
    let lines: Vec<String> = lines.into_iter().map(|line| clean_text(line)).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

/// The text for the audience, with its markup signs made plain.
fn markdown(book: &Book<'_>, inject: &Inject) -> String {
    let from = book.actor(inject.from.as_ref()).map_or(&inject.from_text, |actor| &actor.name);
    let marking = plain(&marked(book));
    format!("{marking}\n\n**{}**\n\n{}\n\n{}\n", plain(&inject.title), plain(from), plain(&inject.text))
}

fn plain(text: &str) -> String {
    let mut out = String::new();
    for letter in clean_text(text).chars() {
        if letter.is_ascii_punctuation() && !matches!(letter, '.' | ',' | ';' | ':' | '?' | '\'' | '"' | '/' | '%') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}
