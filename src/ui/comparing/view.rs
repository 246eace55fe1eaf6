//! The screen of a comparison: a head with both versions, the list, the detail.

use super::state::ComparingState;
use super::{detail_view, list_view};
use crate::app::comparing::{CompareAct, Comparing, Step};
use crate::app::merging::MergeAct;
use crate::app::{Message, Session};
use crate::ui::Face;
use crate::ui::commands::Command;
use crate::ui::merging::inside;
use crate::ui::outbox::Outbox;
use crate::ui::theme::{space, theme};
use crate::ui::widgets::{Button, empty_state, fit_text};
use crate::words::{say, say_with};
use egui::{Align, Key, Layout, Modifiers, Rect, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

/// The share of the width that the list takes, between these bounds.
const LEFT: (f32, f32, f32) = (0.36, 300.0, 520.0);
/// The height of the head.
const HEAD: f32 = 46.0;

/// Draws the comparison.
pub fn comparing_ui(
    ui: &mut Ui,
    session: &Session,
    comparing: &Comparing,
    state: &mut ComparingState,
    out: &mut Outbox,
) {
    let Some(document) = &session.document else { return };
    let theme = theme(ui);
    let rect = ui.available_rect_before_wrap();
    ui.allocate_rect(rect, Sense::hover());
    ui.painter().rect_filled(rect, 0.0, theme.canvas);
    if !ui.ctx().text_edit_focused() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        out.messages.push(Message::Compare(CompareAct::Leave));
    }
    let (head, body) = rect.split_top_bottom_at_y(rect.top() + HEAD);
    ui.painter().rect_filled(head, 0.0, theme.panel);
    head_ui(ui, head, session, comparing, out);
    ui.painter().hline(rect.x_range(), head.bottom() - 0.5, theme.region_line());
    let Step::Ready(changes) = &comparing.step else {
        empty_state(&mut inside(ui, body), &[&say("comparing-working")], None);
        return;
    };
    let rows = state.follow(changes);
    if rows.is_empty() {
        empty_state(&mut inside(ui, body), &[&say("comparing-none-title"), &say("comparing-none-text")], None);
        return;
    }
    let (share, least, most) = LEFT;
    let edge = body.left() + (body.width() * share).clamp(least, most).round();
    let list = body.with_max_x(edge);
    ui.painter().rect_filled(list, 0.0, theme.panel);
    list_view::list_ui(&mut inside(ui, list), &rows, state);
    ui.painter().vline(edge - 0.5, body.y_range(), theme.region_line());
    detail_view::detail_ui(&mut inside(ui, body.with_min_x(edge)), document, changes, state, out);
}

fn head_ui(ui: &mut Ui, rect: Rect, session: &Session, comparing: &Comparing, out: &mut Outbox) {
    let theme = theme(ui);
    let inner = rect.shrink2(vec2(space::PANEL, 0.0));
    let mut right = ui.new_child(UiBuilder::new().max_rect(inner).layout(Layout::right_to_left(Align::Center)));
    right.spacing_mut().item_spacing.x = 8.0;
    let mut press = |ui: &mut Ui, button: Button<'_>, message: Message| {
        if button.show(ui).clicked() {
            out.messages.push(message);
        }
    };
    let close = say(if comparing.goes_back { "comparing-back" } else { "comparing-close" });
    press(&mut right, Button::outline(&close), Message::Compare(CompareAct::Leave));
    if comparing.changes().is_some() {
        let (page, swap) = (say("comparing-page"), say("comparing-swap"));
        press(&mut right, Button::outline(&page), Message::Compare(CompareAct::AskPage));
        if !comparing.goes_back {
            press(&mut right, Button::outline(&swap), Message::Compare(CompareAct::Swap));
        }
    }
    if let Some(version) = comparing.earlier().filter(|_| comparing.changes().is_some_and(|it| !it.is_empty())) {
        let (back, why) = (say("comparing-back-it"), say("comparing-back-version-why"));
        let off = session.not_back(&version.scenario);
        let button = Button::outline(&back).hint(&why).off_because(off.as_deref());
        press(&mut right, button, Message::Compare(CompareAct::BringBack(None)));
    }
    if let Some(file) = comparing.file.as_ref().filter(|_| comparing.changes().is_some()) {
        let bring = say("comparing-bring-in");
        press(&mut right, Button::ink(&bring), Message::Merge(MergeAct::Bring(file.clone())));
    }
    let left = inner.with_max_x(right.min_rect().left() - 16.0);
    let Some((before, after)) = &comparing.versions else { return };
    let values = [("before", before.name.as_str().into()), ("after", after.name.as_str().into())];
    let told = say_with("comparing-versions", &values);
    let (upper, lower) = left.split_top_bottom_at_y(left.center().y);
    let upper = Rect::from_min_max(pos2(upper.left(), upper.top() + 5.0), upper.max);
    fit_text(ui.painter(), upper, &say("comparing-title"), Face::Heading, theme.ink);
    fit_text(ui.painter(), lower.with_max_y(lower.bottom() - 5.0), &told, Face::Small, theme.ink2);
    let response = ui.interact(left, ui.scope_id().with("comparing head"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, format!("{}. {told}", say("comparing-title"))));
    response.on_hover_text(told);
}

/// Runs a command; `false` where it is none of these.
pub fn run_command(command: Command, comparing: &Comparing, state: &mut ComparingState) -> bool {
    if comparing.changes().is_none() {
        return false;
    }
    match command {
        Command::NextChoice => state.step(1),
        Command::PreviousChoice => state.step(-1),
        _ => return false,
    }
    true
}
