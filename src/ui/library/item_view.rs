//! The chosen item: intent, what it would cover here, its injects as the audience gets them, the lines it serves.

use super::data::{InjectText, ServedLine, inject_texts, served_lines, topic_words};
use super::preview::Preview;
use super::state::LibraryState;
use crate::app::Session;
use crate::app::guide;
use crate::app::shelf::{Change, Entry};
use crate::coverage::Verdict;
use crate::ui::outbox::{Outbox, Wish};
use crate::ui::review::weight_word;
use crate::ui::theme::{Theme, theme};
use crate::ui::widgets::{
    Button, GLYPH, empty_state, glyph_width, label_text, link, quiet_link, region_line, topic_icon, verdict_glyph,
    verdict_word,
};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::text::LayoutJob;
use egui::{Color32, Frame, Label, Margin, Response, Role, ScrollArea, Sense, Ui, WidgetInfo, vec2};
use smol_str::SmolStr;

/// Draws the column; `true` where the person goes elsewhere.
pub(super) fn item_ui(ui: &mut Ui, session: &Session, state: &mut LibraryState, out: &mut Outbox) -> bool {
    let theme = theme(ui);
    let Some(entry) = state.chosen.as_ref().and_then(|id| session.shelf().entry(id)) else {
        empty_state(ui, &[&say("library-empty")], None);
        return false;
    };
    let salt = ("library item", entry.item.id.as_str());
    let shown = ScrollArea::vertical().id_salt(salt).auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut leaves = section(ui, |ui| head_ui(ui, entry, session, out, &theme));
        region_line(ui);
        leaves |= section(ui, |ui| preview_ui(ui, &state.preview, out, &theme));
        region_line(ui);
        section(ui, |ui| injects_ui(ui, entry, session, state, &theme));
        region_line(ui);
        leaves |= section(ui, |ui| lines_ui(ui, entry, session, out, &theme));
        region_line(ui);
        section(ui, |ui| {
            ui.label(Face::Heading.text(say("library-basis"), theme.ink));
            ui.add_space(4.0);
            prose(ui, Face::Small, &entry.item.basis, theme.ink2);
        });
        leaves
    });
    shown.inner
}

fn section<R>(ui: &mut Ui, draw: impl FnOnce(&mut Ui) -> R) -> R {
    let frame = Frame::new().inner_margin(Margin { left: 20, right: 20, top: 12, bottom: 14 });
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        draw(ui)
    });
    shown.inner
}

fn prose(ui: &mut Ui, face: Face, text: &str, ink: Color32) -> Response {
    ui.add(Label::new(face.text(text, ink)).wrap())
}

fn head_ui(ui: &mut Ui, entry: &Entry, session: &Session, out: &mut Outbox, theme: &Theme) -> bool {
    let mut asked: Option<SmolStr> = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 2.0);
        ui.label(Face::CodeStrong.text(entry.item.id.as_str(), theme.ink));
        for topic in &entry.topics {
            let (code, _) = topic_words(&session.program().vocabulary, topic);
            let (place, _) = ui.allocate_exact_size(vec2(Icon::SMALL, 18.0), Sense::hover());
            topic_icon(ui.painter(), place.center(), topic, Icon::SMALL, theme);
            if guide::place_of(topic).is_some() {
                let text = say_with("library-about", &[("topic", code.into())]);
                if quiet_link(ui, &text).clicked() {
                    asked = Some(topic.clone());
                }
            }
        }
    });
    ui.add_space(2.0);
    let name = entry.item.name();
    let title = prose(ui, Face::Opened, &name, theme.ink);
    title.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &name));
    ui.add_space(4.0);
    prose(ui, Face::Body, &entry.item.about(), theme.ink2);
    let leaves = asked.is_some();
    if let Some(topic) = asked {
        out.wish(Wish::ShowGuide(topic));
    }
    leaves
}

fn preview_ui(ui: &mut Ui, preview: &Preview, out: &mut Outbox, theme: &Theme) -> bool {
    ui.label(Face::Heading.text(say("library-would-cover"), theme.ink));
    ui.add_space(4.0);
    let mut leaves = false;
    match preview {
        Preview::Nowhere => drop(prose(ui, Face::Body, &say("library-would-no-scenario"), theme.ink2)),
        Preview::Working(_) => drop(prose(ui, Face::Body, &say("library-would-working"), theme.ink2)),
        Preview::Ready(Err(why)) => {
            prose(ui, Face::Body, &say("library-would-refused"), theme.ink);
            prose(ui, Face::Small, why, theme.ink2);
        }
        Preview::Ready(Ok(changes)) if changes.is_empty() => {
            prose(ui, Face::Body, &say("library-would-nothing"), theme.ink2);
        }
        Preview::Ready(Ok(changes)) => {
            let (worse, better): (Vec<&Change>, Vec<&Change>) = changes.iter().partition(|change| change.is_worse());
            for change in better {
                leaves |= change_ui(ui, change, out, theme);
            }
            leaves |= worse_ui(ui, &worse, out, theme);
        }
    }
    leaves
}

/// Up to so many lines that would stand worse are named; more are counted.
const WORSE: usize = 5;

/// The lines that would stand worse, with the reasons that this can have.
fn worse_ui(ui: &mut Ui, worse: &[&Change], out: &mut Outbox, theme: &Theme) -> bool {
    if worse.is_empty() {
        return false;
    }
    ui.add_space(6.0);
    prose(ui, Face::Small, &say_with("library-would-worsen", &[("count", worse.len().into())]), theme.ink2);
    let mut leaves = false;
    for change in worse.iter().take(WORSE) {
        leaves |= change_ui(ui, change, out, theme);
    }
    let more = worse.len().saturating_sub(WORSE);
    if more > 0 {
        prose(ui, Face::Small, &say_with("library-worse-more", &[("count", more.into())]), theme.ink3);
    }
    leaves
}

/// One line with its verdict before and after.
fn change_ui(ui: &mut Ui, change: &Change, out: &mut Outbox, theme: &Theme) -> bool {
    let shown = ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        glyph(ui, change.before, theme);
        let (arrow, _) = ui.allocate_exact_size(vec2(Icon::SMALL, 20.0), Sense::hover());
        Icon::ArrowRight.paint(ui.painter(), arrow.center(), Icon::SMALL, theme.ink3);
        glyph(ui, change.after, theme);
        line_words(ui, &change.line, &change.title, theme, &weight_word(change.weight).to_lowercase(), out)
    });
    let values = [
        ("line", change.line.as_str().into()),
        ("title", change.title.as_str().into()),
        ("before", verdict_word(change.before).to_lowercase().into()),
        ("after", verdict_word(change.after).to_lowercase().into()),
    ];
    let words = say_with("library-change", &values);
    shown.response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &words));
    shown.inner
}

fn glyph(ui: &mut Ui, verdict: Verdict, theme: &Theme) {
    let (place, response) = ui.allocate_exact_size(vec2(glyph_width(GLYPH, theme), 20.0), Sense::hover());
    verdict_glyph(ui.painter(), place.left_center() + vec2(GLYPH / 2.0, 0.0), GLYPH, verdict, theme);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, verdict_word(verdict)));
    response.on_hover_text(verdict_word(verdict));
}

/// Id as a way to the line, title, and quiet words behind.
fn line_words(
    ui: &mut Ui,
    id: &crate::scenario::RequirementId,
    title: &str,
    theme: &Theme,
    quiet: &str,
    out: &mut Outbox,
) -> bool {
    let (place, _) = ui.allocate_exact_size(vec2(96.0, 20.0), Sense::hover());
    let mut cell =
        ui.new_child(egui::UiBuilder::new().max_rect(place).layout(egui::Layout::left_to_right(egui::Align::Center)));
    let clicked = link(&mut cell, id.as_str()).clicked();
    if clicked {
        out.wish(Wish::ShowLine(id.clone()));
    }
    let rest = ui.available_width();
    ui.vertical(|ui| {
        ui.set_width(rest);
        ui.add_space(1.0);
        ui.add(Label::new(told(title, quiet, theme)).wrap());
    });
    clicked
}

fn injects_ui(ui: &mut Ui, entry: &Entry, session: &Session, state: &mut LibraryState, theme: &Theme) {
    ui.label(Face::Heading.text(say("library-plays"), theme.ink));
    let texts = inject_texts(entry, &state.injects, &state.filling, session);
    for (place, inject) in texts.iter().enumerate() {
        ui.add_space(10.0);
        if place > 0 {
            crate::ui::widgets::row_line(ui);
            ui.add_space(10.0);
        }
        inject_ui(ui, place, inject, state, theme);
    }
}

fn inject_ui(ui: &mut Ui, place: usize, inject: &InjectText, state: &mut LibraryState, theme: &Theme) {
    ui.add(Label::new(Face::Code.text(&inject.head, theme.ink2)).wrap());
    prose(ui, Face::Title, &inject.title, theme.ink);
    prose(ui, Face::Small, &inject.way, theme.ink2);
    ui.add_space(6.0);
    match &inject.note {
        Some(note) if !state.unfolded.contains(&place) => folded(ui, place, inject, note, state, theme),
        note => {
            prose(ui, Face::Writing, &inject.text, theme.ink);
            if note.is_some() && link(ui, &say("library-hide-text")).clicked() {
                state.unfolded.remove(&place);
            }
        }
    }
    ui.add_space(8.0);
    label_text(ui, &say("library-expected"));
    for expected in &inject.expected {
        ui.add_space(2.0);
        dotted(ui, expected, theme);
    }
    for (label, words) in [("library-notes", &inject.notes), ("library-feedback", &inject.feedback)] {
        if !words.trim().is_empty() {
            ui.add_space(8.0);
            label_text(ui, &say(label));
            ui.add_space(2.0);
            prose(ui, Face::Small, words, theme.ink2);
        }
    }
}

fn dotted(ui: &mut Ui, (text, quiet): &(String, String), theme: &Theme) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let (place, _) = ui.allocate_exact_size(vec2(14.0, 18.0), Sense::hover());
        ui.painter().circle_filled(place.left_center() + vec2(4.0, 0.0), 2.0, theme.ink2);
        let rest = ui.available_width();
        ui.vertical(|ui| {
            ui.set_width(rest);
            ui.add(Label::new(told(text, quiet, theme)).wrap());
        });
    });
}

/// Words with quiet words behind them.
fn told(text: &str, quiet: &str, theme: &Theme) -> LayoutJob {
    let mut job = LayoutJob::default();
    job.append(text, 0.0, Face::Body.format(theme.ink));
    // The quiet words stay together.
    job.append(&quiet.replace(' ', "\u{a0}"), 8.0, Face::Small.format(theme.ink3));
    job
}

/// A hard text is one line until somebody asks for it.
fn folded(ui: &mut Ui, place: usize, inject: &InjectText, note: &str, state: &mut LibraryState, theme: &Theme) {
    let said = say_with("inject-content-note-is", &[("note", note.into())]);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 4.0);
        ui.label(Icon::EyeSlash.text(Icon::SIZE, theme.ink2));
        ui.add(Label::new(Face::Body.text(said, theme.ink2)).wrap());
        let name = say_with("library-text-of", &[("title", inject.title.as_str().into())]);
        if Button::outline(&say("library-show-text")).small().name(&name).show(ui).clicked() {
            state.unfolded.insert(place);
        }
    });
}

fn lines_ui(ui: &mut Ui, entry: &Entry, session: &Session, out: &mut Outbox, theme: &Theme) -> bool {
    let coverage = session.document.as_ref().map(crate::app::Document::coverage);
    ui.horizontal(|ui| {
        ui.label(Face::Heading.text(say("library-serves"), theme.ink));
        let values = |open: usize| [("count", open.into()), ("all", entry.lines().count().into())];
        let open = coverage.map(|coverage| say_with("library-open", &values(entry.open(coverage))));
        ui.label(Face::Small.text(open.unwrap_or_default(), theme.ink3));
    });
    ui.add_space(4.0);
    let mut leaves = false;
    for line in served_lines(entry, &session.program().basis, coverage) {
        leaves |= served_ui(ui, &line, out, theme);
    }
    leaves
}

fn served_ui(ui: &mut Ui, line: &ServedLine, out: &mut Outbox, theme: &Theme) -> bool {
    let shown = ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        if let Some(verdict) = line.verdict {
            glyph(ui, verdict, theme);
        }
        let mut quiet = vec![weight_word(line.weight).to_lowercase()];
        quiet.extend(line.verdict.map(|verdict| {
            say_with("library-serves-now", &[("verdict", verdict_word(verdict).to_lowercase().into())])
        }));
        line_words(ui, &line.id, &line.title, theme, &quiet.join(" · "), out)
    });
    shown.inner
}
