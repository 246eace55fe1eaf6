//! The side panels of the desk: folded, beside the centre, or lying over it as a sheet.

/// Which panels are folded or opened as a sheet, which fit, and how wide they were dragged.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Folds {
    /// The left one is folded.
    pub left_folded: bool,
    /// The right one is folded.
    pub right_folded: bool,
    /// The left one lies over the centre.
    pub left_sheet: bool,
    /// The right one lies over the centre.
    pub right_sheet: bool,
    /// Whether there is room for the left one beside the centre, as found in the last frame.
    pub left_fits: bool,
    /// The same for the right one.
    pub right_fits: bool,
    /// How wide the left one was dragged.
    pub left_width: Option<f32>,
    /// How wide the right one was dragged.
    pub right_width: Option<f32>,
}

impl Folds {
    /// Whether the left one stands beside the centre.
    pub fn left_inline(&self) -> bool {
        self.left_fits && !self.left_folded
    }
    /// Whether the right one stands beside the centre.
    pub fn right_inline(&self) -> bool {
        self.right_fits && !self.right_folded
    }
    /// Whether the left one lies over the centre.
    pub fn left_is_sheet(&self) -> bool {
        !self.left_fits && self.left_sheet
    }
    /// Whether the right one lies over the centre.
    pub fn right_is_sheet(&self) -> bool {
        !self.right_fits && self.right_sheet
    }
    /// Whether the left one is seen.
    pub fn left_is_shown(&self) -> bool {
        self.left_inline() || self.left_is_sheet()
    }
    /// Folds or shows the left one.
    pub fn toggle_left(&mut self) {
        let flag = if self.left_fits { &mut self.left_folded } else { &mut self.left_sheet };
        *flag = !*flag;
    }
    /// Folds or shows the right one.
    pub fn toggle_right(&mut self) {
        let flag = if self.right_fits { &mut self.right_folded } else { &mut self.right_sheet };
        *flag = !*flag;
    }
    /// Makes sure that the opened line is seen.
    pub fn show_right(&mut self) {
        self.right_folded = false;
        self.right_sheet = true;
    }
    /// Puts away what lies over the centre.
    pub fn close_sheets(&mut self) {
        self.left_sheet = false;
        self.right_sheet = false;
    }
}
