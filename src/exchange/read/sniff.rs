//! What a file is, by its content; its name counts for nothing.

use super::archive::{self, Parts};
use super::{Kind, ReadFault, older};

/// What a file turned out to be.
pub(super) enum Found {
    /// An archive that was looked through.
    Archive(Kind),
    /// An older workbook.
    Older,
    /// Text.
    Text,
}

/// Looks at the first bytes, and into archives.
pub(super) fn sniff(bytes: &[u8]) -> Result<Found, ReadFault> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(ReadFault::Empty);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return archive_kind(&archive::check(bytes)?).map(Found::Archive);
    }
    if bytes.starts_with(&older::SIGNATURE) {
        return older_kind(bytes);
    }
    match other(bytes) {
        Some(what) => Err(ReadFault::Other { what }),
        None => Ok(Found::Text),
    }
}

fn archive_kind(parts: &Parts) -> Result<Kind, ReadFault> {
    let other = |what| Err(ReadFault::Other { what });
    if parts.ends_with("workbook.bin") {
        return other("xlsb");
    }
    if parts.ends_with("workbook.xml") {
        return Ok(if parts.ends_with("vbaproject.bin") { Kind::Xlsm } else { Kind::Xlsx });
    }
    if parts.has("word/document.xml") {
        return Ok(Kind::Word);
    }
    if parts.ends_with("presentation.xml") {
        return other("slides");
    }
    match parts.mimetype() {
        mimetype if mimetype.starts_with("application/vnd.oasis.opendocument.spreadsheet") => Ok(Kind::Ods),
        mimetype if mimetype.starts_with("application/vnd.oasis.opendocument") => other("odt"),
        _ => other("archive"),
    }
}

fn older_kind(bytes: &[u8]) -> Result<Found, ReadFault> {
    let streams = older::streams(bytes);
    let has = |name: &str| streams.iter().any(|own| own.eq_ignore_ascii_case(name));
    if has("EncryptedPackage") {
        return Err(ReadFault::Locked);
    }
    if has("WordDocument") {
        return Err(ReadFault::Other { what: "doc" });
    }
    if has("PowerPoint Document") {
        return Err(ReadFault::Other { what: "slides" });
    }
    Ok(Found::Older)
}

/// Other kinds of file that people pick by mistake.
fn other(bytes: &[u8]) -> Option<&'static str> {
    let head = bytes.get(..1_024.min(bytes.len())).unwrap_or_default();
    let starts = |mark: &[u8]| head.starts_with(mark);
    let text = String::from_utf8_lossy(head).to_ascii_lowercase();
    let text = text.trim_start_matches(['\u{feff}', ' ', '\r', '\n', '\t']);
    if starts(b"%PDF") {
        return Some("pdf");
    }
    if starts(b"\x89PNG") || starts(b"\xff\xd8\xff") || starts(b"GIF8") || starts(b"BM\0") {
        return Some("picture");
    }
    if starts(b"{\\rtf") {
        return Some("rtf");
    }
    if text.starts_with("<?xml") && text.contains("schemas-microsoft-com:office:spreadsheet") {
        return Some("xml-sheet");
    }
    if text.starts_with("<!doctype html") || text.starts_with("<html") || text.starts_with("<table") {
        return Some("html");
    }
    if text.starts_with("<?xml") || text.starts_with('{') {
        return Some("data");
    }
    text.starts_with("begin:vcalendar").then_some("calendar")
}
