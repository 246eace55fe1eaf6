//! Everything of a pack that is not a part: cover, marking, claim, labels.

use super::text::{Facts, figure, joined, said};
use super::when::{Calendar, DAY};
use super::words;
use crate::briefing::pack::Labels;
use crate::briefing::public::PublicExercise;
use crate::briefing::{Marking, Options, Pack};
use crate::coverage::Coverage;
use crate::scenario::ExTime;
use crate::scenario::fingerprint::fingerprint_all;
use crate::words::say;

/// The pack without its parts.
pub fn pack(exercise: &PublicExercise, coverage: &Coverage, options: &Options) -> Pack {
    let edition = options.edition;
    let named = exercise.name.trim();
    Pack {
        edition,
        language: options.language.tag().to_owned(),
        title: if named.is_empty() { say("briefing-untitled") } else { named.to_owned() },
        subtitle: say(&format!("briefing-edition-{}", edition.name())),
        made_on: options.made_on.trim().to_owned(),
        fingerprint: fingerprint_all(coverage.scenario()).to_string(),
        marking: Marking {
            classification: exercise.classification.trim().to_owned(),
            releasability: exercise.releasability.trim().to_owned(),
            exercise: exercise.exercise_marking.trim().to_owned(),
        },
        claim: say("briefing-claim"),
        handling: say(&format!("briefing-handling-{}", edition.name())),
        cover: facts(exercise, coverage, options),
        sections: Vec::new(),
        logo: options.logo.clone(),
        accent: options.accent.trim().to_owned(),
        letter_paper: options.letter_paper,
        labels: labels(),
    }
}

fn facts(exercise: &PublicExercise, coverage: &Coverage, options: &Options) -> Vec<(String, String)> {
    let vocabulary = &coverage.program().vocabulary;
    let calendar = Calendar { startex: exercise.startex, count: exercise.day_count };
    let mut facts = Facts::default();
    facts.put("briefing-fact-code", &exercise.code);
    facts.put("briefing-fact-kind", words::label(vocabulary, "exercise_kind", &exercise.kind));
    facts.put("briefing-fact-dates", dates(exercise, calendar));
    let until = options.until.filter(|_| options.edition == crate::briefing::Edition::Audience);
    facts.put("briefing-fact-until", until.map(|until| calendar.moment(until)).unwrap_or_default());
    facts.into_vec()
}

/// From STARTEX to ENDEX with dates and days.
pub fn dates(exercise: &PublicExercise, calendar: Calendar) -> String {
    let from = exercise.startex.map(|_| calendar.date(ExTime(0)).unwrap_or_default()).unwrap_or_default();
    let to = exercise.endex.and_then(|endex| calendar.date(endex)).unwrap_or_default();
    let range = if from == to { from } else { joined([from, to], " – ") };
    joined([range, days(exercise, calendar)], " · ")
}

/// How many days the exercise lasts.
pub fn days(exercise: &PublicExercise, calendar: Calendar) -> String {
    let Some(endex) = exercise.endex.filter(|endex| endex.0 > 0) else { return String::new() };
    // ENDEX at midnight does not begin another day.
    let last = ExTime(endex.0.saturating_sub(1));
    let days = calendar.index(last).saturating_sub(calendar.index(ExTime(0))).saturating_add(1);
    let count = u64::try_from(days).unwrap_or(1);
    if endex.0 < DAY && count == 1 {
        return super::text::span(u32::try_from(endex.0).unwrap_or_default());
    }
    said("briefing-long", &[("count", count.into()), ("figure", figure(count).into())])
}

fn labels() -> Labels {
    Labels {
        contents: say("briefing-contents"),
        part: say("briefing-part"),
        page: say("briefing-page"),
        of: say("briefing-of"),
        draft: say("briefing-draft"),
        fingerprint: say("briefing-fingerprint"),
        renew_contents: say("briefing-renew-contents"),
        content_note: say("briefing-content-note"),
    }
}
