//! Keys that a table or a timeline takes itself: what was held when the key went down counts.

use egui::{Event, InputState, Key, Modifiers};

/// What was held with a key.
fn fits(event: &Event, wanted: Modifiers, key: Key) -> bool {
    match event {
        // Alt with up and down, and Ctrl with Enter, belong to commands.
        Event::Key { key: own, pressed: true, modifiers, .. } => {
            *own == key && modifiers.alt == wanted.alt && modifiers.command == wanted.command
        }
        _ => false,
    }
}

/// Takes a key out of the input, if it was pressed just so; also where it was let go within the same frame.
pub fn take(input: &mut InputState, modifiers: Modifiers, key: Key) -> bool {
    input.events.iter().any(|event| fits(event, modifiers, key)) && input.consume_key(modifiers, key)
}
