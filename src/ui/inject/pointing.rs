//! The open findings that point to this inject, each with what to do.

use super::form::Form;
use crate::coverage::{Coverage, Finding};
use crate::scenario::InjectId;
use crate::ui::outbox::Wish;
use crate::ui::review::{severity_icon, severity_ink, severity_word};
use crate::ui::theme::{Theme, space};
use crate::ui::widgets::{focus_ring, row_line};
use crate::ui::{Face, Icon, theme};
use crate::words::say;
use egui::text::{LayoutJob, TextWrapping};
use egui::{Role, Sense, Ui, WidgetInfo, vec2};
use std::sync::Arc;

/// The findings at one inject, kept as long as the findings are the same.
#[derive(Clone, Debug)]
pub(super) struct Pointing {
    of: Arc<Vec<Finding>>,
    inject: InjectId,
    here: Arc<Vec<Finding>>,
}

impl Form<'_> {
    /// The open findings that point here; nothing is drawn where there are none.
    pub fn findings(&mut self, ui: &mut Ui, opened: bool) {
        let here = self.findings_here(ui);
        if here.is_empty() {
            return;
        }
        let theme = theme(ui);
        ui.add_space(if opened { 10.0 } else { 8.0 });
        ui.horizontal(|ui| {
            ui.label(Face::Heading.text(say("inject-findings"), theme.ink));
            ui.label(Face::CodeStrong.text(here.len().to_string(), theme.par));
        });
        for finding in here.iter() {
            row_line(ui);
            if finding_row(ui, finding, opened, &theme) {
                self.out.wish(Wish::ShowFinding(finding.rule.id.clone()));
            }
        }
    }

    fn findings_here(&mut self, ui: &Ui) -> Arc<Vec<Finding>> {
        let all = self.state.found.beside_typing(self.document, ui.ctx());
        let id = &self.inject.id;
        let is_fresh = |known: &Pointing| Arc::ptr_eq(&known.of, &all) && known.inject == *id;
        let known = self.state.pointing.take().filter(is_fresh).unwrap_or_else(|| {
            let here = Coverage::findings_at(&all, id).into_iter().cloned().collect();
            Pointing { of: Arc::clone(&all), inject: id.clone(), here: Arc::new(here) }
        });
        let here = Arc::clone(&known.here);
        self.state.pointing = Some(known);
        here
    }
}

/// One finding: how grave it is, what is amiss, what to do; it leads to the Review desk.
fn finding_row(ui: &mut Ui, finding: &Finding, opened: bool, theme: &Theme) -> bool {
    let rule = &finding.rule;
    let lead = Icon::SMALL + 7.0;
    let width = (ui.available_width() - lead).max(80.0);
    let text = |text: &str, face: Face, ink, rows: usize| {
        let mut job = LayoutJob::single_section(text.to_owned(), face.format(ink));
        job.wrap = TextWrapping { max_width: width, max_rows: rows, ..TextWrapping::default() };
        ui.painter().layout_job(job)
    };
    let title = format!("{}: {}", severity_word(rule.severity), rule.title_said());
    let title_galley = text(&title, Face::Emphasis, theme.ink, 2);
    let remedy = text(rule.remedy.trim(), Face::Small, theme.ink3, if opened { 4 } else { 2 });
    let padding = if opened { 6.0 } else { 4.0 };
    let height = title_galley.size().y + remedy.size().y + 2.0 * padding + 1.0;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    if response.hovered() {
        ui.painter().rect_filled(rect, 0.0, theme.hov);
    }
    let top = rect.left_top() + vec2(0.0, padding);
    let mark = top + vec2(Icon::SMALL / 2.0, 9.0);
    severity_icon(rule.severity).paint(ui.painter(), mark, Icon::SMALL, severity_ink(rule.severity, theme));
    let below = top + vec2(lead, title_galley.size().y + 1.0);
    ui.painter().galley(top + vec2(lead, 0.0), title_galley, theme.ink);
    ui.painter().galley(below, remedy, theme.ink3);
    focus_ring(ui, &response, space::INPUT_CORNER, theme);
    let told = format!("{title}. {}", rule.remedy.trim());
    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, &told));
    response.on_hover_text(format!("{}\n{}", finding.text, rule.why_said().trim())).clicked()
}
