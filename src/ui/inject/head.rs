//! Number, path and title of an inject, and the ways to other injects.

use super::data::{Place, path};
use super::fields::NUMBER;
use super::form::{Form, label};
use crate::edit::Onward;
use crate::ui::commands::Command;
use crate::ui::outbox::Wish;
use crate::ui::theme::space;
use crate::ui::widgets::{Button, LabelPlace, TextField, icon_button, key_cap};
use crate::ui::{Face, Icon, theme};
use crate::words::{say, say_with};
use egui::{Align, Layout, Sense, Ui, UiBuilder, vec2};

/// A title of more letters scrolls inside its field, which is so high.
const MANY_LETTERS: usize = 400;
const LONGEST_TITLE: f32 = 120.0;

impl Form<'_> {
    /// The head of the inspector: number and path, below it the title.
    pub fn inspector_head(&mut self, ui: &mut Ui) {
        ui.allocate_ui_with_layout(
            vec2(ui.available_width(), space::PANEL_HEAD - 14.0),
            Layout::right_to_left(Align::Center),
            |ui| {
                self.more(ui);
                if icon_button(ui, Icon::ArrowUpRight, &Command::OpenInject.text()).clicked() {
                    let id = self.inject.id.clone();
                    self.out.wish(Wish::OpenFull(id));
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    self.number(ui, Face::CodeStrong);
                    self.path(ui);
                });
            },
        );
        self.title(ui, Face::Title);
    }

    fn more(&mut self, ui: &mut Ui) {
        let owner = icon_button(ui, Icon::DotsThree, &say("inject-more"));
        let mut run = None;
        egui::Popup::menu(&owner).show(|ui| {
            for command in [
                Command::OpenInject,
                Command::ViewChain,
                Command::NewFollowUp,
                Command::NewContingency,
                Command::NewIfActed,
                Command::NewIfNotActed,
                Command::Duplicate,
                Command::Delete,
            ] {
                let keys = command.keys_text(ui.ctx());
                if Button::plain(&command.text()).key(&keys).width(240.0).show(ui).clicked() {
                    run = Some(command);
                }
            }
        });
        if let Some(command) = run {
            self.out.wish(Wish::Run(command));
        }
    }

    /// The number in a field that is as wide as its text.
    fn number(&mut self, ui: &mut Ui, face: Face) {
        let name = label("number");
        let now = (NUMBER.get)(&self.inject).clone();
        let galley = ui.painter().layout_no_wrap(now.to_string(), face.font(), egui::Color32::PLACEHOLDER);
        let width = (galley.size().x + 12.0).max(40.0);
        let field = TextField::new(self.id("number"), &name, &now).label_place(LabelPlace::Hidden).face(face).quiet();
        let output = field.width(width).keep_draft().read_only(self.document.is_read_only()).show(ui);
        if let Some(text) = output.typed {
            self.typed("number", output.gesture, |inject| inject.number = text.into());
        }
    }

    /// Storyline and incident.
    fn path(&self, ui: &mut Ui) {
        let theme = theme(ui);
        let path = path(self.scenario(), &self.inject).join(" / ");
        ui.add(egui::Label::new(Face::Small.text(path, theme.ink2)).truncate());
    }

    fn title(&mut self, ui: &mut Ui, face: Face) {
        let (name, lacking, now) = (label("title"), self.lacking("title"), self.inject.title.clone());
        let (now, fixed) = self.shown(&now);
        let field =
            TextField::new(self.id("title"), &name, &now).label_place(LabelPlace::Hidden).face(face).quiet().wraps();
        let field = if self.is_prefilled() { field.selects() } else { field };
        let field = if now.len() > MANY_LETTERS { field.at_most(LONGEST_TITLE) } else { field };
        let output = field.lacking(lacking.as_deref()).read_only(fixed).show(ui);
        if let Some(text) = output.typed {
            self.typed("title", output.gesture, |inject| inject.title = text.into());
        }
    }

    /// Whether the title was put there by the program, when an inject was made that goes on from another.
    fn is_prefilled(&self) -> bool {
        let earlier = self.inject.links.iter().filter_map(|link| self.scenario().inject(&link.to));
        earlier.into_iter().any(|earlier| {
            let values = [("title", earlier.title.to_string().into())];
            let names = Onward::ALL.map(|onward| say_with(&format!("edit-{}-title", onward.name()), &values));
            names.contains(&self.inject.title.to_string())
        })
    }

    /// The bar over the opened inject: back, path, position, the way to its neighbours.
    pub fn opened_bar(&mut self, ui: &mut Ui, place: &Place) {
        let theme = theme(ui);
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), space::PANEL_HEAD), Sense::hover());
        ui.painter().rect_filled(rect, 0.0, theme.panel);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.region_line());
        let inner = rect.shrink2(vec2(space::PANEL, 0.0));
        let mut right = ui.new_child(UiBuilder::new().max_rect(inner).layout(Layout::right_to_left(Align::Center)));
        if Button::outline(&say("inject-back")).icon(Icon::SidebarSimple).key("Esc").small().show(&mut right).clicked()
        {
            self.out.wish(Wish::BackToTable);
        }
        self.neighbour(&mut right, Icon::ArrowDown, Command::NextInject, place.after.clone());
        self.neighbour(&mut right, Icon::ArrowUp, Command::PreviousInject, place.before.clone());
        if place.count > 0 {
            let values = [("index", place.index.into()), ("count", place.count.into())];
            right.label(Face::Small.text(say_with("inject-position", &values), theme.ink2));
        }
        let inner = inner.with_max_x(right.min_rect().left() - 8.0);
        let mut left = ui.new_child(UiBuilder::new().max_rect(inner).layout(Layout::left_to_right(Align::Center)));
        if icon_button(&mut left, Icon::ArrowLeft, &say("inject-back")).clicked() {
            self.out.wish(Wish::BackToTable);
        }
        self.path(&mut left);
    }

    fn neighbour(&mut self, ui: &mut Ui, icon: Icon, command: Command, to: Option<crate::scenario::InjectId>) {
        let keys = command.keys_text(ui.ctx());
        key_cap(ui, &keys);
        ui.add_space(-6.0);
        let response = ui.add_enabled_ui(to.is_some(), |ui| icon_button(ui, icon, &command.text())).inner;
        if let Some(id) = to.filter(|_| response.clicked()) {
            self.out.wish(Wish::OpenFull(id));
        }
    }

    /// Number, title, status and kind of the opened inject.
    pub fn opened_head(&mut self, ui: &mut Ui) {
        ui.horizontal_top(|ui| {
            let width = ui.available_width();
            ui.vertical(|ui| {
                ui.add_space(3.0);
                self.number(ui, Face::Title);
            });
            let left = width - ui.min_rect().width() - 240.0;
            ui.allocate_ui(vec2(left.max(160.0), 30.0), |ui| self.title(ui, Face::Opened));
            ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
                ui.add_space(0.0);
                self.small_code(ui, super::fields::KIND_OVER);
                self.small_code(ui, super::fields::STATUS);
            });
        });
    }
}
