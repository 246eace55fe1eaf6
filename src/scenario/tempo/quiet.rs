//! Where nothing comes: stretches of the day in which nobody gives the audience anything to do.

use crate::scenario::ExTime;

/// From how many minutes of daytime on a stretch without injects is a quiet one.
pub const QUIET: i64 = 6 * 60;

const DAY: i64 = 24 * 60;
/// Daytime is between these minutes of the day; a quiet night is what a night is for.
const DAYTIME: (i64, i64) = (6 * 60, 22 * 60);

/// A stretch in which nothing comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quiet {
    /// When it begins.
    pub from: ExTime,
    /// When it ends.
    pub to: ExTime,
    /// How many minutes of it are daytime.
    pub daytime: i64,
}

/// The quiet stretches between the times, and before and after them, within the play.
///
/// `midnight` says how many minutes before STARTEX the day began.
pub fn quiet(times: &[ExTime], start: ExTime, end: ExTime, midnight: i64) -> Vec<Quiet> {
    let inside = times.iter().copied().filter(|time| (start..end).contains(time));
    let mut from = start;
    let mut found = Vec::new();
    for to in inside.chain([end]) {
        let daytime = daytime_before(to, midnight).saturating_sub(daytime_before(from, midnight));
        if daytime >= QUIET {
            found.push(Quiet { from, to, daytime });
        }
        from = to;
    }
    found
}

/// The minutes of daytime from some midnight long ago up to a time.
fn daytime_before(time: ExTime, midnight: i64) -> i64 {
    let (begin, end) = DAYTIME;
    let local = time.0.saturating_add(midnight);
    let today = local.rem_euclid(DAY).clamp(begin, end) - begin;
    local.div_euclid(DAY).saturating_mul(end - begin).saturating_add(today)
}

#[cfg(test)]
mod tests {
    use super::{Quiet, quiet};
    use crate::scenario::ExTime;

    fn hours(hours: i64) -> ExTime {
        ExTime(hours * 60)
    }

    #[test]
    fn a_night_is_no_quiet_time_and_an_empty_afternoon_is() {
        // STARTEX is at 0800; injects at 2100, 0600 and 0900 of the next day, then nothing until 2000.
        let times = [hours(1), hours(4), hours(8), hours(13), hours(22), hours(25)];
        let found = quiet(&times, hours(0), hours(36), 8 * 60);
        assert_eq!(found, [Quiet { from: hours(25), to: hours(36), daytime: 11 * 60 }]);
    }

    #[test]
    fn nothing_at_all_is_quiet_from_start_to_end() {
        assert_eq!(quiet(&[], hours(0), hours(24), 0).len(), 1);
        assert!(quiet(&[], hours(24), hours(0), 0).is_empty());
    }
}
