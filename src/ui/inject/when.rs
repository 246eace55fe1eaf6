//! When: a time in any notation, shown as a date-time group, with day of play and phase beside it.

use super::data::{day_of, time_text};
use super::form::{Form, label};
use super::state::Unread;
use crate::scenario::ExTime;
use crate::scenario::time::{TimeFault, TimeFrame, TimeNote, read_time};
use crate::ui::theme::{Theme, space};
use crate::ui::widgets::{LabelPlace, TextField};
use crate::ui::{Face, theme};
use crate::words::say;
use egui::{CornerRadius, Role, Sense, StrokeKind, Ui, WidgetInfo, vec2};

impl Form<'_> {
    /// The time with its day and phase.
    pub fn when(&mut self, ui: &mut Ui, label_width: f32) {
        let theme = theme(ui);
        ui.horizontal(|ui| {
            self.time_field(ui, label_width);
            ui.spacing_mut().item_spacing.x = 6.0;
            ui.add_space(-2.0);
            let day = day_of(self.scenario(), self.inject.time);
            if !day.is_empty() {
                day_box(ui, &day, &theme);
            }
            self.phase_words(ui, &theme);
        });
        self.remark(ui, label_width, &theme);
    }

    /// The phase by the name that the exercise gives it.
    fn phase_words(&self, ui: &mut Ui, theme: &Theme) {
        let Some(phase) = self.scenario().phase_of(&self.inject) else { return };
        let kind = self.vocabulary().label("phase", phase.kind.as_str());
        let (name, whole) = match (phase.name.trim(), kind) {
            ("", kind) => (kind, kind.to_owned()),
            (name, "") => (name, name.to_owned()),
            (name, kind) => (name, format!("{name} · {kind}")),
        };
        ui.add(egui::Label::new(Face::Small.text(name, theme.ink3)).truncate()).on_hover_text(whole);
    }

    fn time_field(&mut self, ui: &mut Ui, label_width: f32) {
        let name = label("time");
        let lacking = self.lacking("time");
        let unread = self.unread().map(|unread| unread.text.clone());
        let value = unread.unwrap_or_else(|| time_text(self.scenario(), self.inject.time));
        let field = TextField::new(self.id("time"), &name, &value)
            .label_place(LabelPlace::Left(label_width))
            .face(Face::CodeStrong)
            .width(126.0)
            .keep_draft()
            .lacking(lacking.as_deref())
            .read_only(self.document.is_read_only());
        let output = field.show(ui);
        let output_hint = say("inject-time-hint");
        let Some(text) = output.typed else {
            output.response.on_hover_text(output_hint);
            return;
        };
        self.read(&text, output.gesture);
    }

    /// The text that was typed and cannot be read, as long as the time is the one it was typed over.
    fn unread(&self) -> Option<&Unread> {
        self.state.unread.as_ref().filter(|unread| unread.inject == self.inject.id && unread.base == self.inject.time)
    }

    fn read(&mut self, text: &str, gesture: u64) {
        let exercise = &self.scenario().exercise;
        let frame = TimeFrame { startex: exercise.startex, day_count: exercise.day_count };
        self.state.time_notes = None;
        match read_time(text, &frame) {
            Ok(read) => {
                self.state.unread = None;
                self.note(read.time, &read.notes);
                self.typed("time", gesture, |inject| inject.time = Some(read.time));
            }
            Err(TimeFault::Empty) => {
                self.state.unread = None;
                self.typed("time", gesture, |inject| inject.time = None);
            }
            Err(fault) => {
                let (inject, base) = (self.inject.id.clone(), self.inject.time);
                self.state.unread = Some(Unread { inject, base, text: text.to_owned(), fault: fault.message() });
            }
        }
    }

    fn note(&mut self, time: ExTime, notes: &[TimeNote]) {
        let sentences: Vec<String> = notes.iter().map(TimeNote::message).collect();
        if !sentences.is_empty() {
            self.state.time_notes = Some((self.inject.id.clone(), time, sentences.join(" ")));
        }
    }

    /// Under the field: why the time cannot be read, or what was assumed.
    fn remark(&mut self, ui: &mut Ui, label_width: f32, theme: &Theme) {
        let fault = self.unread().map(|unread| (unread.fault.clone(), theme.mis));
        let is_of_this =
            |of: &crate::scenario::InjectId, time: ExTime| *of == self.inject.id && Some(time) == self.inject.time;
        let note = self.state.time_notes.as_ref().filter(|(of, time, _)| is_of_this(of, *time));
        let note = note.map(|(_, _, text)| (text.clone(), theme.ink3));
        if let Some((text, ink)) = fault.or(note) {
            ui.horizontal_top(|ui| {
                ui.add_space(label_width + ui.spacing().item_spacing.x);
                ui.add(egui::Label::new(Face::Small.text(text, ink)).wrap());
            });
        }
    }
}

fn day_box(ui: &mut Ui, day: &str, theme: &Theme) {
    let galley = ui.painter().layout_no_wrap(day.to_owned(), Face::CodeStrong.font(), theme.ink2);
    let size = vec2(galley.size().x + 18.0, space::INPUT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let corner = CornerRadius::same(space::INPUT_CORNER);
    ui.painter().rect_stroke(rect, corner, theme.region_line(), StrokeKind::Inside);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, theme.ink2);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, day));
}
