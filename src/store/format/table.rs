//! The fields of one kind of record as a file names them: a table that stays when the struct changes.

use super::reading::{Reading, Step};
use super::tree::Node;
use super::writer::Writer;
use crate::scenario::{Extra, RecordKind};
use smol_str::SmolStr;

/// One field: its name in the file, and how it is read, written and found to be left out.
pub struct Field<T> {
    /// Its name in the file, for ever.
    pub name: &'static str,
    /// Reads it into a record.
    pub read: fn(&mut T, Node<'_>, &mut Reading),
    /// Writes its value.
    pub write: fn(&T, &mut Writer),
    /// Whether it has its default value, which no file mentions.
    pub is_default: fn(&T) -> bool,
    /// Gives it its default value.
    pub clear: fn(&mut T),
}

/// Something that a file holds as named fields.
pub trait Table: Default + 'static {
    /// All its fields in file order.
    const FIELDS: &'static [Field<Self>];
}

/// A record with an id and room for unknown fields.
pub trait Recorded: Table {
    /// Its kind.
    const KIND: RecordKind;
    /// The fields without which the record would mean something else, so that it is not taken.
    const NEEDS: &'static [&'static str];
    /// Its id.
    fn id(&self) -> &SmolStr;
    /// Gives it another id.
    fn set_id(&mut self, id: SmolStr);
    /// Its unknown fields.
    fn extra(&self) -> &Extra;
    /// Sets its unknown fields.
    fn set_extra(&mut self, extra: Extra);
}

/// Reads the fields of a node into a value; what is unknown or double is kept aside.
pub fn read<T: Table>(into: &mut T, node: Node<'_>, reading: &mut Reading) {
    let mut seen = 0_u128;
    let mut guess = 0;
    for (name, field, value) in node.fields() {
        let Some(value) = value else { continue };
        let Some((index, known)) = find(T::FIELDS, name, guess) else {
            reading.keep_unknown(name, field, value);
            continue;
        };
        guess = index + 1;
        let mark = 1_u128 << (index % 128);
        if seen & mark == 0 {
            seen |= mark;
            reading.within(Step::Field(known.name), |reading| (known.read)(into, value, reading));
        } else {
            reading.keep_double(name, field, value);
        }
    }
}

/// Looks a field up, first where a file in the usual order has it.
fn find<T>(fields: &'static [Field<T>], name: &str, guess: usize) -> Option<(usize, &'static Field<T>)> {
    let (before, after) = fields.split_at_checked(guess).unwrap_or((fields, &[]));
    let later = after.iter().position(|field| field.name == name).map(|found| found + guess);
    let index = later.or_else(|| before.iter().position(|field| field.name == name))?;
    fields.get(index).map(|field| (index, field))
}

/// Lists the fields of a type by their name in the file.
macro_rules! table {
    ($type:ty { $($name:literal: $field:ident),+ $(,)? }) => {
        impl $crate::store::format::table::Table for $type {
            const FIELDS: &'static [$crate::store::format::table::Field<Self>] = &[$(
                $crate::store::format::table::Field {
                    name: $name,
                    read: |value, node, reading| reading.take(&mut value.$field, node),
                    write: |value, out| $crate::store::format::stored::Stored::write(&value.$field, out),
                    is_default: |value| $crate::store::format::stored::Stored::is_default(&value.$field),
                    clear: |value| value.$field = <$type>::default().$field,
                }
            ),+];
        }
    };
}

/// Lists the fields of a record.
macro_rules! record {
    ($type:ident { $($fields:tt)+ }) => { $crate::store::format::table::record!($type needs [] { $($fields)+ }); };
    ($type:ident needs [$($needed:literal),*] { $($name:literal: $field:ident),+ $(,)? }) => {
        $crate::store::format::table::table!($type { "id": id, $($name: $field),+ });

        impl $crate::store::format::table::Recorded for $type {
            const KIND: $crate::scenario::RecordKind = $crate::scenario::RecordKind::$type;
            const NEEDS: &'static [&'static str] = &[$($needed),*];
            fn id(&self) -> &smol_str::SmolStr { &self.id.0 }
            fn set_id(&mut self, id: smol_str::SmolStr) { self.id.0 = id; }
            fn extra(&self) -> &$crate::scenario::Extra { &self.extra }
            fn set_extra(&mut self, extra: $crate::scenario::Extra) { self.extra = extra; }
        }
    };
}

/// Lists the fields of a row inside a record; a row stands on one line.
macro_rules! row {
    ($type:ty { $($name:literal: $field:ident),+ $(,)? }) => {
        $crate::store::format::table::table!($type { $($name: $field),+ });

        impl $crate::store::format::stored::Stored for $type {
            fn read(
                node: $crate::store::format::tree::Node<'_>,
                reading: &mut $crate::store::format::reading::Reading,
            ) -> Result<Self, $crate::store::format::stored::Unread> {
                $crate::store::format::stored::read_row(node, reading)
            }
            fn write(&self, out: &mut $crate::store::format::writer::Writer) { out.row(self); }
            fn is_default(&self) -> bool { *self == Self::default() }
        }
    };
}

pub(crate) use {record, row, table};
