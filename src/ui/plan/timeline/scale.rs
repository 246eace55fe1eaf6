//! Time across the screen: which stretch of the exercise is shown, and where in it a moment stands.

use crate::scenario::ExTime;

/// The shortest stretch that can be shown, in minutes.
pub const CLOSEST: f64 = 60.0;
/// Air before and after everything, as a share of the whole.
const MARGIN: f64 = 0.012;

/// A stretch of the exercise, in minutes after STARTEX.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Window {
    /// Where it begins.
    pub from: f64,
    /// How long it is.
    pub minutes: f64,
}

impl Window {
    /// A stretch with all between two times, and a little air.
    pub fn whole(from: ExTime, to: ExTime) -> Self {
        let length = ((to.0 - from.0) as f64).max(CLOSEST);
        Self { from: from.0 as f64 - length * MARGIN, minutes: length * (1.0 + 2.0 * MARGIN) }
    }

    /// Where it ends.
    pub fn end(self) -> f64 {
        self.from + self.minutes
    }

    /// The same stretch so many times closer; the moment `at` stays where it is on the screen.
    pub fn zoomed(self, times: f64, at: f64, whole: Self) -> Self {
        let minutes = (self.minutes / times.max(1e-6)).clamp(CLOSEST.min(whole.minutes), whole.minutes);
        let share = (at - self.from) / self.minutes;
        Self { from: at - share * minutes, minutes }.within(whole)
    }

    /// The stretch that begins so many minutes later.
    pub fn moved(self, minutes: f64, whole: Self) -> Self {
        Self { from: self.from + minutes, ..self }.within(whole)
    }

    /// The stretch moved as little as it takes to show a time with some air round it.
    pub fn showing(self, time: ExTime, whole: Self) -> Self {
        let (time, air) = (time.0 as f64, self.minutes / 20.0);
        let by = (time - air - self.from).min(0.0) + (time + air - self.end()).max(0.0);
        self.moved(by, whole)
    }

    /// The stretch inside another one.
    fn within(self, whole: Self) -> Self {
        let minutes = self.minutes.min(whole.minutes);
        let last = whole.end() - minutes;
        Self { from: self.from.clamp(whole.from, last.max(whole.from)), minutes }
    }
}

/// Where moments stand on the screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// Where the stretch begins on the screen.
    pub left: f32,
    /// How wide it is on the screen.
    pub width: f32,
    /// The stretch.
    pub window: Window,
}

impl Scale {
    /// The place of a moment.
    pub fn x(&self, time: ExTime) -> f32 {
        self.left + ((time.0 as f64 - self.window.from) / self.per_point()) as f32
    }

    /// The moment at a place, to the minute.
    pub fn time(&self, x: f32) -> ExTime {
        let minutes = self.minutes(x).round();
        ExTime(minutes.clamp(-ExTime::LIMIT.0 as f64, ExTime::LIMIT.0 as f64) as i64)
    }

    /// The moment at a place, in minutes.
    pub fn minutes(&self, x: f32) -> f64 {
        self.window.from + f64::from(x - self.left) * self.per_point()
    }

    /// How many minutes a point of the screen is worth.
    pub fn per_point(&self) -> f64 {
        self.window.minutes / f64::from(self.width.max(1.0))
    }

    /// The first and the last moment on the screen, with so many points of air.
    pub fn seen(&self, air: f32) -> (ExTime, ExTime) {
        (self.time(self.left - air), self.time(self.left + self.width + air))
    }

    /// Where a stretch of time stands, cut at the edges of the screen; `None` if it is off it.
    pub fn span(&self, from: ExTime, to: ExTime) -> Option<(f32, f32)> {
        let (left, right) = (self.x(from).max(self.left), self.x(to).min(self.left + self.width));
        (right > left).then_some((left, right))
    }
}

/// The step in minutes in which a drag moves, where a point of the screen is worth so many.
pub fn drag_step(per_point: f64) -> i64 {
    [1, 5, 15, 30, 60].into_iter().find(|step| *step as f64 >= per_point).unwrap_or(120)
}

/// The way from a time to the step of the clock that lies nearest to so many minutes later.
pub fn snapped(time: ExTime, minutes: f64, step: i64, midnight: i64) -> i64 {
    let step = step.max(1);
    let clock = time.0 as f64 + minutes + midnight as f64;
    let nearest = (clock / step as f64).round() * step as f64;
    nearest as i64 - midnight - time.0
}

#[cfg(test)]
mod tests {
    use super::{CLOSEST, Scale, Window, drag_step, snapped};
    use crate::scenario::ExTime;
    use proptest::prelude::*;

    fn whole() -> Window {
        Window::whole(ExTime(0), ExTime(8 * 1440))
    }

    #[test]
    fn zooming_keeps_the_moment_at_the_pointer_and_ends_at_an_hour() {
        let close = whole().zoomed(4.0, 3000.0, whole());
        assert!((close.minutes * 4.0 - whole().minutes).abs() < 1e-6);
        let share = |window: Window| (3000.0 - window.from) / window.minutes;
        assert!((share(close) - share(whole())).abs() < 1e-6);
        assert!((close.zoomed(1e9, 3000.0, whole()).minutes - CLOSEST).abs() < 1e-6);
        assert_eq!(close.zoomed(1e-9, 3000.0, whole()), whole());
    }

    #[test]
    fn nobody_scrolls_out_of_the_exercise() {
        let close = whole().zoomed(8.0, 0.0, whole());
        assert!((close.moved(-1e9, whole()).from - whole().from).abs() < 1e-6);
        assert!((close.moved(1e9, whole()).end() - whole().end()).abs() < 1e-6);
        assert_eq!(close.showing(ExTime(60), whole()), close);
        let far = close.showing(ExTime(7 * 1440), whole());
        assert!(far.from < 7.0 * 1440.0 && 7.0 * 1440.0 < far.end());
    }

    #[test]
    fn a_drag_lands_on_the_clock() {
        assert_eq!([drag_step(0.2), drag_step(3.0), drag_step(14.2), drag_step(500.0)], [1, 5, 15, 120]);
        // STARTEX at 0807: an inject at 0807 that is dragged by some 20 minutes lands at 0830.
        assert_eq!(snapped(ExTime(0), 20.0, 15, 8 * 60 + 7), 23);
        assert_eq!(snapped(ExTime(0), -3.0, 15, 8 * 60), 0);
    }

    proptest! {
        /// From a moment to its place and back is the same moment, up to what a point is worth.
        #[test]
        fn there_and_back(from in -1e5_f64..1e5, minutes in 60.0_f64..1e5, width in 100.0_f32..4000.0, share in 0.0_f64..1.0) {
            let scale = Scale { left: 148.0, width, window: Window { from, minutes } };
            let time = ExTime((from + share * minutes) as i64);
            let back = scale.time(scale.x(time));
            prop_assert!((back.0 - time.0).abs() as f64 <= (scale.per_point() * 0.05).max(1.0), "{time:?} {back:?}");
        }
    }
}
