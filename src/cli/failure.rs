//! What a command ends with: its output, or why it could not be done.

use crate::store::keys::KeyFault;
use crate::store::world::Trouble;
use crate::store::{OpenFailure, SaveFailure};
use crate::words::{FluentValue, say, say_with};
use std::io::ErrorKind;

/// What a command gives back.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// For the output.
    pub output: String,
    /// For the errors.
    pub errors: String,
    /// The exit code.
    pub code: u8,
}

impl Outcome {
    /// Done, with this output.
    pub fn done(output: String) -> Self {
        Self { output, ..Self::default() }
    }
}

/// Why a command could not be done.
#[derive(Clone, Debug)]
pub enum Failure {
    /// The input or the use was wrong.
    Input(String),
    /// The disk or the system did not do it.
    World(String),
}

impl Failure {
    /// Bad input or wrong use, in a sentence of the words.
    pub fn input(id: &str, values: &[(&str, FluentValue<'_>)]) -> Self {
        Self::Input(say_with(id, values))
    }
    /// The exit code.
    pub fn code(&self) -> u8 {
        match self {
            Self::Input(_) => 2,
            Self::World(_) => 3,
        }
    }
    /// What is told, ending with a line break.
    pub fn text(&self) -> String {
        let (Self::Input(what) | Self::World(what)) = self;
        format!("{}\n", say_with("cli-failed", &[("what", what.as_str().into())]))
    }
}

impl From<OpenFailure> for Failure {
    fn from(failure: OpenFailure) -> Self {
        match &failure {
            OpenFailure::Refused(_) | OpenFailure::Protected { .. } => Self::Input(failure.message()),
            OpenFailure::World(trouble) if is_wrong_path(trouble.error.kind()) => Self::Input(failure.message()),
            OpenFailure::World(_) => Self::World(failure.message()),
        }
    }
}

impl From<SaveFailure> for Failure {
    fn from(failure: SaveFailure) -> Self {
        match &failure {
            SaveFailure::World { trouble, .. } if is_wrong_path(trouble.error.kind()) => Self::Input(failure.message()),
            SaveFailure::World { .. } | SaveFailure::ReadOnly { .. } => Self::World(failure.message()),
            SaveFailure::Exists { .. } => {
                Self::Input(format!("{} {}", failure.message(), say("cli-new-never-overwrites")))
            }
            _ => Self::Input(failure.message()),
        }
    }
}

impl From<KeyFault> for Failure {
    fn from(fault: KeyFault) -> Self {
        if fault.is_of_the_world() { Self::World(fault.message()) } else { Self::Input(fault.message()) }
    }
}

impl From<Trouble> for Failure {
    fn from(trouble: Trouble) -> Self {
        let message = trouble.message();
        if is_wrong_path(trouble.error.kind()) { Self::Input(message) } else { Self::World(message) }
    }
}

/// A path that leads nowhere was named wrongly; everything else is the world's doing.
fn is_wrong_path(kind: ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::NotFound | ErrorKind::IsADirectory | ErrorKind::NotADirectory | ErrorKind::InvalidFilename
    )
}
