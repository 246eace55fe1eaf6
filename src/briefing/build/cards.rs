//! Inject cards in order of time, a day after the other; what is held in reserve stands at the end.

use super::chart::is_reserve;
use super::clearing::{Clearing, content_note};
use super::desk::Desk;
use super::text::{headed, joined, pair, paragraphs, said, sentence, span};
use super::words;
use crate::briefing::block::{Block, Card};
use crate::briefing::{Edition, Options};
use crate::scenario::{Attachment, ExpectedAction, Inject, People, Record, Referral};
use crate::words::say;
use std::sync::Arc;

/// All cards.
pub fn blocks(desk: &Desk<'_>) -> Vec<Block> {
    let (reserve, firm): (Vec<_>, Vec<_>) = desk.played.iter().copied().partition(|inject| is_reserve(inject));
    let mut blocks = Vec::new();
    let card = |inject: &Arc<Inject>| Block::Card(Box::new(card(desk, inject, desk.own_card(&inject.id))));
    let has_days = desk.options.edition != Edition::Cards;
    let mut day = None;
    for inject in firm {
        let today = inject.time.map(|time| desk.calendar.index(time));
        if has_days && day.replace(today) != Some(today) {
            let name = inject.time.map(|time| desk.calendar.day_and_date(time));
            let anchor =
                today.map_or_else(|| "day-none".to_owned(), |today| format!("day-{today}").replace("--", "-minus-"));
            blocks.push(headed(2, name.unwrap_or_else(|| say("briefing-no-time")), anchor));
        }
        blocks.push(card(inject));
    }
    if has_days && !reserve.is_empty() {
        blocks.extend([headed(2, say("briefing-reserve"), "reserve"), sentence("briefing-reserve-what")]);
    }
    blocks.extend(reserve.into_iter().map(card));
    blocks
}

/// The card of an inject.
pub fn card(desk: &Desk<'_>, inject: &Arc<Inject>, anchor: String) -> Card {
    let clearing = desk.clearing(inject);
    Card {
        anchor,
        number: inject.number.trim().to_owned(),
        title: inject.title.trim().to_owned(),
        time: desk.time(inject),
        day: inject.time.map(|time| desk.calendar.day(time)).unwrap_or_default(),
        marks: marks(desk, inject, &clearing),
        route: route(desk, inject),
        text: if clearing.is_open() { vec![say("briefing-withheld")] } else { paragraphs(&inject.text) },
        content_note: content_note(desk.vocabulary, inject),
        facts: facts(desk, inject, &clearing),
        topics: desk.marks(inject),
        links: links(desk, inject),
        whole_page: is_whole_page(desk.options),
    }
}

fn is_whole_page(options: &Options) -> bool {
    options.edition == Edition::Cards && !options.compact
}

/// State, weight and control flags in words, where they say something.
pub fn marks(desk: &Desk<'_>, inject: &Inject, clearing: &Clearing) -> Vec<String> {
    let label = |facet: &str, value: &str| desk.vocabulary.label(facet, value).to_owned();
    let mut marks = Vec::new();
    if matches!(inject.status.as_str(), "draft" | "for_review" | "released") {
        marks.push(label("state", inject.status.as_str()));
    }
    if inject.status.is_empty() {
        marks.push(label("state", "draft"));
    }
    if matches!(inject.kind.as_str(), "key" | "contingency") {
        marks.push(label("kind", inject.kind.as_str()));
    }
    if inject.must_play {
        marks.push(label("control", "must_play"));
    }
    if inject.closing {
        marks.push(label("control", "closing"));
    }
    if clearing.is_open() {
        marks.push(say("briefing-not-cleared"));
    }
    marks
}

/// From, to and by what.
pub fn route(desk: &Desk<'_>, inject: &Inject) -> String {
    let to = words::branches(desk.vocabulary, &inject.to);
    let audiences = inject.audiences.iter().filter_map(|id| desk.scenario.audiences.iter().find(|it| it.id == *id));
    let audiences = joined(audiences.map(|it| it.name.to_string()), ", ");
    let to = joined([audiences, to], " / ");
    let info = words::branches(desk.vocabulary, &inject.info);
    let info = if info.is_empty() { info } else { said("briefing-info", &[("who", info.into())]) };
    let whole = joined([desk.from(inject), joined([to, info], " ")], " → ");
    joined([whole, words::label(desk.vocabulary, "channel", &inject.channel)], " · ")
}

/// Names with what belongs to them.
struct Entries(Vec<(String, Vec<String>)>);

impl Entries {
    fn put(&mut self, id: &str, texts: impl IntoIterator<Item = String>) {
        let texts: Vec<String> = texts.into_iter().filter(|text| !text.trim().is_empty()).collect();
        if !texts.is_empty() {
            self.0.push((say(id), texts));
        }
    }
}

fn facts(desk: &Desk<'_>, inject: &Arc<Inject>, clearing: &Clearing) -> Vec<(String, Vec<String>)> {
    let mut list = Entries(Vec::new());
    list.put("briefing-fact-expected", inject.expected.iter().map(|it| action(desk, it)));
    list.put("briefing-fact-window", inject.window.map(span));
    list.put("briefing-fact-objective", inject.objectives.iter().filter_map(|id| goal(desk, id.as_str())));
    list.put("briefing-fact-topics", depths(desk, inject));
    if desk.is_full() {
        told_in_full(desk, inject, &mut list);
    }
    list.put("briefing-fact-notes", paragraphs(&inject.notes));
    list.put("briefing-fact-feedback", paragraphs(&inject.feedback));
    if let Clearing::Cleared(who) = clearing {
        list.put("briefing-fact-cleared", [who.clone()]);
    }
    if let Clearing::Changed(who) = clearing {
        list.put("briefing-fact-cleared", [said("briefing-cleared-before", &[("who", who.as_str().into())])]);
    }
    list.0
}

fn told_in_full(desk: &Desk<'_>, inject: &Arc<Inject>, list: &mut Entries) {
    let vocabulary = desk.vocabulary;
    list.put("briefing-fact-effect", paragraphs(&inject.people_effect));
    list.put("briefing-fact-people", inject.people.iter().map(|it| people(desk, it)));
    let by = inject.perpetrator.as_ref().and_then(|id| desk.actor(id.as_str())).map(|it| it.name.to_string());
    let by = by.unwrap_or_else(|| words::label(vocabulary, "perp", &inject.perpetrator_kind));
    list.put("briefing-fact-perpetrator", [by]);
    let chain = inject.chain.iter().map(|code| words::branch(vocabulary, code));
    list.put("briefing-fact-chain", [joined(chain, " → "), inject.report.trim().to_owned()]);
    list.put("briefing-fact-referral", inject.referrals.iter().map(|it| referral(desk, it)));
    list.put("briefing-fact-observables", inject.observables.iter().map(|it| it.trim().to_owned()));
    let place = inject.place.as_ref().and_then(|id| desk.scenario.place(id));
    list.put("briefing-fact-place", place.map(|it| it.name.trim().to_owned()));
    let storyline = desk.storyline(inject).map(|it| joined([&*it.code, &*it.title], " "));
    let incident = desk.incident(inject).map(|it| joined([&*it.number, &*it.title], " "));
    list.put("briefing-fact-storyline", [joined(storyline.into_iter().chain(incident), " / ")]);
    list.put("briefing-fact-attachments", inject.attachments.iter().map(attachment));
    let cell = desk.sender(inject).and_then(|it| it.cell.as_ref());
    let cell = cell.and_then(|id| desk.scenario.cells.iter().find(|cell| cell.id == *id));
    list.put("briefing-fact-played-by", cell.map(|it| it.name.trim().to_owned()));
    let own = inject.columns.iter().filter(|(_, text)| !text.trim().is_empty());
    list.0.extend(own.map(|(name, text)| (name.to_string(), vec![text.trim().to_owned()])));
    list.put("briefing-fact-owner", [inject.owner.trim().to_owned()]);
}

/// What is expected, of whom and by when.
pub fn action(desk: &Desk<'_>, it: &ExpectedAction) -> String {
    let code = words::label(desk.vocabulary, "do", &it.code);
    let what = if it.text.trim().is_empty() { code } else { it.text.trim().to_owned() };
    let within = it.within.map(|minutes| said("briefing-within", &[("time", span(minutes).into())]));
    let who = words::branches(desk.vocabulary, std::slice::from_ref(&it.branch));
    let about = joined([who, within.unwrap_or_default()], ", ");
    if about.is_empty() { what } else { said("briefing-aside", &[("name", what.into()), ("about", about.into())]) }
}

fn goal(desk: &Desk<'_>, id: &str) -> Option<String> {
    desk.objective(id).map(|it| joined([&*it.number, &*it.title], " "))
}

fn depths(desk: &Desk<'_>, inject: &Inject) -> Vec<String> {
    const DEPTHS: [&str; 3] = ["mentioned", "indicated", "dilemma"];
    let depth = |depth: u8| DEPTHS.get(usize::from(depth)).map_or("", |code| desk.vocabulary.label("depth", code));
    desk.depths(inject).into_iter().map(|(topic, deep)| pair(topic.name(), &depth(deep).to_lowercase())).collect()
}

fn people(desk: &Desk<'_>, it: &People) -> String {
    let vocabulary = desk.vocabulary;
    let number = it.number.map(super::text::figure).unwrap_or_default();
    let about = joined(
        [
            words::label(vocabulary, "sex", &it.sex),
            words::labels(vocabulary, "age", &it.ages),
            words::labels(vocabulary, "status", &it.statuses),
            words::labels(vocabulary, "group", &it.groups),
            if it.disability.as_str() == "yes" {
                words::label(vocabulary, "disability", &it.disability)
            } else {
                String::new()
            },
            words::label(vocabulary, "portrayal", &it.portrayal),
        ],
        ", ",
    );
    let who = match (it.label.trim(), number.as_str()) {
        ("", number) => number.to_owned(),
        (label, "") => label.to_owned(),
        (label, number) => pair(label, number),
    };
    match (who.is_empty(), about.is_empty()) {
        (false, false) => said("briefing-aside", &[("name", who.into()), ("about", about.into())]),
        _ => joined([who, about], " "),
    }
}

fn referral(desk: &Desk<'_>, it: &Referral) -> String {
    let kind = words::label(desk.vocabulary, "ref", &it.kind);
    let outcome = words::label(desk.vocabulary, "outcome", &it.outcome);
    let consent = words::label(desk.vocabulary, "consent", &it.consent);
    joined([joined([kind, outcome, consent], ", "), it.note.trim().to_owned()], ". ")
}

fn attachment(it: &Attachment) -> String {
    let id = if it.for_audience { "briefing-file-audience" } else { "briefing-file-control" };
    let name = joined([&*it.name, &*it.description], " – ");
    if name.is_empty() { name } else { said("briefing-aside", &[("name", name.into()), ("about", say(id).into())]) }
}

/// The injects that it goes on from, and those that go on from it.
fn links(desk: &Desk<'_>, inject: &Inject) -> Vec<(String, String)> {
    let name = |other: &Arc<Inject>| Record::Inject(Arc::clone(other)).called();
    let words = |id: String, other: &Arc<Inject>, when: &str| {
        let said = said(&id, &[("inject", name(other).into())]);
        let when =
            if matches!(when, "acted" | "not_acted") { say(&format!("briefing-when-{when}")) } else { String::new() };
        joined([said, when], ", ")
    };
    let kind = |kind: &str| if LINKS.contains(&kind) { kind.replace('_', "-") } else { "other".to_owned() };
    let mut links = Vec::new();
    for link in &inject.links {
        if let Some(other) = desk.inject(&link.to) {
            let id = format!("briefing-link-{}", kind(link.kind.as_str()));
            links.push((words(id, other, link.when.as_str()), desk.card(&other.id)));
        }
    }
    for (back, other) in desk.later(&inject.id) {
        let id = format!("briefing-back-{}", kind(back.as_str()));
        links.push((words(id, other, ""), desk.card(&other.id)));
    }
    links
}

const LINKS: [&str; 7] = ["follows", "changes", "contradicts", "interrupts", "caused_by", "branch", "same_time"];
