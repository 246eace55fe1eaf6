//! One inject with the words that speak for a tag, and the tags to take or refuse.

use super::{Waiting, topic_of};
use crate::app::Document;
use crate::app::hints::Hint;
use crate::scenario::{Inject, TagId};
use crate::ui::theme::{Theme, theme};
use crate::ui::widgets::{TagAct, TagChip, TagState, fit_text, row_ground, row_line};
use crate::ui::{Face, Icon};
use crate::words::say_with;
use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Rect, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2};
use std::ops::Range;

/// How high a row is.
pub const HEIGHT: f32 = 104.0;
/// How far from the edge the words begin.
const EDGE: f32 = 20.0;
/// How many letters stand before the first marked word.
const BEFORE: usize = 70;
/// How many letters of a text are laid out.
const LONGEST: usize = 400;

/// What a person did in a row.
pub enum Settled {
    /// Chose the row.
    At,
    /// Took a tag, or refused it.
    Tag(TagId, bool),
}

/// Draws the row of an inject.
pub fn row_ui(ui: &mut Ui, document: &Document, waiting: &Waiting, at_hand: bool) -> Option<Settled> {
    let theme = theme(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT - 1.0), Sense::click());
    row_line(ui);
    let inject = document.scenario().inject(&waiting.inject)?;
    row_ground(ui.painter(), rect, at_hand, response.hovered(), &theme);
    let ink = theme.in_row(at_hand);
    let inner = rect.shrink2(vec2(EDGE, 8.0));
    let head = Rect::from_min_size(inner.min, vec2(inner.width(), 18.0));
    fit_text(ui.painter(), head, &format!("{}  {}", inject.number, inject.title), Face::Emphasis, ink.ink);
    let words = excerpt(ui, inject, &waiting.hints, inner.width(), &theme);
    ui.painter().galley(pos2(inner.left(), inner.top() + 20.0), words, ink.ink2);
    let chips = Rect::from_min_max(pos2(inner.left(), inner.top() + 60.0), inner.max);
    let settled = chips_ui(ui, document, waiting, chips);
    let told = say_with(
        "touches-row",
        &[("number", inject.number.to_string().into()), ("title", inject.title.to_string().into())],
    );
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, at_hand, &told));
    settled.or(response.clicked().then_some(Settled::At))
}

fn chips_ui(ui: &mut Ui, document: &Document, waiting: &Waiting, rect: Rect) -> Option<Settled> {
    let mut ui = ui.new_child(UiBuilder::new().max_rect(rect));
    ui.set_clip_rect(rect.intersect(ui.clip_rect()));
    let mut settled = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 7.0;
        ui.spacing_mut().interact_size.y = 20.0;
        for (place, hint) in waiting.hints.iter().enumerate() {
            let topic = topic_of(document, &hint.tag);
            let label = document.vocabulary().tag_label(hint.tag.as_str()).to_owned();
            let note = if place < 9 { (place + 1).to_string() } else { String::new() };
            let chip = TagChip { topic: &topic, text: &label, note: &note, state: TagState::Suggested };
            let shown = ui.scope(|ui| chip.show(ui));
            shown.response.on_hover_text(&hint.why);
            match shown.inner {
                Some(TagAct::Accept) => settled = Some(Settled::Tag(hint.tag.clone(), true)),
                Some(TagAct::Refuse) => settled = Some(Settled::Tag(hint.tag.clone(), false)),
                _ => {}
            }
        }
        let why = waiting.hints.first().map(|hint| hint.why.clone()).unwrap_or_default();
        let theme = crate::ui::theme::theme(ui);
        ui.label(Icon::Lightbulb.text(Icon::SMALL, theme.ink3));
        ui.add(egui::Label::new(Face::Small.text(why, theme.ink2)).truncate());
    });
    settled
}

/// Two lines of the text around the first words that speak for something, these marked.
fn excerpt(ui: &Ui, inject: &Inject, hints: &[Hint], width: f32, theme: &Theme) -> std::sync::Arc<egui::Galley> {
    let text: &str = &inject.text;
    let mut places: Vec<Range<usize>> = hints.iter().flat_map(|hint| hint.in_text.iter().cloned()).collect();
    places.sort_by_key(|place| (place.start, place.end));
    let from = places.first().map_or(0, |first| begin(text, first.start));
    let to = text.get(from..).and_then(|rest| rest.char_indices().nth(LONGEST)).map_or(text.len(), |(at, _)| from + at);
    let mut job = LayoutJob::default();
    let plain = Face::Body.format(theme.ink2);
    if from > 0 {
        job.append("… ", 0.0, plain.clone());
    }
    let mut at = from;
    for place in places.iter().filter(|place| place.end <= to) {
        let (Some(before), Some(words)) = (text.get(at..place.start), text.get(place.clone())) else { continue };
        job.append(&one_line(before), 0.0, plain.clone());
        let marked = TextFormat { underline: Stroke::new(2.0, theme.par), ..Face::Body.format(theme.ink) };
        job.append(&one_line(words), 0.0, marked);
        at = place.end;
    }
    job.append(&one_line(text.get(at..to).unwrap_or_default()), 0.0, plain);
    job.wrap = TextWrapping { max_width: width, max_rows: 2, ..TextWrapping::default() };
    ui.painter().layout_job(job)
}

/// Where the excerpt begins so that the words lie in its first line: at the beginning of a word.
fn begin(text: &str, words: usize) -> usize {
    let before = text.get(..words).unwrap_or_default();
    let Some((far, _)) = before.char_indices().rev().nth(BEFORE) else { return 0 };
    before.get(far..).and_then(|rest| rest.find(' ')).map_or(far, |blank| far + blank + 1)
}

fn one_line(text: &str) -> String {
    text.replace(['\n', '\r', '\t'], " ")
}
