//! The line under the top bar that says that what is open is a review copy.

use crate::app::Document;
use crate::scenario::CopyOf;
use crate::ui::review::day;
use crate::ui::theme::theme;
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Align, Frame, Label, Layout, Margin, Panel, Ui};

/// Draws the line, where a review copy is open.
pub fn copy_strip_ui(ui: &mut Ui, document: &Document) {
    let Some(copy) = &document.scenario().copy else { return };
    let theme = theme(ui);
    let words = words(document, copy);
    let frame = Frame::new().fill(theme.panel).inner_margin(Margin::symmetric(12, 5));
    Panel::top("review copy").frame(frame).show_separator_line(false).show(ui, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.label(Icon::Files.text(Icon::SMALL, theme.ink2));
            ui.add(Label::new(Face::Small.text(&words, theme.ink)).truncate()).on_hover_text(&words);
        });
        let rect = ui.max_rect().expand2(egui::vec2(12.0, 0.0));
        ui.painter().hline(rect.x_range(), ui.min_rect().bottom() + 4.5, theme.region_line());
    });
}

fn words(document: &Document, copy: &CopyOf) -> String {
    let who = copy.made_for.trim();
    let who = if who.is_empty() { "none" } else { who };
    let mut parts = vec![say_with("copy-open", &[("who", who.into()), ("day", day(copy.made).into())])];
    let vocabulary = document.vocabulary().topics();
    let code = |id: &smol_str::SmolStr| {
        let known = vocabulary.iter().find(|(topic, _)| topic == id);
        known.map_or_else(|| id.to_string(), |(_, topic)| topic.code.clone())
    };
    let topics: Vec<String> = copy.topics.iter().map(code).collect();
    if !topics.is_empty() {
        parts.push(say_with("copy-open-topics", &[("topics", topics.join(", ").into())]));
    }
    parts.push(say_with("copy-open-sealed", &[("count", copy.sealed.len().into())]));
    parts.push(say("copy-open-back"));
    parts.retain(|part| !part.is_empty());
    parts.join(" ")
}
