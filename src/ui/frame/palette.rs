//! Find and do: one line to type into, and what fits it: commands, injects, lines, places.

use crate::app::filter::fold;
use crate::ui::commands::{Command, Reach};
use crate::ui::theme::{Theme, space, theme};
use crate::ui::widgets::{fit_text, row_ground};
use crate::ui::{Face, Icon};
use crate::words::say;
use egui::{
    Align2, Area, Color32, Context, CornerRadius, Frame, Id, Key, Modal, Modifiers, Rect, Response, Role, Sense,
};
use egui::{TextEdit, Ui, WidgetInfo, pos2, vec2};

/// One thing that can be gone to or done.
#[derive(Clone, Debug)]
pub struct Entry<T> {
    /// The picture before it.
    pub icon: Icon,
    /// What it is.
    pub text: String,
    /// Where it is, or what kind of thing it is, in quiet letters.
    pub place: String,
    /// The keys that do the same; empty for none.
    pub keys: String,
    /// Why it cannot be done now; `None` if it can.
    pub off_because: Option<String>,
    /// What choosing it means.
    pub target: T,
}

/// What is typed, and which row is at hand.
#[derive(Clone, Debug, Default)]
pub struct PaletteState {
    /// What is typed.
    pub text: String,
    at: usize,
    opened: bool,
}

/// What came of the list in this frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PaletteOutput<T> {
    /// It stays open.
    Open,
    /// It is to be closed.
    Closed,
    /// This was chosen; it is to be closed.
    Taken(T),
}

const WIDTH: f32 = 560.0;
const FROM_TOP: f32 = 120.0;
/// The most rows that are shown.
pub const ROWS: usize = 9;

/// The commands that fit the words typed, those that can run first; `off` tells why one cannot.
pub fn command_entries(
    ctx: &Context,
    typed: &str,
    here: Reach,
    off: impl Fn(Command) -> Option<String>,
) -> Vec<Entry<Command>> {
    let wanted: Vec<String> = fold(typed).split_whitespace().map(str::to_owned).collect();
    let fits = |command: &Command| {
        let text = fold(&format!("{} {}", command.text(), command.also()));
        wanted.iter().all(|word| text.contains(word.as_str()))
    };
    let mut entries: Vec<Entry<Command>> = Command::ALL
        .iter()
        .filter(|command| command.reach().includes(here) && **command != Command::Palette && fits(command))
        .map(|command| Entry {
            icon: Icon::Command,
            text: command.text(),
            place: if command.reach().is_of(here) { command.reach().text() } else { String::new() },
            keys: command.keys_text(ctx),
            off_because: off(*command),
            target: *command,
        })
        .collect();
    entries.sort_by_key(|entry| entry.off_because.is_some());
    entries
}

/// Shows the list over everything; `find` gives what fits the words typed, best first.
pub fn palette<T: Clone>(
    ctx: &Context,
    state: &mut PaletteState,
    find: impl FnOnce(&str) -> Vec<Entry<T>>,
) -> PaletteOutput<T> {
    let theme = theme(ctx);
    let id = Id::unique("palette");
    let area =
        Modal::default_area(id).anchor(Align2::CENTER_TOP, vec2(0.0, FROM_TOP.min(ctx.content_rect().height() / 6.0)));
    let frame = Frame::new()
        .fill(theme.canvas)
        .stroke(theme.region_line())
        .corner_radius(CornerRadius::same(space::DIALOG_CORNER));
    let width = WIDTH.min(ctx.content_rect().width() - 24.0);
    let shown = Modal::new(id)
        .area(Area::kind(area, egui::UiKind::Modal))
        .backdrop_color(Color32::from_black_alpha(60))
        .frame(frame)
        .show(ctx, |ui| contents(ui, state, width, find, &theme));
    let escaped = ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    let left = escaped || shown.backdrop_response.clicked();
    match shown.inner {
        Some(target) => PaletteOutput::Taken(target),
        None if left => PaletteOutput::Closed,
        None => PaletteOutput::Open,
    }
}

fn contents<T: Clone>(
    ui: &mut Ui,
    state: &mut PaletteState,
    width: f32,
    find: impl FnOnce(&str) -> Vec<Entry<T>>,
    theme: &Theme,
) -> Option<T> {
    ui.set_width(width);
    ui.spacing_mut().item_spacing.y = 0.0;
    let (up, down, enter) = ui.input_mut(|input| {
        (
            input.consume_key(Modifiers::NONE, Key::ArrowUp),
            input.consume_key(Modifiers::NONE, Key::ArrowDown),
            input.consume_key(Modifiers::NONE, Key::Enter),
        )
    });
    if line(ui, state, theme).changed() {
        state.at = 0;
    }
    let found: Vec<Entry<T>> = find(&state.text).into_iter().take(ROWS).collect();
    state.at = match (up, down) {
        (true, _) => state.at.saturating_sub(1),
        (_, true) => state.at + 1,
        _ => state.at,
    }
    .min(found.len().saturating_sub(1));
    let mut taken = None;
    if found.is_empty() {
        nothing(ui, theme);
    }
    for (place, entry) in found.iter().enumerate() {
        let response = row(ui, entry, place == state.at, theme);
        let chosen = response.clicked() || (enter && place == state.at);
        if chosen && entry.off_because.is_none() {
            taken = Some(entry.target.clone());
        }
    }
    ui.add_space(4.0);
    taken
}

fn line(ui: &mut Ui, state: &mut PaletteState, theme: &Theme) -> Response {
    let id = Id::unique("palette line");
    let hint = say("palette-hint");
    let output = TextEdit::singleline(&mut state.text)
        .id(id)
        .font(Face::Title.font())
        .hint_text(Face::Body.text(&hint, theme.ink3))
        .frame(Frame::new().inner_margin(egui::Margin { left: 42, right: 14, top: 12, bottom: 11 }))
        .desired_width(f32::INFINITY)
        .show(ui);
    let response = output.response.response.accessible_name(&hint);
    if !state.opened {
        state.opened = true;
        response.request_focus();
    }
    let rect = response.rect;
    Icon::MagnifyingGlass.paint(ui.painter(), rect.left_center() + vec2(22.0, 0.0), Icon::SIZE, theme.ink2);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.region_line());
    ui.add_space(4.0);
    response
}

fn row<T>(ui: &mut Ui, entry: &Entry<T>, current: bool, theme: &Theme) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 30.0), Sense::click());
    row_ground(ui.painter(), rect, current, response.hovered(), theme);
    let colours = theme.in_row(current);
    let (ink, quiet) =
        if entry.off_because.is_some() { (colours.ink3, colours.ink3) } else { (colours.ink, colours.ink3) };
    let middle = rect.center().y;
    entry.icon.paint(ui.painter(), pos2(rect.left() + 22.0, middle), Icon::SIZE, colours.ink2);
    let keys = ui.painter().layout_no_wrap(entry.keys.clone(), Face::Key.font(), colours.ink2);
    let right = rect.right() - 14.0;
    ui.painter().galley(pos2(right - keys.size().x, middle - keys.size().y / 2.0), keys.clone(), colours.ink2);
    let side = entry.off_because.as_deref().unwrap_or(&entry.place);
    let side_galley = ui.painter().layout_no_wrap(side.to_owned(), Face::Small.font(), quiet);
    let side_right = right - if entry.keys.is_empty() { 0.0 } else { keys.size().x.max(56.0) + 12.0 };
    let side_left = (side_right - side_galley.size().x).max(rect.left() + rect.width() * 0.45);
    let side_rect = Rect::from_min_max(pos2(side_left, rect.top()), pos2(side_right + 1.0, rect.bottom()));
    fit_text(ui.painter(), side_rect, side, Face::Small, quiet);
    let text = Rect::from_min_max(pos2(rect.left() + 42.0, rect.top()), pos2(side_left - 12.0, rect.bottom()));
    fit_text(ui.painter(), text, &entry.text, Face::Emphasis, ink);
    let name = format!("{}, {side}", entry.text);
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, entry.off_because.is_none(), current, &name));
    response
}

fn nothing(ui: &mut Ui, theme: &Theme) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 40.0), Sense::hover());
    fit_text(ui.painter(), rect.shrink2(vec2(42.0, 0.0)), &say("palette-nothing"), Face::Body, theme.ink3);
}
