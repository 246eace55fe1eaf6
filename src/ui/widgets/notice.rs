//! A warning or an error in the flow of a page: what happened, why it matters, what to do.

use crate::ui::theme::{Theme, space, theme};
use crate::ui::{Face, Icon};
use egui::{Align, CornerRadius, Frame, Layout, Margin, Stroke, Ui};

/// How grave a notice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    /// Something to know or to do.
    Warning,
    /// Something went wrong here.
    Error,
}

/// Shows a notice; `actions` draws its buttons, from the right.
pub fn notice<R>(
    ui: &mut Ui,
    kind: NoticeKind,
    icon: Icon,
    title: &str,
    text: &str,
    actions: impl FnOnce(&mut Ui) -> R,
) -> R {
    let theme = theme(ui);
    let (ground, edge) = match kind {
        NoticeKind::Warning => (theme.parbg, theme.par),
        NoticeKind::Error => (theme.misbg, theme.mis),
    };
    Frame::new()
        .fill(ground)
        .stroke(Stroke::new(1.0, edge))
        .corner_radius(CornerRadius::same(space::NOTICE_CORNER))
        .inner_margin(Margin::symmetric(14, 11))
        .show(ui, |ui| {
            let wide = ui.available_width() >= BESIDE;
            if wide {
                let beside = Layout::right_to_left(Align::Min);
                ui.with_layout(beside, |ui| {
                    let taken = actions(ui);
                    ui.with_layout(Layout::left_to_right(Align::Min), |ui| words(ui, icon, title, text, &theme));
                    taken
                })
                .inner
            } else {
                ui.set_min_width(ui.available_width());
                ui.horizontal_top(|ui| words(ui, icon, title, text, &theme));
                ui.horizontal(actions).inner
            }
        })
        .inner
}

/// From this width on the buttons stand beside the words.
const BESIDE: f32 = 440.0;

fn words(ui: &mut Ui, icon: Icon, title: &str, text: &str, theme: &Theme) {
    ui.spacing_mut().item_spacing.x = 12.0;
    ui.label(icon.text(Icon::SIZE, theme.ink2));
    ui.vertical(|ui| {
        if !title.is_empty() {
            ui.add(egui::Label::new(Face::Heading.text(title, theme.ink)).wrap());
        }
        if !text.is_empty() {
            ui.add(egui::Label::new(Face::Body.text(text, theme.ink2)).wrap());
        }
    });
}
