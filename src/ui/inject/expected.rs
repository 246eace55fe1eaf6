//! What the audience is expected to do: in short for the inspector, and as a list to edit.

use super::chips::remove;
use super::choices;
use super::data::expected_in_short;
use super::fields::code_of;
use super::form::{Form, label};
use crate::scenario::{ExpectedAction, Text};
use crate::ui::theme::space;
use crate::ui::widgets::{
    Button, LabelPlace, NumberField, Picker, TextField, fit_text, hover_full_text, icon_button, row_line,
};
use crate::ui::{Face, Icon, theme};
use crate::words::{say, say_with};
use egui::{CornerRadius, Role, Sense, StrokeKind, Ui, WidgetInfo, vec2};

/// The widths of the columns: code, who, within, and the button that removes.
const WHO: f32 = 92.0;
const WITHIN: f32 = 44.0;

impl Form<'_> {
    /// One line such as `Report up; take legal advice; +1`; pressed, it opens the list below.
    pub fn expected_in_short(&mut self, ui: &mut Ui, label_width: f32) {
        let short = expected_in_short(self.document, &self.inject.expected);
        let lacking = self.lacking("expected");
        let is_empty = self.inject.expected.is_empty();
        ui.horizontal_top(|ui| {
            ui.allocate_ui_with_layout(
                vec2(label_width, space::INPUT),
                egui::Layout::left_to_right(egui::Align::Center),
                |ui| {
                    ui.set_min_size(vec2(label_width, space::INPUT));
                    ui.label(Face::Small.text(label("expected"), theme(ui).ink3));
                },
            );
            let shown = if is_empty { lacking.unwrap_or_default() } else { short };
            if self.short_box(ui, &shown, is_empty) {
                self.state.expected_open = !self.state.expected_open;
                if self.state.expected_open && is_empty && !self.document.is_read_only() {
                    self.change(|inject| inject.expected.push(ExpectedAction::default()));
                    let id = self.inject.id.clone();
                    self.state.focus_on(&id, "expected.0.code");
                }
            }
        });
        if self.state.expected_open {
            self.expected_list(ui, true);
        }
    }

    fn short_box(&self, ui: &mut Ui, text: &str, lacks: bool) -> bool {
        let theme = theme(ui);
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), space::INPUT));
        let response = ui.interact(rect, self.id("expected"), Sense::click());
        let corner = CornerRadius::same(space::INPUT_CORNER);
        let stroke = if response.has_focus() { theme.focus_line() } else { theme.input_line() };
        if lacks && !response.has_focus() {
            crate::ui::widgets::dashed_rect(ui.painter(), rect, space::INPUT_CORNER, egui::Stroke::new(1.0, theme.par));
        } else {
            ui.painter().rect(rect, corner, theme.raised, stroke, StrokeKind::Inside);
        }
        let caret = if self.state.expected_open { Icon::CaretUp } else { Icon::CaretDown };
        caret.paint(ui.painter(), rect.right_center() - vec2(13.0, 0.0), 12.0, theme.ink2);
        let inner = rect.shrink2(vec2(9.0, 0.0)).with_max_x(rect.right() - 24.0);
        let shortened = fit_text(ui.painter(), inner, text, Face::Body, if lacks { theme.ink3 } else { theme.ink });
        let name = format!("{}: {text}", label("expected"));
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, self.state.expected_open, &name));
        hover_full_text(response, shortened, text).clicked()
    }

    /// The list; narrow in the inspector, where the words stand over the choices.
    pub fn expected_list(&mut self, ui: &mut Ui, narrow: bool) {
        let spacing = ui.spacing().item_spacing;
        ui.spacing_mut().item_spacing.y = 1.0;
        for at in 0..self.inject.expected.len() {
            ui.push_id(("expected", at), |ui| self.expected_row(ui, at, narrow));
            row_line(ui);
        }
        ui.spacing_mut().item_spacing = spacing;
        if narrow
            && !self.document.is_read_only()
            && Button::outline(&say("inject-add-action")).small().icon(Icon::Plus).show(ui).clicked()
        {
            self.add_action();
        }
    }

    pub fn add_action(&mut self) {
        let field = format!("expected.{}.code", self.inject.expected.len());
        self.change(|inject| inject.expected.push(ExpectedAction::default()));
        let id = self.inject.id.clone();
        self.state.focus_on(&id, &field);
    }

    fn expected_row(&mut self, ui: &mut Ui, at: usize, narrow: bool) {
        let Some(action) = self.inject.expected.get(at).cloned() else { return };
        ui.spacing_mut().item_spacing = vec2(6.0, 1.0);
        if narrow {
            self.action_text(ui, at, &action, ui.available_width());
        }
        ui.horizontal(|ui| {
            let fixed = WHO + WITHIN + space::SMALL_BUTTON + 62.0;
            let rest = (ui.available_width() - fixed).max(90.0);
            let code_width = if narrow { rest } else { (rest * 0.36).max(120.0) };
            if !narrow {
                self.action_text(ui, at, &action, rest - code_width - 6.0);
            }
            self.action_code(ui, at, &action, code_width);
            self.action_branch(ui, at, &action);
            self.action_within(ui, at, &action);
            let name = say_with("inject-remove-action", &[("number", (at + 1).into())]);
            if !self.document.is_read_only() && icon_button(ui, Icon::X, &name).clicked() {
                self.change(|inject| remove(at, &mut inject.expected));
            }
        });
    }

    fn action_text(&mut self, ui: &mut Ui, at: usize, action: &ExpectedAction, width: f32) {
        let field = format!("expected.{at}.text");
        let name = say_with("inject-action-text", &[("number", (at + 1).into())]);
        let hint = say("inject-action-hint");
        let (words, fixed) = self.shown(&action.text);
        let text = TextField::new(self.id(&field), &name, &words).label_place(LabelPlace::Hidden).hint(&hint);
        let output = text.width(width).quiet().wraps().read_only(fixed).show(ui);
        if let Some(text) = output.typed {
            self.action(at, Some((&field, output.gesture)), |action| action.text = Text::from(text));
        }
    }

    fn action_code(&mut self, ui: &mut Ui, at: usize, action: &ExpectedAction, width: f32) {
        let vocabulary = self.vocabulary();
        let shown = choices::shown(vocabulary, "do", &action.code);
        let name = say_with("inject-action-code", &[("number", (at + 1).into())]);
        let hint = say("inject-action-code-hint");
        let picker = Picker::new(self.id(&format!("expected.{at}.code")), &name, shown.as_deref()).hint(&hint);
        let picker = picker.label_place(LabelPlace::Hidden).width(width).or_nothing().quiet();
        if let Some(picked) = picker.show(ui, || choices::values(vocabulary, "do")) {
            self.action(at, None, |action| action.code = code_of(picked));
        }
    }

    fn action_branch(&mut self, ui: &mut Ui, at: usize, action: &ExpectedAction) {
        let vocabulary = self.vocabulary();
        let shown = (!action.branch.is_empty()).then(|| choices::branch_text(vocabulary, &action.branch));
        let name = say_with("inject-action-branch", &[("number", (at + 1).into())]);
        let hint = say("inject-action-branch-hint");
        let lacking = self.lacking("expected").map(|_| hint.as_str());
        let picker = Picker::new(self.id(&format!("expected.{at}.branch")), &name, shown.as_deref()).hint(&hint);
        let picker = picker.label_place(LabelPlace::Hidden).width(WHO).or_nothing().quiet().lacking(lacking);
        if let Some(picked) = picker.show(ui, || choices::branches(vocabulary, "branch", &[])) {
            self.action(at, None, |action| action.branch = code_of(picked));
        }
    }

    fn action_within(&mut self, ui: &mut Ui, at: usize, action: &ExpectedAction) {
        let theme = theme(ui);
        let field = format!("expected.{at}.within");
        let name = say_with("inject-action-within", &[("number", (at + 1).into())]);
        let number =
            NumberField::new(self.id(&field), &name, action.within).label_place(LabelPlace::Hidden).width(WITHIN);
        let number = number.quiet().read_only(self.document.is_read_only());
        let typed = number.show(ui);
        ui.label(Face::Small.text(say("inject-min"), theme.ink3)).on_hover_text(within_text(action.within));
        if let Some((within, gesture)) = typed {
            self.action(at, Some((&field, gesture)), |action| action.within = within);
        }
    }

    fn action(&mut self, at: usize, gesture: Option<(&str, u64)>, change: impl FnOnce(&mut ExpectedAction)) {
        let apply = |inject: &mut crate::scenario::Inject| {
            if let Some(action) = inject.expected.get_mut(at) {
                change(action);
            }
        };
        match gesture {
            Some((field, serial)) => self.typed(field, serial, apply),
            None => self.change(apply),
        }
    }
}

/// A limit such as `within 4 h`.
fn within_text(minutes: Option<u32>) -> String {
    let Some(minutes) = minutes else { return say("inject-within-none") };
    let (hours, rest) = (minutes / 60, minutes % 60);
    let text = match (hours, rest) {
        (0, rest) => format!("{rest} min"),
        (hours, 0) => format!("{hours} h"),
        (hours, rest) => format!("{hours} h {rest} min"),
    };
    say_with("inject-within", &[("span", text.into())])
}
