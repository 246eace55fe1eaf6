//! The list of lines below the matrix: chips, find, and rows in an order that does not jump.

use super::data::{LineRow, ReviewData};
use super::filters::{Group, Listing};
use super::keys::{Step, focus, moved, row_sense, step};
use super::line_view::inject_link;
use super::state::{FocusWish, Region, ReviewState};
use super::tabs::list_head;
use crate::checklist::Weight;
use crate::coverage::Verdict;
use crate::scenario::RequirementId;
use crate::ui::outbox::Outbox;
use crate::ui::theme::{Theme, space, theme};
use crate::ui::widgets::{
    Button, Choice, GLYPH, LabelPlace, Picked, Picker, fit_text, focus_frame, glyph_width, hover_full_text, link,
    region_line, row_ground, verdict_glyph, verdict_word,
};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Align, Align2, Id, Label, Layout, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

const COLUMNS: f32 = 27.0;
const WEIGHT: f32 = 84.0;
/// The room for one more inject and the count of the rest.
const BEHIND: f32 = 110.0;

/// Draws the head, the rows, and what is said where there are none.
pub fn lines_ui(ui: &mut Ui, data: &ReviewData, state: &mut ReviewState, out: &mut Outbox) {
    let theme = theme(ui);
    head(ui, data, state);
    region_line(ui);
    told(ui, data, state, &theme);
    behind(ui, data, out, &theme);
    if data.lines.is_empty() {
        nothing(ui, data, state, &theme);
    } else {
        columns(ui, &theme);
        keys(ui, data, state);
        rows(ui, data, state, &theme);
    }
}

pub(super) fn row_id(line: &RequirementId) -> Id {
    Id::unique(("review line", line.as_str()))
}

fn head(ui: &mut Ui, data: &ReviewData, state: &mut ReviewState) {
    list_head(ui, state, |bar, state| chips(bar, data, state));
}

fn chips(bar: &mut Ui, data: &ReviewData, state: &mut ReviewState) {
    for (listing, count) in Listing::ALL.into_iter().zip(data.chips) {
        if listing == Listing::Changed && count == 0 && state.filters.listing != listing {
            continue;
        }
        let text = format!("{} {count}", listing_word(listing));
        let hint = say(listing_hint(listing));
        let chip = Button::outline(&text).small().hint(&hint).pressed(state.filters.listing == listing);
        if chip.show(bar).clicked() {
            state.set_listing(listing);
        }
    }
    verdict_picker(bar, state);
}

fn listing_word(listing: Listing) -> String {
    say(match listing {
        Listing::Open => "review-listing-open",
        Listing::Essential => "review-listing-essential",
        Listing::All => "review-listing-all",
        Listing::Changed => "review-listing-changed",
    })
}

fn listing_hint(listing: Listing) -> &'static str {
    match listing {
        Listing::Open => "review-listing-open-hint",
        Listing::Essential => "review-listing-essential-hint",
        Listing::All => "review-listing-all-hint",
        Listing::Changed => "review-listing-changed-hint",
    }
}

fn verdict_picker(ui: &mut Ui, state: &mut ReviewState) {
    let shown = state.filters.verdict.map(verdict_word);
    let label = say("review-verdict");
    let hint = say("review-any-verdict");
    let picker = Picker::new(Id::unique("review verdict"), &label, shown.as_deref()).hint(&hint).or_nothing().small();
    let choices = || Verdict::ALL.map(|verdict| Choice::new(verdict.name(), verdict_word(verdict))).to_vec();
    match picker.label_place(LabelPlace::Hidden).show(ui, choices) {
        Some(Picked::Value(name)) => state.set_verdict(Verdict::ALL.into_iter().find(|verdict| verdict.name() == name)),
        Some(Picked::Nothing) => state.set_verdict(None),
        None => {}
    }
}

/// One line between head and rows where the list is not simply the list.
fn told(ui: &mut Ui, data: &ReviewData, state: &mut ReviewState, theme: &Theme) {
    let narrowed = state.filters.narrows().then(|| narrowed_words(data, state));
    let words = match narrowed {
        Some(words) => words,
        None if data.injects == 0 => say_with("review-nothing-written", &[("lines", data.total.into())]),
        None => return,
    };
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), space::ROW), Sense::hover());
    ui.painter().rect_filled(rect, 0.0, theme.panel);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.row_line());
    let inner = rect.shrink2(vec2(space::PANEL, 0.0));
    let mut bar = ui.new_child(egui::UiBuilder::new().max_rect(inner).layout(Layout::right_to_left(Align::Center)));
    if state.filters.narrows() && link(&mut bar, &say("review-clear")).clicked() {
        state.free_filters();
    }
    bar.with_layout(Layout::left_to_right(Align::Center), |ui| {
        ui.add(Label::new(Face::Small.text(words, theme.ink2)).truncate());
    });
}

/// The injects behind the cell that is opened, as many as fit.
fn behind(ui: &mut Ui, data: &ReviewData, out: &mut Outbox, theme: &Theme) {
    if data.behind.is_empty() {
        return;
    }
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), space::ROW), Sense::hover());
    ui.painter().rect_filled(rect, 0.0, theme.panel);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.row_line());
    let inner = rect.shrink2(vec2(space::PANEL, 0.0));
    let mut bar = ui.new_child(egui::UiBuilder::new().max_rect(inner).layout(Layout::left_to_right(Align::Center)));
    bar.spacing_mut().item_spacing.x = 10.0;
    bar.label(Face::Small.text(say("review-behind"), theme.ink3));
    for (place, inject) in data.behind.iter().enumerate() {
        if bar.available_width() < BEHIND {
            let more = say_with("review-more", &[("count", (data.behind.len() - place).into())]);
            bar.label(Face::CodeSmall.text(more, theme.ink3));
            break;
        }
        inject_link(&mut bar, inject, out, theme);
    }
}

fn narrowed_words(data: &ReviewData, state: &ReviewState) -> String {
    let filters = &state.filters;
    let mut parts = Vec::new();
    if let Some(topic) = filters.topic.as_ref().and_then(|topic| data.topic(topic.as_str())) {
        parts.push(topic.label.clone());
    }
    let row = filters.row().filter(|row| row.group != Group::Topic);
    if let Some(row) = data.holes.rows.iter().find(|known| Some(&known.key) == row.as_ref()) {
        parts.push(format!("{} {}", row.code, row.label));
    }
    if let Some(column) =
        filters.column.as_ref().and_then(|id| data.holes.columns.iter().find(|column| column.id == *id))
    {
        parts.push(say_with("review-opened-at", &[("column", column.full.as_str().into())]));
    }
    parts.extend(filters.verdict.map(verdict_word));
    if !filters.words.trim().is_empty() {
        parts.push(format!("“{}”", filters.words.trim()));
    }
    let count = say_with("review-count-lines", &[("count", data.lines.len().into())]);
    format!("{count}: {}", parts.join(" · "))
}

fn nothing(ui: &mut Ui, data: &ReviewData, state: &mut ReviewState, theme: &Theme) {
    let without_words =
        data.chips.get(Listing::ALL.iter().position(|known| *known == state.filters.listing).unwrap_or_default());
    let partly: usize = data.topics.iter().map(|topic| topic.counts.partly).sum();
    let words = if state.filters.verdict.is_some() || !state.filters.words.trim().is_empty() {
        say_with("review-none-match", &[("others", without_words.copied().unwrap_or_default().into())])
    } else if state.filters.listing == Listing::Changed {
        say("review-none-changed")
    } else if data.essential_open == 0 {
        say_with("review-none-essential", &[("partly", partly.into())])
    } else {
        say("review-none-here")
    };
    egui::Frame::new().inner_margin(egui::Margin::symmetric(12, 14)).show(ui, |ui| {
        ui.add(Label::new(Face::Body.text(words, theme.ink2)).wrap());
        ui.add_space(4.0);
        if state.filters.listing != Listing::All && link(ui, &say("review-show-all")).clicked() {
            state.set_listing(Listing::All);
        }
    });
}

struct Places {
    id: f32,
    title: f32,
    weight: f32,
}

/// Where the columns begin, in high contrast with room for the letter beside the glyph.
fn places(rect: Rect, theme: &Theme) -> Places {
    let more = glyph_width(GLYPH, theme) - GLYPH;
    Places { id: rect.left() + 110.0 + more, title: rect.left() + 218.0 + more, weight: rect.right() - WEIGHT }
}

fn columns(ui: &mut Ui, theme: &Theme) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), COLUMNS), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.row_line());
    let places = places(rect, theme);
    let heads = [
        (rect.left() + space::PANEL, "review-verdict"),
        (places.id, "review-line"),
        (places.title, "review-confronted"),
        (places.weight, "review-weight"),
    ];
    for (left, words) in heads {
        ui.painter().text(pos2(left, rect.center().y), Align2::LEFT_CENTER, say(words), Face::Micro.font(), theme.ink3);
    }
}

fn keys(ui: &Ui, data: &ReviewData, state: &mut ReviewState) {
    let Some(selected) = state.selected.clone() else { return };
    if state.focus == Some(FocusWish::Region(Region::Lines)) {
        state.focus = None;
        state.reveal = true;
        focus(ui, row_id(&selected));
    }
    let has_focus = ui.memory(|memory| memory.has_focus(row_id(&selected)));
    if has_focus {
        state.region = Region::Lines;
    }
    let Some(step) = step(ui, row_id(&selected)) else { return };
    if matches!(step, Step::Left | Step::Right) {
        return;
    }
    let place = data.place(&selected).unwrap_or_default();
    let page = (ui.available_height() / space::ROW).floor().max(1.0) as usize;
    if let Some(row) = data.lines.get(moved(place, step, data.lines.len(), page)) {
        state.select(row.id.clone());
        focus(ui, row_id(&row.id));
    }
}

fn rows(ui: &mut Ui, data: &ReviewData, state: &mut ReviewState, theme: &Theme) {
    let claim = !state.folds.left_inline();
    let height = ui.available_height() - if claim { space::ROW } else { 0.0 };
    // Where the selection moved while a row had the focus, the focus goes along.
    let focused = data.lines.iter().find(|row| ui.memory(|memory| memory.has_focus(row_id(&row.id))));
    let moved = focused.zip(state.selected.as_ref()).filter(|(focused, selected)| focused.id != **selected);
    if let Some((_, selected)) = moved {
        focus(ui, row_id(selected));
    }
    let area = ScrollArea::vertical().id_salt("review lines").auto_shrink(false).max_height(height);
    area.show_viewport(ui, |ui, viewport| {
        let (whole, _) =
            ui.allocate_exact_size(vec2(ui.available_width(), space::ROW * data.lines.len() as f32), Sense::hover());
        let place = |at: usize| {
            Rect::from_min_size(
                pos2(whole.left(), whole.top() + space::ROW * at as f32),
                vec2(whole.width(), space::ROW),
            )
        };
        let first = (viewport.top() / space::ROW).floor().max(0.0) as usize;
        let last = (viewport.bottom() / space::ROW).ceil().max(0.0) as usize;
        for (at, row) in data.lines.iter().enumerate().take(last).skip(first) {
            line_row(ui, place(at), row, state, theme);
        }
        let selected = state.selected.as_ref().and_then(|id| data.place(id));
        // The selected row keeps the focus also where it is scrolled out of sight.
        if let Some((at, row)) =
            selected.filter(|at| !(first..last).contains(at)).and_then(|at| Some((at, data.lines.get(at)?)))
        {
            ui.interact(place(at), row_id(&row.id), row_sense(true));
        }
        if let Some(at) = selected.filter(|_| std::mem::take(&mut state.reveal)) {
            ui.scroll_to_rect(place(at), None);
        }
    });
    if claim {
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), space::ROW), Sense::hover());
        ui.painter().hline(rect.x_range(), rect.top() + 0.5, theme.row_line());
        let shortened = fit_text(
            ui.painter(),
            rect.shrink2(vec2(space::PANEL, 0.0)),
            &say("review-claim"),
            Face::Small,
            theme.ink3,
        );
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, say("review-claim")));
        hover_full_text(response, shortened, &say("review-claim"));
    }
}

fn line_row(ui: &Ui, rect: Rect, row: &LineRow, state: &mut ReviewState, theme: &Theme) {
    let selected = state.selected.as_ref() == Some(&row.id);
    let response = ui.interact(rect, row_id(&row.id), row_sense(selected));
    row_ground(ui.painter(), rect, selected, response.hovered(), theme);
    let shortened = paint_row(ui, rect, row, selected, theme);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.row_line());
    if response.has_focus() {
        focus_frame(ui.painter(), rect.with_max_y(rect.bottom() - 1.0), &theme.in_row(selected));
    }
    let name = row_name(row);
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, selected, &name));
    if response.clicked() {
        state.select(row.id.clone());
        state.reveal = false;
        state.folds.show_right();
        focus(ui, row_id(&row.id));
    }
    hover_full_text(response, shortened, &row.title);
}

fn row_name(row: &LineRow) -> String {
    let judged = match (row.judged, row.stale) {
        (_, true) => format!(", {}", say("review-stale")),
        (true, false) => format!(", {}", say("review-judged")),
        _ => String::new(),
    };
    format!("{}, {}, {}, {}{judged}", row.id.as_str(), verdict_word(row.verdict), row.title, weight_word(row.weight))
}

fn paint_row(ui: &Ui, rect: Rect, row: &LineRow, selected: bool, theme: &Theme) -> bool {
    let painter = ui.painter();
    let inks = theme.in_row(selected);
    let places = places(rect, theme);
    let middle = rect.center().y;
    let left = rect.left() + space::PANEL;
    verdict_glyph(painter, pos2(left + GLYPH / 2.0, middle), GLYPH, row.verdict, &inks);
    let word = Rect::from_min_max(
        pos2(left + glyph_width(GLYPH, theme) + 5.0, rect.top()),
        pos2(places.id - 4.0, rect.bottom()),
    );
    fit_text(painter, word, &verdict_word(row.verdict), Face::Body, inks.ink);
    painter.text(pos2(places.id, middle), Align2::LEFT_CENTER, row.id.as_str(), Face::CodeStrong.font(), inks.ink);
    let mut right = places.weight - space::CELL;
    if row.judged {
        let icon = if row.stale { Icon::ClockCounterClockwise } else { Icon::Signature };
        icon.paint(painter, pos2(right - 7.0, middle), Icon::SMALL, if row.stale { inks.wai } else { inks.ink3 });
        right -= 20.0;
    }
    painter.text(
        pos2(places.weight, middle),
        Align2::LEFT_CENTER,
        weight_word(row.weight),
        Face::Small.font(),
        inks.ink3,
    );
    let title = Rect::from_min_max(pos2(places.title, rect.top()), pos2(right, rect.bottom()));
    fit_text(painter, title, &row.title, Face::Body, inks.ink)
}

/// The word for a weight.
pub(in crate::ui) fn weight_word(weight: Weight) -> String {
    say(match weight {
        Weight::Essential => "review-weight-essential",
        Weight::Expected => "review-weight-expected",
        Weight::GoodPractice => "review-weight-good-practice",
    })
}
