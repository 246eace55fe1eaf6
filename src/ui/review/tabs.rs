//! The head over the list below the matrix: lines or findings, what narrows them, and the field to find one.

use super::findings::{FindingsData, counts_words, severity_icon};
use super::findings_view::severity_ink;
use super::keys::focus;
use super::state::{FocusWish, Region, ReviewState, Tab};
use crate::app::Document;
use crate::checklist::Severity;
use crate::scenario::questions::{QuestionState, questions};
use crate::ui::commands::Command;
use crate::ui::theme::{Theme, space, theme};
use crate::ui::widgets::{filter_field, focus_ring};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Align, Id, Layout, Response, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2};

const HEAD: f32 = 36.0;

fn find_id() -> Id {
    Id::unique("review find")
}

/// Draws the head; `chips` draws what narrows the list that is shown.
pub fn list_head(ui: &mut Ui, state: &mut ReviewState, chips: impl FnOnce(&mut Ui, &mut ReviewState)) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEAD), Sense::hover());
    let inner = rect.shrink2(vec2(space::PANEL, 0.0));
    let mut bar = ui.new_child(UiBuilder::new().max_rect(inner).layout(Layout::left_to_right(Align::Center)));
    bar.spacing_mut().item_spacing.x = 6.0;
    chips(&mut bar, state);
    let rest = inner.with_min_x(bar.min_rect().right() + 8.0);
    let mut end = ui.new_child(UiBuilder::new().max_rect(rest).layout(Layout::right_to_left(Align::Center)));
    let width = rest.width().clamp(90.0, 190.0);
    if state.focus == Some(FocusWish::Find) {
        state.focus = None;
        focus(&end, find_id());
    }
    let hint = say(if state.tab == Tab::Findings { "review-find-finding" } else { "review-find" });
    let found = filter_field(&mut end, find_id(), &mut state.filters.words, &hint, width, true);
    if found.lost_focus() && end.input(|input| input.key_pressed(egui::Key::Enter)) {
        state.focus = Some(FocusWish::Region(Region::Lines));
    }
}

/// Draws the switch over the middle of the desk.
pub fn tab_bar(ui: &mut Ui, document: &Document, findings: &FindingsData, state: &mut ReviewState) {
    let theme = &theme(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEAD), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.region_line());
    let inner = rect.shrink2(vec2(space::PANEL, 0.0));
    let mut bar = ui.new_child(UiBuilder::new().max_rect(inner).layout(Layout::left_to_right(Align::Center)));
    bar.spacing_mut().item_spacing.x = 10.0;
    let open: usize = findings.counts.iter().sum();
    let worst = Severity::ALL.into_iter().zip(findings.counts).find(|(_, count)| *count > 0).map(|(worst, _)| worst);
    let asked = questions(document.scenario()).iter().filter(|asked| asked.state != QuestionState::Settled).count();
    let counts = counts_words(findings.counts);
    let told = match counts.is_empty() {
        true => say("review-findings-none-open"),
        false => say_with("review-findings-are", &[("counts", counts.into())]),
    };
    let stale = state.stale_sign_offs(document);
    let signed = match stale {
        0 => Command::SignOffs.hint(),
        stale => say_with("review-sign-offs-stale", &[("count", stale.into())]),
    };
    let waiting = say_with("review-questions-are", &[("count", asked.into())]);
    let tabs = [
        (Tab::First, say("review-first"), None, say("review-first")),
        (Tab::Lines, say("review-lines"), None, say("review-lines")),
        (Tab::People, say("agency-tab"), None, say("agency-tab-told")),
        (Tab::Findings, with_count("review-findings", open), worst, told),
        (Tab::Questions, with_count("review-questions", asked), None, waiting),
        (Tab::SignOffs, with_count("review-sign-offs", stale), None, signed),
    ];
    for (shows, words, worst, told) in tabs {
        let mut response = tab(&mut bar, &words, worst, &told, state.tab == shows, theme);
        if shows == Tab::Findings {
            let keys = Command::Findings.keys_text(bar.ctx());
            response = response.on_hover_text(format!("{told} · {keys}"));
        }
        if response.clicked() {
            state.show_tab(shows);
        }
    }
}

fn with_count(id: &str, count: usize) -> String {
    if count == 0 { say(id) } else { format!("{} {count}", say(id)) }
}

/// One word of the switch, underlined where it is the one that is shown.
fn tab(ui: &mut Ui, words: &str, worst: Option<Severity>, told: &str, shown: bool, theme: &Theme) -> Response {
    let ink = if shown { theme.ink } else { theme.ink2 };
    let face = if shown { Face::Heading } else { Face::Emphasis };
    let galley = ui.painter().layout_no_wrap(words.to_owned(), face.font(), ink);
    let icon = if worst.is_some() { Icon::SMALL + 4.0 } else { 0.0 };
    let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x + icon + 8.0, HEAD), Sense::click());
    let left = rect.left() + 4.0;
    if let Some(worst) = worst {
        let centre = pos2(left + Icon::SMALL / 2.0, rect.center().y);
        severity_icon(worst).paint(ui.painter(), centre, Icon::SMALL, severity_ink(worst, theme));
    }
    let text = pos2(left + icon, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(text, galley, ink);
    if shown {
        ui.painter().hline(rect.x_range(), rect.bottom() - 1.0, Stroke::new(2.0, theme.ink));
    } else if response.hovered() {
        ui.painter().hline(rect.x_range(), rect.bottom() - 1.0, theme.region_line());
    }
    focus_ring(ui, &response, space::INPUT_CORNER, theme);
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, shown, told));
    response
}
