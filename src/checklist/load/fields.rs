//! The names of the fields that a record of a file may have, asked of the record itself.
//!
//! So that whoever proposes the nearest known name never holds a list of his own.

use serde::Deserialize;
use serde::de::value::Error;
use serde::de::{Deserializer, Error as _, Visitor};
use serde::forward_to_deserialize_any;

/// The names of the fields of a record, in its order.
pub fn names_of<'de, T: Deserialize<'de>>() -> &'static [&'static str] {
    let mut names: &'static [&'static str] = &[];
    // The reading always ends with an error; all that is wanted are the names it came with.
    drop(T::deserialize(Curious { names: &mut names }));
    names
}

/// Gives no value; it only listens for which fields are asked.
struct Curious<'n> {
    names: &'n mut &'static [&'static str],
}

impl<'de> Deserializer<'de> for Curious<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, _visitor: V) -> Result<V::Value, Error> {
        Err(Error::custom("asked for its fields only"))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        *self.names = fields;
        self.deserialize_any(visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        unit_struct newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}
