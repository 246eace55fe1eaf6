//! `review-copy` and `take-in`: a scenario that a reviewer takes home, and what comes back.

use super::ask::Form;
use super::ask_review::{AskReviewCopy, AskTakeIn};
use super::failure::{Failure, Outcome};
use super::input::Subject;
use super::lines::wrapped;
use super::sign::{open_to_change, topic_id, write};
use super::unlock::Unlock;
use crate::app::signing::{Proposal, Taken, TextMerge, copy_wish, merge_text};
use crate::edit::copy;
use crate::scenario::name::field_label;
use crate::scenario::{RecordKind, Scenario};
use crate::store::keys::KeyFault;
use crate::store::open::file_name;
use crate::store::{Expect, RealDisk, kept, save_scenario};
use crate::words::say_with;
use serde_json::{Value, json};
use std::path::Path;

/// Makes a review copy and keeps what it is a copy of.
pub fn make(asked: &AskReviewCopy, unlock: &Unlock) -> Result<Outcome, Failure> {
    let subject = Subject::read(&asked.file, &[], unlock)?;
    if subject.damaged {
        return Err(Failure::input("cli-sign-not-whole", &[("file", subject.file.as_str().into())]));
    }
    let coverage = &subject.coverage;
    let topics = asked.topic.iter().map(|topic| topic_id(coverage, topic)).collect::<Result<Vec<_>, _>>()?;
    let wish = copy_wish(coverage, &asked.made_for, topics, asked.seal.map(Into::into));
    let made = copy::review_copy(coverage.scenario(), &wish);
    let made = made.map_err(|shown| Failure::Input(shown.message()))?;
    let folder = kept::usual_folder().ok_or(KeyFault::NoFolder)?;
    kept::keep(&RealDisk, &folder, &made.base, subject.padlock.as_ref())?;
    let saved = save_scenario(&RealDisk, &asked.output, (&made.copy, subject.padlock.as_ref()), Expect::Nothing)?;
    let values = [("file", saved.path.display().to_string().into()), ("sealed", wish.sealed.len().into())];
    let id = if asked.seal.is_some() { "cli-copy-made-sealed" } else { "cli-copy-made" };
    Ok(Outcome::done(wrapped("", &say_with(id, &values))))
}

/// Takes in a copy that came back.
pub fn take_in(asked: &AskTakeIn, unlock: &Unlock) -> Result<Outcome, Failure> {
    let (document, _guard) = open_to_change(&asked.file, asked.output.as_deref(), unlock)?;
    let (place, path, padlock) = (document.expect(), document.path.clone(), document.padlock.clone());
    let mine = document.opened.scenario;
    let opened = unlock.open(&asked.copy)?.opened;
    if opened.damaged {
        return Err(Failure::input("cli-take-in-damaged", &[("file", file_name(&asked.copy).into())]));
    }
    let base = base(asked.base.as_deref(), &opened.scenario, unlock)?;
    let taken = copy::take_in(&mine, &opened.scenario, base.as_ref());
    let taken = taken.map_err(|not| Failure::Input(not.message()))?;
    let merged = if asked.accept_text {
        merge_text(base.as_ref(), &taken)
    } else {
        TextMerge { scenario: taken.scenario.clone(), taken: Vec::new(), left: taken.proposals.clone() }
    };
    let written = write((&merged.scenario, padlock.as_ref()), &path, place, asked.output.as_deref())?;
    let output = match asked.format {
        Form::Text => text(&taken, &merged, &written),
        Form::Json => json_text(&taken, &merged, &written)?,
    };
    let waits = !merged.left.is_empty() || !taken.both.is_empty();
    Ok(Outcome { output, errors: String::new(), code: u8::from(waits) })
}

/// The base that was named, or the one that was kept.
fn base(named: Option<&Path>, copy: &Scenario, unlock: &Unlock) -> Result<Option<Scenario>, Failure> {
    if let Some(path) = named {
        return Ok(Some(unlock.open(path)?.opened.scenario));
    }
    let wanted = copy.copy.as_ref().map(|copy| copy.base.clone()).unwrap_or_default();
    Ok(kept::usual_folder().and_then(|folder| kept::find(&RealDisk, &folder, &wanted, &unlock.padlocks())))
}

fn count(taken: &Taken, kind: RecordKind) -> usize {
    taken.added.iter().filter(|record| record.kind == kind).count()
}

fn text(taken: &Taken, merged: &TextMerge, written: &Path) -> String {
    let values = [
        ("comments", count(taken, RecordKind::Comment).into()),
        ("decisions", count(taken, RecordKind::Decision).into()),
        ("changed", taken.changed.len().into()),
        ("path", written.display().to_string().into()),
    ];
    let mut out = wrapped("", &say_with("cli-take-in-done", &values));
    if !taken.has_base {
        out.push_str(&wrapped("", &say_with("cli-take-in-no-base", &[])));
    }
    for (own, other) in &taken.both {
        let values = [("own", own.to_string().into()), ("other", other.to_string().into())];
        out.push_str(&wrapped("- ", &say_with("cli-take-in-both", &values)));
    }
    for (id, proposals) in [("cli-take-in-text-taken", &merged.taken), ("cli-take-in-text-left", &merged.left)] {
        if !proposals.is_empty() {
            out.push_str(&wrapped("", &say_with(id, &[("count", proposals.len().into())])));
            proposals.iter().for_each(|proposal| out.push_str(&wrapped("- ", &proposal_text(proposal))));
        }
    }
    out
}

fn proposal_text(proposal: &Proposal) -> String {
    let fields: Vec<String> = proposal.fields.iter().map(|change| field_label(&change.field)).collect();
    let values = [
        ("kind", proposal.record.kind.label().into()),
        ("record", proposal.called.as_str().into()),
        ("fields", fields.join(", ").into()),
    ];
    say_with(&format!("cli-proposal-{}", proposal.kind.name()), &values)
}

fn json_text(taken: &Taken, merged: &TextMerge, written: &Path) -> Result<String, Failure> {
    let proposal = |it: &Proposal| {
        json!({
            "record": it.record.to_string(),
            "called": it.called,
            "kind": it.kind.name(),
            "fields": it.fields.iter().map(|change| json!({
                "field": change.field, "before": change.before, "after": change.after,
            })).collect::<Vec<Value>>(),
        })
    };
    let tree = json!({
        "form": "crosscut take-in",
        "version": 1,
        "program": env!("CARGO_PKG_VERSION"),
        "has_base": taken.has_base,
        "added": taken.added.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "changed": taken.changed.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "both": taken.both.iter().map(|(own, other)| json!([own.to_string(), other.to_string()])).collect::<Vec<_>>(),
        "text_taken": merged.taken.iter().map(proposal).collect::<Vec<_>>(),
        "text_left": merged.left.iter().map(proposal).collect::<Vec<_>>(),
        "written": written.display().to_string(),
    });
    let text = serde_json::to_string_pretty(&tree);
    text.map(|text| text + "\n").map_err(|error| Failure::World(error.to_string()))
}
