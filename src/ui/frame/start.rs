//! The start page: four ways in, what was open lately, what the desks are for.

use super::Desk;
use super::sign::paint_sign;
use super::start_recent::{self, Opening, Recent, Recovery};
use crate::ui::commands::Command;
use crate::ui::theme::{Theme, space, theme};
use crate::ui::widgets::{fit_text, focus_frame, key_cap, quiet_link, row_ground};
use crate::ui::{Face, Icon};
use crate::words::say;
use egui::{
    Align, CentralPanel, Frame, Key, Layout, Margin, Modifiers, Panel, Rect, Response, Role, Sense, Ui, UiBuilder,
};
use egui::{WidgetInfo, pos2, vec2};

/// A way into the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Through a finished sample.
    Sample,
    /// With an empty scenario.
    Empty,
    /// With a list of injects from elsewhere.
    Import,
    /// With a scenario file.
    Open,
}

impl Way {
    /// All ways, from top to bottom.
    pub const ALL: [Self; 4] = [Self::Sample, Self::Empty, Self::Import, Self::Open];

    /// The command that does the same.
    pub const fn command(self) -> Command {
        match self {
            Self::Sample => Command::OpenSample,
            Self::Empty => Command::New,
            Self::Import => Command::Import,
            Self::Open => Command::Open,
        }
    }

    const fn icon(self) -> Icon {
        match self {
            Self::Sample => Icon::BookOpen,
            Self::Empty => Icon::FilePlus,
            Self::Import => Icon::TrayArrowUp,
            Self::Open => Icon::FolderOpen,
        }
    }

    const fn id(self) -> &'static str {
        match self {
            Self::Sample => "start-sample",
            Self::Empty => "start-empty",
            Self::Import => "start-import",
            Self::Open => "start-open",
        }
    }
}

/// What the start page shows.
#[derive(Clone, Debug, Default)]
pub struct StartPage<'a> {
    /// The version, such as `0.1.0`.
    pub version: &'a str,
    /// What the sample holds: "214 injects, all five topics, some gaps".
    pub sample: &'a str,
    /// What the checklist holds: "Checklist: human security basis, 203 lines".
    pub checklist: &'a str,
    /// Why lists cannot be imported, if so.
    pub import_off: Option<&'a str>,
    /// Files that were open lately, the last one first.
    pub recent: &'a [Recent],
    /// Whether files that are opened are listed at all.
    pub lists_files: bool,
    /// Work that was not saved to its file.
    pub recovery: Option<Recovery>,
    /// A file that is being read.
    pub opening: Option<Opening>,
    /// Whether to tell what the desks are for.
    pub explain_desks: bool,
    /// The name of the theme that is shown.
    pub theme_name: &'a str,
    /// The name of the language that is spoken.
    pub language: &'a str,
}

/// What a person does on the start page.
#[derive(Clone, Debug, Default)]
pub struct StartState {
    /// The way that is at hand.
    pub way: usize,
    /// The filter of the recent files.
    pub filter: String,
}

/// What a person wants of the start page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StartAct {
    /// Go in by a way.
    Enter(Way),
    /// Open the recent file at this place.
    OpenRecent(usize),
    /// Look for the recent file at this place, which is gone.
    Locate(usize),
    /// Take the recent file at this place off the list.
    Forget(usize),
    /// List the files that are opened from now on, or list none.
    ListFiles(bool),
    /// Bring back the work that was not saved.
    BringBack,
    /// Compare the work that was not saved with its file.
    CompareRecovery,
    /// Stop reading.
    CancelOpening,
    /// Go to the next theme.
    NextTheme,
    /// Go to the next language.
    NextLanguage,
    /// List all commands.
    Palette,
}

const LEFT: f32 = 432.0;
const LEFT_NARROW: f32 = 320.0;

/// Draws the start page; answers what is wanted.
pub fn start_page(ui: &mut Ui, page: &StartPage<'_>, state: &mut StartState) -> Option<StartAct> {
    let theme = theme(ui);
    let foot = foot(ui, page, &theme);
    let roomy = ui.available_width() >= 1000.0;
    let width = if roomy { LEFT } else { LEFT_NARROW };
    let (outer, inner) = if roomy { (44, 40) } else { (20, 16) };
    let side = Frame::new().fill(theme.panel).inner_margin(Margin { left: outer, right: inner, top: 52, bottom: 24 });
    let left = Panel::left("start ways")
        .exact_size(width)
        .resizable(false)
        .show_separator_line(false)
        .frame(side)
        .show(ui, |ui| {
            let edge = ui.max_rect().right() + f32::from(inner) - 0.5;
            ui.painter().with_clip_rect(ui.ctx().content_rect()).vline(
                edge,
                ui.ctx().content_rect().y_range(),
                theme.region_line(),
            );
            ways_column(ui, page, state, &theme)
        })
        .inner;
    let air = Margin { left: outer, right: outer, top: 52, bottom: 24 };
    let middle = Frame::new().fill(theme.canvas).inner_margin(air);
    let right = CentralPanel::default()
        .frame(middle)
        .show(ui, |ui| {
            let rect = ui.max_rect();
            let builder = UiBuilder::new().max_rect(rect.with_max_x(rect.right().min(rect.left() + 900.0)));
            let ui = &mut ui.new_child(builder);
            let spare = if page.recovery.is_some() { 560.0 } else { 460.0 };
            if page.explain_desks && ui.available_height() > spare && ui.available_width() > 520.0 {
                desks(ui, &theme);
            }
            start_recent::draw(ui, page, state, &theme)
        })
        .inner;
    left.or(right).or(foot)
}

fn ways_column(ui: &mut Ui, page: &StartPage<'_>, state: &mut StartState, theme: &Theme) -> Option<StartAct> {
    title(ui, theme);
    ui.add_space(36.0);
    ui.spacing_mut().item_spacing.y = 0.0;
    let typing = ui.ctx().text_edit_focused();
    let enter = !typing && move_hand(ui, state);
    let mut act = None;
    hair(ui, theme);
    for (place, way) in Way::ALL.into_iter().enumerate() {
        let off = page.import_off.filter(|_| way == Way::Import);
        let response = way_row(ui, way, page.sample, state.way == place, off, theme);
        hair(ui, theme);
        let entered = enter && state.way == place;
        if (response.clicked() || entered) && off.is_none() {
            state.way = place;
            act = Some(StartAct::Enter(way));
        }
    }
    notes(ui, page, theme);
    act
}

fn title(ui: &mut Ui, theme: &Theme) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 46.0), Sense::hover());
    paint_sign(ui.painter(), pos2(rect.left() + 17.0, rect.center().y), 34.0, theme.panel, theme);
    let texts = rect.with_min_x(rect.left() + 48.0);
    let (upper, lower) = texts.split_top_bottom_at_y(rect.top() + 27.0);
    fit_text(ui.painter(), upper, "Crosscut", Face::Display, theme.ink);
    fit_text(ui.painter(), lower, &say("start-motto"), Face::Body, theme.ink2);
}

fn move_hand(ui: &Ui, state: &mut StartState) -> bool {
    if ui.memory(|memory| memory.focused().is_some()) {
        return false;
    }
    let last = Way::ALL.len() - 1;
    ui.input_mut(|input| {
        if input.consume_key(Modifiers::NONE, Key::ArrowDown) {
            state.way = (state.way + 1).min(last);
        }
        if input.consume_key(Modifiers::NONE, Key::ArrowUp) {
            state.way = state.way.saturating_sub(1);
        }
        input.consume_key(Modifiers::NONE, Key::Enter)
    })
}

fn way_row(ui: &mut Ui, way: Way, sample: &str, at_hand: bool, off: Option<&str>, theme: &Theme) -> Response {
    let sense = if off.is_some() { Sense::hover() } else { Sense::click() };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 57.0), sense);
    row_ground(ui.painter(), rect, at_hand && off.is_none(), response.hovered() && off.is_none(), theme);
    let ink = theme.in_row(at_hand && off.is_none());
    let (first, second) = if off.is_some() { (ink.ink3, ink.ink3) } else { (ink.ink, ink.ink2) };
    way.icon().paint(ui.painter(), pos2(rect.left() + 20.0, rect.center().y + 1.0), Icon::SIZE, second);
    let keys = way.command().keys_text(ui);
    let cap = if off.is_some() { 0.0 } else { 56.0 };
    let texts = Rect::from_min_max(
        pos2(rect.left() + 42.0, rect.top() + 11.0),
        pos2(rect.right() - cap - 12.0, rect.bottom() - 11.0),
    );
    let (upper, lower) = texts.split_top_bottom_at_fraction(0.5);
    let text = say(way.id());
    fit_text(ui.painter(), upper, &text, Face::Heading, first);
    let detail = match (way, off) {
        (_, Some(reason)) => reason.to_owned(),
        (Way::Sample, None) if !sample.is_empty() => sample.to_owned(),
        _ => say(&format!("{}-detail", way.id())),
    };
    fit_text(ui.painter(), lower, &detail, Face::Small, second);
    if off.is_none() {
        let right =
            Rect::from_min_max(pos2(rect.right() - 120.0, rect.top()), pos2(rect.right() - 12.0, rect.bottom()));
        let builder = UiBuilder::new().max_rect(right).layout(Layout::right_to_left(Align::Center));
        key_cap(&mut ui.new_child(builder), &keys);
    }
    if response.has_focus() {
        focus_frame(ui.painter(), rect, theme);
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Button, off.is_none(), format!("{text}. {detail}")));
    response
}

fn hair(ui: &mut Ui, theme: &Theme) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, theme.region_line());
}

fn notes(ui: &mut Ui, page: &StartPage<'_>, theme: &Theme) {
    ui.with_layout(Layout::bottom_up(Align::Min), |ui| {
        ui.spacing_mut().item_spacing.y = 10.0;
        note(ui, Icon::Stack, page.checklist, theme);
        note(ui, Icon::ShieldCheck, &say("start-offline"), theme);
    });
}

fn note(ui: &mut Ui, icon: Icon, text: &str, theme: &Theme) {
    let wrap = ui.available_width() - 22.0;
    let galley = ui.painter().layout(text.to_owned(), Face::Small.font(), theme.ink2, wrap);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), galley.size().y), Sense::hover());
    icon.paint(ui.painter(), rect.left_top() + vec2(7.0, 8.0), Icon::SMALL, theme.ink2);
    ui.painter().galley(rect.left_top() + vec2(22.0, 0.0), galley, theme.ink2);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
}

fn desks(ui: &mut Ui, theme: &Theme) {
    let frame = Frame::new();
    Panel::bottom("start desks").resizable(false).show_separator_line(false).frame(frame).show(ui, |ui| {
        hair(ui, theme);
        ui.add_space(14.0);
        const GAP: f32 = 32.0;
        let rect = ui.available_rect_before_wrap();
        let width = (rect.width() - 2.0 * GAP) / 3.0;
        let mut left = rect.left();
        for desk in Desk::ALL {
            let place = Rect::from_min_size(pos2(left, rect.top()), vec2(width, 76.0));
            ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
                ui.label(Face::Heading.text(desk.text(), theme.ink));
                let id = format!("start-desk-{}", desk.command().id());
                ui.label(Face::Small.text(say(&id), theme.ink2));
            });
            left += width + GAP;
        }
    });
}

fn foot(ui: &mut Ui, page: &StartPage<'_>, theme: &Theme) -> Option<StartAct> {
    let panel = Panel::bottom("start foot").exact_size(space::STATUS_BAR).show_separator_line(false);
    panel
        .frame(Frame::new().fill(theme.panel).inner_margin(Margin::symmetric(12, 0)))
        .show(ui, |ui| {
            let rect = ui.max_rect();
            ui.painter().hline(rect.x_range().expand(12.0), rect.top() + 0.5, theme.region_line());
            ui.horizontal_centered(|ui| {
                ui.label(Face::Small.text(format!("{} {}", say("start-version"), page.version), theme.ink2));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| foot_controls(ui, page, theme)).inner
            })
            .inner
        })
        .inner
}

fn foot_controls(ui: &mut Ui, page: &StartPage<'_>, theme: &Theme) -> Option<StartAct> {
    let mut act = None;
    if quiet_link(ui, &say("start-all-commands")).clicked() {
        act = Some(StartAct::Palette);
    }
    key_cap(ui, &Command::Palette.keys_text(ui));
    ui.add_space(10.0);
    if quiet_link(ui, page.language).on_hover_text(say("start-language-hint")).clicked() {
        act = Some(StartAct::NextLanguage);
    }
    ui.add_space(10.0);
    if quiet_link(ui, page.theme_name).on_hover_text(Command::ToggleTheme.hint()).clicked() {
        act = Some(StartAct::NextTheme);
    }
    let icon = if theme.dark { Icon::Moon } else { Icon::Sun };
    ui.label(icon.text(Icon::SMALL, theme.ink2));
    act
}
