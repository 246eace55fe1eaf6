//! Care for the people in the room: how hard an inject is, and what must not stand in it.

use crate::scenario::Inject;

/// How hard an inject is to read or to play, from 0 to 3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sensitivity {
    /// Nothing sensitive.
    Nothing,
    /// Harm is mentioned.
    Harm,
    /// Sexual violence, or harm to a child, is mentioned.
    Severe,
    /// An adviser must clear it.
    Clearance,
}

impl Sensitivity {
    /// The sensitivity that an inject has by what the planner said, and at least by what its tags name.
    pub fn of(inject: &Inject) -> Self {
        let said = match inject.sensitivity.as_str() {
            "harm" => Self::Harm,
            "severe" => Self::Severe,
            "clearance" => Self::Clearance,
            _ => Self::Nothing,
        };
        said.max(Self::by_tags(inject))
    }

    /// What the tags alone name.
    fn by_tags(inject: &Inject) -> Self {
        let is_severe = |tag: &str| {
            tag.starts_with("crsv.form.") || tag.starts_with("caac.violation.") || tag == "cthb.purpose.sexual_exploitation"
        };
        let tags = || inject.tags.iter().map(|tag| tag.as_str());
        if tags().any(is_severe) {
            Self::Severe
        } else if crate::coverage::gate::names_harm(inject) {
            Self::Harm
        } else {
            Self::Nothing
        }
    }
}
