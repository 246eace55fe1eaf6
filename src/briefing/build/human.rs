//! Human security in this exercise: why, which topics, whom to call.

use super::chart;
use super::desk::Desk;
use super::text::{Facts, heading, joined, sentence, small, table};
use super::words;
use crate::briefing::block::{Block, Cell};
use crate::briefing::public::{Public, PublicExercise, PublicPost};
use crate::checklist::Vocabulary;
use crate::words::say;

/// What everybody may know: that people are part of the exercise, and whom to call.
pub fn shared(public: &Public, vocabulary: &Vocabulary) -> Vec<Block> {
    let mut blocks = vec![sentence("briefing-human-why"), sentence("briefing-human-as-ever")];
    blocks.extend(call(&public.posts, &public.exercise, vocabulary));
    blocks
}

/// The same with topics, coverage, measures and unfilled posts.
pub fn control(public: &Public, desk: &Desk<'_>) -> Vec<Block> {
    let mut blocks = vec![sentence("briefing-human-why"), heading("briefing-human-topics")];
    blocks.push(small(say("briefing-claim")));
    blocks.extend(chart::bars(desk));
    blocks.extend(chart::counts(desk));
    let name = |post: &crate::scenario::Post| {
        let audience = desk.scenario.audiences.iter().find(|it| post.audience.as_ref() == Some(&it.id));
        audience.map(|it| it.name.clone()).unwrap_or_default()
    };
    let posts: Vec<PublicPost> = desk.scenario.posts.iter().map(|it| PublicPost::whole(it, name(it))).collect();
    blocks.extend(call(&posts, &public.exercise, desk.vocabulary));
    let mut measures = Facts::default();
    desk.scenario.measures.iter().for_each(|it| measures.named(it.title.trim(), &it.text));
    if let Some(measures) = measures.block() {
        blocks.extend([heading("briefing-measures"), measures]);
    }
    blocks
}

/// Advisers and the safety person.
fn call(posts: &[PublicPost], exercise: &PublicExercise, vocabulary: &Vocabulary) -> Vec<Block> {
    let is_adviser =
        |post: &&PublicPost| vocabulary.axis("adviser").is_some_and(|axis| axis.position(post.code.as_str()).is_some());
    let row = |post: &PublicPost| {
        let branch = words::branches(vocabulary, std::slice::from_ref(&post.branch));
        let holder = post.filled_by.trim();
        let known = words::label(vocabulary, "adviser", &post.code);
        let name = if post.name.trim().is_empty() { known } else { post.name.trim().to_owned() };
        vec![
            Cell::text(name),
            Cell::text(joined([post.audience.trim(), &branch], ", ")),
            Cell::text(if holder.is_empty() { say("briefing-unfilled") } else { holder.to_owned() }),
        ]
    };
    let columns = [("briefing-head-post", 3.0), ("briefing-head-where", 3.0), ("briefing-head-holder", 3.0)];
    let rows = posts.iter().filter(is_adviser).map(row).collect();
    let advisers = table(say("briefing-advisers-caption"), &columns, rows);
    let mut safety = Facts::default();
    safety.put("briefing-fact-safety-person", &exercise.safety_person);
    safety.put("briefing-fact-safety-contact", &exercise.safety_contact);
    let found: Vec<Block> = advisers.into_iter().chain(safety.block()).collect();
    if found.is_empty() { found } else { std::iter::once(heading("briefing-human-call")).chain(found).collect() }
}
