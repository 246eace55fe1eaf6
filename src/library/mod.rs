//! Ready injects and chains, and how they fit into a scenario.
//!
//! An item says its coded fields in the sketch notation of the checklists and its words as they stand in
//! the message; its slots are the actors and places that a scenario fills with its own.

pub mod fit;
pub mod item;
pub mod load;
pub mod ready;
pub mod scene;

pub use fit::{Choice, Filling, proposed};
pub use item::{Item, ItemInject, Slot, SlotKind};
pub use load::{Library, shipped};
pub use scene::{Scene, scene};
