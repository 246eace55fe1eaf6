//! Where on the screen phases, days, bands, lanes and load lie, and how high each lane is.

use egui::{Rect, pos2};

/// The width of the column with names.
pub const GUTTER: f32 = 148.0;
const PHASES: f32 = 24.0;
const DAYS: f32 = 22.0;
/// The height of a topic band, and where room is short.
const BAND: (f32, f32) = (20.0, 16.0);
const CARE: f32 = 18.0;
const UNTIMED: f32 = 30.0;
const LOAD: f32 = 84.0;
/// Below this height the load makes room for the lanes.
const LOW: f32 = 400.0;

/// The height of a row of brackets.
pub const BRACKET: f32 = 15.0;
/// The height of a folded lane.
pub const FOLDED: f32 = 34.0;
const TALLEST: f32 = 99.0;
/// The air above the first row of brackets.
pub const TOP: f32 = 4.0;
const ABOVE: f32 = 11.0;
const BELOW: f32 = 9.0;
const TITLE: f32 = 15.0;

/// What has to find room.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// How many topic bands.
    pub bands: usize,
    /// Whether hard injects come in a row.
    pub care: bool,
    /// Whether injects have no time.
    pub untimed: bool,
    /// For each lane, how many rows of brackets it needs.
    pub lanes: Vec<usize>,
}

/// One lane within the strip of lanes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row {
    /// Where it begins, from the first lane on.
    pub top: f32,
    /// How high it is.
    pub height: f32,
    /// How many rows of brackets it shows with their names.
    pub brackets: usize,
    /// Where the marks stand, from its top on.
    pub line: f32,
    /// Whether titles stand under the marks.
    pub titles: bool,
}

/// Where everything lies.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    /// The whole.
    pub rect: Rect,
    /// Where the chart begins, right of the names.
    pub left: f32,
    /// The row of phases.
    pub phases: Rect,
    /// The row of days.
    pub days: Rect,
    /// The bands, one for each topic.
    pub bands: Vec<Rect>,
    /// The row that shows hard injects in a row.
    pub care: Option<Rect>,
    /// The lanes, as far as they are seen.
    pub lanes: Rect,
    /// The lanes one by one.
    pub rows: Vec<Row>,
    /// How high all lanes are together.
    pub content: f32,
    /// The row of injects without a time.
    pub untimed: Option<Rect>,
    /// The load.
    pub load: Option<Rect>,
}

impl Layout {
    /// Divides a rectangle.
    pub fn of(rect: Rect, wanted: &Wanted) -> Self {
        let is_low = rect.height() < LOW;
        let mut top = rect.top();
        let mut strip = |height: f32| {
            let strip = Rect::from_min_max(pos2(rect.left(), top), pos2(rect.right(), top + height));
            top += height;
            strip
        };
        let phases = strip(PHASES);
        let days = strip(DAYS);
        strip(3.0);
        let band = if is_low { BAND.1 } else { BAND.0 };
        let bands: Vec<Rect> = (0..wanted.bands).map(|_| strip(band)).collect();
        strip(2.0);
        let care = wanted.care.then(|| strip(CARE));
        let mut bottom = rect.bottom();
        let mut foot = |height: f32| {
            let foot = Rect::from_min_max(pos2(rect.left(), bottom - height), pos2(rect.right(), bottom));
            bottom -= height;
            foot
        };
        let load = (!is_low).then(|| foot(LOAD));
        let untimed = wanted.untimed.then(|| foot(UNTIMED));
        let lanes = Rect::from_min_max(pos2(rect.left(), top), pos2(rect.right(), bottom.max(top)));
        let rows = rows(&wanted.lanes, lanes.height());
        let content = rows.last().map_or(0.0, |row| row.top + row.height);
        Self { rect, left: rect.left() + GUTTER, phases, days, bands, care, lanes, rows, content, untimed, load }
    }

    /// The width of the chart.
    pub fn width(&self) -> f32 {
        (self.rect.right() - self.left).max(1.0)
    }

    /// The part of a strip that lies right of the names.
    pub fn chart(&self, strip: Rect) -> Rect {
        strip.with_min_x(self.left)
    }

    /// The part of a strip with the name.
    pub fn name(&self, strip: Rect) -> Rect {
        strip.with_max_x(self.left)
    }

    /// A lane on the screen, scrolled by so much.
    pub fn lane(&self, row: &Row, scroll: f32) -> Rect {
        let top = self.lanes.top() + row.top - scroll;
        Rect::from_min_max(pos2(self.rect.left(), top), pos2(self.rect.right(), top + row.height))
    }

    /// How far the lanes can be scrolled.
    pub fn scrolls(&self) -> f32 {
        (self.content - self.lanes.height()).max(0.0)
    }

    /// The lanes that are seen.
    pub fn seen(&self, scroll: f32) -> std::ops::Range<usize> {
        let first = self.rows.partition_point(|row| row.top + row.height <= scroll);
        let last = self.rows.partition_point(|row| row.top < scroll + self.lanes.height());
        first..last.max(first)
    }

    /// The lane at a height of the screen.
    pub fn lane_at(&self, y: f32, scroll: f32) -> Option<usize> {
        if !self.lanes.y_range().contains(y) {
            return None;
        }
        let inside = y - self.lanes.top() + scroll;
        self.rows.iter().position(|row| (row.top..row.top + row.height).contains(&inside))
    }
}

/// The height of a lane with brackets, marks and titles.
fn full(brackets: usize) -> f32 {
    bare(brackets) + TITLE
}

/// The height of a lane with brackets and marks.
fn bare(brackets: usize) -> f32 {
    TOP + BRACKET * brackets as f32 + ABOVE + BELOW
}

/// How high each lane is: all with everything if that fits, else with fewer rows of brackets, else the same for all.
fn rows(brackets: &[usize], room: f32) -> Vec<Row> {
    let count = brackets.len().max(1) as f32;
    let most = brackets.iter().copied().max().unwrap_or(0);
    let total = |cap: usize| brackets.iter().map(|rows| full((*rows).min(cap))).sum::<f32>();
    let cap = (1..=most.max(1)).rev().find(|cap| total(*cap) <= room);
    let same = (room / count).floor().clamp(FOLDED, TALLEST);
    let more = cap.map_or(0.0, |cap| ((room - total(cap)) / count).floor());
    let mut top = 0.0;
    let mut all = Vec::with_capacity(brackets.len());
    for wanted in brackets.iter().copied() {
        let height = cap.map_or(same, |cap| {
            let own = full(wanted.min(cap));
            (own + more).min(TALLEST.max(own))
        });
        all.push(row(top, height, wanted));
        top += height;
    }
    all
}

/// What a lane of this height holds: titles before a second row of brackets, one row of brackets before titles.
fn row(top: f32, height: f32, wanted: usize) -> Row {
    let with_titles = (wanted.min(1)..=wanted).rev().find(|rows| full(*rows) <= height);
    let without = || (0..=wanted).rev().find(|rows| bare(*rows) <= height).unwrap_or(0);
    let brackets = with_titles.unwrap_or_else(without);
    let line = if brackets == 0 && with_titles.is_none() {
        (height / 2.0).round() + 2.0
    } else {
        TOP + BRACKET * brackets as f32 + ABOVE
    };
    Row { top, height, brackets, line, titles: with_titles.is_some() }
}

#[cfg(test)]
mod tests {
    use super::{FOLDED, Layout, Wanted};
    use egui::{Rect, pos2};

    fn layout(height: f32, lanes: &[usize]) -> Layout {
        let rect = Rect::from_min_max(pos2(0.0, 0.0), pos2(964.0, height));
        Layout::of(rect, &Wanted { bands: 7, care: false, untimed: false, lanes: lanes.to_vec() })
    }

    #[test]
    fn lanes_share_the_room_and_hold_what_fits() {
        let roomy = layout(1000.0, &[2, 1, 0]);
        assert!(roomy.rows.iter().all(|row| row.titles));
        assert_eq!(roomy.rows.iter().map(|row| row.brackets).collect::<Vec<_>>(), [2, 1, 0]);
        assert!(roomy.content <= roomy.lanes.height());
        let full = layout(690.0, &[2, 1, 2, 1, 1, 1, 1]);
        assert!(full.scrolls() < 1.0 && full.rows.iter().all(|row| row.brackets >= 1 && row.titles));
        let tight = layout(690.0, &[2; 10]);
        assert!(tight.rows.iter().all(|row| row.brackets == 1 && !row.titles));
    }

    #[test]
    fn too_many_lanes_fold_and_scroll() {
        let many = layout(690.0, &[1; 60]);
        assert!(many.rows.iter().all(|row| (row.height - FOLDED).abs() < 0.1 && !row.titles));
        assert!(many.scrolls() > 0.0);
        let seen = many.seen(many.scrolls());
        assert_eq!(seen.end, 60);
        assert!(seen.len() < 20);
    }

    #[test]
    fn a_low_window_keeps_the_lanes() {
        let low = layout(330.0, &[1, 1]);
        assert!(low.load.is_none() && low.lanes.height() > 100.0);
    }
}
