//! `sign`: signs off a topic or the whole, with a key or only recorded.

use super::ask_review::AskSign;
use super::failure::{Failure, Outcome};
use super::input::Subject;
use super::keys::{chosen, folder, owner, passphrase};
use super::lines::wrapped;
use super::unlock::Unlock;
use crate::app::clock::{now_minutes, now_text};
use crate::app::signing::{SignWish, SigningNews, SigningWork, StillOpen, do_work_in, sign_off};
use crate::coverage::Coverage;
use crate::edit::{self, Edit};
use crate::scenario::{Record, Scenario};
use crate::store::keys::{self, Key, KeyFault};
use crate::store::open::file_name;
use crate::store::{Document, Expect, Guard, Holder, Padlock, RealDisk, kept, save_scenario};
use crate::words::{say, say_with};
use smol_str::SmolStr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Signs off and writes the file.
pub fn answer(asked: &AskSign, unlock: &Unlock) -> Result<Outcome, Failure> {
    let blank = [&asked.name, &asked.role, &asked.reason].into_iter().any(|text| text.trim().is_empty());
    if blank {
        return Err(Failure::input("cli-sign-needs-all", &[]));
    }
    let (document, _guard) = open_to_change(&asked.file, asked.output.as_deref(), unlock)?;
    let place = document.expect();
    let (path, padlock) = (document.path.clone(), document.padlock.clone());
    let subject = Subject::of(file_name(&asked.file), document.opened);
    let coverage = &subject.coverage;
    let about = asked.topic.as_deref().map_or(Ok("whole".into()), |topic| topic_id(coverage, topic))?;
    let wish = SignWish {
        subject: about,
        name: asked.name.trim().into(),
        role: asked.role.trim().into(),
        reason: asked.reason.trim().into(),
    };
    let no_subject = || Failure::input("sign-no-subject", &[("subject", wish.subject.as_str().into())]);
    let decision = sign_off(coverage, &wish, now_minutes()).ok_or_else(no_subject)?;
    let folder = folder(asked.keys.as_deref())?;
    let key = asked.key.as_deref().map(|named| own_key(&folder, named)).transpose()?;
    let secret = match &key {
        Some(key) => Some((key.id.clone(), passphrase(asked.passphrase_file.as_deref(), false)?)),
        None => None,
    };
    let kept = kept::usual_folder().ok_or(KeyFault::NoFolder)?;
    let work = SigningWork::Sign(Box::new(decision), secret, Arc::clone(coverage.scenario()), padlock.clone());
    let (decision, note) = match do_work_in(&RealDisk, &folder, &kept, &work) {
        SigningNews::Signed(signed) => signed.map_err(Failure::Input)?,
        _ => return Err(no_subject()),
    };
    let told = told(coverage, &wish, key.as_ref(), &decision.hash);
    let edit = Edit::Add { record: Record::Decision(Arc::new(*decision)), index: None };
    let next = edit::apply(coverage.scenario(), &edit).map_err(|refusal| Failure::Input(refusal.message))?;
    write((&next, padlock.as_ref()), &path, place, asked.output.as_deref())?;
    Ok(Outcome { output: told, errors: note.map(|note| wrapped("", &note)).unwrap_or_default(), code: 0 })
}

fn own_key(folder: &Path, named: &str) -> Result<Key, Failure> {
    chosen(&keys::list(&RealDisk, folder)?, named, false).cloned()
}

/// Opens a file that is to be changed: whole, of this version, and in no other window.
pub fn open_to_change(file: &Path, output: Option<&Path>, unlock: &Unlock) -> Result<(Document, Guard), Failure> {
    let document = unlock.open(file)?;
    if document.opened.damaged || document.opened.read_only {
        return Err(Failure::input("cli-sign-not-whole", &[("file", file_name(file).into())]));
    }
    let guard = Guard::ask(&RealDisk, &document.path, &Holder::here("crosscut", now_text()));
    match guard.message().filter(|_| output.is_none() && !guard.lets_us_write()) {
        Some(held) => Err(Failure::Input(held)),
        None => Ok((document, guard)),
    }
}

/// Writes a changed scenario to where it came from, or to a new file; under its passphrase, if it has one.
pub fn write(
    next: (&Scenario, Option<&Padlock>),
    path: &Path,
    place: Option<Expect>,
    output: Option<&Path>,
) -> Result<PathBuf, Failure> {
    let saved = match output {
        Some(output) => save_scenario(&RealDisk, output, next, Expect::Nothing)?,
        None => save_scenario(&RealDisk, path, next, place.unwrap_or(Expect::Nothing))?,
    };
    Ok(saved.path)
}

/// A topic by its id, the end of its id, or its code.
pub fn topic_id(coverage: &Coverage, named: &str) -> Result<SmolStr, Failure> {
    let wanted = named.trim().to_lowercase();
    let topics = coverage.program().vocabulary.topics();
    let is_it = |id: &str, code: &str| {
        id == wanted || id.rsplit_once('.').is_some_and(|(_, end)| end == wanted) || code.to_lowercase() == wanted
    };
    let found = topics.iter().find(|(id, topic)| is_it(id, &topic.code)).map(|(id, _)| id.clone());
    found.ok_or_else(|| {
        let known: Vec<&str> = topics.iter().map(|(_, topic)| topic.code.as_str()).collect();
        Failure::input("cli-no-topic", &[("topic", named.into()), ("known", known.join(", ").into())])
    })
}

/// What a subject is called: a topic by its name, the whole as such.
pub fn subject_name(coverage: &Coverage, subject: &str) -> String {
    let topics = coverage.program().vocabulary.topics();
    let topic = topics.into_iter().find(|(id, _)| id == subject);
    match topic {
        Some((_, topic)) => {
            say_with("cli-topic-name", &[("code", topic.code.as_str().into()), ("name", topic.name().into())])
        }
        None if subject == "whole" => say("cli-the-whole"),
        None => subject.to_owned(),
    }
}

fn told(coverage: &Coverage, wish: &SignWish, key: Option<&Key>, hash: &str) -> String {
    let what = subject_name(coverage, &wish.subject);
    let values = [
        ("what", what.into()),
        ("owner", key.map(owner).unwrap_or_default().into()),
        ("printed", key.map(Key::printed).unwrap_or_default().into()),
    ];
    let id = if key.is_some() { "cli-signed" } else { "cli-recorded" };
    let mut out = wrapped("", &say_with(id, &values));
    let open = StillOpen::at(coverage, &wish.subject);
    let counts = [("essential", open.essential), ("questions", open.questions), ("sealed", open.sealed)];
    for (name, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
        out.push_str(&wrapped("- ", &say_with(&format!("cli-sign-open-{name}"), &[("count", count.into())])));
    }
    out.push_str(&wrapped("", &say_with("cli-sign-hash", &[("hash", hash.to_owned().into())])));
    out
}
