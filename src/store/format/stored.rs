//! How each type of value stands in a file: texts, numbers, yes and no, lists, rows.

use super::quoted::{Misquoted, decode, is_direction_control};
use super::reading::{Reading, Step};
use super::table::{self, Table};
use super::tree::{Kind, Node};
use super::writer::Writer;
use crate::scenario::{
    ActorId, AreaId, AudienceId, CellId, Code, CommentId, DecisionId, IncidentId, InjectId, MeasureId, NarrativeId,
    ObjectiveId, PhaseId, PlaceId, PostId, QuestionId, RequirementId, StorylineId, TagId, Text,
};
use smol_str::SmolStr;
use std::borrow::Cow;

/// The longest text that one field may hold, in bytes.
pub const LONGEST_FIELD: usize = 1 << 20;

/// A value that a file can hold.
pub trait Stored: Sized {
    /// Reads it; what is inside it and cannot be read is kept aside.
    fn read(node: Node<'_>, reading: &mut Reading) -> Result<Self, Unread>;
    /// Writes it.
    fn write(&self, out: &mut Writer);
    /// Whether it is the value that no file mentions.
    fn is_default(&self) -> bool;
}

/// Why a value could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// The name of the problem.
    pub name: &'static str,
    /// The reason in words, where it comes from elsewhere.
    pub why: String,
}

impl Unread {
    /// The reason that a sentence of this name gives.
    pub fn because(name: &'static str) -> Self {
        Self { name, why: String::new() }
    }
}

/// Reads a text of a file as a planner wrote it.
pub fn read_text<'t>(node: Node<'t>, reading: &mut Reading) -> Result<Cow<'t, str>, Unread> {
    let node = node.bare();
    if node.raw().len() > LONGEST_FIELD {
        return Err(Unread::because("unread-too-long"));
    }
    let text = decode(node).map_err(|misquoted| match misquoted {
        Misquoted::NoText => Unread::because("unread-text"),
        Misquoted::BadEscape => Unread::because("unread-escape"),
    })?;
    if text.is_ascii() && !text.contains('\0') {
        return Ok(text);
    }
    if text.contains(is_direction_control) {
        reading.remark(node, "direction-control", "");
    }
    if text.contains('\0') {
        reading.remark(node, "nul-in-text", "");
        return Ok(Cow::Owned(text.replace('\0', "")));
    }
    Ok(text)
}

macro_rules! stored_texts {
    ($($type:ident),+ $(,)?) => {$(
        impl Stored for $type {
            fn read(node: Node<'_>, reading: &mut Reading) -> Result<Self, Unread> {
                read_text(node, reading).map($type::new)
            }
            fn write(&self, out: &mut Writer) { out.text(self.as_str()); }
            fn is_default(&self) -> bool { self.as_str().is_empty() }
        }
    )+};
}

stored_texts! {
    SmolStr, Code, TagId, RequirementId, PhaseId, AudienceId, CellId, PostId, ObjectiveId, QuestionId, ActorId,
    PlaceId, NarrativeId, AreaId, MeasureId, StorylineId, IncidentId, InjectId, CommentId, DecisionId,
}

impl Stored for Text {
    fn read(node: Node<'_>, reading: &mut Reading) -> Result<Self, Unread> {
        read_text(node, reading).map(Text::from)
    }
    fn write(&self, out: &mut Writer) {
        out.text(self);
    }
    fn is_default(&self) -> bool {
        self.is_empty()
    }
}

impl Stored for bool {
    fn read(node: Node<'_>, _reading: &mut Reading) -> Result<Self, Unread> {
        match node.bare().raw() {
            "true" => Ok(true),
            "false" => Ok(false),
            _ => Err(Unread::because("unread-yes-no")),
        }
    }
    fn write(&self, out: &mut Writer) {
        out.raw(if *self { "true" } else { "false" });
    }
    fn is_default(&self) -> bool {
        !self
    }
}

impl Stored for u32 {
    fn read(node: Node<'_>, _reading: &mut Reading) -> Result<Self, Unread> {
        let node = node.bare();
        if node.kind() != Kind::Number {
            return Err(Unread::because("unread-count"));
        }
        let digits = node.raw().replace('_', "");
        digits.parse().map_err(|_bad| Unread::because("unread-count"))
    }
    fn write(&self, out: &mut Writer) {
        out.raw(&self.to_string());
    }
    fn is_default(&self) -> bool {
        *self == 0
    }
}

impl Stored for f64 {
    fn read(node: Node<'_>, _reading: &mut Reading) -> Result<Self, Unread> {
        let number = node.bare().raw().replace('_', "").parse::<f64>();
        let number = number.map_err(|_bad| Unread::because("unread-number"))?;
        if number.is_finite() { Ok(number) } else { Err(Unread::because("unread-infinite")) }
    }
    fn write(&self, out: &mut Writer) {
        out.raw(&format!("{self:?}"));
    }
    /// Zero is a position like any other. A number without end must not get into a file.
    fn is_default(&self) -> bool {
        !self.is_finite()
    }
}

impl<T: Stored> Stored for Option<T> {
    fn read(node: Node<'_>, reading: &mut Reading) -> Result<Self, Unread> {
        if node.raw() == "None" { Ok(None) } else { T::read(node.bare(), reading).map(Some) }
    }
    fn write(&self, out: &mut Writer) {
        match self {
            Some(value) => value.write(out),
            None => out.raw("None"),
        }
    }
    fn is_default(&self) -> bool {
        self.is_none()
    }
}

impl<T: Stored> Stored for Vec<T> {
    fn read(node: Node<'_>, reading: &mut Reading) -> Result<Self, Unread> {
        let node = node.bare();
        if node.kind() != Kind::List {
            return Err(Unread::because("unread-list"));
        }
        let mut items = Self::new();
        for (index, child) in node.children().enumerate() {
            items.extend(reading.within(Step::Item(index + 1), |reading| reading.take_item(child)));
        }
        Ok(items)
    }
    fn write(&self, out: &mut Writer) {
        out.list(self);
    }
    fn is_default(&self) -> bool {
        self.is_empty()
    }
}

/// A name and a value stand as a pair: `("Weather", "Rain")`.
impl Stored for (Text, Text) {
    fn read(node: Node<'_>, reading: &mut Reading) -> Result<Self, Unread> {
        let mut parts = node.bare().children();
        match (node.bare().kind(), parts.next(), parts.next(), parts.next()) {
            (Kind::Tuple, Some(name), Some(value), None) => {
                Ok((Text::read(name, reading)?, Text::read(value, reading)?))
            }
            _ => Err(Unread::because("unread-pair")),
        }
    }
    fn write(&self, out: &mut Writer) {
        out.raw("(");
        out.text(&self.0);
        out.raw(", ");
        out.text(&self.1);
        out.raw(")");
    }
    fn is_default(&self) -> bool {
        false
    }
}

/// Reads a row of named fields.
pub fn read_row<T: Table>(node: Node<'_>, reading: &mut Reading) -> Result<T, Unread> {
    let node = node.bare();
    if node.kind() != Kind::Fields {
        return Err(Unread::because("unread-row"));
    }
    let mut row = T::default();
    table::read(&mut row, node, reading);
    Ok(row)
}
