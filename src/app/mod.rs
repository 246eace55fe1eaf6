//! The program without a window: session, messages, effects.
//!
//! Nothing here draws. A test drives it with messages and runs the effects itself.

pub mod arrival;
pub mod background;
pub mod beginning;
pub mod clock;
pub mod closing;
pub mod comparing;
pub mod document;
pub mod effect;
pub mod faults;
pub mod filter;
pub mod grid;
pub mod guide;
pub mod hints;
pub mod keeping;
pub mod library;
pub mod merging;
pub mod message;
pub mod own;
pub mod press;
pub mod replace;
pub mod role;
pub mod session;
pub mod shelf;
pub mod signing;
pub mod verify;
pub mod watch;

pub use crate::store::padlock::{Passphrase, SHORTEST as SHORTEST_PASSPHRASE};
pub use crate::store::recent::{KeptView, Memory, RecentFile, TableLook, WindowLook};
pub use crate::store::samples::ids as sample_ids;
pub use background::Background;
pub use beginning::Beginning;
pub use clock::fresh_id;
pub use document::{Document, SaveState};
pub use effect::{Effect, perform, perform_in};
pub use message::{Message, Unsaved};
pub use own::{OwnChecklist, Unfit};
pub use role::Role;
pub use session::{AskPath, ExportTo, Locked, Notice, PathPurpose, Pending, ProtectAct, Session, Stake, Unlocking};
