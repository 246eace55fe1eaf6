//! The forms of storylines and incidents, shown beside the outline.

use crate::scenario::RecordKind;
use crate::ui::setting::field::{Part, Shape, form};

/// A storyline.
pub const STORYLINE: &[Part] = form![Storyline:
    title Shape::Line,
    code Shape::Line,
    theme Shape::Line,
    summary Shape::Lines(4),
    objectives Shape::Pointers(RecordKind::Objective),
    tags Shape::Tags,
    owner Shape::Line,
];

/// An incident.
pub const INCIDENT: &[Part] = form![Incident:
    title Shape::Line,
    number Shape::Line,
    storyline Shape::Pointer(RecordKind::Storyline),
    outline Shape::Lines(4),
    aim Shape::Lines(2),
    decision Shape::Lines(2),
    place Shape::Pointer(RecordKind::Place),
    actors Shape::Pointers(RecordKind::Actor),
    objectives Shape::Pointers(RecordKind::Objective),
    owner Shape::Line,
];
