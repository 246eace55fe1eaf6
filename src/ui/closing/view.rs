//! Draws the dialog: what would come in on the left, how it would stand on the right.

use super::{ClosingState, fall, foot, limits, list, result};
use crate::app::shelf::Shelf;
use crate::app::{Document, Message};
use crate::ui::Face;
use crate::ui::outbox::Outbox;
use crate::ui::theme::{Theme, theme};
use crate::ui::widgets::{Dialog, empty_state};
use crate::words::{say, say_with};
use egui::{Context, Id, Key, Modifiers, ProgressBar, Rect, Ui, UiBuilder, pos2, vec2};

/// How wide the right side is.
const SIDE: f32 = 292.0;
/// How high the picture of the days is.
const FALL: f32 = 150.0;

/// Draws the dialog; answers whether it stays open.
pub fn closing_ui(
    ctx: &Context,
    document: &Document,
    shelf: &Shelf,
    state: &mut ClosingState,
    out: &mut Outbox,
) -> bool {
    state.follow(ctx, document, shelf);
    if state.limits.is_some() {
        return limits::limits_ui(ctx, document, shelf, state);
    }
    let take =
        list::keys(ctx, document, state) | ctx.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
    let (title, subtitle) = (title(state), subtitle(state));
    let roomy = ctx.content_rect().width() >= 1800.0;
    let size = if roomy { (1200.0, 760.0) } else { (1060.0, 640.0) };
    let dialog = Dialog::new(Id::unique("closing"), &title).subtitle(&subtitle).size(size.0, size.1);
    let settled = foot::Standing::of(state, document);
    let shown = dialog.show(ctx, |ui| body(ui, document, state), |ui| foot::foot(ui, &settled));
    match shown.footer {
        Some(foot::Act::Take) => return !taken(document, state, out),
        Some(foot::Act::Leave) => return false,
        Some(foot::Act::Best) => {
            state.asked.most = Some(foot::FEW);
            state.look(ctx, document, shelf);
        }
        Some(foot::Act::Limits) => state.limits = Some(limits::Limits::of(&state.asked)),
        Some(foot::Act::End) => state.search.iter().for_each(super::Search::end),
        None => {}
    }
    if take && settled.can_take() && taken(document, state, out) {
        return false;
    }
    !shown.closed
}

/// Takes what is ticked as one step; `true` where there was something.
fn taken(document: &Document, state: &ClosingState, out: &mut Outbox) -> bool {
    let Some(found) = state.found.as_ref().filter(|_| !document.is_read_only()) else { return false };
    let Some(edit) = found.preview.edit() else { return false };
    let told = say_with("gaps-taken", &[("count", found.preview.injects().into())]);
    out.messages.push(Message::EditTold(edit, told));
    true
}

/// The result in words.
fn title(state: &ClosingState) -> String {
    let weight = say(if state.asked.lightest == crate::checklist::Weight::Essential {
        "gaps-essential"
    } else {
        "gaps-expected"
    });
    if let Some(search) = &state.search {
        let now = search.progress();
        let values = [("injects", now.injects.into()), ("closes", now.closes.into())];
        return say_with(if now.injects == 0 { "gaps-looking" } else { "gaps-looking-best" }, &values);
    }
    let Some(found) = &state.found else { return say("gaps-looking") };
    let (before, preview) = (found.preview.before(), &found.preview);
    if before == 0 {
        return say_with("gaps-nothing-open", &[("lines", weight.into())]);
    }
    if found.is_idle() {
        return say("gaps-none-fits");
    }
    let values = [
        ("injects", preview.injects().into()),
        ("closes", preview.closes().into()),
        ("before", before.into()),
        ("lines", weight.into()),
    ];
    say_with("gaps-would-close", &values)
}

fn subtitle(state: &ClosingState) -> String {
    let Some(found) = &state.found else { return say("gaps-nothing-yet") };
    let plan = &found.plan;
    if found.is_idle() {
        return say("gaps-nothing-yet");
    }
    let id = match (plan.is_cancelled, plan.is_smallest) {
        (true, _) => "gaps-best-so-far",
        (false, true) => "gaps-smallest",
        (false, false) => "gaps-bound",
    };
    say_with(id, &[("bound", plan.at_least.into())])
}

fn body(ui: &mut Ui, document: &Document, state: &mut ClosingState) {
    let theme = theme(ui);
    if let Some(search) = &state.search {
        looking(ui, search, &theme);
        return;
    }
    let Some(found) = &state.found else { return };
    let area = ui.available_rect_before_wrap();
    let side = Rect::from_min_max(pos2(area.right() - SIDE, area.top()), area.max);
    ui.painter().rect_filled(side, 0.0, theme.panel);
    ui.painter().vline(side.left(), side.y_range(), theme.region_line());
    let mut right = ui.new_child(UiBuilder::new().max_rect(side));
    right.set_clip_rect(side.intersect(ui.clip_rect()));
    result::result_ui(&mut right, document, found);
    let left = area.with_max_x(side.left());
    if found.is_idle() {
        let mut middle = ui.new_child(UiBuilder::new().max_rect(left));
        let why = if found.preview.before() == 0 { say("gaps-nothing-open-why") } else { say("gaps-none-why") };
        empty_state(&mut middle, &[&why], None);
        return;
    }
    let split = left.bottom() - FALL;
    let mut upper = ui.new_child(UiBuilder::new().max_rect(left.with_max_y(split)));
    upper.set_clip_rect(left.with_max_y(split).intersect(ui.clip_rect()));
    list::list_ui(&mut upper, document, state);
    let under = left.with_min_y(split);
    ui.painter().hline(under.x_range(), split, theme.region_line());
    let mut lower = ui.new_child(UiBuilder::new().max_rect(under.shrink2(vec2(20.0, 8.0))));
    lower.set_clip_rect(under.intersect(ui.clip_rect()));
    fall::fall_ui(&mut lower, document, state);
}

/// What is shown while the search goes on.
fn looking(ui: &mut Ui, search: &super::Search, theme: &Theme) {
    let now = search.progress();
    ui.vertical_centered(|ui| {
        ui.add_space(ui.available_height() * 0.3);
        let share = if now.of == 0 { 0.0 } else { now.looked as f32 / now.of as f32 };
        ui.add(ProgressBar::new(share).desired_width(360.0).desired_height(3.0).fill(theme.acc));
        ui.add_space(10.0);
        let values = [("looked", now.looked.into()), ("of", now.of.into())];
        ui.label(Face::Body.text(say_with("gaps-looked", &values), theme.ink2));
    });
}
