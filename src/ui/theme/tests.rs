//! No colour of a theme may fall below the contrast that its use needs.

use super::{Theme, ThemeChoice, ratio};
use egui::Color32;

const TEXT: f64 = 4.5;
const MARK: f64 = 3.0;

fn grounds(theme: &Theme) -> Vec<(&'static str, Color32)> {
    let mut grounds = vec![
        ("canvas", theme.canvas),
        ("panel", theme.panel),
        ("raised", theme.raised),
        ("sunken", theme.sunken),
        ("hov", theme.hov),
    ];
    if !theme.high_contrast {
        grounds.push(("sel", theme.sel));
    }
    grounds
}

fn assert_ratio(theme: &Theme, name: &str, mark: Color32, ground_name: &str, ground: Color32, least: f64) {
    let found = ratio(mark, ground);
    // Two decimals, as the table of the look gives them.
    assert!(found + 0.005 >= least, "{:?}: {name} on {ground_name} has {found:.2}, needs {least}", theme.choice);
}

#[test]
fn text_has_contrast_on_every_ground() {
    for theme in ThemeChoice::ALL.map(Theme::of) {
        let texts = [
            ("ink", theme.ink),
            ("ink2", theme.ink2),
            ("ink3", theme.ink3),
            ("acc", theme.acc),
            ("cov", theme.cov),
            ("par", theme.par),
            ("mis", theme.mis),
            ("wai", theme.wai),
            ("nap", theme.nap),
        ];
        for (ground_name, ground) in grounds(&theme) {
            for (name, text) in texts {
                assert_ratio(&theme, name, text, ground_name, ground, TEXT);
            }
        }
    }
}

#[test]
fn text_has_contrast_on_coloured_grounds() {
    for theme in ThemeChoice::ALL.map(Theme::of) {
        for (name, text, ground) in [
            ("mis on misbg", theme.mis, theme.misbg),
            ("ink on misbg", theme.ink, theme.misbg),
            ("ink2 on misbg", theme.ink2, theme.misbg),
            ("ink on parbg", theme.ink, theme.parbg),
            ("ink2 on parbg", theme.ink2, theme.parbg),
            ("acc on parbg", theme.acc, theme.parbg),
            ("ink on hl", theme.ink, theme.hl),
            ("on_acc on acc", theme.on_acc, theme.acc),
            ("canvas on ink", theme.canvas, theme.ink),
        ] {
            assert_ratio(&theme, name, text, "it", ground, TEXT);
        }
    }
}

#[test]
fn borders_of_inputs_and_topics_are_seen() {
    for theme in ThemeChoice::ALL.map(Theme::of) {
        for (ground_name, ground) in grounds(&theme) {
            assert_ratio(&theme, "ctl", theme.ctl, ground_name, ground, MARK);
        }
        for topic in ["poc", "caac", "crsv", "cthb", "cpp", "wps", "hs"] {
            for (ground_name, ground) in [("canvas", theme.canvas), ("panel", theme.panel)] {
                assert_ratio(&theme, topic, theme.topic(topic), ground_name, ground, MARK);
            }
            if !theme.high_contrast {
                assert_ratio(&theme, topic, theme.topic(topic), "sel", theme.sel, MARK);
            }
        }
    }
}

#[test]
fn what_stands_on_a_selection_is_read() {
    for theme in ThemeChoice::ALL.map(Theme::of) {
        let on = theme.on_selection();
        for (name, text) in [("ink", on.ink), ("ink2", on.ink2), ("ink3", on.ink3), ("mis", on.mis), ("cov", on.cov)] {
            assert_ratio(&theme, name, text, "sel", theme.sel, TEXT);
        }
    }
}

#[test]
fn a_topic_is_found_by_id_and_by_code() {
    let theme = Theme::of(ThemeChoice::Light);
    assert_eq!(theme.topic("topic.caac"), theme.topic("CAAC"));
    assert_eq!(theme.topic("topic.own"), theme.ink2);
}
