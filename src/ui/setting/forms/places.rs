//! The forms of places, areas, documents of the setting and measures.

use crate::scenario::{Position, Record, RecordKind};
use crate::ui::setting::field::{Field, Part, Shape, field, form};
use crate::ui::setting::value::Value;
use crate::words::say;
use std::sync::Arc;

/// A place.
pub const PLACE: &[Part] = &[
    field!(Place, name, Shape::Line),
    field!(Place, kind, Shape::Line),
    field!(Place, region, Shape::Line),
    POSITION,
    field!(Place, grid, Shape::Line),
    field!(Place, legal, Shape::Code(&["legal"])),
    field!(Place, protected, Shape::Codes(&["protected"])),
    field!(Place, note, Shape::Lines(2)),
    Part::Head("form-head-culture"),
    field!(Place, cp_kind, Shape::Code(&["cp_kind"])),
    field!(Place, cp_level, Shape::Code(&["cp_level"])),
    field!(Place, cp_flags, Shape::Codes(&["cp_flag"])),
    field!(Place, emblem, Shape::Code(&["emblem"])),
];

const POSITION: Part = Part::Field(Field {
    name: "position",
    shape: Shape::Line,
    get: |record| match record {
        Record::Place(it) => Value::Text(it.position.map(|at| format!("{}, {}", at.lat, at.lon)).unwrap_or_default()),
        _ => Value::Nothing,
    },
    set: |record, value| {
        let Record::Place(it) = record else { return Ok(()) };
        let position = match value.text().trim() {
            "" => None,
            typed => Some(read_position(typed).ok_or_else(|| say("form-fault-position"))?),
        };
        Arc::make_mut(it).position = position;
        Ok(())
    },
});

/// Reads `46.21, 7.35` and `46.21 N 7.35 E`; south and west are negative.
fn read_position(text: &str) -> Option<Position> {
    let plain = text.to_uppercase().replace('°', " ").replace('−', "-").replace([';', ','], " ");
    let mut numbers: Vec<f64> = Vec::new();
    for word in plain.split_whitespace() {
        let (word, mark) = match word.strip_suffix(['N', 'E', 'S', 'W']) {
            Some(number) => (number, word.chars().last()),
            None => (word, None),
        };
        if !word.is_empty() {
            numbers.push(word.parse().ok()?);
        }
        if let Some('S' | 'W') = mark {
            let last = numbers.last_mut()?;
            *last = -last.abs();
        }
    }
    match numbers.as_slice() {
        [lat, lon] if (-90.0..=90.0).contains(lat) && (-180.0..=180.0).contains(lon) => {
            Some(Position { lat: *lat, lon: *lon })
        }
        _ => None,
    }
}

/// An area and its people.
pub const AREA: &[Part] = &[
    field!(Area, name, Shape::Line),
    field!(Area, place, Shape::Pointer(RecordKind::Place)),
    field!(Area, note, Shape::Lines(2)),
    Part::Population,
];

/// A section of the setting or a document.
pub const NARRATIVE: &[Part] = &[
    field!(Narrative, title, Shape::Line),
    field!(
        Narrative,
        kind,
        Shape::Words(&[
            ("section", "form-narrative-section"),
            ("annex", "form-narrative-annex"),
            ("order", "form-narrative-order"),
            ("assessment", "form-narrative-assessment"),
            ("care", "form-narrative-care"),
        ])
    ),
    field!(Narrative, for_audience, Shape::Yes),
    field!(Narrative, tags, Shape::Tags),
    Part::CarePlan,
    field!(Narrative, text, Shape::Lines(10)),
];

/// A measure to protect civilians.
pub const MEASURE: &[Part] = form![Measure:
    title Shape::Line,
    text Shape::Lines(3),
    topics Shape::Topics,
];

#[cfg(test)]
mod tests {
    use super::read_position;

    #[test]
    fn positions_are_read_as_people_write_them() {
        let read =
            ["46.21, 7.35", "46.21 N 7.35 E", "12.5S, 40.25W", "46,21", "91 0", "here", "46.21°N 7.35°E", "1 2 3"];
        let read = read.map(|text| read_position(text).map(|at| (at.lat, at.lon)));
        let same = Some((46.21, 7.35));
        assert_eq!(read, [same, same, Some((-12.5, -40.25)), Some((46.0, 21.0)), None, None, same, None]);
    }
}
