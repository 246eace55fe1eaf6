//! What a person wants, and what comes back from outside: the only things that change a session.

use super::arrival::{ArrivalAct, Found};
use super::comparing::{CompareAct, CompareNews};
use super::grid::{Cell, Column};
use super::keeping::{KeepNews, RecoverAct};
use super::merging::{MergeAct, MergeNews};
use super::session::{Notice, PathPurpose, ProtectAct};
use crate::edit::{Edit, Gesture};
use crate::store::padlock::Passphrase;
use crate::store::{Document as Stored, Guard, OpenFailure, SaveFailure, Saved};
use crate::words::Language;
use std::path::PathBuf;

/// One wish or one answer.
#[derive(Debug)]
pub enum Message {
    /// Change the scenario; equal gestures in a row become one step.
    Edit(Edit, Option<Gesture>),
    /// Change the scenario as a step of its own, and tell this line once it is done.
    EditTold(Edit, String),
    /// Write these cells of a column of the table; what cannot be read is told.
    WriteCells(Column, Vec<Cell>),
    /// Speak this language from now on.
    Speak(Language),
    /// The language that is spoken is another one now.
    Spoken,
    /// Tell the person something.
    Tell(Notice),
    /// Take the last step back.
    Undo,
    /// Do again what was taken back.
    Redo,
    /// Start an empty scenario.
    New,
    /// Begin an exercise with a template, a name and STARTEX.
    Begin(Box<super::beginning::Beginning>),
    /// Open one of the samples by its id.
    OpenSample(&'static str),
    /// Ask which file to open.
    AskOpen,
    /// Open this file.
    Open(PathBuf),
    /// Save to the file it came from, or ask for one.
    Save,
    /// Ask where to save.
    AskSaveAs,
    /// Save to this file.
    SaveAs(PathBuf),
    /// Save to this file, unless there is one of this name already.
    SaveNew(PathBuf),
    /// Save although the file was changed by somebody else.
    Overwrite,
    /// Close the document and show the start page.
    CloseDocument,
    /// Close the window.
    Quit,
    /// What to do with unsaved changes, when that was asked.
    Unsaved(Unsaved),
    /// The notice was read.
    DismissNotice,
    /// Take a file off the list of recent ones.
    ForgetRecent(PathBuf),
    /// List the files that are opened from now on, or list none.
    ListFiles(bool),
    /// A file was opened, or could not be.
    Opened(PathBuf, Result<(Box<Stored>, Guard), OpenFailure>),
    /// A file was saved, or could not be.
    Saved {
        /// The revision of the document that was written.
        revision: u64,
        /// Where to.
        path: PathBuf,
        /// What came of it, and the lock of a file that is new to this window.
        outcome: Result<(Saved, Option<Guard>), SaveFailure>,
    },
    /// Ask which checklist file to add.
    AskChecklist,
    /// Add a checklist file, or read one again that was added.
    AddChecklist(PathBuf),
    /// Take a checklist file out.
    RemoveChecklist(PathBuf),
    /// The faults of the file that was not added were read.
    DismissRefused,
    /// Checklist files were read, or could not be.
    ChecklistsRead {
        /// What came of each.
        read: Vec<super::own::OwnChecklist>,
        /// Whether a person adds them now, rather than the start of the program.
        adding: bool,
    },
    /// This computer shows no file dialogs, so the program asks for the path of a checklist itself.
    NoChecklistDialog,
    /// Other settings are wanted.
    Settings(Box<crate::store::recent::Memory>),
    /// The settings were kept, or why not.
    Remembered(Option<String>),
    /// The dialog for opening or saving was left without a file.
    DialogClosed,
    /// This computer shows no file dialogs, so the program asks for the path itself.
    NoDialog {
        /// Whether it is for saving.
        saving: bool,
        /// The name that was proposed.
        name: String,
    },
    /// Ask where to write a pack or a file of another format.
    AskExport {
        /// The name that is proposed.
        name: String,
        /// How such files end, without the dot.
        ending: &'static str,
    },
    /// Write the pack or file that was asked for here.
    ExportTo {
        /// Where to.
        path: PathBuf,
        /// Whether the person agreed to replace a file that is there.
        replace: bool,
    },
    /// This computer shows no file dialogs, so the program asks itself where to write an export.
    NoExportDialog {
        /// The name that was proposed.
        name: String,
    },
    /// Ask which file of another program to bring in.
    AskImport,
    /// Look at this file of another program.
    Import(PathBuf),
    /// Look at text from the clipboard as a table.
    ImportText(String),
    /// This computer shows no file dialogs, so the program asks for the path of the file itself.
    NoImportDialog,
    /// A file of another program was read, or could not be.
    Arrived(Result<Found, String>),
    /// What a person does with it.
    Arrival(ArrivalAct),
    /// What came of keeping the work on this computer.
    Keep(KeepNews),
    /// The file of the open document does not stand as it did.
    Watched(super::watch::WatchNews),
    /// What a person does with work that an earlier run left.
    Recover(RecoverAct),
    /// Something about keys and signatures is wanted.
    Signing(super::signing::SigningWish),
    /// What came of that.
    SigningDone(super::signing::SigningNews),
    /// Protect the document with a passphrase, or with it no more.
    Protect(ProtectAct),
    /// The passphrase that was asked for.
    Unlock(Passphrase),
    /// The passphrase that was asked for is not given.
    LeaveLocked,
    /// What a person does with a copy that is brought in.
    Merge(MergeAct),
    /// What came of a piece of work on it.
    MergeDone(MergeNews),
    /// What a person does while comparing.
    Compare(CompareAct),
    /// What came of reading texts.
    TextsRead(super::hints::HintNews),
    /// A look through the scenario found this.
    FaultsFound(super::faults::FaultNews),
    /// What came of a piece of work on it.
    CompareDone(CompareNews),
    /// A file of ours was dropped on the window.
    Dropped(PathBuf),
    /// What to do with a file that was dropped was left open.
    DismissDropped,
    /// The line about what was just done was read.
    DismissUndoable,
    /// A file was chosen for this purpose.
    Picked(PathPurpose, PathBuf),
    /// This computer shows no file dialogs, so the program asks for the path itself.
    NoFileDialog {
        /// What it is for.
        purpose: PathPurpose,
        /// The name that was proposed.
        name: String,
    },
    /// The path that the program asked for was not given.
    PathRefused,
}

/// An answer to the question about unsaved changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsaved {
    /// Save first, then go on.
    Save,
    /// Go on without saving.
    LetGo,
    /// Stay.
    Stay,
    /// Stay, and go back to the copy whose choices would be lost.
    ToCopy,
}
