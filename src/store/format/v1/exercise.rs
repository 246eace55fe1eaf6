//! Format version 1: the fields of the exercise.

use crate::scenario::{Exercise, FeatureAnswer, Scope};
use crate::store::format::table::{row, table};

table!(Exercise {
    "name": name,
    "code": code,
    "kind": kind,
    "core_tasks": core_tasks,
    "levels": levels,
    "classification": classification,
    "releasability": releasability,
    "exercise_marking": exercise_marking,
    "aim": aim,
    "startex": startex,
    "day_count": day_count,
    "endex": endex,
    "legal": legal,
    "legal_note": legal_note,
    "safety_person": safety_person,
    "safety_contact": safety_contact,
    "emergency_word": emergency_word,
    "contacts": contacts,
    "features": features,
    "scope": scope,
    "pinned_band": pinned_band,
    "load_limit": load_limit,
    "checklists": checklists,
    "columns": columns,
});

row!(FeatureAnswer {
    "key": key,
    "yes": yes,
    "reason": reason,
    "name": name,
});

row!(Scope {
    "topic": topic,
    "profile": profile,
    "families": families,
    "reason": reason,
    "name": name,
});
