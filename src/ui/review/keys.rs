//! Keys of a list or a matrix that takes one stop of `Tab`: arrows move inside it.

use egui::{EventFilter, Id, Key, Modifiers, Sense, Ui};

/// Where arrow keys lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// One up.
    Up,
    /// One down.
    Down,
    /// One to the left.
    Left,
    /// One to the right.
    Right,
    /// To the beginning.
    First,
    /// To the end.
    Last,
    /// A page up.
    PageUp,
    /// A page down.
    PageDown,
}

const KEYS: [(Key, Step); 8] = [
    (Key::ArrowUp, Step::Up),
    (Key::ArrowDown, Step::Down),
    (Key::ArrowLeft, Step::Left),
    (Key::ArrowRight, Step::Right),
    (Key::Home, Step::First),
    (Key::End, Step::Last),
    (Key::PageUp, Step::PageUp),
    (Key::PageDown, Step::PageDown),
];

/// The step whose key was pressed while the part with this id has the focus.
pub fn step(ui: &Ui, id: Id) -> Option<Step> {
    if !ui.memory(|memory| memory.has_focus(id)) {
        return None;
    }
    let filter = EventFilter { vertical_arrows: true, horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    ui.input_mut(|input| KEYS.iter().find(|(key, _)| input.consume_key(Modifiers::NONE, *key)).map(|(_, step)| *step))
}

/// Gives the focus to a row, and asks for a frame in which the row can claim the arrow keys.
pub fn focus(ui: &Ui, id: Id) {
    ui.memory_mut(|memory| memory.request_focus(id));
    ui.ctx().request_repaint();
}

/// Gives the focus to a part of a dialog; `false` until it has it, since a dialog in its first frame has none to give.
pub fn focus_in_dialog(ui: &Ui, id: Id) -> bool {
    let has = ui.memory(|memory| memory.has_focus(id));
    // The key that opened the dialog would be typed into what has the focus.
    if !has && ui.input(|input| input.key_pressed(Key::Enter) || input.key_pressed(Key::Space)) {
        ui.ctx().request_repaint();
    } else if !has {
        focus(ui, id);
    }
    has
}

/// The place that a step leads to in a list of this length.
pub fn moved(place: usize, step: Step, length: usize, page: usize) -> usize {
    let last = length.saturating_sub(1);
    match step {
        Step::Up => place.saturating_sub(1),
        Step::Down => (place + 1).min(last),
        Step::First => 0,
        Step::Last => last,
        Step::PageUp => place.saturating_sub(page),
        Step::PageDown => (place + page).min(last),
        Step::Left | Step::Right => place,
    }
}

/// What a row reacts to: all are clicked, one of them takes the stop of `Tab`.
pub fn row_sense(stop: bool) -> Sense {
    if stop { Sense::click() } else { Sense::CLICK }
}
