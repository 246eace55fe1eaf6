//! Text as other programs can bear it: nothing invisible, nothing that turns the reading order; safe links and file names.

use unicode_normalization::UnicodeNormalization;

/// A text without control characters, marks of byte order, and characters that override the order of reading.
///
/// Line ends become `\n`, tabs become spaces, and letters with separate accents become whole ones.
pub fn clean_text(text: &str) -> String {
    let plain = text.replace("\r\n", "\n");
    plain.chars().map(plainer).filter(|letter| !is_dropped(*letter)).nfc().collect()
}

fn plainer(letter: char) -> char {
    match letter {
        '\r' | '\u{2028}' | '\u{2029}' | '\u{85}' => '\n',
        '\t' => ' ',
        other => other,
    }
}

fn is_dropped(letter: char) -> bool {
    matches!(letter, '\0'..='\u{9}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{202a}'..='\u{202e}' | '\u{feff}')
        || (u32::from(letter) & 0xfffe) == 0xfffe
        || matches!(letter, '\u{fdd0}'..='\u{fdef}')
}

/// How many characters of a text [`clean_text`] drops.
pub fn dropped(text: &str) -> usize {
    text.replace("\r\n", "\n").chars().map(plainer).filter(|letter| is_dropped(*letter)).count()
}

/// The address if it may become a link: web and mail; anything else is printed as text.
pub fn safe_link(address: &str) -> Option<&str> {
    let trimmed = address.trim();
    let scheme = trimmed.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase())?;
    let plain =
        !trimmed.chars().any(|letter| letter.is_whitespace() || letter.is_control() || "\"<>\\^`{|}".contains(letter));
    (plain && matches!(scheme.as_str(), "http" | "https" | "mailto")).then_some(trimmed)
}

/// A name of a file that every system can bear, made of a title.
pub fn file_stem(title: &str) -> String {
    let mut stem = String::new();
    for letter in clean_text(title).nfkd().filter(|letter| !unicode_normalization::char::is_combining_mark(*letter)) {
        match letter {
            'a'..='z' | '0'..='9' | '_' => stem.push(letter),
            'A'..='Z' => stem.push(letter.to_ascii_lowercase()),
            other if other.is_alphanumeric() => stem.extend(other.to_lowercase()),
            _ if !stem.is_empty() && !stem.ends_with('-') => stem.push('-'),
            _ => {}
        }
        if stem.chars().count() >= 60 {
            break;
        }
    }
    let stem = stem.trim_matches('-');
    let reserved = ["con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3"];
    if stem.is_empty() || reserved.contains(&stem) {
        format!("exercise-{stem}").trim_end_matches('-').to_owned()
    } else {
        stem.to_owned()
    }
}
