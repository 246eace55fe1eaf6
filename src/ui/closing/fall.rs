//! Where the new injects fall: the phases, what is there already, and the new ones over it; or the texts of one item.

use super::{ClosingState, Found, list};
use crate::app::Document;
use crate::scenario::Scenario;
use crate::ui::Face;
use crate::ui::theme::{Theme, theme};
use crate::ui::widgets::fit_text;
use crate::words::{say, say_with};
use egui::{Align2, Rect, Role, Sense, Shape, Ui, WidgetInfo, pos2, vec2};

/// How many columns the bars of what is there have.
const BINS: usize = 48;

/// Draws it.
pub fn fall_ui(ui: &mut Ui, document: &Document, state: &ClosingState) {
    let theme = theme(ui);
    let Some(found) = &state.found else { return };
    if let Some(item) = &state.opened {
        list::texts(ui, document, found, item, &theme);
        return;
    }
    ui.label(Face::Small.text(say("gaps-fall"), theme.ink2));
    let (rect, response) = ui.allocate_exact_size(ui.available_size(), Sense::hover());
    let scenario = document.scenario();
    let (from, to) = span(scenario, found);
    let across = |time: i64| {
        let share = (time - from) as f32 / (to - from).max(1) as f32;
        rect.left() + share.clamp(0.0, 1.0) * rect.width()
    };
    let base = rect.bottom() - 18.0;
    phases(ui, scenario, rect.with_max_y(base), &across, &theme);
    bars(ui, scenario, rect.with_max_y(base), (from, to), &theme);
    days(ui, (from, to), base, &across, scenario, &theme);
    let times = found.preview.taken.iter().flat_map(|taken| &taken.injects).filter_map(|inject| inject.time);
    let mut count = 0_usize;
    for time in times {
        let at = pos2(across(time.0), base);
        ui.painter().vline(at.x, rect.top() + 20.0..=base, theme.focus_line());
        let corners = [vec2(0.0, -5.0), vec2(5.0, 0.0), vec2(0.0, 5.0), vec2(-5.0, 0.0)].map(|step| at + step);
        ui.painter().add(Shape::convex_polygon(corners.to_vec(), theme.acc, theme.focus_line()));
        count += 1;
    }
    ui.painter().hline(rect.x_range(), base, theme.region_line());
    let told = say_with("gaps-fall-told", &[("count", count.into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &told));
}

fn span(scenario: &Scenario, found: &Found) -> (i64, i64) {
    let fresh = found.preview.taken.iter().flat_map(|taken| &taken.injects);
    let times = scenario.injects.iter().chain(fresh).filter_map(|inject| inject.time).map(|time| time.0);
    let starts = scenario.phases.iter().filter_map(|phase| phase.start).map(|time| time.0);
    let ends = scenario.phases.iter().filter_map(|phase| phase.end).chain(scenario.exercise.endex).map(|time| time.0);
    let all: Vec<i64> = times.chain(starts).chain(ends).collect();
    let (from, to) = (all.iter().min().copied().unwrap_or(0), all.iter().max().copied().unwrap_or(1440));
    (from, to.max(from + 60))
}

fn phases(ui: &Ui, scenario: &Scenario, rect: Rect, across: &dyn Fn(i64) -> f32, theme: &Theme) {
    for (place, phase) in scenario.phases.iter().enumerate() {
        let Some((start, end)) = phase.start.zip(phase.end) else { continue };
        let band = rect.with_min_x(across(start.0)).with_max_x(across(end.0));
        if place % 2 == 0 {
            ui.painter().rect_filled(band, 0.0, theme.sunken);
        }
        let name = band.with_max_y(band.top() + 18.0).shrink2(vec2(4.0, 0.0));
        if name.width() > 24.0 {
            fit_text(ui.painter(), name, &phase.name, Face::SmallEmphasis, theme.ink2);
        }
    }
}

/// What is there already, as bars.
fn bars(ui: &Ui, scenario: &Scenario, rect: Rect, (from, to): (i64, i64), theme: &Theme) {
    let mut counts = [0_usize; BINS];
    for time in scenario.injects.iter().filter_map(|inject| inject.time) {
        let share = (time.0 - from).saturating_mul(BINS as i64) / (to - from).max(1);
        let bin = usize::try_from(share).unwrap_or(0).min(BINS - 1);
        if let Some(count) = counts.get_mut(bin) {
            *count += 1;
        }
    }
    let most = counts.iter().max().copied().unwrap_or(0).max(1) as f32;
    let width = rect.width() / BINS as f32;
    for (bin, count) in counts.into_iter().enumerate().filter(|(_, count)| *count > 0) {
        let height = (rect.height() - 24.0) * count as f32 / most;
        let left = rect.left() + bin as f32 * width;
        let bar = Rect::from_min_max(pos2(left + 1.0, rect.bottom() - height), pos2(left + width - 1.0, rect.bottom()));
        ui.painter().rect_filled(bar, 0.0, theme.line);
    }
}

fn days(ui: &Ui, (from, to): (i64, i64), base: f32, across: &dyn Fn(i64) -> f32, scenario: &Scenario, theme: &Theme) {
    const DAY: i64 = 24 * 60;
    let step = ((to - from) / DAY / 6).max(1) * DAY;
    let mut at = from.div_euclid(step) * step;
    while at <= to {
        if at >= from {
            let text = crate::ui::inject::data::day_of(scenario, Some(crate::scenario::ExTime(at)));
            ui.painter().text(pos2(across(at), base + 4.0), Align2::LEFT_TOP, text, Face::Small.font(), theme.ink3);
        }
        at += step;
    }
}
