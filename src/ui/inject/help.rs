//! Help in place: what a field is, an example, and where its convention comes from.
//!
//! It is told to screen readers with the field, shown over its label, and under the field that has the focus where a
//! person asked for it.

use super::form::Form;
use crate::ui::Face;
use crate::ui::theme::{Theme, theme};
use crate::words::{say_of, say_with};
use egui::{Area, Frame, Id, Margin, Order, Rect, Response, Ui, pos2};

/// The fields of an inject that have help, by the names of their widgets.
pub const FIELDS: &[&str] = &[
    "number",
    "title",
    "time",
    "phase",
    "incident",
    "from",
    "audiences",
    "to",
    "info",
    "channel",
    "text",
    "notes",
    "people_effect",
    "expected",
    "chain",
    "report",
    "referrals",
    "hours_since_event",
    "observables",
    "objectives",
    "place",
    "perpetrator",
    "perpetrator_kind",
    "deliberate",
    "people",
    "nobody_affected",
    "tags",
    "depths",
    "core",
    "level",
    "role",
    "pphase",
    "emblem",
    "source",
    "source_reliability",
    "source_credibility",
    "links",
    "uses",
    "feeds",
    "claims",
    "kind",
    "status",
    "must_play",
    "closing",
    "feedback",
    "window",
    "sensitivity",
    "content_note",
    "owner",
    "sources",
    "attachments",
];

/// How far a label reaches to the left of its field, and above it.
const LABEL: (f32, f32) = (84.0, 22.0);
const WIDTH: f32 = 340.0;

/// The help for a field: what it is, an example, the basis; empty parts where there is none.
pub fn help(field: &str) -> [String; 3] {
    let id = format!("help-{}", field.replace('_', "-"));
    ["", "example", "basis"].map(|part| say_of(&id, part).unwrap_or_default())
}

/// Adds the help to the fields that were just drawn.
pub(super) fn help_ui(ui: &Ui, form: &mut Form<'_>) {
    let theme = theme(ui);
    let focused = ui.memory(egui::Memory::focused);
    for field in FIELDS {
        let Some(response) = ui.read_response(form.id(field)) else { continue };
        let words = help(field);
        tell(&response, &words);
        over_label(ui, &response, field, &words, &theme);
        if form.state.explains && focused == Some(response.id) {
            under_field(ui, &response, &words, &theme);
        }
    }
}

/// Screen readers read it after the name of the field.
fn tell(response: &Response, [about, example, _]: &[String; 3]) {
    let text = if example.is_empty() { about.clone() } else { format!("{about} {}", example_of(example)) };
    response.ctx.accesskit_node_builder(response.id, |node| {
        if node.description().is_none() {
            node.set_description(text);
        }
    });
}

/// Shows it while the pointer rests on the label, which stands to the left of the field or above it.
fn over_label(ui: &Ui, response: &Response, field: &str, words: &[String; 3], theme: &Theme) {
    let rect = response.rect;
    let beside = Rect::from_min_max(pos2(rect.left() - LABEL.0, rect.top()), pos2(rect.left() - 4.0, rect.bottom()));
    let above = Rect::from_min_max(pos2(rect.left(), rect.top() - LABEL.1), pos2(rect.right(), rect.top() - 2.0));
    let label = if field == "text" || field == "notes" { above } else { beside };
    let label = label.intersect(ui.clip_rect());
    if label.width() < 8.0 || label.height() < 8.0 || words.iter().all(String::is_empty) {
        return;
    }
    let over = ui.interact(label, response.id.with("help"), egui::Sense::hover());
    over.on_hover_ui(|ui| words_ui(ui, words, theme));
}

fn under_field(ui: &Ui, response: &Response, words: &[String; 3], theme: &Theme) {
    let room = ui.ctx().content_rect();
    let left = response.rect.left().min(room.right() - WIDTH - 24.0);
    let below = response.rect.bottom() + 180.0 < room.bottom();
    let area = Area::new(Id::unique("field help")).order(Order::Tooltip).interactable(false);
    let area = if below {
        area.fixed_pos(pos2(left, response.rect.bottom() + 4.0))
    } else {
        area.pivot(egui::Align2::LEFT_BOTTOM).fixed_pos(pos2(left, response.rect.top() - 4.0))
    };
    area.show(ui.ctx(), |ui| {
        Frame::new().fill(theme.raised).stroke(theme.region_line()).inner_margin(Margin::same(10)).show(ui, |ui| {
            words_ui(ui, words, theme);
        });
    });
}

fn words_ui(ui: &mut Ui, [about, example, basis]: &[String; 3], theme: &Theme) {
    ui.set_max_width(WIDTH);
    ui.spacing_mut().item_spacing.y = 4.0;
    ui.label(Face::Body.text(about, theme.ink));
    if !example.is_empty() {
        ui.label(Face::Body.text(example_of(example), theme.ink2));
    }
    if !basis.is_empty() {
        ui.label(Face::Small.text(basis, theme.ink3));
    }
}

fn example_of(example: &str) -> String {
    say_with("help-example", &[("example", example.into())])
}
