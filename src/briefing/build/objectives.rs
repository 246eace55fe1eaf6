//! Training objectives.

use super::desk::Desk;
use super::text::{Facts, headed, joined, small};
use super::words;
use crate::briefing::Block;
use crate::briefing::public::{Public, PublicObjective};
use crate::words::say;

/// Anchor and further facts of an objective, by its place.
type More = (String, Vec<(String, String)>);

/// Each objective with what is added to it.
pub fn blocks(objectives: &[PublicObjective], more: impl Fn(usize) -> More) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (place, objective) in objectives.iter().enumerate() {
        let mut facts = Facts::default();
        facts.put("briefing-fact-task", &objective.task);
        facts.put("briefing-fact-conditions", &objective.conditions);
        facts.put("briefing-fact-standard", &objective.standard);
        facts.put("briefing-fact-audience", &objective.audience);
        let (anchor, added) = more(place);
        added.iter().for_each(|(name, text)| facts.named(name.as_str(), text));
        let name = joined([&*objective.number, &*objective.title], " ");
        if !name.is_empty() {
            let body = facts.block().unwrap_or_else(|| small(say("briefing-nothing-more")));
            blocks.extend([headed(2, name, anchor), body]);
        }
    }
    blocks
}

/// The same with topics, priority and note.
pub fn control(public: &Public, desk: &Desk<'_>) -> Vec<Block> {
    blocks(&public.objectives, |place| {
        let Some(it) = desk.scenario.objectives.get(place) else { return More::default() };
        let mut facts = Facts::default();
        facts.put("briefing-fact-topics", words::topics(desk.vocabulary, &it.topics));
        facts.put("briefing-fact-priority", &it.priority);
        facts.put("briefing-fact-note", &it.note);
        (desk.goal(it.id.as_str()), facts.into_vec())
    })
}
