//! When is a text the same as another: without case, digits, punctuation and the scenario's own names.

use super::world::World;

/// The hash of a word, the same for capitals and small letters.
pub(super) fn word_hash(word: &str) -> u64 {
    if word.is_ascii() {
        word.bytes().fold(START, |hash, byte| step(hash, u64::from(byte.to_ascii_lowercase())))
    } else {
        word.chars().flat_map(char::to_lowercase).fold(START, |hash, letter| step(hash, u64::from(letter)))
    }
}

/// The hash of a text as it is compared with others.
pub(super) fn text_hash(text: &str, world: &World) -> u64 {
    if text.is_ascii() { ascii_text(text, world) } else { any_text(text, world) }
}

const START: u64 = 0xcbf2_9ce4_8422_2325;

fn step(hash: u64, value: u64) -> u64 {
    (hash ^ value).wrapping_mul(0x0000_0100_0000_01b3)
}

/// Adds a word, unless it belongs to a name of the scenario.
fn add(sum: u64, word: u64, world: &World) -> u64 {
    if world.name_words.contains(&word) { sum } else { (sum.rotate_left(5) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15) }
}

fn ascii_text(text: &str, world: &World) -> u64 {
    let mut sum = START;
    let mut word = START;
    let mut is_inside = false;
    for byte in text.bytes() {
        if byte.is_ascii_alphabetic() {
            word = step(word, u64::from(byte | 0x20));
            is_inside = true;
        } else if is_inside {
            sum = add(sum, word, world);
            word = START;
            is_inside = false;
        }
    }
    if is_inside { add(sum, word, world) } else { sum }
}

fn any_text(text: &str, world: &World) -> u64 {
    let words = text.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty());
    words.fold(START, |sum, word| add(sum, word_hash(word), world))
}
