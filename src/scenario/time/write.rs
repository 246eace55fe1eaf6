//! Writes a time: one form of each notation, always in the exercise zone.

use super::{DAY, DayCount, ExTime, StartEx};

impl ExTime {
    /// The form in which files hold a time: `+3d 05:15`, `-1d 20:00`; the sign holds for the whole.
    pub fn stored(self) -> String {
        let sign = if self.0 < 0 { '-' } else { '+' };
        let minutes = self.0.unsigned_abs();
        let day = DAY.unsigned_abs();
        format!("{sign}{}d {:02}:{:02}", minutes / day, minutes % day / 60, minutes % 60)
    }
}

/// The date-time group, such as `041515ZMAR27`; the stored form if the calendar has no such day.
pub fn dtg(time: ExTime, startex: &StartEx) -> String {
    formatted(time, startex, |zone| format!("%d%H%M{zone}%b%y")).to_uppercase()
}

/// The date-time group without month and year, such as `041515Z`.
pub fn short_dtg(time: ExTime, startex: &StartEx) -> String {
    formatted(time, startex, |zone| format!("%d%H%M{zone}"))
}

/// The time of day, such as `15:15`.
pub fn clock_text(time: ExTime, startex: &StartEx) -> String {
    formatted(time, startex, |_| "%H:%M".to_owned())
}

/// The day of play: `D`, `D+3`, `D-1`, or `Day 4` where days are counted from one.
pub fn day_text(time: ExTime, startex: &StartEx, count: &DayCount) -> String {
    let index = time.day_index(startex);
    match (count.first_is_zero, index) {
        (true, 0) => count.letter.to_string(),
        (true, index) => format!("{}{index:+}", count.letter),
        // There is no Day 0: the day before Day 1 is Day -1.
        (false, index @ 0..) => format!("Day {}", index.saturating_add(1)),
        (false, index) => format!("Day {index}"),
    }
}

fn formatted(time: ExTime, startex: &StartEx, pattern: impl Fn(String) -> String) -> String {
    match time.local(startex) {
        Some(local) => local.format(&pattern(startex.zone.to_string())).to_string(),
        None => time.stored(),
    }
}
