//! What an inject does for the checklist: *Evidence for*, *Still lacks*, *If you complete it*.

use super::completion::{Completion, completion};
use super::form::Form;
use super::needs::{Need, has_topic, nothing_lacking};
use super::served::Served;
use crate::coverage::Verdict;
use crate::ui::outbox::Wish;
use crate::ui::theme::{Theme, space};
use crate::ui::widgets::{
    BarCounts, Button, GLYPH, coverage_bar, fit_text, focus_ring, glyph_width, heading, hover_full_text, key_cap, link,
    region_line, row_line, topic_code, verdict_glyph, verdict_word,
};
use crate::ui::{Face, commands::Command, theme};
use crate::words::{say, say_with};
use egui::{Align, Layout, Role, Sense, Ui, WidgetInfo, pos2, vec2};

const ID_WIDTH: f32 = 92.0;
/// How many served lines are shown at first, so that what is lacking stays in sight: opened full, and beside the table.
const SHOWN: usize = 5;
const SHOWN_BESIDE: usize = 3;

impl Form<'_> {
    /// The lines it serves; with one sentence each where the inject is opened full, else only where one lacks something.
    pub fn evidence_for(&mut self, ui: &mut Ui, opened: bool) {
        let theme = theme(ui);
        let served = std::sync::Arc::clone(&self.known().served);
        if opened {
            heading(ui, &say("inject-evidence-for"), None);
            row_line(ui);
        } else {
            ui.horizontal(|ui| {
                ui.label(Face::Heading.text(say("inject-evidence-for"), theme.ink));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    ui.label(Face::Small.text(say("inject-updates"), theme.ink3));
                });
            });
        }
        if served.is_empty() {
            let id = if has_topic(&self.inject) { "inject-evidence-none" } else { "inject-evidence-no-topic" };
            ui.add(egui::Label::new(Face::Small.text(say(id), theme.ink3)).wrap());
        }
        let few = if opened { SHOWN } else { SHOWN_BESIDE };
        let shown = if self.state.all_served { served.len() } else { few };
        for (at, line) in served.iter().enumerate().take(shown) {
            if opened && at > 0 {
                row_line(ui);
            }
            if self.served_row(ui, line, opened, &theme) {
                self.out.wish(Wish::ShowLine(line.id.clone()));
            }
        }
        if served.len() > few {
            let id = if self.state.all_served { "inject-evidence-fewer" } else { "inject-evidence-all" };
            ui.add_space(3.0);
            if link(ui, &say_with(id, &[("count", served.len().into())])).clicked() {
                self.state.all_served = !self.state.all_served;
            }
        }
    }

    fn served_row(&self, ui: &mut Ui, line: &Served, opened: bool, theme: &Theme) -> bool {
        let glyph = glyph_width(GLYPH, theme);
        let id_width = if opened { ID_WIDTH + 8.0 } else { ID_WIDTH };
        let lead = glyph + 7.0 + id_width;
        let says = opened || line.verdict != Verdict::Covered;
        let why = says.then(|| {
            let wrap = (ui.available_width() - if opened { lead } else { glyph + 7.0 }).max(80.0);
            let mut job = egui::text::LayoutJob::single_section(line.why.clone(), Face::Small.format(theme.ink3));
            job.wrap = egui::text::TextWrapping {
                max_width: wrap,
                max_rows: if opened { 3 } else { 1 },
                ..Default::default()
            };
            ui.painter().layout_job(job)
        });
        let is_cut = why.as_ref().is_some_and(|why| why.elided);
        let first = if opened { 22.0 } else { space::TREE_ROW - 3.0 };
        let padding = if opened { 7.0 } else { 0.0 };
        let height = first + why.as_ref().map_or(0.0, |why| why.size().y + 2.0) + 2.0 * padding;
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
        if response.hovered() {
            ui.painter().rect_filled(rect, 0.0, theme.hov);
        }
        let row = egui::Rect::from_min_size(rect.min + vec2(0.0, padding), vec2(rect.width(), first));
        verdict_glyph(ui.painter(), row.left_center() + vec2(GLYPH / 2.0, 0.0), GLYPH, line.verdict, theme);
        let id_rect = row.with_min_x(row.left() + glyph + 7.0);
        fit_text(ui.painter(), id_rect, line.id.as_str(), Face::CodeStrong, theme.ink);
        let title = row.with_min_x(row.left() + lead);
        let shortened =
            fit_text(ui.painter(), title, &line.title, Face::Body, if opened { theme.ink } else { theme.ink2 });
        if let Some(why) = why {
            let left = if opened { row.left() + lead } else { row.left() + glyph + 7.0 };
            ui.painter().galley(pos2(left, row.bottom()), why, theme.ink3);
        }
        focus_ring(ui, &response, space::INPUT_CORNER, theme);
        let told = format!("{} {}: {}. {}", line.id, line.title, verdict_word(line.verdict), line.why);
        response.widget_info(|| WidgetInfo::labeled(Role::Link, true, &told));
        hover_full_text(response, shortened || is_cut, &format!("{}\n{}", line.title, line.why)).clicked()
    }

    /// What it lacks, each with the one button that mends it.
    pub fn still_lacks(&mut self, ui: &mut Ui, opened: bool) {
        let theme = theme(ui);
        let known = std::sync::Arc::clone(&self.known().needs);
        let (steps, needs): (Vec<&Need>, Vec<&Need>) = known.iter().partition(|need| need.is_step);
        ui.horizontal(|ui| {
            ui.label(Face::Heading.text(say("inject-still-lacks"), theme.ink));
            if !needs.is_empty() {
                ui.label(Face::CodeStrong.text(needs.len().to_string(), theme.par));
            }
            if opened && !needs.is_empty() {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    ui.label(Face::Small.text(say("inject-next"), theme.ink3));
                    key_cap(ui, &Command::NextLacking.keys_text(ui.ctx()));
                });
            }
        });
        let promise = self.known().promise.clone();
        let said = if needs.is_empty() { nothing_lacking(&self.inject) } else { promise };
        if !said.is_empty() {
            ui.add(egui::Label::new(Face::Small.text(said, theme.ink3)).wrap());
        }
        self.need_rows(ui, &needs, opened);
        if !steps.is_empty() {
            ui.add_space(if opened { 10.0 } else { 8.0 });
            ui.label(Face::Heading.text(say("inject-one-step"), theme.ink));
            self.need_rows(ui, &steps, opened);
        }
    }

    fn need_rows(&mut self, ui: &mut Ui, needs: &[&Need], opened: bool) {
        let theme = theme(ui);
        let mut done = None;
        for need in needs {
            row_line(ui);
            if self.need_row(ui, need, opened, &theme) {
                done = Some(*need);
            }
        }
        if let Some(need) = done {
            self.perform(need, opened);
        }
    }

    fn need_row(&self, ui: &mut Ui, need: &Need, opened: bool, theme: &Theme) -> bool {
        let mut pressed = false;
        ui.add_space(if opened { 5.0 } else { 3.0 });
        ui.allocate_ui_with_layout(vec2(ui.available_width(), 34.0), Layout::right_to_left(Align::Center), |ui| {
            let name = format!("{}: {}", need.button, need.title);
            let button = Button::outline(&need.button).name(&name);
            let button = if opened { button } else { button.small() };
            pressed =
                ui.push_id(("need", self.inject.id.as_str(), need.key.as_str()), |ui| button.show(ui)).inner.clicked();
            ui.add_space(4.0);
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.add(egui::Label::new(Face::Emphasis.text(&need.title, theme.ink)).wrap());
                ui.add(egui::Label::new(Face::Small.text(&need.why, theme.ink3)).wrap());
            });
        });
        ui.add_space(if opened { 5.0 } else { 3.0 });
        pressed
    }

    /// How many essential lines would be open if it lacked nothing.
    pub fn if_completed(&mut self, ui: &mut Ui) {
        let Some(completion) = self.completion() else { return };
        let theme = theme(ui);
        region_line(ui);
        ui.add_space(10.0);
        heading(ui, &say("inject-if-completed"), None);
        ui.horizontal_top(|ui| {
            ui.vertical(|ui| {
                ui.set_width(120.0);
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = 5.0;
                    ui.label(Face::Opened.text(completion.before.to_string(), theme.ink));
                    ui.label(Face::Opened.text("→", theme.ink3));
                    ui.label(Face::Opened.text(completion.after.to_string(), theme.ink));
                });
                ui.label(Face::Small.text(say("inject-essential-open"), theme.ink3));
            });
            ui.vertical(|ui| {
                for tally in &completion.topics {
                    ui.horizontal(|ui| {
                        let (rect, _) = ui.allocate_exact_size(vec2(48.0, 18.0), Sense::hover());
                        let mut cell = ui.new_child(
                            egui::UiBuilder::new().max_rect(rect).layout(Layout::left_to_right(Align::Center)),
                        );
                        topic_code(&mut cell, tally.topic.as_str(), &tally.code, &tally.label);
                        coverage_bar(ui, &BarCounts::from(tally.counts), ui.available_width(), 8.0);
                    });
                }
            });
        });
    }

    fn completion(&mut self) -> Option<Completion> {
        let (document, id) = (self.document, self.inject.id.clone());
        self.known().completion.get_or_insert_with(|| completion(document, &id)).clone()
    }
}
