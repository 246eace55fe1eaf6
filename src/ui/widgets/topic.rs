//! Topics as a picture or a square with their code, and key caps.

use crate::ui::theme::{Theme, theme};
use crate::ui::{Face, Icon};
use egui::{Align2, CornerRadius, Painter, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo};
use egui::{pos2, vec2};

/// The side of a topic's square.
pub(crate) const SQUARE: f32 = 8.0;

/// Paints a topic's square round a centre.
pub fn topic_swatch(painter: &Painter, centre: Pos2, topic: &str, theme: &Theme) {
    let rect = Rect::from_center_size(centre, vec2(SQUARE, SQUARE));
    let edge = if theme.high_contrast { Stroke::new(1.0, theme.ink) } else { Stroke::NONE };
    painter.rect(rect, 0.0, theme.topic(topic), edge, StrokeKind::Outside);
}

/// The picture of a topic by its whole id, as the vocabulary names it.
pub fn topic_picture(topic: &str) -> Icon {
    match topic {
        "topic.poc" => Icon::UsersThree,
        "topic.caac" => Icon::Student,
        "topic.crsv" => Icon::HandPalm,
        "topic.cthb" => Icon::LinkBreak,
        "topic.cpp" => Icon::Bank,
        "lens.wps" => Icon::Scales,
        _ => Icon::Umbrella,
    }
}

/// Paints a topic's picture in its colour round a centre.
pub fn topic_icon(painter: &Painter, centre: Pos2, topic: &str, size: f32, theme: &Theme) {
    let colour = if theme.high_contrast { theme.ink } else { theme.topic(topic) };
    topic_picture(topic).paint(painter, centre, size, colour);
}

/// A topic's square with its code; `name` is told at the pointer and to screen readers.
pub fn topic_code(ui: &mut Ui, topic: &str, code: &str, name: &str) -> Response {
    let theme = theme(ui);
    let galley = ui.painter().layout_no_wrap(code.to_owned(), Face::CodeSmallStrong.font(), theme.ink2);
    let size = vec2(SQUARE + 4.0 + galley.size().x, Face::CodeSmall.line_height());
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    topic_swatch(ui.painter(), rect.left_center() + vec2(SQUARE / 2.0, 0.0), topic, &theme);
    let at = pos2(rect.left() + SQUARE + 4.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, theme.ink2);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, name));
    response.on_hover_text(name)
}

/// The keys that do something, as a small cap.
pub fn key_cap(ui: &mut Ui, keys: &str) -> Response {
    let theme = theme(ui);
    let size = vec2(key_cap_width(ui.painter(), keys), CAP);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    paint_key_cap(ui.painter(), rect.left_center(), keys, &theme);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, keys));
    response
}

const CAP: f32 = 18.0;

/// The width of a key cap.
pub(crate) fn key_cap_width(painter: &Painter, keys: &str) -> f32 {
    let text = painter.layout_no_wrap(keys.to_owned(), Face::Key.font(), egui::Color32::PLACEHOLDER);
    (text.size().x + 8.0).max(CAP - 2.0).round()
}

/// Paints a key cap whose left edge has its middle here.
pub(crate) fn paint_key_cap(painter: &Painter, left: Pos2, keys: &str, theme: &Theme) {
    let rect = Rect::from_min_size(pos2(left.x, left.y - CAP / 2.0), vec2(key_cap_width(painter, keys), CAP));
    painter.rect(rect, CornerRadius::same(3), theme.raised, theme.region_line(), StrokeKind::Inside);
    painter.text(rect.center(), Align2::CENTER_CENTER, keys, Face::Key.font(), theme.ink2);
}

#[cfg(test)]
mod tests {
    use super::topic_picture;
    use crate::checklist::Basis;

    /// The vocabulary names the pictures, so that packs show the same ones.
    #[test]
    fn the_pictures_are_those_of_the_vocabulary() {
        let list = include_str!("../../../assets/fonts/phosphor-icons.txt");
        for (topic, value) in Basis::shipped().0.vocabulary.topics() {
            let place = format!("{} {:04x}", value.icon, topic_picture(&topic) as u32);
            assert!(list.lines().any(|line| line == place), "{topic}: {place}");
        }
    }
}
