//! Care for the people in the room: how hard an inject is, and what must not stand in it.

mod identity;
mod nouns;
mod phrases;
mod places;
mod pupil;
mod sieve;
mod texts;
mod words;

pub use phrases::Hit;

use super::gate::{Lack, names_harm};
use super::world::World;
use crate::checklist::care::{Care, WordKind};
use crate::scenario::{Inject, TagId};
use phrases::Phrases;
use places::Places;
use sieve::Sieve;

/// How hard an inject is to read or to play, from 0 to 3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sensitivity {
    /// Nothing sensitive.
    Nothing,
    /// Harm is mentioned.
    Harm,
    /// Sexual violence, or harm to a child, is mentioned.
    Severe,
    /// An adviser must clear it.
    Clearance,
}

impl Sensitivity {
    /// The sensitivity that an inject has by what the planner said, and at least by what its tags name.
    pub fn of(inject: &Inject) -> Self {
        let said = match inject.sensitivity.as_str() {
            "harm" => Self::Harm,
            "severe" => Self::Severe,
            "clearance" => Self::Clearance,
            _ => Self::Nothing,
        };
        said.max(Self::by_tags(inject))
    }

    /// What the tags alone name.
    fn by_tags(inject: &Inject) -> Self {
        let is_severe = |tag: &str| {
            tag.starts_with("crsv.form.")
                || tag.starts_with("caac.violation.")
                || tag == "cthb.purpose.sexual_exploitation"
        };
        let tags = || inject.tags.iter().map(TagId::as_str);
        if tags().any(is_severe) {
            Self::Severe
        } else if names_harm(inject) {
            Self::Harm
        } else {
            Self::Nothing
        }
    }
}

/// Why an inject is held back until an adviser clears it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Block {
    /// Readers could tell who a harmed person is.
    Identity,
    /// A picture, film or sound goes with a hard subject.
    Image,
    /// Bodily detail is described.
    Graphic,
}

/// The words and names to be careful with, ready to be looked for.
#[derive(Clone, Debug, Default)]
pub struct Watch {
    /// What holds an inject back.
    graphic: Phrases,
    /// All kinds.
    all: Phrases,
    places: Places,
    /// Words without which no person is named.
    naming: Sieve,
}

/// What was noted in the texts of one inject.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Noted {
    /// The phrases of the word list.
    pub hits: Vec<Hit>,
    /// The names of real places.
    pub real: Vec<String>,
    /// What tells who a harmed person is.
    pub identity: Vec<String>,
    /// Pictures, films and sounds that go with a hard subject.
    pub pictures: Vec<String>,
}

impl Noted {
    /// Whether nothing was noted.
    pub fn is_empty(&self) -> bool {
        self.hits.is_empty() && self.real.is_empty() && self.identity.is_empty() && self.pictures.is_empty()
    }
}

/// What stands at each name of a person that the check knows.
const NAMING: [&str; 24] = [
    "mrs ",
    "mrs.",
    "mme ",
    "mme.",
    "mmes",
    "mlle",
    "miss ",
    "madame",
    "monsieur",
    "mademoiselle",
    "named",
    "called",
    "known as",
    "nom de",
    "name is",
    "name was",
    "year-old",
    "year old",
    " aged ",
    "(aged ",
    "nommé",
    "appel",
    "âgé",
    "prénom",
];
/// Short titles, which are looked for with what stands before them.
const TITLES: [&str; 9] = ["mr ", "mr.", "ms ", "ms.", "mx ", "dr ", "dr.", "m. ", "mm."];
const BEFORE_TITLES: [&str; 11] = [" ", "\n", "\t", "(", "\"", "'", ":", "/", "\u{201c}", "\u{2018}", "\u{ab}"];

impl Watch {
    /// Makes the lists ready.
    pub fn new(care: &Care) -> Self {
        let ages = (1..=99).flat_map(|age| [format!(", {age}"), format!(" ({age}")]);
        let titles = TITLES.iter().flat_map(|title| BEFORE_TITLES.map(|before| format!("{before}{title}")));
        let naming = NAMING.into_iter().map(str::to_owned).chain(titles).chain(ages.filter(|age| age.len() >= 4));
        Self {
            graphic: Phrases::new(care, |kind| kind == WordKind::Graphic),
            all: Phrases::new(care, |_| true),
            places: Places::new(care),
            naming: Sieve::new(naming, false),
        }
    }

    /// What holds an inject back that nobody cleared, in the order of [`Block`].
    pub(super) fn blocks(&self, inject: &Inject, has_topic: bool, world: &World) -> Vec<Lack> {
        let is_harm = names_harm(inject);
        let mut lacks = Vec::new();
        let mut block = |by, field: &'static str, words: Vec<String>| {
            if !words.is_empty() {
                lacks.push(Lack::Blocked { by, field, words });
            }
        };
        if is_harm {
            let (field, words) = self.identity(inject, world);
            block(Block::Identity, field, words);
        }
        if !inject.attachments.is_empty() {
            block(Block::Image, "attachments", pictures(inject));
        }
        if is_harm || has_topic {
            let (field, words) = self.graphic(inject);
            block(Block::Graphic, field, words);
        }
        lacks
    }

    /// What tells who a harmed person is, and the first field where it stands.
    fn identity(&self, inject: &Inject, world: &World) -> (&'static str, Vec<String>) {
        let (mut field, mut found) = ("text", Vec::new());
        for (own, text) in texts::texts(inject).filter(|(_, text)| self.is_naming(text)) {
            let names = identity::names(text, world);
            if found.is_empty() && !names.is_empty() {
                field = own;
            }
            add_new(&mut found, names);
        }
        if is_sexual(inject) {
            let texts: Vec<&str> = texts::texts(inject).map(|(_, text)| text).collect();
            add_new(&mut found, pupil::pupil(inject, &texts, world).unwrap_or_default());
        }
        (field, found)
    }

    /// Whether a person could be named in a text.
    fn is_naming(&self, text: &str) -> bool {
        let at_head = || text.starts_with(['M', 'D', 'm', 'd']) && self.naming.any(&format!(" {text}"));
        self.naming.any(text) || at_head()
    }

    fn graphic(&self, inject: &Inject) -> (&'static str, Vec<String>) {
        let (mut field, mut found) = ("text", Vec::new());
        for (own, text) in texts::texts(inject) {
            let hits = self.graphic.find(text);
            if found.is_empty() && !hits.is_empty() {
                field = own;
            }
            add_new(&mut found, hits.into_iter().map(|hit| hit.words));
        }
        (field, found)
    }

    /// All that is noted in the texts of an inject.
    pub(super) fn noted(&self, inject: &Inject, world: &World) -> Noted {
        let mut noted = Noted { pictures: pictures(inject), ..Noted::default() };
        for (_, text) in texts::texts(inject) {
            noted.hits.extend(self.all.find(text));
            add_new(&mut noted.real, self.places.find(text));
        }
        add_new(&mut noted.real, self.places.find(&inject.from_text));
        if names_harm(inject) {
            noted.identity = self.identity(inject, world).1;
        }
        noted
    }

    /// The phrases of the word list in a text.
    pub fn phrases(&self, text: &str) -> Vec<Hit> {
        self.all.find(text)
    }
    /// The names of real places in a text.
    pub fn real_names(&self, text: &str) -> Vec<String> {
        self.places.find(text)
    }
    /// The names of real places in a name, which may stand in capitals.
    pub fn real_names_in_name(&self, name: &str) -> Vec<String> {
        self.places.find_in_name(name)
    }
    /// Whether nothing is looked for.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }
}

fn add_new(found: &mut Vec<String>, more: impl IntoIterator<Item = String>) {
    for words in more {
        if !found.contains(&words) {
            found.push(words);
        }
    }
}

/// The pictures, films and sounds of an inject on a hard subject.
fn pictures(inject: &Inject) -> Vec<String> {
    if inject.attachments.is_empty() || Sensitivity::of(inject) < Sensitivity::Severe {
        return Vec::new();
    }
    texts::pictures(inject).map(str::to_owned).collect()
}

/// Whether the tags name sexual violence or exploitation.
fn is_sexual(inject: &Inject) -> bool {
    inject.tags.iter().map(TagId::as_str).any(|tag| {
        tag.starts_with("crsv.form.")
            || matches!(tag, "caac.violation.sexual_violence" | "cthb.purpose.sexual_exploitation" | "caac.use.sexual")
    })
}
