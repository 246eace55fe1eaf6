//! The list of findings below the matrix: those that are open by severity, below them those that were accepted.

use super::data::ReviewData;
use super::findings::{FindingRow, FindingsData, severity_icon, severity_word};
use super::keys::{Step, focus, moved, row_sense, step};
use super::state::{FocusWish, Region, ReviewState};
use super::tabs::list_head;
use crate::checklist::Severity;
use crate::ui::theme::{Theme, space, theme};
use crate::ui::widgets::{Button, fit_right, fit_text, focus_frame, hover_full_text, link, region_line, row_ground};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{
    Align, Align2, Color32, Frame, Id, Label, Layout, Margin, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2,
};

const COLUMNS: f32 = 27.0;
/// The room at the right end for what a finding points to, or who accepted it.
const WHERE: f32 = 150.0;

/// Draws the head, the rows, and what is said where there are none.
pub fn findings_ui(ui: &mut Ui, findings: &FindingsData, data: &ReviewData, state: &mut ReviewState) {
    let theme = theme(ui);
    list_head(ui, state, |bar, state| chips(bar, findings, state));
    region_line(ui);
    told(ui, findings, data, state, &theme);
    if findings.rows.is_empty() {
        nothing(ui, findings, state, &theme);
    } else {
        columns(ui, &theme);
        keys(ui, findings, state);
        rows(ui, findings, state, &theme);
    }
}

fn row_id(finding: &str) -> Id {
    Id::unique(("review finding", finding))
}

/// The colour that repeats a severity.
pub fn severity_ink(severity: Severity, theme: &Theme) -> Color32 {
    match severity {
        Severity::Serious => theme.mis,
        Severity::Warning => theme.par,
        Severity::Hint => theme.ink2,
    }
}

fn chips(bar: &mut Ui, findings: &FindingsData, state: &mut ReviewState) {
    let all = say_with("review-all-findings", &[("count", findings.counts.iter().sum::<usize>().into())]);
    let chip = Button::outline(&all).small().pressed(state.findings.severity.is_none());
    if chip.show(bar).clicked() {
        set_severity(state, None);
    }
    for (severity, count) in Severity::ALL.into_iter().zip(findings.counts) {
        let text = format!("{} {count}", severity_word(severity));
        let hint = say(&format!("review-severity-{}-hint", severity.name()));
        let chosen = state.findings.severity == Some(severity);
        let chip = Button::outline(&text).icon(severity_icon(severity)).small().hint(&hint).pressed(chosen);
        if chip.show(bar).clicked() {
            set_severity(state, (!chosen).then_some(severity));
        }
    }
}

fn set_severity(state: &mut ReviewState, severity: Option<Severity>) {
    state.findings.severity = severity;
    state.findings.selected = None;
    state.reveal = true;
}

fn is_narrowed(state: &ReviewState) -> bool {
    state.filters.topic.is_some() || state.findings.severity.is_some() || !state.filters.words.trim().is_empty()
}

/// One line between head and rows where the list is not simply the list.
fn told(ui: &mut Ui, findings: &FindingsData, data: &ReviewData, state: &mut ReviewState, theme: &Theme) {
    if !is_narrowed(state) {
        return;
    }
    let mut parts = Vec::new();
    let topic = state.filters.topic.as_ref().and_then(|topic| data.topic(topic.as_str()));
    parts.extend(topic.map(|topic| topic.label.clone()));
    parts.extend(state.findings.severity.map(severity_word));
    if !state.filters.words.trim().is_empty() {
        parts.push(format!("“{}”", state.filters.words.trim()));
    }
    let values = [("count", findings.rows.len().into()), ("all", findings.total.into())];
    let words = format!("{}: {}", say_with("review-count-findings", &values), parts.join(" · "));
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), space::ROW), Sense::hover());
    ui.painter().rect_filled(rect, 0.0, theme.panel);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.row_line());
    let inner = rect.shrink2(vec2(space::PANEL, 0.0));
    let mut bar = ui.new_child(egui::UiBuilder::new().max_rect(inner).layout(Layout::right_to_left(Align::Center)));
    if link(&mut bar, &say("review-clear")).clicked() {
        state.free_filters();
        set_severity(state, None);
    }
    bar.with_layout(Layout::left_to_right(Align::Center), |ui| {
        ui.add(Label::new(Face::Small.text(words, theme.ink2)).truncate());
    });
}

fn nothing(ui: &mut Ui, findings: &FindingsData, state: &ReviewState, theme: &Theme) {
    let words = if findings.injects == 0 {
        say("review-findings-nothing-written")
    } else if is_narrowed(state) && findings.total > 0 {
        say_with("review-findings-none-match", &[("others", findings.total.into())])
    } else {
        say_with("review-findings-none", &[("rules", findings.rules.into())])
    };
    Frame::new().inner_margin(Margin::symmetric(12, 14)).show(ui, |ui| {
        ui.add(Label::new(Face::Body.text(words, theme.ink2)).wrap());
    });
}

struct Places {
    id: f32,
    title: f32,
    end: f32,
}

fn places(rect: Rect) -> Places {
    Places { id: rect.left() + 110.0, title: rect.left() + 168.0, end: rect.right() - WHERE }
}

fn columns(ui: &mut Ui, theme: &Theme) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), COLUMNS), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.row_line());
    let places = places(rect);
    let heads =
        [(rect.left() + space::PANEL, "review-severity"), (places.id, "review-rule"), (places.title, "review-amiss")];
    for (left, words) in heads {
        ui.painter().text(pos2(left, rect.center().y), Align2::LEFT_CENTER, say(words), Face::Micro.font(), theme.ink3);
    }
    let end = pos2(rect.right() - space::PANEL, rect.center().y);
    ui.painter().text(end, Align2::RIGHT_CENTER, say("review-where"), Face::Micro.font(), theme.ink3);
}

fn keys(ui: &Ui, findings: &FindingsData, state: &mut ReviewState) {
    let Some(selected) = state.findings.selected.clone() else { return };
    if state.focus == Some(FocusWish::Region(Region::Lines)) {
        state.focus = None;
        state.reveal = true;
        focus(ui, row_id(&selected));
    }
    if ui.memory(|memory| memory.has_focus(row_id(&selected))) {
        state.region = Region::Lines;
    }
    // Where the selection moved while a row had the focus, the focus goes along.
    let focused = findings.rows.iter().find(|row| ui.memory(|memory| memory.has_focus(row_id(&row.id))));
    if focused.is_some_and(|focused| focused.id != selected) {
        focus(ui, row_id(&selected));
    }
    let Some(step) = step(ui, row_id(&selected)) else { return };
    if matches!(step, Step::Left | Step::Right) {
        return;
    }
    let place = findings.place(&selected).unwrap_or_default();
    let page = (ui.available_height() / space::ROW).floor().max(1.0) as usize;
    if let Some(row) = findings.rows.get(moved(place, step, findings.rows.len(), page)) {
        state.findings.select(row.id.clone());
        state.reveal = true;
        focus(ui, row_id(&row.id));
    }
}

fn rows(ui: &mut Ui, findings: &FindingsData, state: &mut ReviewState, theme: &Theme) {
    let accepted = findings.rows.iter().filter(|row| !row.open).count();
    let reveal = std::mem::take(&mut state.reveal);
    ScrollArea::vertical().id_salt("review findings").auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut under = String::new();
        if accepted == findings.rows.len() && !is_narrowed(state) {
            head_row(ui, &say("review-findings-none-open"), theme);
        }
        for row in &findings.rows {
            let heading = heading_of(row, findings, accepted);
            if heading != under {
                head_row(ui, &heading, theme);
                under = heading;
            }
            let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), space::ROW), Sense::hover());
            finding_row(ui, rect, row, state, theme);
            if reveal && state.findings.selected.as_ref() == Some(&row.id) {
                ui.scroll_to_rect(rect, None);
            }
        }
    });
}

/// Under which heading a finding stands; those on human security come first and need none.
fn heading_of(row: &FindingRow, findings: &FindingsData, accepted: usize) -> String {
    if !row.open {
        return say_with("review-findings-accepted", &[("count", accepted.into())]);
    }
    let alike = findings.rows.iter().filter(|other| other.open && other.group == row.group).count();
    match row.group.as_str() {
        "" => String::new(),
        group => say_with(&format!("review-findings-{group}"), &[("count", alike.into())]),
    }
}

fn head_row(ui: &mut Ui, words: &str, theme: &Theme) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), space::ROW), Sense::hover());
    ui.painter().rect_filled(rect, 0.0, theme.panel);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.row_line());
    fit_text(ui.painter(), rect.shrink2(vec2(space::PANEL, 0.0)), words, Face::SmallEmphasis, theme.ink2);
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, words));
}

fn finding_row(ui: &Ui, rect: Rect, row: &FindingRow, state: &mut ReviewState, theme: &Theme) {
    let selected = state.findings.selected.as_ref() == Some(&row.id);
    let response = ui.interact(rect, row_id(&row.id), row_sense(selected));
    row_ground(ui.painter(), rect, selected, response.hovered(), theme);
    let shortened = paint_row(ui, rect, row, &theme.in_row(selected));
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.row_line());
    if response.has_focus() {
        focus_frame(ui.painter(), rect.with_max_y(rect.bottom() - 1.0), &theme.in_row(selected));
    }
    let name = row.to_string();
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, selected, &name));
    if response.clicked() {
        state.findings.select(row.id.clone());
        state.folds.show_right();
        focus(ui, row_id(&row.id));
    }
    hover_full_text(response, shortened, &row.title);
}

fn paint_row(ui: &Ui, rect: Rect, row: &FindingRow, inks: &Theme) -> bool {
    let painter = ui.painter();
    let places = places(rect);
    let middle = rect.center().y;
    let left = rect.left() + space::PANEL;
    let (mark, ink) = if row.open { (severity_ink(row.severity, inks), inks.ink) } else { (inks.ink3, inks.ink2) };
    severity_icon(row.severity).paint(painter, pos2(left + Icon::SMALL / 2.0, middle), Icon::SMALL, mark);
    let word = Rect::from_min_max(pos2(left + Icon::SMALL + 5.0, rect.top()), pos2(places.id - 4.0, rect.bottom()));
    fit_text(painter, word, &severity_word(row.severity), Face::Body, ink);
    painter.text(pos2(places.id, middle), Align2::LEFT_CENTER, row.id.as_str(), Face::CodeStrong.font(), ink);
    let end = Rect::from_min_max(pos2(places.end, rect.top()), pos2(rect.right() - space::PANEL, rect.bottom()));
    let end_words = match (row.stale, row.accepted_by.is_empty()) {
        (true, _) => say("review-out-of-date"),
        (false, false) => row.accepted_by.clone(),
        (false, true) => row.places.clone(),
    };
    fit_right(painter, end, &end_words, Face::Small, if row.stale { inks.wai } else { inks.ink3 });
    let title = Rect::from_min_max(pos2(places.title, rect.top()), pos2(places.end - space::CELL, rect.bottom()));
    fit_text(painter, title, &row.title, Face::Body, ink)
}
