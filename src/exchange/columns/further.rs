//! The columns of ours behind the known ones, with which a row holds all that an inject says.

use super::cell::{lines, of_lines};
use super::{Agrees, Book, Cell, Column, Kind, PARTING, codes, data, delivery, joined, parted};
use crate::scenario::{Code, Extra, Inject, InjectId, RecordKind, RecordRef, TagId, TopicDepth};

const fn plain(
    heading: &'static str,
    kind: Kind,
    fill: fn(&Book<'_>, &Inject) -> Cell,
    take: fn(&mut Inject, &str),
) -> Column {
    Column { heading, kind, read_back: true, fill, take: Some(take), agrees: None }
}

const fn named(heading: &'static str, fill: fn(&Book<'_>, &Inject) -> Cell) -> Column {
    Column { heading, kind: Kind::Short, read_back: true, fill, take: None, agrees: None }
}

const fn exact(
    heading: &'static str,
    beside: &'static str,
    agrees: Agrees,
    fill: fn(&Book<'_>, &Inject) -> Cell,
    take: fn(&mut Inject, &str),
) -> Column {
    Column { heading, kind: Kind::Codes, read_back: true, fill, take: Some(take), agrees: Some((beside, agrees)) }
}

/// A column for one code of the inject.
macro_rules! code {
    ($heading:literal, $field:ident) => {
        plain(
            $heading,
            Kind::Codes,
            |_, it| Cell::text(it.$field.as_str()),
            |it, text| it.$field = Code::new(text.trim()),
        )
    };
}
/// A column for one text of the inject.
macro_rules! text {
    ($heading:literal, $field:ident) => {
        plain($heading, Kind::Long, |_, it| Cell::text(&it.$field), |it, text| it.$field = text.into())
    };
}
/// A column for one yes or no.
macro_rules! flag {
    ($heading:literal, $field:ident) => {
        plain($heading, Kind::Short, |_, it| Cell::flag(it.$field), |it, text| it.$field = is_yes(text))
    };
}
/// A column for one number.
macro_rules! number {
    ($heading:literal, $field:ident) => {
        plain($heading, Kind::Number, |_, it| Cell::number(it.$field), |it, text| it.$field = text.trim().parse().ok())
    };
}
/// A column for a list of codes, ids or tags.
macro_rules! list {
    ($heading:literal, $field:ident) => {
        plain(
            $heading,
            Kind::Codes,
            |_, it| codes(&it.$field),
            |it, text| it.$field = parted(text).map(Into::into).collect(),
        )
    };
}
/// A column for texts one a line.
macro_rules! rows {
    ($heading:literal, $field:ident) => {
        plain($heading, Kind::Long, |_, it| lines(&it.$field), |it, text| it.$field = of_lines(text))
    };
}
/// A column for records inside the inject; what is no JSON changes nothing.
macro_rules! records {
    ($heading:literal, $field:ident) => {
        plain(
            $heading,
            Kind::Data,
            |_, it| data(&it.$field),
            |it, text| {
                if text.trim().is_empty() {
                    it.$field = Vec::new();
                } else if let Ok(list) = serde_json::from_str(text) {
                    it.$field = list;
                }
            },
        )
    };
}

/// The columns in order.
pub const FURTHER: &[Column] = &[
    exact(
        "To (codes)",
        "To / Target",
        same_labels,
        |_, it| codes(&it.to),
        |it, text| it.to = parted(text).map(Into::into).collect(),
    ),
    list!("Info (codes)", info),
    named("Audiences", |book, it| {
        joined(it.audiences.iter().filter_map(|id| book.audience(id)).map(|audience| &*audience.name))
    }),
    exact(
        "Channel (code)",
        "Delivery Method",
        same_delivery,
        |_, it| Cell::text(it.channel.as_str()),
        |it, text| it.channel = Code::new(text.trim()),
    ),
    exact(
        "Kind (code)",
        "Inject Type",
        same_kind,
        |_, it| Cell::text(it.kind.as_str()),
        |it, text| it.kind = Code::new(text.trim()),
    ),
    // Filled where the sender is in words only, so that no actor is made of them.
    exact(
        "From (text)",
        "From / Source",
        |own, readable, _| own.trim() == readable.trim(),
        from_text,
        |it, text| it.from_text = text.into(),
    ),
    named("Incident #", |book, it| book.incident(it).map_or(Cell::Empty, |incident| Cell::text(&incident.number))),
    named("Storyline Code", |book, it| book.storyline(it).map_or(Cell::Empty, |line| Cell::text(&line.code))),
    named("Phase (by hand)", phase_by_hand),
    flag!("Must Play", must_play),
    flag!("Closing", closing),
    number!("Response Window (min)", window),
    text!("Effect on People", people_effect),
    text!("Feedback", feedback),
    rows!("Observables", observables),
    text!("Report", report),
    list!("Reporting Chain (codes)", chain),
    flag!("Chain Suggested", chain_suggested),
    number!("Hours Since Event", hours_since_event),
    code!("Sensitivity (code)", sensitivity),
    text!("Content Note", content_note),
    named("Perpetrator", |book, it| {
        book.actor(it.perpetrator.as_ref()).map_or(Cell::Empty, |actor| Cell::text(&actor.name))
    }),
    code!("Perpetrator (code)", perpetrator_kind),
    code!("Deliberate (code)", deliberate),
    flag!("Nobody Affected", nobody_affected),
    list!("Tags (codes)", tags),
    plain("Depths (codes)", Kind::Codes, depths, take_depths),
    list!("Refused Tags (codes)", refused_tags),
    code!("Core Task (code)", core),
    code!("Level (code)", level),
    code!("Role (code)", role),
    code!("Protection Phase (code)", pphase),
    code!("Emblem (code)", emblem),
    code!("Source (code)", source),
    code!("Source Reliability (code)", source_reliability),
    code!("Information Credibility (code)", source_credibility),
    rows!("Sources", sources),
    plain(
        "Uses (keys)",
        Kind::Codes,
        |_, it| codes(&it.uses),
        |it, text| it.uses = parted(text).filter_map(record).collect(),
    ),
    list!("Feeds (keys)", feeds),
    Column { agrees: Some(("Expected Action", same_actions)), ..records!("Expected Actions (data)", expected) },
    records!("People (data)", people),
    records!("Referrals (data)", referrals),
    plain("Links (data)", Kind::Data, |_, it| data(&it.links), take_links),
    records!("Attachments (data)", attachments),
    plain(
        "Further (data)",
        Kind::Data,
        |_, it| data(&it.extra.0),
        |it, text| {
            it.extra = Extra(serde_json::from_str(text).unwrap_or_default());
        },
    ),
    Column {
        heading: "Evidence For",
        kind: Kind::Codes,
        read_back: false,
        fill: |book, it| joined(book.serves(it).iter().map(|id| id.as_str())),
        take: None,
        agrees: None,
    },
];

fn is_yes(text: &str) -> bool {
    ["yes", "y", "true", "x", "1", "oui"].iter().any(|word| word.eq_ignore_ascii_case(text.trim()))
}

fn same_labels(own: &str, readable: &str, vocabulary: &crate::checklist::Vocabulary) -> bool {
    let labels: Vec<&str> = parted(own).map(|code| vocabulary.label("code", code)).collect();
    labels.join(PARTING) == readable.trim()
}

fn same_delivery(own: &str, readable: &str, _: &crate::checklist::Vocabulary) -> bool {
    delivery(own.trim()).eq_ignore_ascii_case(readable.trim())
}

fn same_kind(own: &str, readable: &str, _: &crate::checklist::Vocabulary) -> bool {
    (own.trim() == "contingency") == readable.trim().eq_ignore_ascii_case("contingency")
}

fn same_actions(own: &str, readable: &str, vocabulary: &crate::checklist::Vocabulary) -> bool {
    let actions: Vec<crate::scenario::ExpectedAction> = serde_json::from_str(own).unwrap_or_default();
    let said = crate::exchange::clean::clean_text(&super::expected_text(&actions, vocabulary));
    said.lines().map(str::trim_end).eq(readable.lines().map(str::trim_end))
}

fn from_text(_: &Book<'_>, inject: &Inject) -> Cell {
    Cell::text(&inject.from_text)
}

fn phase_by_hand(book: &Book<'_>, inject: &Inject) -> Cell {
    let by_hand = book.scenario.phases.iter().find(|phase| Some(&phase.id) == inject.phase.as_ref());
    by_hand.map_or(Cell::Empty, |phase| Cell::text(&phase.name))
}

fn depths(_: &Book<'_>, inject: &Inject) -> Cell {
    joined(inject.depths.iter().map(|entry| format!("{}={}", entry.topic, entry.depth)))
}

fn take_depths(inject: &mut Inject, text: &str) {
    let pairs = parted(text).filter_map(|entry| entry.split_once('='));
    let depth =
        |(topic, depth): (&str, &str)| TopicDepth { topic: TagId::new(topic.trim()), depth: Code::new(depth.trim()) };
    inject.depths = pairs.map(depth).collect();
}

fn take_links(inject: &mut Inject, text: &str) {
    let none = InjectId::default();
    let links: Result<Vec<crate::scenario::Link>, _> =
        serde_json::from_str(if text.trim().is_empty() { "[]" } else { text });
    if let Ok(links) = links {
        inject.links = links.into_iter().filter(|link| link.to != none).collect();
    }
}

fn record(text: &str) -> Option<RecordRef> {
    let (kind, id) = text.split_once(' ')?;
    let kind = RecordKind::ALL.into_iter().find(|known| known.name() == kind)?;
    Some(RecordRef { kind, id: id.trim().into() })
}
