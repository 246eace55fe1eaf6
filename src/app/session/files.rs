//! Opening and saving: what a file said when it was read or written, and what that means here.

use super::super::clock;
use super::super::document::{Document, SaveState};
use super::super::effect::Effect;
use super::super::faults::with_unknown_codes;
use super::{Locked, Notice, Session};
use crate::store::recent::RecentFile;
use crate::store::{self, Expect, Guard, OpenFailure, SaveFailure, Saved};
use crate::words::{say, say_with};
use std::path::PathBuf;

impl Session {
    pub(super) fn opened(&mut self, path: PathBuf, outcome: Result<(Box<store::Document>, Guard), OpenFailure>) {
        self.reading = None;
        let (stored, guard) = match outcome {
            Ok(opened) => opened,
            Err(failure) if failure.waits_for_passphrase() => return self.ask_passphrase(Locked::Open(path)),
            Err(failure) => {
                self.unlocking = None;
                self.notice = Some(Notice { is_error: true, text: failure.message() });
                return;
            }
        };
        let expect = stored.expect();
        let store::Document { path: real, opened, hash, padlock } = *stored;
        let watch = clock::Stopwatch::start();
        let mut document = Document::new(&self.program, opened.scenario.clone());
        self.last_check = watch.elapsed();
        self.opened_count += 1;
        self.begin_reading();
        document.mark_saved(opened.scenario);
        let problems = with_unknown_codes(opened.problems, document.scenario(), document.vocabulary());
        (document.expect, document.hash) = (expect, Some(hash));
        document.save_state = SaveState::Opened(clock::now_text());
        document.read_only = match (&guard, opened.read_only) {
            (Guard::Theirs(_), _) => guard.message(),
            (_, true) => Some(say("session-newer-version")),
            _ => None,
        };
        let damaged = || Notice { is_error: true, text: say("session-damaged") };
        let told = document.read_only.clone().or_else(|| guard.message());
        let told = || told.map(|text| Notice { is_error: false, text });
        self.notice = opened.damaged.then(damaged).or_else(told);
        document.hold(guard);
        document.path = Some(real);
        self.stands_under(&mut document, padlock);
        self.document = Some(document);
        self.take_problems(problems);
        self.forget_other_versions();
        self.notice = self.notice.take().or_else(|| self.missing_notice());
        self.done = None;
        self.remember(path);
    }

    pub(super) fn remember(&mut self, path: PathBuf) {
        let Some(document) = &self.document else { return };
        let is_protected = document.padlock.is_some();
        let file = RecentFile {
            path,
            // Of a protected exercise nothing but its file is remembered.
            name: if is_protected { document.file_name().unwrap_or_default() } else { document.name() },
            injects: if is_protected { 0 } else { document.scenario().injects.len() },
            essential_open: if is_protected { 0 } else { document.coverage().essential_open() },
            is_protected,
            at: clock::now_minutes(),
        };
        self.memory.remember(file);
        self.effects.push(Effect::Remember(Box::new(self.memory.clone())));
    }

    pub(super) fn save(&mut self) {
        let Some(document) = &self.document else { return };
        match (document.path.clone(), document.expect, document.is_read_only()) {
            (Some(path), Some(expect), false) => self.write(path, expect, false),
            _ => self.ask_save_as(),
        }
    }

    pub(super) fn ask_save_as(&mut self) {
        let Some(document) = &self.document else { return };
        // What somebody else wrote stays under its name, and the own version goes beside it.
        let named = document.file_name().map(|name| if document.is_changed_outside() { beside(&name) } else { name });
        let name = named.unwrap_or_else(|| proposed_name(&document.name()));
        self.effects.push(Effect::PickSave(name));
    }

    pub(super) fn overwrite(&mut self) {
        if let Some(path) = self.document.as_ref().and_then(|document| document.path.clone()) {
            self.write(path, Expect::Anything, false);
        }
    }

    pub(super) fn write(&mut self, path: PathBuf, expect: Expect, lock: bool) {
        self.ask_path = None;
        let Some(document) = &mut self.document else { return };
        document.save_state = SaveState::Saving;
        let (scenario, revision) = document.begin_writing();
        document.end_gesture();
        let padlock = document.padlock.clone();
        let is_new = padlock.is_some() && padlock != document.stored_padlock;
        let recast = is_new.then(|| self.padlocks());
        self.effects.push(Effect::Write { path, scenario, revision, expect, lock, padlock, recast });
    }

    pub(super) fn saved(&mut self, revision: u64, path: PathBuf, outcome: Result<(Saved, Option<Guard>), SaveFailure>) {
        let Some(document) = &mut self.document else { return };
        document.has_answer();
        let (saved, guard) = match outcome {
            Ok(done) => done,
            Err(failure) => {
                document.save_state = match &failure {
                    SaveFailure::ChangedOnDisk { .. } => SaveState::ChangedOnDisk(clock::now_text()),
                    _ => SaveState::Failed(failure.short()),
                };
                self.notice = Some(Notice { is_error: true, text: failure.message() });
                self.after_save = false;
                return;
            }
        };
        // A change made while the file was written is not in it.
        document.end_writing(revision);
        if let Some(guard) = guard {
            document.hold(guard);
            document.read_only = None;
        }
        document.expect = Some(Expect::Same(saved.hash));
        document.hash = Some(saved.hash);
        document.recovered = None;
        document.path = Some(saved.path);
        document.save_state = SaveState::Saved(clock::now_text());
        let recast = saved.recast;
        let told = [(saved.confirmed, "session-not-confirmed"), (saved.before_kept, "session-before-not-kept")];
        let mut told: Vec<String> = told.into_iter().filter(|(is_well, _)| !is_well).map(|(_, id)| say(id)).collect();
        told.extend(recast.and_then(|recast| self.recast_told(recast)));
        self.notice = (!told.is_empty()).then(|| Notice { is_error: false, text: told.join(" ") });
        self.protection_saved();
        self.remember(path);
        let goes_on = std::mem::take(&mut self.after_save);
        if let Some(pending) = self.pending.take_if(|_| goes_on) {
            self.unless_changed(pending);
        }
    }
}

/// A file name made of an exercise's name.
fn proposed_name(name: &str) -> String {
    let letters: String =
        name.to_lowercase().chars().map(|letter| if letter.is_alphanumeric() { letter } else { '-' }).collect();
    let parts: Vec<&str> = letters.split('-').filter(|part| !part.is_empty()).collect();
    let stem = if parts.is_empty() { say("document-file-stem") } else { parts.join("-") };
    format!("{stem}.scenario.ron")
}

/// The name of a file beside another one.
fn beside(name: &str) -> String {
    let (stem, ending) = name.split_once('.').unwrap_or((name, "scenario.ron"));
    format!("{}.{ending}", say_with("document-beside", &[("name", stem.into())]))
}
