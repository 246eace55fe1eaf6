//! What writers share: tones in words, signs and names; colours that are safe to print; the direction of a text.

use super::block::Tone;
use super::pack::Marking;
use crate::words::{say, say_with};

/// The tones of the parts of a coverage bar, in the order of its legend.
pub const PARTS: [Tone; 6] = [Tone::Good, Tone::Part, Tone::Bad, Tone::Waits, Tone::Quiet, Tone::Quiet];

/// The tone of a part of a coverage bar.
pub fn part_tone(at: usize) -> Tone {
    PARTS.get(at).copied().unwrap_or_default()
}

/// Its name in styles.
pub fn tone_name(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "plain",
        Tone::Good => "good",
        Tone::Part => "part",
        Tone::Bad => "bad",
        Tone::Waits => "waits",
        Tone::Quiet => "quiet",
    }
}

/// Its sign, readable without colour; empty where nothing is said.
pub fn tone_sign(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "",
        Tone::Good => "●",
        Tone::Part => "◐",
        Tone::Bad => "○",
        Tone::Waits => "◇",
        Tone::Quiet => "–",
    }
}

/// Its meaning in words, for those who see neither sign nor colour; empty where nothing is said.
pub fn tone_word(tone: Tone) -> String {
    match tone {
        Tone::Plain => String::new(),
        Tone::Good => say("writers-tone-good"),
        Tone::Part => say("writers-tone-part"),
        Tone::Bad => say("writers-tone-bad"),
        Tone::Waits => say("writers-tone-waits"),
        Tone::Quiet => say("writers-tone-quiet"),
    }
}

/// The six digits of a colour written `#rrggbb`, if that is what it is.
pub fn hex(colour: &str) -> Option<String> {
    let digits = colour.strip_prefix('#')?;
    let fits = digits.len() == 6 && digits.chars().all(|digit| digit.is_ascii_hexdigit());
    fits.then(|| digits.to_ascii_uppercase())
}

/// The six digits of a colour, or those of ink.
pub fn hex_or_ink(colour: &str) -> String {
    hex(colour).unwrap_or_else(|| "1B1E22".to_owned())
}

/// Whether a text begins in a script that runs from right to left.
pub fn is_rtl(text: &str) -> bool {
    text.chars().find(|letter| letter.is_alphabetic()).is_some_and(|letter| {
        matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
    })
}

/// The lines of a marking: classification with releasability, then the exercise line; only those that are set.
pub fn marking_lines(marking: &Marking) -> Vec<String> {
    let first = [marking.classification.trim(), marking.releasability.trim()];
    let first: Vec<&str> = first.into_iter().filter(|words| !words.is_empty()).collect();
    [first.join(" · "), marking.exercise.trim().to_owned()].into_iter().filter(|line| !line.is_empty()).collect()
}

/// How many of `units` each count gets: in proportion, at least `least` where there is anything, in sum never more.
pub fn shares(counts: &[u32], units: u32, least: u32) -> Vec<u32> {
    let sum: u64 = counts.iter().map(|count| u64::from(*count)).sum();
    if sum == 0 {
        return vec![0; counts.len()];
    }
    let share = |count: u32| u32::try_from(u64::from(count) * u64::from(units) / sum).unwrap_or(units);
    let mut shares: Vec<u32> =
        counts.iter().map(|count| if *count == 0 { 0 } else { share(*count).max(least) }).collect();
    let used: u32 = shares.iter().sum();
    let Some(widest) = shares.iter_mut().max() else { return shares };
    *widest = (*widest + units).saturating_sub(used).max(1);
    shares
}

/// A text of at most so many letters, with a sign that there is more.
pub fn cut(text: &str, longest: usize) -> String {
    if text.chars().nth(longest).is_none() {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(longest.saturating_sub(1)).collect();
    short.push('…');
    short
}

/// How long an entry of the contents may be.
pub const LONGEST_ENTRY: usize = 160;

/// A name with the colon after it that the language of the pack wants.
pub fn label(name: &str) -> String {
    say_with("writers-label", &[("name", name.to_owned().into())])
}
