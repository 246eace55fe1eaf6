//! `verify`: how each sign-off stands, and each other decision that carries a signature.

use super::ask::Form;
use super::ask_review::{AskVerify, FailOnSignature};
use super::diff_text::field;
use super::failure::{Failure, Outcome};
use super::findings::who;
use super::input::Subject;
use super::keys::{folder, owner};
use super::lines::wrapped;
use super::report;
use super::sign::subject_name;
use super::unlock::Unlock;
use crate::app::signing::{SignState, Signed, signatures, told};
use crate::coverage::{Changed, Coverage, How, Standing};
use crate::scenario::Scenario;
use crate::scenario::name::field_label;
use crate::scenario::statement::statement;
use crate::store::{Disk, Expect, RealDisk, kept, keys, save_bytes};
use crate::words::{say, say_with};
use serde_json::{Value, json};
use std::path::Path;

/// Verifies a file.
pub fn answer(asked: &AskVerify, unlock: &Unlock) -> Result<Outcome, Failure> {
    let subject = Subject::read(&asked.file, &[], unlock)?;
    let ring = keys::list(&RealDisk, &folder(asked.keys.as_deref())?)?;
    let mut earlier = Vec::new();
    for path in &asked.earlier {
        earlier.push(unlock.open(path)?.opened.scenario);
    }
    if let Some(folder) = kept::usual_folder() {
        earlier.extend(kept::earlier(&RealDisk, &folder, subject.coverage.scenario(), &unlock.padlocks()));
    }
    let earlier: Vec<&Scenario> = earlier.iter().collect();
    let found = signatures(&subject.coverage, &ring, &earlier);
    if let Some(folder) = &asked.statements {
        write_statements(folder, &found)?;
    }
    let output = match asked.format {
        Form::Text => text(&subject, &found, &earlier),
        Form::Json => json_text(&subject, &found)?,
    };
    let errors = if subject.damaged { report::problem_lines(&subject) } else { String::new() };
    let fails = found.iter().any(|signed| fails(signed, asked.fail_on));
    Ok(Outcome { output, errors, code: if subject.damaged { 2 } else { u8::from(fails) } })
}

/// What was replaced by a later sign-off of the same person is history, unless somebody tampered with it.
fn fails(signed: &Signed, fail_on: FailOnSignature) -> bool {
    if fail_on == FailOnSignature::Never {
        return false;
    }
    let is_stale = signed.state == SignState::OutOfDate || matches!(signed.standing, Standing::Stale | Standing::Gone);
    match signed.state {
        SignState::DoesNotFit => true,
        _ if signed.superseded || fail_on == FailOnSignature::Broken => false,
        SignState::UnknownKey => true,
        SignState::Recorded if fail_on == FailOnSignature::Unsigned => true,
        _ => is_stale,
    }
}

fn text(subject: &Subject, found: &[Signed], earlier: &[&Scenario]) -> String {
    if found.is_empty() {
        return wrapped("", &say_with("cli-verify-nothing", &[("file", subject.file.as_str().into())]));
    }
    let mut out = String::new();
    for signed in found {
        out.push_str(&entry(&subject.coverage, signed, earlier));
        out.push('\n');
    }
    out.push_str(&wrapped("", &say("cli-verify-means")));
    out
}

fn entry(coverage: &Coverage, signed: &Signed, earlier: &[&Scenario]) -> String {
    let decision = &signed.decision;
    let values = [
        ("what", subject_name(coverage, &decision.subject).into()),
        ("who", who(&decision.signer).into()),
        ("when", moment(decision.signer.at).into()),
    ];
    let mut out = wrapped("", &say_with("cli-verify-entry", &values));
    out.push_str(&wrapped("  ", &state_text(signed)));
    if let Some(key) = &signed.key {
        let values = [("owner", owner(key).into()), ("printed", key.printed().into())];
        out.push_str(&wrapped("  ", &say_with("cli-verify-key", &values)));
    }
    if signed.superseded {
        out.push_str(&wrapped("  ", &say("cli-verify-superseded")));
    }
    if signed.sealed > 0 {
        out.push_str(&wrapped("  ", &say_with("cli-sign-open-sealed", &[("count", signed.sealed.into())])));
    }
    for changed in &signed.changed {
        out.push_str(&wrapped("  - ", &changed_text(changed)));
        let words = told(coverage, changed, earlier).fields;
        words.iter().for_each(|words| out.push_str(&field("    ", words)));
    }
    if !decision.reason.trim().is_empty() {
        out.push_str(&wrapped("  ", &say_with("cli-verify-reason", &[("reason", decision.reason.trim().into())])));
    }
    out
}

fn state_text(signed: &Signed) -> String {
    let standing = signed.standing.name();
    match signed.state {
        SignState::Recorded => say(&format!("cli-verify-recorded-{standing}")),
        state => say(&format!("cli-verify-{}", state.name().replace('_', "-"))),
    }
}

/// `HS-041 changed: expected actions, title`.
pub fn changed_text(changed: &Changed) -> String {
    let fields: Vec<String> = changed.fields.iter().map(|field| field_label(field)).collect();
    let id = match changed.how {
        How::Changed if fields.is_empty() => "cli-changed-somehow".to_owned(),
        how => format!("cli-changed-{}", how.name()),
    };
    say_with(&id, &[("record", changed.called.as_str().into()), ("fields", fields.join(", ").into())])
}

/// `22 Nov 2026 10:40Z`.
pub fn moment(minutes: i64) -> String {
    let moment = minutes.checked_mul(60).and_then(|seconds| chrono::DateTime::from_timestamp(seconds, 0));
    moment.map(|moment| moment.format("%-d %b %Y %H:%MZ").to_string()).unwrap_or_default()
}

fn json_text(subject: &Subject, found: &[Signed]) -> Result<String, Failure> {
    let tree = json!({
        "form": "crosscut verify",
        "version": 1,
        "program": env!("CARGO_PKG_VERSION"),
        "file": subject.file,
        "file_damaged": subject.damaged,
        "signatures": found.iter().map(signed_json).collect::<Vec<_>>(),
    });
    let text = serde_json::to_string_pretty(&tree);
    text.map(|text| text + "\n").map_err(|error| Failure::World(error.to_string()))
}

fn signed_json(signed: &Signed) -> Value {
    let decision = &signed.decision;
    json!({
        "id": decision.id.as_str(),
        "kind": decision.kind.name(),
        "subject": decision.subject,
        "name": &*decision.signer.name,
        "role": &*decision.signer.role,
        "minutes_since_1970": decision.signer.at,
        "reason": &*decision.reason,
        "state": signed.state.name(),
        "standing": signed.standing.name(),
        "superseded": signed.superseded,
        "key": signed.key.as_ref().map(|key| json!({ "fingerprint": key.id, "owner": key.owner, "own": key.is_own })),
        "sha256": decision.hash,
        "sealed": signed.sealed,
        "changed": signed.changed.iter().map(|changed| json!({
            "how": changed.how.name(),
            "record": changed.record.as_ref().map(ToString::to_string),
            "called": changed.called,
            "fields": changed.fields,
            "values": changed.values.iter().map(|value| json!({
                "field": value.field, "before": value.before, "after": value.after,
            })).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
    })
}

/// What was signed and the signatures, as files that the minisign program checks.
fn write_statements(folder: &Path, found: &[Signed]) -> Result<(), Failure> {
    RealDisk
        .make_folder(folder)
        .map_err(crate::store::world::Trouble::new(crate::store::world::Step::Folder, folder))?;
    let signed = found.iter().filter(|signed| !signed.decision.signature.trim().is_empty());
    for (place, signed) in (1..).zip(signed) {
        let name = format!("sign-off-{place}.txt");
        save_bytes(&RealDisk, &folder.join(&name), statement(&signed.decision).as_bytes(), Expect::Nothing)?;
        let signature = format!("{}\n", signed.decision.signature.trim());
        let beside = folder.join(format!("{name}.minisig"));
        save_bytes(&RealDisk, &beside, signature.as_bytes(), Expect::Nothing)?;
    }
    Ok(())
}
