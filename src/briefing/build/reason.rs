//! Why a part has nothing in it.
//!
//! It is asked often, so it looks only at whether there is something, and makes no part for that.

use super::desk::Desk;
use super::{accepted, content, roles, sheets};
use crate::briefing::public::{Public, PublicNarrative};
use crate::briefing::{Edition, Part};
use crate::words::say;

/// Why a part has nothing in it, in the language that is spoken; nothing where it has.
pub fn reason(desk: &Desk<'_>, part: Part) -> Option<String> {
    let id = match part {
        Part::Public if desk.options.until.is_none() => "briefing-none-public-time".to_owned(),
        part if has_content(desk, part) => return None,
        part => format!("briefing-none-{}", part.name()),
    };
    Some(say(&id))
}

fn has_content(desk: &Desk<'_>, part: Part) -> bool {
    let scenario = desk.scenario;
    let is_audience = desk.options.edition == Edition::Audience;
    match part {
        // These say something in any case, were it only that nothing is written yet.
        Part::Cover | Part::Overview | Part::HumanSecurity | Part::Rules | Part::Findings | Part::Signed => true,
        Part::Objectives => {
            scenario.objectives.iter().any(|it| !it.number.trim().is_empty() || !it.title.trim().is_empty())
        }
        Part::Synopsis => {
            let told = scenario.narratives.iter().filter(|it| it.for_audience || !is_audience);
            let mut told = told.map(|it| PublicNarrative::whole(it));
            told.any(|it| !super::synopsis::is_care(&it) && !it.text.trim().is_empty())
                || scenario.areas.iter().any(|area| !area.people.is_empty())
        }
        Part::Actors if is_audience => {
            let public = public(desk);
            !public.actors.is_empty() || !public.places.is_empty()
        }
        Part::Actors => !scenario.actors.is_empty() || !scenario.places.is_empty(),
        Part::Content => !content::is_empty(desk),
        Part::Own => desk.options.own.iter().any(|own| !own.text.trim().is_empty()),
        Part::Storylines => !scenario.storylines.is_empty(),
        Part::Cards => !desk.played.is_empty(),
        Part::Coverage | Part::Evidence => !desk.coverage.lines().is_empty(),
        Part::Questions => scenario.comments.iter().any(|comment| comment.asks),
        Part::Evaluation => !sheets::is_empty(desk),
        Part::Accepted => !accepted::blocks(desk).is_empty(),
        Part::Roles => !roles::is_empty(desk),
        Part::Public => !public(desk).received.is_empty(),
    }
}

fn public(desk: &Desk<'_>) -> Public {
    Public::of(desk.scenario, desk.options.until, &desk.withheld())
}
