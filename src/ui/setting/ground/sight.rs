//! What of the ground is seen: the middle, how many points a kilometre takes, and what that is good for.

use super::data::Km;
use egui::{Pos2, Rect, Vec2, pos2, vec2};

/// The air round all places when everything is shown.
const MARGIN: f32 = 56.0;
/// The least width that is shown, in kilometres.
const NARROWEST: f64 = 0.05;
/// The greatest, which is once round the globe.
const WIDEST: f64 = 45_000.0;

/// What is seen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sight {
    /// What lies in the middle.
    pub middle: Km,
    /// How many points a kilometre takes.
    pub scale: f64,
}

impl Sight {
    /// All of these points inside the area, as large as they fit.
    pub fn of_all(points: &[Km], area: Rect) -> Self {
        let least = |of: fn(&Km) -> f64| points.iter().map(of).fold(f64::INFINITY, f64::min);
        let most = |of: fn(&Km) -> f64| points.iter().map(of).fold(f64::NEG_INFINITY, f64::max);
        let (west, east, north, south) = (least(|at| at.x), most(|at| at.x), least(|at| at.y), most(|at| at.y));
        if points.is_empty() {
            return Self { middle: Km::default(), scale: 1.0 };
        }
        let room = vec2((area.width() - 2.0 * MARGIN).max(20.0), (area.height() - 2.0 * MARGIN).max(20.0));
        let across = f64::from(room.x) / (east - west).max(1.0);
        let along = f64::from(room.y) / (south - north).max(1.0);
        Self { middle: Km { x: f64::midpoint(west, east), y: f64::midpoint(north, south) }, scale: across.min(along) }
    }

    /// Where a point of the ground comes on the screen.
    pub fn to_screen(&self, at: Km, area: Rect) -> Pos2 {
        let (x, y) = ((at.x - self.middle.x) * self.scale, (at.y - self.middle.y) * self.scale);
        // What lies far outside stays a number that can be drawn.
        area.center() + vec2(x.clamp(-1e6, 1e6) as f32, y.clamp(-1e6, 1e6) as f32)
    }

    /// What point of the ground lies there on the screen.
    pub fn to_ground(&self, at: Pos2, area: Rect) -> Km {
        let from = at - area.center();
        Km { x: self.middle.x + f64::from(from.x) / self.scale, y: self.middle.y + f64::from(from.y) / self.scale }
    }

    /// The same moved on the screen.
    #[must_use]
    pub fn moved(self, by: Vec2) -> Self {
        let middle =
            Km { x: self.middle.x - f64::from(by.x) / self.scale, y: self.middle.y - f64::from(by.y) / self.scale };
        Self { middle, ..self }
    }

    /// The same made larger or smaller; what lies at the point stays there.
    #[must_use]
    pub fn zoomed(self, factor: f64, at: Pos2, area: Rect) -> Self {
        let width = f64::from(area.width().max(1.0));
        let scale = (self.scale * factor).clamp(width / WIDEST, width / NARROWEST);
        let held = self.to_ground(at, area);
        let from = at - area.center();
        let middle = Km { x: held.x - f64::from(from.x) / scale, y: held.y - f64::from(from.y) / scale };
        Self { middle, scale }
    }

    /// The same with a point in view, if it is not.
    #[must_use]
    pub fn showing(self, at: Km, area: Rect) -> Self {
        let inside = area.shrink(MARGIN.min(area.width() / 4.0).min(area.height() / 4.0));
        let there = self.to_screen(at, area);
        self.moved(inside.clamp(there) - there)
    }
}

/// The length of the scale bar in kilometres, a round number, and in points: at most so many of them.
pub fn scale_bar(scale: f64, most: f64) -> (f64, f32) {
    let room = most / scale;
    let ten = 10_f64.powf(room.log10().floor());
    let km = [5.0, 2.0, 1.0].map(|step| step * ten).into_iter().find(|km| *km <= room).unwrap_or(ten);
    (km, (km * scale) as f32)
}

/// The place that lies next in a direction, seen from one; nothing where none does.
pub fn next_towards(points: &[(usize, Km)], from: usize, direction: Vec2) -> Option<usize> {
    let start = points.iter().find(|(place, _)| *place == from)?.1;
    let (dx, dy) = (f64::from(direction.x), f64::from(direction.y));
    let cost = |at: &Km| {
        let (x, y) = (at.x - start.x, at.y - start.y);
        let (ahead, aside) = (x * dx + y * dy, (x * dy - y * dx).abs());
        (ahead > 0.0 && aside <= 2.0 * ahead).then_some(ahead + 2.0 * aside)
    };
    let found = points.iter().filter(|(place, _)| *place != from).filter_map(|(place, at)| Some((*place, cost(at)?)));
    found.min_by(|a, b| a.1.total_cmp(&b.1)).map(|(place, _)| place)
}

/// The lines of a grid with this distance that are seen, on the screen.
pub fn grid(sight: &Sight, km: f64, area: Rect) -> (Vec<f32>, Vec<f32>) {
    let (first, last) = (sight.to_ground(area.min, area), sight.to_ground(area.max, area));
    let lines = |from: f64, to: f64| -> Vec<f64> {
        let begin = (from / km).ceil();
        let count = ((to - begin * km) / km).floor().clamp(-1.0, 400.0);
        (0..=400_u16).map(f64::from).take_while(|at| *at <= count).map(|at| (begin + at) * km).collect()
    };
    let x = lines(first.x, last.x).into_iter().map(|x| sight.to_screen(Km { x, y: first.y }, area).x);
    let y = lines(first.y, last.y).into_iter().map(|y| sight.to_screen(Km { x: first.x, y }, area).y);
    (x.collect(), y.collect())
}

/// The area of a screen for tests and first layouts.
pub fn area(width: f32, height: f32) -> Rect {
    Rect::from_min_size(pos2(0.0, 0.0), vec2(width, height))
}

#[cfg(test)]
mod tests {
    use super::{Km, Sight, area, grid, next_towards, scale_bar};
    use egui::{pos2, vec2};
    use proptest::prelude::*;

    #[test]
    fn the_scale_bar_is_a_round_number() {
        let bars = [1.0, 0.37, 12.0, 250.0, 0.004].map(|scale| scale_bar(scale, 100.0).0);
        assert_eq!(bars, [100.0, 200.0, 5.0, 0.2, 20_000.0]);
    }

    #[test]
    fn arrows_lead_to_the_next_place_in_their_direction() {
        let at = |x: f64, y: f64| Km { x, y };
        let points = [(0, at(0.0, 0.0)), (3, at(10.0, 1.0)), (5, at(2.0, -8.0)), (7, at(30.0, 0.0))];
        let [east, north, west] =
            [vec2(1.0, 0.0), vec2(0.0, -1.0), vec2(-1.0, 0.0)].map(|to| next_towards(&points, 0, to));
        assert_eq!((east, north, west), (Some(3), Some(5), None));
    }

    proptest! {
        /// All places are inside when everything is shown, and north is up.
        #[test]
        fn everything_is_inside(points in prop::collection::vec((-3e3_f64..3e3, -3e3_f64..3e3), 1..40)) {
            let area = area(600.0, 400.0);
            let points: Vec<Km> = points.into_iter().map(|(x, y)| Km { x, y }).collect();
            let sight = Sight::of_all(&points, area);
            for at in &points {
                prop_assert!(area.contains(sight.to_screen(*at, area)));
            }
            let (x, y) = grid(&sight, scale_bar(sight.scale, 100.0).0, area);
            prop_assert!(x.len() + y.len() < 100);
        }

        /// Screen and ground fit, and zooming holds what lies at the pointer.
        #[test]
        fn zooming_holds_the_pointer(x in 0_f32..600.0, y in 0_f32..400.0, factor in 0.2_f64..5.0) {
            let area = area(600.0, 400.0);
            let sight = Sight { middle: Km { x: 120.0, y: -4000.0 }, scale: 3.0 };
            let there = sight.to_ground(pos2(x, y), area);
            let after = sight.zoomed(factor, pos2(x, y), area).to_screen(there, area);
            prop_assert!((after - pos2(x, y)).length() < 0.5, "{after}");
        }
    }
}
