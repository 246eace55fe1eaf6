//! The colour values of each theme.

use super::{Theme, ThemeChoice};
use egui::Color32;

/// The colours of a theme.
pub(super) fn theme(choice: ThemeChoice) -> Theme {
    match choice {
        ThemeChoice::Light => light(),
        ThemeChoice::Dark => dark(),
        ThemeChoice::ContrastLight => contrast(&light(), choice),
        ThemeChoice::ContrastDark => contrast(&dark(), choice),
    }
}

const fn hex(value: u32) -> Color32 {
    let [_, red, green, blue] = value.to_be_bytes();
    Color32::from_rgb(red, green, blue)
}

fn light() -> Theme {
    Theme {
        choice: ThemeChoice::Light,
        dark: false,
        high_contrast: false,
        canvas: hex(0xFCFBF9),
        panel: hex(0xF4F3F0),
        sunken: hex(0xEAE8E3),
        raised: hex(0xFFFFFF),
        hov: hex(0xF1EFEB),
        sel: hex(0xE3EAF6),
        line: hex(0xE0DDD6),
        line2: hex(0xC9C5BC),
        ctl: hex(0x87847D),
        ink: hex(0x1B1E22),
        ink2: hex(0x474B51),
        ink3: hex(0x63676D),
        acc: hex(0x2B54A3),
        on_acc: hex(0xFFFFFF),
        hl: hex(0xFBE9B7),
        cov: hex(0x2A6B4A),
        par: hex(0x8F5E00),
        mis: hex(0x961E18),
        wai: hex(0x3B5FB0),
        nap: hex(0x63676D),
        misbg: hex(0xFAEAE5),
        parbg: hex(0xFAF0DD),
        topics: &LIGHT_TOPICS,
    }
}

fn dark() -> Theme {
    Theme {
        choice: ThemeChoice::Dark,
        dark: true,
        high_contrast: false,
        canvas: hex(0x16181B),
        panel: hex(0x1C1F23),
        sunken: hex(0x111315),
        raised: hex(0x25292E),
        hov: hex(0x20242A),
        sel: hex(0x23324A),
        line: hex(0x2C3035),
        line2: hex(0x434850),
        ctl: hex(0x787E87),
        ink: hex(0xE8E9EB),
        ink2: hex(0xB9BDC3),
        ink3: hex(0x969BA3),
        acc: hex(0x8FB0F2),
        on_acc: hex(0x10141B),
        hl: hex(0x4D4220),
        cov: hex(0x50B48F),
        par: hex(0xEBB353),
        mis: hex(0xF17264),
        wai: hex(0x8FB0F2),
        nap: hex(0x969BA3),
        misbg: hex(0x3A231F),
        parbg: hex(0x362B1A),
        topics: &DARK_TOPICS,
    }
}

/// Grounds become white or black, lines and text become ink, the selection is inverted.
fn contrast(base: &Theme, choice: ThemeChoice) -> Theme {
    let (ground, ink) = if base.dark { (Color32::BLACK, Color32::WHITE) } else { (Color32::WHITE, Color32::BLACK) };
    let pointed = if base.dark { hex(0x2A2A2A) } else { hex(0xEDEDED) };
    Theme {
        choice,
        high_contrast: true,
        canvas: ground,
        panel: ground,
        sunken: ground,
        raised: ground,
        hov: pointed,
        sel: ink,
        line: ink,
        line2: ink,
        ctl: ink,
        ink,
        ink2: ink,
        ink3: ink,
        nap: ink,
        misbg: ground,
        parbg: ground,
        ..base.clone()
    }
}

const LIGHT_TOPICS: [(&str, Color32); 7] = [
    ("poc", hex(0x00478B)),
    ("caac", hex(0xA77322)),
    ("crsv", hex(0x841C47)),
    ("cthb", hex(0x349377)),
    ("cpp", hex(0x554C0F)),
    ("wps", hex(0x995FCE)),
    ("hs", hex(0x616775)),
];

const DARK_TOPICS: [(&str, Color32); 7] = [
    ("poc", hex(0x3C83CF)),
    ("caac", hex(0xF1BB5E)),
    ("crsv", hex(0xC95478)),
    ("cthb", hex(0x83E7C3)),
    ("cpp", hex(0x8F8E39)),
    ("wps", hex(0xDBB7FD)),
    ("hs", hex(0x9CA1AC)),
];
