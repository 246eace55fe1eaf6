//! The questions that people asked: open ones first, each with what it is about and how it stands.

use super::origin::{day, who};
use super::state::ReviewState;
use crate::app::Document;
use crate::scenario::questions::{Asked, QuestionState, questions};
use crate::scenario::{RecordKind, RecordRef};
use crate::ui::outbox::{Outbox, Wish};
use crate::ui::remarks::remarks_ui;
use crate::ui::theme::{Theme, theme};
use crate::ui::widgets::{empty_state, focus_frame, hover_full_text, link, region_line, row_ground};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Color32, Frame, Id, Label, Margin, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

const ROW: f32 = 50.0;

/// Draws the list.
pub fn questions_ui(ui: &mut Ui, document: &Document, state: &mut ReviewState) {
    let theme = theme(ui);
    let asked = questions(document.scenario());
    if asked.is_empty() {
        empty_state(ui, &[&say("review-questions-none"), &say("review-questions-how")], None);
        return;
    }
    let is_listed = |id: &crate::scenario::CommentId| asked.iter().any(|asked| asked.question.id == *id);
    if !state.question.as_ref().is_some_and(is_listed) {
        state.question = asked.first().map(|asked| asked.question.id.clone());
    }
    ScrollArea::vertical().id_salt("review questions").auto_shrink(false).show(ui, |ui| {
        for one in &asked {
            row_ui(ui, document, one, state, &theme);
        }
    });
}

fn row_ui(ui: &mut Ui, document: &Document, asked: &Asked, state: &mut ReviewState, theme: &Theme) {
    let question = &asked.question;
    let chosen = state.question.as_ref() == Some(&question.id);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let response = ui.interact(rect, Id::unique(("review question", question.id.as_str())), Sense::click());
    row_ground(ui.painter(), rect, chosen, response.hovered(), theme);
    let inks = theme.in_row(chosen);
    let (word, ink) = state_word(asked, &inks);
    let inner = rect.shrink2(vec2(16.0, 0.0));
    let (upper, lower) = (rect.top() + 15.0, rect.top() + 34.0);
    let line = |y: f32, left: f32, right: f32| Rect::from_min_max(pos2(left, y - 9.0), pos2(right, y + 9.0));
    let painter = ui.painter();
    Icon::HourglassMedium.paint(painter, pos2(inner.left() + 6.0, upper), Icon::SMALL, ink);
    let state_left = inner.right() - 96.0;
    let fit = crate::ui::widgets::fit_text;
    let cut = fit(
        painter,
        line(upper, inner.left() + 20.0, state_left - 8.0),
        question.text.trim(),
        Face::Emphasis,
        inks.ink,
    );
    fit(painter, line(upper, state_left, inner.right()), &word, Face::SmallEmphasis, ink);
    let about = document.coverage().subject_name(&question.subject);
    let told = say_with(
        "review-question-about",
        &[
            ("about", about.as_str().into()),
            ("who", who(&question.signer).into()),
            ("day", day(question.signer.at).into()),
        ],
    );
    fit(painter, line(lower, inner.left() + 20.0, inner.right()), &told, Face::Small, inks.ink2);
    painter.hline(rect.x_range(), rect.bottom() - 0.5, theme.row_line());
    if response.has_focus() {
        focus_frame(painter, rect.with_max_y(rect.bottom() - 1.0), &inks);
    }
    let name = format!("{word}: {} {told}", question.text.trim());
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, chosen, &name));
    if hover_full_text(response, cut, question.text.trim()).clicked() {
        state.question = Some(question.id.clone());
        state.folds.show_right();
    }
}

fn state_word(asked: &Asked, inks: &Theme) -> (String, Color32) {
    match asked.state {
        QuestionState::Open => (say("review-question-open"), inks.mis),
        QuestionState::Answered => (say("review-question-answered"), inks.wai),
        QuestionState::Settled => (say("review-question-settled"), inks.ink3),
    }
}

/// The opened question: what it is about, and its thread.
pub fn question_ui(ui: &mut Ui, document: &Document, state: &mut ReviewState, out: &mut Outbox) {
    let theme = theme(ui);
    let comments = &document.scenario().comments;
    let chosen = state.question.as_ref().and_then(|id| comments.iter().find(|comment| comment.id == *id));
    let Some(question) = chosen.cloned() else { return };
    Frame::new().inner_margin(Margin { left: 12, right: 12, top: 10, bottom: 10 }).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.add(Label::new(Face::Title.text(document.coverage().subject_name(&question.subject), theme.ink)).wrap());
        if let Some(wish) = way_to(document, &question.subject)
            && link(ui, &say("review-question-go")).clicked()
        {
            out.wish(wish);
        }
    });
    region_line(ui);
    ScrollArea::vertical().id_salt("review question").auto_shrink(false).show(ui, |ui| {
        super::line_view::section(ui, |ui| {
            remarks_ui(ui, document, &question.subject, &mut state.remarks, out);
        });
    });
}

/// How to get to what a comment is about.
fn way_to(document: &Document, subject: &str) -> Option<Wish> {
    if let Some(rule) = subject.strip_prefix("finding ") {
        return Some(Wish::ShowFinding(rule.into()));
    }
    if let Ok(record) = subject.parse::<RecordRef>() {
        return Some(match record.kind {
            RecordKind::Inject => Wish::ShowInject(crate::scenario::InjectId(record.id)),
            _ => Wish::ShowRecord(record),
        });
    }
    let line = crate::scenario::RequirementId::new(subject);
    if document.coverage().line(&line).is_some() {
        return Some(Wish::ShowLine(line));
    }
    let topic = crate::scenario::TagId(subject.into());
    subject.starts_with("topic.").then_some(Wish::ShowTopic(topic))
}
