//! Links to earlier injects, and the later ones that link here; `onward` makes them.

use super::chips::remove;
use super::choices;
use super::data::short_time_text;
use super::fields::code_of;
use super::form::{Form, label};
use crate::edit::Edit;
use crate::scenario::{Code, Inject, InjectId, Link, Scenario};
use crate::ui::theme::space;
use crate::ui::widgets::{Choice, LabelPlace, Picker, TextField, fit_text, focus_ring, heading, icon_button};
use crate::ui::{Face, Icon, theme};
use crate::words::{say, say_with};
use egui::{Role, Sense, Ui, WidgetInfo, vec2};
use std::sync::Arc;

const KIND: f32 = 108.0;
/// The room for the cross behind a link.
const CROSS: f32 = 34.0;

/// The injects that link to this one, in order of time.
pub(super) fn later_of<'a>(scenario: &'a Scenario, id: &InjectId) -> Vec<&'a Arc<Inject>> {
    let mut later: Vec<_> =
        scenario.injects.iter().filter(|inject| inject.links.iter().any(|link| link.to == *id)).collect();
    later.sort_by_key(|inject| (inject.time.is_none(), inject.time));
    later
}

/// What a link means, seen from the earlier inject, with the condition of a branch.
fn link_in(link: &Link) -> String {
    match link.when.as_str() {
        "" => say(&format!("inject-link-in-{}", link.kind.as_str().replace('_', "-"))),
        when => say(&format!("inject-when-{}", when.replace('_', "-"))),
    }
}

impl Form<'_> {
    pub fn links(&mut self, ui: &mut Ui) {
        for at in 0..self.inject.links.len() {
            ui.push_id(("link", at), |ui| self.link(ui, at));
        }
        for later in later_of(self.scenario(), &self.inject.id) {
            self.later(ui, later);
        }
        self.lacking_follow_up(ui);
        if !self.document.is_read_only() {
            self.add_links(ui, true);
        }
    }

    /// The links in a narrow panel.
    pub fn links_in_short(&mut self, ui: &mut Ui) {
        heading(ui, &label("links"), None);
        for at in 0..self.inject.links.len() {
            ui.push_id(("link", at), |ui| self.link_in_short(ui, at));
        }
        for later in later_of(self.scenario(), &self.inject.id) {
            self.later(ui, later);
        }
        ui.add_space(2.0);
        self.add_links(ui, false);
    }

    fn lacking_follow_up(&mut self, ui: &mut Ui) {
        let theme = theme(ui);
        let needs = std::sync::Arc::clone(&self.known().needs);
        if let Some(need) = needs.iter().find(|need| need.key == "follow-up") {
            ui.horizontal(|ui| {
                ui.label(Icon::Warning.text(Icon::SMALL, theme.par));
                ui.label(Face::Body.text(say("inject-lacking-follow-up"), theme.ink3)).on_hover_text(&need.why);
            });
        }
    }

    fn link(&mut self, ui: &mut Ui, at: usize) {
        let Some(link) = self.inject.links.get(at).cloned() else { return };
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            self.link_kind(ui, at, &link);
            if link.kind.as_str() == "branch" {
                self.link_condition(ui, at, &link);
            }
            let note = 130.0;
            let width = (ui.available_width() - note - 36.0).max(80.0);
            self.link_target(ui, &link.to, width);
            self.link_note(ui, at, &link, note);
            if self.unlink_button(ui, &link.to) {
                self.change(|inject| remove(at, &mut inject.links));
            }
        });
    }

    /// The same without a remark; the condition of a branch stands below.
    fn link_in_short(&mut self, ui: &mut Ui, at: usize) {
        let Some(link) = self.inject.links.get(at).cloned() else { return };
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            self.link_kind(ui, at, &link);
            self.link_target(ui, &link.to, (ui.available_width() - CROSS).max(60.0));
            if self.unlink_button(ui, &link.to) {
                self.change(|inject| remove(at, &mut inject.links));
            }
        });
        if link.kind.as_str() == "branch" {
            ui.horizontal(|ui| {
                ui.add_space(KIND + 6.0);
                self.link_condition(ui, at, &link);
            });
        }
    }

    /// The cross that takes a link with another inject away.
    fn unlink_button(&self, ui: &mut Ui, other: &InjectId) -> bool {
        let name = say_with("inject-remove-link", &[("other", self.called(other).into())]);
        !self.document.is_read_only() && icon_button(ui, Icon::X, &name).clicked()
    }

    fn link_kind(&mut self, ui: &mut Ui, at: usize, link: &Link) {
        let vocabulary = self.vocabulary();
        let shown = choices::shown(vocabulary, "link", &link.kind);
        let name = say_with("inject-link-kind", &[("other", self.called(&link.to).into())]);
        let picker = Picker::new(self.id(&format!("links.{at}.kind")), &name, shown.as_deref());
        let picker = picker.label_place(LabelPlace::Hidden).width(KIND).quiet();
        if let Some(picked) = picker.show(ui, || choices::values(vocabulary, "link")) {
            self.change_link(at, |link| link.kind = code_of(picked));
        }
    }

    /// For a branch: played if the audience acted, or if it did not.
    fn link_condition(&mut self, ui: &mut Ui, at: usize, link: &Link) {
        let word = |code: &str| say(&format!("inject-when-{}", code.replace('_', "-")));
        let shown = (!link.when.is_empty()).then(|| word(link.when.as_str()));
        let name = say("inject-link-when");
        let picker = Picker::new(self.id(&format!("links.{at}.when")), &name, shown.as_deref()).hint(&name);
        let picker = picker.label_place(LabelPlace::Hidden).width(124.0).or_nothing().quiet();
        let choices = || ["acted", "not_acted"].map(|code| Choice::new(code, word(code))).to_vec();
        if let Some(picked) = picker.show(ui, choices) {
            self.change_link(at, |link| link.when = code_of(picked));
        }
    }

    fn link_note(&mut self, ui: &mut Ui, at: usize, link: &Link, width: f32) {
        let (field, name) = (format!("links.{at}.note"), label("link-note"));
        let (words, fixed) = self.shown(&link.note);
        let text = TextField::new(self.id(&field), &name, &words).label_place(LabelPlace::Hidden).hint(&name).quiet();
        let output = text.width(width).read_only(fixed).show(ui);
        if let Some(text) = output.typed {
            let gesture = output.gesture;
            self.typed(&field, gesture, |inject| {
                if let Some(link) = inject.links.get_mut(at) {
                    link.note = text.into();
                }
            });
        }
    }

    fn change_link(&mut self, at: usize, change: impl FnOnce(&mut Link)) {
        self.change(|inject| {
            if let Some(link) = inject.links.get_mut(at) {
                change(link);
            }
        });
    }

    /// A later inject that links here; what the link means is chosen there.
    fn later(&mut self, ui: &mut Ui, later: &Arc<Inject>) {
        let theme = theme(ui);
        let own = later.links.iter().filter(|link| link.to == self.inject.id);
        let kinds: Vec<String> = own.map(link_in).collect();
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            let (rect, _) = ui.allocate_exact_size(vec2(KIND, space::INPUT), Sense::hover());
            fit_text(ui.painter(), rect.shrink2(vec2(4.0, 0.0)), &kinds.join(", "), Face::Body, theme.ink3);
            self.link_target(ui, &later.id, (ui.available_width() - CROSS).max(60.0));
            if self.unlink_button(ui, &later.id) {
                let (from, to) = (later.id.clone(), self.inject.id.clone());
                self.out.edit(Edit::Unlink { from, to, kind: Code::default() });
            }
        });
    }

    /// Number, title and time of a linked inject; pressed, it goes there.
    fn link_target(&mut self, ui: &mut Ui, to: &InjectId, width: f32) {
        let theme = theme(ui);
        let Some(other) = self.scenario().inject(to) else {
            ui.label(Face::Body.text(say_with("inject-link-gone", &[("id", to.to_string().into())]), theme.mis));
            return;
        };
        let (rect, response) = ui.allocate_exact_size(vec2(width, space::INPUT), Sense::click());
        if response.hovered() {
            ui.painter().rect_filled(rect, 0.0, theme.hov);
        }
        let number = ui.painter().layout_no_wrap(other.number.to_string(), Face::CodeStrong.font(), theme.ink);
        let time = short_time_text(self.scenario(), other.time);
        let time = ui.painter().layout_no_wrap(time, Face::Code.font(), theme.ink2);
        let (top, after) = (rect.center().y - number.size().y / 2.0, rect.left() + 4.0 + number.size().x + 8.0);
        let right = rect.right() - time.size().x - 4.0;
        ui.painter().galley(egui::pos2(rect.left() + 4.0, top), number, theme.ink);
        ui.painter().galley(egui::pos2(right, top), time, theme.ink2);
        let title = other.readable(&other.title);
        fit_text(ui.painter(), rect.with_min_x(after).with_max_x(right - 8.0), &title, Face::Body, theme.ink);
        focus_ring(ui, &response, space::INPUT_CORNER, &theme);
        let name = say_with("inject-go-to", &[("other", format!("{} {title}", other.number).into())]);
        response.widget_info(|| WidgetInfo::labeled(Role::Link, true, &name));
        if response.clicked() {
            self.show(to.clone(), true);
        }
    }

    fn called(&self, id: &InjectId) -> String {
        self.scenario().inject(id).map_or_else(|| id.to_string(), |inject| inject.number.to_string())
    }
}
