//! Draws the dialog: what would come in on the left, how it would stand on the right.

use super::{ClosingState, fall, foot, limits, list, result, scope};
use crate::app::shelf::Shelf;
use crate::app::{Document, Message};
use crate::coverage::Band;
use crate::edit::Edit;
use crate::scenario::{Code, Exercise, InjectId, Record, RecordRef};
use crate::ui::outbox::{Outbox, Wish};
use crate::ui::theme::{Theme, theme};
use crate::ui::widgets::{Dialog, NoticeKind, empty_state, link, notice};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Context, Id, Key, Modifiers, ProgressBar, Rect, Ui, UiBuilder, pos2, vec2};
use std::sync::Arc;

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
    if state.scope.is_some() {
        scope::scope_ui(ctx, document, shelf, state, out);
        return true;
    }
    state.follow(ctx, document, shelf);
    if state.limits.is_some() {
        limits::limits_ui(ctx, document, shelf, state);
        return true;
    }
    list::keys(ctx, document, state);
    let take = ctx.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
    let (title, subtitle) = (title(ctx, state), subtitle(state));
    let roomy = ctx.content_rect().width() >= 1800.0;
    let size = if roomy { (1200.0, 760.0) } else { (1060.0, 640.0) };
    let dialog = Dialog::new(Id::unique("closing"), &title).subtitle(&subtitle).size(size.0, size.1);
    let settled = foot::Standing::of(state, document);
    let shown = dialog.show(ctx, |ui| body(ui, document, state), |ui| foot::foot(ui, &settled));
    if let Some(Lead::Record(record)) = &shown.body {
        out.wish(Wish::ShowRecord(record.clone()));
        return false;
    }
    match shown.body {
        Some(Lead::Scope) => state.open_scope(),
        Some(Lead::KeepNormal) => out.edit(keep_normal(document)),
        _ => {}
    }
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
    let (Some(edit), Some(what)) = (found.preview.edit(), found.preview.what()) else { return false };
    let taken: Vec<InjectId> =
        found.preview.taken.iter().flat_map(|it| &it.injects).map(|inject| inject.id.clone()).collect();
    let changed = found.preview.mends.iter().flat_map(|mend| mend.injects.iter().cloned());
    let shown = if taken.is_empty() { changed.collect() } else { taken };
    out.messages.push(Message::EditTold(edit, say_with("gaps-taken", &[("what", what.into())])));
    out.wish(Wish::ShowInjects(shown));
    true
}

/// The result in words.
fn title(ctx: &Context, state: &ClosingState) -> String {
    match (&state.search, &state.found) {
        (Some(search), _) => {
            let now = search.progress(ctx);
            if now.injects == 0 { say("gaps-looking") } else { now.text() }
        }
        (None, Some(found)) => found.plan.title(&found.preview),
        (None, None) => say("gaps-looking"),
    }
}

fn subtitle(state: &ClosingState) -> String {
    let found = state.found.as_ref().filter(|_| state.search.is_none());
    found.and_then(|found| found.plan.standing(&found.preview)).unwrap_or_default()
}

/// Where a person wants to go from the dialog.
enum Lead {
    /// To a record of the setting.
    Record(RecordRef),
    /// To the scope of the topics.
    Scope,
    /// The size of the exercise is to stay normal.
    KeepNormal,
}

/// The exercise with its size fixed as normal.
fn keep_normal(document: &Document) -> Edit {
    let exercise = Exercise::clone(&document.scenario().exercise);
    let exercise = Exercise { pinned_band: Code::new(Band::Normal.name()), ..exercise };
    Edit::Change(Record::Exercise(Arc::new(exercise)))
}

fn body(ui: &mut Ui, document: &Document, state: &mut ClosingState) -> Option<Lead> {
    let theme = theme(ui);
    if let Some(search) = &state.search {
        looking(ui, search, &theme);
        return None;
    }
    let found = state.found.as_ref()?;
    let area = ui.available_rect_before_wrap();
    let side = Rect::from_min_max(pos2(area.right() - SIDE, area.top()), area.max);
    ui.painter().rect_filled(side, 0.0, theme.panel);
    ui.painter().vline(side.left(), side.y_range(), theme.region_line());
    let mut right = ui.new_child(UiBuilder::new().max_rect(side));
    right.set_clip_rect(side.intersect(ui.clip_rect()));
    let entered = result::result_ui(&mut right, found).map(Lead::Record);
    let mut left = area.with_max_x(side.left());
    if found.plan.is_idle() {
        let mut middle = ui.new_child(UiBuilder::new().max_rect(left));
        let why = if found.preview.before() == 0 { say("gaps-nothing-open-why") } else { say("gaps-none-why") };
        empty_state(&mut middle, &[&why], None);
        return entered;
    }
    let wish = found.plan.burden(&found.preview).and_then(|burden| {
        let enlarges = found.plan.enlarges(&found.preview) && !document.is_read_only();
        let (rest, wish) = heavy(ui, left, &burden, enlarges);
        left = rest;
        wish
    });
    let split = left.bottom() - FALL;
    let mut upper = ui.new_child(UiBuilder::new().max_rect(left.with_max_y(split)));
    upper.set_clip_rect(left.with_max_y(split).intersect(ui.clip_rect()));
    list::list_ui(&mut upper, document, state);
    let under = left.with_min_y(split);
    ui.painter().hline(under.x_range(), split, theme.region_line());
    let mut lower = ui.new_child(UiBuilder::new().max_rect(under.shrink2(vec2(20.0, 8.0))));
    lower.set_clip_rect(under.intersect(ui.clip_rect()));
    fall::fall_ui(&mut lower, document, state);
    entered.or(wish)
}

/// Says that it is more than the exercise bears, with ways to ask for less; the answer is the room that is left.
fn heavy(ui: &mut Ui, left: Rect, burden: &str, enlarges: bool) -> (Rect, Option<Lead>) {
    let mut top = ui.new_child(UiBuilder::new().max_rect(left.shrink2(vec2(12.0, 8.0))));
    let wish = notice(&mut top, NoticeKind::Warning, Icon::Warning, &say("gaps-heavy"), burden, |ui| {
        // Side by side: a column would take the room of the words.
        let scope = link(ui, &say("gaps-scope")).clicked().then_some(Lead::Scope);
        let normal = enlarges && link(ui, &say("gaps-keep-normal")).clicked();
        scope.or(normal.then_some(Lead::KeepNormal))
    });
    (left.with_min_y(top.min_rect().bottom() + 8.0), wish)
}

/// What is shown while the search goes on.
fn looking(ui: &mut Ui, search: &super::Search, theme: &Theme) {
    let now = search.progress(ui.ctx());
    ui.vertical_centered(|ui| {
        ui.add_space(ui.available_height() * 0.3);
        let share = if now.of == 0 { 0.0 } else { now.looked as f32 / now.of as f32 };
        ui.add(ProgressBar::new(share).desired_width(360.0).desired_height(3.0).fill(theme.acc));
        ui.add_space(10.0);
        ui.label(Face::Body.text(now.text(), theme.ink2));
    });
}
