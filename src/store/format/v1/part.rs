//! Format version 1: some fields of a record, as a journal tells them.

use crate::store::format::reading::{Reading, Step};
use crate::store::format::table::{Field, Table};
use crate::store::format::tree::Node;
use crate::store::format::writer::Writer;
use smol_str::SmolStr;

/// Writes the fields that have another value than before, and names those that are empty now.
pub fn write<T: Table>(before: &T, after: &T, out: &mut Writer) -> Vec<&'static str> {
    let mut empty = Vec::new();
    out.block("(", ")", |out| {
        for field in T::FIELDS.iter().filter(|field| differs(field, before, after)) {
            if (field.is_default)(after) {
                empty.push(field.name);
            } else {
                out.named(field.name, |out| (field.write)(after, out));
            }
        }
    });
    empty
}

fn differs<T>(field: &Field<T>, before: &T, after: &T) -> bool {
    let text = |record: &T| {
        let mut out = Writer::default();
        (field.write)(record, &mut out);
        out.finish()
    };
    match ((field.is_default)(before), (field.is_default)(after)) {
        (true, true) => false,
        (false, false) => text(before) != text(after),
        _ => true,
    }
}

/// The record with other values in these fields; `None` if one of them is unknown or cannot be read.
pub fn read<T: Table + Clone>(record: &T, fields: Node<'_>, empty: &[SmolStr], reading: &mut Reading) -> Option<T> {
    let mut next = record.clone();
    let find = |name: &str| T::FIELDS.iter().find(|field| field.name == name);
    for (name, _, value) in fields.bare().fields() {
        let (field, value) = (find(name)?, value?);
        let aside = reading.count_aside();
        reading.within(Step::Field(field.name), |reading| (field.read)(&mut next, value, reading));
        if reading.count_aside() > aside {
            return None;
        }
    }
    for name in empty {
        (find(name)?.clear)(&mut next);
    }
    Some(next)
}
