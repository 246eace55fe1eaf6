//! Writes the archive: the scenario as one JSON entry, the coverage as two attached documents.

use super::graph::{Graph, graph};
use super::marks::{Parts, covered, described, html, mark};
use super::{ATTACHMENT, SCENARIO, Way, coverage, names, uuid};
use crate::exchange::clean::{clean_text, file_stem};
use crate::exchange::columns::Book;
use crate::exchange::export::ExportFault;
use crate::exchange::format::Exported;
use crate::exchange::losses::{Losses, Thing};
use crate::exchange::pack::{Part, packed};
use crate::exchange::workbook::Marking;
use crate::scenario::{ExpectedAction, Inject};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What has no field there, by the table of the notes.
const LOST: &[Thing] = &[
    Thing::CLAIMS,
    Thing::OBJECTIVE_LINKS,
    Thing::STORYLINES,
    Thing::INCIDENTS,
    Thing::PHASES,
    Thing::CONTINGENCY,
    Thing::INFO,
    Thing::PEOPLE,
    Thing::PERPETRATORS,
    Thing::REPORTING,
    Thing::OBSERVABLES,
    Thing::TOPIC_DEPTHS,
    Thing::CONTENT_NOTES,
    Thing::INJECT_DETAILS,
    Thing::ATTACHMENTS,
    Thing::OWN_COLUMNS,
    Thing::OBJECTIVE_DETAILS,
    Thing::QUESTIONS,
    Thing::POSTS,
    Thing::NARRATIVES,
    Thing::ACTORS,
    Thing::PLACES,
    Thing::AREAS,
    Thing::MEASURES,
    Thing::DECISIONS,
    Thing::COMMENTS,
    Thing::EXERCISE,
];

/// An expectation without a limit of its own is open for a day.
const A_DAY: u32 = 86_400;

/// Writes the archive.
///
/// # Errors
/// The writer of archives or of JSON says what it refuses.
pub fn write(book: &Book<'_>, today: &str) -> Result<Exported, ExportFault> {
    let graph = graph(book);
    let first = graph.order.iter().filter_map(|inject| inject.time).map(|time| time.0).min().unwrap_or(0).min(0);
    let json = serde_json::to_vec_pretty(&document(book, &graph, first, today))?;
    // Names that hold `payload.json` or `attachments.zip` would be led astray, so ours ends with a word of its own.
    let name = format!("{}-scenario.json", file_stem(&book.scenario.exercise.name));
    let attached = |name: &str, bytes: Vec<u8>| Part { name: name.to_owned(), comment: ATTACHMENT.to_owned(), bytes };
    let parts = [
        Part { name, comment: SCENARIO.to_owned(), bytes: json },
        attached(coverage::CSV, coverage::csv(book)?),
        attached(coverage::HTML, coverage::page(book).into_bytes()),
    ];
    let mut losses = Losses::of(book, LOST);
    losses.add("openaev-links", graph.reduced.clone());
    let no_time = graph.order.iter().filter(|inject| inject.time.is_none()).map(|inject| book.called(inject)).collect();
    losses.add("openaev-no-time", no_time);
    if first < 0 {
        losses.first("shifted", vec![format!("{first} min")]);
    }
    Ok(Exported { bytes: packed(&parts)?, losses: losses.finish() })
}

fn document(book: &Book<'_>, graph: &Graph<'_>, first: i64, today: &str) -> Value {
    let teams = teams(book);
    let tags = tags(book);
    let exercise = &book.scenario.exercise;
    let documents = [coverage::CSV, coverage::HTML].map(|name| {
        json!({
            "document_id": uuid("document", name), "document_name": name, "document_description": "Coverage",
            "document_target": name, "document_tags": [],
        })
    });
    let name: String = clean_text(&exercise.name).replace('\n', " ").chars().take(200).collect();
    json!({
        "export_version": 1,
        "scenario_information": {
            "scenario_id": uuid("scenario", &exercise.name),
            "scenario_name": if name.trim().is_empty() { "Exercise" } else { name.trim() },
            "scenario_description": about(book, first),
            "scenario_subtitle": format!("Crosscut {} · {}", env!("CARGO_PKG_VERSION"), clean_text(today)),
            "scenario_category": "global-crisis",
            "scenario_main_focus": "standard-operating-procedure",
            "scenario_message_header": clean_text(&exercise.exercise_marking),
            "scenario_message_footer": Marking::of(exercise).classification,
            "scenario_mail_from": "",
            "scenario_tags": [],
            "scenario_documents": [uuid("document", coverage::CSV), uuid("document", coverage::HTML)],
        },
        "scenario_tags": tags.iter().map(|(name, colour)| json!({
            "tag_id": uuid("tag", name), "tag_name": name, "tag_color": colour,
        })).collect::<Vec<_>>(),
        "scenario_documents": documents,
        "scenario_organizations": [], "scenario_users": [],
        "scenario_teams": teams.iter().map(|(key, name)| json!({
            "team_id": uuid("team", key), "team_name": name, "team_description": mark("Team", key),
            "team_tags": [], "team_contextual": true,
        })).collect::<Vec<_>>(),
        "scenario_challenges": [],
        "scenario_channels": channels(book),
        "scenario_articles": articles(book, graph),
        "scenario_objectives": objectives(book),
        "scenario_lessons_categories": [], "scenario_lessons_questions": [],
        "scenario_injects": graph.order.iter().enumerate().map(|(place, inject)| {
            inject_object(book, graph, place, inject, first)
        }).collect::<Vec<_>>(),
        "scenario_variables": [],
    })
}

/// The aim, and what is needed to come back: that it is ours, STARTEX, and how far all was moved.
fn about(book: &Book<'_>, first: i64) -> String {
    let exercise = &book.scenario.exercise;
    let mut lines = vec![covered(&exercise.aim), mark("Crosscut", "1")];
    lines.extend(exercise.startex.map(|startex| mark("STARTEX", &startex.to_string())));
    if first < 0 {
        lines.push(mark("Begins", &format!("{first} min")));
    }
    lines.join("\n")
}

/// Teams by key: training audiences, cells, and all branches and advisers that an inject goes to.
fn teams(book: &Book<'_>) -> Vec<(String, String)> {
    let name = |text: &str, id: &str| {
        let name = clean_text(text).replace('\n', " ");
        if name.trim().is_empty() { id.to_owned() } else { name.trim().to_owned() }
    };
    let audiences =
        book.scenario.audiences.iter().map(|it| (format!("audience {}", it.id), name(&it.name, it.id.as_str())));
    let cells = book.scenario.cells.iter().map(|it| (format!("cell {}", it.id), name(&it.name, it.id.as_str())));
    let codes: std::collections::BTreeSet<&str> =
        book.scenario.injects.iter().flat_map(|inject| inject.to.iter().map(crate::scenario::Code::as_str)).collect();
    let codes = codes.into_iter().map(|code| (format!("to {code}"), name(book.vocabulary.label("code", code), code)));
    let mut seen = std::collections::BTreeSet::new();
    audiences.chain(cells).chain(codes).filter(|(key, _)| seen.insert(key.clone())).collect()
}

fn teams_of(book: &Book<'_>, inject: &Inject) -> Vec<String> {
    let audiences = inject.audiences.iter().filter(|id| book.audience(id).is_some()).map(|id| format!("audience {id}"));
    let mut keys: Vec<String> = audiences.chain(inject.to.iter().map(|code| format!("to {code}"))).collect();
    if keys.is_empty() {
        // Without an audience it goes to all of them.
        keys = book.scenario.audiences.iter().map(|it| format!("audience {}", it.id)).collect();
    }
    keys.sort();
    keys.dedup();
    keys.iter().map(|key| uuid("team", key)).collect()
}

/// The names of the tags of an inject: topics, other tags, channel, kind and status.
fn tags_of(inject: &Inject) -> Vec<String> {
    let topic =
        |tag: &str| tag.strip_prefix("topic.").or_else(|| tag.strip_prefix("lens.")).map(|topic| format!("hs:{topic}"));
    let own = inject.tags.iter().map(|tag| topic(tag.as_str()).unwrap_or_else(|| tag.to_string()));
    let fields = [("channel", &inject.channel), ("kind", &inject.kind), ("state", &inject.status)];
    let fields = fields.into_iter().filter(|(_, code)| !code.is_empty()).map(|(name, code)| format!("{name}:{code}"));
    let time = inject.time.is_none().then(|| "time:none".to_owned());
    let all = own.chain(fields).chain(time).map(|name| clean_text(&name).trim().to_lowercase());
    let mut seen = std::collections::BTreeSet::new();
    all.filter(|name| !name.is_empty() && seen.insert(name.clone())).collect()
}

/// All tags with their colours.
fn tags(book: &Book<'_>) -> BTreeMap<String, String> {
    let colours: BTreeMap<String, &str> = book
        .vocabulary
        .topics()
        .into_iter()
        .filter_map(|(id, value)| Some((format!("hs:{}", id.split_once('.')?.1), value.light.as_str())))
        .collect();
    let names = book.scenario.injects.iter().flat_map(|inject| tags_of(inject));
    names
        .map(|name| {
            let colour = colours.get(&name).filter(|colour| colour.starts_with('#')).copied().unwrap_or("#6b7280");
            (name, colour.to_owned())
        })
        .collect()
}

fn objectives(book: &Book<'_>) -> Vec<Value> {
    let objective = |(place, it): (usize, &std::sync::Arc<crate::scenario::Objective>)| {
        json!({
            "objective_id": uuid("objective", it.id.as_str()),
            "objective_title": names::whole(&it.number, &it.title, it.id.as_str()),
            "objective_description": clean_text(&it.task),
            "objective_priority": place.min(30_000) + 1,
        })
    };
    book.scenario.objectives.iter().enumerate().map(objective).collect()
}

/// A channel for each sender and type of medium.
fn channels(book: &Book<'_>) -> Vec<Value> {
    let mut found: BTreeMap<String, (String, &str)> = BTreeMap::new();
    for inject in book.scenario.injects.iter() {
        if let Way::Article(medium) = Way::of(inject.channel.as_str()) {
            found.entry(channel_key(book, inject, medium)).or_insert_with(|| (sender(book, inject), medium));
        }
    }
    let channel = |(key, (name, medium)): (&String, &(String, &str))| {
        json!({
            "channel_id": uuid("channel", key), "channel_name": if name.is_empty() { medium } else { name.as_str() },
            "channel_type": medium, "channel_description": "", "channel_mode": "title",
            "channel_primary_color_dark": "#1b6ca8", "channel_primary_color_light": "#1b6ca8",
            "channel_secondary_color_dark": "#10405f", "channel_secondary_color_light": "#10405f",
            "channel_logo_dark": null, "channel_logo_light": null,
        })
    };
    found.iter().map(channel).collect()
}

fn channel_key(book: &Book<'_>, inject: &Inject, medium: &str) -> String {
    format!("{medium} {}", sender(book, inject))
}

fn sender(book: &Book<'_>, inject: &Inject) -> String {
    let name = book.actor(inject.from.as_ref()).map_or(&inject.from_text, |actor| &actor.name);
    clean_text(name).replace('\n', " ").trim().to_owned()
}

fn articles(book: &Book<'_>, graph: &Graph<'_>) -> Vec<Value> {
    let article = |(place, inject): (usize, &&std::sync::Arc<Inject>)| {
        let Way::Article(medium) = Way::of(inject.channel.as_str()) else { return None };
        Some(json!({
            "article_id": id_of(graph, place, "article"),
            "article_name": names::whole(&inject.number, &inject.title, inject.id.as_str()),
            "article_content": html(&inject.text),
            "article_author": sender(book, inject),
            "article_shares": 0, "article_likes": 0, "article_comments": 0,
            "article_channel": uuid("channel", &channel_key(book, inject, medium)),
            "article_documents": [],
        }))
    };
    graph.order.iter().enumerate().filter_map(article).collect()
}

/// The id of the inject at a place; two with the same id stay apart.
fn id_of(graph: &Graph<'_>, place: usize, kind: &str) -> String {
    let Some(inject) = graph.order.get(place) else { return String::new() };
    let earlier = graph.apart.get(place).copied().unwrap_or(0);
    let apart = if earlier == 0 { String::new() } else { format!(" again {earlier}") };
    uuid(kind, &format!("{}{apart}", inject.id))
}

fn inject_object(book: &Book<'_>, graph: &Graph<'_>, place: usize, inject: &Inject, first: i64) -> Value {
    let own = id_of(graph, place, "inject");
    let parent = graph.parents.get(place).copied().flatten().map(|parent| id_of(graph, parent, "inject"));
    let depends = parent.map(|parent| json!({
        "dependency_relationship": { "inject_parent_id": parent, "inject_children_id": own },
        "dependency_condition": { "mode": "and", "conditions": [{ "key": "Execution", "operator": "eq", "value": true }] },
    }));
    let way = Way::of(inject.channel.as_str());
    let at = book.place(inject.place.as_ref());
    let seconds = inject.time.map_or(0, |time| time.0.saturating_sub(first).saturating_mul(60));
    let held_back = inject.kind.as_str() == "contingency" || !inject.is_live() || inject.time.is_none();
    json!({
        "inject_id": own,
        "inject_title": names::whole(&inject.number, &inject.title, inject.id.as_str()),
        "inject_description": description(book, inject, way),
        "inject_country": at.map(|at| clean_text(&at.region)).filter(|text| !text.is_empty()),
        "inject_city": at.map(|at| clean_text(&at.name)).filter(|text| !text.is_empty()),
        "inject_enabled": !held_back,
        "inject_injector_contract": { "injector_contract_id": way.contract(), "injector_contract_payload": null },
        "inject_all_teams": false,
        "inject_depends_duration": seconds,
        "inject_depends_on": depends.into_iter().collect::<Vec<_>>(),
        "inject_tags": tags_of(inject).iter().map(|name| uuid("tag", name)).collect::<Vec<_>>(),
        "inject_teams": teams_of(book, inject),
        "inject_documents": [],
        "inject_content": content(graph, place, inject, way, book),
    })
}

/// The text where no other field holds it, the notes, the sender, and the lines it is meant to serve.
fn description(book: &Book<'_>, inject: &Inject, way: Way) -> String {
    let text = if way == Way::Manual { clean_text(&inject.text) } else { String::new() };
    let covers = inject.claims.iter().map(ToString::to_string).collect();
    described(&Parts { text, notes: clean_text(&inject.notes), covers, from: sender(book, inject) })
}

fn content(graph: &Graph<'_>, place: usize, inject: &Inject, way: Way, book: &Book<'_>) -> Value {
    let expectations: Vec<Value> = inject.expected.iter().map(|action| expectation(action, book)).collect();
    let subject = clean_text(&inject.title).replace('\n', " ");
    match way {
        Way::Manual => json!({ "expectations": expectations }),
        Way::Mail => json!({
            "subject": subject, "body": html(&inject.text), "encrypted": false, "expectations": expectations,
        }),
        Way::Article(_) => json!({
            "articles": [id_of(graph, place, "article")], "emailing": false, "subject": subject, "body": "",
            "encrypted": false, "expectations": expectations,
        }),
    }
}

fn expectation(action: &ExpectedAction, book: &Book<'_>) -> Value {
    let label = book.vocabulary.label("do", action.code.as_str());
    let text = clean_text(&action.text).replace('\n', " ");
    let within = action.within.map(|minutes| minutes.to_string()).unwrap_or_default();
    let aside = mark("Action", &format!("{}; {}; {within}", action.code, action.branch));
    json!({
        "expectation_type": "MANUAL",
        "expectation_name": if text.trim().is_empty() { label } else { text.trim() },
        "expectation_description": format!("{}\n{aside}", covered(label)).trim(),
        "expectation_score": 100.0,
        "expectation_expectation_group": true,
        "expectation_expiration_time": action.within.map_or(A_DAY, |minutes| minutes.saturating_mul(60)),
    })
}
