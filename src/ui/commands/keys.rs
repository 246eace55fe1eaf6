//! Keys: how they are named in the list of commands, and how they are written on screen.

use egui::{Context, Key, KeyboardShortcut, Modifiers};

pub const fn plain(key: Key) -> Option<KeyboardShortcut> {
    Some(KeyboardShortcut::new(Modifiers::NONE, key))
}

pub const fn shift(key: Key) -> Option<KeyboardShortcut> {
    Some(KeyboardShortcut::new(Modifiers::SHIFT, key))
}

pub const fn alt(key: Key) -> Option<KeyboardShortcut> {
    Some(KeyboardShortcut::new(Modifiers::ALT, key))
}

pub const fn alt_shift(key: Key) -> Option<KeyboardShortcut> {
    Some(KeyboardShortcut::new(Modifiers::ALT.plus(Modifiers::SHIFT), key))
}

pub const fn ctrl(key: Key) -> Option<KeyboardShortcut> {
    Some(KeyboardShortcut::new(Modifiers::COMMAND, key))
}

pub const fn ctrl_shift(key: Key) -> Option<KeyboardShortcut> {
    Some(KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), key))
}

pub const fn ctrl_alt(key: Key) -> Option<KeyboardShortcut> {
    Some(KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::ALT), key))
}

pub fn weight(modifiers: Modifiers) -> u8 {
    u8::from(modifiers.shift) + u8::from(modifiers.alt) + u8::from(modifiers.command)
}

/// Keys as they are written on this computer: `Ctrl Shift Z`, on macOS `Cmd Shift Z`.
pub fn shown_keys(ctx: &Context, keys: &KeyboardShortcut) -> String {
    let mac = ctx.os().is_mac();
    let mut parts = Vec::new();
    if keys.modifiers.command || keys.modifiers.ctrl {
        parts.push(if mac { "Cmd" } else { "Ctrl" });
    }
    if keys.modifiers.alt {
        parts.push(if mac { "Option" } else { "Alt" });
    }
    if keys.modifiers.shift {
        parts.push("Shift");
    }
    parts.push(match keys.logical_key {
        Key::ArrowUp => "↑",
        Key::ArrowDown => "↓",
        Key::ArrowLeft => "←",
        Key::ArrowRight => "→",
        Key::Period => ".",
        Key::Slash => "/",
        Key::Questionmark => "?",
        Key::Plus => "+",
        Key::Minus => "−",
        Key::Delete => "Del",
        other => other.name(),
    });
    parts.join(" ")
}
