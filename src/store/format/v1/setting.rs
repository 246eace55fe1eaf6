//! Format version 1: the fields of the world around the injects.

use crate::scenario::{
    Actor, Area, Audience, Cell, Measure, Narrative, Objective, Phase, Place, PopulationRow, Position, Post, Question,
};
use crate::store::format::reading::Reading;
use crate::store::format::stored::{Stored, Unread, read_row};
use crate::store::format::table::{record, row, table};
use crate::store::format::tree::Node;
use crate::store::format::writer::Writer;

record!(Phase {
    "name": name,
    "kind": kind,
    "start": start,
    "end": end,
    "note": note,
});

record!(Audience {
    "name": name,
    "level": level,
    "primary": primary,
    "note": note,
});

record!(Cell {
    "name": name,
    "kind": kind,
    "plays": plays,
    "note": note,
});

record!(Post {
    "code": code,
    "name": name,
    "branch": branch,
    "audience": audience,
    "filled_by": filled_by,
    "note": note,
});

record!(Objective {
    "number": number,
    "title": title,
    "task": task,
    "conditions": conditions,
    "standard": standard,
    "audience": audience,
    "topics": topics,
    "priority": priority,
    "note": note,
});

record!(Question {
    "text": text,
    "objective": objective,
    "topics": topics,
});

record!(Actor {
    "name": name,
    "kind": kind,
    "sender_kind": sender_kind,
    "body": body,
    "main": main,
    "profile_type": profile_type,
    "profile_motivation": profile_motivation,
    "profile_tactics": profile_tactics,
    "profile_capabilities": profile_capabilities,
    "profile_outcome": profile_outcome,
    "sex": sex,
    "portrayal": portrayal,
    "min_age": min_age,
    "cell": cell,
    "note": note,
});

record!(Place {
    "name": name,
    "kind": kind,
    "position": position,
    "grid": grid,
    "region": region,
    "legal": legal,
    "protected": protected,
    "cp_kind": cp_kind,
    "cp_level": cp_level,
    "cp_flags": cp_flags,
    "emblem": emblem,
    "note": note,
});

table!(Position {
    "lat": lat,
    "lon": lon,
});

/// Half a position would be a wrong place, so that both numbers must be there.
impl Stored for Position {
    fn read(node: Node<'_>, reading: &mut Reading) -> Result<Self, Unread> {
        let given = node.bare().fields().filter(|(name, ..)| matches!(*name, "lat" | "lon")).count();
        if given != 2 {
            return Err(Unread::because("unread-position"));
        }
        reading.all_or_nothing(|reading| read_row(node, reading))
    }
    fn write(&self, out: &mut Writer) {
        out.row(self);
    }
    fn is_default(&self) -> bool {
        false
    }
}

record!(Narrative {
    "title": title,
    "kind": kind,
    "tags": tags,
    "text": text,
    "for_audience": for_audience,
});

record!(Area {
    "name": name,
    "place": place,
    "people": people,
    "note": note,
});

row!(PopulationRow {
    "sex": sex,
    "age": age,
    "group": group,
    "number": number,
});

record!(Measure {
    "title": title,
    "text": text,
    "topics": topics,
});
