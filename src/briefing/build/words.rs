//! Names for values of the vocabulary, lines and people, in the language of the pack.

use super::text::{joined, said};
use super::when::signed_on;
use crate::briefing::block::{Cell, Mark, Tone};
use crate::checklist::{Cite, Source, Value, Vocabulary, Weight};
use crate::coverage::Verdict;
use crate::scenario::{Code, Signer};
use crate::words::say;

/// Advisers and branches that go by their names, since their codes say nothing to a reader.
const SPELLED: [&str; 6] = ["gfp", "hsadv", "caacfp", "cppfp", "excon_gender", "unit"];

/// The name of a value; empty where nothing was chosen.
pub fn label(vocabulary: &Vocabulary, facet: &str, code: &Code) -> String {
    if code.is_empty() { String::new() } else { vocabulary.label(facet, code.as_str()).to_owned() }
}

/// The names of values, listed.
pub fn labels(vocabulary: &Vocabulary, facet: &str, codes: &[Code]) -> String {
    joined(codes.iter().map(|code| label(vocabulary, facet, code)), ", ")
}

/// A branch, adviser or outside body: `J9`, `LEGAD`, or its name.
pub fn branch(vocabulary: &Vocabulary, code: &Code) -> String {
    let known = vocabulary.label("chain", code.as_str());
    let is_body = vocabulary.axis("body").is_some_and(|axis| axis.position(code.as_str()).is_some());
    if is_body || SPELLED.contains(&code.as_str()) { known.to_owned() } else { code.as_str().to_uppercase() }
}

/// Branches, advisers and bodies, listed.
pub fn branches(vocabulary: &Vocabulary, codes: &[Code]) -> String {
    joined(codes.iter().map(|code| branch(vocabulary, code)), ", ")
}

/// The sign of a topic.
pub fn mark(topic: &Value) -> Mark {
    Mark { code: topic.code.clone(), colour: topic.light.clone() }
}

/// The name of a topic or lens, written with or without its prefix.
pub fn topic(vocabulary: &Vocabulary, code: &Code) -> String {
    let bare = code.as_str().rsplit_once('.').map_or(code.as_str(), |(_, bare)| bare);
    let topics = vocabulary.topics();
    let known = topics.iter().find(|(_, value)| value.id == bare);
    known.map_or_else(|| code.to_string(), |(_, value)| value.name().to_owned())
}

/// The names of topics, listed; they hold commas themselves.
pub fn topics(vocabulary: &Vocabulary, codes: &[Code]) -> String {
    joined(codes.iter().map(|code| topic(vocabulary, code)), " · ")
}

/// The word for a verdict.
pub fn verdict(verdict: Verdict) -> String {
    say(&format!("briefing-verdict-{}", verdict.name()))
}

/// Letter and word of a verdict.
pub fn lettered(it: Verdict) -> String {
    format!("{} · {}", it.letter(), verdict(it))
}

/// The tone of a verdict.
pub fn tone(verdict: Verdict) -> Tone {
    match verdict {
        Verdict::Covered => Tone::Good,
        Verdict::Partly => Tone::Part,
        Verdict::Missing => Tone::Bad,
        Verdict::Waits => Tone::Waits,
        Verdict::NotApplicable | Verdict::Waived => Tone::Quiet,
    }
}

/// A verdict as a cell.
pub fn verdict_cell(verdict: Verdict) -> Cell {
    Cell::text(lettered(verdict)).toned(tone(verdict))
}

/// The word for a weight.
pub fn weight(weight: Weight) -> String {
    say(&format!("briefing-weight-{}", weight.name()))
}

/// A citation: document, part, how much of it was read, and whom it obliges.
pub fn cited(cite: &Cite, source: Option<&Source>) -> String {
    let title = source.map_or(cite.source.as_str().into(), Source::title_said);
    let issuer = source.map(Source::issuer_said).unwrap_or_default();
    let year = source.map(Source::year_said).unwrap_or_default();
    let document = joined([title, issuer, year, cite.part_said()], ", ");
    let mark = say(&format!("briefing-mark-{}", name(&cite.mark)));
    let addressee = say(&format!("briefing-addressee-{}", name(&cite.addressee)));
    said("briefing-cite", &[("document", document.into()), ("mark", mark.into()), ("addressee", addressee.into())])
}

/// The name of a value in files.
fn name(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// Name and role of somebody who signed.
pub fn who(signer: &Signer) -> String {
    joined([&*signer.name, &*signer.role], ", ")
}

/// Name, role and day.
pub fn who_when(signer: &Signer) -> String {
    joined([who(signer), signed_on(signer.at)], ", ")
}
