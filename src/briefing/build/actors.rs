//! Actors and places.

use super::desk::Desk;
use super::text::{Facts, headed, heading, joined, pair, said, table};
use super::words;
use crate::briefing::block::{Block, Cell};
use crate::briefing::public::{Public, PublicActor, PublicPlace};
use crate::checklist::Vocabulary;
use crate::scenario::Actor;
use crate::words::say;

/// What everybody may know: who can be met, and the places with their protection.
pub fn shared(actors: &[PublicActor], places: &[PublicPlace], vocabulary: &Vocabulary) -> Vec<Block> {
    let rows = actors
        .iter()
        .map(|it| vec![Cell::text(it.name.trim()), Cell::text(words::label(vocabulary, "sender", &it.kind))]);
    let columns = [("briefing-head-name", 3.0), ("briefing-head-what", 2.0)];
    let actors = table(say("briefing-actors-caption"), &columns, rows.collect());
    let rows = places.iter().map(|place| place_cells(place, vocabulary)).collect();
    let places = table(say("briefing-places-caption"), &PLACE_COLUMNS, rows);
    under("briefing-actors", actors).chain(under("briefing-places", places)).collect()
}

/// The same with who plays whom, perpetrators, and remarks.
pub fn control(public: &Public, desk: &Desk<'_>) -> Vec<Block> {
    let rows = desk.scenario.actors.iter().map(|actor| actor_cells(actor, desk)).collect();
    let columns = [
        ("briefing-head-name", 3.0),
        ("briefing-head-what", 2.5),
        ("briefing-head-played-by", 1.5),
        ("briefing-head-remark", 3.0),
    ];
    let actors = table(say("briefing-actors-caption"), &columns, rows);
    let rows = public.places.iter().zip(desk.scenario.places.iter()).map(|(place, whole)| {
        let mut cells = place_cells(place, desk.vocabulary);
        cells.push(Cell::text(whole.note.trim()));
        cells
    });
    let [name, what, region, protection] = PLACE_COLUMNS;
    let columns = [name, what, region, protection, ("briefing-head-remark", 2.5)];
    let places = table(say("briefing-places-caption"), &columns, rows.collect());
    let mut blocks: Vec<Block> = under("briefing-actors", actors).collect();
    let profiles: Vec<Block> = desk.scenario.actors.iter().flat_map(|actor| profile(actor)).collect();
    if !profiles.is_empty() {
        blocks.push(heading("briefing-profiles"));
        blocks.extend(profiles);
    }
    blocks.extend(under("briefing-places", places));
    blocks
}

fn under(id: &str, block: Option<Block>) -> impl Iterator<Item = Block> {
    block.into_iter().flat_map(move |block| [heading(id), block])
}

fn actor_cells(actor: &Actor, desk: &Desk<'_>) -> Vec<Cell> {
    let vocabulary = desk.vocabulary;
    let sender = words::label(vocabulary, "sender", &actor.sender_kind);
    let harm = words::label(vocabulary, "perp", &actor.kind);
    let main = if actor.main { say("briefing-main-perpetrator") } else { String::new() };
    let kind = if harm == sender { String::new() } else { harm };
    let cell = actor.cell.as_ref().and_then(|id| desk.scenario.cells.iter().find(|cell| cell.id == *id));
    let shown = words::label(vocabulary, "portrayal", &actor.portrayal);
    let sex = words::label(vocabulary, "sex", &actor.sex);
    let age = actor.min_age.trim();
    let age = if age.is_empty() { String::new() } else { said("briefing-min-age", &[("age", age.into())]) };
    vec![
        Cell::text(actor.name.trim()),
        Cell::text(joined([sender, kind, main], ", ")),
        Cell::text(cell.map(|cell| cell.name.trim().to_owned()).unwrap_or_default()),
        Cell::text(joined([actor.note.trim().to_owned(), joined([shown, sex], ", "), age], "\n")),
    ]
}

/// The five fields that describe who does harm.
fn profile(actor: &Actor) -> Vec<Block> {
    let mut facts = Facts::default();
    facts.put("briefing-profile-type", &actor.profile_type);
    facts.put("briefing-profile-motivation", &actor.profile_motivation);
    facts.put("briefing-profile-tactics", &actor.profile_tactics);
    facts.put("briefing-profile-capabilities", &actor.profile_capabilities);
    facts.put("briefing-profile-outcome", &actor.profile_outcome);
    let block = facts.block();
    block.into_iter().flat_map(|block| [headed(3, actor.name.trim(), ""), block]).collect()
}

const PLACE_COLUMNS: [(&str, f32); 4] = [
    ("briefing-head-name", 2.5),
    ("briefing-head-what", 2.5),
    ("briefing-head-where", 2.0),
    ("briefing-head-protection", 2.5),
];

fn place_cells(place: &PublicPlace, vocabulary: &Vocabulary) -> Vec<Cell> {
    let label = |facet: &str, code| words::label(vocabulary, facet, code);
    let property = joined(
        [
            label("cp_kind", &place.cp_kind),
            label("cp_level", &place.cp_level),
            words::labels(vocabulary, "cp_flag", &place.cp_flags),
            label("emblem", &place.emblem),
        ],
        ", ",
    );
    let legal = label("legal", &place.legal);
    let legal = if legal.is_empty() { legal } else { pair(&say("briefing-fact-legal"), &legal) };
    let protection = [words::labels(vocabulary, "protected", &place.protected), property, legal];
    let position = place.position.map(|at| format!("{:.2}°, {:.2}°", at.lat, at.lon)).unwrap_or_default();
    let at = if place.grid.trim().is_empty() { position } else { place.grid.trim().to_owned() };
    vec![
        Cell::text(place.name.trim()),
        Cell::text(place.kind.trim()),
        Cell::text(joined([place.region.trim(), &at], "\n")),
        Cell::text(joined(protection, "\n")),
    ]
}
