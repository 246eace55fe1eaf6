//! What has to happen outside the session: dialogs, files, the end of the window.

use super::arrival::{self, ArrivalAct, PlanJob};
use super::message::Message;
use super::session::PathPurpose;
use super::{comparing, merging, own};
use crate::checklist::Basis;
use crate::scenario::Scenario;
use crate::store::recent::{self, Memory};
use crate::store::{self, Expect, Guard, Holder, Padlock, RealDisk, Saved, kept};
use crate::words::Language;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// One thing to do outside; its outcome comes back as a message.
#[derive(Debug)]
pub enum Effect {
    /// Show a dialog for opening a file.
    PickOpen,
    /// Show a dialog for saving, with this name proposed.
    PickSave(String),
    /// Speak this language from now on.
    Speak(Language),
    /// Show a dialog for a checklist file.
    PickChecklist,
    /// Show a dialog for where to write an export.
    PickExport {
        /// The name that is proposed.
        name: String,
        /// How such files end, without the dot.
        ending: &'static str,
    },
    /// Show a dialog for a file of another program.
    PickImport,
    /// Show a dialog for a file; one for saving where a name is proposed.
    PickFile {
        /// What it is for.
        purpose: PathPurpose,
        /// The name that is proposed; empty for opening.
        name: String,
    },
    /// Work on a copy that is brought in.
    Merging(merging::MergeWork),
    /// Look through a scenario for what is wrong with it.
    FindFaults(Box<super::faults::FaultJob>),
    /// Read what texts of injects touch.
    ReadTexts(Box<super::hints::HintJob>),
    /// Work on a comparison.
    Comparing(comparing::CompareWork),
    /// Read a file of another program.
    ReadArrival {
        /// The file.
        path: PathBuf,
        /// The vocabulary that its words are looked up in.
        basis: Arc<Basis>,
    },
    /// Find out what bringing in a table would do.
    PlanArrival(Box<PlanJob>),
    /// Read a file, which may stand under one of these passphrases.
    Read(PathBuf, Vec<Padlock>),
    /// Read and verify checklist files.
    ReadChecklists {
        /// The files.
        paths: Vec<PathBuf>,
        /// The vocabulary, and the checklists whose ids are in use.
        beside: Arc<Basis>,
        /// Whether a person adds them now, rather than the start of the program.
        adding: bool,
    },
    /// Write a file.
    Write {
        /// Where to.
        path: PathBuf,
        /// What.
        scenario: Arc<Scenario>,
        /// The revision that is written.
        revision: u64,
        /// What may be replaced there.
        expect: Expect,
        /// Whether the file is new to this window and has to be locked.
        lock: bool,
        /// Under which passphrase, if any.
        padlock: Option<Padlock>,
        /// Where the passphrase is new to the file, those under which versions kept before may stand.
        recast: Option<Vec<Padlock>>,
    },
    /// Keep the work on this computer; whoever does that has to remember what was kept.
    Keep(super::keeping::KeepWork),
    /// Watch this file from now on, or none.
    Watch(Option<super::watch::Watched>),
    /// Keep the settings and the list of recent files.
    Remember(Box<Memory>),
    /// Show a dialog for a file that has to do with keys or review copies.
    PickSigning {
        /// The name that is proposed; empty where a file is read.
        name: String,
        /// What the file is for.
        asked: super::signing::Asked,
    },
    /// Work with keys and signatures.
    Signing(super::signing::SigningWork),
    /// Close the window.
    CloseWindow,
}

/// Does the work of an effect that needs the disk; `None` for those that need the window.
///
/// It blocks, so a window calls it on another thread.
pub fn perform(effect: &Effect) -> Option<Message> {
    perform_in(effect, kept::usual_folder().as_deref())
}

/// The same with another folder of kept versions, or without one.
pub fn perform_in(effect: &Effect, kept: Option<&Path>) -> Option<Message> {
    let disk = RealDisk;
    match effect {
        Effect::Read(path, padlocks) => {
            let outcome = store::open_with(&disk, path, padlocks).map(|document| {
                let guard = Guard::ask(&disk, &document.path, &holder());
                (Box::new(document), guard)
            });
            Some(Message::Opened(path.clone(), outcome))
        }
        Effect::Write { path, scenario, revision, expect, lock, padlock, recast } => {
            let now = (scenario.as_ref(), padlock.as_ref());
            let outcome = store::save_keeping(&disk, path, now, *expect, kept).map(|saved| {
                let guard = lock.then(|| Guard::ask(&disk, &saved.path, &holder()));
                let recast = || {
                    let of = (scenario.as_ref(), Some(saved.path.as_path()));
                    Some(kept::recast(&disk, kept?, of, padlock.as_ref()?, recast.as_ref()?))
                };
                (Saved { recast: recast(), ..saved }, guard)
            });
            Some(Message::Saved { revision: *revision, path: path.clone(), outcome })
        }
        Effect::Remember(memory) => {
            let kept = recent::usual_place().map(|place| recent::keep(&disk, &place, memory));
            Some(Message::Remembered(kept.and_then(Result::err).map(|trouble| trouble.message())))
        }
        Effect::ReadChecklists { paths, beside, adding } => {
            Some(Message::ChecklistsRead { read: own::read(&disk, paths, beside), adding: *adding })
        }
        Effect::ReadArrival { path, basis } => Some(Message::Arrived(arrival::found(&disk, path, &basis.vocabulary))),
        Effect::PlanArrival(job) => {
            Some(Message::Arrival(ArrivalAct::Planned { request: job.request(), run: job.run() }))
        }
        Effect::Signing(work) => Some(Message::SigningDone(super::signing::do_work(&disk, work))),
        Effect::Merging(work) => Some(Message::MergeDone(merging::do_work(&disk, work))),
        Effect::FindFaults(job) => Some(Message::FaultsFound(job.found())),
        Effect::ReadTexts(job) => Some(Message::TextsRead(job.read())),
        Effect::Comparing(work) => Some(Message::CompareDone(comparing::do_work(&disk, work))),
        Effect::PickOpen
        | Effect::PickFile { .. }
        | Effect::PickImport
        | Effect::PickSave(_)
        | Effect::PickChecklist
        | Effect::PickExport { .. }
        | Effect::PickSigning { .. }
        | Effect::Speak(_)
        | Effect::Keep(_)
        | Effect::Watch(_)
        | Effect::CloseWindow => None,
    }
}

/// Who locks a file here.
pub fn holder() -> Holder {
    let who = std::env::var("USER").or_else(|_unset| std::env::var("USERNAME")).unwrap_or_default();
    Holder::here(who, super::clock::now_text())
}
