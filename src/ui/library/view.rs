//! The dialog of the library: list, item, and how it is fitted in, side by side.

use super::state::LibraryState;
use super::{fit_view, item_view, list_view};
use crate::app::Session;
use crate::ui::Icon;
use crate::ui::outbox::{Outbox, Wish};
use crate::ui::theme::theme;
use crate::ui::widgets::{Button, Dialog};
use crate::words::{say, say_with};
use egui::{Align, Context, Id, Key, Layout, Modifiers, Rect, Ui, UiBuilder, vec2};

/// The width of the list.
const LIST: f32 = 340.0;
/// The width of the column in which an item is fitted in.
const FIT: f32 = 300.0;

/// Draws the dialog; `false` when it is to be closed.
pub fn library_ui(ctx: &Context, session: &Session, state: &mut LibraryState, out: &mut Outbox) -> bool {
    list_view::choose_first(session, state);
    state.follow(ctx, session);
    let (title, subtitle) = (say("library-title"), say("library-subtitle"));
    let window = ctx.content_rect().size();
    let size = vec2((window.x - 48.0).clamp(900.0, 1560.0), (window.y - 48.0).min(960.0));
    let dialog = Dialog::new(Id::unique("library"), &title).subtitle(&subtitle).size(size.x, size.y);
    let (chosen, count) = (state.chosen.is_some(), state.injects.len());
    let shown = dialog.show(
        ctx,
        |ui| body(ui, session, state, out),
        |ui| footer(ui, session.document.is_some(), chosen, count),
    );
    let (insert, close) = shown.footer;
    let keys = ctx.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
    if (insert || keys) && take(session, state, out) {
        return false;
    }
    !(close || shown.closed || shown.body)
}

/// Draws the three columns; `true` where the person goes elsewhere.
fn body(ui: &mut Ui, session: &Session, state: &mut LibraryState, out: &mut Outbox) -> bool {
    let theme = theme(ui);
    let whole = ui.available_rect_before_wrap();
    let list = whole.with_max_x(whole.left() + LIST);
    let fit = whole.with_min_x(whole.right() - FIT);
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

fn footer(ui: &mut Ui, open: bool, chosen: bool, count: usize) -> (bool, bool) {
    let off = match (open, chosen) {
        (false, _) => Some(say("library-no-scenario")),
        (_, false) => Some(say("library-choose-first")),
        _ => None,
    };
    let text = say_with("library-insert", &[("count", count.max(1).into())]);
    let hint = say("library-insert-hint");
    let button = Button::ink(&text).icon(Icon::Plus).hint(&hint).off_because(off.as_deref());
    let insert = button.show(ui).clicked();
    (insert, Button::outline(&say("library-close")).show(ui).clicked())
}

/// Adds the chosen item; a document that may only be read refuses with its own words.
fn take(session: &Session, state: &mut LibraryState, out: &mut Outbox) -> bool {
    let Some(document) = &session.document else { return false };
    let Some((edit, ids)) = state.take() else { return false };
    out.edit(edit);
    if !document.is_read_only() {
        out.wish(Wish::ShowInjects(ids));
    }
    true
}
