//! A tag of an inject: taken, or offered with the choice to take or refuse it.

use super::paint::dashed_rect;
use super::topic::{SQUARE, topic_swatch};
use crate::ui::theme::{space, theme};
use crate::ui::{Face, Icon};
use crate::words::say_with;
use egui::{Color32, CornerRadius, Rect, Response, Role, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2};

/// Whether a tag is on the inject or only offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagState {
    /// On the inject; can be taken off.
    Accepted,
    /// On the inject and cannot be taken off here.
    Fixed,
    /// Offered; counts for nothing yet.
    Suggested,
}

/// What a person wants with a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagAct {
    /// Take the offered tag.
    Accept,
    /// Refuse the offered tag.
    Refuse,
    /// Take the tag off.
    Remove,
    /// See the words behind it.
    Point,
}

/// A tag with the square of its topic.
#[must_use = "a tag is drawn by `show`"]
pub struct TagChip<'a> {
    /// The topic it belongs to, by id; empty for none.
    pub topic: &'a str,
    /// Its text.
    pub text: &'a str,
    /// Where it comes from, in quiet letters; empty for nothing.
    pub note: &'a str,
    /// Whether it is taken.
    pub state: TagState,
}

const HEIGHT: f32 = 20.0;
const PICTURE: f32 = 18.0;

impl TagChip<'_> {
    /// Draws the tag; answers what is wanted with it.
    pub fn show(self, ui: &mut Ui) -> Option<TagAct> {
        let theme = theme(ui);
        let text = ui.painter().layout_no_wrap(self.text.to_owned(), Face::Small.font(), theme.ink);
        let note = ui.painter().layout_no_wrap(self.note.to_owned(), Face::Small.font(), theme.ink3);
        let note_width = if self.note.is_empty() { 0.0 } else { note.size().x + 6.0 };
        let lead = if self.topic.is_empty() { 8.0 } else { 8.0 + SQUARE + 5.0 };
        let pictures = match self.state {
            TagState::Fixed => 6.0,
            TagState::Accepted => PICTURE + 3.0,
            TagState::Suggested => 2.0 * PICTURE + 3.0,
        };
        let size = vec2(lead + text.size().x + note_width + pictures, HEIGHT);
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        if self.state == TagState::Suggested {
            dashed_rect(ui.painter(), rect, space::INPUT_CORNER, theme.region_line());
        } else {
            let corner = CornerRadius::same(space::INPUT_CORNER);
            ui.painter().rect(rect, corner, theme.raised, theme.region_line(), StrokeKind::Inside);
        }
        if !self.topic.is_empty() {
            topic_swatch(ui.painter(), rect.left_center() + vec2(8.0 + SQUARE / 2.0, 0.0), self.topic, &theme);
        }
        let top = rect.center().y - text.size().y / 2.0;
        let after = rect.left() + lead + text.size().x + 6.0;
        ui.painter().galley(pos2(rect.left() + lead, top), text, theme.ink);
        ui.painter().galley(pos2(after, top), note, theme.ink3);
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, self.text));
        let pointed = response.hovered().then_some(TagAct::Point);
        self.pictures(ui, rect, &response).or(pointed)
    }

    fn pictures(&self, ui: &mut Ui, rect: Rect, response: &Response) -> Option<TagAct> {
        let say_of = |id: &str| say_with(id, &[("tag", self.text.into())]);
        match self.state {
            TagState::Fixed => None,
            TagState::Accepted => {
                small_icon(ui, rect, 0.0, response, Icon::X, &say_of("tag-remove")).then_some(TagAct::Remove)
            }
            TagState::Suggested => {
                let accept = small_icon(ui, rect, PICTURE, response, Icon::Check, &say_of("tag-accept"));
                let refuse = small_icon(ui, rect, 0.0, response, Icon::X, &say_of("tag-refuse"));
                accept.then_some(TagAct::Accept).or(refuse.then_some(TagAct::Refuse))
            }
        }
    }
}

/// A picture to press inside a chip, counted from its right edge.
pub(super) fn small_icon(ui: &mut Ui, chip: Rect, from_right: f32, owner: &Response, icon: Icon, name: &str) -> bool {
    let theme = theme(ui);
    let centre = pos2(chip.right() - from_right - PICTURE / 2.0 - 2.0, chip.center().y);
    let rect = Rect::from_center_size(centre, vec2(PICTURE, chip.height()));
    let response = ui.interact(rect, owner.id.with(icon), Sense::click());
    if response.hovered() {
        ui.painter().rect_filled(rect.shrink(2.0), CornerRadius::same(2), theme.hov);
    }
    let ink: Color32 = if response.hovered() { theme.ink } else { theme.ink2 };
    icon.paint(ui.painter(), rect.center(), 13.0, ink);
    if response.has_focus() {
        ui.painter().rect_stroke(rect.shrink(1.0), CornerRadius::same(2), theme.focus_line(), StrokeKind::Inside);
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), name));
    response.on_hover_text(name).clicked()
}
