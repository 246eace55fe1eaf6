//! Reads a line of a sketch that is an inject: `NAME: key=value …`.

use super::people::{self, number};
use super::words::Word;
use super::{Draft, Parsed, fill};
use crate::checklist::taxonomy::FacetKind;
use crate::scenario::{
    Attachment, Code, ExTime, ExpectedAction, Inject, InjectId, Link, MeasureId, ObjectiveId, PhaseId, Referral,
    RequirementId, TagId, TopicDepth,
};
use smol_str::SmolStr;

/// What a line says that only makes sense once all of it is read.
#[derive(Default)]
struct Said {
    sender: String,
    sender_name: String,
    body: String,
    storyline: Option<String>,
    incident: Option<String>,
    within: Option<u32>,
    outcome: Code,
    consent: Code,
    depth: Code,
    bare: bool,
    without: Vec<String>,
}

/// Reads one line and adds its inject.
pub(super) fn line(draft: &mut Draft<'_>, first: &Word, rest: &[Word]) {
    let Some(name) = first.text.strip_suffix(':').filter(|name| !name.is_empty()) else {
        draft.faults.push(first.fault("a line begins with `NAME:`, `+` or `#`"));
        return;
    };
    if draft.injects.iter().any(|inject| inject.id.as_str() == name) {
        draft.faults.push(first.fault(format!("`{name}` stands twice")));
        return;
    }
    let mut inject = Inject { id: InjectId::new(name), number: name.into(), ..Inject::default() };
    let mut said = Said::default();
    for word in rest {
        let read = field(draft, &mut inject, &mut said, word);
        draft.note(read);
    }
    finish(draft, &mut inject, &said);
    draft.injects.push(inject);
}

fn finish(draft: &mut Draft<'_>, inject: &mut Inject, said: &Said) {
    if !said.sender.is_empty() || !said.sender_name.is_empty() || !said.body.is_empty() {
        let kind = if said.sender.is_empty() { "own_force" } else { &said.sender };
        inject.from = Some(fill::sender(draft, kind, &said.sender_name, &said.body));
    }
    let incident = said.incident.as_deref().or(said.storyline.as_deref());
    inject.incident = incident.map(|name| draft.incident(name, said.storyline.as_deref()).id);
    let is_answered = !said.outcome.is_empty() || !said.consent.is_empty();
    if inject.referrals.is_empty() && is_answered {
        inject.referrals.push(Referral { kind: "security".into(), ..Referral::default() });
    }
    for referral in &mut inject.referrals {
        referral.outcome = said.outcome.clone();
        referral.consent = said.consent.clone();
    }
    if !said.depth.is_empty() {
        let topics =
            inject.tags.iter().filter(|tag| tag.as_str().starts_with("topic.") || tag.as_str().starts_with("lens."));
        inject.depths = topics.map(|topic| TopicDepth { topic: topic.clone(), depth: said.depth.clone() }).collect();
    }
    let index = draft.injects.len();
    if !said.bare {
        fill::inject(draft, inject, index, &said.without);
    }
    if let Some(phase) = &inject.phase {
        draft.used_phases.push(Code::new(phase.as_str()));
    }
    for action in &mut inject.expected {
        action.within = said.within;
    }
}

fn field(draft: &mut Draft<'_>, inject: &mut Inject, said: &mut Said, word: &Word) -> Parsed<()> {
    match word.text.as_str() {
        "nobody" => inject.nobody_affected = true,
        "bare" => said.bare = true,
        _ => match (word.braced("people"), word.pair()) {
            (Some(inner), _) => inject.people.push(people::entry(draft, word, inner)?),
            (None, Some((key, value))) => keyed(draft, inject, said, word, (key, value))?,
            (None, None) => return Err(word.fault(format!("`{}` is neither `key=value` nor a known word", word.text))),
        },
    }
    Ok(())
}

fn keyed(draft: &mut Draft<'_>, inject: &mut Inject, said: &mut Said, word: &Word, pair: (&str, &str)) -> Parsed<()> {
    let (key, value) = pair;
    match key {
        "core" => inject.core = draft.code(word, key, value)?,
        "level" => inject.level = draft.code(word, key, value)?,
        "role" => inject.role = draft.code(word, key, value)?,
        "pphase" => inject.pphase = draft.code(word, key, value)?,
        "deliberate" => inject.deliberate = draft.code(word, key, value)?,
        "source" => inject.source = draft.code(word, key, value)?,
        "sensitivity" => inject.sensitivity = draft.code(word, key, value)?,
        "emblem" => inject.emblem = draft.code(word, key, value)?,
        "kind" => inject.kind = draft.code(word, key, value)?,
        "state" => inject.status = draft.code(word, key, value)?,
        "perp" => inject.perpetrator_kind = draft.code(word, key, value)?,
        "phase" => inject.phase = Some(PhaseId::new(draft.code(word, key, value)?.as_str())),
        "to" => inject.to = draft.codes(word, key, value)?,
        "info" => inject.info = draft.codes(word, key, value)?,
        "chain" => inject.chain = value.split('>').map(|step| draft.code(word, key, step)).collect::<Parsed<_>>()?,
        "do" => {
            inject.expected = value.split('|').map(|action| expected(draft, word, action)).collect::<Parsed<_>>()?;
        }
        "window" => inject.window = Some(number(word, value)?),
        "hours" => inject.hours_since_event = Some(number(word, value)?),
        "at" => inject.time = Some(ExTime(i64::from(number(word, value)?))),
        "text" => inject.text = value.replace('_', " ").into(),
        "title" => inject.title = value.replace('_', " ").into(),
        "content_note" => inject.content_note = value.replace('_', " ").into(),
        "number" => inject.number = value.into(),
        "observe" => inject.observables.push(value.replace('_', " ").into()),
        "claims" => inject.claims = value.split('|').map(RequirementId::new).collect(),
        "attached" => inject.attachments.push(Attachment { name: value.into(), ..Attachment::default() }),
        "report" => inject.report = "Incident report".into(),
        "feedback" => inject.feedback = "Exercise control answers to what was done.".into(),
        _ => records(draft, inject, said, word, pair)?,
    }
    Ok(())
}

/// The fields that name other records or that hold for the whole line.
fn records(draft: &mut Draft<'_>, inject: &mut Inject, said: &mut Said, word: &Word, pair: (&str, &str)) -> Parsed<()> {
    let (key, value) = pair;
    match key {
        "sender" => said.sender = draft.code(word, key, value)?.0.to_string(),
        "sender_name" => said.sender_name = value.to_owned(),
        "from" => said.body = draft.code(word, key, value)?.0.to_string(),
        "storyline" => said.storyline = Some(value.to_owned()),
        "incident" => said.incident = Some(value.to_owned()),
        "within" => said.within = Some(number(word, value)?),
        "outcome" => said.outcome = draft.code(word, key, value)?,
        "consent" => said.consent = draft.code(word, key, value)?,
        "depth" => said.depth = draft.code(word, key, value)?,
        "without" => said.without = without(word, value)?,
        "ref" => {
            let kinds = draft.codes(word, key, value)?;
            inject.referrals = kinds.into_iter().map(|kind| Referral { kind, ..Referral::default() }).collect();
        }
        "place" => {
            let known = draft.named.get(value).map(|record| record.id.as_str().into());
            inject.place = Some(known.unwrap_or_else(|| fill::place(draft, value)));
        }
        "actor" => inject.perpetrator = Some(draft.record(word, value)?.id.as_str().into()),
        "uses" => {
            inject.uses = value.split('|').map(|name| draft.record(word, name).cloned()).collect::<Parsed<_>>()?;
        }
        "feeds" => inject.feeds.push(MeasureId(draft.record(word, value)?.id.clone())),
        "objective" => inject.objectives.push(ObjectiveId(draft.record(word, value)?.id.clone())),
        "control" => control(draft, inject, word, value)?,
        "chain_suggested" => inject.chain_suggested = true,
        _ => tags_or_links(draft, inject, word, pair)?,
    }
    Ok(())
}

fn without(word: &Word, value: &str) -> Parsed<Vec<String>> {
    let known = |field: &&str| fill::FIELDS.contains(field) || *field == "referral";
    match value.split('|').find(|field| !known(field)) {
        Some(field) => {
            Err(word.fault(format!("`{field}` cannot be left out; known are {}, referral", fill::FIELDS.join(", "))))
        }
        None => Ok(value.split('|').map(str::to_owned).collect()),
    }
}

fn expected(draft: &Draft<'_>, word: &Word, action: &str) -> Parsed<ExpectedAction> {
    let (code, branch) = action.split_once('@').unwrap_or((action, ""));
    let branch = if branch.is_empty() { Code::default() } else { draft.code(word, "branch", branch)? };
    Ok(ExpectedAction { code: draft.code(word, "do", code)?, branch, ..ExpectedAction::default() })
}

fn control(draft: &Draft<'_>, inject: &mut Inject, word: &Word, value: &str) -> Parsed<()> {
    for flag in draft.codes(word, "control", value)? {
        match flag.as_str() {
            "must_play" => inject.must_play = true,
            "closing" => inject.closing = true,
            _ => inject.feedback = "Exercise control answers to what was done.".into(),
        }
    }
    Ok(())
}

fn tags_or_links(draft: &Draft<'_>, inject: &mut Inject, word: &Word, (key, value): (&str, &str)) -> Parsed<()> {
    if draft.code(word, "link", key).is_ok() {
        for name in value.split('|') {
            inject.links.push(Link { kind: key.into(), to: draft.earlier(word, name)?, ..Link::default() });
        }
        return Ok(());
    }
    let facet = draft.vocabulary.facet(key).filter(|facet| facet.kind == FacetKind::Tag);
    let facet = facet.ok_or_else(|| word.fault(format!("`{key}` is no field of an inject")))?;
    for code in draft.codes(word, key, value)? {
        inject.tags.push(TagId(SmolStr::new(format!("{}.{}", facet.prefix, code))));
    }
    Ok(())
}
