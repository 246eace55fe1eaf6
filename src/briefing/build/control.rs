//! The parts of all editions but that of the training audience.

use super::desk::Desk;
use super::{
    accepted, actors, cards, content, evidence, findings, human, matrix, objectives, overview, own, questions, roles,
    rules, sheets, signed, storylines, synopsis,
};
use crate::briefing::public::Public;
use crate::briefing::{Part, Section};

/// A part with its title; none where there is nothing in it.
pub fn section(part: Part, public: &Public, desk: &Desk<'_>) -> Option<Section> {
    let blocks = match part {
        Part::Cover | Part::Public => Vec::new(),
        Part::Overview => overview::control(public, desk),
        Part::Objectives => objectives::control(public, desk),
        Part::Synopsis => synopsis::control(public, desk),
        Part::Actors => actors::control(public, desk),
        Part::HumanSecurity => human::control(public, desk),
        Part::Rules => rules::control(public, desk),
        Part::Content => content::blocks(desk),
        Part::Own => own::blocks(&desk.options.own),
        Part::Storylines => storylines::blocks(desk),
        Part::Cards => cards::blocks(desk),
        Part::Coverage => matrix::blocks(desk),
        Part::Evidence => evidence::blocks(desk),
        Part::Findings => findings::blocks(desk),
        Part::Questions => questions::blocks(desk),
        Part::Evaluation => sheets::blocks(desk),
        Part::Accepted => accepted::blocks(desk),
        Part::Signed => signed::blocks(desk),
        Part::Roles => roles::blocks(desk),
    };
    super::section(part, blocks, desk.options)
}
