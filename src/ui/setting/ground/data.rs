//! What the schematic shows: each place with what it is and where it lies, in kilometres.

use crate::checklist::Vocabulary;
use crate::scenario::RecordKind;
use crate::scenario::{Place, PlaceId, Position, Scenario};
use crate::ui::setting::choices::code_label;
use crate::ui::setting::data::unnamed;
use std::collections::BTreeMap;

/// Kilometres of a degree north.
const DEGREE: f64 = 111.2;

/// A point on the ground in kilometres, east and south of where the degrees begin.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Km {
    /// To the east.
    pub x: f64,
    /// To the south.
    pub y: f64,
}

/// A place.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    /// Which one.
    pub id: PlaceId,
    /// Its name.
    pub name: String,
    /// What it is, in a word or two.
    pub kind: String,
    /// The letter in its mark: the first of its kind.
    pub letter: char,
    /// Whether it is cultural property.
    pub cultural: bool,
    /// Its protected status in words; empty where it has none.
    pub protected: Vec<String>,
    /// How many injects are played there.
    pub injects: usize,
    /// Where it lies, if it has a position.
    pub at: Option<Km>,
}

/// How degrees come to the ground.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Projection {
    lon: f64,
    width: f64,
}

/// All places.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GroundData {
    /// The places in the order of the scenario.
    pub spots: Vec<Spot>,
    projection: Option<Projection>,
}

impl GroundData {
    /// The places of a scenario.
    pub fn of(scenario: &Scenario, vocabulary: &Vocabulary) -> Self {
        let positions: Vec<Position> = scenario.places.iter().filter_map(|place| sound(place)).collect();
        let projection = Projection::of(&positions);
        let mut counts: BTreeMap<&PlaceId, usize> = BTreeMap::new();
        scenario
            .injects
            .iter()
            .filter_map(|inject| inject.place.as_ref())
            .for_each(|id| *counts.entry(id).or_default() += 1);
        let spot = |place: &Place| {
            let at = projection.and_then(|projection| Some(projection.to_ground(sound(place)?)));
            spot(vocabulary, place, counts.get(&place.id).copied().unwrap_or(0), at)
        };
        Self { spots: scenario.places.iter().map(|place| spot(place)).collect(), projection }
    }

    /// A place by its id.
    pub fn spot(&self, id: &str) -> Option<&Spot> {
        self.spots.iter().find(|spot| spot.id.as_str() == id)
    }

    /// The places with a position, by their place in the list.
    pub fn placed(&self) -> impl Iterator<Item = (usize, Km)> {
        self.spots.iter().enumerate().filter_map(|(at, spot)| Some((at, spot.at?)))
    }

    /// The degrees of a point on the ground; nothing where no place has a position.
    pub fn position(&self, at: Km) -> Option<Position> {
        let Projection { lon, width } = self.projection?;
        let round = |degrees: f64| (degrees * 1000.0).round() / 1000.0;
        let east = lon + at.x / width;
        let east = if east > 180.0 {
            east - 360.0
        } else if east < -180.0 {
            east + 360.0
        } else {
            east
        };
        let position = Position { lat: round(-at.y / DEGREE), lon: round(east) };
        (position.lat.abs() <= 90.0).then_some(position)
    }
}

impl Projection {
    /// True to scale in the middle of the places; across the date line they stay together.
    fn of(positions: &[Position]) -> Option<Self> {
        let first = positions.first()?;
        let north = positions.iter().map(|it| it.lat).fold(f64::NEG_INFINITY, f64::max);
        let south = positions.iter().map(|it| it.lat).fold(f64::INFINITY, f64::min);
        let width = DEGREE * ((north + south) / 2.0).to_radians().cos().max(0.01);
        Some(Self { lon: first.lon, width })
    }

    fn to_ground(self, at: Position) -> Km {
        let mut east = at.lon - self.lon;
        if east > 180.0 {
            east -= 360.0;
        } else if east < -180.0 {
            east += 360.0;
        }
        Km { x: east * self.width, y: -at.lat * DEGREE }
    }
}

/// The position of a place, if it lies on the globe.
fn sound(place: &Place) -> Option<Position> {
    place.position.filter(|at| at.lat.abs() <= 90.0 && at.lon.abs() <= 180.0)
}

fn spot(vocabulary: &Vocabulary, place: &Place, injects: usize, at: Option<Km>) -> Spot {
    let label = |key: &'static str, code: &crate::scenario::Code| code_label(vocabulary, &[key], code.as_str());
    let cultural = !place.cp_kind.is_empty();
    let kind = if cultural { label("cp_kind", &place.cp_kind) } else { place.kind.trim().to_owned() };
    let mut protected: Vec<String> = place.protected.iter().map(|code| label("protected", code)).collect();
    if !place.cp_level.is_empty() {
        protected.push(label("cp_level", &place.cp_level));
    }
    let letter = kind.chars().find(|letter| letter.is_alphabetic());
    Spot {
        id: place.id.clone(),
        name: if place.name.trim().is_empty() { unnamed(RecordKind::Place) } else { place.name.to_string() },
        letter: letter.and_then(|letter| letter.to_uppercase().next()).unwrap_or('?'),
        kind,
        cultural,
        protected,
        injects,
        at,
    }
}
