//! The bar over every desk: whose exercise, which desk, how far the coverage is.

use super::Desk;
use super::sign::paint_sign;
use super::top_topics::{self, TopicCoverage};
use crate::ui::commands::Command;
use crate::ui::theme::{Theme, space, theme};
use crate::ui::widgets::{fit_text, focus_frame, icon_button, key_cap, menu_row};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Align, CornerRadius, Frame, Layout, Panel, Popup, Rect, Response, Role, Sense, StrokeKind, Ui, UiBuilder};
use egui::{WidgetInfo, pos2, vec2};

/// What the top bar shows.
#[derive(Clone, Debug, Default)]
pub struct TopBar<'a> {
    /// The name of the exercise.
    pub exercise: &'a str,
    /// The name of its file, or that it has none yet.
    pub file: &'a str,
    /// The desk that is open.
    pub desk: Desk,
    /// Coverage by topic, in the order of the topics.
    pub topics: &'a [TopicCoverage],
    /// How many essential lines are open.
    pub essential_open: usize,
    /// Why the scenario can only be read, if so.
    pub read_only: Option<&'a str>,
}

/// What a person wants of the top bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TopBarAct {
    /// Go to a desk.
    Desk(Desk),
    /// See a topic at the Review desk, by its id.
    Topic(String),
    /// See the essential lines that are open.
    EssentialOpen,
    /// Run a command of the file menu or of the bar.
    Run(Command),
}

const NAME_WIDTH: f32 = 196.0;
const NAME_WIDTH_NARROW: f32 = 150.0;
const MENU: [Command; 15] = [
    Command::Undo,
    Command::Redo,
    Command::New,
    Command::Open,
    Command::Save,
    Command::SaveAs,
    Command::Protect,
    Command::ReviewCopy,
    Command::BringIn,
    Command::Compare,
    Command::GoToStart,
    Command::Checklists,
    Command::ToggleTheme,
    Command::Palette,
    Command::KeysSheet,
];

/// Draws the top bar as a panel of the window; answers what is wanted.
pub fn top_bar(ui: &mut Ui, bar: &TopBar<'_>) -> Option<TopBarAct> {
    let theme = theme(ui);
    let frame = Frame::new().fill(theme.panel);
    let panel = Panel::top("top bar").exact_size(space::TOP_BAR).frame(frame).show_separator_line(false);
    panel
        .show(ui, |ui| {
            let rect = ui.max_rect();
            ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.region_line());
            let left = draw_left(ui, rect, bar, &theme);
            let right = draw_right(ui, rect, bar, &theme);
            left.or(right)
        })
        .inner
}

fn draw_left(ui: &mut Ui, rect: Rect, bar: &TopBar<'_>, theme: &Theme) -> Option<TopBarAct> {
    paint_sign(ui.painter(), pos2(rect.left() + 22.0, rect.center().y - 0.5), 20.0, theme.panel, theme);
    let width = if rect.width() < top_topics::BARS_FROM { NAME_WIDTH_NARROW } else { NAME_WIDTH };
    let name = Rect::from_min_size(rect.min + vec2(36.0, 4.0), vec2(width, rect.height() - 9.0));
    let owner = exercise_name(ui, name, bar, theme);
    let mut act = file_menu(&owner).map(TopBarAct::Run);
    let mut left = name.right() + 18.0;
    for desk in Desk::ALL {
        let response = desk_tab(ui, &mut left, rect, desk, bar.desk == desk, theme);
        if response.clicked() {
            act = Some(TopBarAct::Desk(desk));
        }
    }
    if let Some(reason) = bar.read_only {
        read_only_tag(ui, pos2(left + 12.0, rect.center().y), reason, theme);
    }
    act
}

fn exercise_name(ui: &Ui, rect: Rect, bar: &TopBar<'_>, theme: &Theme) -> Response {
    let response = ui.interact(rect, ui.scope_id().with("exercise"), Sense::click());
    let painter = ui.painter();
    if response.hovered() {
        painter.rect_filled(rect, CornerRadius::same(space::BUTTON_CORNER), theme.hov);
    }
    let inner = rect.shrink2(vec2(6.0, 0.0));
    let upper = Rect::from_min_max(inner.min, pos2(inner.right() - 20.0, inner.top() + 20.0));
    let shown = painter.layout_no_wrap(bar.exercise.to_owned(), Face::Heading.font(), theme.ink).size().x;
    fit_text(painter, upper, bar.exercise, Face::Heading, theme.ink);
    let caret = (upper.left() + shown + 13.0).min(upper.right() + 12.0);
    Icon::CaretDown.paint(painter, pos2(caret, upper.center().y + 1.0), Icon::SMALL, theme.ink2);
    let lower = Rect::from_min_max(pos2(inner.left(), upper.bottom() - 1.0), inner.max);
    fit_text(painter, lower, bar.file, Face::Small, theme.ink3);
    if response.has_focus() {
        focus_frame(painter, rect, theme);
    }
    response.widget_info(|| {
        let name = say_with("top-exercise-menu", &[("exercise", bar.exercise.into()), ("file", bar.file.into())]);
        WidgetInfo::labeled(Role::Button, true, name)
    });
    response.on_hover_text(bar.file)
}

fn file_menu(owner: &Response) -> Option<Command> {
    let shown = Popup::menu(owner).width(260.0).show(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut chosen = None;
        for command in MENU {
            let keys = command.keys_text(ui);
            let row = menu_row(ui, 252.0, &command.text(), &keys, None).on_hover_text(command.hint());
            if row.clicked() {
                chosen = Some(command);
                ui.close();
            }
        }
        chosen
    });
    shown.and_then(|shown| shown.inner)
}

fn desk_tab(ui: &Ui, left: &mut f32, bar: Rect, desk: Desk, open: bool, theme: &Theme) -> Response {
    let (face, ink) = if open { (Face::Heading, theme.ink) } else { (Face::Emphasis, theme.ink2) };
    let galley = ui.painter().layout_no_wrap(desk.text(), face.font(), ink);
    let rect = Rect::from_min_size(pos2(*left, bar.top()), vec2(galley.size().x + 23.0, bar.height() - 1.0));
    *left = rect.right() + 1.0;
    let response = ui.interact(rect, ui.scope_id().with(("desk", desk.command())), Sense::click());
    if response.hovered() && !open {
        ui.painter().rect_filled(rect, 0.0, theme.hov);
    }
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ink);
    if open {
        ui.painter().rect_filled(rect.with_min_y(rect.bottom() - 2.0), 0.0, theme.ink);
    }
    if response.has_focus() {
        focus_frame(ui.painter(), rect.shrink(2.0), theme);
    }
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, open, desk.text()));
    response.on_hover_text(format!("{} · {}", desk.command().hint(), desk.command().keys_text(ui)))
}

fn read_only_tag(ui: &Ui, left: egui::Pos2, reason: &str, theme: &Theme) {
    let text = say("top-read-only");
    let galley = ui.painter().layout_no_wrap(text.clone(), Face::SmallEmphasis.font(), theme.ink);
    let rect = Rect::from_center_size(left + vec2(galley.size().x / 2.0 + 8.0, 0.0), galley.size() + vec2(16.0, 6.0));
    let response = ui.interact(rect, ui.scope_id().with("read only"), Sense::hover());
    let edge = egui::Stroke::new(1.0, theme.par);
    ui.painter().rect(rect, CornerRadius::same(space::INPUT_CORNER), theme.parbg, edge, StrokeKind::Inside);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, theme.ink);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{text}. {reason}")));
    response.on_hover_text(reason);
}

fn draw_right(ui: &mut Ui, rect: Rect, bar: &TopBar<'_>, theme: &Theme) -> Option<TopBarAct> {
    let inner = rect.shrink2(vec2(6.0, 0.0));
    let layout = Layout::right_to_left(Align::Center);
    let mut right = ui.new_child(UiBuilder::new().max_rect(inner).layout(layout));
    right.spacing_mut().item_spacing.x = 8.0;
    let mut act = None;
    if rect.width() >= 1600.0 {
        right.add_space(6.0);
        key_cap(&mut right, &Command::Palette.keys_text(ui));
    }
    if icon_button(&mut right, Icon::MagnifyingGlass, &Command::Palette.text()).clicked() {
        act = Some(TopBarAct::Run(Command::Palette));
    }
    if top_topics::essential_button(&mut right, bar.essential_open, theme).clicked() {
        act = Some(TopBarAct::EssentialOpen);
    }
    if rect.width() >= top_topics::TOPICS_FROM {
        let bars = rect.width() >= top_topics::BARS_FROM;
        act = top_topics::draw(&mut right, bar.topics, bars, theme).map(TopBarAct::Topic).or(act);
    }
    act
}
