//! What closes the gaps, for people.

use super::input::Subject;
use super::lines::wrapped;
use crate::app::closing::{Plan, Preview, Taken, Why, by_reason, load_text};
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
    plan.standing().into_iter().for_each(|standing| out.push_str(&wrapped("", &standing)));
    let waiting = preview.stays.iter().filter(|stays| stays.why == Why::Adviser).count();
    if waiting > 0 {
        out.push_str(&wrapped("", &say_with("closing-waiting", &[("count", waiting.into())])));
    }
    for taken in &preview.taken {
        out.push('\n');
        out.push_str(&item(taken, plan, &preview.after));
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
    let listed = |lines: &[RequirementId]| lines.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    if !taken.closes.is_empty() || taken.helps.is_empty() {
        let values = [("count", taken.closes.len().into()), ("lines", listed(&taken.closes).into())];
        out.push_str(&wrapped("  ", &say_with("closing-closes-which", &values)));
    }
    if !taken.helps.is_empty() {
        let values = [("lines", listed(&taken.helps).into())];
        out.push_str(&wrapped("  ", &say_with("closing-helps-which", &values)));
    }
    for remark in taken.remarks(&after.program().vocabulary) {
        out.push_str(&wrapped("  ", &remark));
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
    let groups = by_reason(&preview.stays);
    if groups.is_empty() {
        return String::new();
    }
    let vocabulary = &preview.after.program().vocabulary;
    let mut out = format!("\n{}\n", say("closing-stays"));
    for (why, lines) in groups {
        let ids: Vec<&str> = lines.iter().map(|stays| stays.line.as_str()).collect();
        out.push_str(&wrapped("  ", &format!("{}: {}", why.text(vocabulary), ids.join(", "))));
    }
    out
}

fn worse(preview: &Preview) -> String {
    if preview.worse.is_empty() {
        return String::new();
    }
    let mut out = format!("\n{}\n", say("closing-worse"));
    for change in &preview.worse {
        let word = |verdict: crate::coverage::Verdict| say(&format!("verdict-word-{}", verdict.name()));
        let values = [
            ("line", change.line.to_string().into()),
            ("title", change.title.as_str().into()),
            ("before", word(change.before).into()),
            ("after", word(change.after).into()),
        ];
        out.push_str(&wrapped("  ", &say_with("closing-worse-line", &values)));
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
