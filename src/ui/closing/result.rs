//! How it would stand: the count before and after, a glyph for each line, what stays open and why, what was checked.

use super::Found;
use crate::app::Document;
use crate::app::closing::{Checked, Preview, Topic, Why, by_reason};
use crate::ui::theme::{Theme, theme};
use crate::ui::widgets::{row_line, topic_swatch, verdict_glyph};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Frame, Label, Margin, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

/// How many lines are named for one reason.
const NAMED: usize = 3;
/// How many glyphs stand in one row.
const GLYPHS: usize = 9;

/// Draws the right side.
pub fn result_ui(ui: &mut Ui, document: &Document, found: &Found) {
    let theme = theme(ui);
    let preview = &found.preview;
    ScrollArea::vertical().id_salt("closing result").auto_shrink([false, false]).show(ui, |ui| {
        Frame::new().inner_margin(Margin::symmetric(16, 14)).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            count(ui, preview, &theme);
            for topic in &preview.topics {
                topic_ui(ui, topic, &theme);
            }
            stays(ui, preview, &theme);
            worse(ui, preview, &theme);
            checked(ui, document, found, &theme);
        });
    });
}

fn count(ui: &mut Ui, preview: &Preview, theme: &Theme) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        ui.label(Face::Display.text(preview.before().to_string(), theme.ink));
        ui.label(Icon::ArrowRight.text(Icon::SIZE, theme.ink2));
        ui.label(Face::Display.text(preview.open_after().to_string(), theme.ink));
        ui.label(Face::Small.text(say("gaps-lines-open"), theme.ink2));
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

fn stays(ui: &mut Ui, preview: &Preview, theme: &Theme) {
    if preview.stays.is_empty() {
        return;
    }
    heading(ui, "gaps-stays", theme);
    for (why, lines) in by_reason(&preview.stays) {
        let named: Vec<&str> = lines.iter().take(NAMED).map(|stays| stays.line.as_str()).collect();
        let values = [
            ("lines", named.join(", ").into()),
            ("more", lines.len().saturating_sub(NAMED).into()),
            ("item", why.items().first().map(ToString::to_string).unwrap_or_default().into()),
            ("detail", detail(why).into()),
        ];
        let text = say_with(&format!("gaps-why-{}", why.name().replace('_', "-")), &values);
        let missing: Vec<&str> = lines.iter().flat_map(|stays| &stays.missing).map(String::as_str).collect();
        let shown = ui.add(Label::new(Face::Small.text(text, theme.ink)).wrap());
        if !missing.is_empty() {
            shown.on_hover_text(missing.join("\n"));
        }
    }
}

fn detail(why: &Why) -> String {
    match why {
        Why::NoPhase(kind, _) => kind.to_string(),
        Why::TooLong(minutes, _) => (minutes / 60).to_string(),
        _ => String::new(),
    }
}

fn worse(ui: &mut Ui, preview: &Preview, theme: &Theme) {
    if preview.worse.is_empty() {
        return;
    }
    heading(ui, "gaps-worse", theme);
    for change in &preview.worse {
        ui.add(Label::new(Face::Small.text(change.line.to_string(), theme.par)).wrap());
    }
}

fn checked(ui: &mut Ui, document: &Document, found: &Found, theme: &Theme) {
    heading(ui, "gaps-checked", theme);
    let checked: &Checked = &found.preview.checked;
    let load = found.plan.asked.load;
    let over = checked.over_load.first().map(|(code, ..)| document.vocabulary().label("to", code.as_str()).to_owned());
    let rows = [
        ("gaps-same-hour", checked.same_hour.len(), String::new()),
        ("gaps-load", checked.over_load.len(), over.unwrap_or_default()),
        ("gaps-hard-near", checked.hard_near.len(), String::new()),
        ("gaps-outside", checked.outside.len(), String::new()),
    ];
    for (id, count, who) in rows {
        ui.horizontal_top(|ui| {
            let (icon, ink) = if count == 0 { (Icon::Check, theme.cov) } else { (Icon::Warning, theme.par) };
            ui.label(icon.text(Icon::SMALL, ink));
            let values = [("count", count.into()), ("load", load.into()), ("who", who.into())];
            ui.add(Label::new(Face::Small.text(say_with(id, &values), theme.ink)).wrap());
        });
    }
    let cost: Vec<String> =
        found.preview.load.iter().take(4).map(|(who, count)| format!("{} +{count}", receiver(who))).collect();
    if !cost.is_empty() {
        ui.add_space(4.0);
        let text = say_with("gaps-cost", &[("cost", cost.join(", ").into())]);
        ui.add(Label::new(Face::Small.text(text, theme.ink2)).wrap());
    }
}

fn receiver(who: &crate::scenario::tempo::Receiver) -> String {
    match who {
        crate::scenario::tempo::Receiver::Branch(code) => code.as_str().to_uppercase(),
        other => format!("{other:?}"),
    }
}
