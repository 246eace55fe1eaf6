//! What closes the gaps, for machines; `docs/json.md` describes it field by field.

use super::failure::Failure;
use super::input::Subject;
use crate::app::closing::{Checked, Mend, Pair, Plan, Preview, Stays, Taken, Why};
use crate::scenario::tempo::Receiver;
use crate::scenario::{ActorId, AudienceId, Code, ExTime, IncidentId, Inject, InjectId, RequirementId};
use crate::words::say;
use serde_json::{Value, json};
use std::sync::Arc;

/// The version of the form; it goes up when a field goes away or changes its meaning.
const VERSION: u32 = 1;

/// The plan as JSON.
pub fn text(subject: &Subject, plan: &Plan, written: Option<&str>) -> Result<String, Failure> {
    let text = serde_json::to_string_pretty(&whole(subject, plan, written));
    text.map(|text| text + "\n").map_err(|error| Failure::World(error.to_string()))
}

fn whole(subject: &Subject, plan: &Plan, written: Option<&str>) -> Value {
    let preview = &plan.whole;
    json!({
        "form": "crosscut close-gaps",
        "version": VERSION,
        "program": env!("CARGO_PKG_VERSION"),
        "claim": say("coverage-claim"),
        "file": subject.file,
        "lightest": plan.asked.lightest.name(),
        "injects": preview.injects(),
        "at_least": plan.at_least,
        "is_smallest": plan.is_smallest,
        "open_before": preview.before(),
        "open_after": preview.open_after(),
        "closes": preview.closes(),
        "items": preview.taken.iter().map(|taken| item(taken, plan, preview)).collect::<Vec<_>>(),
        "changes": preview.mends.iter().map(|mend| change(mend, preview)).collect::<Vec<_>>(),
        "topics": preview.topics.iter().map(|topic| json!({
            "topic": topic.topic, "code": topic.code, "before": topic.before(), "after": topic.after(),
            "injects": topic.cost,
            "lines": topic.lines.iter().map(|(line, verdict)| json!({
                "id": line.as_str(), "verdict": verdict.name(),
            })).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "stays_open": preview.stays.iter().map(stays).collect::<Vec<_>>(),
        "worse": preview.worse.iter().map(|change| json!({
            "id": change.line.as_str(), "before": change.before.name(), "after": change.after.name(),
        })).collect::<Vec<_>>(),
        "load": preview.load.iter().map(|(receiver, count)| json!({
            "branch": branch(receiver), "injects": count,
        })).collect::<Vec<_>>(),
        "checked": checked(&preview.checked),
        "written": written,
    })
}

fn branch(receiver: &Receiver) -> &str {
    match receiver {
        Receiver::Branch(code) => code.as_str(),
        _ => "",
    }
}

fn item(taken: &Taken, plan: &Plan, preview: &Preview) -> Value {
    let entry = plan.choices.iter().find(|choice| choice.entry.item.id == taken.item).map(|choice| &choice.entry);
    json!({
        "id": taken.item,
        "title": entry.map(|entry| entry.item.name()),
        "closes": taken.closes.iter().map(RequirementId::as_str).collect::<Vec<_>>(),
        "helps": taken.helps.iter().map(RequirementId::as_str).collect::<Vec<_>>(),
        "new_names": taken.new_names,
        "shortened": taken.shortened.map(|(written, played)| json!({ "written": written, "played": played })),
        "elsewhere": taken.elsewhere.as_ref().map(|(written, played)| json!({ "written": written, "played": played })),
        "injects": taken.injects.iter().map(|it| inject(it, preview)).collect::<Vec<_>>(),
    })
}

fn change(mend: &Mend, preview: &Preview) -> Value {
    let changed = mend.injects.iter().filter_map(|id| preview.after.scenario().inject(id));
    json!({
        "id": mend.deed.name(),
        "injects": mend.injects.iter().map(InjectId::as_str).collect::<Vec<_>>(),
        "closes": mend.closes.iter().map(RequirementId::as_str).collect::<Vec<_>>(),
        "helps": mend.helps.iter().map(RequirementId::as_str).collect::<Vec<_>>(),
        "entered": changed.filter_map(|inject| mend.entered(inject)).collect::<Vec<_>>(),
    })
}

fn inject(inject: &Arc<Inject>, preview: &Preview) -> Value {
    let scenario = preview.after.scenario();
    let phase = scenario.phase_of(inject);
    let storyline = scenario.storyline_of(inject);
    json!({
        "id": inject.id.as_str(),
        "number": &*inject.number,
        "title": &*inject.title,
        "time": inject.time.map(ExTime::stored),
        "phase": phase.map(|phase| phase.kind.as_str()),
        "storyline": storyline.map(|storyline| storyline.id.as_str()),
        "incident": inject.incident.as_ref().map(IncidentId::as_str),
        "audiences": inject.audiences.iter().map(AudienceId::as_str).collect::<Vec<_>>(),
        "from": inject.from.as_ref().map(ActorId::as_str),
        "to": inject.to.iter().map(Code::as_str).collect::<Vec<_>>(),
        "must_play": inject.must_play,
    })
}

fn stays(stays: &Stays) -> Value {
    json!({
        "id": stays.line.as_str(),
        "title": stays.title,
        "verdict": stays.verdict.name(),
        "why": stays.why.name(),
        "items": stays.why.items(),
        "phase": match &stays.why { Why::NoPhase(kind, _) => Some(kind.as_str()), _ => None },
        "missing": stays.missing,
        "entered": stays.entered.as_ref().map(|record| record.kind.name()),
    })
}

fn checked(checked: &Checked) -> Value {
    let ids = |list: &[InjectId]| list.iter().map(ToString::to_string).collect::<Vec<_>>();
    json!({
        "same_hour": pairs(&checked.same_hour),
        "over_load": checked.over_load.iter().map(|(code, time, count)| json!({
            "branch": code.as_str(), "time": time.stored(), "injects": count,
        })).collect::<Vec<_>>(),
        "hard_near": pairs(&checked.hard_near),
        "outside": ids(&checked.outside),
        "clashes": checked.clashes,
    })
}

fn pairs(pairs: &[Pair]) -> Value {
    let pair = |pair: &Pair| json!({ "new": pair.new.as_str(), "other": pair.other.as_str(), "minutes": pair.minutes });
    pairs.iter().map(pair).collect::<Vec<_>>().into()
}
