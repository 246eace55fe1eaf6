//! What a field of a form holds, in one type for all kinds of field.

use crate::scenario::{ActorId, AudienceId, CellId, Code, ExTime, ObjectiveId, PlaceId, StorylineId, TagId, Text};
use smol_str::SmolStr;

/// The value of a field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Value {
    /// Nothing.
    #[default]
    Nothing,
    /// Words.
    Text(String),
    /// Yes or no.
    Yes(bool),
    /// One code or id; `None` if nothing was chosen.
    One(Option<SmolStr>),
    /// Several codes or ids.
    Many(Vec<SmolStr>),
    /// A time.
    Time(Option<ExTime>),
}

impl Value {
    /// Its words; empty for other kinds.
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::One(Some(one)) => one,
            _ => "",
        }
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Nothing => true,
            Self::Text(text) => text.trim().is_empty(),
            Self::Yes(yes) => !yes,
            Self::One(one) => one.is_none(),
            Self::Many(many) => many.is_empty(),
            Self::Time(time) => time.is_none(),
        }
    }
}

/// A part of a record that a form can show and set.
pub trait Held {
    /// Its value.
    fn value(&self) -> Value;
    /// Takes a value; one of another kind is left alone.
    fn take(&mut self, value: Value);
}

impl Held for Text {
    fn value(&self) -> Value {
        Value::Text(self.to_string())
    }
    fn take(&mut self, value: Value) {
        if let Value::Text(text) = value {
            *self = text.into();
        }
    }
}

impl Held for Code {
    fn value(&self) -> Value {
        Value::One((!self.is_empty()).then(|| self.0.clone()))
    }
    fn take(&mut self, value: Value) {
        if let Value::One(one) = value {
            *self = Self(one.unwrap_or_default());
        }
    }
}

impl Held for bool {
    fn value(&self) -> Value {
        Value::Yes(*self)
    }
    fn take(&mut self, value: Value) {
        if let Value::Yes(yes) = value {
            *self = yes;
        }
    }
}

impl Held for Option<ExTime> {
    fn value(&self) -> Value {
        Value::Time(*self)
    }
    fn take(&mut self, value: Value) {
        if let Value::Time(time) = value {
            *self = time;
        }
    }
}

/// Lists of lines are written one a line.
impl Held for Vec<Text> {
    fn value(&self) -> Value {
        Value::Text(self.iter().map(|line| &**line).collect::<Vec<_>>().join("\n"))
    }
    fn take(&mut self, value: Value) {
        if let Value::Text(text) = value {
            *self = text.split('\n').map(Text::from).collect();
            // An empty field is an empty list; a line that is just being begun stays.
            if self.iter().all(|line| line.trim().is_empty()) {
                self.clear();
            }
        }
    }
}

macro_rules! lists {
    ($($name:ty),+) => {$(
        impl Held for Vec<$name> {
            fn value(&self) -> Value {
                Value::Many(self.iter().map(|it| it.0.clone()).collect())
            }
            fn take(&mut self, value: Value) {
                if let Value::Many(many) = value {
                    *self = many.into_iter().map(Into::into).map(|text: SmolStr| <$name>::new(text)).collect();
                }
            }
        }
    )+};
}
lists!(Code, TagId, ObjectiveId, ActorId);

macro_rules! pointers {
    ($($name:ty),+) => {$(
        impl Held for Option<$name> {
            fn value(&self) -> Value {
                Value::One(self.as_ref().map(|it| it.0.clone()))
            }
            fn take(&mut self, value: Value) {
                if let Value::One(one) = value {
                    *self = one.map(<$name>::new);
                }
            }
        }
    )+};
}
pointers!(AudienceId, CellId, ObjectiveId, PlaceId, StorylineId);

#[cfg(test)]
mod tests {
    use super::{Held, Value};
    use crate::scenario::{Code, Text};

    #[test]
    fn a_list_of_lines_is_one_text() {
        let mut lines: Vec<Text> = Vec::new();
        lines.take(Value::Text("one\ntwo".to_owned()));
        assert_eq!(lines.len(), 2);
        assert_eq!(lines.value(), Value::Text("one\ntwo".to_owned()));
        lines.take(Value::Text("\n".to_owned()));
        assert!(lines.is_empty());
    }

    #[test]
    fn a_value_of_another_kind_changes_nothing() {
        let mut code = Code::new("cpx");
        code.take(Value::Yes(true));
        assert_eq!(code.as_str(), "cpx");
        code.take(Value::One(None));
        assert!(code.is_empty());
    }
}
