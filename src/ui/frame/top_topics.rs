//! Coverage by topic in the top bar, and the number of essential lines that are open.

use crate::ui::Face;
use crate::ui::theme::{Theme, space};
use crate::ui::widgets::{BarCounts, count_text, coverage_sentence, focus_frame, focus_ring, paint_bar, topic_icon};
use crate::words::{say, say_with};
use egui::{Color32, CornerRadius, Rect, Response, Role, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2};

/// From this width of the window on, each topic has a bar.
pub(super) const BARS_FROM: f32 = 1180.0;
/// From this width of the window on, the topics are shown at all.
pub(super) const TOPICS_FROM: f32 = 1000.0;

/// The coverage of one topic.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TopicCoverage {
    /// The topic by its id.
    pub topic: String,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its lines by verdict.
    pub counts: BarCounts,
    /// How many of its essential lines are open.
    pub essential_open: usize,
}

impl TopicCoverage {
    /// "Children and armed conflict: 22 of 45 covered, 8 partly …"
    pub fn sentence(&self) -> String {
        let coverage = coverage_sentence(&self.counts);
        let open = say_with("top-essential-open", &[("count", self.essential_open.into())]);
        format!("{}: {coverage} {open}", self.name)
    }
}

/// Draws the topics, the last one first since the bar fills from the right; answers the one that was pressed.
pub(super) fn draw(ui: &mut Ui, topics: &[TopicCoverage], bars: bool, theme: &Theme) -> Option<String> {
    let mut pressed = None;
    ui.spacing_mut().item_spacing.x = 0.0;
    ui.add_space(8.0);
    for topic in topics.iter().rev() {
        if cell(ui, topic, bars, theme).clicked() {
            pressed = Some(topic.topic.clone());
        }
    }
    pressed
}

fn cell(ui: &mut Ui, topic: &TopicCoverage, bars: bool, theme: &Theme) -> Response {
    let code = ui.painter().layout_no_wrap(topic.code.clone(), Face::CodeStrong.font(), theme.ink);
    let (number, ink) = open_number(topic.essential_open, theme);
    let number = ui.painter().layout_no_wrap(number, Face::CodeStrong.font(), ink);
    let least = if bars { 76.0 } else { 54.0 };
    let width = (24.0 + code.size().x + 7.0 + number.size().x + 7.0).max(least).ceil();
    let (rect, response) = ui.allocate_exact_size(vec2(width, space::TOP_BAR - 1.0), Sense::click());
    let painter = ui.painter();
    if response.hovered() {
        painter.rect_filled(rect, 0.0, theme.hov);
    }
    painter.vline(rect.left() + 0.5, rect.top() + 11.0..=rect.bottom() - 10.0, theme.region_line());
    let middle = if bars { rect.top() + 19.0 } else { rect.center().y };
    topic_icon(painter, pos2(rect.left() + 14.0, middle - 0.5), &topic.topic, 14.0, theme);
    painter.galley(pos2(rect.left() + 24.0, middle - code.size().y / 2.0), code, theme.ink);
    let right = pos2(rect.right() - 7.0 - number.size().x, middle - number.size().y / 2.0);
    painter.galley(right, number, ink);
    if bars {
        let bar =
            Rect::from_min_max(pos2(rect.left() + 8.0, rect.top() + 30.0), pos2(rect.right() - 7.0, rect.top() + 35.0));
        paint_bar(painter, bar, &topic.counts, theme);
    }
    if response.has_focus() {
        focus_frame(painter, rect.shrink(2.0), theme);
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, topic.sentence()));
    response.on_hover_text(topic.sentence())
}

fn open_number(open: usize, theme: &Theme) -> (String, Color32) {
    if open == 0 { ("–".to_owned(), theme.ink3) } else { (count_text(open), theme.mis) }
}

/// The button with the number of essential lines that are open.
pub(super) fn essential_button(ui: &mut Ui, open: usize, theme: &Theme) -> Response {
    let (number, ink) = open_number(open, theme);
    let number = ui.painter().layout_no_wrap(number, Face::CodeStrong.font(), ink);
    let words = ui.painter().layout_no_wrap(say("top-essential-words"), Face::Emphasis.font(), theme.ink);
    let size = vec2(number.size().x + words.size().x + 26.0, space::BUTTON);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let painter = ui.painter();
    let fill = if response.hovered() { theme.hov } else { theme.raised };
    let corner = CornerRadius::same(space::BUTTON_CORNER);
    painter.rect(rect, corner, fill, theme.region_line(), StrokeKind::Inside);
    let left = rect.left() + 10.0;
    let after = left + number.size().x + 6.0;
    painter.galley(pos2(left, rect.center().y - number.size().y / 2.0), number, ink);
    painter.galley(pos2(after, rect.center().y - words.size().y / 2.0), words, theme.ink);
    focus_ring(ui, &response, space::BUTTON_CORNER, theme);
    let name = say_with("top-essential-open", &[("count", open.into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    response.on_hover_text(say("top-essential-hint"))
}
