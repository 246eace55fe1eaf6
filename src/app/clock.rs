//! The clock and chance: what the session needs from outside that is no file.

use crate::scenario::{RecordKind, id_text};
use smol_str::SmolStr;

/// The local time of day as `14:32`.
#[expect(clippy::disallowed_methods, reason = "this file is the one place that asks the clock")]
pub fn now_text() -> String {
    chrono::Local::now().format("%H:%M").to_string()
}

/// The local date as `2026-11-22`.
#[expect(clippy::disallowed_methods, reason = "this file is the one place that asks the clock")]
pub fn today_text() -> String {
    chrono::Local::now().format("%Y-%m-%d").to_string()
}

/// Minutes since 1970 in UTC.
#[expect(clippy::disallowed_methods, reason = "this file is the one place that asks the clock")]
pub fn now_minutes() -> i64 {
    chrono::Utc::now().timestamp().div_euclid(60)
}

/// Makes the id of a new record.
pub fn fresh_id(kind: RecordKind) -> SmolStr {
    let chance = getrandom::u64().unwrap_or_else(|_no_chance| fallback());
    id_text(kind, chance)
}

/// Without a source of chance, the clock and a counter still give ids that differ.
fn fallback() -> u64 {
    use std::sync::atomic::{AtomicU64, Ordering};
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    (now_minutes().unsigned_abs() << 20) | count
}

/// Measures how long something took.
#[derive(Clone, Copy, Debug)]
pub struct Stopwatch(std::time::Instant);

impl Stopwatch {
    /// Starts now.
    pub fn start() -> Self {
        Self(std::time::Instant::now())
    }
    /// The time since the start.
    pub fn elapsed(&self) -> std::time::Duration {
        self.0.elapsed()
    }
}

/// A day and time in words that fit a list: today's time, yesterday's, or the date.
#[expect(clippy::disallowed_methods, reason = "this file is the one place that asks the clock")]
pub fn ago_text(minutes: i64) -> String {
    use crate::words::say_with;
    use chrono::{DateTime, Local};
    let Some(then) = DateTime::from_timestamp(minutes.saturating_mul(60), 0) else { return String::new() };
    let (then, now) = (then.with_timezone(&Local), Local::now());
    let time = then.format("%H:%M").to_string();
    match (now.date_naive() - then.date_naive()).num_days() {
        0 => say_with("clock-today", &[("time", time.into())]),
        1 => say_with("clock-yesterday", &[("time", time.into())]),
        _ => then.format("%-d %b %y").to_string(),
    }
}
