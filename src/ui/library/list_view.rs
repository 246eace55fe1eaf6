//! The list of items: find, filters, and rows that are walked with arrow keys.

use super::data::{Row, count_words, nothing_words, rows, topic_words, topics_text};
use super::state::{Focus, LibraryState};
use crate::app::Session;
use crate::checklist::Vocabulary;
use crate::ui::review::keys::{focus, focus_in_dialog, moved, row_sense, step};
use crate::ui::theme::{Theme, space, theme};
use crate::ui::widgets::{
    Button, Choice, LabelPlace, Picked, Picker, check_box, empty_state, filter_field, fit_text, focus_frame,
    hover_full_text, link, region_line, row_ground, select_all, topic_icon,
};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{
    Align, Frame, Id, Key, Layout, Margin, Modifiers, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2,
};
use smol_str::SmolStr;

/// Chooses the first item where none is chosen, so that there is something to read.
pub(super) fn choose_first(session: &Session, state: &mut LibraryState) {
    if state.chosen.is_some() {
        return;
    }
    let coverage = session.document.as_ref().map(crate::app::Document::coverage);
    let first = session.shelf().found(&state.wanted, coverage).first().map(|entry| entry.item.id.clone());
    if let Some(first) = first {
        state.choose(&first, session);
    }
}

/// Draws the column.
pub(super) fn list_ui(ui: &mut Ui, session: &Session, state: &mut LibraryState) {
    let theme = theme(ui);
    let coverage = session.document.as_ref().map(crate::app::Document::coverage);
    filters_ui(ui, session, state);
    let rows = rows(session.shelf(), &state.wanted, coverage);
    count_ui(ui, rows.len(), session.shelf().entries.len(), state, &theme);
    region_line(ui);
    // What is read beside the list is one of its rows.
    if !rows.iter().any(|row| Some(&row.id) == state.chosen.as_ref())
        && let Some(first) = rows.first()
    {
        state.choose(&first.id, session);
    }
    state.enters &= !rows.is_empty();
    if rows.is_empty() {
        let [first, second] = nothing_words();
        empty_state(ui, &[&first, &second], None);
        return;
    }
    rows_ui(ui, &rows, session, state, &theme);
}

fn find_id() -> Id {
    Id::unique("library find")
}

fn filters_ui(ui: &mut Ui, session: &Session, state: &mut LibraryState) {
    Frame::new().inner_margin(Margin::symmetric(12, 10)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
        find_ui(ui, state);
        let vocabulary = &session.program().vocabulary;
        let half = (ui.available_width() - 8.0) / 2.0;
        ui.horizontal(|ui| {
            topic_picker(ui, vocabulary, half, state);
            facet_picker(ui, vocabulary, "core", half, &mut state.wanted.core);
        });
        ui.horizontal(|ui| {
            facet_picker(ui, vocabulary, "phase", half, &mut state.wanted.phase);
            branch_picker(ui, session, half, state);
        });
        if session.document.is_some() {
            check_box(ui, &mut state.wanted.open_only, &say("library-open-only"));
        }
        line_chip(ui, state);
    });
}

fn find_ui(ui: &mut Ui, state: &mut LibraryState) {
    let id = find_id();
    if state.focus == Some(Focus::Find) && focus_in_dialog(ui, id) {
        state.focus = None;
        select_all(ui.ctx(), id, &state.wanted.words);
    }
    let focused = ui.memory(|memory| memory.has_focus(id));
    let pressed = |key| focused && ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let down = pressed(Key::ArrowDown);
    state.enters |= pressed(Key::Enter);
    let width = ui.available_width();
    filter_field(ui, id, &mut state.wanted.words, &say("library-find"), width, false);
    if down {
        state.focus = Some(Focus::List);
    }
}

fn topic_picker(ui: &mut Ui, vocabulary: &Vocabulary, width: f32, state: &mut LibraryState) {
    let shown = state.wanted.topic.as_ref().map(|topic| topic_words(vocabulary, topic).1);
    let (label, hint) = (say("library-topic"), say("library-any-topic"));
    let picker = Picker::new(Id::unique("library topic"), &label, shown.as_deref()).hint(&hint).or_nothing();
    let choices = || {
        let topics = vocabulary.topics().into_iter();
        topics.map(|(id, value)| Choice::new(id.as_str(), value.name()).topic(id.as_str())).collect()
    };
    pick(picker.label_place(LabelPlace::Hidden).width(width).show(ui, choices), &mut state.wanted.topic);
}

fn facet_picker(ui: &mut Ui, vocabulary: &Vocabulary, facet: &str, width: f32, wanted: &mut Option<SmolStr>) {
    let shown = wanted.as_ref().map(|value| vocabulary.label(facet, value).to_owned());
    let (label, hint) = (say(&format!("library-{facet}")), say(&format!("library-any-{facet}")));
    let id = Id::unique(("library facet", facet));
    let picker = Picker::new(id, &label, shown.as_deref()).hint(&hint).or_nothing();
    let choices = || {
        let values = vocabulary.facet(facet).into_iter().flat_map(|facet| &facet.values);
        values.map(|value| Choice::new(value.id.as_str(), value.name())).collect()
    };
    pick(picker.label_place(LabelPlace::Hidden).width(width).show(ui, choices), wanted);
}

fn branch_picker(ui: &mut Ui, session: &Session, width: f32, state: &mut LibraryState) {
    let vocabulary = &session.program().vocabulary;
    let name = |code: &SmolStr| {
        vocabulary
            .axis("to")
            .and_then(|axis| axis.values.iter().find(|value| value.id == *code).map(|value| value.name().to_owned()))
    };
    let shown = state.wanted.branch.as_ref().map(|code| name(code).unwrap_or_else(|| code.to_uppercase()));
    let (label, hint) = (say("library-branch"), say("library-any-branch"));
    let picker = Picker::new(Id::unique("library branch"), &label, shown.as_deref()).hint(&hint).or_nothing();
    let choices = || {
        let used: std::collections::BTreeSet<&SmolStr> =
            session.shelf().entries.iter().flat_map(|entry| &entry.branches).collect();
        used.into_iter()
            .map(|code| Choice::new(code.as_str(), name(code).unwrap_or_else(|| code.to_uppercase())))
            .collect()
    };
    pick(picker.label_place(LabelPlace::Hidden).width(width).show(ui, choices), &mut state.wanted.branch);
}

fn pick(picked: Option<Picked>, wanted: &mut Option<SmolStr>) {
    match picked {
        Some(Picked::Value(value)) => *wanted = Some(value.into()),
        Some(Picked::Nothing) => *wanted = None,
        None => {}
    }
}

/// The line for which items are looked for, as a switch that is on.
fn line_chip(ui: &mut Ui, state: &mut LibraryState) {
    let Some(line) = &state.wanted.line else { return };
    let text = say_with("library-for-line", &[("line", line.as_str().into())]);
    let hint = say("library-for-line-free");
    if Button::outline(&text).icon(Icon::X).small().pressed(true).hint(&hint).show(ui).clicked() {
        state.wanted.line = None;
    }
}

fn count_ui(ui: &mut Ui, found: usize, all: usize, state: &mut LibraryState, theme: &Theme) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 24.0), Sense::hover());
    let inner = rect.shrink2(vec2(space::PANEL, 0.0));
    let mut bar = ui.new_child(egui::UiBuilder::new().max_rect(inner).layout(Layout::right_to_left(Align::Center)));
    if state.wanted.narrows() && link(&mut bar, &say("library-clear")).clicked() {
        state.wanted = crate::app::shelf::Wanted::default();
    }
    bar.with_layout(Layout::left_to_right(Align::Center), |ui| {
        ui.label(Face::Small.text(count_words(found, all), theme.ink3));
    });
}

fn row_id(item: &str) -> Id {
    Id::unique(("library item", item))
}

fn rows_ui(ui: &mut Ui, rows: &[Row], session: &Session, state: &mut LibraryState, theme: &Theme) {
    let at = rows.iter().position(|row| Some(&row.id) == state.chosen.as_ref());
    let stop = at.and_then(|at| rows.get(at)).or(rows.first()).map(|row| row.id.clone());
    if let (Some(Focus::List), Some(stop)) = (state.focus, &stop) {
        if focus_in_dialog(ui, row_id(stop)) {
            state.focus = None;
        }
        state.choose_if_other(stop, session);
    }
    let has_focus = stop.as_ref().is_some_and(|stop| ui.memory(|memory| memory.has_focus(row_id(stop))));
    state.enters |= has_focus && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    if let Some(stop) = &stop
        && let Some(step) = step(ui, row_id(stop))
        && let Some(row) = rows.get(moved(at.unwrap_or_default(), step, rows.len(), 8))
    {
        state.choose(&row.id, session);
        state.must_show = true;
        focus(ui, row_id(&row.id));
    }
    // A row without the stop of `Tab` would let the focus go that it was just given.
    let stop = state.chosen.clone().filter(|id| rows.iter().any(|row| row.id == *id)).or(stop);
    let area = ScrollArea::vertical().id_salt("library list").auto_shrink(false);
    let must_show = std::mem::take(&mut state.must_show);
    area.show(ui, |ui| {
        for row in rows {
            row_ui(ui, row, stop.as_ref() == Some(&row.id), must_show, session, state, theme);
        }
    });
}

fn row_ui(
    ui: &mut Ui,
    row: &Row,
    stop: bool,
    must_show: bool,
    session: &Session,
    state: &mut LibraryState,
    theme: &Theme,
) {
    let chosen = state.chosen.as_ref() == Some(&row.id);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), space::TWO_LINES), Sense::hover());
    let response = ui.interact(rect, row_id(&row.id), row_sense(stop));
    if chosen && must_show {
        ui.scroll_to_rect(rect, None);
    }
    if ui.is_rect_visible(rect) {
        row_ground(ui.painter(), rect, chosen, response.hovered(), theme);
        let inks = theme.in_row(chosen);
        paint_row(ui, rect, row, &inks);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.row_line());
        if response.has_focus() {
            focus_frame(ui.painter(), rect.with_max_y(rect.bottom() - 1.0), &inks);
        }
    }
    let topics = topics_text(&session.program().vocabulary, &row.topics);
    let values = [
        ("title", format!("{} {}", row.id, row.title).into()),
        ("topics", topics.into()),
        ("facts", row.facts.as_str().into()),
    ];
    let name = say_with("library-row", &values);
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, chosen, &name));
    if hover_full_text(response, row.title.len() > 44, &row.title).clicked() {
        state.choose(&row.id, session);
    }
}

fn paint_row(ui: &Ui, rect: Rect, row: &Row, inks: &Theme) {
    let painter = ui.painter();
    let inner = rect.shrink2(vec2(space::PANEL, 0.0));
    let (upper, lower) = (rect.top() + 14.0, rect.top() + 32.0);
    let mut left = inner.left();
    for topic in row.topics.iter().take(3) {
        topic_icon(painter, pos2(left + 7.0, upper), topic, Icon::SMALL, inks);
        left += 18.0;
    }
    let right = inner.right() - if row.care { 18.0 } else { 0.0 };
    let title = Rect::from_min_max(pos2(left + 2.0, upper - 9.0), pos2(right, upper + 9.0));
    fit_text(painter, title, &row.title, Face::Emphasis, inks.ink);
    if row.care {
        Icon::Heartbeat.paint(painter, pos2(inner.right() - 7.0, upper), Icon::SMALL, inks.ink2);
    }
    let id = painter.layout_no_wrap(row.id.to_string(), Face::CodeSmall.font(), inks.ink2);
    let after = inner.left() + id.size().x + 8.0;
    painter.galley(pos2(inner.left(), lower - id.size().y / 2.0), id, inks.ink2);
    let facts = Rect::from_min_max(pos2(after, lower - 9.0), pos2(inner.right(), lower + 9.0));
    fit_text(painter, facts, &row.facts, Face::Small, if row.helps { inks.ink2 } else { inks.ink3 });
}
