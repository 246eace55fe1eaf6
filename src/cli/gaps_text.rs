//! What closes the gaps, for people.

use super::input::Subject;
use super::lines::wrapped;
use crate::app::closing::{Mend, Plan, Preview, Taken, load_text};
use crate::coverage::Coverage;
use crate::scenario::time::{day_text, short_dtg};
use crate::scenario::{Inject, RequirementId};
use crate::words::{say, say_with};
use std::sync::Arc;

/// The plan as text.
pub fn text(subject: &Subject, plan: &Plan, written: Option<&str>) -> String {
    let preview = &plan.whole;
    let mut out = wrapped("", &subject.coverage.scenario().exercise.name);
    out.push_str(&wrapped("", &plan.title(preview)));
    let standing = [plan.standing(preview), plan.burden(preview)];
    standing.iter().flatten().for_each(|standing| out.push_str(&wrapped("", standing)));
    for taken in &preview.taken {
        out.push('\n');
        out.push_str(&item(taken, plan, &preview.after));
    }
    for mend in &preview.mends {
        out.push('\n');
        out.push_str(&change(mend, &preview.after));
    }
    out.push_str(&topics(preview));
    out.push_str(&stays(preview));
    out.push_str(&worse(preview));
    if !preview.taken.is_empty() {
        out.push_str(&checked(plan, preview));
    }
    out.push('\n');
    out.push_str(&wrapped(
        "",
        &written.map_or_else(
            || say("closing-not-written"),
            |path| say_with("closing-written", &[("path", path.to_owned().into())]),
        ),
    ));
    out
}

fn item(taken: &Taken, plan: &Plan, after: &Coverage) -> String {
    let title = plan.choices.iter().find(|choice| choice.entry.item.id == taken.item);
    let title = title.map(|choice| choice.entry.item.name()).unwrap_or_default();
    let mut out = wrapped(&format!("{}  ", taken.item), &title);
    for inject in &taken.injects {
        out.push_str(&wrapped("  ", &played(inject, after)));
    }
    out.push_str(&brings(&taken.closes, &taken.helps));
    for remark in taken.remarks(&after.program().vocabulary) {
        out.push_str(&wrapped("  ", &remark));
    }
    out
}

/// A small change: what it does, in which injects, what it closes.
fn change(mend: &Mend, after: &Coverage) -> String {
    let mut out = wrapped(&format!("{}  ", mend.deed.name()), &mend.title(&after.program().vocabulary));
    let numbers = mend.injects.iter().filter_map(|id| after.scenario().inject(id)).map(|it| it.number.to_string());
    let which = numbers.collect::<Vec<_>>().join(", ");
    out.push_str(&wrapped("  ", &say_with("closing-mend-which", &[("which", which.into())])));
    for inject in mend.injects.iter().filter_map(|id| after.scenario().inject(id)) {
        if let Some(entered) = mend.entered(inject) {
            out.push_str(&wrapped("    ", &format!("{}: {entered}", inject.number)));
        }
    }
    out.push_str(&brings(&mend.closes, &mend.helps));
    out.push_str(&wrapped("  ", &mend.remark()));
    out
}

/// What something closes, and what it helps to close.
fn brings(closes: &[RequirementId], helps: &[RequirementId]) -> String {
    let listed = |lines: &[RequirementId]| lines.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let mut out = String::new();
    if !closes.is_empty() || helps.is_empty() {
        let values = [("count", closes.len().into()), ("lines", listed(closes).into())];
        out.push_str(&wrapped("  ", &say_with("closing-closes-which", &values)));
    }
    if !helps.is_empty() {
        out.push_str(&wrapped("  ", &say_with("closing-helps-which", &[("lines", listed(helps).into())])));
    }
    out
}

/// One inject: number, time, title, to whom, in which incident.
fn played(inject: &Arc<Inject>, after: &Coverage) -> String {
    let scenario = after.scenario();
    let exercise = &scenario.exercise;
    let when = inject.time.map(|time| match &exercise.startex {
        Some(startex) => format!("{} {}", short_dtg(time, startex), day_text(time, startex, &exercise.day_count)),
        None => time.stored(),
    });
    let to = inject.to.iter().map(|code| code.as_str().to_uppercase()).collect::<Vec<_>>().join(", ");
    let incident = inject.incident.as_ref().and_then(|id| scenario.incident(id)).map(|it| it.title.to_string());
    let parts = [Some(inject.number.to_string()), when, Some(inject.title.to_string()), Some(to), incident];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn topics(preview: &Preview) -> String {
    if preview.topics.is_empty() {
        return String::new();
    }
    let of = |topic: &crate::app::closing::Topic| format!("{} {} → {}", topic.code, topic.before(), topic.after());
    let told: Vec<String> = preview.topics.iter().map(of).collect();
    format!("\n{}\n{}", say("closing-topics"), wrapped("  ", &told.join(" · ")))
}

fn stays(preview: &Preview) -> String {
    if preview.stays.is_empty() {
        return String::new();
    }
    let mut out = format!("\n{}\n", say("closing-stays"));
    for (text, _) in preview.stays_texts(usize::MAX) {
        out.push_str(&wrapped("  ", &text));
    }
    out
}

fn worse(preview: &Preview) -> String {
    if preview.worse.is_empty() {
        return String::new();
    }
    let mut out = format!("\n{}\n", say("closing-worse"));
    for change in &preview.worse {
        out.push_str(&wrapped("  ", &change.worse_text()));
    }
    out
}

fn checked(plan: &Plan, preview: &Preview) -> String {
    let mut out = format!("\n{}\n", say("closing-checked"));
    for (holds, text) in preview.checked.texts(preview.after.scenario(), plan.asked.load) {
        out.push_str(&wrapped(if holds { "  + " } else { "  ! " }, &text));
    }
    out.push_str(&wrapped("  ", &say_with("closing-load", &[("branches", load_text(&preview.load).into())])));
    out
}
