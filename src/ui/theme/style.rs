//! Tells egui the theme: colours, corners, strokes, distances, text styles.

use super::{Theme, key, space};
use crate::ui::face;
use egui::style::{Interaction, ScrollStyle, Selection, Spacing, TextCursorStyle, WidgetVisuals, Widgets};
use egui::{Color32, Context, CornerRadius, Margin, Shadow, Stroke, Style, Visuals, vec2};
use std::sync::Arc;

/// Makes a theme the one that is shown, from the next widget on.
pub fn apply(ctx: &Context, theme: &Theme) {
    let style = Arc::new(style(theme));
    let kind = if theme.dark { egui::Theme::Dark } else { egui::Theme::Light };
    for each in [egui::Theme::Dark, egui::Theme::Light] {
        ctx.set_style_of(each, style.clone());
    }
    ctx.set_theme(kind);
    ctx.data_mut(|data| data.insert_temp(key(), Arc::new(theme.clone())));
}

/// Takes away the short fades of menus and dialogs.
pub fn reduce_motion(ctx: &Context, reduced: bool) {
    ctx.all_styles_mut(|style| style.animation_time = if reduced { 0.0 } else { FADE });
}

const FADE: f32 = 0.08;

fn style(theme: &Theme) -> Style {
    Style {
        text_styles: face::text_styles(),
        spacing: spacing(),
        interaction: Interaction { tooltip_delay: 0.4, selectable_labels: false, ..Interaction::default() },
        visuals: visuals(theme),
        animation_time: FADE,
        ..Style::default()
    }
}

fn spacing() -> Spacing {
    Spacing {
        item_spacing: vec2(8.0, 4.0),
        window_margin: Margin::same(12),
        button_padding: vec2(10.0, 4.0),
        menu_margin: Margin::same(4),
        indent: 16.0,
        interact_size: vec2(28.0, space::INPUT),
        text_edit_width: 240.0,
        combo_width: 120.0,
        icon_width: 15.0,
        icon_width_inner: 9.0,
        icon_spacing: 8.0,
        scroll: ScrollStyle { bar_width: 8.0, ..ScrollStyle::thin() },
        tooltip_width: 360.0,
        ..Spacing::default()
    }
}

#[expect(deprecated, reason = "the struct still has the unused field, which its default fills")]
fn visuals(theme: &Theme) -> Visuals {
    let base = if theme.dark { Visuals::dark() } else { Visuals::light() };
    Visuals {
        override_text_color: None,
        weak_text_color: Some(theme.ink3),
        widgets: widgets(theme),
        selection: Selection { bg_fill: selected_text(theme), stroke: Stroke::new(2.0, theme.acc) },
        hyperlink_color: theme.acc,
        faint_bg_color: theme.hov,
        extreme_bg_color: theme.raised,
        text_edit_bg_color: Some(theme.raised),
        code_bg_color: theme.panel,
        warn_fg_color: theme.par,
        error_fg_color: theme.mis,
        window_corner_radius: CornerRadius::same(space::DIALOG_CORNER),
        window_shadow: Shadow::NONE,
        window_fill: theme.canvas,
        window_stroke: theme.region_line(),
        menu_corner_radius: CornerRadius::same(space::BUTTON_CORNER),
        panel_fill: theme.panel,
        popup_shadow: Shadow::NONE,
        text_cursor: TextCursorStyle { stroke: Stroke::new(1.5, theme.acc), ..TextCursorStyle::default() },
        clip_rect_margin: 0.0,
        indent_has_left_vline: false,
        striped: false,
        interact_cursor: None,
        image_loading_spinners: false,
        disabled_alpha: 1.0,
        ..base
    }
}

/// The ground of marked letters: text keeps its colour there, so it is never the inverted selection.
fn selected_text(theme: &Theme) -> Color32 {
    if theme.high_contrast {
        theme.hl
    } else if theme.dark {
        theme.sel
    } else {
        Color32::from_rgb(0xC4, 0xD5, 0xF3)
    }
}

fn widgets(theme: &Theme) -> Widgets {
    let state = |fill: Color32, border: Stroke, ink: Color32| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: border,
        corner_radius: CornerRadius::same(space::INPUT_CORNER),
        fg_stroke: Stroke::new(1.0, ink),
        expansion: 0.0,
    };
    Widgets {
        noninteractive: state(theme.panel, theme.row_line(), theme.ink),
        inactive: state(theme.raised, theme.input_line(), theme.ink),
        hovered: state(theme.hov, theme.input_line(), theme.ink),
        active: state(theme.hov, Stroke::new(2.0, theme.acc), theme.ink),
        open: state(theme.raised, theme.input_line(), theme.ink),
    }
}
