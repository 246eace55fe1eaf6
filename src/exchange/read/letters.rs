//! From bytes to letters: the encodings in which offices save text.

use super::{Note, ReadFault};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How many bytes are looked at for the pattern of two-byte letters.
const LOOK: usize = 4_096;

/// The text of a file, and what had to be assumed.
pub(super) fn decode(bytes: &[u8], notes: &mut Vec<Note>) -> Result<String, ReadFault> {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return finish(encoding, bytes.get(length..).unwrap_or_default(), false, notes);
    }
    if let Some(encoding) = two_byte_letters(bytes) {
        return finish(encoding, bytes, true, notes);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => checked(text.to_owned()),
        Err(_not_utf8) => finish(WINDOWS_1252, bytes, true, notes),
    }
}

fn finish(
    encoding: &'static Encoding,
    bytes: &[u8],
    is_assumed: bool,
    notes: &mut Vec<Note>,
) -> Result<String, ReadFault> {
    let (text, had_faults) = encoding.decode_without_bom_handling(bytes);
    if is_assumed {
        let name = if encoding == UTF_8 { "UTF-8" } else { encoding.name() };
        notes.push(Note::Encoding { name: name.to_owned() });
    }
    if had_faults {
        notes.push(Note::BadLetters);
    }
    checked(text.into_owned())
}

/// Text of two bytes a letter has a zero in every other place, since most letters are among the first 256.
fn two_byte_letters(bytes: &[u8]) -> Option<&'static Encoding> {
    if bytes.len() < 4 || !bytes.len().is_multiple_of(2) {
        return None;
    }
    let pairs = || bytes.chunks_exact(2).take(LOOK / 2);
    let count = pairs().count();
    let zeros = |place: usize| pairs().filter(|pair| pair.get(place) == Some(&0)).count();
    let (first, second) = (zeros(0), zeros(1));
    match (first * 10 > count * 4, second * 10 > count * 4) {
        (false, true) => Some(UTF_16LE),
        (true, false) => Some(UTF_16BE),
        _ => None,
    }
}

/// A text with many control characters is no text.
fn checked(text: String) -> Result<String, ReadFault> {
    let odd = |letter: &char| letter.is_control() && !matches!(letter, '\n' | '\r' | '\t' | '\u{c}' | '\u{1a}');
    let (mut letters, mut odds) = (0_usize, 0_usize);
    for letter in text.chars().take(LOOK) {
        letters += 1;
        odds += usize::from(odd(&letter));
    }
    if odds * 20 > letters { Err(ReadFault::Other { what: "binary" }) } else { Ok(text) }
}
