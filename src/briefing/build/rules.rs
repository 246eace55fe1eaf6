//! Rules of play and safety: the marking of messages, real emergencies, how to stop, whom to call.

use super::desk::Desk;
use super::synopsis::is_care;
use super::text::{Facts, heading, said, sentence};
use crate::briefing::block::{Block, Tone};
use crate::briefing::public::{Public, PublicNarrative};
use crate::words::say;

/// What everybody must know.
pub fn blocks(public: &Public, narratives: &[PublicNarrative]) -> Vec<Block> {
    let exercise = &public.exercise;
    let word = exercise.emergency_word.trim();
    let emergency = match word {
        "" => notice(Tone::Bad, "briefing-emergency", say("briefing-emergency-no-word")),
        word => notice(Tone::Bad, "briefing-emergency", said("briefing-emergency-word", &[("word", word.into())])),
    };
    let marking = exercise.exercise_marking.trim();
    let marked = match marking {
        "" => say("briefing-marking-plain"),
        marking => said("briefing-marking", &[("marking", marking.into())]),
    };
    let points = [
        marked,
        say("briefing-rule-play-only"),
        say("briefing-rule-stop"),
        say("briefing-rule-leave"),
        say("briefing-rule-names"),
    ];
    let mut blocks = vec![emergency, heading("briefing-rules"), Block::Points { points: points.into() }];
    blocks.push(heading("briefing-safety"));
    let mut safety = Facts::default();
    safety.put("briefing-fact-safety-person", &exercise.safety_person);
    safety.put("briefing-fact-safety-contact", &exercise.safety_contact);
    blocks.push(safety.block().unwrap_or_else(|| sentence("briefing-no-safety-person")));
    blocks.push(sentence("briefing-content-general"));
    blocks.extend(narratives.iter().filter(|it| is_care(it)).flat_map(super::synopsis::told));
    blocks
}

/// The same with the care plan, which the audience need not have been given.
pub fn control(public: &Public, desk: &Desk<'_>) -> Vec<Block> {
    let all: Vec<PublicNarrative> = desk.scenario.narratives.iter().map(|it| PublicNarrative::whole(it)).collect();
    blocks(public, &all)
}

/// Something that must not be missed.
pub fn notice(tone: Tone, title: &str, text: String) -> Block {
    Block::Notice { tone, title: say(title), text }
}
