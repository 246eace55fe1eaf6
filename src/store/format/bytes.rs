//! From the bytes of a file to text, or to the reason why there is none.

use super::refused::Reason;
use crate::store::padlock::is_protected;
use std::borrow::Cow;

/// The largest file that is read, in bytes.
pub const LARGEST_FILE: usize = 128 << 20;

/// The text of a file.
#[derive(Debug)]
pub struct Decoded<'b> {
    /// The text, without byte-order mark.
    pub text: Cow<'b, str>,
    /// The offset in the text of the first byte that is no UTF-8, if there is one.
    pub bad: Option<usize>,
}

/// Reads bytes as text.
pub fn decode(bytes: &[u8]) -> Result<Decoded<'_>, Reason> {
    if bytes.len() > LARGEST_FILE {
        return Err(Reason::TooBig);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.is_empty() || bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Reason::Empty);
    }
    if bytes.iter().all(|byte| *byte == 0) {
        return Err(Reason::OnlyZeros);
    }
    if is_utf16(bytes) {
        return Err(Reason::Utf16);
    }
    if is_protected(bytes) {
        return Err(Reason::Protected);
    }
    if is_binary(bytes) {
        return Err(Reason::Binary);
    }
    // Each bad byte becomes the replacement mark; up to the first one, offsets stay the same.
    let bad = std::str::from_utf8(bytes).err().map(|error| error.valid_up_to());
    let text = String::from_utf8_lossy(bytes);
    Ok(Decoded { text: with_lines(text), bad })
}

/// A lone carriage return ended lines long ago; a comment would otherwise run to the end of the file.
pub fn with_lines(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.contains('\r') && !text.contains('\n') { Cow::Owned(text.replace('\r', "\n")) } else { text }
}

fn is_utf16(bytes: &[u8]) -> bool {
    match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => true,
        [first, 0, second, 0, ..] | [0, first, 0, second, ..] => *first != 0 && *second != 0,
        _ => false,
    }
}

/// A scenario begins with a bracket, a word, a mark or a comment, and its first lines are text.
fn is_binary(bytes: &[u8]) -> bool {
    // A file that was cut off by a power cut may have nothing but zeros after its text.
    let written = bytes.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
    let bytes = bytes.get(..written).unwrap_or_default();
    let first = bytes.get(..512).unwrap_or(bytes);
    let odd = first.iter().filter(|byte| byte.is_ascii_control() && !byte.is_ascii_whitespace()).count();
    let begins = [b"PK\x03\x04".as_slice(), b"%PDF", b"\x1f\x8b", b"\x89PNG", b"\xd0\xcf\x11\xe0", b"\x7fELF"];
    let foreign = first.iter().filter(|byte| !byte.is_ascii()).count();
    begins.iter().any(|start| bytes.starts_with(start))
        || odd * 20 > first.len()
        || (foreign * 3 > first.len() && std::str::from_utf8(bytes).is_err())
}
