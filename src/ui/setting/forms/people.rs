//! The forms of those who train, control, act, and of what they are to be able to do.

use crate::scenario::RecordKind;
use crate::ui::setting::field::{Part, Shape, field, form};

/// A training audience.
pub const AUDIENCE: &[Part] = form![Audience:
    name Shape::Line,
    level Shape::Code(&["level"]),
    primary Shape::Yes,
    note Shape::Lines(2),
];

/// A cell of exercise control.
pub const CELL: &[Part] = form![Cell:
    name Shape::Line,
    kind Shape::Code(&["cell_kind"]),
    plays Shape::Lines(2),
    note Shape::Lines(2),
];

/// A staff post.
pub const POST: &[Part] = form![Post:
    code Shape::Code(&["staff", "adviser"]),
    name Shape::Line,
    branch Shape::Code(&["staff"]),
    audience Shape::Pointer(RecordKind::Audience),
    filled_by Shape::Line,
    note Shape::Line,
];

/// An actor.
pub const ACTOR: &[Part] = &[
    field!(Actor, name, Shape::Line),
    field!(Actor, sender_kind, Shape::Code(&["sender"])),
    field!(Actor, body, Shape::Code(&["body", "staff", "adviser"])),
    field!(Actor, cell, Shape::Pointer(RecordKind::Cell)),
    Part::Head("form-head-harm"),
    field!(Actor, kind, Shape::Code(&["perp"])),
    field!(Actor, main, Shape::Yes),
    field!(Actor, profile_type, Shape::Lines(2)),
    field!(Actor, profile_motivation, Shape::Lines(2)),
    field!(Actor, profile_tactics, Shape::Lines(2)),
    field!(Actor, profile_capabilities, Shape::Lines(2)),
    field!(Actor, profile_outcome, Shape::Lines(2)),
    Part::Head("form-head-speaker"),
    field!(Actor, sex, Shape::Code(&["sex"])),
    field!(Actor, portrayal, Shape::Code(&["portrayal"])),
    field!(Actor, min_age, Shape::Line),
    field!(Actor, note, Shape::Lines(2)),
];

/// A training objective.
pub const OBJECTIVE: &[Part] = form![Objective:
    number Shape::Line,
    title Shape::Line,
    task Shape::Lines(2),
    conditions Shape::Lines(2),
    standard Shape::Lines(2),
    audience Shape::Pointer(RecordKind::Audience),
    topics Shape::Topics,
    priority Shape::Line,
    note Shape::Lines(2),
];

/// An evaluation question.
pub const QUESTION: &[Part] = form![Question:
    text Shape::Lines(2),
    objective Shape::Pointer(RecordKind::Objective),
    topics Shape::Topics,
];
