//! The screen of a copy: over the desks, the list on the left, what is to be chosen in the middle.

use super::state::{MergingState, copy_name};
use super::{ask_view, choice_view, list_view};
use crate::app::merging::{Merging, Step};
use crate::app::{Document, Message};
use crate::ui::commands::Command;
use crate::ui::outbox::{Outbox, Wish};
use crate::ui::theme::theme;
use crate::ui::widgets::{Button, NoticeKind, empty_state, notice};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Align, Frame, Key, Layout, Modifiers, Panel, Rect, Sense, Ui, UiBuilder, vec2};

/// The width of the list.
const LEFT: f32 = 296.0;
/// In a narrow window the list is as wide as this.
const LEFT_NARROW: f32 = 232.0;
/// Below this width there is little room.
pub(super) const NARROW: f32 = 1100.0;

/// Draws what stands open to be brought in.
///
/// `bar` says why whoever works here can look at it only.
pub fn merging_ui(
    ui: &mut Ui,
    (document, merging, bar): (&Document, &Merging, Option<&str>),
    state: &mut MergingState,
    out: &mut Outbox,
) {
    let theme = theme(ui);
    let rect = ui.available_rect_before_wrap();
    ui.allocate_rect(rect, Sense::hover());
    ui.painter().rect_filled(rect, 0.0, theme.canvas);
    escape(ui, merging, state, out);
    match &merging.step {
        Step::Reading => {
            let told = say_with("merging-reading", &[("file", merging.file.as_str().into())]);
            waiting(ui, rect, &told, out);
        }
        Step::Making => waiting(ui, rect, &say("merging-making"), out),
        Step::AskBase { candidates, is_lost, fault } => {
            let asked = ask_view::Asked { candidates, is_lost: *is_lost, fault: fault.as_deref() };
            ask_view::base_ui(&mut inside(ui, rect), merging, &asked, out);
        }
        Step::Ready(made) => {
            let left = if rect.width() < NARROW { LEFT_NARROW } else { LEFT };
            let (list, main) = (rect.with_max_x(rect.left() + left), rect.with_min_x(rect.left() + left));
            ui.painter().rect_filled(list, 0.0, theme.panel);
            list_view::list_ui(&mut inside(ui, list), (merging, made, bar), state, out);
            choice_view::choice_ui(&mut inside(ui, main), document, merging, made, state, out);
            ui.painter().vline(list.right() - 0.5, rect.y_range(), theme.region_line());
            list_view::confirm_ui(ui.ctx(), made, &copy_name(merging), state, out);
        }
    }
}

/// Over the screen: what whoever works here can do with a copy and what not, from the first moment on.
pub fn bar_ui(ui: &mut Ui, bar: Option<&str>, out: &mut Outbox) {
    let Some(bar) = bar else { return };
    Panel::top("merging bar").show_separator_line(false).frame(Frame::new().inner_margin(8)).show(ui, |ui| {
        let title = say("merging-role");
        notice(ui, NoticeKind::Warning, Icon::Warning, &title, bar, |ui| {
            let words = say("merging-role-change");
            if Button::outline(&words).small().show(ui).clicked() {
                out.wish(Wish::Run(Command::WorkAs));
            }
        });
    });
}

/// Escape leaves it for now; while a text is typed it only leaves the text.
fn escape(ui: &Ui, merging: &Merging, state: &MergingState, out: &mut Outbox) {
    if ui.ctx().text_edit_focused() || state.rest.is_some() || !merging.is_open {
        return;
    }
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        out.messages.push(Message::Merge(crate::app::merging::MergeAct::SetAside));
    }
}

fn waiting(ui: &mut Ui, rect: Rect, told: &str, out: &mut Outbox) {
    let mut inner = inside(ui, rect);
    if empty_state(&mut inner, &[told], Some(Button::outline(&say("merging-cancel")))) {
        out.messages.push(Message::Merge(crate::app::merging::MergeAct::Leave));
    }
}

/// A part of the screen with its own top and clip.
pub(crate) fn inside(ui: &mut Ui, rect: Rect) -> Ui {
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min)));
    child.set_clip_rect(rect.intersect(ui.clip_rect()));
    child.spacing_mut().item_spacing = vec2(8.0, 0.0);
    child.spacing_mut().interact_size.y = 16.0;
    child
}

/// A line of secondary words that wraps.
pub(super) fn quiet(ui: &mut Ui, text: impl Into<String>) {
    let ink = theme(ui).ink2;
    ui.add(egui::Label::new(Face::Small.text(text, ink)).wrap());
}
