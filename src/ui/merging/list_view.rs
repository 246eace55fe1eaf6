//! The left side: whose copy it is, what comes in by itself, what has to be chosen, and the way out.

use super::state::{MergingState, base_name};
use super::view::quiet;
use crate::app::Message;
use crate::app::merging::{Made, MergeAct, Merging, Side};
use crate::coverage::Verdict;
use crate::ui::outbox::Outbox;
use crate::ui::theme::{Theme, space, theme};
use crate::ui::widgets::{Button, Dialog, count_text, fit_right, fit_text, link, panel_head, row_ground};
use crate::ui::widgets::{region_line, verdict_glyph};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Context, Frame, Id, Margin, Rect, Response, Role, ScrollArea, Sense, Ui, UiBuilder};
use egui::{WidgetInfo, pos2, vec2};

/// The height of a row of two lines with air.
const ROW: f32 = 50.0;
/// The height of a line of a count.
const COUNT: f32 = 20.0;

/// Draws the left side.
pub fn list_ui(
    ui: &mut Ui,
    (merging, made, bar): (&Merging, &Made, Option<&str>),
    state: &mut MergingState,
    out: &mut Outbox,
) {
    let whole = ui.available_rect_before_wrap();
    panel_head(ui, &say("merging-title"), |_| ());
    Frame::new().inner_margin(Margin::symmetric(12, 10)).show(ui, |ui| head_ui(ui, merging, made, out));
    region_line(ui);
    let foot = foot_height(ui);
    let list = Rect::from_min_max(pos2(whole.left(), ui.cursor().top()), pos2(whole.right(), whole.bottom() - foot));
    let mut middle = super::view::inside(ui, list);
    rows_ui(&mut middle, made, state);
    let below = whole.with_min_y(list.bottom());
    let mut lower = ui.new_child(UiBuilder::new().max_rect(below));
    lower.spacing_mut().item_spacing = vec2(8.0, 0.0);
    foot_ui(&mut lower, (merging, made, bar), state, out);
    let height = lower.min_rect().height().ceil();
    if (height - foot).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(foot_id(), height));
        ui.ctx().request_repaint();
    }
}

fn foot_id() -> Id {
    Id::unique("merging foot")
}

fn foot_height(ui: &Ui) -> f32 {
    ui.data(|data| data.get_temp::<f32>(foot_id())).unwrap_or(96.0)
}

fn head_ui(ui: &mut Ui, merging: &Merging, made: &Made, out: &mut Outbox) {
    let theme = theme(ui);
    ui.set_width(ui.available_width());
    ui.spacing_mut().item_spacing.y = 2.0;
    ui.add(egui::Label::new(Face::Emphasis.text(&merging.file, theme.ink)).wrap());
    quiet(ui, say_with("merging-from", &[("base", base_name(merging).into())]));
    if merging.copy.as_ref().is_some_and(|copy| copy.is_review()) {
        quiet(ui, say("merging-is-review"));
    }
    if made.carried > 0 {
        quiet(ui, say_with("merging-carried", &[("count", made.carried.into())]));
    }
    ui.add_space(6.0);
    let counts = &made.counts;
    let left = made.left;
    for (id, count) in [
        ("merging-count-edits", counts.edits),
        ("merging-count-injects", counts.injects),
        ("merging-count-added", counts.added),
        ("merging-count-removed", counts.removed),
        ("merging-count-reviews", counts.reviews),
        ("merging-count-mixed", counts.mixed),
        ("merging-count-stale", counts.stale),
    ] {
        if count > 0 {
            count_ui(ui, count, &say_with(id, &[("count", count.into())]), false, &theme);
        }
    }
    if !made.rows.is_empty() {
        count_ui(ui, left, &say_with("merging-count-left", &[("count", left.into())]), left > 0, &theme);
    }
    ui.add_space(4.0);
    if link(ui, &say("merging-show-all")).clicked() {
        out.messages.push(Message::Merge(MergeAct::ShowResult));
    }
}

/// A number and what it counts; `open` where work is left.
fn count_ui(ui: &mut Ui, count: usize, text: &str, open: bool, theme: &Theme) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), COUNT), Sense::hover());
    let number = rect.with_max_x(rect.left() + 26.0);
    let ink = if open { theme.mis } else { theme.ink };
    fit_right(ui.painter(), number, &count_text(count), Face::CodeStrong, ink);
    let (face, ink) = if open { (Face::SmallEmphasis, theme.ink) } else { (Face::Small, theme.ink2) };
    fit_text(ui.painter(), rect.with_min_x(number.right() + 12.0), text, face, ink);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{} {text}", count_text(count))));
}

fn rows_ui(ui: &mut Ui, made: &Made, state: &mut MergingState) {
    if made.rows.is_empty() {
        Frame::new().inner_margin(Margin::symmetric(12, 10)).show(ui, |ui| quiet(ui, say("merging-no-choices")));
        return;
    }
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut area = ScrollArea::vertical().id_salt("merging rows").auto_shrink(false);
    if std::mem::take(&mut state.scrolls) {
        let top = state.at as f32 * ROW;
        let known = ui.data(|data| data.get_temp::<(f32, f32)>(Id::unique("merging scroll")));
        let (offset, height) = known.unwrap_or((0.0, ui.available_height()));
        if top < offset {
            area = area.vertical_scroll_offset(top);
        } else if top + ROW > offset + height {
            area = area.vertical_scroll_offset(top + ROW - height);
        }
    }
    let shown = area.show_rows(ui, ROW, made.rows.len(), |ui, visible| {
        for place in visible {
            if row_ui(ui, made, place, place == state.at).clicked() {
                state.go_to(place);
                state.scrolls = false;
            }
        }
    });
    let seen = (shown.state.clamped_offset().y, shown.inner_rect.height());
    ui.data_mut(|data| data.insert_temp(Id::unique("merging scroll"), seen));
}

fn row_ui(ui: &mut Ui, made: &Made, place: usize, current: bool) -> Response {
    let theme = theme(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    let (Some(row), Some(conflict)) = (made.rows.get(place), made.merge.conflicts().get(place)) else {
        return response;
    };
    row_ground(ui.painter(), rect, current, response.hovered(), &theme);
    let ink = theme.in_row(current);
    let settled = conflict.choice.is_some();
    let glyph = pos2(rect.left() + space::PANEL + 7.0, rect.top() + 17.0);
    match settled {
        true => verdict_glyph(ui.painter(), glyph, 12.0, Verdict::Covered, &ink),
        false => Icon::GitFork.paint(ui.painter(), glyph, Icon::SMALL, ink.mis),
    }
    let inner = Rect::from_min_max(pos2(rect.left() + 32.0, rect.top() + 8.0), rect.max - vec2(12.0, 7.0));
    let (upper, lower) = inner.split_top_bottom_at_y(inner.top() + 18.0);
    let mut title = upper;
    if !row.code.is_empty() {
        let width = ui.painter().layout_no_wrap(row.code.clone(), Face::CodeStrong.font(), ink.ink).size().x;
        fit_text(ui.painter(), upper, &row.code, Face::CodeStrong, ink.ink);
        title = upper.with_min_x(upper.left() + width + 7.0);
    }
    fit_text(ui.painter(), title, &row.title, Face::Body, ink.ink);
    let about =
        if settled { say_with("merging-settled", &[("about", row.about.as_str().into())]) } else { row.about.clone() };
    fit_text(ui.painter(), lower, &about, Face::Small, ink.ink2);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.row_line());
    if response.has_focus() {
        crate::ui::widgets::focus_frame(ui.painter(), rect, &theme);
    }
    let name = [row.code.as_str(), row.title.as_str(), about.as_str()].into_iter().filter(|part| !part.is_empty());
    let name = name.collect::<Vec<_>>().join(", ");
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, current, &name));
    response.on_hover_text(name)
}

fn foot_ui(
    ui: &mut Ui,
    (merging, made, bar): (&Merging, &Made, Option<&str>),
    state: &mut MergingState,
    out: &mut Outbox,
) {
    region_line(ui);
    let left = made.left;
    Frame::new().inner_margin(Margin::symmetric(12, 10)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 6.0;
        quiet(ui, say(if merging.is_kept { "merging-foot-kept" } else { "merging-foot" }));
        if left > 1 {
            ui.horizontal_wrapped(|ui| {
                quiet(ui, say_with("merging-rest", &[("count", left.into())]));
                if link(ui, &say("merging-rest-mine")).clicked() {
                    state.rest = Some(Side::Mine);
                }
                if link(ui, &say("merging-rest-theirs")).clicked() {
                    state.rest = Some(Side::Theirs);
                }
            });
        }
        ui.horizontal_wrapped(|ui| {
            let aside = Button::outline(&say("merging-set-aside")).hint(&say("merging-set-aside-hint")).show(ui);
            if aside.clicked() {
                out.messages.push(Message::Merge(MergeAct::SetAside));
            }
            let text = say_with("merging-take", &[("count", left.into())]);
            let off = bar.map(str::to_owned).or_else(|| (left > 0).then(|| say("merging-take-off")));
            let hint = say("merging-take-hint");
            if Button::ink(&text).hint(&hint).off_because(off.as_deref()).show(ui).clicked() {
                out.messages.push(Message::Merge(MergeAct::Take));
            }
        });
        if link(ui, &say("merging-leave")).clicked() {
            out.messages.push(Message::Merge(MergeAct::Leave));
        }
    });
}

/// Asks once more before all that is left is chosen alike.
pub fn confirm_ui(ctx: &Context, made: &Made, name: &str, state: &mut MergingState, out: &mut Outbox) {
    let Some(side) = state.rest else { return };
    let values = [("count", made.left.into()), ("name", name.into())];
    let title = say_with(&format!("merging-confirm-{}", side.name()), &values);
    let shown = Dialog::new(Id::unique("merging rest"), &title).width(520.0).show(
        ctx,
        |ui| {
            let ink = theme(ui).ink2;
            ui.add(egui::Label::new(Face::Body.text(say("merging-confirm-text"), ink)).wrap());
        },
        |ui| {
            let stay = Button::ink(&say("merging-confirm-stay")).show(ui);
            if ui.memory(|memory| memory.focused().is_none()) {
                stay.request_focus();
            }
            let go = Button::outline(&say(&format!("merging-confirm-go-{}", side.name()))).show(ui).clicked();
            (stay.clicked(), go)
        },
    );
    let (stay, go) = shown.footer;
    if go {
        out.messages.push(Message::Merge(MergeAct::SettleRest(side)));
    }
    if go || stay || shown.closed {
        state.rest = None;
    }
}
