//! The items that would come in, each with who gets it, when, its topics and what it closes.

use super::{ClosingState, Found, Row};
use crate::app::Document;
use crate::app::closing::{Choice, Taken};
use crate::app::grid::{Column, cell_text};
use crate::scenario::{Inject, Record};
use crate::ui::Face;
use crate::ui::inject::data::{day_of, short_time_text};
use crate::ui::theme::{Theme, theme};
use crate::ui::widgets::{check_box, fit_right, fit_text, row_ground, row_line, topic_swatch};
use crate::words::{say, say_with};
use egui::{Align, Context, Key, Layout, Modifiers, Rect, Role, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo};
use egui::{pos2, vec2};
use smol_str::SmolStr;
use std::sync::Arc;

/// How high a row is.
pub const ROW: f32 = 45.0;
const HEAD: f32 = 29.0;

/// Where the columns begin, as shares of the width.
struct Columns {
    to: f32,
    at: f32,
    topics: f32,
    closes: f32,
}

impl Columns {
    fn of(rect: Rect) -> Self {
        let along = |share: f32| rect.left() + rect.width() * share;
        Self { to: along(0.44), at: along(0.59), topics: along(0.745), closes: rect.right() - 12.0 }
    }
}

/// The keys of the list: up and down, blank ticks, Enter shows the texts; each brings the marked row into view.
pub fn keys(ctx: &Context, document: &Document, state: &mut ClosingState) {
    state.moved = false;
    let Some(found) = &mut state.found else { return };
    let names: Vec<SmolStr> = found.rows().iter().map(Row::name).collect();
    let pressed = |key: Key| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    for (key, by) in [(Key::ArrowDown, 1), (Key::ArrowUp, -1)] {
        if pressed(key) {
            state.at = state.at.saturating_add_signed(by).min(names.len().saturating_sub(1));
            state.moved = true;
        }
    }
    let is_free = ctx.memory(|memory| memory.focused().is_none());
    let Some(row) = names.get(state.at).filter(|_| is_free) else { return };
    if pressed(Key::Space) {
        found.toggle(document, row);
        state.moved = true;
    }
    if pressed(Key::Enter) {
        state.opened = if state.opened.as_ref() == Some(row) { None } else { Some(row.clone()) };
        state.moved = true;
    } else if state.moved && state.opened.is_some() {
        state.opened = Some(row.clone());
    }
}

/// Draws the list under its heads.
pub fn list_ui(ui: &mut Ui, document: &Document, state: &mut ClosingState) {
    let theme = theme(ui);
    ui.spacing_mut().item_spacing.y = 0.0;
    heads(ui, &theme);
    let Some(found) = &mut state.found else { return };
    let rows = found.rows();
    let mut wish = None;
    let area = ScrollArea::vertical().id_salt("closing list").auto_shrink([false, false]);
    area.show_rows(ui, ROW, rows.len(), |ui, visible| {
        if state.moved {
            let down = (state.at as f32 - visible.start as f32) * ROW;
            let at = ui.min_rect().min + vec2(0.0, down);
            ui.scroll_to_rect(Rect::from_min_size(at, vec2(1.0, ROW)), None);
        }
        for (place, one) in rows.iter().enumerate().skip(visible.start).take(visible.len()) {
            let name = one.name();
            match ui.push_id(name.as_str(), |ui| row(ui, document, found, *one, place == state.at, &theme)).inner {
                Some(Wish::Tick) => wish = Some((place, name, true)),
                Some(Wish::Open) => wish = Some((place, name, false)),
                None => {}
            }
        }
    });
    if let Some((place, name, ticks)) = wish {
        state.at = place;
        if ticks {
            found.toggle(document, &name);
        } else {
            state.opened = if state.opened.as_ref() == Some(&name) { None } else { Some(name) };
        }
    }
}

enum Wish {
    Tick,
    Open,
}

fn heads(ui: &mut Ui, theme: &Theme) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEAD), Sense::hover());
    let columns = Columns::of(rect);
    let line = |from: f32, to: f32| Rect::from_min_max(pos2(from, rect.top()), pos2(to, rect.bottom()));
    let paint = |from: f32, to: f32, id: &str| {
        fit_text(ui.painter(), line(from, to), &say(id), Face::Small, theme.ink2);
    };
    paint(rect.left() + 48.0, columns.to, "gaps-head-inject");
    paint(columns.to, columns.at, "gaps-head-to");
    paint(columns.at, columns.topics, "gaps-head-at");
    paint(columns.topics, columns.closes - 60.0, "gaps-head-topics");
    fit_right(
        ui.painter(),
        line(columns.closes - 80.0, columns.closes),
        &say("gaps-head-closes"),
        Face::Small,
        theme.ink2,
    );
    row_line(ui);
}

fn row(ui: &mut Ui, document: &Document, found: &Found, row: Row<'_>, at_hand: bool, theme: &Theme) -> Option<Wish> {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW - 1.0), Sense::click());
    row_line(ui);
    row_ground(ui.painter(), rect, at_hand, response.hovered(), theme);
    let ink = theme.in_row(at_hand);
    let columns = Columns::of(rect);
    let title = row.title(document);
    let (upper, lower) = halves(rect);
    let name = rect.left() + 48.0;
    fit_text(ui.painter(), upper.with_min_x(name).with_max_x(columns.to - 8.0), &title, Face::Emphasis, ink.ink);
    let lower_name = lower.with_min_x(name).with_max_x(columns.to - 8.0);
    match row {
        Row::Item(choice) => {
            let shown = shown(found, choice);
            played(ui, document, found, &shown, (rect, lower_name), &ink);
            topics(ui, document, &shown, rect.with_min_x(columns.topics).with_max_x(columns.closes - 30.0), theme);
        }
        Row::Mend(mend) => {
            fit_text(ui.painter(), lower_name, &mend.remark(), Face::Small, ink.ink2);
            let count = say_with("gaps-changes", &[("count", mend.injects.len().into())]);
            let wide = rect.with_min_x(columns.to).with_max_x(columns.at - 8.0);
            fit_text(ui.painter(), wide, &count, Face::Body, ink.ink);
        }
    }
    let is_in = found.is_in(&row.name());
    let closes = closes(found, row);
    let written = if is_in { closes.to_string() } else { "–".to_owned() };
    fit_right(ui.painter(), rect.with_max_x(columns.closes), &written, Face::CodeStrong, ink.ink);
    let told = say_with("gaps-row", &[("name", title.as_str().into()), ("closes", closes.into())]);
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, at_hand, &told));
    if tick(ui, rect, is_in, &title) { Some(Wish::Tick) } else { response.clicked().then_some(Wish::Open) }
}

/// How many lines a row closes as it is ticked now.
fn closes(found: &Found, row: Row<'_>) -> usize {
    let preview = &found.preview;
    match row {
        Row::Item(choice) => {
            let taken = preview.taken.iter().find(|taken| taken.item == choice.entry.item.id);
            taken.map_or(0, |taken| taken.closes.len())
        }
        Row::Mend(mend) => preview.mends.iter().find(|now| now.deed == mend.deed).map_or(0, |now| now.closes.len()),
    }
}

/// Who gives the first inject of an item, who gets it, and when.
fn played(
    ui: &Ui,
    document: &Document,
    found: &Found,
    shown: &[&Arc<Inject>],
    (rect, name): (Rect, Rect),
    ink: &Theme,
) {
    let Some(first) = shown.first() else { return };
    let columns = Columns::of(rect);
    let (upper, lower) = halves(rect);
    let scenario = found.scenario_of(first);
    let sender = cell_text(scenario, document.vocabulary(), first, &Column::From);
    let sender = match sender.trim() {
        "" => say("gaps-from-nobody"),
        sender => say_with("gaps-from-sender", &[("sender", sender.to_owned().into())]),
    };
    let from = say_with("gaps-from", &[("sender", sender.into()), ("more", (shown.len() - 1).into())]);
    fit_text(ui.painter(), name, &from, Face::Small, ink.ink2);
    let to: Vec<String> = first.to.iter().map(|code| code.as_str().to_uppercase()).collect();
    let wide = rect.with_min_x(columns.to).with_max_x(columns.at - 8.0);
    fit_text(ui.painter(), wide, &to.join(", "), Face::Body, ink.ink);
    let at = (short_time_text(scenario, first.time), day_of(scenario, first.time));
    fit_text(ui.painter(), upper.with_min_x(columns.at).with_max_x(columns.topics), &at.0, Face::CodeStrong, ink.ink);
    fit_text(ui.painter(), lower.with_min_x(columns.at).with_max_x(columns.topics), &at.1, Face::Small, ink.ink2);
}

/// The injects of an item as they would come in; as the whole plan has them while its tick is off.
fn shown<'a>(found: &'a Found, choice: &Choice) -> Vec<&'a Arc<Inject>> {
    let of = |taken: &'a [Taken]| taken.iter().find(|taken| taken.item == choice.entry.item.id);
    let taken = of(&found.preview.taken).or_else(|| of(&found.plan.whole.taken));
    taken.map(|taken| taken.injects.iter().collect()).unwrap_or_default()
}

fn halves(rect: Rect) -> (Rect, Rect) {
    let middle = rect.center().y;
    (
        rect.with_min_y(rect.top() + 4.0).with_max_y(middle + 1.0),
        rect.with_min_y(middle + 1.0).with_max_y(rect.bottom() - 4.0),
    )
}

fn tick(ui: &mut Ui, row: Rect, mut is_in: bool, name: &str) -> bool {
    let rect = Rect::from_min_size(pos2(row.left() + 20.0, row.top()), vec2(20.0, row.height()));
    let builder = UiBuilder::new().max_rect(rect).layout(Layout::left_to_right(Align::Center));
    let mut child = ui.new_child(builder);
    let response = check_box(&mut child, &mut is_in, "");
    let told = say_with("gaps-tick", &[("name", name.into())]);
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, is_in, &told));
    response.clicked()
}

/// The topics of an item: square and code.
fn topics(ui: &Ui, document: &Document, injects: &[&Arc<Inject>], rect: Rect, theme: &Theme) {
    let topics = document.vocabulary().topics();
    let own = topics.iter().filter(|(id, _)| injects.iter().any(|inject| inject.has_tag(id)));
    let mut at = rect.left();
    for (id, value) in own {
        let word = ui.painter().layout_no_wrap(value.code.clone(), Face::CodeSmallStrong.font(), theme.ink);
        if at + 14.0 + word.size().x > rect.right() {
            ui.painter().text(
                pos2(at, rect.center().y),
                egui::Align2::LEFT_CENTER,
                "…",
                Face::Small.font(),
                theme.ink2,
            );
            break;
        }
        topic_swatch(ui.painter(), pos2(at + 4.0, rect.center().y), id, theme);
        let width = word.size().x;
        ui.painter().galley(pos2(at + 12.0, rect.center().y - word.size().y / 2.0), word, theme.ink);
        at += 12.0 + width + 10.0;
    }
}

/// The texts of a row, for the place under the list: what an item says, or what a small change is made in.
pub fn texts(ui: &mut Ui, document: &Document, found: &Found, name: &SmolStr, theme: &Theme) {
    let Some(row) = found.row(name) else { return };
    ui.label(Face::Emphasis.text(row.title(document), theme.ink));
    ScrollArea::vertical().id_salt("closing texts").auto_shrink([false, false]).show(ui, |ui| match row {
        Row::Item(choice) => {
            let taken = found.preview.taken.iter().chain(&found.plan.whole.taken).find(|taken| taken.item == *name);
            for remark in taken.into_iter().flat_map(|taken| taken.remarks(document.vocabulary())) {
                ui.add(egui::Label::new(Face::Small.text(remark, theme.ink2)).wrap());
            }
            for inject in shown(found, choice) {
                ui.add(egui::Label::new(Face::SmallEmphasis.text(inject.title.to_string(), theme.ink2)).wrap());
                ui.add(egui::Label::new(Face::Body.text(inject.text.to_string(), theme.ink)).wrap());
                ui.add_space(6.0);
            }
        }
        Row::Mend(mend) => {
            ui.add(egui::Label::new(Face::Small.text(mend.remark(), theme.ink2)).wrap());
            for inject in mend.injects.iter().filter_map(|id| found.preview.after.scenario().inject(id)) {
                let called = Record::Inject(Arc::clone(inject)).called();
                ui.add(egui::Label::new(Face::Body.text(format!("{called} {}", inject.title), theme.ink)).truncate());
                if let Some(entered) = mend.entered(inject) {
                    ui.add(egui::Label::new(Face::Body.text(entered, theme.ink2)).wrap());
                    ui.add_space(6.0);
                }
            }
        }
    });
}
