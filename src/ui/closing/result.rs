//! How it would stand: the count before and after, a glyph for each line, what stays open and why, what was checked.

use super::Found;
use crate::app::closing::{Preview, Stays, Topic, Why, load_text};
use crate::scenario::RecordRef;
use crate::ui::theme::{Theme, theme};
use crate::ui::widgets::{link, row_line, topic_swatch, verdict_glyph};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Frame, Label, Margin, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

/// How many lines are named for one reason.
const NAMED: usize = 3;
/// How many glyphs stand in one row.
const GLYPHS: usize = 9;

/// Draws the right side; the answer is where a person wants to enter what the setting lacks.
pub fn result_ui(ui: &mut Ui, found: &Found) -> Option<RecordRef> {
    let theme = theme(ui);
    let preview = &found.preview;
    let area = ScrollArea::vertical().id_salt("closing result").auto_shrink([false, false]);
    let shown = area.show(ui, |ui| {
        let framed = Frame::new().inner_margin(Margin::symmetric(16, 14)).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            count(ui, found, &theme);
            for topic in &preview.topics {
                topic_ui(ui, topic, &theme);
            }
            let entered = stays(ui, preview, &theme);
            worse(ui, preview, &theme);
            checked(ui, found, &theme);
            entered
        });
        framed.inner
    });
    shown.inner
}

fn count(ui: &mut Ui, found: &Found, theme: &Theme) {
    let (before, after) = (found.preview.before(), found.preview.open_after());
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        ui.label(Face::Display.text(before.to_string(), theme.ink));
        ui.label(Icon::ArrowRight.text(Icon::SIZE, theme.ink2));
        ui.label(Face::Display.text(after.to_string(), theme.ink));
        ui.label(Face::Small.text(found.plan.lines_text(after), theme.ink2));
    });
    ui.add_space(4.0);
}

fn topic_ui(ui: &mut Ui, topic: &Topic, theme: &Theme) {
    let rows = topic.lines.len().div_ceil(GLYPHS).max(1);
    let height = 8.0 + 15.0 * rows as f32;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let first = rect.top() + 11.0;
    topic_swatch(ui.painter(), pos2(rect.left() + 4.0, first), &topic.topic, theme);
    let code = ui.painter().layout_no_wrap(topic.code.clone(), Face::CodeSmallStrong.font(), theme.ink);
    ui.painter().galley(pos2(rect.left() + 15.0, first - code.size().y / 2.0), code, theme.ink);
    // What stays open stands first, as in the list of lines.
    let (open, closed): (Vec<_>, Vec<_>) = topic.lines.iter().partition(|(_, verdict)| verdict.is_open());
    for (place, (_, verdict)) in open.into_iter().chain(closed).enumerate() {
        let across = rect.left() + 70.0 + 16.0 * (place % GLYPHS) as f32;
        let centre = pos2(across, first + 15.0 * (place / GLYPHS) as f32);
        verdict_glyph(ui.painter(), centre, 13.0, *verdict, theme);
    }
    let change = say_with("gaps-change", &[("before", topic.before().into()), ("after", topic.after().into())]);
    let galley = ui.painter().layout_no_wrap(change.clone(), Face::CodeSmallStrong.font(), theme.ink);
    ui.painter().galley(pos2(rect.right() - galley.size().x, first - galley.size().y / 2.0), galley, theme.ink);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{} {change}", topic.code)));
}

fn heading(ui: &mut Ui, id: &str, theme: &Theme) {
    ui.add_space(8.0);
    row_line(ui);
    ui.add_space(6.0);
    ui.label(Face::Emphasis.text(say(id), theme.ink));
}

fn stays(ui: &mut Ui, preview: &Preview, theme: &Theme) -> Option<RecordRef> {
    if preview.stays.is_empty() {
        return None;
    }
    heading(ui, "closing-stays", theme);
    let mut entered = None;
    for (text, lines) in preview.stays_texts(NAMED) {
        let missing = |lines: &[&Stays]| lines.iter().flat_map(|it| it.missing.clone()).collect::<Vec<_>>().join("\n");
        let shown = ui.add(Label::new(Face::Small.text(text, theme.ink)).wrap());
        if lines.iter().any(|stays| !stays.missing.is_empty()) {
            shown.on_hover_text(missing(&lines));
        }
        let in_setting = lines.iter().filter(|stays| matches!(stays.why, Why::Setup));
        for (stays, record) in in_setting.filter_map(|stays| Some((stays, stays.entered.as_ref()?))) {
            let told = say_with(
                "gaps-lacks",
                &[("line", stays.line.to_string().into()), ("lacks", stays.missing.join(" ").into())],
            );
            ui.add(Label::new(Face::Small.text(told, theme.ink2)).wrap());
            if link(ui, &say_with("gaps-leads", &[("where", record.kind.label().into())])).clicked() {
                entered = Some(record.clone());
            }
        }
        ui.add_space(2.0);
    }
    entered
}

fn worse(ui: &mut Ui, preview: &Preview, theme: &Theme) {
    if preview.worse.is_empty() {
        return;
    }
    heading(ui, "closing-worse", theme);
    for change in &preview.worse {
        ui.add(Label::new(Face::Small.text(change.worse_text(), theme.ink)).wrap());
    }
}

fn checked(ui: &mut Ui, found: &Found, theme: &Theme) {
    heading(ui, "closing-checked", theme);
    for (holds, text) in found.preview.checked.texts(found.preview.after.scenario(), found.plan.asked.load) {
        ui.horizontal_top(|ui| {
            let (icon, ink) = if holds { (Icon::Check, theme.cov) } else { (Icon::Warning, theme.par) };
            ui.label(icon.text(Icon::SMALL, ink));
            ui.add(Label::new(Face::Small.text(text, theme.ink)).wrap());
        });
    }
    let load = load_text(&found.preview.load);
    if !load.is_empty() {
        ui.add_space(4.0);
        let text = say_with("closing-load", &[("branches", load.into())]);
        ui.add(Label::new(Face::Small.text(text, theme.ink2)).wrap());
    }
}
