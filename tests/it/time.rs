//! Times are read in every notation and written in one, against `tests/cases/time.txt` and by chance.

use chrono::NaiveDate;
use crosscut::scenario::time::{
    DayCount, ExTime, ReadTime, StartEx, TimeFault, TimeFrame, Zone, clock_text, day_text, dtg, read_clock, read_day,
    read_startex, read_time,
};
use proptest::prelude::*;

fn shown(read: Result<ReadTime, TimeFault>) -> String {
    match read {
        Err(fault) => format!("fault {}", fault.name()),
        Ok(read) if read.notes.is_empty() => read.time.stored(),
        Ok(read) => {
            let notes: Vec<_> = read.notes.iter().map(crosscut::scenario::time::TimeNote::name).collect();
            format!("{} [{}]", read.time.stored(), notes.join(" "))
        }
    }
}

fn check(cases: &str) {
    let mut frame = TimeFrame::default();
    let mut wrong = Vec::new();
    for line in cases.lines().filter(|line| !line.is_empty() && !line.starts_with("# ")) {
        if let Some((text, expected)) = line.split_once("=>") {
            let found = shown(read_time(text, &frame));
            if found != expected.trim() {
                wrong.push(format!("{:<24} is {found}, not {}", text.trim(), expected.trim()));
            }
        } else if let Some(startex) = line.strip_prefix("startex ") {
            frame.startex = (startex != "none").then(|| read_startex(startex).unwrap());
        } else if let Some(days) = line.strip_prefix("days ") {
            let (letter, first) = days.split_once(" from ").unwrap();
            frame.day_count = DayCount { letter: letter.chars().next().unwrap(), first_is_zero: first == "0" };
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_notation_of_the_case_file_is_read() {
    check(include_str!("../cases/time.txt"));
}

#[test]
fn startex_needs_its_zone() {
    let startex = |text: &str| read_startex(text).map(|startex| startex.to_string());
    assert_eq!(startex("010800ZMAR27").unwrap(), "2027-03-01T08:00 Z");
    assert_eq!(startex("01 0800B MAR 2027").unwrap(), "2027-03-01T08:00 +02:00");
    assert_eq!(startex("2027-03-01 08:00 +0430").unwrap(), "2027-03-01T08:00 +04:30");
    assert_eq!(startex("2027-03-01T08:00-03:30").unwrap(), "2027-03-01T08:00 -03:30");
    assert_eq!(startex("010800MAR27"), Err(TimeFault::StartExZone));
    assert_eq!(startex("010800JMAR27"), Err(TimeFault::StartExZone));
    assert_eq!(startex("2027-03-01T08:00"), Err(TimeFault::StartExZone));
    assert_eq!(startex("next week").unwrap_err().name(), "startex-unreadable");
}

#[test]
fn days_and_clocks_are_read_alone() {
    let from_one = DayCount { letter: 'E', first_is_zero: false };
    assert_eq!(read_day("3", &from_one).unwrap().0, 2);
    assert_eq!(read_day("E+3", &from_one).unwrap().0, 3);
    assert_eq!(read_clock("06:30"), Ok(390));
    assert_eq!(read_clock("0.5"), Ok(720));
    assert_eq!(read_clock("24:01").unwrap_err().name(), "no-such-clock");
}

#[test]
fn days_are_written_as_the_exercise_counts() {
    let startex = read_startex("010800ZMAR27").unwrap();
    let days = |count: DayCount| [-1440, 0, 15 * 60, 16 * 60].map(|time| day_text(ExTime(time), &startex, &count));
    assert_eq!(days(DayCount::default()), ["D-1", "D", "D", "D+1"]);
    assert_eq!(days(DayCount { letter: 'E', first_is_zero: false }), ["Day -1", "Day 1", "Day 1", "Day 2"]);
}

#[test]
fn every_zone_letter_comes_back() {
    for letter in "ABCDEFGHIKLMNOPQRSTUVWXYZ".chars() {
        assert_eq!(Zone::of_letter(letter).unwrap().letter(), Some(letter));
    }
    assert_eq!(Zone::of_letter('J'), None);
    assert_eq!(Zone { offset_minutes: 270 }.to_string(), "+0430");
    assert_eq!(Zone { offset_minutes: -210 }.to_string(), "-0330");
}

prop_compose! {
    fn startexes()(days in -10_000i64..30_000, minute in 0i64..1440, quarter in -52i32..=56) -> StartEx {
        let date = NaiveDate::from_ymd_opt(2027, 1, 1).unwrap() + chrono::TimeDelta::days(days);
        let local = date.and_hms_opt(0, 0, 0).unwrap() + chrono::TimeDelta::minutes(minute);
        StartEx::new(local, Zone { offset_minutes: quarter * 15 })
    }
}

prop_compose! {
    fn frames()(startex in startexes(), letter in "[A-Z]", first_is_zero: bool) -> TimeFrame {
        TimeFrame { startex: Some(startex), day_count: DayCount { letter: letter.chars().next().unwrap(), first_is_zero } }
    }
}

const TEN_YEARS: i64 = 10 * 365 * 1440;

proptest! {
    #[test]
    fn the_stored_form_comes_back(time in -ExTime::LIMIT.0..=ExTime::LIMIT.0, frame in frames()) {
        prop_assert_eq!(shown(read_time(&ExTime(time).stored(), &frame)), ExTime(time).stored());
        prop_assert_eq!(read_time(&ExTime(time).stored(), &frame).unwrap().time, ExTime(time));
        prop_assert_eq!(read_time(&ExTime(time).stored(), &TimeFrame::default()).unwrap().time, ExTime(time));
    }

    #[test]
    fn a_date_time_group_comes_back(time in -TEN_YEARS..TEN_YEARS, frame in frames()) {
        let written = dtg(ExTime(time), &frame.startex.unwrap());
        prop_assert_eq!(shown(read_time(&written, &frame)), ExTime(time).stored(), "{}", written);
    }

    #[test]
    fn a_day_with_its_clock_comes_back(time in -TEN_YEARS..TEN_YEARS, frame in frames()) {
        let startex = frame.startex.unwrap();
        let frame = TimeFrame { day_count: DayCount { letter: 'D', ..frame.day_count }, ..frame };
        let written = format!("{} {}", day_text(ExTime(time), &startex, &frame.day_count), clock_text(ExTime(time), &startex));
        prop_assert_eq!(shown(read_time(&written, &frame)), ExTime(time).stored(), "{}", written);
    }

    #[test]
    fn startex_comes_back(startex in startexes()) {
        prop_assert_eq!(read_startex(&startex.to_string()), Ok(startex));
        prop_assert_eq!(read_startex(&dtg(ExTime(0), &startex)).map(|read| read.zone), Ok(startex.zone));
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC*", frame in frames()) {
        let _ = read_time(&text, &frame);
        let _ = read_startex(&text);
        let _ = read_day(&text, &frame.day_count);
        let _ = read_clock(&text);
    }

    #[test]
    fn nothing_near_a_notation_makes_it_panic(text in "[DEHJTM+0-9: .ZBJA-Z/–-]{0,24}", frame in frames()) {
        let _ = read_time(&text, &frame);
        let _ = read_startex(&text);
    }

    #[test]
    fn no_time_makes_the_writers_panic(time: i64, startex in startexes()) {
        let _ = (dtg(ExTime(time), &startex), day_text(ExTime(time), &startex, &DayCount::default()));
        let _ = (clock_text(ExTime(time), &startex), ExTime(time).stored());
    }
}
