//! The clock and chance: what the session needs from outside that is no file.

use crate::scenario::{RecordKind, id_text};
use smol_str::SmolStr;

/// The local time of day as `14:32`.
#[expect(clippy::disallowed_methods, reason = "this file is the one place that asks the clock")]
pub fn now_text() -> String {
    chrono::Local::now().format("%H:%M").to_string()
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
