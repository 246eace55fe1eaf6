//! The right side of the start page: work to bring back, and files that were open lately.

use super::start::{StartAct, StartPage, StartState};
use crate::coverage::Verdict;
use crate::ui::commands::Command;
use crate::ui::theme::{Theme, theme};
use crate::ui::widgets::{
    Button, GLYPH, NoticeKind, count_text, filter_field, fit_right, fit_text, focus_frame, glyph_width, link, notice,
    quiet_link, row_ground, verdict_glyph,
};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Align, Id, Layout, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

/// What is known of a recent file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecentState {
    /// It was checked when it was open last.
    Checked {
        /// How many essential lines were open.
        essential_open: usize,
    },
    /// Nothing was noted about its coverage.
    NotChecked,
    /// It is protected with a passphrase, so that nothing was noted.
    Protected,
    /// It is not where it was; this says where that was, such as `on E:`.
    NotFound(String),
}

/// A file that was open lately.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recent {
    /// The name of the exercise.
    pub name: String,
    /// Where the file is.
    pub path: String,
    /// When it was changed, in words.
    pub changed: String,
    /// How many injects it holds, if that was noted.
    pub injects: Option<usize>,
    /// What is known of it.
    pub state: RecentState,
}

/// Work that was not saved to its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recovery {
    /// What happened: "Work from yesterday 17:42 was not saved to its file".
    pub title: String,
    /// Why it matters and what is safe.
    pub text: String,
    /// How many edits can be brought back.
    pub edits: usize,
    /// Whether the file can be compared with them.
    pub compare: bool,
}

/// A file that is being read.
#[derive(Clone, Debug, PartialEq)]
pub struct Opening {
    /// The place of its row among the recent files.
    pub row: Option<usize>,
    /// What is read: "Reading 4.2 of 12.8 MB".
    pub text: String,
    /// How much of it was read, from 0 to 1.
    pub share: f32,
}

const ROW: f32 = 52.0;

/// Draws the right side; answers what is wanted.
pub(super) fn draw(ui: &mut Ui, page: &StartPage<'_>, state: &mut StartState, theme: &Theme) -> Option<StartAct> {
    let mut act = page.recovery.as_ref().and_then(|recovery| recovery_notice(ui, recovery));
    act = page.opening.as_ref().and_then(|opening| opening_bar(ui, opening, theme)).or(act);
    ui.horizontal(|ui| {
        ui.set_min_height(28.0);
        ui.label(Face::Title.text(say("start-recent"), theme.ink));
        if page.recent.len() > 1 {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let id = Id::unique("start filter");
                filter_field(ui, id, &mut state.filter, &say("start-filter"), 210.0, true);
            });
        }
    });
    ui.add_space(6.0);
    if page.recent.is_empty() {
        return listing(ui, page, theme).or(act);
    }
    ui.spacing_mut().item_spacing.y = 0.0;
    let columns = Columns::of(ui.available_rect_before_wrap());
    head(ui, &columns, theme);
    let wanted = state.filter.to_lowercase();
    ScrollArea::vertical().auto_shrink([false, true]).show(ui, |ui| {
        for (place, recent) in page.recent.iter().enumerate() {
            let fits = format!("{} {}", recent.name, recent.path).to_lowercase().contains(wanted.trim());
            if fits {
                act = row(ui, place, recent, &columns, theme).or(act.take());
            }
        }
        ui.add_space(10.0);
        act = listing(ui, page, theme).or(act.take());
    });
    act
}

/// Whether files are listed, and the way to have it otherwise.
fn listing(ui: &mut Ui, page: &StartPage<'_>, theme: &Theme) -> Option<StartAct> {
    let (told, wish) = match (page.lists_files, page.recent.is_empty()) {
        (true, true) => (say("start-recent-empty"), "start-list-none"),
        (true, false) => (String::new(), "start-list-none"),
        (false, _) => (say("start-recent-off"), "start-list"),
    };
    let pressed = ui.horizontal_wrapped(|ui| {
        if !told.is_empty() {
            ui.label(Face::Body.text(&told, theme.ink2));
        }
        quiet_link(ui, &say(wish)).on_hover_text(Command::ListFiles.hint()).clicked()
    });
    pressed.inner.then_some(StartAct::ListFiles(!page.lists_files))
}

fn recovery_notice(ui: &mut Ui, recovery: &Recovery) -> Option<StartAct> {
    let act = notice(ui, NoticeKind::Warning, Icon::Clock, &recovery.title, &recovery.text, |ui| {
        let text = say_with("start-bring-back", &[("count", recovery.edits.into())]);
        let back = Button::ink(&text).small().show(ui).clicked();
        let compare = recovery.compare && Button::outline(&say("start-compare")).small().show(ui).clicked();
        back.then_some(StartAct::BringBack).or(compare.then_some(StartAct::CompareRecovery))
    });
    ui.add_space(30.0);
    act
}

fn opening_bar(ui: &mut Ui, opening: &Opening, theme: &Theme) -> Option<StartAct> {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 2.0), Sense::hover());
    ui.painter().rect_filled(rect, 0.0, theme.line);
    let share = opening.share.clamp(0.0, 1.0);
    ui.painter().rect_filled(rect.with_max_x(rect.left() + rect.width() * share), 0.0, theme.acc);
    let cancelled = ui
        .horizontal(|ui| {
            ui.label(Face::Small.text(&opening.text, theme.ink2));
            link(ui, &say("start-cancel")).clicked()
        })
        .inner;
    ui.add_space(12.0);
    cancelled.then_some(StartAct::CancelOpening)
}

struct Columns {
    name: Rect,
    changed: f32,
    size: f32,
    review: f32,
}

impl Columns {
    fn of(rect: Rect) -> Self {
        let review = rect.right() - 158.0;
        let size = review - 16.0;
        let changed = (size - 192.0).max(rect.left() + 160.0);
        let name = Rect::from_min_max(pos2(rect.left() + 8.0, rect.top()), pos2(changed - 12.0, rect.bottom()));
        Self { name, changed, size, review }
    }
}

fn head(ui: &mut Ui, columns: &Columns, theme: &Theme) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 30.0), Sense::hover());
    let at = |left: f32, right: f32| Rect::from_min_max(pos2(left, rect.top()), pos2(right, rect.bottom()));
    let painter = ui.painter();
    fit_text(
        painter,
        at(columns.name.left(), columns.name.right()),
        &say("start-column-scenario"),
        Face::Micro,
        theme.ink3,
    );
    let changed = at(columns.changed, columns.size - 60.0);
    if changed.width() > 48.0 {
        fit_text(painter, changed, &say("start-column-changed"), Face::Micro, theme.ink3);
    }
    fit_right(painter, at(columns.changed, columns.size), &say("start-column-size"), Face::Micro, theme.ink3);
    fit_text(painter, at(columns.review, rect.right()), &say("start-column-review"), Face::Micro, theme.ink3);
    painter.hline(rect.x_range(), rect.bottom() - 0.5, theme.region_line());
}

fn row(ui: &mut Ui, place: usize, recent: &Recent, columns: &Columns, theme: &Theme) -> Option<StartAct> {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    row_ground(ui.painter(), rect, false, response.hovered(), theme);
    let painter = ui.painter();
    let gone = matches!(recent.state, RecentState::NotFound(_));
    let name_rect = Rect::from_min_max(
        pos2(columns.name.left(), rect.top() + 8.0),
        pos2(columns.name.right(), rect.bottom() - 8.0),
    );
    let (upper, lower) = name_rect.split_top_bottom_at_fraction(0.5);
    let cut = fit_text(painter, upper, &recent.name, Face::Heading, if gone { theme.ink2 } else { theme.ink });
    let cut = fit_text(painter, lower, &recent.path, Face::Small, theme.ink3) || cut;
    painter.hline(rect.x_range(), rect.bottom() - 0.5, theme.row_line());
    let name = spoken(recent);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    if response.has_focus() {
        focus_frame(painter, rect, theme);
    }
    let act = rest_of_row(ui, rect, place, recent, columns, theme);
    let response = if cut { response.on_hover_text(format!("{}\n{}", recent.name, recent.path)) } else { response };
    let wish = if gone { StartAct::Locate(place) } else { StartAct::OpenRecent(place) };
    act.or(response.clicked().then_some(wish))
}

fn rest_of_row(
    ui: &mut Ui,
    rect: Rect,
    place: usize,
    recent: &Recent,
    columns: &Columns,
    theme: &Theme,
) -> Option<StartAct> {
    let painter = ui.painter();
    let middle = rect.center().y;
    if let RecentState::NotFound(at) = &recent.state {
        let cell = Rect::from_min_max(pos2(columns.changed, rect.top()), pos2(rect.right(), rect.bottom()));
        let builder = egui::UiBuilder::new().max_rect(cell).layout(Layout::left_to_right(Align::Center));
        return not_found(&mut ui.new_child(builder), place, at);
    }
    let changed = Rect::from_min_max(pos2(columns.changed, rect.top()), pos2(columns.size - 76.0, rect.bottom()));
    if changed.width() > 48.0 {
        fit_text(painter, changed, &recent.changed, Face::Body, theme.ink2);
    }
    if let Some(injects) = recent.injects {
        let text = say_with("start-injects", &[("count", injects.into()), ("figures", count_text(injects).into())]);
        fit_right(painter, rect.with_max_x(columns.size), &text, Face::Body, theme.ink2);
    }
    if recent.state == RecentState::Protected {
        let icon = Rect::from_min_max(pos2(columns.review, rect.top()), rect.max);
        Icon::LockSimple.paint(painter, pos2(columns.review + GLYPH / 2.0, middle), Icon::SMALL, theme.ink2);
        fit_text(
            painter,
            icon.with_min_x(columns.review + GLYPH + 5.0),
            &say("protect-status"),
            Face::Body,
            theme.ink2,
        );
    }
    if let RecentState::Checked { essential_open } = recent.state {
        let verdict = if essential_open == 0 { Verdict::Covered } else { Verdict::Missing };
        verdict_glyph(painter, pos2(columns.review + GLYPH / 2.0, middle), GLYPH, verdict, theme);
        let left = columns.review + glyph_width(GLYPH, theme) + 5.0;
        let cell = Rect::from_min_max(pos2(left, rect.top()), rect.max);
        fit_text(painter, cell, &review_words(essential_open), Face::Body, theme.ink);
    }
    None
}

fn not_found(ui: &mut Ui, place: usize, at: &str) -> Option<StartAct> {
    let theme = theme(ui);
    ui.label(Face::Small.text(say_with("start-not-found", &[("place", at.into())]), theme.ink2));
    if link(ui, &say("start-locate")).clicked() {
        return Some(StartAct::Locate(place));
    }
    link(ui, &say("start-forget")).clicked().then_some(StartAct::Forget(place))
}

fn review_words(open: usize) -> String {
    if open == 0 { say("start-none-open") } else { say_with("top-essential-short", &[("count", open.into())]) }
}

fn spoken(recent: &Recent) -> String {
    let state = match &recent.state {
        RecentState::Checked { essential_open } => review_words(*essential_open),
        RecentState::NotChecked => String::new(),
        RecentState::Protected => say("protect-recent"),
        RecentState::NotFound(at) => say_with("start-not-found", &[("place", at.as_str().into())]),
    };
    format!("{}, {}, {} {state}", recent.name, recent.path, recent.changed)
}
