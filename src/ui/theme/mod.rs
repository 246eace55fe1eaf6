//! The colours of the window by what they are for, in light, dark and high contrast.
//!
//! `palette` holds the values, `contrast` measures them, `style` tells egui of them.

mod contrast;
mod palette;
mod style;
#[cfg(test)]
mod tests;

pub use contrast::ratio;
pub use style::{apply, reduce_motion};

use egui::{Color32, Id, Stroke};
use std::sync::Arc;

/// The themes a person can choose from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum ThemeChoice {
    /// Dark on light.
    #[default]
    Light,
    /// Light on dark.
    Dark,
    /// Black on white, lines in ink, letters beside every glyph.
    ContrastLight,
    /// White on black, lines in ink, letters beside every glyph.
    ContrastDark,
}

impl ThemeChoice {
    /// All themes.
    pub const ALL: [Self; 4] = [Self::Light, Self::Dark, Self::ContrastLight, Self::ContrastDark];

    /// The name in settings files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::ContrastLight => "contrast_light",
            Self::ContrastDark => "contrast_dark",
        }
    }

    /// The theme that comes next when a person leafs through them.
    pub const fn next(self) -> Self {
        match self {
            Self::Light => Self::Dark,
            Self::Dark => Self::ContrastLight,
            Self::ContrastLight => Self::ContrastDark,
            Self::ContrastDark => Self::Light,
        }
    }

    /// The theme that shows light where this one shows dark.
    const fn inverse(self) -> Self {
        match self {
            Self::Light => Self::Dark,
            Self::Dark => Self::Light,
            Self::ContrastLight => Self::ContrastDark,
            Self::ContrastDark => Self::ContrastLight,
        }
    }
}

/// The colours of one theme, named by use; `look.md` section 4 is their table.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    /// Which theme this is.
    pub choice: ThemeChoice,
    /// Whether the ground is dark.
    pub dark: bool,
    /// Whether letters stand beside glyphs and lines are drawn in ink.
    pub high_contrast: bool,
    /// Tables and text.
    pub canvas: Color32,
    /// Bars and side panels.
    pub panel: Color32,
    /// Behind pages.
    pub sunken: Color32,
    /// Inputs and buttons.
    pub raised: Color32,
    /// Under the pointer.
    pub hov: Color32,
    /// Selection; draw what stands on it with `on_selection`.
    pub sel: Color32,
    /// Hairlines between rows.
    pub line: Color32,
    /// Hairlines between regions.
    pub line2: Color32,
    /// Borders of inputs.
    pub ctl: Color32,
    /// Text.
    pub ink: Color32,
    /// Secondary text and icons.
    pub ink2: Color32,
    /// Labels.
    pub ink3: Color32,
    /// Focus, links, the moment on a timeline.
    pub acc: Color32,
    /// Text on `acc`.
    pub on_acc: Color32,
    /// Words that changed or caused a tag.
    pub hl: Color32,
    /// Covered.
    pub cov: Color32,
    /// Partly covered.
    pub par: Color32,
    /// Missing; danger.
    pub mis: Color32,
    /// Waits for an adviser.
    pub wai: Color32,
    /// Not applicable, waived.
    pub nap: Color32,
    /// The ground of holes and errors.
    pub misbg: Color32,
    /// The ground of warnings.
    pub parbg: Color32,
    topics: &'static [(&'static str, Color32)],
}

impl Theme {
    /// The colours of a theme.
    pub fn of(choice: ThemeChoice) -> Self {
        palette::theme(choice)
    }

    /// The colour of a topic by its id (`topic.caac`) or code (`caac`); an own topic takes `ink2`.
    pub fn topic(&self, id: &str) -> Color32 {
        let code = id.rsplit('.').next().unwrap_or(id);
        let known = self.topics.iter().find(|(name, _)| name.eq_ignore_ascii_case(code));
        known.map_or(self.ink2, |(_, colour)| *colour)
    }

    /// The colours for what stands on a selected row: these, or in high contrast the inverse ones.
    pub fn on_selection(&self) -> Self {
        if self.high_contrast { Self::of(self.choice.inverse()) } else { self.clone() }
    }

    /// The colours for a row that is selected or not.
    pub fn in_row(&self, selected: bool) -> std::borrow::Cow<'_, Self> {
        if selected && self.high_contrast {
            std::borrow::Cow::Owned(self.on_selection())
        } else {
            std::borrow::Cow::Borrowed(self)
        }
    }

    /// A hairline between rows.
    pub fn row_line(&self) -> Stroke {
        Stroke::new(1.0, self.line)
    }

    /// A hairline between regions.
    pub fn region_line(&self) -> Stroke {
        Stroke::new(1.0, self.line2)
    }

    /// The border of an input.
    pub fn input_line(&self) -> Stroke {
        Stroke::new(1.0, self.ctl)
    }

    /// The frame of what has the focus.
    pub fn focus_line(&self) -> Stroke {
        Stroke::new(2.0, self.acc)
    }
}

/// The theme that was applied to the context last; light before any was.
pub fn theme(ctx: &egui::Context) -> Arc<Theme> {
    ctx.data(|data| data.get_temp::<Arc<Theme>>(key())).unwrap_or_else(|| Arc::new(Theme::of(ThemeChoice::Light)))
}

fn key() -> Id {
    Id::unique("crosscut theme")
}

/// Distances and sizes in points.
pub mod space {
    /// The steps of distance.
    pub const STEPS: [f32; 9] = [2.0, 4.0, 6.0, 8.0, 12.0, 16.0, 20.0, 24.0, 32.0];
    /// Side padding of a panel.
    pub const PANEL: f32 = 12.0;
    /// Side padding of an opened inject.
    pub const OPENED: f32 = 26.0;
    /// Side padding of the start page.
    pub const START: f32 = 44.0;
    /// Air on each side of a table cell.
    pub const CELL: f32 = 8.0;
    /// Height of the top bar.
    pub const TOP_BAR: f32 = 46.0;
    /// Height of the head of a panel.
    pub const PANEL_HEAD: f32 = 38.0;
    /// Height of the status bar.
    pub const STATUS_BAR: f32 = 26.0;
    /// Height of a table row.
    pub const ROW: f32 = 28.0;
    /// Height of a table row where rows are compact.
    pub const ROW_COMPACT: f32 = 24.0;
    /// Height of a table row where rows are roomy.
    pub const ROW_ROOMY: f32 = 34.0;
    /// Height of a tree row.
    pub const TREE_ROW: f32 = 25.0;
    /// Height of an input.
    pub const INPUT: f32 = 26.0;
    /// Height of a button.
    pub const BUTTON: f32 = 28.0;
    /// Height of a small button.
    pub const SMALL_BUTTON: f32 = 24.0;
    /// Height of a row with two lines.
    pub const TWO_LINES: f32 = 46.0;
    /// Width of the label beside an input.
    pub const LABEL: f32 = 82.0;
    /// Corner of an input and a tag.
    pub const INPUT_CORNER: u8 = 3;
    /// Corner of a button and a segmented switch.
    pub const BUTTON_CORNER: u8 = 4;
    /// Corner of a notice.
    pub const NOTICE_CORNER: u8 = 5;
    /// Corner of a dialog.
    pub const DIALOG_CORNER: u8 = 6;
}
