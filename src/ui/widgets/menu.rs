//! The list that opens under a picker: type to filter, arrows to move, Enter to take.

use super::cursor::cursor_at_end;
use super::paint::{fit_text, hover_full_text, row_ground};
use super::search::filter_field;
use super::topic::{SQUARE, topic_swatch};
use crate::ui::Face;
use crate::ui::theme::{Theme, space, theme};
use crate::words::{say, say_with};
use egui::{Id, Key, Modifiers, Popup, PopupCloseBehavior, Response, ScrollArea, Sense, SetOpenCommand, Ui};
use egui::{Role, WidgetInfo, vec2};

/// One entry of a list to choose from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// The value that choosing it gives.
    pub value: String,
    /// What a person reads.
    pub text: String,
    /// More words, in quiet letters.
    pub detail: String,
    /// Further words by which it is found, which nobody sees.
    pub also: String,
    /// The topic whose square stands before it; empty for none.
    pub topic: String,
}

impl Choice {
    /// An entry with its value and its text.
    pub fn new(value: impl Into<String>, text: impl Into<String>) -> Self {
        Self { value: value.into(), text: text.into(), ..Self::default() }
    }

    /// Adds quiet words.
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = detail.into();
        self
    }

    /// Adds words by which it is found.
    pub fn also(mut self, also: impl Into<String>) -> Self {
        self.also = also.into();
        self
    }

    /// Adds the square of a topic.
    pub fn topic(mut self, topic: impl Into<String>) -> Self {
        self.topic = topic.into();
        self
    }

    fn matches(&self, wanted: &[String]) -> bool {
        let text = format!("{} {} {} {}", self.text, self.detail, self.value, self.also).to_lowercase();
        wanted.iter().all(|word| text.contains(word))
    }
}

/// What kind of list opens.
#[derive(Clone, Copy)]
pub(super) struct MenuKind<'a> {
    /// What the list is for, told to screen readers.
    pub name: &'a str,
    /// Whether words that no entry has may be taken as they are.
    pub free: bool,
    /// Whether choosing leaves the list open for the next choice.
    pub stays: bool,
}

#[derive(Clone, Default)]
struct MenuState {
    filter: String,
    at: usize,
    opened: bool,
    tries: u8,
}

impl MenuState {
    /// Goes to the filter. Over a dialog the list lies on top only from the second frame on, and has no focus to give
    /// before; what is typed meanwhile is kept.
    fn take_focus(&mut self, ui: &Ui, field: Id) {
        let has = ui.memory(|memory| memory.has_focus(field));
        self.opened = has || self.tries >= TRIES;
        if self.opened {
            return;
        }
        if self.tries > 0 {
            self.filter.push_str(&typed_now(ui));
        }
        self.tries += 1;
        ui.memory_mut(|memory| memory.request_focus(field));
        cursor_at_end(ui.ctx(), field, &self.filter);
        ui.ctx().request_repaint();
    }
}

/// In how many frames a list asks for the focus.
const TRIES: u8 = 4;

/// A control narrower than this is a button, not a field.
const BUTTON: f32 = 190.0;
const UNDER_BUTTON: f32 = 340.0;

/// Opens and draws the list under a control; answers the value that was taken.
pub(super) fn choose(
    ui: &Ui,
    owner: &Response,
    open_now: bool,
    kind: MenuKind<'_>,
    choices: &dyn Fn() -> Vec<Choice>,
) -> Option<String> {
    let id = owner.id.with("menu");
    let was_open = Popup::is_id_open(ui.ctx(), id);
    if open_now {
        ui.data_mut(|data| data.insert_temp(id, MenuState::default()));
    }
    let command = open_now.then_some(SetOpenCommand::Bool(!was_open));
    // Under a small button the list is as wide as its words need, under a field as wide as the field.
    let is_button = owner.rect.width() < BUTTON;
    let width = owner.rect.width().max(if is_button { UNDER_BUTTON } else { 220.0 });
    let shown = Popup::from_response(owner)
        .id(id)
        .open_memory(command)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .gap(2.0)
        .width(width)
        .show(|ui| menu(ui, id, width, kind, &choices()));
    if let Some(shown) = &shown {
        // A dialog that was clicked later would lie over the list.
        ui.ctx().move_to_top(shown.response.layer_id);
    }
    let taken = shown.and_then(|shown| shown.inner);
    if taken.is_some() && !kind.stays {
        Popup::close_id(ui.ctx(), id);
    }
    if was_open && !Popup::is_id_open(ui.ctx(), id) {
        owner.request_focus();
    }
    taken
}

fn menu(ui: &mut Ui, id: Id, width: f32, kind: MenuKind<'_>, choices: &[Choice]) -> Option<String> {
    let mut state = ui.data(|data| data.get_temp::<MenuState>(id)).unwrap_or_default();
    let field = id.with("filter");
    // While the list is only measured, nothing in it can take the focus, so its letters are kept here.
    if !state.opened && ui.is_sizing_pass() {
        state.filter.push_str(&typed_now(ui));
    } else if !state.opened {
        state.take_focus(ui, field);
    }
    let (up, down, enter) = keys(ui);
    let hint = say_with("menu-filter", &[("what", kind.name.into())]);
    if filter_field(ui, field, &mut state.filter, &hint, width - 8.0, false).changed() {
        state.at = 0;
    }
    let wanted: Vec<String> = state.filter.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let mut found: Vec<&Choice> = choices.iter().filter(|choice| choice.matches(&wanted)).collect();
    let own = own_words(&state.filter, kind, choices);
    found.extend(own.as_ref());
    state.at = moved(state.at, up, down, found.len());
    let clicked = rows(ui, width, &found, state.at, up || down);
    let entered = if enter { found.get(state.at).map(|choice| choice.value.clone()) } else { None };
    let taken = clicked.or(entered);
    if taken.is_some() {
        state.filter.clear();
    }
    ui.data_mut(|data| data.insert_temp(id, state));
    taken
}

/// What was typed in this frame; the letter that opened the list belongs to its filter.
fn typed_now(ui: &Ui) -> String {
    let texts = |event: &egui::Event| if let egui::Event::Text(text) = event { Some(text.clone()) } else { None };
    ui.input(|input| input.events.iter().filter_map(texts).collect())
}

fn keys(ui: &Ui) -> (bool, bool, bool) {
    ui.input_mut(|input| {
        (
            input.consume_key(Modifiers::NONE, Key::ArrowUp),
            input.consume_key(Modifiers::NONE, Key::ArrowDown),
            input.consume_key(Modifiers::NONE, Key::Enter),
        )
    })
}

fn own_words(filter: &str, kind: MenuKind<'_>, choices: &[Choice]) -> Option<Choice> {
    let words = filter.trim();
    let known = choices.iter().any(|choice| choice.text.eq_ignore_ascii_case(words) || choice.value == words);
    (kind.free && !words.is_empty() && !known).then(|| Choice::new(words, words).detail(say("menu-own-word")))
}

fn moved(at: usize, up: bool, down: bool, count: usize) -> usize {
    let last = count.saturating_sub(1);
    match (up, down) {
        (true, _) => at.saturating_sub(1),
        (_, true) => at.saturating_add(1).min(last),
        _ => at.min(last),
    }
}

/// The most rows that are shown without scrolling.
const ROWS: usize = 10;

fn rows(ui: &mut Ui, width: f32, found: &[&Choice], at: usize, moved: bool) -> Option<String> {
    let theme = theme(ui);
    if found.is_empty() {
        ui.label(Face::Small.text(say("menu-nothing"), theme.ink3));
        return None;
    }
    let mut taken = None;
    ui.spacing_mut().item_spacing.y = 0.0;
    // The list is as high as what was found at once, not one frame later.
    let height = space::TREE_ROW * found.len().min(ROWS) as f32;
    let list = ScrollArea::vertical().max_height(height).min_scrolled_height(height).auto_shrink([false, true]);
    // A list may hold ten thousand injects, so only the rows in sight are drawn.
    list.show_rows(ui, space::TREE_ROW, found.len(), |ui, visible| {
        ui.set_width(width - 8.0);
        if moved {
            // The current row may be out of sight.
            let steps = at as f32 - visible.start as f32;
            let top = ui.min_rect().left_top() + vec2(0.0, steps * space::TREE_ROW);
            ui.scroll_to_rect(egui::Rect::from_min_size(top, vec2(1.0, space::TREE_ROW)), None);
        }
        for (place, choice) in found.iter().enumerate().skip(visible.start).take(visible.len()) {
            if row(ui, choice, place == at, &theme).clicked() {
                taken = Some(choice.value.clone());
            }
        }
    });
    taken
}

fn row(ui: &mut Ui, choice: &Choice, current: bool, theme: &Theme) -> Response {
    let size = vec2(ui.available_width(), space::TREE_ROW);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    row_ground(ui.painter(), rect, current, response.hovered(), theme);
    let ink = theme.in_row(current);
    let mut inner = rect.shrink2(vec2(space::CELL, 0.0));
    if !choice.topic.is_empty() {
        topic_swatch(ui.painter(), inner.left_center() + vec2(SQUARE / 2.0, 0.0), &choice.topic, theme);
        inner.min.x += SQUARE + 6.0;
    }
    let text = ui.painter().layout_no_wrap(choice.text.clone(), Face::Body.font(), ink.ink);
    let after = inner.left() + text.size().x + 8.0;
    fit_text(ui.painter(), inner, &choice.text, Face::Body, ink.ink);
    if after < inner.right() {
        fit_text(ui.painter(), inner.with_min_x(after), &choice.detail, Face::Small, ink.ink3);
    }
    let name =
        if choice.detail.is_empty() { choice.text.clone() } else { format!("{}, {}", choice.text, choice.detail) };
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, current, &name));
    hover_full_text(response, after > inner.right(), &choice.text)
}
