//! One thread: who said what, how a question stands, and what can be done with it.

use super::state::RemarksState;
use super::view::answer_id;
use crate::app::Document;
use crate::coverage::Standing;
use crate::scenario::questions::Asked;
use crate::scenario::{Comment, CommentId};
use crate::ui::review::{day, who};
use crate::ui::theme::{Theme, theme};
use crate::ui::widgets::{Button, LabelPlace, TextField, link};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Frame, Label, Margin, Stroke, Ui, pos2};

/// What a person does with a thread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::ui) enum ThreadAct {
    /// Settle it, or open it again.
    Settle(bool),
    /// Take a comment back.
    TakeBack(CommentId),
    /// Begin an answer.
    Answer(CommentId),
    /// Write the answer.
    WriteAnswer,
    /// Leave the answer.
    LeaveAnswer,
}

/// Draws a thread; its edge on the left says whether a question waits.
pub(in crate::ui) fn thread_ui(
    ui: &mut Ui,
    document: &Document,
    thread: &Asked,
    can_write: bool,
    state: &mut RemarksState,
) -> Option<ThreadAct> {
    let theme = theme(ui);
    let waits = thread.question.asks && !thread.question.settled;
    let frame = Frame::new().inner_margin(Margin { left: 10, right: 0, top: 2, bottom: 4 });
    let drawn = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 2.0;
        let mut act = comment_ui(ui, document, &thread.question, can_write, state, &theme);
        for answer in &thread.answers {
            let inner = Frame::new().inner_margin(Margin { left: 12, ..Margin::ZERO });
            let answered = inner.show(ui, |ui| comment_ui(ui, document, answer, can_write, state, &theme)).inner;
            act = answered.or(act);
        }
        if can_write {
            act = deeds_ui(ui, thread, state).or(act);
        }
        act
    });
    let rect = drawn.response.rect;
    let ink = if waits { theme.wai } else { theme.line2 };
    let left = rect.left() + 1.0;
    ui.painter().line_segment([pos2(left, rect.top()), pos2(left, rect.bottom())], Stroke::new(2.0, ink));
    drawn.inner
}

fn comment_ui(
    ui: &mut Ui,
    document: &Document,
    comment: &Comment,
    can_write: bool,
    state: &RemarksState,
    theme: &Theme,
) -> Option<ThreadAct> {
    let mut act = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let values = [("who", who(&comment.signer).into()), ("day", day(comment.signer.at).into())];
        ui.label(Face::SmallEmphasis.text(say_with("remarks-by", &values), theme.ink2));
        if comment.asks {
            let (word, ink) = match comment.settled {
                true => ("remarks-settled", theme.ink3),
                false => ("remarks-question", theme.wai),
            };
            ui.label(Icon::HourglassMedium.text(12.0, ink));
            ui.label(Face::SmallEmphasis.text(say(word), ink));
        }
        let looks = document.coverage().looks();
        if looks.of_comment(comment) == Standing::Stale {
            let words = ui.label(Face::Small.text(say("remarks-changed"), theme.ink3));
            words.on_hover_text(say("remarks-changed-hint"));
        }
        let own = comment.signer.name.trim() == state.name.trim();
        if can_write && own && link(ui, &say("remarks-take-back")).clicked() {
            act = Some(ThreadAct::TakeBack(comment.id.clone()));
        }
    });
    let ink = if comment.settled { theme.ink3 } else { theme.ink };
    ui.add(Label::new(Face::Body.text(&*comment.text, ink)).wrap());
    act
}

/// Answering, and settling a question.
fn deeds_ui(ui: &mut Ui, thread: &Asked, state: &mut RemarksState) -> Option<ThreadAct> {
    let id = &thread.question.id;
    if let Some((_, text)) = state.answer.as_mut().filter(|(to, _)| to == id) {
        let (label, hint) = (say("remarks-answer"), say("remarks-answer-hint"));
        let field = TextField::new(answer_id(id), &label, text);
        if let Some(typed) = field.label_place(LabelPlace::Hidden).hint(&hint).lines(1).at_most(120.0).show(ui).typed {
            *text = typed;
        }
        let nothing = say("remarks-nothing");
        let off = text.trim().is_empty().then_some(nothing.as_str());
        return ui
            .horizontal(|ui| {
                let write = Button::outline(&say("remarks-write-answer")).small().off_because(off).show(ui).clicked();
                let leave = Button::plain(&say("remarks-leave")).small().show(ui).clicked();
                match (write, leave) {
                    (true, _) => Some(ThreadAct::WriteAnswer),
                    (_, true) => Some(ThreadAct::LeaveAnswer),
                    _ => None,
                }
            })
            .inner;
    }
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        if link(ui, &say("remarks-answer")).clicked() {
            return Some(ThreadAct::Answer(id.clone()));
        }
        let settled = thread.question.settled;
        let words = if settled { "remarks-reopen" } else { "remarks-settle" };
        (thread.question.asks && link(ui, &say(words)).clicked()).then_some(ThreadAct::Settle(!settled))
    })
    .inner
}
