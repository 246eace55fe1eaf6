//! Other formats: each with one line on whom it is for, and what it would lose, before anything is written.

use super::state::BriefState;
use crate::app::Document;
use crate::app::press::{Format, Loss, WriteAs, losses};
use crate::ui::outbox::Outbox;
use crate::ui::review::keys::{focus_in_dialog, moved, row_sense, step};
use crate::ui::theme::{space, theme};
use crate::ui::widgets::{Button, Dialog, fit_text, focus_frame, heading, hover_full_text, row_ground, row_line};
use crate::ui::{Face, thread};
use crate::words::{say, say_with};
use egui::{Context, Id, Rect, Role, ScrollArea, Ui, UiBuilder, WidgetInfo, pos2, vec2};
use std::sync::mpsc::{Receiver, channel};

/// A scenario with more injects is looked through in the background, so that the window does not stop.
const AT_ONCE: usize = 600;
/// The width of the list of formats.
const LIST: f32 = 300.0;
/// The most places that are named for one loss.
const PLACES: usize = 6;

type Found = Result<Vec<Loss>, String>;

/// The dialog while it is open.
pub struct FormatsDialog {
    format: Format,
    found: Option<Found>,
    waits: Option<Receiver<Found>>,
    has_focus: bool,
}

impl FormatsDialog {
    fn new(ctx: &Context, document: &Document, format: Format) -> Self {
        let coverage = document.coverage();
        if coverage.scenario().injects.len() <= AT_ONCE {
            return Self { format, found: Some(losses(format, coverage)), waits: None, has_focus: false };
        }
        let (answer, waits) = channel();
        let (coverage, ctx) = (coverage.clone(), ctx.clone());
        thread::start(move || {
            // Nobody waits any more where another format was chosen meanwhile.
            answer.send(losses(format, &coverage)).unwrap_or_default();
            ctx.request_repaint();
        });
        Self { format, found: None, waits: Some(waits), has_focus: false }
    }
}

impl BriefState {
    /// Opens the list of formats at one of them.
    pub fn open_formats(&mut self, ctx: &Context, document: &Document, format: Format) {
        self.formats = Some(FormatsDialog::new(ctx, document, format));
    }

    /// Takes what was found in the background.
    pub(super) fn formats_follow(&mut self) {
        if let Some(dialog) = &mut self.formats
            && let Some(found) = dialog.waits.as_ref().and_then(|waits| waits.try_recv().ok())
        {
            dialog.found = Some(found);
            dialog.waits = None;
        }
    }
}

/// Draws the dialog, while it is open.
pub fn formats_ui(ctx: &Context, document: &Document, state: &mut BriefState, out: &mut Outbox) {
    let Some(mut dialog) = state.formats.take() else { return };
    let busy = state.writing.is_busy().then(|| say("brief-off-busy"));
    let unmade = matches!(dialog.found, Some(Err(_))).then(|| say("brief-off-unmade"));
    let reason = busy.or(unmade);
    let title = say("brief-formats-title");
    let shown = Dialog::new(Id::unique("brief formats"), &title)
        .subtitle(&say("brief-formats-subtitle"))
        .size(780.0, 560.0)
        .show(
            ctx,
            |ui| body(ui, &mut dialog),
            |ui| {
                let write = Button::ink(&say("brief-formats-write")).off_because(reason.as_deref()).show(ui).clicked();
                let leave = Button::outline(&say("brief-formats-leave")).show(ui).clicked();
                (write, leave)
            },
        );
    let (write, leave) = shown.footer;
    let format = dialog.format;
    if write {
        state.export(document, WriteAs::Other(format), out);
    } else if let Some(other) = shown.body {
        let has_focus = dialog.has_focus;
        state.formats = Some(FormatsDialog { has_focus, ..FormatsDialog::new(ctx, document, other) });
    } else if !leave && !shown.closed {
        state.formats = Some(dialog);
    }
}

fn body(ui: &mut Ui, dialog: &mut FormatsDialog) -> Option<Format> {
    let rect = ui.available_rect_before_wrap();
    let line = rect.left() + LIST;
    ui.painter().vline(line, rect.y_range(), theme(ui).region_line());
    let mut left = ui.new_child(UiBuilder::new().max_rect(rect.with_max_x(line)));
    let list = ScrollArea::vertical().id_salt("brief format list").auto_shrink(false);
    let chosen = list.show(&mut left, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let rows: Vec<Option<Format>> = Format::ALL.into_iter().map(|format| row(ui, format, dialog)).collect();
        rows.into_iter().flatten().next_back()
    });
    let place = Rect::from_min_max(pos2(line + 1.0, rect.top()), rect.max);
    let mut right = ui.new_child(UiBuilder::new().max_rect(place));
    right.set_clip_rect(place.intersect(ui.clip_rect()));
    found_ui(&mut right, dialog);
    chosen.inner.filter(|format| *format != dialog.format)
}

fn id(format: Format) -> Id {
    Id::unique(("brief format", format.name()))
}

fn row(ui: &mut Ui, format: Format, dialog: &mut FormatsDialog) -> Option<Format> {
    let theme = theme(ui);
    let chosen = dialog.format == format;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), space::TWO_LINES));
    let response = ui.interact(rect, id(format), row_sense(chosen));
    if chosen && !dialog.has_focus {
        dialog.has_focus = focus_in_dialog(ui, id(format));
    }
    row_ground(ui.painter(), rect, chosen, response.hovered(), &theme);
    let colours = theme.in_row(chosen);
    let (name, about) =
        (say(&format!("brief-format-{}", format.name())), say(&format!("brief-format-{}-for", format.name())));
    let words = rect.shrink2(vec2(20.0, 5.0)).with_max_x(rect.right() - 8.0);
    let (upper, lower) = words.split_top_bottom_at_fraction(0.5);
    fit_text(ui.painter(), upper, &format!("{name} · .{}", format.ending()), Face::Emphasis, colours.ink);
    let shortened = fit_text(ui.painter(), lower, &about, Face::Small, colours.ink3);
    if response.has_focus() {
        focus_frame(ui.painter(), rect, &theme);
    }
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, chosen, format!("{name}: {about}")));
    let mut wanted = response.clicked().then_some(format);
    if let Some(step) = step(ui, id(format)) {
        let place = Format::ALL.iter().position(|own| *own == format).unwrap_or_default();
        wanted = Format::ALL.get(moved(place, step, Format::ALL.len(), Format::ALL.len())).copied();
        if let Some(next) = wanted {
            crate::ui::review::keys::focus(ui, id(next));
        }
    }
    hover_full_text(response, shortened, &about);
    wanted
}

fn found_ui(ui: &mut Ui, dialog: &FormatsDialog) {
    let theme = theme(ui);
    let list = ScrollArea::vertical().id_salt("brief losses").auto_shrink(false);
    list.show(ui, |ui| {
        egui::Frame::new().inner_margin(egui::Margin::symmetric(20, 14)).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            let wrapped = |ui: &mut Ui, face: Face, text: &str, ink| {
                ui.add(egui::Label::new(face.text(text, ink)).wrap());
            };
            wrapped(ui, Face::Body, &say(&format!("brief-format-{}-for", dialog.format.name())), theme.ink2);
            wrapped(ui, Face::Body, &say("brief-formats-whole"), theme.ink2);
            ui.add_space(6.0);
            match &dialog.found {
                None => wrapped(ui, Face::Body, &say("brief-losses-looking"), theme.ink2),
                Some(Err(why)) => wrapped(ui, Face::Body, why, theme.mis),
                Some(Ok(found)) if found.is_empty() => wrapped(ui, Face::Heading, &say("brief-losses-none"), theme.ink),
                Some(Ok(found)) => {
                    heading(ui, &say("brief-losses"), Some((found.len(), theme.ink2)));
                    found.iter().for_each(|loss| loss_ui(ui, loss));
                }
            }
        });
    });
}

fn loss_ui(ui: &mut Ui, loss: &Loss) {
    let theme = theme(ui);
    row_line(ui);
    ui.add(egui::Label::new(Face::Body.text(&loss.text, theme.ink)).wrap());
    if loss.places.is_empty() {
        return;
    }
    let mut named: Vec<String> = loss.places.iter().take(PLACES).cloned().collect();
    let more = loss.places.len().saturating_sub(PLACES);
    if more > 0 {
        named.push(say_with("brief-check-more", &[("count", more.into())]));
    }
    ui.add(egui::Label::new(Face::CodeSmall.text(named.join(", "), theme.ink3)).wrap());
}
