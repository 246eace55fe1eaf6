//! The dialog of the library: list, item, and how it is fitted in, side by side.

use super::state::{Focus, LibraryState};
use super::{fit_view, item_view, list_view};
use crate::app::{Message, Session};
use crate::ui::outbox::{Outbox, Wish};
use crate::ui::theme::theme;
use crate::ui::widgets::{Button, Dialog, link};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Align, Context, Id, Key, Label, Layout, Modifiers, Rect, Ui, UiBuilder, vec2};

/// The width of the list: a share of the dialog, within these bounds.
const LIST: (f32, f32, f32) = (0.29, 236.0, 340.0);
/// The width of the column in which an item is fitted in, likewise.
const FIT: (f32, f32, f32) = (0.26, 216.0, 300.0);

/// The room for the way back behind what was taken.
const UNDO: f32 = 80.0;

/// Draws the dialog; `false` when it is to be closed.
pub fn library_ui(ctx: &Context, session: &Session, state: &mut LibraryState, out: &mut Outbox) -> bool {
    list_view::choose_first(session, state);
    state.follow(ctx, session);
    let (title, subtitle) = (say("library-title"), say("library-subtitle"));
    let window = ctx.content_rect().size();
    let size = vec2((window.x - 48.0).clamp(900.0, 1560.0), (window.y - 48.0).min(960.0));
    let dialog = Dialog::new(Id::unique("library"), &title).subtitle(&subtitle).size(size.x, size.y);
    let (chosen, count, taken) = (state.chosen.is_some(), state.injects.len(), state.has_taken);
    // Before anything is drawn: the control with the focus would take it for a press.
    let keys = ctx.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
    let shown = dialog.show(ctx, |ui| body(ui, session, state, out), |ui| footer(ui, session, taken, (chosen, count)));
    let (insert, close, undo) = shown.footer;
    if undo {
        out.messages.push(Message::Undo);
    }
    let enters = std::mem::take(&mut state.enters);
    let leaves = (insert || keys || enters) && take(session, state, out);
    !(close || shown.closed || shown.body || leaves)
}

/// Draws the three columns; `true` where the person goes elsewhere.
fn body(ui: &mut Ui, session: &Session, state: &mut LibraryState, out: &mut Outbox) -> bool {
    let theme = theme(ui);
    let whole = ui.available_rect_before_wrap();
    let width = |(share, least, most): (f32, f32, f32)| (whole.width() * share).clamp(least, most).round();
    let list = whole.with_max_x(whole.left() + width(LIST));
    let fit = whole.with_min_x(whole.right() - width(FIT));
    let item = Rect::from_x_y_ranges(list.right()..=fit.left(), whole.y_range());
    ui.painter().rect_filled(fit, 0.0, theme.panel);
    list_view::list_ui(&mut column(ui, list), session, state);
    let leaves = item_view::item_ui(&mut column(ui, item), session, state, out);
    fit_view::fit_ui(&mut column(ui, fit), session, state);
    ui.painter().vline(list.right(), whole.y_range(), theme.region_line());
    ui.painter().vline(fit.left(), whole.y_range(), theme.region_line());
    leaves
}

fn column(ui: &mut Ui, rect: Rect) -> Ui {
    let mut column = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min)));
    column.set_clip_rect(rect.intersect(ui.clip_rect()));
    column.spacing_mut().item_spacing.y = 0.0;
    column
}

fn footer(ui: &mut Ui, session: &Session, taken: bool, (chosen, count): (bool, usize)) -> (bool, bool, bool) {
    let off = match (&session.document, chosen) {
        (None, _) => Some(say("library-no-scenario")),
        (_, false) => Some(say("library-choose-first")),
        _ => None,
    };
    let text = say_with("library-insert", &[("count", count.max(1).into())]);
    let hint = say("library-insert-hint");
    let button = Button::ink(&text).icon(Icon::Plus).hint(&hint).off_because(off.as_deref());
    let insert = button.show(ui).clicked();
    let close = Button::outline(&say("library-close")).show(ui).clicked();
    let undo = taken && ui.with_layout(Layout::left_to_right(Align::Center), |ui| taken_ui(ui, session)).inner;
    (insert, close, undo)
}

/// What was taken last, or why it was not; `true` where it is to be taken back.
fn taken_ui(ui: &mut Ui, session: &Session) -> bool {
    let theme = theme(ui);
    let mut undo = false;
    if let Some(notice) = &session.notice {
        ui.label(Icon::Warning.text(Icon::SMALL, theme.par));
        ui.add(Label::new(Face::Body.text(&notice.text, theme.ink)).truncate());
    } else if let Some(told) = session.can_be_undone() {
        ui.scope(|ui| {
            ui.set_max_width(ui.available_width() - UNDO);
            ui.add(Label::new(Face::Body.text(told, theme.ink)).truncate());
        });
        undo = link(ui, &say("status-undo")).clicked();
    }
    undo
}

/// Adds the chosen item and stays for the next; `true` where a document that may only be read says why not.
fn take(session: &Session, state: &mut LibraryState, out: &mut Outbox) -> bool {
    let Some(document) = &session.document else { return false };
    let Some(entry) = state.chosen.as_ref().and_then(|id| session.shelf().entry(id)) else { return false };
    let numbers: Vec<String> = state.injects.iter().map(|inject| inject.number.to_string()).collect();
    let Some((edit, ids)) = state.take() else { return false };
    let values = [("title", entry.item.name().into()), ("numbers", numbers.join(", ").into())];
    out.messages.push(Message::EditTold(edit, say_with("library-taken", &values)));
    state.has_taken = true;
    state.focus = Some(Focus::List);
    if !document.is_read_only() {
        out.wish(Wish::ShowInjects(ids));
    }
    document.is_read_only()
}
