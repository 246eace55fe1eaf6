//! The centre: the way through the pages, what is being made, and the pages or why there are none.

use super::making::{Outcome, stage_words};
use super::pages_view;
use super::sheets::Zoom;
use super::state::BriefState;
use super::view::Seen;
use super::writing::Step;
use crate::ui::commands::Command;
use crate::ui::theme::{Theme, space, theme};
use crate::ui::widgets::{Button, NoticeKind, icon_button, link, notice, quiet_link};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Align, Frame, Layout, Margin, Rect, Sense, Ui, UiBuilder, pos2, vec2};

/// Shorter work is not worth a word.
const QUIET: f64 = 0.3;
/// The room in which the words between the two ends of the head are shown.
const MIDDLE: f32 = 470.0;

/// Draws the centre.
pub fn centre_ui(ui: &mut Ui, seen: &Seen<'_>, state: &mut BriefState) {
    head(ui, seen, state);
    if state.pages() == 0 {
        nothing(ui, seen, state);
        return;
    }
    if let Outcome::Failed(why) = state.making.outcome.clone() {
        Frame::new().inner_margin(Margin::symmetric(16, 12)).show(ui, |ui| {
            let (title, rest) = why.split_once(". ").unwrap_or((why.as_str(), ""));
            notice(ui, NoticeKind::Error, Icon::Warning, title, rest, |ui| again(ui, seen, state));
        });
    }
    pages_view::pages_ui(ui, seen, state);
}

fn head(ui: &mut Ui, seen: &Seen<'_>, state: &mut BriefState) {
    let theme = theme(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), space::PANEL_HEAD), Sense::hover());
    ui.painter().rect_filled(rect, 0.0, theme.canvas);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.region_line());
    let inner = rect.shrink2(vec2(8.0, 0.0));
    let mut left = ui.new_child(UiBuilder::new().max_rect(inner).layout(Layout::left_to_right(Align::Center)));
    left.spacing_mut().item_spacing.x = 8.0;
    picker(&mut left, state, &theme);
    let from = left.min_rect().right();
    let mut right = ui.new_child(UiBuilder::new().max_rect(inner).layout(Layout::right_to_left(Align::Center)));
    right.spacing_mut().item_spacing.x = 8.0;
    sizes(&mut right, state, rect.width());
    let to = right.min_rect().left();
    let between = Rect::from_min_max(pos2(from + 16.0, rect.top()), pos2(to - 16.0, rect.bottom()));
    if state.making.outcome == Outcome::Cancelled && state.pages() > 0 {
        cancelled(ui, between, seen, state);
    }
    working(ui, rect, between, state, &theme);
}

/// The pages that are seen are old ones.
fn cancelled(ui: &mut Ui, between: Rect, seen: &Seen<'_>, state: &mut BriefState) {
    let mut line = line(ui, between);
    let ink = theme(&line).ink2;
    line.label(Face::Small.text(say("brief-old-pages"), ink));
    if link(&mut line, &Command::MakeAgain.text()).clicked() {
        let ctx = line.ctx().clone();
        state.making.make(&ctx, seen.document, seen.key.clone(), true);
    }
}

fn line(ui: &mut Ui, between: Rect) -> Ui {
    let mut line = ui.new_child(UiBuilder::new().max_rect(between).layout(Layout::left_to_right(Align::Center)));
    line.set_clip_rect(between.intersect(ui.clip_rect()));
    line.spacing_mut().item_spacing.x = 8.0;
    line
}

/// Which pages are seen, and the arrows to others.
fn picker(ui: &mut Ui, state: &mut BriefState, theme: &Theme) {
    if state.pages() == 0 {
        ui.add_space(4.0);
        ui.label(Face::Heading.text(say("brief-pages-head"), theme.ink));
        return;
    }
    if icon_button(ui, Icon::ArrowLeft, &say("command-previous-page")).clicked() {
        state.sheets.previous();
    }
    let seen = state.sheets.seen_text();
    let name = say_with("brief-seen", &[("pages", seen.as_str().into()), ("count", state.pages().into())]);
    let label = ui.label(Face::CodeStrong.text(&seen, theme.ink));
    label.on_hover_text(name);
    ui.label(Face::Small.text(say("brief-of"), theme.ink2));
    ui.label(Face::CodeStrong.text(state.pages().to_string(), theme.ink));
    if icon_button(ui, Icon::ArrowRight, &say("command-next-page")).clicked() {
        state.sheets.next();
    }
}

/// How large pages are, and whether there is one or two.
fn sizes(ui: &mut Ui, state: &mut BriefState, width: f32) {
    if state.pages() == 0 {
        return;
    }
    let (larger, smaller) = (say("command-page-larger"), say("command-page-smaller"));
    if Button::outline("+").small().name(&larger).hint(&larger).show(ui).clicked() {
        state.sheets.zoom(true);
    }
    let percent = format!("{:.0} %", state.sheets.percent);
    let fit = say("command-page-fit");
    let shown = Button::plain(&percent).small().name(&fit).hint(&fit).width(52.0).show(ui);
    if shown.clicked() {
        state.sheets.zoom = Zoom::Fit;
    }
    if Button::outline("−").small().name(&smaller).hint(&smaller).show(ui).clicked() {
        state.sheets.zoom(false);
    }
    if width >= pages_view::TWO_UP {
        ui.add_space(4.0);
        let word = if state.sheets.one_up { "brief-one-page" } else { "brief-two-pages" };
        if quiet_link(ui, &say(word)).on_hover_text(say("brief-up-hint")).clicked() {
            state.sheets.one_up = !state.sheets.one_up;
        }
    }
}

/// What is being made or written, with the way to stop it, under a thin bar that moves.
fn working(ui: &mut Ui, head: Rect, between: Rect, state: &mut BriefState, theme: &Theme) {
    let stage = match (&state.making.outcome, &state.writing.step) {
        (_, Step::Writing(..)) => "writing",
        (Outcome::Making(stage), _) => stage,
        _ => return,
    };
    let now = ui.input(|input| input.time);
    let waited = now - state.making.since;
    if waited < QUIET && stage != "writing" {
        ui.ctx().request_repaint_after(std::time::Duration::from_secs_f64(QUIET - waited.max(0.0)));
        return;
    }
    bar(ui, head, now, theme);
    if between.width() < 150.0 && head.width() > MIDDLE {
        return;
    }
    let mut line = line(ui, between);
    line.label(Face::Small.text(stage_words(stage), theme.ink2));
    if link(&mut line, &say("brief-cancel")).clicked() {
        state.making.cancel();
    }
}

/// A bar of two points; where motion is not wanted it stands still.
fn bar(ui: &Ui, head: Rect, now: f64, theme: &Theme) {
    let still = ui.style().animation_time <= 0.0;
    let share = if still { 0.5 } else { (now * 0.6).fract() as f32 };
    let long = head.width() * 0.25;
    let from = head.left() + (head.width() + long) * share - long;
    let moving = Rect::from_min_max(pos2(from, head.bottom() - 2.0), pos2(from + long, head.bottom()));
    ui.painter().rect_filled(moving.intersect(head), 0.0, theme.ink);
    if !still {
        ui.ctx().request_repaint_after(std::time::Duration::from_millis(50));
    }
}

/// What stands where no page was ever made.
fn nothing(ui: &mut Ui, seen: &Seen<'_>, state: &mut BriefState) {
    let theme = theme(ui);
    let why = match &state.making.outcome {
        Outcome::Nothing | Outcome::Making(_) | Outcome::Made => return,
        Outcome::Failed(why) => why.clone(),
        Outcome::Cancelled => say("brief-cancelled"),
    };
    let width = (ui.available_width() - 48.0).min(460.0);
    let side = ((ui.available_width() - width) / 2.0).max(0.0) as i8;
    let top = (ui.available_height() * 0.28).clamp(16.0, 120.0) as i8;
    Frame::new().inner_margin(Margin { left: side.max(16), right: 0, top, bottom: 0 }).show(ui, |ui| {
        ui.set_max_width(width);
        ui.spacing_mut().item_spacing.y = 8.0;
        let (title, rest) = why.split_once(". ").unwrap_or((why.as_str(), ""));
        ui.add(egui::Label::new(Face::Heading.text(title, theme.ink)).wrap());
        if !rest.is_empty() {
            ui.add(egui::Label::new(Face::Body.text(rest, theme.ink2)).wrap());
        }
        ui.add_space(4.0);
        again(ui, seen, state);
    });
}

fn again(ui: &mut Ui, seen: &Seen<'_>, state: &mut BriefState) {
    if Button::outline(&say("command-make-again")).small().show(ui).clicked() {
        let ctx = ui.ctx().clone();
        state.making.make(&ctx, seen.document, seen.key.clone(), true);
    }
}
