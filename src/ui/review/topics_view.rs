//! The left panel: coverage by topic, most open first, and what the glyphs mean.

use super::data::{ReviewData, TopicRow};
use super::keys::{focus, moved, row_sense, step};
use super::state::{FocusWish, Region, ReviewState};
use crate::app::guide;
use crate::coverage::Verdict;
use crate::scenario::TagId;
use crate::ui::outbox::{Outbox, Wish};
use crate::ui::theme::{Theme, space, theme};
use crate::ui::widgets::{
    coverage_sentence, fit_text, focus_frame, hover_full_text, paint_bar, panel_head, region_line, row_ground,
    topic_icon, verdict_label,
};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Align2, Id, Label, Rect, Response, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

const ROW: f32 = 71.0;
const BARE_ROW: f32 = 50.0;
/// The room for the way to the guide.
const ABOUT: f32 = 22.0;

/// Draws the panel.
pub fn topics_ui(ui: &mut Ui, data: &ReviewData, state: &mut ReviewState, out: &mut Outbox) {
    let theme = theme(ui);
    panel_head(ui, &say("review-coverage"), |ui| ui.label(Face::Small.text(say("review-most-open"), theme.ink3)));
    let foot = ui.ctx().data(|memory| memory.get_temp::<f32>(foot_id())).unwrap_or(130.0);
    let rest = ui.available_rect_before_wrap();
    let rows = rest.with_max_y((rest.bottom() - foot).max(rest.top() + ROW));
    let mut list = ui.new_child(egui::UiBuilder::new().max_rect(rows));
    list.set_clip_rect(rows.intersect(ui.clip_rect()));
    ScrollArea::vertical().id_salt("review topics").auto_shrink(false).show(&mut list, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        topics(ui, data, state, out, &theme);
    });
    let mut legend_place = ui.new_child(egui::UiBuilder::new().max_rect(rest.with_min_y(rows.bottom())));
    legend(&mut legend_place, &theme);
    let height = legend_place.min_rect().height().ceil();
    if (height - foot).abs() > 0.5 {
        ui.ctx().data_mut(|memory| memory.insert_temp(foot_id(), height));
        ui.ctx().request_repaint();
    }
}

fn foot_id() -> Id {
    Id::unique("review legend height")
}

pub(super) fn row_id(topic: &TagId) -> Id {
    Id::unique(("review topic", topic.as_str()))
}

fn topics(ui: &mut Ui, data: &ReviewData, state: &mut ReviewState, out: &mut Outbox, theme: &Theme) {
    let with_lines: Vec<&TopicRow> = data.topics.iter().filter(|row| row.has_lines()).collect();
    let cursor = stop(&with_lines, state);
    if state.focus == Some(FocusWish::Region(Region::Topics)) {
        state.focus = None;
        if let Some(topic) = &cursor {
            focus(ui, row_id(topic));
        }
    }
    for row in &data.topics {
        if row.has_lines() {
            let response = topic_row(
                ui,
                row,
                state.filters.topic.as_ref() == Some(&row.topic),
                cursor.as_ref() == Some(&row.topic),
                theme,
            );
            if response.has_focus() {
                state.region = Region::Topics;
            }
            about_ui(ui, row, &response, cursor.as_ref() == Some(&row.topic), out, theme);
            if response.clicked() {
                state.toggle_topic(&row.topic);
            }
        } else {
            bare_row(ui, row, theme);
        }
    }
    let Some(cursor) = cursor else { return };
    if let Some(step) = step(ui, row_id(&cursor)) {
        let place = with_lines.iter().position(|row| row.topic == cursor).unwrap_or_default();
        if let Some(row) = with_lines.get(moved(place, step, with_lines.len(), 4)) {
            state.topic_cursor = Some(row.topic.clone());
            focus(ui, row_id(&row.topic));
        }
    }
}

/// The row that takes the stop of `Tab`.
fn stop(rows: &[&TopicRow], state: &ReviewState) -> Option<TagId> {
    let wanted = state.topic_cursor.as_ref().or(state.filters.topic.as_ref());
    let known = rows.iter().find(|row| Some(&row.topic) == wanted).or(rows.first());
    known.map(|row| row.topic.clone())
}

/// What is said of a topic: "4 essential open".
pub(super) fn essential_words(count: usize) -> String {
    say_with("review-essential-open", &[("count", count.into())])
}

fn topic_row(ui: &mut Ui, row: &TopicRow, chosen: bool, stop: bool, theme: &Theme) -> Response {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let response = ui.interact(rect, row_id(&row.topic), row_sense(stop));
    if ui.is_rect_visible(rect) {
        row_ground(ui.painter(), rect, chosen, response.hovered(), theme);
        paint_row(ui, rect, row, &theme.in_row(chosen), chosen, theme);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.row_line());
        if response.has_focus() {
            focus_frame(ui.painter(), rect.with_max_y(rect.bottom() - 1.0), &theme.in_row(chosen));
        }
    }
    let name = format!(
        "{} {}: {} {}",
        row.code,
        row.label,
        coverage_sentence(&row.counts),
        essential_words(row.essential_open)
    );
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, chosen, &name));
    response.on_hover_text(coverage_sentence(&row.counts))
}

/// The way to the page of the guide, at the end of the row's first line.
fn about_ui(ui: &mut Ui, row: &TopicRow, owner: &Response, stop: bool, out: &mut Outbox, theme: &Theme) {
    if guide::place_of(row.topic.as_str()).is_none() {
        return;
    }
    let centre = pos2(owner.rect.right() - space::PANEL - 6.0, owner.rect.top() + 18.0);
    let rect = Rect::from_center_size(centre, vec2(ABOUT, ABOUT));
    let response = ui.interact(rect, row_id(&row.topic).with("about"), row_sense(stop));
    let ink = if response.hovered() { theme.ink } else { theme.ink3 };
    Icon::BookOpen.paint(ui.painter(), centre, Icon::SMALL, ink);
    if response.has_focus() {
        focus_frame(ui.painter(), rect, theme);
    }
    let name = say_with("guide-about-topic", &[("topic", row.label.as_str().into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    if response.on_hover_text(&name).clicked() {
        out.wish(Wish::ShowGuide(row.topic.as_str().into()));
    }
}

fn paint_row(ui: &Ui, rect: Rect, row: &TopicRow, inks: &Theme, _chosen: bool, _theme: &Theme) {
    let painter = ui.painter();
    let inner = rect.shrink2(vec2(space::PANEL, 0.0));
    title(painter, inner.with_max_x(inner.right() - ABOUT), rect.top() + 18.0, row, inks, inks.ink2);
    let bar = Rect::from_min_size(pos2(inner.left(), rect.top() + 31.0), vec2(inner.width(), 8.0));
    paint_bar(painter, bar, &row.counts, inks);
    let below = rect.top() + 53.0;
    let of = say_with("review-of", &[("covered", row.counts.covered.into()), ("total", row.counts.total().into())]);
    painter.text(pos2(inner.left(), below), Align2::LEFT_CENTER, of, Face::Code.font(), inks.ink2);
    let (face, ink) = if row.essential_open > 0 { (Face::SmallEmphasis, inks.mis) } else { (Face::Small, inks.ink3) };
    painter.text(
        pos2(inner.right(), below),
        Align2::RIGHT_CENTER,
        essential_words(row.essential_open),
        face.font(),
        ink,
    );
}

/// The picture, code and name of a topic in one line; answers whether the name was shortened.
fn title(painter: &egui::Painter, inner: Rect, y: f32, row: &TopicRow, theme: &Theme, ink: egui::Color32) -> bool {
    topic_icon(painter, pos2(inner.left() + 8.0, y), row.topic.as_str(), 16.0, theme);
    let code =
        painter.text(pos2(inner.left() + 22.0, y), Align2::LEFT_CENTER, &row.code, Face::CodeStrong.font(), theme.ink);
    let name = Rect::from_min_max(pos2(code.right() + 8.0, y - 9.0), pos2(inner.right(), y + 9.0));
    fit_text(painter, name, &row.label, Face::Small, ink)
}

/// A topic of which no line is in the checklists yet.
fn bare_row(ui: &mut Ui, row: &TopicRow, theme: &Theme) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), BARE_ROW), Sense::hover());
    let inner = rect.shrink2(vec2(space::PANEL, 0.0));
    let shortened = title(ui.painter(), inner, rect.top() + 16.0, row, theme, theme.ink3);
    let words = say("review-no-line-yet");
    let below = Rect::from_min_size(pos2(inner.left() + 22.0, rect.top() + 24.0), vec2(inner.width() - 22.0, 18.0));
    fit_text(ui.painter(), below, &words, Face::Small, theme.ink3);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.row_line());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{} {}: {words}", row.code, row.label)));
    hover_full_text(response, shortened, &row.label);
}

fn legend(ui: &mut Ui, theme: &Theme) {
    region_line(ui);
    egui::Frame::new().inner_margin(egui::Margin::symmetric(12, 10)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(12.0, 2.0);
        ui.horizontal_wrapped(|ui| {
            for verdict in Verdict::ALL {
                verdict_label(ui, verdict);
            }
        });
        ui.add_space(4.0);
        ui.add(Label::new(Face::Small.text(say("review-claim"), theme.ink3)).wrap());
    });
}
